//! The whole report, in the order of its pages.

use serde::Serialize;

use super::super::company::{Company, company};
use super::super::parts::{
    Assessment, Questionnaire, Warning, assessment, questionnaire, warnings, written,
};
use super::super::plan::{Load, Note, load, note};
use super::super::portfolio::{Portfolio, document as portfolio};
use super::super::score::{Balance, balance};
use super::department::{Department, department};
use super::overview::{
    Carriers, Common, Grounds, Map, Perception, Way, carriers, common, facts, map, perception, way,
};
use super::said::{Part, Summary, part, summary};
use crate::report::view::{AxisHead, Cover, LevelLegend, RegisterLine, Report, Term};

#[derive(Serialize)]
struct Whole<'a> {
    schema: &'static str,
    language: &'static str,
    title: &'a str,
    questionnaire: Questionnaire<'a>,
    assessment: Assessment<'a>,
    cover: Front<'a>,
    summary: Summary<'a>,
    levels: Vec<LevelCard<'a>>,
    axes: Vec<Axis<'a>>,
    heat_map: Map,
    portfolio: Option<Portfolio<'a>>,
    perception: Option<Perception<'a>>,
    common_blockers: Common<'a>,
    departments: Vec<Department<'a>>,
    roadmap: Option<Way<'a>>,
    owners: Carriers<'a>,
    register: Vec<Entry<'a>>,
    start: Option<&'a str>,
    frozen: &'a [u32],
    load: Vec<Load<'a>>,
    notes: Vec<Note<'a>>,
    method: Vec<Part<'a>>,
    annex: Grounds<'a>,
    glossary: Vec<Meaning>,
    legend: &'a str,
    benchmark: Option<&'a str>,
    company: Company<'a>,
    balance: Vec<Balance<'a>>,
    warnings: Vec<Warning<'a>>,
}

/// A term of the report.
#[derive(Serialize)]
struct Meaning {
    term: &'static str,
    meaning: &'static str,
}

/// What the cover says beside the client, the wave and the date.
#[derive(Serialize)]
struct Front<'a> {
    questionnaire: &'a str,
    date: Option<&'a str>,
    confidentiality: Option<&'a str>,
    perimeter: &'a str,
    draft: Option<&'a str>,
}

/// A level in words.
#[derive(Serialize)]
struct LevelCard<'a> {
    level: u8,
    label: &'a str,
    it: &'a str,
    business: &'a str,
    state: &'a str,
}

#[derive(Serialize)]
struct Axis<'a> {
    id: &'a str,
    label: &'a str,
    sub_axes: Vec<SubAxis<'a>>,
}

#[derive(Serialize)]
struct SubAxis<'a> {
    id: &'a str,
    code: &'a str,
    label: &'a str,
    meaning: &'a str,
}

/// An action in full, and when it ends for whom.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    sub_axis: &'a str,
    title: &'a str,
    what: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    owner: &'a str,
    effort: &'a str,
    weeks: u32,
    quick_win: bool,
    kpi: &'a str,
    kpi_source: &'a str,
    dues: Vec<Due<'a>>,
}

/// When an action ends.
#[derive(Serialize)]
struct Due<'a> {
    end_tick: Option<u32>,
    text: &'a str,
    departments: Vec<&'a str>,
}

/// Returns everything that a report says.
pub fn report(report: &Report) -> String {
    let departments = report.departments.iter();
    written(&Whole {
        schema: "diapason.report/1",
        language: report.language.code(),
        title: &report.title,
        questionnaire: questionnaire(report),
        assessment: assessment(report),
        cover: front(&report.cover, &report.questionnaire.title),
        summary: summary(&report.summary),
        levels: report.levels.iter().map(level).collect(),
        axes: report.axes.iter().map(axis).collect(),
        heat_map: map(&report.heat_map),
        portfolio: report.portfolio.as_ref().map(portfolio),
        perception: report.perception.as_ref().map(perception),
        common_blockers: common(&report.common_blockers),
        departments: departments.map(|view| department(report, view)).collect(),
        roadmap: report.roadmap.as_ref().map(way),
        owners: carriers(&report.owners),
        register: report.register.iter().map(entry).collect(),
        start: report.calendar.start.as_deref(),
        frozen: &report.calendar.frozen,
        load: report.loads.iter().map(load).collect(),
        notes: report.road_notes.iter().map(note).collect(),
        method: report.method.iter().map(part).collect(),
        annex: facts(&report.annex),
        glossary: report.glossary.iter().map(meaning).collect(),
        legend: &report.legend,
        benchmark: report.benchmark.as_ref().map(|head| head.line.as_str()),
        company: company(report),
        balance: report.balance.iter().map(balance).collect(),
        warnings: warnings(report),
    })
}

fn meaning(term: &Term) -> Meaning {
    Meaning {
        term: term.term,
        meaning: term.meaning,
    }
}

fn front<'a>(cover: &'a Cover, questionnaire: &'a str) -> Front<'a> {
    Front {
        questionnaire,
        date: (!cover.long_date.is_empty()).then_some(cover.long_date.as_str()),
        confidentiality: cover.confidentiality.as_deref(),
        perimeter: &cover.perimeter,
        draft: cover.draft.as_deref(),
    }
}

fn level(legend: &LevelLegend) -> LevelCard<'_> {
    LevelCard {
        level: legend.level.number(),
        label: &legend.label,
        it: &legend.it,
        business: &legend.business,
        state: &legend.state,
    }
}

fn axis(head: &AxisHead) -> Axis<'_> {
    let sub_axes = head.sub_axes.iter().map(|one| SubAxis {
        id: &one.id,
        code: &one.code,
        label: &one.label,
        meaning: &one.meaning,
    });
    Axis {
        id: &head.id,
        label: &head.label,
        sub_axes: sub_axes.collect(),
    }
}

fn entry(line: &RegisterLine) -> Entry<'_> {
    let action = &line.action;
    Entry {
        id: &action.id,
        sub_axis: &action.sub_axis_id,
        title: &action.title,
        what: &action.what,
        kind: action.kind.name(),
        owner: action.owner.name(),
        effort: action.effort.name(),
        weeks: action.weeks,
        quick_win: action.quick_win,
        kpi: &action.kpi,
        kpi_source: &action.kpi_source,
        dues: line.dues.iter().map(due).collect(),
    }
}

fn due(due: &crate::report::view::Due) -> Due<'_> {
    let departments = due.departments.iter();
    Due {
        end_tick: due.tick,
        text: &due.text,
        departments: departments.map(|(id, _)| id.as_str()).collect(),
    }
}
