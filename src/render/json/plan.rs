//! `diapason.plan/1`: the actions chosen for each department.

use serde::Serialize;

use super::parts::{Assessment, Questionnaire, assessment, questionnaire, written};
use crate::model::Level;
use crate::report::view::{ActionView, DepartmentView, Report, Withheld};

#[derive(Serialize)]
struct Plan<'a> {
    schema: &'static str,
    questionnaire: Questionnaire<'a>,
    assessment: Assessment<'a>,
    departments: Vec<Department<'a>>,
}

#[derive(Serialize)]
struct Department<'a> {
    id: &'a str,
    name: &'a str,
    target: Option<u8>,
    to: Option<u8>,
    actions: Vec<Action<'a>>,
    notes: Vec<Note<'a>>,
}

#[derive(Serialize)]
struct Note<'a> {
    code: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct Action<'a> {
    id: &'a str,
    rank: usize,
    sub_axis: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    effort: &'a str,
    weeks: u32,
    owner: &'a str,
    quick_win: bool,
    title: &'a str,
    kpi: &'a str,
    kpi_source: &'a str,
    priority: Option<f64>,
    suppressed: Option<String>,
    why: &'a [String],
}

/// Returns the plan of every department.
pub fn plan(report: &Report) -> String {
    written(&Plan {
        schema: "diapason.plan/1",
        questionnaire: questionnaire(report),
        assessment: assessment(report),
        departments: report.departments.iter().map(department).collect(),
    })
}

fn department(view: &DepartmentView) -> Department<'_> {
    let notes = view.plan.notes.iter();
    Department {
        id: &view.id,
        name: &view.name,
        target: view.target.map(Level::number),
        to: view.plan.to.map(Level::number),
        actions: view.plan.actions.iter().map(action).collect(),
        notes: notes
            .map(|note| Note {
                code: &note.code,
                text: &note.text,
            })
            .collect(),
    }
}

fn action(action: &ActionView) -> Action<'_> {
    Action {
        id: &action.id,
        rank: action.rank,
        sub_axis: &action.sub_axis_id,
        kind: action.kind.name(),
        effort: action.effort.name(),
        weeks: action.weeks,
        owner: action.owner.name(),
        quick_win: action.quick_win,
        title: &action.title,
        kpi: &action.kpi,
        kpi_source: &action.kpi_source,
        priority: action.priority.ok(),
        suppressed: action.priority.err().map(Withheld::code),
        why: &action.reasons,
    }
}
