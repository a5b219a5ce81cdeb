//! Nothing overlaps, nothing leaves the margins, nothing is missing from the font, whatever a
//! department is called.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::language::{Language, page_words};
use crate::render::pdf::document;
use crate::render::pdf::font::{Face, fonts};
use crate::render::pdf::geometry::{Area, mm};
use crate::render::pdf::legible::{MISSING, legible};
use crate::render::pdf::look::Look;
use crate::render::pdf::pdf;
use crate::render::pdf::shape::Shaper;
use crate::render::pdf::sheet::{Anchor, Mark, Placed, Sheet, TextRun};
use crate::render::pdf::structure::Part;
use crate::render::pdf::writer::{Book, PdfError};
use crate::render::sample;
use crate::report::register;
use crate::report::view::Report;

/// The least that can be seen: a tenth of a millimetre.
const VISIBLE: f32 = 0.28;

/// Returns the pages of a report in the usual look.
pub(super) fn book(report: &Report) -> Result<Book, PdfError> {
    document::book(report, &Look::default())
}

pub(super) fn runs(sheet: &Sheet) -> Vec<&TextRun> {
    let marks = sheet.marks.iter();
    let runs = marks.filter_map(|placed| match &placed.mark {
        Mark::Text(run) => Some(run),
        Mark::Path(_) | Mark::Logo(_) | Mark::Link(..) | Mark::PageNumber(..) => None,
    });
    runs.collect()
}

pub(super) fn text(run: &TextRun) -> String {
    run.words.iter().map(|word| word.text.as_str()).collect()
}

/// The area that the letters of a run cover, from the tallest to the deepest.
pub(super) fn area(run: &TextRun) -> Area {
    let (above, below) = (0.75 * run.size, 0.24 * run.size);
    Area::new(run.left, run.baseline - above, run.width(), above + below)
}

fn page_text(sheet: &Sheet) -> String {
    let words: Vec<String> = runs(sheet).into_iter().map(text).collect();
    words.join(" ")
}

/// Where content may stand: inside the margins, or in the head or the foot.
fn holds(sheet: &Sheet, inner: Area) -> bool {
    let foot = sheet.format.footer();
    let foot = Area::new(foot.left, foot.top, foot.width, mm(8.0));
    [sheet.format.frame(), sheet.format.header(), foot]
        .into_iter()
        .any(|outer| {
            inner.left >= outer.left - VISIBLE
                && inner.right() <= outer.right() + VISIBLE
                && inner.top >= outer.top - VISIBLE
                && inner.bottom() <= outer.bottom() + VISIBLE
        })
}

fn overlap(one: Area, other: Area) -> bool {
    let across = one.right().min(other.right()) - one.left.max(other.left);
    let down = one.bottom().min(other.bottom()) - one.top.max(other.top);
    across > VISIBLE && down > VISIBLE
}

/// Returns what is wrong on the pages of a book.
pub(super) fn faults(book: &Book) -> Vec<String> {
    let mut faults = Vec::new();
    for (page, sheet) in book.sheets.iter().enumerate() {
        let runs = runs(sheet);
        for (place, run) in runs.iter().enumerate() {
            let words = text(run);
            if !holds(sheet, area(run)) {
                faults.push(format!("page {}: `{words}` leaves the margins", page + 1));
            }
            for other in &runs[place + 1..] {
                if overlap(area(run), area(other)) {
                    let other = text(other);
                    faults.push(format!("page {}: `{words}` lies on `{other}`", page + 1));
                }
            }
        }
        for placed in &sheet.marks {
            let mark = &placed.mark;
            let out = match mark {
                Mark::Path(path) => path
                    .nodes()
                    .iter()
                    .any(|node| !holds(sheet, Area::new(node.x, node.y, 0.0, 0.0))),
                Mark::Link(area, anchor) => {
                    !holds(sheet, *area) || !book.anchors.contains_key(anchor)
                }
                Mark::Logo(area) => !holds(sheet, *area),
                Mark::PageNumber(..) => true,
                Mark::Text(_) => false,
            };
            if out {
                faults.push(format!("page {}: {mark:?} leaves the margins", page + 1));
            }
            if placed.part == Part::Nowhere && !matches!(mark, Mark::Path(_)) {
                faults.push(format!("page {}: {mark:?} is part of nothing", page + 1));
            }
        }
    }
    faults
}

fn samples() -> [Report; 2] {
    [sample::french(), sample::english()]
}

#[test]
fn nothing_overlaps_and_nothing_leaves_the_margins() {
    for report in samples() {
        let faults = faults(&book(&report).unwrap());
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn every_page_is_used_and_says_which_it_is() {
    for report in samples() {
        let book = book(&report).unwrap();
        let count = book.sheets.len();
        let word = page_words(report.language).page;
        for (place, sheet) in book.sheets.iter().enumerate().skip(1) {
            let shown = page_text(sheet);
            let number = format!("{word} {} / {count}", place + 1);
            assert!(shown.contains(&number), "{number}");
            assert!(shown.contains(&report.questionnaire.version));
            assert!(runs(sheet).len() > 5, "page {} is empty", place + 1);
        }
    }
}

#[test]
fn the_parts_stand_where_a_reader_looks_for_them() {
    let report = sample::french();
    let book = book(&report).unwrap();
    let page = |anchor| book.anchors[&anchor].page;
    assert_eq!(page(Anchor::Summary), 1);
    assert_eq!(page(Anchor::Guide), 2, "the summary is one page");
    assert_eq!(page(Anchor::HeatMap), 3);
    assert_eq!(
        page(Anchor::Perception),
        4,
        "18 departments are one page of the map"
    );
    let order = [
        Anchor::Perception,
        Anchor::Blockers,
        Anchor::Department(0),
        Anchor::Department(17),
        Anchor::Register,
        Anchor::Method,
        Anchor::Data,
        Anchor::Glossary,
    ];
    assert!(order.map(page).is_sorted());
    assert_eq!(page(Anchor::Glossary), book.sheets.len() - 1);
    for (place, department) in report.departments.iter().enumerate() {
        let shown = page_text(&book.sheets[page(Anchor::Department(place))]);
        assert!(
            shown.contains(&department.name.replace('\u{a0}', " ")),
            "{}",
            department.name
        );
        let next = page(Anchor::Department(place)) + 2;
        if place < 17 {
            assert!(
                page(Anchor::Department(place + 1)) <= next,
                "{}: two pages at most, with the longest labels",
                department.name
            );
        }
    }
}

#[test]
fn the_register_repeats_its_head_and_holds_every_action_once() {
    let report = sample::french();
    let book = book(&report).unwrap();
    let first = book.anchors[&Anchor::Register].page;
    let last = book.anchors[&Anchor::Method].page;
    let words = page_words(Language::French);
    let mut shown = String::new();
    for sheet in &book.sheets[first..last] {
        let page = page_text(sheet);
        assert!(page.contains(words.kpi) && page.contains(words.due_for));
        shown.push_str(&page);
    }
    assert!(last > first + 1);
    for (place, line) in report.register.iter().enumerate() {
        assert!(shown.contains(&line.action.id), "{}", line.action.id);
        let anchor = book.anchors[&Anchor::Action(place)];
        assert!((first..last).contains(&anchor.page));
    }
}

#[test]
fn every_fixed_word_and_every_sentence_of_the_samples_is_in_the_font() {
    let fonts = fonts().unwrap();
    for language in Language::ALL {
        let shaper = Shaper::new(&fonts, language);
        for word in page_words(language).all() {
            for face in Face::ALL {
                assert!(!shaper.word(face, word).text.contains(MISSING), "{word}");
            }
        }
    }
    for report in samples() {
        for sheet in &book(&report).unwrap().sheets {
            assert!(!page_text(sheet).contains(MISSING));
            let glyphs = runs(sheet).into_iter().flat_map(|run| &run.words);
            assert!(
                glyphs
                    .flat_map(|word| &word.glyphs)
                    .all(|glyph| glyph.id != 0)
            );
        }
    }
}

#[test]
fn the_box_that_stands_for_a_missing_character_is_in_the_font() {
    let fonts = fonts().unwrap();
    for face in Face::ALL {
        let font = harfrust::ShaperFont::new(fonts.of(face));
        assert_eq!(legible(&font, "\u{f8ff}"), MISSING.to_string());
        let glyph = font.nominal_glyph(u32::from(MISSING)).unwrap();
        assert_ne!(glyph.to_u32(), 0);
    }
}

#[test]
fn the_check_itself_sees_an_overlap_and_a_stray() {
    let mut book = book(&sample::english()).unwrap();
    let Some(Placed {
        mark: Mark::Text(run),
        ..
    }) = book.sheets[1].marks.first().cloned()
    else {
        panic!("the summary begins with text");
    };
    let lower = TextRun {
        baseline: run.baseline + run.size * 0.6,
        ..run.clone()
    };
    book.sheets[1].decorate(|sheet| sheet.push(Mark::Text(lower)));
    assert_eq!(faults(&book).len(), 1);
    let stray = TextRun { left: 20.0, ..run };
    book.sheets[1].decorate(|sheet| sheet.push(Mark::Text(stray)));
    assert!(faults(&book).len() > 1);
}

/// Returns a report in which one text stands wherever a user can write.
pub(super) fn named(name: &str) -> Report {
    let mut report = sample::english();
    report.title = name.to_owned();
    report.cover.client = name.to_owned();
    report.cover.wave = name.to_owned();
    report.cover.confidentiality = Some(name.to_owned());
    for legend in &mut report.levels {
        legend.label = name.to_owned();
    }
    for axis in &mut report.axes {
        axis.label = name.to_owned();
        for sub_axis in &mut axis.sub_axes {
            sub_axis.label = name.to_owned();
            sub_axis.code = name.chars().take(6).collect();
        }
    }
    let mut department = sample::french().departments.remove(3);
    department.name = name.to_owned();
    department.headline.text = name.to_owned();
    department.badge = name.to_owned();
    department.status_text = name.to_owned();
    for sub_axis in &mut department.sub_axes {
        sub_axis.label = name.to_owned();
        sub_axis.note = name.to_owned();
    }
    department.plan.actions.truncate(2);
    for action in &mut department.plan.actions {
        action.owner_text = name.to_owned();
        action.effort_text = name.to_owned();
    }
    report.departments = vec![department];
    report.register = register(&report.departments);
    report
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::with_cases(24) })]

    #[test]
    fn any_name_stays_on_the_page(name in any::<Vec<char>>().prop_map(|name| name.into_iter().take(200).collect::<String>())) {
        let faults = faults(&book(&named(&name)).unwrap());
        prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn any_words_stay_on_the_page(name in "[A-Za-zÀ-ÿŒœ’ \u{a0}\u{202f}\u{301}«»;:!?/-]{0,200}") {
        let faults = faults(&book(&named(&name)).unwrap());
        prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn a_name_without_a_space_is_broken() {
    for name in [
        "W".repeat(200),
        "漢".repeat(200),
        "e\u{301}".repeat(100),
        String::new(),
    ] {
        let report = named(&name);
        let faults = faults(&book(&report).unwrap());
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        assert!(pdf(&report, &Look::default()).is_ok());
    }
}

/// A report three times as large in every direction.
pub(super) fn large() -> Report {
    let mut report = sample::french();
    let axes = report.axes.clone();
    report.axes.extend([axes.clone(), axes].concat());
    for department in &mut report.departments {
        let (axes, sub_axes) = (department.axes.clone(), department.sub_axes.clone());
        department.axes.extend([axes.clone(), axes].concat());
        department
            .sub_axes
            .extend([sub_axes.clone(), sub_axes].concat());
        department.blockers = [&department.blockers[..]; 8].concat();
        department.plan.actions = [&department.plan.actions[..]; 2].concat();
    }
    let departments = report.departments.clone();
    report.departments.extend(departments);
    let summary = &mut report.summary;
    summary.strengths = [&summary.strengths[..]; 6].concat();
    summary.decisions = [&summary.decisions[..]; 4].concat();
    let what = &mut report.departments[0].plan.actions[0].what;
    *what = what.repeat(40);
    report.register = register(&report.departments);
    report
}

#[test]
fn a_report_three_times_as_large_runs_on_without_overlap() {
    let book = book(&large()).unwrap();
    let faults = faults(&book);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(
        book.anchors[&Anchor::HeatMap].page > 3,
        "the summary runs on"
    );
    let map = book.anchors[&Anchor::HeatMap].page;
    assert!(
        book.anchors[&Anchor::Department(0)].page > map + 2,
        "so does the heat map"
    );
}
