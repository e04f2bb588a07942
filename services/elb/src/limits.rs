//! What there is to be read and never to be set: quotas, capacity, certificates.

use model::Error;
use store::Cx;

use crate::api::{
    DescribeAccountLimitsInput, DescribeAccountLimitsOutput, DescribeCapacityReservationInput,
    DescribeCapacityReservationOutput, DescribeListenerCertificatesInput, DescribeListenerCertificatesOutput,
    Limit,
};
use crate::refuse;
use crate::{listener, load_balancer};

/// Quotas that are enforced here (ALB-2).
const LIMITS: [(&str, &str); 4] = [
    ("listeners-per-application-load-balancer", "50"),
    ("rules-per-application-load-balancer", "100"),
    ("target-groups-per-action-on-application-load-balancer", "5"),
    ("targets-per-target-group", "1000"),
];

/// DescribeAccountLimits: those that are enforced.
///
/// # Errors
/// `ValidationError` for a marker that is not ours.
pub fn describe_account_limits(
    _: &mut Cx<'_>,
    input: DescribeAccountLimitsInput,
) -> Result<DescribeAccountLimitsOutput, Error> {
    let limit = |(name, max): (&str, &str)| {
        (name.to_owned(), Limit { name: Some(name.into()), max: Some(max.into()) })
    };
    let all = LIMITS.into_iter().map(limit).collect();
    let (limits, next_marker) = refuse::page(all, input.marker.as_deref(), input.page_size)?;
    Ok(DescribeAccountLimitsOutput { limits: Some(limits), next_marker })
}

/// DescribeCapacityReservation: no load balancer here has one.
///
/// # Errors
/// `LoadBalancerNotFound`.
pub fn describe_capacity_reservation(
    cx: &mut Cx<'_>,
    input: DescribeCapacityReservationInput,
) -> Result<DescribeCapacityReservationOutput, Error> {
    load_balancer::find(cx, &input.load_balancer_arn)?;
    Ok(DescribeCapacityReservationOutput::default())
}

/// DescribeListenerCertificates: an HTTP listener has none.
///
/// # Errors
/// `ListenerNotFound`.
pub fn describe_listener_certificates(
    cx: &mut Cx<'_>,
    input: DescribeListenerCertificatesInput,
) -> Result<DescribeListenerCertificatesOutput, Error> {
    listener::find(cx, &input.listener_arn)?;
    Ok(DescribeListenerCertificatesOutput { certificates: Some(Vec::new()), next_marker: None })
}
