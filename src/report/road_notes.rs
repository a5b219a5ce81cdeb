//! What deserves a look in the road of a department.

use super::road::Told;
use super::road_view::DatedAction;
use super::view::Notice;
use crate::language::sentences::{Watch, road_watch};
use crate::model::Level;

/// Returns what deserves a look, each remark with its code.
pub(super) fn notes(told: &Told<'_>, actions: &[DatedAction]) -> Vec<Notice> {
    let moments = told.moments();
    let ids = |is_such: fn(&DatedAction) -> bool| -> Vec<&str> {
        let such = actions.iter().filter(|one| is_such(one));
        such.map(|one| one.action.id.as_str()).collect()
    };
    let (moved, anticipated) = (ids(|one| one.moved), ids(|one| one.anticipated));
    let left_over: Vec<_> = told
        .road
        .left_over
        .iter()
        .map(|place| told.id(*place))
        .collect();
    let mut notes = Vec::new();
    let mut note = |code: &str, watch: Watch<'_>| {
        notes.push(Notice {
            code: code.to_owned(),
            department: None,
            text: road_watch(watch, told.language),
        });
    };
    if told.department.sponsor.is_none() {
        note("no-sponsor", Watch::NoSponsor);
    }
    if let Some(start) = told.road.start.filter(|_| told.road.waits) {
        note("waits", Watch::Waits(&moments.first_of(start).text));
    }
    for tick in &told.road.filled {
        note(
            "empty-quarter",
            Watch::Empty(&moments.last_before(*tick).text),
        );
    }
    for (code, watch, ids) in [
        ("moved", Watch::Moved(&moved), &moved),
        (
            "anticipated",
            Watch::Anticipated(&anticipated),
            &anticipated,
        ),
        ("left-over", Watch::LeftOver(&left_over), &left_over),
    ] {
        if !ids.is_empty() {
            note(code, watch);
        }
    }
    for gate in told.road.gates.iter().filter(|gate| gate.is_slow()) {
        let watch = Watch::Slow {
            level: gate.level.number(),
            months: (gate.tick - gate.opened) / 2,
            minimum: gate.minimum / 2,
        };
        note("slow-stage", watch);
    }
    let last = told.plan.stages().last().map(|stage| stage.to);
    if told.plan.target == Some(Level::Four) && last < Some(Level::Four) {
        note("one-voice", Watch::OneVoice);
    }
    note("unnamed-owners", Watch::Unnamed(actions.len()));
    notes
}
