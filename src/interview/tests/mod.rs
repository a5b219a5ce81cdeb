//! An interview held by hand, without a terminal, a disk or a clock.

mod agenda;
mod fixture;
mod keys;
mod lines;
mod same;
