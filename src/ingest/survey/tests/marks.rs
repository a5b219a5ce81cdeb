//! When a form was sent, how long it took and in which file: beside the answers, whatever happens.

use super::super::{IntakeRules, Survey};
use super::fixture::{balance, faults, read, read_all, read_with, roster};
use crate::model::{DuplicatePolicy, Side};

/// Returns each respondent of rh's business as `name file records submitted_at duration`.
fn marks(survey: &Survey) -> Vec<String> {
    let matrix = survey.answers[1].of(Side::Business);
    let shown = |of: Option<u64>| of.map_or("-".to_owned(), |of| of.to_string());
    let marks = matrix.marked_rows().map(|(_, mark)| {
        let name = String::from_utf8_lossy(&mark.respondent).into_owned();
        let at = shown(mark.submitted_at.map(i64::unsigned_abs));
        let (file, records) = (mark.file, mark.records);
        format!("{name} {file} {records} {at} {}", shown(mark.duration))
    });
    marks.collect()
}

#[test]
fn moments_and_durations_are_kept_and_may_be_missing() {
    let (survey, problems) = read(
        "respondent,department,camp,B1,B2,Submitted_At,duration_s\n\
         r1,rh,business,1,1,1970-01-01T01:00:00+00:30,90\n\
         r2,rh,business,1,1,,\n\
         r3,rh,business,1,1, 1970-01-01 00:01:00 ,12.5\n",
    );
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(
        marks(&survey),
        ["r1 0 1 1800 90000", "r2 0 1 - -", "r3 0 1 60 12500"]
    );
}

#[test]
fn what_is_no_moment_and_no_duration_is_a_fault() {
    for (header, cells) in [("B1", "1"), ("question,answer", "B1,1")] {
        let (survey, problems) = read(format!(
            "respondent,department,camp,{header},submitted_at,duration_s\n\
             r1,rh,business,{cells},02/11/2026,-1\n\
             r2,rh,business,{cells},,\n"
        ));
        let first = 4 + header.split(',').count();
        assert_eq!(
            faults(&problems),
            [
                format!("bad-moment 2:{first} submitted_at=02/11/2026"),
                format!("bad-duration 2:{} duration_s=-1", first + 1),
            ]
        );
        assert_eq!(balance(&survey), [2, 1, 0, 0, 0, 1]);
        assert_eq!(marks(&survey), ["r2 0 1 - -"]);
    }
}

#[test]
fn the_answer_that_stands_keeps_its_mark() {
    let file = "respondent,department,camp,B1,duration_s\n\
        r1,rh,business,1,1\n\
        r2,rh,business,2,2\n\
        r1,rh,business,3,3\n";
    let of = |policy| marks(&read_with(file, policy).0);
    let second = "r2 0 1 - 2000".to_owned();
    let first = |duration: u64| format!("r1 0 1 - {duration}");
    assert_eq!(
        of(DuplicatePolicy::KeepFirst),
        [first(1000), second.clone()]
    );
    assert_eq!(of(DuplicatePolicy::KeepLast), [first(3000), second]);
}

#[test]
fn the_rows_of_one_long_form_have_one_mark() {
    let file = "respondent,department,camp,question,answer,submitted_at,duration_s\n\
        r1,rh,business,B1,1,1970-01-01T00:00:02,20\n\
        r2,rh,business,B1,1,,\n\
        r1,rh,business,B2,1,1970-01-01T00:00:01,30\n\
        r1,rh,business,B2,2,1970-01-01T00:00:09,90\n";
    let of = |policy| marks(&read_with(file, policy).0);
    assert_eq!(
        of(DuplicatePolicy::KeepFirst),
        ["r1 0 2 2 30000", "r2 0 1 - -"]
    );
    assert_eq!(
        of(DuplicatePolicy::KeepLast),
        ["r1 0 2 9 90000", "r2 0 1 - -"]
    );
}

#[test]
fn a_mark_names_its_file_among_those_that_are_read() {
    let header = "respondent,department,camp,B1";
    let file = |name: &str| format!("{header}\n{name},rh,business,1\n").into_bytes();
    let unread = format!("{header},what\nr2,rh,business,1,1\n").into_bytes();
    let files = [file("r1"), unread, file("r3")];
    let files: Vec<&[u8]> = files.iter().map(Vec::as_slice).collect();
    let (survey, _) = read_all(&files, roster(), IntakeRules::default());
    assert_eq!(marks(&survey), ["r1 0 1 - -", "r3 1 1 - -"]);
    assert_eq!(survey.files[1].balance.file, "2.csv");
}
