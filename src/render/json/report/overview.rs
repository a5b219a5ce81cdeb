//! What a report says over all departments: perception, common blockers, who carries the actions,
//! the facts behind the figures.

use serde::Serialize;

use super::said::{Named, Sentence, named, sentence};
use crate::model::Level;
use crate::report::view::{
    Annex, CommonBlockers, CommonGate, HeatMap, LiftingAction, LimitingSide, Missing, Owners,
    People, PerceptionCase, PerceptionPage, PerceptionRow, ResponseRow, Roadmap, Shown, View,
    Withheld,
};

/// What IT and the business see differently.
#[derive(Serialize)]
pub(super) struct Perception<'a> {
    headline: Sentence<'a>,
    caveat: &'a str,
    rule: &'a str,
    rows: Vec<Seen<'a>>,
    cases: Vec<Case<'a>>,
}

/// How a side of a sub-axis sees itself, and how the other camp sees it.
#[derive(Serialize)]
struct Seen<'a> {
    sub_axis: &'a str,
    side: &'static str,
    own: Mean,
    other: Mean,
    delta: f64,
    departments: usize,
}

#[derive(Serialize)]
struct Mean {
    mean: f64,
    n: usize,
}

/// A wide gap of one department.
#[derive(Serialize)]
struct Case<'a> {
    department: &'a str,
    code: &'a str,
    side: &'static str,
    delta: f64,
    notable: bool,
    text: &'a str,
    workshop: &'a str,
}

/// What holds several departments back.
#[derive(Serialize)]
pub(super) struct Common<'a> {
    headline: Sentence<'a>,
    at_least: usize,
    gates: Vec<Gate<'a>>,
}

#[derive(Serialize)]
struct Gate<'a> {
    sub_axis: &'a str,
    level: u8,
    departments: usize,
    names: &'a str,
    limiting_side: Option<&'static str>,
    limits_in: usize,
    actions: Vec<Lifting<'a>>,
}

#[derive(Serialize)]
struct Lifting<'a> {
    id: &'a str,
    title: &'a str,
    planned: usize,
    text: &'a str,
}

/// The way of all departments on one calendar; their roads are told one by one.
#[derive(Serialize)]
pub(super) struct Way<'a> {
    headline: Sentence<'a>,
    ticks: u32,
    horizons: Vec<Part<'a>>,
}

/// A part of the calendar, in half-months from the start; `to` is the first one after it.
#[derive(Serialize)]
struct Part<'a> {
    from: u32,
    to: u32,
    label: &'a str,
}

/// The order of the departments in the map of levels, and its medians.
#[derive(Serialize)]
pub(super) struct Map {
    order: Vec<usize>,
    medians: Vec<Option<u8>>,
    overall: Option<u8>,
}

/// Who carries the actions.
#[derive(Serialize)]
pub(super) struct Carriers<'a> {
    text: &'a str,
    roles: Vec<Carrier>,
}

#[derive(Serialize)]
struct Carrier {
    owner: &'static str,
    actions: usize,
    departments: usize,
}

/// The facts behind the figures.
#[derive(Serialize)]
pub(super) struct Grounds<'a> {
    facts: Vec<Named<'a>>,
    missing: Vec<Named<'a>>,
    response: Vec<Response<'a>>,
}

/// Who answered the survey in one department.
#[derive(Serialize)]
struct Response<'a> {
    department: &'a str,
    business: Answered,
    it: Answered,
}

/// People and their share of those who were asked; `null` with the reason where it is not told.
#[derive(Serialize)]
struct Answered {
    n: Option<usize>,
    share: Option<f64>,
    suppressed: Option<String>,
}

pub(super) fn perception(page: &PerceptionPage) -> Perception<'_> {
    Perception {
        headline: sentence(&page.headline),
        caveat: &page.caveat,
        rule: &page.rule,
        rows: page.rows.iter().map(seen).collect(),
        cases: page.cases.iter().map(case).collect(),
    }
}

fn seen(row: &PerceptionRow) -> Seen<'_> {
    let mean = |view: View| Mean {
        mean: view.mean,
        n: view.count,
    };
    Seen {
        sub_axis: &row.sub_axis,
        side: row.side.name(),
        own: mean(row.own),
        other: mean(row.other),
        delta: row.delta,
        departments: row.departments,
    }
}

fn case(case: &PerceptionCase) -> Case<'_> {
    Case {
        department: &case.department,
        code: &case.code,
        side: case.side.name(),
        delta: case.delta,
        notable: case.is_notable,
        text: &case.text,
        workshop: &case.workshop,
    }
}

pub(super) fn common(page: &CommonBlockers) -> Common<'_> {
    Common {
        headline: sentence(&page.headline),
        at_least: page.least,
        gates: page.gates.iter().map(gate).collect(),
    }
}

fn lifting(action: &LiftingAction) -> Lifting<'_> {
    Lifting {
        id: &action.id,
        title: &action.title,
        planned: action.planned,
        text: &action.text,
    }
}

fn gate(gate: &CommonGate) -> Gate<'_> {
    Gate {
        sub_axis: &gate.sub_axis,
        level: gate.level.number(),
        departments: gate.departments,
        names: &gate.names,
        limiting_side: gate.limiting_side.map(LimitingSide::name),
        limits_in: gate.limits_in,
        actions: gate.actions.iter().map(lifting).collect(),
    }
}

pub(super) fn way(roadmap: &Roadmap) -> Way<'_> {
    let horizons = roadmap.horizons.iter().map(|one| Part {
        from: one.from,
        to: one.to,
        label: &one.label,
    });
    Way {
        headline: sentence(&roadmap.headline),
        ticks: roadmap.ticks,
        horizons: horizons.collect(),
    }
}

pub(super) fn map(map: &HeatMap) -> Map {
    let medians = map.medians.iter();
    let medians = medians.map(|level| level.map(Level::number));
    Map {
        order: map.order.clone(),
        medians: medians.collect(),
        overall: map.overall.map(Level::number),
    }
}

pub(super) fn carriers(owners: &Owners) -> Carriers<'_> {
    let roles = owners.roles.iter().map(|role| Carrier {
        owner: role.owner.name(),
        actions: role.actions,
        departments: role.departments,
    });
    Carriers {
        text: &owners.line,
        roles: roles.collect(),
    }
}

pub(super) fn facts(annex: &Annex) -> Grounds<'_> {
    Grounds {
        facts: named(&annex.facts),
        missing: named(&annex.missing),
        response: annex.response.iter().map(response).collect(),
    }
}

fn response(row: &ResponseRow) -> Response<'_> {
    Response {
        department: &row.id,
        business: answered(row.business, row.business_rate),
        it: answered(row.it, row.it_rate),
    }
}

fn answered(people: People, rate: Shown) -> Answered {
    let (n, suppressed) = match people {
        People::Count(count) => (Some(count), None),
        People::Missing(reason) => (None, Some(code(reason))),
    };
    let (share, unknown) = match rate {
        Shown::Figure(share) => (Some(share), None),
        Shown::Missing(reason) => (None, Some(code(reason))),
    };
    Answered {
        n,
        share,
        suppressed: suppressed.or(unknown),
    }
}

/// Returns why a figure is missing, as it stands in files.
fn code(missing: Missing) -> String {
    match missing {
        Missing::Unknown => "unknown".to_owned(),
        Missing::TooFew => "too-few".to_owned(),
        Missing::Withheld(reason) => Withheld::code(reason),
    }
}
