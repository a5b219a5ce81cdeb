//! The shipped questionnaire, and every text in it with its place and its kind.

use diapason::diagnostic::Problems;
use diapason::ingest::questionnaire::{read, shipped};
use diapason::language::{Language, Text};
use diapason::model::{Questionnaire, Side};

/// The shipped questionnaire, whole.
pub(crate) fn questionnaire() -> Questionnaire {
    let (questionnaire, catalogue) = shipped("partnership-13").unwrap();
    read(&questionnaire, &catalogue, &mut Problems::default()).unwrap()
}

/// What a text is, for the length that it may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The name of a level, an axis, a sub-axis, a posture.
    Name,
    /// A level in one sentence.
    State,
    /// What a sub-axis is.
    Meaning,
    /// What a sub-axis is not.
    Boundary,
    /// Which documents to ask for.
    Hint,
    /// A row of a level table.
    Row,
    /// A question, a follow-up, a question about the respondent.
    Question,
    /// A choice.
    Choice,
    /// A document that is looked for.
    Document,
    /// What counts as present or partial.
    Proof,
    /// The name of an action.
    Title,
    /// What is done.
    What,
    /// What is measured.
    Indicator,
    /// Where it is read.
    Source,
    /// What is read or said around the questions.
    Frame,
}

/// A text with its place.
pub(crate) struct Said<'q> {
    /// Where it stands.
    pub(crate) place: String,
    /// What it is.
    pub(crate) kind: Kind,
    /// The text.
    pub(crate) text: &'q Text,
}

impl Said<'_> {
    /// Returns the text in each language, with its place.
    pub(crate) fn each(&self) -> [(Language, &str, String); 2] {
        Language::ALL.map(|language| {
            let place = format!("{}.{}", self.place, language.code());
            (language, self.text.in_language(language), place)
        })
    }
}

/// Every text of the questionnaire.
pub(crate) fn texts(questionnaire: &Questionnaire) -> Vec<Said<'_>> {
    let mut texts = Texts(Vec::new());
    texts.add("title", Kind::Meaning, &questionnaire.title);
    tree(questionnaire, &mut texts);
    asked(questionnaire, &mut texts);
    actions(questionnaire, &mut texts);
    let survey = &questionnaire.survey;
    texts.add("survey.introduction", Kind::Frame, &survey.introduction);
    texts.add("survey.closing", Kind::Frame, &survey.closing);
    for one in &survey.context {
        texts.add(&one.id, Kind::Question, &one.text);
        for choice in &one.choices {
            texts.add(&one.id, Kind::Choice, choice);
        }
    }
    let interview = &questionnaire.interview;
    texts.add(
        "interview.introduction",
        Kind::Frame,
        &interview.introduction,
    );
    texts.add("interview.consent", Kind::Frame, &interview.consent);
    texts.add("interview.head", Kind::Frame, &interview.head);
    texts.add("interview.closing", Kind::Frame, &interview.closing);
    texts.0
}

struct Texts<'q>(Vec<Said<'q>>);

impl<'q> Texts<'q> {
    fn add(&mut self, place: &str, kind: Kind, text: &'q Text) {
        let place = place.to_owned();
        self.0.push(Said { place, kind, text });
    }
}

fn tree<'q>(questionnaire: &'q Questionnaire, texts: &mut Texts<'q>) {
    for level in &questionnaire.levels {
        for name in [&level.label, &level.it, &level.business] {
            texts.add(&level.id, Kind::Name, name);
        }
        texts.add(&level.id, Kind::State, &level.state);
    }
    for axis in &questionnaire.axes {
        texts.add(axis.id.as_str(), Kind::Name, &axis.label);
    }
    for sub_axis in &questionnaire.sub_axes {
        let code = &sub_axis.code;
        texts.add(code, Kind::Name, &sub_axis.label);
        texts.add(code, Kind::Meaning, &sub_axis.meaning);
        texts.add(code, Kind::Boundary, &sub_axis.boundary);
        texts.add(code, Kind::Hint, &sub_axis.documents_hint);
        for side in Side::ALL {
            for (row, text) in (1..).zip(sub_axis.level_table(side)) {
                texts.add(&format!("{code}.{}[{row}]", side.name()), Kind::Row, text);
            }
        }
    }
}

fn asked<'q>(questionnaire: &'q Questionnaire, texts: &mut Texts<'q>) {
    for question in &questionnaire.questions {
        let id = question.id.as_str();
        texts.add(id, Kind::Question, &question.text);
        for choice in &question.choices {
            texts.add(id, Kind::Choice, choice);
        }
        if let Some(follow_up) = &question.follow_up {
            texts.add(&format!("{id}.follow_up"), Kind::Question, &follow_up.text);
        }
    }
    for check in &questionnaire.documents {
        let id = check.id.as_str();
        texts.add(id, Kind::Document, &check.text);
        texts.add(&format!("{id}.present"), Kind::Proof, &check.present);
        texts.add(&format!("{id}.partial"), Kind::Proof, &check.partial);
    }
}

fn actions<'q>(questionnaire: &'q Questionnaire, texts: &mut Texts<'q>) {
    for action in &questionnaire.actions {
        let id = action.id.as_str();
        texts.add(&format!("{id}.title"), Kind::Title, &action.title);
        texts.add(&format!("{id}.what"), Kind::What, &action.what);
        texts.add(&format!("{id}.kpi"), Kind::Indicator, &action.kpi.text);
        texts.add(
            &format!("{id}.kpi.source"),
            Kind::Source,
            &action.kpi.source,
        );
    }
}

/// Fails with every fault, one a line.
pub(crate) fn none_of(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Returns the sentences of a text.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let ends = |(place, sign): (usize, char)| {
        let rest = &text[place + sign.len_utf8()..];
        let stops = matches!(sign, '.' | '!' | '?' | '…') && rest.starts_with(char::is_whitespace);
        stops.then_some(place + sign.len_utf8())
    };
    let mut sentences = Vec::new();
    let mut start = 0;
    for end in text.char_indices().filter_map(ends).chain([text.len()]) {
        sentences.push(text[start..end].trim());
        start = end;
    }
    sentences
}
