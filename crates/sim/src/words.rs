//! Sightings and wants in a few words: for traces.

use driver::{BalancerSeen, Seen as Sighting, TargetHealthSeen, Want};

/// A sighting in a few words.
pub(crate) fn told(seen: &Sighting) -> String {
    match seen {
        Sighting::Task(seen) => format!("{:?} {}", seen.state, seen.reason),
        Sighting::Balancer(BalancerSeen::Health(targets)) => {
            let one = |target: &TargetHealthSeen| {
                let group = target.target_group.rsplit('/').nth(1).unwrap_or_default();
                let drained = if target.drained { ", drained" } else { "" };
                format!("{} in {group}: {}{drained}", target.id, target.state)
            };
            targets.iter().map(one).collect::<Vec<_>>().join("; ")
        }
        Sighting::Balancer(BalancerSeen::Applied { generation, .. }) => format!("generation {generation}"),
        other => format!("{other:?}"),
    }
}

/// A want in a few words.
pub(crate) fn shown(want: Option<&Want>) -> String {
    match want {
        None => "nothing".into(),
        Some(Want::Task(want)) => if want.run { "run" } else { "stop" }.into(),
        Some(Want::Balancer(want)) => format!("generation {}", want.generation),
        Some(Want::Network(want)) => format!("{} interfaces", want.interfaces.len()),
        Some(other) => other.kind().as_str().into(),
    }
}
