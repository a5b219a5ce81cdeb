//! Counts beside their total: what else must be hidden so that no hidden one is the difference
//! (method D.12, 3).

use std::collections::BTreeSet;

/// What must not be shown of some counts and of their total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// The places of the counts that are hidden.
    pub counts: BTreeSet<usize>,
    /// Whether the total is hidden too, since nothing is left to hide behind.
    pub total: bool,
}

/// Returns which of some counts are hidden when their total is published and no count below
/// `least` may be told.
///
/// Hidden counts are at least two and sum to at least `least`; otherwise the smallest shown one is
/// hidden with them, the first of equals. Nobody is no group: a count of 0 hides nothing and
/// nothing hides behind it.
///
/// ```
/// use diapason::analysis::complementary;
///
/// let hidden = complementary(&[3, 6, 9, 12], 5);
/// assert_eq!(hidden.counts, [0, 1].into());
/// assert!(!hidden.total);
/// ```
pub fn complementary(counts: &[usize], least: usize) -> Hidden {
    let mut hidden: BTreeSet<usize> = (0..counts.len())
        .filter(|place| (1..least).contains(&counts[*place]))
        .collect();
    let is_safe = |hidden: &BTreeSet<usize>| {
        let sum: usize = hidden.iter().map(|place| counts[*place]).sum();
        hidden.is_empty() || hidden.len() > 1 && sum >= least
    };
    while !is_safe(&hidden) {
        let shown = (0..counts.len()).filter(|place| counts[*place] > 0 && !hidden.contains(place));
        let Some(smallest) = shown.min_by_key(|place| counts[*place]) else {
            break;
        };
        hidden.insert(smallest);
    }
    Hidden {
        total: !is_safe(&hidden),
        counts: hidden,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// TV-15 of method D.12.
    #[test]
    fn a_hidden_count_is_never_the_difference() {
        let cases: [(&[usize], &[usize], bool); 6] = [
            (&[3, 6, 9, 12], &[0, 1], false),
            (&[3, 3, 9], &[0, 1], false),
            (&[2, 2, 9, 7], &[0, 1, 3], false),
            (&[3, 6], &[0, 1], false),
            (&[7, 8], &[], false),
            (&[4], &[0], true),
        ];
        for (counts, expected, total) in cases {
            let hidden = complementary(counts, 5);
            assert_eq!(
                hidden.counts,
                expected.iter().copied().collect(),
                "{counts:?}"
            );
            assert_eq!(hidden.total, total, "{counts:?}");
        }
    }

    #[test]
    fn nobody_is_nothing_to_hide_behind() {
        let hidden = complementary(&[4, 0, 0], 5);
        assert_eq!((hidden.counts, hidden.total), ([0].into(), true));
        assert!(complementary(&[0, 9], 5).counts.is_empty());
    }

    #[test]
    fn the_first_of_equals_is_hidden() {
        assert_eq!(complementary(&[6, 4, 6], 5).counts, [0, 1].into());
    }
}
