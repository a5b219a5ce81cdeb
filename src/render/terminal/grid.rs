//! What tables on a screen share: widths counted in columns, marks, an empty look.

use comfy_table::{ContentArrangement, Table};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The narrowest screen that tables are laid out for.
const NARROWEST: usize = 40;

/// Returns the width to lay out for: that of the screen, or `usual` when there is none.
pub(super) fn width_of(screen: Option<usize>, usual: usize) -> usize {
    screen.unwrap_or(usual).max(NARROWEST)
}

/// Returns a table without borders whose columns are as wide as what stands in them.
pub(super) fn table() -> Table {
    let mut table = Table::new();
    table.load_style(comfy_table::presets::NOTHING);
    table.set_content_arrangement(ContentArrangement::Disabled);
    table
}

/// Returns a text in lines of `width` columns, each after its indent.
pub(super) fn filled(text: &str, width: usize, first: &str, rest: &str) -> String {
    let options = textwrap::Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest);
    textwrap::fill(text, options) + "\n"
}

/// Returns a text cut to `width` columns, with an ellipsis where something is missing.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut shown = String::new();
    let mut used = 1;
    for letter in text.chars() {
        used += letter.width().unwrap_or(0);
        if used > width {
            break;
        }
        shown.push(letter);
    }
    shown.push('…');
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_by_columns_not_by_letters() {
        assert_eq!(cut("Finance", 7), "Finance");
        assert_eq!(cut("Finances", 7), "Financ…");
        assert_eq!(cut("東京本社", 6), "東京…");
    }
}
