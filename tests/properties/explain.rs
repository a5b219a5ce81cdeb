//! Laws of `explain`: what is said of a computation gives the same result, computed anew and apart,
//! and what would move a level moves it.

use diapason::analysis::{Estimates, Goal, Lever, Outlook, Sight, outlook, publish};
use diapason::model::{Level, Questionnaire, Side};
use diapason::scoring::{
    Account, Achievement, ChannelScore, DepartmentScore, Raise, Rating, Scorecard, SideScore,
    Standing, StepVerdict, rescored, score,
};
use proptest::prelude::*;

use crate::answers::config;
use crate::evidence::{assessment, drawn};

type Vector = [f64; 3];

// An evaluator of its own: it reads the trace, and computes nothing with the program's functions.

fn rate(cuts: Vector, share: f64) -> usize {
    cuts.iter().filter(|cut| share > **cut + 1e-9).count()
}

/// Reached and stable, by method D.1.
fn levels(ratings: [usize; 3]) -> (u8, u8) {
    let full = ratings.iter().take_while(|rating| **rating == 3).count();
    let more = ratings.get(full).is_some_and(|rating| *rating == 2);
    let stable = 1 + u8::try_from(full).unwrap();
    (stable + u8::from(more), stable)
}

fn mean(weighted: &[(f64, Vector)]) -> Option<Vector> {
    let total: f64 = weighted.iter().map(|(weight, _)| weight).sum();
    let step = |step: usize| {
        let sum: f64 = weighted
            .iter()
            .map(|(weight, vector)| weight * vector[step])
            .sum();
        sum / total
    };
    (total > 0.0).then(|| [step(0), step(1), step(2)])
}

/// What a channel's trace comes to.
fn channel(score: ChannelScore, account: Account) -> Option<Vector> {
    match (score, account) {
        (ChannelScore::Documents(found), _) => {
            let [two, three, four] = found.shares;
            Some([two, two * three, two * three * four])
        }
        (ChannelScore::Interviews(_), Account::Interviews(camps)) => {
            let camps = [camps.it, camps.business].into_iter().flatten();
            let camps: Vec<_> = camps.map(|camp| (1.0, camp.shares())).collect();
            mean(&camps)
        }
        (ChannelScore::Survey(found), _) => Some(found.standing.achievement.shares()),
        _ => None,
    }
}

/// A side from its channels (method D.6).
fn side(score: &SideScore, cap: f64) -> Option<Vector> {
    let parts = score.trace.parts.iter().zip(score.channels);
    let said =
        parts.filter_map(|(part, found)| Some((part.declared, channel(found, part.account)?)));
    let said: Vec<_> = said.filter(|(declared, _)| *declared > 0.0).collect();
    let [two, mut three, mut four] = mean(&said)?;
    for (_, vector) in said.iter().filter(|(declared, _)| *declared >= cap) {
        three = three.min(vector[0]);
        four = four.min(vector[1]);
    }
    Some([two, three.min(two), four.min(three).min(two)])
}

fn same(
    found: Option<Standing>,
    expected: Option<Vector>,
    cuts: Vector,
) -> Result<(), TestCaseError> {
    let (Some(found), Some(expected)) = (found, expected) else {
        prop_assert!(
            found.is_none() && expected.is_none(),
            "{:?} {:?}",
            found,
            expected
        );
        return Ok(());
    };
    let pairs = found.achievement.shares().into_iter().zip(expected);
    for (one, other) in pairs {
        prop_assert!((one - other).abs() < 1e-9, "{} is not {}", one, other);
    }
    let index = 1.0 + expected.iter().sum::<f64>();
    prop_assert!((found.achievement.index() - index).abs() < 1e-9);
    let ratings = expected.map(|share| rate(cuts, share));
    prop_assert_eq!(found.ratings.map(|rating| rating as usize), ratings);
    Ok(())
}

/// Checks every cell of a department against its trace.
fn recomputes(questionnaire: &Questionnaire, score: &DepartmentScore) -> Result<(), TestCaseError> {
    let cuts = questionnaire.scoring.cuts;
    let mut profile = Vec::new();
    for one in &score.sub_axes {
        let sides = [&one.sides.it, &one.sides.business];
        let vectors = sides.map(|one| side(one, questionnaire.scoring.cap_min_weight));
        for (found, expected) in sides.into_iter().zip(vectors) {
            same(found.standing, expected, cuts)?;
        }
        let joint = match vectors {
            [Some(it), Some(business)] => {
                Some([0, 1, 2].map(|step| f64::min(it[step], business[step])))
            }
            [it, business] => it.or(business),
        };
        same(one.joint, joint, cuts)?;
        if let (Some(found), Some(vector)) = (one.joint, joint) {
            let expected = levels(vector.map(|share| rate(cuts, share)));
            prop_assert_eq!((found.reached as u8, found.stable as u8), expected);
        }
        profile.push(joint);
    }
    department(questionnaire, score, &profile)
}

/// Checks the axes and the whole against the sub-axes.
fn department(
    questionnaire: &Questionnaire,
    score: &DepartmentScore,
    profile: &[Option<Vector>],
) -> Result<(), TestCaseError> {
    let cuts = questionnaire.scoring.cuts;
    let mut axes = Vec::new();
    for (place, axis) in questionnaire.axes.iter().enumerate() {
        let all: Vec<_> = questionnaire.sub_axes_of(place).collect();
        let numbered = all
            .iter()
            .filter_map(|part| Some((questionnaire.sub_axes[*part].weight, profile[*part]?)));
        let numbered: Vec<_> = numbered.collect();
        let expected = (3 * numbered.len() >= 2 * all.len())
            .then(|| mean(&numbered))
            .flatten();
        same(score.axes[place].joint, expected, cuts)?;
        axes.push((axis.weight, expected));
    }
    let parts: Vec<_> = profile.iter().flatten().copied().collect();
    let axes: Option<Vec<_>> = axes
        .into_iter()
        .map(|(weight, axis)| Some((weight, axis?)))
        .collect();
    let enough = 4 * parts.len() >= 3 * profile.len();
    let whole = axes.filter(|_| enough).and_then(|axes| mean(&axes));
    same(score.joint, whole, cuts)?;
    match whole {
        Some(whole) => staged(cuts, score, whole, &parts),
        None => Ok(()),
    }
}

/// Checks the levels of a department (method D.7, 4).
fn staged(
    cuts: Vector,
    score: &DepartmentScore,
    whole: Vector,
    parts: &[Vector],
) -> Result<(), TestCaseError> {
    let found = score.joint.unwrap();
    let ratings = whole.map(|share| rate(cuts, share));
    let worst = [0, 1, 2].map(|step| {
        parts
            .iter()
            .map(|part| rate(cuts, part[step]))
            .min()
            .unwrap()
    });
    let (mut reached, mut stable) = (1, 1);
    for step in 0..3 {
        let level = u8::try_from(step).unwrap() + 2;
        if ratings[step] >= 2 && worst[step] >= 1 {
            reached = level;
        }
        if ratings[step] < 3 || worst[step] < 2 {
            break;
        }
        stable = level;
    }
    let ceiling = if score.unilateral.is_empty() { 4 } else { 3 };
    let expected = (reached.min(ceiling), stable.min(ceiling));
    prop_assert_eq!((found.reached as u8, found.stable as u8), expected);
    let held = |verdicts: &[StepVerdict]| {
        let steps = score
            .steps
            .iter()
            .filter(|step| verdicts.contains(&step.verdict));
        steps.map(|step| step.level as u8).max().unwrap_or(1)
    };
    prop_assert_eq!(held(&[StepVerdict::Stable]), expected.1);
    prop_assert_eq!(
        held(&[StepVerdict::Stable, StepVerdict::Reached]),
        expected.0
    );
    Ok(())
}

/// Where a department stands after some lifts, each but the one left out.
fn after(
    questionnaire: &Questionnaire,
    score: &DepartmentScore,
    lever: &Lever,
    left_out: Option<usize>,
) -> Standing {
    let cuts = questionnaire.scoring.cuts;
    let lifts = lever
        .lifts
        .iter()
        .enumerate()
        .filter(|(place, _)| Some(*place) != left_out);
    let raises = lifts.flat_map(|(_, lift)| {
        let share = match lift.to {
            Rating::Not => 0.0,
            Rating::Partly => cuts[0],
            Rating::Largely => cuts[1],
            Rating::Fully => cuts[2],
        } + 1e-6;
        let to = Level::STEPS.map(|level| if level <= lift.level { share } else { 0.0 });
        lift.sides.iter().map(move |side| Raise {
            sub_axis: lift.sub_axis,
            side: *side,
            to: Achievement::new(to),
        })
    });
    let raises: Vec<_> = raises.collect();
    rescored(questionnaire, score, &raises).joint.unwrap()
}

fn is_met(goal: Goal, standing: Standing) -> bool {
    match goal {
        Goal::Reached(level) => standing.reached >= level,
        Goal::Stable(level) => standing.stable >= level,
    }
}

proptest! {
    #![proptest_config(config(1000))]

    /// "Every figure of `score` can be recomputed from the trace."
    #[test]
    fn the_trace_gives_every_figure(drawn in drawn()) {
        let assessment = assessment(&drawn);
        let questionnaire = &assessment.questionnaire;
        let scorecard = score(&assessment);
        recomputes(questionnaire, &scorecard.departments[0])?;
        // R17: after suppression, by ratings.
        let published = publish(&assessment, &scorecard, &Estimates::default());
        for one in &published.departments[0].sub_axes {
            let figures = [one.joint, one.sides.it.figure, one.sides.business.figure];
            for figure in figures.into_iter().flatten() {
                let found = (figure.reached as u8, figure.stable as u8);
                prop_assert_eq!(levels(figure.ratings.map(|rating| rating as usize)), found);
            }
        }
    }

    #[test]
    fn a_lever_moves_the_level_and_none_of_it_is_idle(drawn in drawn()) {
        let assessment = assessment(&drawn);
        let questionnaire = &assessment.questionnaire;
        let scorecard: Scorecard = score(&assessment);
        let published = publish(&assessment, &scorecard, &Estimates::default());
        let score = &scorecard.departments[0];
        let now = score.joint;
        let found = outlook(questionnaire, score, &published.departments[0], Sight::All);
        let nearest = outlook(questionnaire, score, &published.departments[0], Sight::Nearest);
        match (&found, &nearest) {
            (Outlook::Open { levers, .. }, Outlook::Open { levers: one, .. }) => {
                prop_assert_eq!(levers.first(), one.first());
            }
            (found, nearest) => prop_assert_eq!(found, nearest),
        }
        let Outlook::Open { levers, unmoved } = found else {
            let is_closed = now.is_none_or(|now| now.stable >= Level::Three);
            prop_assert!(is_closed, "something would move it");
            return Ok(());
        };
        let now = now.unwrap();
        prop_assert!(!levers.is_empty());
        for lever in &levers {
            prop_assert!(!is_met(lever.goal, now));
            prop_assert!(is_met(lever.goal, after(questionnaire, score, lever, None)));
            for place in 0..lever.lifts.len() {
                let without = after(questionnaire, score, lever, Some(place));
                prop_assert!(!is_met(lever.goal, without), "{:?} is idle", lever.lifts[place]);
            }
        }
        for sub_axis in unmoved {
            let to = Achievement::new([1.0; 3]);
            let full = Side::ALL.map(|side| Raise { sub_axis, side, to });
            let then = rescored(questionnaire, score, &full).joint.unwrap();
            prop_assert_eq!((then.reached, then.stable), (now.reached, now.stable));
        }
    }
}

/// The fewest sub-axes that come to a goal when each is lifted as far as a lift goes, to just above
/// the cut of F at every level up to that of the goal; every choice is tried.
fn fewest(questionnaire: &Questionnaire, score: &DepartmentScore, goal: Goal) -> Option<u32> {
    let share = questionnaire.scoring.cuts[2] + 1e-6;
    let to = Level::STEPS.map(|level| if level <= goal.level() { share } else { 0.0 });
    let all: Vec<_> = (0..score.sub_axes.len())
        .filter(|place| score.sub_axes[*place].joint.is_some())
        .collect();
    let choices = 0..1_u32 << all.len();
    let meets = |choice: &u32| {
        let chosen = all.iter().enumerate();
        let chosen = chosen.filter(|(bit, _)| choice >> bit & 1 == 1);
        let raises = chosen.flat_map(|(_, sub_axis)| {
            Side::ALL.map(|side| Raise {
                sub_axis: *sub_axis,
                side,
                to: Achievement::new(to),
            })
        });
        let raises: Vec<_> = raises.collect();
        is_met(goal, rescored(questionnaire, score, &raises).joint.unwrap())
    };
    choices.filter(meets).map(u32::count_ones).min()
}

/// The definition of the smallest change: the fewest sub-axes when none is lifted further than fully
/// attained.
#[test]
fn a_lever_lifts_the_fewest_sub_axes() {
    let (mut levers_seen, mut several) = (0, 0);
    for seed in 0..400 {
        let assessment = crate::small::assessment(&mut crate::small::Dice(seed));
        let questionnaire = &assessment.questionnaire;
        if questionnaire.sub_axes.len() > 8 {
            continue;
        }
        let scorecard = score(&assessment);
        let published = publish(&assessment, &scorecard, &Estimates::default());
        for (score, published) in scorecard.departments.iter().zip(&published.departments) {
            let Outlook::Open { levers, .. } = outlook(questionnaire, score, published, Sight::All)
            else {
                continue;
            };
            for lever in levers {
                let mut places: Vec<_> = lever.lifts.iter().map(|lift| lift.sub_axis).collect();
                places.dedup();
                let found = u32::try_from(places.len()).unwrap();
                assert_eq!(
                    Some(found),
                    fewest(questionnaire, score, lever.goal),
                    "{seed} {lever:?}"
                );
                levers_seen += 1;
                several += usize::from(found > 1);
            }
        }
    }
    assert!(
        levers_seen > 300 && several > 100,
        "{levers_seen} {several}"
    );
}
