//! Text made harmless for a screen.

/// Returns `text` without control characters, terminal escapes or direction marks.
///
/// Line breaks and tabs become one space. What is left prints on any screen or page as it reads.
pub fn plain(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\u{1b}' => skip_escape(&mut rest),
            '\n' | '\r' | '\t' => {
                if !shown.ends_with(' ') {
                    shown.push(' ');
                }
            }
            _ if c.is_control() || is_invisible_mark(c) => {}
            _ => shown.push(c),
        }
    }
    shown
}

/// Whether a character changes how its neighbours are shown without being seen itself.
fn is_invisible_mark(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Passes over what follows an escape character: `[…m` sequences and `]…` commands.
fn skip_escape(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    match rest.peek() {
        Some('[') => {
            rest.next();
            while let Some(c) = rest.next_if(|c| matches!(c, ' '..='~')) {
                if matches!(c, '@'..='~') {
                    break;
                }
            }
        }
        Some(']') => {
            while let Some(c) = rest.next() {
                if c == '\u{7}' {
                    break;
                }
                if c == '\u{1b}' {
                    rest.next_if_eq(&'\\');
                    break;
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_move_the_cursor() {
        assert_eq!(plain("\u{1b}[31mRouge\u{1b}[0m"), "Rouge");
        assert_eq!(
            plain("\u{1b}]0;titre\u{7}après\u{1b}]8;;x\u{1b}\\lien"),
            "aprèslien"
        );
        assert_eq!(plain("a\u{0}b\u{9b}31mc\u{202e}d\r\ne"), "ab31mcd e");
        assert_eq!(
            plain("Direction de l’Immobilier"),
            "Direction de l’Immobilier"
        );
    }
}
