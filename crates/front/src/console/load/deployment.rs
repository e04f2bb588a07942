//! Deployments.

use codedeploy::api::ListDeploymentsInput;
use codedeploy::operations::{get_deployment, list_deployments};
use codedeploy::{Deployment as Row, Phase, Plan};
use model::{Error, Time};
use store::Cx;

use super::{Cursor, Reasons, balancer, last, service};
use crate::console::steps;
use crate::console::view::{
    Deployment, DeploymentLine, Deployments, Event, Listed, Set, Share, TaskLine, Wait,
};

/// Deployments on a service's page.
const OF_SERVICE: usize = 5;

/// Deployments of a group or of all, newest first.
pub(super) fn list(
    cx: &mut Cx<'_>,
    group: Option<(&str, &str)>,
    older: Option<&str>,
    reasons: &Reasons,
) -> Result<Deployments, Error> {
    let cursor = Cursor::of(older);
    let input = ListDeploymentsInput {
        application_name: group.map(|(application, _)| application.to_owned()),
        deployment_group_name: group.map(|(_, group)| group.to_owned()),
        next_token: cursor.token.clone(),
        ..ListDeploymentsInput::default()
    };
    let answer = list_deployments(cx, input)?;
    let Listed { items: ids, older } = cursor.cut(answer.deployments.unwrap_or_default(), answer.next_token);
    let mut items = Vec::new();
    for id in ids {
        if let Some(row) = codedeploy::deployment(cx, &id)? {
            items.push(line(cx, &row, reasons)?);
        }
    }
    let group = group.map(|(application, group)| (application.to_owned(), group.to_owned()));
    Ok(Deployments { group, deployments: Listed { items, older } })
}

/// The newest deployments of a service, among the newest of all.
pub(super) fn of_service(
    cx: &mut Cx<'_>,
    service: &str,
    reasons: &Reasons,
) -> Result<Vec<DeploymentLine>, Error> {
    let ids = list_deployments(cx, ListDeploymentsInput::default())?.deployments.unwrap_or_default();
    let mut lines = Vec::new();
    for id in ids.into_iter().take(super::PAGE) {
        let Some(row) = codedeploy::deployment(cx, &id)? else { continue };
        if row.plan.as_ref().is_some_and(|plan| plan.service_arn == service) {
            lines.push(line(cx, &row, reasons)?);
        }
    }
    lines.truncate(OF_SERVICE);
    Ok(lines)
}

fn line(cx: &Cx<'_>, row: &Row, reasons: &Reasons) -> Result<DeploymentLine, Error> {
    let wait = reasons.of_machine("codedeploy.deployment", &row.id).filter(|_| !row.is_over());
    let green = match (&row.plan, row.is_over()) {
        (Some(plan), false) => Some(weights(cx, plan)?.1),
        _ => None,
    };
    Ok(DeploymentLine {
        id: row.id.clone(),
        application: row.application.clone(),
        group: row.group.clone(),
        status: row.status.clone(),
        creator: row.creator.clone(),
        created: Some(Time(row.created_at)),
        completed: row.completed_at.map(Time),
        green,
        wait,
    })
}

/// Percent of production on blue and on green, as the listener says now.
fn weights(cx: &Cx<'_>, plan: &Plan) -> Result<(f64, f64), Error> {
    let pair = [plan.blue_target_group.clone(), plan.green_target_group.clone()];
    if elb::listener(cx, &plan.prod_listener)?.is_none() {
        return Ok((0.0, 0.0));
    }
    let shares: Vec<Share> = balancer::percents(
        elb::forward_weights(cx, &plan.prod_listener, &pair)?
            .unwrap_or_default()
            .into_iter()
            .map(|(arn, weight)| (arn, f64::from(weight))),
    );
    let of = |arn: &str| shares.iter().find(|share| share.group == arn).map_or(0.0, |share| share.percent);
    Ok((of(&plan.blue_target_group), of(&plan.green_target_group)))
}

/// Whether a deployment is its group's newest.
fn is_newest(cx: &mut Cx<'_>, row: &Row) -> Result<bool, Error> {
    let input = ListDeploymentsInput {
        application_name: Some(row.application.clone()),
        deployment_group_name: Some(row.group.clone()),
        ..ListDeploymentsInput::default()
    };
    match list_deployments(cx, input) {
        Ok(answer) => Ok(answer.deployments.unwrap_or_default().first() == Some(&row.id)),
        // The group was deleted since.
        Err(error) if error.status < 500 => Ok(false),
        Err(error) => Err(error),
    }
}

/// CD-42: it ended without finishing, made something, and nothing puts it back. Only asked of a group's newest.
pub(super) fn is_left(cx: &Cx<'_>, id: &str) -> Result<bool, Error> {
    let Some(row) = codedeploy::deployment(cx, id)? else { return Ok(false) };
    let ended = matches!(row.status.as_str(), "Failed" | "Stopped") && row.is_over();
    Ok(ended && row.green_set.is_some() && row.rollback_id.is_none())
}

/// The address of a deployment's test listener, once it serves the replacement.
pub(super) fn test_page(cx: &Cx<'_>, id: &str) -> Result<Option<String>, Error> {
    let Some(plan) = codedeploy::deployment(cx, id)?.and_then(|row| row.plan) else { return Ok(None) };
    plan.test_listener.map(|listener| url(cx, &listener)).transpose().map(Option::flatten)
}

fn url(cx: &Cx<'_>, listener: &str) -> Result<Option<String>, Error> {
    let Some(listener) = elb::listener(cx, listener)? else { return Ok(None) };
    let found = elb::load_balancer(cx, &listener.load_balancer_arn)?;
    Ok(found.map(|balancer| format!("http://{}:{}/", balancer.dns_name, listener.port)))
}

/// A deployment's page.
pub(super) fn deployment(cx: &mut Cx<'_>, id: &str, reasons: &Reasons) -> Result<Deployment, Error> {
    let input = codedeploy::api::GetDeploymentInput { deployment_id: id.to_owned() };
    get_deployment(cx, input)?;
    let Some(row) = codedeploy::deployment(cx, id)? else { return Err(super::missing(id)) };
    let newest = is_newest(cx, &row)?;
    let sets = match &row.plan {
        Some(plan) => sets(cx, &row, plan, newest, reasons)?,
        None => Vec::new(),
    };
    let plan = row.plan.as_ref();
    let listener =
        |cx: &Cx<'_>, arn: Option<&String>| arn.map(|arn| url(cx, arn)).transpose().map(Option::flatten);
    let line = line(cx, &row, reasons)?;
    let open = row.stop.is_none();
    Ok(Deployment {
        config: row.config_name.clone(),
        description: row.description.clone().unwrap_or_default(),
        error: row.error.clone(),
        rollback_message: row.rollback_message.clone().unwrap_or_default(),
        rollback_by: row.rollback_id.clone(),
        rollback_of: row.rollback_of.clone(),
        left: newest && is_left(cx, id)?,
        newest,
        countdown: countdown(&row, line.wait.as_ref()),
        steps: steps::of(&row, &sets, cx.now, cx.settings.time_scale),
        events: row.events.iter().map(event).collect(),
        production: listener(cx, plan.map(|plan| &plan.prod_listener))?,
        test: listener(cx, plan.and_then(|plan| plan.test_listener.as_ref()))?,
        service: plan.map(|plan| (plan.cluster.clone(), plan.service.clone())),
        revision: revision(&row),
        can_reroute: open && row.phase == Phase::Ready && !row.ready_continued,
        can_terminate: open && row.phase == Phase::TerminationWait && !row.termination_continued,
        can_stop: open && !row.is_over() && row.phase < Phase::Terminating,
        can_go_back: newest
            && row.status == "Succeeded"
            && row.previous_revision.is_some()
            && row.rollback_of.is_none(),
        sets,
        line,
    })
}

/// What happens when the time is over.
fn countdown(row: &Row, wait: Option<&Wait>) -> &'static str {
    match row.phase {
        _ if wait.is_none_or(|wait| wait.at.is_none()) => "",
        Phase::Ready => "Stops by itself in",
        Phase::AllowTraffic if row.shifted_at.is_some() => "Next traffic step in",
        Phase::TerminationWait => "Original task set is terminated in",
        _ => "Times out in",
    }
}

fn revision(row: &Row) -> String {
    if let (Some(_), Some(plan)) = (&row.rollback_of, &row.plan) {
        return last(&plan.blue_task_definition);
    }
    match (&row.revision.s3_location, &row.appspec) {
        (Some(place), _) => {
            let (bucket, key) = (place.bucket.as_deref(), place.key.as_deref());
            format!("s3://{}/{}", bucket.unwrap_or_default(), key.unwrap_or_default())
        }
        (None, Some(spec)) => last(&spec.task_definition),
        (None, None) => String::new(),
    }
}

fn event(event: &codedeploy::Event) -> Event {
    Event {
        name: event.name.clone(),
        status: event.status.clone(),
        started: event.started_at.map(Time),
        ended: event.ended_at.map(Time),
        message: event.diagnostics.as_ref().map(|(_, _, message)| message.clone()).unwrap_or_default(),
    }
}

/// Both task sets, blue first. The listeners tell nothing of a deployment that others followed.
fn sets(cx: &mut Cx<'_>, row: &Row, plan: &Plan, newest: bool, reasons: &Reasons) -> Result<Vec<Set>, Error> {
    let (blue, green) = if newest { weights(cx, plan)? } else { (0.0, 0.0) };
    let mut sets = vec![set(cx, plan, Side::Blue(&plan.blue_set), blue, reasons)?];
    if let Some(id) = &row.green_set {
        let mut made = set(cx, plan, Side::Green(id), green, reasons)?;
        if made.definition.is_empty() {
            made.definition =
                row.appspec.as_ref().map(|spec| spec.task_definition.clone()).unwrap_or_default();
        }
        sets.push(made);
    }
    Ok(sets)
}

#[derive(Clone, Copy)]
enum Side<'a> {
    Blue(&'a str),
    Green(&'a str),
}

fn set(cx: &mut Cx<'_>, plan: &Plan, side: Side<'_>, weight: f64, reasons: &Reasons) -> Result<Set, Error> {
    let (green, id, arn, group) = match side {
        Side::Blue(id) => (false, id, &plan.blue_target_group, &plan.blue_name),
        Side::Green(id) => (true, id, &plan.green_target_group, &plan.green_name),
    };
    let found = ecs::task_set(cx, &plan.service_arn, id)?;
    let definition = if green { String::new() } else { plan.blue_task_definition.clone() };
    let base = Set { green, id: id.to_owned(), weight, group: group.clone(), definition, ..Set::default() };
    let Some(found) = found else { return Ok(Set { gone: true, ..base }) };
    let tasks: Vec<TaskLine> = service::tasks(cx, &plan.cluster, &plan.service, "RUNNING", reasons)?;
    Ok(Set {
        status: found.status,
        desired: found.computed_desired_count,
        running: found.running_count,
        pending: found.pending_count,
        definition: found.task_definition,
        tasks: tasks.into_iter().filter(|task| task.set == id).collect(),
        targets: balancer::targets(cx, arn)?,
        ..base
    })
}
