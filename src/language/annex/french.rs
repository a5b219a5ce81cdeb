//! The method in French.

use super::Facts;
use super::facts::{number, share};
use crate::language::Language::French;
use crate::language::{counted, decimal};

/// A title and its paragraphs, before their typography.
pub(super) type Told = (&'static str, Vec<String>);

/// Returns every chapter, in the order of the computation.
pub(super) fn chapters(facts: &Facts) -> Vec<Told> {
    let parts = [
        evidence(facts),
        sources(facts),
        result(facts),
        doubt(),
        care(facts),
        plan(facts),
    ];
    parts.into_iter().flatten().collect()
}

fn evidence(facts: &Facts) -> Vec<Told> {
    let Facts { axes, sub_axes, .. } = facts;
    let [low, middle, high] = facts.cuts.map(|cut| share(cut, French));
    let mut shares = vec![
        "Une réponse, une note d’entretien ou un document n’est pas un point mais trois parts : dans quelle mesure il montre le niveau 2, le niveau 3, le niveau 4, chacun compté avec ce qui le dépasse. Une part ne dépasse jamais la précédente. L’indice, de 1 à 4, est 1 plus la somme des trois parts : c’est la moyenne habituelle, mais les parts distinguent un accord d’un partage. Moitié de 1 et moitié de 4 donnent 50 % partout ; moitié de 2 et moitié de 3 donnent 100 %, 50 %, 0 %. Même moyenne, pas le même état.".to_owned(),
        format!("Chaque part se lit ainsi : N, non atteint, jusqu’à {low} ; P, partiellement, jusqu’à {middle} ; L, largement, jusqu’à {high} ; F, pleinement, au-delà."),
    ];
    if facts.mixed_scales {
        shares.push("Les questions à quatre choix donnent le niveau décrit. Les autres échelles sont ramenées en ligne droite entre 1 et 4, après retournement des questions inversées : sur cinq degrés d’accord, « d’accord » vaut 3,25. C’est une convention, non une équivalence.".to_owned());
    }
    vec![
        ("Ce qui est mesuré", vec![
            format!("La maturité du partenariat entre la DSI et un métier, sur {axes} axes et {sub_axes} sous-axes, en quatre niveaux. Chaque sous-axe a deux côtés, la DSI et le métier, décrits chacun par une grille de quatre lignes et suivis séparément jusqu’au bout."),
            "Personne ne se note : à l’enquête, le métier évalue la DSI et la DSI évalue le métier. Une auto-évaluation ne sert qu’à mesurer l’écart de perception ; elle ne déplace aucun niveau.".to_owned(),
        ]),
        ("De la réponse au niveau", shares),
    ]
}

fn sources(facts: &Facts) -> Vec<Told> {
    let age = match facts.document_months {
        Some([one, other]) if one == other => {
            format!(" Passé {one} mois, ou sans date, il compte au plus pour moitié.")
        }
        Some([low, high]) => format!(
            " Passé l’âge que fixe le questionnaire, de {low} à {high} mois, ou sans date, il compte au plus pour moitié."
        ),
        None => String::new(),
    };
    let correlation = number(facts.group_correlation, French);
    let [four, eight] = facts.voices.map(|voices| decimal(voices, 1, French));
    let cap = number(facts.cap_min_weight, French);
    let min_group = facts.min_group;
    vec![
        ("Les documents", vec![
            format!("Chaque document attendu relève d’un niveau et d’un côté, ou des deux. Présent vaut 1, partiel 0,5, absent 0 ; « sans objet » est retiré.{age} Les trois moyennes, niveau par niveau, se multiplient de bas en haut : un document du niveau 4 ne vaut que ce que vaut sa base."),
            "Les documents comptent pour un côté si 60 % de leur poids a été examiné et si chacun des niveaux 2, 3 et 4 a au moins un document applicable. Ce qui n’a pas été examiné n’est pas absent.".to_owned(),
        ]),
        ("Les entretiens", vec![
            format!("L’évaluateur situe chaque côté sur la grille, fait à l’appui. Un groupe donne une seule note de consensus, dont le poids est n / (1 + (n − 1) × {correlation}) : quatre personnes valent {four} voix, huit en valent {eight}. Un groupe partagé donne plusieurs notes qui se répartissent ce poids. Les entretiens des deux camps comptent pour moitié chacun ; si un camp manque, l’autre tient seul et le rapport le dit."),
        ]),
        ("L’enquête", vec![
            format!("Une personne compte dans un sous-axe si elle a répondu à la moitié au moins des questions qui la concernent ; le résultat est la moyenne des personnes. « Sans objet » est retiré ; « ne sait pas » et une case vide ne donnent aucune note mais réduisent la couverture, sauf où ne pas savoir est la réponse. En dessous de {min_group} personnes, l’enquête manque pour ce côté."),
        ]),
        ("Le croisement des sources", vec![
            format!("Pour un côté d’un sous-axe, les sources présentes sont moyennées avec leurs poids, ramenés à 100 %. Une source dont le poids au questionnaire est d’au moins {cap} retient les autres : aucune part ne dépasse celle que cette source montre un niveau plus bas. Des écrits sans pratique, ou une pratique sans écrit, ne portent donc pas un niveau à eux seuls."),
            "Deux sources qui s’écartent d’un niveau ou plus sont signalées, à arbitrer. Un sous-axe est évalué quand chaque côté qui a un résultat repose sur deux sources ou plus, indicatif sinon.".to_owned(),
        ]),
    ]
}

fn result(facts: &Facts) -> Vec<Told> {
    let weights = if facts.equal_weights {
        "à poids égaux"
    } else {
        "avec les poids du questionnaire"
    };
    let Facts {
        sub_axes,
        numbered,
        assessed,
        ..
    } = facts;
    vec![
        ("Deux côtés, un résultat", vec![
            "Le résultat commun d’un sous-axe retient, part par part, le côté le moins avancé, et le nomme. Une moyenne laisserait un côté compenser l’absence de l’autre ; un partenariat ne le permet pas.".to_owned(),
            "Si plus d’un quart des sous-axes, ou tout un axe, ne repose que sur un côté, le métier est plafonné au niveau 3 : une seule voix ne déclare pas un partenariat.".to_owned(),
        ]),
        ("Le niveau d’un métier", vec![
            format!("Un axe est la moyenne de ses sous-axes et un métier celle de ses axes, {weights}. Un niveau est atteint quand sa part est L ou F, qu’aucun sous-axe n’y est N, et que chaque niveau inférieur est F sans aucun sous-axe N ou P. Il est stable quand il est lui-même F, sans sous-axe N ou P. Les sous-axes qui bloquent le niveau suivant font partie du résultat."),
            format!("Il faut un résultat sur deux tiers des sous-axes de chaque axe et sur {numbered} des {sub_axes} sous-axes ; sinon le profil est donné, sans niveau. Le résultat est complet si {assessed} sous-axes sont évalués, indicatif sinon. Rien n’est estimé à la place de ce qui manque."),
        ]),
    ]
}

fn doubt() -> Vec<Told> {
    vec![
        ("Incertitude et confiance", vec![
            "La moyenne d’une enquête porte un intervalle à 95 % (loi de Student), resserré quand une grande part du métier a répondu ; interroger tout le monde le réduit à zéro. Les chances d’un niveau viennent de 2 000 tirages avec remise des réponses et des entretiens ; jusqu’à six réponses et entretiens, de tous les tirages possibles ; en dessous de cinq, rien n’est dit. Le générateur est ChaCha8, amorcé par l’empreinte SHA-256 de ce qui a été répondu au sujet du métier, rangé dans un ordre fixe : mêmes données, mêmes tirages, à l’octet. Au-delà de 1 000 répondants d’un camp, rien n’est tiré : chaque part suit une loi normale autour de sa valeur observée, et les chances s’en déduisent par le calcul.".to_owned(),
            "L’indice de confiance vaut 0,25 × sources + 0,25 × précision + 0,20 × réponse + 0,15 × accord + 0,15 × couverture. Sources : part des trois présentes. Précision : 1 moins la demi-largeur de l’intervalle rapportée à 0,75. Réponse : taux rapporté à 60 %. Accord : celui des répondants. Couverture : part du poids répondue. Un terme sans objet est retiré, les autres reprennent son poids. A dès 0,80, B dès 0,65, C dès 0,50, D en dessous ; B au mieux sans enquête, C au mieux avec une seule source ou un effectif inconnu. L’indice se calcule par côté ; un sous-axe prend le moins sûr de ses côtés, un métier la moyenne de ses sous-axes.".to_owned(),
        ]),
        ("Accord, écart de perception, réponses sans attention", vec![
            "L’accord (r_wg) compare la dispersion des réponses à celle de réponses au hasard, chaque choix ayant la même chance (loi uniforme) : 1, tous d’accord ; 0, réponses au hasard ou plus opposées encore ; sous 0,50, le rapport parle d’avis partagés. À côté de la moyenne, dès dix personnes, figurent la médiane et la moyenne sans le dixième le plus bas ni le plus haut ; un écart de plus de 0,25 entre moyenne et médiane est signalé. L’écart de perception est ce qu’un côté pense de lui-même moins ce que l’autre en pense ; il est notable s’il atteint 0,5 et que son intervalle exclut zéro. Positif, c’est un angle mort ; négatif, une force cachée.".to_owned(),
            "Deux mesures portent sur toute l’entreprise et ne changent aucun niveau. L’alpha de Cronbach et l’oméga (un facteur commun, ajusté aux corrélations) disent si les questions d’un axe mesurent une même chose, dès vingt réponses complètes ; un alpha sous 0,60 est signalé. ICC(1) et ICC(2), tirés d’une analyse de variance, comparent les écarts entre métiers à ceux de leurs répondants : si ICC(2) n’atteint pas 0,70 sur chaque côté comparable, aucun métier n’est classé parmi les autres.".to_owned(),
            "Un signe certain écarte une personne : doublon, ou moins d’une seconde par question. Il en faut deux parmi les autres : moins de deux secondes par question ou moins du tiers de la durée médiane, longue suite de réponses identiques ou absence de variation, contradictions répétées, moins de 30 % de réponses. Le rapport dit si leur exclusion change un niveau, avec des chiffres seulement quand assez de personnes sont derrière.".to_owned(),
        ]),
    ]
}

fn care(facts: &Facts) -> Vec<Told> {
    let Facts {
        min_group,
        distribution_group,
        ..
    } = facts;
    let below = distribution_group.saturating_sub(1);
    vec![
        ("Anonymat", vec![
            format!("Sous {min_group} répondants d’un camp sur un sous-axe, rien de l’enquête n’est publié. De {min_group} à {below}, l’indice, les niveaux et les lettres le sont, non les parts ni la dispersion ; à partir de {distribution_group}, tout l’est. Ce qui permettrait de retrouver une part retenue par soustraction est retenu aussi. Ce choix se fait une fois, sur le résultat, avant toute sortie ; un chiffre de toute l’entreprise ne se calcule que sur ce qui est publié."),
        ]),
        ("Comparaisons", vec![
            "Un rang de centile compte les métiers plus bas, et la moitié des égaux, dès que cinq métiers ont le chiffre. Aucun repère externe n’est fourni : celui d’un tiers se charge avec sa source, sa date et dix organisations au moins.".to_owned(),
        ]),
    ]
}

fn plan(facts: &Facts) -> Vec<Told> {
    let [two, three, four] = facts.min_months;
    let Facts {
        review_months,
        actions,
        heavy,
        ..
    } = facts;
    let prepared = counted(
        facts.anticipation,
        "action lourde",
        "actions lourdes",
        French,
    );
    vec![
        ("Du niveau au plan", vec![
            format!("Une étape monte d’un niveau avec {actions} actions en principe, {heavy} lourdes au plus : une par verrou, les quatre types, deux gains rapides s’il y en a, une part au métier s’il retient le niveau, puis les plus utiles. La priorité est la valeur multipliée par l’écart à la cible, divisée par le coût et, doucement, par le risque ; elle gagne 20 % quand le porteur agit sur le côté limitant."),
            format!("Une étape dure au moins {two} mois vers le niveau 2, {three} mois vers le niveau 3, {four} mois vers le niveau 4, avec une revue tous les {review_months} mois. Elle n’est close que sur un niveau stable, mesuré deux revues de suite ; entre-temps peuvent se préparer, sans s’achever, {prepared} de la suivante au plus."),
        ]),
        ("Ce qu’un niveau n’est pas", vec![
            "Ni une note de personne ou d’équipe, ni un classement des métiers, ni une moyenne de l’entreprise : les métiers se comptent, ils ne se moyennent pas. Le niveau 4 n’est pas un devoir ; un métier aux besoins courants peut viser 2 ou 3 à bon droit. Un niveau dit ce qui a été montré à une date, avec sa couverture et sa confiance à côté ; il ne promet rien de la suite.".to_owned(),
        ]),
    ]
}
