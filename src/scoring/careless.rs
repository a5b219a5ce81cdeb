//! Which respondents answered without care: the rules of method D.14, R12.
//!
//! A rule that a form cannot support says so: it is never passed by default.

use super::answer_sheet::{AnswerSheet, Items};
use crate::model::{AnswerMatrix, Questionnaire, Side};

/// The least number of numbers in two equal rows for one to repeat the other.
const LEAST_REPEATED: usize = 15;

/// The time within which equal rows are one, in seconds.
const REPEATED_WITHIN: i64 = 600;

/// The least number of items on which one single answer says something.
const LEAST_ITEMS: usize = 8;

/// The share of what applied below which a row is mostly empty, in tenths.
const MOSTLY_EMPTY: usize = 3;

/// A rule by which an answer sheet looks careless.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CarelessRule {
    /// The same 15 answers or more as an earlier row, ten minutes apart at most.
    Duplicate,
    /// Less than a second an item answered.
    ImpossibleSpeed,
    /// Less than two seconds an item answered, or less than a third of the median duration.
    Speeder,
    /// One answer on 8 items and half of them in a row, a reversed one among the items.
    StraightLine,
    /// One answer to all of 8 items or more.
    NoVariation,
    /// Two pairs of opposite questions more than two points apart, or the only pair there is.
    Contradiction,
    /// Less than 30 % of what applied was answered.
    MostlyEmpty,
}

/// What a rule says of an answer sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The form cannot support the rule.
    NotAvailable,
    /// Nothing to remark.
    Clear,
    /// It looks careless.
    Flagged,
}

/// What the rules say of one answer sheet, in the order of [`CarelessRule::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdicts([Verdict; 7]);

impl CarelessRule {
    /// Every rule.
    pub const ALL: [Self; 7] = [
        Self::Duplicate,
        Self::ImpossibleSpeed,
        Self::Speeder,
        Self::StraightLine,
        Self::NoVariation,
        Self::Contradiction,
        Self::MostlyEmpty,
    ];

    /// Returns the name used in files, such as `impossible-speed`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Duplicate => "duplicate",
            Self::ImpossibleSpeed => "impossible-speed",
            Self::Speeder => "speeder",
            Self::StraightLine => "straight-line",
            Self::NoVariation => "no-variation",
            Self::Contradiction => "contradiction",
            Self::MostlyEmpty => "mostly-empty",
        }
    }

    /// Whether the rule excludes by itself.
    fn is_hard(self) -> bool {
        matches!(self, Self::Duplicate | Self::ImpossibleSpeed)
    }
}

impl Verdicts {
    /// Returns what one rule says.
    pub fn of(&self, rule: CarelessRule) -> Verdict {
        self.0[rule as usize]
    }

    /// Returns whether the respondent is left out: for one hard flag or two soft ones. A straight
    /// line and no variation are one flag.
    pub fn is_careless(&self) -> bool {
        let is_flagged = |rule: &CarelessRule| self.of(*rule) == Verdict::Flagged;
        let flagged: Vec<_> = CarelessRule::ALL.into_iter().filter(is_flagged).collect();
        let twice = [CarelessRule::StraightLine, CarelessRule::NoVariation];
        let twice = twice.iter().all(|rule| flagged.contains(rule));
        flagged.iter().any(|rule| rule.is_hard()) || flagged.len() - usize::from(twice) >= 2
    }
}

/// Returns what the rules say of each respondent of one department and camp, in their order.
pub fn screen(questionnaire: &Questionnaire, camp: Side, answers: &AnswerMatrix) -> Vec<Verdicts> {
    let items = Items::of(questionnaire, camp);
    let sheets = || AnswerSheet::all(&items, answers);
    let median = median(sheets().filter_map(|sheet| sheet.seconds()).collect());
    let repeats = repeats(&sheets().collect::<Vec<_>>());
    let verdicts = sheets().zip(repeats).map(|(sheet, repeats)| {
        Verdicts(CarelessRule::ALL.map(|rule| {
            let is_flagged = match rule {
                CarelessRule::Duplicate => repeats,
                _ => looks_careless(rule, &sheet, median),
            };
            match (supports(rule, &sheet), is_flagged) {
                (false, _) => Verdict::NotAvailable,
                (true, false) => Verdict::Clear,
                (true, true) => Verdict::Flagged,
            }
        }))
    });
    verdicts.collect()
}

/// Returns the rules that no respondent's form supports; none of them without a respondent.
pub(super) fn not_available(
    questionnaire: &Questionnaire,
    camp: Side,
    answers: [&AnswerMatrix; 2],
) -> Vec<CarelessRule> {
    let items = Items::of(questionnaire, camp);
    let sheets = || {
        let all = answers.into_iter();
        all.flat_map(|answers| AnswerSheet::all(&items, answers))
    };
    let is_missing = |rule: &CarelessRule| !sheets().any(|sheet| supports(*rule, &sheet));
    let rules = CarelessRule::ALL.into_iter().filter(is_missing);
    let rules = rules.filter(|_| sheets().next().is_some());
    rules.collect()
}

/// Whether the form of a respondent can show what a rule looks for.
fn supports(rule: CarelessRule, sheet: &AnswerSheet<'_>) -> bool {
    match rule {
        CarelessRule::Duplicate => {
            sheet.submitted_at().is_some() && sheet.asked() >= LEAST_REPEATED
        }
        CarelessRule::ImpossibleSpeed | CarelessRule::Speeder => sheet.seconds().is_some(),
        CarelessRule::StraightLine => sheet.asked() >= LEAST_ITEMS && sheet.has_reversed(),
        CarelessRule::NoVariation => sheet.asked() >= LEAST_ITEMS,
        CarelessRule::Contradiction => sheet.pairs() > 0,
        CarelessRule::MostlyEmpty => sheet.asked() > 0,
    }
}

/// Whether a rule that looks at one row, and the median duration, points at it.
fn looks_careless(rule: CarelessRule, sheet: &AnswerSheet<'_>, median: Option<f64>) -> bool {
    let is_below = |least: f64| sheet.seconds().is_some_and(|seconds| seconds < least);
    let replies = sheet.replies() as f64;
    match rule {
        CarelessRule::Duplicate => false,
        CarelessRule::ImpossibleSpeed => is_below(replies),
        CarelessRule::Speeder => {
            is_below(2.0 * replies) || median.is_some_and(|median| is_below(median / 3.0))
        }
        CarelessRule::StraightLine => {
            let longest = sheet.longest_run();
            longest >= LEAST_ITEMS && 2 * longest >= sheet.asked()
        }
        CarelessRule::NoVariation => {
            sheet.numbers() >= LEAST_ITEMS && sheet.deviation().is_some_and(|sd| sd <= 0.0)
        }
        CarelessRule::Contradiction => {
            let needed = sheet.pairs().min(2);
            needed > 0 && sheet.contradictions() >= needed
        }
        CarelessRule::MostlyEmpty => 10 * sheet.answered() < MOSTLY_EMPTY * sheet.applicable(),
    }
}

/// Returns which rows repeat an earlier one: all answers the same, ten minutes apart at most. Of two
/// sent at once, the one with the larger id repeats the other.
fn repeats(sheets: &[AnswerSheet<'_>]) -> Vec<bool> {
    let mut timed: Vec<_> = (0..sheets.len())
        .filter(|place| sheets[*place].submitted_at().is_some())
        .filter(|place| sheets[*place].numbers() >= LEAST_REPEATED)
        .collect();
    timed.sort_by(|one, other| {
        let (one, other) = (&sheets[*one], &sheets[*other]);
        one.cmp_answers(other).then(one.cmp_arrival(other))
    });
    let mut repeats = vec![false; sheets.len()];
    for pair in timed.windows(2) {
        let (earlier, later) = (&sheets[pair[0]], &sheets[pair[1]]);
        let apart = later.submitted_at().zip(earlier.submitted_at());
        let apart = apart.map_or(i64::MAX, |(later, earlier)| later.saturating_sub(earlier));
        repeats[pair[1]] = earlier.cmp_answers(later).is_eq() && apart <= REPEATED_WITHIN;
    }
    repeats
}

/// Returns the median of numbers, none without any.
fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    let upper = numbers.get(middle)?;
    let lower = numbers.get(numbers.len().saturating_sub(1) / 2)?;
    Some(f64::midpoint(*lower, *upper))
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn a_median_is_in_the_middle() {
        assert_eq!(median(Vec::new()), None);
        assert_eq!(median(vec![5.0, 1.0, 100.0, 2.0, 4.0]), Some(4.0));
        assert_eq!(median(vec![1.0, 9.0, 2.0, 3.0, 8.0, 4.0]), Some(3.5));
    }
}
