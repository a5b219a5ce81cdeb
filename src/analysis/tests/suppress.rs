//! Method D.12 and R17: what a reader may see of few people.

use crate::analysis::{Estimates, PublishedDepartment, PublishedSurvey, Withheld, publish};
use crate::model::{
    Answer, AnswerMatrix, Assessment, BySide, Level, Questionnaire, Scope, Side, sample,
};
use crate::scoring::{DepartmentScore, Rating, score};

/// A department of which `business` and `it` people answered, sub-axis by sub-axis, half of
/// them 2 and half 3 (the odd one 2): the first ones answer, the others are not applicable.
pub(in crate::analysis) fn assessed(
    questionnaire: &Questionnaire,
    business: [usize; 13],
    it: [usize; 13],
) -> Assessment {
    let width = questionnaire.questions.len();
    let answers = BySide::from_fn(|camp| {
        let people = if camp == Side::It { it } else { business };
        let mut matrix = AnswerMatrix::new(width);
        for person in 0..people.into_iter().max().unwrap_or(0) {
            let row = questionnaire.questions.iter().map(|question| {
                let answers = question.asked_to == camp && person < people[question.sub_axis];
                if !answers {
                    return Answer::NOT_APPLICABLE;
                }
                Answer::number(if person % 2 == 0 { 2 } else { 3 })
            });
            matrix.push(&row.collect::<Vec<_>>());
        }
        matrix
    });
    sample::assessment(questionnaire.clone(), answers)
}

/// Returns the score of such a department.
pub(super) fn scored(
    questionnaire: &Questionnaire,
    business: [usize; 13],
    it: [usize; 13],
) -> DepartmentScore {
    score(&assessed(questionnaire, business, it))
        .departments
        .remove(0)
}

fn published(business: [usize; 13], it: [usize; 13]) -> PublishedDepartment {
    let assessment = assessed(&sample::questionnaire(), business, it);
    let published = publish(&assessment, &score(&assessment), &Estimates::default());
    published
        .departments
        .into_iter()
        .next()
        .expect("one department")
}

fn with(all: usize, others: &[(usize, usize)]) -> [usize; 13] {
    let mut people = [all; 13];
    for (place, count) in others {
        people[*place] = *count;
    }
    people
}

#[test]
fn from_ten_people_on_all_is_shown() {
    let found = published([10; 13], [10; 13]);
    let joint = found.joint.expect("a level");
    assert_eq!(joint.achievement, Ok([1.0, 0.5, 0.0]));
    assert_eq!(found.sub_axes[0].sides.it.survey.respondents(), Some(10));
    for scope in [Scope::Department, Scope::Axis(3), Scope::SubAxis(12)] {
        assert_eq!(found.index(scope), Some(2.5));
    }
    assert_eq!(found.index(Scope::Axis(4)), None, "there are four");
}

#[test]
fn without_five_people_anywhere_no_figure_is_shown() {
    let is_empty = |business| {
        let assessment = assessed(&sample::questionnaire(), business, [0; 13]);
        publish(&assessment, &score(&assessment), &Estimates::default()).is_empty()
    };
    assert!(is_empty([4; 13]));
    assert!(!is_empty(with(4, &[(7, 5)])));
}

#[test]
fn of_five_to_nine_people_no_vector_is_shown() {
    let hidden = Err(Withheld::VectorBelow(10));
    let found = published([10; 13], with(10, &[(0, 9), (1, 5)]));
    for place in [0, 1] {
        let one = &found.sub_axes[place];
        let PublishedSurvey::Shown { figure, .. } = one.sides.business.survey else {
            panic!("the survey has respondents enough for an index")
        };
        assert_eq!(figure.achievement, hidden);
        assert_eq!(figure.reached, Level::Two);
        assert_eq!(
            one.sides.business.figure.map(|figure| figure.achievement),
            Some(hidden)
        );
        assert_eq!(one.joint.map(|figure| figure.achievement), Some(hidden));
        assert!(
            one.sides
                .it
                .figure
                .is_some_and(|figure| figure.achievement.is_ok())
        );
    }
    let joint = found.sub_axes[1].joint.expect("both sides have a number");
    assert_eq!(
        joint.ratings[0],
        Rating::Fully,
        "ratings stand in for percentages"
    );
}

#[test]
fn a_whole_is_withheld_when_exactly_one_part_is() {
    let hidden = Err(Withheld::VectorBelow(10));
    let vector = |figure: Option<crate::analysis::Figure>| figure.map(|one| one.achievement);
    let one_hidden = published([10; 13], with(10, &[(0, 6)]));
    assert_eq!(
        vector(one_hidden.axes[0]),
        Some(hidden),
        "the two others give it away"
    );
    assert_eq!(
        vector(one_hidden.joint),
        Some(hidden),
        "and so do the three other axes"
    );
    assert_eq!(vector(one_hidden.sides.business), Some(hidden));
    assert!(vector(one_hidden.sides.it).is_some_and(|shown| shown.is_ok()));
    let two_hidden = published([10; 13], with(10, &[(0, 6), (1, 6)]));
    assert!(vector(two_hidden.axes[0]).is_some_and(|shown| shown.is_ok()));
    assert!(vector(two_hidden.joint).is_some_and(|shown| shown.is_ok()));
}

#[test]
fn of_four_people_nothing_is_shown() {
    let found = published(with(12, &[(4, 4)]), [12; 13]);
    let side = found.sub_axes[4].sides.it;
    assert_eq!(side.survey, PublishedSurvey::Withheld(Withheld::Below(5)));
    assert_eq!(
        side.survey.respondents(),
        None,
        "not even how many they are"
    );
    assert!(side.figure.is_none());
    assert_eq!(Withheld::Below(5).code(), "below-5");
}

#[test]
fn the_order_of_blockers_does_not_bound_a_withheld_share() {
    // Places 1 and 0 hold nine and ten people: the odd one makes the share of place 1 the lower.
    let found = published([10; 13], with(10, &[(1, 9)]));
    let order: Vec<_> = found
        .blockers
        .iter()
        .map(|blocker| blocker.sub_axis)
        .collect();
    let mut by_index = order.clone();
    let index = |place: &usize| {
        found.sub_axes[*place]
            .joint
            .and_then(|joint| joint.index.ok())
            .unwrap_or(0.0)
    };
    by_index.sort_by(|one, other| index(one).total_cmp(&index(other)).then(one.cmp(other)));
    assert_eq!(
        order, by_index,
        "ratings are alike, so the published index orders"
    );
    assert_eq!(order.first(), Some(&1));
}
