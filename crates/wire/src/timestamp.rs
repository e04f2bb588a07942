//! The forms of a timestamp on the wire.

use model::Time;

/// Beyond this many seconds from the epoch (about the year 33 658) nothing is a date.
const SECONDS_MAX: f64 = 1e12;

/// A timestamp in any of AWS's forms: ISO 8601, an HTTP date, or seconds since the epoch.
pub(crate) fn parse(text: &str) -> Option<Time> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<f64>() {
        return from_seconds(seconds);
    }
    iso8601(text).or_else(|| http_date(text))
}

/// Seconds since the epoch, kept to the millisecond.
pub(crate) fn from_seconds(seconds: f64) -> Option<Time> {
    (seconds.abs() < SECONDS_MAX).then(|| Time((seconds * 1000.0).round() as i64))
}

fn number<T: std::str::FromStr>(digits: Option<&str>) -> Option<T> {
    digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()
}

fn civil(year: i64, month: u32, day: u32, hour: u32, minute: u32, second: u32) -> Option<Time> {
    let fits =
        (1..=12).contains(&month) && (1..=31).contains(&day) && hour < 24 && minute < 60 && second <= 60;
    fits.then(|| Time::from_civil(year, month, day, hour, minute, second))
}

/// `2026-11-23`, `2026-11-23T07:29:50Z`, `…50.123+01:00`, and the basic form `20261123T072950Z`.
fn iso8601(text: &str) -> Option<Time> {
    let (date, clock) = text.split_once(['T', 't', ' ']).unwrap_or((text, "00:00:00Z"));
    let date: String = date.chars().filter(|letter| *letter != '-').collect();
    if date.len() != 8 {
        return None;
    }
    let (clock, offset_minutes) = zone(clock)?;
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let clock: String = clock.chars().filter(|letter| *letter != ':').collect();
    let hour = number(clock.get(0..2))?;
    let minute = number(clock.get(2..4))?;
    let second = if clock.len() == 4 { 0 } else { number(clock.get(4..))? };
    let start = civil(
        number(date.get(0..4))?,
        number(date.get(4..6))?,
        number(date.get(6..8))?,
        hour,
        minute,
        second,
    )?;
    let millis: i64 = number(format!("{fraction:0<3}").get(0..3))?;
    Some(Time(start.0 + millis - offset_minutes * 60_000))
}

/// Cuts the zone off a clock: `Z`, none (taken as UTC), or an offset in minutes.
fn zone(clock: &str) -> Option<(&str, i64)> {
    if let Some(clock) = clock.strip_suffix(['Z', 'z']) {
        return Some((clock, 0));
    }
    let Some(at) = clock.rfind(['+', '-']) else { return Some((clock, 0)) };
    let digits: String = clock[at + 1..].chars().filter(|letter| *letter != ':').collect();
    let hours: i64 = number(digits.get(0..2))?;
    let minutes: i64 = if digits.len() > 2 { number(digits.get(2..4))? } else { 0 };
    let offset = hours * 60 + minutes;
    Some((&clock[..at], if clock[at..].starts_with('-') { -offset } else { offset }))
}

/// `Wed, 28 Nov 2018 18:58:10 GMT`
fn http_date(text: &str) -> Option<Time> {
    const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";
    let (_, rest) = text.split_once(", ")?;
    let mut words = rest.split([' ', '-']);
    let day = number(words.next())?;
    let month = words.next()?.to_ascii_lowercase();
    let month = MONTHS.find(&month).filter(|at| month.len() == 3 && at % 3 == 0)? / 3 + 1;
    let year = number(words.next())?;
    let mut clock = words.next()?.split(':');
    civil(year, month as u32, day, number(clock.next())?, number(clock.next())?, number(clock.next())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_form() {
        let whole = Some(Time(1_543_431_490_000));
        let fraction = Some(Time(1_543_431_490_226));
        assert_eq!(parse("2018-11-28T18:58:10Z"), whole);
        assert_eq!(parse("2018-11-28T18:58:10.226Z"), fraction);
        assert_eq!(parse("2018-11-28T18:58:10.2260001Z"), fraction);
        assert_eq!(parse("2018-11-28T19:58:10.226+01:00"), fraction);
        assert_eq!(parse("20181128T185810Z"), whole);
        assert_eq!(parse("Wed, 28 Nov 2018 18:58:10 GMT"), whole);
        assert_eq!(parse("1543431490.226"), fraction);
        assert_eq!(parse("2018-11-28"), Some(Time::from_civil(2018, 11, 28, 0, 0, 0)));
        for text in
            ["", "soon", "2018-13-28", "1e30", "NaN", "Wed, 28 Xov 2018 18:58:10 GMT", "T", "2018-11-28Tü"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
