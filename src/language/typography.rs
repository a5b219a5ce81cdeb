//! The spaces and apostrophes of printed French, and text made harmless for a screen.

use super::Language;

const NARROW: char = '\u{202f}';
const FIXED: char = '\u{a0}';

/// Returns `text` with the typography of `language`, whoever typed it.
///
/// In French: a narrow no-break space before `;`, `!` and `?`, a no-break space before `:` and `%`
/// and inside « », and the curved apostrophe. Only a space that is there is changed, so addresses,
/// times and codes keep their form. English takes the curved apostrophe alone.
pub fn typeset(text: &str, language: Language) -> String {
    let mut set = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let shown = match (c, rest.peek(), language) {
            (' ' | FIXED | NARROW, Some(';' | '!' | '?'), Language::French) => NARROW,
            (' ', Some(':' | '%' | '»'), Language::French) => FIXED,
            (' ', _, Language::French) if set.ends_with('«') => FIXED,
            ('\'', Some(next), _) if next.is_alphabetic() && set.ends_with(char::is_alphabetic) => {
                '’'
            }
            _ => c,
        };
        set.push(shown);
    }
    set
}

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
    fn french_signs_never_start_a_line() {
        let set = typeset(
            "Qui décide ? « Nous » : l'équipe ; 80 % des cas !",
            Language::French,
        );
        assert_eq!(
            set,
            "Qui décide\u{202f}? «\u{a0}Nous\u{a0}»\u{a0}: l’équipe\u{202f}; 80\u{a0}% des cas\u{202f}!"
        );
        assert_eq!(
            typeset(&set, Language::French),
            set,
            "setting twice changes nothing"
        );
    }

    #[test]
    fn addresses_times_and_english_keep_their_form() {
        let kept = "https://a.b/?q=1;r 14:30";
        assert_eq!(typeset(kept, Language::French), kept);
        assert_eq!(typeset("Who decides ?", Language::English), "Who decides ?");
        assert_eq!(typeset("IT's 5' 'x'", Language::English), "IT’s 5' 'x'");
    }

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
