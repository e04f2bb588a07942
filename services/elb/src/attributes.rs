//! Attributes of load balancers, target groups and listeners: what there is, its defaults, its bounds.

use std::collections::BTreeMap;

use model::Error;
use store::Cx;

use crate::api::{
    DescribeListenerAttributesInput, DescribeListenerAttributesOutput, DescribeLoadBalancerAttributesInput,
    DescribeLoadBalancerAttributesOutput, DescribeTargetGroupAttributesInput,
    DescribeTargetGroupAttributesOutput, ListenerAttribute, LoadBalancerAttribute,
    ModifyListenerAttributesInput, ModifyListenerAttributesOutput, ModifyLoadBalancerAttributesInput,
    ModifyLoadBalancerAttributesOutput, ModifyTargetGroupAttributesInput, ModifyTargetGroupAttributesOutput,
    TargetGroupAttribute,
};
use crate::refuse::invalid;
use crate::rows::{LOAD_BALANCERS, TARGET_GROUPS};
use crate::{listener, load_balancer, snapshot, target_group};

/// What values an attribute takes.
#[derive(Debug, Clone, Copy)]
enum Bounds {
    Flag,
    Range(i64, i64),
    /// 0, or within a range.
    ZeroOr(i64, i64),
    OneOf(&'static [&'static str]),
    /// `off`, or within a range.
    OffOr(i64, i64),
    Text,
}

/// One attribute: its key, AWS's default, its bounds, and those values we can do (none named: all).
type Attribute = (&'static str, &'static str, Bounds, &'static [&'static str]);

/// The attributes of one kind of thing.
#[derive(Debug)]
pub(crate) struct Attributes {
    noun: &'static str,
    all: &'static [Attribute],
}

use Bounds::{Flag, OffOr, OneOf, Range, Text, ZeroOr};

/// Of an application load balancer.
pub(crate) const LOAD_BALANCER: Attributes = Attributes {
    noun: "Load balancer",
    all: &[
        // The lines go to a file of the balancer's, not into the bucket.
        ("access_logs.s3.enabled", "false", Flag, &[]),
        ("access_logs.s3.bucket", "", Text, &[]),
        ("access_logs.s3.prefix", "", Text, &[]),
        ("connection_logs.s3.enabled", "false", Flag, &["false"]),
        ("connection_logs.s3.bucket", "", Text, &[]),
        ("connection_logs.s3.prefix", "", Text, &[]),
        ("client_keep_alive.seconds", "3600", Range(60, 604_800), &[]),
        ("deletion_protection.enabled", "false", Flag, &[]),
        ("idle_timeout.timeout_seconds", "60", Range(1, 4000), &[]),
        ("ipv6.deny_all_igw_traffic", "false", Flag, &[]),
        ("load_balancing.cross_zone.enabled", "true", Flag, &["true"]),
        (
            "routing.http.desync_mitigation_mode",
            "defensive",
            OneOf(&["monitor", "defensive", "strictest"]),
            &["defensive"],
        ),
        ("routing.http.drop_invalid_header_fields.enabled", "false", Flag, &[]),
        ("routing.http.preserve_host_header.enabled", "false", Flag, &[]),
        ("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "false", Flag, &[]),
        ("routing.http.xff_client_port.enabled", "false", Flag, &[]),
        ("routing.http.xff_header_processing.mode", "append", OneOf(&["append", "preserve", "remove"]), &[]),
        ("routing.http2.enabled", "true", Flag, &[]),
        ("waf.fail_open.enabled", "false", Flag, &[]),
        ("zonal_shift.config.enabled", "false", Flag, &[]),
    ],
};

/// Of a target group with targets of type ip or instance (ALB-30).
pub(crate) const TARGET_GROUP: Attributes = Attributes {
    noun: "Target group",
    all: &[
        ("deregistration_delay.timeout_seconds", "300", Range(0, 3600), &[]),
        ("stickiness.enabled", "false", Flag, &[]),
        ("stickiness.type", "lb_cookie", OneOf(&["lb_cookie", "app_cookie"]), &[]),
        ("stickiness.lb_cookie.duration_seconds", "86400", Range(1, 604_800), &[]),
        ("stickiness.app_cookie.cookie_name", "", Text, &[]),
        ("stickiness.app_cookie.duration_seconds", "86400", Range(1, 604_800), &[]),
        ("slow_start.duration_seconds", "0", ZeroOr(30, 900), &[]),
        (
            "load_balancing.algorithm.type",
            "round_robin",
            OneOf(&["round_robin", "least_outstanding_requests", "weighted_random"]),
            &["round_robin", "least_outstanding_requests"],
        ),
        ("load_balancing.algorithm.anomaly_mitigation", "off", OneOf(&["on", "off"]), &["off"]),
        (
            "load_balancing.cross_zone.enabled",
            "use_load_balancer_configuration",
            OneOf(&["true", "false", "use_load_balancer_configuration"]),
            &["true", "use_load_balancer_configuration"],
        ),
        ("target_group_health.dns_failover.minimum_healthy_targets.count", "1", OffOr(1, 1000), &[]),
        ("target_group_health.dns_failover.minimum_healthy_targets.percentage", "off", OffOr(1, 100), &[]),
        (
            "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count",
            "1",
            Range(1, 1000),
            &["1"],
        ),
        (
            "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage",
            "off",
            OffOr(1, 100),
            &["off"],
        ),
    ],
};

/// Of an HTTP listener of an application load balancer. The balancer adds none of these headers.
const LISTENER: Attributes = Attributes {
    noun: "Listener",
    all: &[
        ("routing.http.response.server.enabled", "true", Flag, &["true"]),
        ("routing.http.response.strict_transport_security.header_value", "", Text, &[""]),
        ("routing.http.response.access_control_allow_origin.header_value", "", Text, &[""]),
        ("routing.http.response.access_control_allow_methods.header_value", "", Text, &[""]),
        ("routing.http.response.access_control_allow_headers.header_value", "", Text, &[""]),
        ("routing.http.response.access_control_allow_credentials.header_value", "", Text, &[""]),
        ("routing.http.response.access_control_expose_headers.header_value", "", Text, &[""]),
        ("routing.http.response.access_control_max_age.header_value", "", Text, &[""]),
        ("routing.http.response.content_security_policy.header_value", "", Text, &[""]),
        ("routing.http.response.x_content_type_options.header_value", "", Text, &[""]),
        ("routing.http.response.x_frame_options.header_value", "", Text, &[""]),
    ],
};

impl Attributes {
    fn find(&self, key: &str) -> Option<&'static Attribute> {
        self.all.iter().find(|(known, ..)| *known == key)
    }

    /// The value of an attribute: what is set, else AWS's default.
    pub(crate) fn value<'a>(&self, set: &'a BTreeMap<String, String>, key: &str) -> &'a str {
        let default = self.find(key).map_or("", |(_, default, ..)| *default);
        set.get(key).map_or(default, String::as_str)
    }

    /// All attributes with their values.
    fn all<'a>(&'a self, set: &'a BTreeMap<String, String>) -> impl Iterator<Item = (String, String)> + 'a {
        self.all.iter().map(|(key, ..)| ((*key).to_owned(), self.value(set, key).to_owned()))
    }

    /// Takes a new value, or says what is wrong with it.
    fn set(&self, set: &mut BTreeMap<String, String>, key: &str, value: String) -> Result<(), Error> {
        let Some((_, default, bounds, can)) = self.find(key) else {
            return Err(invalid(format!("{} attribute key '{key}' is not recognized", self.noun)));
        };
        if !bounds.admit(&value) {
            let text = format!("{} attribute value '{value}' is not valid for '{key}'", self.noun);
            return Err(invalid(text));
        }
        if !can.is_empty() && !can.contains(&value.as_str()) {
            return Err(Error::not_implemented(format!("{key} = {value}")));
        }
        if value == *default {
            set.remove(key);
        } else {
            set.insert(key.into(), value);
        }
        Ok(())
    }
}

impl Bounds {
    fn admit(self, value: &str) -> bool {
        let within = |low, high| value.parse::<i64>().is_ok_and(|number| (low..=high).contains(&number));
        match self {
            Flag => matches!(value, "true" | "false"),
            Range(low, high) => within(low, high),
            ZeroOr(low, high) => value == "0" || within(low, high),
            OneOf(values) => values.contains(&value),
            OffOr(low, high) => value == "off" || within(low, high),
            Text => value.len() <= 4096,
        }
    }
}

/// DescribeLoadBalancerAttributes.
///
/// # Errors
/// `LoadBalancerNotFound`.
pub fn describe_load_balancer_attributes(
    cx: &mut Cx<'_>,
    input: DescribeLoadBalancerAttributesInput,
) -> Result<DescribeLoadBalancerAttributesOutput, Error> {
    let row = load_balancer::find(cx, &input.load_balancer_arn)?;
    Ok(DescribeLoadBalancerAttributesOutput { attributes: Some(load_balancer_shapes(&row.attributes)) })
}

fn load_balancer_shapes(set: &BTreeMap<String, String>) -> Vec<LoadBalancerAttribute> {
    let shape = |(key, value)| LoadBalancerAttribute { key: Some(key), value: Some(value) };
    LOAD_BALANCER.all(set).map(shape).collect()
}

/// ModifyLoadBalancerAttributes: all or none.
///
/// # Errors
/// `LoadBalancerNotFound`, `ValidationError`; `NotImplemented` for values the balancer cannot do.
pub fn modify_load_balancer_attributes(
    cx: &mut Cx<'_>,
    input: ModifyLoadBalancerAttributesInput,
) -> Result<ModifyLoadBalancerAttributesOutput, Error> {
    let mut row = load_balancer::find(cx, &input.load_balancer_arn)?;
    for attribute in input.attributes {
        let key = attribute.key.unwrap_or_default();
        LOAD_BALANCER.set(&mut row.attributes, &key, attribute.value.unwrap_or_default())?;
    }
    LOAD_BALANCERS.put(cx, &row.arn, &row)?;
    snapshot::refresh(cx)?;
    Ok(ModifyLoadBalancerAttributesOutput { attributes: Some(load_balancer_shapes(&row.attributes)) })
}

/// DescribeTargetGroupAttributes.
///
/// # Errors
/// `TargetGroupNotFound`.
pub fn describe_target_group_attributes(
    cx: &mut Cx<'_>,
    input: DescribeTargetGroupAttributesInput,
) -> Result<DescribeTargetGroupAttributesOutput, Error> {
    let row = target_group::find(cx, &input.target_group_arn)?;
    Ok(DescribeTargetGroupAttributesOutput { attributes: Some(target_group_shapes(&row.attributes)) })
}

fn target_group_shapes(set: &BTreeMap<String, String>) -> Vec<TargetGroupAttribute> {
    let shape = |(key, value)| TargetGroupAttribute { key: Some(key), value: Some(value) };
    TARGET_GROUP.all(set).map(shape).collect()
}

/// ModifyTargetGroupAttributes: all or none.
///
/// # Errors
/// `TargetGroupNotFound`, `ValidationError`, `InvalidConfigurationRequest` for slow start together with least
/// outstanding requests (ALB-30); `NotImplemented` for values the balancer cannot do.
pub fn modify_target_group_attributes(
    cx: &mut Cx<'_>,
    input: ModifyTargetGroupAttributesInput,
) -> Result<ModifyTargetGroupAttributesOutput, Error> {
    let mut row = target_group::find(cx, &input.target_group_arn)?;
    for attribute in input.attributes {
        let key = attribute.key.unwrap_or_default();
        TARGET_GROUP.set(&mut row.attributes, &key, attribute.value.unwrap_or_default())?;
    }
    let value = |key| TARGET_GROUP.value(&row.attributes, key);
    // ALB-30
    if value("slow_start.duration_seconds") != "0" && value("load_balancing.algorithm.type") != "round_robin"
    {
        let text = "Slow start mode requires the 'round_robin' load balancing algorithm";
        return Err(Error::new("InvalidConfigurationRequest", text));
    }
    if value("stickiness.enabled") == "true" && value("stickiness.type") == "app_cookie" {
        return Err(Error::not_implemented("stickiness.type = app_cookie"));
    }
    TARGET_GROUPS.put(cx, &row.arn, &row)?;
    snapshot::refresh(cx)?;
    Ok(ModifyTargetGroupAttributesOutput { attributes: Some(target_group_shapes(&row.attributes)) })
}

fn listener_shapes() -> Vec<ListenerAttribute> {
    let shape = |(key, value)| ListenerAttribute { key: Some(key), value: Some(value) };
    LISTENER.all(&BTreeMap::new()).map(shape).collect()
}

/// DescribeListenerAttributes.
///
/// # Errors
/// `ListenerNotFound`.
pub fn describe_listener_attributes(
    cx: &mut Cx<'_>,
    input: DescribeListenerAttributesInput,
) -> Result<DescribeListenerAttributesOutput, Error> {
    listener::find(cx, &input.listener_arn)?;
    Ok(DescribeListenerAttributesOutput { attributes: Some(listener_shapes()) })
}

/// ModifyListenerAttributes: only AWS's defaults, as the balancer adds no headers of its own.
///
/// # Errors
/// `ListenerNotFound`, `ValidationError`, `NotImplemented` for any other value.
pub fn modify_listener_attributes(
    cx: &mut Cx<'_>,
    input: ModifyListenerAttributesInput,
) -> Result<ModifyListenerAttributesOutput, Error> {
    listener::find(cx, &input.listener_arn)?;
    for attribute in input.attributes {
        let key = attribute.key.unwrap_or_default();
        LISTENER.set(&mut BTreeMap::new(), &key, attribute.value.unwrap_or_default())?;
    }
    Ok(ModifyListenerAttributesOutput { attributes: Some(listener_shapes()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alb_30_values_have_bounds() {
        let mut set = BTreeMap::new();
        let mut code = |key: &str, value: &str| match TARGET_GROUP.set(&mut set, key, value.into()) {
            Ok(()) => String::new(),
            Err(error) => error.code,
        };
        assert_eq!(code("deregistration_delay.timeout_seconds", "3600"), "");
        assert_eq!(code("deregistration_delay.timeout_seconds", "3601"), "ValidationError");
        assert_eq!(code("slow_start.duration_seconds", "29"), "ValidationError");
        assert_eq!(code("slow_start.duration_seconds", "0"), "");
        assert_eq!(code("load_balancing.algorithm.type", "weighted_random"), "NotImplemented");
        assert_eq!(code("colour", "red"), "ValidationError");
    }

    #[test]
    fn defaults_are_not_stored() {
        let mut set = BTreeMap::new();
        LOAD_BALANCER.set(&mut set, "idle_timeout.timeout_seconds", "5".into()).unwrap();
        assert_eq!(LOAD_BALANCER.value(&set, "idle_timeout.timeout_seconds"), "5");
        LOAD_BALANCER.set(&mut set, "idle_timeout.timeout_seconds", "60".into()).unwrap();
        assert!(set.is_empty());
        assert_eq!(LOAD_BALANCER.all(&set).count(), 20);
    }
}
