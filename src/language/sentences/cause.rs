//! What is said of what decides the date of a gate.

use super::road::months_en;
use crate::language::Language;

/// Why a chain of work did not begin sooner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wait<'a> {
    /// It was begun before the plan was made.
    Started,
    /// It began with its stage.
    Stage,
    /// It was prepared as soon as it could be.
    Preparation,
    /// Roles, by their names, had no capacity left.
    Capacity(Vec<&'a str>),
    /// Nobody worked just before.
    Freeze,
    /// It began as soon as the plan was made anew.
    Replan,
}

/// Returns that the shortest duration of a stage decides its gate.
pub fn by_minimum(months: u32, language: Language) -> String {
    match language {
        Language::French => format!("durée minimale de l’étape, {months}\u{a0}mois"),
        Language::English => format!("shortest duration of the stage, {}", months_en(months)),
    }
}

/// Returns that a chain of actions decides a gate.
pub fn by_chain(ids: &[&str], wait: &Wait<'_>, language: Language) -> String {
    let chain = ids.join(" → ");
    let wait = match language {
        Language::French => waited_french(wait),
        Language::English => waited_english(wait),
    };
    match (ids.len(), language) {
        (1, Language::French | Language::English) => format!("action {chain}, {wait}"),
        (_, Language::French) => format!("chaîne {chain}, {wait}"),
        (_, Language::English) => format!("chain {chain}, {wait}"),
    }
}

fn waited_french(wait: &Wait<'_>) -> String {
    match wait {
        Wait::Started => "déjà en cours".to_owned(),
        Wait::Stage => "commencée dès l’ouverture de l’étape".to_owned(),
        Wait::Preparation => "commencée dès que possible".to_owned(),
        Wait::Capacity(roles) => {
            format!("qui a attendu une place côté {}", together(roles, " et "))
        }
        Wait::Freeze => "reprise après une période gelée".to_owned(),
        Wait::Replan => "commencée dès la mise à jour du plan".to_owned(),
    }
}

fn waited_english(wait: &Wait<'_>) -> String {
    match wait {
        Wait::Started => "already under way".to_owned(),
        Wait::Stage => "begun as soon as the stage opened".to_owned(),
        Wait::Preparation => "begun as soon as possible".to_owned(),
        Wait::Capacity(roles) => {
            format!("which waited for capacity: {}", together(roles, " and "))
        }
        Wait::Freeze => "resumed after a freeze".to_owned(),
        Wait::Replan => "begun as soon as the plan was updated".to_owned(),
    }
}

/// Returns names one after the other, the last after `and`.
fn together(names: &[&str], and: &str) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => format!("{}{and}{last}", before.join(", ")),
        _ => names.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_that_was_short_is_named() {
        let said = |roles: &[&'static str], language| {
            by_chain(&["A"], &Wait::Capacity(roles.to_vec()), language)
        };
        let one = said(&["DSI"], Language::French);
        assert_eq!(one, "action A, qui a attendu une place côté DSI");
        let two = said(&["DSI", "métier"], Language::French);
        assert_eq!(two, "action A, qui a attendu une place côté DSI et métier");
        let three = said(&["IT", "BRM", "PMO"], Language::English);
        assert_eq!(
            three,
            "action A, which waited for capacity: IT, BRM and PMO"
        );
    }
}
