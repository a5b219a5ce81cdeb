//! How much of a questionnaire is read, and how a user names it.

use crate::model::{Questionnaire, SubAxis};

/// How much of a questionnaire is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selection {
    /// All of it.
    Whole,
    /// The sub-axis at this place of [`Questionnaire::sub_axes`].
    SubAxis(usize),
}

/// Returns the place of the sub-axis that a user calls by its code, such as `S2`, by its qualified
/// identifier, such as `services.catalogue`, or by `catalogue` when no other axis has one. Capitals
/// do not matter.
pub fn find_sub_axis(questionnaire: &Questionnaire, name: &str) -> Option<usize> {
    let named = |of: fn(&SubAxis) -> &str| {
        let places = questionnaire.sub_axes.iter().enumerate();
        let mut places = places.filter(move |(_, one)| of(one).eq_ignore_ascii_case(name));
        let (place, _) = places.next()?;
        places.next().is_none().then_some(place)
    };
    named(|one| &one.code)
        .or_else(|| named(|one| one.id.as_str()))
        .or_else(|| named(short_id))
}

/// Returns the identifier of a sub-axis without that of its axis.
fn short_id(sub_axis: &SubAxis) -> &str {
    let id = sub_axis.id.as_str();
    id.split_once('.').map_or(id, |(_, short)| short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{SubAxisId, sample};

    #[test]
    fn a_sub_axis_answers_to_three_names() {
        let mut questionnaire = sample::questionnaire();
        questionnaire.sub_axes[1].id = SubAxisId::new("s.catalogue");
        for name in ["S2", "s2", "s.catalogue", "Catalogue"] {
            assert_eq!(find_sub_axis(&questionnaire, name), Some(1), "{name}");
        }
        assert_eq!(find_sub_axis(&questionnaire, "S9"), None);
        questionnaire.sub_axes[2].id = SubAxisId::new("p.catalogue");
        assert_eq!(find_sub_axis(&questionnaire, "catalogue"), None, "which?");
    }
}
