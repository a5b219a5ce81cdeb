//! Text that Markdown prints as it is written.

/// Returns a text in which nothing is taken for Markdown or HTML, wherever it stands in a line.
pub fn markdown_escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let sign = list_sign(text);
    for (place, letter) in text.char_indices() {
        let is_markup = matches!(
            letter,
            '\\' | '|' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '#' | '~' | '&'
        );
        if is_markup || sign == Some(place) {
            shown.push('\\');
        }
        shown.push(letter);
    }
    shown
}

/// Returns where the sign stands that would make a list or a rule of a line: `-`, `+`, `=`, or the
/// sign after a number in `1.` and `1)`.
fn list_sign(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let sign = text.get(digits..)?.chars().next()?;
    let is_list = match digits {
        0 => matches!(sign, '-' | '+' | '='),
        _ => matches!(sign, '.' | ')'),
    };
    is_list.then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_never_markup() {
        assert_eq!(
            markdown_escaped("A|B <b>*x*</b>"),
            "A\\|B \\<b\\>\\*x\\*\\</b\\>"
        );
        assert_eq!(markdown_escaped("R&D ~x~"), "R\\&D \\~x\\~");
    }

    #[test]
    fn a_text_never_starts_a_list() {
        let shown = ["1. x", "12) x", "- x", "2.5 x", "3 x", "a - 1. b", ""].map(markdown_escaped);
        let expected = [
            "1\\. x", "12\\) x", "\\- x", "2\\.5 x", "3 x", "a - 1. b", "",
        ];
        assert_eq!(shown, expected);
    }
}
