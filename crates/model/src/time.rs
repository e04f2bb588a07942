//! Time as milliseconds since the Unix epoch.

use std::fmt;
use std::ops::{Add, Sub};

/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Time(pub i64);

/// A length of time in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Duration(pub i64);

impl Duration {
    /// A duration of whole milliseconds.
    pub const fn millis(value: i64) -> Self {
        Self(value)
    }
    /// A duration of whole seconds.
    pub const fn seconds(value: i64) -> Self {
        Self(value * 1000)
    }
    /// A duration of whole minutes.
    pub const fn minutes(value: i64) -> Self {
        Self(value * 60_000)
    }
}

impl Time {
    /// Seconds since the epoch with millisecond fraction, as the JSON protocols write timestamps.
    pub fn as_seconds(self) -> f64 {
        self.0 as f64 / 1000.0
    }
    /// The later of two times.
    pub fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }
    /// How long after `earlier` this is; zero when it is before.
    pub fn since(self, earlier: Self) -> Duration {
        Duration((self.0 - earlier.0).max(0))
    }
    /// Calendar fields in UTC: year, month, day, hour, minute, second, millisecond.
    pub fn civil(self) -> (i64, u32, u32, u32, u32, u32, u32) {
        let days = self.0.div_euclid(86_400_000);
        let in_day = self.0.rem_euclid(86_400_000);
        let (year, month, day) = civil_from_days(days);
        let seconds = in_day / 1000;
        (
            year,
            month,
            day,
            (seconds / 3600) as u32,
            (seconds / 60 % 60) as u32,
            (seconds % 60) as u32,
            (in_day % 1000) as u32,
        )
    }
    /// ISO 8601 with milliseconds, `2026-11-23T07:29:50.123Z`, as the Query protocols write timestamps.
    pub fn iso8601(self) -> String {
        let (y, mo, d, h, mi, s, ms) = self.civil();
        format!("{y:04}-{mo:02}-{d:02}T{h:02}:{mi:02}:{s:02}.{ms:03}Z")
    }
    /// ISO 8601 without fraction, `2026-11-23T07:29:50Z`.
    pub fn iso8601_seconds(self) -> String {
        let (y, mo, d, h, mi, s, _) = self.civil();
        format!("{y:04}-{mo:02}-{d:02}T{h:02}:{mi:02}:{s:02}Z")
    }
    /// RFC 7231 date, `Mon, 23 Nov 2026 07:29:50 GMT`, as HTTP headers write timestamps.
    pub fn http_date(self) -> String {
        const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        const MONTHS: [&str; 12] =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let (y, mo, d, h, mi, s, _) = self.civil();
        let weekday = DAYS[self.0.div_euclid(86_400_000).rem_euclid(7) as usize];
        let month = MONTHS[(mo as usize - 1).min(11)];
        format!("{weekday}, {d:02} {month} {y:04} {h:02}:{mi:02}:{s:02} GMT")
    }
    /// The time of a UTC calendar date and clock.
    pub fn from_civil(year: i64, month: u32, day: u32, hour: u32, minute: u32, second: u32) -> Self {
        let days = days_from_civil(year, month, day);
        Self(((days * 24 + i64::from(hour)) * 60 + i64::from(minute)) * 60_000 + i64::from(second) * 1000)
    }
}

impl Add<Duration> for Time {
    type Output = Time;
    fn add(self, rhs: Duration) -> Time {
        Time(self.0 + rhs.0)
    }
}

impl Sub<Duration> for Time {
    type Output = Time;
    fn sub(self, rhs: Duration) -> Time {
        Time(self.0 - rhs.0)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso8601())
    }
}

/// Year, month, day of a day number counted from the epoch (proleptic Gregorian, era arithmetic).
fn civil_from_days(days: i64) -> (i64, u32, u32) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * shifted_month + 2) / 5 + 1) as u32;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 } as u32;
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// The inverse of [`civil_from_days`].
fn days_from_civil(year: i64, month: u32, day: u32) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let shifted_month = i64::from((month + 9) % 12);
    let day_of_year = (153 * shifted_month + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_three_forms() {
        let time = Time(1_543_431_490_226);
        assert_eq!(time.iso8601(), "2018-11-28T18:58:10.226Z");
        assert_eq!(time.iso8601_seconds(), "2018-11-28T18:58:10Z");
        assert_eq!(time.http_date(), "Wed, 28 Nov 2018 18:58:10 GMT");
        assert_eq!(Time::from_civil(2018, 11, 28, 18, 58, 10), Time(1_543_431_490_000));
    }
}
