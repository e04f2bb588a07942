//! Internet gateways.

use model::Error;
use store::Cx;

use crate::api::{
    AttachInternetGatewayOutput, AttachInternetGatewayRequest, CreateInternetGatewayRequest,
    CreateInternetGatewayResult, DeleteInternetGatewayOutput, DeleteInternetGatewayRequest,
    DescribeInternetGatewaysRequest, DescribeInternetGatewaysResult, DetachInternetGatewayOutput,
    DetachInternetGatewayRequest, InternetGateway, InternetGatewayAttachment,
};
use crate::filter::{self, many, one};
use crate::refuse::{self, dry_run};
use crate::rows::{ELASTIC_IPS, INTERFACES, INTERNET_GATEWAYS, InternetGatewayRow, Place, all, own};
use crate::vpc::{self, new_id};
use crate::{defaults, tags};

fn find(cx: &Cx<'_>, id: &str) -> Result<InternetGatewayRow, Error> {
    own(cx, &INTERNET_GATEWAYS, id)?.ok_or_else(|| refuse::no_internet_gateway(id))
}

/// CreateInternetGateway.
///
/// # Errors
/// `InvalidParameterValue` for wrong tags.
pub fn create_internet_gateway(
    cx: &mut Cx<'_>,
    input: CreateInternetGatewayRequest,
) -> Result<CreateInternetGatewayResult, Error> {
    dry_run(input.dry_run)?;
    let tags = tags::of_request(input.tag_specifications, "internet-gateway")?;
    let row = InternetGatewayRow { place: Place::of(cx), id: new_id(cx, "igw"), vpc: None };
    INTERNET_GATEWAYS.put(cx, &row.id, &row)?;
    tags::put(cx, &row.place, &row.id, "internet-gateway", tags.clone())?;
    let gateway = InternetGateway { tags: tags::shape(&tags), ..shape(&row) };
    Ok(CreateInternetGatewayResult { internet_gateway: Some(gateway) })
}

/// AttachInternetGateway: one gateway, one VPC.
///
/// # Errors
/// `InvalidInternetGatewayID.NotFound`, `InvalidVpcID.NotFound`, `Resource.AlreadyAssociated`,
/// `InvalidParameterValue` when the VPC has another gateway.
pub fn attach_internet_gateway(
    cx: &mut Cx<'_>,
    input: AttachInternetGatewayRequest,
) -> Result<AttachInternetGatewayOutput, Error> {
    dry_run(input.dry_run)?;
    let mut row = find(cx, &input.internet_gateway_id)?;
    let vpc = vpc::find(cx, &input.vpc_id)?.id;
    if let Some(other) = &row.vpc {
        let text = format!("resource {} is already attached to network {other}", row.id);
        return Err(Error::new("Resource.AlreadyAssociated", text));
    }
    if INTERNET_GATEWAYS.list(cx, "")?.iter().any(|(_, other)| other.vpc.as_ref() == Some(&vpc)) {
        let text = format!("Network {vpc} already has an internet gateway attached");
        return Err(Error::new("InvalidParameterValue", text));
    }
    row.vpc = Some(vpc);
    INTERNET_GATEWAYS.put(cx, &row.id, &row)?;
    Ok(AttachInternetGatewayOutput {})
}

/// DetachInternetGateway.
///
/// # Errors
/// `Gateway.NotAttached`, `DependencyViolation` while addresses of the VPC are mapped to public ones.
pub fn detach_internet_gateway(
    cx: &mut Cx<'_>,
    input: DetachInternetGatewayRequest,
) -> Result<DetachInternetGatewayOutput, Error> {
    dry_run(input.dry_run)?;
    let mut row = find(cx, &input.internet_gateway_id)?;
    let vpc = vpc::find(cx, &input.vpc_id)?.id;
    if row.vpc.as_ref() != Some(&vpc) {
        let text = format!("resource {} is not attached to network {vpc}", row.id);
        return Err(Error::new("Gateway.NotAttached", text));
    }
    for (_, elastic_ip) in ELASTIC_IPS.list(cx, "")? {
        let Some(association) = elastic_ip.association else { continue };
        if INTERFACES.get(cx, &association.interface)?.is_some_and(|interface| interface.vpc == vpc) {
            let text = format!(
                "Network {vpc} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway."
            );
            return Err(Error::new("DependencyViolation", text));
        }
    }
    row.vpc = None;
    INTERNET_GATEWAYS.put(cx, &row.id, &row)?;
    Ok(DetachInternetGatewayOutput {})
}

/// DeleteInternetGateway.
///
/// # Errors
/// `InvalidInternetGatewayID.NotFound`, `DependencyViolation` while it is attached.
pub fn delete_internet_gateway(
    cx: &mut Cx<'_>,
    input: DeleteInternetGatewayRequest,
) -> Result<DeleteInternetGatewayOutput, Error> {
    dry_run(input.dry_run)?;
    let row = find(cx, &input.internet_gateway_id)?;
    if row.vpc.is_some() {
        return Err(refuse::depended_on("internetGateway", &row.id));
    }
    tags::forget(cx, &row.id)?;
    INTERNET_GATEWAYS.delete(cx, &row.id)?;
    Ok(DeleteInternetGatewayOutput {})
}

/// DescribeInternetGateways.
///
/// # Errors
/// `InvalidInternetGatewayID.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_internet_gateways(
    cx: &mut Cx<'_>,
    input: DescribeInternetGatewaysRequest,
) -> Result<DescribeInternetGatewaysResult, Error> {
    dry_run(input.dry_run)?;
    defaults::ensure(cx)?;
    let tags = tags::map(cx)?;
    let rows = all(cx, &INTERNET_GATEWAYS)?;
    let rows = filter::named(rows, input.internet_gateway_ids.as_deref(), refuse::no_internet_gateway)?;
    let mut found = Vec::new();
    for (id, row) in rows {
        let own_tags = tags.get(&id).cloned().unwrap_or_default();
        let passes = filter::passes(input.filters.as_deref(), &own_tags, |name| match name {
            "internet-gateway-id" => one(&row.id),
            "attachment.vpc-id" => many(&row.vpc),
            "attachment.state" => many(row.vpc.iter().map(|_| "available")),
            "owner-id" => one(&row.place.account),
            _ => None,
        })?;
        if passes {
            found.push((id, InternetGateway { tags: tags::shape(&own_tags), ..shape(&row) }));
        }
    }
    let (gateways, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeInternetGatewaysResult { internet_gateways: Some(gateways), next_token })
}

fn shape(row: &InternetGatewayRow) -> InternetGateway {
    let attachment = |vpc: &String| InternetGatewayAttachment {
        state: Some("available".into()),
        vpc_id: Some(vpc.clone()),
    };
    InternetGateway {
        internet_gateway_id: Some(row.id.clone()),
        owner_id: Some(row.place.account.clone()),
        attachments: Some(row.vpc.iter().map(attachment).collect()),
        tags: None,
    }
}
