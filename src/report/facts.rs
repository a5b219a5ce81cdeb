//! What the figures of one department rest on.

use super::shown::{Missing, People, Shown, missing, most_telling};
use super::view::Solidity;
use crate::analysis::{PublishedDepartment, may_be_counted, replies, respondents};
use crate::language::Language;
use crate::language::sentences::{Heard, Known, Rests, rests_on};
use crate::model::{Assessment, Backing, BySide, Note, Side};

/// Returns how many people of a camp answered about a department, or why that is not told.
pub(super) fn heard(score: &PublishedDepartment, camp: Side) -> People {
    let surveys = score.sub_axes.iter();
    let surveys = surveys.map(|one| one.sides.of(camp.other()).survey);
    let reason = || People::Missing(most_telling(surveys.map(missing)));
    respondents(score, camp).map_or_else(reason, People::Count)
}

/// What is known of a department already.
pub(super) struct Ground<'a> {
    /// Its published scores.
    pub(super) score: &'a PublishedDepartment,
    /// Who was heard of each camp.
    pub(super) heard: &'a BySide<People>,
    /// How many people each camp has.
    pub(super) people: &'a BySide<Option<usize>>,
    /// How solid its figures are.
    pub(super) solidity: &'a Solidity,
}

/// Returns what the figures of the department at `place` rest on: a name and a value each.
pub(super) fn evidence(
    assessment: &Assessment,
    place: usize,
    ground: &Ground<'_>,
    language: Language,
) -> Vec<(String, String)> {
    let Ground {
        score,
        heard,
        people,
        solidity,
    } = ground;
    let of = |camp: Side| match *heard.of(camp) {
        People::Count(count) => Heard::People(count, *people.of(camp)),
        People::Missing(Missing::Withheld(_)) => Heard::Hidden,
        People::Missing(Missing::Unknown | Missing::TooFew) => Heard::Nobody,
    };
    let mut camps = Side::ALL.into_iter();
    let is_open = camps.all(|camp| may_be_counted(score, camp));
    let reviews = assessment.reviews.get(place);
    let reviewed = reviews.map_or(0, |reviews| reviews.iter().flatten().count());
    let rests = Rests {
        heard: [Side::Business, Side::It].map(of),
        documents: [reviewed, assessment.questionnaire.documents.len()],
        interviews: [Side::Business, Side::It].map(|camp| interviews(assessment, place, camp)),
        backing: backing(assessment, place),
        dont_know: match replies(assessment, [(place, *score)]).dont_know_share() {
            Some(share) => Known::Figure(share),
            None if is_open => Known::Unknown,
            None => Known::Hidden,
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
