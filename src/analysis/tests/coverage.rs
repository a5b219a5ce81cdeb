//! How completely a survey was answered: over the groups of five or more alone (method R18).

use super::wave::{alone, asking, wave};
use crate::analysis::{Published, estimates, publish, replies, respondents, response};
use crate::model::{Assessment, Question, Questionnaire, Side, SurveyAnswers, sample};
use crate::scoring::score;

const DK: u8 = 252;
const NA: u8 = 253;
const EMPTY: u8 = 254;
const NOT_ASKED: u8 = 255;

/// Two questions to the business, its rating of itself, and a question to IT.
fn questionnaire() -> Questionnaire {
    let question = sample::question(Side::Business);
    let itself = Question {
        self_rating: true,
        ..question.clone()
    };
    let it = sample::question(Side::It);
    asking(vec![question.clone(), question, itself, it])
}

fn business(rows: &[[u8; 3]]) -> SurveyAnswers {
    alone(&questionnaire(), Side::Business, rows)
}

fn asked(departments: Vec<SurveyAnswers>) -> Assessment {
    wave(questionnaire(), departments)
}

#[test]
fn groups_too_small_to_be_told_are_not_counted() {
    let it = alone(&questionnaire(), Side::It, &[[2]; 6]);
    let groups = [business(&[[3; 3]; 5]), business(&[[3; 3]; 4]), it];
    let told = published(&asked(groups.to_vec()));
    let of = |camp: Side| {
        let departments = told.departments.iter();
        departments
            .map(|one| respondents(one, camp))
            .collect::<Vec<_>>()
    };
    assert_eq!(of(Side::Business), [Some(5), None, None]);
    assert_eq!(of(Side::It), [None, None, Some(6)]);
}

/// Six gave a form back, and two of them did not know: four are not told of, and neither are six.
#[test]
fn who_is_withheld_everywhere_is_not_counted() {
    let rows = [[3, 3, 3], [3, 3, 3], [3, 3, 3], [3, 3, 3], [DK; 3], [DK; 3]];
    let mut assessment = asked(vec![business(&rows), business(&[[3; 3]; 5])]);
    for department in &mut assessment.departments {
        department.invited.business = Some(10);
    }
    let told = published(&assessment).departments;
    assert_eq!(respondents(&told[0], Side::Business), None);
    let share = response(&assessment, &told, Side::Business);
    assert_eq!(
        share,
        Some(0.5),
        "five of ten, of the other department alone"
    );
}

/// The share of "don't know" of a wave of such departments.
fn dont_know_share(departments: Vec<SurveyAnswers>) -> Option<f64> {
    let wave = asked(departments);
    replies(&wave, published(&wave).departments.iter().enumerate()).dont_know_share()
}

fn published(wave: &Assessment) -> Published {
    let scorecard = score(wave);
    publish(wave, &scorecard, &estimates(wave, &scorecard))
}

/// Of six people, 2 + 2 + 1 + 2 + 1 + 2 questions applied, and three were not known. The four of the
/// other department know nothing, and the ratings of oneself are no question about the other.
#[test]
fn dont_know_is_a_share_of_what_applied() {
    let six = business(&[
        [DK, 3, DK],
        [2, EMPTY, DK],
        [3, NA, DK],
        [DK, DK, DK],
        [1, NOT_ASKED, DK],
        [2, 2, DK],
    ]);
    let four = business(&[[DK; 3]; 4]);
    assert_eq!(dont_know_share(vec![six, four]), Some(3.0 / 10.0));
    let known = business(&[[1; 3]; 5]);
    assert_eq!(dont_know_share(vec![known]), Some(0.0));
    let nothing = business(&[[NA; 3]; 5]);
    assert_eq!(dont_know_share(vec![nothing]), None);
}

/// Six are there, and two of them do not know: how many do not know would tell how many answered, four.
#[test]
fn who_is_withheld_on_one_sub_axis_is_counted_nowhere() {
    let rows = [
        [3, 3, 3],
        [3, 3, 3],
        [3, 3, 3],
        [3, 3, 3],
        [DK, DK, 3],
        [DK, DK, 3],
    ];
    assert_eq!(dont_know_share(vec![business(&rows)]), None);
    let open = business(&[[3; 3]; 5]);
    assert_eq!(dont_know_share(vec![business(&rows), open]), Some(0.0));
}

/// 5 of 20 and 10 of 10 answered; of seven nobody knows how many were invited, and four are too few.
#[test]
fn a_response_is_over_the_groups_whose_invitations_are_known() {
    let people = [5, 10, 7, 4].map(|people| business(&vec![[3; 3]; people]));
    let mut assessment = asked(people.to_vec());
    let told = published(&assessment).departments;
    assert_eq!(response(&assessment, &told, Side::Business), None);
    for (place, invited) in [(0, 20), (1, 10), (3, 4)] {
        assessment.departments[place].invited.business = Some(invited);
    }
    assert_eq!(response(&assessment, &told, Side::Business), Some(0.5));
    assert_eq!(response(&assessment, &told, Side::It), None);
}
