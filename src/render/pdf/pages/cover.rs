//! The cover: what, for whom, when, and who agrees.

use super::parts;
use crate::model::Level;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, mm};
use crate::render::pdf::palette::{DEEP, HAIR, LINE, QUIET, TEXT, WARNING};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Anchor, Mark, Pen, Sheet};
use crate::render::pdf::structure::Role;
use crate::render::pdf::typeset::{Align, Paragraph, Style};

/// The width of the text of the cover.
const MEASURE: f32 = mm(140.0);

/// The room to sign in, and for the edition below it.
const SIGNATURES: f32 = mm(54.0);

/// The room for the number of a page in the contents.
const NUMBER: f32 = 18.0;

/// The largest logo.
const LOGO: (f32, f32) = (mm(45.0), mm(18.0));

/// Draws the cover.
pub(in crate::render::pdf) fn cover(flow: &mut Flow<'_>) {
    band(flow);
    logo(flow);
    flow.cursor = flow.frame.top + mm(34.0);
    let report = flow.press.report;
    let cover = &report.cover;
    flow.text(
        &Paragraph::new(&report.title, Style::COVER)
            .role(Role::Title)
            .balanced()
            .most(4),
        0.0,
        MEASURE,
    );
    if !cover.client.is_empty() {
        flow.cursor += 10.0;
        flow.text(
            &Paragraph::new(&cover.client, Style::PART)
                .balanced()
                .most(3),
            0.0,
            MEASURE,
        );
    }
    flow.cursor += 16.0;
    let when: Vec<&str> = [cover.wave.as_str(), &cover.long_date]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let lead = Style::SECTION
        .face(Style::BODY.face)
        .ink(TEXT)
        .sized(11.0, 15.0);
    flow.text(
        &Paragraph::new(when.join(" · "), lead.strong()).most(2),
        0.0,
        MEASURE,
    );
    flow.text(
        &Paragraph::new(&cover.perimeter, lead.ink(QUIET)).most(4),
        0.0,
        MEASURE,
    );
    if let Some(confidentiality) = &cover.confidentiality {
        flow.cursor += 10.0;
        let style = lead.strong().ink(WARNING);
        flow.text(
            &Paragraph::new(confidentiality, style).most(2),
            0.0,
            MEASURE,
        );
    }
    if let Some(draft) = &cover.draft {
        flow.cursor += 4.0;
        let style = lead.strong().ink(WARNING);
        flow.text(&Paragraph::new(draft, style).most(3), 0.0, MEASURE);
    }
    contents(flow);
    signatures(flow);
    edition(flow);
}

/// The logo at the right, under the band; its alternative text is the client's name.
fn logo(flow: &mut Flow<'_>) {
    let press = flow.press;
    let Some(logo) = &press.look.logo else { return };
    let (width, height) = logo.size();
    let (width, height) = (width.max(1) as f32, height.max(1) as f32);
    let scale = (LOGO.0 / width).min(LOGO.1 / height);
    let (width, height) = (width * scale, height * scale);
    let frame = flow.frame;
    let area = Area::new(frame.right() - width, frame.top + mm(8.0), width, height);
    let client = press.report.cover.client.as_str();
    let says = if client.is_empty() {
        press.report.title.as_str()
    } else {
        client
    };
    flow.figure(says, |flow| flow.sheet().push(Mark::Logo(area)));
}

/// A slim band in the colours of the four levels.
fn band(flow: &mut Flow<'_>) {
    let (frame, palette) = (flow.frame, flow.press.look.palette);
    let width = frame.width / 4.0;
    for (level, place) in Level::ALL.into_iter().zip([0.0, 1.0, 2.0, 3.0]) {
        let area = Area::new(frame.left + place * width, frame.top, width, mm(3.0));
        flow.sheet().fill(area, palette.fill(level));
    }
}

/// The parts, and beside them the departments where there is room for all.
fn contents(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    flow.cursor = flow.cursor.max(flow.frame.top + mm(104.0)) + 12.0;
    flow.text(
        &Paragraph::section(words.contents).role(Role::PartTitle),
        0.0,
        MEASURE,
    );
    flow.cursor += 4.0;
    let (left, top) = (flow.frame.left, flow.cursor);
    let room = flow.frame.bottom() - SIGNATURES - top;
    let lines = parts(press).into_iter();
    let lines = lines.map(|part| (part.title.to_owned(), part.anchor));
    let lines: Vec<_> = lines.collect();
    // Under a long title the lines stand closer.
    let close = room / lines.len().max(1) as f32;
    let look = Listed {
        leading: Listed::PARTS.leading.min(close),
        ..Listed::PARTS
    };
    list(flow, (left, top), &look, lines);
    let departments = press.report.departments.iter().enumerate();
    let names = departments.map(|(place, view)| (view.name.clone(), Anchor::Department(place)));
    let names: Vec<_> = names.collect();
    if names.len() > 1 && Listed::DEPARTMENTS.leading * names.len() as f32 <= room {
        let left = flow.frame.right() - Listed::DEPARTMENTS.width;
        list(flow, (left, top), &Listed::DEPARTMENTS, names);
    }
}

/// How a list of the contents looks.
struct Listed {
    style: Style,
    leading: f32,
    width: f32,
}

impl Listed {
    const PARTS: Self = Self {
        style: Style::BODY,
        leading: 15.0,
        width: mm(76.0),
    };
    const DEPARTMENTS: Self = Self {
        style: Style::SMALL,
        leading: 12.0,
        width: mm(84.0),
    };
}

/// Writes titles below one another, each with its page.
fn list(flow: &mut Flow<'_>, (left, top): (f32, f32), look: &Listed, lines: Vec<(String, Anchor)>) {
    flow.within(Role::Contents, |flow| {
        let mut area = Area::new(left, top, look.width, look.leading);
        for (title, anchor) in lines {
            flow.within(Role::ContentsLine, |flow| {
                let press = flow.press;
                flow.mark(Role::Link, |sheet| {
                    contents_line(press, sheet, area, (&title, anchor, look.style));
                });
            });
            area.top += look.leading;
        }
    });
}

/// A title, and the number of the page where it stands.
fn contents_line(
    press: &Press<'_>,
    sheet: &mut Sheet,
    area: Area,
    (title, anchor, style): (&str, Anchor, Style),
) {
    let inner = Area::new(area.left, area.top, area.width - NUMBER, area.height);
    let block = press.set(&[Paragraph::new(title, style).most(1)], inner.width);
    block.draw(sheet, inner.left, inner.middle().1 - block.height() / 2.0);
    let mut run = press.run("", style.ink(QUIET));
    run.left = area.right();
    run.baseline = area.middle().1 + 0.33 * style.size;
    sheet.push(Mark::PageNumber(run, anchor));
    sheet.link(area, anchor);
    let (from, to) = (area.left + block.width() + 6.0, area.right() - NUMBER);
    if from > to {
        return;
    }
    let y = area.middle().1 + 2.4;
    let pen = Pen {
        ink: HAIR,
        width: 0.4,
    };
    sheet.line((from, y), (to, y), pen);
}

/// Two columns to sign in, at the foot of the page.
fn signatures(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    let frame = flow.frame;
    flow.cursor = frame.bottom() - SIGNATURES;
    let pen = Pen {
        ink: DEEP,
        width: 0.75,
    };
    let top = flow.cursor;
    flow.sheet()
        .line((frame.left, top), (frame.right(), top), pen);
    flow.cursor += 6.0;
    let head = Paragraph::section(words.signatures)
        .role(Role::PartTitle)
        .most(1);
    flow.text(&head, 0.0, frame.width);
    let top = flow.cursor + 6.0;
    let gutter = mm(10.0);
    let width = (frame.width - gutter) / 2.0;
    for (side, left) in [
        (words.sign_it, frame.left),
        (words.sign_business, frame.left + width + gutter),
    ] {
        let head = Area::new(left, top, width, 13.0);
        let look = (Style::BODY.strong(), Align::Left);
        flow.mark(Role::Paragraph, |sheet| {
            press.label(sheet, head, side, look);
        });
        for (line, place) in [(words.name, 1.0), (words.date, 2.0), (words.signature, 3.0)] {
            let area = Area::new(left, top + place * 24.0 - 9.0, width, 20.0);
            let small = Style::SMALL.ink(QUIET);
            let look = (small, Align::Left);
            flow.mark(Role::Paragraph, |sheet| {
                press.label(sheet, area, line, look);
            });
            let pen = Pen {
                ink: LINE,
                width: 0.5,
            };
            let from = area.left + mm(17.0);
            let y = area.bottom() - 4.0;
            flow.sheet().line((from, y), (area.right(), y), pen);
        }
    }
}

/// The questionnaire, at the very foot.
fn edition(flow: &mut Flow<'_>) {
    let press = flow.press;
    let edition = &press.report.questionnaire;
    let text = format!(
        "{} {}, {}\u{a0}{}",
        press.words.questionnaire, edition.id, press.words.version, edition.version
    );
    let frame = flow.frame;
    let text = Paragraph::new(text, Style::TINY).most(1);
    let top = frame.bottom() - Style::TINY.leading;
    flow.say(&[text], frame.width, (frame.left, top));
}
