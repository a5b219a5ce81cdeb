//! What is said of the gates of one department.

use crate::language::Language;

/// Returns that a level was not assessed: the department has too few figures.
pub fn gate_not_assessed(level: u8, language: Language) -> String {
    match language {
        Language::French => format!("Niveau\u{a0}{level}, non évalué\u{a0}: trop peu de données"),
        Language::English => format!("Level {level}, not assessed: too little evidence"),
    }
}
