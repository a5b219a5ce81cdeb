//! From scores to what may be published of them: the only place that withholds.

use super::super::benchmark::peers;
use super::super::careless::{PublishedCareless, careless, unchecked};
use super::balance::balance;
use super::estimates::{
    DepartmentEstimates, Estimates, PublishedConfidence, PublishedProbability, SideEstimates,
    SubAxisEstimates,
};
use super::forms::Forms;
use super::order::{in_public_order, public_limit};
use super::primary::{resting_on, spread_withheld};
use super::published::{
    Figure, Published, PublishedDepartment, PublishedDocuments, PublishedInterviews, PublishedSide,
    PublishedSubAxis, PublishedSurvey, Withheld,
};
use super::safe::{Safe, Told, ToldCell};
use crate::model::{Assessment, BySide, Channel, Questionnaire, ScoringRules, Side};
use crate::scoring::{
    ChannelScore, DepartmentScore, Scorecard, Screened, SideScore, Standing, SubAxisScore,
};

/// All of a figure.
const ALL: Told = Told {
    index: true,
    vector: true,
};

/// Returns what may be published of a whole assessment, its scores and what is estimated beside
/// them, under the thresholds of its questionnaire.
pub fn publish(assessment: &Assessment, scorecard: &Scorecard, estimates: &Estimates) -> Published {
    let questionnaire = &assessment.questionnaire;
    let departments = scorecard.departments.iter().enumerate();
    let (nothing, nobody) = (DepartmentEstimates::default(), Screened::default());
    let published = departments.map(|(place, score)| {
        let estimates = estimates.departments.get(place).unwrap_or(&nothing);
        let screened = scorecard.screened.get(place).unwrap_or(&nobody);
        let published = department(score, questionnaire, estimates);
        PublishedDepartment {
            careless: careless(screened, (score, &published), questionnaire),
            ..published
        }
    });
    let departments: Vec<_> = published.collect();
    Published {
        peers: peers(&departments, &estimates.company.differences),
        company: estimates.company.clone(),
        balance: balance(assessment, &departments),
        unchecked: unchecked(&scorecard.screened),
        departments,
    }
}

fn department(
    score: &DepartmentScore,
    questionnaire: &Questionnaire,
    estimates: &DepartmentEstimates,
) -> PublishedDepartment {
    let rules = &questionnaire.scoring;
    let axis_of: Vec<_> = questionnaire.sub_axes.iter().map(|one| one.axis).collect();
    let safe = Safe::of(&Forms::of(score, questionnaire), &axis_of);
    let few = Withheld::VectorBelow(rules.distribution_group);
    let whole = |standing: Option<Standing>, told| standing.map(|one| figure(one, told, few));
    let blocked = score.joint.and_then(|joint| joint.stable.next());
    let unknown = SubAxisEstimates::default();
    let sub_axes: Vec<_> = score
        .sub_axes
        .iter()
        .zip(&safe.cells)
        .enumerate()
        .map(|(place, (one, told))| {
            let estimates = estimates.sub_axes.get(place).unwrap_or(&unknown);
            let published = sub_axis(one, *told, estimates, rules);
            PublishedSubAxis {
                limiting_side: public_limit(&published, one.limiting_side, blocked),
                ..published
            }
        })
        .collect();
    let small = resting_on(sub_axes.iter().map(small_survey));
    PublishedDepartment {
        status: score.status,
        joint: whole(score.joint, safe.joint),
        steps: score.steps.clone(),
        sides: BySide::from_fn(|side| whole(*score.sides.of(side), *safe.sides.of(side))),
        unilateral: score.unilateral.clone(),
        blockers: in_public_order(&score.blockers, &sub_axes),
        next_blockers: in_public_order(&score.next_blockers, &sub_axes),
        axes: score
            .axes
            .iter()
            .zip(safe.axes)
            .map(|(axis, told)| whole(axis.joint, told))
            .collect(),
        sub_axes,
        careless: PublishedCareless::Nobody,
        level_probability: PublishedProbability::of(estimates.level_probability, small),
        confidence: estimates
            .confidence
            .map(|one| PublishedConfidence::of(one, small)),
    }
}

fn sub_axis(
    score: &SubAxisScore,
    may: ToldCell,
    estimates: &SubAxisEstimates,
    rules: &ScoringRules,
) -> PublishedSubAxis {
    let few = Withheld::VectorBelow(rules.distribution_group);
    let sides = BySide::from_fn(|side| {
        let own = (*may.sides.of(side), *estimates.sides.of(side));
        published_side(score.sides.of(side), own, rules)
    });
    let published = PublishedSubAxis {
        status: score.status,
        joint: score.joint.map(|one| figure(one, may.joint, few)),
        sides,
        limiting_side: score.limiting_side,
        confidence: None,
    };
    PublishedSubAxis {
        confidence: estimates
            .confidence
            .map(|one| PublishedConfidence::of(one, small_survey(&published))),
        ..published
    }
}

/// Returns why the vector of one of the surveys of a sub-axis is withheld.
fn small_survey(sub_axis: &PublishedSubAxis) -> Option<Withheld> {
    resting_on(Side::ALL.map(|side| sub_axis.sides.of(side).survey.vector_withheld()))
}

fn published_side(
    score: &SideScore,
    (may, estimates): (Told, SideEstimates),
    rules: &ScoringRules,
) -> PublishedSide {
    let few = Withheld::VectorBelow(rules.distribution_group);
    let survey = survey(score.channel(Channel::Survey), rules);
    PublishedSide {
        figure: score.standing.map(|one| figure(one, may, few)),
        divergent: score.divergent,
        documents: documents(score.channel(Channel::Document)),
        interviews: interviews(score.channel(Channel::Interview)),
        estimates: estimates.published(&survey, rules),
        survey,
    }
}

fn survey(channel: ChannelScore, rules: &ScoringRules) -> PublishedSurvey {
    match channel {
        ChannelScore::Absent
        | ChannelScore::Unreviewed
        | ChannelScore::Documents(_)
        | ChannelScore::Interviews(_) => PublishedSurvey::Absent,
        ChannelScore::TooFew => PublishedSurvey::Withheld(Withheld::Below(rules.min_group)),
        ChannelScore::Survey(survey) => {
            let withheld = spread_withheld(survey.respondents, rules);
            let may = Told {
                vector: withheld.is_none(),
                ..ALL
            };
            let few = Withheld::VectorBelow(rules.distribution_group);
            PublishedSurvey::Shown {
                respondents: survey.respondents,
                figure: figure(survey.standing, may, few),
            }
        }
    }
}

fn documents(channel: ChannelScore) -> Option<PublishedDocuments> {
    let ChannelScore::Documents(documents) = channel else {
        return None;
    };
    Some(PublishedDocuments {
        figure: known(documents.standing),
        reviewed: documents.reviewed,
        stale: documents.stale,
        undated: documents.undated,
    })
}

fn interviews(channel: ChannelScore) -> Option<PublishedInterviews> {
    let ChannelScore::Interviews(interviews) = channel else {
        return None;
    };
    Some(PublishedInterviews {
        figure: known(interviews.standing),
        ratings: interviews.ratings,
        voices: interviews.voices,
    })
}

/// Returns a figure without its vector, because of `few`.
pub(in crate::analysis) fn without_vector(standing: Standing, few: Withheld) -> Figure {
    let may = Told {
        vector: false,
        ..ALL
    };
    figure(standing, may, few)
}

/// Returns a figure that tells nothing of a respondent.
fn known(standing: Standing) -> Figure {
    figure(standing, ALL, Withheld::Complementary)
}

/// Returns a figure as far as it may be told; its vector is withheld because of `few`.
fn figure(standing: Standing, may: Told, few: Withheld) -> Figure {
    let index = standing.achievement.index();
    let shares = standing.achievement.shares();
    Figure {
        index: may.index.then_some(index).ok_or(Withheld::Complementary),
        reached: standing.reached,
        stable: standing.stable,
        ratings: standing.ratings,
        achievement: (may.index && may.vector).then_some(shares).ok_or(few),
    }
}
