//! The order of the map of levels, and the medians below it.

use std::cmp::Reverse;

use super::view::HeatMap;
use crate::language::sentences::{self, RowOrder};
use crate::language::{Language, alphabetical};
use crate::model::Level;
use crate::report::view::DepartmentView;

/// Returns the order of the rows, and the medians of the columns; `is_refused` says that departments
/// may not be ranked, so that they stay in the order of declaration (method D.11, R9).
pub(in crate::report) fn heat_map(
    departments: &[DepartmentView],
    is_refused: bool,
    language: Language,
) -> HeatMap {
    let mut order: Vec<_> = (0..departments.len()).collect();
    if !is_refused {
        order.sort_by_key(|place| {
            let view = &departments[*place];
            let levels = view.joint.map(|joint| (joint.reached, joint.stable));
            (Reverse(levels), alphabetical(&view.name))
        });
    }
    let by = if is_refused {
        RowOrder::Declared
    } else {
        RowOrder::Level
    };
    let columns = departments.first().map_or(0, |view| view.sub_axes.len());
    let column = |place: usize| {
        let cells = departments.iter().map(|view| view.sub_axes[place].joint);
        median(cells.flatten().map(|joint| joint.reached))
    };
    let whole = departments.iter().filter_map(|view| view.joint);
    HeatMap {
        order,
        order_text: sentences::row_order(by, language).to_owned(),
        medians: (0..columns).map(column).collect(),
        overall: median(whole.map(|joint| joint.reached)),
        median_text: sentences::median_rule(language).to_owned(),
    }
}

/// Returns the middle level, the lower one of two; none without any. At least half of them reach it.
fn median(levels: impl Iterator<Item = Level>) -> Option<Level> {
    let mut levels: Vec<_> = levels.collect();
    levels.sort_unstable();
    let middle = levels.len().checked_sub(1)? / 2;
    levels.get(middle).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_a_level_that_half_of_them_reach() {
        use Level::{Four, One, Three, Two};
        let of = |levels: &[Level]| median(levels.iter().copied());
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[Three]), Some(Three));
        assert_eq!(of(&[Three, One]), Some(One));
        assert_eq!(of(&[Four, One, Two]), Some(Two));
        assert_eq!(of(&[Four, Two, Three, One]), Some(Two));
    }
}
