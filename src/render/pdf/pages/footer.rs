//! What frames each page: what it goes on with above, which report and which page below.

use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::Area;
use crate::render::pdf::palette::HAIR;
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Pen, Sheet};
use crate::render::pdf::typeset::{Align, Paragraph, Style};

/// Writes the foot of every page but the cover, and above what goes on from the page before what it is
/// about.
pub(in crate::render::pdf) fn footers(flow: &mut Flow<'_>) {
    let press = flow.press;
    let count = flow.sheets.len();
    let rest = identity(press);
    for (place, sheet) in flow.sheets.iter_mut().enumerate().skip(1) {
        let number = format!("{} {} / {count}", press.words.page, place + 1);
        let about = flow.heads.range(..=place).next_back();
        let about = about.filter(|(begins, _)| **begins < place);
        sheet.decorate(|sheet| {
            footer(press, sheet, &number, &rest);
            if let Some((_, about)) = about {
                header(press, sheet, about);
            }
        });
    }
}

/// Writes the foot of one page: the title and the rest of its identity, and its number.
fn footer(press: &Press<'_>, sheet: &mut Sheet, number: &str, rest: &str) {
    let area = sheet.format.footer();
    let pen = Pen {
        ink: HAIR,
        width: 0.4,
    };
    sheet.line((area.left, area.top), (area.right(), area.top), pen);
    let width = press
        .shaper
        .width(Style::TINY.face, Style::TINY.size, number);
    let line = Area::new(area.left, area.top + 4.0, area.width, Style::TINY.leading);
    press.label(sheet, line, number, (Style::TINY, Align::Right));
    let room = area.width - width - 12.0;
    let rest_width = press.run(rest, Style::TINY).width();
    let title = Paragraph::new(&press.report.title, Style::TINY).most(1);
    let title = press.set(&[title], (room - rest_width).max(room / 4.0));
    title.draw(sheet, line.left, line.top);
    let used = title.width();
    let rest = Paragraph::new(rest, Style::TINY).most(1);
    press
        .set(&[rest], room - used)
        .draw(sheet, line.left + used, line.top);
}

/// Writes above the content what it goes on with.
fn header(press: &Press<'_>, sheet: &mut Sheet, about: &str) {
    let area = sheet.format.header();
    let style = Style::TINY;
    let continued = format!("\u{a0}{}", press.words.continued);
    let continued = Paragraph::new(continued, style).most(1);
    let continued = press.set(&[continued], area.width);
    let about = Paragraph::new(about, style).most(1);
    let about = press.set(&[about], area.width - continued.width());
    about.draw(sheet, area.left, area.top);
    continued.draw(sheet, area.left + about.width(), area.top);
}

/// Returns the client, wave or else date, questionnaire and who may read it, what is unknown left out.
fn identity(press: &Press<'_>) -> String {
    let report = press.report;
    let edition = &report.questionnaire;
    let questionnaire = format!("{}\u{a0}{}", edition.id, edition.version);
    let cover = &report.cover;
    let when = [&cover.wave, &cover.long_date];
    let when = when.into_iter().find(|when| !when.is_empty());
    let parts = [
        cover.client.as_str(),
        when.map_or("", String::as_str),
        &questionnaire,
        cover.confidentiality.as_deref().unwrap_or_default(),
    ];
    let known = parts.into_iter().filter(|part| !part.is_empty());
    known.map(|part| format!("\u{a0}· {part}")).collect()
}
