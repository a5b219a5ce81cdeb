//! What one respondent answered to the items of the survey, measured: runs, spread, speed.

use std::cmp::Ordering;

use super::achievement::{Achievement, same};
use crate::model::{Answer, AnswerMatrix, Mark, Question, Questionnaire, Reply, Side};

/// The distance of two opposite questions, in points between 1 and 4, that is still coherent.
const COHERENT: f64 = 2.0;

/// The items of a camp: the questions of its survey in the order of the questionnaire, without the
/// self-ratings.
pub(super) struct Items<'q> {
    questions: &'q [Question],
    places: Vec<usize>,
    pairs: Vec<[usize; 2]>,
}

impl<'q> Items<'q> {
    /// Returns the items of `camp`, and the pairs of opposite ones.
    pub(super) fn of(questionnaire: &'q Questionnaire, camp: Side) -> Self {
        let questions = &questionnaire.questions;
        let places: Vec<_> = (0..questions.len())
            .filter(|place| questions[*place].is_surveyed(camp))
            .collect();
        let mut pairs: Vec<_> = places
            .iter()
            .filter_map(|place| {
                let other = questions[*place].pair.as_ref()?;
                let other = questionnaire.question(other.as_str())?;
                let [first, second] = [*place.min(&other), *place.max(&other)];
                places.contains(&other).then_some([first, second])
            })
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        Self {
            questions,
            places,
            pairs,
        }
    }
}

/// The answers of one respondent to the items. An item that was not in the form counts nowhere.
#[derive(Clone, Copy)]
pub(super) struct AnswerSheet<'a> {
    items: &'a Items<'a>,
    row: &'a [Answer],
    mark: &'a Mark,
}

impl<'a> AnswerSheet<'a> {
    /// Returns the sheets of all respondents, in their order.
    pub(super) fn all(
        items: &'a Items<'a>,
        answers: &'a AnswerMatrix,
    ) -> impl Iterator<Item = Self> {
        let rows = answers.marked_rows();
        rows.map(move |(row, mark)| Self { items, row, mark })
    }

    /// Returns when it was sent, in seconds since 1970-01-01T00:00:00Z.
    pub(super) fn submitted_at(&self) -> Option<i64> {
        self.mark.submitted_at
    }

    /// Returns how many seconds the form took.
    pub(super) fn seconds(&self) -> Option<f64> {
        self.mark
            .duration
            .map(|milliseconds| milliseconds as f64 / 1000.0)
    }

    /// Returns how many items were in the form.
    pub(super) fn asked(&self) -> usize {
        self.given().count()
    }

    /// Returns how many items applied: those in the form but "not applicable".
    pub(super) fn applicable(&self) -> usize {
        self.count(|reply| reply != Reply::NotApplicable)
    }

    /// Returns how many items got any reply, "don't know" and "not applicable" among them: each
    /// took time.
    pub(super) fn replies(&self) -> usize {
        self.count(|reply| reply != Reply::Empty)
    }

    /// Returns how many items count as answered: those that have a score (method D.2).
    pub(super) fn answered(&self) -> usize {
        let scores = self
            .given()
            .filter_map(|(question, reply)| Achievement::of_answer(question, reply));
        scores.count()
    }

    /// Returns how many items were answered with a number.
    pub(super) fn numbers(&self) -> usize {
        self.given().filter_map(|(_, reply)| number(reply)).count()
    }

    /// Returns whether a high number is a bad sign in one of the items.
    pub(super) fn has_reversed(&self) -> bool {
        self.given().any(|(question, _)| question.reverse)
    }

    /// Returns how many times in a row one number was given; any other reply ends a run.
    pub(super) fn longest_run(&self) -> usize {
        let (mut longest, mut run, mut last) = (0, 0, None);
        for number in self.given().map(|(_, reply)| number(reply)) {
            run = match number {
                None => 0,
                Some(_) if number == last => run + 1,
                Some(_) => 1,
            };
            last = number;
            longest = longest.max(run);
        }
        longest
    }

    /// Returns the standard deviation (n − 1) of the numbers given, none below two of them.
    pub(super) fn deviation(&self) -> Option<f64> {
        let numbers = || {
            let numbers = self.given().filter_map(|(_, reply)| number(reply));
            numbers.map(f64::from)
        };
        let count = numbers().count() as f64;
        let mean = numbers().sum::<f64>() / count;
        let squares: f64 = numbers().map(|number| (number - mean).powi(2)).sum();
        (count > 1.0).then(|| (squares / (count - 1.0)).sqrt())
    }

    /// Returns how many pairs of opposite items were in the form.
    pub(super) fn pairs(&self) -> usize {
        let is_asked = |place: &usize| self.row[*place] != Answer::NOT_ASKED;
        let pairs = self.items.pairs.iter();
        pairs.filter(|pair| pair.iter().all(is_asked)).count()
    }

    /// Returns how many pairs of opposite items got numbers more than two points apart, on the scale
    /// of 1 to 4 and after reversal.
    pub(super) fn contradictions(&self) -> usize {
        let index = |place: usize| {
            let reply = self.row[place].reply();
            number(reply)?;
            Achievement::of_answer(&self.items.questions[place], reply).map(Achievement::index)
        };
        let apart = |[one, other]: &[usize; 2]| Some((index(*one)? - index(*other)?).abs());
        let apart = self.items.pairs.iter().filter_map(apart);
        apart
            .filter(|points| *points > COHERENT && !same(*points, COHERENT))
            .count()
    }

    /// Compares the replies to the items, one after the other.
    pub(super) fn cmp_answers(&self, other: &Self) -> Ordering {
        let answers = |sheet: &Self| sheet.items.places.iter().map(|place| sheet.row[*place]);
        answers(self).cmp(answers(other))
    }

    /// Compares when they were sent, then who sent them.
    pub(super) fn cmp_arrival(&self, other: &Self) -> Ordering {
        let arrival = |mark: &'a Mark| (mark.submitted_at, &mark.respondent, mark.file);
        arrival(self.mark).cmp(&arrival(other.mark))
    }

    /// Returns the items in the form, with what was replied.
    fn given(&self) -> impl Iterator<Item = (&Question, Reply)> {
        let items = self.items.places.iter();
        let replies = items.map(|place| (&self.items.questions[*place], self.row[*place].reply()));
        replies.filter(|(_, reply)| *reply != Reply::NotAsked)
    }

    fn count(&self, counts: impl Fn(Reply) -> bool) -> usize {
        self.given().filter(|(_, reply)| counts(*reply)).count()
    }
}

/// Returns the number that was given, none for another reply.
fn number(reply: Reply) -> Option<u8> {
    match reply {
        Reply::Number(number) => Some(number),
        Reply::DontKnow | Reply::NotApplicable | Reply::Empty | Reply::NotAsked => None,
    }
}
