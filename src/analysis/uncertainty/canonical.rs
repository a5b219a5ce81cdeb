//! One order for the same answers, whoever came first, and the seed they give (method R14).

use sha2::{Digest, Sha256};

use crate::model::{Assessment, Interview, InterviewRating, Note, Side};

/// Returns the same wave with its respondents and interviews in the order of what they said.
///
/// Two people who said the same may be taken for each other, so this order gives the same sums, to
/// the last bit, whatever the order of the files.
pub(super) fn canonical(assessment: &Assessment) -> Assessment {
    let mut canonical = assessment.clone();
    for answers in &mut canonical.surveys {
        *answers = answers.map(crate::model::AnswerMatrix::sorted);
    }
    for interview in &mut canonical.interviews {
        interview.ratings.iter_mut().for_each(sort_levels);
        interview.ratings.sort_by_cached_key(|rating| {
            let mut key = Vec::new();
            write_rating(rating, &mut key);
            key
        });
    }
    canonical.interviews.sort_by_cached_key(said);
    canonical
}

/// Returns the seed of a department's draws: the SHA-256 of what was said about it, in canonical
/// order. It is made of, for the IT camp then for the business camp, the number of respondents (8
/// bytes, the highest first) and their answers (a byte each, see
/// [`Answer::byte`](crate::model::Answer::byte)), then of the interviews (see [`said`]).
pub(super) fn seed(canonical: &Assessment, department: usize) -> [u8; 32] {
    let mut hash = Sha256::new();
    if let Some(answers) = canonical.surveys.get(department) {
        for (_, matrix) in answers.iter() {
            hash.update((matrix.len() as u64).to_be_bytes());
            for row in matrix.rows() {
                let bytes: Vec<_> = row.iter().map(|answer| answer.byte()).collect();
                hash.update(bytes);
            }
        }
    }
    for interview in &canonical.interviews {
        if interview.departments.contains(&department) {
            hash.update(said(interview));
        }
    }
    hash.finalize().into()
}

/// Returns what was said in an interview, as bytes: the camp, how many people (4 bytes), the number
/// of ratings (4 bytes), and each rating.
fn said(interview: &Interview) -> Vec<u8> {
    let mut bytes = vec![side(interview.camp)];
    bytes.extend(interview.people.to_be_bytes());
    bytes.extend(count(interview.ratings.len()));
    for rating in &interview.ratings {
        write_rating(rating, &mut bytes);
    }
    bytes
}

/// Writes the place of the question (4 bytes), the side, the number of levels rated (4 bytes), and
/// the levels.
fn write_rating(rating: &InterviewRating, bytes: &mut Vec<u8>) {
    bytes.extend(count(rating.question));
    bytes.push(side(rating.side));
    let levels = match &rating.note {
        Note::Levels(levels) => levels.as_slice(),
        Note::DontKnow | Note::NotApplicable | Note::Skipped => &[],
    };
    bytes.extend(count(levels.len()));
    bytes.extend(levels.iter().map(|level| level.number()));
}

fn sort_levels(rating: &mut InterviewRating) {
    if let Note::Levels(levels) = &mut rating.note {
        levels.sort_unstable();
    }
}

fn side(side: Side) -> u8 {
    u8::from(side == Side::Business)
}

fn count(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes()
}
