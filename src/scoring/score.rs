//! The whole road: answers -> channels -> sides -> joint -> axes -> department (method D.16).

use super::achievement::{Achievement, Cuts};
use super::blend::{blend, diverges};
use super::consensus::survey;
use super::rollup::department;
use super::scorecard::{ChannelScore, Scorecard, SideScore, SubAxisScore, SubAxisStatus};
use super::staged::standing;
use crate::model::{Assessment, BySide, Channel, Questionnaire, Side, SurveyAnswers};

/// Returns the scores of every department of an assessment, in its order.
pub fn score(assessment: &Assessment) -> Scorecard {
    let questionnaire = &assessment.questionnaire;
    let places = 0..questionnaire.sub_axes.len();
    let departments = assessment
        .surveys
        .iter()
        .map(|answers| {
            let sub_axes = places
                .clone()
                .map(|place| sub_axis(questionnaire, place, answers));
            department(questionnaire, sub_axes.collect())
        })
        .collect();
    Scorecard { departments }
}

/// Returns the score of one sub-axis; its limiting side is settled with the department's level.
fn sub_axis(questionnaire: &Questionnaire, place: usize, answers: &SurveyAnswers) -> SubAxisScore {
    let cuts = Cuts::new(questionnaire.scoring.cuts);
    let sides = BySide::from_fn(|rated| side(questionnaire, place, rated, answers));
    let vectors = sides.map(|one| one.standing.map(|standing| standing.achievement));
    let joint = match (vectors.it, vectors.business) {
        (Some(it), Some(business)) => Some(it.joint(business)),
        (one, other) => one.or(other),
    };
    let joint = joint.map(|vector| standing(vector, cuts));
    SubAxisScore {
        status: status(&sides),
        joint,
        sides,
        limiting_side: None,
    }
}

/// Returns the score of one side of a sub-axis from its channels.
fn side(
    questionnaire: &Questionnaire,
    place: usize,
    rated: Side,
    answers: &SurveyAnswers,
) -> SideScore {
    let sub_axis = &questionnaire.sub_axes[place];
    let answers = answers.of(rated.other());
    let channels = Channel::ALL.map(|channel| match channel {
        Channel::Document | Channel::Interview => ChannelScore::Absent,
        Channel::Survey => survey(questionnaire, place, rated, answers),
    });
    let voices: Vec<(Channel, Achievement)> = Channel::ALL
        .into_iter()
        .zip(channels)
        .filter_map(|(channel, score)| Some((channel, score.achievement()?)))
        .filter(|(channel, _)| sub_axis.channel_weights.of(*channel) > 0.0)
        .collect();
    let cuts = Cuts::new(questionnaire.scoring.cuts);
    let blended = blend(
        &voices,
        &sub_axis.channel_weights,
        questionnaire.scoring.cap_min_weight,
    );
    SideScore {
        standing: blended.map(|vector| standing(vector, cuts)),
        channels,
        divergent: diverges(&voices),
    }
}

/// Returns the weaker status of the sides that have a number (method D.6).
fn status(sides: &BySide<SideScore>) -> SubAxisStatus {
    let numbered = sides.iter().filter(|(_, side)| side.standing.is_some());
    let statuses = numbered.map(|(_, side)| match side.voices() {
        0 | 1 => SubAxisStatus::Indicative,
        _ => SubAxisStatus::Assessed,
    });
    statuses.min().unwrap_or(SubAxisStatus::NotAssessed)
}
