//! The parts of the report, one after the other.

use super::super::markdown::{self, perception, solidity, watch};
use super::super::markdown_plan;
use super::department::department;
use super::figures::{axes, balance, glossary, heat_map, levels, method, register};
use super::front::{cover, summary};
use super::overview::overview;
use crate::language::{markdown_escaped, page_words};
use crate::report::view::Report;

/// Returns everything that a report says.
pub fn report(report: &Report) -> String {
    let words = page_words(report.language);
    let mut text = cover(report) + &summary(report);
    text.push_str(&format!("\n## {}\n", words.guide));
    text.push_str(&levels(report));
    text.push_str(&axes(report));
    text.push_str(&heat_map(report));
    text.push_str(&solidity(report));
    text.push_str(&perception(report));
    text.push_str(&overview(report));
    if let Some(portfolio) = &report.portfolio {
        text.push('\n');
        text.push_str(&markdown::portfolio(portfolio));
    }
    text.push_str(&format!("\n## {}\n", words.departments));
    for view in &report.departments {
        text.push_str(&department(report, view));
    }
    text.push('\n');
    text.push_str(&roads(report));
    text.push_str(&register(report));
    text.push_str(&method(report));
    text.push_str(&glossary(report));
    text + &balance(report) + &watch(report)
}

/// Returns the road of every department, below the conclusion and who carries the actions.
fn roads(report: &Report) -> String {
    let plan = below(&markdown_plan::plan(report));
    let (title, roads) = plan.split_once('\n').unwrap_or((&plan, ""));
    let headline = report.roadmap.iter().map(|page| &page.headline.text);
    let lines = headline.chain([&report.owners.line]);
    let lines = lines.filter(|line| !line.is_empty());
    let lines = lines.map(|line| format!("\n{}\n", markdown_escaped(line)));
    format!("{title}\n{}{roads}", lines.collect::<String>())
}

/// Returns a text with its headings one level lower. A heading is known by its mark: in what was
/// given to the report, the mark is escaped.
fn below(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let mark = if line.starts_with('#') { "#" } else { "" };
        format!("{mark}{line}\n")
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[test]
    fn every_sentence_and_every_name_is_in_the_text() {
        for sample in [sample::french(), sample::english()] {
            let text = report(&sample).replace('\\', "");
            for sentence in sample.sentences() {
                assert!(text.contains(&sentence.text), "{}", sentence.id);
            }
            for view in &sample.departments {
                assert!(text.contains(&format!("### {}\n", view.name)));
            }
            for line in &sample.register {
                assert!(text.contains(&line.action.what), "{}", line.action.id);
            }
        }
    }

    #[test]
    fn a_heading_is_followed_by_its_own_and_nothing_is_said_twice_in_a_row() {
        for sample in [sample::french(), sample::english()] {
            let text = report(&sample);
            assert!(text.starts_with("# ") && text.ends_with('\n'));
            assert_eq!(
                text.lines().filter(|line| line.starts_with("# ")).count(),
                1
            );
            let depths = text.lines().filter(|line| line.starts_with('#'));
            let depths = depths.map(|line| line.bytes().take_while(|one| *one == b'#').count());
            let depths: Vec<_> = depths.collect();
            assert!(depths.windows(2).all(|pair| pair[1] <= pair[0] + 1));
            assert!(!text.contains("\n\n\n"), "no empty part");
        }
    }

    #[test]
    fn the_rows_of_a_table_are_as_wide_as_its_head() {
        let text = report(&sample::french()).replace("\\|", "");
        let mut width = None;
        for line in text.lines() {
            let cells = line.matches('|').count();
            match (line.starts_with('|'), width) {
                (true, Some(width)) => assert_eq!(cells, width, "{line}"),
                (true, None) => width = Some(cells),
                (false, _) => width = None,
            }
        }
    }
}
