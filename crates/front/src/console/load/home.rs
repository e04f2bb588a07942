//! The overview.

use std::collections::BTreeSet;

use model::Error;
use store::Cx;

use super::{Cursor, Reasons, balancer, deployment, pipeline, registry, service};
use crate::console::view::{Call, DeploymentLine, Home};

/// Entries of each kind at most.
const MOST: usize = 8;

pub(super) fn home(cx: &mut Cx<'_>, reasons: &Reasons) -> Result<Home, Error> {
    let mut deployments = deployment::list(cx, None, None, reasons)?.deployments.items;
    let mut home = Home {
        calls: Vec::new(),
        pipelines: pipeline::cards(cx, Cursor::first(MOST))?.items,
        services: service::lines(cx, Cursor::first(MOST))?.items,
        balancers: balancer::cards(cx, Cursor::first(MOST))?.items,
        repositories: registry::repositories(cx, Cursor::first(MOST))?.items,
        images: registry::registry(cx, Cursor::first(MOST))?.items,
        deployments: Vec::new(),
    };
    home.calls = calls(cx, &deployments, &home)?;
    deployments.truncate(MOST);
    home.deployments = deployments;
    Ok(home)
}

/// What waits for a person: deployments that are ready or were left half-way, then approvals.
fn calls(cx: &mut Cx<'_>, deployments: &[DeploymentLine], home: &Home) -> Result<Vec<Call>, Error> {
    let mut calls = Vec::new();
    let mut groups = BTreeSet::new();
    for line in deployments {
        // They come newest first: only a group's newest may have left things as they are.
        let is_newest = groups.insert((&line.application, &line.group));
        let (id, group) = (line.id.clone(), line.group.clone());
        if line.status == "Ready" {
            let qa = deployment::test_page(cx, &id)?;
            calls.push(Call::Reroute {
                deployment: id,
                group,
                qa,
                wait: line.wait.clone().unwrap_or_default(),
            });
        } else if is_newest && deployment::is_left(cx, &id)? {
            calls.push(Call::Left { deployment: id, group });
        }
    }
    for card in &home.pipelines {
        calls.extend(card.approvals.iter().map(|(stage, action)| Call::Approval {
            pipeline: card.name.clone(),
            stage: stage.clone(),
            action: action.clone(),
        }));
    }
    Ok(calls)
}
