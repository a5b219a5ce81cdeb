//! Headers, good and bad.

use super::super::{IntakeRules, Layout};
use super::fixture::{faults, read, read_all, roster, rows};
use crate::diagnostic::Problems;
use crate::model::{DuplicatePolicy, Side};

/// Returns the faults of a file with this header and one row of empty cells.
fn header(header: &str) -> Problems {
    let empty = ",".repeat(header.matches(',').count());
    let (survey, problems) = read(format!("{header}\n{empty}\n"));
    assert_eq!(survey.unread, ["0.csv"]);
    assert!(survey.files.is_empty());
    problems
}

#[test]
fn a_header_of_another_tool_is_explained() {
    let problems = header("id,submitdate,Q1[SQ001],\"Text\nin two\",e,f,g");
    assert_eq!(faults(&problems), ["unknown-header 1"]);
    let wording = &problems.sorted()[0].wording;
    assert_eq!(
        wording.message.en,
        "the header is not that of a survey: `id`, `submitdate`, `Q1[SQ001]`, `Text\\nin two`, \
         `e`, `f`…"
    );
    let help = wording.help.as_ref().unwrap();
    assert!(help.en.contains("not read yet"), "{}", help.en);
}

#[test]
fn missing_columns_are_named_with_what_may_be_meant() {
    let problems = header("respondant,department,B1");
    assert_eq!(
        faults(&problems),
        [
            "missing-column 1",
            "missing-column 1",
            "unknown-column 1:1 respondant=respondant"
        ]
    );
    let helps: Vec<_> = problems
        .sorted()
        .iter()
        .map(|found| found.wording.help.as_ref().map(|help| help.en.clone()))
        .collect();
    assert_eq!(
        helps,
        [
            Some("rename `respondant` to `respondent`".to_owned()),
            None,
            Some("did you mean `respondent`?".to_owned())
        ]
    );
    assert_eq!(
        faults(&header("respondent,department,camp,question")),
        ["missing-column 1"]
    );
}

#[test]
fn every_column_that_cannot_be_used_is_told() {
    let problems = header("respondent,department,camp,B1,B1,Camp,B7,V1,A1,Remarque,b2,comments");
    assert_eq!(
        faults(&problems),
        [
            "duplicate-column 1:5 B1=B1",
            "duplicate-column 1:6 Camp=Camp",
            "unknown-question 1:7 B7=B7",
            "unknown-question 1:8 V1=V1",
            "unknown-question 1:9 A1=A1",
            "unknown-column 1:10 Remarque=Remarque",
            "unknown-question 1:11 b2=b2",
            "unknown-column 1:12 comments=comments",
        ]
    );
    let messages: Vec<_> = problems
        .sorted()
        .iter()
        .map(|found| found.wording.message.en.clone())
        .collect();
    assert!(messages[3].contains("interviews"), "{}", messages[3]);
    assert!(messages[4].contains("self-rating"), "{}", messages[4]);
    let help = |place: usize| problems.sorted()[place].wording.help.clone().unwrap().en;
    assert_eq!(help(6), "did you mean `B2`?");
    assert_eq!(help(7), "did you mean `comment`?");
}

#[test]
fn a_survey_without_questions_is_refused() {
    assert_eq!(
        faults(&header("respondent,department,camp,comment")),
        ["no-question-column 1"]
    );
}

#[test]
fn faults_of_the_header_do_not_hide_those_of_the_rows() {
    let (survey, problems) = read(
        "respondent,department,camp,B1,Note\n\
         r1,rh,business,9,\n\
         r2,rh,business,1,\n",
    );
    assert_eq!(
        faults(&problems),
        ["unknown-column 1:5 Note=Note", "out-of-scale 2:4 B1=9"]
    );
    assert!(survey.files.is_empty());
    assert!(rows(&survey, "rh", Side::Business).is_empty());
}

#[test]
fn self_ratings_are_taken_when_the_assessment_has_them() {
    let file = b"respondent,department,camp,B1,A1\nr1,rh,business,1,0\n";
    let rules = IntakeRules {
        duplicates: DuplicatePolicy::Refuse,
        self_rating: true,
    };
    let (survey, problems) = read_all(&[file], roster(), rules);
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["1....0"]);
    assert_eq!(survey.files[0].layout.name(), Layout::Wide.name());
}

#[test]
fn what_a_tool_adds_is_passed_over() {
    let limesurvey = b"id,submitdate,lastpage,startlanguage,seed,startdate,datestamp,xdepartment,B1,B2,\
        xrole,comment,department,camp\n\
        7,2026-11-02 09:12:00,3,fr,12,2026-11-02 09:05:00,2026-11-02 09:12:00,D2,3,DK,2,,rh,business\n";
    let kobo = b"start;end;respondent;camp;department;B1;B2;x_role;comment;_id;_uuid;_submission_time;_index\n\
        2026-11-02;2026-11-02;0a1b;business;rh;4;NA;1;;5;0a1b;2026-11-02;1\n";
    let rules = IntakeRules {
        duplicates: DuplicatePolicy::Refuse,
        self_rating: false,
    };
    let (survey, problems) = read_all(&[limesurvey, kobo], roster(), rules);
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["3?....", "4/...."]);
}
