//! VPCs, subnets, gateways, routes: through the operations, as a client calls them.

use crate::world::{World, each, text};
use model::Duration;
use serde_json::json;

fn vpc(world: &mut World) -> String {
    text(&world.call("CreateVpc", json!({"CidrBlock": "192.168.0.0/16"})), "/Vpc/VpcId")
}

fn subnet(world: &mut World, vpc: &str, cidr: &str, zone: &str) -> String {
    let input = json!({"VpcId": vpc, "CidrBlock": cidr, "AvailabilityZone": zone});
    text(&world.call("CreateSubnet", input), "/Subnet/SubnetId")
}

fn gateway(world: &mut World, vpc: &str) -> String {
    let id = text(&world.call("CreateInternetGateway", json!({})), "/InternetGateway/InternetGatewayId");
    world.call("AttachInternetGateway", json!({"InternetGatewayId": id, "VpcId": vpc}));
    id
}

#[test]
fn a_vpc_comes_with_all_that_belongs_to_it() {
    let mut world = World::new();
    let input = json!({
        "CidrBlock": "192.168.0.0/16",
        "TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "Name", "Value": "main"}]}],
    });
    let made = world.call("CreateVpc", input);
    let id = text(&made, "/Vpc/VpcId");
    assert!(id.starts_with("vpc-0") && id.len() == 21, "{id}");
    assert_eq!(text(&made, "/Vpc/Tags/0/Value"), "main");

    let by_vpc = json!({"Filters": [{"Name": "vpc-id", "Values": [id]}]});
    let main = json!({"Filters": [
        {"Name": "vpc-id", "Values": [id]}, {"Name": "association.main", "Values": ["true"]},
    ]});
    let tables = world.call("DescribeRouteTables", main);
    assert_eq!(text(&tables, "/RouteTables/0/Associations/0/Main"), "true");
    assert_eq!(text(&tables, "/RouteTables/0/Associations/0/AssociationState/State"), "associated");
    assert_eq!(text(&tables, "/RouteTables/0/Routes/0/DestinationCidrBlock"), "192.168.0.0/16");
    assert_eq!(text(&tables, "/RouteTables/0/Routes/0/GatewayId"), "local");
    let default_acl = json!({"Filters": [
        {"Name": "vpc-id", "Values": [id]}, {"Name": "default", "Values": ["true"]},
    ]});
    assert!(
        text(&world.call("DescribeNetworkAcls", default_acl), "/NetworkAcls/0/NetworkAclId")
            .starts_with("acl-")
    );
    let groups = world.call("DescribeSecurityGroups", by_vpc);
    assert_eq!(each(&groups, "/SecurityGroups", "/GroupName"), ["default"]);
    assert_eq!(
        text(&groups, "/SecurityGroups/0/IpPermissions/0/UserIdGroupPairs/0/GroupId"),
        text(&groups, "/SecurityGroups/0/GroupId")
    );
    assert_eq!(text(&groups, "/SecurityGroups/0/IpPermissionsEgress/0/IpRanges/0/CidrIp"), "0.0.0.0/0");

    let found = world.call("DescribeVpcs", json!({"VpcIds": [id]}));
    assert_eq!(text(&found, "/Vpcs/0/State"), "available");
    assert_eq!(text(&found, "/Vpcs/0/InstanceTenancy"), "default");
    assert_eq!(text(&found, "/Vpcs/0/OwnerId"), "000000000000");
    assert_eq!(text(&found, "/Vpcs/0/CidrBlockAssociationSet/0/CidrBlock"), "192.168.0.0/16");
    assert!(text(&found, "/Vpcs/0/DhcpOptionsId").starts_with("dopt-"));
    assert!(world.network(&id).is_none(), "a VPC without interfaces costs nothing");
}

#[test]
fn attributes_are_read_and_changed_one_by_one() {
    let mut world = World::new();
    let id = vpc(&mut world);
    let read = |world: &mut World, name: &str, member: &str| {
        let answer = world.call("DescribeVpcAttribute", json!({"VpcId": id, "Attribute": name}));
        text(&answer, &format!("/{member}/Value"))
    };
    assert_eq!(read(&mut world, "enableDnsSupport", "EnableDnsSupport"), "true");
    assert_eq!(read(&mut world, "enableDnsHostnames", "EnableDnsHostnames"), "false");
    world.call("ModifyVpcAttribute", json!({"VpcId": id, "EnableDnsHostnames": {"Value": true}}));
    assert_eq!(read(&mut world, "enableDnsHostnames", "EnableDnsHostnames"), "true");
    let metrics = "EnableNetworkAddressUsageMetrics";
    assert_eq!(read(&mut world, "enableNetworkAddressUsageMetrics", metrics), "false");
}

#[test]
fn ranges_are_checked() {
    let mut world = World::new();
    assert_eq!(world.code("CreateVpc", json!({"CidrBlock": "10.0.0.0/8"})), "InvalidVpc.Range");
    assert_eq!(world.code("CreateVpc", json!({"CidrBlock": "ten"})), "InvalidParameterValue");
    assert_eq!(
        world.code("CreateVpc", json!({"CidrBlock": "10.0.0.0/16", "DryRun": true})),
        "DryRunOperation"
    );
    let id = vpc(&mut world);
    let create = |cidr: &str| json!({"VpcId": id, "CidrBlock": cidr});
    assert_eq!(world.code("CreateSubnet", create("10.0.0.0/24")), "InvalidSubnet.Range");
    world.call("CreateSubnet", create("192.168.1.0/24"));
    assert_eq!(world.code("CreateSubnet", create("192.168.0.0/20")), "InvalidSubnet.Conflict");
    let elsewhere = json!({"VpcId": id, "CidrBlock": "192.168.2.0/24", "AvailabilityZone": "us-east-1a"});
    assert_eq!(world.code("CreateSubnet", elsewhere), "InvalidParameterValue");
}

#[test]
fn net_2_a_subnet_counts_its_free_addresses() {
    let mut world = World::new();
    let vpc = vpc(&mut world);
    let id = subnet(&mut world, &vpc, "192.168.10.0/24", "eu-central-1b");
    world.call("ModifySubnetAttribute", json!({"SubnetId": id, "MapPublicIpOnLaunch": {"Value": true}}));
    let new = vpc::NewInterface {
        subnet_id: id.clone(),
        security_groups: vec![],
        description: "a task".into(),
        holder: vpc::Holder::Task { task_id: "t".into() },
    };
    let interface = world.run(|cx| vpc::create_interface(cx, &new)).0.unwrap();
    assert_eq!(interface.address.to_string(), "192.168.10.4");
    assert_eq!(interface.private_dns_name, "ip-192-168-10-4.eu-central-1.compute.internal");
    let found = world.call("DescribeSubnets", json!({"SubnetIds": [id]}));
    for (member, value) in [
        ("AvailableIpAddressCount", "250"),
        ("MapPublicIpOnLaunch", "true"),
        ("AvailabilityZone", "eu-central-1b"),
        ("AvailabilityZoneId", "euc1-az2"),
        ("State", "available"),
        ("PrivateDnsNameOptionsOnLaunch/HostnameType", "ip-name"),
    ] {
        assert_eq!(text(&found, &format!("/Subnets/0/{member}")), value);
    }
    assert_eq!(
        text(&found, "/Subnets/0/SubnetArn"),
        format!("arn:aws:ec2:eu-central-1:000000000000:subnet/{id}")
    );
    assert_eq!(world.code("DeleteSubnet", json!({"SubnetId": id})), "DependencyViolation");
}

#[test]
fn net_5_an_address_rests_and_is_kept_while_it_is_held() {
    let mut world = World::new();
    let vpc = vpc(&mut world);
    let id = subnet(&mut world, &vpc, "192.168.10.0/28", "eu-central-1a");
    let new = vpc::NewInterface {
        subnet_id: id,
        security_groups: vec![],
        description: String::new(),
        holder: vpc::Holder::Task { task_id: "t".into() },
    };
    let make = |world: &mut World| world.run(|cx| vpc::create_interface(cx, &new)).0;
    let all: Vec<_> = (0..11).map(|_| make(&mut world).unwrap()).collect();
    assert_eq!(make(&mut world).unwrap_err().code, "InsufficientFreeAddressesInSubnet");
    let until = world.now + Duration::seconds(300);
    let gone = &all[3];
    world
        .run(|cx| {
            vpc::hold_address(cx, &gone.vpc_id, gone.address, "group", until)?;
            vpc::delete_interface(cx, &gone.id)
        })
        .0
        .unwrap();
    assert!(make(&mut world).is_err(), "it rests");
    world.now = world.now + Duration::seconds(61);
    assert!(make(&mut world).is_err(), "it is held");
    world.run(|cx| vpc::let_go_of_address(cx, &gone.vpc_id, gone.address, "group")).0.unwrap();
    assert_eq!(make(&mut world).unwrap().address, gone.address);
}

#[test]
fn a_network_is_wanted_from_its_first_interface_on() {
    let mut world = World::new();
    let vpc = vpc(&mut world);
    let id = subnet(&mut world, &vpc, "192.168.10.0/24", "eu-central-1a");
    assert!(world.network(&vpc).is_none());
    let new = vpc::NewInterface {
        subnet_id: id.clone(),
        security_groups: vec![],
        description: "a task".into(),
        holder: vpc::Holder::Task { task_id: "0123".into() },
    };
    let interface = world.run(|cx| vpc::create_interface(cx, &new)).0.unwrap();
    assert!(!interface.up);
    let want = world.network(&vpc).unwrap();
    assert_eq!(want.cidrs, ["192.168.0.0/16"]);
    assert_eq!((want.subnets.len(), want.interfaces.len()), (1, 1));
    assert_eq!(want.interfaces[0].interface_id, interface.id);
    let pending = world.call("DescribeNetworkInterfaces", json!({"NetworkInterfaceIds": [interface.id]}));
    assert_eq!(text(&pending, "/NetworkInterfaces/0/Status"), "pending");

    assert_eq!(world.network_is_up(&vpc), [("ecs.task", "0123".to_owned())]);
    assert!(world.network_is_up(&vpc).is_empty(), "nothing new");
    assert!(world.run(|cx| vpc::interface(cx, &interface.id)).0.unwrap().unwrap().up);
    let seen = driver::Seen::Network(driver::network::NetworkSeen {
        up: vec![],
        failed: vec![(interface.id.clone(), "no veth".into())],
    });
    world.run(|cx| vpc::on_seen(cx, &vpc, &seen)).0.unwrap();
    let failed = world.run(|cx| vpc::interface(cx, &interface.id)).0.unwrap().unwrap();
    assert_eq!((failed.up, failed.failure.as_deref()), (false, Some("no veth")));

    world.run(|cx| vpc::delete_interface(cx, &interface.id)).0.unwrap();
    assert!(world.network(&vpc).unwrap().interfaces.is_empty());
    world.call("DeleteSubnet", json!({"SubnetId": id}));
    world.call("DeleteVpc", json!({"VpcId": vpc}));
    assert!(world.network(&vpc).is_none());
}

#[test]
fn a_vpc_with_something_in_it_stays() {
    let mut world = World::new();
    let vpc = vpc(&mut world);
    let delete = json!({"VpcId": vpc});
    let table = text(&world.call("CreateRouteTable", json!({"VpcId": vpc})), "/RouteTable/RouteTableId");
    assert_eq!(world.code("DeleteVpc", delete.clone()), "DependencyViolation");
    world.call("DeleteRouteTable", json!({"RouteTableId": table}));
    let gateway = gateway(&mut world, &vpc);
    assert_eq!(world.code("DeleteVpc", delete.clone()), "DependencyViolation");
    assert_eq!(
        world.code("DeleteInternetGateway", json!({"InternetGatewayId": gateway})),
        "DependencyViolation"
    );
    let detach = json!({"InternetGatewayId": gateway, "VpcId": vpc});
    world.call("DetachInternetGateway", detach.clone());
    assert_eq!(world.code("DetachInternetGateway", detach), "Gateway.NotAttached");
    let group = json!({"VpcId": vpc, "GroupName": "web", "Description": "web"});
    let group = text(&world.call("CreateSecurityGroup", group), "/GroupId");
    assert_eq!(world.code("DeleteVpc", delete.clone()), "DependencyViolation");
    world.call("DeleteSecurityGroup", json!({"GroupId": group}));
    world.call("DeleteVpc", delete.clone());
    assert_eq!(world.code("DeleteVpc", delete), "InvalidVpcID.NotFound");
    assert_eq!(world.code("DescribeVpcs", json!({"VpcIds": [vpc]})), "InvalidVpcID.NotFound");
}

#[test]
fn routes_and_associations() {
    let mut world = World::new();
    let vpc = vpc(&mut world);
    let gateway = gateway(&mut world, &vpc);
    let subnet = subnet(&mut world, &vpc, "192.168.10.0/24", "eu-central-1a");
    let table = text(&world.call("CreateRouteTable", json!({"VpcId": vpc})), "/RouteTable/RouteTableId");
    let route = json!({"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": gateway});
    world.call("CreateRoute", route.clone());
    assert_eq!(world.code("CreateRoute", route), "RouteAlreadyExists");
    let bad = json!({"RouteTableId": table, "DestinationCidrBlock": "1.0.0.0/8", "GatewayId": "igw-0"});
    assert_eq!(world.code("CreateRoute", bad), "InvalidGatewayID.NotFound");

    let associate = json!({"RouteTableId": table, "SubnetId": subnet});
    let association = text(&world.call("AssociateRouteTable", associate), "/AssociationId");
    let by_association = json!({"Filters": [
        {"Name": "association.route-table-association-id", "Values": [association]},
    ]});
    let found = world.call("DescribeRouteTables", by_association);
    assert_eq!(text(&found, "/RouteTables/0/Associations/0/SubnetId"), subnet);
    assert_eq!(text(&found, "/RouteTables/0/Routes/1/State"), "active");
    assert_eq!(text(&found, "/RouteTables/0/Routes/1/Origin"), "CreateRoute");
    assert_eq!(world.code("DeleteRouteTable", json!({"RouteTableId": table})), "DependencyViolation");

    world.call("DetachInternetGateway", json!({"InternetGatewayId": gateway, "VpcId": vpc}));
    let found = world.call("DescribeRouteTables", json!({"RouteTableIds": [table]}));
    assert_eq!(text(&found, "/RouteTables/0/Routes/1/State"), "blackhole");
    let delete = json!({"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0"});
    world.call("DeleteRoute", delete.clone());
    assert_eq!(world.code("DeleteRoute", delete), "InvalidRoute.NotFound");
    world.call("DisassociateRouteTable", json!({"AssociationId": association}));
    assert_eq!(
        world.code("DisassociateRouteTable", json!({"AssociationId": association})),
        "InvalidAssociationID.NotFound"
    );
    world.call("DeleteRouteTable", json!({"RouteTableId": table}));
    assert_eq!(
        world.code("DescribeRouteTables", json!({"RouteTableIds": [table]})),
        "InvalidRouteTableID.NotFound"
    );
}

#[test]
fn another_table_can_become_the_main_one() {
    let mut world = World::new();
    let vpc = vpc(&mut world);
    let main = json!({"Filters": [
        {"Name": "vpc-id", "Values": [vpc]}, {"Name": "association.main", "Values": ["true"]},
    ]});
    let before = world.call("DescribeRouteTables", main.clone());
    let association = text(&before, "/RouteTables/0/Associations/0/RouteTableAssociationId");
    assert_eq!(
        world.code("DisassociateRouteTable", json!({"AssociationId": association})),
        "InvalidParameterValue"
    );
    let table = text(&world.call("CreateRouteTable", json!({"VpcId": vpc})), "/RouteTable/RouteTableId");
    let replace = json!({"AssociationId": association, "RouteTableId": table});
    let new = text(&world.call("ReplaceRouteTableAssociation", replace), "/NewAssociationId");
    assert_ne!(new, association);
    assert_eq!(each(&world.call("DescribeRouteTables", main), "/RouteTables", "/RouteTableId"), [table]);
}

#[test]
fn a_nat_gateways_life() {
    let mut world = World::new();
    let vpc = vpc(&mut world);
    let gateway = gateway(&mut world, &vpc);
    let subnet = subnet(&mut world, &vpc, "192.168.10.0/24", "eu-central-1a");
    let eip = world.call("AllocateAddress", json!({"Domain": "vpc"}));
    let allocation = text(&eip, "/AllocationId");
    let create = json!({"SubnetId": subnet, "AllocationId": allocation, "ClientToken": "once"});
    let made = world.call("CreateNatGateway", create.clone());
    let id = text(&made, "/NatGateway/NatGatewayId");
    assert_eq!(text(&made, "/NatGateway/State"), "pending");
    assert_eq!(text(&made, "/NatGateway/NatGatewayAddresses/0/PublicIp"), text(&eip, "/PublicIp"));
    assert_eq!(text(&world.call("CreateNatGateway", create), "/NatGateway/NatGatewayId"), id);
    assert!(world.look("vpc.nat_gateway", &id).contains("waits for its network interface"));

    assert_eq!(world.network_is_up(&vpc), [("vpc.nat_gateway", id.clone())]);
    world.look("vpc.nat_gateway", &id);
    let found = world.call("DescribeNatGateways", json!({"NatGatewayIds": [id]}));
    assert_eq!(text(&found, "/NatGateways/0/State"), "available");
    assert_eq!(text(&found, "/NatGateways/0/ConnectivityType"), "public");
    let address = world.call("DescribeAddresses", json!({"AllocationIds": [allocation]}));
    let interface = text(&address, "/Addresses/0/NetworkInterfaceId");
    let association = text(&address, "/Addresses/0/AssociationId");
    assert_eq!(interface, text(&found, "/NatGateways/0/NatGatewayAddresses/0/NetworkInterfaceId"));
    assert_eq!(world.code("ReleaseAddress", json!({"AllocationId": allocation})), "AuthFailure");
    assert_eq!(world.code("DisassociateAddress", json!({"AssociationId": association})), "AuthFailure");
    let detach = json!({"InternetGatewayId": gateway, "VpcId": vpc});
    assert_eq!(world.code("DetachInternetGateway", detach.clone()), "DependencyViolation");

    world.call("DeleteNatGateway", json!({"NatGatewayId": id}));
    let state = |world: &mut World| {
        text(&world.call("DescribeNatGateways", json!({"NatGatewayIds": [id]})), "/NatGateways/0/State")
    };
    assert_eq!(state(&mut world), "deleting");
    world.now = world.now + Duration::seconds(2);
    world.look("vpc.nat_gateway", &id);
    assert_eq!(state(&mut world), "deleted");
    assert_eq!(
        world.code("DisassociateAddress", json!({"AssociationId": association})),
        "InvalidAssociationID.NotFound"
    );
    world.call("ReleaseAddress", json!({"AllocationId": allocation}));
    assert_eq!(
        world.code("DescribeAddresses", json!({"AllocationIds": [allocation]})),
        "InvalidAllocationID.NotFound"
    );
    world.call("DetachInternetGateway", detach);
    world.call("DeleteSubnet", json!({"SubnetId": subnet}));
    world.call("DeleteVpc", json!({"VpcId": vpc}));
    world.now = world.now + Duration::minutes(61);
    world.look("vpc.nat_gateway", &id);
    assert_eq!(world.code("DescribeNatGateways", json!({"NatGatewayIds": [id]})), "NatGatewayNotFound");
}

#[test]
fn a_region_has_a_default_vpc_once() {
    let mut world = World::new();
    let defaults = json!({"Filters": [{"Name": "is-default", "Values": ["true"]}]});
    let found = world.call("DescribeVpcs", defaults.clone());
    assert_eq!(each(&found, "/Vpcs", "/CidrBlock"), ["172.31.0.0/16"]);
    let vpc = text(&found, "/Vpcs/0/VpcId");
    let subnets =
        world.call("DescribeSubnets", json!({"Filters": [{"Name": "default-for-az", "Values": ["true"]}]}));
    let subnets = each(&subnets, "/Subnets", "/SubnetId");
    assert_eq!(subnets.len(), 3);
    for subnet in subnets {
        world.call("DeleteSubnet", json!({"SubnetId": subnet}));
    }
    let gateways = world.call("DescribeInternetGateways", json!({}));
    let gateway = text(&gateways, "/InternetGateways/0/InternetGatewayId");
    world.call("DetachInternetGateway", json!({"InternetGatewayId": gateway, "VpcId": vpc}));
    world.call("DeleteVpc", json!({"VpcId": vpc}));
    assert!(each(&world.call("DescribeVpcs", defaults), "/Vpcs", "/VpcId").is_empty());
}

#[test]
fn gateway_endpoints_are_routes_and_interface_endpoints_interfaces() {
    let mut world = World::new();
    let vpc = vpc(&mut world);
    let subnet = subnet(&mut world, &vpc, "192.168.10.0/24", "eu-central-1a");
    let table = text(&world.call("CreateRouteTable", json!({"VpcId": vpc})), "/RouteTable/RouteTableId");
    let s3 = "com.amazonaws.eu-central-1.s3";
    let gateway =
        world.call("CreateVpcEndpoint", json!({"VpcId": vpc, "ServiceName": s3, "RouteTableIds": [table]}));
    let gateway = text(&gateway, "/VpcEndpoint/VpcEndpointId");
    let lists =
        world.call("DescribePrefixLists", json!({"Filters": [{"Name": "prefix-list-name", "Values": [s3]}]}));
    let found = world.call("DescribeRouteTables", json!({"RouteTableIds": [table]}));
    assert_eq!(
        text(&found, "/RouteTables/0/Routes/1/DestinationPrefixListId"),
        text(&lists, "/PrefixLists/0/PrefixListId")
    );
    assert_eq!(text(&found, "/RouteTables/0/Routes/1/GatewayId"), gateway);

    let ecr = json!({
        "VpcId": vpc, "ServiceName": "com.amazonaws.eu-central-1.ecr.dkr", "VpcEndpointType": "Interface",
        "SubnetIds": [subnet],
    });
    let made = world.call("CreateVpcEndpoint", ecr);
    let interface = text(&made, "/VpcEndpoint/NetworkInterfaceIds/0");
    assert_eq!(text(&made, "/VpcEndpoint/State"), "available");
    assert!(world.network(&vpc).is_none(), "nothing answers there");
    let endpoint = text(&made, "/VpcEndpoint/VpcEndpointId");
    let deleted = world.call("DeleteVpcEndpoints", json!({"VpcEndpointIds": [endpoint, gateway, "vpce-0"]}));
    assert_eq!(each(&deleted, "/Unsuccessful", "/Error/Code"), ["InvalidVpcEndpointId.NotFound"]);
    let gone = json!({"NetworkInterfaceIds": [interface]});
    assert_eq!(world.code("DescribeNetworkInterfaces", gone), "InvalidNetworkInterfaceID.NotFound");
    let found = world.call("DescribeRouteTables", json!({"RouteTableIds": [table]}));
    assert_eq!(each(&found, "/RouteTables/0/Routes", "/GatewayId"), ["local"]);
}

#[test]
fn tags_of_every_kind() {
    let mut world = World::new();
    let vpc = vpc(&mut world);
    let tags = json!([{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]);
    world.call("CreateTags", json!({"Resources": [vpc], "Tags": tags}));
    assert_eq!(
        world.code("CreateTags", json!({"Resources": ["igw-0"], "Tags": tags})),
        "InvalidInternetGatewayID.NotFound"
    );
    let by_id =
        json!({"Filters": [{"Name": "resource-id", "Values": [vpc]}, {"Name": "key", "Values": ["a"]}]});
    let found = world.call("DescribeTags", by_id.clone());
    assert_eq!(text(&found, "/Tags/0/ResourceType"), "vpc");
    world.call("DeleteTags", json!({"Resources": [vpc], "Tags": [{"Key": "a", "Value": "other"}]}));
    assert_eq!(each(&world.call("DescribeTags", by_id.clone()), "/Tags", "/Value"), ["1"]);
    world.call("DeleteTags", json!({"Resources": [vpc], "Tags": [{"Key": "a"}]}));
    assert!(each(&world.call("DescribeTags", by_id), "/Tags", "/Value").is_empty());
    let by_tag = json!({"Filters": [{"Name": "tag:b", "Values": ["2"]}]});
    assert_eq!(each(&world.call("DescribeVpcs", by_tag), "/Vpcs", "/VpcId"), [vpc]);
}

#[test]
fn lists_come_in_pages() {
    let mut world = World::new();
    for _ in 0..3 {
        vpc(&mut world);
    }
    let mine = json!([{"Name": "is-default", "Values": ["false"]}]);
    let first = world.call("DescribeVpcs", json!({"Filters": mine, "MaxResults": 2}));
    let token = text(&first, "/NextToken");
    let second = world.call("DescribeVpcs", json!({"Filters": mine, "MaxResults": 2, "NextToken": token}));
    assert_eq!(each(&second, "/Vpcs", "/VpcId").len(), 1);
    assert!(second.get("NextToken").is_none());
    assert_eq!(world.code("DescribeVpcs", json!({"NextToken": "x"})), "InvalidPaginationToken");
}
