//! What the figures of one department rest on.

use super::shown::{Missing, People, Shown, missing, most_telling};
use super::view::Solidity;
use crate::analysis::{PublishedDepartment, dont_know_share_of};
use crate::language::Language;
use crate::language::sentences::{Heard, Known, Rests, rests_on};
use crate::model::{Assessment, Backing, BySide, Note, Side};

/// Returns the most people of a camp that a published figure of a department rests on, or why none
/// is told.
pub(super) fn heard(score: &PublishedDepartment, camp: Side) -> People {
    let sub_axes = score.sub_axes.iter();
    let surveys = sub_axes.map(|one| one.sides.of(camp.other()).survey);
    let most = surveys.clone().filter_map(|one| one.respondents()).max();
    match most {
        Some(most) => People::Count(most),
        None => People::Missing(most_telling(surveys.map(missing))),
    }
}

/// Returns what the figures of the department at `place` rest on: a name and a value each.
pub(super) fn evidence(
    assessment: &Assessment,
    place: usize,
    (score, solidity): (&PublishedDepartment, &Solidity),
    people: &BySide<Option<usize>>,
    language: Language,
) -> Vec<(String, String)> {
    let of = |camp: Side| match heard(score, camp) {
        People::Count(count) => Heard::People(count, *people.of(camp)),
        People::Missing(Missing::Withheld(_)) => Heard::Hidden,
        People::Missing(Missing::Unknown | Missing::TooFew) => Heard::Nobody,
    };
    let heard = [Side::Business, Side::It].map(of);
    let reviews = assessment.reviews.get(place);
    let reviewed = reviews.map_or(0, |reviews| reviews.iter().flatten().count());
    let rests = Rests {
        heard,
        documents: [reviewed, assessment.questionnaire.documents.len()],
        interviews: [Side::Business, Side::It].map(|camp| interviews(assessment, place, camp)),
        backing: backing(assessment, place),
        dont_know: match dont_know_share_of(assessment, place) {
            Some(share) => Known::Figure(share),
            None if heard.contains(&Heard::Hidden) => Known::Hidden,
            None => Known::Unknown,
        },
        spread: match solidity.dispersion {
            Shown::Figure(deviation) => Known::Figure(deviation),
            Shown::Missing(Missing::Withheld(_)) => Known::Hidden,
            Shown::Missing(Missing::Unknown | Missing::TooFew) => Known::Unknown,
        },
    };
    rests_on(&rests, language)
}

fn interviews(assessment: &Assessment, place: usize, camp: Side) -> usize {
    let interviews = assessment.interviews.iter();
    let about = interviews.filter(|one| one.camp == camp && one.departments.contains(&place));
    about.count()
}

/// Returns how many ratings of the interviews about a department were shown, told, assumed.
fn backing(assessment: &Assessment, place: usize) -> [usize; 3] {
    let interviews = assessment.interviews.iter();
    let about = interviews.filter(|one| one.departments.contains(&place));
    let ratings = about.flat_map(|one| &one.ratings);
    let rated = ratings.filter(|rating| match rating.note {
        Note::Levels(_) => true,
        Note::DontKnow | Note::NotApplicable | Note::Skipped => false,
    });
    let backings: Vec<_> = rated.filter_map(|rating| rating.backing).collect();
    Backing::ALL.map(|kind| backings.iter().filter(|one| **one == kind).count())
}
