//! The disk: bounded reads, patterns that stay in their folder, and writes that are whole or not.

mod find;
mod read;
mod write;

pub(super) use find::{
    current_folder, exists, find_upwards, leads_out, matching, same_content, same_place,
};
pub(super) use read::{MARK, Unreadable, has_mark, holds_evidence, open, text};
pub(super) use write::{Created, Output};
