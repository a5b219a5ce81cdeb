//! Method E.2 with R19: each rule on a catalogue made for it.

use crate::model::{
    Action, ActionId, ActionKind, Chain, Effort, Level, Owner, Questionnaire, SurveyAnswers, sample,
};
use crate::planning::{Outcome, Reason, Shortfall, Stage, plan};
use crate::scoring::sample::{department, of_indices, pair};
use crate::scoring::{Achievement, DepartmentScore, Scorecard};

/// Every sub-axis holds the four types of action towards level 3; the first type is worth most.
fn catalogue() -> Questionnaire {
    let mut questionnaire = sample::questionnaire();
    questionnaire.actions = (0..13)
        .flat_map(|sub_axis| {
            ActionKind::ALL
                .into_iter()
                .zip([5, 4, 3, 2])
                .map(move |(kind, value)| Action {
                    id: ActionId::new(format!("A{sub_axis:02}-{}", kind.name())),
                    sub_axis,
                    to: Level::Three,
                    kind,
                    value,
                    ..sample::action()
                })
        })
        .collect();
    questionnaire
}

fn outcome(questionnaire: Questionnaire, score: DepartmentScore, target: u8) -> Outcome {
    let mut assessment = sample::assessment(questionnaire, SurveyAnswers::default());
    assessment.departments[0].target = Level::from_number(i64::from(target));
    plan(
        &assessment,
        &Scorecard {
            departments: vec![score],
            screened: Vec::new(),
        },
    )
    .departments
    .remove(0)
    .outcome
}

/// The stage of a department at 3 everywhere but `lagging`, whose sides are at 2.
fn stage_with(questionnaire: &Questionnaire, lagging: &[usize], sides: (f64, f64)) -> Stage {
    let mut indices = [(3.0, 3.0); 13];
    for place in lagging {
        indices[*place] = sides;
    }
    let score = of_indices(questionnaire, indices);
    match outcome(questionnaire.clone(), score, 3) {
        Outcome::Next(stage) => stage,
        other => panic!("a stage was expected, not {other:?}"),
    }
}

fn chosen(questionnaire: &Questionnaire, stage: &Stage) -> Vec<(String, Reason)> {
    let named = |place: usize| questionnaire.actions[place].id.to_string();
    stage
        .selected
        .iter()
        .map(|one| (named(one.action), one.reasons[0]))
        .collect()
}

#[test]
fn every_blocker_gets_its_best_action_and_every_type_is_there() {
    let questionnaire = catalogue();
    let stage = stage_with(&questionnaire, &[0, 7], (2.0, 2.0));
    let chosen = chosen(&questionnaire, &stage);
    assert_eq!(chosen.len(), 8, "two sub-axes lag, with four actions each");
    assert_eq!(
        &chosen[..2],
        [
            ("A00-organisation".to_owned(), Reason::Blocker),
            ("A07-organisation".to_owned(), Reason::Blocker),
        ]
    );
    let because = |reason| chosen.iter().filter(|(_, why)| *why == reason).count();
    assert_eq!((because(Reason::Kind), because(Reason::Priority)), (3, 3));
    assert_eq!(stage.to, Level::Three);
    assert!(
        stage.shortfalls.is_empty(),
        "no quick win is offered, so none is missed"
    );
}

#[test]
fn a_stage_grows_with_its_blockers() {
    let questionnaire = catalogue();
    let all: Vec<_> = (0..13).collect();
    let stage = stage_with(&questionnaire, &all, (2.0, 2.0));
    assert_eq!(
        stage.selected.len(),
        16,
        "13 blockers and the 3 types they leave out"
    );
    let few = stage_with(&questionnaire, &all[..4], (2.0, 2.0));
    assert_eq!(
        few.selected.len(),
        12,
        "4 sub-axes offer 16 actions, a stage holds 12"
    );
}

#[test]
fn heavy_actions_are_counted() {
    let mut questionnaire = catalogue();
    for action in &mut questionnaire.actions {
        if action.kind != ActionKind::Awareness {
            action.effort = Effort::Heavy;
        }
    }
    let stage = stage_with(&questionnaire, &[0, 1, 2, 3, 4], (2.0, 2.0));
    let heavy = stage
        .selected
        .iter()
        .filter(|one| questionnaire.actions[one.action].effort == Effort::Heavy);
    assert_eq!(heavy.count(), 3);
    assert_eq!(
        stage.selected.len(),
        8,
        "3 heavy, and the 5 light ones there are"
    );
    let unmet = [ActionKind::Communication, ActionKind::Documentation].map(Shortfall::Kind);
    assert_eq!(stage.shortfalls[..2], unmet);
}

#[test]
fn quick_wins_come_before_a_higher_priority() {
    let mut questionnaire = catalogue();
    questionnaire.planning.actions_per_stage = 6;
    for action in &mut questionnaire.actions {
        action.quick_win = action.kind == ActionKind::Awareness;
    }
    let stage = stage_with(&questionnaire, &[0, 1], (2.0, 2.0));
    let chosen = chosen(&questionnaire, &stage);
    let quick: Vec<_> = chosen
        .iter()
        .filter(|(id, _)| id.ends_with("awareness"))
        .collect();
    assert_eq!(quick.len(), 2);
    assert!(stage.shortfalls.is_empty());
}

/// Four blockers and three types fill a stage of seven at most, before any quick win.
#[test]
fn quick_wins_that_find_no_place_are_missed() {
    let mut questionnaire = catalogue();
    questionnaire.planning.actions_per_stage = 4;
    for action in &mut questionnaire.actions {
        action.quick_win = action.kind == ActionKind::Awareness;
    }
    let few = stage_with(&questionnaire, &[0, 1, 2, 3], (2.0, 2.0));
    let quick = few.selected.iter();
    let quick = quick.filter(|one| questionnaire.actions[one.action].quick_win);
    assert_eq!(
        (few.selected.len(), quick.count()),
        (7, 1),
        "one as a missing type"
    );
    assert_eq!(few.shortfalls, [Shortfall::QuickWin]);
    questionnaire.planning.actions_per_stage = 8;
    let enough = stage_with(&questionnaire, &[0, 1, 2, 3], (2.0, 2.0));
    assert!(enough.shortfalls.is_empty(), "there is room for the second");
}

#[test]
fn the_business_carries_a_third_where_it_holds_the_level_back() {
    let mut questionnaire = catalogue();
    for action in &mut questionnaire.actions {
        if action.kind == ActionKind::Awareness {
            action.owner = Owner::Business;
        }
    }
    questionnaire.planning.actions_per_stage = 9;
    let business = stage_with(&questionnaire, &[0, 1, 2], (3.0, 2.0));
    let carried = |stage: &Stage| {
        let owners = stage
            .selected
            .iter()
            .map(|one| questionnaire.actions[one.action].owner);
        owners.filter(|owner| *owner == Owner::Business).count()
    };
    assert_eq!(carried(&business), 3, "three of nine");
    let it = stage_with(&questionnaire, &[0, 1, 2], (2.0, 3.0));
    assert_eq!(carried(&it), 1, "one as a missing type");
    for action in &mut questionnaire.actions {
        action.owner = Owner::It;
    }
    let none = stage_with(&questionnaire, &[0, 1, 2], (3.0, 2.0));
    assert!(none.shortfalls.contains(&Shortfall::BusinessShare));
}

#[test]
fn what_an_action_needs_is_pulled_in_unless_it_is_done() {
    let mut questionnaire = catalogue();
    questionnaire.planning.actions_per_stage = 4;
    questionnaire.actions[0].requires = ["A01-awareness", "A05-awareness", "early"]
        .map(ActionId::new)
        .to_vec();
    questionnaire.actions.push(Action {
        id: ActionId::new("early"),
        sub_axis: 1,
        to: Level::Two,
        ..sample::action()
    });
    let stage = stage_with(&questionnaire, &[0, 1], (2.0, 2.0));
    let chosen = chosen(&questionnaire, &stage);
    let pulled: Vec<_> = chosen
        .iter()
        .filter(|(_, why)| *why == Reason::Prerequisite)
        .collect();
    assert!(
        chosen.iter().any(|(id, _)| id == "A01-awareness"),
        "its sub-axis lags"
    );
    assert!(
        chosen.iter().all(|(id, _)| id != "A05-awareness"),
        "its sub-axis is at 3"
    );
    assert!(
        chosen.iter().all(|(id, _)| id != "early"),
        "level 2 is fully attained there"
    );
    assert_eq!(
        (chosen.len(), pulled.len()),
        (6, 1),
        "2 blockers, 3 types, 1 prerequisite"
    );
}

#[test]
fn a_department_at_its_target_needs_no_plan() {
    let questionnaire = catalogue();
    let at = |index| of_indices(&questionnaire, [(index, index); 13]);
    assert_eq!(
        outcome(questionnaire.clone(), at(3.0), 3),
        Outcome::AtTarget
    );
    assert_eq!(
        outcome(questionnaire.clone(), at(3.0), 2),
        Outcome::AtTarget
    );
    assert!(
        matches!(outcome(questionnaire.clone(), at(2.0), 4), Outcome::Next(stage)
        if stage.to == Level::Three)
    );
}

#[test]
fn permuting_the_catalogue_changes_nothing() {
    let questionnaire = catalogue();
    let mut turned = questionnaire.clone();
    turned.actions.rotate_left(17);
    let all: Vec<_> = (0..9).collect();
    let one = stage_with(&questionnaire, &all, (2.0, 2.5));
    let other = stage_with(&turned, &all, (2.0, 2.5));
    assert_eq!(chosen(&questionnaire, &one), chosen(&turned, &other));
}

#[test]
fn what_prepares_others_may_exceed_the_heavy_limit_and_is_said() {
    let mut questionnaire = catalogue();
    questionnaire.planning.heavy_per_stage = 0;
    questionnaire.planning.actions_per_stage = 4;
    questionnaire.actions[0].requires = vec![ActionId::new("A01-awareness")];
    for action in &mut questionnaire.actions {
        if action.id.as_str() == "A01-awareness" {
            action.effort = Effort::Heavy;
        }
    }
    let stage = stage_with(&questionnaire, &[0, 1], (2.0, 2.0));
    assert_eq!(stage.shortfalls, [Shortfall::Heavy(1)]);
}

#[test]
fn the_chain_is_there_whatever_else_the_stage_holds() {
    let mut questionnaire = catalogue();
    let last = questionnaire.actions.len() - 1;
    questionnaire.actions[last].chain = Some(Chain::Charter);
    let all: Vec<_> = (0..13).collect();
    let stage = stage_with(&questionnaire, &all, (2.0, 2.0));
    assert_eq!(
        stage.selected.len(),
        17,
        "13 blockers, 3 types, and the charter"
    );
    let charter = chosen(&questionnaire, &stage);
    assert!(charter.contains(&("A12-awareness".to_owned(), Reason::Chain)));
}

#[test]
fn an_action_is_shown_with_every_reason_that_holds() {
    let mut questionnaire = catalogue();
    questionnaire.actions[0].quick_win = true;
    let stage = stage_with(&questionnaire, &[0], (2.0, 2.0));
    assert_eq!(
        stage.selected[0].reasons,
        [Reason::Blocker, Reason::QuickWin]
    );
    assert_eq!(stage.selected[1].reasons, [Reason::Kind, Reason::Blocker]);
}

#[test]
fn level_four_waits_for_the_side_that_was_not_heard() {
    let questionnaire = catalogue();
    let four = Some(Achievement::of_index(4.0));
    let alone = department(&questionnaire, vec![pair(four, None); 13]);
    assert_eq!(outcome(questionnaire, alone, 4), Outcome::OneVoice);
}
