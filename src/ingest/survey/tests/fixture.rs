//! A small questionnaire and small files for the tests of this room.

use std::io;

use super::super::{Encoding, Intake, IntakeRules, Roster, Survey};
use crate::diagnostic::{Diagnostic, Position, Problems};
use crate::language::faults::both;
use crate::model::{
    Answer, Channel, ContextQuestion, Department, DepartmentId, DontKnow, DuplicatePolicy,
    InterviewFrame, Level, LevelCard, PlanningRules, Question, QuestionId, Questionnaire, Rated,
    Scale, ScoringRules, Side, SurveyFrame,
};

/// Returns a questionnaire whose questions are, in order: `B1` (business, 1 to 4), `B2` (business,
/// 1 to 5), `I1` (it, 1 to 4), `I2` (it, 0 to 10), `V1` (of the interviews) and `A1` (a self-rating
/// of the business, 0 or 1). The role is asked besides.
pub(super) fn questionnaire() -> Questionnaire {
    Questionnaire {
        id: "small".to_owned(),
        version: "1".to_owned(),
        title: both("Small"),
        sha256: String::new(),
        levels: Level::ALL.map(level),
        axes: Vec::new(),
        sub_axes: Vec::new(),
        questions: vec![
            question("B1", Side::Business, Scale::Level4),
            question("B2", Side::Business, Scale::Likert5),
            question("I1", Side::It, Scale::Level4),
            question("I2", Side::It, Scale::Score10),
            Question {
                channel: Channel::Interview,
                ..question("V1", Side::Business, Scale::Level4)
            },
            Question {
                self_rating: true,
                ..question("A1", Side::Business, Scale::YesNo)
            },
        ],
        documents: Vec::new(),
        survey: SurveyFrame {
            context: vec![ContextQuestion {
                id: "role".to_owned(),
                text: both(""),
                choices: Vec::new(),
            }],
            ..SurveyFrame::default()
        },
        interview: InterviewFrame::default(),
        actions: Vec::new(),
        scoring: ScoringRules {
            cuts: [0.15, 0.5, 0.85],
            group_correlation: 0.5,
            cap_min_weight: 0.25,
            min_group: 5,
            distribution_group: 10,
        },
        planning: PlanningRules {
            review_months: 3,
            min_months: [6, 9, 9],
            anticipation: 2,
            actions_per_stage: 12,
            heavy_per_stage: 3,
        },
    }
}

fn level(level: Level) -> LevelCard {
    LevelCard {
        level,
        id: String::new(),
        label: both(""),
        it: both(""),
        business: both(""),
        state: both(""),
    }
}

fn question(id: &str, asked_to: Side, scale: Scale) -> Question {
    Question {
        id: QuestionId::new(id),
        sub_axis: 0,
        channel: Channel::Survey,
        asked_to,
        rated: Rated::One(asked_to.other()),
        scale,
        reverse: false,
        weight: 1.0,
        dont_know: DontKnow::Missing,
        self_rating: false,
        pair: None,
        text: both(""),
        choices: Vec::new(),
        follow_up: None,
    }
}

/// Returns the departments `finance` (Direction financière, DAF) and `rh` (Ressources humaines).
pub(super) fn roster() -> Roster {
    let finance = Department {
        aliases: vec!["DAF".to_owned()],
        ..Department::named(DepartmentId::new("finance"), "Direction financière")
    };
    let people = Department::named(DepartmentId::new("rh"), "Ressources humaines");
    Roster::closed(vec![finance, people])
}

/// Reads one file about the departments of [`roster`].
pub(super) fn read(bytes: impl AsRef<[u8]>) -> (Survey, Problems) {
    read_with(bytes, DuplicatePolicy::Refuse)
}

/// Reads one file, with what to do when a respondent answers twice.
pub(super) fn read_with(
    bytes: impl AsRef<[u8]>,
    duplicates: DuplicatePolicy,
) -> (Survey, Problems) {
    let rules = IntakeRules {
        duplicates,
        self_rating: false,
    };
    read_all(&[bytes.as_ref()], roster(), rules)
}

/// Reads files called `0.csv`, `1.csv` and so on.
pub(super) fn read_all(files: &[&[u8]], roster: Roster, rules: IntakeRules) -> (Survey, Problems) {
    let questionnaire = questionnaire();
    let mut problems = Problems::default();
    let mut intake = Intake::new(&questionnaire, roster, rules);
    for (place, bytes) in files.iter().enumerate() {
        let open = || io::Result::Ok(*bytes);
        intake.file(&format!("{place}.csv"), &open, &mut problems);
    }
    (intake.finish(), problems)
}

/// Returns the rows of one department and camp: a sign an answer, `?` DK, `/` NA, `_` empty, `.` not
/// asked, `X` ten.
pub(super) fn rows(survey: &Survey, department: &str, camp: Side) -> Vec<String> {
    let id = |found: &Department| found.id.as_str() == department;
    let place = survey.departments.iter().position(id).unwrap();
    let matrix = survey.answers[place].of(camp);
    matrix
        .rows()
        .map(|row| row.iter().copied().map(sign).collect())
        .collect()
}

fn sign(answer: Answer) -> char {
    use crate::model::Reply;
    match answer.reply() {
        Reply::Number(10) => 'X',
        Reply::Number(number) => char::from(b'0' + number),
        Reply::DontKnow => '?',
        Reply::NotApplicable => '/',
        Reply::Empty => '_',
        Reply::NotAsked => '.',
    }
}

/// Returns the faults, one line each: `code line:column header=value` for a cell, `code line` for a
/// row, `code` for a file.
pub(super) fn faults(problems: &Problems) -> Vec<String> {
    problems.sorted().into_iter().map(fault).collect()
}

fn fault(found: &Diagnostic) -> String {
    let code = found.code.name();
    match &found.position {
        Position::File => code.to_owned(),
        Position::Span(span) => format!("{code} {span:?}"),
        Position::Row { line, .. } => format!("{code} {line}"),
        Position::Cell {
            line,
            column,
            header,
            value,
            ..
        } => format!("{code} {line}:{column} {header}={value}"),
    }
}

/// Returns the balance of the first file: records, then scored, blank, partial, duplicate, rejected.
pub(super) fn balance(survey: &Survey) -> [usize; 6] {
    let balance = &survey.files[0].balance;
    assert!(balance.is_even());
    [
        balance.records,
        balance.scored,
        balance.blank,
        balance.partial,
        balance.duplicate,
        balance.rejected,
    ]
}

/// Returns a text in bytes, behind a byte order mark where there is one.
pub(super) fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    let marked = format!("\u{feff}{text}");
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Utf8Bom => marked.into_bytes(),
        Encoding::Utf16Le => marked.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => marked.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        Encoding::Windows1252 => {
            let byte = |c: char| u8::try_from(u32::from(c)).unwrap();
            text.chars().map(byte).collect()
        }
    }
}
