//! What may be told of what became of each file's records.

use super::super::coverage::respondents;
use super::complementary::complementary;
use super::published::{PublishedDepartment, Withheld};
use crate::model::{AnswerMatrix, Assessment, Balance, BySide, Side};

/// What became of the records of one survey file, as it may be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedBalance {
    /// The file, relative to the assessment.
    pub file: String,
    /// Records read, or why that is not shown: the records scored would be the difference.
    pub records: Result<usize, Withheld>,
    /// Records scored, or why that is not shown.
    pub scored: Result<usize, Withheld>,
    /// Records without any text.
    pub blank: usize,
    /// Records without any answer.
    pub partial: usize,
    /// Records marked as a test.
    pub test: usize,
    /// Records replaced or dropped as a duplicate.
    pub duplicate: usize,
    /// Records left out as careless.
    pub careless: usize,
    /// Records with a fault.
    pub rejected: usize,
}

impl PublishedBalance {
    /// Returns its counts: read, scored, then each class that was left out; none where one is
    /// withheld.
    pub fn counts(&self) -> [Option<usize>; 8] {
        [
            self.records.ok(),
            self.scored.ok(),
            Some(self.blank),
            Some(self.partial),
            Some(self.test),
            Some(self.duplicate),
            Some(self.careless),
            Some(self.rejected),
        ]
    }
}

/// Returns what may be told of each file's records, by the name of the file.
///
/// The records scored are a total of the people of each camp and department in it. They are told
/// when those who are too few to be told of are so many together that none is the difference;
/// a department is never hidden for the sake of the total (method R18). Nothing is told either where a
/// camp gave enough forms back and is not told of all the same, since too few of them count. Which
/// department stands in which file is not known here: with several files, nobody may be too few.
pub(super) fn balance(
    assessment: &Assessment,
    published: &[PublishedDepartment],
) -> Vec<PublishedBalance> {
    let least = assessment.questionnaire.scoring.least_respondents();
    let groups = assessment.surveys.iter();
    let groups = groups.flat_map(|one| Side::ALL.map(|camp| one.of(camp).len()));
    let groups: Vec<_> = groups.collect();
    let is_small = |count: &usize| (1..least).contains(count);
    let small = groups.iter().filter(|count| is_small(count)).count();
    let hidden = complementary(&groups, least);
    let is_untold = |(score, answers): (&PublishedDepartment, &BySide<AnswerMatrix>)| {
        let is_kept_back =
            |camp: Side| answers.of(camp).len() >= least && respondents(score, camp).is_none();
        Side::ALL.into_iter().any(is_kept_back)
    };
    let is_any_untold = published.iter().zip(&assessment.surveys).any(is_untold);
    let is_told = match assessment.balance.as_slice() {
        _ if is_any_untold => false,
        [_] => !hidden.total && hidden.counts.len() == small,
        _ => small == 0,
    };
    let told = |balance: &Balance| {
        let count = |count: usize| is_told.then_some(count).ok_or(Withheld::Complementary);
        PublishedBalance {
            file: balance.file.clone(),
            records: count(balance.records),
            scored: count(balance.scored),
            blank: balance.blank,
            partial: balance.partial,
            test: balance.test,
            duplicate: balance.duplicate,
            careless: balance.careless,
            rejected: balance.rejected,
        }
    };
    let mut files: Vec<_> = assessment.balance.iter().map(told).collect();
    files.sort_by(|one, other| one.file.cmp(&other.file));
    files
}
