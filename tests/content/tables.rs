//! The level tables: four rows that are four different facts.

use diapason::language::Language;
use diapason::model::Side;

use crate::shipped::{none_of, questionnaire};

/// Two rows that share most of their words leave an assessor without a ground to choose.
#[test]
fn the_rows_of_a_table_differ() {
    let questionnaire = questionnaire();
    let mut faults = Vec::new();
    for sub_axis in &questionnaire.sub_axes {
        let languages = |side| Language::ALL.map(|language| (side, language));
        for (side, language) in Side::ALL.into_iter().flat_map(languages) {
            let rows = sub_axis.level_table(side).each_ref();
            let rows = rows.map(|row| row.in_language(language));
            for (place, row) in rows.iter().enumerate() {
                let alike = rows[..place].iter().find(|other| overlap(row, other) > 0.7);
                if let Some(other) = alike {
                    let code = &sub_axis.code;
                    faults.push(format!("{code} {}: “{row}” and “{other}”", side.name()));
                }
            }
        }
    }
    none_of(&faults);
}

/// Returns the share of the words of the shorter row that the other has too, short words apart.
fn overlap(one: &str, other: &str) -> f64 {
    let words = |text: &str| -> std::collections::BTreeSet<String> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        let long = words.filter(|word| word.chars().count() > 3);
        long.map(str::to_lowercase).collect()
    };
    let (one, other) = (words(one), words(other));
    let shared = one.intersection(&other).count();
    shared as f64 / one.len().min(other.len()) as f64
}

/// The words of the two sides differ: a table says what its own side does.
#[test]
fn the_two_sides_do_different_things() {
    let questionnaire = questionnaire();
    let same = questionnaire.sub_axes.iter().filter(|sub_axis| {
        let [it, business] = [Side::It, Side::Business].map(|side| sub_axis.level_table(side));
        it.iter().zip(business).any(|(it, business)| it == business)
    });
    none_of(&same.map(|one| one.code.clone()).collect::<Vec<_>>());
}
