//! Half-months: which of them are frozen, where reviews fall, how long work takes across a freeze.

/// The half-months of a plan, counted from its start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Half-months between two reviews; positive. The half-months between two reviews are a period.
    pub review: u32,
    /// Whether each half-month is frozen; beyond the last none is.
    pub frozen: Vec<bool>,
}

impl Calendar {
    /// Returns whether nobody works in a half-month.
    pub fn is_frozen(&self, tick: u32) -> bool {
        let place = usize::try_from(tick).unwrap_or(usize::MAX);
        self.frozen.get(place).copied().unwrap_or(false)
    }

    /// Returns whether a review falls on a half-month.
    pub fn is_review(&self, tick: u32) -> bool {
        tick.is_multiple_of(self.review)
    }

    /// Returns the first review at `tick` or after.
    pub fn review_from(&self, tick: u32) -> u32 {
        tick.div_ceil(self.review) * self.review
    }

    /// Returns the period in which work that ends at `end` was completed, by its last half-month.
    pub fn period_of(&self, end: u32) -> u32 {
        end.saturating_sub(1) / self.review
    }

    /// Returns when work of `ticks` half-months that starts at `start` has ended.
    pub fn end_of(&self, start: u32, ticks: u32) -> u32 {
        let mut end = start;
        let mut left = ticks;
        while left > 0 {
            left -= u32::from(!self.is_frozen(end));
            end += 1;
        }
        end
    }

    /// Returns when work of `ticks` half-months must start to have ended at `end`; none before the
    /// start of the plan.
    pub fn start_of(&self, end: u32, ticks: u32) -> Option<u32> {
        let mut start = end;
        let mut left = ticks;
        while left > 0 {
            start = start.checked_sub(1)?;
            left -= u32::from(!self.is_frozen(start));
        }
        Some(start)
    }

    /// Returns the half-months of a span in which there is work.
    pub fn worked(&self, start: u32, end: u32) -> impl Iterator<Item = u32> {
        (start..end).filter(|tick| !self.is_frozen(*tick))
    }
}

/// Returns the shortest duration of a first stage, in months (method E.3): `base` months less what
/// is `attained` of its level already, between 0 and 1, in whole reviews and one at least.
pub fn credited(base: u32, attained: f64, review: u32) -> u32 {
    let left = f64::from(base) * (1.0 - attained.clamp(0.0, 1.0)) / f64::from(review);
    let reviews = (1..base.div_ceil(review)).find(|reviews| f64::from(*reviews) >= left - 1e-9);
    reviews.map_or(base.max(review), |reviews| reviews * review)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The four examples of method E.3, and the same rule on a stage of nine months.
    #[test]
    fn a_better_start_shortens_the_first_stage() {
        let six = [(0.0, 6), (0.30, 6), (0.50, 3), (0.745, 3), (1.0, 3)];
        let nine = [(0.0, 9), (0.33, 9), (0.34, 6), (0.67, 3), (1.0, 3)];
        for (base, cases) in [(6, six), (9, nine)] {
            for (attained, months) in cases {
                assert_eq!(credited(base, attained, 3), months, "{attained} of {base}");
            }
        }
    }

    #[test]
    fn a_freeze_stretches_work_and_is_no_work() {
        let calendar = Calendar {
            review: 6,
            frozen: vec![false, false, true, true, false],
        };
        assert_eq!(calendar.end_of(1, 1), 2);
        assert_eq!(calendar.end_of(1, 2), 5, "half-months 1 and 4");
        assert_eq!(calendar.start_of(5, 2), Some(1));
        assert_eq!(calendar.start_of(2, 3), None);
        assert_eq!(calendar.worked(0, 6).collect::<Vec<_>>(), [0, 1, 4, 5]);
    }

    #[test]
    fn an_end_on_a_review_belongs_to_the_period_before_it() {
        let calendar = Calendar {
            review: 6,
            frozen: Vec::new(),
        };
        assert_eq!(
            [1, 6, 7, 12].map(|end| calendar.period_of(end)),
            [0, 0, 1, 1]
        );
        assert_eq!(
            [0, 1, 6, 7].map(|tick| calendar.review_from(tick)),
            [0, 6, 6, 12]
        );
    }
}
