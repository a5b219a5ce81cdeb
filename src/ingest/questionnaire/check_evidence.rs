//! A channel that weighs has something to fill it, for each side.

use std::collections::BTreeSet;

use super::super::toml_file::{At, Faults};
use super::wire::{Wire, WireQuestion};
use crate::diagnostic::Code;
use crate::language::faults::evidence as said;
use crate::model::{Channel, Level, Rated, Side};

/// Reports the channels that weigh in a sub-axis without evidence for some side.
///
/// A question or a document that could not be read whole counts wherever it may belong, so that
/// its own fault is told and no other.
pub(super) fn check(wire: &Wire, faults: Faults<'_>) {
    let evidence = Evidence::of(wire);
    for sub_axis in wire.sub_axes() {
        let (Some(weights), Some(id)) = (&sub_axis.weights, &sub_axis.qualified) else {
            continue;
        };
        for (channel, place) in &weights.positive {
            for side in Side::ALL {
                let wording = match channel {
                    Channel::Document => {
                        let missing = evidence.missing_levels(id, side);
                        if missing.is_empty() {
                            continue;
                        }
                        said::no_document(id, side.name(), &missing)
                    }
                    Channel::Interview | Channel::Survey => {
                        if evidence.has_question(id, *channel, side) {
                            continue;
                        }
                        said::no_question(id, channel.name(), side.name())
                    }
                };
                faults.at(Code::NoEvidence, place, wording);
            }
        }
    }
}

/// What a question or a document is evidence for; none where it could not be read.
#[derive(Clone, Copy)]
struct Piece<'w, K> {
    sub_axis: Option<&'w str>,
    kind: Option<K>,
    rated: Option<Rated>,
}

/// What there is: the pieces read whole, and those that may be anything.
struct Evidence<'w> {
    questions: Places<'w, Channel>,
    documents: Places<'w, u8>,
    odd_questions: Vec<Piece<'w, Channel>>,
    odd_documents: Vec<Piece<'w, u8>>,
}

impl<'w> Evidence<'w> {
    fn of(wire: &'w Wire) -> Self {
        let known = wire.sub_axis_ids();
        let place = |name: &'w Option<At<String>>| {
            let name = name.as_ref().map(|name| name.value.as_str());
            name.filter(|name| known.contains(name))
        };
        let self_rating = |one: &WireQuestion| one.self_rating && one.side_is_sound();
        let counted = wire.questions.iter().filter(|one| !self_rating(one));
        let questions = counted.map(|one| Piece {
            sub_axis: place(&one.sub_axis),
            kind: one.channel,
            rated: one
                .rated
                .as_ref()
                .filter(|_| one.side_is_sound())
                .map(|rated| rated.value),
        });
        let documents = wire.documents.iter().map(|one| Piece {
            sub_axis: place(&one.sub_axis),
            kind: one.level,
            rated: one.rated,
        });
        let (questions, odd_questions) = sorted(questions);
        let (documents, odd_documents) = sorted(documents);
        Self {
            questions,
            documents,
            odd_questions,
            odd_documents,
        }
    }

    fn has_question(&self, sub_axis: &str, channel: Channel, side: Side) -> bool {
        self.questions.contains(&(sub_axis, channel, side))
            || may_hold(&self.odd_questions, sub_axis, channel, side)
    }

    /// The documents of a side need each of the levels 2, 3 and 4 (method D.3).
    fn missing_levels(&self, sub_axis: &str, side: Side) -> Vec<String> {
        let levels = Level::STEPS.map(Level::number).into_iter();
        let missing = levels.filter(|level| {
            !self.documents.contains(&(sub_axis, *level, side))
                && !may_hold(&self.odd_documents, sub_axis, *level, side)
        });
        missing.map(|level| level.to_string()).collect()
    }
}

/// Where there is evidence: a sub-axis, the channel or the level, a side.
type Places<'w, K> = BTreeSet<(&'w str, K, Side)>;

/// Sorts the pieces read whole, once for each side, from the others.
fn sorted<'w, K: Copy + Ord>(
    pieces: impl Iterator<Item = Piece<'w, K>>,
) -> (Places<'w, K>, Vec<Piece<'w, K>>) {
    let mut whole = BTreeSet::new();
    let mut odd = Vec::new();
    for piece in pieces {
        let (Some(sub_axis), Some(kind), Some(rated)) = (piece.sub_axis, piece.kind, piece.rated)
        else {
            odd.push(piece);
            continue;
        };
        let sides = Side::ALL.into_iter().filter(|side| rated.includes(*side));
        whole.extend(sides.map(|side| (sub_axis, kind, side)));
    }
    (whole, odd)
}

fn may_hold<K: Copy + Eq>(odd: &[Piece<'_, K>], sub_axis: &str, kind: K, side: Side) -> bool {
    odd.iter().any(|piece| {
        piece.sub_axis.is_none_or(|one| one == sub_axis)
            && piece.kind.is_none_or(|one| one == kind)
            && piece.rated.is_none_or(|rated| rated.includes(side))
    })
}
