//! What is told of the answers left out as careless (method R18).

use crate::analysis::{Estimates, PublishedCareless, publish};
use crate::model::{BySide, Level, Questionnaire, SurveyAnswers, sample};
use crate::scoring::sample::of_indices;
use crate::scoring::{ChannelScore, Scorecard, Screened};

/// What is told where everyone stands at `with`, the others at 2, and so many were left out and kept.
fn told(with: f64, left_out: BySide<usize>, kept: BySide<usize>) -> PublishedCareless {
    let questionnaire = sample::questionnaire();
    let score = |index: f64| of_indices(&questionnaire, [(index, index); 13]);
    let scorecard = Scorecard {
        departments: vec![score(2.0)],
        screened: vec![Screened {
            kept,
            left_out,
            with_everyone: Some(score(with)),
            ..Screened::default()
        }],
    };
    told_of(&questionnaire, &scorecard)
}

fn told_of(questionnaire: &Questionnaire, scorecard: &Scorecard) -> PublishedCareless {
    let nobody = SurveyAnswers::default();
    let assessment = sample::assessment(questionnaire.clone(), nobody);
    publish(&assessment, scorecard, &Estimates::default()).departments[0].careless
}

fn each<T>(it: T, business: T) -> BySide<T> {
    BySide { it, business }
}

#[test]
fn of_few_left_out_only_the_weight_is_told() {
    let kept = each(20, 20);
    for few in [each(0, 4), each(4, 5), each(1, 0)] {
        assert_eq!(told(2.0, few, kept), PublishedCareless::SameLevel);
        assert_eq!(told(3.0, few, kept), PublishedCareless::OtherLevel);
    }
    let none_kept = told(2.0, each(0, 5), each(20, 4));
    assert_eq!(none_kept, PublishedCareless::SameLevel);
}

#[test]
fn of_five_left_out_and_five_kept_both_levels_are_told() {
    for enough in [each(0, 5), each(5, 0), each(5, 6)] {
        let kept = enough.map(|count| if *count == 0 { 3 } else { 5 });
        let PublishedCareless::Shown {
            left_out,
            with_everyone,
        } = told(3.0, enough, kept)
        else {
            panic!("{enough:?}");
        };
        let figure = with_everyone.unwrap();
        assert_eq!(left_out, enough.it + enough.business);
        assert_eq!(figure.stable, Level::Three);
        assert!(figure.achievement.is_err(), "never the vector");
    }
}

/// Six business people were kept and too few of them count on one sub-axis: beside the level of those who
/// count, that of everyone would move with what they said.
#[test]
fn what_is_withheld_of_those_who_were_kept_is_not_told_with_everyone() {
    let questionnaire = sample::questionnaire();
    for (survey, is_told) in [(ChannelScore::Absent, true), (ChannelScore::TooFew, false)] {
        let mut score = of_indices(&questionnaire, [(2.0, 2.0); 13]);
        score.sub_axes[4].sides.it.channels[2] = survey;
        let scorecard = Scorecard {
            departments: vec![score.clone()],
            screened: vec![Screened {
                kept: each(0, 6),
                left_out: each(0, 5),
                with_everyone: Some(score),
                ..Screened::default()
            }],
        };
        let found = told_of(&questionnaire, &scorecard);
        assert_eq!(found != PublishedCareless::SameLevel, is_told, "{found:?}");
    }
}

#[test]
fn where_nobody_was_left_out_nothing_is_told() {
    let questionnaire = sample::questionnaire();
    let scorecard = Scorecard {
        departments: vec![of_indices(&questionnaire, [(2.0, 2.0); 13])],
        screened: vec![Screened::default()],
    };
    let found = told_of(&questionnaire, &scorecard);
    assert_eq!(found, PublishedCareless::Nobody);
}
