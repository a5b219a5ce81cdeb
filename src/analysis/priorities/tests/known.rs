//! What is known of a department, from what is published of it (method F.4, R18, R23).

use super::super::{Criteria, criteria};
use crate::analysis::statistics::Pattern;
use crate::analysis::tests::suppress::assessed;
use crate::analysis::{Estimates, Published, PublishedGap, publish};
use crate::model::{Department, DepartmentId, Level, PriorityCriteria, SubAxisId, sample};
use crate::scoring::{Rating, score};

/// Departments of which everybody is half at 2 and half at 3: every index is 2.5.
fn published(people: usize, departments: usize) -> Published {
    let assessment = assessed(&sample::questionnaire(), [people; 13], [people; 13]);
    let published = publish(&assessment, &score(&assessment), &Estimates::default());
    let one = published.departments.first().unwrap().clone();
    Published {
        departments: vec![one; departments],
        ..published
    }
}

fn department(target: Option<Level>) -> Department {
    Department {
        target,
        ..Department::named(DepartmentId::new("d"), "D")
    }
}

fn known(departments: &[Department], published: &Published) -> Vec<Criteria> {
    criteria(&sample::questionnaire(), departments, published)
}

#[track_caller]
fn is(found: Option<f64>, expected: f64) {
    assert!((found.unwrap() - expected).abs() < 1e-9, "{found:?}");
}

#[test]
fn the_gap_is_rescaled_to_the_largest() {
    let mut special = department(Some(Level::Three));
    special.sub_axis_targets = vec![(SubAxisId::new("s.s1"), Level::Four)];
    let all = [
        department(Some(Level::Four)),
        department(None),
        special,
        department(Some(Level::Two)),
    ];
    let found = known(&all, &published(12, 4));
    // (4 − 2.5) / 3 = 0.5 is the largest; (3 − 2.5) / 3, since the stable level is 2; twelve of
    // 0.5 / 3 and one of 1.5 / 3; and nothing below a target of 2.
    is(found[0].gap, 1.0);
    is(found[1].gap, 1.0 / 3.0);
    is(found[2].gap, (12.0 * 0.5 + 1.5) / 13.0 / 1.5);
    is(found[3].gap, 0.0);
}

#[test]
fn what_the_user_says_is_taken_as_it_is() {
    let said = Department {
        priority: PriorityCriteria {
            strategic_value: Some(0.6),
            dependency: None,
            readiness: Some(0.0),
        },
        ..department(None)
    };
    let found = known(&[said], &published(12, 1))[0];
    assert_eq!(found.strategic_value, Some(0.6));
    assert_eq!(found.dependency, None);
    assert_eq!(found.readiness, Some(0.0));
}

/// Two of thirteen rated N or P at level 2, one whose channels disagree, three with a notable gap.
#[test]
fn pain_is_the_mean_of_three_shares() {
    let mut published = published(12, 1);
    is(known(&[department(None)], &published)[0].pain, 0.0);
    let sub_axes = &mut published.departments[0].sub_axes;
    for (place, rating) in [(0, Rating::Not), (4, Rating::Partly)] {
        sub_axes[place].joint.as_mut().unwrap().ratings[0] = rating;
    }
    sub_axes[2].sides.business.divergent = true;
    let gap = PublishedGap {
        delta: 1.2,
        pattern: Some(Pattern::BlindSpot),
        is_notable: true,
        people: Some([6, 6]),
        spread: None,
    };
    for place in [1, 2, 3] {
        sub_axes[place].sides.it.estimates.gap = Some(Ok(gap));
    }
    let calm = PublishedGap {
        is_notable: false,
        ..gap
    };
    sub_axes[5].sides.it.estimates.gap = Some(Ok(calm));
    is(
        known(&[department(None)], &published)[0].pain,
        (2.0 + 1.0 + 3.0) / 13.0 / 3.0,
    );
}

#[test]
fn without_a_published_number_nothing_is_known() {
    let found = known(&[department(None)], &published(4, 1))[0];
    assert_eq!((found.gap, found.pain), (None, None));
}
