//! How alike two profiles are (method F.1).

use super::super::statistics::TOLERANCE;
use crate::model::Questionnaire;

/// Indices no further apart than this are a common characteristic.
const NEAR: f64 = 0.5;

/// How far apart two indices can be.
const WIDEST: f64 = 3.0;

/// Both measures of how alike two profiles are, in percent, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Likeness {
    /// Graded similarity s: how near the indices are, by weight.
    pub similarity: f64,
    /// Common characteristics c: how many indices are half a level apart at most.
    pub common: f64,
}

impl Likeness {
    /// Returns how alike two profiles are; both as long as the weights.
    pub fn between(weights: &[f64], one: &[f64], other: &[f64]) -> Self {
        let pairs = one.iter().zip(other);
        let near = pairs.filter(|(one, other)| (**one - **other).abs() <= NEAR + TOLERANCE);
        let common = near.count() as f64 / weights.len().max(1) as f64;
        Self {
            similarity: 100.0 * (1.0 - distance(weights, one, other)),
            common: 100.0 * common,
        }
    }

    /// Returns the mean of several, none without any.
    pub fn mean(all: &[Self]) -> Option<Self> {
        if all.is_empty() {
            return None;
        }
        // Summed by size, so that the order of declaration does not change the last digit.
        let mean = |pick: fn(&Self) -> f64| {
            let mut values: Vec<f64> = all.iter().map(pick).collect();
            values.sort_by(f64::total_cmp);
            values.iter().sum::<f64>() / values.len() as f64
        };
        Some(Self {
            similarity: mean(|one| one.similarity),
            common: mean(|one| one.common),
        })
    }
}

/// Returns d = Σ w |a − b| / (3 Σ w), 0 to 1: what is missing of the graded similarity.
pub(super) fn distance(weights: &[f64], one: &[f64], other: &[f64]) -> f64 {
    let apart = weights.iter().zip(one).zip(other);
    let apart: f64 = apart
        .map(|((weight, one), other)| weight * (one - other).abs())
        .sum();
    let total: f64 = weights.iter().sum();
    if total > 0.0 {
        apart / (WIDEST * total)
    } else {
        0.0
    }
}

/// Returns the squared Euclidean distance; with equal weights that of the plain indices.
pub(super) fn squared(weights: &[f64], one: &[f64], other: &[f64]) -> f64 {
    let apart = weights.iter().zip(one).zip(other);
    let apart: f64 = apart
        .map(|((weight, one), other)| weight * (one - other).powi(2))
        .sum();
    let total: f64 = weights.iter().sum();
    if total > 0.0 {
        apart * weights.len() as f64 / total
    } else {
        0.0
    }
}

/// Returns the weight of each sub-axis in a profile: its own times that of its axis.
pub(super) fn profile_weights(questionnaire: &Questionnaire) -> Vec<f64> {
    let sub_axes = questionnaire.sub_axes.iter();
    sub_axes
        .map(|one| one.weight * questionnaire.axes[one.axis].weight)
        .collect()
}
