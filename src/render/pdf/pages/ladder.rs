//! How many departments stand, have arrived and aim at each level.

use crate::model::Level;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, mm};
use crate::render::pdf::palette::{LINE, QUIET, TINT};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Pen, Sheet};
use crate::render::pdf::structure::{Role, Voice};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::Rung;

const HEAD: f32 = mm(7.0);
const ROW: f32 = mm(6.2);
const NAMES: f32 = mm(34.0);
/// The white between columns.
const WHITE: f32 = 3.0;

/// Which departments a row counts.
type Count = fn(&Rung) -> usize;

/// Draws the ladder: a column a level, a row for each of stable, reached and target.
pub(super) fn ladder(flow: &mut Flow<'_>) {
    let press = flow.press;
    let rungs = &press.report.summary.ladder;
    if rungs.is_empty() {
        return;
    }
    let words = press.words;
    flow.section(words.ladder, HEAD + 3.0 * ROW);
    let area = flow.take(HEAD + 3.0 * ROW + 3.0);
    let width = (area.width - NAMES + WHITE) / rungs.len() as f32;
    let rows: [(&str, Count); 3] = [
        (words.ladder_stable, |rung| rung.stable),
        (words.ladder_reached, |rung| rung.reached),
        (words.ladder_target, |rung| rung.target),
    ];
    let counts = rungs
        .iter()
        .flat_map(|rung| [rung.stable, rung.reached, rung.target]);
    let most = counts.max().unwrap_or(0).max(1);
    let column = |place: usize| area.left + NAMES + place as f32 * width;
    flow.within(Role::Table, |flow| {
        flow.within(Role::Row, |flow| {
            flow.add(Role::ColumnHead, Voice::Own);
            for (place, rung) in rungs.iter().enumerate() {
                let cell = Area::new(column(place), area.top, width - WHITE, HEAD - 2.0);
                flow.mark(Role::ColumnHead, |sheet| head(press, sheet, cell, rung));
            }
        });
        for ((name, count), line) in rows.iter().zip([0.0, 1.0, 2.0]) {
            let row = Area::new(area.left, area.top + HEAD + line * ROW, NAMES, ROW);
            flow.within(Role::Row, |flow| {
                let look = (Style::SMALL, Align::Left);
                flow.mark(Role::RowHead, |sheet| press.label(sheet, row, name, look));
                for (place, rung) in rungs.iter().enumerate() {
                    let cell = Area::new(column(place), row.top, width - WHITE, ROW);
                    let share = count(rung) as f32 / most as f32;
                    let shown = (count(rung), share, rung.level);
                    flow.mark(Role::Cell, |sheet| bar(press, sheet, cell, shown));
                }
            });
        }
    });
}

fn head(press: &Press<'_>, sheet: &mut Sheet, area: Area, rung: &Rung) {
    sheet.fill(area, press.look.palette.fill(rung.level));
    let style = Style::SMALL
        .strong()
        .ink(press.look.palette.on_fill(rung.level));
    let text = format!("{} · {}", rung.level, rung.label);
    let block = press.set(&[Paragraph::new(text, style).most(1)], area.width - 10.0);
    let top = area.top + (area.height - block.height()) / 2.0;
    block.draw(sheet, area.left + 5.0, top);
}

/// Draws a count with its bar, on a track as long as the largest count.
fn bar(press: &Press<'_>, sheet: &mut Sheet, row: Area, shown: (usize, f32, Level)) {
    let (count, share, level) = shown;
    let digits = 18.0;
    let track = Area::new(
        row.left + digits,
        row.top + 4.0,
        row.width - digits,
        row.height - 8.0,
    );
    sheet.fill(track, TINT);
    if count > 0 {
        let filled = Area::new(track.left, track.top, track.width * share, track.height);
        sheet.fill(filled, press.look.palette.fill(level));
        let pen = Pen {
            ink: LINE,
            width: 0.4,
        };
        sheet.outline(filled.inset(0.2), pen);
    }
    let number = Area::new(row.left, row.top, digits - 5.0, row.height);
    let style = if count > 0 {
        Style::BODY.strong()
    } else {
        Style::BODY.ink(QUIET)
    };
    press.label(sheet, number, &count.to_string(), (style, Align::Right));
}
