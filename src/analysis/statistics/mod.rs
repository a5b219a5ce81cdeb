//! What numbers can bear: how precise a mean is, how far people agree, how wide a gap is.
//!
//! Every function is total: a figure without a meaning, such as the spread of one answer, is none.
//! Each formula is checked against a published result (method D.10, D.11, D.15, G).

mod agreement;
#[cfg(test)]
mod attitude;
mod factor;
mod gap;
mod interval;
mod rank;
mod reliability;
mod spread;
mod student;
mod welch;

pub use agreement::{Agreement, Consensus, a_wg, chance_variance, r_wg, r_wg_j};
pub use factor::{omega, omega_total, one_factor_loadings};
pub use gap::{HedgesG, NOTABLE_GAP, Pattern, PerceptionGap, cliff_delta, perception_gap};
pub use interval::{Interval, LOW_RESPONSE, answers_needed, half_width, wilson};
pub use rank::{percentile_rank, quantile};
pub use reliability::{
    LEAST_ALPHA, LEAST_COMPLETE_CASES, LEAST_ICC2_TO_RANK, OneWay, complete_cases, cronbach_alpha,
};
pub use spread::{
    Sample, TOLERANCE, deviation, mean, mean_absolute_deviation, median, trimmed_mean, variance,
};
pub use student::{NORMAL_95, normal_cdf, normal_quantile, student_p, student_quantile};
pub use welch::{Welch, welch};
