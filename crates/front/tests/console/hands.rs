//! Hands that do nothing and say that all is done: tasks run, networks are up, targets are healthy.

use std::sync::{Arc, OnceLock};

use driver::source::ArchiveSeen;
use driver::task::{ContainerSeen, TaskSeen, TaskState, TaskWant};
use driver::{BalancerSeen, BoxFuture, DriverError, Hand, Kind, Report, Seen, TargetHealthSeen, Want};
use lb_api::{Target, TargetWant};

/// The message of every commit: markup that must never be taken for any.
pub(crate) const COMMIT_MESSAGE: &str = "<img src=x onerror=alert(1)> & \"quotes\"";
/// Targets on this port are unhealthy.
pub(crate) const UNHEALTHY_PORT: u16 = 81;

#[derive(Debug)]
struct Obedient {
    kind: Kind,
    report: OnceLock<Arc<dyn Report>>,
}

/// One pair for every kind that can be done by saying so.
pub(crate) fn all() -> Vec<Arc<dyn Hand>> {
    [Kind::Task, Kind::Network, Kind::Balancer, Kind::Archive]
        .into_iter()
        .map(|kind| Arc::new(Obedient { kind, report: OnceLock::new() }) as Arc<dyn Hand>)
        .collect()
}

impl Hand for Obedient {
    fn kind(&self) -> Kind {
        self.kind
    }

    fn start(&self, report: Arc<dyn Report>) {
        self.report.set(report).expect("started once");
    }

    fn sync<'a>(&'a self, key: &'a str, want: Option<Want>) -> BoxFuture<'a, Result<(), DriverError>> {
        let report = self.report.get().expect("started").clone();
        let (kind, key) = (self.kind, key.to_owned());
        tokio::spawn(async move {
            for seen in done(want) {
                report.seen(kind, &key, seen).await;
            }
        });
        Box::pin(async { Ok(()) })
    }

    fn survey(&self) -> BoxFuture<'_, Result<Vec<String>, DriverError>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

fn done(want: Option<Want>) -> Vec<Seen> {
    match want {
        Some(Want::Task(want)) => vec![Seen::Task(task(&want))],
        Some(Want::Network(want)) => {
            let up = want.interfaces.into_iter().map(|interface| interface.interface_id).collect();
            vec![Seen::Network(driver::network::NetworkSeen { up, failed: Vec::new() })]
        }
        Some(Want::Balancer(snapshot)) => {
            let generation = snapshot.generation;
            let targets = snapshot
                .target_groups
                .iter()
                .flat_map(|group| group.targets.iter().map(|target| health(&group.arn, target)));
            let health = Seen::Balancer(BalancerSeen::Health(targets.collect()));
            vec![Seen::Balancer(BalancerSeen::Applied { generation, refused: Vec::new() }), health]
        }
        Some(Want::Archive(_)) => vec![Seen::Archive(ArchiveSeen::Ready {
            digest: "ab".repeat(32),
            md5: "cd".repeat(16),
            length: 9,
            commit_message: COMMIT_MESSAGE.into(),
            author_date: "2026-01-01T00:00:00Z".into(),
            committer_date: "2026-01-01T00:00:00Z".into(),
        })],
        _ => Vec::new(),
    }
}

fn task(want: &TaskWant) -> TaskSeen {
    let (state, status) = match want.run {
        true => (TaskState::Running, "RUNNING"),
        false => (TaskState::Stopped, "STOPPED"),
    };
    let containers = want.containers.iter().map(|container| ContainerSeen {
        name: container.name.clone(),
        status: status.into(),
        runtime_id: "0a1b".into(),
        image_digest: None,
        exit_code: (!want.run).then_some(0),
        reason: String::new(),
        health: "UNKNOWN".into(),
        started_at: Some(1),
        finished_at: None,
    });
    TaskSeen {
        state,
        containers: containers.collect(),
        pull_started_at: Some(1),
        pull_stopped_at: Some(1),
        reason: String::new(),
    }
}

fn health(group: &str, target: &Target) -> TargetHealthSeen {
    let drained = target.want == TargetWant::Draining;
    let bad = target.port == UNHEALTHY_PORT;
    let when_bad = |text: &str| if bad { text.to_owned() } else { String::new() };
    let state = match (drained, bad) {
        (true, _) => "draining",
        (false, true) => "unhealthy",
        (false, false) => "healthy",
    };
    TargetHealthSeen {
        target_group: group.to_owned(),
        id: target.id.to_string(),
        port: target.port,
        state: state.into(),
        reason: when_bad("Target.ResponseCodeMismatch"),
        description: when_bad("Health checks failed with these codes: [503]"),
        transcript: when_bad("GET / → 503 <b>Service Unavailable</b>"),
        drained,
    }
}
