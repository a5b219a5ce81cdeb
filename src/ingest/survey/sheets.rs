//! The answers of one file on their way into the matrices, each respondent once.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::identity::Voice;
use super::ledger::Ledger;
use super::table::Row;
use super::tally::Class;
use super::visible::visible;
use crate::diagnostic::Code;
use crate::language::faults::survey_row as faults;
use crate::model::{Answer, AnswerMatrix, DuplicatePolicy, Mark, Side};

/// The answers about the department at a place, by the camp that answered.
pub(super) type Matrices = BTreeMap<(usize, Side), AnswerMatrix>;

/// The first row of a respondent.
#[derive(Debug, Clone, Copy)]
struct First {
    /// The line of the file on which it begins.
    line: u64,
    /// Its place in the matrix.
    place: usize,
}

/// The first rows of one department and camp, by respondent.
type Seen = BTreeMap<Box<[u8]>, First>;

/// The rows of one file that are taken, and who gave them.
pub(super) struct Sheets<'i> {
    matrices: &'i mut Matrices,
    width: usize,
    policy: DuplicatePolicy,
    seen: BTreeMap<(usize, Side), Seen>,
}

impl<'i> Sheets<'i> {
    /// Begins a file for a questionnaire of `width` questions.
    pub(super) fn new(matrices: &'i mut Matrices, width: usize, policy: DuplicatePolicy) -> Self {
        Self {
            matrices,
            width,
            policy,
            seen: BTreeMap::new(),
        }
    }

    /// Returns the number of questions.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// Returns which of two answers is kept.
    pub(super) fn policy(&self) -> DuplicatePolicy {
        self.policy
    }

    /// Takes a row of which it is known that its respondent has no other.
    pub(super) fn push(&mut self, cohort: (usize, Side), row: &[Answer], mark: Mark) {
        matrix(self.matrices, cohort, self.width).push_marked(row, mark);
    }

    /// Notes that the respondent of a row that is not taken answered before, where that is a fault.
    pub(super) fn note_repetition(&self, row: Row<'_>, voice: Voice<'_>, ledger: &mut Ledger) {
        let seen = self.seen.get(&voice.cohort());
        let first = seen.and_then(|seen| seen.get(voice.respondent));
        if let (DuplicatePolicy::Refuse, Some(first)) = (self.policy, first) {
            repeated(row, voice, *first, ledger);
        }
    }

    /// Takes the answers of a row; of two rows of one respondent, the policy keeps one.
    pub(super) fn take(
        &mut self,
        row: Row<'_>,
        voice: Voice<'_>,
        (answers, mark): (&[Answer], Mark),
        ledger: &mut Ledger,
    ) -> Class {
        let matrix = matrix(self.matrices, voice.cohort(), self.width);
        let seen = self.seen.entry(voice.cohort()).or_default();
        let first = match seen.entry(voice.respondent.into()) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(free) => {
                free.insert(First {
                    line: row.line,
                    place: matrix.len(),
                });
                matrix.push_marked(answers, mark);
                return Class::Scored;
            }
        };
        match self.policy {
            DuplicatePolicy::Refuse => {
                repeated(row, voice, first, ledger);
                return Class::Rejected;
            }
            DuplicatePolicy::KeepFirst => {}
            DuplicatePolicy::KeepLast => matrix.replace(first.place, answers, mark),
        }
        Class::Duplicate
    }
}

/// Notes that a respondent answers again.
fn repeated(row: Row<'_>, voice: Voice<'_>, first: First, ledger: &mut Ledger) {
    let likeness = format!("{voice:?}");
    ledger.row(Code::DuplicateRespondent, row, &likeness, || {
        faults::duplicate_respondent(&visible(voice.respondent), first.line)
    });
}

/// Returns the matrix of a department and camp.
fn matrix(matrices: &mut Matrices, cohort: (usize, Side), width: usize) -> &mut AnswerMatrix {
    let new = || AnswerMatrix::new(width);
    matrices.entry(cohort).or_insert_with(new)
}
