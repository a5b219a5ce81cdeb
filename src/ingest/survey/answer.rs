//! A cell becomes an answer, or the reason why it cannot.

use crate::model::{Answer, Scale};

/// Why a cell is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// A number, but not one of the scale.
    OutOfScale,
    /// Not a number, not `DK`, not `NA`.
    Unknown,
}

/// Returns the answer in a cell: a whole number of the scale, `DK`, `NA` or nothing, whatever the
/// case and the spaces around it.
pub(super) fn answer(cell: &[u8], scale: Scale) -> Result<Answer, Refusal> {
    match trimmed(cell) {
        [] => Ok(Answer::EMPTY),
        [digit @ b'0'..=b'9'] => on_scale(digit - b'0', scale),
        b"10" => on_scale(10, scale),
        text if text.eq_ignore_ascii_case(b"DK") => Ok(Answer::DONT_KNOW),
        text if text.eq_ignore_ascii_case(b"NA") => Ok(Answer::NOT_APPLICABLE),
        text if is_number(text) => Err(Refusal::OutOfScale),
        _ => Err(Refusal::Unknown),
    }
}

/// Returns a cell without the spaces around it, the no-break space among them.
pub(super) fn trimmed(cell: &[u8]) -> &[u8] {
    match (cell.first(), cell.last()) {
        (Some(b'!'..=b'~'), Some(b'!'..=b'~')) | (None, _) => cell,
        _ => match str::from_utf8(cell) {
            Ok(text) => text.trim().as_bytes(),
            Err(_) => cell.trim_ascii(),
        },
    }
}

fn on_scale(number: u8, scale: Scale) -> Result<Answer, Refusal> {
    if scale.holds(number) {
        Ok(Answer::number(number))
    } else {
        Err(Refusal::OutOfScale)
    }
}

/// Whether a text reads as a number, with a decimal point or comma.
fn is_number(text: &[u8]) -> bool {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    digits.first().is_some_and(u8::is_ascii_digit)
        && digits
            .iter()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_a_whole_number_of_the_scale_dk_na_or_nothing() {
        let level4 = |cell: &str| answer(cell.as_bytes(), Scale::Level4);
        assert_eq!(level4("3"), Ok(Answer::number(3)));
        assert_eq!(level4("\u{a0}4 "), Ok(Answer::number(4)));
        assert_eq!(level4("dk"), Ok(Answer::DONT_KNOW));
        assert_eq!(level4(" Na"), Ok(Answer::NOT_APPLICABLE));
        assert_eq!(level4("  "), Ok(Answer::EMPTY));
        assert_eq!(level4(""), Ok(Answer::EMPTY));
        for number in ["0", "5", "10", "3.0", "3,0", "-1", "03", "999999999999"] {
            assert_eq!(level4(number), Err(Refusal::OutOfScale), "{number}");
        }
        for text in ["NSP", "N/A", "+3", "three", "3 4", "-", "\u{663}", "1-5"] {
            assert_eq!(level4(text), Err(Refusal::Unknown), "{text}");
        }
    }

    #[test]
    fn each_scale_has_its_own_numbers() {
        for (scale, lowest, highest) in [
            (Scale::Level4, "1", "4"),
            (Scale::Likert5, "1", "5"),
            (Scale::Likert7, "1", "7"),
            (Scale::Score10, "0", "10"),
            (Scale::YesNo, "0", "1"),
        ] {
            assert!(answer(lowest.as_bytes(), scale).is_ok());
            assert!(answer(highest.as_bytes(), scale).is_ok());
        }
        assert_eq!(answer(b"8", Scale::Likert7), Err(Refusal::OutOfScale));
        assert_eq!(answer(b"11", Scale::Score10), Err(Refusal::OutOfScale));
        assert_eq!(answer(b"2", Scale::YesNo), Err(Refusal::OutOfScale));
    }

    #[test]
    fn bytes_that_are_no_text_are_no_answer() {
        assert_eq!(answer(b"\xff", Scale::Level4), Err(Refusal::Unknown));
    }
}
