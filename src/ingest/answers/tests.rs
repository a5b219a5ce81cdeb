//! An answers file and what can be wrong in it.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use time::macros::date;

use super::{Context, read};
use crate::diagnostic::{Code, Problems, SourceFile, render};
use crate::ingest::samples::{codes, spoilt};
use crate::language::Language;
use crate::model::{
    Backing, Channel, Department, DepartmentId, Interview, InterviewRating, Level, Note, Question,
    QuestionId, Questionnaire, Rated, Side, sample,
};

/// A file without fault.
const ANSWERS: &str = r#"schema = 1
camp = "business"
people = 4
date = 2026-11-12
respondent = "r07"
role = "contrôleuse"
departments = ["DAF"]

[[answer]]
question = "q1"
side = "it"
positions = [3, 2]
fact = "délai « tenu »"
evidence = "shown"

[[answer]]
question = "q1"
side = "business"
level = "dk"

[[answer]]
question = "q2"
level = 4
fact = "vu"
"#;

fn questionnaire() -> Questionnaire {
    let question = |id: &str, channel, asked_to, rated| Question {
        id: QuestionId::new(id),
        channel,
        rated,
        ..sample::question(asked_to)
    };
    let mut questionnaire = sample::questionnaire();
    let (it, both) = (Rated::One(Side::It), Rated::Both);
    questionnaire.questions = vec![
        question("q1", Channel::Interview, Side::Business, both),
        question("q2", Channel::Interview, Side::Business, it),
        question("q3", Channel::Interview, Side::It, both),
        question("q4", Channel::Survey, Side::Business, it),
    ];
    questionnaire
}

fn found(text: &str) -> (Option<Interview>, Problems) {
    let mut departments = ["rh", "finance"].map(|id| Department::named(DepartmentId::new(id), id));
    departments[1].aliases = vec!["DAF".to_owned()];
    let context = Context {
        questionnaire: &questionnaire(),
        departments: &departments,
        about: &[1],
    };
    let mut problems = Problems::default();
    let file = SourceFile::new("answers.toml", text);
    (read(&file, context, &mut problems), problems)
}

fn rating(question: usize, side: Side, note: Note, fact: &str) -> InterviewRating {
    InterviewRating {
        question,
        side,
        note,
        fact: fact.to_owned(),
        backing: None,
    }
}

#[test]
fn a_file_says_all_there_is_to_an_interview() {
    let (interview, problems) = found(ANSWERS);
    assert_eq!(codes(&problems), []);
    let divided = Note::Levels(vec![Level::Two, Level::Three]);
    let expected = Interview {
        id: String::new(),
        respondent: "r07".to_owned(),
        role: Some("contrôleuse".to_owned()),
        camp: Side::Business,
        people: 4,
        departments: vec![1],
        date: Some(date!(2026 - 11 - 12)),
        closed: false,
        ratings: vec![
            InterviewRating {
                backing: Some(Backing::Shown),
                ..rating(0, Side::It, divided, "délai « tenu »")
            },
            rating(0, Side::Business, Note::DontKnow, ""),
            rating(1, Side::It, Note::Levels(vec![Level::Four]), "vu"),
        ],
    };
    assert_eq!(interview, Some(expected));
}

#[test]
fn the_head_may_be_short() {
    let mut short = ANSWERS.to_owned();
    for line in [
        "people = 4\n",
        "date = 2026-11-12\n",
        "role = \"contrôleuse\"\n",
        "departments = [\"DAF\"]\n",
    ] {
        short = spoilt(&short, line, "");
    }
    let interview = found(&short).0.unwrap();
    assert_eq!((interview.people, interview.date), (1, None));
    assert_eq!((interview.role, interview.departments), (None, vec![1]));
}

#[test]
fn each_fault_is_told_once_and_no_other() {
    for (from, to, code) in [
        ("schema = 1", "schema = 2", Code::UnknownSchema),
        ("schema = 1\n", "", Code::MissingKey),
        ("camp = \"business\"\n", "", Code::MissingKey),
        (
            "\"business\"\npeople",
            "\"busines\"\npeople",
            Code::UnknownValue,
        ),
        ("people = 4", "people = 0", Code::OutOfRange),
        ("2026-11-12", "\"2026-11-12\"", Code::WrongType),
        ("respondent = \"r07\"\n", "", Code::MissingKey),
        ("\"r07\"", "\"\"", Code::EmptyText),
        ("role", "job", Code::UnknownKey),
        ("[\"DAF\"]", "[\"Juridique\"]", Code::UnknownDepartment),
        ("[\"DAF\"]", "[\"DAF\", \"rh\"]", Code::OtherDepartments),
        ("[\"DAF\"]", "[\"rh\"]", Code::OtherDepartments),
        (
            "question = \"q2\"",
            "question = \"q9\"",
            Code::UnknownQuestion,
        ),
        (
            "question = \"q2\"",
            "question = \"q4\"",
            Code::UnknownQuestion,
        ),
        (
            "question = \"q2\"\n",
            "question = \"q3\"\nside = \"it\"\n",
            Code::WrongCamp,
        ),
        (
            "question = \"q2\"\n",
            "question = \"q2\"\nside = \"business\"\n",
            Code::UnratedSide,
        ),
        ("side = \"business\"\n", "", Code::MissingKey),
        ("side = \"business\"", "side = \"both\"", Code::UnknownValue),
        ("level = 4", "level = 5", Code::OutOfRange),
        ("level = 4", "level = 4.0", Code::WrongType),
        ("\"dk\"", "\"perhaps\"", Code::UnknownValue),
        ("level = 4\n", "", Code::UnclearRating),
        (
            "level = 4",
            "level = 4\npositions = [3, 4]",
            Code::UnclearRating,
        ),
        ("[3, 2]", "[3]", Code::UnclearRating),
        ("[3, 2]", "[3, 3]", Code::UnclearRating),
        ("[3, 2]", "[3, \"2\"]", Code::WrongType),
        ("\"shown\"", "\"felt\"", Code::UnknownValue),
    ] {
        let (interview, problems) = found(&spoilt(ANSWERS, from, to));
        let mut told = codes(&problems);
        told.dedup();
        // A member of a list that is no number leaves too few positions behind.
        told.retain(|one| *one == code || to != "[3, \"2\"]");
        assert_eq!((interview, told), (None, vec![code]), "{from} -> {to}");
    }
}

#[test]
fn what_deserves_a_look_is_read_all_the_same() {
    let (interview, problems) = found(&spoilt(ANSWERS, "fact = \"vu\"\n", ""));
    assert_eq!(codes(&problems), [Code::MissingFact]);
    assert!(interview.is_some());
    let again = format!("{ANSWERS}\n[[answer]]\nquestion = \"q1\"\nside = \"it\"\nlevel = 2\n");
    let (interview, problems) = found(&again);
    assert_eq!(codes(&problems), [Code::AnsweredTwice]);
    let ratings = interview.unwrap().ratings;
    assert_eq!(
        ratings[0],
        rating(0, Side::It, Note::Levels(vec![Level::Two]), "")
    );
    assert_eq!(ratings.len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(1), cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn no_slip_ends_the_program(at in 0..400_usize, cut in 0..40_usize, put in "\\PC{0,12}|[\\[\\]{}=\"#\\n.,0-9-]{0,12}") {
        let head: String = ANSWERS.chars().take(at).collect();
        let tail: String = ANSWERS.chars().skip(at + cut).collect();
        let (interview, problems) = found(&format!("{head}{put}{tail}"));
        prop_assert_eq!(interview.is_none(), problems.has_errors());
        render(&problems, Language::French);
    }
}
