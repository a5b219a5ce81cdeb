//! The bookmarks, nested.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::emit::Targets;
use super::finish::text;
use crate::render::pdf::flow::Bookmark;

/// Writes the bookmarks and returns their root, none when there are none.
pub(super) fn outline(
    file: &mut Document,
    bookmarks: &[Bookmark],
    pages: &[ObjectId],
    targets: &Targets<'_>,
) -> Option<ObjectId> {
    let root = file.new_object_id();
    let mut writer = Writer {
        file,
        pages,
        targets,
    };
    let mut dictionary = dictionary! { "Type" => "Outlines" };
    let shown = writer.level(bookmarks, root, &mut dictionary);
    if shown == 0 {
        return None;
    }
    dictionary.set("Count", shown);
    file.set_object(root, dictionary);
    Some(root)
}

struct Writer<'w> {
    file: &'w mut Document,
    pages: &'w [ObjectId],
    targets: &'w Targets<'w>,
}

impl Writer<'_> {
    /// Writes the bookmarks below a parent, tells it the first and the last, and returns how many
    /// there are.
    fn level(&mut self, bookmarks: &[Bookmark], parent: ObjectId, above: &mut Dictionary) -> i64 {
        let found: Vec<(&Bookmark, Object)> = bookmarks
            .iter()
            .filter_map(|bookmark| Some((bookmark, self.destination(bookmark)?)))
            .collect();
        let ids: Vec<ObjectId> = found.iter().map(|_| self.file.new_object_id()).collect();
        let (Some(first), Some(last)) = (ids.first(), ids.last()) else {
            return 0;
        };
        above.set("First", *first);
        above.set("Last", *last);
        for (place, (bookmark, destination)) in found.into_iter().enumerate() {
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
            let Some(id) = ids.get(place) else { continue };
            let below = self.level(&bookmark.children, *id, &mut dictionary);
            if below > 0 {
                // A negative count keeps the list of departments folded until it is opened.
                dictionary.set("Count", -below);
            }
            self.file.set_object(*id, dictionary);
        }
        i64::try_from(ids.len()).unwrap_or(0)
    }

    fn destination(&self, bookmark: &Bookmark) -> Option<Object> {
        let (page, top) = self.targets.find(bookmark.to)?;
        let page = *self.pages.get(page)?;
        let fit: Vec<Object> = vec![
            page.into(),
            Object::Name(b"XYZ".to_vec()),
            0.into(),
            Object::Real(top),
            Object::Null,
        ];
        Some(fit.into())
    }
}
