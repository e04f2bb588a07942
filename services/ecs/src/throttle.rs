//! Tasks that fail, counted against their set: the next ones start later and later (ECS-23).

use model::{Duration, Error, Time};
use store::Cx;

use crate::notify;
use crate::rows::{Failures, SERVICES, SETS, Service, Task, TaskSet};
use crate::service_event;

/// The longest gap between tasks that never run.
const GAP_MAX: Duration = Duration::minutes(15);
/// The longest gap between tasks that run and end at once: AWS has none, but takes so long to start one.
const SHORT_GAP_MAX: Duration = Duration::seconds(10);
/// A task that ran so long did not end at once.
const RAN: Duration = Duration::seconds(10);
/// So many failures in a row are told.
const IMPAIRED: u32 = 3;

fn set_and_service(cx: &Cx<'_>, task: &Task) -> Result<Option<(TaskSet, Service)>, Error> {
    let (Some(set_key), Some(service_key)) = (task.set_key(), &task.service_key) else { return Ok(None) };
    Ok(SETS.get(cx, &set_key)?.zip(SERVICES.get(cx, service_key)?))
}

/// Adds a line to the events of the task's service, if it has one.
pub(crate) fn tell(cx: &mut Cx<'_>, task: &Task, message: impl FnOnce(&str) -> String) -> Result<(), Error> {
    if let Some((set, service)) = set_and_service(cx, task)? {
        let message = message(&service_event::prefix(&service, Some(&set)));
        service_event::add(cx, &service, message)?;
    }
    Ok(())
}

/// The gap after so many failures in a row.
fn gap(in_a_row: u32, never_ran: bool) -> Duration {
    let seconds = 1_i64 << in_a_row.saturating_sub(1).min(20);
    let longest = if never_ran { GAP_MAX } else { SHORT_GAP_MAX };
    Duration(Duration::seconds(seconds).0.min(longest.0))
}

/// One failure more.
fn after(failures: &Failures, never_ran: bool, reason: &str, now: Time) -> Failures {
    let in_a_row = failures.in_a_row.saturating_add(1);
    // Tasks of one set that fail together count once for the gap.
    let is_same_wave = Time(failures.retry_at) > now;
    let in_a_row = if is_same_wave { failures.in_a_row } else { in_a_row };
    let retry_at = match is_same_wave {
        true => failures.retry_at,
        false => (now + gap(in_a_row, never_ran)).0,
    };
    Failures { in_a_row, retry_at, never_ran, reason: reason.to_owned() }
}

/// A task stops of itself: it never ran, or an essential container ended.
pub(crate) fn failed(cx: &mut Cx<'_>, task: &Task, reason: &str) -> Result<(), Error> {
    let Some((mut set, service)) = set_and_service(cx, task)? else { return Ok(()) };
    let never_ran = task.started_at.is_none();
    if !never_ran && cx.now.since(Time(task.started_at.unwrap_or(0))) >= RAN {
        set.failures = Failures::default();
    } else {
        set.failures = after(&set.failures, never_ran, reason, cx.now);
    }
    if never_ran {
        set.failed_tasks += 1;
        let prefix = service_event::prefix(&service, Some(&set));
        service_event::add(
            cx,
            &service,
            format!("{prefix} was unable to start (task {}): {reason}", task.id),
        )?;
        if set.failures.in_a_row == IMPAIRED {
            let message = format!("{prefix} is unable to consistently start tasks successfully.");
            service_event::add(cx, &service, message)?;
            notify::service_action(cx, &service, "WARN", "SERVICE_TASK_START_IMPAIRED", None)?;
        }
    }
    let key = set.key();
    Ok(SETS.put(cx, &key, &set)?)
}

/// A task of a set runs: those that never ran before it are forgotten.
pub(crate) fn ran(cx: &mut Cx<'_>, task: &Task) -> Result<(), Error> {
    let Some(key) = task.set_key() else { return Ok(()) };
    if let Some(mut set) = SETS.get(cx, &key)?.filter(|set| set.failures.never_ran) {
        set.failures = Failures::default();
        SETS.put(cx, &key, &set)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ecs_23_gaps_grow_to_a_quarter_of_an_hour() {
        let seconds: Vec<i64> = (1..=12).map(|count| gap(count, true).0 / 1000).collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
        assert_eq!(gap(30, false), SHORT_GAP_MAX);
        assert_eq!(gap(1, false), Duration::seconds(1));
    }

    #[test]
    fn ecs_23_tasks_that_fail_together_count_once() {
        let first = after(&Failures::default(), true, "no", Time(1000));
        assert_eq!((first.in_a_row, first.retry_at), (1, 2000));
        let same = after(&first, true, "no", Time(1500));
        assert_eq!((same.in_a_row, same.retry_at), (1, 2000));
        let second = after(&same, true, "no", Time(2100));
        assert_eq!((second.in_a_row, second.retry_at), (2, 4100));
    }
}
