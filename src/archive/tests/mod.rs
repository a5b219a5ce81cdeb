//! What an interview at rest promises: read back the same, whole up to the last confirmed answer.

mod faults;
mod fixture;
mod format;
mod laws;
