//! What stands in a cell, shown so that nothing in it stays unseen or does harm.

use crate::language::plain;

/// The number of characters after which a shown cell is cut.
const SHOWN: usize = 60;

/// Returns the text of a cell with control characters, odd spaces and bytes that are no text
/// written as escapes, cut after 60 characters.
pub(super) fn visible(cell: &[u8]) -> String {
    let mut shown = String::new();
    let mut count = 0;
    for chunk in cell.utf8_chunks() {
        let broken = chunk.invalid().iter().map(|byte| format!("\\x{byte:02X}"));
        for piece in chunk.valid().chars().map(escaped).chain(broken) {
            if count == SHOWN {
                shown.push('…');
                return shown;
            }
            shown.push_str(&piece);
            count += 1;
        }
    }
    shown
}

/// Returns one character, or its escape when it would not be seen.
fn escaped(c: char) -> String {
    match c {
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        ' ' => " ".to_owned(),
        _ if c.is_whitespace() || plain(c.encode_utf8(&mut [0; 4])).is_empty() => {
            c.escape_unicode().to_string()
        }
        _ => c.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_cell_stays_unseen() {
        assert_eq!(visible("3\u{a0}\u{200e}".as_bytes()), "3\\u{a0}\\u{200e}");
        assert_eq!(visible(b"\x1b[31mred\n"), "\\u{1b}[31mred\\n");
        assert_eq!(visible(b"caf\xe9 cr\xc3\xa8me"), "caf\\xE9 crème");
        assert_eq!(
            visible("é".repeat(61).as_bytes()),
            format!("{}…", "é".repeat(60))
        );
    }
}
