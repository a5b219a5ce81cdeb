//! Texts that no page was made for cost no more than their length.

use super::{Block, Hyphens, Paragraph, Style, set};
use crate::language::Language;
use crate::render::pdf::font::fonts;
use crate::render::pdf::shape::Shaper;

/// A word of different syllables, so that no piece of it is shaped once for all.
fn long_word(letters: usize) -> String {
    let syllables = (0_usize..).map(|place| {
        let consonant = ["b", "d", "f", "l", "m", "n", "r"][place * place % 7];
        let vowel = ["a", "e", "i", "o", "u"][place / 7 % 5];
        format!("{consonant}{vowel}")
    });
    let word: String = syllables.take(letters / 2).collect();
    assert_eq!(word.len(), letters);
    word
}

/// Sets a paragraph in a column of a hundred points; returns it with the letters shaped for it.
fn effort(paragraph: Paragraph) -> (Block, usize) {
    let fonts = fonts().unwrap();
    let shaper = Shaper::new(&fonts, Language::French);
    let block = set(&shaper, &[paragraph], 100.0);
    (block, shaper.effort())
}

#[test]
fn a_title_of_five_thousand_letters_is_shaped_little_more_than_once() {
    let paragraph = Paragraph::new(long_word(5000), Style::TITLE);
    for paragraph in [
        paragraph.clone().most(3),
        paragraph.clone().most(3).hyphenated(),
        paragraph.clone().most(3).balanced(),
        paragraph.most(3).hyphenated().balanced(),
    ] {
        let (block, letters) = effort(paragraph);
        assert_eq!(block.lines.len(), 3);
        assert!(letters < 10_000, "{letters}");
    }
}

#[test]
fn the_effort_for_a_long_word_grows_with_its_length() {
    for hyphens in [Hyphens::None, Hyphens::Long, Hyphens::Ragged] {
        let of = |length| {
            let paragraph = Paragraph::new(long_word(length), Style::BODY);
            effort(Paragraph {
                hyphens,
                ..paragraph
            })
            .1
        };
        let (once, twice) = (of(2500), of(5000));
        assert!(twice < 3 * once, "{once} {twice}");
        assert!(twice < 60 * 5000, "{twice}");
    }
}

#[test]
fn a_text_that_fits_is_not_cut() {
    let (block, _) = effort(Paragraph::new("a b c", Style::BODY).most(1));
    assert_eq!(block.lines.len(), 1);
    let (block, _) = effort(Paragraph::new("un mot puis un autre mot", Style::TITLE).most(2));
    assert_eq!(block.lines.len(), 2);
    assert!(block.width() <= 100.1);
}

#[test]
fn a_narrow_head_divides_only_what_is_longer_than_its_line() {
    // 100 points hold ten letters of a title or so.
    let lines = |paragraph: Paragraph| effort(paragraph).0.lines.len();
    let head = |words| Paragraph::new(words, Style::TITLE);
    let (short, long) = ("un enfant attendu", "développements");
    assert_eq!(lines(head(short).narrow()), lines(head(short)));
    assert_eq!(lines(head(long).narrow()), 2);
    assert_eq!(
        effort(head("a départements")).0.width(),
        effort(head("a départements").narrow()).0.width()
    );
}
