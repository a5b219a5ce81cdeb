//! The smallest change, on the cases of TV-10 (method D.7): each sub-axis is homogeneous.

use crate::analysis::{Estimates, Goal, Lever, Outlook, outlook, publish};
use crate::model::{Level, Side, SurveyAnswers, sample};
use crate::scoring::sample::{department, of_indices, pair};
use crate::scoring::{Achievement, DepartmentScore, Scorecard};

const P3: usize = 5;

fn seen(score: &DepartmentScore) -> Outlook {
    let questionnaire = sample::questionnaire();
    let scorecard = Scorecard {
        departments: vec![score.clone()],
        screened: Vec::new(),
    };
    let assessment = sample::assessment(questionnaire.clone(), SurveyAnswers::default());
    let published = publish(&assessment, &scorecard, &Estimates::default());
    let published = published.departments.into_iter().next().unwrap();
    outlook(&questionnaire, score, &published)
}

/// A department of which all sub-axes have one index, but for some.
fn of(all: f64, others: &[(usize, f64)]) -> DepartmentScore {
    let mut indices = [(all, all); 13];
    for (place, index) in others {
        indices[*place] = (*index, *index);
    }
    of_indices(&sample::questionnaire(), indices)
}

fn open(score: &DepartmentScore) -> (Vec<Lever>, Vec<usize>) {
    match seen(score) {
        Outlook::Open { levers, unmoved } => (levers, unmoved),
        other => panic!("something moves it, not {other:?}"),
    }
}

fn lifted(lever: &Lever) -> Vec<(usize, u8, char)> {
    let lifts = lever.lifts.iter();
    lifts
        .map(|lift| (lift.sub_axis, lift.level.number(), lift.to.letter()))
        .collect()
}

/// TV-10 c: P3 alone is P at 2, and N at 3.
#[test]
fn one_laggard_is_all_it_takes() {
    let (levers, unmoved) = open(&of(3.2, &[(P3, 1.4)]));
    assert_eq!(levers[0].goal, Goal::Stable(Level::Two));
    assert_eq!(lifted(&levers[0]), [(P3, 2, 'L')]);
    assert_eq!(levers[0].lifts[0].sides, Side::ALL);
    assert_eq!(levers[1].goal, Goal::Reached(Level::Three));
    assert_eq!(lifted(&levers[1]), [(P3, 2, 'L'), (P3, 3, 'P')]);
    assert!(!unmoved.contains(&P3) && unmoved.len() == 12, "{unmoved:?}");
}

#[test]
fn the_lagging_side_alone_is_lifted() {
    let mut indices = [(3.0, 3.0); 13];
    indices[2] = (3.0, 2.4);
    let (levers, _) = open(&of_indices(&sample::questionnaire(), indices));
    assert_eq!(lifted(&levers[0]), [(2, 3, 'L')]);
    assert_eq!(levers[0].lifts[0].sides, [Side::Business]);
}

/// At level 3, S1 and S2 stand at 0.4, all others at 0.9. With both just above 0.5 the mean is
/// 0.833, with S1 just above 0.85 it is 0.8625: no other sub-axis is needed.
#[test]
fn what_blocks_is_lifted_further_before_anything_else() {
    let (levers, unmoved) = open(&of(2.9, &[(0, 2.4), (1, 2.4)]));
    assert_eq!(levers[0].goal, Goal::Stable(Level::Three));
    assert_eq!(lifted(&levers[0]), [(0, 3, 'F'), (1, 3, 'L')]);
    assert_eq!(unmoved.len(), 13, "no sub-axis alone is enough");
}

/// At level 3, S1 stands at 0.4, P1 to P3 at 0.7, all others at 0.9. With S1 just above 0.85 the mean
/// is 0.846; one of the P just above 0.85 brings it to 0.858.
#[test]
fn what_does_not_block_is_lifted_when_the_mean_needs_it() {
    let (levers, _) = open(&of(2.9, &[(0, 2.4), (3, 2.7), (4, 2.7), (P3, 2.7)]));
    assert_eq!(lifted(&levers[0]), [(0, 3, 'F'), (3, 3, 'F')]);
}

#[test]
fn nothing_moves_what_is_at_the_top_or_unknown() {
    assert_eq!(seen(&of(4.0, &[])), Outlook::Top);
    let questionnaire = sample::questionnaire();
    let nobody = department(&questionnaire, vec![pair(None, None); 13]);
    assert_eq!(seen(&nobody), Outlook::NoLevel);
    let one_voice = pair(Some(Achievement::of_index(4.0)), None);
    let alone = department(&questionnaire, vec![one_voice; 13]);
    assert_eq!(seen(&alone), Outlook::OneVoice);
}
