//! Method D.12, R17: what is published never gives away what is not.

use diapason::analysis::{Estimates, Published, complementary, publish};
use diapason::model::{Assessment, Side};
use diapason::scoring::score;

use crate::adversary::Adversary;
use crate::small::{Dice, answers, assessment};

/// How many assessments are tried.
const CASES: u64 = 1200;

fn published(assessment: &Assessment) -> Published {
    publish(assessment, &score(assessment), &Estimates::default())
}

#[test]
fn no_withheld_share_is_what_remains_of_the_published_ones() {
    let (mut equations, mut hidden_indices) = (0, 0);
    for seed in 0..CASES {
        let assessment = assessment(&mut Dice(seed));
        let scorecard = score(&assessment);
        let published = publish(&assessment, &scorecard, &Estimates::default());
        for (shown, truth) in published.departments.iter().zip(&scorecard.departments) {
            let adversary = Adversary::reading(shown, truth, &assessment.questionnaire);
            assert_eq!(adversary.finds(), 0, "seed {seed}");
            equations += adversary.equations();
            let joints = shown.sub_axes.iter().filter_map(|one| one.joint);
            hidden_indices += joints.filter(|joint| joint.index.is_err()).count();
        }
    }
    assert!(equations > 50_000, "he has something to solve: {equations}");
    assert!(hidden_indices > 0, "and something was kept from him");
}

#[test]
fn a_group_too_small_to_be_shown_changes_no_figure() {
    let mut changed = 0;
    for seed in 0..CASES / 4 {
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
        let told = |assessment| published(assessment).departments;
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
        let balance = &published(&assessment).balance[0];
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
