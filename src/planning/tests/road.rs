//! Roads of several stages, several departments, freezes and plans made anew, worked by hand.

use time::macros::date;

use crate::analysis::{Published, estimates, publish};
use crate::model::{
    Action, ActionId, ActionState, Assessment, Department, DepartmentId, Effort, Level, Owner,
    Progress, SurveyAnswers, sample,
};
use crate::planning::schedule::{Portion, Role, Span};
use crate::planning::{GateCause, Overload, Plan, Reason, Slot, plan, schedule_plan};
use crate::scoring::sample::of_indices;
use crate::scoring::{DepartmentScore, Scorecard};

/// A light action of four weeks of the BRM on each sub-axis for each level: two half-months.
fn actions() -> Vec<Action> {
    let levels = [Level::Two, Level::Three, Level::Four];
    let action = |(sub_axis, to): (usize, Level)| Action {
        id: ActionId::new(format!("S{sub_axis:02}-{to}")),
        sub_axis,
        to,
        owner: Owner::Brm,
        ..sample::action()
    };
    let all = (0..13).flat_map(|sub_axis| levels.map(|to| (sub_axis, to)));
    all.map(action).collect()
}

/// Departments at these indices everywhere, both sides alike, on their way to level 4.
fn at(indices: &[f64]) -> (Assessment, Scorecard) {
    let mut assessment = sample::assessment(sample::questionnaire(), SurveyAnswers::default());
    assessment.questionnaire.actions = actions();
    assessment.planning.start = Some(date!(2027 - 01 - 04));
    assessment.planning.capacity.brm = Some(26);
    let named = |place: usize| {
        let mut department = Department::named(DepartmentId::new(format!("d{place}")), "D");
        department.target = Some(Level::Four);
        department
    };
    assessment.departments = (0..indices.len()).map(named).collect();
    assessment.surveys = vec![SurveyAnswers::default(); indices.len()];
    assessment.reviews = vec![Vec::new(); indices.len()];
    let scores = indices.iter().map(|index| {
        let both = [(*index, *index); 13];
        of_indices(&assessment.questionnaire, both)
    });
    let scorecard = Scorecard {
        departments: scores.collect::<Vec<DepartmentScore>>(),
        screened: Vec::new(),
    };
    (assessment, scorecard)
}

fn published(assessment: &Assessment, scorecard: &Scorecard) -> Published {
    publish(assessment, scorecard, &estimates(assessment, scorecard))
}

fn dated(assessment: &Assessment, scorecard: &Scorecard, ranks: &[usize]) -> Plan {
    let plan = plan(assessment, scorecard);
    schedule_plan(assessment, &published(assessment, scorecard), plan, ranks)
}

fn slots(plan: &Plan, department: usize) -> &[Slot] {
    &plan.departments[department].road.as_ref().unwrap().slots
}

fn gates(plan: &Plan, department: usize) -> Vec<(Level, u32)> {
    let road = plan.departments[department].road.as_ref().unwrap();
    road.gates
        .iter()
        .map(|gate| (gate.level, gate.tick))
        .collect()
}

#[test]
fn a_road_leads_through_every_stage_in_two_years() {
    let (assessment, scorecard) = at(&[1.0]);
    let plan = dated(&assessment, &scorecard, &[]);
    let stages: Vec<_> = plan.departments[0].stages().map(|stage| stage.to).collect();
    assert_eq!(stages, [Level::Two, Level::Three, Level::Four]);
    let expected = [(Level::Two, 12), (Level::Three, 30), (Level::Four, 48)];
    assert_eq!(gates(&plan, 0), expected, "6, 15 and 24 months");
    let road = plan.departments[0].road.as_ref().unwrap();
    assert!(
        road.gates
            .iter()
            .all(|gate| gate.cause == GateCause::Minimum)
    );
    assert_eq!(
        road.gates[2].declared,
        Some(36),
        "all is closed in month 16, six before levelling"
    );
    assert!(road.left_over.is_empty());
}

/// With a₂ = .6 six months become three, and the later stages are not credited.
#[test]
fn a_better_start_is_credited_once() {
    let (assessment, scorecard) = at(&[1.6]);
    let plan = dated(&assessment, &scorecard, &[]);
    let expected = [(Level::Two, 6), (Level::Three, 24), (Level::Four, 42)];
    assert_eq!(gates(&plan, 0), expected);
}

#[test]
fn a_later_stage_leaves_out_what_is_attained() {
    let (mut assessment, mut scorecard) = at(&[1.0]);
    let mut indices = [(1.0, 1.0); 13];
    indices[4] = (3.0, 3.0);
    scorecard.departments = vec![of_indices(&assessment.questionnaire, indices)];
    assessment.questionnaire.planning.actions_per_stage = 13;
    let plan = dated(&assessment, &scorecard, &[]);
    let chosen: Vec<Vec<_>> = plan.departments[0]
        .stages()
        .map(|stage| stage.selected.iter().map(|one| one.action).collect())
        .collect();
    let on = |place: usize| {
        let actions = &assessment.questionnaire.actions;
        chosen[place]
            .iter()
            .filter(|action| actions[**action].sub_axis == 4)
            .count()
    };
    assert_eq!([on(0), on(1), on(2)], [0, 0, 1]);
}

#[test]
fn one_department_at_a_time_goes_by_rank() {
    let (mut assessment, scorecard) = at(&[3.0, 3.0]);
    assessment.planning.max_departments = Some(1);
    let start = |ranks: &[usize]| {
        let plan = dated(&assessment, &scorecard, ranks);
        let roads = plan
            .departments
            .iter()
            .map(|one| one.road.as_ref().unwrap());
        roads.map(|road| road.start.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(
        start(&[]),
        [0, 18],
        "the second when the first has its level, in month 9"
    );
    assert_eq!(start(&[1, 0]), [18, 0]);
}

#[test]
fn nobody_works_in_a_frozen_half_month() {
    let (mut assessment, scorecard) = at(&[3.0]);
    assessment.planning.freeze = vec![
        (date!(2027 - 01 - 04), date!(2027 - 01 - 18)),
        (date!(2027 - 02 - 04), date!(2027 - 02 - 18)),
    ];
    let plan = dated(&assessment, &scorecard, &[]);
    let moved = |slot: &&Slot| !slot.moved;
    let spans = slots(&plan, 0).iter().filter(moved).map(|slot| slot.span);
    let expected = Span { start: 1, end: 4 };
    assert!(
        spans.into_iter().all(|span| span == expected),
        "half-months 1 and 3"
    );
}

#[test]
fn what_is_started_stays_and_what_is_done_is_not_planned_again() {
    let (mut assessment, scorecard) = at(&[3.0]);
    let place = |id: &str| {
        let mut actions = assessment.questionnaire.actions.iter();
        actions.position(|action| action.id.as_str() == id).unwrap()
    };
    let (started, done) = (place("S03-4"), place("S05-4"));
    let noted = |action: usize, state: ActionState| Progress {
        department: 0,
        action,
        state,
        start: Some(date!(2027 - 02 - 04)),
        end: Some(date!(2027 - 04 - 03)),
    };
    assessment.planning.progress = vec![
        noted(started, ActionState::Started),
        noted(done, ActionState::Done),
    ];
    let plan = dated(&assessment, &scorecard, &[]);
    let kept = slots(&plan, 0)
        .iter()
        .find(|slot| slot.action == started)
        .unwrap();
    assert_eq!(
        kept.span,
        Span { start: 2, end: 6 },
        "4 February to 3 April"
    );
    assert!(slots(&plan, 0).iter().all(|slot| slot.action != done));
    let new = slots(&plan, 0).iter().filter(|slot| slot.action != started);
    let first = new.map(|slot| slot.span.start).min();
    assert_eq!(
        first,
        Some(6),
        "on 4 April, the day after the last thing that happened"
    );
    let road = plan.departments[0].road.as_ref().unwrap();
    assert_eq!(road.start, Some(2), "it is on its way since 4 February");
    assert!(!road.waits);
    let stage = plan.departments[0].stages().next().unwrap();
    let reason = stage
        .selected
        .iter()
        .find(|one| one.action == started)
        .unwrap();
    assert_eq!(reason.reasons[0], Reason::Started);
}

/// At level 4, without a level, or with one side unheard: what runs still runs, and takes its units.
#[test]
fn what_is_started_stays_in_a_department_without_a_stage() {
    let (mut assessment, scorecard) = at(&[4.0, 3.0]);
    assessment.planning.progress = vec![Progress {
        department: 0,
        action: 4,
        state: ActionState::Started,
        start: Some(date!(2027 - 03 - 04)),
        end: Some(date!(2027 - 05 - 03)),
    }];
    let plan = dated(&assessment, &scorecard, &[]);
    assert_eq!(plan.departments[0].stages().count(), 0);
    let spans: Vec<_> = slots(&plan, 0)
        .iter()
        .map(|slot| (slot.action, slot.span))
        .collect();
    assert_eq!(spans, [(4, Span { start: 4, end: 8 })], "4 March to 3 May");
    let before = plan.shared.as_ref().unwrap().taken[4].of(Role::Brm);
    assessment.planning.progress[0].state = ActionState::Done;
    assessment.planning.progress[0].end = Some(date!(2027 - 03 - 04));
    let without = dated(&assessment, &scorecard, &[]);
    assert!(without.departments[0].road.is_none());
    let after = without.shared.as_ref().unwrap().taken[4].of(Role::Brm);
    assert_eq!(before, after + 1);
    assert_eq!(gates(&plan, 1), gates(&without, 1), "it holds no place");
}

#[test]
fn an_action_beyond_its_role_is_told_and_nothing_is_dated() {
    let (mut assessment, scorecard) = at(&[3.0]);
    assessment.questionnaire.actions[2].effort = Effort::Heavy;
    assessment.planning.capacity.brm = Some(1);
    let plan = dated(&assessment, &scorecard, &[]);
    let expected = Overload {
        action: 2,
        role: Role::Brm,
        wanted: 2,
        offered: 1,
    };
    assert_eq!(plan.overloads, [expected]);
    assert!(plan.departments[0].road.is_none());
}

#[test]
fn heavy_work_of_the_next_stage_is_prepared_before_its_gate() {
    let (mut assessment, scorecard) = at(&[2.0]);
    assessment.questionnaire.planning.actions_per_stage = 13;
    let heavy = &mut assessment.questionnaire.actions[2];
    heavy.effort = Effort::Heavy;
    heavy.weeks = 16;
    let plan = dated(&assessment, &scorecard, &[]);
    let own: Vec<_> = slots(&plan, 0)
        .iter()
        .filter(|slot| slot.action == 2)
        .collect();
    let portions: Vec<_> = own.iter().map(|slot| slot.portion).collect();
    assert_eq!(portions, [Portion::Preparation, Portion::Closing]);
    assert_eq!(
        own[0].span,
        Span { start: 9, end: 15 },
        "after half of nine months"
    );
    assert_eq!(
        own[1].span,
        Span { start: 18, end: 20 },
        "from the gate of month 9 on"
    );
    assert!(own[0].anticipated && !own[1].anticipated);
}
