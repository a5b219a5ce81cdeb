//! Reports that strain the layout: nothing overlaps, no page is wasted, no title or head stands alone.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::geometry::Format;
use super::sheet::{Anchor, Mark, Placed, TextRun};
use super::structure::{Part, Role};
use super::tests::{area, book, faults, large, named, text};
use super::writer::Book;
use crate::language::Language;
use crate::model::Assessment;
use crate::render::sample::{self, waves, waves::told};
use crate::report::view::Report;

/// Names of about 80 characters, as organisations have them.
const NAMES: [&str; 5] = [
    "Direction régionale de la maintenance des équipements industriels de Bourgogne",
    "Pôle d’accompagnement des transformations numériques et organisationnelles",
    "Sous-direction des approvisionnements, de la logistique et du transport routier",
    "Mission interministérielle d’évaluation des politiques d’infrastructure durable",
    "Département des systèmes d’information décisionnels et de la gouvernance data",
];

/// The least part of a page that is filled before its part goes on on the next.
const FILLED: f32 = 0.25;
/// The fewest lines with which a part goes on on another page.
const FEWEST: usize = 3;
/// A row of fewer lines is short.
const SHORT: usize = 6;

/// What a mark says, and where: its page and the element that it is part of.
struct Said<'b> {
    page: usize,
    role: Role,
    place: usize,
    run: Option<&'b TextRun>,
}

/// Returns the marks that are read, in the order in which they are read.
fn read(book: &Book) -> Vec<Said<'_>> {
    let elements = book.structure.elements();
    let pages = book.sheets.iter().enumerate();
    let marks = pages.flat_map(|(page, sheet)| sheet.marks.iter().map(move |mark| (page, mark)));
    let said = marks.filter_map(|(page, placed): (usize, &Placed)| {
        let (tag, run) = match &placed.mark {
            Mark::Text(run) => (placed.part.of_words()?, Some(run)),
            Mark::Path(_) => (placed.part.of_path()?, None),
            Mark::Logo(_) | Mark::Link(..) | Mark::PageNumber(..) => return None,
        };
        let place = tag.place();
        let role = elements[place].role;
        Some(Said {
            page,
            role,
            place,
            run,
        })
    });
    let mut said: Vec<_> = said.collect();
    said.sort_by_key(|one| (one.place, one.page));
    said
}

/// Returns the line that a run stands on, in whole points from the top of the page.
#[expect(clippy::cast_possible_truncation, reason = "a page has 842 points")]
fn line(run: &TextRun) -> i32 {
    run.baseline.round() as i32
}

/// Returns the titles and heads below which nothing stands that they name.
fn stranded(book: &Book) -> Vec<String> {
    let said = read(book);
    let mut faults = Vec::new();
    for (at, one) in said.iter().enumerate() {
        let names = match one.role {
            Role::SectionTitle | Role::PartTitle => "title",
            Role::ColumnHead | Role::GroupHead(_) => "head",
            _ => continue,
        };
        let is_named = |next: &&Said<'_>| {
            let is_head = matches!(next.role, Role::ColumnHead | Role::GroupHead(_));
            next.place > one.place && !is_head && next.role != one.role
        };
        let next = said[at..].iter().find(is_named);
        if next.is_none_or(|next| next.page != one.page) {
            let words = one.run.map(text).unwrap_or_default();
            faults.push(format!(
                "page {}: the {names} `{words}` stands alone",
                one.page + 1
            ));
        }
    }
    // A head that comes back is no element: nothing is read below it where it is the last on its page.
    for (page, sheet) in book.sheets.iter().enumerate() {
        let foot = sheet.format.frame().bottom();
        let texts = sheet.marks.iter().filter_map(|placed| match &placed.mark {
            Mark::Text(run) if area(run).bottom() <= foot => Some((run, placed.part)),
            _ => None,
        });
        let lowest = texts.max_by(|one, other| one.0.baseline.total_cmp(&other.0.baseline));
        if let Some((run, Part::Decoration)) = lowest {
            faults.push(format!(
                "page {}: nothing is below `{}`",
                page + 1,
                text(run)
            ));
        }
    }
    faults.sort();
    faults.dedup();
    faults
}

/// Returns the pages on which a part of the report begins.
fn starts(book: &Book) -> BTreeSet<usize> {
    let parts = book.anchors.iter();
    let parts = parts.filter(|(anchor, _)| !matches!(anchor, Anchor::Action(_)));
    parts.map(|(_, place)| place.page).chain([0]).collect()
}

/// Returns the upright pages that hold too little: a page whose part goes on ends in its upper
/// quarter, or a part goes on for a line or two.
fn wasted(book: &Book) -> Vec<String> {
    let starts = starts(book);
    let mut lines: BTreeMap<usize, BTreeSet<i32>> = BTreeMap::new();
    for one in read(book) {
        let baseline = one.run.map(line);
        lines.entry(one.page).or_default().extend(baseline);
    }
    let mut faults = Vec::new();
    for (page, sheet) in book.sheets.iter().enumerate().skip(1) {
        if sheet.format == Format::Landscape {
            continue;
        }
        let frame = sheet.format.frame();
        let own = lines.get(&page);
        let count = own.map_or(0, BTreeSet::len);
        let last = own.and_then(BTreeSet::last).copied().unwrap_or_default();
        let filled = (last as f32 - frame.top) / frame.height;
        let goes_on = page + 1 < book.sheets.len() && !starts.contains(&(page + 1));
        if goes_on && filled < FILLED {
            faults.push(format!(
                "page {} goes on after {:.0} %",
                page + 1,
                filled * 100.0
            ));
        }
        if !starts.contains(&page) && count < FEWEST {
            faults.push(format!("page {} holds {count} lines", page + 1));
        }
    }
    faults
}

/// Returns the table and the row that an element is in, none where it is in no table.
fn row_of(book: &Book, mut place: usize) -> Option<(usize, usize)> {
    let elements = book.structure.elements();
    while elements[place].role != Role::Row {
        let parent = elements[place].parent.place();
        (parent != place).then_some(())?;
        place = parent;
    }
    Some((elements[place].parent.place(), place))
}

/// Returns the tables that go on on another page for one short row.
fn lonely(book: &Book) -> Vec<String> {
    let mut rows: BTreeMap<(usize, usize), BTreeMap<usize, BTreeSet<i32>>> = BTreeMap::new();
    for one in read(book) {
        let Some((table, row)) = row_of(book, one.place) else {
            continue;
        };
        let lines = rows.entry((table, one.page)).or_default();
        let baseline = one.run.map(line);
        lines.entry(row).or_default().extend(baseline);
    }
    let alone = rows.iter().filter(|((table, page), here)| {
        let before = page
            .checked_sub(1)
            .and_then(|page| rows.get(&(*table, page)));
        let short = here.len() == 1 && here.values().all(|lines| lines.len() < SHORT);
        short && before.is_some_and(|before| here.keys().all(|row| !before.contains_key(row)))
    });
    alone
        .map(|((_, page), _)| format!("page {}: a table goes on for one row", page + 1))
        .collect()
}

/// Checks the pages of a report.
#[track_caller]
fn holds(report: &Report) {
    let book = book(report).unwrap();
    let faults = [faults(&book), stranded(&book), wasted(&book), lonely(&book)].concat();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Checks the pages of the report of a wave, in French and in English.
#[track_caller]
fn lasts(wave: &Assessment) {
    for language in Language::ALL {
        holds(&told(wave, language));
    }
}

#[test]
fn the_samples_and_the_example() {
    holds(&sample::french());
    holds(&sample::english());
    let large = book(&large()).unwrap();
    let faults = [stranded(&large), lonely(&large)].concat();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    lasts(&waves::acme());
}

#[test]
fn one_department() {
    lasts(&waves::departments(1));
}

#[test]
fn three_departments() {
    lasts(&waves::departments(3));
}

#[test]
fn sixty_departments() {
    holds(&told(&waves::departments(60), Language::French));
}

#[test]
fn long_names_wherever_a_user_writes() {
    assert!(NAMES.iter().all(|name| name.chars().count() > 72));
    lasts(&waves::named(&NAMES));
}

#[test]
fn an_axis_of_which_nothing_is_known() {
    lasts(&waves::without_axis(1));
}

#[test]
fn a_level_for_one_department_alone() {
    for wave in [waves::one_level(), waves::one_published()] {
        let report = told(&wave, Language::French);
        let leveled = report.departments.iter().filter(|one| one.joint.is_some());
        assert_eq!(leveled.count(), 1);
        lasts(&wave);
    }
}

#[test]
fn no_plan_at_all() {
    let wave = waves::no_plan();
    assert!(told(&wave, Language::French).register.is_empty());
    lasts(&wave);
}

#[test]
fn six_axes_of_thirty_nine_sub_axes() {
    let wave = waves::axes(6);
    let report = told(&wave, Language::French);
    assert_eq!(report.axes.len(), 6);
    assert_eq!(report.departments[0].sub_axes.len(), 39);
    lasts(&wave);
}

/// The checks see what they look for.
#[test]
fn a_title_at_the_foot_and_a_wasted_page_are_seen() {
    let mut book = book(&sample::french()).unwrap();
    let moved = read(&book)
        .iter()
        .find(|one| one.role == Role::SectionTitle)
        .map(|one| (one.page, one.place));
    let (page, place) = moved.unwrap();
    let is_after = |placed: &Placed| {
        let tag = placed.part.of_words().or(placed.part.of_path());
        tag.is_some_and(|tag| tag.place() > place)
    };
    book.sheets[page].marks.retain(|placed| !is_after(placed));
    assert!(!stranded(&book).is_empty());
    for sheet in &mut book.sheets {
        sheet.marks.clear();
    }
    let wasted = wasted(&book).concat();
    assert!(wasted.contains("goes on after") && wasted.contains("holds 0 lines"));
}

#[test]
fn a_table_that_goes_on_for_one_row_is_seen() {
    let mut book = book(&sample::french()).unwrap();
    assert!(lonely(&book).is_empty());
    // The second page of the register, of which one line is left.
    let page = book.anchors[&Anchor::Register].page + 1;
    let said = read(&book);
    let first = said
        .iter()
        .find(|one| one.page == page && row_of(&book, one.place).is_some());
    let kept = first.unwrap().place;
    drop(said);
    book.sheets[page].marks.retain(|placed| {
        let tag = placed.part.of_words();
        tag.is_none_or(|tag| tag.place() == kept)
    });
    assert_eq!(lonely(&book).len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::with_cases(24) })]

    #[test]
    fn no_title_stands_alone_whatever_is_written(name in "[A-Za-zÀ-ÿŒœ’ «»;:!?/-]{0,200}") {
        let book = book(&named(&name)).unwrap();
        let faults = [stranded(&book), lonely(&book)].concat();
        prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
