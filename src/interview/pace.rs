//! How long an interview still takes, from how long its answers took.

use time::Duration;

/// How many answers it takes before anything is said.
const LEAST: usize = 10;

/// When answers were given.
#[derive(Debug, Clone, Default)]
pub(super) struct Pace {
    /// The time each answer took.
    taken: Vec<Duration>,
    /// When the last one was given, counted from the beginning of the session.
    last: Duration,
}

impl Pace {
    /// Notes that an answer was given, `at` after the beginning of the session.
    pub(super) fn answered(&mut self, at: Duration) {
        self.taken.push(at - self.last);
        self.last = at;
    }

    /// Returns how long `left` more answers take at the median pace, in minutes rounded up; none
    /// before ten answers. The median, so that a break or a string of quick answers weighs little.
    pub(super) fn minutes(&self, left: usize) -> Option<usize> {
        if self.taken.len() < LEAST {
            return None;
        }
        let mut sorted = self.taken.clone();
        sorted.sort_unstable();
        let median = sorted.get(sorted.len() / 2)?.whole_seconds();
        let seconds = usize::try_from(median).unwrap_or(0).saturating_mul(left);
        Some(seconds.div_ceil(60))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_answers_tell_the_pace_and_a_break_does_not_change_it() {
        let mut pace = Pace::default();
        let mut now = 0;
        for answer in 0..10 {
            assert_eq!(pace.minutes(12), None);
            // Ninety seconds an answer, and one break of half an hour.
            now += if answer == 4 { 1800 } else { 90 };
            pace.answered(Duration::seconds(now));
        }
        assert_eq!(pace.minutes(12), Some(18));
        assert_eq!(pace.minutes(1), Some(2));
        assert_eq!(pace.minutes(0), Some(0));
    }
}
