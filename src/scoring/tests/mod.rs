//! The worked numbers of method.md, none of them computed with the code under test.

mod achievement;
mod careless;
mod consensus;
mod grounds;
mod laws;
mod panel;
mod people;
mod rescore;
mod rollup;
mod set_aside;
mod whole;
