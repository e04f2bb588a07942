//! The errors that several kinds of resources share.

use model::Error;

/// A `NotFound` in EC2's words: `missing("Vpc", "vpc", id)`.
pub(crate) fn missing(code: &str, noun: &str, id: &str) -> Error {
    Error::new(code, format!("The {noun} ID '{id}' does not exist"))
}

pub(crate) fn no_vpc(id: &str) -> Error {
    missing("InvalidVpcID.NotFound", "vpc", id)
}

pub(crate) fn no_subnet(id: &str) -> Error {
    missing("InvalidSubnetID.NotFound", "subnet", id)
}

pub(crate) fn no_internet_gateway(id: &str) -> Error {
    missing("InvalidInternetGatewayID.NotFound", "internetGateway", id)
}

pub(crate) fn no_route_table(id: &str) -> Error {
    missing("InvalidRouteTableID.NotFound", "routeTable", id)
}

pub(crate) fn no_interface(id: &str) -> Error {
    missing("InvalidNetworkInterfaceID.NotFound", "networkInterface", id)
}

pub(crate) fn no_allocation(id: &str) -> Error {
    missing("InvalidAllocationID.NotFound", "allocation", id)
}

pub(crate) fn no_association(id: &str) -> Error {
    missing("InvalidAssociationID.NotFound", "association", id)
}

pub(crate) fn no_nat_gateway(id: &str) -> Error {
    Error::new("NatGatewayNotFound", format!("NAT gateway {id} was not found"))
}

pub(crate) fn no_security_group(id: &str) -> Error {
    Error::new("InvalidGroup.NotFound", format!("The security group '{id}' does not exist"))
}

/// Something still stands on what is to be deleted.
pub(crate) fn depended_on(noun: &str, id: &str) -> Error {
    Error::new("DependencyViolation", format!("The {noun} '{id}' has dependencies and cannot be deleted."))
}

/// A parameter whose value is of no use.
pub(crate) fn bad_value(value: &str, parameter: &str, why: &str) -> Error {
    Error::new(
        "InvalidParameterValue",
        format!("Value ({value}) for parameter {parameter} is invalid. {why}"),
    )
}

/// A parameter that has to be there.
pub(crate) fn need<T>(value: Option<T>, parameter: &str) -> Result<T, Error> {
    value.ok_or_else(|| {
        Error::new("MissingParameter", format!("The request must contain the parameter {parameter}"))
    })
}

/// `DryRun`: says that the request would have been taken, and does nothing.
pub(crate) fn dry_run(flag: Option<bool>) -> Result<(), Error> {
    if flag == Some(true) {
        let text = "Request would have succeeded, but DryRun flag is set.";
        return Err(Error::new("DryRunOperation", text).status(412));
    }
    Ok(())
}

/// Parameters of things we do not do: refused by name rather than ignored.
pub(crate) fn unsupported(parameters: &[(&str, bool)]) -> Result<(), Error> {
    match parameters.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(Error::not_implemented(format!("The parameter {name}"))),
        None => Ok(()),
    }
}
