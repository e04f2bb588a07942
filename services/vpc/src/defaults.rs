//! The default VPC of an account in a region, made when it is first looked for.

use std::net::Ipv4Addr;

use model::Error;
use store::{Caller, Cx};

use crate::cidr::Cidr;
use crate::rows::{
    Destination, INTERNET_GATEWAYS, InternetGatewayRow, Place, REGIONS, ROUTE_TABLES, RouteRow, RouteTarget,
};
use crate::{subnet, vpc, zones};

/// Makes the default VPC (172.31.0.0/16, a /20 subnet per zone, a gateway and a route to it) unless it was made
/// before; one that was deleted stays deleted.
///
/// # Errors
/// When the store fails.
pub fn ensure_defaults(cx: &mut Cx<'_>, account: &str, region: &str) -> Result<(), Error> {
    cx.on_behalf(Caller::root(account, region), ensure)
}

/// The same for the caller.
pub(crate) fn ensure(cx: &mut Cx<'_>) -> Result<(), Error> {
    let place = Place::of(cx);
    let key = format!("{}/{}", place.account, place.region);
    let mut region = REGIONS.get(cx, &key)?.unwrap_or_default();
    if region.has_defaults {
        return Ok(());
    }
    region.has_defaults = true;
    REGIONS.put(cx, &key, &region)?;

    let vpc = vpc::create(cx, Cidr::new(Ipv4Addr::new(172, 31, 0, 0), 16), "default", true)?;
    for (at, zone) in (0_u8..).zip(zones::zones(&place.region)) {
        let cidr = Cidr::new(Ipv4Addr::new(172, 31, at.saturating_mul(16), 0), 20);
        subnet::create(cx, &vpc.id, cidr, zone, true)?;
    }
    let gateway = InternetGatewayRow { id: vpc::new_id(cx, "igw"), vpc: Some(vpc.id.clone()), place };
    INTERNET_GATEWAYS.put(cx, &gateway.id.clone(), &gateway)?;
    let main = ROUTE_TABLES.list(cx, "")?.into_iter().find(|(_, table)| table.vpc == vpc.id);
    if let Some((id, mut table)) = main {
        table.routes.push(RouteRow {
            destination: Destination::V4(Cidr::new(Ipv4Addr::UNSPECIFIED, 0)),
            target: RouteTarget::InternetGateway(gateway.id),
        });
        ROUTE_TABLES.put(cx, &id, &table)?;
    }
    Ok(())
}
