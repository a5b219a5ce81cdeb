//! Half-months as days: the calendar that a plan is counted on.

use time::{Date, Duration};

use super::PlanningChoices;

/// Days from the first half of a month to the second.
const HALF: i64 = 15;

/// The last half-month that a plan may know: sixty years.
const LAST: u32 = 24 * 60;

impl PlanningChoices {
    /// Returns the first day of a half-month, counted from the start of the plan; none when the plan
    /// has no start.
    ///
    /// Two half-months are a month to the day; the second of them begins fifteen days after the
    /// first.
    pub fn day_of(&self, tick: u32) -> Option<Date> {
        let month = months_after(self.start?, tick / 2)?;
        month.checked_add(Duration::days(HALF * i64::from(tick % 2)))
    }

    /// Returns the last day before a half-month.
    pub fn day_before(&self, tick: u32) -> Option<Date> {
        self.day_of(tick)?.previous_day()
    }

    /// Returns the half-month that holds a day; the first one for a day before the plan, none
    /// without a start.
    pub fn half_month_of(&self, day: Date) -> Option<u32> {
        self.start?;
        let later = (1..=LAST).find(|tick| self.day_of(*tick).is_none_or(|first| first > day));
        Some(later.unwrap_or(LAST) - 1)
    }

    /// Returns the first half-month that begins on a day or after it; none without a start.
    pub fn half_month_from(&self, day: Date) -> Option<u32> {
        let within = self.half_month_of(day)?;
        let has_begun = self.day_of(within)? < day;
        Some(within + u32::from(has_begun))
    }

    /// Returns whether each half-month is frozen, up to the last that is: those whose first day lies
    /// in a period without work, so that nothing starts in one, or half of whose days or more do.
    pub fn frozen(&self) -> Vec<bool> {
        let last = self.freeze.iter().map(|(_, last)| *last).max();
        let Some(last) = last.and_then(|last| self.half_month_of(last)) else {
            return Vec::new();
        };
        (0..=last).map(|tick| self.is_frozen(tick)).collect()
    }

    /// Returns the periods without work that freeze no half-month, since they are too short or the
    /// plan has no start; those that end before the plan are not missed.
    pub fn unheeded(&self) -> impl Iterator<Item = (Date, Date)> {
        let frozen = self.frozen();
        let freezes_one = move |(from, to): (Date, Date)| {
            let ticks = self.half_month_of(from).zip(self.half_month_of(to));
            ticks.is_some_and(|(first, last)| {
                let ticks = (0..).zip(&frozen).filter(|(_, is_off)| **is_off);
                ticks
                    .into_iter()
                    .any(|(tick, _)| (first..=last).contains(&tick))
            })
        };
        let is_missed = move |(_, to): &(Date, Date)| self.start.is_none_or(|start| start <= *to);
        let periods = self.freeze.iter().copied().filter(is_missed);
        periods.filter(move |period| !freezes_one(*period))
    }

    fn is_frozen(&self, tick: u32) -> bool {
        let (Some(first), Some(next)) = (self.day_of(tick), self.day_of(tick + 1)) else {
            return false;
        };
        let days = std::iter::successors(Some(first), |day| day.next_day());
        let days = days.take_while(|day| *day < next);
        let is_off = |day: &Date| {
            self.freeze
                .iter()
                .any(|(from, to)| from <= day && day <= to)
        };
        let (all, off) = (days.clone().count(), days.filter(is_off).count());
        is_off(&first) || off * 2 >= all
    }
}

/// Returns the same day some months later, or the last day of a shorter month.
fn months_after(day: Date, months: u32) -> Option<Date> {
    let months = i32::try_from(months).ok()?;
    let index = i32::from(u8::from(day.month())) - 1 + months;
    let year = day.year().checked_add(index.div_euclid(12))?;
    let month = u8::try_from(index.rem_euclid(12) + 1).ok()?;
    let month = time::Month::try_from(month).ok()?;
    Date::from_calendar_date(year, month, day.day().min(month.length(year))).ok()
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn from(start: Date) -> PlanningChoices {
        PlanningChoices {
            start: Some(start),
            ..PlanningChoices::default()
        }
    }

    #[test]
    fn two_half_months_are_a_month() {
        let plan = from(date!(2027 - 01 - 04));
        let days = [0, 1, 2, 3, 24].map(|tick| plan.day_of(tick).unwrap());
        assert_eq!(days[0], date!(2027 - 01 - 04));
        assert_eq!(days[1], date!(2027 - 01 - 19));
        assert_eq!(days[2], date!(2027 - 02 - 04));
        assert_eq!(days[3], date!(2027 - 02 - 19));
        assert_eq!(days[4], date!(2028 - 01 - 04));
        let late = from(date!(2027 - 01 - 31));
        assert_eq!(late.day_of(2), Some(date!(2027 - 02 - 28)));
        assert_eq!(late.day_of(4), Some(date!(2027 - 03 - 31)));
        assert_eq!(late.day_before(2), Some(date!(2027 - 02 - 27)));
    }

    #[test]
    fn a_day_lies_in_its_half_month() {
        let plan = from(date!(2027 - 01 - 04));
        let of = |day| plan.half_month_of(day).unwrap();
        assert_eq!(of(date!(2027 - 01 - 18)), 0);
        assert_eq!(of(date!(2027 - 01 - 19)), 1);
        assert_eq!(of(date!(2027 - 02 - 04)), 2);
        assert_eq!(of(date!(2026 - 01 - 01)), 0, "before the plan");
        let from = |day| plan.half_month_from(day).unwrap();
        assert_eq!(from(date!(2026 - 01 - 01)), 0, "before the plan");
        assert_eq!(from(date!(2027 - 01 - 18)), 1);
        assert_eq!(from(date!(2027 - 01 - 19)), 1);
        assert_eq!(from(date!(2027 - 01 - 20)), 2);
        assert_eq!(
            PlanningChoices::default().half_month_of(date!(2027 - 01 - 01)),
            None
        );
    }

    /// Four weeks of summer freeze three half-months: 27 July to 3 August are 8 of 16 days of the one
    /// of 19 July, then comes all of the next, and the third begins on 19 August, within them.
    #[test]
    fn a_half_month_off_by_half_or_from_its_first_day_is_frozen() {
        let mut plan = from(date!(2027 - 07 - 04));
        plan.freeze = vec![(date!(2027 - 07 - 27), date!(2027 - 08 - 22))];
        assert_eq!(plan.frozen(), [false, true, true, true]);
        plan.freeze[0].0 = date!(2027 - 07 - 28);
        assert_eq!(plan.frozen(), [false, false, true, true], "7 of 16 days");
        plan.freeze[0].1 = date!(2027 - 08 - 18);
        assert_eq!(plan.frozen(), [false, false, true], "to the day before");
        plan.start = None;
        assert_eq!(plan.frozen(), [false; 0]);
    }

    /// 20 to 26 July are 7 of the 16 days of their half-month, without its first.
    #[test]
    fn a_period_that_freezes_nothing_is_unheeded() {
        let mut plan = from(date!(2027 - 07 - 04));
        let short = (date!(2027 - 07 - 20), date!(2027 - 07 - 26));
        let long = (date!(2027 - 08 - 04), date!(2027 - 08 - 18));
        let past = (date!(2027 - 06 - 04), date!(2027 - 07 - 03));
        plan.freeze = vec![short, long, past];
        assert_eq!(plan.unheeded().collect::<Vec<_>>(), [short]);
        plan.start = None;
        assert_eq!(plan.unheeded().count(), 3);
    }
}
