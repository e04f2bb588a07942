//! The machine of deployments: looks, and writes what was decided.

use driver::extract::{ArchiveFormat, ExtractWant};
use driver::{Kind, Seen, Want};
use events::Event as BusEvent;
use machine::{Machine, Next};
use model::{Error, Ids, Time};
use serde_json::json;
use store::{Caller, Cx};

use crate::api::{AppSpecContent, RevisionLocation};
use crate::life::{self, Decision, Set, Side, Step, View};
use crate::rows::{
    DEPLOYMENTS, Deployment, Event, Found, GROUPS, HISTORY, Phase, Plan, REVISIONS, WAITING, history_key, key,
};
use crate::{revision, world};

/// An AppSpec is at most this big.
const APPSPEC_BYTES_MAX: u64 = 1024 * 1024;

/// The machine `codedeploy.deployment`; ids are deployment ids.
#[derive(Debug)]
pub(crate) struct Deployments;

impl Machine for Deployments {
    const NAME: &'static str = "codedeploy.deployment";
    type View = View;
    type Decision = (Decision, String);

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        let rows = DEPLOYMENTS.list(cx, "")?;
        Ok(rows.into_iter().filter(|(_, row)| !row.is_over()).map(|(id, _)| id).collect())
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(row) = DEPLOYMENTS.get(cx, id)?.filter(|row| !row.is_over()) else { return Ok(None) };
        look(cx, row).map(Some)
    }

    fn decide(view: &View, now: Time, ids: &mut Ids) -> (Decision, String) {
        let decision = life::decide(view, now);
        // Law 3: the id of a rollback that may follow is chosen here, not while writing.
        let rollback_id = format!("d-{}", ids.upper(9));
        (decision, rollback_id)
    }

    fn commit(cx: &mut Cx<'_>, id: &str, (decision, rollback_id): Self::Decision) -> Result<Next, Error> {
        let Some(mut row) = DEPLOYMENTS.get(cx, id)? else { return Ok(Next::default()) };
        let caller = Caller::root(&row.account, &row.region);
        let again = decision.steps.iter().any(|step| *step != Step::FetchRevision);
        cx.on_behalf(caller, |cx| {
            for step in decision.steps {
                apply(cx, &mut row, step, &rollback_id)?;
            }
            if again {
                DEPLOYMENTS.put(cx, id, &row)?;
            }
            Ok::<(), Error>(())
        })?;
        if row.is_over() {
            return Ok(Next::default());
        }
        Ok(Next { look_at: decision.look_at, again, reason: decision.reason })
    }
}

fn look(cx: &Cx<'_>, row: Deployment) -> Result<View, Error> {
    let (green, blue, prod_applied, test_applied) = match &row.plan {
        None => (Set::default(), Set::default(), true, true),
        Some(plan) => (
            world::set(cx, plan, row.green_set.as_deref(), true)?,
            world::set(cx, plan, Some(&plan.blue_set), false)?,
            world::applied(cx, &plan.prod_listener)?,
            plan.test_listener.as_deref().map_or(Ok(true), |listener| world::applied(cx, listener))?,
        ),
    };
    let spec_text = if row.phase == Phase::Revision { spec_text(cx, &row)? } else { None };
    let found = match (&row.phase, &row.appspec) {
        (Phase::Start, Some(spec)) => Some(world::find(cx, &row, spec)?),
        _ => None,
    };
    Ok(View {
        spec_text,
        found,
        green,
        blue,
        prod_applied,
        test_applied,
        time_scale: cx.settings.time_scale,
        row,
    })
}

/// The key of the want for a deployment's AppSpec.
fn extract_key(id: &str) -> String {
    format!("codedeploy {id}")
}

/// The AppSpec's text, from the revision itself or from what the archive driver found.
fn spec_text(cx: &Cx<'_>, row: &Deployment) -> Result<Option<Found<String>>, Error> {
    if let Some(content) = revision::inline(&row.revision) {
        return Ok(Some(Ok(content)));
    }
    if let Some(found) = world::EXTRACTED.get(cx, &extract_key(&row.id))? {
        return Ok(Some(found.map_err(|message| ("INVALID_REVISION".to_owned(), message))));
    }
    match world::revision_object(cx, row)? {
        Ok(_) => Ok(None),
        Err(error) => Ok(Some(Err(error))),
    }
}

/// Takes what the archive driver found.
pub(crate) fn on_seen(cx: &mut Cx<'_>, key: &str, seen: &Seen) -> Result<(), Error> {
    let (Seen::Extract(found), Some(id)) = (seen, key.strip_prefix("codedeploy ")) else { return Ok(()) };
    if DEPLOYMENTS.contains(cx, id)? {
        let text =
            found.files.first().map_or(Err("the archive is empty".to_owned()), |(_, text)| text.clone());
        world::EXTRACTED.put(cx, key, &text)?;
        cx.wake(Deployments::NAME, id);
    }
    cx.unwant(Kind::Extract.as_str(), key)?;
    Ok(())
}

fn apply(cx: &mut Cx<'_>, row: &mut Deployment, step: Step, rollback_id: &str) -> Result<(), Error> {
    match step {
        Step::FetchRevision => fetch(cx, row)?,
        Step::Spec(spec) => {
            world::EXTRACTED.delete(cx, &extract_key(&row.id))?;
            row.appspec = Some(spec);
        }
        Step::Plan(plan) => begin(cx, row, plan)?,
        Step::Go(phase) => enter(cx, row, phase)?,
        Step::Install => install(cx, row)?,
        Step::Prod(percent) => prod(cx, row, percent)?,
        Step::Shift(count) => {
            row.shift_steps = count;
            row.shifted_at = None;
        }
        Step::Shifted => row.shifted_at = Some(cx.now.0),
        Step::Primary(side) => primary(cx, row, side)?,
        Step::Remove(side) => remove(cx, row, side)?,
        Step::Unsteady(since) => row.unsteady_since = since.map(|since| since.0),
        Step::Finish { status, error, rollback, message } => {
            finish(cx, row, status, error, message)?;
            if rollback {
                roll_back(cx, row, rollback_id)?;
            }
        }
    }
    Ok(())
}

fn fetch(cx: &mut Cx<'_>, row: &Deployment) -> Result<(), Error> {
    let Ok((digest, bundle)) = world::revision_object(cx, row)? else { return Ok(()) };
    let format = match bundle.as_str() {
        "zip" => ArchiveFormat::Zip,
        "tar" => ArchiveFormat::Tar,
        "tgz" => ArchiveFormat::Tgz,
        _ => ArchiveFormat::Plain,
    };
    // CD-5: a compressed bundle holds one file of this name.
    let want = Want::Extract(ExtractWant {
        digest,
        format,
        paths: vec!["appspec.yaml".into()],
        max_bytes: APPSPEC_BYTES_MAX,
    });
    Ok(cx.want(want.kind().as_str(), &extract_key(&row.id), &want)?)
}

/// Everything was found: the events exist from now on, and the wakes find this deployment.
fn begin(cx: &mut Cx<'_>, row: &mut Deployment, plan: Plan) -> Result<(), Error> {
    row.events = event_names(plan.test_listener.is_some()).into_iter().map(Event::pending).collect();
    row.started_at = Some(cx.now.0);
    row.status = "InProgress".into();
    wait_for(cx, &row.id, &plan)?;
    row.plan = Some(plan);
    emit(cx, row, "START")
}

fn wait_for(cx: &mut Cx<'_>, id: &str, plan: &Plan) -> Result<(), Error> {
    for arn in waited_for(plan) {
        WAITING.put(cx, &format!("{arn} {id}"), &())?;
    }
    Ok(())
}

fn waited_for(plan: &Plan) -> impl Iterator<Item = &String> {
    [&plan.service_arn, &plan.prod_listener].into_iter().chain(&plan.test_listener)
}

/// CD-21.
fn event_names(test: bool) -> Vec<&'static str> {
    let mut names = vec!["BeforeInstall", "Install", "AfterInstall"];
    if test {
        names.extend(["AllowTestTraffic", "AfterAllowTestTraffic"]);
    }
    names.extend(["BeforeAllowTraffic", "AllowTraffic", "AfterAllowTraffic"]);
    names
}

impl Event {
    fn pending(name: &str) -> Self {
        Self {
            name: name.into(),
            status: "Pending".into(),
            started_at: None,
            ended_at: None,
            diagnostics: None,
        }
    }
}

/// Closes the running event, opens the new phase's, and writes what the phase begins with.
fn enter(cx: &mut Cx<'_>, row: &mut Deployment, phase: Phase) -> Result<(), Error> {
    let now = cx.now.0;
    for event in row.events.iter_mut().filter(|event| event.status == "InProgress") {
        event.status = "Succeeded".into();
        event.ended_at = Some(now);
    }
    let left = row.phase;
    row.phase = phase;
    row.phase_since = now;
    let name = format!("{phase:?}");
    if let Some(event) = row.events.iter_mut().find(|event| event.name == name) {
        event.status = "InProgress".into();
        event.started_at = Some(now);
    }
    if left == Phase::Install {
        row.installed_at = Some(now);
    }
    match phase {
        Phase::AllowTestTraffic => test(cx, row, Side::Green)?,
        Phase::Ready => {
            row.status = "Ready".into();
            emit(cx, row, "READY")?;
        }
        _ if left == Phase::Ready => row.status = "InProgress".into(),
        _ => {}
    }
    cx.wake("codepipeline.deployment", row.id.clone());
    Ok(())
}

/// CD-23: green is made; CD-53: its target group is attached with weight 0, so that it is health-checked.
fn install(cx: &mut Cx<'_>, row: &mut Deployment) -> Result<(), Error> {
    let (Some(plan), Some(spec)) = (row.plan.clone(), row.appspec.clone()) else { return Ok(()) };
    match world::make_green(cx, row, &plan, &spec) {
        Ok(set) => {
            row.green_set = Some(set);
            prod(cx, row, 0)
        }
        Err(error) => {
            let error = ("ECS_UPDATE_ERROR".to_owned(), error.message);
            let decision = life::fail_now(row, error);
            for step in decision.steps {
                apply(cx, row, step, "")?;
            }
            Ok(())
        }
    }
}

fn prod(cx: &mut Cx<'_>, row: &Deployment, percent: u32) -> Result<(), Error> {
    let Some(plan) = &row.plan else { return Ok(()) };
    world::weigh(cx, &plan.prod_listener, plan, percent)
}

/// CD-54.
fn test(cx: &mut Cx<'_>, row: &Deployment, side: Side) -> Result<(), Error> {
    let Some(plan) = &row.plan else { return Ok(()) };
    let Some(listener) = &plan.test_listener else { return Ok(()) };
    world::weigh(cx, listener, plan, if side == Side::Green { 100 } else { 0 })
}

fn set_of(row: &Deployment, side: Side) -> Option<(&Plan, &str)> {
    let plan = row.plan.as_ref()?;
    let set = match side {
        Side::Blue => plan.blue_set.as_str(),
        Side::Green => row.green_set.as_deref()?,
    };
    Some((plan, set))
}

fn primary(cx: &mut Cx<'_>, row: &Deployment, side: Side) -> Result<(), Error> {
    set_of(row, side).map_or(Ok(()), |(plan, set)| world::set_primary(cx, plan, set))
}

fn remove(cx: &mut Cx<'_>, row: &Deployment, side: Side) -> Result<(), Error> {
    set_of(row, side).map_or(Ok(()), |(plan, set)| world::delete_set(cx, plan, set))
}

fn finish(
    cx: &mut Cx<'_>,
    row: &mut Deployment,
    status: &str,
    error: Option<(String, String)>,
    message: Option<String>,
) -> Result<(), Error> {
    let now = cx.now.0;
    for event in &mut row.events {
        match event.status.as_str() {
            "InProgress" if status == "Succeeded" => event.status = "Succeeded".into(),
            "InProgress" => {
                event.status = "Failed".into();
                event.diagnostics = error.clone().map(|(code, text)| (code, String::new(), text));
            }
            "Pending" => {
                event.status = "Skipped".into();
                continue;
            }
            _ => continue,
        }
        event.ended_at = Some(now);
    }
    row.status = status.into();
    row.phase = Phase::Over;
    row.completed_at = Some(now);
    row.error = error;
    row.rollback_message = message;
    if let Some(plan) = &row.plan {
        for arn in waited_for(plan) {
            WAITING.delete(cx, &format!("{arn} {}", row.id))?;
        }
    }
    world::EXTRACTED.delete(cx, &extract_key(&row.id))?;
    cx.unwant(Kind::Extract.as_str(), &extract_key(&row.id))?;
    let group = key(&[&row.account, &row.region, &row.application, &row.group]);
    let succeeded = status == "Succeeded";
    GROUPS.update(cx, &group, |group| {
        if group.active.as_deref() == Some(&row.id) {
            group.active = None;
        }
        if succeeded && row.rollback_of.is_none() {
            group.last_successful = Some(row.revision.clone());
        }
    })?;
    let state = match status {
        "Succeeded" => "SUCCESS",
        "Stopped" => "STOP",
        _ => "FAILURE",
    };
    emit(cx, row, state)
}

/// CD-41: a new deployment that gives all traffic back to blue and removes green. Written in the same transaction as
/// the failed one's end (CD-43a). Without a last-good revision the original task set's own is named: traffic still
/// goes back to it (CD-42 says it would stay; the original is whole here, so it is used).
fn roll_back(cx: &mut Cx<'_>, row: &mut Deployment, id: &str) -> Result<(), Error> {
    let Some(plan) = row.plan.clone() else { return Ok(()) };
    row.rollback_id = Some(id.to_owned());
    row.rollback_message = Some(format!(
        "The deployment {id} gives all traffic back to the original task set and removes the replacement."
    ));
    let group = key(&[&row.account, &row.region, &row.application, &row.group]);
    let last = GROUPS.get(cx, &group)?.and_then(|group| group.last_successful);
    let mut rollback = Deployment {
        id: id.to_owned(),
        creator: "codeDeployRollback".into(),
        description: None,
        previous_revision: Some(row.revision.clone()),
        revision: last.unwrap_or_else(|| original(&plan, row)),
        created_at: cx.now.0,
        started_at: Some(cx.now.0),
        completed_at: None,
        status: "InProgress".into(),
        error: None,
        rollback_id: None,
        rollback_of: Some(row.id.clone()),
        rollback_message: None,
        phase: Phase::Restoring,
        phase_since: cx.now.0,
        events: event_names(plan.test_listener.is_some())
            .into_iter()
            .map(|name| {
                let runs = matches!(name, "AllowTestTraffic" | "AllowTraffic");
                Event { status: if runs { "InProgress" } else { "Skipped" }.into(), ..Event::pending(name) }
            })
            .collect(),
        stop: None,
        ..row.clone()
    };
    for event in rollback.events.iter_mut().filter(|event| event.status == "InProgress") {
        event.started_at = Some(cx.now.0);
    }
    prod(cx, &rollback, 0)?;
    test(cx, &rollback, Side::Blue)?;
    primary(cx, &rollback, Side::Blue)?;
    wait_for(cx, id, &plan)?;
    GROUPS.update(cx, &group, |group| group.active = Some(id.to_owned()))?;
    HISTORY.put(cx, &history_key(&rollback), &id.to_owned())?;
    revision::used(cx, &rollback)?;
    emit(cx, &rollback, "START")?;
    DEPLOYMENTS.put(cx, id, &rollback)?;
    cx.wake(Deployments::NAME, id);
    Ok(())
}

/// A revision that names what the original task set runs.
fn original(plan: &Plan, row: &Deployment) -> RevisionLocation {
    let container = row.appspec.as_ref().map(|spec| (spec.container_name.as_str(), spec.container_port));
    let (name, port) = container.unwrap_or(("", 0));
    let content = json!({
        "version": 0.0,
        "Resources": [{ "TargetService": { "Type": "AWS::ECS::Service", "Properties": {
            "TaskDefinition": plan.blue_task_definition,
            "LoadBalancerInfo": { "ContainerName": name, "ContainerPort": port },
        }}}],
    });
    RevisionLocation {
        revision_type: Some("AppSpecContent".into()),
        app_spec_content: Some(AppSpecContent { content: Some(content.to_string()), sha256: None }),
        ..RevisionLocation::default()
    }
}

/// CD-70, and whoever in this process waits for the deployment.
fn emit(cx: &mut Cx<'_>, row: &Deployment, state: &str) -> Result<(), Error> {
    cx.wake("codepipeline.deployment", row.id.clone());
    let Deployment { account, region, application, group, id, .. } = row;
    let group_key = key(&[account, region, application, group]);
    let group_id =
        GROUPS.get(cx, &group_key)?.and_then(|group| group.info.deployment_group_id).unwrap_or_default();
    events::emit(
        cx,
        BusEvent {
            account: account.clone(),
            region: region.clone(),
            source: "aws.codedeploy".into(),
            detail_type: "CodeDeploy Deployment State-change Notification".into(),
            resources: vec![
                format!("arn:aws:codedeploy:{region}:{account}:deploymentgroup:{application}/{group}"),
                format!("arn:aws:codedeploy:{region}:{account}:application:{application}"),
            ],
            detail: json!({
                "region": region,
                "deploymentId": id,
                "instanceGroupId": group_id,
                "deploymentGroup": group,
                "state": state,
                "application": application,
            }),
        },
    )?;
    Ok(())
}

/// Deployments that wait for a thing's ARN.
fn waiting_for(cx: &Cx<'_>, arn: &str) -> Result<Vec<String>, Error> {
    let prefix = format!("{arn} ");
    Ok(WAITING.keys(cx, &prefix)?.into_iter().map(|key| key[prefix.len()..].to_owned()).collect())
}

/// Wakes deployments when a listener's change is in force.
#[derive(Debug)]
pub(crate) struct ByListener;
/// Wakes deployments when a service's task sets changed.
#[derive(Debug)]
pub(crate) struct ByService;

macro_rules! forwarder {
    ($machine:ty, $name:literal) => {
        impl Machine for $machine {
            const NAME: &'static str = $name;
            type View = Vec<String>;
            type Decision = Vec<String>;
            fn awake(_: &Cx<'_>) -> Result<Vec<String>, Error> {
                Ok(Vec::new())
            }
            fn look(cx: &Cx<'_>, id: &str) -> Result<Option<Vec<String>>, Error> {
                waiting_for(cx, id).map(Some)
            }
            fn decide(view: &Vec<String>, _: Time, _: &mut Ids) -> Vec<String> {
                view.clone()
            }
            fn commit(cx: &mut Cx<'_>, _: &str, ids: Vec<String>) -> Result<Next, Error> {
                for id in ids {
                    cx.wake(Deployments::NAME, id);
                }
                Ok(Next::default())
            }
        }
    };
}

forwarder!(ByListener, "codedeploy.listener");
forwarder!(ByService, "codedeploy.service");

/// Forgets an application's revisions.
pub(crate) fn forget_revisions(cx: &mut Cx<'_>, prefix: &str) -> Result<(), Error> {
    REVISIONS.delete_prefix(cx, prefix)?;
    Ok(())
}
