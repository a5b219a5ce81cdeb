//! Answers made at random, and the road from there to scores: as CSV, through the door.

use std::io::{self, Cursor};
use std::sync::LazyLock;

use diapason::diagnostic::Problems;
use diapason::ingest::questionnaire::{read, shipped};
use diapason::ingest::survey::{Intake, IntakeRules, Roster, Survey};
use diapason::language::Language;
use diapason::model::{
    Assessment, Channel, Department, DepartmentId, PlanningChoices, Question, Questionnaire, Side,
};
use diapason::scoring::{DepartmentScore, Scorecard, Standing, score};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// The departments of every test, by id and name.
pub(crate) const DEPARTMENTS: [(&str, &str); 3] = [
    ("finance", "Direction financière"),
    ("achats", "Achats, logistique"),
    ("rh", "Ressources humaines"),
];

/// The survey questions of the camp with most of them.
const MOST_QUESTIONS: usize = 17;

/// The shipped questionnaire.
pub(crate) static SHIPPED: LazyLock<Questionnaire> = LazyLock::new(|| {
    let (questions, actions) = shipped("partnership-13").unwrap();
    read(&questions, &actions, &mut Problems::default()).unwrap()
});

/// How many cases a law is tried on: the same ones in every run.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..ProptestConfig::default()
    }
}

/// One answer of someone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cell {
    /// How well things are, from 0, the worst answer, to 6, the best.
    Attained(u8),
    DontKnow,
    NotApplicable,
    Empty,
}

/// All answers of someone about a department.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    pub(crate) department: usize,
    pub(crate) camp: Side,
    pub(crate) person: usize,
    pub(crate) cells: Vec<Cell>,
}

/// People who answer around what their department is like, some with nothing to say.
fn camp(department: usize, camp: Side) -> impl Strategy<Value = Vec<Sheet>> {
    let person = vec(0..25_u8, MOST_QUESTIONS);
    (0..4_u8, vec(person, 0..14)).prop_map(move |(base, people)| {
        let sheets = people.into_iter().enumerate();
        let sheet = |(person, cells): (usize, Vec<u8>)| Sheet {
            department,
            camp,
            person,
            cells: cells.into_iter().map(|drawn| cell(base, drawn)).collect(),
        };
        sheets.map(sheet).collect()
    })
}

fn cell(base: u8, drawn: u8) -> Cell {
    match drawn {
        0 => Cell::DontKnow,
        1 => Cell::NotApplicable,
        2 => Cell::Empty,
        _ => Cell::Attained((2 * base + drawn % 5).saturating_sub(2).min(6)),
    }
}

/// Answers of both camps about all departments.
pub(crate) fn sheets() -> impl Strategy<Value = Vec<Sheet>> {
    let places = 0..DEPARTMENTS.len();
    let camps = places.flat_map(|place| Side::ALL.map(|side| camp(place, side)));
    camps.collect::<Vec<_>>().prop_map(|camps| camps.concat())
}

/// The survey questions of a camp.
pub(crate) fn questions(questionnaire: &Questionnaire, camp: Side) -> Vec<&Question> {
    let questions = questionnaire.questions.iter().filter(|question| {
        question.channel == Channel::Survey && question.asked_to == camp && !question.self_rating
    });
    questions.collect()
}

/// What stands in the file for an answer to a question.
pub(crate) fn written(cell: Cell, question: &Question) -> String {
    let (low, high) = (question.scale.lowest(), question.scale.highest());
    match cell {
        Cell::Attained(attained) => {
            let steps = (attained * (high - low) + 3) / 6;
            let number = if question.reverse {
                high - steps
            } else {
                low + steps
            };
            number.to_string()
        }
        Cell::DontKnow => "DK".to_owned(),
        Cell::NotApplicable => "NA".to_owned(),
        Cell::Empty => String::new(),
    }
}

/// The rows of a file, the header first; the answers of a camp stand under its own questions.
pub(crate) fn wide(questionnaire: &Questionnaire, sheets: &[Sheet]) -> Vec<Vec<String>> {
    let columns = Side::ALL.map(|camp| (camp, questions(questionnaire, camp)));
    let asked = columns.iter().flat_map(|(_, questions)| questions);
    let header = ["respondent", "department", "camp"].map(str::to_owned);
    let header = header
        .into_iter()
        .chain(asked.map(|one| one.id.to_string()));
    let mut rows = vec![header.collect::<Vec<_>>()];
    for sheet in sheets {
        let mut row = identity(sheet).to_vec();
        for (camp, questions) in &columns {
            row.extend(questions.iter().enumerate().map(|(place, question)| {
                let is_asked = *camp == sheet.camp;
                let cell = if is_asked {
                    sheet.cells[place]
                } else {
                    Cell::Empty
                };
                written(cell, question)
            }));
        }
        rows.push(row);
    }
    rows
}

/// The same, a row an answer.
pub(crate) fn long(questionnaire: &Questionnaire, sheets: &[Sheet]) -> Vec<Vec<String>> {
    let header = ["respondent", "department", "camp", "question", "answer"];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    for sheet in sheets {
        let questions = questions(questionnaire, sheet.camp);
        for (question, cell) in questions.into_iter().zip(&sheet.cells) {
            let answer = [question.id.to_string(), written(*cell, question)];
            rows.push(identity(sheet).into_iter().chain(answer).collect());
        }
    }
    rows
}

/// Who answers about what; departments are called by id or name, turn by turn.
fn identity(sheet: &Sheet) -> [String; 3] {
    let (id, name) = DEPARTMENTS[sheet.department];
    let called = if sheet.person.is_multiple_of(2) {
        id
    } else {
        name
    };
    let camp = sheet.camp.name();
    let respondent = format!("{camp}{}", sheet.person);
    [respondent, called.to_owned(), camp.to_owned()]
}

/// Rows as CSV.
pub(crate) fn csv(rows: &[Vec<String>], delimiter: u8) -> String {
    let mut writer = csv::WriterBuilder::new();
    let mut writer = writer.delimiter(delimiter).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

pub(crate) fn departments() -> Vec<Department> {
    let named = DEPARTMENTS.map(|(id, name)| Department::named(DepartmentId::new(id), name));
    named.to_vec()
}

/// Reads files, which must be without fault.
pub(crate) fn taken(
    questionnaire: &Questionnaire,
    departments: Vec<Department>,
    files: &[Vec<u8>],
) -> Survey {
    let mut problems = Problems::default();
    let roster = Roster::closed(departments);
    let mut intake = Intake::new(questionnaire, roster, IntakeRules::default());
    for (place, bytes) in files.iter().enumerate() {
        let open = || -> io::Result<_> { Ok(Cursor::new(bytes)) };
        intake.file(&format!("{place}.csv"), &open, &mut problems);
    }
    let found: Vec<_> = problems.sorted().iter().map(|fault| fault.code).collect();
    assert!(found.is_empty(), "{found:?}");
    intake.finish()
}

/// Returns the assessment that files come to.
pub(crate) fn assessed(
    questionnaire: &Questionnaire,
    departments: Vec<Department>,
    files: &[Vec<u8>],
) -> Assessment {
    let survey = taken(questionnaire, departments, files);
    Assessment {
        client: String::new(),
        wave: String::new(),
        date: None,
        language: Language::French,
        confidentiality: None,
        questionnaire: questionnaire.clone(),
        departments: survey.departments,
        surveys: survey.answers,
        careless: Vec::new(),
        reviews: Vec::new(),
        interviews: Vec::new(),
        balance: Vec::new(),
        planning: PlanningChoices::default(),
        benchmark: None,
    }
}

/// Returns the scores of sheets, by way of one wide file; none when nobody answered.
pub(crate) fn scored(questionnaire: &Questionnaire, sheets: &[Sheet]) -> Scorecard {
    score(&answered(questionnaire, sheets))
}

/// Returns the assessment of sheets, by way of one wide file.
pub(crate) fn answered(questionnaire: &Questionnaire, sheets: &[Sheet]) -> Assessment {
    let file = csv(&wide(questionnaire, sheets), b',').into_bytes();
    let files = if sheets.is_empty() {
        vec![]
    } else {
        vec![file]
    };
    assessed(questionnaire, departments(), &files)
}

/// Every figure of a department, in one order.
pub(crate) fn standings(score: &DepartmentScore) -> Vec<Option<Standing>> {
    let sub_axes = score.sub_axes.iter();
    let below = sub_axes.flat_map(|one| {
        [
            one.joint,
            one.sides.it.standing,
            one.sides.business.standing,
        ]
    });
    let axes = score.axes.iter().map(|axis| axis.joint);
    let own = [score.joint, score.sides.it, score.sides.business];
    below.chain(axes).chain(own).collect()
}

/// Checks that two departments stand alike: levels exactly, shares but for the last bits.
pub(crate) fn same(one: &DepartmentScore, other: &DepartmentScore) -> Result<(), TestCaseError> {
    prop_assert_eq!(&one.unilateral, &other.unilateral);
    prop_assert_eq!(&one.blockers, &other.blockers);
    for pair in standings(one).into_iter().zip(standings(other)) {
        let (Some(one), Some(other)) = pair else {
            prop_assert_eq!(pair.0, pair.1);
            continue;
        };
        let levels = |standing: Standing| (standing.reached, standing.stable, standing.ratings);
        prop_assert_eq!(levels(one), levels(other));
        let shares = one
            .achievement
            .shares()
            .into_iter()
            .zip(other.achievement.shares());
        for (one, other) in shares {
            prop_assert!((one - other).abs() < 1e-9, "{} is not {}", one, other);
        }
    }
    Ok(())
}

/// Checks that two waves of the same departments stand alike.
pub(crate) fn all_same(one: &Scorecard, other: &Scorecard) -> Result<(), TestCaseError> {
    prop_assert_eq!(one.departments.len(), other.departments.len());
    let pairs = one.departments.iter().zip(&other.departments);
    pairs
        .into_iter()
        .try_for_each(|(one, other)| same(one, other))
}
