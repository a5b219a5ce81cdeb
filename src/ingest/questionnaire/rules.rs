//! `[scoring]` and `[planning]`: the rules of the method, each with its default.

use super::super::toml_file::Reader;
use crate::diagnostic::{Code, Span};
use crate::language::faults::rules as said;
use crate::model::{PlanningRules, ScoringRules};

/// The rules of scoring where the questionnaire says nothing (method D).
const SCORING: ScoringRules = ScoringRules {
    cuts: [0.15, 0.50, 0.85],
    group_correlation: 0.5,
    cap_min_weight: 0.25,
    min_group: 5,
    distribution_group: 10,
};

/// The rules of planning where the questionnaire says nothing (method E).
const PLANNING: PlanningRules = PlanningRules {
    review_months: 3,
    min_months: [6, 9, 9],
    anticipation: 2,
    actions_per_stage: 12,
    heavy_per_stage: 3,
};

/// The least number of answers that the program ever publishes, and the usual one (method D.12).
const LEAST_GROUP: u32 = 3;
const USUAL_GROUP: u32 = 5;
const LARGEST_GROUP: u32 = 1000;

/// Two years from level 1 to level 4 (method E.3).
const LEAST_MONTHS: u32 = 24;

/// Reads `[scoring]`.
pub(super) fn scoring(root: &mut Reader<'_>) -> ScoringRules {
    let Some(mut table) = root.table("scoring") else {
        return SCORING;
    };
    let correlation = table.share("group_correlation");
    let cap = table.share("cap_min_weight");
    let (min_group, distribution_group) = groups(&mut table);
    let rules = ScoringRules {
        cuts: cuts(&mut table).unwrap_or(SCORING.cuts),
        group_correlation: correlation.map_or(SCORING.group_correlation, |given| given.value),
        cap_min_weight: cap.map_or(SCORING.cap_min_weight, |given| given.value),
        min_group,
        distribution_group,
    };
    table.finish();
    rules
}

fn cuts(table: &mut Reader<'_>) -> Option<[f64; 3]> {
    let given = table.numbers("cuts")?;
    let cuts = given.value;
    let inside = cuts.iter().all(|cut| *cut > 0.0 && *cut < 1.0);
    let ascending = cuts.is_sorted_by(|low, high| low < high);
    match cuts[..] {
        [partly, largely, fully] if inside && ascending => Some([partly, largely, fully]),
        _ => {
            let shown: Vec<_> = cuts.iter().map(f64::to_string).collect();
            let wording = said::bad_cuts(&format!("`[{}]`", shown.join(", ")));
            table.faults().at(Code::BadCuts, &given.span, wording);
            None
        }
    }
}

/// Reads the two thresholds of anonymity.
fn groups(table: &mut Reader<'_>) -> (u32, u32) {
    let faults = table.faults();
    let least = min_group(table).unwrap_or(SCORING.min_group);
    let usual = SCORING.distribution_group.max(least);
    let Some(full) = table.whole("distribution_group", 1..=LARGEST_GROUP) else {
        return (least, usual);
    };
    if full.value < least {
        let wording = said::distribution_below_group(full.value, least);
        faults.at(Code::GroupTooSmall, &full.span, wording);
    }
    (least, full.value)
}

/// Reads the least number of answers for any figure; a number below five is remarked.
fn min_group(table: &mut Reader<'_>) -> Option<u32> {
    let faults = table.faults();
    let given = table.integer("min_group")?;
    if given.value < i64::from(LEAST_GROUP) {
        let wording = said::group_too_small(given.value);
        faults.at(Code::GroupTooSmall, &given.span, wording);
        return None;
    }
    if given.value < i64::from(USUAL_GROUP) {
        let wording = said::small_group(given.value);
        faults.at(Code::SmallGroup, &given.span, wording);
    }
    let value = table.whole("min_group", LEAST_GROUP..=LARGEST_GROUP)?;
    Some(value.value)
}

/// Reads `[planning]`.
pub(super) fn planning(root: &mut Reader<'_>) -> PlanningRules {
    let Some(mut table) = root.table("planning") else {
        return PLANNING;
    };
    let review = table.whole("review_months", 1..=12);
    let anticipation = table.whole("anticipation", 0..=20);
    let actions = table.whole("actions_per_stage", 4..=200);
    let actions = actions.map_or(PLANNING.actions_per_stage, |given| given.value);
    let heavy = table.whole("heavy_per_stage", 0..=actions);
    let rules = PlanningRules {
        review_months: review.map_or(PLANNING.review_months, |given| given.value),
        min_months: min_months(&mut table),
        anticipation: anticipation.map_or(PLANNING.anticipation, |given| given.value),
        actions_per_stage: actions,
        heavy_per_stage: heavy.map_or(PLANNING.heavy_per_stage.min(actions), |given| given.value),
    };
    table.finish();
    rules
}

/// Reads the shortest duration of each stage; together they last two years at least.
fn min_months(table: &mut Reader<'_>) -> [u32; 3] {
    let Some(mut inner) = table.table("min_months") else {
        return PLANNING.min_months;
    };
    let place: Span = inner.place().clone();
    let [second, third, fourth] = PLANNING.min_months;
    let mut read = |key: &'static str, usual: u32| {
        let given = inner.whole(key, 1..=60);
        given.map_or(usual, |given| given.value)
    };
    let months = [read("2", second), read("3", third), read("4", fourth)];
    let total = months.iter().sum();
    if total < LEAST_MONTHS {
        let wording = said::stages_too_short(total);
        inner.faults().at(Code::OutOfRange, &place, wording);
    }
    inner.finish();
    months
}
