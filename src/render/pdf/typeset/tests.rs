//! Texts that no page was made for cost no more than their length.

use super::{Block, Hyphens, Line, Paragraph, Style, set};
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

/// The texts of the lines of a paragraph in a column of a hundred points.
fn lines(paragraph: Paragraph) -> Vec<String> {
    let lines = effort(paragraph).0.lines.into_iter();
    let words = |line: &Line| {
        let words = line.runs.iter().flat_map(|run| &run.words);
        words.map(|word| word.text.clone()).collect()
    };
    lines.map(|line| words(&line)).collect()
}

#[test]
fn a_narrow_head_divides_only_what_is_longer_than_its_line() {
    let head = |words| Paragraph::new(words, Style::TITLE);
    let short = "un enfant attendu";
    assert_eq!(lines(head(short).narrow()), lines(head(short)));
    assert!(lines(head(short)).iter().all(|line| !line.ends_with('-')));
    let long = lines(head("développements").narrow());
    assert!(long[0].ends_with('-') && long.concat().replace('-', "") == "développements");
}

#[test]
fn what_is_too_long_keeps_its_end() {
    let name = "Direction régionale de la maintenance du secteur 45";
    let one = lines(Paragraph::new(name, Style::SMALL).most(1));
    assert_eq!(one, ["Direction… du secteur 45"]);
    let two = lines(Paragraph::new(name, Style::BODY).most(2));
    assert_eq!(two, ["Direction régionale de la", "… du secteur 45"]);
}
