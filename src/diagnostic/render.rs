//! Faults as text, in the shape that rustc made familiar.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::lines::{Lines, Pages};
use super::{Diagnostic, Position, Problems, Severity, Span};
use crate::language::faults::{cut, frame};
use crate::language::{Language, Text, plain};

/// The width beyond which a source line is cut, in columns.
const WIDTH: usize = 100;

/// The longest line, in bytes, and the longest mark, in characters, that are drawn.
const LONGEST_LINE: usize = 1000;
const LONGEST_MARK: usize = 70;

/// How far apart two places may be to be drawn as one piece, in lines.
const FARTHEST: usize = 200;

/// Returns every fault, as rustc would show it, each followed by an empty line.
pub fn render(problems: &Problems, language: Language) -> String {
    let pages = Pages::of(problems);
    let renderer = Renderer::plain().term_width(WIDTH);
    let mut text = String::new();
    for fault in problems.sorted() {
        let lines = pages.page(&fault.file);
        let drawn = lines.is_some_and(|lines| drawable(fault, lines));
        let shown = renderer.render(&[group(fault, lines, language)]);
        // Without a piece of source there is no column of line numbers: keep its place.
        let shown = if drawn {
            shown
        } else {
            shown.replace('\n', "\n ")
        };
        text.push_str(&shown);
        text.push_str("\n\n");
    }
    text
}

fn group<'a>(fault: &'a Diagnostic, lines: Option<&Lines<'_>>, language: Language) -> Group<'a> {
    let level = match fault.code.severity() {
        Severity::Error => Level::ERROR.with_name(frame::error(language)),
        Severity::Warning => Level::WARNING.with_name(frame::warning(language)),
    };
    let say = |text: &Text| plain(text.in_language(language));
    let wording = &fault.wording;
    let title = level
        .primary_title(say(&wording.message))
        .id(fault.code.name());
    let mut group = Group::with_title(title);
    match (&fault.position, lines) {
        (Position::Span(span), Some(lines)) if drawable(fault, lines) => {
            for snippet in snippets(fault, span, lines, language) {
                group = group.element(snippet);
            }
        }
        _ => {
            group = group.element(origin(fault, lines));
            for note in notes(fault, lines, language) {
                group = group.element(Level::NOTE.no_name().message(note));
            }
        }
    }
    if let Some(help) = &wording.help {
        let level = Level::HELP.with_name(frame::help(language));
        group = group.element(level.message(say(help)));
    }
    group
}

/// Whether a fault has a place in a text, and every line of it is short enough to be drawn.
fn drawable(fault: &Diagnostic, lines: &Lines<'_>) -> bool {
    let Position::Span(own) = &fault.position else {
        return false;
    };
    let spans = std::iter::once(own).chain(fault.also.iter().map(|(span, _)| span));
    let mut lengths = spans.map(|span| lines.length(lines.position(span.start).0));
    lengths.all(|length| length <= LONGEST_LINE)
}

/// Returns the place of a fault that is not drawn.
fn origin<'a>(fault: &Diagnostic, lines: Option<&Lines<'_>>) -> Origin<'a> {
    let origin = Origin::path(plain(&fault.file));
    match (&fault.position, lines) {
        (Position::File, _) | (Position::Span(_), None) => origin,
        (Position::Span(span), Some(lines)) => {
            let (line, column) = lines.position(span.start);
            origin.line(line).char_column(column)
        }
        (Position::Row { line, .. } | Position::Cell { line, .. }, _) => {
            origin.line(usize::try_from(*line).unwrap_or(usize::MAX))
        }
    }
}

/// Returns what is said of a place that is not drawn: what stands there, what was expected.
fn notes(fault: &Diagnostic, lines: Option<&Lines<'_>>, language: Language) -> Vec<String> {
    let place = match &fault.position {
        Position::File => None,
        Position::Span(span) => lines.map(|lines| {
            let (line, _) = lines.position(span.start);
            let (shown, span) = lines.shown(line, span);
            cut(shown.get(span).unwrap_or_default())
        }),
        Position::Row { row, .. } => Some(frame::row(*row).in_language(language).to_owned()),
        Position::Cell {
            row,
            column,
            header,
            value,
            ..
        } => {
            let cell = frame::cell(*row, *column, header, value);
            Some(cell.in_language(language).to_owned())
        }
    };
    let label = plain(fault.wording.label.in_language(language));
    place
        .into_iter()
        .chain(Some(label).filter(|label| !label.is_empty()))
        .collect()
}

/// One place of a fault: its line, where it stands in the file, what is said there.
struct Mark<'a> {
    line: usize,
    span: &'a Span,
    label: String,
    kind: AnnotationKind,
}

/// Returns the pieces of source with their marks; places near each other share a piece.
fn snippets<'a>(
    fault: &'a Diagnostic,
    span: &'a Span,
    lines: &Lines<'_>,
    language: Language,
) -> Vec<Snippet<'a, Annotation<'a>>> {
    let mark = |span: &'a Span, label: &Text, kind| Mark {
        line: lines.position(span.start).0,
        span,
        label: plain(label.in_language(language)),
        kind,
    };
    let first = mark(span, &fault.wording.label, AnnotationKind::Primary);
    let others = fault.also.iter();
    let others = others.map(|(span, label)| mark(span, label, AnnotationKind::Context));
    let (near, far): (Vec<_>, Vec<_>) =
        others.partition(|other| other.line.abs_diff(first.line) <= FARTHEST);
    let mut piece = vec![first];
    piece.extend(near);
    let pieces = std::iter::once(piece).chain(far.into_iter().map(|mark| vec![mark]));
    pieces
        .map(|piece| snippet(piece, lines, &fault.file))
        .collect()
}

fn snippet<'a>(
    mut marks: Vec<Mark<'_>>,
    lines: &Lines<'_>,
    file: &str,
) -> Snippet<'a, Annotation<'a>> {
    marks.sort_by_key(|mark| (mark.line, mark.span.start));
    let start = marks.first().map_or(1, |mark| mark.line);
    let end = marks.last().map_or(1, |mark| mark.line);
    let mut source = String::new();
    let mut annotations = Vec::new();
    let mut marks = marks.into_iter().peekable();
    for line in start..=end {
        let offset = source.len();
        let mut shown = String::new();
        while let Some(mark) = marks.next_if(|mark| mark.line == line) {
            let (text, span) = lines.shown(line, mark.span);
            let span = clipped(&text, span);
            shown = text;
            let span = offset + span.start..offset + span.end;
            annotations.push(mark.kind.span(span).label(mark.label));
        }
        if shown.is_empty() && line != end && lines.length(line) <= LONGEST_LINE {
            shown = lines.shown(line, &(0..0)).0;
        }
        source.push_str(&shown);
        source.push('\n');
    }
    Snippet::source(source)
        .path(plain(file))
        .line_start(start)
        .annotations(annotations)
}

/// Returns a span cut to the longest mark that is drawn.
fn clipped(text: &str, span: Span) -> Span {
    let marked = text.get(span.clone()).unwrap_or_default();
    let end = marked.char_indices().nth(LONGEST_MARK);
    end.map_or(span.clone(), |(at, _)| span.start..span.start + at)
}
