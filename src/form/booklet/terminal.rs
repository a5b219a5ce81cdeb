//! A booklet on a screen of any width, without colour or escape.

use textwrap::WordSplitter::NoHyphenation;
use textwrap::WrapAlgorithm::FirstFit;
use textwrap::core::display_width;

use super::block::{Block, Item, Rank};

/// The width when the text goes elsewhere than to a screen.
const USUAL: usize = 100;

/// The narrowest screen that is laid out for.
const NARROWEST: usize = 40;

/// How far a list, and a remark after its dash, stand in.
const STEP: usize = 2;

/// Returns a booklet for a screen of `width` columns: no line is as wide as that, so that none
/// makes a terminal go on to the next line.
pub fn terminal(blocks: &[Block], width: Option<usize>) -> String {
    let width = width.unwrap_or(USUAL).max(NARROWEST) - 1;
    let mut text = String::new();
    for (place, block) in blocks.iter().enumerate() {
        let after_section = place
            .checked_sub(1)
            .is_some_and(|before| matches!(blocks[before], Block::Heading(Rank::Section, _)));
        if place > 0 && !after_section {
            text.push('\n');
        }
        text.push_str(&shown(block, width));
    }
    text
}

fn shown(block: &Block, width: usize) -> String {
    match block {
        Block::Heading(rank, text) => heading(*rank, text, width),
        Block::Paragraph(text) => filled(text, width, "", 0),
        Block::List(items) => list(items, width, STEP),
        Block::Table(heads, rows) => table(heads, rows, width),
    }
}

fn heading(rank: Rank, text: &str, width: usize) -> String {
    let text = filled(text, width, "", 0);
    let rule = match rank {
        Rank::Title => "═",
        Rank::Part => "━",
        Rank::Chapter => "─",
        Rank::Section => return text,
    };
    let widest = text.lines().map(display_width).max().unwrap_or(0);
    format!("{text}{}\n", rule.repeat(widest))
}

/// Returns items whose texts stand below each other, after the widest of their leads.
fn list(items: &[Item], width: usize, indent: usize) -> String {
    let leads = items.iter().map(|item| display_width(&item.lead));
    let column = leads.max().unwrap_or(0).min(width / 3);
    let inner = indent + column + STEP;
    let texts: Vec<_> = items
        .iter()
        .map(|one| item(one, width, indent, inner))
        .collect();
    let apart = items.iter().any(Item::is_long);
    texts.join(if apart { "\n" } else { "" })
}

fn item(item: &Item, width: usize, indent: usize, inner: usize) -> String {
    let blank = " ".repeat(indent);
    let lead = display_width(&item.lead);
    let mut text = if indent + lead + STEP > inner {
        // A lead too wide for its column has lines of its own.
        filled(&item.lead, width, &blank, indent)
            + &filled(&item.text, width, &" ".repeat(inner), inner)
    } else {
        let gap = " ".repeat(inner - indent - lead);
        filled(
            &item.text,
            width,
            &format!("{blank}{}{gap}", item.lead),
            inner,
        )
    };
    for note in &item.notes {
        let dash = format!("{}– ", " ".repeat(inner));
        text.push_str(&filled(note, width, &dash, inner + STEP));
    }
    text + &list(&item.under, width, inner)
}

/// Returns rows of figures; a name too wide goes on below.
fn table(heads: &[String], rows: &[Vec<String>], width: usize) -> String {
    let lines = || [heads].into_iter().chain(rows.iter().map(Vec::as_slice));
    let widest = |column: usize| {
        let cells = lines().filter_map(|cells| cells.get(column));
        cells.map(|cell| display_width(cell)).max().unwrap_or(0)
    };
    let figures: Vec<_> = (1..heads.len()).map(widest).collect();
    let taken: usize = figures.iter().map(|one| one + STEP).sum();
    let names = widest(0).min(width.saturating_sub(taken + STEP)).max(1);
    let shown = |cells: &[String]| row(cells, names, &figures);
    lines().map(shown).collect()
}

fn row(cells: &[String], names: usize, figures: &[usize]) -> String {
    let Some((name, cells)) = cells.split_first() else {
        return String::new();
    };
    let name = textwrap::wrap(name, options(names));
    let last = name.len().saturating_sub(1);
    let mut text = String::new();
    for (place, line) in name.iter().enumerate() {
        let gap = names.saturating_sub(display_width(line));
        text.push_str(&format!("{}{line}", " ".repeat(STEP)));
        if place == last {
            text.push_str(&" ".repeat(gap));
            for (cell, width) in cells.iter().zip(figures) {
                let gap = STEP + width.saturating_sub(display_width(cell));
                text.push_str(&format!("{}{cell}", " ".repeat(gap)));
            }
        }
        text.push('\n');
    }
    text
}

/// Returns a text whose first line starts with `first`, and the others `rest` columns in.
fn filled(text: &str, width: usize, first: &str, rest: usize) -> String {
    let rest = " ".repeat(rest);
    let options = options(width)
        .initial_indent(first)
        .subsequent_indent(&rest);
    textwrap::fill(text, options).trim_end().to_owned() + "\n"
}

fn options<'o>(width: usize) -> textwrap::Options<'o> {
    textwrap::Options::new(width)
        .word_splitter(NoHyphenation)
        .wrap_algorithm(FirstFit)
}
