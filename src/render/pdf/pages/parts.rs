//! The parts of the report in their order: the contents, the bookmarks and the pages are one list.

use super::{
    blockers, data, departments, glossary, guide, heat_map, method, perception, portfolio,
    register, roadmap, summary,
};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;

/// A part of the report.
pub(in crate::render::pdf) struct Part {
    /// Its title in the contents and among the bookmarks.
    pub(in crate::render::pdf) title: &'static str,
    /// Where it begins.
    pub(in crate::render::pdf) anchor: Anchor,
    /// Writes its pages.
    pub(in crate::render::pdf) draw: fn(&mut Flow<'_>),
}

/// Returns the parts behind the cover that have something to say.
pub(in crate::render::pdf) fn parts(press: &Press<'_>) -> Vec<Part> {
    let (words, report) = (press.words, press.report);
    let part = |title, anchor, draw| {
        Some(Part {
            title,
            anchor,
            draw,
        })
    };
    let only = |has_something: bool, part: Option<Part>| part.filter(|_| has_something);
    let parts = [
        part(words.summary, Anchor::Summary, summary as fn(&mut Flow<'_>)),
        part(words.guide, Anchor::Guide, guide),
        // A map of one department says what its page says.
        only(
            report.departments.len() > 1,
            part(words.heat_map, Anchor::HeatMap, heat_map),
        ),
        only(
            report.portfolio.is_some(),
            part(words.portfolio, Anchor::Portfolio, portfolio),
        ),
        only(
            report.perception.is_some(),
            part(words.perception, Anchor::Perception, perception),
        ),
        only(
            !report.common_blockers.gates.is_empty(),
            part(words.common_blockers, Anchor::Blockers, blockers),
        ),
        part(words.departments, Anchor::Department(0), departments),
        only(
            report.roadmap.is_some(),
            part(words.roadmap, Anchor::Roadmap, roadmap),
        ),
        only(
            !report.register.is_empty(),
            part(words.register, Anchor::Register, register),
        ),
        part(words.method, Anchor::Method, method),
        part(words.data, Anchor::Data, data),
        part(words.glossary, Anchor::Glossary, glossary),
    ];
    parts.into_iter().flatten().collect()
}
