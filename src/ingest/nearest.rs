//! The name that was probably meant; it only ever helps a message.

/// Returns the candidate nearest to `name`, when it is near enough to be a slip of the keyboard.
pub(crate) fn nearest<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    const LONGEST: usize = 80;
    // Beyond, a suggestion would cost more than it helps.
    const MOST: usize = 1000;
    if name.len() > LONGEST {
        return None;
    }
    let folded = name.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates.into_iter().take(MOST) {
        if candidate.len() > LONGEST {
            continue;
        }
        let distance = strsim::damerau_levenshtein(&folded, &candidate.to_lowercase());
        let allowed = (candidate.chars().count() / 3).clamp(1, 3);
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        let keys = ["weight", "weights", "sub_axis"];
        assert_eq!(nearest("wieght", keys), Some("weight"));
        assert_eq!(nearest("Sub_Axis", keys), Some("sub_axis"));
        assert_eq!(nearest("label", keys), None);
        assert_eq!(nearest(&"w".repeat(500), keys), None);
    }
}
