//! Every line of `actions.csv` that can be read, and every fault of one that cannot.

use time::macros::date;

use super::read;
use crate::diagnostic::{Code, Position, Problems, SourceFile};
use crate::model::{ActionState, Department, DepartmentId, Progress, sample};

fn read_all(text: &str) -> (Vec<Progress>, Vec<(Code, u64)>) {
    let mut questionnaire = sample::questionnaire();
    questionnaire.actions = vec![sample::action()];
    let departments = [Department::named(DepartmentId::new("finance"), "Finances")];
    let mut problems = Problems::default();
    let file = SourceFile::new("actions.csv", text);
    let progress = read(&file, &questionnaire, &departments, &mut problems);
    let found = problems.sorted().into_iter().map(|fault| {
        let line = match fault.position {
            Position::Row { line, .. } | Position::Cell { line, .. } => line,
            Position::File | Position::Span(_) => 0,
        };
        (fault.code, line)
    });
    (progress, found.collect())
}

fn faults(line: &str) -> Vec<Code> {
    let (_, found) = read_all(&format!("id,department,state,start,end\n{line}\n"));
    found.into_iter().map(|(code, _)| code).collect()
}

#[test]
fn a_line_names_an_action_and_its_days() {
    let text = "id;department;state;start;end\nA1;Finances;started;2027-01-04;2027-03-01\n";
    let (progress, found) = read_all(text);
    assert_eq!(found, []);
    let expected = Progress {
        department: 0,
        action: 0,
        state: ActionState::Started,
        start: Some(date!(2027 - 01 - 04)),
        end: Some(date!(2027 - 03 - 01)),
    };
    assert_eq!(progress, [expected]);
    let (planned, found) = read_all("id,department,state,start,end\nA1,finance,,,\n");
    assert_eq!((planned[0].state, found.len()), (ActionState::Planned, 0));
}

#[test]
fn every_fault_is_told() {
    let cases = [
        ("A9,finance,done,,", Code::UnknownAction),
        ("A1,finanse,done,,", Code::UnknownDepartment),
        ("A1,finance,closed,,", Code::UnknownValue),
        ("A1,finance,done,04/01/2027,", Code::BadDate),
        ("A1,finance,started,,2027-03-01", Code::BadDate),
        ("A1,finance,done,2027-03-01,2027-01-01", Code::BadDate),
        ("A1,finance,done", Code::RowWidth),
        ("A1,finance,done,,\"", Code::UnclosedQuote),
        ("A1,finance,done,,\nA1,Finances,done,,", Code::DuplicateId),
    ];
    for (line, code) in cases {
        assert_eq!(faults(line), [code], "{line}");
    }
    assert_eq!(read_all("id,state\n").1, [(Code::MissingColumn, 1)]);
}
