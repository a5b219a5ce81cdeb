//! The one function that sets a text, letter by letter.

use crate::language::Language;

const NARROW: char = '\u{202f}';
const FIXED: char = '\u{a0}';

/// What stands behind a number and is never parted from it.
const UNITS: &[&str] = &[
    "€", "k€", "M€", "Md€", "$", "£", "°C", "h", "min", "s", "j", "m", "km", "kg", "t", "ko", "Mo",
    "Go", "To", "ETP", "pt", "pts",
];

/// Whether the spaces are made as many as French wants: one that nobody typed is put in, and one of
/// several is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lack {
    /// They are: the text is French.
    Filled,
    /// They are not: the text may be of any language.
    Left,
}

/// Returns `text` with the typography of `language`, whoever typed it.
///
/// In French: a narrow no-break space before `;`, `!` and `?` and between thousands, a no-break
/// space before `:`, `%` and units and inside « », and the curved apostrophe. English takes the
/// curved apostrophe alone. Addresses, what stands in back-ticks, times and codes keep their form.
/// Nothing but spaces and apostrophes changes, and to do it twice changes nothing more.
pub fn typeset(text: &str, language: Language) -> String {
    match language {
        Language::French => set(text, |typed| typed.french(Lack::Filled)),
        Language::English => set(text, Typed::english),
    }
}

/// Returns `text` with its French signs held to the words before them where a space was typed: for
/// a text of which nobody said the language.
pub fn held(text: &str) -> String {
    set(text, |typed| typed.french(Lack::Left))
}

/// Writes a text piece by piece: of each letter in turn, what stands in its place.
fn set(text: &str, write: impl FnOnce(&mut Typed)) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut typed = Typed {
        kept: kept(&letters),
        shown: String::with_capacity(text.len() + text.len() / 16),
        letters,
    };
    write(&mut typed);
    typed.shown
}

/// A text that is being set.
struct Typed {
    letters: Vec<char>,
    /// Which letters keep their form.
    kept: Vec<bool>,
    /// What is set already.
    shown: String,
}

impl Typed {
    fn english(&mut self) {
        for at in 0..self.letters.len() {
            let shown = self.apostrophe(at);
            self.shown.push(shown);
        }
    }

    fn french(&mut self, lack: Lack) {
        let mut at = 0;
        while let Some(letter) = self.letters.get(at).copied() {
            if self.is_kept(at) {
                self.shown.push(letter);
                at += 1;
            } else if is_space(letter) {
                at = self.spaces(at, lack);
            } else {
                if lack == Lack::Filled {
                    self.shown.extend(self.lacking(at));
                }
                let shown = self.apostrophe(at);
                self.shown.push(shown);
                at += 1;
            }
        }
    }

    /// Sets the spaces that begin at a place, and returns where they end.
    fn spaces(&mut self, from: usize, lack: Lack) -> usize {
        let run = self.letters.iter().skip(from);
        let end = from + run.take_while(|one| is_space(**one)).count();
        let fixed = self.fixed(end);
        let before = match (fixed, lack) {
            (None, _) => end,
            (Some(_), Lack::Left) => end - 1,
            (Some(_), Lack::Filled) => from,
        };
        let as_typed = self.letters.iter().take(before).skip(from);
        self.shown.extend(as_typed);
        self.shown.extend(fixed);
        end
    }

    /// Returns the space that has to stand before the letter at a place, none where any may.
    fn fixed(&self, at: usize) -> Option<char> {
        let next = self.letters.get(at).filter(|_| !self.is_kept(at));
        match next {
            Some(';' | '!' | '?') => Some(NARROW),
            Some(':' | '%' | '‰' | '»') => Some(FIXED),
            _ if self.shown.ends_with('«') => Some(FIXED),
            Some(_) if self.is_unit(at) => Some(FIXED),
            Some(_) if self.is_thousand(at) => Some(NARROW),
            _ => None,
        }
    }

    /// Returns the space that nobody typed and that the letter at a place wants before it.
    fn lacking(&self, at: usize) -> Option<char> {
        let before = self
            .shown
            .chars()
            .next_back()
            .filter(|one| !is_space(*one))?;
        let closes =
            before.is_alphanumeric() || matches!(before, ')' | '»' | '"' | '”' | '%' | '`');
        match self.letters.get(at)? {
            _ if before == '«' => Some(FIXED),
            '»' => Some(FIXED),
            ';' if closes && self.ends(at + 1) => Some(NARROW),
            '!' | '?' if closes && self.ends(self.after_signs(at)) => Some(NARROW),
            ':' if closes && self.ends(at + 1) => Some(FIXED),
            '%' if before.is_ascii_digit() && !self.is_word(at + 1) => Some(FIXED),
            _ => None,
        }
    }

    /// Returns the letter at a place, the curved apostrophe where it is a straight one in a word.
    fn apostrophe(&self, at: usize) -> char {
        let letter = self.letters.get(at).copied().unwrap_or_default();
        let next = self.letters.get(at + 1);
        let follows = next.is_some_and(|next| next.is_alphabetic() || *next == '«');
        let is_elision = letter == '\'' && follows && self.shown.ends_with(char::is_alphabetic);
        if is_elision && !self.is_kept(at) {
            '’'
        } else {
            letter
        }
    }

    /// Whether a number was set last and a unit begins here.
    fn is_unit(&self, at: usize) -> bool {
        let rest = self.letters.iter().skip(at);
        let word = rest.take_while(|one| one.is_alphabetic() || "€$£°".contains(**one));
        let word: String = word.collect();
        let ends = !self.is_word(at + word.chars().count());
        ends && UNITS.contains(&word.as_str()) && self.shown.ends_with(|c: char| c.is_ascii_digit())
    }

    /// Whether the last digits set are the first of a number that goes on here with three more.
    fn is_thousand(&self, at: usize) -> bool {
        let three = self.letters.iter().skip(at).take(3);
        let follows = three.clone().count() == 3 && three.into_iter().all(char::is_ascii_digit);
        let head = self.shown.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = self.shown.get(head.len()..).unwrap_or_default();
        let goes_on = head.ends_with(NARROW);
        let begins = !digits.starts_with('0')
            && !head.ends_with(|c: char| c.is_alphanumeric() || ".,:-/".contains(c));
        let is_head = (1..=3).contains(&digits.len()) && (goes_on || begins);
        follows && is_head && !self.is_word(at + 3)
    }

    fn is_kept(&self, at: usize) -> bool {
        self.kept.get(at).copied().unwrap_or_default()
    }

    /// Whether a letter or a digit stands at a place.
    fn is_word(&self, at: usize) -> bool {
        self.letters
            .get(at)
            .is_some_and(|one| one.is_alphanumeric())
    }

    /// Whether a word or the text ends before a place.
    fn ends(&self, at: usize) -> bool {
        let next = self.letters.get(at);
        next.is_none_or(|next| next.is_whitespace() || *next == '»')
    }

    /// Returns the place after a run of `!` and `?`.
    fn after_signs(&self, from: usize) -> usize {
        let signs = self.letters.iter().skip(from);
        from + signs.take_while(|one| matches!(one, '!' | '?')).count()
    }
}

/// Whether a letter is one of the spaces that are set: no tab, no line break.
pub(super) fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | FIXED | NARROW)
}

/// Returns which letters keep their form: those of addresses, and what stands in back-ticks.
fn kept(letters: &[char]) -> Vec<bool> {
    let mut kept = Vec::with_capacity(letters.len());
    for word in letters.split_inclusive(|letter| letter.is_whitespace()) {
        let text: String = word.iter().collect();
        let is_address = text.contains("://") || text.contains('@') || text.starts_with("www.");
        kept.extend(word.iter().map(|one| is_address && !one.is_whitespace()));
    }
    let ticks = letters.iter().enumerate();
    let ticks = ticks.filter(|(_, letter)| **letter == '`');
    let ticks: Vec<usize> = ticks.map(|(at, _)| at).collect();
    for pair in ticks.chunks_exact(2) {
        let code = kept.get_mut(pair[0]..=pair[1]);
        code.into_iter().flatten().for_each(|one| *one = true);
    }
    kept
}
