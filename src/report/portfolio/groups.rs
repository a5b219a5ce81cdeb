//! What is said of the groups, and how like them the departments are.

use super::assemble::Findings;
use super::view::{GroupView, MatrixRow, MemberView, NextStep};
use crate::analysis::PublishedDepartment;
use crate::analysis::typology::{Group, is_borderline};
use crate::language::Language;
use crate::language::sentences::portfolio::{self as said, Named, Together};
use crate::model::Assessment;

/// Returns what is said of the group at `place`.
pub(super) fn group(
    assessment: &Assessment,
    findings: Findings<'_>,
    place: usize,
    language: Language,
) -> GroupView {
    let typology = findings.typology;
    let group = &typology.groups[place];
    let questionnaire = &assessment.questionnaire;
    let character = group.character(questionnaire, &typology.weights);
    let label = |axis: usize| questionnaire.axes[axis].label.in_language(language);
    let extremes = character.extremes;
    let weakest = group.weakest().map(|(place, likeness)| MemberView {
        likeness: Some(likeness),
        ..member(assessment, place)
    });
    GroupView {
        number: place + 1,
        medoid: group.definition.medoid.to_string(),
        medoid_name: group.definition.name.clone(),
        name: said::name(
            Named {
                mean: character.mean,
                extremes: extremes.map(|places| places.map(label)),
            },
            language,
        ),
        mean: character.mean,
        extremes: extremes.map(|places| places.map(|axis| questionnaire.axes[axis].id.to_string())),
        members: members(assessment, group),
        likeness: group.likeness(),
        line: said::together(together(group, weakest.as_ref()), language),
        weakest,
        is_typology: group.is_typology(),
        rule: rule(group, typology.weights.len(), language),
        next_step: next_step(assessment, (group, findings.published), language),
    }
}

/// Returns how much the departments of a group have in common; shares, as sentences take them.
fn together<'a>(group: &Group, weakest: Option<&'a MemberView>) -> Together<'a> {
    let weakest = weakest.and_then(|one| Some((one.name.as_str(), one.likeness?.common / 100.0)));
    match (group.likeness(), weakest) {
        (Some(mean), Some(weakest)) => Together::Some {
            common: mean.common / 100.0,
            similarity: mean.similarity / 100.0,
            is_enough: group.is_alike(),
            weakest,
        },
        _ if group.members.is_empty() => Together::Nobody,
        _ => Together::Alone,
    }
}

/// Returns what makes a department one of a group of profiles on `of` sub-axes.
fn rule(group: &Group, of: usize, language: Language) -> String {
    let common = group.likeness().map(|mean| mean.common / 100.0);
    let near = common.map(|common| common * of as f64);
    said::rule(&group.definition.name, near, of, language)
}

/// Returns the sub-axis that blocks most departments of a group, the first of equals; none where
/// nothing blocks any.
fn next_step(
    assessment: &Assessment,
    (group, published): (&Group, &[PublishedDepartment]),
    language: Language,
) -> Option<NextStep> {
    let sub_axes = &assessment.questionnaire.sub_axes;
    let members = group.members.iter();
    let members: Vec<_> = members.filter_map(|one| published.get(one.place)).collect();
    let blocked = |place: usize| {
        let blocks = |one: &&&PublishedDepartment| {
            let mut blockers = one.blockers.iter();
            blockers.any(|blocker| blocker.sub_axis == place)
        };
        members.iter().filter(blocks).count()
    };
    let counts = (0..sub_axes.len()).map(|place| (blocked(place), place));
    let (departments, place) =
        counts.reduce(|most, one| if one.0 > most.0 { one } else { most })?;
    let sub_axis = &sub_axes[place];
    let label = sub_axis.label.in_language(language);
    let full = format!("{} {label}", sub_axis.code);
    (departments > 0).then(|| NextStep {
        sub_axis: sub_axis.id.to_string(),
        code: sub_axis.code.clone(),
        label: label.to_owned(),
        departments,
        text: said::next_step(&full, departments, members.len(), language),
    })
}

/// Returns how like every group each department is; nothing without groups.
pub(super) fn matrix(assessment: &Assessment, findings: Findings<'_>) -> Vec<MatrixRow> {
    let typology = findings.typology;
    if typology.groups.is_empty() {
        return Vec::new();
    }
    let rows = findings.published.iter().enumerate();
    let row = |(place, one): (usize, &PublishedDepartment)| {
        let MemberView { id, name, .. } = member(assessment, place);
        let cells = typology.likenesses(one);
        let own = typology.group_of(place);
        MatrixRow {
            id,
            name,
            group: own.map(|own| own + 1),
            borderline: own.is_some_and(|own| is_borderline(&cells, own)),
            cells,
        }
    };
    rows.map(row).collect()
}

pub(super) fn member(assessment: &Assessment, place: usize) -> MemberView {
    let department = &assessment.departments[place];
    MemberView {
        id: department.id.to_string(),
        name: department.name.clone(),
        likeness: None,
    }
}

fn members(assessment: &Assessment, group: &Group) -> Vec<MemberView> {
    let members = group.members.iter().map(|one| MemberView {
        likeness: one.likeness,
        ..member(assessment, one.place)
    });
    members.collect()
}
