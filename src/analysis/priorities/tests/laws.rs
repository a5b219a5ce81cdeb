//! Laws of the priorities, on random departments.

use proptest::prelude::*;

use super::super::{Candidate, priorities};
use super::worked::candidate;

fn candidates() -> impl Strategy<Value = Vec<Candidate>> {
    let mark = prop::sample::select(vec![0.0, 0.25, 0.5, 0.6, 1.0]);
    let one = (proptest::array::uniform5(mark), prop::bool::weighted(0.8));
    prop::collection::vec(one, 0..14).prop_map(|all| {
        let all = all.into_iter().enumerate();
        all.map(|(place, (values, has_sponsor))| Candidate {
            has_sponsor,
            ..candidate(&format!("d{place:02}"), values)
        })
        .collect()
    })
}

proptest! {
    #[test]
    fn three_to_five_start_or_all_who_can(candidates in candidates()) {
        let found = priorities(&candidates);
        let able = candidates.iter().filter(|one| one.has_sponsor).count();
        let chosen: Vec<_> = found.departments.iter().filter(|one| one.selected).collect();
        prop_assert_eq!(chosen.len(), found.cut.selected);
        if able < 4 {
            prop_assert_eq!(chosen.len(), able);
        } else {
            prop_assert!((3..=5).contains(&chosen.len()));
        }
        prop_assert!(chosen.iter().all(|one| one.has_sponsor));
        let mut ranks: Vec<_> = found.departments.iter().map(|one| one.rank).collect();
        ranks.sort_unstable();
        prop_assert_eq!(ranks, (1..=candidates.len()).collect::<Vec<_>>());
        for one in &found.departments {
            prop_assert!((0.0..=100.000_001).contains(&one.index));
            let worse_and_in = chosen.iter().any(|other| other.rank > one.rank);
            prop_assert!(one.selected || !one.has_sponsor || !worse_and_in);
        }
    }

    #[test]
    fn the_order_of_declaration_changes_nothing(
        (one, other) in candidates().prop_flat_map(|all| {
            (Just(all.clone()), Just(all).prop_shuffle())
        })
    ) {
        let (found, again) = (priorities(&one), priorities(&other));
        for (candidate, priority) in one.iter().zip(&found.departments) {
            let place = other.iter().position(|one| one.id == candidate.id).unwrap();
            prop_assert_eq!(priority, &again.departments[place]);
        }
        prop_assert_eq!(found.cut, again.cut);
    }

    #[test]
    fn more_of_a_criterion_never_lowers_a_rank(candidates in candidates(), which in 0_usize..5) {
        prop_assume!(!candidates.is_empty());
        let mut raised = candidates.clone();
        let criteria = &mut raised[0].criteria;
        let marks = [
            &mut criteria.strategic_value, &mut criteria.gap, &mut criteria.dependency,
            &mut criteria.pain, &mut criteria.readiness,
        ];
        *marks.into_iter().nth(which).unwrap() = Some(1.0);
        let (before, after) = (priorities(&candidates), priorities(&raised));
        prop_assert!(after.departments[0].rank <= before.departments[0].rank);
    }
}
