//! What is said of the gates that hold several departments back.

use crate::language::{Language, counted};

/// The gate that holds most departments back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstGate<'a> {
    /// The name of the sub-axis.
    pub label: &'a str,
    /// The level it keeps away.
    pub level: u8,
    /// How many departments it holds back.
    pub departments: usize,
}

/// Returns the conclusion: how many gates hold `least` departments or more back, of `all`.
pub fn blockers_headline(
    gates: usize,
    least: usize,
    first: Option<FirstGate<'_>>,
    all: usize,
    language: Language,
) -> String {
    let Some(first) = first else {
        return match language {
            Language::French => format!(
                "Aucun verrou ne retient {least}\u{a0}métiers ou plus\u{a0}: les obstacles diffèrent \
                 d’un métier à l’autre"
            ),
            Language::English => format!(
                "No blocker holds {least} departments or more back: the obstacles differ from one \
                 department to the next"
            ),
        };
    };
    let FirstGate {
        label,
        level,
        departments,
    } = first;
    match language {
        Language::French => {
            let held = counted(
                gates,
                "verrou retient",
                "verrous retiennent chacun",
                language,
            );
            format!(
                "{held} au moins {least}\u{a0}métiers\u{202f}; {label}, au niveau\u{a0}{level}, en \
                 retient {departments} sur {all}"
            )
        }
        Language::English => {
            let held = counted(gates, "blocker holds", "blockers each hold", language);
            format!(
                "{held} at least {least} departments back; {label}, at level {level}, holds back \
                 {departments} of {all}"
            )
        }
    }
}

/// Returns departments by name up to `most` of them, then how many others there are.
pub fn names_and_others(names: &[&str], most: usize, language: Language) -> String {
    if names.len() <= most {
        return super::departments_of(names, most, language);
    }
    let others = names.len() - most;
    let named = names[..most].join(", ");
    match language {
        Language::French => {
            format!(
                "{named} et {}",
                counted(others, "autre", "autres", language)
            )
        }
        Language::English => {
            format!(
                "{named} and {}",
                counted(others, "other", "others", language)
            )
        }
    }
}

/// Returns which side limits how often.
pub fn limits_most(side: &str, times: usize, of: usize, language: Language) -> String {
    match language {
        Language::French => format!("{side}, {times}\u{a0}fois sur {of}"),
        Language::English if times == 1 => format!("{side}, once out of {of}"),
        Language::English => format!("{side}, {times}\u{a0}times out of {of}"),
    }
}

/// Returns that both sides limit as often.
pub fn limits_alike(sides: &str, language: Language) -> String {
    match language {
        Language::French => format!("{sides}, à égalité"),
        Language::English => format!("{sides}, as often"),
    }
}

/// Returns how many of the departments held back have an action planned, and when it ends first.
pub fn lift_planned(planned: usize, end: Option<&str>, language: Language) -> String {
    let count = match language {
        Language::French if planned == 0 => return "au catalogue, pas encore prévue".to_owned(),
        Language::English if planned == 0 => return "in the catalogue, not yet planned".to_owned(),
        Language::French => {
            let departments = counted(planned, "métier", "métiers", language);
            format!("prévue pour {departments}")
        }
        Language::English => {
            let departments = counted(planned, "department", "departments", language);
            format!("planned for {departments}")
        }
    };
    match (end, language) {
        (None, _) => count,
        (Some(end), Language::French) => format!("{count}, première fin\u{a0}: {end}"),
        (Some(end), Language::English) => format!("{count}, first due: {end}"),
    }
}

/// Returns how many of the common gates are listed.
pub fn gates_shown(shown: usize, all: usize, language: Language) -> String {
    match language {
        Language::French => {
            format!("Les {shown} premiers verrous communs sur {all}, par nombre de métiers.")
        }
        Language::English => {
            format!("The first {shown} of {all} common blockers, by number of departments.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn one_gate_and_several_are_told_apart() {
        let first = FirstGate {
            label: "Catalogues",
            level: 3,
            departments: 5,
        };
        let french = |gates| {
            plain(&blockers_headline(
                gates,
                3,
                Some(first),
                8,
                Language::French,
            ))
        };
        assert_eq!(
            french(1),
            "1 verrou retient au moins 3 métiers ; Catalogues, au niveau 3, en retient 5 sur 8"
        );
        assert_eq!(
            french(2),
            "2 verrous retiennent chacun au moins 3 métiers ; Catalogues, au niveau 3, en retient 5 sur 8"
        );
        let english = |gates| {
            plain(&blockers_headline(
                gates,
                3,
                Some(first),
                8,
                Language::English,
            ))
        };
        assert!(english(1).starts_with("1 blocker holds at least 3 departments back;"));
        assert!(english(4).starts_with("4 blockers each hold at least 3 departments back;"));
    }

    #[test]
    fn a_few_are_named_and_the_others_counted() {
        let names = ["Achats", "RH", "Finance", "Ventes", "Qualité"];
        let french = |count: usize| plain(&names_and_others(&names[..count], 3, Language::French));
        assert_eq!(french(3), "Achats, RH et Finance");
        assert_eq!(french(4), "Achats, RH, Finance et 1 autre");
        assert_eq!(french(5), "Achats, RH, Finance et 2 autres");
        assert_eq!(
            plain(&names_and_others(&names, 3, Language::English)),
            "Achats, RH, Finance and 2 others"
        );
    }
}
