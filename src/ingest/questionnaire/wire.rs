//! The two files as they are written: what could not be read is none, and was reported.

use std::collections::BTreeSet;

use super::super::toml_file::{At, Lists};
use crate::diagnostic::Span;
use crate::language::Text;
use crate::model::{
    ActionKind, Chain, Channel, ChannelWeights, DontKnow, Effort, FollowUp, InterviewFrame, Kpi,
    Owner, PlanningRules, Rated, Scale, ScoringRules, Side, SurveyFrame,
};

/// The head of a questionnaire.
#[derive(Debug, Default)]
pub(super) struct WireHead {
    pub(super) id: Option<At<String>>,
    pub(super) version: Option<At<String>>,
    pub(super) title: Option<At<Text>>,
    /// Every language in which each text must exist, French and English first.
    pub(super) languages: Vec<String>,
}

/// One of the levels.
#[derive(Debug)]
pub(super) struct WireLevel {
    pub(super) place: Span,
    pub(super) value: Option<At<i64>>,
    pub(super) id: Option<At<String>>,
    pub(super) label: Option<At<Text>>,
    pub(super) it: Option<At<Text>>,
    pub(super) business: Option<At<Text>>,
    pub(super) state: Option<At<Text>>,
}

/// An axis with its sub-axes.
#[derive(Debug)]
pub(super) struct WireAxis {
    pub(super) place: Span,
    pub(super) id: Option<At<String>>,
    pub(super) label: Option<At<Text>>,
    pub(super) weight: f64,
    pub(super) sub_axes: Vec<WireSubAxis>,
}

/// A sub-axis.
#[derive(Debug)]
pub(super) struct WireSubAxis {
    pub(super) id: Option<At<String>>,
    /// The identifier with its axis, when both could be read.
    pub(super) qualified: Option<String>,
    pub(super) code: Option<At<String>>,
    pub(super) label: Option<At<Text>>,
    pub(super) meaning: Option<At<Text>>,
    pub(super) boundary: Text,
    pub(super) documents_hint: Text,
    pub(super) weight: f64,
    pub(super) weights: Option<WireWeights>,
    pub(super) it: Option<[Text; 4]>,
    pub(super) business: Option<[Text; 4]>,
}

/// The channel weights of a sub-axis, with the place of each positive one.
#[derive(Debug)]
pub(super) struct WireWeights {
    pub(super) weights: ChannelWeights,
    pub(super) positive: Vec<(Channel, Span)>,
}

/// A question.
#[derive(Debug)]
pub(super) struct WireQuestion {
    pub(super) place: Span,
    pub(super) id: Option<At<String>>,
    pub(super) sub_axis: Option<At<String>>,
    pub(super) channel: Option<Channel>,
    pub(super) asked_to: Option<Side>,
    pub(super) rated: Option<At<Rated>>,
    pub(super) scale: Option<Scale>,
    pub(super) reverse: bool,
    pub(super) weight: f64,
    pub(super) dont_know: DontKnow,
    pub(super) self_rating: bool,
    pub(super) pair: Option<At<String>>,
    pub(super) text: Option<At<Text>>,
    pub(super) has_choices: bool,
    pub(super) choices: Option<At<Lists>>,
    pub(super) follow_up: Option<FollowUp>,
}

/// A document check.
#[derive(Debug)]
pub(super) struct WireDocument {
    pub(super) id: Option<At<String>>,
    pub(super) sub_axis: Option<At<String>>,
    pub(super) rated: Option<Rated>,
    pub(super) level: Option<u8>,
    pub(super) weight: f64,
    pub(super) max_age_months: u32,
    pub(super) text: Option<At<Text>>,
    pub(super) present: Text,
    pub(super) partial: Text,
}

/// An action of the catalogue.
#[derive(Debug)]
pub(super) struct WireAction {
    pub(super) id: Option<At<String>>,
    pub(super) sub_axis: Option<At<String>>,
    pub(super) from: Option<At<u8>>,
    pub(super) to: Option<At<u8>>,
    pub(super) chain: Option<Chain>,
    pub(super) kind: Option<ActionKind>,
    pub(super) effort: Option<At<Effort>>,
    pub(super) weeks: Option<At<u32>>,
    pub(super) owner: Option<Owner>,
    pub(super) value: u8,
    pub(super) cost: Option<u8>,
    pub(super) risk: Option<u8>,
    pub(super) quick_win: bool,
    pub(super) requires: Vec<At<String>>,
    pub(super) title: Option<At<Text>>,
    pub(super) what: Option<At<Text>>,
    pub(super) kpi: Option<Kpi>,
}

/// Both files.
#[derive(Debug)]
pub(super) struct Wire {
    pub(super) head: WireHead,
    pub(super) levels: Vec<WireLevel>,
    pub(super) axes: Vec<WireAxis>,
    pub(super) questions: Vec<WireQuestion>,
    pub(super) documents: Vec<WireDocument>,
    pub(super) survey: SurveyFrame,
    pub(super) interview: InterviewFrame,
    pub(super) scoring: ScoringRules,
    pub(super) planning: PlanningRules,
    pub(super) actions: Vec<WireAction>,
}

impl Wire {
    /// Returns the sub-axes in the order of their axes.
    pub(super) fn sub_axes(&self) -> impl Iterator<Item = &WireSubAxis> {
        self.axes.iter().flat_map(|axis| &axis.sub_axes)
    }

    /// Returns whether every sub-axis has its identifier, so that a name can be called unknown.
    pub(super) fn sub_axes_are_named(&self) -> bool {
        self.sub_axes().all(|sub_axis| sub_axis.qualified.is_some())
    }

    /// Returns the identifiers of the sub-axes that could be read, with their axis.
    pub(super) fn sub_axis_ids(&self) -> BTreeSet<&str> {
        let ids = self.sub_axes().map(|sub_axis| &sub_axis.qualified);
        ids.flatten().map(String::as_str).collect()
    }
}

impl WireAction {
    /// Returns the identifier, empty when it could not be read.
    pub(super) fn name(&self) -> &str {
        self.id.as_ref().map_or("", |id| &id.value)
    }
}

impl WireQuestion {
    /// Returns whether the side is one that the asked camp may rate in a survey: the other one, or
    /// itself in a self-rating (method B.5). What could not be read is not at fault.
    pub(super) fn side_is_sound(&self) -> bool {
        let (Some(Channel::Survey), Some(asked), Some(rated)) =
            (self.channel, self.asked_to, &self.rated)
        else {
            return true;
        };
        let expected = if self.self_rating {
            asked
        } else {
            asked.other()
        };
        rated.value == Rated::One(expected)
    }

    /// Returns where a message about the question stands: its identifier, or its beginning.
    pub(super) fn name_place(&self) -> &Span {
        self.id.as_ref().map_or(&self.place, |id| &id.span)
    }

    /// Returns the identifier, empty when it could not be read.
    pub(super) fn name(&self) -> &str {
        self.id.as_ref().map_or("", |id| &id.value)
    }
}
