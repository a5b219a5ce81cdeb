//! The trunk of the tree: levels, axes, sub-axes and rules.

use crate::language::{Language, decimal, fine_percent, words};

/// What became of a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is stable.
    Stable,
    /// It is reached and not yet stable.
    Reached,
    /// It is not reached.
    Missed,
    /// The level below is not stable.
    WithoutBase,
    /// One side alone was heard.
    Capped,
}

/// A level of a department, in numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct StepFact<'a> {
    /// The level.
    pub level: u8,
    /// What became of it.
    pub outcome: Outcome,
    /// The rating of the whole.
    pub rating: char,
    /// The share of the whole; none where it may not be shown.
    pub share: Option<f64>,
    /// The codes of the sub-axes rated N there.
    pub not: Vec<&'a str>,
    /// The codes of the sub-axes rated P there.
    pub partly: Vec<&'a str>,
}

/// Returns the root of the tree; `badge` is a level with its badge, none without a level.
pub fn title_line(
    name: &str,
    badge: Option<&str>,
    target: Option<u8>,
    language: Language,
) -> String {
    let words = words(language);
    let (colon, none) = match language {
        Language::French => ("\u{a0}:", "pas de niveau"),
        Language::English => (":", "no level"),
    };
    let level = badge.map_or(none.to_owned(), |badge| {
        format!("{}\u{a0}{badge}", words.level.to_lowercase())
    });
    let target = target.map(|target| format!(" ({}\u{a0}{target})", words.target.to_lowercase()));
    format!("{name}{colon} {level}{}", target.unwrap_or_default())
}

/// Returns how the figures of a line are read.
pub fn reading_key(cuts: [f64; 3], language: Language) -> String {
    let [not, partly, largely] = cuts.map(|cut| fine_percent(cut, language));
    match language {
        Language::French => format!(
            "Chaque ligne donne le niveau (* à consolider), l’indice, puis la note et la part aux \
             niveaux 2, 3 et 4. Notes\u{a0}: N jusqu’à {not}, P jusqu’à {partly}, L jusqu’à \
             {largely}, F au-delà."
        ),
        Language::English => format!(
            "Each line gives the level (* to be consolidated), the index, then the rating and the \
             share at levels 2, 3 and 4. Ratings: N up to {not}, P up to {partly}, L up to \
             {largely}, F above."
        ),
    }
}

/// Returns a figure: a level with its mark, an index, and for each step its letter with the share,
/// where that may be shown.
pub fn figure_line(
    mark: &str,
    index: Option<f64>,
    steps: [(char, Option<f64>); 3],
    language: Language,
) -> String {
    let steps = steps.map(|(letter, share)| {
        share.map_or(letter.to_string(), |share| {
            format!("{letter}\u{a0}{}", fine_percent(share, language))
        })
    });
    let steps = steps.join(", ");
    match index {
        Some(index) => format!("{mark} · {} · {steps}", decimal(index, 2, language)),
        None => format!("{mark} · {steps}"),
    }
}

/// Returns a side with its figure.
pub fn side_line(side: &str, figure: &str, language: Language) -> String {
    match language {
        Language::French => format!("{side}\u{a0}: {figure}"),
        Language::English => format!("{side}: {figure}"),
    }
}

/// Returns that there is no figure.
pub fn no_figure(language: Language) -> &'static str {
    match language {
        Language::French => "sans chiffre",
        Language::English => "no figure",
    }
}

/// Returns the heading of the levels.
pub fn levels_heading(language: Language) -> &'static str {
    match language {
        Language::French => "Niveaux du métier",
        Language::English => "Levels of the department",
    }
}

/// Returns what became of a level, and by which rule.
pub fn step_line(fact: &StepFact<'_>, language: Language) -> String {
    let level = fact.level;
    let below = level - 1;
    let outcome = match (fact.outcome, language) {
        (Outcome::Stable, _) => "stable",
        (Outcome::Reached, Language::French) => "atteint, pas encore stable",
        (Outcome::Reached, Language::English) => "reached, not yet stable",
        (Outcome::Missed, Language::French) => "pas atteint",
        (Outcome::Missed, Language::English) => "not reached",
        (Outcome::WithoutBase, Language::French) => {
            return format!(
                "Niveau\u{a0}{level}, pas examiné\u{a0}: le niveau\u{a0}{below} n’est pas stable"
            );
        }
        (Outcome::WithoutBase, Language::English) => {
            return format!("Level {level}, not examined: level {below} is not stable");
        }
        (Outcome::Capped, Language::French) => {
            return format!(
                "Niveau\u{a0}{level}, hors d’atteinte\u{a0}: un seul côté a été entendu"
            );
        }
        (Outcome::Capped, Language::English) => {
            return format!("Level {level}, out of reach: only one side was heard");
        }
    };
    let share = fact
        .share
        .map(|share| format!(" ({})", fine_percent(share, language)));
    let whole = format!("{}{}", fact.rating, share.unwrap_or_default());
    let lagging = lagging(fact, language);
    match language {
        Language::French => {
            format!("Niveau\u{a0}{level}, {outcome}\u{a0}: ensemble {whole}\u{202f}; {lagging}")
        }
        Language::English => format!("Level {level}, {outcome}: overall {whole}; {lagging}"),
    }
}

/// Returns which sub-axes are rated N or P.
fn lagging(fact: &StepFact<'_>, language: Language) -> String {
    let colon = match language {
        Language::French => "\u{a0}:",
        Language::English => ":",
    };
    let lists = [('N', &fact.not), ('P', &fact.partly)];
    let lists = lists.into_iter().filter(|(_, codes)| !codes.is_empty());
    let lists: Vec<_> = lists
        .map(|(letter, codes)| format!("{letter}{colon}\u{a0}{}", codes.join(", ")))
        .collect();
    match language {
        _ if !lists.is_empty() => lists.join(" · "),
        Language::French => "aucun sous-axe N ou P".to_owned(),
        Language::English => "no sub-axis N or P".to_owned(),
    }
}

/// Returns the name of an axis with its weight and how many of its sub-axes have a figure.
pub fn axis_line(
    label: &str,
    weight: f64,
    (numbered, all): (usize, usize),
    language: Language,
) -> String {
    let weight = fine_percent(weight, language);
    match language {
        Language::French => {
            format!("{label}, poids {weight}, {numbered} sous-axes chiffrés sur {all}")
        }
        Language::English => {
            format!("{label}, weight {weight}, {numbered} of {all} sub-axes with a figure")
        }
    }
}

/// Returns why an axis has no figure.
pub fn axis_short(language: Language) -> &'static str {
    match language {
        Language::French => "sans chiffre\u{a0}: il faut deux tiers des sous-axes",
        Language::English => "no figure: two thirds of the sub-axes are needed",
    }
}

/// Returns the name of a sub-axis with its weight in the axis; none where it does not count.
pub fn sub_axis_line(code: &str, label: &str, weight: Option<f64>, language: Language) -> String {
    let weight = weight.map(|weight| fine_percent(weight, language));
    match (weight, language) {
        (None, _) => format!("{code} {label}"),
        (Some(weight), Language::French) => format!("{code} {label}, poids {weight}"),
        (Some(weight), Language::English) => format!("{code} {label}, weight {weight}"),
    }
}

/// Returns which side holds a sub-axis back; `side` is in the reader's words, none when both do.
pub fn held_by(side: Option<&str>, language: Language) -> String {
    match (side, language) {
        (Some(side), Language::French) => format!("côté limitant\u{a0}: {side}"),
        (Some(side), Language::English) => format!("limiting side: {side}"),
        (None, Language::French) => "les deux côtés à égalité".to_owned(),
        (None, Language::English) => "both sides alike".to_owned(),
    }
}

/// Returns which side gives the lower share at levels 2, 3 and 4.
pub fn minimum_line(sides: [&str; 3], language: Language) -> String {
    let [two, three, four] = sides;
    match language {
        Language::French => format!(
            "Minimum des deux côtés\u{a0}: {two} au niveau\u{a0}2, {three} au niveau\u{a0}3, {four} \
             au niveau\u{a0}4"
        ),
        Language::English => format!(
            "Lower of the two sides: {two} at level 2, {three} at level 3, {four} at level 4"
        ),
    }
}

/// Returns the heading of whether the questions of an axis measure one thing.
pub fn consistency_heading(language: Language) -> &'static str {
    match language {
        Language::French => {
            "Les questions d’un axe mesurent-elles une même chose\u{a0}? (toute l’entreprise)"
        }
        Language::English => "Do the questions of an axis measure one thing? (whole company)",
    }
}

/// Returns α and ω of an axis about one side, and over how many respondents; ω is none where one
/// common factor does not fit.
pub fn consistency_line(
    axis: &str,
    side: &str,
    (alpha, omega): (f64, Option<f64>),
    respondents: usize,
    language: Language,
) -> String {
    let alpha = decimal(alpha, 2, language);
    let omega = omega.map(|omega| format!(", ω\u{a0}{}", decimal(omega, 2, language)));
    let omega = omega.unwrap_or_default();
    match language {
        Language::French => {
            format!("{axis}, {side}\u{a0}: α\u{a0}{alpha}{omega} ({respondents}\u{a0}répondants)")
        }
        Language::English => {
            format!("{axis}, {side}: α\u{a0}{alpha}{omega} ({respondents} respondents)")
        }
    }
}

/// Returns the rules that the tree applies.
pub fn rules_line(cap: f64, least: usize, spread: usize, language: Language) -> String {
    let cap = decimal(cap, 2, language);
    match language {
        Language::French => format!(
            "Règles\u{a0}: un niveau est stable si l’ensemble est F et aucun sous-axe N ou P, \
             atteint si l’ensemble est L et aucun sous-axe N, sur une base stable. Un sous-axe \
             vaut, niveau par niveau, le plus bas de ses deux côtés. Une source de poids {cap} ou \
             plus ne laisse aucun niveau plus d’un cran au-dessus d’elle. Une personne compte si elle a \
             répondu à la moitié au moins de ce qui la concerne\u{202f}; sous {least}\u{a0}personnes \
             rien n’est montré, sous {spread} aucune part."
        ),
        Language::English => format!(
            "Rules: a level is stable when the whole is F and no sub-axis N or P, reached when the \
             whole is L and no sub-axis N, on a stable base. A sub-axis is worth, level by level, \
             the lower of its two sides. A source of weight {cap} or more lets no level stand more \
             than one above it. A person counts who answered at least half of what applies; below \
             {least} people nothing is shown, below {spread} no share."
        ),
    }
}
