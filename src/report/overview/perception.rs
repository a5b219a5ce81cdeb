//! What IT and the business see differently, over all departments (method D.11, R16).
//!
//! Everything here is made from what is published of each department. A survey gap tells own less
//! other, and the published index of the survey is the other camp's mean, so the side's own mean is
//! their sum; the index of interviews of two camps is the middle of their means. So a mean shown here
//! tells nothing that gap and index do not tell already, and a gap that is withheld is in no figure.

use super::view::{PerceptionBasis, PerceptionCase, PerceptionPage, PerceptionRow, View};
use crate::analysis::statistics::{NOTABLE_GAP, TOLERANCE};
use crate::language::Language;
use crate::language::sentences::{self, Camp, GapOf, Widest};
use crate::model::Side;
use crate::report::view::{
    DepartmentView, PublishedGap, PublishedSurvey, Sentence, SideView, SubAxisView,
};
use crate::report::wording;

/// From this gap on, in levels, a department is named.
const WIDE: f64 = 1.0;

/// How many gaps of a level or more are told.
const WIDE_TOLD: usize = 6;

/// How many notable gaps are told where none is a level wide.
const NOTABLE_TOLD: usize = 3;

/// A gap of one department as it is published.
#[derive(Debug, Clone, Copy)]
struct Seen<'a> {
    department: &'a DepartmentView,
    sub_axis: &'a SubAxisView,
    side: Side,
    gap: PublishedGap,
    basis: PerceptionBasis,
    own: View,
    other: View,
}

/// Returns the page of perception; none where no gap may be shown.
pub(in crate::report) fn perception(
    departments: &[DepartmentView],
    language: Language,
) -> Option<PerceptionPage> {
    let seen: Vec<_> = departments.iter().flat_map(of_department).collect();
    let mut rows = rows(departments.first()?, &seen, language);
    rows.sort_by(|one, other| other.delta.abs().total_cmp(&one.delta.abs()));
    let widest = rows.first()?;
    let wide = rows
        .iter()
        .filter(|row| is_at_least(row.delta, NOTABLE_GAP));
    let widest = Widest {
        label: &widest.label,
        side: named(widest.side),
        delta: widest.delta,
    };
    let (cases, cases_text) = cases(&seen, language);
    Some(PerceptionPage {
        headline: Sentence::computed(
            "perception.headline",
            sentences::perception_headline(wide.count(), rows.len(), widest, language),
        ),
        caveat: sentences::perception_caveat(language).to_owned(),
        rule: sentences::perception_rule(language).to_owned(),
        rows,
        cases,
        cases_text,
    })
}

fn is_at_least(delta: f64, least: f64) -> bool {
    delta.abs() >= least - TOLERANCE
}

/// Returns the gaps of a department that are published, with the means they are made of.
fn of_department(view: &DepartmentView) -> impl Iterator<Item = Seen<'_>> {
    let sub_axes = view.sub_axes.iter();
    sub_axes.flat_map(move |sub_axis| {
        let sides = Side::ALL.into_iter();
        sides.filter_map(move |side| {
            let of = sub_axis.side(side);
            let gap = of.estimates.gap?.ok()?;
            let (basis, [own, other]) = means(of, side, gap)?;
            Some(Seen {
                department: view,
                sub_axis,
                side,
                gap,
                basis,
                own,
                other,
            })
        })
    })
}

/// Returns the means of the side itself and of the other camp, from the published index and gap.
fn means(of: &SideView, side: Side, gap: PublishedGap) -> Option<(PerceptionBasis, [View; 2])> {
    if let Some([own, other]) = gap.people {
        let PublishedSurvey::Shown { figure, .. } = of.survey else {
            return None;
        };
        let mean = figure.index.ok()?;
        let views = [(mean + gap.delta, own), (mean, other)];
        return Some((PerceptionBasis::Survey, views.map(view)));
    }
    let interviews = of.interviews?;
    let middle = interviews.figure.index.ok()?;
    let count = |camp: Side| *interviews.ratings.of(camp);
    let views = [
        (middle + gap.delta / 2.0, count(side)),
        (middle - gap.delta / 2.0, count(side.other())),
    ];
    Some((PerceptionBasis::Interviews, views.map(view)))
}

fn view((mean, count): (f64, usize)) -> View {
    View { mean, count }
}

/// Returns a row for each side of a sub-axis with a gap, in the questionnaire's order: by the
/// surveys where there is one, else by interviews, never both mixed.
fn rows(shape: &DepartmentView, seen: &[Seen<'_>], language: Language) -> Vec<PerceptionRow> {
    let sub_axes = shape.sub_axes.iter();
    let sides = sub_axes.flat_map(|one| Side::ALL.map(|side| (one, side)));
    let rows = sides.filter_map(|(sub_axis, side)| {
        let of = |basis: PerceptionBasis| {
            let same = seen.iter().filter(move |one| {
                one.sub_axis.id == sub_axis.id && one.side == side && one.basis == basis
            });
            same.copied().collect::<Vec<_>>()
        };
        let survey = of(PerceptionBasis::Survey);
        let found = if survey.is_empty() {
            of(PerceptionBasis::Interviews)
        } else {
            survey
        };
        row(&found, language)
    });
    rows.collect()
}

/// Returns the row of the gaps of several departments; none without any.
fn row(found: &[Seen<'_>], language: Language) -> Option<PerceptionRow> {
    let first = found.first()?;
    let mean = |pick: fn(&Seen<'_>) -> View| {
        let views = found.iter().map(pick);
        View {
            mean: views.clone().map(|one| one.mean).sum::<f64>() / found.len() as f64,
            count: views.map(|one| one.count).sum(),
        }
    };
    let deltas = found.iter().map(|one| one.gap.delta);
    Some(PerceptionRow {
        sub_axis: first.sub_axis.id.clone(),
        code: first.sub_axis.code.clone(),
        label: first.sub_axis.label.clone(),
        side: first.side,
        side_text: wording::side(first.side, language).to_owned(),
        basis: first.basis,
        own: mean(|one| one.own),
        other: mean(|one| one.other),
        delta: deltas.sum::<f64>() / found.len() as f64,
        departments: found.len(),
    })
}

/// Returns the gaps of single departments that are told, and what they are.
fn cases(seen: &[Seen<'_>], language: Language) -> (Vec<PerceptionCase>, String) {
    let mut widest: Vec<_> = seen.iter().collect();
    widest.sort_by(|one, other| other.gap.delta.abs().total_cmp(&one.gap.delta.abs()));
    let wide = widest.iter().filter(|one| is_at_least(one.gap.delta, WIDE));
    let wide: Vec<_> = wide.copied().collect();
    let notable = widest.iter().filter(|one| one.gap.is_notable);
    let (told, text) = if wide.is_empty() {
        let told: Vec<_> = notable.take(NOTABLE_TOLD).copied().collect();
        let text = match told.len() {
            0 => sentences::no_wide_gap(language).to_owned(),
            count => sentences::notable_gaps(count, language),
        };
        (told, text)
    } else {
        let told: Vec<_> = wide.iter().take(WIDE_TOLD).copied().collect();
        let text = sentences::wide_gaps(told.len(), wide.len(), language);
        (told, text)
    };
    (
        told.into_iter().map(|one| case(one, language)).collect(),
        text,
    )
}

fn case(seen: &Seen<'_>, language: Language) -> PerceptionCase {
    let (department, sub_axis) = (seen.department, seen.sub_axis);
    let full = format!("{} {}", sub_axis.code, sub_axis.label);
    let gap = GapOf {
        department: &department.name,
        sub_axis: &full,
        side: named(seen.side),
        delta: seen.gap.delta,
        counts: [seen.own.count, seen.other.count],
        is_of_interviews: seen.basis == PerceptionBasis::Interviews,
    };
    PerceptionCase {
        department: department.id.clone(),
        name: department.name.clone(),
        code: sub_axis.code.clone(),
        label: sub_axis.label.clone(),
        side: seen.side,
        delta: seen.gap.delta,
        is_notable: seen.gap.is_notable,
        text: sentences::gap_of(gap, language),
        workshop: sentences::workshop(&full, &department.name, language),
    }
}

fn named(side: Side) -> Camp {
    match side {
        Side::It => Camp::It,
        Side::Business => Camp::Business,
    }
}
