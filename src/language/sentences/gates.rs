//! What is said of the gates of one department, and of its first actions.

use crate::language::Language;

/// Returns that a level was not assessed: the department has too few figures.
pub fn gate_not_assessed(level: u8, language: Language) -> String {
    match language {
        Language::French => format!("Niveau\u{a0}{level}, non évalué\u{a0}: trop peu de données"),
        Language::English => format!("Level {level}, not assessed: too little evidence"),
    }
}

/// Returns an indicator with what is known of it before the start.
pub fn kpi_from(kpi: &str, baseline: &str, language: Language) -> String {
    match language {
        Language::French => format!("{kpi} (départ\u{a0}: {baseline})"),
        Language::English => format!("{kpi} (baseline: {baseline})"),
    }
}
