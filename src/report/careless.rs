//! The remark that answers of a department were left out as careless.

use crate::analysis::{Figure, PublishedCareless, PublishedDepartment};
use crate::language::Language;
use crate::language::sentences::{self, Outcome};

/// Returns what is said of the answers left out; none when nobody was.
pub(super) fn careless(score: &PublishedDepartment, language: Language) -> Option<String> {
    // What is withheld without them is withheld with them: the two differ by a few people.
    let is_told = score.joint.is_some_and(|joint| joint.index.is_ok());
    let outcome = |figure: Figure| Outcome {
        reached: figure.reached.number(),
        stable: figure.stable.number(),
        index: figure.index.ok().filter(|_| is_told),
    };
    match score.careless {
        PublishedCareless::Nobody => None,
        PublishedCareless::SameLevel => Some(sentences::few_left_out(false, language).to_owned()),
        PublishedCareless::OtherLevel => Some(sentences::few_left_out(true, language).to_owned()),
        PublishedCareless::Shown {
            left_out,
            with_everyone,
        } => {
            let outcomes = [score.joint, with_everyone].map(|joint| joint.map(outcome));
            Some(sentences::left_out(left_out, outcomes, language))
        }
    }
}
