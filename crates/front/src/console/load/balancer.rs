//! Load balancers, listeners and target groups.

use elb::api;
use elb::operations::{describe_listeners, describe_load_balancers, describe_rules, describe_target_groups};
use model::Error;
use store::Cx;

use super::{Cursor, missing};
use crate::console::view::{Balancer, BalancerCard, Listed, Listener, Rule, Share, Target, TargetGroup};

/// The name in a target group's ARN.
pub(super) fn name_of(arn: &str) -> String {
    arn.split(":targetgroup/").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or(arn).to_owned()
}

/// Weights as percent of their sum; all 0 stay 0.
pub(super) fn percents(weights: impl Iterator<Item = (String, f64)>) -> Vec<Share> {
    let all: Vec<_> = weights.collect();
    let sum: f64 = all.iter().map(|(_, weight)| weight).sum();
    let part = |weight: f64| if sum > 0.0 { weight / sum * 100.0 } else { 0.0 };
    all.into_iter().map(|(group, weight)| Share { group, percent: part(weight) }).collect()
}

fn all(cx: &mut Cx<'_>) -> Result<Vec<api::LoadBalancer>, Error> {
    let answer = describe_load_balancers(cx, api::DescribeLoadBalancersInput::default())?;
    Ok(answer.load_balancers.unwrap_or_default())
}

/// Load balancers at a glance.
pub(super) fn cards(cx: &mut Cx<'_>, cursor: Cursor) -> Result<Listed<BalancerCard>, Error> {
    cursor.cut(all(cx)?, None).try_map(|one| card(cx, &one))
}

fn card(cx: &mut Cx<'_>, one: &api::LoadBalancer) -> Result<BalancerCard, Error> {
    let arn = one.load_balancer_arn.clone().unwrap_or_default();
    let dns = one.dns_name.clone().unwrap_or_default();
    let loopback = elb::load_balancer(cx, &arn)?.map(|found| found.loopback.to_string()).unwrap_or_default();
    let state = one.state.clone().unwrap_or_default();
    let input = api::DescribeListenersInput { load_balancer_arn: Some(arn), ..Default::default() };
    let mut listeners = Vec::new();
    for found in describe_listeners(cx, input)?.listeners.unwrap_or_default() {
        listeners.push(listener(cx, &found, &dns, &loopback)?);
    }
    listeners.sort_by_key(|listener| listener.port);
    Ok(BalancerCard {
        name: one.load_balancer_name.clone().unwrap_or_default(),
        state: state.code.unwrap_or_default(),
        reason: state.reason.unwrap_or_default(),
        dns,
        loopback,
        listeners,
    })
}

fn listener(cx: &mut Cx<'_>, found: &api::Listener, dns: &str, loopback: &str) -> Result<Listener, Error> {
    let arn = found.listener_arn.clone().unwrap_or_default();
    let port = found.port.unwrap_or(0);
    let input = api::DescribeRulesInput { listener_arn: Some(arn.clone()), ..Default::default() };
    let rules = describe_rules(cx, input)?.rules.unwrap_or_default();
    Ok(Listener {
        port,
        protocol: found.protocol.clone().unwrap_or_default(),
        url: format!("http://{dns}:{port}/"),
        loopback_url: format!("http://{loopback}:{port}/"),
        applied: elb::applied(cx, &arn)?,
        refusals: elb::refusals(cx, &arn)?,
        rules: rules.iter().map(rule).collect(),
    })
}

fn rule(rule: &api::Rule) -> Rule {
    let action = rule.actions.iter().flatten().next().cloned().unwrap_or_default();
    let groups = action.forward_config.as_ref().and_then(|config| config.target_groups.clone());
    let weights = groups.unwrap_or_default().into_iter().map(|group| {
        let name = name_of(group.target_group_arn.as_deref().unwrap_or_default());
        (name, group.weight.unwrap_or(1) as f64)
    });
    let shares = match (percents(weights), &action.target_group_arn) {
        (shares, Some(arn)) if shares.is_empty() => vec![Share { group: name_of(arn), percent: 100.0 }],
        (shares, _) => shares,
    };
    Rule {
        priority: rule.priority.clone().unwrap_or_default(),
        conditions: rule.conditions.iter().flatten().map(condition).collect(),
        answer: if shares.is_empty() { answer(&action) } else { String::new() },
        shares,
    }
}

/// What an action answers by itself.
fn answer(action: &api::Action) -> String {
    if let Some(fixed) = &action.fixed_response_config {
        return format!("Answers {}", fixed.status_code.as_deref().unwrap_or("200"));
    }
    if let Some(redirect) = &action.redirect_config {
        let part = |part: &Option<String>, default: &str| part.clone().unwrap_or_else(|| default.to_owned());
        return format!(
            "Redirects to {}://{}:{}{}",
            part(&redirect.protocol, "#{protocol}").to_lowercase(),
            part(&redirect.host, "#{host}"),
            part(&redirect.port, "#{port}"),
            part(&redirect.path, "/#{path}")
        );
    }
    action.r#type.clone().unwrap_or_default()
}

fn condition(condition: &api::RuleCondition) -> String {
    let list = |values: Option<&Vec<String>>| values.map(|values| values.join(" or ")).unwrap_or_default();
    let plain = condition.values.as_ref();
    if let Some(header) = &condition.http_header_config {
        return format!(
            "{} is {}",
            header.http_header_name.as_deref().unwrap_or_default(),
            list(header.values.as_ref())
        );
    }
    if let Some(query) = &condition.query_string_config {
        let pair = |pair: &api::QueryStringKeyValuePair| {
            let value = pair.value.as_deref().unwrap_or_default();
            pair.key.as_ref().map_or_else(|| value.to_owned(), |key| format!("{key}={value}"))
        };
        let pairs: Vec<_> = query.values.iter().flatten().map(pair).collect();
        return format!("query has {}", pairs.join(" or "));
    }
    match condition.field.as_deref().unwrap_or_default() {
        "path-pattern" => {
            let config = condition.path_pattern_config.as_ref().and_then(|config| config.values.as_ref());
            format!("path is {}", list(config.or(plain)))
        }
        "host-header" => {
            let config = condition.host_header_config.as_ref().and_then(|config| config.values.as_ref());
            format!("host is {}", list(config.or(plain)))
        }
        "http-request-method" => {
            let config = condition.http_request_method_config.as_ref();
            format!("method is {}", list(config.and_then(|config| config.values.as_ref()).or(plain)))
        }
        "source-ip" => {
            let config = condition.source_ip_config.as_ref();
            format!("source is {}", list(config.and_then(|config| config.values.as_ref()).or(plain)))
        }
        other => format!("{other} {}", list(plain)),
    }
}

/// A load balancer's page.
pub(super) fn balancer(cx: &mut Cx<'_>, name: &str) -> Result<Balancer, Error> {
    let found = all(cx)?.into_iter().find(|one| one.load_balancer_name.as_deref() == Some(name));
    let found = found.ok_or_else(|| missing(&format!("The load balancer {name}")))?;
    let card = card(cx, &found)?;
    let zones = found.availability_zones.iter().flatten().filter_map(|zone| zone.zone_name.clone());
    let input = api::DescribeTargetGroupsInput {
        load_balancer_arn: found.load_balancer_arn.clone(),
        ..Default::default()
    };
    let groups = describe_target_groups(cx, input)?.target_groups.unwrap_or_default();
    let mut shown = Vec::new();
    for one in &groups {
        shown.push(group(cx, one)?);
    }
    Ok(Balancer {
        card,
        scheme: found.scheme.unwrap_or_default(),
        vpc: found.vpc_id.unwrap_or_default(),
        zones: zones.collect(),
        groups: shown,
    })
}

/// Target groups by ARN; those that are gone are left out.
pub(super) fn groups(cx: &mut Cx<'_>, arns: &[String]) -> Result<Vec<TargetGroup>, Error> {
    let answer = describe_target_groups(cx, api::DescribeTargetGroupsInput::default())?;
    let mut shown = Vec::new();
    for one in answer.target_groups.iter().flatten() {
        if one.target_group_arn.as_ref().is_some_and(|arn| arns.contains(arn)) {
            shown.push(group(cx, one)?);
        }
    }
    Ok(shown)
}

fn group(cx: &Cx<'_>, one: &api::TargetGroup) -> Result<TargetGroup, Error> {
    let arn = one.target_group_arn.clone().unwrap_or_default();
    let counters = elb::counters(cx, &arn)?;
    let code = one.matcher.as_ref().and_then(|matcher| matcher.http_code.clone()).unwrap_or_default();
    Ok(TargetGroup {
        name: one.target_group_name.clone().unwrap_or_default(),
        check: match one.health_check_enabled {
            Some(false) => "Not checked".to_owned(),
            _ => format!(
                "GET {} every {} s, {code} is healthy",
                one.health_check_path.as_deref().unwrap_or("/"),
                one.health_check_interval_seconds.unwrap_or(0)
            ),
        },
        requests: counters.requests,
        errors: counters.target_status[3].saturating_add(counters.elb_5xx),
        mean_us: counters.response_time_us.checked_div(counters.requests).unwrap_or(0),
        targets: targets(cx, &arn)?,
    })
}

/// A group's targets with their health.
pub(super) fn targets(cx: &Cx<'_>, arn: &str) -> Result<Vec<Target>, Error> {
    let found = elb::target_health(cx, arn)?.into_iter();
    Ok(found
        .map(|health| Target {
            address: format!("{}:{}", health.id, health.port),
            zone: health.availability_zone.unwrap_or_default(),
            state: health.state,
            reason: health.reason,
            description: health.description,
            transcript: health.transcript,
        })
        .collect())
}
