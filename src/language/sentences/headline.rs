//! The first sentence of a report: the answer.

use crate::language::{Language, counted};

/// Returns the answer of the diagnosis: how many of `all` departments are stable at `level` or
/// above, and how many aim higher than they stand. There is no level of the whole company (R9).
pub fn summary_headline(
    stable: usize,
    all: usize,
    level: u8,
    aim_higher: usize,
    language: Language,
) -> String {
    if all == 1 {
        return of_one(stable == 1, level, aim_higher == 1, language);
    }
    match language {
        Language::French => {
            let held = match stable {
                0 => format!("Aucun des {all} métiers n’est encore stable au niveau\u{a0}{level}"),
                1 => format!("1 métier sur {all} est stable au niveau\u{a0}{level} ou au-dessus"),
                _ => format!(
                    "{stable} métiers sur {all} sont stables au niveau\u{a0}{level} ou au-dessus"
                ),
            };
            let aim = match aim_higher {
                0 => "aucun ne vise plus haut".to_owned(),
                1 => "un seul vise plus haut".to_owned(),
                _ => format!("{aim_higher} visent plus haut"),
            };
            format!("{held}\u{202f}; {aim}")
        }
        Language::English => {
            let held = match stable {
                0 => format!("None of the {all} departments is stable at level {level} yet"),
                1 => format!("1 of {all} departments is stable at level {level} or above"),
                _ => format!("{stable} of {all} departments are stable at level {level} or above"),
            };
            let aim = match aim_higher {
                0 => "none aims higher".to_owned(),
                1 => "1 aims higher".to_owned(),
                _ => format!("{aim_higher} aim higher"),
            };
            format!("{held}; {aim}")
        }
    }
}

/// Returns the answer when there is one department alone.
fn of_one(is_stable: bool, level: u8, aims_higher: bool, language: Language) -> String {
    let held = match (is_stable, language) {
        (true, Language::French) => format!("Le métier est stable au niveau\u{a0}{level}"),
        (false, Language::French) => {
            format!("Le métier n’est pas encore stable au niveau\u{a0}{level}")
        }
        (true, Language::English) => format!("The department is stable at level {level}"),
        (false, Language::English) => format!("The department is not yet stable at level {level}"),
    };
    match (aims_higher, language) {
        (true, Language::French) => {
            format!("{held}\u{202f}; sa cible est au-dessus de son niveau stable")
        }
        (true, Language::English) => format!("{held}; its target is above its stable level"),
        (false, _) => held,
    }
}

/// Returns that no department has a level.
pub fn nobody_has_a_level(departments: usize, language: Language) -> String {
    match language {
        Language::French => format!(
            "Pas encore de niveau\u{a0}: trop peu de réponses pour {}",
            counted(departments, "métier", "métiers", language)
        ),
        Language::English => format!(
            "No level yet: too few answers for {}",
            counted(departments, "department", "departments", language)
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_stable_is_said_in_words() {
        let headline = |stable, aim| summary_headline(stable, 5, 2, aim, Language::English);
        assert_eq!(
            headline(0, 5),
            "None of the 5 departments is stable at level 2 yet; 5 aim higher"
        );
        assert_eq!(
            headline(1, 1),
            "1 of 5 departments is stable at level 2 or above; 1 aims higher"
        );
    }

    #[test]
    fn one_department_is_not_counted() {
        assert_eq!(
            summary_headline(0, 1, 2, 1, Language::French),
            "Le métier n’est pas encore stable au niveau\u{a0}2\u{202f}; sa cible est au-dessus de son \
             niveau stable"
        );
        assert_eq!(
            summary_headline(1, 1, 4, 0, Language::English),
            "The department is stable at level 4"
        );
    }
}
