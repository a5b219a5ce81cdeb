//! Paragraphs, set: lines that know their place in a column.

use super::atoms::{Atom, atoms};
use super::paragraph::{Align, Paragraph};
use super::wrap::{Measure, balance, fill, length, shortened};
use crate::render::pdf::shape::Shaper;
use crate::render::pdf::sheet::{Sheet, TextRun};
use crate::render::pdf::structure::{Role, Structure, Tag, Voice};

/// A line; its runs stand relative to the block.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::render::pdf) struct Line {
    /// The upper edge.
    pub(in crate::render::pdf) top: f32,
    /// The height.
    pub(in crate::render::pdf) height: f32,
    /// The place of its paragraph.
    paragraph: usize,
    marker: Option<TextRun>,
    pub(super) runs: Vec<TextRun>,
}

/// Lines in a column.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::render::pdf) struct Block {
    /// The lines, from the top.
    pub(in crate::render::pdf) lines: Vec<Line>,
    /// Its paragraphs, in order.
    spoken: Vec<Spoken>,
}

/// A paragraph to a screen reader.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spoken {
    role: Role,
    is_item: bool,
    /// The elements of its marker and of its text, once they are in the tree.
    tags: Option<(Tag, Tag)>,
}

/// Returns paragraphs as lines no wider than `width`.
pub(in crate::render::pdf) fn set(
    shaper: &Shaper<'_>,
    paragraphs: &[Paragraph],
    width: f32,
) -> Block {
    let mut block = Block::default();
    for (number, paragraph) in paragraphs.iter().enumerate() {
        block.spoken.push(Spoken {
            role: paragraph.role,
            is_item: paragraph.marker.is_some(),
            tags: None,
        });
        let before = if block.lines.is_empty() {
            0.0
        } else {
            paragraph.before
        };
        let mut top = block.height() + before;
        let indent = indent(shaper, paragraph);
        let lines = lines(shaper, paragraph, width - indent);
        for (place, words) in lines.into_iter().enumerate() {
            let mut line = line(shaper, paragraph, &words, (indent, width - indent));
            line.paragraph = number;
            line.move_by(top);
            if let (0, Some((marker, _))) = (place, &paragraph.marker) {
                line.hang(shaper, paragraph, marker);
            }
            top += line.height;
            block.lines.push(line);
        }
    }
    block
}

/// Returns the width of the paragraphs if no line were broken.
pub(in crate::render::pdf) fn natural_width(shaper: &Shaper<'_>, paragraphs: &[Paragraph]) -> f32 {
    let width = |paragraph: &Paragraph| {
        let indent = indent(shaper, paragraph);
        indent + length(shaper, &words(shaper, paragraph))
    };
    paragraphs.iter().map(width).fold(0.0, f32::max)
}

/// Returns how far the text is moved in: as far as it asks for, and past its marker.
fn indent(shaper: &Shaper<'_>, paragraph: &Paragraph) -> f32 {
    let style = paragraph.style();
    paragraph.marker.as_ref().map_or(0.0, |(marker, indent)| {
        let marker = shaper.width(style.face, style.size, marker);
        indent.max(marker + style.size * 0.3)
    })
}

fn words(shaper: &Shaper<'_>, paragraph: &Paragraph) -> Vec<Atom> {
    let spans = paragraph.spans.iter();
    spans
        .flat_map(|(text, style)| atoms(shaper, text, *style))
        .collect()
}

fn lines(shaper: &Shaper<'_>, paragraph: &Paragraph, width: f32) -> Vec<Vec<Atom>> {
    let measure = Measure {
        width,
        hyphens: paragraph.hyphens,
        most: paragraph.most_lines.unwrap_or(usize::MAX),
    };
    let words = words(shaper, paragraph);
    let lines = if paragraph.balance {
        balance(shaper, words.clone(), measure)
    } else {
        fill(shaper, words.clone(), measure)
    };
    match paragraph.most_lines {
        Some(most) => shortened(shaper, lines, &words, (most, width)),
        None => lines,
    }
}

/// Returns one line at the top of a block, `(indent, width)` giving its column.
fn line(
    shaper: &Shaper<'_>,
    paragraph: &Paragraph,
    words: &[Atom],
    (indent, width): (f32, f32),
) -> Line {
    let free = width - length(shaper, words);
    let mut left = indent
        + match paragraph.align {
            Align::Left => 0.0,
            Align::Right => free,
            Align::Centre => free / 2.0,
        };
    let style = words.iter().map(|atom| atom.style);
    let height = style.map(|style| style.leading).fold(0.0, f32::max);
    let size = words.iter().map(|atom| atom.style.size).fold(0.0, f32::max);
    // Capitals stand in the middle of the line, beside signs that are drawn there.
    let baseline = height / 2.0 + 0.33 * size;
    let mut runs: Vec<TextRun> = Vec::new();
    for (place, atom) in words.iter().enumerate() {
        let style = atom.style;
        let gap = place > 0 && atom.spaced;
        let same =
            |run: &TextRun| (run.face, run.size, run.ink) == (style.face, style.size, style.ink);
        match runs.last_mut().filter(|run| same(run)) {
            Some(run) => {
                if gap {
                    run.words.push(shaper.word(style.face, " "));
                }
                run.words.push(atom.word.clone());
            }
            None => runs.push(TextRun {
                left: left + if gap { atom.space(shaper) } else { 0.0 },
                baseline,
                face: style.face,
                size: style.size,
                ink: style.ink,
                words: vec![atom.word.clone()],
            }),
        }
        left += atom.width() + if gap { atom.space(shaper) } else { 0.0 };
    }
    Line {
        top: 0.0,
        height,
        paragraph: 0,
        marker: None,
        runs,
    }
}

impl Line {
    /// Returns the lower edge.
    pub(in crate::render::pdf) fn bottom(&self) -> f32 {
        self.top + self.height
    }

    fn move_by(&mut self, down: f32) {
        self.top += down;
        for run in self.marker.iter_mut().chain(&mut self.runs) {
            run.baseline += down;
        }
    }

    fn hang(&mut self, shaper: &Shaper<'_>, paragraph: &Paragraph, marker: &str) {
        let style = paragraph.style();
        let Some(baseline) = self.runs.first().map(|run| run.baseline) else {
            return;
        };
        self.marker = Some(TextRun {
            left: 0.0,
            baseline,
            face: style.face,
            size: style.size,
            ink: style.ink,
            words: vec![shaper.word(style.face, marker)],
        });
    }
}

impl Block {
    /// Returns the height in points.
    pub(in crate::render::pdf) fn height(&self) -> f32 {
        self.lines.last().map_or(0.0, Line::bottom)
    }

    /// Returns the right end of its longest line.
    pub(in crate::render::pdf) fn width(&self) -> f32 {
        let runs = self.lines.iter().flat_map(|line| &line.runs);
        runs.map(|run| run.left + run.width()).fold(0.0, f32::max)
    }

    /// Draws the block with its upper left corner at a place: its words are part of what is open.
    pub(in crate::render::pdf) fn draw(&self, sheet: &mut Sheet, left: f32, top: f32) {
        for line in &self.lines {
            for run in line.marker.iter().chain(&line.runs) {
                drawn(sheet, (left, top), run);
            }
        }
    }

    /// Puts its paragraphs into the tree, below an element; items that follow one another are a
    /// list.
    pub(in crate::render::pdf) fn enter(&mut self, structure: &mut Structure, parent: Tag) {
        let mut list = None;
        for spoken in &mut self.spoken {
            let mut add = |parent, role| structure.add(parent, role, Voice::Own);
            spoken.tags = Some(if spoken.is_item {
                let list = *list.get_or_insert_with(|| add(parent, Role::List));
                let item = add(list, Role::Item);
                (add(item, Role::Marker), add(item, Role::ItemText))
            } else {
                list = None;
                let tag = add(parent, spoken.role);
                (tag, tag)
            });
        }
    }

    /// Draws the block, each paragraph part of the element that [`Block::enter`] made for it.
    pub(in crate::render::pdf) fn speak(
        &self,
        structure: &Structure,
        sheet: &mut Sheet,
        (left, top): (f32, f32),
    ) {
        let outer = sheet.part;
        for line in &self.lines {
            let spoken = self.spoken.get(line.paragraph);
            let tags = spoken.and_then(|spoken| spoken.tags);
            let parts = tags.map(|(marker, words)| (structure.part(marker), structure.part(words)));
            let (marker, words) = parts.unwrap_or((outer, outer));
            sheet.part = marker;
            line.marker
                .iter()
                .for_each(|run| drawn(sheet, (left, top), run));
            sheet.part = words;
            line.runs
                .iter()
                .for_each(|run| drawn(sheet, (left, top), run));
        }
        sheet.part = outer;
    }

    /// Returns the lines that end above `room`, and the others moved to the top of a new block.
    pub(in crate::render::pdf) fn split(self, room: f32) -> (Self, Self) {
        let (first, mut rest): (Vec<Line>, Vec<Line>) = self
            .lines
            .into_iter()
            .partition(|line| line.bottom() <= room);
        let up = rest.first().map_or(0.0, |line| line.top);
        for line in &mut rest {
            line.move_by(-up);
        }
        let block = |lines| Self {
            lines,
            spoken: self.spoken.clone(),
        };
        (block(first), block(rest))
    }
}

/// Draws a run of a block that stands at a place.
fn drawn(sheet: &mut Sheet, (left, top): (f32, f32), run: &TextRun) {
    let mut run = run.clone();
    run.left += left;
    run.baseline += top;
    sheet.text(run);
}
