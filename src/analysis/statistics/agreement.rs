//! How far those who answered agree with each other (method D.11).

use crate::model::Scale;

use super::spread::{TOLERANCE, mean, variance};

/// How far people agree: r_wg of James, Demaree and Wolf 1984.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    raw: f64,
    value: f64,
}

/// How an agreement reads (LeBreton and Senter 2008), the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Consensus {
    /// Up to .30.
    None,
    /// Up to .50: opinions are divided.
    Weak,
    /// Up to .70.
    Moderate,
    /// Up to .90.
    Strong,
    /// Above .90.
    VeryStrong,
}

impl Consensus {
    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Weak => "weak",
            Self::Moderate => "moderate",
            Self::Strong => "strong",
            Self::VeryStrong => "very-strong",
        }
    }
}

impl Agreement {
    /// Takes the variance found over that of chance, 0 or more, and the number of questions.
    fn new(ratio: f64, questions: usize) -> Self {
        let raw = 1.0 - ratio;
        let shared = questions as f64 * raw.max(0.0);
        let value = if raw > 0.0 {
            shared / (shared + ratio)
        } else {
            0.0
        };
        Self { raw, value }
    }

    /// Returns the agreement, between 0 (as chance, or worse) and 1 (one opinion).
    pub fn value(self) -> f64 {
        self.value
    }

    /// Returns one minus the variance found over that of chance: 1 or less, negative when people
    /// are more divided than chance. For one question it is r_wg before it is cut at 0.
    pub fn raw(self) -> f64 {
        self.raw
    }

    /// Returns whether people are more divided than if each had answered at random.
    pub fn is_below_chance(self) -> bool {
        self.raw < -TOLERANCE
    }

    /// Returns how the agreement reads.
    pub fn reading(self) -> Consensus {
        let is_above = |cut: f64| self.value > cut + TOLERANCE;
        match [0.30, 0.50, 0.70, 0.90].map(is_above) {
            [false, ..] => Consensus::None,
            [_, false, ..] => Consensus::Weak,
            [_, _, false, _] => Consensus::Moderate,
            [.., false] => Consensus::Strong,
            [.., true] => Consensus::VeryStrong,
        }
    }
}

/// Returns the variance of answers given at random on a scale of K options, (K² − 1)/12, in answers
/// squared (method D.11).
pub fn chance_variance(scale: Scale) -> f64 {
    let options = f64::from(scale.highest() - scale.lowest()) + 1.0;
    (options * options - 1.0) / 12.0
}

/// Returns the agreement on one question: 1 − s²/σ² (method D.11); none below two answers.
pub fn r_wg(scale: Scale, answers: &[f64]) -> Option<Agreement> {
    r_wg_j([(scale, answers)])
}

/// Returns the agreement over J questions: J(1 − q)/(J(1 − q) + q), where q is the mean of s²/σ²,
/// each question on its own scale (method D.11, R15).
///
/// A question with fewer than two answers says nothing and is left out; none when all are.
pub fn r_wg_j<'a>(questions: impl IntoIterator<Item = (Scale, &'a [f64])>) -> Option<Agreement> {
    let ratios = questions
        .into_iter()
        .filter_map(|(scale, answers)| Some(variance(answers)? / chance_variance(scale)));
    let ratios: Vec<_> = ratios.collect();
    Some(Agreement::new(mean(&ratios)?, ratios.len()))
}

/// Returns a_wg of Brown and Hauenstein 2005, between −1 (two opposed halves) and 1 (one opinion):
/// 1 − 2s²/([(H + L)M − M² − HL]·n/(n − 1)), with the scale from L to H and the mean M (method D.11).
///
/// It does not depend on the number of options, nor favour extreme means. None below two answers.
pub fn a_wg(scale: Scale, answers: &[f64]) -> Option<f64> {
    let found = variance(answers)?;
    if found == 0.0 {
        return Some(1.0);
    }
    let mean = mean(answers)?;
    let (low, high) = (f64::from(scale.lowest()), f64::from(scale.highest()));
    let count = answers.len() as f64;
    let most = (high - mean) * (mean - low) * count / (count - 1.0);
    Some(1.0 - 2.0 * found / most)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::{Agreement, Consensus, a_wg, chance_variance, r_wg, r_wg_j};
    use crate::analysis::statistics::spread::{mean, mean_absolute_deviation};
    use crate::model::Scale;

    /// Method TV-11: three questions on 1 to 4, the answers of five people to each.
    const QUESTIONS: [[f64; 5]; 3] = [
        [3.0, 3.0, 4.0, 3.0, 2.0],
        [3.0, 2.0, 3.0, 3.0, 3.0],
        [4.0, 3.0, 4.0, 3.0, 3.0],
    ];

    /// The cohesion ratings that Bliese prints in full in "Multilevel Modeling in R" (2016), eleven
    /// soldiers on five questions from 1 to 5, by platoon, without the one who left an answer empty
    /// (method G7). The indices are those of James, Demaree and Wolf 1984, of Brown and Hauenstein
    /// 2005, and of Burke, Finkelstein and Dusig 1999.
    const FIRST: [[f64; 4]; 5] = [
        [4.0, 2.0, 3.0, 3.0],
        [5.0, 3.0, 3.0, 1.0],
        [5.0, 3.0, 3.0, 4.0],
        [5.0, 3.0, 3.0, 3.0],
        [5.0, 3.0, 3.0, 4.0],
    ];
    const SECOND: [[f64; 6]; 5] = [
        [3.0, 4.0, 3.0, 3.0, 2.0, 1.0],
        [4.0, 4.0, 3.0, 3.0, 2.0, 1.0],
        [3.0, 3.0, 2.0, 3.0, 2.0, 1.0],
        [4.0, 4.0, 2.0, 3.0, 3.0, 3.0],
        [4.0, 4.0, 1.0, 3.0, 2.0, 3.0],
    ];

    fn close(one: f64, other: f64) {
        assert!((one - other).abs() < 1e-6, "{one} is not {other}");
    }

    fn over<const N: usize>(scale: Scale, questions: &[[f64; N]]) -> f64 {
        let questions = questions.iter().map(|answers| (scale, answers.as_slice()));
        r_wg_j(questions).unwrap().value()
    }

    fn mean_of<const N: usize>(questions: &[[f64; N]], of: impl Fn(&[f64]) -> f64) -> f64 {
        let values: Vec<_> = questions.iter().map(|answers| of(answers)).collect();
        mean(&values).unwrap()
    }

    #[test]
    fn chance_depends_on_the_options() {
        // Method G18 and R15.
        let table = [
            (Scale::Level4, 1.25),
            (Scale::Likert5, 2.0),
            (Scale::Likert7, 4.0),
            (Scale::Score10, 10.0),
        ];
        for (scale, variance) in table {
            assert_eq!(chance_variance(scale), variance);
        }
    }

    #[test]
    fn five_people_and_three_questions() {
        let expected = [(0.6, 0.6), (0.84, 0.851852), (0.76, 0.666667)];
        for (answers, (agreement, adjusted)) in QUESTIONS.iter().zip(expected) {
            close(r_wg(Scale::Level4, answers).unwrap().value(), agreement);
            close(a_wg(Scale::Level4, answers).unwrap(), adjusted);
        }
        close(over(Scale::Level4, &QUESTIONS), 0.891892);
    }

    #[test]
    fn two_platoons() {
        // Method G7.
        close(over(Scale::Likert5, &FIRST), 0.7565789);
        close(over(Scale::Likert5, &SECOND), 0.8314732);
        let adjusted = |answers: &[f64]| a_wg(Scale::Likert5, answers).unwrap();
        close(mean_of(&FIRST, adjusted), 0.51);
        close(mean_of(&SECOND, adjusted), 0.5691484);
        let distance = |answers: &[f64]| mean_absolute_deviation(answers).unwrap();
        close(mean_of(&FIRST, distance), 0.75);
        close(mean_of(&SECOND, distance), 0.7555556);
    }

    #[test]
    fn two_opposed_halves_are_more_divided_than_chance() {
        // Method TV-11b.
        let halves = [1.0, 1.0, 1.0, 4.0, 4.0, 4.0];
        let agreement = r_wg(Scale::Level4, &halves).unwrap();
        close(agreement.raw(), -1.16);
        assert_eq!(agreement.value(), 0.0);
        assert!(agreement.is_below_chance());
        close(a_wg(Scale::Level4, &halves).unwrap(), -1.0);
        let twice = r_wg_j([(Scale::Level4, halves.as_slice()); 2]).unwrap();
        assert_eq!(twice.value(), 0.0, "more questions do not mend it");
    }

    #[test]
    fn as_divided_as_chance_is_not_more_divided() {
        // On 1 to 5 chance has a variance of 2, and so have 2 and 4: (1 + 1) / 1.
        let agreement = r_wg(Scale::Likert5, &[2.0, 4.0]).unwrap();
        assert_eq!((agreement.raw(), agreement.value()), (0.0, 0.0));
        assert!(!agreement.is_below_chance());
    }

    #[test]
    fn each_question_is_held_against_its_own_scale() {
        // s²/σ² is 1/2 ÷ 1.25 = .4 and 2 ÷ 10 = .2: q = .3, and 2·.7/(2·.7 + .3).
        let questions = [
            (Scale::Level4, [3.0, 2.0].as_slice()),
            (Scale::Score10, &[8.0, 6.0]),
            (Scale::YesNo, &[1.0]),
        ];
        close(r_wg_j(questions).unwrap().value(), 1.4 / 1.7);
        assert_eq!(r_wg(Scale::YesNo, &[1.0]), None);
        assert_eq!(a_wg(Scale::YesNo, &[1.0]), None);
    }

    #[test]
    fn a_cut_belongs_to_the_class_below_it() {
        let table = [
            (0.30, Consensus::None),
            (0.31, Consensus::Weak),
            (0.50, Consensus::Weak),
            (0.70, Consensus::Moderate),
            (0.90, Consensus::Strong),
            (0.91, Consensus::VeryStrong),
        ];
        for (value, reading) in table {
            assert_eq!(Agreement::new(1.0 - value, 1).reading(), reading, "{value}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(128) })]

        #[test]
        fn agreement_stays_in_its_range(answers in vec(1_u8..=7, 2..20), again in 1_usize..5) {
            let answers: Vec<_> = answers.into_iter().map(f64::from).collect();
            let agreement = r_wg_j(vec![(Scale::Likert7, answers.as_slice()); again]).unwrap();
            prop_assert!((0.0..=1.0).contains(&agreement.value()));
            prop_assert!(agreement.raw() <= 1.0);
            prop_assert_eq!(agreement.value() == 1.0, agreement.raw() == 1.0);
            let adjusted = a_wg(Scale::Likert7, &answers).unwrap();
            prop_assert!((-1.0 - 1e-12..=1.0).contains(&adjusted));
        }
    }
}
