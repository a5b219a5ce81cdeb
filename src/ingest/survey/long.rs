//! The long layout: a row for each answer.

use std::collections::BTreeMap;
use std::io::Read;

use super::answer::trimmed;
use super::columns::Role;
use super::identity::Voice;
use super::questions::{Asked, Asking, Questions};
use super::reading::Reading;
use super::sheets::Sheets;
use super::table::{Row, Stop, Table};
use super::tally::Class;
use super::visible::visible;
use crate::diagnostic::Code;
use crate::language::faults::survey_row as faults;
use crate::model::{Answer, BySide, DuplicatePolicy, Mark, Side};

/// What one respondent answered about one department, until the file is at its end: only then is
/// it known which questions were asked.
#[derive(Debug)]
struct Sheet {
    /// Its place among the sheets of its department and camp.
    place: usize,
    /// The line on which its first row begins.
    line: u64,
    /// Where it comes from, and how many of its rows were taken.
    mark: Mark,
    /// The answers, in the order of the questionnaire.
    answers: Vec<Answer>,
}

impl Sheet {
    /// Takes over when a row says that the form was sent, and how long it took: rows of one form
    /// that differ give the latest moment and the longest time.
    fn see(&mut self, mark: &Mark) {
        self.mark.submitted_at = self.mark.submitted_at.max(mark.submitted_at);
        self.mark.duration = self.mark.duration.max(mark.duration);
    }
}

/// The sheets of one department and camp, by respondent.
type Stage = BTreeMap<Box<[u8]>, Sheet>;

/// What is known before the file is at its end.
struct Pending<'q> {
    questions: &'q Questions<'q>,
    width: usize,
    policy: DuplicatePolicy,
    stages: BTreeMap<(usize, Side), Stage>,
    /// Whether any row of a camp asks the question at a place.
    asked: BySide<Vec<bool>>,
}

/// Reads every row, then hands the respondents' sheets to `sheets`.
///
/// The balance counts rows, so a sheet counts as many times as it has rows. A question on no row of
/// a camp was not asked to it (method R11); one that others of the camp have was left empty.
pub(super) fn read<R: Read>(
    table: &mut Table<R>,
    (question, answer): (usize, usize),
    questions: &Questions<'_>,
    reading: &mut Reading<'_>,
    sheets: &mut Sheets<'_>,
) -> Result<(), Stop> {
    let mut pending = Pending {
        questions,
        width: sheets.width(),
        policy: sheets.policy(),
        stages: BTreeMap::new(),
        asked: BySide::from_fn(|_| vec![false; sheets.width()]),
    };
    while let Some(row) = table.next()? {
        let class = match reading.set_aside(row) {
            Some(class) => Some(class),
            None => pending.take(row, (question, answer), reading),
        };
        if let Some(class) = class {
            reading.tally.count(class, 1);
        }
    }
    pending.hand_over(reading, sheets);
    Ok(())
}

impl Pending<'_> {
    /// Reads one row; returns what becomes of it, nothing when that is decided with its sheet.
    fn take(
        &mut self,
        row: Row<'_>,
        (question, answer): (usize, usize),
        reading: &mut Reading<'_>,
    ) -> Option<Class> {
        let before = reading.ledger.found();
        let identity = reading.identity(row);
        let mark = reading.mark(row, identity);
        let asked = self.asked(row, question, reading);
        let given = asked.and_then(|asked| reading.answer(row, answer, asked, identity.camp));
        if let (Some(asked), Some(camp)) = (asked, identity.camp)
            && asked.camp == camp
            && let Some(known) = self.asked.of_mut(camp).get_mut(asked.place)
        {
            *known = true;
        }
        for (column, role) in reading.columns.roles.iter().enumerate() {
            if *role == Role::Unnamed {
                reading.unnamed(row, column);
            }
        }
        match (identity.voice(), asked) {
            (Some(voice), Some(asked)) if reading.ledger.found() == before => {
                let given = given.map(|given| (asked, given));
                self.keep(row, (voice, mark), given, reading)
            }
            _ => Some(Class::Rejected),
        }
    }

    /// Returns the question that a row names, and notes one that the survey does not ask.
    fn asked(&self, row: Row<'_>, column: usize, reading: &mut Reading<'_>) -> Option<Asked> {
        let cell = trimmed(row.cells.get(column).unwrap_or_default());
        let found = str::from_utf8(cell)
            .ok()
            .and_then(|id| self.questions.get(id));
        if let Some(Asking::Survey(asked)) = found {
            return Some(asked);
        }
        let place = reading.columns.place(row, column);
        self.questions.refuse(found, place, reading.ledger);
        None
    }

    /// Puts an answer on the respondent's sheet; of two answers, the policy keeps one. A row that
    /// asks nothing of its camp is only counted.
    fn keep(
        &mut self,
        row: Row<'_>,
        (voice, mark): (Voice<'_>, Mark),
        given: Option<(Asked, Answer)>,
        reading: &mut Reading<'_>,
    ) -> Option<Class> {
        let stage = self.stages.entry(voice.cohort()).or_default();
        let place = stage.len();
        let sheet = match stage.get_mut(voice.respondent) {
            Some(sheet) => sheet,
            None => stage.entry(voice.respondent.into()).or_insert(Sheet {
                place,
                line: row.line,
                mark: Mark {
                    records: 0,
                    ..mark.clone()
                },
                answers: vec![Answer::NOT_ASKED; self.width],
            }),
        };
        if let Some((asked, answer)) = given
            && let Some(cell) = sheet.answers.get_mut(asked.place)
        {
            if *cell != Answer::NOT_ASKED {
                return Some(match self.policy {
                    DuplicatePolicy::Refuse => {
                        repeated(row, voice, (asked, sheet.line), reading);
                        Class::Rejected
                    }
                    DuplicatePolicy::KeepFirst => Class::Duplicate,
                    DuplicatePolicy::KeepLast => {
                        *cell = answer;
                        sheet.see(&mark);
                        Class::Duplicate
                    }
                });
            }
            *cell = answer;
        }
        sheet.see(&mark);
        sheet.mark.records += 1;
        None
    }

    /// Counts every sheet and hands those with an answer over, in the order of the file.
    fn hand_over(self, reading: &mut Reading<'_>, sheets: &mut Sheets<'_>) {
        for ((department, camp), stage) in self.stages {
            let mut staged: Vec<Sheet> = stage.into_values().collect();
            staged.sort_unstable_by_key(|sheet| sheet.place);
            for mut sheet in staged {
                let silent = |answer: &Answer| [Answer::EMPTY, Answer::NOT_ASKED].contains(answer);
                if sheet.answers.iter().all(silent) {
                    reading.tally.count(Class::Partial, sheet.mark.records);
                    continue;
                }
                for (answer, asked) in sheet.answers.iter_mut().zip(self.asked.of(camp)) {
                    if *asked && *answer == Answer::NOT_ASKED {
                        *answer = Answer::EMPTY;
                    }
                }
                reading.tally.count(Class::Scored, sheet.mark.records);
                sheets.push((department, camp), &sheet.answers, sheet.mark);
            }
        }
    }
}

/// Notes that a respondent answers a question again, whose sheet begins on a line.
fn repeated(
    row: Row<'_>,
    voice: Voice<'_>,
    (asked, line): (Asked, u64),
    reading: &mut Reading<'_>,
) {
    let likeness = format!("{voice:?} {}", asked.place);
    reading
        .ledger
        .row(Code::DuplicateAnswer, row, &likeness, || {
            faults::duplicate_answer(&visible(voice.respondent), line)
        });
}
