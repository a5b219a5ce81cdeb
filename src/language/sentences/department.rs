//! What is said of one department.

use std::cmp::Ordering;

use crate::language::{Language, counted, percent};

/// Where a department stands, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The level reached.
    pub reached: u8,
    /// The stable level.
    pub stable: u8,
    /// The target.
    pub target: u8,
    /// How many sub-axes block the level above the stable one.
    pub blockers: usize,
}

/// One of the two parties of a partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Camp {
    /// The IT department.
    It,
    /// The business.
    Business,
}

/// Returns the title of a department's page.
pub fn headline(standing: Standing, language: Language) -> String {
    let Standing {
        reached,
        stable,
        target,
        blockers,
    } = standing;
    let next = stable + 1;
    match language {
        Language::French => {
            let held = counted(
                blockers,
                "sous-axe empêche",
                "sous-axes empêchent",
                language,
            );
            if stable >= target {
                format!("Niveau\u{a0}{stable} stable\u{a0}: la cible est atteinte")
            } else if blockers == 0 {
                format!(
                    "Niveau\u{a0}{stable} stable\u{202f}; le niveau\u{a0}{next} attend l’autre côté"
                )
            } else if reached > stable {
                format!(
                    "Niveau\u{a0}{reached} atteint, à consolider\u{a0}: {held} de stabiliser le niveau\u{a0}{next}"
                )
            } else {
                format!(
                    "Niveau\u{a0}{stable} stable\u{202f}; {held} de passer au niveau\u{a0}{next}"
                )
            }
        }
        Language::English => {
            let held = counted(blockers, "sub-axis holds", "sub-axes hold", language);
            if stable >= target {
                format!("Level {stable}, stable: the target is met")
            } else if blockers == 0 {
                format!("Level {stable}, stable; level {next} waits for the other side")
            } else if reached > stable {
                format!(
                    "Level {reached} reached, to be consolidated: {held} back a stable level {next}"
                )
            } else {
                format!("Level {stable}, stable; {held} back level {next}")
            }
        }
    }
}

/// Returns the title of a department without a level.
pub fn no_level(numbered: usize, all: usize, language: Language) -> String {
    match language {
        Language::French if numbered == 0 => {
            format!(
                "Profil sans niveau\u{a0}: aucun des {all}\u{a0}sous-axes n’a assez de réponses"
            )
        }
        Language::English if numbered == 0 => {
            format!("A profile without a level: none of the {all} sub-axes has enough answers")
        }
        Language::French => format!(
            "Profil sans niveau\u{a0}: {} sur {all} ont assez de réponses",
            counted(numbered, "sous-axe", "sous-axes", language)
        ),
        Language::English => format!(
            "A profile without a level: {} of {all} have enough answers",
            counted(numbered, "sub-axis", "sub-axes", language)
        ),
    }
}

/// Returns a level with its badge, such as `2, stable`.
pub fn level_text(reached: u8, stable: u8, language: Language) -> String {
    let words = crate::language::words(language);
    let badge = if reached == stable {
        words.stable
    } else {
        words.consolidating
    };
    format!("{reached}, {badge}")
}

/// Returns how well the evidence covers a department: `complete`, `indicative` or `partial` are
/// told apart by the two flags.
pub fn status_text(has_level: bool, several_channels: bool, language: Language) -> &'static str {
    match (has_level, several_channels, language) {
        (true, true, Language::French) => "complet\u{a0}: sources croisées",
        (true, true, Language::English) => "complete: sources cross-checked",
        (true, false, Language::French) => "indicatif\u{a0}: sources peu croisées",
        (true, false, Language::English) => "indicative: few cross-checks",
        (false, _, Language::French) => "partiel\u{a0}: trop peu de données",
        (false, _, Language::English) => "partial: too little evidence",
    }
}

/// Returns why the stable level holds: the share attained there, none where it may not be shown.
pub fn why_stable(stable: u8, share: Option<f64>, language: Language) -> String {
    let shown = share
        .map(|share| format!(" ({})", percent(share, language)))
        .unwrap_or_default();
    match (stable, language) {
        (1, Language::French) => "Le niveau\u{a0}2 n’est pas encore pleinement atteint.".to_owned(),
        (1, Language::English) => "Level 2 is not yet fully attained.".to_owned(),
        (_, Language::French) => format!(
            "Le niveau\u{a0}{stable} est pleinement atteint{shown} et aucun sous-axe n’y est en retard."
        ),
        (_, Language::English) => {
            format!("Level {stable} is fully attained{shown}, and no sub-axis lags behind.")
        }
    }
}

/// Returns what keeps the next level away.
pub fn blocked_by(blockers: usize, level: u8, language: Language) -> String {
    match language {
        Language::French => format!(
            "{} de stabiliser le niveau\u{a0}{level}\u{a0}: un niveau n’est franchi qu’une fois tous ses acquis réunis.",
            counted(
                blockers,
                "sous-axe empêche",
                "sous-axes empêchent",
                language
            )
        ),
        Language::English => format!(
            "{} back a stable level {level}: a level is passed only once all of it is attained.",
            counted(blockers, "sub-axis holds", "sub-axes hold", language)
        ),
    }
}

/// Returns where each side stands by itself.
pub fn both_sides_stand(it: u8, business: u8, language: Language) -> String {
    match language {
        Language::French if it == business => {
            format!("La DSI et le métier atteignent chacun le niveau\u{a0}{it}.")
        }
        Language::French => {
            format!("La DSI atteint le niveau\u{a0}{it}, le métier le niveau\u{a0}{business}.")
        }
        Language::English if it == business => {
            format!("IT and the business each reach level {it}.")
        }
        Language::English => format!("IT reaches level {it}, the business level {business}."),
    }
}

/// Returns which side holds most of `all` blockers back; `it` and `business` count those each one
/// limits.
pub fn holds_back(it: usize, business: usize, all: usize, language: Language) -> Option<String> {
    let (count, french, english) = match it.cmp(&business) {
        Ordering::Greater => (it, "La DSI", "IT"),
        Ordering::Less => (business, "Le métier", "The business"),
        Ordering::Equal => return None,
    };
    Some(match (language, count == all, all) {
        (Language::French, true, 1) => format!("{french} en est le côté limitant."),
        (Language::French, true, _) => format!("{french} en est partout le côté limitant."),
        (Language::French, false, _) => {
            format!("{french} est le côté limitant sur {count} de ces {all}\u{a0}sous-axes.")
        }
        (Language::English, true, 1) => format!("{english} is its limiting side."),
        (Language::English, true, _) => format!("{english} is the limiting side on all of them."),
        (Language::English, false, _) => {
            format!("{english} is the limiting side on {count} of these {all} sub-axes.")
        }
    })
}

/// Returns that one side alone was heard on `count` sub-axes, so that the level stops at 3.
pub fn capped(count: usize, language: Language) -> String {
    match language {
        Language::French => format!(
            "Un seul côté a été entendu sur {}\u{a0}: le niveau ne peut pas dépasser 3.",
            counted(count, "sous-axe", "sous-axes", language)
        ),
        Language::English => format!(
            "Only one side was heard on {}: the level cannot go above 3.",
            counted(count, "sub-axis", "sub-axes", language)
        ),
    }
}

/// Returns that a side is not published because the other camp gave few answers.
pub fn side_hidden(side: Camp, least: usize, language: Language) -> String {
    match (side, language) {
        (Camp::It, Language::French) => format!("DSI non publiée (n\u{a0}<\u{a0}{least})"),
        (Camp::Business, Language::French) => format!("métier non publié (n\u{a0}<\u{a0}{least})"),
        (Camp::It, Language::English) => format!("IT not published (n\u{a0}<\u{a0}{least})"),
        (Camp::Business, Language::English) => {
            format!("business not published (n\u{a0}<\u{a0}{least})")
        }
    }
}

/// Returns that the spread of some answers is withheld.
pub fn vector_hidden(least: usize, language: Language) -> String {
    match language {
        Language::French => {
            format!(
                "La répartition des réponses n’est publiée qu’à partir de {least}\u{a0}réponses."
            )
        }
        Language::English => {
            format!("The spread of answers is published only from {least} answers upwards.")
        }
    }
}

/// Returns that the index of a department is withheld, and why.
pub fn index_hidden(language: Language) -> &'static str {
    match language {
        Language::French => {
            "L’indice n’est pas publié\u{a0}: rapproché des autres, il trahirait la répartition des \
             réponses d’un petit groupe."
        }
        Language::English => {
            "The index is not published: beside the others it would give away the spread of a small \
             group’s answers."
        }
    }
}

/// Returns that the index of a sub-axis is withheld, in a few words.
pub fn cell_index_hidden(language: Language) -> &'static str {
    match language {
        Language::French => "indice non publié (anonymat)",
        Language::English => "index not published (anonymity)",
    }
}

/// Returns that some sides of a department are not published.
pub fn sides_hidden(count: usize, least: usize, language: Language) -> String {
    match language {
        Language::French => format!(
            "{} sans chiffre publié\u{a0}: moins de {least}\u{a0}réponses.",
            counted(count, "côté de sous-axe", "côtés de sous-axe", language)
        ),
        Language::English => format!(
            "{} without a published figure: fewer than {least} answers.",
            counted(count, "side of a sub-axis", "sides of sub-axes", language)
        ),
    }
}

/// Returns that documents, interviews and survey are a level or more apart on some sub-axes.
pub fn divergent(codes: &[&str], language: Language) -> String {
    let codes = codes.join(", ");
    match language {
        Language::French => format!(
            "Documents, entretiens et enquête s’écartent d’un niveau ou plus, à arbitrer\u{a0}: {codes}."
        ),
        Language::English => format!(
            "Documents, interviews and survey are a level or more apart, to be settled: {codes}."
        ),
    }
}

/// Returns that some documents are past their greatest age.
pub fn stale_documents(codes: &[&str], language: Language) -> String {
    let codes = codes.join(", ");
    match language {
        Language::French => {
            format!("Documents trop anciens, comptés pour moitié\u{a0}: {codes}.")
        }
        Language::English => format!("Documents that are too old, counted by half: {codes}."),
    }
}

/// Returns that the threshold is so low that people could be recognised.
pub fn low_threshold(least: usize, language: Language) -> String {
    match language {
        Language::French => format!(
            "Des chiffres sont publiés à partir de {least}\u{a0}réponses\u{a0}: en dessous de 5, des \
             personnes peuvent se reconnaître."
        ),
        Language::English => format!(
            "Figures are published from {least} answers on: below 5, people could be recognised."
        ),
    }
}

/// Returns what keeps the level above the one reached away.
pub fn next_blocked(level: u8, codes: &[&str], language: Language) -> String {
    let codes = codes.join(", ");
    match language {
        Language::French => {
            format!("Pour atteindre ensuite le niveau\u{a0}{level}\u{a0}: lever {codes}.")
        }
        Language::English => format!("To reach level {level} after that: lift {codes}."),
    }
}
