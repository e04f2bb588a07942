//! A task as it is reported. Pure.

use driver::task::{ContainerSeen, ContainerWant, TaskSeen, TaskState};

use crate::disk::Record;
use crate::observe::Observed;

/// Docker's exit code for a process ended by SIGKILL.
const KILLED: i32 = 137;

/// The whole sighting.
pub(crate) fn task(key: &str, record: &Record, containers: &[Observed], state: TaskState) -> TaskSeen {
    let is_over = state == TaskState::Stopped;
    let seen = record.want.containers.iter().zip(containers).enumerate().map(|(index, (want, observed))| {
        let mut seen = container(key, want, observed, is_over);
        seen.image_digest =
            record.digests.get(index).cloned().flatten().or_else(|| want.image_digest.clone());
        if record.failed_container == Some(index) && seen.reason.is_empty() {
            seen.reason.clone_from(&record.failure);
        }
        seen
    });
    TaskSeen {
        state,
        containers: seen.collect(),
        pull_started_at: record.pull_started_at,
        pull_stopped_at: record.pull_stopped_at,
        reason: record.failure.clone(),
    }
}

fn container(key: &str, want: &ContainerWant, observed: &Observed, task_is_over: bool) -> ContainerSeen {
    let status = match (&observed.started, &observed.exit) {
        (_, Some(_)) => "STOPPED",
        (Some(_), None) => "RUNNING",
        (None, None) if task_is_over => "STOPPED",
        (None, None) => "PENDING",
    };
    let exit = observed.exit.as_ref();
    ContainerSeen {
        name: want.name.clone(),
        status: status.to_owned(),
        runtime_id: runtime_id(key, &want.name),
        image_digest: None,
        exit_code: exit.and_then(|exit| exit.code),
        reason: exit.map_or_else(String::new, reason),
        health: observed.health.as_ref().map_or("UNKNOWN", |health| health.status.as_str()).to_owned(),
        started_at: observed.started.as_ref().map(|started| started.at),
        finished_at: exit.map(|exit| exit.at),
    }
}

/// ECS-38: the error's name and text; empty for an end in order, whatever its exit code.
pub(crate) fn reason(exit: &container::Exit) -> String {
    match exit.code {
        None => format!("CannotStartContainerError: {}", exit.error),
        Some(KILLED) if exit.out_of_memory => {
            "OutOfMemoryError: Container killed due to memory usage".to_owned()
        }
        Some(_) => exit.error.clone(),
    }
}

/// As Fargate forms it: the task's id and a number of ten digits, here from the container's name (FNV-1a).
fn runtime_id(key: &str, name: &str) -> String {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let hash = name.bytes().fold(OFFSET, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    format!("{key}-{:010}", hash % 10_000_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use container::Exit;

    #[test]
    fn ecs_38_names_the_error() {
        let check = |code, out_of_memory, error: &str| {
            reason(&Exit { code, out_of_memory, at: 0, error: error.to_owned() })
        };
        assert_eq!(check(Some(1), false, ""), "");
        assert_eq!(check(Some(137), true, ""), "OutOfMemoryError: Container killed due to memory usage");
        assert_eq!(check(Some(0), true, ""), "");
        assert_eq!(check(None, false, "exec: no"), "CannotStartContainerError: exec: no");
    }

    #[test]
    fn runtime_ids_are_stable_and_distinct() {
        assert_eq!(runtime_id("t", "app"), runtime_id("t", "app"));
        assert_ne!(runtime_id("t", "app"), runtime_id("t", "side"));
        assert_eq!(runtime_id("t", "app").len(), 12);
    }
}
