//! Half-months as days and months, in words.

use time::Date;
use time::format_description::well_known::Iso8601;

use super::road_view::{CalendarView, Moment};
use crate::language::{Language, sentences, short_date};
use crate::model::{Assessment, PlanningChoices};

/// The calendar of a plan for readers of one language.
pub(super) struct Moments<'a> {
    pub(super) planning: &'a PlanningChoices,
    pub(super) language: Language,
}

impl Moments<'_> {
    /// Returns the first day of a half-month.
    pub(super) fn first_of(&self, tick: u32) -> Moment {
        self.moment(tick, self.planning.day_of(tick))
    }

    /// Returns the last day before a half-month.
    pub(super) fn last_before(&self, tick: u32) -> Moment {
        self.moment(tick, self.planning.day_before(tick))
    }

    fn moment(&self, tick: u32, day: Option<Date>) -> Moment {
        Moment {
            tick,
            month: f64::from(tick) / 2.0,
            date: day.map(iso),
            text: day.map_or_else(
                || sentences::month(tick, self.language),
                |day| short_date(day, self.language),
            ),
            label: label(tick, day),
        }
    }
}

/// Returns what the roads have in common, with the reviews up to the half-month `last`.
pub(super) fn calendar(assessment: &Assessment, last: u32) -> CalendarView {
    let planning = &assessment.planning;
    let review = 2 * assessment.questionnaire.planning.review_months.max(1);
    let label = |tick: u32| label(tick, planning.day_of(tick));
    let frozen = (0..).zip(planning.frozen()).filter(|(_, is_off)| *is_off);
    CalendarView {
        start: planning.start.map(iso),
        review,
        frozen: frozen.map(|(tick, _)| tick).collect(),
        reviews: (0..=last / review).map(|at| label(at * review)).collect(),
    }
}

/// Returns the month of a day, or of the plan where it has no days.
fn label(tick: u32, day: Option<Date>) -> String {
    match day {
        Some(day) => format!(
            "{:02}/{:02}",
            u8::from(day.month()),
            day.year().rem_euclid(100)
        ),
        None => format!("M{}", tick / 2),
    }
}

fn iso(day: Date) -> String {
    day.format(&Iso8601::DATE).unwrap_or_default()
}
