//! The method page: how the figures were made, in words a board can check.

use super::collected::Collected;
use crate::language::{Language, percent};

/// The rules and counts that a report rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counts {
    /// What was collected.
    pub collected: Collected,
    /// Axes of the questionnaire.
    pub axes: usize,
    /// Sub-axes of the questionnaire.
    pub sub_axes: usize,
    /// The cuts between the ratings.
    pub cuts: [f64; 3],
    /// The least number of respondents for any figure.
    pub min_group: usize,
    /// The least number of respondents for a distribution.
    pub distribution_group: usize,
    /// Actions that a stage holds, and how many of them may be heavy.
    pub actions: [usize; 2],
    /// Whether questions of different scales are mixed.
    pub mixed_scales: bool,
}

/// Returns the sections of the method page: a title and its sentences.
pub fn method(counts: Counts, language: Language) -> Vec<(&'static str, Vec<String>)> {
    match language {
        Language::French => french(counts),
        Language::English => english(counts),
    }
}

fn french(counts: Counts) -> Vec<(&'static str, Vec<String>)> {
    let Counts {
        axes,
        sub_axes,
        min_group,
        distribution_group,
        ..
    } = counts;
    let [low, middle, high] = counts.cuts.map(|cut| percent(cut, Language::French));
    let [actions, heavy] = counts.actions;
    let perimeter = counts.collected.perimeter(Language::French);
    let mut collected = vec![
        format!("{perimeter}\u{202f}; {axes} axes, {sub_axes} sous-axes, niveaux 1 à 4."),
        "Une réponse à l’enquête vaut pour une personne et un métier évalué.".to_owned(),
        "Documents, entretiens et enquête se combinent côté par côté\u{202f}; un résultat qui repose sur une seule source est indicatif.".to_owned(),
    ];
    if counts.mixed_scales {
        collected.push("Le questionnaire mêle des échelles à quatre niveaux et des échelles d’accord, ramenées linéairement à une échelle de 1 à 4.".to_owned());
    }
    vec![
        ("Ce qui a été recueilli", collected),
        ("Qui évalue qui", vec![
            "Personne ne fixe son propre niveau\u{a0}: les métiers évaluent la DSI, la DSI évalue chaque métier\u{202f}; une auto-évaluation ne sert qu’à mesurer l’écart de perception.".to_owned(),
            "Pour chaque sous-axe, le niveau commun est celui que les deux côtés atteignent\u{a0}: le moins avancé des deux fixe le résultat.".to_owned(),
        ]),
        ("Comment un niveau se gagne", vec![
            "Pour chacun des niveaux 2, 3 et 4, on mesure la part des réponses qui l’atteignent ou le dépassent\u{202f}; l’indice vaut 1 plus la somme de ces trois parts.".to_owned(),
            format!("Selon cette part, un niveau est non atteint (N) jusqu’à {low}, partiellement atteint (P) jusqu’à {middle}, largement atteint (L) jusqu’à {high}, pleinement atteint (F) au-delà."),
            "Un niveau est atteint quand il l’est largement et que tous les niveaux inférieurs le sont pleinement\u{202f}; il est stable quand il l’est pleinement lui-même.".to_owned(),
            "Un axe est la moyenne de ses sous-axes, un métier la moyenne de ses axes\u{202f}; un sous-axe noté N empêche d’atteindre le niveau, un sous-axe noté N ou P empêche de le stabiliser.".to_owned(),
            "L’entreprise n’a pas de niveau global\u{a0}: on compte les métiers à chaque niveau, sans en faire la moyenne.".to_owned(),
        ]),
        ("Anonymat", vec![
            format!("En dessous de {min_group} réponses d’un camp sur un sous-axe, rien n’est publié, pas même leur nombre."),
            format!("De {min_group} à {} réponses, l’indice et les niveaux sont publiés, pas la répartition\u{202f}; elle l’est à partir de {distribution_group}.", distribution_group.saturating_sub(1)),
            "Un indice, une répartition ou un total qui, rapproché des autres, trahirait ce qui n’est pas publié ne l’est pas non plus.".to_owned(),
            "Aucun commentaire libre n’est lu ni conservé.".to_owned(),
        ]),
        ("Comment les actions sont choisies", vec![
            format!("L’étape suivante compte en principe {actions} actions, dont {heavy} lourdes au plus\u{a0}: la meilleure pour chaque verrou, chacun des quatre types, deux gains rapides s’il y en a, puis les plus prioritaires. Ce qu’une action exige au préalable s’y ajoute."),
            "La priorité croît avec la valeur de l’action et l’écart à la cible, décroît avec son coût et son risque\u{202f}; elle gagne 20\u{a0}% quand son porteur peut agir sur le côté limitant.".to_owned(),
        ]),
        ("Limites", vec![
            "L’accord des répondants (r_wg) se mesure par rapport à des réponses au hasard, où chaque choix est aussi probable qu’un autre (loi uniforme).".to_owned(),
            "Un niveau décrit l’état d’un partenariat à une date. Il ne juge ni une personne ni une équipe, et ne sert pas à classer les métiers.".to_owned(),
        ]),
    ]
}

fn english(counts: Counts) -> Vec<(&'static str, Vec<String>)> {
    let Counts {
        axes,
        sub_axes,
        min_group,
        distribution_group,
        ..
    } = counts;
    let [low, middle, high] = counts.cuts.map(|cut| percent(cut, Language::English));
    let [actions, heavy] = counts.actions;
    let perimeter = counts.collected.perimeter(Language::English);
    let mut collected = vec![
        format!("{perimeter}; {axes} axes, {sub_axes} sub-axes, levels 1 to 4."),
        "One survey answer stands for one person and one department rated.".to_owned(),
        "Documents, interviews and the survey are combined side by side; a result that rests on a single source is indicative.".to_owned(),
    ];
    if counts.mixed_scales {
        collected.push("The questionnaire mixes four-level scales and agreement scales, converted linearly to a scale of 1 to 4.".to_owned());
    }
    vec![
        ("What was collected", collected),
        ("Who rates whom", vec![
            "Neither side sets its own level: the business rates IT, and IT rates each department; a self-rating only serves to measure the perception gap.".to_owned(),
            "On each sub-axis the joint level is the one both sides attain: the less advanced of the two sets the result.".to_owned(),
        ]),
        ("How a level is earned", vec![
            "For each of levels 2, 3 and 4, the share of answers at that level or above is measured; the index is 1 plus the sum of these three shares.".to_owned(),
            format!("By that share, a level is not attained (N) up to {low}, partly attained (P) up to {middle}, largely attained (L) up to {high}, fully attained (F) above."),
            "A level is reached when it is largely attained and every lower level fully; it is stable when it is fully attained itself.".to_owned(),
            "An axis is the mean of its sub-axes, a department the mean of its axes; a sub-axis rated N keeps the level from being reached, one rated N or P keeps it from being stable.".to_owned(),
            "The company has no overall level: departments are counted at each level, never averaged.".to_owned(),
        ]),
        ("Anonymity", vec![
            format!("Below {min_group} answers from a camp on a sub-axis, nothing is published, not even their number."),
            format!("From {min_group} to {} answers, the index and the levels are published, but not the distribution, which is from {distribution_group} upwards.", distribution_group.saturating_sub(1)),
            "An index, a distribution or a total that would, beside the others, give away what is not published is not published either.".to_owned(),
            "Free-text comments are neither read nor kept.".to_owned(),
        ]),
        ("How actions are chosen", vec![
            format!("The next stage normally holds {actions} actions, at most {heavy} of them heavy: the best one for each blocker, each of the four types, two quick wins where there are, then the highest priorities. What an action needs first is added."),
            "Priority grows with the value of an action and the gap to the target, and falls with its cost and risk; it gains 20% when its owner can act on the limiting side.".to_owned(),
        ]),
        ("Limits", vec![
            "Agreement among respondents (r_wg) is measured against answers at random, every choice being as likely as another (uniform law).".to_owned(),
            "A level describes a partnership on one date. It judges no person and no team, and is not meant to rank departments.".to_owned(),
        ]),
    ]
}
