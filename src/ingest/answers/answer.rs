//! `[[answer]]`: one question rated for one side.

use super::super::nearest::nearest;
use super::super::toml_file::{At, Faults, Reader};
use crate::diagnostic::{Code, Span};
use crate::language::faults::interview as said;
use crate::language::faults::toml::Shape;
use crate::model::{Backing, InterviewRating, Note, Question, Questionnaire, Rated, Side};

/// The answers of a file, one after the other.
pub(super) struct Answers<'a> {
    questionnaire: &'a Questionnaire,
    /// The camp that answers, when it is known.
    camp: Option<Side>,
    given: Vec<(InterviewRating, Span)>,
}

impl<'a> Answers<'a> {
    pub(super) fn new(questionnaire: &'a Questionnaire, camp: Option<Side>) -> Self {
        Self {
            questionnaire,
            camp,
            given: Vec::new(),
        }
    }

    /// Returns the ratings, in the order in which they were given first.
    pub(super) fn ratings(self) -> Vec<InterviewRating> {
        self.given.into_iter().map(|(rating, _)| rating).collect()
    }

    /// Reads an answer; one to the same question and side as another replaces it in its place.
    pub(super) fn take(&mut self, mut table: Reader<'_>) {
        table.require(&[("question", Shape::Text)]);
        let name = table.text("question");
        let question = name.and_then(|name| self.question(&name, table.faults()));
        let side = side(&mut table, question.as_ref().map(|(_, one)| *one));
        let note = note(&mut table);
        let fact = match table.key("fact") {
            Some(_) => table.text("fact").map(|fact| fact.value),
            None => Some(String::new()),
        };
        let backing = table.one_of("evidence", &Backing::ALL, Backing::name);
        let span = table.place().clone();
        let faults = table.faults();
        table.finish();
        if let (Some((place, question)), Some(side), Some(note), Some(fact)) =
            (question, side, note, fact)
        {
            let rating = InterviewRating {
                question: place,
                side,
                note,
                fact,
                backing: backing.map(|backing| backing.value),
            };
            self.add(rating, question.id.as_str(), span, faults);
        }
    }

    fn add(&mut self, rating: InterviewRating, id: &str, span: Span, faults: Faults<'_>) {
        if rating.lacks_fact() {
            faults.at(Code::MissingFact, &span, said::missing_fact(id));
        }
        let key = |one: &InterviewRating| (one.question, one.side);
        let mut given = self.given.iter_mut();
        let Some(first) = given.find(|(one, _)| key(one) == key(&rating)) else {
            return self.given.push((rating, span));
        };
        let (wording, there) = said::answered_twice(id);
        faults.with(Code::AnsweredTwice, &span, wording, (&first.1, there));
        *first = (rating, span);
    }

    /// Returns the interview question of a name and its place, when these people are asked it.
    fn question(&self, name: &At<String>, faults: Faults<'_>) -> Option<(usize, &'a Question)> {
        let all = self.questionnaire.questions.iter().enumerate();
        let mut asked = all.filter(|(_, question)| question.is_interviewed());
        let names = asked.clone().map(|(_, question)| question.id.as_str());
        let found = asked.find(|(_, question)| question.id.as_str() == name.value);
        match found {
            None => {
                let wording = said::unknown_question(&name.value, nearest(&name.value, names));
                faults.at(Code::UnknownQuestion, &name.span, wording);
            }
            Some((_, question)) if self.camp.is_some_and(|camp| camp != question.asked_to) => {
                let wording = said::wrong_camp(&name.value, question.asked_to.name());
                faults.at(Code::WrongCamp, &name.span, wording);
            }
            Some(_) => {}
        }
        found
    }
}

/// Reads the side that is rated; of a question that rates one side, it may be left out.
fn side(table: &mut Reader<'_>, question: Option<&Question>) -> Option<Side> {
    let is_given = table.key("side").is_some();
    let given = table.one_of("side", &Side::ALL, Side::name);
    let question = question?;
    let id = question.id.as_str();
    match (given, question.rated) {
        (Some(side), rated) if rated.includes(side.value) => Some(side.value),
        (Some(side), rated) => {
            let wording = said::unrated_side(id, rated.name());
            table.faults().at(Code::UnratedSide, &side.span, wording);
            None
        }
        (None, _) if is_given => None,
        (None, Rated::One(side)) => Some(side),
        (None, Rated::Both) => {
            let wording = said::no_side(id);
            table.faults().at(Code::MissingKey, table.place(), wording);
            None
        }
    }
}

/// Reads what was noted: a level, a reason for none, or the positions of a divided group.
fn note(table: &mut Reader<'_>) -> Option<Note> {
    let faults = table.faults();
    match (table.key("level"), table.key("positions")) {
        (Some(_), None) => level(table),
        (None, Some(_)) => positions(table),
        (Some(_), Some(span)) => {
            faults.at(Code::UnclearRating, &span, said::two_ratings());
            None
        }
        (None, None) => {
            faults.at(Code::UnclearRating, table.place(), said::no_rating());
            None
        }
    }
}

fn level(table: &mut Reader<'_>) -> Option<Note> {
    let At { value, span } = table.integer_or_word("level")?;
    let (note, code, shown) = match value {
        Ok(number) => (
            Note::of_numbers([number]),
            Code::OutOfRange,
            number.to_string(),
        ),
        Err(word) => (Note::named(&word), Code::UnknownValue, word),
    };
    if note.is_none() {
        table.faults().at(code, &span, said::no_level(&shown));
    }
    note
}

fn positions(table: &mut Reader<'_>) -> Option<Note> {
    let positions = table.integers("positions")?;
    let count = positions.value.len();
    let note = Note::of_numbers(positions.value).filter(|_| count > 1);
    if note.is_none() {
        let wording = said::no_positions();
        table
            .faults()
            .at(Code::UnclearRating, &positions.span, wording);
    }
    note
}
