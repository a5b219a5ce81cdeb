//! What an interview asks, in which order.

use crate::model::{Questionnaire, Side};

/// One thing to rate: a question, for one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// The place of the question in the questionnaire.
    pub question: usize,
    /// The side that is rated.
    pub side: Side,
}

/// Returns what an interview of `camp` asks: a question that rates both sides comes twice in a row.
///
/// `worth` says how much each sub-axis is worth asking about, in any unit; the highest comes first
/// (method H.1), and sub-axes that are worth the same, or all of them when it is empty, keep the
/// order of the questionnaire.
pub fn agenda(questionnaire: &Questionnaire, camp: Side, worth: &[f64]) -> Vec<Item> {
    let questions = questionnaire.questions.iter().enumerate();
    let asked = questions.filter(|(_, one)| one.is_interviewed() && one.asked_to == camp);
    let mut asked: Vec<_> = asked.collect();
    let worth = |sub_axis: usize| worth.get(sub_axis).copied().unwrap_or(0.0);
    asked.sort_by(|(_, one), (_, other)| worth(other.sub_axis).total_cmp(&worth(one.sub_axis)));
    let items = asked.into_iter().flat_map(|(question, one)| {
        let sides = Side::ALL
            .into_iter()
            .filter(|side| one.rated.includes(*side));
        sides.map(move |side| Item { question, side })
    });
    items.collect()
}
