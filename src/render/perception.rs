//! How differently a side is seen, as rows of a table.

use crate::language::sentences::pattern_name;
use crate::language::{Language, decimal, screen_words, words};
use crate::model::Side;
use crate::report::view::{DepartmentView, Missing, Pattern, PublishedGap, SubAxisView};

/// How many of the columns behind the side are figures.
pub(super) const FIGURES: usize = 2;

/// One gap.
pub(super) struct Gap {
    /// Whether it is notable.
    pub(super) is_notable: bool,
    /// A sub-axis, a side, its gap, the interval, and how it reads.
    pub(super) cells: [String; 5],
}

/// Returns what heads the columns.
pub(super) fn heads(language: Language) -> [&'static str; 5] {
    let (screen, words) = (screen_words(language), words(language));
    [
        words.sub_axis,
        screen.side,
        screen.gap,
        screen.interval,
        screen.reading,
    ]
}

/// Returns the gaps of a department that may be shown, in the questionnaire's order.
pub(super) fn rows(view: &DepartmentView, language: Language) -> Vec<Gap> {
    let sides = view
        .sub_axes
        .iter()
        .flat_map(|one| Side::ALL.map(|side| (one, side)));
    let rows = sides.filter_map(|(one, side)| {
        let gap = one.side(side).estimates.gap?.ok()?;
        Some(row(one, side, gap, language))
    });
    rows.collect()
}

fn row(view: &SubAxisView, side: Side, gap: PublishedGap, language: Language) -> Gap {
    let words = words(language);
    let side = match side {
        Side::It => words.it,
        Side::Business => words.business,
    };
    let interval = match gap.spread {
        Some(Ok(spread)) => {
            let [low, high] = [spread.low, spread.high].map(|one| signed(one, language));
            match language {
                Language::French => format!("{low} à {high}"),
                Language::English => format!("{low} to {high}"),
            }
        }
        Some(Err(reason)) => Missing::from(reason).mark().to_owned(),
        None => Missing::Unknown.mark().to_owned(),
    };
    let pattern = gap.pattern.map(Pattern::name);
    Gap {
        is_notable: gap.is_notable,
        cells: [
            format!("{} {}", view.code, view.label),
            side.to_owned(),
            signed(gap.delta, language),
            interval,
            pattern_name(pattern, language).to_owned(),
        ],
    }
}

/// Returns a difference with its sign.
pub(super) fn signed(value: f64, language: Language) -> String {
    let shown = decimal(value, 2, language);
    if value > 0.0 && shown.chars().any(|one| ('1'..='9').contains(&one)) {
        format!("+{shown}")
    } else {
        shown
    }
}
