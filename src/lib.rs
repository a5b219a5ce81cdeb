//! Diapason measures how well an IT department and each business department work as partners, and
//! turns the result into an action plan that both can sign.
//!
//! # The road
//!
//! Answers come in through a door, files or an interview, become one [`model::Assessment`], and from
//! there everything is one pure road:
//!
//! ```text
//! ingest -> scoring -> analysis -> planning -> report -> render
//! ```
//!
//! | floor | room | what it does |
//! |---|---|---|
//! | 1 | [`language`] | words, numbers and dates as a reader of one language writes them |
//! | 2 | [`model`] | given facts: what is asked, of whom, what was answered |
//! | 2 | [`diagnostic`] | what is wrong in a file, where, what to do |
//! | 3 | [`ingest`] | the text of a file -> facts, or every fault in it at once |
//! | 3 | [`archive`] | interviews at rest: saved, and read back the same |
//! | 3 | [`interview`] | asking: where an interview stands, what a key or a line wants |
//! | 3 | [`form`] | a questionnaire as files to fill in and pages to read |
//! | 3 | [`scoring`] | one wave of answers -> its scores |
//! | 4 | [`analysis`] | targets and gaps; how sure a figure is; what may be published; who is alike |
//! | 5 | [`planning`] | gaps and actions -> a plan |
//! | 6 | [`report`] | what is said, in which order, decided once for every output |
//! | 7 | [`render`] | a report -> bytes |
//! | 8 | [`cli`] | the program's face |
//!
//! # Invariants
//!
//! - A room imports only rooms below it; `tests/architecture` holds this.
//! - Only [`cli`] reads a file or the environment. One file of it reads a clock, for the moment of
//!   an answer in an interview that is being held; nothing is computed from it. Same input, same
//!   bytes.
//! - After the doors nothing can fail: what enters was checked. What cannot be scored is `None`.
//! - Every text for a reader is in [`language`] or in a questionnaire, in French and in English.
//! - Anonymity is applied once, by [`analysis::publish`], and a [`report::view::Report`] is made
//!   from nothing else: no renderer can leak what it does not hold.
//!
//! # An example
//!
//! ```
//! use diapason::scoring::Achievement;
//!
//! // Half of the people answer 2, half answer 3: level 2 is fully shown, level 3 by half.
//! let mean = Achievement::mean([
//!     (1.0, Achievement::of_index(2.0)),
//!     (1.0, Achievement::of_index(3.0)),
//! ]);
//! assert_eq!(mean.map(Achievement::shares), Some([1.0, 0.5, 0.0]));
//! ```

pub mod analysis;
pub mod archive;
pub mod cli;
pub mod diagnostic;
pub mod form;
pub mod ingest;
pub mod interview;
pub mod language;
pub mod model;
pub mod planning;
pub mod render;
pub mod report;
pub mod scoring;
