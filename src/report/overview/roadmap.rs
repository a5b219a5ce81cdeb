//! The way of all departments on one calendar, so that who draws it computes nothing.

use super::view::{GateMark, Horizon, LoadStrip, QuickWinMark, RoadRow, Roadmap, StageSpan};
use crate::language::{Language, sentences};
use crate::model::{Assessment, LevelCard};
use crate::report::moments::Moments;
use crate::report::view::{DepartmentView, GateView, LoadView, RoadView, Sentence};
use crate::report::wording;

/// Where the horizons begin, in months.
const HORIZONS: [u32; 4] = [0, 3, 12, 24];

/// Returns the roads of the departments on one calendar; none where no department has one.
pub(in crate::report) fn roadmap(
    assessment: &Assessment,
    departments: &[DepartmentView],
    loads: &[LoadView],
    language: Language,
) -> Option<Roadmap> {
    let roads = departments
        .iter()
        .filter_map(|view| Some((view, view.road.as_ref()?)));
    let roads: Vec<_> = roads.collect();
    let last = roads.iter().map(|(_, road)| road.end.tick).max()?;
    let ticks = last.max(1);
    let levels = &assessment.questionnaire.levels;
    let shared = loads.iter().filter(|load| load.department.is_none());
    Some(Roadmap {
        headline: Sentence::computed("roadmap.headline", headline(&roads, language)),
        ticks,
        horizons: horizons(assessment, ticks, language),
        rows: roads
            .iter()
            .map(|(view, road)| row(view, road, levels, language))
            .collect(),
        loads: shared.map(|load| strip(load, ticks, language)).collect(),
    })
}

fn headline(roads: &[(&DepartmentView, &RoadView)], language: Language) -> String {
    let gates: Vec<_> = roads.iter().flat_map(|(_, road)| &road.gates).collect();
    let first = gates.iter().min_by_key(|gate| gate.at.tick);
    let last = gates.iter().max_by_key(|gate| gate.at.tick);
    let dates = first.zip(last);
    let dates = dates.map(|(first, last)| [first.at.text.as_str(), last.at.text.as_str()]);
    sentences::roadmap_headline(gates.len(), roads.len(), dates, language)
}

/// Returns the horizons up to the last half-month.
fn horizons(assessment: &Assessment, ticks: u32, language: Language) -> Vec<Horizon> {
    let moments = Moments {
        planning: &assessment.planning,
        language,
    };
    let begins = HORIZONS.into_iter().enumerate();
    let horizons = begins.map(|(place, from)| {
        let next = HORIZONS.get(place + 1).copied();
        let to = next.map_or(ticks, |next| ticks.min(2 * next));
        let label = sentences::horizon(from, next, language);
        let days = || {
            let first = moments.first_of(2 * from).label;
            format!("{first} – {}", moments.last_before(to).label)
        };
        let has_days = assessment.planning.start.is_some();
        Horizon {
            from: 2 * from,
            to,
            dates: if has_days { days() } else { label.clone() },
            label,
        }
    });
    horizons.filter(|one| one.from < one.to).collect()
}

fn row(
    view: &DepartmentView,
    road: &RoadView,
    levels: &[LevelCard; 4],
    language: Language,
) -> RoadRow {
    let wins = road.actions.iter().filter_map(|one| {
        let is_one = road.quick_wins.contains(&one.action.id);
        let end = one.end().filter(|_| is_one)?;
        Some(QuickWinMark {
            tick: end.tick,
            id: one.action.id.clone(),
            title: one.action.title.clone(),
        })
    });
    RoadRow {
        id: view.id.clone(),
        name: view.name.clone(),
        stages: stages(road, levels, language),
        gates: road.gates.iter().map(|gate| mark(gate, language)).collect(),
        quick_wins: wins.collect(),
    }
}

/// Returns the stages: each ends at its gate and the next begins there; work that leads to a level
/// without a gate makes a stage up to the end of the road.
fn stages(road: &RoadView, levels: &[LevelCard; 4], language: Language) -> Vec<StageSpan> {
    let label = |level: crate::model::Level| {
        let card = &levels[usize::from(level.number()) - 1];
        card.label.in_language(language).to_owned()
    };
    let mut from = road.start.tick;
    let mut stages = Vec::new();
    let ends = road.gates.iter().map(|gate| (gate.level, gate.at.tick));
    let open = road.actions.iter().map(|one| one.to);
    let mut open: Vec<_> = open
        .filter(|to| road.gates.iter().all(|gate| gate.level != *to))
        .collect();
    open.sort_unstable();
    let first_open = open.first().map(|level| (*level, road.end.tick));
    for (level, to) in ends.chain(first_open) {
        if to > from {
            stages.push(StageSpan {
                from,
                to,
                level,
                label: label(level),
            });
        }
        from = to;
    }
    stages
}

fn mark(gate: &GateView, language: Language) -> GateMark {
    let level = gate.level.number();
    GateMark {
        tick: gate.at.tick,
        level: gate.level,
        name: sentences::gate_name(level, &gate.label, language),
        when: gate.at.text.clone(),
        criteria: sentences::gate_criteria(level, language),
        projected: sentences::projected(level, language),
    }
}

/// Returns a load with one number for each half-month of the calendar.
fn strip(load: &LoadView, ticks: u32, language: Language) -> LoadStrip {
    let length = usize::try_from(ticks).unwrap_or(usize::MAX);
    let units = load.units.iter().copied();
    let units = units.chain(std::iter::repeat(0)).take(length);
    LoadStrip {
        name: wording::role(load.role, language).to_owned(),
        capacity: load.capacity,
        units: units.collect(),
        overloaded: load.overloaded.clone(),
        text: load.text.clone(),
    }
}
