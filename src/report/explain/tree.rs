//! The tree of sentences: what a reader goes down, from the level to the channels.

use super::change::side_name;
use super::leaf::{figure, side};
use super::steps::step_text;
use super::view::{ActionLink, AxisTrace, Explanation, Node, StepView, SubAxisTrace};
use crate::language::sentences::{self, explain as say};
use crate::language::{Language, page_words, words};
use crate::model::{Questionnaire, Side};
use crate::report::view::{BlockerView, Completeness, DepartmentView, LimitingSide, SubAxisStatus};

/// Returns the tree of an explanation.
pub(super) fn tree(questionnaire: &Questionnaire, explanation: &Explanation) -> Node {
    let language = explanation.report.language;
    let Some(view) = explanation.report.departments.first() else {
        return Node::leaf("");
    };
    let badge = (!view.badge.is_empty()).then_some(view.badge.as_str());
    let target = view.target.map(crate::model::Level::number);
    let root = say::title_line(&view.name, badge, target, language);
    let root = match view.status {
        Completeness::Indicative => format!("{root} · {}", words(language).indicative),
        Completeness::Complete | Completeness::Partial => root,
    };
    let mut under = vec![Node::leaf(say::reading_key(
        explanation.rules.cuts,
        language,
    ))];
    under.push(levels(questionnaire, explanation, view));
    under.extend(explanation.axes.iter().map(|one| axis(explanation, one)));
    under.extend(company(questionnaire, explanation));
    under.extend(blockers(explanation, &view.blockers, &[]));
    under.extend(blockers(explanation, &view.next_blockers, &view.blockers));
    under.extend(change(explanation, language));
    under.extend(unmoved(questionnaire, explanation, language));
    under.extend(actions(explanation, view));
    under.extend(watch(explanation, view));
    let rules = &explanation.rules;
    under.push(Node::leaf(say::rules_line(
        rules.cap_min_weight,
        rules.least_respondents(),
        rules.least_for_distribution(),
        language,
    )));
    Node::branch(root, under)
}

fn levels(questionnaire: &Questionnaire, explanation: &Explanation, view: &DepartmentView) -> Node {
    let language = explanation.report.language;
    let line = |step: &StepView| Node::leaf(step_text(questionnaire, step, language));
    let heading = say::levels_heading(language);
    let heading = format!("{heading} · {}", figure(view.joint, language));
    match view.joint {
        Some(_) => {
            let count = view.unilateral.len();
            let capped = (count > 0).then(|| Node::leaf(sentences::capped(count, language)));
            let steps = explanation.steps.iter().map(line);
            Node::branch(heading, steps.chain(capped).collect())
        }
        None => Node::leaf(view.headline.text.clone()),
    }
}

fn axis(explanation: &Explanation, trace: &AxisTrace) -> Node {
    let language = explanation.report.language;
    let name = say::axis_line(
        &trace.label,
        trace.weight,
        (trace.numbered, trace.all),
        language,
    );
    let figure = match trace.figure {
        Some(_) => figure(trace.figure, language),
        None => say::axis_short(language).to_owned(),
    };
    let under = trace.sub_axes.iter().map(|one| sub_axis(explanation, one));
    Node::branch(format!("{name} · {figure}"), under.collect())
}

fn sub_axis(explanation: &Explanation, trace: &SubAxisTrace) -> Node {
    let language = explanation.report.language;
    let name = say::sub_axis_line(&trace.code, &trace.label, trace.weight, language);
    let held = held_by(trace.limiting_side, language);
    let indicative = match trace.status {
        SubAxisStatus::Indicative => format!(" · {}", words(language).indicative),
        SubAxisStatus::Assessed | SubAxisStatus::NotAssessed => String::new(),
    };
    let text = format!(
        "{name} · {}{indicative}{held}",
        figure(trace.joint, language)
    );
    let is_whole = explanation.sub_axis.is_some();
    let mut under: Vec<_> = Side::ALL
        .into_iter()
        .map(|rated| side(rated, trace.sides.of(rated), is_whole, language))
        .collect();
    if let Some(minimum) = trace.minimum.filter(|_| is_whole) {
        let sides = minimum.map(|one| match one {
            LimitingSide::One(side) => side_name(side, language),
            LimitingSide::Both => words(language).both_sides,
        });
        under.push(Node::leaf(say::minimum_line(sides, language)));
    }
    Node::branch(text, under)
}

/// Returns what blocks a level, each with the actions of the plan that lift it, but where `earlier`
/// names it with them; what is expected instead stands under the sub-axis asked for.
fn blockers(
    explanation: &Explanation,
    blockers: &[BlockerView],
    earlier: &[BlockerView],
) -> Option<Node> {
    let language = explanation.report.language;
    let level = blockers.first()?.level;
    let line = |one: &BlockerView| {
        let is_asked = explanation.sub_axis.as_ref() == Some(&one.sub_axis);
        let expected = is_asked.then(|| Node::leaf(one.expected.clone()));
        let is_new = !earlier.iter().any(|first| first.sub_axis == one.sub_axis);
        let linked = explanation.actions.iter();
        let linked = linked.filter(|action| is_new && action.sub_axis == one.sub_axis);
        let held = held_by(one.limiting_side, language);
        let text = format!("{} {}{held}", one.code, one.label);
        Node::branch(
            text,
            expected.into_iter().chain(linked.map(action)).collect(),
        )
    };
    Some(Node::branch(
        say::blockers_heading(level.number(), language),
        blockers.iter().map(line).collect(),
    ))
}

fn action(action: &ActionLink) -> Node {
    Node::leaf(format!("{} {}", action.id, action.title))
}

/// Returns which side holds a sub-axis back, nothing when one side alone has a figure.
fn held_by(limiting: Option<LimitingSide>, language: Language) -> String {
    let side = match limiting {
        None => return String::new(),
        Some(LimitingSide::One(side)) => Some(side_name(side, language)),
        Some(LimitingSide::Both) => None,
    };
    format!(" · {}", say::held_by(side, language))
}

fn change(explanation: &Explanation, language: Language) -> Option<Node> {
    let why = match explanation.closed {
        Some("one-voice") => Some(sentences::one_voice(language)),
        Some("top") => Some(say::no_change(language)),
        Some(_) => return None,
        None => None,
    };
    let levers = explanation.levers.iter().map(|lever| {
        let lifts = lever.lifts.iter();
        let lifts = lifts.map(|lift| Node::leaf(lift.text.clone()));
        Node::branch(lever.text.clone(), lifts.collect())
    });
    let under = levers.chain(why.map(Node::leaf)).collect();
    Some(Node::branch(say::change_heading(language), under))
}

fn unmoved(
    questionnaire: &Questionnaire,
    explanation: &Explanation,
    language: Language,
) -> Option<Node> {
    let sub_axes = &questionnaire.sub_axes;
    let named = sub_axes
        .iter()
        .filter(|one| explanation.unmoved.contains(&one.id.to_string()));
    let codes: Vec<_> = named.map(|one| one.code.as_str()).collect();
    if codes.is_empty() {
        return None;
    }
    let some = (codes.len() < sub_axes.len()).then_some(codes.as_slice());
    let line = Node::leaf(say::unmoved_line(some, language));
    Some(Node::branch(say::unmoved_heading(language), vec![line]))
}

/// Returns the actions that lift no blocker, or that there is none at all.
fn actions(explanation: &Explanation, view: &DepartmentView) -> Option<Node> {
    explanation.steps.first()?;
    let language = explanation.report.language;
    let blockers = || view.blockers.iter().chain(&view.next_blockers);
    let is_other = |one: &&ActionLink| !blockers().any(|block| block.sub_axis == one.sub_axis);
    let other = explanation.actions.iter().filter(is_other);
    let mut under: Vec<_> = other.map(action).collect();
    if explanation.actions.is_empty() {
        under.push(Node::leaf(say::no_action(language)));
    }
    let heading = say::actions_heading(language);
    (!under.is_empty()).then(|| Node::branch(heading, under))
}

/// Returns the points to watch of the department.
fn watch(explanation: &Explanation, view: &DepartmentView) -> Option<Node> {
    let notices = explanation.report.warnings.iter();
    let own = notices.filter(|notice| notice.department.as_ref() == Some(&view.id));
    let under: Vec<_> = own.map(|notice| Node::leaf(notice.text.clone())).collect();
    let heading = page_words(explanation.report.language).warnings;
    (!under.is_empty()).then(|| Node::branch(heading, under))
}

/// Returns whether the questions of each axis shown measure one thing, over all departments.
fn company(questionnaire: &Questionnaire, explanation: &Explanation) -> Option<Node> {
    let language = explanation.report.language;
    let consistency = &explanation.report.company.consistency;
    let axes = questionnaire.axes.iter().zip(consistency);
    let shown = axes.filter(|(axis, _)| {
        let mut shown = explanation.axes.iter();
        shown.any(|one| one.id == axis.id.to_string())
    });
    let lines = shown.flat_map(|(axis, found)| {
        let label = axis.label.in_language(language);
        let found = found
            .iter()
            .filter_map(|(side, found)| Some((side, (*found)?)));
        found.map(move |(side, found)| {
            let side = side_name(side, language);
            let figures = (found.alpha, found.omega);
            Node::leaf(say::consistency_line(
                label,
                side,
                figures,
                found.cases,
                language,
            ))
        })
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| Node::branch(say::consistency_heading(language), lines))
}
