//! A booklet as Markdown.

use super::block::{Block, Item, Rank};
use crate::language::markdown_escaped;

/// Returns a booklet as Markdown, in which no text of the questionnaire is taken for markup.
pub fn markdown(blocks: &[Block]) -> String {
    let blocks: Vec<_> = blocks.iter().map(block).collect();
    blocks.join("\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(rank, text) => format!("{} {}\n", sign(*rank), markdown_escaped(text)),
        Block::Paragraph(text) => format!("{}\n", markdown_escaped(text)),
        Block::List(items) => items.iter().map(|one| item(one, 0)).collect(),
        Block::Table(heads, rows) => table(heads, rows),
    }
}

fn sign(rank: Rank) -> &'static str {
    match rank {
        Rank::Title => "#",
        Rank::Part => "##",
        Rank::Chapter => "###",
        Rank::Section => "####",
    }
}

fn item(item: &Item, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    let lead = markdown_escaped(&item.lead);
    let mut text = format!("{indent}- **{lead}** {}\n", markdown_escaped(&item.text));
    for note in &item.notes {
        text.push_str(&format!("{indent}  - {}\n", markdown_escaped(note)));
    }
    for one in &item.under {
        text.push_str(&self::item(one, depth + 1));
    }
    text
}

fn table(heads: &[String], rows: &[Vec<String>]) -> String {
    let figures = "--:|".repeat(heads.len().saturating_sub(1));
    let rows: String = rows.iter().map(|cells| row(cells)).collect();
    format!("{}|---|{figures}\n{rows}", row(heads))
}

fn row(cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| markdown_escaped(cell)).collect();
    format!("| {} |\n", cells.join(" | "))
}
