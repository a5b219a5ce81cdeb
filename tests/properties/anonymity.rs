//! Method D.12, R17: what is published never gives away what is not.

use diapason::analysis::{
    Estimates, Published, PublishedDepartment, PublishedSurvey, complementary, estimates, publish,
};
use diapason::model::{Assessment, Side};
use diapason::scoring::score;

use crate::adversary::Adversary;
use crate::small::{Dice, answers, assessment};

/// How many assessments are tried.
const CASES: u64 = 1200;

/// What is published, with everything that is estimated in one case of eight: that takes its time, and
/// which figure is told depends on counts alone.
fn published(assessment: &Assessment, seed: u64) -> Published {
    let scorecard = score(assessment);
    let estimates = match seed % 8 {
        0 => estimates(assessment, &scorecard),
        _ => Estimates::default(),
    };
    publish(assessment, &scorecard, &estimates)
}

#[test]
fn no_withheld_share_is_what_remains_of_the_published_ones() {
    let (mut equations, mut hidden_indices, mut told) = (0, 0, 0);
    for seed in 0..CASES {
        let assessment = assessment(&mut Dice(seed));
        let scorecard = score(&assessment);
        let published = published(&assessment, seed);
        for (shown, truth) in published.departments.iter().zip(&scorecard.departments) {
            let adversary = Adversary::reading(shown, truth, &assessment.questionnaire);
            assert_eq!(adversary.finds(), 0, "seed {seed}");
            equations += adversary.equations();
            told += spreads_read(shown);
            let joints = shown.sub_axes.iter().filter_map(|one| one.joint);
            hidden_indices += joints.filter(|joint| joint.index.is_err()).count();
        }
    }
    assert!(equations > 50_000, "he has something to solve: {equations}");
    assert!(hidden_indices > 0, "and something was kept from him");
    assert!(told > 1_200, "and spreads to read elsewhere: {told}");
}

/// Reads every figure that tells a spread, and returns how many there are. A half-width, a Q, a gap's
/// interval or the probability of a level is an equation about the shares it rests on, though not a
/// linear one: so where a vector is withheld, none of those that rest on it may be told.
fn spreads_read(shown: &PublishedDepartment) -> usize {
    let mut read = 0;
    let mut hidden_below = false;
    for sub_axis in &shown.sub_axes {
        let mut hidden_here = false;
        for (_, side) in sub_axis.sides.iter() {
            let of_side = &side.estimates;
            let spread = of_side.spread();
            let told = [
                of_side.half_width.is_some_and(|one| one.is_ok()),
                of_side.confidence.is_some_and(|one| one.value.is_ok()),
                of_side.survey_sd.is_some_and(|one| one.is_ok()),
                of_side.survey_half_width.is_some_and(|one| one.is_ok()),
                spread.is_some(),
                spread.is_some_and(|spread| spread.middle.is_some()),
            ];
            let (is_hidden, is_survey) = match side.survey {
                PublishedSurvey::Absent | PublishedSurvey::Withheld(_) => (false, false),
                PublishedSurvey::Shown { figure, .. } => (figure.achievement.is_err(), true),
            };
            if is_hidden {
                assert_eq!(told, [false; 6], "{side:?}");
                let width = of_side.gap.and_then(Result::ok).and_then(|gap| gap.spread);
                assert!(width.is_none_or(|width| width.is_err()), "{side:?}");
            }
            // A survey that is not told has no spread of its own either.
            assert!(is_survey || told[2..] == [false; 4], "{side:?}");
            read += told.iter().filter(|told| **told).count();
            hidden_here |= is_hidden;
        }
        let value = sub_axis.confidence.map(|one| one.value);
        assert!(!hidden_here || value.is_none_or(|value| value.is_err()));
        hidden_below |= hidden_here;
    }
    let value = shown.confidence.map(|one| one.value);
    assert!(!hidden_below || value.is_none_or(|value| value.is_err()));
    assert!(!hidden_below || shown.level_probability.shares().is_none());
    read + usize::from(shown.level_probability.shares().is_some())
}

#[test]
fn a_group_too_small_to_be_shown_changes_no_figure() {
    let mut changed = 0;
    for seed in 0..CASES {
        let mut dice = Dice(seed);
        let before = assessment(&mut dice);
        let mut after = before.clone();
        for surveys in &mut after.surveys {
            for camp in Side::ALL {
                if surveys.of(camp).len() >= 5 {
                    continue;
                }
                let people = 1 + dice.below(4);
                *surveys.of_mut(camp) = answers(&before.questionnaire, camp, people, &mut dice);
                changed += 1;
            }
        }
        let told = |assessment| published(assessment, seed).departments;
        let (before, after) = (told(&before), told(&after));
        for (before, after) in before.iter().zip(&after) {
            // Whether somebody or nobody answered is told; how many, and what, is not.
            let plain = format!("{before:?}").replace("Withheld(Below(5))", "Absent");
            assert_eq!(
                plain,
                format!("{after:?}").replace("Withheld(Below(5))", "Absent")
            );
        }
    }
    assert!(changed > 100);
}

#[test]
fn a_total_of_records_gives_no_small_group_away() {
    let mut told = 0;
    for seed in 0..CASES {
        let assessment = assessment(&mut Dice(seed));
        let groups = assessment.surveys.iter();
        let groups: Vec<_> = groups
            .flat_map(|one| [one.it.len(), one.business.len()])
            .collect();
        let small: Vec<_> = groups.iter().filter(|count| **count < 5).collect();
        let scorecard = score(&assessment);
        let balance = &publish(&assessment, &scorecard, &Estimates::default()).balance[0];
        assert_eq!(balance.scored.is_ok(), balance.records.is_ok());
        if balance.scored.is_ok() {
            told += 1;
            // What remains when the groups that are told are taken away.
            let rest: usize = small.iter().copied().sum();
            assert!(
                small.is_empty() || small.len() > 1 && rest >= 5,
                "{groups:?}"
            );
        }
        let hidden = complementary(&groups, 5);
        let rest: usize = hidden.counts.iter().map(|place| groups[*place]).sum();
        let is_safe = hidden.counts.is_empty() || hidden.counts.len() > 1 && rest >= 5;
        assert!(is_safe || hidden.total, "{groups:?}");
    }
    assert!(told > 100);
}
