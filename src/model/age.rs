//! How old a document is on the day of the assessment, as far as it matters (method D.3, R1).

use time::{Date, Duration, Month};

use super::{Finding, Review};

/// How old a document is, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Young enough, or not there at all.
    Fresh,
    /// Past its greatest age: partial at most.
    Stale,
    /// Present without a date: partial (method R1).
    Undated,
}

impl Review {
    /// Returns how old the document is on the day `today`, when `most` months is its greatest age;
    /// without a day only a document without a date is not fresh.
    pub fn age(self, most: u32, today: Option<Date>) -> Age {
        match (self.finding, self.date, today) {
            (Finding::Present, None, _) => Age::Undated,
            (Finding::Present, Some(date), Some(today)) if date < months_before(today, most) => {
                Age::Stale
            }
            _ => Age::Fresh,
        }
    }
}

/// Returns the same day some months earlier, or the last one of a shorter month.
fn months_before(date: Date, months: u32) -> Date {
    let back = i32::try_from(months).unwrap_or(i32::MAX);
    let count = date.year() * 12 + i32::from(u8::from(date.month())) - 1 - back;
    let month = u8::try_from(count.rem_euclid(12) + 1).ok();
    let month = month.and_then(|month| Month::try_from(month).ok());
    let (year, month) = (count.div_euclid(12), month.unwrap_or(Month::January));
    let last = month.length(year);
    Date::from_calendar_date(year, month, date.day().min(last))
        .unwrap_or(date - Duration::days(30 * i64::from(months)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn months_count_back_to_a_day_that_exists() {
        let back = months_before;
        assert_eq!(back(date!(2026 - 03 - 31), 1), date!(2026 - 02 - 28));
        assert_eq!(back(date!(2026 - 01 - 15), 13), date!(2024 - 12 - 15));
        assert_eq!(back(date!(2024 - 02 - 29), 12), date!(2023 - 02 - 28));
    }
}
