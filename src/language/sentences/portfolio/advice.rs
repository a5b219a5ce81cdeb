//! What is advised of all departments together, and what the advice rests on.

use crate::language::{Language, decimal, typeset};

/// Which road is advised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Road<'a> {
    /// A path for each typology, and for each individual case.
    Typologies {
        /// How many typologies there are.
        count: usize,
        /// The departments that fit none, by name.
        cases: &'a [&'a str],
        /// Whether they were frozen in another wave.
        is_frozen: bool,
    },
    /// A few departments first.
    Priorities(WhyPriorities),
}

/// Why there are no typologies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyPriorities {
    /// Too few departments have all their indices.
    TooFew {
        /// How many have.
        complete: usize,
        /// Whether they were to be put into typologies frozen in another wave.
        is_frozen: bool,
    },
    /// The groups do not stand apart.
    NoStructure,
    /// The departments of a group have too little in common.
    NotAlike {
        /// Whether the typologies were frozen in another wave.
        is_frozen: bool,
    },
}

/// What an advice rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grounds {
    /// The mean silhouette, −1 to 1.
    pub silhouette: Option<f64>,
    /// Whether Ward's tree gathers the same groups; none where it was not asked.
    pub ward_agrees: Option<bool>,
}

/// Returns which road is advised.
pub fn advice(road: &Road<'_>, language: Language) -> String {
    match road {
        Road::Typologies {
            count,
            cases,
            is_frozen,
        } => {
            let cases = individual_cases(cases, language);
            if *is_frozen {
                still_hold(cases, language)
            } else {
                typologies(*count, cases, language)
            }
        }
        Road::Priorities(why) => no_typologies(*why, language),
    }
}

fn typologies(count: usize, cases: Option<String>, language: Language) -> String {
    let many = match (language, count) {
        (Language::French, 0) => "Aucune typologie".to_owned(),
        (Language::French, 1) => "Une typologie".to_owned(),
        (Language::French, 2) => "Deux typologies".to_owned(),
        (Language::French, 3) => "Trois typologies".to_owned(),
        (Language::French, more) => format!("{more}\u{a0}typologies"),
        (Language::English, 0) => "No typology".to_owned(),
        (Language::English, 1) => "One typology".to_owned(),
        (Language::English, 2) => "Two typologies".to_owned(),
        (Language::English, 3) => "Three typologies".to_owned(),
        (Language::English, more) => format!("{more} typologies"),
    };
    match (cases, language) {
        (Some(cases), Language::French) => format!("{many} et {cases}."),
        (Some(cases), Language::English) => format!("{many} and {cases}."),
        (None, Language::French) => {
            format!("{many}\u{a0}: un même parcours convient à tous les métiers de chacune.")
        }
        (None, Language::English) => {
            format!("{many}: one path suits all departments of each.")
        }
    }
}

fn still_hold(cases: Option<String>, language: Language) -> String {
    match (cases, language) {
        (None, Language::French) => "Les typologies figées conviennent toujours.".to_owned(),
        (None, Language::English) => "The frozen typologies still hold.".to_owned(),
        (Some(cases), Language::French) => {
            format!("Les typologies figées conviennent toujours, à part {cases}.")
        }
        (Some(cases), Language::English) => {
            format!("The frozen typologies still hold, apart from {cases}.")
        }
    }
}

/// Returns the individual cases by name, none when there are none.
fn individual_cases(names: &[&str], language: Language) -> Option<String> {
    let listed = names.join(", ");
    let many = match (language, names.len()) {
        (_, 0) => return None,
        (Language::French, 1) => "un cas particulier\u{a0}:".to_owned(),
        (Language::French, 2) => "deux cas particuliers\u{a0}:".to_owned(),
        (Language::French, 3) => "trois cas particuliers\u{a0}:".to_owned(),
        (Language::French, more) => format!("{more}\u{a0}cas particuliers\u{a0}:"),
        (Language::English, 1) => "one individual case:".to_owned(),
        (Language::English, 2) => "two individual cases:".to_owned(),
        (Language::English, 3) => "three individual cases:".to_owned(),
        (Language::English, more) => format!("{more} individual cases:"),
    };
    Some(format!("{many} {listed}"))
}

fn no_typologies(why: WhyPriorities, language: Language) -> String {
    let (fr, en) = match why {
        WhyPriorities::TooFew {
            is_frozen: true, ..
        } => (
            "Aucun métier n’a tous ses indices publiés : il reste les priorités.".to_owned(),
            "No department has all its indices published: priorities are what is left.".to_owned(),
        ),
        WhyPriorities::TooFew { complete, .. } => (
            format!(
                "Partir des priorités : pour former des typologies il faut 6 métiers dont tous les \
                 indices sont publiés, il y en a {complete}."
            ),
            format!(
                "Start from the priorities: typologies need 6 departments with all their indices \
                 published, there are {complete}."
            ),
        ),
        WhyPriorities::NoStructure => (
            "Partir des priorités : les métiers ne forment pas de groupes distincts.".to_owned(),
            "Start from the priorities: the departments do not form distinct groups.".to_owned(),
        ),
        WhyPriorities::NotAlike { is_frozen: false } => (
            "Partir des priorités : les métiers d’un même groupe ont trop peu en commun."
                .to_owned(),
            "Start from the priorities: the departments of a group have too little in common."
                .to_owned(),
        ),
        WhyPriorities::NotAlike { is_frozen: true } => (
            "Les typologies figées ne conviennent plus : en former de nouvelles, ou partir des \
             priorités."
                .to_owned(),
            "The frozen typologies no longer hold: group anew, or start from the priorities."
                .to_owned(),
        ),
    };
    match language {
        Language::French => typeset(&fr, language),
        Language::English => en,
    }
}

/// Returns what an advice rests on; empty where nothing was grouped.
pub fn grounds(grounds: Grounds, language: Language) -> String {
    let Some(silhouette) = grounds.silhouette else {
        return String::new();
    };
    let figure = decimal(silhouette, 2, language);
    let ward = match (grounds.ward_agrees, language) {
        (None, _) => "",
        (Some(true), Language::French) => "\u{202f}; l’arbre de Ward donne les mêmes groupes",
        (Some(false), Language::French) => "\u{202f}; l’arbre de Ward donne d’autres groupes",
        (Some(true), Language::English) => "; Ward’s tree gives the same groups",
        (Some(false), Language::English) => "; Ward’s tree gives other groups",
    };
    match language {
        Language::French => format!(
            "Silhouette moyenne\u{a0}: {figure} (moins de 0,25\u{a0}: pas de groupes distincts){ward}."
        ),
        Language::English => {
            format!("Mean silhouette: {figure} (below 0.25: no distinct groups){ward}.")
        }
    }
}
