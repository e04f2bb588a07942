//! EC2's VPC family: networks, subnets, gateways, routes, security groups, interfaces.
//!
//! Never touches a network device: a VPC with interfaces is a want, and what its driver sees comes back as rows.

mod account;
pub mod api;
mod cidr;
mod defaults;
mod elastic_ip;
mod endpoint;
mod filter;
mod interface;
mod internet_gateway;
mod nat_gateway;
mod network_acl;
mod network_interface;
mod prefix_list;
mod refuse;
mod route;
mod route_table;
mod route_table_association;
mod rows;
mod security_group;
mod security_group_rule;
mod subnet;
mod tags;
mod vpc;
mod want;
mod zones;

pub use defaults::ensure_defaults;
pub use interface::{
    Holder, Interface, NewInterface, create_interface, delete_interface, hold_address, interface,
    let_go_of_address, set_interface_groups,
};
pub use security_group::{SecurityGroup, default_security_group, security_group};
pub use subnet::{Subnet, subnet, subnet_of_address};
pub use vpc::{Vpc, vpc};
pub use want::on_seen;

/// The operations offered, one function each.
pub mod operations {
    pub use crate::account::{describe_account_attributes, describe_availability_zones, describe_regions};
    pub use crate::elastic_ip::{
        allocate_address, associate_address, describe_addresses, describe_addresses_attribute,
        disassociate_address, release_address,
    };
    pub use crate::endpoint::{
        create_vpc_endpoint, delete_vpc_endpoints, describe_vpc_endpoint_services, describe_vpc_endpoints,
        modify_vpc_endpoint,
    };
    pub use crate::internet_gateway::{
        attach_internet_gateway, create_internet_gateway, delete_internet_gateway,
        describe_internet_gateways, detach_internet_gateway,
    };
    pub use crate::nat_gateway::{create_nat_gateway, delete_nat_gateway, describe_nat_gateways};
    pub use crate::network_acl::describe_network_acls;
    pub use crate::network_interface::{describe_network_interface_attribute, describe_network_interfaces};
    pub use crate::prefix_list::{describe_managed_prefix_lists, describe_prefix_lists};
    pub use crate::route::{create_route, delete_route, replace_route};
    pub use crate::route_table::{create_route_table, delete_route_table, describe_route_tables};
    pub use crate::route_table_association::{
        associate_route_table, disassociate_route_table, replace_route_table_association,
    };
    pub use crate::security_group::{create_security_group, delete_security_group, describe_security_groups};
    pub use crate::security_group_rule::{
        authorize_security_group_egress, authorize_security_group_ingress, describe_security_group_rules,
        modify_security_group_rules, revoke_security_group_egress, revoke_security_group_ingress,
        update_security_group_rule_descriptions_egress, update_security_group_rule_descriptions_ingress,
    };
    pub use crate::subnet::{create_subnet, delete_subnet, describe_subnets, modify_subnet_attribute};
    pub use crate::tags::{create_tags, delete_tags, describe_tags};
    pub use crate::vpc::{
        associate_vpc_cidr_block, create_vpc, delete_vpc, describe_dhcp_options, describe_vpc_attribute,
        describe_vpcs, disassociate_vpc_cidr_block, modify_vpc_attribute,
    };
}

/// This service's tables.
pub const TABLES: &[&str] = &[
    "vpc_vpcs",
    "vpc_subnets",
    "vpc_internet_gateways",
    "vpc_elastic_ips",
    "vpc_nat_gateways",
    "vpc_route_tables",
    "vpc_security_groups",
    "vpc_interfaces",
    "vpc_endpoints",
    "vpc_tags",
    "vpc_regions",
    "vpc_address_holds",
];

/// This service's machines.
pub fn machines() -> Vec<machine::Entry> {
    vec![machine::entry::<nat_gateway::NatGatewayMachine>()]
}
