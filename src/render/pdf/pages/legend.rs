//! The signs of the pages, drawn small beside what they mean.

use crate::model::{Level, Side};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::font::Face;
use crate::render::pdf::geometry::Area;
use crate::render::pdf::palette::{LINE, TEXT, TRACK, WARNING};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Pen, Sheet};
use crate::render::pdf::structure::Role;
use crate::render::pdf::symbols;
use crate::render::pdf::typeset::{Align, Paragraph, Style};

const LINE_HEIGHT: f32 = 14.0;
const SWATCH: f32 = 11.0;

/// A sign that a page explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// The colour of a level.
    Level(Level),
    /// A stable level.
    Stable,
    /// A level reached, not stable.
    Reached,
    /// An indicative figure.
    Indicative,
    /// Nothing published.
    Withheld,
    /// A side.
    Side(Side),
    /// What both sides attest.
    Joint,
    /// How far the departments reach, and their median.
    Range,
    /// A target.
    Target,
    /// A quick win.
    QuickWin,
    /// A gate.
    Gate,
    /// More is taken of a role than it offers.
    Overload,
    /// An action that starts before its stage.
    Early,
}

/// Draws a sign into a small area.
pub(super) fn sign(press: &Press<'_>, sheet: &mut Sheet, area: Area, sign: Sign) {
    let pen = Pen {
        ink: LINE,
        width: 0.5,
    };
    let digit = |sheet: &mut Sheet, level: Level, face: Face| {
        let style = Style::SMALL
            .face(face)
            .ink(press.look.palette.on_fill(level));
        press.label(sheet, area, &level.to_string(), (style, Align::Centre));
    };
    let centre = area.middle();
    match sign {
        Sign::Level(level) => {
            sheet.fill(area, press.look.palette.fill(level));
            digit(sheet, level, Face::Semibold);
        }
        Sign::Stable | Sign::Reached | Sign::Indicative => {
            sheet.fill(area, press.look.palette.fill(Level::Two));
            if sign == Sign::Reached {
                symbols::open_corner(sheet, area, area.height * 0.42);
            }
            let face = if sign == Sign::Indicative {
                Face::Italic
            } else {
                Face::Semibold
            };
            digit(sheet, Level::Two, face);
        }
        Sign::Withheld => {
            symbols::hatching(sheet, area);
            sheet.outline(area, pen);
        }
        Sign::Side(side) => symbols::side(sheet, side, centre, 3.2),
        Sign::Joint => sheet.fill(Area::new(centre.0 - 1.1, centre.1 - 4.0, 2.2, 8.0), TEXT),
        Sign::Range => {
            let (x, y) = centre;
            sheet.fill(Area::new(area.left, y - 3.0, area.width, 6.0), TRACK);
            let pen = Pen {
                ink: LINE,
                width: 0.8,
            };
            sheet.line((x, y - 3.0), (x, y + 3.0), pen);
        }
        Sign::Target => symbols::target(sheet, (centre.0, centre.1 + 3.0), 6.0),
        Sign::Gate => symbols::gate(sheet, centre, 5.0),
        Sign::Overload => symbols::cross(sheet, centre, 5.0, WARNING),
        Sign::Early => symbols::arrow(sheet, centre, 5.0, TEXT),
        Sign::QuickWin => symbols::tick(sheet, centre, 8.0, TEXT),
    }
}

/// Draws the levels that a stage leads to, and then signs.
pub(super) fn legend_of_stages(flow: &mut Flow<'_>, signs: &[(Sign, &str)]) {
    let levels = flow.press.report.levels.iter();
    let levels = levels.map(|one| (Sign::Level(one.level), one.label.as_str()));
    let all: Vec<_> = levels.skip(1).chain(signs.iter().copied()).collect();
    legend(flow, &all);
}

/// Draws signs with a word each in lines that follow one another.
pub(super) fn legend(flow: &mut Flow<'_>, signs: &[(Sign, &str)]) {
    let press = flow.press;
    let width = flow.frame.width;
    let (mut left, mut top) = (0.0, 0.0);
    let mut placed = Vec::with_capacity(signs.len());
    for (which, word) in signs {
        let word = Paragraph::new(*word, Style::SMALL).most(1);
        let word = press.set(&[word], width - SWATCH - 4.0);
        let whole = SWATCH + 4.0 + word.width();
        if left + whole > width && left > 0.0 {
            left = 0.0;
            top += LINE_HEIGHT;
        }
        placed.push((left, top, *which, word));
        left += whole + 14.0;
    }
    let area = flow.take(top + LINE_HEIGHT);
    for (left, top, which, word) in placed {
        let (left, top) = (area.left + left, area.top + top);
        let swatch = Area::new(left, top + 0.25, SWATCH, SWATCH - 1.0);
        flow.decorate(|flow| sign(press, flow.sheet(), swatch, which));
        flow.mark(Role::Paragraph, |sheet| {
            word.draw(sheet, left + SWATCH + 4.0, top);
        });
    }
}
