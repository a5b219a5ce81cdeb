//! Laws of the choice of actions (method E.2, R19), with the shipped catalogue.

use diapason::analysis::{estimates, publish};
use diapason::language::Language;
use diapason::model::{Action, ActionId, Effort, Level, Questionnaire};
use diapason::planning::{DepartmentPlan, Outcome, Reason, Selected, Stage, plan, schedule_plan};
use diapason::render::terminal;
use diapason::report::assemble;
use diapason::report::comparison::compare_plans;
use diapason::report::view::Report;
use diapason::scoring::{DepartmentScore, Rating, score};
use proptest::prelude::*;
use proptest::sample::select;

use crate::answers::{SHIPPED, assessed, config, csv, departments, sheets, wide};

/// How many actions a stage holds.
const MOST: usize = 12;

/// How many of them may be heavy.
const MOST_HEAVY: usize = 3;

/// The types of action.
const KINDS: usize = 4;

fn action<'a>(questionnaire: &'a Questionnaire, selected: &Selected) -> &'a Action {
    &questionnaire.actions[selected.action]
}

/// Whether the sub-axis of an action is not yet fully at the action's level.
fn lifts(action: &Action, score: &DepartmentScore) -> bool {
    let joint = score.sub_axes[action.sub_axis].joint;
    joint.is_some_and(|joint| joint.ratings[action.to.step().unwrap()] < Rating::Fully)
}

/// Whether an action is there only because another one needs it.
fn is_pulled_in(selected: &Selected) -> bool {
    selected.reasons.first() == Some(&Reason::Prerequisite)
}

/// Whether an action is a link of the standard chain, which stands beside the limit of a stage.
fn is_link(selected: &Selected) -> bool {
    selected.reasons.first() == Some(&Reason::Chain)
}

fn holds(stage: &Stage, score: &DepartmentScore) -> Result<(), TestCaseError> {
    let actions = stage.selected.iter();
    let mut places: Vec<_> = actions.clone().map(|one| one.action).collect();
    places.sort_unstable();
    places.dedup();
    prop_assert_eq!(places.len(), stage.selected.len(), "no action twice");
    let wanted: Vec<_> = actions.clone().filter(|one| !is_pulled_in(one)).collect();
    let heavy = wanted
        .iter()
        .filter(|one| action(&SHIPPED, one).effort == Effort::Heavy);
    prop_assert!(heavy.count() <= MOST_HEAVY);
    let blockers = score.blockers.iter().filter(|one| one.level == stage.to);
    let counted = wanted.iter().filter(|one| !is_link(one)).count();
    prop_assert!(counted <= MOST.max(blockers.count() + KINDS));
    for one in wanted {
        prop_assert_eq!(action(&SHIPPED, one).to, stage.to);
    }
    let ids: Vec<&ActionId> = actions
        .clone()
        .map(|one| &action(&SHIPPED, one).id)
        .collect();
    for one in actions {
        let action = action(&SHIPPED, one);
        prop_assert!(lifts(action, score), "{} lifts nothing", action.id);
        prop_assert!(!one.reasons.is_empty());
        prop_assert!(one.priority > 0.0 && one.priority.is_finite());
        for needed in &action.requires {
            let needed = SHIPPED
                .actions
                .iter()
                .find(|one| one.id == *needed)
                .unwrap();
            let is_done = !lifts(needed, score);
            prop_assert!(
                is_done || ids.contains(&&needed.id),
                "{} needs {}",
                action.id,
                needed.id
            );
        }
    }
    let priorities: Vec<_> = stage.selected.iter().map(|one| one.priority).collect();
    let sorted = priorities.windows(2).all(|pair| pair[0] >= pair[1] - 1e-9);
    prop_assert!(sorted, "{:?}", priorities);
    Ok(())
}

/// Every blocker has an action, or the plan says that it has none.
fn blockers_are_met(stage: &Stage, score: &DepartmentScore) -> Result<(), TestCaseError> {
    use diapason::planning::Shortfall;
    for blocker in score.blockers.iter().filter(|one| one.level == stage.to) {
        let mut chosen = stage.selected.iter().map(|one| action(&SHIPPED, one));
        let is_met = chosen.any(|one| one.sub_axis == blocker.sub_axis);
        let is_said = stage
            .shortfalls
            .contains(&Shortfall::Blocker(blocker.sub_axis));
        prop_assert!(is_met || is_said);
    }
    Ok(())
}

/// A road has a gate a stage, places every action, and plans none twice.
fn roads_hold(plan: &DepartmentPlan) -> Result<(), TestCaseError> {
    let stages: Vec<_> = plan.stages().collect();
    prop_assert_eq!(plan.road.is_some(), !stages.is_empty());
    let Some(road) = &plan.road else {
        return Ok(());
    };
    let gates: Vec<_> = road.gates.iter().map(|gate| gate.level).collect();
    let levels: Vec<_> = stages.iter().map(|stage| stage.to).collect();
    prop_assert_eq!(gates, levels);
    prop_assert!(road.left_over.is_empty());
    let all = stages.iter().flat_map(|stage| &stage.selected);
    let mut actions: Vec<_> = all.map(|selected| selected.action).collect();
    let count = actions.len();
    actions.sort_unstable();
    actions.dedup();
    prop_assert_eq!(actions.len(), count, "no action in two stages");
    Ok(())
}

/// No line of a plan is wider than its screen.
fn fits(report: &Report) -> Result<(), TestCaseError> {
    let compared = compare_plans(report, report);
    for width in [60, 80, 120, 200] {
        let plan = terminal::plan(report, Some(width));
        let text = plan + &terminal::plan_comparison(&compared, Some(width));
        for line in text.lines() {
            prop_assert!(line.chars().count() <= width, "{width}: {line}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn a_plan_never_breaks_its_limits(
        sheets in sheets(),
        target in proptest::option::of(select(&Level::STEPS[..])),
    ) {
        prop_assume!(!sheets.is_empty());
        let mut departments = departments();
        departments[0].target = target;
        let file = csv(&wide(&SHIPPED, &sheets), b',').into_bytes();
        let assessment = assessed(&SHIPPED, departments, &[file]);
        let scorecard = score(&assessment);
        let found = plan(&assessment, &scorecard);
        prop_assert_eq!(found.departments.len(), scorecard.departments.len());
        for (one, score) in found.departments.iter().zip(&scorecard.departments) {
            let stable = score.joint.map(|joint| joint.stable);
            match &one.outcome {
                Outcome::NoLevel => prop_assert_eq!(stable, None),
                Outcome::AtTarget => prop_assert!(one.target <= stable),
                Outcome::OneVoice => prop_assert!(!score.unilateral.is_empty()),
                Outcome::Next(stage) => {
                    prop_assert_eq!(Some(stage.to), stable.unwrap().next());
                    prop_assert!(Some(stage.to) <= one.target);
                    holds(stage, score)?;
                    blockers_are_met(stage, score)?;
                }
            }
        }
        let published = publish(&assessment, &scorecard, &estimates(&assessment, &scorecard));
        let dated = schedule_plan(&assessment, &published, found.clone(), &[]);
        prop_assert!(dated.overloads.is_empty());
        for one in &dated.departments {
            roads_hold(one)?;
        }
        for language in Language::ALL {
            let report = assemble(&assessment, &published, &dated, None, language);
            fits(&report)?;
        }
        prop_assert_eq!(plan(&assessment, &scorecard), found, "twice the same");
    }
}
