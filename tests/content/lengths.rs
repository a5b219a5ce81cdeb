//! How long a text may be: what is read aloud in one breath, or in one look.

use crate::shipped::{Kind, none_of, questionnaire, sentences, texts};

/// The most words of each kind of text.
fn most(kind: Kind) -> usize {
    match kind {
        Kind::Name => 4,
        Kind::Title => 9,
        Kind::Source => 10,
        Kind::Indicator => 16,
        Kind::Choice | Kind::Document => 20,
        Kind::Question | Kind::Proof => 25,
        Kind::State => 30,
        Kind::Row => 45,
        Kind::Boundary | Kind::Hint => 50,
        Kind::Meaning => 55,
        Kind::What => 75,
        Kind::Frame => 90,
    }
}

fn words(text: &str) -> usize {
    let pieces = text.split_whitespace();
    pieces
        .filter(|piece| piece.contains(char::is_alphanumeric))
        .count()
}

#[test]
fn no_text_is_longer_than_its_kind_allows() {
    let questionnaire = questionnaire();
    let mut faults = Vec::new();
    for said in texts(&questionnaire) {
        for (_, text, place) in said.each() {
            let (found, most) = (words(text), most(said.kind));
            if found > most || found == 0 {
                faults.push(format!("{place}: {found} words, {most} at most: {text}"));
            }
        }
    }
    none_of(&faults);
}

#[test]
fn an_action_says_what_is_done_in_two_or_three_sentences() {
    let questionnaire = questionnaire();
    let mut faults = Vec::new();
    let texts = texts(&questionnaire).into_iter();
    for said in texts.filter(|said| said.kind == Kind::What) {
        for (_, text, place) in said.each() {
            let found = sentences(text).len();
            if !(2..=3).contains(&found) {
                faults.push(format!("{place}: {found} sentences: {text}"));
            }
        }
    }
    none_of(&faults);
}
