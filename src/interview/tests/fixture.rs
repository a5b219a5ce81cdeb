//! Three questions, a desk whose keys come from a list, and a journal that is a list.

use time::Duration;

use crate::interview::{
    Desk, Ending, Key, Prompter, Recorder, Session, Typed, Wish, agenda, hold, typed,
};
use crate::language::Language;
use crate::model::{
    Channel, Interview, InterviewRating, Question, QuestionId, Questionnaire, Rated, Side, sample,
};

/// Three questions to the business: `q1` of sub-axis 0 about both sides, `q2` of sub-axis 1 about
/// IT, `q3` of sub-axis 2 about the business; one to IT, and one of the survey.
pub(super) fn questionnaire() -> Questionnaire {
    let question = |id: &str, sub_axis, asked_to, rated| Question {
        id: QuestionId::new(id),
        sub_axis,
        channel: Channel::Interview,
        rated,
        ..sample::question(asked_to)
    };
    let mut questionnaire = sample::questionnaire();
    let (it, business) = (Rated::One(Side::It), Rated::One(Side::Business));
    questionnaire.questions = vec![
        question("q1", 0, Side::Business, Rated::Both),
        question("q2", 1, Side::Business, it),
        question("q3", 2, Side::Business, business),
        question("q4", 0, Side::It, Rated::Both),
        Question {
            channel: Channel::Survey,
            ..question("q5", 0, Side::Business, it)
        },
    ];
    questionnaire
}

/// An interview of `people` without a rating.
pub(super) fn interview(people: u32) -> Interview {
    Interview {
        id: "one".to_owned(),
        respondent: "r07".to_owned(),
        role: None,
        camp: Side::Business,
        people,
        departments: vec![0],
        date: None,
        closed: false,
        ratings: Vec::new(),
    }
}

/// What became of an interview.
pub(super) struct Held {
    pub(super) ending: Ending,
    /// What was written down, in order.
    pub(super) records: Vec<InterviewRating>,
    /// Where it was left, as a place in the agenda.
    pub(super) place: usize,
}

/// Holds an interview of `people` with keys; when they run out, nobody is there any more.
pub(super) fn with_keys(people: u32, keys: &[Key], failures: usize) -> Held {
    let questionnaire = questionnaire();
    let mut session = session(&questionnaire, interview(people));
    let mut front = Keys {
        desk: Desk::new(&session, Language::French, false),
        keys: keys.to_vec(),
    };
    front.keys.insert(0, Key::Enter);
    held(&mut session, &mut front, failures)
}

/// Holds an interview of `people` with lines.
pub(super) fn with_lines(people: u32, lines: &[&str]) -> Held {
    let questionnaire = questionnaire();
    let mut session = session(&questionnaire, interview(people));
    let mut front = Lines(lines.iter().rev().map(|line| (*line).to_owned()).collect());
    held(&mut session, &mut front, 0)
}

pub(super) fn session(questionnaire: &Questionnaire, interview: Interview) -> Session<'_> {
    let items = agenda(questionnaire, interview.camp, &[]);
    Session::new(questionnaire, interview, items)
}

fn held(session: &mut Session<'_>, front: &mut impl Prompter, failures: usize) -> Held {
    let mut journal = Journal {
        records: Vec::new(),
        failures,
    };
    let ending = hold(session, front, &mut journal);
    Held {
        ending,
        records: journal.records,
        place: session.place(),
    }
}

/// Returns the keys of a text: a letter each.
pub(super) fn letters(text: &str) -> Vec<Key> {
    text.chars().map(Key::Char).collect()
}

struct Keys {
    desk: Desk,
    keys: Vec<Key>,
}

impl Keys {
    fn next(&mut self) -> Key {
        if self.keys.is_empty() {
            return Key::EndOfInput;
        }
        self.keys.remove(0)
    }
}

impl Prompter for Keys {
    fn ask(&mut self, session: &Session<'_>) -> Wish {
        loop {
            if let Some(wish) = self.desk.pending(session) {
                return wish;
            }
            let key = self.next();
            if let Some(wish) = self.desk.press(&key, session) {
                return wish;
            }
        }
    }

    fn edit(&mut self, _session: &Session<'_>) -> Option<String> {
        Some("edited".to_owned())
    }

    fn retry(&mut self, _session: &Session<'_>, _why: &str) -> bool {
        self.next() != Key::Char('q')
    }
}

/// Lines, the last one first.
struct Lines(Vec<String>);

impl Prompter for Lines {
    fn ask(&mut self, session: &Session<'_>) -> Wish {
        while let Some(line) = self.0.pop() {
            if let Typed::Wish(wish) = typed(&line, session) {
                return wish;
            }
        }
        Wish::Leave(Ending::Paused)
    }

    fn edit(&mut self, _session: &Session<'_>) -> Option<String> {
        Some("edited".to_owned())
    }

    fn retry(&mut self, _session: &Session<'_>, _why: &str) -> bool {
        true
    }
}

/// A journal whose first writes fail.
struct Journal {
    records: Vec<InterviewRating>,
    failures: usize,
}

impl Recorder for Journal {
    fn record(&mut self, rating: &InterviewRating) -> Result<Duration, String> {
        if self.failures > 0 {
            self.failures -= 1;
            return Err("no space left".to_owned());
        }
        self.records.push(rating.clone());
        Ok(Duration::seconds(60))
    }

    fn close(&mut self) -> Result<(), String> {
        Ok(())
    }
}
