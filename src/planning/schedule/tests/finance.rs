//! The department of method E.9: its thirteen actions, its capacities and its rules.

use crate::model::{Action, ActionId, ActionKind, Effort, Level, Owner, sample};
use crate::planning::schedule::{
    Calendar, Chosen, Itinerary, PostureLane, Rules, Schedule, StageWork, Units, Work, work,
};

/// Identifier, level, effort, half-months, owner, P and what is required, as the table gives them.
type Row = (
    &'static str,
    u8,
    Effort,
    u32,
    Owner,
    f64,
    &'static [&'static str],
);

const ROWS: [Row; 13] = [
    ("P1-2O", 2, Effort::Light, 2, Owner::Both, 5.9091, &[]),
    ("X1-2O", 2, Effort::Light, 3, Owner::Both, 3.4091, &[]),
    ("C2-2C", 2, Effort::Light, 2, Owner::It, 3.2, &[]),
    ("P2-2D", 2, Effort::Light, 3, Owner::Both, 3.0, &[]),
    ("X2-2D", 2, Effort::Light, 2, Owner::Brm, 3.0, &["P1-2O"]),
    ("S2-2D", 2, Effort::Heavy, 6, Owner::It, 1.8667, &[]),
    ("S3-2D", 2, Effort::Heavy, 8, Owner::It, 1.5, &["S2-2D"]),
    ("S3-3C", 3, Effort::Light, 3, Owner::It, 3.6, &["S3-2D"]),
    (
        "P3-3O",
        3,
        Effort::Heavy,
        11,
        Owner::Both,
        2.0833,
        &["P2-2D"],
    ),
    ("X1-3D", 3, Effort::Heavy, 6, Owner::Both, 2.0, &["X1-2O"]),
    ("P3-3S", 3, Effort::Heavy, 8, Owner::Business, 1.8182, &[]),
    ("C1-3O", 3, Effort::Heavy, 5, Owner::Pmo, 1.6667, &["P2-2D"]),
    ("X3-3O", 3, Effort::Light, 3, Owner::Both, 1.6364, &[]),
];

/// The three marked ⚡.
const QUICK_WINS: [&str; 3] = ["P1-2O", "X1-2O", "C2-2C"];

/// How the example is varied.
#[derive(Debug, Clone)]
pub(super) struct Case {
    pub(super) actions: Vec<(Action, f64)>,
    pub(super) minima: Vec<u32>,
    pub(super) first: Level,
    pub(super) rules: Rules,
    pub(super) lane: PostureLane,
}

/// The example as it stands: from level 1 to level 3 (R21: no credit, the lane closed).
pub(super) fn finance() -> Case {
    let action = |(id, to, effort, ticks, owner, priority, requires): Row| {
        let action = Action {
            id: ActionId::new(id),
            to: Level::from_number(i64::from(to)).unwrap(),
            kind: if id.ends_with('S') {
                ActionKind::Awareness
            } else {
                ActionKind::Organisation
            },
            effort,
            weeks: 2 * ticks,
            owner,
            quick_win: QUICK_WINS.contains(&id),
            requires: requires.iter().copied().map(ActionId::new).collect(),
            ..sample::action()
        };
        (action, priority)
    };
    Case {
        actions: ROWS.map(action).to_vec(),
        minima: vec![12, 18],
        first: Level::Two,
        rules: Rules {
            calendar: Calendar {
                review: 6,
                frozen: Vec::new(),
            },
            capacity: Units([3, 2, 2, 3]),
            anticipation: 2,
            at_a_time: 5,
            not_before: 0,
        },
        lane: PostureLane::Closed,
    }
}

impl Case {
    /// Returns the pieces of work of the case.
    pub(super) fn work(&self) -> Work {
        let actions: Vec<_> = self
            .actions
            .iter()
            .map(|(action, _)| action.clone())
            .collect();
        let stage = |(place, minimum): (usize, &u32)| {
            let of_stage = |(at, (action, priority)): (usize, &(Action, f64))| {
                let stage = usize::from(action.to.number()) - usize::from(self.first.number());
                (stage == place).then_some(Chosen {
                    action: at,
                    priority: *priority,
                    held: None,
                })
            };
            StageWork {
                minimum: *minimum,
                chosen: self
                    .actions
                    .iter()
                    .enumerate()
                    .filter_map(of_stage)
                    .collect(),
            }
        };
        let itinerary = Itinerary {
            rank: 0,
            stages: self.minima.iter().enumerate().map(stage).collect(),
            kept: Vec::new(),
        };
        work(&actions, &[itinerary], self.lane, self.rules.clone())
    }

    /// Returns the same case with another length for one action, in half-months.
    pub(super) fn lasting(mut self, id: &str, ticks: u32) -> Self {
        for (action, _) in &mut self.actions {
            if action.id.as_str() == id {
                action.weeks = 2 * ticks;
            }
        }
        self
    }
}

/// Returns every piece with its start and end, by name: `P3-3O.prep`, `P3-3O.close`, `S3-2D`.
pub(super) fn rows(work: &Work, schedule: &Schedule) -> Vec<(String, u32, u32)> {
    use crate::planning::schedule::Portion;
    let pieces = work.pieces.iter().zip(&schedule.spans);
    let row = pieces.map(|(piece, span)| {
        let suffix = match piece.portion {
            Portion::Whole => "",
            Portion::Preparation => ".prep",
            Portion::Closing => ".close",
        };
        let span = span.expect("every piece of the example has its place");
        (format!("{}{suffix}", piece.id), span.start, span.end)
    });
    let mut rows: Vec<_> = row.collect();
    rows.sort();
    rows
}
