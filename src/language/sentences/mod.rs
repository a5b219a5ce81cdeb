//! The sentences of a report: figures go in, a sentence of one language comes out.

mod benchmark;
mod booklet;
mod calendar;
mod careless;
mod cause;
mod collected;
mod department;
pub mod explain;
mod headline;
mod interviews;
mod load;
mod method;
mod perception;
mod plan;
pub mod portfolio;
mod road;
mod summary;
mod survey;

pub use benchmark::{Compared, benchmark_line};
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
pub use headline::{nobody_has_a_level, summary_headline};
pub use interviews::{no_fact, one_camp};
pub use load::{Use, role_load, saturated};
pub use method::{Counts, method};
pub use perception::{GapFact, gap_line, pattern_name};
pub use plan::{Shortage, at_target, duration, kpi_text, no_plan, one_voice, shortage, within};
pub use road::{
    Length, Measured, Watch, assumptions, celebrated, declared, milestones, month, no_baseline,
    road_title, road_watch, two_years,
};
pub use summary::{
    SubAxisFact, decide_owners, decide_sponsors, decide_targets, departments_of, evidence_lines,
    strength, weakness,
};
pub use survey::{
    answers_needed, below_chance, divided, legend, low_response, not_one_thing, not_ranked, skewed,
};
