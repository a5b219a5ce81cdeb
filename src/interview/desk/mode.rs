//! What is on the desk: the question, or a page or field over it.

use tui_input::Input;

use crate::interview::agenda::Item;
use crate::interview::session::Session;
use crate::interview::wish::Wish;
use crate::language::Language;
use crate::model::{Level, Note};

/// What is shown. At the end of the agenda the question is the summary to confirm.
#[derive(Debug, Clone)]
pub enum Mode {
    /// What the interviewer says before the first question; the number of lines passed over.
    Opening(usize),
    /// The question.
    Question,
    /// The fact, being written.
    Fact(Input),
    /// What backs the rating, being chosen.
    Evidence,
    /// The positions of a divided group, being given; the first one once it is.
    Positions(Option<Level>),
    /// Everything that is asked; the place that is pointed at.
    List(usize),
    /// Where to go, being written.
    Jump(Input),
    /// The whole texts of the question; the number of lines passed over.
    Texts(usize),
    /// What the keys do; the number of lines passed over.
    Help(usize),
}

/// What is said of the last key, under the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// An answer was noted.
    Noted(Item, Note),
    /// A pasted text was not taken for answers.
    Pasted,
    /// The key does nothing here.
    NoMeaning,
    /// One person is not divided.
    OnlyGroups,
    /// Two positions are two levels.
    SamePosition,
    /// No question is called so.
    NoPlace(String),
    /// The fact is as long as it may be.
    TooLong,
    /// The answer could not be written, and why.
    Unwritten(String),
    /// The editor could not be used, and why.
    Unedited(String),
}

/// The front end of keys.
#[derive(Debug, Clone)]
pub struct Desk {
    pub(super) mode: Mode,
    language: Language,
    /// The item that is shown in the other language.
    pub(super) switched: Option<usize>,
    pub(super) is_veiled: bool,
    pub(super) remark: Option<Remark>,
    /// How many lines of the summary are passed over.
    pub(super) over: usize,
    /// What is wanted once the wish before is granted.
    pub(super) next: Option<Wish>,
}

impl Desk {
    /// Sets up the desk of a reader; what was answered is hidden from whoever looks at the screen
    /// when `is_veiled`. A new interview opens with what the interviewer says first.
    pub fn new(session: &Session<'_>, language: Language, is_veiled: bool) -> Self {
        let is_new = session.interview().ratings.is_empty();
        Self {
            mode: if is_new {
                Mode::Opening(0)
            } else {
                Mode::Question
            },
            language,
            switched: None,
            is_veiled,
            remark: None,
            over: 0,
            next: None,
        }
    }

    /// Returns what is shown.
    pub fn mode(&self) -> &Mode {
        &self.mode
    }

    /// Returns what is said of the last key.
    pub fn remark(&self) -> Option<&Remark> {
        self.remark.as_ref()
    }

    /// Returns how many lines of the summary are passed over.
    pub fn over(&self) -> usize {
        self.over
    }

    /// Returns whether answers, facts and names of levels are hidden.
    pub fn is_veiled(&self) -> bool {
        self.is_veiled
    }

    /// Returns the language of the reader.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns the language in which the current question is shown.
    pub fn spoken(&self, session: &Session<'_>) -> Language {
        if self.switched == Some(session.place()) {
            self.language.other()
        } else {
            self.language
        }
    }

    /// Says that the last answer could not be written.
    pub fn unwritten(&mut self, why: String) {
        self.remark = Some(Remark::Unwritten(why));
    }

    /// Says that a fact is longer than may be.
    pub fn too_long(&mut self) {
        self.remark = Some(Remark::TooLong);
    }

    /// Says that the editor could not be used.
    pub fn unedited(&mut self, why: String) {
        self.remark = Some(Remark::Unedited(why));
    }

    /// Keeps what is passed over of a page within it: `most` lines.
    pub fn scrolled(&mut self, most: usize) {
        if let Mode::Opening(over) | Mode::Texts(over) | Mode::Help(over) = &mut self.mode {
            *over = (*over).min(most);
        }
        self.over = self.over.min(most);
    }

    /// Returns what is to be done before a key is read: what was wanted after the last wish. Opens
    /// the field of a fact that is owed.
    pub fn pending(&mut self, session: &Session<'_>) -> Option<Wish> {
        if self.next.is_none() && session.owes_fact() && matches!(self.mode, Mode::Question) {
            self.mode = Mode::Fact(Input::default());
        }
        self.next.take()
    }
}
