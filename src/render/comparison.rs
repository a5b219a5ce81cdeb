//! Two settings of one plan as rows of cells, which the table, Markdown and CSV share.

use crate::language::{Language, decimal, percent, road_words};
use crate::report::comparison::{ComparedRoad, Pair, PlanComparison};

/// Returns the head of the table of departments.
pub(super) fn department_head(language: Language) -> Vec<String> {
    let words = road_words(language);
    let gates = [2, 3, 4].map(|level| format!("{} {level}", words.level));
    let mut head = vec![String::new()];
    head.extend(gates);
    head.push(words.count.to_owned());
    head
}

/// Returns a row a department: the months to each gate and the number of actions, before and after.
pub(super) fn department_rows(compared: &PlanComparison) -> Vec<Vec<String>> {
    let row = |road: &ComparedRoad| {
        let gate = |number: u8| {
            let gate = road
                .gates
                .iter()
                .find(|(level, _)| level.number() == number);
            gate.map_or_else(
                || "–".to_owned(),
                |(_, pair)| months(*pair, compared.language),
            )
        };
        vec![
            road.name.clone(),
            gate(2),
            gate(3),
            gate(4),
            both(road.actions, |count| count.to_string()),
        ]
    };
    compared.departments.iter().map(row).collect()
}

/// Returns the head of the table of roles.
pub(super) fn load_head(language: Language) -> Vec<String> {
    let words = road_words(language);
    [words.role, words.load, words.share, words.exceeded]
        .map(str::to_owned)
        .to_vec()
}

/// Returns a row a role: its capacity, the share taken, and how often it is exceeded.
pub(super) fn load_rows(compared: &PlanComparison) -> Vec<Vec<String>> {
    let rows = compared.loads.iter().map(|load| {
        vec![
            load.name.clone(),
            both(load.capacity, |units| units.to_string()),
            both(load.share, |share| percent(share, compared.language)),
            both(load.overloaded, |count| count.to_string()),
        ]
    });
    rows.collect()
}

fn months(pair: Pair<Option<f64>>, language: Language) -> String {
    both(pair, |month| {
        month.map_or_else(
            || "–".to_owned(),
            |month| decimal(month, usize::from(month.fract() != 0.0), language),
        )
    })
}

fn both<T>(pair: Pair<T>, shown: impl Fn(T) -> String) -> String {
    let (before, after) = (shown(pair.before), shown(pair.after));
    if before == after {
        return after;
    }
    format!("{before} → {after}")
}
