//! The actions: a whole library, owned by both sides, with something to show soon.

use std::collections::BTreeSet;

use diapason::model::{Action, ActionKind, Chain, Effort, Level, Owner};

use crate::shipped::{none_of, questionnaire};

#[test]
fn every_step_of_every_sub_axis_has_one_action_of_each_type() {
    let questionnaire = questionnaire();
    let mut faults = Vec::new();
    for (place, sub_axis) in questionnaire.sub_axes.iter().enumerate() {
        for step in Level::STEPS {
            for kind in ActionKind::ALL {
                let cell =
                    |one: &&Action| one.sub_axis == place && one.to == step && one.kind == kind;
                let found = questionnaire.actions.iter().filter(cell).count();
                if found != 1 {
                    faults.push(format!("{} {step} {}: {found}", sub_axis.code, kind.name()));
                }
            }
        }
    }
    none_of(&faults);
    assert_eq!(questionnaire.actions.len(), 156);
}

#[test]
fn the_business_carries_something_at_every_step() {
    let questionnaire = questionnaire();
    let mut faults = Vec::new();
    for (place, sub_axis) in questionnaire.sub_axes.iter().enumerate() {
        for step in Level::STEPS {
            let actions = questionnaire.actions.iter();
            let mut step_of = actions.filter(|one| one.sub_axis == place && one.to == step);
            if !step_of.any(|one| matches!(one.owner, Owner::Business | Owner::Both)) {
                faults.push(format!("{} {step}", sub_axis.code));
            }
        }
    }
    none_of(&faults);
}

#[test]
fn something_shows_within_six_weeks() {
    let questionnaire = questionnaire();
    let quick = || questionnaire.actions.iter().filter(|one| one.quick_win);
    let late = quick().filter(|one| one.weeks > 6 || one.effort == Effort::Heavy);
    none_of(&late.map(|one| one.id.to_string()).collect::<Vec<_>>());
    let first = quick().filter(|one| one.to == Level::Two);
    let first: BTreeSet<_> = first.map(|one| one.sub_axis).collect();
    assert_eq!(first.len(), 13);
    assert!(quick().filter(|one| one.to == Level::Three).count() >= 6);
}

#[test]
fn each_link_of_the_chain_waits_for_the_one_before() {
    let questionnaire = questionnaire();
    let link = |chain| {
        let mut actions = questionnaire.actions.iter();
        actions.find(|one| one.chain == Some(chain)).unwrap()
    };
    let ids = Chain::ALL.map(|chain| link(chain).id.as_str());
    assert_eq!(ids, ["P2-2D", "C1-3O", "P3-3O", "P3-4O"]);
    for pair in Chain::ALL.windows(2) {
        let [before, after] = [link(pair[0]), link(pair[1])];
        assert!(
            after.requires.contains(&before.id),
            "{} waits for nothing",
            after.id
        );
    }
}

#[test]
fn marks_tell_actions_apart() {
    let questionnaire = questionnaire();
    let marks: [fn(&Action) -> u8; 3] = [|one| one.value, |one| one.cost, |one| one.risk];
    for mark in marks {
        let given: BTreeSet<_> = questionnaire.actions.iter().map(mark).collect();
        assert!(given.len() >= 3, "{given:?}");
    }
}
