//! The long layout, answer by answer.

use super::super::Layout;
use super::fixture::{balance, faults, read, read_with, rows};
use crate::model::{DuplicatePolicy, Side};

#[test]
fn answers_of_one_respondent_come_together() {
    let (survey, problems) = read(
        "respondent,department,camp,question,answer,comment\n\
         r1,finance,business,B1,3,\"line\nbreak\"\n\
         r2,rh,it,I2,10,\n\
         r1,DAF,business,B2,dk,\n\
         r2,rh,it,I1,NA,\n\
         r1,rh,business,B1,1,\n",
    );
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(rows(&survey, "finance", Side::Business), ["3?...."]);
    assert_eq!(rows(&survey, "rh", Side::It), ["../X.."]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["1_...."]);
    assert_eq!(balance(&survey), [5, 5, 0, 0, 0, 0]);
    assert_eq!(survey.files[0].layout, Layout::Long);
}

#[test]
fn a_question_on_no_row_of_a_camp_was_not_asked_to_it() {
    let (survey, problems) = read(
        "respondent;department;camp;question;answer\n\
         r1;rh;business;B1;1\n\
         r2;rh;business;B2;\n\
         r2;rh;business;B1;2\n\
         r3;rh;it;I1;3\n",
    );
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["1_....", "2_...."]);
    assert_eq!(rows(&survey, "rh", Side::It), ["..3..."]);
}

#[test]
fn a_respondent_without_an_answer_is_left_out_with_all_rows() {
    let (survey, problems) = read(
        "respondent,department,camp,question,answer\n\
         r1,rh,business,B1,\n\
         r2,rh,business,B1,2\n\
         r1,rh,business,B2,\n\
         ,,,,\n\
         r3,rh,it,B1,\n",
    );
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(balance(&survey), [5, 1, 1, 3, 0, 0]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["2_...."]);
    assert!(rows(&survey, "rh", Side::It).is_empty());
}

#[test]
fn a_row_with_a_fault_is_left_out_alone() {
    let (survey, problems) = read(
        "respondent,department,camp,question,answer,\n\
         r1,rh,business,B1,7,\n\
         r1,rh,business,B9,1,\n\
         r1,rh,business,V1,1,\n\
         r1,rh,business,A1,1,\n\
         r1,rh,business,I1,1,\n\
         r1,rh,business,B2,yes,\n\
         ,rh,business,B2,5,\n\
         r1,rh,business,B2,5,\n\
         r1,rh,business,B1\n\
         r1,rh,business,,1,\n\
         r1,rh,business,B1,1,?\n",
    );
    assert_eq!(
        faults(&problems),
        [
            "out-of-scale 2:5 answer=7",
            "unknown-question 3:4 question=B9",
            "unknown-question 4:4 question=V1",
            "unknown-question 5:4 question=A1",
            "wrong-camp 6:5 answer=1",
            "unknown-answer 7:5 answer=yes",
            "missing-respondent 8:1 respondent=",
            "row-width 10",
            "unknown-question 11:4 question=",
            "stray-cell 12:6 =?",
        ]
    );
    assert_eq!(rows(&survey, "rh", Side::Business), ["_5...."]);
    assert_eq!(balance(&survey), [11, 1, 0, 0, 0, 10]);
}

const TWICE: &str = "respondent,department,camp,question,answer\n\
    r1,rh,business,B1,1\n\
    r2,rh,business,B1,4\n\
    r1,rh,business,B2,2\n\
    r1,finance,business,B1,3\n\
    r1,rh,business,B1,2\n\
    r1,rh,business,B1,3\n";

#[test]
fn a_question_answered_twice_follows_the_policy() {
    let (survey, problems) = read(TWICE);
    assert_eq!(faults(&problems), ["duplicate-answer 6"]);
    let message = &problems.sorted()[0].wording.message.en;
    assert!(
        message.ends_with("the answers begin on line 2"),
        "{message}"
    );
    assert_eq!(balance(&survey), [6, 4, 0, 0, 0, 2]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["12....", "4_...."]);

    let (survey, problems) = read_with(TWICE, DuplicatePolicy::KeepFirst);
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(balance(&survey), [6, 4, 0, 0, 2, 0]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["12....", "4_...."]);

    let (survey, problems) = read_with(TWICE, DuplicatePolicy::KeepLast);
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(balance(&survey), [6, 4, 0, 0, 2, 0]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["32....", "4_...."]);
}

#[test]
fn the_long_layout_has_no_column_for_a_question() {
    let (survey, problems) = read(
        "respondent,department,camp,question,answer,B1\n\
         r1,rh,business,B1,1,1\n",
    );
    assert_eq!(faults(&problems), ["unknown-column 1:6 B1=B1"]);
    assert_eq!(survey.unread, ["0.csv"]);
    assert!(rows(&survey, "rh", Side::Business).is_empty());
}
