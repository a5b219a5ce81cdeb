//! The order of the pages, and the way from a report to a file.

use std::collections::BTreeMap;

use super::flow::{Bookmark, Flow};
use super::font::fonts;
use super::look::Look;
use super::pages;
use super::press::Press;
use super::shape::Shaper;
use super::sheet::{Anchor, Mark, Sheet};
use super::structure::Role;
use super::writer::{Book, PdfError, write};
use crate::language::page_words;
use crate::report::view::Report;

/// Returns the report as a PDF file, the same bytes for the same report and look.
///
/// # Errors
///
/// Only when the program's own fonts cannot be used; no report is refused, and a character that
/// the font lacks is shown as a box.
pub fn pdf(report: &Report, look: &Look) -> Result<Vec<u8>, PdfError> {
    write(book(report, look)?)
}

/// Returns the pages of a report.
pub(super) fn book(report: &Report, look: &Look) -> Result<Book, PdfError> {
    let fonts = fonts()?;
    let press = Press {
        shaper: Shaper::new(&fonts, report.language),
        words: page_words(report.language),
        report,
        look,
    };
    let mut flow = Flow::new(&press);
    flow.within(Role::Section, pages::cover);
    for part in pages::parts(&press) {
        flow.within(Role::Section, part.draw);
    }
    flow.bookmarks = bookmarks(&press);
    pages::footers(&mut flow);
    number_pages(&mut flow);
    let title = match report.cover.client.as_str() {
        "" => report.title.clone(),
        client => format!("{} – {client}", report.title),
    };
    Ok(Book {
        sheets: flow.sheets,
        anchors: flow.anchors,
        structure: flow.structure,
        logo: look.logo.clone(),
        names: names(report, &flow.bookmarks),
        bookmarks: flow.bookmarks,
        title,
        author: report.cover.client.clone(),
        date: report.cover.date.clone(),
        language: report.language,
    })
}

/// Returns the bookmarks, the departments below their part.
fn bookmarks(press: &Press<'_>) -> Vec<Bookmark> {
    let leaf = |title: &str, to| Bookmark {
        title: title.to_owned(),
        to,
        children: Vec::new(),
    };
    let departments = press.report.departments.iter().enumerate();
    let departments = departments.map(|(place, one)| leaf(&one.name, Anchor::Department(place)));
    let departments: Vec<Bookmark> = departments.collect();
    let parts = pages::parts(press).into_iter().map(|part| Bookmark {
        children: match part.anchor {
            Anchor::Department(_) => departments.clone(),
            _ => Vec::new(),
        },
        ..leaf(part.title, part.anchor)
    });
    parts.collect()
}

/// Returns what each place is called.
fn names(report: &Report, bookmarks: &[Bookmark]) -> BTreeMap<Anchor, String> {
    let lines = report.register.iter().enumerate();
    let actions = lines.map(|(place, line)| (Anchor::Action(place), line.action.title.clone()));
    let below = bookmarks.iter().flat_map(|bookmark| &bookmark.children);
    let marked = bookmarks.iter().chain(below);
    let marked = marked.map(|bookmark| (bookmark.to, bookmark.title.clone()));
    // The first department has its name, not that of its part.
    actions.chain(marked).collect()
}

/// Writes the numbers of the pages that were not known when they were announced.
fn number_pages(flow: &mut Flow<'_>) {
    let press = flow.press;
    let anchors = &flow.anchors;
    let marks = flow
        .sheets
        .iter_mut()
        .flat_map(|sheet: &mut Sheet| &mut sheet.marks);
    for placed in marks {
        let Mark::PageNumber(run, anchor) = &mut placed.mark else {
            continue;
        };
        let Some(place) = anchors.get(anchor) else {
            continue;
        };
        run.words = vec![press.shaper.word(run.face, &(place.page + 1).to_string())];
        run.left -= run.width();
        placed.mark = Mark::Text(run.clone());
    }
}
