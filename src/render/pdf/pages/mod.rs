//! The pages of the report, one file each.

mod actions;
mod axes;
mod cover;
mod data;
mod department;
mod evidence;
mod footer;
mod glossary;
mod grounds;
mod guide;
mod heat_map;
mod identity;
mod ladder;
mod legend;
mod method;
mod profile;
mod radar;
mod register;
mod summary;

pub(super) use cover::cover;
pub(super) use data::data;
pub(super) use department::departments;
pub(super) use footer::footers;
pub(super) use glossary::glossary;
pub(super) use guide::guide;
pub(super) use heat_map::heat_map;
pub(super) use method::method;
pub(super) use register::register;
pub(super) use summary::summary;
