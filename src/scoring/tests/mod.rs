//! The worked numbers of method.md, none of them computed with the code under test.

mod achievement;
mod consensus;
mod laws;
mod rollup;
mod whole;
