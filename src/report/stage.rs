//! The next stage of a department's plan, in words.

use super::moments::Moments;
use super::view::{ActionView, Notice, StageView};
use super::wording;
use crate::analysis::PublishedDepartment;
use crate::language::Language;
use crate::language::sentences::{self, Kept, Shortage};
use crate::model::{Assessment, Level};
use crate::planning::{DepartmentPlan, Outcome, Selected, Shortfall, Stage};

/// Returns what comes next for a department, or why nothing does.
pub(super) fn stage(
    assessment: &Assessment,
    score: &PublishedDepartment,
    plan: &DepartmentPlan,
    language: Language,
) -> StageView {
    let nothing = |code: &str, text: String| {
        let reason = Notice {
            code: code.to_owned(),
            department: None,
            text,
        };
        let kept = kept(assessment, plan, language);
        StageView {
            to: None,
            notes: [reason].into_iter().chain(kept).collect(),
            actions: Vec::new(),
        }
    };
    match &plan.outcome {
        Outcome::NoLevel => nothing("no-level", sentences::no_plan(language).to_owned()),
        Outcome::AtTarget => {
            let stable = score.joint.map_or(Level::One, |joint| joint.stable);
            nothing("at-target", sentences::at_target(stable.number(), language))
        }
        Outcome::OneVoice => nothing("one-voice", sentences::one_voice(language).to_owned()),
        Outcome::Next(stage) => StageView {
            to: Some(stage.to),
            notes: notes(assessment, stage, language),
            actions: actions(assessment, score, (stage, 1), language),
        },
    }
}

/// Returns the actions that were started and that no stage holds, with their dates; none without any.
fn kept(assessment: &Assessment, plan: &DepartmentPlan, language: Language) -> Option<Notice> {
    let moments = Moments {
        planning: &assessment.planning,
        language,
    };
    let slots = plan.road.iter().flat_map(|road| &road.slots);
    let kept = slots.map(|slot| Kept {
        id: assessment.questionnaire.actions[slot.action].id.as_str(),
        from: moments.first_of(slot.span.start).text,
        to: moments.last_before(slot.span.end).text,
    });
    let kept: Vec<_> = kept.collect();
    (!kept.is_empty()).then(|| Notice {
        code: "started-kept".to_owned(),
        department: None,
        text: sentences::kept(&kept, language),
    })
}

/// Returns the actions of a stage, highest priority first, ranked from `first` on.
pub(super) fn actions(
    assessment: &Assessment,
    score: &PublishedDepartment,
    (stage, first): (&Stage, usize),
    language: Language,
) -> Vec<ActionView> {
    let ranked = (first..).zip(&stage.selected);
    ranked
        .map(|ranked| action(assessment, score, ranked, language))
        .collect()
}

fn notes(assessment: &Assessment, stage: &Stage, language: Language) -> Vec<Notice> {
    let shortage = |shortfall: &Shortfall| {
        let (code, said) = match shortfall {
            Shortfall::Blocker(place) => {
                let sub_axis = &assessment.questionnaire.sub_axes[*place];
                (
                    "blocker-without-action",
                    Shortage::Blocker(sub_axis.label.in_language(language)),
                )
            }
            Shortfall::Kind(kind) => (
                "type-without-action",
                Shortage::Kind(kind.in_language(language)),
            ),
            Shortfall::Heavy(count) => ("many-heavy-actions", Shortage::Heavy(*count)),
            Shortfall::QuickWin => ("few-quick-wins", Shortage::QuickWin),
            Shortfall::BusinessShare => ("few-business-actions", Shortage::BusinessShare),
        };
        let text = sentences::shortage(said, language);
        Notice {
            code: code.to_owned(),
            department: None,
            text,
        }
    };
    stage.shortfalls.iter().map(shortage).collect()
}

fn action(
    assessment: &Assessment,
    score: &PublishedDepartment,
    (rank, selected): (usize, &Selected),
    language: Language,
) -> ActionView {
    let action = &assessment.questionnaire.actions[selected.action];
    let sub_axis = &assessment.questionnaire.sub_axes[action.sub_axis];
    let kpi = &action.kpi;
    let withheld = score.sub_axes[action.sub_axis].priority_withheld();
    let why = selected
        .reasons
        .iter()
        .map(|reason| wording::reason(*reason, language));
    ActionView {
        rank,
        id: action.id.to_string(),
        sub_axis_id: sub_axis.id.to_string(),
        code: sub_axis.code.clone(),
        sub_axis: sub_axis.label.in_language(language).to_owned(),
        title: action.title.in_language(language).to_owned(),
        what: action.what.in_language(language).to_owned(),
        kind: action.kind,
        kind_text: action.kind.in_language(language).to_owned(),
        owner: action.owner,
        owner_text: action.owner.in_language(language).to_owned(),
        effort: action.effort,
        effort_text: action.effort.in_language(language).to_owned(),
        weeks: action.weeks,
        duration: sentences::duration(action.weeks, language),
        quick_win: action.quick_win,
        kpi: sentences::kpi_text(
            kpi.text.in_language(language),
            kpi.comparison.sign(),
            kpi.target,
            kpi.unit.name(),
            language,
        ),
        kpi_source: kpi.source.in_language(language).to_owned(),
        priority: withheld.map_or(Ok(selected.priority), Err),
        reasons: selected
            .reasons
            .iter()
            .map(|reason| reason.code().to_owned())
            .collect(),
        why: why.collect::<Vec<_>>().join(", "),
    }
}
