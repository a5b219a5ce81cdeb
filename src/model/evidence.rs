//! What an assessor found: documents reviewed, interviews rated.

use time::Date;

use super::{Level, Side};

/// What a review found of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// Found, dated, usable by a third person without explanation.
    Present,
    /// Half-way there.
    Partial,
    /// Not there, or declared and not shown.
    Absent,
    /// Without object in this department.
    NotApplicable,
}

impl Finding {
    /// Every finding.
    pub const ALL: [Self; 4] = [
        Self::Present,
        Self::Partial,
        Self::Absent,
        Self::NotApplicable,
    ];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Partial => "partial",
            Self::Absent => "absent",
            Self::NotApplicable => "na",
        }
    }
}

/// The review of one document check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    /// What was found.
    pub finding: Finding,
    /// The date of the document.
    pub date: Option<Date>,
}

/// The reviews of one department: one for each check of the questionnaire, in its order; none
/// where a check is still to review.
pub type Reviews = Vec<Option<Review>>;

/// What backs a rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Backing {
    /// Something was shown.
    Shown,
    /// Something was told.
    Told,
    /// The interviewer assumes it.
    Assumed,
}

impl Backing {
    /// Every kind of backing, strongest first.
    pub const ALL: [Self; 3] = [Self::Shown, Self::Told, Self::Assumed];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Told => "told",
            Self::Assumed => "assumed",
        }
    }
}

/// What an interviewer noted of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The levels rated: one; several when a group did not agree, each with its share of the
    /// group's weight (method D.5, R10).
    Levels(Vec<Level>),
    /// The people interviewed did not know.
    DontKnow,
    /// The question does not apply.
    NotApplicable,
    /// Still to be asked.
    Skipped,
}

impl Note {
    /// The notes that give no level.
    pub const UNRATED: [Self; 3] = [Self::DontKnow, Self::NotApplicable, Self::Skipped];

    /// Returns the name used in files of a note without a level; none of one with levels.
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::Levels(_) => None,
            Self::DontKnow => Some("dk"),
            Self::NotApplicable => Some("na"),
            Self::Skipped => Some("skip"),
        }
    }

    /// Returns the note of the name used in files.
    pub fn named(name: &str) -> Option<Self> {
        let mut notes = Self::UNRATED.into_iter();
        notes.find(|note| note.name() == Some(name))
    }

    /// Returns the levels of the numbers rated: one, or several positions, each once and lowest
    /// first; none when a number is no level or stands twice.
    pub fn of_numbers(numbers: impl IntoIterator<Item = i64>) -> Option<Self> {
        let mut levels = Vec::new();
        for number in numbers {
            levels.push(Level::from_number(number)?);
        }
        levels.sort_unstable();
        let given = levels.len();
        levels.dedup();
        (given > 0 && levels.len() == given).then_some(Self::Levels(levels))
    }
}

/// The rating of one question for one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewRating {
    /// The place of the question in the questionnaire.
    pub question: usize,
    /// The side it rates.
    pub side: Side,
    /// What was noted.
    pub note: Note,
    /// What was said or shown; may be empty.
    pub fact: String,
    /// What backs the rating.
    pub backing: Option<Backing>,
}

impl InterviewRating {
    /// Returns whether it claims the lowest or the highest level without a fact to back it.
    pub fn lacks_fact(&self) -> bool {
        let extremes = [Level::One, Level::Four];
        let is_extreme = match &self.note {
            Note::Levels(levels) => levels.iter().any(|level| extremes.contains(level)),
            Note::DontKnow | Note::NotApplicable | Note::Skipped => false,
        };
        is_extreme && self.fact.is_empty()
    }
}

/// One interview, of one person or of a group that gives one consensus (method D.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    /// Its identifier.
    pub id: String,
    /// The pseudonym of the person or group interviewed.
    pub respondent: String,
    /// What they do, in a few words.
    pub role: Option<String>,
    /// The camp of the people interviewed.
    pub camp: Side,
    /// How many they were; at least 1.
    pub people: u32,
    /// The places of the departments it is about.
    pub departments: Vec<usize>,
    /// Its day.
    pub date: Option<Date>,
    /// Whether it was closed; a draft counts all the same (method R10).
    pub closed: bool,
    /// The ratings, in the order in which they were given first.
    pub ratings: Vec<InterviewRating>,
}

impl Interview {
    /// Notes a rating; one of the same question and side is corrected in its place.
    pub fn rate(&mut self, rating: InterviewRating) {
        let is_same =
            |one: &&mut InterviewRating| one.question == rating.question && one.side == rating.side;
        match self.ratings.iter_mut().find(is_same) {
            Some(first) => *first = rating,
            None => self.ratings.push(rating),
        }
    }
}
