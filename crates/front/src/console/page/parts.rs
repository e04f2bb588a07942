//! The small parts pages are made of.

use maud::{Markup, html};
use model::Time;

use crate::console::place::Place;
use crate::console::view::{Log, Target, TargetGroup, Wait};

/// What a status means, as a class of the style sheet.
pub(super) fn tone(status: &str) -> &'static str {
    match status {
        "Succeeded" | "SUCCEEDED" | "ACTIVE" | "active" | "RUNNING" | "healthy" | "HEALTHY" | "PRIMARY"
        | "STEADY_STATE" | "COMPLETED" | "Approved" => "good",
        "Failed" | "FAILED" | "FAULT" | "TIMED_OUT" | "unhealthy" | "UNHEALTHY" | "failed"
        | "CLIENT_ERROR" | "unavailable" => "bad",
        "Ready" => "ready",
        "InProgress" | "IN_PROGRESS" | "PENDING" | "PROVISIONING" | "ACTIVATING" | "initial" | "Created"
        | "Queued" | "Stopping" | "STABILIZING" | "provisioning" => "busy",
        "Stopped" | "STOPPED" | "DRAINING" | "draining" | "DEACTIVATING" | "STOPPING" | "DEPROVISIONING"
        | "Superseded" | "Cancelled" | "Abandoned" => "warn",
        _ => "quiet",
    }
}

/// AWS's word for people: `IN_PROGRESS` and `InProgress` are both `In progress`.
pub(super) fn words(status: &str) -> String {
    let mut out = String::with_capacity(status.len() + 2);
    let shouted = !status.bytes().any(|byte| byte.is_ascii_lowercase());
    for (at, letter) in status.chars().enumerate() {
        match letter {
            '_' => out.push(' '),
            _ if at == 0 => out.push(letter.to_ascii_uppercase()),
            _ if shouted => out.push(letter.to_ascii_lowercase()),
            _ if letter.is_ascii_uppercase() => {
                out.push(' ');
                out.push(letter.to_ascii_lowercase());
            }
            _ => out.push(letter),
        }
    }
    out
}

/// A status.
pub(super) fn badge(status: &str) -> Markup {
    match status {
        "" => html! { span.badge.quiet { "Not run" } },
        _ => html! { span class={ "badge " (tone(status)) } { (words(status)) } },
    }
}

/// A time; the script writes how long ago it was.
pub(super) fn time(at: Option<Time>) -> Markup {
    let Some(at) = at else { return html! { span.none { "–" } } };
    let (_, _, _, hour, minute, second, _) = at.civil();
    html! {
        time datetime=(at.iso8601_seconds()) data-at=(at.0) { (format!("{hour:02}:{minute:02}:{second:02} UTC")) }
    }
}

/// A length of time in ms.
pub(in crate::console) fn length(ms: i64) -> String {
    match ms {
        ..1_000 => format!("{} ms", ms.max(0)),
        1_000..60_000 => format!("{:.1} s", ms as f64 / 1000.0),
        60_000..3_600_000 if ms / 1000 % 60 == 0 => format!("{} min", ms / 60_000),
        60_000..3_600_000 => format!("{} min {} s", ms / 60_000, ms / 1000 % 60),
        _ => format!("{} h {} min", ms / 3_600_000, ms / 60_000 % 60),
    }
}

/// How long something took, or takes until now; then the script counts on.
pub(super) fn spent(started: Option<Time>, ended: Option<Time>, now: Time) -> Markup {
    match (started, ended) {
        (None, _) => html! { span.none { "–" } },
        (Some(from), Some(to)) => html! { (length(to.0 - from.0)) },
        (Some(from), None) => html! { span.running data-since=(from.0) { (length(now.0 - from.0)) } },
    }
}

/// Bytes for people.
pub(super) fn bytes(count: i64) -> String {
    let count = count as f64;
    match count {
        ..1e3 => format!("{count} B"),
        ..1e6 => format!("{:.1} kB", count / 1e3),
        ..1e9 => format!("{:.1} MB", count / 1e6),
        _ => format!("{:.2} GB", count / 1e9),
    }
}

/// A number with its noun: `1 task`, `2 tasks`.
pub(super) fn count(number: i64, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// How many of the wanted tasks run.
pub(super) fn runs(running: i64, desired: i64) -> String {
    format!("{running} of {} {}", count(desired, "task"), if desired == 1 { "runs" } else { "run" })
}

/// Percent without needless digits.
pub(super) fn percent(share: f64) -> String {
    match share.fract() == 0.0 {
        true => format!("{share:.0} %"),
        false => format!("{share:.1} %"),
    }
}

/// What follows the last slash.
pub(super) fn last(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

/// The first digits of a digest or commit.
pub(super) fn short(id: &str) -> &str {
    let id = id.strip_prefix("sha256:").unwrap_or(id);
    let hex = id.len() >= 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    let length = match id.len() {
        40 if hex => 7,
        64 if hex => 12,
        // A UUID; an object's version.
        36 | 32 => 8,
        _ => id.len(),
    };
    id.get(..length).unwrap_or(id)
}

/// Text with a button that copies it.
pub(super) fn command(text: &str) -> Markup {
    html! {
        div.command { code { (text) } button.copy type="button" data-copy=(text) aria-label={ "Copy: " (text) } { "Copy" } }
    }
}

/// Nothing is there yet, and what to type to change that.
pub(super) fn empty(what: &str, next: &str) -> Markup {
    html! { div.empty { p { (what) } (command(next)) } }
}

/// Why it waits, and how long until it goes on by itself.
pub(super) fn waiting(wait: &Wait, countdown: &str) -> Markup {
    html! {
        @if wait.parked { strong.bad { "Set aside after an internal error: " } }
        (sentence(&wait.reason))
        @if let Some(at) = wait.at && !countdown.is_empty() {
            " " span.until { (countdown) " " b.countdown data-until=(at.0) { (at.iso8601_seconds()) } }
        }
    }
}

/// A reason as a sentence.
pub(super) fn sentence(reason: &str) -> String {
    let mut letters = reason.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let end = if reason.is_empty() || reason.ends_with('.') { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

/// Where a list goes on.
pub(super) fn older(place: &Place, own: &[&str], older: Option<&str>) -> Markup {
    html! { @if let Some(older) = older { p.older { a.button href=(place.older(own, Some(older))) { "Older" } } } }
}

/// A button that acts. `sure`: asked before.
pub(super) fn act(to: &str, label: &str, kind: &str, sure: &str) -> Markup {
    act_with(to, label, kind, sure, &[])
}

/// A button that acts, with fields.
pub(super) fn act_with(to: &str, label: &str, kind: &str, sure: &str, fields: &[(&str, &str)]) -> Markup {
    let sure = (!sure.is_empty()).then_some(sure);
    html! {
        form.act method="post" action=(to) data-sure=[sure] {
            @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
            button class=(kind) { (label) }
        }
    }
}

/// A link to a deployment.
pub(super) fn deployment_link(place: &Place, id: &str) -> Markup {
    html! { a.id href=(place.to(&["deployments", id])) { (id) } }
}

/// A definition list of facts; empty ones are left out.
pub(super) fn facts(all: &[(&str, Markup)]) -> Markup {
    html! {
        dl.facts { @for (name, value) in all {
            @if !value.0.is_empty() { div { dt { (name) } dd { (value) } } }
        } }
    }
}

/// Targets of a group, each with what its last check saw.
pub(super) fn targets(all: &[Target]) -> Markup {
    html! {
        @if all.is_empty() { p.none { "No targets are registered." } }
        ul.targets { @for target in all {
            li data-key=(target.address) {
                div { code { (target.address) } " " (badge(&target.state))
                    @if !target.zone.is_empty() { span.dim { (target.zone) } }
                }
                (health(target))
            }
        } }
    }
}

/// Why a target is as it is.
pub(super) fn health(target: &Target) -> Markup {
    html! {
        @if !target.reason.is_empty() { p.why { b { (target.reason) } " " (target.description) } }
        @if !target.transcript.is_empty() && target.state != "healthy" {
            details { summary { "Last check" } pre { (target.transcript) } }
        }
    }
}

/// Target groups as cards.
pub(super) fn target_groups(all: &[TargetGroup]) -> Markup {
    html! {
        div.grid { @for group in all {
            article.card data-key=(group.name) {
                h3 { (group.name) }
                p.dim { (group.check) }
                p { (count(i64::try_from(group.requests).unwrap_or(i64::MAX), "request")) @if group.requests > 0 { ", mean " (micros(group.mean_us)) }
                    @if group.errors > 0 { ", " b.bad { (group.errors) " answered 5xx" } }
                }
                (targets(&group.targets))
            }
        } }
    }
}

fn micros(time: u64) -> String {
    match time {
        ..1000 => format!("{time} µs"),
        _ => format!("{:.1} ms", time as f64 / 1000.0),
    }
}

/// The end of a log; the script appends what comes.
pub(super) fn log(log: &Log, nothing: &str) -> Markup {
    html! {
        @if log.source.is_empty() { p.none { (nothing) } }
        @else {
            div.logs {
                @if log.cut { p.dim { "Earlier lines are left out." } }
                pre.log id="log" tabindex="0" aria-label="Log" data-log=(log.source) data-token=(log.token) {
                    @for (at, line) in &log.lines { (log_line(*at, line)) }
                }
            }
        }
    }
}

/// One line of a log.
pub(super) fn log_line(at: Time, line: &str) -> Markup {
    let (_, _, _, hour, minute, second, _) = at.civil();
    html! { span.line { span.at { (format!("{hour:02}:{minute:02}:{second:02}")) } (plain(line)) "\n" } }
}

/// A line without terminal control sequences and without its end.
pub(super) fn plain(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut letters = line.trim_end().chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\u{1b}' if letters.peek() == Some(&'[') => {
                letters.next();
                while letters.next().is_some_and(|one| !('@'..='~').contains(&one)) {}
            }
            '\t' => out.push(letter),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_words_for_people() {
        assert_eq!(words("IN_PROGRESS"), "In progress");
        assert_eq!(words("InProgress"), "In progress");
        assert_eq!(words("healthy"), "Healthy");
    }

    #[test]
    fn lengths_have_two_units_at_most() {
        assert_eq!([length(7), length(1_500), length(61_000)].join(", "), "7 ms, 1.5 s, 1 min 1 s");
        assert_eq!([length(3_660_000), length(300_000)].join(", "), "1 h 1 min, 5 min");
    }

    #[test]
    fn control_sequences_are_taken_out_of_log_lines() {
        assert_eq!(plain("\u{1b}[1;32mok\u{1b}[0m\tdone\r\n"), "ok\tdone");
        assert_eq!(plain("\u{1b}[2K"), "");
    }

    #[test]
    fn only_digests_commits_and_uuids_are_shortened() {
        assert_eq!(short(&format!("sha256:{}", "ab".repeat(32))), "abababababab");
        assert_eq!(short("0123456789abcdef0123456789abcdef01234567"), "0123456");
        assert_eq!(short("web:latest"), "web:latest");
    }
}
