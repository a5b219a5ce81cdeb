//! The sentences of a report: figures go in, a sentence of one language comes out.

mod annex;
mod benchmark;
mod blockers;
mod booklet;
mod calendar;
mod careless;
mod cause;
mod collected;
mod department;
pub mod explain;
mod facts;
mod gates;
mod headline;
mod interviews;
mod load;
mod method;
mod method_rules;
mod overview;
mod perception;
mod perception_page;
mod plan;
pub mod portfolio;
mod road;
mod summary;
mod survey;

pub use annex::{AnnexFact, Interviewed, Missed, annex_facts, annex_missing};
pub use benchmark::{Compared, benchmark_line};
pub use blockers::{
    FirstGate, blockers_headline, gates_shown, lift_planned, limits_alike, limits_most,
    names_and_others,
};
pub use booklet::{
    actions_between, answered_between, labelled, minutes, months_at_most, opposite_of, two_or_three,
};
pub use calendar::{Kept, freeze_without_start, kept, unheeded_freeze};
pub use careless::{Outcome, few_left_out, left_out, unchecked};
pub use cause::{Wait, by_chain, by_minimum};
pub use collected::Collected;
pub use department::{Camp, Standing};
pub use department::{
    blocked_by, both_sides_stand, capped, cell_index_hidden, divergent, headline, holds_back,
    index_hidden, level_text, low_threshold, next_blocked, no_level, side_hidden, sides_hidden,
    stale_documents, status_text, vector_hidden, why_stable,
};
pub use facts::{Heard, Known, Rests, heard_of, not_published, rests_on, unknown};
pub use gates::gate_not_assessed;
pub use headline::{nobody_has_a_level, summary_headline};
pub use interviews::{no_fact, one_camp};
pub use load::{Use, role_load, saturated};
pub use method::{Counts, method};
pub use method_rules::{Weights, method_rules};
pub use overview::{
    RowOrder, draft, gate_criteria, gate_name, horizon, median_rule, owners_to_name, projected,
    roadmap_headline, row_order,
};
pub use perception::{GapFact, gap_line, pattern_name};
pub use perception_page::{
    GapOf, Widest, gap_of, no_wide_gap, notable_gaps, perception_caveat, perception_headline,
    perception_rule, wide_gaps, workshop,
};
pub use plan::{Shortage, at_target, duration, kpi_text, no_plan, one_voice, shortage, within};
pub use road::{
    Length, Measured, Watch, assumptions, celebrated, declared, milestones, month, no_baseline,
    road_title, road_watch, two_years,
};
pub use summary::{
    SubAxisFact, decide_owners, decide_sponsors, decide_targets, departments_of, evidence_lines,
    first_ends, response_rate, strength, weakness, with_response, without_level,
};
pub use survey::{
    answers_needed, below_chance, divided, legend, low_response, not_one_thing, not_ranked, skewed,
};
