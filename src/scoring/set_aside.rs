//! Careless answers leave the survey before anything is computed (method D.14, D.16).

use std::mem::take;

use super::canonical::in_canonical_order;
use super::careless::{Verdicts, screen};
use crate::model::{AnswerMatrix, Assessment, BySide, Side};

/// Moves the answers of careless respondents from those that count to those left out, and in the
/// balance from the scored records to the careless ones.
///
/// It is done once, when all files are read: whatever counts respondents afterwards, a score, a
/// response rate or the size of a group, counts those that remain, in one order whoever came first.
#[must_use]
pub fn set_aside(mut assessment: Assessment) -> Assessment {
    let mut careless = Vec::with_capacity(assessment.surveys.len());
    for survey in &mut assessment.surveys {
        let mut left = BySide::<AnswerMatrix>::default();
        for camp in Side::ALL {
            let answers = survey.of_mut(camp);
            let verdicts = screen(&assessment.questionnaire, camp, answers);
            if !verdicts.iter().any(Verdicts::is_careless) {
                continue;
            }
            let stays = verdicts.iter().map(|one| !one.is_careless());
            [*answers, *left.of_mut(camp)] = take(answers).parted(stays);
            for (_, mark) in left.of(camp).marked_rows() {
                if let Some(balance) = assessment.balance.get_mut(mark.file) {
                    balance.scored = balance.scored.saturating_sub(mark.records);
                    balance.careless += mark.records;
                }
            }
        }
        careless.push(left);
    }
    in_canonical_order(Assessment {
        careless,
        ..assessment
    })
}
