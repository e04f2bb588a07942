//! The connection that watches the balancer, made again whenever it ends.

use std::sync::Arc;
use std::time::Duration;

use driver::{BalancerSeen, Kind, Report, Seen, TargetHealthSeen};
use lb_api::{Answer, Client, ClientError, Command, TargetHealth};
use tokio::time::{Instant, MissedTickBehavior};

use crate::counters::Counted;
use crate::{Inner, KEY};

/// First gap between tries to connect; doubles up to the maximum.
const RETRY_FIRST: Duration = Duration::from_millis(20);
/// Longest gap: so long a restarted balancer waits for the newest snapshot, while it serves its last one.
const RETRY_MAX: Duration = Duration::from_millis(500);
/// How often request counts are reported: each report is a commit of the control plane's.
const COUNTERS_EVERY: Duration = Duration::from_secs(10);

pub(crate) async fn watch_for_ever(inner: Arc<Inner>, report: Arc<dyn Report>) {
    let mut counted = Counted::default();
    let mut gap = RETRY_FIRST;
    loop {
        let began = Instant::now();
        let ended = watch(&inner, &*report, &mut counted).await;
        if began.elapsed() > RETRY_MAX {
            gap = RETRY_FIRST;
        }
        if let Err(error) = ended {
            tracing::debug!(%error, "watching the balancer");
        }
        tokio::time::sleep(gap).await;
        gap = (gap * 2).min(RETRY_MAX);
    }
}

async fn watch(inner: &Inner, report: &dyn Report, counted: &mut Counted) -> Result<(), ClientError> {
    let mut client = Client::connect(&inner.state_dir).await?;
    client.send(&Command::Watch).await?;
    let mut counter_ticks = tokio::time::interval(COUNTERS_EVERY);
    counter_ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let answer = tokio::select! {
            answer = client.next() => answer?,
            _ = counter_ticks.tick() => {
                if let Some(counters) = counted.report() {
                    tell(report, BalancerSeen::Counters(counters)).await;
                }
                continue;
            }
        };
        match answer {
            Answer::Applied(applied) => {
                let is_behind = applied.generation < inner.wanted_generation();
                let lb_api::Applied { generation, refused } = applied;
                tell(report, BalancerSeen::Applied { generation, refused }).await;
                // A balancer that comes up with an older snapshot, or none, gets the newest from here; `sync` may be
                // waiting for its next try.
                if is_behind && let Err(error) = inner.apply().await {
                    tracing::warn!(%error, "the snapshot was not handed over");
                }
            }
            Answer::Health(targets) if targets.is_empty() => {}
            Answer::Health(targets) => {
                tell(report, BalancerSeen::Health(targets.into_iter().map(seen).collect())).await;
            }
            Answer::Counters { boot, groups } => counted.take_in(boot, groups),
            Answer::Stale { .. }
            | Answer::Status(_)
            | Answer::AccessLog(_)
            | Answer::Stopping
            | Answer::Sockets(_)
            | Answer::Error(_) => {
                tracing::error!(?answer, "not an answer to watching");
                return Ok(());
            }
        }
    }
}

async fn tell(report: &dyn Report, seen: BalancerSeen) {
    report.seen(Kind::Balancer, KEY, Seen::Balancer(seen)).await;
}

fn seen(health: TargetHealth) -> TargetHealthSeen {
    TargetHealthSeen {
        target_group: health.target_group_arn,
        id: health.id.to_string(),
        port: health.port,
        state: health.state,
        reason: health.reason,
        description: health.description,
        transcript: health.transcript,
        drained: health.drained,
    }
}
