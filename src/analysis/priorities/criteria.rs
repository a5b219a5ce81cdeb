//! The five criteria of a priority, each between 0 and 1, as far as they are known.

use super::super::target::published_target;
use super::super::{Published, PublishedDepartment, PublishedSubAxis};
use crate::model::{Department, Questionnaire, Side};
use crate::scoring::Rating;

/// How far a sub-axis can be below its target.
const WIDEST: f64 = 3.0;

/// What a criterion that is not known counts.
const UNKNOWN: f64 = 0.5;

/// What speaks for starting with a department.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Criterion {
    /// How much the company's strategy rests on it.
    StrategicValue,
    /// How far it is below its target, against the farthest.
    Gap,
    /// How much its work depends on IT.
    Dependency,
    /// Low levels, channels that disagree, and sides that see things otherwise.
    Pain,
    /// How ready it is to take part.
    Readiness,
}

impl Criterion {
    /// Every criterion.
    pub const ALL: [Self; 5] = [
        Self::StrategicValue,
        Self::Gap,
        Self::Dependency,
        Self::Pain,
        Self::Readiness,
    ];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::StrategicValue => "strategic_value",
            Self::Gap => "gap",
            Self::Dependency => "dependency",
            Self::Pain => "pain",
            Self::Readiness => "readiness",
        }
    }

    /// Returns its weight in the index; those of all sum to 1.
    pub fn weight(self) -> f64 {
        match self {
            Self::StrategicValue => 0.30,
            Self::Gap => 0.25,
            Self::Dependency | Self::Pain | Self::Readiness => 0.15,
        }
    }
}

/// What is known of a department, criterion by criterion.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Criteria {
    /// How much the company's strategy rests on it, 0 to 1.
    pub strategic_value: Option<f64>,
    /// How far it is below its target, 0 to 1.
    pub gap: Option<f64>,
    /// How much its work depends on IT, 0 to 1.
    pub dependency: Option<f64>,
    /// How much it suffers, 0 to 1.
    pub pain: Option<f64>,
    /// How ready it is, 0 to 1.
    pub readiness: Option<f64>,
}

impl Criteria {
    /// Returns what is known of one criterion.
    pub fn known(&self, criterion: Criterion) -> Option<f64> {
        match criterion {
            Criterion::StrategicValue => self.strategic_value,
            Criterion::Gap => self.gap,
            Criterion::Dependency => self.dependency,
            Criterion::Pain => self.pain,
            Criterion::Readiness => self.readiness,
        }
    }

    /// Returns what a criterion counts: one half where it is not known (method R23).
    pub fn value(&self, criterion: Criterion) -> f64 {
        self.known(criterion).unwrap_or(UNKNOWN)
    }
}

/// Returns what is known of each department, from what its user says and what is published of it
/// (R18).
pub fn criteria(
    questionnaire: &Questionnaire,
    departments: &[Department],
    published: &Published,
) -> Vec<Criteria> {
    let pairs = departments.iter().zip(&published.departments);
    let gaps: Vec<_> = pairs
        .clone()
        .map(|(department, published)| mean_gap(questionnaire, department, published))
        .collect();
    let widest = gaps.iter().flatten().copied().fold(0.0, f64::max);
    let rescaled = |gap: f64| if widest > 0.0 { gap / widest } else { 0.0 };
    pairs
        .zip(gaps)
        .map(|((department, published), gap)| Criteria {
            strategic_value: department.priority.strategic_value,
            gap: gap.map(rescaled),
            dependency: department.priority.dependency,
            pain: pain(published),
            readiness: department.priority.readiness,
        })
        .collect()
}

/// Returns the mean of max(0, target − m) / 3 over the sub-axes whose index is published, 0 to 1;
/// none without a target or an index.
fn mean_gap(
    questionnaire: &Questionnaire,
    department: &Department,
    published: &PublishedDepartment,
) -> Option<f64> {
    let level = published_target(department, published)?;
    let sub_axes = questionnaire.sub_axes.iter().zip(&published.sub_axes);
    let gaps = sub_axes.filter_map(|(sub_axis, figures)| {
        let index = figures.joint?.index.ok()?;
        let own = department.target_on(&sub_axis.id).unwrap_or(level);
        Some((f64::from(own.number()) - index).max(0.0) / WIDEST)
    });
    mean(&gaps.collect::<Vec<_>>())
}

/// Returns the mean of three shares of the sub-axes with a number: those rated N or P at level 2,
/// those on which the channels of a side disagree, those with a notable perception gap (R23).
/// None without a number.
///
/// The ratings are published where the shares they come from are not; with the usual cuts N and P
/// mean a₂ ≤ 0.5.
fn pain(published: &PublishedDepartment) -> Option<f64> {
    let numbered: Vec<_> = published
        .sub_axes
        .iter()
        .filter(|one| one.joint.is_some())
        .collect();
    let share = |holds: fn(&PublishedSubAxis) -> bool| {
        let count = numbered.iter().filter(|one| holds(one)).count();
        (!numbered.is_empty()).then(|| count as f64 / numbered.len() as f64)
    };
    let shares = [share(is_low), share(is_divergent), share(is_seen_otherwise)];
    mean(&shares.into_iter().flatten().collect::<Vec<_>>())
}

fn is_low(sub_axis: &PublishedSubAxis) -> bool {
    let joint = sub_axis.joint;
    joint.is_some_and(|joint| matches!(joint.ratings[0], Rating::Not | Rating::Partly))
}

fn is_divergent(sub_axis: &PublishedSubAxis) -> bool {
    Side::ALL
        .into_iter()
        .any(|side| sub_axis.sides.of(side).divergent)
}

fn is_seen_otherwise(sub_axis: &PublishedSubAxis) -> bool {
    let gaps = Side::ALL.map(|side| sub_axis.sides.of(side).estimates.gap);
    gaps.into_iter()
        .flatten()
        .any(|gap| gap.is_ok_and(|gap| gap.is_notable))
}

fn mean(values: &[f64]) -> Option<f64> {
    let sum: f64 = values.iter().sum();
    (!values.is_empty()).then(|| sum / values.len() as f64)
}
