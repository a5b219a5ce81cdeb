//! The smallest change, on the cases of TV-10 (method D.7): each sub-axis is homogeneous.

use super::wave::said;
use crate::analysis::{Estimates, Goal, Lever, Outlook, Sight, outlook, publish};
use crate::model::{BySide, Level, Questionnaire, Side, SurveyAnswers, sample};
use crate::scoring::sample::{department, of_indices, pair};
use crate::scoring::{Achievement, DepartmentScore, Scorecard, score};

const P3: usize = 5;

fn seen(score: &DepartmentScore) -> Outlook {
    seen_by(&sample::questionnaire(), score)
}

fn seen_by(questionnaire: &Questionnaire, score: &DepartmentScore) -> Outlook {
    let scorecard = Scorecard {
        departments: vec![score.clone()],
        screened: Vec::new(),
    };
    let assessment = sample::assessment(questionnaire.clone(), SurveyAnswers::default());
    let published = publish(&assessment, &scorecard, &Estimates::default());
    let published = published.departments.into_iter().next().unwrap();
    outlook(questionnaire, score, &published, Sight::All)
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
    opened(seen(score))
}

fn opened(outlook: Outlook) -> (Vec<Lever>, Vec<usize>) {
    match outlook {
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

/// At level 3, S1 to S3 stand at 0.45 and all others at 0.4: the mean is 0.4125. A sub-axis of P or
/// X just above 0.85 brings it 0.0375 further, one of S 0.0333 and one of C 0.0281: three are needed
/// to pass 0.5, and two, or two and a third just above 0.5, are not enough.
#[test]
fn what_brings_the_mean_furthest_is_lifted_first() {
    let (levers, _) = open(&of(2.4, &[(0, 2.45), (1, 2.45), (2, 2.45)]));
    assert_eq!(levers[0].goal, Goal::Reached(Level::Three));
    assert_eq!(lifted(&levers[0]), [(3, 3, 'F'), (4, 3, 'F'), (5, 3, 'F')]);
}

/// With S of twice the weight and P1 of six times that of P2 or P3, P1 is 6/8 of an axis and S1 two
/// axes' third: 0.75 is more than 0.667. Over the weight of five axes they bring the mean of 0.4 to
/// 0.4 + 0.45 × (0.15 + 0.1333) = 0.5275.
#[test]
fn a_sub_axis_weighs_its_share_of_its_axis() {
    let mut questionnaire = sample::questionnaire();
    questionnaire.axes[0].weight = 2.0;
    questionnaire.sub_axes[3].weight = 6.0;
    let score = of_indices(&questionnaire, [(2.4, 2.4); 13]);
    let (levers, _) = opened(seen_by(&questionnaire, &score));
    assert_eq!(lifted(&levers[0]), [(0, 3, 'F'), (3, 3, 'F')]);
}

/// At level 3 all stand at 0.45 and X3 at 0.4: the mean is 0.4458. X3 is P at 2, so it is lifted
/// there; at level 3 it brings the mean to 0.4833, and S1 brings it to 0.5167.
#[test]
fn what_is_lifted_below_is_lifted_further_up_too() {
    let questionnaire = sample::questionnaire();
    let some = Some(Achievement::of_index(2.45));
    let mut sub_axes = vec![pair(some, some); 13];
    let low = Some(Achievement::new([0.4, 0.4, 0.0]));
    sub_axes[12] = pair(low, low);
    let (levers, _) = open(&department(&questionnaire, sub_axes));
    assert_eq!(levers[0].goal, Goal::Stable(Level::Two));
    assert_eq!(lifted(&levers[0]), [(12, 2, 'L')]);
    assert_eq!(levers[1].goal, Goal::Reached(Level::Three));
    assert_eq!(lifted(&levers[1]), [(0, 3, 'F'), (12, 3, 'F')]);
}

/// Two of nine say 3 everywhere, the others 2: at level 3 all stand at 0.222, P. One sub-axis alone
/// brings that to 0.287; but of nine people no vector is told, and P goes up to 0.5, from where one
/// alone would pass it.
#[test]
fn what_is_withheld_is_taken_at_its_best() {
    let questionnaire = sample::questionnaire();
    let unmoved = |people: usize| {
        let levels = (0..people).map(|person| if person % 9 < 2 { [3; 13] } else { [2; 13] });
        let rows: Vec<_> = levels.collect();
        let answers = BySide::from_fn(|camp| said(&questionnaire, camp, &rows));
        let scorecard = score(&sample::assessment(questionnaire.clone(), answers));
        open(&scorecard.departments[0]).1
    };
    assert_eq!(unmoved(18).len(), 13);
    assert_eq!(unmoved(9), [0; 0]);
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
