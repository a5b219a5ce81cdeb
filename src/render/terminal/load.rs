//! The load of the roles on a screen: a sentence each, and a bar a quarter.

use super::grid::filled;
use crate::language::road_words;
use crate::report::view::{LoadView, Report};

/// From nothing taken to everything.
const BARS: [char; 9] = ['·', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// More taken than there is.
const BEYOND: char = '!';

/// Returns the load of the shared roles; nothing where nothing is planned.
pub(super) fn loads(report: &Report, width: usize) -> Option<String> {
    let shared = report.loads.iter().filter(|load| load.department.is_none());
    let lines: Vec<_> = shared.map(|load| lines(report, load, width)).collect();
    let is_planned = report.departments.iter().any(|view| view.road.is_some());
    let title = road_words(report.language).shared_load;
    let notes = report.road_notes.iter();
    let notes = notes.map(|note| filled(&note.text, width, "  ! ", "    "));
    is_planned.then(|| format!("{title}\n{}{}", lines.concat(), notes.collect::<String>()))
}

/// Returns the load of one business department; nothing where it has none.
pub(super) fn load_line(report: &Report, department: &str, width: usize) -> String {
    let own = |load: &&LoadView| load.department.as_deref() == Some(department);
    let load = report.loads.iter().find(own);
    load.map_or_else(String::new, |load| {
        let title = road_words(report.language).load;
        format!("\n{title}\n{}", lines(report, load, width))
    })
}

fn lines(report: &Report, load: &LoadView, width: usize) -> String {
    let quarter = usize::try_from(report.calendar.review).unwrap_or(1).max(1);
    let first = load.units.iter().position(|taken| *taken > 0).unwrap_or(0) / quarter;
    let last = load.units.iter().rposition(|taken| *taken > 0);
    let worked = load
        .units
        .get(first * quarter..last.map_or(0, |last| last + 1));
    let bars: String = worked
        .unwrap_or_default()
        .chunks(quarter)
        .map(|units| bar(units, load.capacity))
        .collect();
    filled(&load.text, width, "  ", "    ") + &filled(&bars, width, "    ", "    ")
}

/// Returns how full a quarter is, by its mean; a quarter in which more is taken than there is stands
/// out.
fn bar(units: &[u32], capacity: u32) -> char {
    if units.iter().any(|taken| *taken > capacity) {
        return BEYOND;
    }
    let offered = usize::try_from(capacity).unwrap_or(0) * units.len();
    let taken = usize::try_from(units.iter().sum::<u32>()).unwrap_or(0);
    let full = BARS.len() - 1;
    BARS[(taken * full).div_ceil(offered.max(1)).min(full)]
}
