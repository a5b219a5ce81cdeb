//! Tests of the priorities: the worked example, what is known of a department, and laws.

mod known;
mod laws;
mod worked;
