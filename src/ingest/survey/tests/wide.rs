//! The wide layout, row by row.

use super::super::Layout;
use super::fixture::{balance, faults, read, read_with, rows};
use crate::model::{DuplicatePolicy, Side};

#[test]
fn answers_go_to_the_matrix_of_their_department_and_camp() {
    let (survey, problems) = read(
        "respondent,department,camp,B1,B2,I1,I2\n\
         r1,finance,business,3,5,,\n\
         r2,DAF,it,,,1,10\n\
         r3, direction financière , Business , 4 ,dk,,\n\
         r4,RH,IT,,,NA,0\n\
         r5,rh,business,,1,,\n",
    );
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(
        rows(&survey, "finance", Side::Business),
        ["35....", "4?...."]
    );
    assert_eq!(rows(&survey, "finance", Side::It), ["..1X.."]);
    assert_eq!(rows(&survey, "rh", Side::It), ["../0.."]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["_1...."]);
    assert_eq!(balance(&survey), [5, 5, 0, 0, 0, 0]);
    assert_eq!(survey.files[0].layout, Layout::Wide);
    assert_eq!(survey.files[0].balance.file, "0.csv");
}

#[test]
fn a_question_without_a_column_was_not_asked() {
    let (survey, _) = read("respondent,department,camp,B2\nr1,rh,business,2\n");
    assert_eq!(rows(&survey, "rh", Side::Business), [".2...."]);
}

#[test]
fn columns_stand_in_any_order_and_notes_are_not_read() {
    let (survey, problems) = read(
        "comment;B2; CAMP ;submitted_at;x_site;Department;B1;RESPONDENT;duration_s\n\
         \"a;\nb\";1;business;2026-11-02T08:33:18;Lyon;rh;2;r1;300\n",
    );
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["21...."]);
}

#[test]
fn every_fault_of_every_row_is_told() {
    let (survey, problems) = read(
        "respondent,department,camp,B1,B2,I1,I2\n\
         r1,finance,business,5,x,,\n\
         ,nowhere,boss,3.0,,,\n\
         r3,rh,it,2,,1,11\n\
         r4,rh,business\n\
         r5,rh,business,2,3,,,\n\
         r6,rh,business,2,3,,\n",
    );
    assert_eq!(
        faults(&problems),
        [
            "out-of-scale 2:4 B1=5",
            "unknown-answer 2:5 B2=x",
            "missing-respondent 3:1 respondent=",
            "unknown-department 3:2 department=nowhere",
            "unknown-camp 3:3 camp=boss",
            "out-of-scale 3:4 B1=3.0",
            "wrong-camp 4:4 B1=2",
            "out-of-scale 4:7 I2=11",
            "row-width 5",
            "row-width 6",
        ]
    );
    assert_eq!(balance(&survey), [6, 1, 0, 0, 0, 5]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["23...."]);
    assert!(rows(&survey, "rh", Side::It).is_empty());
    assert!(survey.unread.is_empty(), "the sound rows can be used");
}

#[test]
fn blank_and_unanswered_rows_are_counted_and_left_out() {
    let (survey, problems) = read(
        "respondent,department,camp,B1,B2,I1,I2\n\
         \n\
         ,,,,,,\n\
         , ,,\n\
         r1,rh,business,,,,\n\
         r1,rh,business,DK,,,\n\
         r2,rh,it,,,,\n",
    );
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(balance(&survey), [5, 1, 2, 2, 0, 0]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["?_...."]);
}

const TWICE: &str = "respondent,department,camp,B1,B2,I1,I2\n\
    r1,rh,business,1,1,,\n\
    r2,rh,business,2,2,,\n\
    r1,Ressources humaines,business,3,3,,\n\
    r1,finance,business,1,1,,\n\
    r1,rh,it,,,1,1\n\
    R1,rh,business,4,4,,\n\
    r1,rh,business,2,2,,\n";

#[test]
fn a_second_answer_is_a_fault_that_names_the_first() {
    let (survey, problems) = read(TWICE);
    assert_eq!(faults(&problems), ["duplicate-respondent 4"]);
    let wording = &problems.sorted()[0].wording;
    assert_eq!(
        wording.message.en,
        "`r1` already answered about this department on line 2"
    );
    assert!(wording.label.en.ends_with("; and 1 more row"));
    assert!(wording.label.fr.ends_with("\u{202f}; et 1 autre ligne"));
    assert_eq!(balance(&survey), [7, 5, 0, 0, 0, 2]);
    assert_eq!(
        rows(&survey, "rh", Side::Business),
        ["11....", "22....", "44...."]
    );
}

#[test]
fn the_first_or_the_last_answer_may_stand() {
    let (survey, problems) = read_with(TWICE, DuplicatePolicy::KeepFirst);
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(balance(&survey), [7, 5, 0, 0, 2, 0]);
    assert_eq!(
        rows(&survey, "rh", Side::Business),
        ["11....", "22....", "44...."]
    );
    let (survey, problems) = read_with(TWICE, DuplicatePolicy::KeepLast);
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(balance(&survey), [7, 5, 0, 0, 2, 0]);
    assert_eq!(
        rows(&survey, "rh", Side::Business),
        ["22....", "22....", "44...."]
    );
}

#[test]
fn a_rejected_or_silent_row_is_nobodys_first_answer() {
    let (survey, problems) = read(
        "respondent,department,camp,B1\n\
         r1,rh,business,9\n\
         r1,rh,business,\n\
         r1,rh,business,2\n\
         r1,rh,business,\n\
         r1,rh,business,8\n",
    );
    assert_eq!(
        faults(&problems),
        [
            "out-of-scale 2:4 B1=9",
            "duplicate-respondent 6",
            "out-of-scale 6:4 B1=8"
        ]
    );
    assert_eq!(balance(&survey), [5, 1, 0, 2, 0, 2]);
}

#[test]
fn a_column_without_a_name_is_allowed_while_it_is_empty() {
    let (survey, problems) = read(
        "respondent,department,camp,B1,,\n\
         r1,rh,business,1,,\n\
         r2,rh,business,2,x,\n",
    );
    assert_eq!(faults(&problems), ["stray-cell 3:5 =x"]);
    assert_eq!(balance(&survey), [2, 1, 0, 0, 0, 1]);
}

#[test]
fn the_help_for_a_second_answer_serves_with_and_without_a_folder() {
    let (_, problems) = read("respondent,department,camp,B1\nr1,rh,business,1\nr1,rh,business,2\n");
    let help = problems.sorted()[0].wording.help.clone().unwrap();
    for text in [help.fr, help.en] {
        assert!(
            text.contains("`duplicates = \"keep_last\"`") && text.contains("`diapason.toml`"),
            "{text}"
        );
        assert!(text.contains("`--duplicates keep_last`"), "{text}");
    }
}
