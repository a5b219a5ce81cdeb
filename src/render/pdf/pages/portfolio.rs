//! Who can share a path, and with whom to start.

use crate::language::{PortfolioWords, decimal, percent, portfolio_words};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, Format, mm};
use crate::render::pdf::palette::{DEEP, QUIET, TRACK};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Anchor, Sheet};
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::portfolio::{GroupView, MatrixRow, Portfolio, PriorityView};

/// The space above and below the text of a row of figures.
const TIGHT: f32 = 1.4;

/// Writes the pages; nothing of one department.
pub(in crate::render::pdf) fn portfolio(flow: &mut Flow<'_>) {
    let press = flow.press;
    let Some(portfolio) = &press.report.portfolio else {
        return;
    };
    let own = portfolio_words(press.report.language);
    flow.page(Format::Portrait);
    flow.anchor(Anchor::Portfolio);
    let advice = portfolio.advice.text.as_str();
    // A title ends without a full stop.
    let advice = advice.strip_suffix('.').unwrap_or(advice);
    flow.title(press.words.portfolio, advice);
    let width = flow.frame.width;
    let grounds = Paragraph::new(&portfolio.advice.grounds, Style::SMALL.ink(QUIET));
    flow.text(&grounds, 0.0, width);
    groups(flow, portfolio);
    apart(flow, portfolio, own);
    matrix(flow, portfolio);
    priorities(flow, portfolio, own);
}

fn groups(flow: &mut Flow<'_>, portfolio: &Portfolio) {
    if portfolio.groups.is_empty() {
        return;
    }
    let words = flow.press.words;
    let columns = vec![
        Column::new(Extent::Share(1.25)),
        Column::new(Extent::Share(1.0)),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = portfolio.groups.iter().map(|group| row(portfolio, group));
    let head = [words.profile_rule, words.departments, words.goes_on];
    flow.titled(
        portfolio.groups_title(),
        &Table::new(columns, rows.collect()).head(&head),
    );
}

fn row<'a>(portfolio: &Portfolio, group: &GroupView) -> Row<'a> {
    let members = group.members.iter();
    let members = members.map(|member| portfolio.listed(group, member));
    let next = group.next_step.as_ref();
    Row::plain(vec![
        Cell::Text(vec![
            Paragraph::new(
                format!("{}. {}", group.number, group.name),
                Style::SMALL.strong(),
            ),
            Paragraph::new(&group.rule, Style::SMALL).before(1.0),
        ]),
        Cell::Text(vec![
            Paragraph::new(members.collect::<Vec<_>>().join(", "), Style::SMALL).hyphenated(),
            Paragraph::new(&group.line, Style::TINY).before(1.0),
        ]),
        Cell::small(next.map_or("", |next| next.text.as_str())),
    ])
}

/// Writes who is in no group, and why.
fn apart(flow: &mut Flow<'_>, portfolio: &Portfolio, own: &PortfolioWords) {
    if portfolio.singles.is_empty() {
        return;
    }
    let columns = vec![
        Column::new(Extent::Fit(mm(50.0))),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = portfolio
        .singles
        .iter()
        .map(|one| Row::plain(vec![Cell::small(&one.name), Cell::small(&one.line)]));
    let words = flow.press.words;
    let head = [words.department, words.why];
    let table = Table::new(columns, rows.collect()).head(&head);
    flow.titled(own.apart, &table.padding(TIGHT));
}

/// Writes how like each group each department is.
fn matrix(flow: &mut Flow<'_>, portfolio: &Portfolio) {
    if portfolio.matrix.is_empty() || portfolio.groups.is_empty() {
        return;
    }
    let press = flow.press;
    let words = press.words;
    // All departments on one page where one page holds them.
    let whole = mm(20.0) + mm(4.8) * portfolio.matrix.len() as f32;
    let least = if whole < flow.frame.height - mm(20.0) {
        whole
    } else {
        mm(24.0)
    };
    flow.section(words.likeness, least);
    let width = flow.frame.width;
    let rule = Paragraph::new(&portfolio.matrix_rule, Style::SMALL.ink(QUIET));
    flow.text(&rule, 0.0, width);
    flow.gap(3.0);
    let figure = Column::new(Extent::Fixed(mm(20.0))).align(Align::Right);
    let mut columns = vec![Column::new(Extent::Fit(mm(60.0)))];
    columns.extend(portfolio.groups.iter().map(|_| figure));
    columns.push(Column::new(Extent::Share(1.0)));
    let rows = portfolio.matrix.iter().map(|one| likeness(press, one));
    let is_any_borderline = portfolio.matrix.iter().any(|one| one.borderline);
    let numbers: Vec<String> = portfolio
        .groups
        .iter()
        .map(|group| format!("{}\u{a0}{}", words.group, group.number))
        .collect();
    let mut head = vec![words.department];
    head.extend(numbers.iter().map(String::as_str));
    head.push(if is_any_borderline { words.note } else { "" });
    flow.table(
        &Table::new(columns, rows.collect())
            .head(&head)
            .padding(TIGHT),
    );
}

fn likeness<'a>(press: &Press<'_>, row: &MatrixRow) -> Row<'a> {
    let language = press.report.language;
    let cells = row.cells.iter().enumerate().map(|(place, cell)| {
        let text = cell.map_or("–".to_owned(), |one| {
            percent(one.similarity / 100.0, language)
        });
        let style = if row.group == Some(place + 1) {
            Style::SMALL.strong()
        } else {
            Style::SMALL
        };
        Cell::Text(vec![Paragraph::new(text, style).align(Align::Right)])
    });
    let note = if row.borderline {
        portfolio_words(language).borderline
    } else {
        ""
    };
    let name = [Cell::small(&row.name)].into_iter();
    Row::plain(name.chain(cells).chain([Cell::small(note)]).collect())
}

fn priorities(flow: &mut Flow<'_>, portfolio: &Portfolio, own: &PortfolioWords) {
    let press = flow.press;
    let words = press.words;
    flow.section(own.priorities, mm(30.0));
    let width = flow.frame.width;
    let criteria = portfolio.criteria.iter().map(|one| {
        let weight = percent(one.weight, press.report.language);
        format!("{}\u{a0}{} {weight}", one.letter, one.label)
    });
    let assumed = portfolio.assumes().then(|| own.assumed.to_owned());
    let criteria = criteria.chain(assumed).collect::<Vec<_>>().join(", ");
    for said in [&portfolio.cut.line, &criteria] {
        flow.text(&Paragraph::new(said, Style::SMALL.ink(QUIET)), 0.0, width);
        flow.gap(2.0);
    }
    let figure = Column::new(Extent::Fixed(mm(8.0))).align(Align::Right);
    let mut columns = vec![
        Column::new(Extent::Fixed(mm(9.0))).align(Align::Right),
        Column::new(Extent::Fit(mm(52.0))),
        Column::new(Extent::Share(1.0)),
    ];
    columns.extend(portfolio.criteria.iter().map(|_| figure));
    columns.push(Column::new(Extent::Fit(mm(32.0))));
    let rows = portfolio.priorities.iter();
    let rows = rows.map(|one| priority(press, portfolio, one));
    let mut head = vec![own.rank, words.department, words.index_long];
    head.extend(portfolio.criteria.iter().map(|one| one.letter));
    head.push(own.decision);
    flow.table(
        &Table::new(columns, rows.collect())
            .head(&head)
            .padding(TIGHT),
    );
}

fn priority<'a>(press: &'a Press<'_>, portfolio: &Portfolio, one: &'a PriorityView) -> Row<'a> {
    let right = |text: String, style: Style| {
        Cell::Text(vec![Paragraph::new(text, style).align(Align::Right)])
    };
    let mut cells = vec![
        right(one.rank.to_string(), Style::SMALL),
        Cell::small(&one.name),
        Cell::drawing(mm(4.6), Says::Words, move |sheet, area| {
            bar(press, sheet, area, one.index);
        }),
    ];
    cells.extend(portfolio.criteria.iter().map(|known| {
        let mark = one.criteria.known(known.criterion);
        let mark = mark.map_or_else(|| "~50".to_owned(), |mark| format!("{:.0}", mark * 100.0));
        right(mark, Style::TINY)
    }));
    cells.push(Cell::small(one.decision(press.report.language)));
    Row::plain(cells)
}

/// Draws an index from 0 to 100 as a number and a bar.
#[expect(
    clippy::cast_possible_truncation,
    reason = "an index between 0 and 100 is drawn, to a hundredth of a point"
)]
fn bar(press: &Press<'_>, sheet: &mut Sheet, area: Area, index: f64) {
    let shown = decimal(index, 1, press.report.language);
    let number = Area::new(area.left, area.top + 1.4, mm(9.0), 10.5);
    press.label(sheet, number, &shown, (Style::SMALL.strong(), Align::Right));
    let left = number.right() + 4.0;
    let track = Area::new(left, area.top + 3.4, area.right() - left, 6.0);
    sheet.fill(track, TRACK);
    let share = (index.clamp(0.0, 100.0) / 100.0) as f32;
    sheet.fill(
        Area::new(track.left, track.top, track.width * share, track.height),
        DEEP,
    );
}
