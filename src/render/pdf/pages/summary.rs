//! The one-page summary: it stands alone when torn out.

use super::ladder::ladder;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Format, mm};
use crate::render::pdf::palette::QUIET;
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};
use crate::render::pdf::typeset::{Paragraph, Style};
use crate::report::view::{Sentence, Summary};

/// Writes the summary.
pub(in crate::render::pdf) fn summary(flow: &mut Flow<'_>) {
    flow.page(Format::Portrait);
    flow.anchor(Anchor::Summary);
    let press = flow.press;
    let summary = &press.report.summary;
    flow.title(press.words.summary, &summary.headline.text);
    ladder(flow);
    note(flow, &summary.ladder_note);
    flow.gap(11.0);
    flow.table(&findings(press, summary));
    next_days(flow);
    note(flow, &summary.next_days_note);
    flow.gap(11.0);
    flow.table(&decisions(press, summary));
}

/// Writes a small line below what it is about; nothing where it is empty.
fn note(flow: &mut Flow<'_>, text: &str) {
    if !text.is_empty() {
        let width = flow.frame.width;
        flow.gap(3.0);
        flow.text(&Paragraph::new(text, Style::SMALL.ink(QUIET)), 0.0, width);
    }
}

/// Returns strengths and weaknesses, side by side.
fn findings<'a>(press: &Press<'_>, summary: &Summary) -> Table<'a> {
    let words = press.words;
    let bullet = |_| "•".to_owned();
    let lists = [
        list(words.strengths, &summary.strengths, bullet),
        list(words.weaknesses, &summary.weaknesses, bullet),
    ];
    let cells = lists
        .into_iter()
        .flatten()
        .map(|list| (Cell::Text(list), 1.0));
    side_by_side(cells.collect())
}

/// Returns what is asked of the committee and what the figures rest on, side by side.
fn decisions<'a>(press: &Press<'_>, summary: &Summary) -> Table<'a> {
    let words = press.words;
    let number = |place: usize| format!("{}.", place + 1);
    let decisions = list(words.decisions, &summary.decisions, number);
    let mut evidence = vec![Paragraph::section(words.evidence)];
    for (name, value) in &summary.evidence {
        let line = Paragraph::new(format!("{name}{}", words.colon), Style::SMALL.ink(QUIET));
        let line = line.and(value, Style::SMALL.strong());
        evidence.push(line.before(3.0));
    }
    let decisions = decisions.map(|list| (Cell::Text(list), 1.35));
    let evidence = (evidence.len() > 1).then_some((Cell::Boxed(evidence), 1.0));
    side_by_side(decisions.into_iter().chain(evidence).collect())
}

/// Returns cells side by side, each as wide as its share.
fn side_by_side(cells: Vec<(Cell<'_>, f32)>) -> Table<'_> {
    let shares = cells
        .iter()
        .map(|(_, share)| Column::new(Extent::Share(*share)));
    let columns = shares.collect();
    let cells = cells.into_iter().map(|(cell, _)| cell).collect();
    let table = Table::new(columns, vec![Row::plain(cells)]);
    table.bare().padding(0.0).gutter(mm(9.0))
}

/// Returns a titled list, each line with its marker; none when there is nothing to list.
fn list(
    title: &str,
    lines: &[Sentence],
    marker: impl Fn(usize) -> String,
) -> Option<Vec<Paragraph>> {
    let mut list = vec![Paragraph::section(title)];
    for (place, line) in lines.iter().enumerate() {
        let line = Paragraph::new(&line.text, Style::BODY).marked(marker(place), 11.0);
        list.push(line.before(3.5));
    }
    (!lines.is_empty()).then_some(list)
}

fn next_days(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    let actions = &press.report.summary.next_days;
    if actions.is_empty() {
        return;
    }
    let columns = vec![
        Column::new(Extent::Fit(mm(18.0))),
        Column::new(Extent::Share(2.2)),
        Column::new(Extent::Share(0.9)),
        Column::new(Extent::Share(1.3)),
        Column::new(Extent::Fit(mm(30.0))),
    ];
    let rows = actions.iter().map(|action| {
        Row::plain(vec![
            Cell::small(&action.id),
            Cell::strong(&action.title),
            Cell::short(&action.owner),
            // The page stands alone when torn out: a long list of names may not push it over.
            Cell::Text(vec![
                Paragraph::new(&action.departments, Style::SMALL)
                    .hyphenated()
                    .most(2),
            ]),
            Cell::small(&action.due),
        ])
        .to(Anchor::Register)
    });
    let head = [
        words.id,
        words.action,
        words.owner,
        words.departments,
        words.due,
    ];
    flow.titled(
        words.next_days,
        &Table::new(columns, rows.collect()).head(&head),
    );
}
