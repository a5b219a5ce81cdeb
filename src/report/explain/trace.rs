//! The figures of the tree, each as published, with the weights that lead to it.

use super::summit::Subject;
use super::view::{AxisTrace, SideTraceView, SubAxisTrace};
use crate::analysis::{Figure, PublishedSubAxis, published_trace};
use crate::language::Language;
use crate::model::Side;
use crate::scoring::LimitingSide;

/// Returns the axes with their sub-axes; `only` the one sub-axis asked for.
pub(super) fn axes(
    subject: &Subject<'_>,
    only: Option<usize>,
    language: Language,
) -> Vec<AxisTrace> {
    let questionnaire = subject.questionnaire;
    let total: f64 = questionnaire.axes.iter().map(|axis| axis.weight).sum();
    let axes = questionnaire.axes.iter().enumerate();
    let wanted = axes
        .filter(|(axis, _)| only.is_none_or(|place| questionnaire.sub_axes[place].axis == *axis));
    wanted
        .map(|(place, axis)| {
            let parts: Vec<_> = questionnaire.sub_axes_of(place).collect();
            let shown = parts
                .iter()
                .filter(|part| only.is_none_or(|one| one == **part));
            AxisTrace {
                id: axis.id.to_string(),
                label: axis.label.in_language(language).to_owned(),
                weight: axis.weight / total,
                figure: subject.published.axes[place],
                numbered: parts
                    .iter()
                    .filter(|part| joint(subject, **part).is_some())
                    .count(),
                all: parts.len(),
                sub_axes: shown
                    .map(|part| sub_axis(subject, *part, language))
                    .collect(),
            }
        })
        .collect()
}

fn joint(subject: &Subject<'_>, place: usize) -> Option<Figure> {
    subject.published.sub_axes[place].joint
}

fn sub_axis(subject: &Subject<'_>, place: usize, language: Language) -> SubAxisTrace {
    let questionnaire = subject.questionnaire;
    let sub_axis = &questionnaire.sub_axes[place];
    let published = &subject.published.sub_axes[place];
    let counted = questionnaire.sub_axes_of(sub_axis.axis);
    let counted = counted.filter(|one| joint(subject, *one).is_some());
    let total: f64 = counted.map(|one| questionnaire.sub_axes[one].weight).sum();
    let sides = &subject.score.sub_axes[place].sides;
    let side = |side: Side| {
        let published = published.sides.of(side);
        SideTraceView {
            figure: published.figure,
            divergent: published.divergent,
            estimates: published.estimates,
            trace: published_trace(sides.of(side), published),
        }
    };
    SubAxisTrace {
        id: sub_axis.id.to_string(),
        code: sub_axis.code.clone(),
        label: sub_axis.label.in_language(language).to_owned(),
        weight: published.joint.map(|_| sub_axis.weight / total),
        status: published.status,
        joint: published.joint,
        limiting_side: published.limiting_side,
        minimum: minimum(published),
        sides: crate::model::BySide::from_fn(side),
    }
}

/// Returns which side gives each share of the pair, where both vectors may be shown.
fn minimum(published: &PublishedSubAxis) -> Option<[LimitingSide; 3]> {
    let shares = |side: Side| published.sides.of(side).figure?.achievement.ok();
    let (it, business) = (shares(Side::It)?, shares(Side::Business)?);
    Some([0, 1, 2].map(|step| {
        if it[step] < business[step] {
            LimitingSide::One(Side::It)
        } else if business[step] < it[step] {
            LimitingSide::One(Side::Business)
        } else {
            LimitingSide::Both
        }
    }))
}
