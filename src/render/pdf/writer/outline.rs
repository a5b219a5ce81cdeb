//! The bookmarks, nested.

use lopdf::{Dictionary, Error, Object, ObjectId, dictionary};

use super::assemble::{Targets, text};
use super::file::File;
use crate::render::pdf::flow::Bookmark;

/// Puts the bookmarks in and returns their root, none when there are none.
pub(super) fn outline(
    file: &mut File,
    bookmarks: &[Bookmark],
    targets: &Targets<'_>,
) -> Result<Option<ObjectId>, Error> {
    let root = file.number();
    let mut writer = Writer { file, targets };
    let mut dictionary = dictionary! { "Type" => "Outlines" };
    let shown = writer.level(bookmarks, root, &mut dictionary)?;
    dictionary.set("Count", shown);
    file.put(root, dictionary)?;
    Ok((shown > 0).then_some(root))
}

struct Writer<'w> {
    file: &'w mut File,
    targets: &'w Targets<'w>,
}

impl Writer<'_> {
    /// Puts in the bookmarks below a parent, tells it the first and the last, and returns how many
    /// there are.
    fn level(
        &mut self,
        bookmarks: &[Bookmark],
        parent: ObjectId,
        above: &mut Dictionary,
    ) -> Result<i64, Error> {
        let found = bookmarks.iter();
        let found = found.filter_map(|one| Some((one, self.targets.destination(one.to)?)));
        let found: Vec<(&Bookmark, Object)> = found.collect();
        let ids: Vec<ObjectId> = found.iter().map(|_| self.file.number()).collect();
        let (Some(first), Some(last)) = (ids.first(), ids.last()) else {
            return Ok(0);
        };
        above.set("First", *first);
        above.set("Last", *last);
        for (place, ((bookmark, destination), id)) in found.into_iter().zip(&ids).enumerate() {
            let mut dictionary = dictionary! {
                "Title" => text(&bookmark.title),
                "Parent" => parent,
                "Dest" => destination,
            };
            if let Some(before) = place.checked_sub(1).and_then(|before| ids.get(before)) {
                dictionary.set("Prev", *before);
            }
            if let Some(next) = ids.get(place + 1) {
                dictionary.set("Next", *next);
            }
            let below = self.level(&bookmark.children, *id, &mut dictionary)?;
            if below > 0 {
                // A negative count keeps the list of departments folded until it is opened.
                dictionary.set("Count", -below);
            }
            self.file.put(*id, dictionary)?;
        }
        Ok(i64::try_from(ids.len()).unwrap_or(0))
    }
}
