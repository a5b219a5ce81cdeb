//! What is said on the pages over all departments: the map of levels, the roadmap, the owners.

use crate::language::{Language, counted};

/// By what the rows of the map of levels are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowOrder {
    /// By level, then by name.
    Level,
    /// As declared: departments may not be ranked (method D.11).
    Declared,
}

/// Returns by what the rows of the map of levels are ordered.
pub fn row_order(order: RowOrder, language: Language) -> &'static str {
    match (order, language) {
        (RowOrder::Level, Language::French) => {
            "Métiers par niveau atteint, puis par niveau stable, puis par nom\u{a0}: ce n’est pas un \
             classement."
        }
        (RowOrder::Level, Language::English) => {
            "Departments by level reached, then by stable level, then by name: this is no ranking."
        }
        (RowOrder::Declared, Language::French) => {
            "Métiers dans l’ordre de déclaration\u{a0}: les réponses ne permettent pas de les \
             classer."
        }
        (RowOrder::Declared, Language::English) => {
            "Departments in the order of declaration: the answers do not allow them to be ranked."
        }
    }
}

/// Returns how the median of a column is made.
pub fn median_rule(language: Language) -> &'static str {
    match language {
        Language::French => {
            "Médiane\u{a0}: niveau atteint par la moitié au moins des métiers publiés\u{202f}; entre deux \
             niveaux, le plus bas."
        }
        Language::English => {
            "Median: level reached by at least half of the departments published; between two \
             levels, the lower one."
        }
    }
}

/// Returns the conclusion of the roadmap: its gates, of how many departments, from when to when.
pub fn roadmap_headline(
    gates: usize,
    departments: usize,
    dates: Option<[&str; 2]>,
    language: Language,
) -> String {
    let departments = match language {
        Language::French => counted(departments, "métier", "métiers", language),
        Language::English => counted(departments, "department", "departments", language),
    };
    let Some([first, last]) = dates else {
        return match language {
            Language::French => format!("{departments} en chemin, sans jalon daté"),
            Language::English => format!("{departments} on the way, without a dated gate"),
        };
    };
    match language {
        Language::French => {
            let gates = counted(gates, "jalon", "jalons", language);
            if first == last {
                format!("{gates} pour {departments}, au {first}")
            } else {
                format!("{gates} pour {departments}, du {first} au {last}")
            }
        }
        Language::English => {
            let gates = counted(gates, "gate", "gates", language);
            if first == last {
                format!("{gates} for {departments}, on {first}")
            } else {
                format!("{gates} for {departments}, from {first} to {last}")
            }
        }
    }
}

/// Returns a part of the calendar in months; the last one has no end.
pub fn horizon(from: u32, to: Option<u32>, language: Language) -> String {
    match (to, language) {
        (Some(to), Language::French) => format!("{from}–{to}\u{a0}mois"),
        (Some(to), Language::English) => format!("{from}–{to} months"),
        (None, Language::French) => format!("au-delà de {from}\u{a0}mois"),
        (None, Language::English) => format!("beyond {from} months"),
    }
}

/// Returns the name of a gate.
pub fn gate_name(level: u8, label: &str, language: Language) -> String {
    match language {
        Language::French => format!("Jalon du niveau\u{a0}{level}, {label}"),
        Language::English => format!("Gate of level {level}, {label}"),
    }
}

/// Returns what it takes to pass a gate, as one clause (method E.4).
pub fn gate_criteria(level: u8, language: Language) -> String {
    match language {
        Language::French => format!(
            "actions closes, niveau\u{a0}{level} mesuré stable à deux revues avec une confiance de C \
             au moins, deux signatures"
        ),
        Language::English => format!(
            "actions closed, level {level} measured stable at two reviews with confidence C at \
             least, two signatures"
        ),
    }
}

/// Returns where a department stands once a gate is passed.
pub fn projected(level: u8, language: Language) -> String {
    match language {
        Language::French => format!("niveau\u{a0}{level}, stable"),
        Language::English => format!("level {level}, stable"),
    }
}

/// Returns who is to be named: the roles with their numbers of actions.
pub fn owners_to_name(roles: &[(&str, usize)], language: Language) -> String {
    let counted = roles.iter().map(|(role, actions)| {
        let actions = counted(*actions, "action", "actions", language);
        format!("{role} ({actions})")
    });
    let listed = counted.collect::<Vec<_>>().join(", ");
    match (roles, language) {
        ([], _) => String::new(),
        (_, Language::French) => format!("Porteurs à désigner\u{a0}: {listed}."),
        (_, Language::English) => format!("Owners to be named: {listed}."),
    }
}

/// Returns that interviews are still open, so that the figures are a draft.
pub fn draft(open: usize, language: Language) -> String {
    match language {
        Language::French => {
            let open = counted(
                open,
                "entretien n’est pas clos",
                "entretiens ne sont pas clos",
                language,
            );
            format!("Brouillon\u{a0}: {open}, les chiffres peuvent encore changer.")
        }
        Language::English => {
            let open = counted(
                open,
                "interview is not closed",
                "interviews are not closed",
                language,
            );
            format!("Draft: {open}, the figures may still change.")
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
    fn a_single_gate_has_one_date() {
        let day = "4 juil. 2027";
        assert_eq!(
            plain(&roadmap_headline(1, 1, Some([day, day]), Language::French)),
            "1 jalon pour 1 métier, au 4 juil. 2027"
        );
        let days = Some(["month 6", "month 24"]);
        assert_eq!(
            plain(&roadmap_headline(5, 3, days, Language::English)),
            "5 gates for 3 departments, from month 6 to month 24"
        );
        assert_eq!(
            plain(&roadmap_headline(0, 2, None, Language::French)),
            "2 métiers en chemin, sans jalon daté"
        );
    }

    #[test]
    fn open_interviews_make_a_draft() {
        assert_eq!(
            plain(&draft(1, Language::French)),
            "Brouillon : 1 entretien n’est pas clos, les chiffres peuvent encore changer."
        );
        assert_eq!(
            plain(&draft(2, Language::English)),
            "Draft: 2 interviews are not closed, the figures may still change."
        );
    }

    #[test]
    fn the_owners_to_name_are_roles() {
        let roles = [("DSI", 14), ("métier", 1)];
        assert_eq!(
            plain(&owners_to_name(&roles, Language::French)),
            "Porteurs à désigner : DSI (14 actions), métier (1 action)."
        );
        assert_eq!(owners_to_name(&[], Language::English), "");
    }
}
