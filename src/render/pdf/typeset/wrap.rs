//! Words into lines no longer than a measure.

use std::collections::VecDeque;

use hypher::{Lang, hyphenate_bounded};

use super::atoms::Atom;
use super::paragraph::Hyphens;
use crate::language::Language;
use crate::render::pdf::shape::Shaper;

/// Half a thousandth of a millimetre: sums of widths differ by less.
const SLACK: f32 = 0.01;
/// A word is divided only where the line would else be empty for more than this share.
const RAGGED: f32 = 0.45;
/// The part of a single line that the beginning of a text takes that is too long for it.
const BEGINNING: f32 = 0.6;
/// Shorter words are never divided.
const SHORTEST_DIVIDED: usize = 6;

/// A line of words.
pub(super) type Words = Vec<Atom>;

/// How lines are filled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    /// The longest line in points.
    pub(super) width: f32,
    /// Which words may be divided at a syllable.
    pub(super) hyphens: Hyphens,
    /// The lines that are shown: filling ends with the first line beyond them.
    pub(super) most: usize,
}

/// Returns the words as lines, each filled as far as it goes.
///
/// Of a text that needs more than `most` lines, one line more is returned and the rest is not set.
pub(super) fn fill(shaper: &Shaper<'_>, atoms: Vec<Atom>, measure: Measure) -> Vec<Words> {
    let mut lines = Vec::new();
    let mut line: Words = Vec::new();
    let mut used = 0.0;
    let mut rest: VecDeque<Atom> = atoms.into();
    while lines.len() <= measure.most
        && let Some(atom) = rest.pop_front()
    {
        let space = if line.is_empty() {
            0.0
        } else {
            atom.space(shaper)
        };
        let room = measure.width - used - space;
        if atom.width() <= room + SLACK {
            used += space + atom.width();
            line.push(atom);
            continue;
        }
        let may_divide = match measure.hyphens {
            Hyphens::None => false,
            Hyphens::Long => line.is_empty(),
            Hyphens::Ragged => line.is_empty() || room > RAGGED * measure.width,
        };
        let divided = may_divide
            .then(|| hyphenated(shaper, &atom, room))
            .flatten();
        let divided =
            divided.or_else(|| line.is_empty().then(|| cut(shaper, &atom, room)).flatten());
        match divided {
            Some((head, tail)) => {
                line.push(head);
                rest.push_front(tail);
            }
            None if line.is_empty() => line.push(atom),
            None => rest.push_front(atom),
        }
        lines.push(std::mem::take(&mut line));
        used = 0.0;
    }
    if !line.is_empty() && lines.len() <= measure.most {
        lines.push(line);
    }
    lines
}

/// Returns the words as lines of about the same length, no more of them than [`fill`] needs. A
/// text that will be cut is only filled: its lines are full already.
pub(super) fn balance(shaper: &Shaper<'_>, atoms: Vec<Atom>, measure: Measure) -> Vec<Words> {
    let best = fill(shaper, atoms.clone(), measure);
    if best.len() > measure.most {
        return best;
    }
    let measure = Measure {
        most: best.len(),
        ..measure
    };
    let (mut low, mut high) = (measure.width / 3.0, measure.width);
    for _ in 0..7 {
        let width = low.midpoint(high);
        let tried = fill(shaper, atoms.clone(), Measure { width, ..measure });
        if tried.len() > best.len() {
            low = width;
        } else {
            high = width;
        }
    }
    let width = high;
    let even = fill(shaper, atoms, Measure { width, ..measure });
    if even.len() == best.len() { even } else { best }
}

/// Returns a word in two, divided at the last syllable that leaves room for the hyphen.
fn hyphenated(shaper: &Shaper<'_>, atom: &Atom, room: f32) -> Option<(Atom, Atom)> {
    let text = atom.word.text.as_str();
    let (language, left, right) = match shaper.language {
        Language::French => (Lang::French, 3, 3),
        Language::English => (Lang::English, 3, 3),
    };
    let letters = |c: char| c.is_alphabetic() || c == '’';
    let core = text.trim_matches(|c: char| !letters(c));
    if core.chars().count() < SHORTEST_DIVIDED || !core.chars().all(letters) {
        return None;
    }
    let start = text.find(core)?;
    let mut end = start;
    let mut ends: Vec<usize> = hyphenate_bounded(core, language, left, right)
        .map(|syllable| {
            end += syllable.len();
            end
        })
        .collect();
    ends.pop();
    ends.into_iter().rev().find_map(|end| {
        let head = Atom {
            word: shaper.head(atom.style.face, text.get(..end)?),
            ..atom.clone()
        };
        // Most heads are too long: their tails need no shape.
        if head.width() > room + SLACK {
            return None;
        }
        Some((head, atom.with(shaper, text.get(end..)?)))
    })
}

/// Returns a word in two, cut behind as many letters as there is room for, one at least.
fn cut(shaper: &Shaper<'_>, atom: &Atom, room: f32) -> Option<(Atom, Atom)> {
    let text = atom.word.text.as_str();
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).skip(1).collect();
    let first = *ends.first()?;
    let fits = |end: &usize| {
        let head = text.get(..*end).unwrap_or("");
        shaper.width(atom.style.face, atom.style.size, head) <= room + SLACK
    };
    let fitting = ends.partition_point(fits);
    let end = fitting.checked_sub(1).and_then(|last| ends.get(last));
    let end = *end.unwrap_or(&first);
    let head = Atom {
        spaced: atom.spaced,
        ..atom.with(shaper, text.get(..end)?)
    };
    Some((head, atom.with(shaper, text.get(end..)?)))
}

/// Returns the first lines of a text, and in the last of them an ellipsis where words are left out: before
/// the last words where these fit, for names differ at their ends; else at the end.
pub(super) fn shortened(
    shaper: &Shaper<'_>,
    mut lines: Vec<Words>,
    all: &[Atom],
    (most, width): (usize, f32),
) -> Vec<Words> {
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    let Some(last) = lines.last_mut() else {
        return lines;
    };
    let Some(style) = last.last().map(|atom| atom.style) else {
        return lines;
    };
    let sign = Atom {
        word: shaper.word(style.face, "…"),
        style,
        spaced: false,
    };
    if let Some(line) = with_its_end(shaper, last, all, (&sign, most, width)) {
        *last = line;
        return lines;
    }
    while length(shaper, last) + sign.width() > width + SLACK {
        let Some(atom) = last.pop() else { break };
        let mut text = atom.word.text.clone();
        text.pop();
        let text = text.trim_end();
        if !text.is_empty() {
            let spaced = atom.spaced;
            last.push(Atom {
                spaced,
                ..atom.with(shaper, text)
            });
        }
    }
    last.push(sign);
    lines
}

/// Returns the last line with the last words of the text behind an ellipsis; none where no word fits.
/// A single line keeps its first words too.
fn with_its_end(
    shaper: &Shaper<'_>,
    line: &[Atom],
    all: &[Atom],
    (sign, most, width): (&Atom, usize, f32),
) -> Option<Words> {
    let mut start = Words::new();
    if most == 1 {
        for atom in line {
            start.push(atom.clone());
            if length(shaper, &start) > width * BEGINNING {
                start.pop();
                break;
            }
        }
        if start.is_empty() {
            return None;
        }
    }
    start.push(sign.clone());
    let mut room = width - length(shaper, &start);
    let fits = |atom: &&Atom| {
        room -= atom.width() + atom.space(shaper);
        room >= -SLACK
    };
    let end: Words = all.iter().rev().take_while(fits).cloned().collect();
    if end.is_empty() {
        return None;
    }
    start.extend(end.into_iter().rev());
    Some(start)
}

/// Returns the length of a line in points.
pub(super) fn length(shaper: &Shaper<'_>, line: &[Atom]) -> f32 {
    let spaces: f32 = line.iter().skip(1).map(|atom| atom.space(shaper)).sum();
    spaces + line.iter().map(Atom::width).sum::<f32>()
}
