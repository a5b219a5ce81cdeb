//! The marks of a page as the operators of printpdf.

use std::collections::BTreeMap;

use printpdf::{
    Color, CurTransMat, DictItem, FontId, Greyscale, Line, LinePoint, Op, PaintMode, PdfFontHandle,
    Point, Polygon, PolygonRing, Pt, Rect, Rgb, WindingOrder, XObjectId, XObjectTransform,
};

use super::content::round;
use super::fonts::Used;
use crate::render::pdf::font::{ByFace, Face};
use crate::render::pdf::geometry::Area;
use crate::render::pdf::palette::Ink;
use crate::render::pdf::shape::Glyph;
use crate::render::pdf::sheet::{Mark, Node, Outline, Path, Pen, Placed, Sheet, TextRun};
use crate::render::pdf::structure::Tag;

/// The name of the logo among the resources.
pub(super) const LOGO: &str = "Logo";

/// Returns the marks of a page as operators, and the element of each piece.
pub(super) fn operators(sheet: &Sheet, used: &ByFace<Used>) -> (Vec<Op>, Vec<Tag>) {
    let mut emitter = Emitter {
        height: sheet.format.size().1,
        used,
        state: State::default(),
        ops: Vec::new(),
    };
    let mut pieces = Vec::new();
    let drawn = sheet.marks.iter().filter(|placed| placed.mark.is_drawn());
    // Decoration lies under what is read; told in one piece, it takes less room in the file.
    let (mut drawn, read): (Vec<&Placed>, Vec<&Placed>) =
        drawn.partition(|placed| placed.tag().is_none());
    drawn.extend(read);
    for same in drawn.chunk_by(|one, next| one.tag() == next.tag()) {
        let tag = same.first().and_then(|placed| placed.tag());
        emitter.begin(tag.map(|_| pieces.len()));
        for placed in same {
            emitter.mark(&placed.mark);
        }
        emitter.ops.push(Op::EndMarkedContent);
        pieces.extend(tag);
    }
    (emitter.ops, pieces)
}

/// What was last set: a page that sets nothing twice is smaller.
#[derive(Default)]
struct State {
    fill: Option<Ink>,
    stroke: Option<Ink>,
    width: Option<f32>,
    font: Option<(Face, f32)>,
}

/// Writes the marks of one page.
struct Emitter<'e> {
    height: f32,
    used: &'e ByFace<Used>,
    state: State,
    ops: Vec<Op>,
}

impl Emitter<'_> {
    /// Begins content that belongs to an element by a number, or to none.
    fn begin(&mut self, number: Option<usize>) {
        let number = number.and_then(|number| i64::try_from(number).ok());
        self.ops.push(match number {
            Some(number) => Op::BeginMarkedContentWithProperties {
                tag: "P".to_owned(),
                properties: properties("MCID", DictItem::Int(number)),
            },
            None => Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            },
        });
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Text(run) => self.text(run),
            Mark::Path(shape) => self.path(shape),
            Mark::Logo(area) => self.logo(*area),
            Mark::Link(..) | Mark::PageNumber(..) => {}
        }
    }

    fn fill(&mut self, ink: Ink) {
        if self.state.fill.replace(ink) != Some(ink) {
            self.ops.push(Op::SetFillColor { col: colour(ink) });
        }
    }

    fn pen(&mut self, pen: Pen) {
        if self.state.stroke.replace(pen.ink) != Some(pen.ink) {
            self.ops.push(Op::SetOutlineColor {
                col: colour(pen.ink),
            });
        }
        if self.state.width.replace(pen.width) != Some(pen.width) {
            self.ops.push(Op::SetOutlineThickness { pt: Pt(pen.width) });
        }
    }

    fn text(&mut self, run: &TextRun) {
        let (x, y) = (Pt(tenth(run.left)), Pt(tenth(self.height - run.baseline)));
        self.fill(run.ink);
        self.ops.push(Op::StartTextSection);
        let font = (run.face, run.size);
        if self.state.font.replace(font) != Some(font) {
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(FontId(run.face.resource().to_owned())),
                size: Pt(run.size),
            });
        }
        // The pen stands at the corner of the page where text begins.
        self.ops.push(Op::SetTextCursor {
            pos: Point { x, y },
        });
        let used = self.used.of(run.face);
        let glyphs: Vec<&Glyph> = run.words.iter().flat_map(|word| &word.glyphs).collect();
        let mut back = 0.0;
        for same in glyphs.chunk_by(|one, next| one.is_soft == next.is_soft) {
            let is_soft = same.first().is_some_and(|glyph| glyph.is_soft);
            if is_soft {
                // The hyphen at the end of a line is no part of the word when it is copied.
                self.ops.push(Op::BeginMarkedContentWithProperties {
                    tag: "Span".to_owned(),
                    properties: properties("ActualText", soft_hyphen()),
                });
            }
            self.ops.push(shown(same, used, &mut back));
            if is_soft {
                self.ops.push(Op::EndMarkedContent);
            }
        }
        self.ops.push(Op::EndTextSection);
    }

    fn logo(&mut self, area: Area) {
        self.ops.push(Op::UseXobject {
            id: XObjectId(LOGO.to_owned()),
            transform: XObjectTransform {
                translate_x: Some(Pt(round(area.left))),
                translate_y: Some(Pt(round(self.height - area.bottom()))),
                scale_x: Some(round(area.width)),
                scale_y: Some(round(area.height)),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        });
    }

    fn path(&mut self, path: &Path) {
        if let Some(ink) = path.fill {
            self.fill(ink);
        }
        if let Some(pen) = path.pen {
            self.pen(pen);
        }
        let mode = match (path.fill, path.pen) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, _) => PaintMode::Stroke,
        };
        let (left, top) = path.origin;
        let is_stamp = path.origin != (0.0, 0.0);
        let height = if is_stamp { 0.0 } else { self.height };
        let points = |nodes: &[Node]| nodes.iter().map(|node| point(node, height)).collect();
        let line = |nodes: &[Node]| Op::DrawLine {
            line: Line {
                points: points(nodes),
                is_closed: false,
            },
        };
        let polygon = |rings: Vec<PolygonRing>| Op::DrawPolygon {
            polygon: Polygon {
                rings,
                mode,
                winding_order: WindingOrder::NonZero,
            },
        };
        let ring = |nodes: &[Node]| PolygonRing {
            points: points(nodes),
        };
        let drawn = match &path.outline {
            Outline::Rectangle(area) => Op::DrawRectangle {
                rectangle: Rect {
                    mode: Some(mode),
                    ..rectangle(*area, height)
                },
            },
            Outline::Closed(nodes) => polygon(vec![ring(nodes)]),
            Outline::Open(nodes) => line(nodes),
            Outline::Strokes(lines) => match lines.as_slice() {
                [one] => line(one),
                lines => polygon(lines.iter().map(|one| ring(one)).collect()),
            },
        };
        if is_stamp {
            let (x, y) = (Pt(tenth(left)), Pt(tenth(self.height - top)));
            self.ops.extend([
                Op::SaveGraphicsState,
                Op::SetTransformationMatrix {
                    matrix: CurTransMat::Translate(x, y),
                },
                drawn,
                Op::RestoreGraphicsState,
            ]);
        } else {
            self.ops.push(drawn);
        }
    }
}

/// Returns a dictionary with one entry.
fn properties(key: &str, value: DictItem) -> DictItem {
    DictItem::Dict {
        map: BTreeMap::from([(key.to_owned(), value)]),
    }
}

/// Returns a soft hyphen in UTF-16.
fn soft_hyphen() -> DictItem {
    DictItem::String {
        data: vec![0xfe, 0xff, 0x00, 0xad],
        literal: false,
    }
}

fn rectangle(area: Area, height: f32) -> Rect {
    Rect::from_xywh(
        Pt(tenth(area.left)),
        Pt(tenth(height - area.bottom())),
        Pt(tenth(area.width)),
        Pt(tenth(area.height)),
    )
}

/// Returns the operator that shows glyphs: strings of codes, and between them how far the pen moves
/// back, in thousandths of an em. `back` is how far it has to move before the first glyph, and then after
/// the last.
fn shown(glyphs: &[&Glyph], used: &Used, back: &mut f32) -> Op {
    let mut items = Vec::new();
    let mut codes = Vec::new();
    for glyph in glyphs {
        *back -= glyph.shift;
        if *back != 0.0 {
            if !codes.is_empty() {
                items.push(string(std::mem::take(&mut codes)));
            }
            items.push(DictItem::Real(*back));
        }
        used.encode(glyph.id, &mut codes);
        *back = glyph.natural - glyph.advance + glyph.shift;
    }
    let (key, value) = if items.is_empty() {
        ("Tj", string(codes))
    } else {
        items.push(string(codes));
        ("TJ", DictItem::Array(items))
    };
    Op::Unknown {
        key: key.to_owned(),
        value: vec![value],
    }
}

fn string(data: Vec<u8>) -> DictItem {
    DictItem::String {
        data,
        literal: true,
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

fn colour(ink: Ink) -> Color {
    let share = |byte: u8| (f32::from(byte) * 1000.0 / 255.0).round() / 1000.0;
    if ink.0 == ink.1 && ink.1 == ink.2 {
        return Color::Greyscale(Greyscale {
            percent: share(ink.0),
            icc_profile: None,
        });
    }
    Color::Rgb(Rgb {
        r: share(ink.0),
        g: share(ink.1),
        b: share(ink.2),
        icc_profile: None,
    })
}

/// Returns a place or a length of text, signs and rectangles to the tenth of a point: nobody sees less, and
/// more takes room.
fn tenth(length: f32) -> f32 {
    (length * 10.0).round() / 10.0
}
