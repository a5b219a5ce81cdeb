//! The cover and the one-page summary.

use super::super::markdown::{head, row};
use crate::language::{PageWords, markdown_escaped, page_words};
use crate::report::view::{Report, Sentence, Summary};

/// Returns what the cover says.
pub(super) fn cover(report: &Report) -> String {
    let cover = &report.cover;
    let mut text = format!("# {}\n", markdown_escaped(&report.title));
    let moment = [cover.wave.as_str(), cover.long_date.as_str()];
    let moment: Vec<_> = moment.into_iter().filter(|one| !one.is_empty()).collect();
    let lines = [
        cover.client.clone(),
        moment.join(" · "),
        cover.confidentiality.clone().unwrap_or_default(),
        cover.perimeter.clone(),
        cover.draft.clone().unwrap_or_default(),
    ];
    for line in lines.iter().filter(|line| !line.is_empty()) {
        text.push_str(&format!("\n{}\n", markdown_escaped(line)));
    }
    text
}

/// Returns the one-page summary.
pub(super) fn summary(report: &Report) -> String {
    let (words, summary) = (page_words(report.language), &report.summary);
    let headline = markdown_escaped(&summary.headline.text);
    let mut text = format!("\n## {}\n\n**{headline}**\n", words.summary);
    text.push_str(&ladder(words, summary));
    text.push_str(&note(&summary.ladder_note));
    text.push_str(&list(words.strengths, &summary.strengths, |_| {
        "-".to_owned()
    }));
    text.push_str(&list(words.weaknesses, &summary.weaknesses, |_| {
        "-".to_owned()
    }));
    text.push_str(&next_days(words, summary));
    text.push_str(&note(&summary.next_days_note));
    let number = |place: usize| format!("{}.", place + 1);
    text.push_str(&list(words.decisions, &summary.decisions, number));
    text + &evidence(words, summary)
}

/// Returns a line of its own; nothing of an empty one.
fn note(text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!("\n{}\n", markdown_escaped(text)),
    }
}

fn ladder(words: &PageWords, summary: &Summary) -> String {
    let heads = [
        words.level,
        words.ladder_stable,
        words.ladder_reached,
        words.ladder_target,
    ];
    let rows = summary.ladder.iter().map(|rung| {
        row(&[
            format!("{} {}", rung.level, rung.label),
            rung.stable.to_string(),
            rung.reached.to_string(),
            rung.target.to_string(),
        ])
    });
    let rows: String = rows.collect();
    format!("\n### {}\n\n{}{rows}", words.ladder, head(&heads))
}

/// Returns a titled list of sentences; nothing when there is none.
pub(super) fn list(title: &str, lines: &[Sentence], mark: impl Fn(usize) -> String) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let lines = lines.iter().enumerate();
    let lines = lines.map(|(place, line)| {
        let text = markdown_escaped(&line.text);
        format!("{} {text}\n", mark(place))
    });
    format!("\n### {title}\n\n{}", lines.collect::<String>())
}

fn next_days(words: &PageWords, summary: &Summary) -> String {
    if summary.next_days.is_empty() {
        return String::new();
    }
    let heads = [
        words.id,
        words.action,
        words.owner,
        words.departments,
        words.due,
    ];
    let rows = summary.next_days.iter().map(|action| {
        row(&[
            action.id.clone(),
            action.title.clone(),
            action.owner.clone(),
            action.departments.clone(),
            action.due.clone(),
        ])
    });
    let rows: String = rows.collect();
    format!("\n### {}\n\n{}{rows}", words.next_days, head(&heads))
}

fn evidence(words: &PageWords, summary: &Summary) -> String {
    if summary.evidence.is_empty() {
        return String::new();
    }
    let lines = summary.evidence.iter().map(|(name, value)| {
        let line = format!("{name}{} {value}", words.colon);
        format!("- {}\n", markdown_escaped(&line))
    });
    let lines: String = lines.collect();
    format!("\n### {}\n\n{lines}", words.evidence)
}
