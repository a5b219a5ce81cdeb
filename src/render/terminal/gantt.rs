//! A road as a chart of signs: a line an action, a column one half-month or several.

use unicode_width::UnicodeWidthStr;

use super::grid::cut;
use crate::language::road_words;
use crate::report::view::{CalendarView, DatedAction, Portion, Report, RoadView};

/// The fewest columns of a line's name.
const LEAST_NAME: usize = 18;

/// The most columns of a line's name.
const MOST_NAME: usize = 60;

/// How many half-months a column may stand for.
const STEPS: [u32; 7] = [1, 2, 3, 6, 12, 24, 48];

/// The columns of a chart.
struct Scale<'a> {
    calendar: &'a CalendarView,
    /// The half-month of the first column.
    first: u32,
    /// Half-months a column.
    step: u32,
    columns: u32,
    /// Columns of the name before them.
    name: usize,
}

/// Returns the chart of a road, `width` columns wide at most.
pub(super) fn gantt(report: &Report, road: &RoadView, width: usize) -> String {
    let scale = Scale::new(&report.calendar, road, width);
    let mut text = scale.line("", &scale.labels());
    for gate in &road.gates {
        for dated in road.actions.iter().filter(|one| one.to == gate.level) {
            let name = format!("{} {}", dated.action.id, dated.action.title);
            text.push_str(&scale.line(&name, &scale.bar(dated)));
        }
        let name = format!("◆ {} {}", road_words(report.language).level, gate.level);
        let at = scale.column(gate.at.tick);
        let mark = " ".repeat(usize::try_from(at).unwrap_or(0)) + "◆";
        text.push_str(&scale.line(&name, &mark));
    }
    text
}

impl<'a> Scale<'a> {
    fn new(calendar: &'a CalendarView, road: &RoadView, width: usize) -> Self {
        let first = road.start.tick;
        let ticks = road.end.tick.saturating_sub(first) + 1;
        let room = u32::try_from(width.saturating_sub(LEAST_NAME + 1)).unwrap_or(u32::MAX);
        let fits = |step: &u32| ticks.div_ceil(*step) <= room;
        let step = STEPS.into_iter().find(fits).unwrap_or(96);
        let columns = ticks.div_ceil(step);
        let taken = usize::try_from(columns).unwrap_or(usize::MAX);
        Self {
            calendar,
            first,
            step,
            columns,
            name: width.saturating_sub(taken + 1).clamp(LEAST_NAME, MOST_NAME),
        }
    }

    fn column(&self, tick: u32) -> u32 {
        tick.saturating_sub(self.first) / self.step
    }

    fn line(&self, name: &str, chart: &str) -> String {
        let name = cut(name, self.name);
        let gap = " ".repeat((self.name + 1).saturating_sub(name.width()));
        let line = format!("{name}{gap}{chart}");
        line.trim_end().to_owned() + "\n"
    }

    /// Returns the labels of the reviews, those that find room.
    fn labels(&self) -> String {
        let mut shown = String::new();
        for (tick, label) in (0..).step_by(self.review()).zip(&self.calendar.reviews) {
            let at = usize::try_from(self.column(tick)).unwrap_or(0);
            let is_free = shown.is_empty() && at == 0 || shown.width() < at;
            let ends = at + label.width() <= usize::try_from(self.columns).unwrap_or(0);
            if tick >= self.first && is_free && ends {
                shown.push_str(&" ".repeat(at - shown.width()));
                shown.push_str(label);
            }
        }
        shown
    }

    fn review(&self) -> usize {
        usize::try_from(self.calendar.review).unwrap_or(1).max(1)
    }

    fn bar(&self, dated: &DatedAction) -> String {
        (0..self.columns)
            .map(|column| self.sign(dated, column))
            .collect()
    }

    /// Returns the sign of one column: the part of the action that fills it, a freeze within the
    /// action, or nothing.
    fn sign(&self, dated: &DatedAction, column: u32) -> char {
        let from = self.first + column * self.step;
        let ticks = || from..from + self.step;
        let slice = dated
            .slices
            .iter()
            .rev()
            .find(|slice| slice.start.tick < from + self.step && from < slice.end.tick);
        let is_off = |tick: u32| self.calendar.frozen.contains(&tick);
        match slice.map(|slice| slice.portion) {
            None => ' ',
            Some(_) if ticks().all(is_off) => '·',
            Some(Portion::Preparation) if dated.anticipated => '▒',
            Some(Portion::Whole | Portion::Preparation | Portion::Closing) => '█',
        }
    }
}
