//! Target groups.

use std::collections::BTreeMap;

use model::Error;
use store::Cx;

use crate::api::{
    CreateTargetGroupInput, CreateTargetGroupOutput, DeleteTargetGroupInput, DeleteTargetGroupOutput,
    DescribeTargetGroupsInput, DescribeTargetGroupsOutput, Matcher, ModifyTargetGroupInput,
    ModifyTargetGroupOutput, TargetGroup as TargetGroupShape,
};
use crate::load_balancer::{self, check_name};
use crate::refuse::{self, invalid, no_target_group};
use crate::rows::{COUNTERS, HealthRow, TAGS, TARGET_GROUPS, TARGETS, TargetGroupRow, arn, targets_of};
use crate::usage::Usage;
use crate::{snapshot, tags};

/// A target group, for other services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetGroup {
    /// ARN.
    pub arn: String,
    /// Name.
    pub name: String,
    /// `vpc-…`
    pub vpc_id: String,
    /// Port of targets registered without one.
    pub port: u16,
    /// `ip` or `instance`.
    pub target_type: String,
    /// Seconds a target may drain (ALB-36).
    pub deregistration_delay_s: i64,
}

impl From<TargetGroupRow> for TargetGroup {
    fn from(row: TargetGroupRow) -> Self {
        Self {
            deregistration_delay_s: delay_s(&row),
            arn: row.arn,
            name: row.name,
            vpc_id: row.vpc,
            port: row.port,
            target_type: row.target_type,
        }
    }
}

/// `deregistration_delay.timeout_seconds`
pub(crate) fn delay_s(row: &TargetGroupRow) -> i64 {
    let value =
        crate::attributes::TARGET_GROUP.value(&row.attributes, "deregistration_delay.timeout_seconds");
    value.parse().unwrap_or(0)
}

/// A target group of any account by its ARN; `None` when there is no such group.
///
/// # Errors
/// When the store fails.
pub fn target_group_by_arn(cx: &Cx<'_>, arn: &str) -> Result<Option<TargetGroup>, Error> {
    Ok(TARGET_GROUPS.get(cx, arn)?.map(TargetGroup::from))
}

/// A target group of the caller's account and region by its name.
///
/// # Errors
/// When the store fails.
pub fn target_group_by_name(cx: &Cx<'_>, name: &str) -> Result<Option<TargetGroup>, Error> {
    let rows = TARGET_GROUPS.list(cx, &arn(cx, &format!("targetgroup/{name}/")))?;
    Ok(rows.into_iter().next().map(|(_, row)| TargetGroup::from(row)))
}

/// The target group of that name in an account and region: for machines, which have no caller.
///
/// # Errors
/// When the store fails.
pub fn target_group_named(
    cx: &Cx<'_>,
    account: &str,
    region: &str,
    name: &str,
) -> Result<Option<TargetGroup>, Error> {
    let prefix = format!("arn:aws:elasticloadbalancing:{region}:{account}:targetgroup/{name}/");
    let rows = TARGET_GROUPS.list(cx, &prefix)?;
    Ok(rows.into_iter().next().map(|(_, row)| TargetGroup::from(row)))
}

/// The load balancer whose listeners or rules forward to a group; `None` when nothing does (ALB-40).
///
/// # Errors
/// When the store fails.
pub fn target_group_load_balancer(cx: &Cx<'_>, arn: &str) -> Result<Option<String>, Error> {
    Ok(Usage::of(cx)?.load_balancers(arn).into_iter().next())
}

/// The row, or `TargetGroupNotFound`.
pub(crate) fn find(cx: &Cx<'_>, arn: &str) -> Result<TargetGroupRow, Error> {
    TARGET_GROUPS.get(cx, arn)?.ok_or_else(no_target_group)
}

/// What a request may say of health checks; all of it optional.
#[derive(Debug, Default)]
struct HealthInput {
    protocol: Option<String>,
    port: Option<String>,
    enabled: Option<bool>,
    path: Option<String>,
    interval_s: Option<i64>,
    timeout_s: Option<i64>,
    healthy_threshold: Option<i64>,
    unhealthy_threshold: Option<i64>,
    matcher: Option<Matcher>,
}

/// AWS's defaults (ALB-31).
fn health_defaults() -> HealthRow {
    HealthRow {
        enabled: true,
        port: "traffic-port".into(),
        path: "/".into(),
        interval_s: 30,
        timeout_s: 5,
        healthy_threshold: 5,
        unhealthy_threshold: 2,
        matcher: "200".into(),
    }
}

/// Takes over what is given and checks the whole (ALB-31).
fn change_health(row: &mut HealthRow, input: HealthInput) -> Result<(), Error> {
    match input.protocol.as_deref().unwrap_or("HTTP") {
        "HTTP" => {}
        "HTTPS" => return Err(Error::not_implemented("The health check protocol HTTPS")),
        other => {
            let text = format!("Health check protocol '{other}' must be one of '[HTTP, HTTPS]'");
            return Err(invalid(text));
        }
    }
    if let Some(enabled) = input.enabled {
        row.enabled = enabled;
    }
    if let Some(port) = input.port.filter(|port| !port.is_empty()) {
        row.port = port;
    }
    if let Some(path) = input.path.filter(|path| !path.is_empty()) {
        row.path = path;
    }
    if let Some(matcher) = input.matcher {
        if matcher.grpc_code.is_some_and(|code| !code.is_empty()) {
            return Err(invalid("Matcher GrpcCode needs the protocol version 'GRPC'"));
        }
        row.matcher = matcher.http_code.filter(|code| !code.is_empty()).unwrap_or(row.matcher.clone());
    }
    row.interval_s = input.interval_s.unwrap_or(row.interval_s);
    row.timeout_s = input.timeout_s.unwrap_or(row.timeout_s);
    row.healthy_threshold = input.healthy_threshold.unwrap_or(row.healthy_threshold);
    row.unhealthy_threshold = input.unhealthy_threshold.unwrap_or(row.unhealthy_threshold);
    check_health(row)
}

fn check_health(row: &HealthRow) -> Result<(), Error> {
    let within = |name: &str, value: i64, low: i64, high: i64| {
        if (low..=high).contains(&value) {
            return Ok(());
        }
        Err(invalid(format!("Health check {name} '{value}' must be between '{low}' and '{high}'")))
    };
    within("interval", row.interval_s, 5, 300)?;
    within("timeout", row.timeout_s, 2, 120)?;
    within("healthy threshold count", row.healthy_threshold, 2, 10)?;
    within("unhealthy threshold count", row.unhealthy_threshold, 2, 10)?;
    if row.timeout_s >= row.interval_s {
        let text = format!(
            "Health check timeout '{}' must be smaller than the interval '{}'",
            row.timeout_s, row.interval_s
        );
        return Err(invalid(text));
    }
    if row.port != "traffic-port" && !row.port.parse::<u16>().is_ok_and(|port| port > 0) {
        return Err(invalid(format!(
            "Health check port '{}' must be 'traffic-port' or between '1' and '65535'",
            row.port
        )));
    }
    if !row.path.starts_with('/') || row.path.len() > 1024 || row.path.contains([' ', '\r', '\n']) {
        return Err(invalid(format!("Health check path '{}' must begin with a '/' character", row.path)));
    }
    if !is_matcher(&row.matcher) {
        return Err(invalid(format!(
            "Health check matcher HTTP code '{}' must be within '200-499' inclusive",
            row.matcher
        )));
    }
    Ok(())
}

/// `200`, `200,202`, `200-299`, within 200–599.
fn is_matcher(text: &str) -> bool {
    let code = |text: &str| text.parse::<u16>().ok().filter(|code| (200..=599).contains(code));
    text.split(',').all(|part| match part.split_once('-') {
        Some((low, high)) => matches!((code(low), code(high)), (Some(low), Some(high)) if low <= high),
        None => code(part).is_some(),
    })
}

fn check_kind(input: &CreateTargetGroupInput) -> Result<String, Error> {
    let kind = input.target_type.clone().unwrap_or_else(|| "instance".into());
    if !matches!(kind.as_str(), "ip" | "instance") {
        return Err(Error::not_implemented(format!("The target type '{kind}'")));
    }
    match input.protocol.as_deref() {
        Some("HTTP") => {}
        Some(other) => return Err(Error::not_implemented(format!("The target group protocol '{other}'"))),
        None => return Err(invalid("A protocol must be specified")),
    }
    match input.protocol_version.as_deref().unwrap_or_default() {
        "" | "HTTP1" => {}
        other => return Err(Error::not_implemented(format!("The protocol version '{other}'"))),
    }
    if input.ip_address_type.as_deref().is_some_and(|kind| kind != "ipv4") {
        return Err(Error::not_implemented("Target group IP address types other than ipv4"));
    }
    if input.target_control_port.is_some() {
        return Err(Error::not_implemented("TargetControlPort"));
    }
    Ok(kind)
}

/// CreateTargetGroup. The same settings again give the same group (ALB-3).
///
/// # Errors
/// `DuplicateTargetGroupName`, `ValidationError`; `NotImplemented` for protocols the balancer does not speak.
pub fn create_target_group(
    cx: &mut Cx<'_>,
    input: CreateTargetGroupInput,
) -> Result<CreateTargetGroupOutput, Error> {
    check_name("Target group", &input.name)?;
    let target_type = check_kind(&input)?;
    let port = input.port.ok_or_else(|| invalid("A port must be specified"))?;
    let port = u16::try_from(port).ok().filter(|port| *port > 0);
    let port = port.ok_or_else(|| invalid("Port must be between 1 and 65535"))?;
    let vpc = input.vpc_id.ok_or_else(|| invalid("A VPC ID must be specified"))?;
    if vpc::vpc(cx, &vpc)?.is_none() {
        return Err(invalid(format!("The VPC ID '{vpc}' is not found")));
    }
    let mut health = health_defaults();
    let asked = HealthInput {
        protocol: input.health_check_protocol,
        port: input.health_check_port,
        enabled: input.health_check_enabled,
        path: input.health_check_path,
        interval_s: input.health_check_interval_seconds,
        timeout_s: input.health_check_timeout_seconds,
        healthy_threshold: input.healthy_threshold_count,
        unhealthy_threshold: input.unhealthy_threshold_count,
        matcher: input.matcher,
    };
    change_health(&mut health, asked)?;
    let given_tags = tags::read(input.tags)?;
    let prefix = arn(cx, &format!("targetgroup/{}/", input.name));
    if let Some((_, row)) = TARGET_GROUPS.list(cx, &prefix)?.into_iter().next() {
        // ALB-3
        if (&row.target_type, row.port, &row.vpc, &row.health) == (&target_type, port, &vpc, &health) {
            let shape = shape(&row, &Usage::of(cx)?);
            return Ok(CreateTargetGroupOutput { target_groups: Some(vec![shape]) });
        }
        let text =
            format!("A target group with the same name '{}' exists, but with different settings", row.name);
        return Err(Error::new("DuplicateTargetGroupName", text));
    }
    let row = TargetGroupRow {
        arn: format!("{prefix}{}", cx.ids.hex(16)),
        name: input.name,
        target_type,
        port,
        vpc,
        health,
        attributes: BTreeMap::new(),
    };
    TARGET_GROUPS.put(cx, &row.arn, &row)?;
    tags::put(cx, &row.arn, given_tags)?;
    snapshot::refresh(cx)?;
    let shape = shape(&row, &Usage::default());
    Ok(CreateTargetGroupOutput { target_groups: Some(vec![shape]) })
}

/// ModifyTargetGroup: health check settings.
///
/// # Errors
/// `TargetGroupNotFound`, `ValidationError`.
pub fn modify_target_group(
    cx: &mut Cx<'_>,
    input: ModifyTargetGroupInput,
) -> Result<ModifyTargetGroupOutput, Error> {
    let mut row = find(cx, &input.target_group_arn)?;
    let asked = HealthInput {
        protocol: input.health_check_protocol,
        port: input.health_check_port,
        enabled: input.health_check_enabled,
        path: input.health_check_path,
        interval_s: input.health_check_interval_seconds,
        timeout_s: input.health_check_timeout_seconds,
        healthy_threshold: input.healthy_threshold_count,
        unhealthy_threshold: input.unhealthy_threshold_count,
        matcher: input.matcher,
    };
    change_health(&mut row.health, asked)?;
    TARGET_GROUPS.put(cx, &row.arn, &row)?;
    snapshot::refresh(cx)?;
    let shape = shape(&row, &Usage::of(cx)?);
    Ok(ModifyTargetGroupOutput { target_groups: Some(vec![shape]) })
}

/// DeleteTargetGroup with its targets. One that is not there is no error.
///
/// # Errors
/// `ResourceInUse` while a listener or rule forwards to it.
pub fn delete_target_group(
    cx: &mut Cx<'_>,
    input: DeleteTargetGroupInput,
) -> Result<DeleteTargetGroupOutput, Error> {
    let arn = input.target_group_arn;
    if Usage::of(cx)?.is_used(&arn) {
        let text = format!("Target group '{arn}' is currently in use by a listener or a rule");
        return Err(Error::new("ResourceInUse", text));
    }
    let Some(row) = TARGET_GROUPS.get(cx, &arn)? else { return Ok(DeleteTargetGroupOutput {}) };
    for (_, target) in TARGETS.list(cx, &targets_of(&arn))? {
        vpc::let_go_of_address(cx, &row.vpc, target.id, &target.key())?;
    }
    TARGETS.delete_prefix(cx, &targets_of(&arn))?;
    TARGET_GROUPS.delete(cx, &arn)?;
    TAGS.delete(cx, &arn)?;
    COUNTERS.delete(cx, &arn)?;
    snapshot::refresh(cx)?;
    Ok(DeleteTargetGroupOutput {})
}

/// DescribeTargetGroups.
///
/// # Errors
/// `TargetGroupNotFound` for ARNs or names that are not there, `LoadBalancerNotFound`.
pub fn describe_target_groups(
    cx: &mut Cx<'_>,
    input: DescribeTargetGroupsInput,
) -> Result<DescribeTargetGroupsOutput, Error> {
    let arns = input.target_group_arns.unwrap_or_default();
    let names = input.names.unwrap_or_default();
    let usage = Usage::of(cx)?;
    let rows = TARGET_GROUPS.list(cx, &arn(cx, "targetgroup/"))?;
    if arns.iter().any(|arn| !rows.iter().any(|(found, _)| found == arn))
        || names.iter().any(|name| !rows.iter().any(|(_, row)| row.name == *name))
    {
        return Err(no_target_group());
    }
    if let Some(load_balancer) = &input.load_balancer_arn {
        load_balancer::find(cx, load_balancer)?;
    }
    let is_asked = |row: &TargetGroupRow| match &input.load_balancer_arn {
        Some(load_balancer) => usage.load_balancers(&row.arn).contains(load_balancer),
        None => (arns.is_empty() && names.is_empty()) || arns.contains(&row.arn) || names.contains(&row.name),
    };
    let asked = rows.into_iter().filter(|(_, row)| is_asked(row)).collect();
    let (rows, next_marker) = refuse::page(asked, input.marker.as_deref(), input.page_size)?;
    let shapes = rows.iter().map(|row| shape(row, &usage)).collect();
    Ok(DescribeTargetGroupsOutput { target_groups: Some(shapes), next_marker })
}

fn shape(row: &TargetGroupRow, usage: &Usage) -> TargetGroupShape {
    let health = &row.health;
    TargetGroupShape {
        target_group_arn: Some(row.arn.clone()),
        target_group_name: Some(row.name.clone()),
        protocol: Some("HTTP".into()),
        protocol_version: Some("HTTP1".into()),
        port: Some(i64::from(row.port)),
        vpc_id: Some(row.vpc.clone()),
        target_type: Some(row.target_type.clone()),
        ip_address_type: Some("ipv4".into()),
        health_check_protocol: Some("HTTP".into()),
        health_check_port: Some(health.port.clone()),
        health_check_enabled: Some(health.enabled),
        health_check_path: Some(health.path.clone()),
        health_check_interval_seconds: Some(health.interval_s),
        health_check_timeout_seconds: Some(health.timeout_s),
        healthy_threshold_count: Some(health.healthy_threshold),
        unhealthy_threshold_count: Some(health.unhealthy_threshold),
        matcher: Some(Matcher { http_code: Some(health.matcher.clone()), grpc_code: None }),
        load_balancer_arns: Some(usage.load_balancers(&row.arn)),
        target_control_port: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(input: HealthInput) -> Option<String> {
        change_health(&mut health_defaults(), input).err().map(|error| error.message)
    }

    #[test]
    fn alb_31_settings_have_bounds() {
        assert_eq!(error(HealthInput::default()), None);
        assert!(error(HealthInput { interval_s: Some(4), ..Default::default() }).is_some());
        assert!(error(HealthInput { timeout_s: Some(121), ..Default::default() }).is_some());
        assert!(error(HealthInput { healthy_threshold: Some(1), ..Default::default() }).is_some());
        assert!(error(HealthInput { port: Some("0".into()), ..Default::default() }).is_some());
        assert!(error(HealthInput { path: Some("health".into()), ..Default::default() }).is_some());
        let text = error(HealthInput { timeout_s: Some(30), ..Default::default() });
        assert_eq!(text.as_deref(), Some("Health check timeout '30' must be smaller than the interval '30'"));
    }

    #[test]
    fn alb_31_matchers() {
        for good in ["200", "200,202", "200-299", "200-299,404"] {
            assert!(is_matcher(good), "{good}");
        }
        for wrong in ["", "199", "600", "299-200", "200-", "ok"] {
            assert!(!is_matcher(wrong), "{wrong}");
        }
    }
}
