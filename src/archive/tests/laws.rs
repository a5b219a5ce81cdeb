//! Laws that hold for any interview and any bytes.

use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::test_runner::RngSeed;

use super::super::{read, whole, write};
use super::fixture::{departments, found, journal, questionnaire};
use crate::diagnostic::{Problems, render};
use crate::language::{Language, plain};
use crate::model::{Backing, Interview, InterviewRating, Level, Note, Side};

fn word() -> impl Strategy<Value = String> {
    "\\PC{0,20}|[\"\\\\{}:,é«» ]{0,12}".prop_map(|text| plain(&text).trim().to_owned())
}

/// Any interview of the business.
fn interviews() -> impl Strategy<Value = Interview> {
    let note = prop_oneof![
        subsequence(Level::ALL.to_vec(), 1..=4).prop_map(Note::Levels),
        proptest::sample::select(Note::UNRATED.to_vec()),
    ];
    let backing = proptest::option::of(proptest::sample::select(Backing::ALL.to_vec()));
    let rated = vec![(0, Side::It), (0, Side::Business), (1, Side::It)];
    let ratings = subsequence(rated, 0..=3).prop_shuffle();
    let notes = proptest::collection::vec((note, word(), backing), 3);
    let head = (
        word(),
        word(),
        proptest::option::of(word()),
        1_u32..,
        any::<bool>(),
    );
    let about = subsequence(vec![0, 1, 2], 1..=3);
    let date = proptest::option::of(0_i32..3_000_000);
    (head, about, date, ratings, notes).prop_map(|(head, departments, date, rated, notes)| {
        let (id, respondent, role, people, closed) = head;
        let ratings = rated.into_iter().zip(notes);
        let ratings = ratings.map(
            |((question, side), (note, fact, backing))| InterviewRating {
                question,
                side,
                note,
                fact,
                backing,
            },
        );
        Interview {
            id,
            respondent,
            role,
            camp: Side::Business,
            people,
            departments,
            // Days since year 0.
            date: date.and_then(|day| time::Date::from_julian_day(1_721_060 + day).ok()),
            closed,
            ratings: ratings.collect(),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(1), cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_is_read_the_same(interview in interviews()) {
        let text = write(&interview, &questionnaire(), &departments(), None);
        prop_assert_eq!(found(&text).0, Some(interview));
    }

    #[test]
    fn no_bytes_end_the_program(at in 0..600_usize, put in proptest::collection::vec(any::<u8>(), 0..20), cut in 0..40_usize) {
        let mut bytes = journal().into_bytes();
        let at = at.min(bytes.len());
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put);
        let mut problems = Problems::default();
        if let Some(journal) = whole("journal.jsonl", bytes, &mut problems) {
            let read = read(&journal.file, &questionnaire(), &departments(), &mut problems);
            prop_assert_eq!(read.is_none(), problems.has_errors());
        }
        render(&problems, Language::French);
    }
}
