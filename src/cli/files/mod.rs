//! The disk: bounded reads, patterns that stay in their folder, and writes that are whole or not.

mod find;
mod journal;
mod read;
mod write;

pub(super) use find::{
    current_folder, exists, find_upwards, folder_above, folders, leads_out, matching, same_content,
    same_place,
};
pub(super) use journal::{
    Lock, Notebook, Unlocked, new_folder, remove_bare, take_text, write_private,
};
pub(super) use read::{MARK, Unreadable, bytes, has_mark, open, text};
pub(super) use write::{Created, Output};
