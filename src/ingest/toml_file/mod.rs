//! A TOML file read key by key: every value with its place, every fault collected.

mod collect;
mod identity;
mod number;
mod parse;
mod reader;
mod schema;
mod translated;
mod value;

pub(crate) use collect::Faults;
pub(crate) use identity::{duplicates, spelled};
pub(crate) use parse::parse;
pub(crate) use reader::Reader;
pub(crate) use schema::schema;
pub(crate) use translated::Lists;
pub(crate) use value::At;
