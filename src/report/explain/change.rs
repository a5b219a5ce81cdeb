//! What would move the level, in words and as data.

use super::summit::Subject;
use super::view::{LeverView, LiftView, LiftedSide};
use crate::analysis::{Goal, Lever, Lift, Outlook, Sight, outlook};
use crate::language::sentences::explain::{LiftFact, lever_line, lift_line, no_change};
use crate::language::sentences::one_voice;
use crate::language::{Language, words};
use crate::model::Side;
use crate::report::view::ClosestChange;
use crate::scoring::Rating;

/// Returns the smallest change that would move the level of a department, or that nothing is left to
/// move it; none without a level, and where no change is known.
pub(in crate::report) fn closest_change(
    subject: &Subject<'_>,
    language: Language,
) -> Option<ClosestChange> {
    let closed = |text: &str| ClosestChange {
        text: text.to_owned(),
        lifts: Vec::new(),
    };
    match outlook(
        subject.questionnaire,
        subject.score,
        subject.published,
        Sight::Nearest,
    ) {
        Outlook::NoLevel => None,
        Outlook::Top => Some(closed(no_change(language))),
        Outlook::OneVoice => Some(closed(one_voice(language))),
        Outlook::Open { levers, .. } => levers.first().map(|nearest| {
            let told = lever(subject, nearest, language);
            ClosestChange {
                text: told.text,
                lifts: told.lifts.into_iter().map(|lift| lift.text).collect(),
            }
        }),
    }
}

/// Returns a change in words: shares where they are published, else ratings.
pub(super) fn lever(subject: &Subject<'_>, lever: &Lever, language: Language) -> LeverView {
    let level = lever.goal.level();
    let stable = matches!(lever.goal, Goal::Stable(_));
    let mut places: Vec<_> = lever.lifts.iter().map(|lift| lift.sub_axis).collect();
    places.dedup();
    let lifts = lever.lifts.iter().map(|one| lift(subject, one, language));
    LeverView {
        level,
        stable,
        text: lever_line(level.number(), stable, places.len(), language),
        lifts: lifts.collect(),
    }
}

fn lift(subject: &Subject<'_>, lift: &Lift, language: Language) -> LiftView {
    let sub_axis = &subject.questionnaire.sub_axes[lift.sub_axis];
    let published = &subject.published.sub_axes[lift.sub_axis].sides;
    let step = lift.level.step().unwrap_or_default();
    let sides = lift.sides.iter().map(|side| {
        let figure = published.of(*side).figure;
        LiftedSide {
            side: *side,
            rating: figure.map(|figure| figure.ratings[step]),
            share: figure.and_then(|figure| Some(figure.achievement.ok()?[step])),
        }
    });
    let sides: Vec<_> = sides.collect();
    let [partly, largely, fully] = subject.questionnaire.scoring.cuts;
    let above = match lift.to {
        Rating::Not => 0.0,
        Rating::Partly => partly,
        Rating::Largely => largely,
        Rating::Fully => fully,
    };
    let now = |one: &LiftedSide| {
        let name = side_name(one.side, language);
        (name, one.share, one.rating.map(Rating::letter))
    };
    let fact = LiftFact {
        sub_axis: &format!("{} {}", sub_axis.code, sub_axis.label.in_language(language)),
        sides: sides.iter().map(now).collect(),
        level: lift.level.number(),
        to: lift.to.letter(),
        above,
    };
    LiftView {
        sub_axis: sub_axis.id.to_string(),
        level: lift.level,
        to: lift.to,
        above,
        text: lift_line(&fact, language),
        sides,
    }
}

/// Returns a side as a reader calls it.
pub(super) fn side_name(side: Side, language: Language) -> &'static str {
    let words = words(language);
    match side {
        Side::It => words.it,
        Side::Business => words.business,
    }
}
