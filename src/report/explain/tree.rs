//! The tree of sentences: what a reader goes down, from the level to the channels.

use super::change::side_name;
use super::leaf::{figure, side};
use super::view::{AxisTrace, Explanation, Node, StepView, SubAxisTrace};
use crate::language::Language;
use crate::language::sentences::{self, explain as say, explain::Outcome, explain::StepFact};
use crate::model::{Questionnaire, Side};
use crate::report::view::{BlockerView, DepartmentView, LimitingSide};
use crate::scoring::StepVerdict;

/// Returns the tree of an explanation.
pub(super) fn tree(questionnaire: &Questionnaire, explanation: &Explanation) -> Node {
    let language = explanation.report.language;
    let Some(view) = explanation.report.departments.first() else {
        return Node::leaf("");
    };
    let badge = (!view.badge.is_empty()).then_some(view.badge.as_str());
    let target = view.target.map(crate::model::Level::number);
    let root = say::title_line(&view.name, badge, target, language);
    let mut under = vec![Node::leaf(say::reading_key(
        explanation.rules.cuts,
        language,
    ))];
    under.push(levels(questionnaire, explanation, view));
    under.extend(explanation.axes.iter().map(|one| axis(explanation, one)));
    under.extend(blockers(explanation, &view.blockers, language));
    under.extend(blockers(explanation, &view.next_blockers, language));
    under.extend(change(explanation, language));
    under.extend(unmoved(questionnaire, explanation, language));
    under.extend(actions(explanation, language));
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
    let codes = |places: &[usize]| {
        let codes = places.iter();
        codes
            .map(|place| questionnaire.sub_axes[*place].code.as_str())
            .collect()
    };
    let line = |step: &StepView| {
        let fact = StepFact {
            level: step.level.number(),
            outcome: outcome(step.verdict),
            rating: step.rating.letter(),
            share: step.share,
            not: codes(&step.not),
            partly: codes(&step.partly),
        };
        Node::leaf(say::step_line(&fact, language))
    };
    let heading = say::levels_heading(language);
    let heading = format!("{heading} · {}", figure(view.joint, language));
    match view.joint {
        Some(_) => Node::branch(heading, explanation.steps.iter().map(line).collect()),
        None => Node::leaf(view.headline.clone()),
    }
}

fn outcome(verdict: StepVerdict) -> Outcome {
    match verdict {
        StepVerdict::Stable => Outcome::Stable,
        StepVerdict::Reached => Outcome::Reached,
        StepVerdict::Missed => Outcome::Missed,
        StepVerdict::WithoutBase => Outcome::WithoutBase,
        StepVerdict::Capped => Outcome::Capped,
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
    let text = format!("{name} · {}{held}", figure(trace.joint, language));
    let is_whole = explanation.sub_axis.is_some();
    let mut under: Vec<_> = Side::ALL
        .into_iter()
        .map(|rated| side(rated, trace.sides.of(rated), is_whole, language))
        .collect();
    if let Some(minimum) = trace.minimum.filter(|_| is_whole) {
        let sides = minimum.map(|one| match one {
            LimitingSide::One(side) => side_name(side, language),
            LimitingSide::Both => crate::language::words(language).both_sides,
        });
        under.push(Node::leaf(say::minimum_line(sides, language)));
    }
    Node::branch(text, under)
}

/// Returns what blocks a level; what is expected instead stands under the sub-axis asked for.
fn blockers(
    explanation: &Explanation,
    blockers: &[BlockerView],
    language: Language,
) -> Option<Node> {
    let level = blockers.first()?.level;
    let line = |one: &BlockerView| {
        let is_asked = explanation.sub_axis.as_ref() == Some(&one.sub_axis);
        let expected = is_asked.then(|| Node::leaf(one.expected.clone()));
        let held = held_by(one.limiting_side, language);
        let text = format!("{} {}{held}", one.code, one.label);
        Node::branch(text, expected.into_iter().collect())
    };
    Some(Node::branch(
        say::blockers_heading(level.number(), language),
        blockers.iter().map(line).collect(),
    ))
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

fn actions(explanation: &Explanation, language: Language) -> Option<Node> {
    explanation.steps.first()?;
    let linked = explanation.actions.iter();
    let mut under: Vec<_> = linked
        .map(|action| Node::leaf(format!("{} {}", action.id, action.title)))
        .collect();
    if under.is_empty() {
        under.push(Node::leaf(say::no_action(language)));
    }
    Some(Node::branch(say::actions_heading(language), under))
}
