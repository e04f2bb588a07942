//! Targets: registering them, taking them away, and how they are.

use std::net::Ipv4Addr;

use model::{Duration, Error};
use store::Cx;

use crate::draining::Draining;
use crate::refuse::invalid;
use crate::rows::{
    BALANCER, BALANCER_KEY, TARGET_GROUPS, TARGETS, TargetGroupRow, TargetLife, TargetRow, target_key,
    targets_of,
};
use crate::usage::Usage;
use crate::{snapshot, target_group};

/// Targets in a group at most (ALB-2).
const TARGETS_MAX: usize = 1000;

/// Health of one target, for other services (ALB-34).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetHealth {
    /// Its address, which is its id.
    pub id: Ipv4Addr,
    /// Its port.
    pub port: u16,
    /// `eu-central-1a`, or `all`.
    pub availability_zone: Option<String>,
    /// `initial`, `healthy`, `unhealthy`, `draining`, `unused`, `unavailable`.
    pub state: String,
    /// AWS's reason code; empty when healthy.
    pub reason: String,
    /// AWS's text; empty when healthy.
    pub description: String,
    /// The last check for people: what was asked and what came back.
    pub transcript: String,
}

/// Registers an address of the group's VPC; a draining one is back at once (ALB-37).
///
/// # Errors
/// `TargetGroupNotFound`, `InvalidTarget`, `TooManyTargets`.
pub fn register_target(cx: &mut Cx<'_>, target_group: &str, id: Ipv4Addr, port: u16) -> Result<(), Error> {
    let group = target_group::find(cx, target_group)?;
    register(cx, &group, id, port, None)?;
    snapshot::refresh(cx)?;
    Ok(())
}

/// Deregisters: new requests stop at once, those in flight may end within the group's delay (ALB-36). An address that
/// is not registered is no error.
///
/// # Errors
/// `TargetGroupNotFound`.
pub fn deregister_target(cx: &mut Cx<'_>, target_group: &str, id: Ipv4Addr, port: u16) -> Result<(), Error> {
    let group = target_group::find(cx, target_group)?;
    deregister(cx, &group, id, port, Usage::of(cx)?.is_used(target_group))?;
    snapshot::refresh(cx)?;
    Ok(())
}

/// Health of all targets of a group, by address; those that are gone are not in it.
///
/// # Errors
/// When the store fails.
pub fn target_health(cx: &Cx<'_>, target_group: &str) -> Result<Vec<TargetHealth>, Error> {
    let Some(group) = TARGET_GROUPS.get(cx, target_group)? else { return Ok(Vec::new()) };
    let is_used = Usage::of(cx)?.is_used(target_group);
    let mut rows: Vec<TargetRow> =
        TARGETS.list(cx, &targets_of(target_group))?.into_iter().map(|(_, row)| row).collect();
    rows.sort_by_key(|row| (row.id, row.port));
    Ok(rows.iter().filter_map(|row| health_of(row, is_used, group.health.enabled)).collect())
}

/// Whether whoever runs a target may stop it: it is not registered, and nothing is in flight to it any more.
///
/// # Errors
/// When the store fails.
pub fn targets_drained(cx: &Cx<'_>, target_group: &str, id: Ipv4Addr, port: u16) -> Result<bool, Error> {
    let row = TARGETS.get(cx, &target_key(target_group, id, port))?;
    Ok(match row.map(|row| row.life) {
        None | Some(TargetLife::Draining { is_idle: true, .. }) => true,
        // Out of the snapshot, but the balancer may not know yet.
        Some(TargetLife::Removed { generation }) => {
            BALANCER.get(cx, BALANCER_KEY)?.unwrap_or_default().applied >= generation
        }
        Some(TargetLife::Registered | TargetLife::Draining { is_idle: false, .. }) => false,
    })
}

/// What is to be said of a target: the rows' word where they know better than the balancer's last one.
fn health_of(row: &TargetRow, is_used: bool, is_checked: bool) -> Option<TargetHealth> {
    let say = |state: &str, reason: &str, description: &str, transcript: &str| {
        Some(TargetHealth {
            id: row.id,
            port: row.port,
            availability_zone: row.zone.clone(),
            state: state.into(),
            reason: reason.into(),
            description: description.into(),
            transcript: transcript.into(),
        })
    };
    let text = "Target group is not configured to receive traffic from the load balancer";
    match (row.life, &row.seen) {
        (TargetLife::Removed { .. }, _) => None,
        (TargetLife::Draining { .. }, _) => {
            say("draining", "Target.DeregistrationInProgress", "Target deregistration is in progress", "")
        }
        // ALB-40
        (TargetLife::Registered, _) if !is_used => say("unused", "Target.NotInUse", text, ""),
        (TargetLife::Registered, _) if !is_checked => say(
            "unavailable",
            "Target.HealthCheckDisabled",
            "Health checks are disabled for this target group",
            "",
        ),
        // What the balancer said belongs to an earlier registration, or to a group nobody used.
        (TargetLife::Registered, Some(seen))
            if matches!(seen.state.as_str(), "initial" | "healthy" | "unhealthy") =>
        {
            say(&seen.state, &seen.reason, &seen.description, &seen.transcript)
        }
        (TargetLife::Registered, _) => {
            say("initial", "Elb.RegistrationInProgress", "Target registration is in progress", "")
        }
    }
}

/// Writes one target; the snapshot is the caller's to refresh.
fn register(
    cx: &mut Cx<'_>,
    group: &TargetGroupRow,
    id: Ipv4Addr,
    port: u16,
    zone: Option<String>,
) -> Result<(), Error> {
    let zone = place(cx, group, id, zone)?;
    let key = target_key(&group.arn, id, port);
    let row = match TARGETS.get(cx, &key)? {
        Some(row) if row.life == TargetLife::Registered => return Ok(()),
        Some(mut row) => {
            // The balancer says anew how a target is that it let drain; what it said before is of no use then.
            let is_over = |state: &str| matches!(state, "draining" | "unused");
            row.seen = row.seen.filter(|seen| !is_over(&seen.state));
            TargetRow { life: TargetLife::Registered, zone, ..row }
        }
        None => {
            if TARGETS.count(cx, &targets_of(&group.arn))? >= TARGETS_MAX {
                let text = format!("A target group can have at most {TARGETS_MAX} targets");
                return Err(Error::new("TooManyTargets", text));
            }
            let life = TargetLife::Registered;
            TargetRow { target_group: group.arn.clone(), id, port, zone, life, seen: None }
        }
    };
    vpc::let_go_of_address(cx, &group.vpc, id, &key)?;
    Ok(TARGETS.put(cx, &key, &row)?)
}

/// The zone of an address: its subnet's, or `all` for a private address outside of the VPC.
fn place(
    cx: &Cx<'_>,
    group: &TargetGroupRow,
    id: Ipv4Addr,
    zone: Option<String>,
) -> Result<Option<String>, Error> {
    if let Some(subnet) = vpc::subnet_of_address(cx, &group.vpc, id)? {
        return Ok(Some(subnet.availability_zone));
    }
    let [a, b, ..] = id.octets();
    let is_shared = a == 100 && (64..128).contains(&b);
    if zone.as_deref() == Some("all") && (id.is_private() || is_shared) {
        return Ok(zone);
    }
    let text = format!("The IP address '{id}' is not within a subnet of the VPC '{}'", group.vpc);
    Err(Error::new("InvalidTarget", text))
}

/// Lets one target drain, or takes it out at once where nothing can be in flight (ALB-40).
fn deregister(
    cx: &mut Cx<'_>,
    group: &TargetGroupRow,
    id: Ipv4Addr,
    port: u16,
    is_used: bool,
) -> Result<(), Error> {
    let key = target_key(&group.arn, id, port);
    let Some(mut row) = TARGETS.get(cx, &key)? else { return Ok(()) };
    if row.life != TargetLife::Registered {
        return Ok(());
    }
    if !is_used {
        return remove(cx, &key);
    }
    let until = cx.now + Duration::seconds(target_group::delay_s(group));
    row.life = TargetLife::Draining { until: until.0, is_idle: false };
    TARGETS.put(cx, &key, &row)?;
    // NET-5
    vpc::hold_address(cx, &group.vpc, id, &key, until)?;
    cx.wake(<Draining as machine::Machine>::NAME, key);
    Ok(())
}

/// Takes a target out of the snapshot for good. Its row stays until the balancer has noticed.
pub(crate) fn remove(cx: &mut Cx<'_>, key: &str) -> Result<(), Error> {
    let Some(mut row) = TARGETS.get(cx, key)? else { return Ok(()) };
    // The generation of the refresh that follows: the target is in the snapshot of the present one at the latest.
    row.life = TargetLife::Removed { generation: u64::MAX };
    TARGETS.put(cx, key, &row)?;
    let generation = snapshot::refresh(cx)?;
    row.life = TargetLife::Removed { generation };
    if BALANCER.get(cx, BALANCER_KEY)?.unwrap_or_default().applied >= generation {
        TARGETS.delete(cx, key)?;
    } else {
        TARGETS.put(cx, key, &row)?;
    }
    if let Some(group) = TARGET_GROUPS.get(cx, &row.target_group)? {
        vpc::let_go_of_address(cx, &group.vpc, row.id, key)?;
    }
    Ok(())
}

/// The operations.
pub(crate) mod operations {
    use super::*;
    use crate::api::{
        DeregisterTargetsInput, DeregisterTargetsOutput, DescribeTargetHealthInput,
        DescribeTargetHealthOutput, RegisterTargetsInput, RegisterTargetsOutput, TargetDescription,
        TargetHealth as TargetHealthShape, TargetHealthDescription,
    };

    fn address(group: &TargetGroupRow, target: &TargetDescription) -> Result<(Ipv4Addr, u16), Error> {
        let id = target.id.clone().unwrap_or_default();
        if group.target_type == "instance" {
            let text =
                format!("The following targets are not in a running state and cannot be registered: '{id}'");
            return Err(Error::new("InvalidTarget", text));
        }
        let address =
            id.parse().map_err(|_| invalid(format!("The IP address '{id}' is not a valid IPv4 address")))?;
        let port = match target.port {
            None => group.port,
            Some(port) => u16::try_from(port)
                .ok()
                .filter(|port| *port > 0)
                .ok_or_else(|| invalid(format!("Port '{port}' must be between 1 and 65535")))?,
        };
        Ok((address, port))
    }

    /// RegisterTargets: all or none.
    ///
    /// # Errors
    /// `TargetGroupNotFound`, `InvalidTarget` for addresses outside of the VPC and for instances (there are none),
    /// `TooManyTargets`.
    pub fn register_targets(
        cx: &mut Cx<'_>,
        input: RegisterTargetsInput,
    ) -> Result<RegisterTargetsOutput, Error> {
        let group = target_group::find(cx, &input.target_group_arn)?;
        for target in input.targets {
            let (id, port) = address(&group, &target)?;
            register(cx, &group, id, port, target.availability_zone)?;
        }
        snapshot::refresh(cx)?;
        Ok(RegisterTargetsOutput {})
    }

    /// DeregisterTargets; without a port, on all of an address's ports.
    ///
    /// # Errors
    /// `TargetGroupNotFound`, `InvalidTarget` for a target that is not registered.
    pub fn deregister_targets(
        cx: &mut Cx<'_>,
        input: DeregisterTargetsInput,
    ) -> Result<DeregisterTargetsOutput, Error> {
        let group = target_group::find(cx, &input.target_group_arn)?;
        let is_used = Usage::of(cx)?.is_used(&group.arn);
        let rows = TARGETS.list(cx, &targets_of(&group.arn))?;
        for target in input.targets {
            let id = target.id.clone().unwrap_or_default();
            let is_meant = |row: &TargetRow| {
                row.id.to_string() == id && target.port.is_none_or(|port| port == i64::from(row.port))
            };
            let meant: Vec<&TargetRow> =
                rows.iter().map(|(_, row)| row).filter(|row| is_meant(row)).collect();
            if meant.is_empty() {
                let text =
                    format!("The following targets are not registered to target group '{}': {id}", group.arn);
                return Err(Error::new("InvalidTarget", text));
            }
            for row in meant {
                deregister(cx, &group, row.id, row.port, is_used)?;
            }
        }
        snapshot::refresh(cx)?;
        Ok(DeregisterTargetsOutput {})
    }

    /// DescribeTargetHealth; asked for a target that is not registered, it is `unused`.
    ///
    /// # Errors
    /// `TargetGroupNotFound`.
    pub fn describe_target_health(
        cx: &mut Cx<'_>,
        input: DescribeTargetHealthInput,
    ) -> Result<DescribeTargetHealthOutput, Error> {
        let group = target_group::find(cx, &input.target_group_arn)?;
        let all = target_health(cx, &group.arn)?;
        let mut descriptions = Vec::new();
        match input.targets.filter(|targets| !targets.is_empty()) {
            None => descriptions.extend(all.iter().map(|health| shape(&group, health))),
            Some(targets) => {
                for target in targets {
                    let (id, port) = address(&group, &target)?;
                    let known = all.iter().find(|health| (health.id, health.port) == (id, port));
                    descriptions.push(match known {
                        Some(health) => shape(&group, health),
                        None => shape(&group, &not_registered(id, port)),
                    });
                }
            }
        }
        Ok(DescribeTargetHealthOutput { target_health_descriptions: Some(descriptions) })
    }

    fn not_registered(id: Ipv4Addr, port: u16) -> TargetHealth {
        TargetHealth {
            id,
            port,
            availability_zone: None,
            state: "unused".into(),
            reason: "Target.NotRegistered".into(),
            description: "Target is not registered to the target group".into(),
            transcript: String::new(),
        }
    }

    fn shape(group: &TargetGroupRow, health: &TargetHealth) -> TargetHealthDescription {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let check_port = match group.health.port.as_str() {
            "traffic-port" => health.port.to_string(),
            port => port.to_owned(),
        };
        TargetHealthDescription {
            target: Some(TargetDescription {
                id: Some(health.id.to_string()),
                port: Some(i64::from(health.port)),
                availability_zone: health.availability_zone.clone(),
                ..TargetDescription::default()
            }),
            health_check_port: Some(check_port),
            target_health: Some(TargetHealthShape {
                state: Some(health.state.clone()),
                reason: text(&health.reason),
                description: text(&health.description),
            }),
            ..TargetHealthDescription::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rows::TargetSeen;

    fn state(life: TargetLife, seen: Option<&str>, is_used: bool) -> Option<String> {
        let seen = seen.map(|state| TargetSeen {
            state: state.into(),
            reason: String::new(),
            description: String::new(),
            transcript: String::new(),
            drained: false,
        });
        let row = TargetRow {
            target_group: "tg".into(),
            id: Ipv4Addr::new(10, 0, 0, 5),
            port: 80,
            zone: None,
            life,
            seen,
        };
        health_of(&row, is_used, true).map(|health| health.state)
    }

    #[test]
    fn alb_40_targets_of_an_unused_group_are_unused() {
        assert_eq!(state(TargetLife::Registered, Some("healthy"), false).as_deref(), Some("unused"));
        assert_eq!(state(TargetLife::Registered, Some("unused"), true).as_deref(), Some("initial"));
    }

    #[test]
    fn alb_34_the_balancers_word_counts_while_a_target_is_registered() {
        assert_eq!(state(TargetLife::Registered, None, true).as_deref(), Some("initial"));
        assert_eq!(state(TargetLife::Registered, Some("healthy"), true).as_deref(), Some("healthy"));
        let draining = TargetLife::Draining { until: 9, is_idle: true };
        assert_eq!(state(draining, Some("healthy"), true).as_deref(), Some("draining"));
        assert_eq!(state(TargetLife::Removed { generation: 1 }, Some("healthy"), true), None);
    }
}
