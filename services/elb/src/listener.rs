//! Listeners.

use model::Error;
use store::Cx;

use crate::action;
use crate::api::{
    Certificate, CreateListenerInput, CreateListenerOutput, DeleteListenerInput, DeleteListenerOutput,
    DescribeListenersInput, DescribeListenersOutput, Listener as ListenerShape, ModifyListenerInput,
    ModifyListenerOutput,
};
use crate::load_balancer;
use crate::refuse::{self, invalid, no_listener};
use crate::rows::{LISTENERS, ListenerRow, listeners_of};
use crate::{snapshot, tags};

/// Listeners of a load balancer at most (ALB-2).
const LISTENERS_MAX: usize = 50;

/// A listener, for other services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listener {
    /// ARN.
    pub arn: String,
    /// Its load balancer's ARN.
    pub load_balancer_arn: String,
    /// Port.
    pub port: u16,
    /// Target groups (ARN and weight) of the default action; empty when it does not forward.
    pub default_groups: Vec<(String, u32)>,
}

/// A listener of any account by its ARN; `None` when there is no such listener.
///
/// # Errors
/// When the store fails.
pub fn listener(cx: &Cx<'_>, arn: &str) -> Result<Option<Listener>, Error> {
    let row = LISTENERS.get(cx, arn)?;
    Ok(row.map(|row| Listener {
        default_groups: row
            .default_action
            .groups()
            .iter()
            .map(|group| (group.target_group_arn.clone(), group.weight))
            .collect(),
        arn: row.arn,
        load_balancer_arn: row.load_balancer,
        port: row.port,
    }))
}

/// The row, or `ListenerNotFound`.
pub(crate) fn find(cx: &Cx<'_>, arn: &str) -> Result<ListenerRow, Error> {
    LISTENERS.get(cx, arn)?.ok_or_else(no_listener)
}

/// HTTP is what the balancer speaks.
fn check_protocol(protocol: Option<&str>, certificates: Option<&[Certificate]>) -> Result<(), Error> {
    match protocol {
        Some("HTTP") => {}
        Some("HTTPS") => return Err(Error::not_implemented("The listener protocol HTTPS")),
        Some(other) => {
            let text = format!("Protocol '{other}' must be one of 'HTTP, HTTPS'");
            return Err(Error::new("UnsupportedProtocol", text));
        }
        None => return Err(invalid("A listener protocol must be specified")),
    }
    if certificates.is_some_and(|certificates| !certificates.is_empty()) {
        return Err(invalid("A certificate cannot be specified for HTTP listeners"));
    }
    Ok(())
}

fn check_port(port: Option<i64>) -> Result<u16, Error> {
    let port = port.ok_or_else(|| invalid("A listener port must be specified"))?;
    u16::try_from(port)
        .ok()
        .filter(|port| *port > 0)
        .ok_or_else(|| invalid(format!("Port '{port}' must be between 1 and 65535")))
}

fn duplicate(load_balancer: &str) -> Error {
    let text = format!("A listener already exists on this port for this load balancer '{load_balancer}'");
    Error::new("DuplicateListener", text)
}

/// CreateListener. The same settings again give the same listener (ALB-3).
///
/// # Errors
/// `LoadBalancerNotFound`, `DuplicateListener`, `TooManyListeners`, `TargetGroupNotFound`,
/// `TargetGroupAssociationLimit`, `ValidationError`; `NotImplemented` for HTTPS.
pub fn create_listener(cx: &mut Cx<'_>, input: CreateListenerInput) -> Result<CreateListenerOutput, Error> {
    let load_balancer = load_balancer::find(cx, &input.load_balancer_arn)?;
    check_protocol(input.protocol.as_deref(), input.certificates.as_deref())?;
    let port = check_port(input.port)?;
    let default_action = action::read(cx, &load_balancer, port, input.default_actions)?;
    let given_tags = tags::read(input.tags)?;
    let existing = LISTENERS.list(cx, &listeners_of(&load_balancer.arn))?;
    let count = existing.len();
    if let Some((_, row)) = existing.into_iter().find(|(_, row)| row.port == port) {
        // ALB-3
        if row.default_action.what == default_action.what {
            return Ok(CreateListenerOutput { listeners: Some(vec![shape(&row)]) });
        }
        return Err(duplicate(&load_balancer.arn));
    }
    if count >= LISTENERS_MAX {
        let text = format!("A load balancer can have at most {LISTENERS_MAX} listeners");
        return Err(Error::new("TooManyListeners", text));
    }
    let arn = format!("{}{}", listeners_of(&load_balancer.arn), cx.ids.hex(16));
    let row = ListenerRow {
        default_rule: format!("{}{}", crate::rows::rules_of(&arn), cx.ids.hex(16)),
        arn,
        load_balancer: load_balancer.arn,
        port,
        default_action,
    };
    LISTENERS.put(cx, &row.arn, &row)?;
    tags::put(cx, &row.arn, given_tags)?;
    snapshot::refresh(cx)?;
    Ok(CreateListenerOutput { listeners: Some(vec![shape(&row)]) })
}

/// ModifyListener: what is given changes, the rest stays.
///
/// # Errors
/// `ListenerNotFound`, otherwise as for CreateListener.
pub fn modify_listener(cx: &mut Cx<'_>, input: ModifyListenerInput) -> Result<ModifyListenerOutput, Error> {
    let mut row = find(cx, &input.listener_arn)?;
    let load_balancer = load_balancer::find(cx, &row.load_balancer)?;
    check_protocol(input.protocol.as_deref().or(Some("HTTP")), input.certificates.as_deref())?;
    if input.port.is_some() {
        row.port = check_port(input.port)?;
        let others = LISTENERS.list(cx, &listeners_of(&load_balancer.arn))?;
        if others.iter().any(|(_, other)| other.arn != row.arn && other.port == row.port) {
            return Err(duplicate(&load_balancer.arn));
        }
    }
    if let Some(actions) = input.default_actions.filter(|actions| !actions.is_empty()) {
        row.default_action = action::read(cx, &load_balancer, row.port, actions)?;
    }
    LISTENERS.put(cx, &row.arn, &row)?;
    snapshot::refresh(cx)?;
    Ok(ModifyListenerOutput { listeners: Some(vec![shape(&row)]) })
}

/// DeleteListener with its rules.
///
/// # Errors
/// `ListenerNotFound`.
pub fn delete_listener(cx: &mut Cx<'_>, input: DeleteListenerInput) -> Result<DeleteListenerOutput, Error> {
    find(cx, &input.listener_arn)?;
    remove(cx, &input.listener_arn)?;
    snapshot::refresh(cx)?;
    Ok(DeleteListenerOutput {})
}

/// Takes a listener's rows away; the snapshot is the caller's to refresh.
pub(crate) fn remove(cx: &mut Cx<'_>, arn: &str) -> Result<(), Error> {
    load_balancer::remove_listener_rows(cx, arn)
}

/// DescribeListeners, by ARN or of a load balancer.
///
/// # Errors
/// `ListenerNotFound`, `LoadBalancerNotFound`, `ValidationError` without either.
pub fn describe_listeners(
    cx: &mut Cx<'_>,
    input: DescribeListenersInput,
) -> Result<DescribeListenersOutput, Error> {
    let arns = input.listener_arns.unwrap_or_default();
    let rows = match (&input.load_balancer_arn, arns.as_slice()) {
        (Some(load_balancer), []) => {
            load_balancer::find(cx, load_balancer)?;
            LISTENERS.list(cx, &listeners_of(load_balancer))?
        }
        (None, [_, ..]) => {
            let found: Result<Vec<_>, Error> =
                arns.iter().map(|arn| Ok((arn.clone(), find(cx, arn)?))).collect();
            let mut found = found?;
            found.sort_by(|(one, _), (other, _)| one.cmp(other));
            found
        }
        _ => return Err(invalid("You must specify either listener ARNs or a load balancer ARN")),
    };
    let (rows, next_marker) = refuse::page(rows, input.marker.as_deref(), input.page_size)?;
    Ok(DescribeListenersOutput { listeners: Some(rows.iter().map(shape).collect()), next_marker })
}

fn shape(row: &ListenerRow) -> ListenerShape {
    ListenerShape {
        listener_arn: Some(row.arn.clone()),
        load_balancer_arn: Some(row.load_balancer.clone()),
        port: Some(i64::from(row.port)),
        protocol: Some("HTTP".into()),
        default_actions: Some(vec![action::shape(&row.default_action)]),
        ..ListenerShape::default()
    }
}
