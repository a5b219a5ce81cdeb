//! The pages of the report, one file each.

mod actions;
mod axes;
mod blockers;
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
mod parts;
mod perception;
mod portfolio;
mod profile;
mod radar;
mod register;
mod road;
mod roadmap;
mod scale;
mod summary;
mod timeline;

pub(super) use cover::cover;
pub(super) use footer::footers;
pub(super) use parts::parts;

use blockers::blockers;
use data::data;
use department::departments;
use glossary::glossary;
use guide::guide;
use heat_map::heat_map;
use method::method;
use perception::perception;
use portfolio::portfolio;
use register::register;
use roadmap::roadmap;
use summary::summary;
