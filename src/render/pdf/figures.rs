//! Every figure of the report as data that is meant to be shown can be read in the pages.

use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::Value;

use crate::language::{Language, decimal, percent};
use crate::render::json;
use crate::render::pdf::document::book;
use crate::render::pdf::look::Look;
use crate::render::pdf::sheet::{Anchor, Mark, Sheet};
use crate::render::perception::signed;
use crate::render::sample::{self, waves::acme, waves::told};
use crate::report::view::Report;

/// How a figure is printed.
#[derive(Debug, Clone, Copy)]
enum Printed {
    /// As it is: a level, a count.
    Whole,
    /// An index, with two decimals.
    Index,
    /// A difference, with its sign and two decimals.
    Gap,
    /// A share, in percent.
    Share,
    /// An index of 100, with one decimal.
    OfHundred,
}

/// The figures that are printed, by the end of their path.
const SHOWN: [(&str, Printed); 23] = [
    ("scores/index", Printed::Index),
    ("/reached", Printed::Whole),
    ("scores/target", Printed::Whole),
    ("sides/it/index", Printed::Index),
    ("sides/business/index", Printed::Index),
    ("axes/*/index", Printed::Index),
    ("sub_axes/*/joint/index", Printed::Index),
    ("sub_axes/*/it/index", Printed::Index),
    ("sub_axes/*/business/index", Printed::Index),
    ("ranges/*/lowest", Printed::Index),
    ("ranges/*/median", Printed::Index),
    ("ranges/*/highest", Printed::Index),
    ("perception/rows/*/delta", Printed::Gap),
    ("perception/rows/*/own/n", Printed::Whole),
    ("perception/rows/*/other/n", Printed::Whole),
    ("common_blockers/gates/*/departments", Printed::Whole),
    ("heat_map/medians/*", Printed::Whole),
    ("portfolio/priorities/*/index", Printed::OfHundred),
    ("response/*/business/n", Printed::Whole),
    ("response/*/business/share", Printed::Share),
    ("response/*/it/n", Printed::Whole),
    ("response/*/it/share", Printed::Share),
    ("load/*/units/*", Printed::Whole),
];

/// The figures that are not printed as such, by a part of their path, each with the reason.
const LEFT_OUT: [(&str, &str); 34] = [
    (
        "/achievement/",
        "shares behind a level: `explain` shows them",
    ),
    ("/channels/", "one channel of one side: `explain` shows it"),
    (
        "/benchmark/",
        "percentiles: the range and the median are drawn",
    ),
    ("/confidence/value", "the grade is printed in its place"),
    ("/level_probability/", "an estimate behind the grade"),
    ("/half_width", "an interval: `score` and `explain` show it"),
    (
        "/gap/",
        "gaps of one department: the widest are told in words",
    ),
    (
        "company/",
        "statistics of the questionnaire, told as points to watch",
    ),
    ("/consistency/", "the same"),
    ("/differences/", "the same"),
    (
        "/road/",
        "the calendar in numbers: dates are printed in its place",
    ),
    ("_tick", "the calendar in numbers"),
    (
        "/stable",
        "told by the shape of the cell and by a star in the annex",
    ),
    ("/rank", "a place in a list that is printed in that order"),
    ("/weeks", "printed within the effort, in words"),
    (
        "/blockers/",
        "the level is drawn in the row of its sub-axis",
    ),
    ("/next_blockers/", "printed as a sentence"),
    ("/gates/*/level", "printed with the name of the step"),
    ("/planned", "printed within a sentence"),
    ("/limits_in", "printed within a sentence"),
    ("at_least", "printed within the title"),
    (
        "/ranges/*/departments",
        "the number behind a range; the annex prints the range",
    ),
    ("rows/*/departments", "printed, and small: proves nothing"),
    ("/mean", "drawn and told in the alternative text"),
    ("cases/*/delta", "printed within a sentence"),
    ("heat_map/order/", "the order of the rows"),
    ("heat_map/overall", "printed, and small: proves nothing"),
    ("levels/*/level", "printed with the name of the level"),
    ("summary/ladder/", "printed in the ladder, and small"),
    ("/capacity", "printed within the line of the role"),
    ("load/*/share", "printed within the line of the role"),
    ("owners/", "printed within a sentence"),
    ("balance/", "printed in the table of files, and small"),
    ("frozen/", "hatched in the roadmap"),
];

/// Further paths of parts that the samples leave empty or that are read elsewhere.
const ELSEWHERE: [&str; 5] = [
    "portfolio/",
    "stage/",
    "horizons/",
    "roadmap/",
    "overloaded/",
];

/// The words of some pages, in one text.
fn text(sheets: &[Sheet]) -> String {
    let marks = sheets.iter().flat_map(|sheet| &sheet.marks);
    let runs = marks.filter_map(|placed| match &placed.mark {
        Mark::Text(run) => Some(run),
        Mark::Path(_) | Mark::Logo(_) | Mark::Link(..) | Mark::PageNumber(..) => None,
    });
    let runs = runs.map(|run| run.words.iter().map(|word| word.text.as_str()).collect());
    runs.collect::<Vec<String>>().join(" ")
}

/// The words of the pages where a figure is looked for: a level of a department on its own pages, an
/// index among the figures behind the charts, all else anywhere.
struct Pages {
    whole: BTreeSet<String>,
    annex: BTreeSet<String>,
    departments: Vec<BTreeSet<String>>,
}

impl Pages {
    fn of(report: &Report) -> Self {
        let book = book(report, &Look::default()).unwrap();
        let told = |pages: Range<usize>| printed_numbers(&text(&book.sheets[pages]));
        let page = |anchor: Anchor| book.anchors.get(&anchor).map(|place| place.page);
        let count = report.departments.len();
        let own = |place: usize| {
            let from = page(Anchor::Department(place)).unwrap();
            let next = [
                Anchor::Department(place + 1),
                Anchor::Roadmap,
                Anchor::Register,
                Anchor::Method,
            ];
            let next = next.into_iter().find_map(page);
            told(from..next.unwrap())
        };
        Self {
            annex: told(page(Anchor::Data).unwrap()..book.sheets.len()),
            departments: (0..count).map(own).collect(),
            whole: told(0..book.sheets.len()),
        }
    }

    fn show(&self, path: &str, words: &str, how: Printed) -> bool {
        let parts: Vec<&str> = path.split('/').collect();
        let own = match parts.as_slice() {
            ["", "departments", place, ..] => place.parse().ok(),
            _ => None,
        };
        let own: Option<usize> = own;
        let shown = match (how, own) {
            (Printed::Whole, Some(place)) => &self.departments[place],
            (Printed::Index, _) => &self.annex,
            _ => &self.whole,
        };
        let bare = words.replace(" %", "%");
        shown.contains(bare.trim_end_matches('%'))
    }
}

/// The numbers of a text as whole words: `3` is not in `13` or `2,3`.
fn printed_numbers(text: &str) -> BTreeSet<String> {
    let apart = |c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.' | '+' | '−' | '-'));
    let text = text.replace('\u{202f}', "");
    let words = text.split(apart).map(|word| word.trim_matches([',', '.']));
    words.map(str::to_owned).collect()
}

/// Calls `told` with each number of a value and its path.
fn numbers(value: &Value, path: &str, told: &mut dyn FnMut(&str, f64)) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                numbers(value, &format!("{path}/{key}"), told);
            }
        }
        Value::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                // Departments keep their place: their figures stand on pages of their own.
                let step = if path == "/departments" {
                    place.to_string()
                } else {
                    "*".to_owned()
                };
                numbers(value, &format!("{path}/{step}"), told);
            }
        }
        Value::Number(number) => told(path, number.as_f64().unwrap()),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

fn printed(value: f64, how: Printed, language: Language) -> String {
    let shown = match how {
        Printed::Whole => format!("{value:.0}"),
        Printed::Index => decimal(value, 2, language),
        Printed::Gap => signed(value, language),
        Printed::Share => percent(value, language),
        Printed::OfHundred => decimal(value, 1, language),
    };
    shown.replace('\u{a0}', " ")
}

/// The samples, and the example in both languages.
fn reports() -> [Report; 4] {
    let [french, english] = Language::ALL.map(|language| told(&acme(), language));
    [sample::french(), sample::english(), french, english]
}

#[test]
fn every_figure_that_is_meant_to_be_shown_is_in_the_pages() {
    for report in reports() {
        let pages = Pages::of(&report);
        assert!(!pages.show("/departments/0/scores/index", "0,01", Printed::Index));
        assert!(!pages.show("/departments/0/scores/reached", "7654", Printed::Whole));
        let data: Value = serde_json::from_str(&json::report(&report)).unwrap();
        let mut missing = Vec::new();
        let mut checked = 0;
        numbers(&data, "", &mut |path, value| {
            let left_out = LEFT_OUT.iter().any(|(part, _)| path.contains(part));
            let elsewhere = ELSEWHERE.iter().any(|part| path.contains(part));
            let shown = SHOWN.iter().find(|(end, _)| path.ends_with(end));
            let shown = shown.filter(|_| !left_out);
            if let Some((_, how)) = shown {
                checked += 1;
                let words = printed(value, *how, report.language);
                if !pages.show(path, &words, *how) {
                    missing.push(format!("{path}: {words}"));
                }
            } else if !left_out && !elsewhere {
                missing.push(format!("is {path} shown in the PDF?"));
            }
        });
        missing.sort();
        missing.dedup();
        assert!(missing.is_empty(), "{}", missing.join("\n"));
        assert!(checked > 100, "{checked}");
    }
}

#[test]
fn every_sentence_action_and_date_is_in_the_pages() {
    for report in reports() {
        let book = book(&report, &Look::default()).unwrap();
        let text = text(&book.sheets).replace([' ', '-'], "");
        let bare = |words: &str| -> String {
            words
                .chars()
                .filter(|c| !matches!(c, ' ' | '\u{a0}' | '-' | '\u{2011}'))
                .collect()
        };
        let has_common = !report.common_blockers.gates.is_empty();
        let shown = report.sentences();
        for sentence in shown.filter(|one| has_common || !one.id.starts_with("common-blockers")) {
            assert!(text.contains(&bare(&sentence.text)), "{}", sentence.id);
        }
        for line in &report.register {
            assert!(text.contains(&bare(&line.action.id)));
            assert!(
                text.contains(&bare(&line.action.title)),
                "{}",
                line.action.title
            );
            for due in &line.dues {
                assert!(text.contains(&bare(&due.text)), "{}", due.text);
            }
        }
        for term in &report.glossary {
            assert!(text.contains(&bare(term.meaning)), "{}", term.term);
        }
    }
}
