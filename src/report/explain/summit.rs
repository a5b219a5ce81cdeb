//! The whole explanation, put together.

use super::change::lever;
use super::steps::steps;
use super::trace::axes;
use super::tree::tree;
use super::view::{ActionLink, Explanation, Node};
use crate::analysis::{Outlook, PublishedDepartment, Sight, outlook};
use crate::model::Questionnaire;
use crate::report::view::Report;
use crate::scoring::DepartmentScore;

/// The department to explain.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// Its scores.
    pub score: &'a DepartmentScore,
    /// What may be published of them.
    pub published: &'a PublishedDepartment,
}

/// Returns why a department stands where it stands. `report` is its own, `sub_axis` the place of
/// the only sub-axis asked for.
pub fn explain(subject: &Subject<'_>, report: Report, sub_axis: Option<usize>) -> Explanation {
    let language = report.language;
    let questionnaire = subject.questionnaire;
    let id = |place: usize| questionnaire.sub_axes[place].id.to_string();
    let (closed, levers, unmoved) =
        match outlook(questionnaire, subject.score, subject.published, Sight::All) {
            Outlook::NoLevel => (Some("no-level"), Vec::new(), Vec::new()),
            Outlook::Top => (Some("top"), Vec::new(), Vec::new()),
            Outlook::OneVoice => (Some("one-voice"), Vec::new(), Vec::new()),
            Outlook::Open { levers, unmoved } => (None, levers, unmoved),
        };
    let mut explanation = Explanation {
        rules: questionnaire.scoring,
        sub_axis: sub_axis.map(id),
        steps: steps(subject.published),
        axes: axes(subject, sub_axis, language),
        closed,
        levers: levers
            .iter()
            .map(|one| lever(subject, one, language))
            .collect(),
        unmoved: unmoved.into_iter().map(id).collect(),
        actions: Vec::new(),
        tree: Node::leaf(""),
        report,
    };
    explanation.actions = actions(&explanation);
    explanation.tree = tree(questionnaire, &explanation);
    explanation
}

/// Returns the actions of the plan for the sub-axis asked for, else for all that blocks a level.
fn actions(explanation: &Explanation) -> Vec<ActionLink> {
    let departments = explanation.report.departments.iter();
    let linked = departments.flat_map(|department| {
        let blockers = department.blockers.iter().chain(&department.next_blockers);
        let blocking: Vec<_> = blockers.map(|one| &one.sub_axis).collect();
        let wanted = move |sub_axis: &String| match &explanation.sub_axis {
            Some(only) => sub_axis == only,
            None => blocking.contains(&sub_axis),
        };
        let actions = department.plan.actions.iter();
        actions.filter(move |action| wanted(&action.sub_axis_id))
    });
    linked
        .map(|action| ActionLink {
            id: action.id.clone(),
            title: action.title.clone(),
            sub_axis: action.sub_axis_id.clone(),
        })
        .collect()
}
