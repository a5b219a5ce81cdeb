//! Whether departments differ, and whether questions measure one thing (method D.11).

use super::spread::{mean, variance, without_dust};

/// The fewest complete cases on which α and ω may be told (method D.11).
pub const LEAST_COMPLETE_CASES: usize = 20;

/// The least α with which questions measure one thing (method D.11).
pub const LEAST_ALPHA: f64 = 0.60;

/// The least ICC(2) with which the means of departments may be ranked (method D.11).
pub const LEAST_ICC2_TO_RANK: f64 = 0.70;

/// A one-way analysis of variance: what groups differ by, against what their members differ by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OneWay {
    /// The mean square between groups, 0 or more.
    pub between: f64,
    /// The mean square within groups, 0 or more.
    pub within: f64,
    /// How many groups, 2 or more.
    pub groups: usize,
    /// How many values in all, more than groups.
    pub values: usize,
}

impl OneWay {
    /// Takes groups of values; one without values does not count. None below two groups, and when
    /// no group has two values.
    pub fn of<G: AsRef<[f64]>>(groups: &[G]) -> Option<Self> {
        let filled = groups.iter().map(AsRef::as_ref);
        let filled: Vec<_> = filled.filter(|values| !values.is_empty()).collect();
        let all = filled.concat();
        if filled.len() < 2 || all.len() <= filled.len() {
            return None;
        }
        let grand = mean(&all)?;
        let (mut between, mut within) = (0.0, 0.0);
        for values in &filled {
            let own = mean(values)?;
            between += values.len() as f64 * (own - grand).powi(2);
            within += values
                .iter()
                .map(|value| (value - own).powi(2))
                .sum::<f64>();
        }
        Some(Self {
            between: without_dust(between / (filled.len() - 1) as f64),
            within: without_dust(within / (all.len() - filled.len()) as f64),
            groups: filled.len(),
            values: all.len(),
        })
    }

    /// Returns Fisher's F, 0 or more: MSB/MSW; none when nobody differs within a group.
    pub fn f(self) -> Option<f64> {
        (self.within > 0.0).then(|| self.between / self.within)
    }

    /// Returns ICC(1), 1 or less, the share of the differences that is due to the group:
    /// (MSB − MSW)/(MSB + (k̄ − 1)·MSW), with the mean group size k̄ (Bliese 2000, as R's
    /// multilevel); none when all values are the same.
    pub fn icc1(self) -> Option<f64> {
        let size = self.values as f64 / self.groups as f64;
        let total = self.between + (size - 1.0) * self.within;
        (total > 0.0).then(|| (self.between - self.within) / total)
    }

    /// Returns ICC(2), 1 or less, how dependable the means of groups are: (MSB − MSW)/MSB (Bliese
    /// 2000); none when the means are the same.
    pub fn icc2(self) -> Option<f64> {
        (self.between > 0.0).then(|| (self.between - self.within) / self.between)
    }
}

/// Returns the cases without a missing answer.
pub fn complete_cases(cases: &[Vec<Option<f64>>]) -> Vec<Vec<f64>> {
    cases
        .iter()
        .filter_map(|case| case.iter().copied().collect())
        .collect()
}

/// Returns Cronbach's α, 1 or less: J/(J − 1)·(1 − Σs²ⱼ/s²), where s² is the variance of the sums
/// of J answers (Cronbach 1951, method D.11).
///
/// Each case holds the answers of one person, in one order. None below two questions or two cases,
/// and when all sums are the same. The caller asks for [`LEAST_COMPLETE_CASES`].
pub fn cronbach_alpha<C: AsRef<[f64]>>(cases: &[C]) -> Option<f64> {
    let questions = columns(cases);
    let sums: Vec<f64> = cases
        .iter()
        .map(|case| case.as_ref().iter().sum())
        .collect();
    let total = variance(&sums)?;
    let parts: Option<Vec<f64>> = questions.iter().map(|answers| variance(answers)).collect();
    let parts: f64 = parts?.iter().sum();
    let count = questions.len() as f64;
    (questions.len() > 1 && total > 0.0).then(|| count / (count - 1.0) * (1.0 - parts / total))
}

/// Returns the answers to each question, as many questions as the shortest case answers.
pub(super) fn columns<C: AsRef<[f64]>>(cases: &[C]) -> Vec<Vec<f64>> {
    let cases = cases.iter().map(AsRef::as_ref);
    let width = cases.clone().map(<[f64]>::len).min().unwrap_or_default();
    (0..width)
        .map(|question| cases.clone().map(|case| case[question]).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{OneWay, complete_cases, cronbach_alpha};
    use crate::analysis::statistics::attitude::ATTITUDE;

    /// Shrout and Fleiss 1979: six targets, four judges (method G1).
    const JUDGED: [[f64; 4]; 6] = [
        [9.0, 2.0, 5.0, 8.0],
        [6.0, 1.0, 3.0, 2.0],
        [8.0, 4.0, 6.0, 8.0],
        [7.0, 1.0, 2.0, 6.0],
        [10.0, 5.0, 6.0, 9.0],
        [6.0, 2.0, 4.0, 7.0],
    ];

    fn close(one: Option<f64>, other: f64) {
        let one = one.unwrap();
        assert!((one - other).abs() < 1e-6, "{one} is not {other}");
    }

    #[test]
    fn six_targets_and_four_judges() {
        let judged = OneWay::of(&JUDGED).unwrap();
        close(judged.f(), 1.794678);
        close(judged.icc1(), 0.1657418);
        close(judged.icc2(), 0.4427971);
        close(cronbach_alpha(&JUDGED), 0.9093155);
    }

    #[test]
    fn three_departments() {
        // Method TV-12.
        let departments = OneWay::of(&[
            [2.0, 2.5, 2.5, 3.0],
            [1.5, 2.0, 1.5, 2.0],
            [3.0, 3.5, 3.0, 3.5],
        ])
        .unwrap();
        close(Some(departments.between), 2.25);
        close(Some(departments.within), 0.111111);
        close(departments.f(), 20.25);
        close(departments.icc1(), 0.827957);
        close(departments.icc2(), 0.950617);
    }

    #[test]
    fn groups_of_unequal_size_count_by_their_mean_size() {
        // Bliese, Halverson and Rothberg 2000 (method G5).
        let hours = OneWay {
            between: 34.40251,
            within: 2.75258,
            groups: 99,
            values: 5400,
        };
        close(hours.icc1(), 0.1741008);
        close(hours.icc2(), 0.9199889);
        // The mean squares are rounded to five decimals.
        assert!((hours.f().unwrap() - 12.49826).abs() < 3e-5);
    }

    #[test]
    fn what_does_not_vary_has_no_ratio() {
        let one = OneWay::of(&[vec![2.1, 2.1, 2.1], vec![2.1, 2.1]]).unwrap();
        assert_eq!((one.f(), one.icc1(), one.icc2()), (None, None, None));
        let apart = OneWay::of(&[[2.1, 2.1], [2.3, 2.3]]).unwrap();
        assert_eq!((apart.f(), apart.icc1()), (None, Some(1.0)));
        assert_eq!(OneWay::of(&[vec![1.0, 2.0], vec![]]), None);
        assert_eq!(OneWay::of(&[[1.0], [2.0]]), None);
        assert_eq!(cronbach_alpha(&[[0.1, 0.2], [0.2, 0.1]]), None);
        assert_eq!(cronbach_alpha(&[[1.0], [2.0]]), None);
        assert_eq!(cronbach_alpha::<[f64; 2]>(&[]), None);
    }

    #[test]
    fn questions_that_measure_one_thing() {
        // Method TV-13.
        let eight = [
            [3.0, 3.0, 4.0, 3.0],
            [2.0, 2.0, 3.0, 2.0],
            [4.0, 3.0, 4.0, 4.0],
            [3.0, 3.0, 3.0, 2.0],
            [2.0, 3.0, 3.0, 3.0],
            [1.0, 2.0, 2.0, 1.0],
            [4.0, 4.0, 4.0, 3.0],
            [3.0, 2.0, 3.0, 3.0],
        ];
        close(cronbach_alpha(&eight), 0.908023);
        // Chatterjee and Price 1977, as R's psych::alpha (method G2).
        close(cronbach_alpha(&ATTITUDE), 0.8431428);
    }

    #[test]
    fn alpha_without_each_question() {
        // Method G2.
        let expected = [
            0.8097602, 0.7969175, 0.8278478, 0.8030310, 0.7953866, 0.8638723, 0.8404649,
        ];
        for (dropped, alpha) in expected.into_iter().enumerate() {
            let others = ATTITUDE.map(|mut case| {
                case.copy_within(dropped + 1.., dropped);
                <[f64; 6]>::try_from(&case[..6]).unwrap()
            });
            close(cronbach_alpha(&others), alpha);
        }
    }

    #[test]
    fn a_case_with_a_hole_is_left_out() {
        let cases = [vec![Some(1.0), Some(2.0)], vec![Some(1.0), None]];
        assert_eq!(complete_cases(&cases), [[1.0, 2.0]]);
    }
}
