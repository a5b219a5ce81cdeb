//! `diapason.portfolio/1`: typologies, what stands apart, and priorities.

use serde::Serialize;

use super::parts::{Assessment, Questionnaire, of_cover, of_edition, written};
use crate::report::portfolio::{
    self as view, GroupView, MatrixRow, MemberView, PriorityView, SingleView,
};

/// The whole document.
#[derive(Serialize)]
pub(super) struct Portfolio<'a> {
    schema: &'static str,
    questionnaire: Questionnaire<'a>,
    assessment: Assessment<'a>,
    frozen: Option<Frozen<'a>>,
    advice: Advice<'a>,
    groups: Vec<Group<'a>>,
    matrix: Vec<Row<'a>>,
    singles: Vec<Single<'a>>,
    silhouette: Option<f64>,
    ward: Option<Ward<'a>>,
    priorities: Vec<Priority<'a>>,
    cut: Cut,
}

#[derive(Serialize)]
struct Frozen<'a> {
    client: Option<&'a str>,
    wave: Option<&'a str>,
    date: Option<&'a str>,
}

#[derive(Serialize)]
struct Advice<'a> {
    code: &'a str,
    reason: Option<&'a str>,
    text: &'a str,
}

#[derive(Serialize)]
struct Group<'a> {
    medoid: &'a str,
    medoid_name: &'a str,
    name: &'a str,
    mean: f64,
    lowest_axis: Option<&'a str>,
    highest_axis: Option<&'a str>,
    typology: bool,
    common: Option<f64>,
    similarity: Option<f64>,
    weakest: Option<Member<'a>>,
    members: Vec<Member<'a>>,
    next_step: Option<NextStep<'a>>,
}

#[derive(Serialize)]
struct NextStep<'a> {
    sub_axis: &'a str,
    departments: usize,
}

/// How like the medoid of each group a department is, in the order of the groups.
#[derive(Serialize)]
struct Row<'a> {
    department: &'a str,
    medoid: Option<&'a str>,
    borderline: bool,
    common: Vec<Option<f64>>,
    similarity: Vec<Option<f64>>,
}

#[derive(Serialize)]
struct Member<'a> {
    department: &'a str,
    common: Option<f64>,
    similarity: Option<f64>,
}

#[derive(Serialize)]
struct Single<'a> {
    department: &'a str,
    name: &'a str,
    reason: &'a str,
    missing: usize,
    medoid: Option<&'a str>,
    common: Option<f64>,
    similarity: Option<f64>,
}

#[derive(Serialize)]
struct Ward<'a> {
    agrees: bool,
    heights: &'a [f64],
}

#[derive(Serialize)]
struct Priority<'a> {
    department: &'a str,
    name: &'a str,
    index: f64,
    rank: usize,
    selected: bool,
    borderline: bool,
    sponsor: bool,
    criteria: Criteria,
    /// The criteria that are not known and count one half.
    assumed: Vec<&'a str>,
}

#[derive(Serialize)]
struct Criteria {
    strategic_value: Option<f64>,
    gap: Option<f64>,
    dependency: Option<f64>,
    pain: Option<f64>,
    readiness: Option<f64>,
}

#[derive(Serialize)]
struct Cut {
    selected: usize,
    drops: Vec<Drop>,
}

#[derive(Serialize)]
struct Drop {
    after: usize,
    drop: f64,
}

/// Returns the portfolio.
pub fn portfolio(portfolio: &view::Portfolio) -> String {
    written(&document(portfolio))
}

/// Returns the portfolio as it stands in a document of its own, and in a report.
pub(super) fn document(portfolio: &view::Portfolio) -> Portfolio<'_> {
    let advice = &portfolio.advice;
    Portfolio {
        schema: "diapason.portfolio/1",
        questionnaire: of_edition(&portfolio.questionnaire),
        assessment: of_cover(&portfolio.cover),
        frozen: portfolio.origin.as_ref().map(frozen),
        advice: Advice {
            code: advice.code,
            reason: advice.reason,
            text: &advice.text,
        },
        groups: portfolio.groups.iter().map(group).collect(),
        matrix: portfolio
            .matrix
            .iter()
            .map(|one| row(portfolio, one))
            .collect(),
        singles: portfolio.singles.iter().map(single).collect(),
        silhouette: portfolio.silhouette,
        ward: portfolio.ward.as_ref().map(|(agrees, heights)| Ward {
            agrees: *agrees,
            heights,
        }),
        priorities: portfolio.priorities.iter().map(priority).collect(),
        cut: cut(&portfolio.cut),
    }
}

fn frozen(origin: &view::OriginView) -> Frozen<'_> {
    fn known(text: &str) -> Option<&str> {
        (!text.is_empty()).then_some(text)
    }
    Frozen {
        client: known(&origin.client),
        wave: known(&origin.wave),
        date: known(&origin.date),
    }
}

fn group(group: &GroupView) -> Group<'_> {
    let extremes = group.extremes.as_ref();
    Group {
        medoid: &group.medoid,
        medoid_name: &group.medoid_name,
        name: &group.name,
        mean: group.mean,
        lowest_axis: extremes.map(|[lowest, _]| lowest.as_str()),
        highest_axis: extremes.map(|[_, highest]| highest.as_str()),
        typology: group.is_typology,
        common: group.likeness.map(|one| one.common),
        similarity: group.likeness.map(|one| one.similarity),
        weakest: group.weakest.as_ref().map(member),
        members: group.members.iter().map(member).collect(),
        next_step: group.next_step.as_ref().map(|step| NextStep {
            sub_axis: &step.sub_axis,
            departments: step.departments,
        }),
    }
}

fn row<'a>(portfolio: &'a view::Portfolio, row: &'a MatrixRow) -> Row<'a> {
    let own = row.group.and_then(|number| {
        let mut groups = portfolio.groups.iter();
        groups.find(|group| group.number == number)
    });
    let cells = || row.cells.iter();
    Row {
        department: &row.id,
        medoid: own.map(|group| group.medoid.as_str()),
        borderline: row.borderline,
        common: cells().map(|cell| cell.map(|one| one.common)).collect(),
        similarity: cells().map(|cell| cell.map(|one| one.similarity)).collect(),
    }
}

fn member(member: &MemberView) -> Member<'_> {
    Member {
        department: &member.id,
        common: member.likeness.map(|one| one.common),
        similarity: member.likeness.map(|one| one.similarity),
    }
}

fn single(single: &SingleView) -> Single<'_> {
    let nearest = single.nearest.as_ref();
    Single {
        department: &single.id,
        name: &single.name,
        reason: single.reason,
        missing: single.missing,
        medoid: nearest.map(|(medoid, _)| medoid.as_str()),
        common: nearest.map(|(_, likeness)| likeness.common),
        similarity: nearest.map(|(_, likeness)| likeness.similarity),
    }
}

fn priority(one: &PriorityView) -> Priority<'_> {
    let marks = &one.criteria;
    let unknown = view::Criterion::ALL.into_iter();
    let unknown = unknown.filter(|criterion| marks.known(*criterion).is_none());
    Priority {
        department: &one.id,
        name: &one.name,
        index: one.index,
        rank: one.rank,
        selected: one.selected,
        borderline: one.borderline,
        sponsor: one.has_sponsor,
        criteria: Criteria {
            strategic_value: marks.strategic_value,
            gap: marks.gap,
            dependency: marks.dependency,
            pain: marks.pain,
            readiness: marks.readiness,
        },
        assumed: unknown.map(view::Criterion::name).collect(),
    }
}

fn cut(cut: &view::CutView) -> Cut {
    let drops = cut.drops.iter();
    Cut {
        selected: cut.selected,
        drops: drops
            .map(|(after, drop)| Drop {
                after: *after,
                drop: *drop,
            })
            .collect(),
    }
}
