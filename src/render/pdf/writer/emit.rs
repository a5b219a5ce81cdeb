//! The marks of a page as the operators of printpdf.

use std::collections::BTreeMap;

use printpdf::{
    Actions, BorderArray, Codepoint, Color, ColorArray, Destination, FontId, Line, LinePoint,
    LinkAnnotation, Mm, Op, PaintMode, PdfFontHandle, PdfPage, Point, Polygon, PolygonRing, Pt,
    Rect, Rgb, TextItem, TextMatrix, WindingOrder,
};

use super::subset::Used;
use crate::render::pdf::flow::Place;
use crate::render::pdf::font::ByFace;
use crate::render::pdf::geometry::Area;
use crate::render::pdf::palette::Ink;
use crate::render::pdf::sheet::{Anchor, Mark, Node, Path, Sheet, TextRun};

/// Where links lead, and how high each page is.
pub(super) struct Targets<'b> {
    /// The places.
    pub(super) anchors: &'b BTreeMap<Anchor, Place>,
    /// The height of each page.
    pub(super) heights: &'b [f32],
}

impl Targets<'_> {
    /// Returns the page of an anchor, from 0, and the height above its foot.
    pub(super) fn find(&self, anchor: Anchor) -> Option<(usize, f32)> {
        let place = self.anchors.get(&anchor)?;
        let height = self.heights.get(place.page)?;
        Some((place.page, round(height - place.top + 6.0)))
    }
}

/// Returns a page as printpdf has it.
pub(super) fn page(sheet: &Sheet, used: &ByFace<Used>, targets: &Targets<'_>) -> PdfPage {
    let (width, height) = sheet.format.size();
    let mut ops = Vec::new();
    for mark in &sheet.marks {
        match mark {
            Mark::Text(run) => text(&mut ops, run, used.of(run.face), height),
            Mark::Path(shape) => path(&mut ops, shape, height),
            Mark::Link(area, anchor) => ops.extend(link(*area, *anchor, targets, height)),
            Mark::PageNumber(..) => {}
        }
    }
    let (width, height): (Mm, Mm) = (Pt(width).into(), Pt(height).into());
    PdfPage::new(width, height, ops)
}

fn text(ops: &mut Vec<Op>, run: &TextRun, used: &Used, height: f32) {
    let handle = PdfFontHandle::External(FontId(run.face.resource().to_owned()));
    let (x, y) = (Pt(round(run.left)), Pt(round(height - run.baseline)));
    ops.extend([
        Op::StartTextSection,
        Op::SetFillColor {
            col: colour(run.ink),
        },
        Op::SetFont {
            font: handle,
            size: Pt(run.size),
        },
        Op::SetTextMatrix {
            matrix: TextMatrix::Translate(x, y),
        },
        Op::ShowText {
            items: items(run, used),
        },
        Op::EndTextSection,
    ]);
}

/// Returns the glyphs of a run; a number between two of them moves the pen back by so many
/// thousandths of an em.
fn items(run: &TextRun, used: &Used) -> Vec<TextItem> {
    let mut items = Vec::new();
    for glyph in run.words.iter().flat_map(|word| &word.glyphs) {
        if glyph.shift != 0.0 {
            items.push(TextItem::Offset(-glyph.shift));
        }
        let back = glyph.natural - glyph.advance + glyph.shift;
        let text = used.text(glyph.id).to_owned();
        let point = Codepoint::with_cid(used.number(glyph.id), back, text);
        match items.last_mut() {
            Some(TextItem::GlyphIds(points)) => points.push(point),
            _ => items.push(TextItem::GlyphIds(vec![point])),
        }
    }
    items
}

fn path(ops: &mut Vec<Op>, path: &Path, height: f32) {
    if let Some(ink) = path.fill {
        ops.push(Op::SetFillColor { col: colour(ink) });
    }
    if let Some(pen) = path.pen {
        ops.push(Op::SetOutlineColor {
            col: colour(pen.ink),
        });
        ops.push(Op::SetOutlineThickness { pt: Pt(pen.width) });
    }
    let points = path.nodes.iter().map(|node| point(node, height)).collect();
    let mode = match (path.fill, path.pen) {
        (Some(_), Some(_)) => PaintMode::FillStroke,
        (Some(_), None) => PaintMode::Fill,
        (None, _) => PaintMode::Stroke,
    };
    if path.closed {
        let polygon = Polygon {
            rings: vec![PolygonRing { points }],
            mode,
            winding_order: WindingOrder::NonZero,
        };
        ops.push(Op::DrawPolygon { polygon });
    } else {
        let line = Line {
            points,
            is_closed: false,
        };
        ops.push(Op::DrawLine { line });
    }
}

fn point(node: &Node, height: f32) -> LinePoint {
    LinePoint {
        p: Point {
            x: Pt(round(node.x)),
            y: Pt(round(height - node.y)),
        },
        bezier: node.handle,
    }
}

/// Returns a link without a frame, none when its target is on no page.
fn link(area: Area, anchor: Anchor, targets: &Targets<'_>, height: f32) -> Option<Op> {
    let (page, top) = targets.find(anchor)?;
    let rect = Rect::from_xywh(
        Pt(round(area.left)),
        Pt(round(height - area.bottom())),
        Pt(round(area.width)),
        Pt(round(area.height)),
    );
    let destination = Destination::Xyz {
        page: page + 1,
        left: Some(0.0),
        top: Some(top),
        zoom: None,
    };
    let link = LinkAnnotation::new(
        rect,
        Actions::Goto(destination),
        Some(BorderArray::Solid([0.0, 0.0, 0.0])),
        Some(ColorArray::Transparent),
        None,
    );
    Some(Op::LinkAnnotation { link })
}

fn colour(ink: Ink) -> Color {
    let share = |byte: u8| round(f32::from(byte) / 255.0);
    Color::Rgb(Rgb {
        r: share(ink.0),
        g: share(ink.1),
        b: share(ink.2),
        icc_profile: None,
    })
}

/// Returns a length to the thousandth of a point.
fn round(length: f32) -> f32 {
    (length * 1000.0).round() / 1000.0
}
