//! Actions: reading them with all their rules, and showing them.

use lb_api::{ForwardTarget, Redirect};
use model::Error;
use store::Cx;

use crate::api::{
    Action, FixedResponseActionConfig, ForwardActionConfig, RedirectActionConfig,
    TargetGroupStickinessConfig, TargetGroupTuple,
};
use crate::refuse::{invalid, no_target_group};
use crate::rows::{ActionRow, ActionWhat, LoadBalancerRow, StickinessRow, TARGET_GROUPS};
use crate::usage::Usage;

/// Target groups in one action at most (ALB-2).
const GROUPS_MAX: usize = 5;
/// Body of a fixed response at most, bytes (ALB-15).
const BODY_BYTES_MAX: usize = 1024;

/// Reads the actions of a rule or listener: exactly one, as those that may come before it need HTTPS (ALB-12).
pub(crate) fn read(
    cx: &Cx<'_>,
    load_balancer: &LoadBalancerRow,
    port: u16,
    actions: Vec<Action>,
) -> Result<ActionRow, Error> {
    let Ok([action]) = <[Action; 1]>::try_from(actions) else {
        let text = "Exactly one action of type 'forward', 'redirect' or 'fixed-response' is required, as the last one";
        return Err(Error::new("InvalidLoadBalancerAction", text));
    };
    let order = action.order;
    let what = match action.r#type.as_deref().unwrap_or_default() {
        "forward" => forward(cx, load_balancer, action)?,
        "redirect" => redirect(port, action.redirect_config)?,
        "fixed-response" => fixed_response(action.fixed_response_config)?,
        kind @ ("authenticate-oidc" | "authenticate-cognito" | "jwt-validation") => {
            let text = format!("Actions of type '{kind}' are supported only on HTTPS listeners");
            return Err(Error::new("InvalidLoadBalancerAction", text));
        }
        kind => return Err(invalid(format!("Action type '{kind}' is not valid"))),
    };
    Ok(ActionRow { order, what })
}

/// ALB-13.
fn forward(cx: &Cx<'_>, load_balancer: &LoadBalancerRow, action: Action) -> Result<ActionWhat, Error> {
    let config = action.forward_config.unwrap_or_default();
    let mut groups = Vec::new();
    for tuple in config.target_groups.unwrap_or_default() {
        let arn = tuple.target_group_arn.ok_or_else(|| invalid("A target group ARN must be specified"))?;
        let weight = tuple.weight.unwrap_or(1);
        let weight = u32::try_from(weight).ok().filter(|weight| *weight <= 999);
        let weight = weight.ok_or_else(|| invalid("A target group weight must be between 0 and 999"))?;
        groups.push(ForwardTarget { target_group_arn: arn, weight });
    }
    if let Some(arn) = action.target_group_arn {
        match groups.as_slice() {
            [] => groups.push(ForwardTarget { target_group_arn: arn, weight: 1 }),
            [only] if only.target_group_arn == arn => {}
            _ => {
                let text = "You can only specify both a target group ARN and a forward config if the forward config contains only that target group";
                return Err(invalid(text));
            }
        }
    }
    if groups.is_empty() {
        return Err(invalid("A target group ARN must be specified for an action of type 'forward'"));
    }
    if groups.len() > GROUPS_MAX {
        let text = format!("An action can have at most {GROUPS_MAX} target groups");
        return Err(Error::new("TooManyTargetGroups", text));
    }
    check_groups(cx, load_balancer, &groups)?;
    Ok(ActionWhat::Forward { groups, stickiness: stickiness(config.target_group_stickiness_config)? })
}

fn stickiness(config: Option<TargetGroupStickinessConfig>) -> Result<StickinessRow, Error> {
    let config = config.unwrap_or_default();
    let enabled = config.enabled.unwrap_or(false);
    let is_wrong = |seconds: i64| enabled && !(1..=604_800).contains(&seconds);
    if (enabled && config.duration_seconds.is_none()) || config.duration_seconds.is_some_and(is_wrong) {
        let text = "Target group stickiness duration must be between 1 and 604800 seconds";
        return Err(invalid(text));
    }
    Ok(StickinessRow { enabled, duration_s: config.duration_seconds })
}

/// Every group exists, is of the load balancer's VPC, and of no other load balancer (ALB-2).
pub(crate) fn check_groups(
    cx: &Cx<'_>,
    load_balancer: &LoadBalancerRow,
    groups: &[ForwardTarget],
) -> Result<(), Error> {
    let usage = Usage::of(cx)?;
    for (at, group) in groups.iter().enumerate() {
        let arn = &group.target_group_arn;
        let row = TARGET_GROUPS.get(cx, arn)?.ok_or_else(no_target_group)?;
        if row.vpc != load_balancer.vpc {
            let text = format!("Target group '{arn}' is not in the VPC of the load balancer");
            return Err(Error::new("InvalidConfigurationRequest", text));
        }
        if groups[..at].iter().any(|other| other.target_group_arn == *arn) {
            return Err(invalid(format!("Target group '{arn}' is specified more than once")));
        }
        if usage.load_balancers(arn).iter().any(|other| *other != load_balancer.arn) {
            let text = format!(
                "The following target groups cannot be associated with more than one load balancer: {arn}"
            );
            return Err(Error::new("TargetGroupAssociationLimit", text));
        }
    }
    Ok(())
}

/// ALB-15.
fn redirect(port: u16, config: Option<RedirectActionConfig>) -> Result<ActionWhat, Error> {
    let config = config.ok_or_else(|| invalid("A redirect config must be specified"))?;
    let status = match config.status_code.as_deref() {
        Some("HTTP_301") => 301,
        Some("HTTP_302") => 302,
        _ => return Err(invalid("Redirect status code must be 'HTTP_301' or 'HTTP_302'")),
    };
    let redirect = Redirect {
        status,
        protocol: config.protocol.unwrap_or_else(|| "#{protocol}".into()),
        host: config.host.unwrap_or_else(|| "#{host}".into()),
        port: config.port.unwrap_or_else(|| "#{port}".into()),
        path: config.path.unwrap_or_else(|| "/#{path}".into()),
        query: config.query.unwrap_or_else(|| "#{query}".into()),
    };
    if !matches!(redirect.protocol.as_str(), "HTTP" | "HTTPS" | "#{protocol}") {
        return Err(invalid("Redirect protocol must be 'HTTP', 'HTTPS' or '#{protocol}'"));
    }
    if redirect.port != "#{port}" && !redirect.port.parse::<u16>().is_ok_and(|port| port > 0) {
        return Err(invalid("Redirect port must be between 1 and 65535, or '#{port}'"));
    }
    if !redirect.path.starts_with('/') {
        return Err(invalid("Redirect path must start with '/'"));
    }
    let keeps_protocol = matches!(redirect.protocol.as_str(), "#{protocol}" | "HTTP");
    let keeps_port = redirect.port == "#{port}" || redirect.port == port.to_string();
    if keeps_protocol && keeps_port && redirect.host == "#{host}" && redirect.path == "/#{path}" {
        let text = "The redirect configuration is not valid because it creates a loop";
        return Err(Error::new("InvalidLoadBalancerAction", text));
    }
    Ok(ActionWhat::Redirect(redirect))
}

/// ALB-15.
fn fixed_response(config: Option<FixedResponseActionConfig>) -> Result<ActionWhat, Error> {
    let config = config.ok_or_else(|| invalid("A fixed response config must be specified"))?;
    let code = config.status_code.unwrap_or_default();
    let status = code.parse::<u16>().ok().filter(|status| matches!(status / 100, 2 | 4 | 5));
    let status = status.ok_or_else(|| {
        invalid(format!("Fixed response status code '{code}' must be of the form 2XX, 4XX or 5XX"))
    })?;
    let types = ["text/plain", "text/css", "text/html", "application/javascript", "application/json"];
    if let Some(kind) = config.content_type.as_deref().filter(|kind| !kind.is_empty())
        && !types.contains(&kind)
    {
        return Err(invalid(format!(
            "Fixed response content type '{kind}' is not one of {}",
            types.join(", ")
        )));
    }
    let body = config.message_body.unwrap_or_default();
    if body.len() > BODY_BYTES_MAX {
        return Err(invalid(format!("Fixed response body is longer than {BODY_BYTES_MAX} bytes")));
    }
    let content_type = config.content_type.filter(|kind| !kind.is_empty());
    Ok(ActionWhat::FixedResponse { status, content_type, body })
}

/// As clients see it: both forms for a single group, `ForwardConfig` alone for several (ALB-13).
pub(crate) fn shape(row: &ActionRow) -> Action {
    let order = row.order;
    match &row.what {
        ActionWhat::Forward { groups, stickiness } => {
            let tuple = |group: &ForwardTarget| TargetGroupTuple {
                target_group_arn: Some(group.target_group_arn.clone()),
                weight: Some(i64::from(group.weight)),
            };
            let only = match groups.as_slice() {
                [only] => Some(only.target_group_arn.clone()),
                _ => None,
            };
            Action {
                r#type: Some("forward".into()),
                order,
                target_group_arn: only,
                forward_config: Some(ForwardActionConfig {
                    target_groups: Some(groups.iter().map(tuple).collect()),
                    target_group_stickiness_config: Some(TargetGroupStickinessConfig {
                        enabled: Some(stickiness.enabled),
                        duration_seconds: stickiness.duration_s,
                    }),
                }),
                ..Action::default()
            }
        }
        ActionWhat::Redirect(redirect) => Action {
            r#type: Some("redirect".into()),
            order,
            redirect_config: Some(RedirectActionConfig {
                status_code: Some(format!("HTTP_{}", redirect.status)),
                protocol: Some(redirect.protocol.clone()),
                host: Some(redirect.host.clone()),
                port: Some(redirect.port.clone()),
                path: Some(redirect.path.clone()),
                query: Some(redirect.query.clone()),
            }),
            ..Action::default()
        },
        ActionWhat::FixedResponse { status, content_type, body } => Action {
            r#type: Some("fixed-response".into()),
            order,
            fixed_response_config: Some(FixedResponseActionConfig {
                status_code: Some(status.to_string()),
                content_type: content_type.clone(),
                message_body: Some(body.clone()),
            }),
            ..Action::default()
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redirect_to(change: impl FnOnce(&mut RedirectActionConfig)) -> Result<ActionWhat, Error> {
        let mut config = RedirectActionConfig { status_code: Some("HTTP_301".into()), ..Default::default() };
        change(&mut config);
        redirect(80, Some(config))
    }

    #[test]
    fn alb_15_a_redirect_has_to_change_something() {
        assert_eq!(redirect_to(|_| ()).unwrap_err().code, "InvalidLoadBalancerAction");
        assert!(redirect_to(|config| config.port = Some("80".into())).is_err());
        assert!(redirect_to(|config| config.query = Some("a=b".into())).is_err());
        assert!(redirect_to(|config| config.protocol = Some("HTTPS".into())).is_ok());
        assert!(redirect_to(|config| config.path = Some("/new/#{path}".into())).is_ok());
        assert!(redirect_to(|config| config.path = Some("new".into())).is_err());
        assert!(redirect_to(|config| config.status_code = Some("HTTP_307".into())).is_err());
    }

    #[test]
    fn alb_15_a_fixed_response_has_bounds() {
        let with = |status: &str, kind: Option<&str>, body: &str| {
            fixed_response(Some(FixedResponseActionConfig {
                status_code: Some(status.into()),
                content_type: kind.map(str::to_owned),
                message_body: Some(body.into()),
            }))
        };
        assert!(with("200", Some("text/plain"), "ok").is_ok() && with("503", None, "").is_ok());
        assert!(with("301", None, "").is_err() && with("20", None, "").is_err());
        assert!(with("200", Some("image/png"), "").is_err());
        assert!(with("200", None, &"x".repeat(1025)).is_err());
    }

    #[test]
    fn alb_13_a_single_group_is_shown_in_both_forms() {
        let groups = |count: u32| {
            (0..count).map(|at| ForwardTarget { target_group_arn: format!("tg{at}"), weight: at }).collect()
        };
        let forward = |count| ActionRow {
            order: Some(1),
            what: ActionWhat::Forward { groups: groups(count), stickiness: StickinessRow::default() },
        };
        let one = shape(&forward(1));
        assert_eq!(one.target_group_arn.as_deref(), Some("tg0"));
        assert_eq!(one.forward_config.unwrap().target_groups.unwrap().len(), 1);
        let two = shape(&forward(2));
        assert_eq!((two.target_group_arn, two.order), (None, Some(1)));
        assert_eq!(two.forward_config.unwrap().target_groups.unwrap()[1].weight, Some(1));
    }
}
