//! Method R18: a total of records gives no group away that is too small to be told.

use super::wave::{said, wave};
use crate::analysis::{Estimates, PublishedBalance, Withheld, publish};
use crate::model::{Balance, BySide, Side, sample};
use crate::scoring::score;

/// An answer of the fixtures.
const DONT_KNOW: u8 = 252;

/// What is told of each file when so many of either camp answered.
fn told(it: usize, business: usize, files: usize) -> Vec<PublishedBalance> {
    told_of(BySide { it, business }, 0, files)
}

/// The same, where so many of the business camp know nothing.
fn told_of(people: BySide<usize>, unknowing: usize, files: usize) -> Vec<PublishedBalance> {
    let questionnaire = sample::questionnaire();
    let answers = BySide::from_fn(|camp| {
        let mut rows = vec![[3; 13]; *people.of(camp)];
        if camp == Side::Business {
            rows[..unknowing].fill([DONT_KNOW; 13]);
        }
        said(&questionnaire, camp, &rows)
    });
    let BySide { it, business } = people;
    let mut assessment = wave(questionnaire, vec![answers]);
    let file = Balance {
        records: 20,
        scored: it + business,
        duplicate: 2,
        ..Balance::default()
    };
    assessment.balance = vec![file; files];
    publish(&assessment, &score(&assessment), &Estimates::default()).balance
}

fn is_told(it: usize, business: usize, files: usize) -> bool {
    let files = told(it, business, files);
    files.iter().all(|file| file.scored.is_ok())
}

/// TV-15 with k = 5: beside one group too small, the total would give it away.
#[test]
fn a_total_is_told_when_what_is_too_small_adds_up() {
    assert!(is_told(7, 8, 1));
    assert!(is_told(4, 4, 1), "two that sum to 8");
    assert!(!is_told(2, 2, 1), "two that sum to 4");
    assert!(!is_told(3, 6, 1), "6 alone would give 3 away");
    assert!(!is_told(4, 0, 1));
}

/// Six gave a form back and four of them count: nothing is told of them, so the total is not either.
#[test]
fn a_total_does_not_tell_a_camp_of_whom_too_few_count() {
    let people = BySide { it: 7, business: 6 };
    let scored = |unknowing| told_of(people, unknowing, 1)[0].scored;
    assert_eq!(scored(0), Ok(13));
    assert_eq!(scored(1), Ok(13), "five count");
    assert_eq!(scored(2), Err(Withheld::Complementary));
}

#[test]
fn of_several_files_nobody_may_be_too_few() {
    assert!(is_told(7, 8, 2));
    assert!(!is_told(4, 4, 2));
}

#[test]
fn what_rests_on_nobody_is_always_told() {
    let file = told(3, 6, 1).remove(0);
    let withheld = Err(Withheld::Complementary);
    assert_eq!((file.records, file.scored), (withheld, withheld));
    assert_eq!(file.duplicate, 2);
    assert_eq!(told(7, 8, 1)[0].scored, Ok(15));
}
