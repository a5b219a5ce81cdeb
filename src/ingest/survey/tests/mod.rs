//! The room from outside: files in, answers and faults out.

mod columns;
mod fixture;
mod intake;
mod laws;
mod ledger;
mod long;
mod marks;
mod wide;
