//! The whole road: answers -> channels -> sides -> joint -> axes -> department (method D.16).

use time::Date;

use super::achievement::{Achievement, Cuts};
use super::blend::{blend, diverges, trace};
use super::canonical::canonical;
use super::consensus::survey;
use super::documents::documents;
use super::interviews::{interviews, voices};
use super::rollup::department;
use super::scorecard::{
    ChannelScore, DepartmentScore, Heard, Scorecard, SideScore, SubAxisScore, SubAxisStatus,
};
use super::screened::screened;
use super::staged::standing;
use super::trace::{Account, Part};
use crate::model::{
    Assessment, BySide, Channel, Interview, Questionnaire, Review, Side, SurveyAnswers,
};

/// Returns the scores of every department of an assessment, in its order. The order of the
/// respondents and interviews does not matter, to the last bit.
pub fn score(assessment: &Assessment) -> Scorecard {
    let assessment = &*canonical(assessment);
    let places = 0..assessment.departments.len();
    let of = |place| Evidence::of(assessment, place);
    let screened = |place| {
        screened(assessment, place, |everyone| {
            let answers = Some(everyone);
            let evidence = of(place);
            Evidence {
                answers,
                ..evidence
            }
            .department()
        })
    };
    Scorecard {
        departments: places.clone().map(|place| of(place).department()).collect(),
        screened: places.map(screened).collect(),
    }
}

/// All that is known of one department.
pub(super) struct Evidence<'a> {
    questionnaire: &'a Questionnaire,
    pub(super) answers: Option<&'a SurveyAnswers>,
    reviews: &'a [Option<Review>],
    pub(super) interviews: Vec<&'a Interview>,
    date: Option<Date>,
}

impl<'a> Evidence<'a> {
    pub(super) fn of(assessment: &'a Assessment, department: usize) -> Self {
        let interviews = assessment.interviews.iter();
        let reviews = assessment.reviews.get(department);
        Self {
            questionnaire: &assessment.questionnaire,
            answers: assessment.surveys.get(department),
            reviews: reviews.map_or(&[], Vec::as_slice),
            interviews: interviews
                .filter(|interview| interview.departments.contains(&department))
                .collect(),
            date: assessment.date,
        }
    }

    /// Returns the score of the department.
    fn department(&self) -> DepartmentScore {
        let sub_axes = 0..self.questionnaire.sub_axes.len();
        let sub_axes = sub_axes.map(|place| self.sub_axis(place));
        department(self.questionnaire, sub_axes.collect())
    }

    /// Returns the score of one sub-axis; its limiting side is settled with the department's level.
    fn sub_axis(&self, place: usize) -> SubAxisScore {
        let cuts = Cuts::new(self.questionnaire.scoring.cuts);
        let sides = BySide::from_fn(|rated| self.side(place, rated));
        let vectors = sides.map(|one| one.standing.map(|standing| standing.achievement));
        let joint = Achievement::of_pair(vectors.it, vectors.business);
        let joint = joint.map(|vector| standing(vector, cuts));
        SubAxisScore {
            status: status(&sides),
            joint,
            sides,
            limiting_side: None,
        }
    }

    /// Returns the score of one side of a sub-axis from its channels.
    fn side(&self, place: usize, rated: Side) -> SideScore {
        let questionnaire = self.questionnaire;
        let sub_axis = &questionnaire.sub_axes[place];
        let heard = Channel::ALL.map(|channel| self.channel(channel, place, rated));
        let channels = heard.map(|one| one.score);
        let mut parts = Channel::ALL.map(|channel| Part {
            declared: sub_axis.channel_weights.of(channel),
            ..Part::default()
        });
        for (part, heard) in parts.iter_mut().zip(heard) {
            part.account = heard.account;
        }
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
            standing: blended.map(|blend| standing(blend.vector, cuts)),
            channels,
            divergent: diverges(&voices),
            trace: trace(&voices, parts, blended),
        }
    }

    /// Returns what one channel says of one side of a sub-axis.
    fn channel(&self, channel: Channel, place: usize, rated: Side) -> Heard {
        let questionnaire = self.questionnaire;
        match (channel, self.answers) {
            (Channel::Document, _) => {
                documents(questionnaire, place, rated, self.reviews, self.date)
            }
            (Channel::Interview, _) => {
                let voices = voices(questionnaire, place, rated, &self.interviews);
                interviews(questionnaire, &voices)
            }
            (Channel::Survey, Some(answers)) => {
                survey(questionnaire, place, rated, answers.of(rated.other()))
            }
            (Channel::Survey, None) => Heard {
                score: ChannelScore::Absent,
                account: Account::NotAsked,
            },
        }
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
