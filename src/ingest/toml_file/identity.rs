//! Identifiers: how they are spelled, and that each is given once.

use std::collections::BTreeMap;

use super::{At, Faults};
use crate::diagnostic::Code;
use crate::language::faults::toml::{self as faults, Named, Spelling};

/// Reports an identifier that is not spelled right, and returns it all the same: what refers to it
/// is not at fault.
pub(crate) fn spelled(
    id: Option<At<String>>,
    spelling: Spelling,
    found: Faults<'_>,
) -> Option<At<String>> {
    let id = id?;
    if !is_spelled(&id.value, spelling) {
        let mended = mended(&id.value, spelling);
        let mended = mended.filter(|mended| is_spelled(mended, spelling));
        let wording = faults::malformed_id(&id.value, spelling, mended.as_deref());
        found.at(Code::MalformedId, &id.span, wording);
    }
    Some(id)
}

/// Reports each identifier that stands a second time.
pub(crate) fn duplicates<'a>(
    kind: Named,
    ids: impl IntoIterator<Item = &'a At<String>>,
    found: Faults<'_>,
) {
    let mut first: BTreeMap<&str, &At<String>> = BTreeMap::new();
    for id in ids {
        let Some(known) = first.get(id.value.as_str()) else {
            first.insert(&id.value, id);
            continue;
        };
        let (wording, there) = faults::duplicate_id(kind, &id.value);
        found.with(Code::DuplicateId, &id.span, wording, (&known.span, there));
    }
}

fn is_spelled(id: &str, spelling: Spelling) -> bool {
    let mut chars = id.chars();
    match spelling {
        Spelling::Kebab => {
            let word = |part: &str| {
                !part.is_empty()
                    && part
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
            };
            id.split('-').all(word)
        }
        Spelling::Question => {
            chars.next().is_some_and(|c| c.is_ascii_alphabetic())
                && chars.all(|c| c.is_ascii_alphanumeric())
        }
        Spelling::Loose => {
            chars.next().is_some_and(|c| c.is_ascii_alphanumeric())
                && chars.all(|c| c.is_ascii_alphanumeric() || c == '-')
        }
    }
}

/// Returns the identifier as it could be spelled, without promise that it is right.
fn mended(id: &str, spelling: Spelling) -> Option<String> {
    let folded: String = id.chars().map(unaccented).collect();
    let mended = match spelling {
        Spelling::Kebab => joined(&folded.to_lowercase()),
        Spelling::Loose => joined(&folded),
        Spelling::Question => folded.chars().filter(char::is_ascii_alphanumeric).collect(),
    };
    (mended != id && !mended.is_empty()).then_some(mended)
}

/// Returns the words of a text, of letters and digits, joined by hyphens.
fn joined(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

fn unaccented(c: char) -> char {
    match c {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'É' | 'È' | 'Ê' => 'E',
        'À' | 'Â' => 'A',
        'Ç' => 'C',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_has_one_spelling() {
        assert!(is_spelled("service-culture", Spelling::Kebab));
        assert!(!is_spelled("Service", Spelling::Kebab));
        assert!(!is_spelled("a--b", Spelling::Kebab));
        assert!(is_spelled("S2q1", Spelling::Question));
        assert!(!is_spelled("2q", Spelling::Question));
        assert!(!is_spelled("S2-d1", Spelling::Question));
        assert!(is_spelled("S2-d1", Spelling::Loose));
        assert!(!is_spelled("S2_d1", Spelling::Loose));
        assert!(!is_spelled("", Spelling::Loose));
    }

    #[test]
    fn a_name_is_mended_into_an_identifier() {
        let mended = |id| mended(id, Spelling::Kebab);
        assert_eq!(
            mended("Ressources humaines (siège)").as_deref(),
            Some("ressources-humaines-siege")
        );
        assert_eq!(mended("«»"), None);
    }
}
