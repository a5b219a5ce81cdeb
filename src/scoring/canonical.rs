//! One order for the same answers, whoever came first (method D.0, I8).

use std::borrow::Cow;

use crate::model::{
    AnswerMatrix, Assessment, Interview, InterviewRating, Note, Side, SurveyAnswers,
};

/// Returns the same wave with its respondents and interviews in the order of what they said; the
/// wave itself when it is in that order already.
///
/// Two people who said the same may be taken for each other, so this order gives the same sums, to
/// the last bit, whatever the order of the rows and of the files. Every road from an assessment to
/// figures begins here: [`score`](super::score), and the estimates beside it.
pub fn canonical(assessment: &Assessment) -> Cow<'_, Assessment> {
    if is_canonical(assessment) {
        Cow::Borrowed(assessment)
    } else {
        Cow::Owned(in_canonical_order(assessment.clone()))
    }
}

/// Brings a wave into its canonical order.
pub(super) fn in_canonical_order(mut assessment: Assessment) -> Assessment {
    let surveys = assessment.surveys.iter_mut();
    for answers in surveys.chain(&mut assessment.careless) {
        if !are_sorted(answers) {
            *answers = answers.map(AnswerMatrix::sorted);
        }
    }
    for interview in &mut assessment.interviews {
        interview.ratings.iter_mut().for_each(sort_levels);
        interview.ratings.sort_by_cached_key(said_of);
    }
    assessment.interviews.sort_by_cached_key(said);
    assessment
}

fn is_canonical(assessment: &Assessment) -> bool {
    let mut surveys = assessment.surveys.iter().chain(&assessment.careless);
    let mut interviews = assessment.interviews.iter();
    let are_rated_in_order = |interview: &Interview| {
        let ratings = interview.ratings.as_slice();
        ratings.iter().all(has_sorted_levels) && ratings.is_sorted_by_key(said_of)
    };
    surveys.all(are_sorted)
        && interviews.all(are_rated_in_order)
        && assessment.interviews.is_sorted_by_key(said)
}

fn are_sorted(answers: &SurveyAnswers) -> bool {
    answers.iter().all(|(_, matrix)| matrix.rows().is_sorted())
}

/// Returns what was said in an interview, as bytes: the camp, how many people (4 bytes), the number
/// of ratings (4 bytes), and each rating: the place of the question (4 bytes), the side, the number
/// of levels rated (4 bytes), and the levels.
pub fn said(interview: &Interview) -> Vec<u8> {
    let mut bytes = vec![side(interview.camp)];
    bytes.extend(interview.people.to_be_bytes());
    bytes.extend(count(interview.ratings.len()));
    bytes.extend(interview.ratings.iter().flat_map(said_of));
    bytes
}

fn said_of(rating: &InterviewRating) -> Vec<u8> {
    let levels = match &rating.note {
        Note::Levels(levels) => levels.as_slice(),
        Note::DontKnow | Note::NotApplicable | Note::Skipped => &[],
    };
    let mut bytes = count(rating.question).to_vec();
    bytes.push(side(rating.side));
    bytes.extend(count(levels.len()));
    bytes.extend(levels.iter().map(|level| level.number()));
    bytes
}

fn sort_levels(rating: &mut InterviewRating) {
    if let Note::Levels(levels) = &mut rating.note {
        levels.sort_unstable();
    }
}

fn has_sorted_levels(rating: &InterviewRating) -> bool {
    match &rating.note {
        Note::Levels(levels) => levels.is_sorted(),
        Note::DontKnow | Note::NotApplicable | Note::Skipped => true,
    }
}

fn side(side: Side) -> u8 {
    u8::from(side == Side::Business)
}

fn count(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes()
}
