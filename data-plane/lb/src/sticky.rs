//! Stickiness cookies (ALB-20, ALB-21): opaque to clients; inside, whom the client is bound to and until when.

use std::time::Duration;

use crate::answer::put_date;
use crate::forward_head::put_hex;

/// Name of the group cookie, and of its twin for cross-origin requests.
pub(crate) const GROUP_COOKIES: [&str; 2] = ["AWSALBTG", "AWSALBTGCORS"];
/// Name of the target cookie, and of its twin.
pub(crate) const TARGET_COOKIES: [&str; 2] = ["AWSALB", "AWSALBCORS"];

/// `Expires` is always seven days off; the configured duration lives inside (ALB-21).
const EXPIRES: Duration = Duration::from_secs(7 * 86_400);

/// FNV-1a: the same number for the same name in every life of the process.
pub(crate) fn number_of(name: &[u8]) -> u64 {
    name.iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

/// Whom a cookie's value binds its client to, if it is still valid.
pub(crate) fn read(value: &str, now: Duration) -> Option<u64> {
    let (number, until) = (value.get(..16)?, value.get(16..28)?);
    let until_ms = u64::from_str_radix(until, 16).ok()?;
    if value.len() != 28 || u128::from(until_ms) <= now.as_millis() {
        return None;
    }
    u64::from_str_radix(number, 16).ok()
}

/// Appends the two Set-Cookie headers.
pub(crate) fn write(out: &mut Vec<u8>, names: [&str; 2], number: u64, duration_ms: u64, now: Duration) {
    let until_ms = (now.as_millis() as u64).saturating_add(duration_ms);
    for (name, attributes) in names.into_iter().zip(["", "; SameSite=None; Secure"]) {
        out.extend_from_slice(b"Set-Cookie: ");
        out.extend_from_slice(name.as_bytes());
        out.push(b'=');
        put_hex(out, number, 16);
        put_hex(out, until_ms, 12);
        out.extend_from_slice(b"; Expires=");
        put_date(out, now + EXPIRES);
        out.extend_from_slice(b"; Path=/");
        out.extend_from_slice(attributes.as_bytes());
        out.extend_from_slice(b"\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alb_20_a_cookie_binds_for_its_duration() {
        let mut out = Vec::new();
        let now = Duration::from_secs(784_111_777);
        write(&mut out, GROUP_COOKIES, number_of(b"group"), 1_000, now);
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].starts_with("Set-Cookie: AWSALBTG=") && lines[0].ends_with("; Path=/"));
        assert!(
            lines[1].starts_with("Set-Cookie: AWSALBTGCORS=")
                && lines[1].ends_with("; SameSite=None; Secure")
        );
        assert!(lines[0].contains("Expires=Sun, 13 Nov 1994 08:49:37 GMT"));
        let value = lines[0].split(['=', ';']).nth(1).unwrap();
        assert_eq!(read(value, now + Duration::from_millis(999)), Some(number_of(b"group")));
        assert_eq!(read(value, now + Duration::from_millis(1_000)), None);
        assert_eq!(read("nonsense", now), None);
        assert_eq!(read(&"é".repeat(14), now), None);
    }
}
