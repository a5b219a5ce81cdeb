//! When a form was sent and how long it took, as cells say it.

use time::format_description::well_known::Iso8601;
use time::{OffsetDateTime, PrimitiveDateTime};

use super::answer::trimmed;

/// Returns the seconds since 1970-01-01T00:00:00Z of an ISO date and time, such as
/// `2026-11-02T08:33:18`; without an offset it counts as UTC. None for any other text.
pub(super) fn instant(cell: &[u8]) -> Option<i64> {
    let text = str::from_utf8(trimmed(cell)).ok()?.replacen(' ', "T", 1);
    if !text.contains('T') {
        return None;
    }
    let moment = OffsetDateTime::parse(&text, &Iso8601::DEFAULT).or_else(|_| {
        PrimitiveDateTime::parse(&text, &Iso8601::DEFAULT).map(PrimitiveDateTime::assume_utc)
    });
    moment.ok().map(OffsetDateTime::unix_timestamp)
}

/// Returns the milliseconds of a number of seconds, with a decimal point or comma; none for any
/// other text.
pub(super) fn duration(cell: &[u8]) -> Option<u64> {
    let text = str::from_utf8(trimmed(cell)).ok()?;
    let (seconds, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    if !is_number(seconds) || !is_number(part) {
        return None;
    }
    let part: u64 = format!("{part:0<3.3}").parse().ok()?;
    let seconds: u64 = seconds.parse().ok()?;
    seconds.checked_mul(1000)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_an_iso_date_and_time_with_or_without_an_offset() {
        let utc = Some(1_793_608_398);
        for same in [
            "2026-11-02T08:33:18",
            " 2026-11-02 08:33:18 ",
            "2026-11-02T08:33:18Z",
            "2026-11-02T09:33:18+01:00",
            "2026-11-02T08:33:18.499",
            "2026-11-02 09:33:18.499+01:00",
            "20261102T083318",
        ] {
            assert_eq!(instant(same.as_bytes()), utc, "{same}");
        }
        assert_eq!(instant(b"2026-11-02T08:33"), Some(1_793_608_380));
        assert_eq!(instant(b"1969-12-31T23:59:59Z"), Some(-1));
        for other in [
            "2026-11-02",
            "02/11/2026 08:33",
            "08:33:18",
            "2026-02-30T08:33:18",
            "2026-11-02T25:00:00",
            "1793608398",
            "T",
            "soon",
            "",
        ] {
            assert_eq!(instant(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn a_duration_is_a_number_of_seconds_that_is_not_negative() {
        assert_eq!(duration(b" 258"), Some(258_000));
        assert_eq!(duration(b"0"), Some(0));
        for half in ["1.5", "1,5", "1.5009"] {
            assert_eq!(duration(half.as_bytes()), Some(1500));
        }
        for other in [
            "-1", "inf", "nan", "1e3", "4 min", "00:04:18", "1,2,3", "", "+3",
        ] {
            assert_eq!(duration(other.as_bytes()), None, "{other}");
        }
        let endless = "9".repeat(30);
        assert_eq!(duration(endless.as_bytes()), None);
    }
}
