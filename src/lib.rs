//! Diapason measures how well an IT department and each business department work as partners, and
//! turns the result into an action plan that both can sign.
//!
//! | floor | room | what it does |
//! |---|---|---|
//! | 1 | [`language`] | words, numbers and dates as a reader of one language writes them |
//! | 2 | [`model`] | given facts: what is asked, of whom, what was answered |
//! | 2 | [`diagnostic`] | what is wrong in a file, where, what to do |
//! | 3 | [`ingest`] | the text of a file -> facts, or every fault in it at once |
//! | 3 | [`scoring`] | one wave of answers -> its scores |
//! | 4 | [`analysis`] | targets and gaps; what may be published |
//! | 5 | [`planning`] | gaps and actions -> a plan |
//! | 6 | [`report`] | what is said, in which order, decided once for every output |
//! | 7 | [`render`] | a report -> bytes |

pub mod analysis;
pub mod diagnostic;
pub mod ingest;
pub mod language;
pub mod model;
pub mod planning;
pub mod render;
pub mod report;
pub mod scoring;
