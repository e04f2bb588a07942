// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "AllocateAddress" => crate::operations::allocate_address(cx, AllocateAddressRequest::from_document(input)?).map(|output| output.to_document()),
        "AssociateAddress" => crate::operations::associate_address(cx, AssociateAddressRequest::from_document(input)?).map(|output| output.to_document()),
        "AssociateRouteTable" => crate::operations::associate_route_table(cx, AssociateRouteTableRequest::from_document(input)?).map(|output| output.to_document()),
        "AssociateVpcCidrBlock" => crate::operations::associate_vpc_cidr_block(cx, AssociateVpcCidrBlockRequest::from_document(input)?).map(|output| output.to_document()),
        "AttachInternetGateway" => crate::operations::attach_internet_gateway(cx, AttachInternetGatewayRequest::from_document(input)?).map(|output| output.to_document()),
        "AuthorizeSecurityGroupEgress" => crate::operations::authorize_security_group_egress(cx, AuthorizeSecurityGroupEgressRequest::from_document(input)?).map(|output| output.to_document()),
        "AuthorizeSecurityGroupIngress" => crate::operations::authorize_security_group_ingress(cx, AuthorizeSecurityGroupIngressRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateInternetGateway" => crate::operations::create_internet_gateway(cx, CreateInternetGatewayRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateNatGateway" => crate::operations::create_nat_gateway(cx, CreateNatGatewayRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateRoute" => crate::operations::create_route(cx, CreateRouteRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateRouteTable" => crate::operations::create_route_table(cx, CreateRouteTableRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateSecurityGroup" => crate::operations::create_security_group(cx, CreateSecurityGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateSubnet" => crate::operations::create_subnet(cx, CreateSubnetRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateTags" => crate::operations::create_tags(cx, CreateTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateVpc" => crate::operations::create_vpc(cx, CreateVpcRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateVpcEndpoint" => crate::operations::create_vpc_endpoint(cx, CreateVpcEndpointRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteInternetGateway" => crate::operations::delete_internet_gateway(cx, DeleteInternetGatewayRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteNatGateway" => crate::operations::delete_nat_gateway(cx, DeleteNatGatewayRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRoute" => crate::operations::delete_route(cx, DeleteRouteRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRouteTable" => crate::operations::delete_route_table(cx, DeleteRouteTableRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteSecurityGroup" => crate::operations::delete_security_group(cx, DeleteSecurityGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteSubnet" => crate::operations::delete_subnet(cx, DeleteSubnetRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteTags" => crate::operations::delete_tags(cx, DeleteTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteVpc" => crate::operations::delete_vpc(cx, DeleteVpcRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteVpcEndpoints" => crate::operations::delete_vpc_endpoints(cx, DeleteVpcEndpointsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeAccountAttributes" => crate::operations::describe_account_attributes(cx, DescribeAccountAttributesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeAddresses" => crate::operations::describe_addresses(cx, DescribeAddressesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeAddressesAttribute" => crate::operations::describe_addresses_attribute(cx, DescribeAddressesAttributeRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeAvailabilityZones" => crate::operations::describe_availability_zones(cx, DescribeAvailabilityZonesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeDhcpOptions" => crate::operations::describe_dhcp_options(cx, DescribeDhcpOptionsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeInternetGateways" => crate::operations::describe_internet_gateways(cx, DescribeInternetGatewaysRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeManagedPrefixLists" => crate::operations::describe_managed_prefix_lists(cx, DescribeManagedPrefixListsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeNatGateways" => crate::operations::describe_nat_gateways(cx, DescribeNatGatewaysRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeNetworkAcls" => crate::operations::describe_network_acls(cx, DescribeNetworkAclsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeNetworkInterfaceAttribute" => crate::operations::describe_network_interface_attribute(cx, DescribeNetworkInterfaceAttributeRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeNetworkInterfaces" => crate::operations::describe_network_interfaces(cx, DescribeNetworkInterfacesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribePrefixLists" => crate::operations::describe_prefix_lists(cx, DescribePrefixListsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeRegions" => crate::operations::describe_regions(cx, DescribeRegionsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeRouteTables" => crate::operations::describe_route_tables(cx, DescribeRouteTablesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeSecurityGroupRules" => crate::operations::describe_security_group_rules(cx, DescribeSecurityGroupRulesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeSecurityGroups" => crate::operations::describe_security_groups(cx, DescribeSecurityGroupsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeSubnets" => crate::operations::describe_subnets(cx, DescribeSubnetsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeTags" => crate::operations::describe_tags(cx, DescribeTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeVpcAttribute" => crate::operations::describe_vpc_attribute(cx, DescribeVpcAttributeRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeVpcEndpointServices" => crate::operations::describe_vpc_endpoint_services(cx, DescribeVpcEndpointServicesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeVpcEndpoints" => crate::operations::describe_vpc_endpoints(cx, DescribeVpcEndpointsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeVpcs" => crate::operations::describe_vpcs(cx, DescribeVpcsRequest::from_document(input)?).map(|output| output.to_document()),
        "DetachInternetGateway" => crate::operations::detach_internet_gateway(cx, DetachInternetGatewayRequest::from_document(input)?).map(|output| output.to_document()),
        "DisassociateAddress" => crate::operations::disassociate_address(cx, DisassociateAddressRequest::from_document(input)?).map(|output| output.to_document()),
        "DisassociateRouteTable" => crate::operations::disassociate_route_table(cx, DisassociateRouteTableRequest::from_document(input)?).map(|output| output.to_document()),
        "DisassociateVpcCidrBlock" => crate::operations::disassociate_vpc_cidr_block(cx, DisassociateVpcCidrBlockRequest::from_document(input)?).map(|output| output.to_document()),
        "ModifySecurityGroupRules" => crate::operations::modify_security_group_rules(cx, ModifySecurityGroupRulesRequest::from_document(input)?).map(|output| output.to_document()),
        "ModifySubnetAttribute" => crate::operations::modify_subnet_attribute(cx, ModifySubnetAttributeRequest::from_document(input)?).map(|output| output.to_document()),
        "ModifyVpcAttribute" => crate::operations::modify_vpc_attribute(cx, ModifyVpcAttributeRequest::from_document(input)?).map(|output| output.to_document()),
        "ModifyVpcEndpoint" => crate::operations::modify_vpc_endpoint(cx, ModifyVpcEndpointRequest::from_document(input)?).map(|output| output.to_document()),
        "ReleaseAddress" => crate::operations::release_address(cx, ReleaseAddressRequest::from_document(input)?).map(|output| output.to_document()),
        "ReplaceRoute" => crate::operations::replace_route(cx, ReplaceRouteRequest::from_document(input)?).map(|output| output.to_document()),
        "ReplaceRouteTableAssociation" => crate::operations::replace_route_table_association(cx, ReplaceRouteTableAssociationRequest::from_document(input)?).map(|output| output.to_document()),
        "RevokeSecurityGroupEgress" => crate::operations::revoke_security_group_egress(cx, RevokeSecurityGroupEgressRequest::from_document(input)?).map(|output| output.to_document()),
        "RevokeSecurityGroupIngress" => crate::operations::revoke_security_group_ingress(cx, RevokeSecurityGroupIngressRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateSecurityGroupRuleDescriptionsEgress" => crate::operations::update_security_group_rule_descriptions_egress(cx, UpdateSecurityGroupRuleDescriptionsEgressRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateSecurityGroupRuleDescriptionsIngress" => crate::operations::update_security_group_rule_descriptions_ingress(cx, UpdateSecurityGroupRuleDescriptionsIngressRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountAttribute {
    pub attribute_name: Option<String>,
    pub attribute_values: Option<Vec<AccountAttributeValue>>,
}

impl AccountAttribute {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attribute_name: members.get("AttributeName")?,
            attribute_values: members.get("AttributeValues")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AttributeName", &self.attribute_name);
        fields.put("AttributeValues", &self.attribute_values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountAttributeValue {
    pub attribute_value: Option<String>,
}

impl AccountAttributeValue {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attribute_value: members.get("AttributeValue")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AttributeValue", &self.attribute_value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Address {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub domain: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_owner_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub carrier_ip: Option<String>,
    pub subnet_id: Option<String>,
    pub service_managed: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
}

impl Address {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            allocation_id: members.get("AllocationId")?,
            association_id: members.get("AssociationId")?,
            domain: members.get("Domain")?,
            network_interface_id: members.get("NetworkInterfaceId")?,
            network_interface_owner_id: members.get("NetworkInterfaceOwnerId")?,
            private_ip_address: members.get("PrivateIpAddress")?,
            tags: members.get("Tags")?,
            public_ipv4_pool: members.get("PublicIpv4Pool")?,
            network_border_group: members.get("NetworkBorderGroup")?,
            customer_owned_ip: members.get("CustomerOwnedIp")?,
            customer_owned_ipv4_pool: members.get("CustomerOwnedIpv4Pool")?,
            carrier_ip: members.get("CarrierIp")?,
            subnet_id: members.get("SubnetId")?,
            service_managed: members.get("ServiceManaged")?,
            instance_id: members.get("InstanceId")?,
            public_ip: members.get("PublicIp")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AllocationId", &self.allocation_id);
        fields.put("AssociationId", &self.association_id);
        fields.put("Domain", &self.domain);
        fields.put("NetworkInterfaceId", &self.network_interface_id);
        fields.put("NetworkInterfaceOwnerId", &self.network_interface_owner_id);
        fields.put("PrivateIpAddress", &self.private_ip_address);
        fields.put("Tags", &self.tags);
        fields.put("PublicIpv4Pool", &self.public_ipv4_pool);
        fields.put("NetworkBorderGroup", &self.network_border_group);
        fields.put("CustomerOwnedIp", &self.customer_owned_ip);
        fields.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        fields.put("CarrierIp", &self.carrier_ip);
        fields.put("SubnetId", &self.subnet_id);
        fields.put("ServiceManaged", &self.service_managed);
        fields.put("InstanceId", &self.instance_id);
        fields.put("PublicIp", &self.public_ip);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddressAttribute {
    pub public_ip: Option<String>,
    pub allocation_id: Option<String>,
    pub ptr_record: Option<String>,
    pub ptr_record_update: Option<PtrUpdateStatus>,
}

impl AddressAttribute {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            public_ip: members.get("PublicIp")?,
            allocation_id: members.get("AllocationId")?,
            ptr_record: members.get("PtrRecord")?,
            ptr_record_update: members.get("PtrRecordUpdate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PublicIp", &self.public_ip);
        fields.put("AllocationId", &self.allocation_id);
        fields.put("PtrRecord", &self.ptr_record);
        fields.put("PtrRecordUpdate", &self.ptr_record_update);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AllocateAddressRequest {
    pub domain: Option<String>,
    pub address: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub ipam_pool_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl AllocateAddressRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            domain: members.get("Domain")?,
            address: members.get("Address")?,
            public_ipv4_pool: members.get("PublicIpv4Pool")?,
            network_border_group: members.get("NetworkBorderGroup")?,
            customer_owned_ipv4_pool: members.get("CustomerOwnedIpv4Pool")?,
            tag_specifications: members.get("TagSpecifications")?,
            ipam_pool_id: members.get("IpamPoolId")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Domain", &self.domain);
        fields.put("Address", &self.address);
        fields.put("PublicIpv4Pool", &self.public_ipv4_pool);
        fields.put("NetworkBorderGroup", &self.network_border_group);
        fields.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        fields.put("TagSpecifications", &self.tag_specifications);
        fields.put("IpamPoolId", &self.ipam_pool_id);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AllocateAddressResult {
    pub allocation_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub domain: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub carrier_ip: Option<String>,
    pub public_ip: Option<String>,
}

impl AllocateAddressResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            allocation_id: members.get("AllocationId")?,
            public_ipv4_pool: members.get("PublicIpv4Pool")?,
            network_border_group: members.get("NetworkBorderGroup")?,
            domain: members.get("Domain")?,
            customer_owned_ip: members.get("CustomerOwnedIp")?,
            customer_owned_ipv4_pool: members.get("CustomerOwnedIpv4Pool")?,
            carrier_ip: members.get("CarrierIp")?,
            public_ip: members.get("PublicIp")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AllocationId", &self.allocation_id);
        fields.put("PublicIpv4Pool", &self.public_ipv4_pool);
        fields.put("NetworkBorderGroup", &self.network_border_group);
        fields.put("Domain", &self.domain);
        fields.put("CustomerOwnedIp", &self.customer_owned_ip);
        fields.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        fields.put("CarrierIp", &self.carrier_ip);
        fields.put("PublicIp", &self.public_ip);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateAddressRequest {
    pub allocation_id: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub allow_reassociation: Option<bool>,
}

impl AssociateAddressRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            allocation_id: members.get("AllocationId")?,
            instance_id: members.get("InstanceId")?,
            public_ip: members.get("PublicIp")?,
            dry_run: members.get("DryRun")?,
            network_interface_id: members.get("NetworkInterfaceId")?,
            private_ip_address: members.get("PrivateIpAddress")?,
            allow_reassociation: members.get("AllowReassociation")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AllocationId", &self.allocation_id);
        fields.put("InstanceId", &self.instance_id);
        fields.put("PublicIp", &self.public_ip);
        fields.put("DryRun", &self.dry_run);
        fields.put("NetworkInterfaceId", &self.network_interface_id);
        fields.put("PrivateIpAddress", &self.private_ip_address);
        fields.put("AllowReassociation", &self.allow_reassociation);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateAddressResult {
    pub association_id: Option<String>,
}

impl AssociateAddressResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            association_id: members.get("AssociationId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AssociationId", &self.association_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateRouteTableRequest {
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
    pub route_table_id: String,
}

impl AssociateRouteTableRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            gateway_id: members.get("GatewayId")?,
            public_ipv4_pool: members.get("PublicIpv4Pool")?,
            dry_run: members.get("DryRun")?,
            subnet_id: members.get("SubnetId")?,
            route_table_id: members.need("RouteTableId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GatewayId", &self.gateway_id);
        fields.put("PublicIpv4Pool", &self.public_ipv4_pool);
        fields.put("DryRun", &self.dry_run);
        fields.put("SubnetId", &self.subnet_id);
        fields.set("RouteTableId", &self.route_table_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateRouteTableResult {
    pub association_id: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}

impl AssociateRouteTableResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            association_id: members.get("AssociationId")?,
            association_state: members.get("AssociationState")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AssociationId", &self.association_id);
        fields.put("AssociationState", &self.association_state);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateVpcCidrBlockRequest {
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i64>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i64>,
    pub vpc_id: String,
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
}

impl AssociateVpcCidrBlockRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cidr_block: members.get("CidrBlock")?,
            ipv6_cidr_block_network_border_group: members.get("Ipv6CidrBlockNetworkBorderGroup")?,
            ipv6_pool: members.get("Ipv6Pool")?,
            ipv6_cidr_block: members.get("Ipv6CidrBlock")?,
            ipv4_ipam_pool_id: members.get("Ipv4IpamPoolId")?,
            ipv4_netmask_length: members.get("Ipv4NetmaskLength")?,
            ipv6_ipam_pool_id: members.get("Ipv6IpamPoolId")?,
            ipv6_netmask_length: members.get("Ipv6NetmaskLength")?,
            vpc_id: members.need("VpcId")?,
            amazon_provided_ipv6_cidr_block: members.get("AmazonProvidedIpv6CidrBlock")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CidrBlock", &self.cidr_block);
        fields.put("Ipv6CidrBlockNetworkBorderGroup", &self.ipv6_cidr_block_network_border_group);
        fields.put("Ipv6Pool", &self.ipv6_pool);
        fields.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.put("Ipv4IpamPoolId", &self.ipv4_ipam_pool_id);
        fields.put("Ipv4NetmaskLength", &self.ipv4_netmask_length);
        fields.put("Ipv6IpamPoolId", &self.ipv6_ipam_pool_id);
        fields.put("Ipv6NetmaskLength", &self.ipv6_netmask_length);
        fields.set("VpcId", &self.vpc_id);
        fields.put("AmazonProvidedIpv6CidrBlock", &self.amazon_provided_ipv6_cidr_block);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateVpcCidrBlockResult {
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub vpc_id: Option<String>,
}

impl AssociateVpcCidrBlockResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ipv6_cidr_block_association: members.get("Ipv6CidrBlockAssociation")?,
            cidr_block_association: members.get("CidrBlockAssociation")?,
            vpc_id: members.get("VpcId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Ipv6CidrBlockAssociation", &self.ipv6_cidr_block_association);
        fields.put("CidrBlockAssociation", &self.cidr_block_association);
        fields.put("VpcId", &self.vpc_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: String,
    pub vpc_id: String,
}

impl AttachInternetGatewayRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            internet_gateway_id: members.need("InternetGatewayId")?,
            vpc_id: members.need("VpcId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("InternetGatewayId", &self.internet_gateway_id);
        fields.set("VpcId", &self.vpc_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}

impl AttachmentEnaSrdSpecification {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ena_srd_enabled: members.get("EnaSrdEnabled")?,
            ena_srd_udp_specification: members.get("EnaSrdUdpSpecification")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EnaSrdEnabled", &self.ena_srd_enabled);
        fields.put("EnaSrdUdpSpecification", &self.ena_srd_udp_specification);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

impl AttachmentEnaSrdUdpSpecification {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ena_srd_udp_enabled: members.get("EnaSrdUdpEnabled")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EnaSrdUdpEnabled", &self.ena_srd_udp_enabled);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeBooleanValue {
    pub value: Option<bool>,
}

impl AttributeBooleanValue {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            value: members.get("Value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeValue {
    pub value: Option<String>,
}

impl AttributeValue {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            value: members.get("Value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
    pub group_id: String,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
    pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}

impl AuthorizeSecurityGroupEgressRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_specifications: members.get("TagSpecifications")?,
            dry_run: members.get("DryRun")?,
            group_id: members.need("GroupId")?,
            source_security_group_name: members.get("SourceSecurityGroupName")?,
            source_security_group_owner_id: members.get("SourceSecurityGroupOwnerId")?,
            ip_protocol: members.get("IpProtocol")?,
            from_port: members.get("FromPort")?,
            to_port: members.get("ToPort")?,
            cidr_ip: members.get("CidrIp")?,
            ip_permissions: members.get("IpPermissions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TagSpecifications", &self.tag_specifications);
        fields.put("DryRun", &self.dry_run);
        fields.set("GroupId", &self.group_id);
        fields.put("SourceSecurityGroupName", &self.source_security_group_name);
        fields.put("SourceSecurityGroupOwnerId", &self.source_security_group_owner_id);
        fields.put("IpProtocol", &self.ip_protocol);
        fields.put("FromPort", &self.from_port);
        fields.put("ToPort", &self.to_port);
        fields.put("CidrIp", &self.cidr_ip);
        fields.put("IpPermissions", &self.ip_permissions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl AuthorizeSecurityGroupEgressResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#return: members.get("Return")?,
            security_group_rules: members.get("SecurityGroupRules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Return", &self.r#return);
        fields.put("SecurityGroupRules", &self.security_group_rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub from_port: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i64>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}

impl AuthorizeSecurityGroupIngressRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cidr_ip: members.get("CidrIp")?,
            from_port: members.get("FromPort")?,
            group_id: members.get("GroupId")?,
            group_name: members.get("GroupName")?,
            ip_permissions: members.get("IpPermissions")?,
            ip_protocol: members.get("IpProtocol")?,
            source_security_group_name: members.get("SourceSecurityGroupName")?,
            source_security_group_owner_id: members.get("SourceSecurityGroupOwnerId")?,
            to_port: members.get("ToPort")?,
            tag_specifications: members.get("TagSpecifications")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CidrIp", &self.cidr_ip);
        fields.put("FromPort", &self.from_port);
        fields.put("GroupId", &self.group_id);
        fields.put("GroupName", &self.group_name);
        fields.put("IpPermissions", &self.ip_permissions);
        fields.put("IpProtocol", &self.ip_protocol);
        fields.put("SourceSecurityGroupName", &self.source_security_group_name);
        fields.put("SourceSecurityGroupOwnerId", &self.source_security_group_owner_id);
        fields.put("ToPort", &self.to_port);
        fields.put("TagSpecifications", &self.tag_specifications);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl AuthorizeSecurityGroupIngressResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#return: members.get("Return")?,
            security_group_rules: members.get("SecurityGroupRules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Return", &self.r#return);
        fields.put("SecurityGroupRules", &self.security_group_rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AvailabilityZone {
    pub opt_in_status: Option<String>,
    pub messages: Option<Vec<AvailabilityZoneMessage>>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<String>,
    pub group_name: Option<String>,
    pub network_border_group: Option<String>,
    pub zone_type: Option<String>,
    pub parent_zone_name: Option<String>,
    pub parent_zone_id: Option<String>,
    pub group_long_name: Option<String>,
    pub geography: Option<Vec<AvailabilityZoneGeography>>,
    pub sub_geography: Option<Vec<AvailabilityZoneSubGeography>>,
    pub state: Option<String>,
}

impl AvailabilityZone {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            opt_in_status: members.get("OptInStatus")?,
            messages: members.get("Messages")?,
            region_name: members.get("RegionName")?,
            zone_name: members.get("ZoneName")?,
            zone_id: members.get("ZoneId")?,
            group_name: members.get("GroupName")?,
            network_border_group: members.get("NetworkBorderGroup")?,
            zone_type: members.get("ZoneType")?,
            parent_zone_name: members.get("ParentZoneName")?,
            parent_zone_id: members.get("ParentZoneId")?,
            group_long_name: members.get("GroupLongName")?,
            geography: members.get("Geography")?,
            sub_geography: members.get("SubGeography")?,
            state: members.get("State")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("OptInStatus", &self.opt_in_status);
        fields.put("Messages", &self.messages);
        fields.put("RegionName", &self.region_name);
        fields.put("ZoneName", &self.zone_name);
        fields.put("ZoneId", &self.zone_id);
        fields.put("GroupName", &self.group_name);
        fields.put("NetworkBorderGroup", &self.network_border_group);
        fields.put("ZoneType", &self.zone_type);
        fields.put("ParentZoneName", &self.parent_zone_name);
        fields.put("ParentZoneId", &self.parent_zone_id);
        fields.put("GroupLongName", &self.group_long_name);
        fields.put("Geography", &self.geography);
        fields.put("SubGeography", &self.sub_geography);
        fields.put("State", &self.state);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AvailabilityZoneAddress {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub allocation_ids: Option<Vec<String>>,
}

impl AvailabilityZoneAddress {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            availability_zone: members.get("AvailabilityZone")?,
            availability_zone_id: members.get("AvailabilityZoneId")?,
            allocation_ids: members.get("AllocationIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AvailabilityZone", &self.availability_zone);
        fields.put("AvailabilityZoneId", &self.availability_zone_id);
        fields.put("AllocationIds", &self.allocation_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AvailabilityZoneGeography {
    pub name: Option<String>,
}

impl AvailabilityZoneGeography {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AvailabilityZoneMessage {
    pub message: Option<String>,
}

impl AvailabilityZoneMessage {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            message: members.get("Message")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Message", &self.message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AvailabilityZoneSubGeography {
    pub name: Option<String>,
}

impl AvailabilityZoneSubGeography {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: Option<String>,
}

impl BlockPublicAccessStates {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            internet_gateway_block_mode: members.get("InternetGatewayBlockMode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("InternetGatewayBlockMode", &self.internet_gateway_block_mode);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectionTrackingConfiguration {
    pub tcp_established_timeout: Option<i64>,
    pub udp_stream_timeout: Option<i64>,
    pub udp_timeout: Option<i64>,
}

impl ConnectionTrackingConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tcp_established_timeout: members.get("TcpEstablishedTimeout")?,
            udp_stream_timeout: members.get("UdpStreamTimeout")?,
            udp_timeout: members.get("UdpTimeout")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TcpEstablishedTimeout", &self.tcp_established_timeout);
        fields.put("UdpStreamTimeout", &self.udp_stream_timeout);
        fields.put("UdpTimeout", &self.udp_timeout);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateInternetGatewayRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}

impl CreateInternetGatewayRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_specifications: members.get("TagSpecifications")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TagSpecifications", &self.tag_specifications);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateInternetGatewayResult {
    pub internet_gateway: Option<InternetGateway>,
}

impl CreateInternetGatewayResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            internet_gateway: members.get("InternetGateway")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("InternetGateway", &self.internet_gateway);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateNatGatewayRequest {
    pub availability_mode: Option<String>,
    pub allocation_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub availability_zone_addresses: Option<Vec<AvailabilityZoneAddress>>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub connectivity_type: Option<String>,
    pub private_ip_address: Option<String>,
    pub secondary_allocation_ids: Option<Vec<String>>,
    pub secondary_private_ip_addresses: Option<Vec<String>>,
    pub secondary_private_ip_address_count: Option<i64>,
}

impl CreateNatGatewayRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            availability_mode: members.get("AvailabilityMode")?,
            allocation_id: members.get("AllocationId")?,
            client_token: members.get("ClientToken")?,
            dry_run: members.get("DryRun")?,
            subnet_id: members.get("SubnetId")?,
            vpc_id: members.get("VpcId")?,
            availability_zone_addresses: members.get("AvailabilityZoneAddresses")?,
            tag_specifications: members.get("TagSpecifications")?,
            connectivity_type: members.get("ConnectivityType")?,
            private_ip_address: members.get("PrivateIpAddress")?,
            secondary_allocation_ids: members.get("SecondaryAllocationIds")?,
            secondary_private_ip_addresses: members.get("SecondaryPrivateIpAddresses")?,
            secondary_private_ip_address_count: members.get("SecondaryPrivateIpAddressCount")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AvailabilityMode", &self.availability_mode);
        fields.put("AllocationId", &self.allocation_id);
        fields.put("ClientToken", &self.client_token);
        fields.put("DryRun", &self.dry_run);
        fields.put("SubnetId", &self.subnet_id);
        fields.put("VpcId", &self.vpc_id);
        fields.put("AvailabilityZoneAddresses", &self.availability_zone_addresses);
        fields.put("TagSpecifications", &self.tag_specifications);
        fields.put("ConnectivityType", &self.connectivity_type);
        fields.put("PrivateIpAddress", &self.private_ip_address);
        fields.put("SecondaryAllocationIds", &self.secondary_allocation_ids);
        fields.put("SecondaryPrivateIpAddresses", &self.secondary_private_ip_addresses);
        fields.put("SecondaryPrivateIpAddressCount", &self.secondary_private_ip_address_count);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateNatGatewayResult {
    pub client_token: Option<String>,
    pub nat_gateway: Option<NatGateway>,
}

impl CreateNatGatewayResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            client_token: members.get("ClientToken")?,
            nat_gateway: members.get("NatGateway")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ClientToken", &self.client_token);
        fields.put("NatGateway", &self.nat_gateway);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRouteRequest {
    pub destination_prefix_list_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: String,
    pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}

impl CreateRouteRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            destination_prefix_list_id: members.get("DestinationPrefixListId")?,
            vpc_endpoint_id: members.get("VpcEndpointId")?,
            transit_gateway_id: members.get("TransitGatewayId")?,
            local_gateway_id: members.get("LocalGatewayId")?,
            carrier_gateway_id: members.get("CarrierGatewayId")?,
            core_network_arn: members.get("CoreNetworkArn")?,
            odb_network_arn: members.get("OdbNetworkArn")?,
            dry_run: members.get("DryRun")?,
            route_table_id: members.need("RouteTableId")?,
            destination_cidr_block: members.get("DestinationCidrBlock")?,
            gateway_id: members.get("GatewayId")?,
            destination_ipv6_cidr_block: members.get("DestinationIpv6CidrBlock")?,
            egress_only_internet_gateway_id: members.get("EgressOnlyInternetGatewayId")?,
            instance_id: members.get("InstanceId")?,
            network_interface_id: members.get("NetworkInterfaceId")?,
            vpc_peering_connection_id: members.get("VpcPeeringConnectionId")?,
            nat_gateway_id: members.get("NatGatewayId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DestinationPrefixListId", &self.destination_prefix_list_id);
        fields.put("VpcEndpointId", &self.vpc_endpoint_id);
        fields.put("TransitGatewayId", &self.transit_gateway_id);
        fields.put("LocalGatewayId", &self.local_gateway_id);
        fields.put("CarrierGatewayId", &self.carrier_gateway_id);
        fields.put("CoreNetworkArn", &self.core_network_arn);
        fields.put("OdbNetworkArn", &self.odb_network_arn);
        fields.put("DryRun", &self.dry_run);
        fields.set("RouteTableId", &self.route_table_id);
        fields.put("DestinationCidrBlock", &self.destination_cidr_block);
        fields.put("GatewayId", &self.gateway_id);
        fields.put("DestinationIpv6CidrBlock", &self.destination_ipv6_cidr_block);
        fields.put("EgressOnlyInternetGatewayId", &self.egress_only_internet_gateway_id);
        fields.put("InstanceId", &self.instance_id);
        fields.put("NetworkInterfaceId", &self.network_interface_id);
        fields.put("VpcPeeringConnectionId", &self.vpc_peering_connection_id);
        fields.put("NatGatewayId", &self.nat_gateway_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRouteResult {
    pub r#return: Option<bool>,
}

impl CreateRouteResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#return: members.get("Return")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Return", &self.r#return);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRouteTableRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: String,
}

impl CreateRouteTableRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_specifications: members.get("TagSpecifications")?,
            client_token: members.get("ClientToken")?,
            dry_run: members.get("DryRun")?,
            vpc_id: members.need("VpcId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TagSpecifications", &self.tag_specifications);
        fields.put("ClientToken", &self.client_token);
        fields.put("DryRun", &self.dry_run);
        fields.set("VpcId", &self.vpc_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRouteTableResult {
    pub route_table: Option<RouteTable>,
    pub client_token: Option<String>,
}

impl CreateRouteTableResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            route_table: members.get("RouteTable")?,
            client_token: members.get("ClientToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RouteTable", &self.route_table);
        fields.put("ClientToken", &self.client_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSecurityGroupRequest {
    pub description: String,
    pub group_name: String,
    pub vpc_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}

impl CreateSecurityGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            description: members.need("Description")?,
            group_name: members.need("GroupName")?,
            vpc_id: members.get("VpcId")?,
            tag_specifications: members.get("TagSpecifications")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Description", &self.description);
        fields.set("GroupName", &self.group_name);
        fields.put("VpcId", &self.vpc_id);
        fields.put("TagSpecifications", &self.tag_specifications);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSecurityGroupResult {
    pub group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub security_group_arn: Option<String>,
}

impl CreateSecurityGroupResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_id: members.get("GroupId")?,
            tags: members.get("Tags")?,
            security_group_arn: members.get("SecurityGroupArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GroupId", &self.group_id);
        fields.put("Tags", &self.tags);
        fields.put("SecurityGroupArn", &self.security_group_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSubnetRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub outpost_arn: Option<String>,
    pub vpc_id: String,
    pub ipv6_native: Option<bool>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i64>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i64>,
    pub dry_run: Option<bool>,
}

impl CreateSubnetRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_specifications: members.get("TagSpecifications")?,
            availability_zone: members.get("AvailabilityZone")?,
            availability_zone_id: members.get("AvailabilityZoneId")?,
            cidr_block: members.get("CidrBlock")?,
            ipv6_cidr_block: members.get("Ipv6CidrBlock")?,
            outpost_arn: members.get("OutpostArn")?,
            vpc_id: members.need("VpcId")?,
            ipv6_native: members.get("Ipv6Native")?,
            ipv4_ipam_pool_id: members.get("Ipv4IpamPoolId")?,
            ipv4_netmask_length: members.get("Ipv4NetmaskLength")?,
            ipv6_ipam_pool_id: members.get("Ipv6IpamPoolId")?,
            ipv6_netmask_length: members.get("Ipv6NetmaskLength")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TagSpecifications", &self.tag_specifications);
        fields.put("AvailabilityZone", &self.availability_zone);
        fields.put("AvailabilityZoneId", &self.availability_zone_id);
        fields.put("CidrBlock", &self.cidr_block);
        fields.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.put("OutpostArn", &self.outpost_arn);
        fields.set("VpcId", &self.vpc_id);
        fields.put("Ipv6Native", &self.ipv6_native);
        fields.put("Ipv4IpamPoolId", &self.ipv4_ipam_pool_id);
        fields.put("Ipv4NetmaskLength", &self.ipv4_netmask_length);
        fields.put("Ipv6IpamPoolId", &self.ipv6_ipam_pool_id);
        fields.put("Ipv6NetmaskLength", &self.ipv6_netmask_length);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSubnetResult {
    pub subnet: Option<Subnet>,
}

impl CreateSubnetResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            subnet: members.get("Subnet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Subnet", &self.subnet);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Vec<Tag>,
}

impl CreateTagsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            resources: members.need("Resources")?,
            tags: members.need("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("Resources", &self.resources);
        fields.set("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateVpcEndpointRequest {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_type: Option<String>,
    pub vpc_id: String,
    pub service_name: Option<String>,
    pub policy_document: Option<String>,
    pub route_table_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
    pub dns_options: Option<DnsOptionsSpecification>,
    pub client_token: Option<String>,
    pub private_dns_enabled: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub subnet_configurations: Option<Vec<SubnetConfiguration>>,
    pub service_network_arn: Option<String>,
    pub resource_configuration_arn: Option<String>,
    pub service_region: Option<String>,
}

impl CreateVpcEndpointRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            vpc_endpoint_type: members.get("VpcEndpointType")?,
            vpc_id: members.need("VpcId")?,
            service_name: members.get("ServiceName")?,
            policy_document: members.get("PolicyDocument")?,
            route_table_ids: members.get("RouteTableIds")?,
            subnet_ids: members.get("SubnetIds")?,
            security_group_ids: members.get("SecurityGroupIds")?,
            ip_address_type: members.get("IpAddressType")?,
            dns_options: members.get("DnsOptions")?,
            client_token: members.get("ClientToken")?,
            private_dns_enabled: members.get("PrivateDnsEnabled")?,
            tag_specifications: members.get("TagSpecifications")?,
            subnet_configurations: members.get("SubnetConfigurations")?,
            service_network_arn: members.get("ServiceNetworkArn")?,
            resource_configuration_arn: members.get("ResourceConfigurationArn")?,
            service_region: members.get("ServiceRegion")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.put("VpcEndpointType", &self.vpc_endpoint_type);
        fields.set("VpcId", &self.vpc_id);
        fields.put("ServiceName", &self.service_name);
        fields.put("PolicyDocument", &self.policy_document);
        fields.put("RouteTableIds", &self.route_table_ids);
        fields.put("SubnetIds", &self.subnet_ids);
        fields.put("SecurityGroupIds", &self.security_group_ids);
        fields.put("IpAddressType", &self.ip_address_type);
        fields.put("DnsOptions", &self.dns_options);
        fields.put("ClientToken", &self.client_token);
        fields.put("PrivateDnsEnabled", &self.private_dns_enabled);
        fields.put("TagSpecifications", &self.tag_specifications);
        fields.put("SubnetConfigurations", &self.subnet_configurations);
        fields.put("ServiceNetworkArn", &self.service_network_arn);
        fields.put("ResourceConfigurationArn", &self.resource_configuration_arn);
        fields.put("ServiceRegion", &self.service_region);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateVpcEndpointResult {
    pub vpc_endpoint: Option<VpcEndpoint>,
    pub client_token: Option<String>,
}

impl CreateVpcEndpointResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            vpc_endpoint: members.get("VpcEndpoint")?,
            client_token: members.get("ClientToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("VpcEndpoint", &self.vpc_endpoint);
        fields.put("ClientToken", &self.client_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateVpcRequest {
    pub cidr_block: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i64>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i64>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
    pub instance_tenancy: Option<String>,
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
}

impl CreateVpcRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cidr_block: members.get("CidrBlock")?,
            ipv6_pool: members.get("Ipv6Pool")?,
            ipv6_cidr_block: members.get("Ipv6CidrBlock")?,
            ipv4_ipam_pool_id: members.get("Ipv4IpamPoolId")?,
            ipv4_netmask_length: members.get("Ipv4NetmaskLength")?,
            ipv6_ipam_pool_id: members.get("Ipv6IpamPoolId")?,
            ipv6_netmask_length: members.get("Ipv6NetmaskLength")?,
            ipv6_cidr_block_network_border_group: members.get("Ipv6CidrBlockNetworkBorderGroup")?,
            vpc_encryption_control: members.get("VpcEncryptionControl")?,
            tag_specifications: members.get("TagSpecifications")?,
            dry_run: members.get("DryRun")?,
            instance_tenancy: members.get("InstanceTenancy")?,
            amazon_provided_ipv6_cidr_block: members.get("AmazonProvidedIpv6CidrBlock")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CidrBlock", &self.cidr_block);
        fields.put("Ipv6Pool", &self.ipv6_pool);
        fields.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.put("Ipv4IpamPoolId", &self.ipv4_ipam_pool_id);
        fields.put("Ipv4NetmaskLength", &self.ipv4_netmask_length);
        fields.put("Ipv6IpamPoolId", &self.ipv6_ipam_pool_id);
        fields.put("Ipv6NetmaskLength", &self.ipv6_netmask_length);
        fields.put("Ipv6CidrBlockNetworkBorderGroup", &self.ipv6_cidr_block_network_border_group);
        fields.put("VpcEncryptionControl", &self.vpc_encryption_control);
        fields.put("TagSpecifications", &self.tag_specifications);
        fields.put("DryRun", &self.dry_run);
        fields.put("InstanceTenancy", &self.instance_tenancy);
        fields.put("AmazonProvidedIpv6CidrBlock", &self.amazon_provided_ipv6_cidr_block);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateVpcResult {
    pub vpc: Option<Vpc>,
}

impl CreateVpcResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            vpc: members.get("Vpc")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Vpc", &self.vpc);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: String,
}

impl DeleteInternetGatewayRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            internet_gateway_id: members.need("InternetGatewayId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("InternetGatewayId", &self.internet_gateway_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteNatGatewayRequest {
    pub dry_run: Option<bool>,
    pub nat_gateway_id: String,
}

impl DeleteNatGatewayRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            nat_gateway_id: members.need("NatGatewayId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("NatGatewayId", &self.nat_gateway_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteNatGatewayResult {
    pub nat_gateway_id: Option<String>,
}

impl DeleteNatGatewayResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            nat_gateway_id: members.get("NatGatewayId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NatGatewayId", &self.nat_gateway_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteRequest {
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: String,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
}

impl DeleteRouteRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            destination_prefix_list_id: members.get("DestinationPrefixListId")?,
            dry_run: members.get("DryRun")?,
            route_table_id: members.need("RouteTableId")?,
            destination_cidr_block: members.get("DestinationCidrBlock")?,
            destination_ipv6_cidr_block: members.get("DestinationIpv6CidrBlock")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DestinationPrefixListId", &self.destination_prefix_list_id);
        fields.put("DryRun", &self.dry_run);
        fields.set("RouteTableId", &self.route_table_id);
        fields.put("DestinationCidrBlock", &self.destination_cidr_block);
        fields.put("DestinationIpv6CidrBlock", &self.destination_ipv6_cidr_block);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteTableRequest {
    pub dry_run: Option<bool>,
    pub route_table_id: String,
}

impl DeleteRouteTableRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            route_table_id: members.need("RouteTableId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("RouteTableId", &self.route_table_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSecurityGroupRequest {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub dry_run: Option<bool>,
}

impl DeleteSecurityGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_id: members.get("GroupId")?,
            group_name: members.get("GroupName")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GroupId", &self.group_id);
        fields.put("GroupName", &self.group_name);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSecurityGroupResult {
    pub r#return: Option<bool>,
    pub group_id: Option<String>,
}

impl DeleteSecurityGroupResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#return: members.get("Return")?,
            group_id: members.get("GroupId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Return", &self.r#return);
        fields.put("GroupId", &self.group_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSubnetRequest {
    pub subnet_id: String,
    pub dry_run: Option<bool>,
}

impl DeleteSubnetRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            subnet_id: members.need("SubnetId")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("SubnetId", &self.subnet_id);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Option<Vec<Tag>>,
}

impl DeleteTagsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            resources: members.need("Resources")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("Resources", &self.resources);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVpcEndpointsRequest {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_ids: Vec<String>,
}

impl DeleteVpcEndpointsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            vpc_endpoint_ids: members.need("VpcEndpointIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("VpcEndpointIds", &self.vpc_endpoint_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVpcEndpointsResult {
    pub unsuccessful: Option<Vec<UnsuccessfulItem>>,
}

impl DeleteVpcEndpointsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            unsuccessful: members.get("Unsuccessful")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Unsuccessful", &self.unsuccessful);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVpcRequest {
    pub vpc_id: String,
    pub dry_run: Option<bool>,
}

impl DeleteVpcRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            vpc_id: members.need("VpcId")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("VpcId", &self.vpc_id);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountAttributesRequest {
    pub dry_run: Option<bool>,
    pub attribute_names: Option<Vec<String>>,
}

impl DescribeAccountAttributesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            attribute_names: members.get("AttributeNames")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.put("AttributeNames", &self.attribute_names);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountAttributesResult {
    pub account_attributes: Option<Vec<AccountAttribute>>,
}

impl DescribeAccountAttributesResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            account_attributes: members.get("AccountAttributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AccountAttributes", &self.account_attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAddressesAttributeRequest {
    pub allocation_ids: Option<Vec<String>>,
    pub attribute: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub dry_run: Option<bool>,
}

impl DescribeAddressesAttributeRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            allocation_ids: members.get("AllocationIds")?,
            attribute: members.get("Attribute")?,
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AllocationIds", &self.allocation_ids);
        fields.put("Attribute", &self.attribute);
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAddressesAttributeResult {
    pub addresses: Option<Vec<AddressAttribute>>,
    pub next_token: Option<String>,
}

impl DescribeAddressesAttributeResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            addresses: members.get("Addresses")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Addresses", &self.addresses);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAddressesRequest {
    pub public_ips: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub allocation_ids: Option<Vec<String>>,
}

impl DescribeAddressesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            public_ips: members.get("PublicIps")?,
            dry_run: members.get("DryRun")?,
            filters: members.get("Filters")?,
            allocation_ids: members.get("AllocationIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PublicIps", &self.public_ips);
        fields.put("DryRun", &self.dry_run);
        fields.put("Filters", &self.filters);
        fields.put("AllocationIds", &self.allocation_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAddressesResult {
    pub addresses: Option<Vec<Address>>,
}

impl DescribeAddressesResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            addresses: members.get("Addresses")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Addresses", &self.addresses);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAvailabilityZonesRequest {
    pub zone_names: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub all_availability_zones: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl DescribeAvailabilityZonesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            zone_names: members.get("ZoneNames")?,
            zone_ids: members.get("ZoneIds")?,
            all_availability_zones: members.get("AllAvailabilityZones")?,
            dry_run: members.get("DryRun")?,
            filters: members.get("Filters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ZoneNames", &self.zone_names);
        fields.put("ZoneIds", &self.zone_ids);
        fields.put("AllAvailabilityZones", &self.all_availability_zones);
        fields.put("DryRun", &self.dry_run);
        fields.put("Filters", &self.filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAvailabilityZonesResult {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
}

impl DescribeAvailabilityZonesResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            availability_zones: members.get("AvailabilityZones")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AvailabilityZones", &self.availability_zones);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDhcpOptionsRequest {
    pub dhcp_options_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl DescribeDhcpOptionsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dhcp_options_ids: members.get("DhcpOptionsIds")?,
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
            dry_run: members.get("DryRun")?,
            filters: members.get("Filters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DhcpOptionsIds", &self.dhcp_options_ids);
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.put("DryRun", &self.dry_run);
        fields.put("Filters", &self.filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDhcpOptionsResult {
    pub next_token: Option<String>,
    pub dhcp_options: Option<Vec<DhcpOptions>>,
}

impl DescribeDhcpOptionsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            dhcp_options: members.get("DhcpOptions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("DhcpOptions", &self.dhcp_options);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInternetGatewaysRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub dry_run: Option<bool>,
    pub internet_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

impl DescribeInternetGatewaysRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
            dry_run: members.get("DryRun")?,
            internet_gateway_ids: members.get("InternetGatewayIds")?,
            filters: members.get("Filters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.put("DryRun", &self.dry_run);
        fields.put("InternetGatewayIds", &self.internet_gateway_ids);
        fields.put("Filters", &self.filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInternetGatewaysResult {
    pub internet_gateways: Option<Vec<InternetGateway>>,
    pub next_token: Option<String>,
}

impl DescribeInternetGatewaysResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            internet_gateways: members.get("InternetGateways")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("InternetGateways", &self.internet_gateways);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeManagedPrefixListsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Option<Vec<String>>,
}

impl DescribeManagedPrefixListsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            filters: members.get("Filters")?,
            max_results: members.get("MaxResults")?,
            next_token: members.get("NextToken")?,
            prefix_list_ids: members.get("PrefixListIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.put("Filters", &self.filters);
        fields.put("MaxResults", &self.max_results);
        fields.put("NextToken", &self.next_token);
        fields.put("PrefixListIds", &self.prefix_list_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeManagedPrefixListsResult {
    pub next_token: Option<String>,
    pub prefix_lists: Option<Vec<ManagedPrefixList>>,
}

impl DescribeManagedPrefixListsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            prefix_lists: members.get("PrefixLists")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("PrefixLists", &self.prefix_lists);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeNatGatewaysRequest {
    pub dry_run: Option<bool>,
    pub filter: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub nat_gateway_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl DescribeNatGatewaysRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            filter: members.get("Filter")?,
            max_results: members.get("MaxResults")?,
            nat_gateway_ids: members.get("NatGatewayIds")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.put("Filter", &self.filter);
        fields.put("MaxResults", &self.max_results);
        fields.put("NatGatewayIds", &self.nat_gateway_ids);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeNatGatewaysResult {
    pub nat_gateways: Option<Vec<NatGateway>>,
    pub next_token: Option<String>,
}

impl DescribeNatGatewaysResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            nat_gateways: members.get("NatGateways")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NatGateways", &self.nat_gateways);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeNetworkAclsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub dry_run: Option<bool>,
    pub network_acl_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

impl DescribeNetworkAclsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
            dry_run: members.get("DryRun")?,
            network_acl_ids: members.get("NetworkAclIds")?,
            filters: members.get("Filters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.put("DryRun", &self.dry_run);
        fields.put("NetworkAclIds", &self.network_acl_ids);
        fields.put("Filters", &self.filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeNetworkAclsResult {
    pub network_acls: Option<Vec<NetworkAcl>>,
    pub next_token: Option<String>,
}

impl DescribeNetworkAclsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            network_acls: members.get("NetworkAcls")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NetworkAcls", &self.network_acls);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeNetworkInterfaceAttributeRequest {
    pub dry_run: Option<bool>,
    pub network_interface_id: String,
    pub attribute: Option<String>,
}

impl DescribeNetworkInterfaceAttributeRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            network_interface_id: members.need("NetworkInterfaceId")?,
            attribute: members.get("Attribute")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("NetworkInterfaceId", &self.network_interface_id);
        fields.put("Attribute", &self.attribute);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeNetworkInterfaceAttributeResult {
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub description: Option<AttributeValue>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub network_interface_id: Option<String>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub associate_public_ip_address: Option<bool>,
}

impl DescribeNetworkInterfaceAttributeResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attachment: members.get("Attachment")?,
            description: members.get("Description")?,
            groups: members.get("Groups")?,
            network_interface_id: members.get("NetworkInterfaceId")?,
            source_dest_check: members.get("SourceDestCheck")?,
            associate_public_ip_address: members.get("AssociatePublicIpAddress")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Attachment", &self.attachment);
        fields.put("Description", &self.description);
        fields.put("Groups", &self.groups);
        fields.put("NetworkInterfaceId", &self.network_interface_id);
        fields.put("SourceDestCheck", &self.source_dest_check);
        fields.put("AssociatePublicIpAddress", &self.associate_public_ip_address);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeNetworkInterfacesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub network_interface_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

impl DescribeNetworkInterfacesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
            include_managed_resources: members.get("IncludeManagedResources")?,
            dry_run: members.get("DryRun")?,
            network_interface_ids: members.get("NetworkInterfaceIds")?,
            filters: members.get("Filters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.put("IncludeManagedResources", &self.include_managed_resources);
        fields.put("DryRun", &self.dry_run);
        fields.put("NetworkInterfaceIds", &self.network_interface_ids);
        fields.put("Filters", &self.filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeNetworkInterfacesResult {
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub next_token: Option<String>,
}

impl DescribeNetworkInterfacesResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            network_interfaces: members.get("NetworkInterfaces")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NetworkInterfaces", &self.network_interfaces);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePrefixListsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Option<Vec<String>>,
}

impl DescribePrefixListsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            filters: members.get("Filters")?,
            max_results: members.get("MaxResults")?,
            next_token: members.get("NextToken")?,
            prefix_list_ids: members.get("PrefixListIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.put("Filters", &self.filters);
        fields.put("MaxResults", &self.max_results);
        fields.put("NextToken", &self.next_token);
        fields.put("PrefixListIds", &self.prefix_list_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePrefixListsResult {
    pub next_token: Option<String>,
    pub prefix_lists: Option<Vec<PrefixList>>,
}

impl DescribePrefixListsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            prefix_lists: members.get("PrefixLists")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("PrefixLists", &self.prefix_lists);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRegionsRequest {
    pub region_names: Option<Vec<String>>,
    pub all_regions: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl DescribeRegionsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            region_names: members.get("RegionNames")?,
            all_regions: members.get("AllRegions")?,
            dry_run: members.get("DryRun")?,
            filters: members.get("Filters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RegionNames", &self.region_names);
        fields.put("AllRegions", &self.all_regions);
        fields.put("DryRun", &self.dry_run);
        fields.put("Filters", &self.filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRegionsResult {
    pub regions: Option<Vec<Region>>,
}

impl DescribeRegionsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            regions: members.get("Regions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Regions", &self.regions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRouteTablesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub dry_run: Option<bool>,
    pub route_table_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

impl DescribeRouteTablesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
            dry_run: members.get("DryRun")?,
            route_table_ids: members.get("RouteTableIds")?,
            filters: members.get("Filters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.put("DryRun", &self.dry_run);
        fields.put("RouteTableIds", &self.route_table_ids);
        fields.put("Filters", &self.filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRouteTablesResult {
    pub route_tables: Option<Vec<RouteTable>>,
    pub next_token: Option<String>,
}

impl DescribeRouteTablesResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            route_tables: members.get("RouteTables")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RouteTables", &self.route_tables);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesRequest {
    pub filters: Option<Vec<Filter>>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}

impl DescribeSecurityGroupRulesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            filters: members.get("Filters")?,
            security_group_rule_ids: members.get("SecurityGroupRuleIds")?,
            dry_run: members.get("DryRun")?,
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Filters", &self.filters);
        fields.put("SecurityGroupRuleIds", &self.security_group_rule_ids);
        fields.put("DryRun", &self.dry_run);
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesResult {
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
    pub next_token: Option<String>,
}

impl DescribeSecurityGroupRulesResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            security_group_rules: members.get("SecurityGroupRules")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SecurityGroupRules", &self.security_group_rules);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupsRequest {
    pub group_ids: Option<Vec<String>>,
    pub group_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl DescribeSecurityGroupsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_ids: members.get("GroupIds")?,
            group_names: members.get("GroupNames")?,
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
            dry_run: members.get("DryRun")?,
            filters: members.get("Filters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GroupIds", &self.group_ids);
        fields.put("GroupNames", &self.group_names);
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.put("DryRun", &self.dry_run);
        fields.put("Filters", &self.filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupsResult {
    pub next_token: Option<String>,
    pub security_groups: Option<Vec<SecurityGroup>>,
}

impl DescribeSecurityGroupsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            security_groups: members.get("SecurityGroups")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("SecurityGroups", &self.security_groups);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSubnetsRequest {
    pub filters: Option<Vec<Filter>>,
    pub subnet_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub dry_run: Option<bool>,
}

impl DescribeSubnetsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            filters: members.get("Filters")?,
            subnet_ids: members.get("SubnetIds")?,
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Filters", &self.filters);
        fields.put("SubnetIds", &self.subnet_ids);
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSubnetsResult {
    pub next_token: Option<String>,
    pub subnets: Option<Vec<Subnet>>,
}

impl DescribeSubnetsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            subnets: members.get("Subnets")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("Subnets", &self.subnets);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTagsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}

impl DescribeTagsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            filters: members.get("Filters")?,
            max_results: members.get("MaxResults")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.put("Filters", &self.filters);
        fields.put("MaxResults", &self.max_results);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTagsResult {
    pub next_token: Option<String>,
    pub tags: Option<Vec<TagDescription>>,
}

impl DescribeTagsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeVpcAttributeRequest {
    pub attribute: String,
    pub vpc_id: String,
    pub dry_run: Option<bool>,
}

impl DescribeVpcAttributeRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attribute: members.need("Attribute")?,
            vpc_id: members.need("VpcId")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Attribute", &self.attribute);
        fields.set("VpcId", &self.vpc_id);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeVpcAttributeResult {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
}

impl DescribeVpcAttributeResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            enable_dns_hostnames: members.get("EnableDnsHostnames")?,
            enable_dns_support: members.get("EnableDnsSupport")?,
            enable_network_address_usage_metrics: members.get("EnableNetworkAddressUsageMetrics")?,
            vpc_id: members.get("VpcId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EnableDnsHostnames", &self.enable_dns_hostnames);
        fields.put("EnableDnsSupport", &self.enable_dns_support);
        fields.put("EnableNetworkAddressUsageMetrics", &self.enable_network_address_usage_metrics);
        fields.put("VpcId", &self.vpc_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeVpcEndpointServicesRequest {
    pub dry_run: Option<bool>,
    pub service_names: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_regions: Option<Vec<String>>,
}

impl DescribeVpcEndpointServicesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            service_names: members.get("ServiceNames")?,
            filters: members.get("Filters")?,
            max_results: members.get("MaxResults")?,
            next_token: members.get("NextToken")?,
            service_regions: members.get("ServiceRegions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.put("ServiceNames", &self.service_names);
        fields.put("Filters", &self.filters);
        fields.put("MaxResults", &self.max_results);
        fields.put("NextToken", &self.next_token);
        fields.put("ServiceRegions", &self.service_regions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeVpcEndpointServicesResult {
    pub service_names: Option<Vec<String>>,
    pub service_details: Option<Vec<ServiceDetail>>,
    pub next_token: Option<String>,
}

impl DescribeVpcEndpointServicesResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service_names: members.get("ServiceNames")?,
            service_details: members.get("ServiceDetails")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ServiceNames", &self.service_names);
        fields.put("ServiceDetails", &self.service_details);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeVpcEndpointsRequest {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}

impl DescribeVpcEndpointsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            vpc_endpoint_ids: members.get("VpcEndpointIds")?,
            filters: members.get("Filters")?,
            max_results: members.get("MaxResults")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.put("VpcEndpointIds", &self.vpc_endpoint_ids);
        fields.put("Filters", &self.filters);
        fields.put("MaxResults", &self.max_results);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeVpcEndpointsResult {
    pub vpc_endpoints: Option<Vec<VpcEndpoint>>,
    pub next_token: Option<String>,
}

impl DescribeVpcEndpointsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            vpc_endpoints: members.get("VpcEndpoints")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("VpcEndpoints", &self.vpc_endpoints);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeVpcsRequest {
    pub filters: Option<Vec<Filter>>,
    pub vpc_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub dry_run: Option<bool>,
}

impl DescribeVpcsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            filters: members.get("Filters")?,
            vpc_ids: members.get("VpcIds")?,
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Filters", &self.filters);
        fields.put("VpcIds", &self.vpc_ids);
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeVpcsResult {
    pub next_token: Option<String>,
    pub vpcs: Option<Vec<Vpc>>,
}

impl DescribeVpcsResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            vpcs: members.get("Vpcs")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("Vpcs", &self.vpcs);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: String,
    pub vpc_id: String,
}

impl DetachInternetGatewayRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            internet_gateway_id: members.need("InternetGatewayId")?,
            vpc_id: members.need("VpcId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("InternetGatewayId", &self.internet_gateway_id);
        fields.set("VpcId", &self.vpc_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DhcpConfiguration {
    pub key: Option<String>,
    pub values: Option<Vec<AttributeValue>>,
}

impl DhcpConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            values: members.get("Values")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("Values", &self.values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DhcpOptions {
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub dhcp_options_id: Option<String>,
    pub dhcp_configurations: Option<Vec<DhcpConfiguration>>,
}

impl DhcpOptions {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            owner_id: members.get("OwnerId")?,
            tags: members.get("Tags")?,
            dhcp_options_id: members.get("DhcpOptionsId")?,
            dhcp_configurations: members.get("DhcpConfigurations")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("OwnerId", &self.owner_id);
        fields.put("Tags", &self.tags);
        fields.put("DhcpOptionsId", &self.dhcp_options_id);
        fields.put("DhcpConfigurations", &self.dhcp_configurations);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateAddressRequest {
    pub association_id: Option<String>,
    pub public_ip: Option<String>,
    pub dry_run: Option<bool>,
}

impl DisassociateAddressRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            association_id: members.get("AssociationId")?,
            public_ip: members.get("PublicIp")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AssociationId", &self.association_id);
        fields.put("PublicIp", &self.public_ip);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateRouteTableRequest {
    pub dry_run: Option<bool>,
    pub association_id: String,
}

impl DisassociateRouteTableRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            association_id: members.need("AssociationId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("AssociationId", &self.association_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateVpcCidrBlockRequest {
    pub association_id: String,
}

impl DisassociateVpcCidrBlockRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            association_id: members.need("AssociationId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("AssociationId", &self.association_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateVpcCidrBlockResult {
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub vpc_id: Option<String>,
}

impl DisassociateVpcCidrBlockResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ipv6_cidr_block_association: members.get("Ipv6CidrBlockAssociation")?,
            cidr_block_association: members.get("CidrBlockAssociation")?,
            vpc_id: members.get("VpcId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Ipv6CidrBlockAssociation", &self.ipv6_cidr_block_association);
        fields.put("CidrBlockAssociation", &self.cidr_block_association);
        fields.put("VpcId", &self.vpc_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DnsEntry {
    pub dns_name: Option<String>,
    pub hosted_zone_id: Option<String>,
}

impl DnsEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dns_name: members.get("DnsName")?,
            hosted_zone_id: members.get("HostedZoneId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DnsName", &self.dns_name);
        fields.put("HostedZoneId", &self.hosted_zone_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DnsOptions {
    pub dns_record_ip_type: Option<String>,
    pub private_dns_only_for_inbound_resolver_endpoint: Option<bool>,
    pub private_dns_preference: Option<String>,
    pub private_dns_specified_domains: Option<Vec<String>>,
}

impl DnsOptions {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dns_record_ip_type: members.get("DnsRecordIpType")?,
            private_dns_only_for_inbound_resolver_endpoint: members.get("PrivateDnsOnlyForInboundResolverEndpoint")?,
            private_dns_preference: members.get("PrivateDnsPreference")?,
            private_dns_specified_domains: members.get("PrivateDnsSpecifiedDomains")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DnsRecordIpType", &self.dns_record_ip_type);
        fields.put("PrivateDnsOnlyForInboundResolverEndpoint", &self.private_dns_only_for_inbound_resolver_endpoint);
        fields.put("PrivateDnsPreference", &self.private_dns_preference);
        fields.put("PrivateDnsSpecifiedDomains", &self.private_dns_specified_domains);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DnsOptionsSpecification {
    pub dns_record_ip_type: Option<String>,
    pub private_dns_only_for_inbound_resolver_endpoint: Option<bool>,
    pub private_dns_preference: Option<String>,
    pub private_dns_specified_domains: Option<Vec<String>>,
}

impl DnsOptionsSpecification {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dns_record_ip_type: members.get("DnsRecordIpType")?,
            private_dns_only_for_inbound_resolver_endpoint: members.get("PrivateDnsOnlyForInboundResolverEndpoint")?,
            private_dns_preference: members.get("PrivateDnsPreference")?,
            private_dns_specified_domains: members.get("PrivateDnsSpecifiedDomains")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DnsRecordIpType", &self.dns_record_ip_type);
        fields.put("PrivateDnsOnlyForInboundResolverEndpoint", &self.private_dns_only_for_inbound_resolver_endpoint);
        fields.put("PrivateDnsPreference", &self.private_dns_preference);
        fields.put("PrivateDnsSpecifiedDomains", &self.private_dns_specified_domains);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Filter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
            values: members.get("Values")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.put("Values", &self.values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

impl GroupIdentifier {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_id: members.get("GroupId")?,
            group_name: members.get("GroupName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GroupId", &self.group_id);
        fields.put("GroupName", &self.group_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcmpTypeCode {
    pub code: Option<i64>,
    pub r#type: Option<i64>,
}

impl IcmpTypeCode {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            code: members.get("Code")?,
            r#type: members.get("Type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Code", &self.code);
        fields.put("Type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternetGateway {
    pub attachments: Option<Vec<InternetGatewayAttachment>>,
    pub internet_gateway_id: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl InternetGateway {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attachments: members.get("Attachments")?,
            internet_gateway_id: members.get("InternetGatewayId")?,
            owner_id: members.get("OwnerId")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Attachments", &self.attachments);
        fields.put("InternetGatewayId", &self.internet_gateway_id);
        fields.put("OwnerId", &self.owner_id);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternetGatewayAttachment {
    pub state: Option<String>,
    pub vpc_id: Option<String>,
}

impl InternetGatewayAttachment {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            state: members.get("State")?,
            vpc_id: members.get("VpcId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("State", &self.state);
        fields.put("VpcId", &self.vpc_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct IpPermission {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
    pub ip_ranges: Option<Vec<IpRange>>,
    pub ipv6_ranges: Option<Vec<Ipv6Range>>,
    pub prefix_list_ids: Option<Vec<PrefixListId>>,
}

impl IpPermission {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ip_protocol: members.get("IpProtocol")?,
            from_port: members.get("FromPort")?,
            to_port: members.get("ToPort")?,
            user_id_group_pairs: members.get("UserIdGroupPairs")?,
            ip_ranges: members.get("IpRanges")?,
            ipv6_ranges: members.get("Ipv6Ranges")?,
            prefix_list_ids: members.get("PrefixListIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("IpProtocol", &self.ip_protocol);
        fields.put("FromPort", &self.from_port);
        fields.put("ToPort", &self.to_port);
        fields.put("UserIdGroupPairs", &self.user_id_group_pairs);
        fields.put("IpRanges", &self.ip_ranges);
        fields.put("Ipv6Ranges", &self.ipv6_ranges);
        fields.put("PrefixListIds", &self.prefix_list_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct IpRange {
    pub description: Option<String>,
    pub cidr_ip: Option<String>,
}

impl IpRange {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            description: members.get("Description")?,
            cidr_ip: members.get("CidrIp")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Description", &self.description);
        fields.put("CidrIp", &self.cidr_ip);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ipv4PrefixSpecification {
    pub ipv4_prefix: Option<String>,
}

impl Ipv4PrefixSpecification {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ipv4_prefix: members.get("Ipv4Prefix")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Ipv4Prefix", &self.ipv4_prefix);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ipv6PrefixSpecification {
    pub ipv6_prefix: Option<String>,
}

impl Ipv6PrefixSpecification {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ipv6_prefix: members.get("Ipv6Prefix")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Ipv6Prefix", &self.ipv6_prefix);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ipv6Range {
    pub description: Option<String>,
    pub cidr_ipv6: Option<String>,
}

impl Ipv6Range {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            description: members.get("Description")?,
            cidr_ipv6: members.get("CidrIpv6")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Description", &self.description);
        fields.put("CidrIpv6", &self.cidr_ipv6);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LastError {
    pub message: Option<String>,
    pub code: Option<String>,
}

impl LastError {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            message: members.get("Message")?,
            code: members.get("Code")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Message", &self.message);
        fields.put("Code", &self.code);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManagedPrefixList {
    pub prefix_list_id: Option<String>,
    pub address_family: Option<String>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub prefix_list_arn: Option<String>,
    pub prefix_list_name: Option<String>,
    pub max_entries: Option<i64>,
    pub version: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub owner_id: Option<String>,
    pub ipam_prefix_list_resolver_target_id: Option<String>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
}

impl ManagedPrefixList {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            prefix_list_id: members.get("PrefixListId")?,
            address_family: members.get("AddressFamily")?,
            state: members.get("State")?,
            state_message: members.get("StateMessage")?,
            prefix_list_arn: members.get("PrefixListArn")?,
            prefix_list_name: members.get("PrefixListName")?,
            max_entries: members.get("MaxEntries")?,
            version: members.get("Version")?,
            tags: members.get("Tags")?,
            owner_id: members.get("OwnerId")?,
            ipam_prefix_list_resolver_target_id: members.get("IpamPrefixListResolverTargetId")?,
            ipam_prefix_list_resolver_sync_enabled: members.get("IpamPrefixListResolverSyncEnabled")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PrefixListId", &self.prefix_list_id);
        fields.put("AddressFamily", &self.address_family);
        fields.put("State", &self.state);
        fields.put("StateMessage", &self.state_message);
        fields.put("PrefixListArn", &self.prefix_list_arn);
        fields.put("PrefixListName", &self.prefix_list_name);
        fields.put("MaxEntries", &self.max_entries);
        fields.put("Version", &self.version);
        fields.put("Tags", &self.tags);
        fields.put("OwnerId", &self.owner_id);
        fields.put("IpamPrefixListResolverTargetId", &self.ipam_prefix_list_resolver_target_id);
        fields.put("IpamPrefixListResolverSyncEnabled", &self.ipam_prefix_list_resolver_sync_enabled);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifySecurityGroupRulesRequest {
    pub group_id: String,
    pub security_group_rules: Vec<SecurityGroupRuleUpdate>,
    pub dry_run: Option<bool>,
}

impl ModifySecurityGroupRulesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_id: members.need("GroupId")?,
            security_group_rules: members.need("SecurityGroupRules")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupId", &self.group_id);
        fields.set("SecurityGroupRules", &self.security_group_rules);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifySecurityGroupRulesResult {
    pub r#return: Option<bool>,
}

impl ModifySecurityGroupRulesResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#return: members.get("Return")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Return", &self.r#return);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifySubnetAttributeRequest {
    pub assign_ipv6_address_on_creation: Option<AttributeBooleanValue>,
    pub map_public_ip_on_launch: Option<AttributeBooleanValue>,
    pub subnet_id: String,
    pub map_customer_owned_ip_on_launch: Option<AttributeBooleanValue>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_dns64: Option<AttributeBooleanValue>,
    pub private_dns_hostname_type_on_launch: Option<String>,
    pub enable_resource_name_dns_a_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_resource_name_dns_aaaa_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_lni_at_device_index: Option<i64>,
    pub disable_lni_at_device_index: Option<AttributeBooleanValue>,
}

impl ModifySubnetAttributeRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            assign_ipv6_address_on_creation: members.get("AssignIpv6AddressOnCreation")?,
            map_public_ip_on_launch: members.get("MapPublicIpOnLaunch")?,
            subnet_id: members.need("SubnetId")?,
            map_customer_owned_ip_on_launch: members.get("MapCustomerOwnedIpOnLaunch")?,
            customer_owned_ipv4_pool: members.get("CustomerOwnedIpv4Pool")?,
            enable_dns64: members.get("EnableDns64")?,
            private_dns_hostname_type_on_launch: members.get("PrivateDnsHostnameTypeOnLaunch")?,
            enable_resource_name_dns_a_record_on_launch: members.get("EnableResourceNameDnsARecordOnLaunch")?,
            enable_resource_name_dns_aaaa_record_on_launch: members.get("EnableResourceNameDnsAAAARecordOnLaunch")?,
            enable_lni_at_device_index: members.get("EnableLniAtDeviceIndex")?,
            disable_lni_at_device_index: members.get("DisableLniAtDeviceIndex")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AssignIpv6AddressOnCreation", &self.assign_ipv6_address_on_creation);
        fields.put("MapPublicIpOnLaunch", &self.map_public_ip_on_launch);
        fields.set("SubnetId", &self.subnet_id);
        fields.put("MapCustomerOwnedIpOnLaunch", &self.map_customer_owned_ip_on_launch);
        fields.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        fields.put("EnableDns64", &self.enable_dns64);
        fields.put("PrivateDnsHostnameTypeOnLaunch", &self.private_dns_hostname_type_on_launch);
        fields.put("EnableResourceNameDnsARecordOnLaunch", &self.enable_resource_name_dns_a_record_on_launch);
        fields.put("EnableResourceNameDnsAAAARecordOnLaunch", &self.enable_resource_name_dns_aaaa_record_on_launch);
        fields.put("EnableLniAtDeviceIndex", &self.enable_lni_at_device_index);
        fields.put("DisableLniAtDeviceIndex", &self.disable_lni_at_device_index);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyVpcAttributeRequest {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub vpc_id: String,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
}

impl ModifyVpcAttributeRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            enable_dns_hostnames: members.get("EnableDnsHostnames")?,
            enable_dns_support: members.get("EnableDnsSupport")?,
            vpc_id: members.need("VpcId")?,
            enable_network_address_usage_metrics: members.get("EnableNetworkAddressUsageMetrics")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EnableDnsHostnames", &self.enable_dns_hostnames);
        fields.put("EnableDnsSupport", &self.enable_dns_support);
        fields.set("VpcId", &self.vpc_id);
        fields.put("EnableNetworkAddressUsageMetrics", &self.enable_network_address_usage_metrics);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyVpcEndpointRequest {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_id: String,
    pub reset_policy: Option<bool>,
    pub policy_document: Option<String>,
    pub add_route_table_ids: Option<Vec<String>>,
    pub remove_route_table_ids: Option<Vec<String>>,
    pub add_subnet_ids: Option<Vec<String>>,
    pub remove_subnet_ids: Option<Vec<String>>,
    pub add_security_group_ids: Option<Vec<String>>,
    pub remove_security_group_ids: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
    pub dns_options: Option<DnsOptionsSpecification>,
    pub private_dns_enabled: Option<bool>,
    pub subnet_configurations: Option<Vec<SubnetConfiguration>>,
}

impl ModifyVpcEndpointRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            vpc_endpoint_id: members.need("VpcEndpointId")?,
            reset_policy: members.get("ResetPolicy")?,
            policy_document: members.get("PolicyDocument")?,
            add_route_table_ids: members.get("AddRouteTableIds")?,
            remove_route_table_ids: members.get("RemoveRouteTableIds")?,
            add_subnet_ids: members.get("AddSubnetIds")?,
            remove_subnet_ids: members.get("RemoveSubnetIds")?,
            add_security_group_ids: members.get("AddSecurityGroupIds")?,
            remove_security_group_ids: members.get("RemoveSecurityGroupIds")?,
            ip_address_type: members.get("IpAddressType")?,
            dns_options: members.get("DnsOptions")?,
            private_dns_enabled: members.get("PrivateDnsEnabled")?,
            subnet_configurations: members.get("SubnetConfigurations")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("VpcEndpointId", &self.vpc_endpoint_id);
        fields.put("ResetPolicy", &self.reset_policy);
        fields.put("PolicyDocument", &self.policy_document);
        fields.put("AddRouteTableIds", &self.add_route_table_ids);
        fields.put("RemoveRouteTableIds", &self.remove_route_table_ids);
        fields.put("AddSubnetIds", &self.add_subnet_ids);
        fields.put("RemoveSubnetIds", &self.remove_subnet_ids);
        fields.put("AddSecurityGroupIds", &self.add_security_group_ids);
        fields.put("RemoveSecurityGroupIds", &self.remove_security_group_ids);
        fields.put("IpAddressType", &self.ip_address_type);
        fields.put("DnsOptions", &self.dns_options);
        fields.put("PrivateDnsEnabled", &self.private_dns_enabled);
        fields.put("SubnetConfigurations", &self.subnet_configurations);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyVpcEndpointResult {
    pub r#return: Option<bool>,
}

impl ModifyVpcEndpointResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#return: members.get("Return")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Return", &self.r#return);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NatGateway {
    pub create_time: Option<wire::Time>,
    pub delete_time: Option<wire::Time>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
    pub nat_gateway_id: Option<String>,
    pub provisioned_bandwidth: Option<ProvisionedBandwidth>,
    pub state: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub connectivity_type: Option<String>,
    pub availability_mode: Option<String>,
    pub auto_scaling_ips: Option<String>,
    pub auto_provision_zones: Option<String>,
    pub attached_appliances: Option<Vec<NatGatewayAttachedAppliance>>,
    pub route_table_id: Option<String>,
}

impl NatGateway {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            create_time: members.get("CreateTime")?,
            delete_time: members.get("DeleteTime")?,
            failure_code: members.get("FailureCode")?,
            failure_message: members.get("FailureMessage")?,
            nat_gateway_addresses: members.get("NatGatewayAddresses")?,
            nat_gateway_id: members.get("NatGatewayId")?,
            provisioned_bandwidth: members.get("ProvisionedBandwidth")?,
            state: members.get("State")?,
            subnet_id: members.get("SubnetId")?,
            vpc_id: members.get("VpcId")?,
            tags: members.get("Tags")?,
            connectivity_type: members.get("ConnectivityType")?,
            availability_mode: members.get("AvailabilityMode")?,
            auto_scaling_ips: members.get("AutoScalingIps")?,
            auto_provision_zones: members.get("AutoProvisionZones")?,
            attached_appliances: members.get("AttachedAppliances")?,
            route_table_id: members.get("RouteTableId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CreateTime", &self.create_time);
        fields.put("DeleteTime", &self.delete_time);
        fields.put("FailureCode", &self.failure_code);
        fields.put("FailureMessage", &self.failure_message);
        fields.put("NatGatewayAddresses", &self.nat_gateway_addresses);
        fields.put("NatGatewayId", &self.nat_gateway_id);
        fields.put("ProvisionedBandwidth", &self.provisioned_bandwidth);
        fields.put("State", &self.state);
        fields.put("SubnetId", &self.subnet_id);
        fields.put("VpcId", &self.vpc_id);
        fields.put("Tags", &self.tags);
        fields.put("ConnectivityType", &self.connectivity_type);
        fields.put("AvailabilityMode", &self.availability_mode);
        fields.put("AutoScalingIps", &self.auto_scaling_ips);
        fields.put("AutoProvisionZones", &self.auto_provision_zones);
        fields.put("AttachedAppliances", &self.attached_appliances);
        fields.put("RouteTableId", &self.route_table_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NatGatewayAddress {
    pub allocation_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub association_id: Option<String>,
    pub is_primary: Option<bool>,
    pub failure_message: Option<String>,
    pub status: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}

impl NatGatewayAddress {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            allocation_id: members.get("AllocationId")?,
            network_interface_id: members.get("NetworkInterfaceId")?,
            private_ip: members.get("PrivateIp")?,
            public_ip: members.get("PublicIp")?,
            association_id: members.get("AssociationId")?,
            is_primary: members.get("IsPrimary")?,
            failure_message: members.get("FailureMessage")?,
            status: members.get("Status")?,
            availability_zone: members.get("AvailabilityZone")?,
            availability_zone_id: members.get("AvailabilityZoneId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AllocationId", &self.allocation_id);
        fields.put("NetworkInterfaceId", &self.network_interface_id);
        fields.put("PrivateIp", &self.private_ip);
        fields.put("PublicIp", &self.public_ip);
        fields.put("AssociationId", &self.association_id);
        fields.put("IsPrimary", &self.is_primary);
        fields.put("FailureMessage", &self.failure_message);
        fields.put("Status", &self.status);
        fields.put("AvailabilityZone", &self.availability_zone);
        fields.put("AvailabilityZoneId", &self.availability_zone_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NatGatewayAttachedAppliance {
    pub r#type: Option<String>,
    pub appliance_arn: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub attachment_state: Option<String>,
    pub modification_state: Option<String>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
}

impl NatGatewayAttachedAppliance {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("Type")?,
            appliance_arn: members.get("ApplianceArn")?,
            vpc_endpoint_id: members.get("VpcEndpointId")?,
            attachment_state: members.get("AttachmentState")?,
            modification_state: members.get("ModificationState")?,
            failure_code: members.get("FailureCode")?,
            failure_message: members.get("FailureMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Type", &self.r#type);
        fields.put("ApplianceArn", &self.appliance_arn);
        fields.put("VpcEndpointId", &self.vpc_endpoint_id);
        fields.put("AttachmentState", &self.attachment_state);
        fields.put("ModificationState", &self.modification_state);
        fields.put("FailureCode", &self.failure_code);
        fields.put("FailureMessage", &self.failure_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkAcl {
    pub associations: Option<Vec<NetworkAclAssociation>>,
    pub entries: Option<Vec<NetworkAclEntry>>,
    pub is_default: Option<bool>,
    pub network_acl_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub owner_id: Option<String>,
}

impl NetworkAcl {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            associations: members.get("Associations")?,
            entries: members.get("Entries")?,
            is_default: members.get("IsDefault")?,
            network_acl_id: members.get("NetworkAclId")?,
            tags: members.get("Tags")?,
            vpc_id: members.get("VpcId")?,
            owner_id: members.get("OwnerId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Associations", &self.associations);
        fields.put("Entries", &self.entries);
        fields.put("IsDefault", &self.is_default);
        fields.put("NetworkAclId", &self.network_acl_id);
        fields.put("Tags", &self.tags);
        fields.put("VpcId", &self.vpc_id);
        fields.put("OwnerId", &self.owner_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkAclAssociation {
    pub network_acl_association_id: Option<String>,
    pub network_acl_id: Option<String>,
    pub subnet_id: Option<String>,
}

impl NetworkAclAssociation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            network_acl_association_id: members.get("NetworkAclAssociationId")?,
            network_acl_id: members.get("NetworkAclId")?,
            subnet_id: members.get("SubnetId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NetworkAclAssociationId", &self.network_acl_association_id);
        fields.put("NetworkAclId", &self.network_acl_id);
        fields.put("SubnetId", &self.subnet_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkAclEntry {
    pub cidr_block: Option<String>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub rule_number: Option<i64>,
}

impl NetworkAclEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cidr_block: members.get("CidrBlock")?,
            egress: members.get("Egress")?,
            icmp_type_code: members.get("IcmpTypeCode")?,
            ipv6_cidr_block: members.get("Ipv6CidrBlock")?,
            port_range: members.get("PortRange")?,
            protocol: members.get("Protocol")?,
            rule_action: members.get("RuleAction")?,
            rule_number: members.get("RuleNumber")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CidrBlock", &self.cidr_block);
        fields.put("Egress", &self.egress);
        fields.put("IcmpTypeCode", &self.icmp_type_code);
        fields.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.put("PortRange", &self.port_range);
        fields.put("Protocol", &self.protocol);
        fields.put("RuleAction", &self.rule_action);
        fields.put("RuleNumber", &self.rule_number);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkInterface {
    pub association: Option<NetworkInterfaceAssociation>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub availability_zone: Option<String>,
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub interface_type: Option<String>,
    pub ipv6_addresses: Option<Vec<NetworkInterfaceIpv6Address>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip_dns_name_options: Option<PublicIpDnsNameOptions>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<NetworkInterfacePrivateIpAddress>>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecification>>,
    pub requester_id: Option<String>,
    pub requester_managed: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub deny_all_igw_traffic: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub ipv6_address: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub associated_subnets: Option<Vec<String>>,
    pub availability_zone_id: Option<String>,
}

impl NetworkInterface {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            association: members.get("Association")?,
            attachment: members.get("Attachment")?,
            availability_zone: members.get("AvailabilityZone")?,
            connection_tracking_configuration: members.get("ConnectionTrackingConfiguration")?,
            description: members.get("Description")?,
            groups: members.get("Groups")?,
            interface_type: members.get("InterfaceType")?,
            ipv6_addresses: members.get("Ipv6Addresses")?,
            mac_address: members.get("MacAddress")?,
            network_interface_id: members.get("NetworkInterfaceId")?,
            outpost_arn: members.get("OutpostArn")?,
            owner_id: members.get("OwnerId")?,
            private_dns_name: members.get("PrivateDnsName")?,
            public_dns_name: members.get("PublicDnsName")?,
            public_ip_dns_name_options: members.get("PublicIpDnsNameOptions")?,
            private_ip_address: members.get("PrivateIpAddress")?,
            private_ip_addresses: members.get("PrivateIpAddresses")?,
            ipv4_prefixes: members.get("Ipv4Prefixes")?,
            ipv6_prefixes: members.get("Ipv6Prefixes")?,
            requester_id: members.get("RequesterId")?,
            requester_managed: members.get("RequesterManaged")?,
            source_dest_check: members.get("SourceDestCheck")?,
            status: members.get("Status")?,
            subnet_id: members.get("SubnetId")?,
            tag_set: members.get("TagSet")?,
            vpc_id: members.get("VpcId")?,
            deny_all_igw_traffic: members.get("DenyAllIgwTraffic")?,
            ipv6_native: members.get("Ipv6Native")?,
            ipv6_address: members.get("Ipv6Address")?,
            operator: members.get("Operator")?,
            associated_subnets: members.get("AssociatedSubnets")?,
            availability_zone_id: members.get("AvailabilityZoneId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Association", &self.association);
        fields.put("Attachment", &self.attachment);
        fields.put("AvailabilityZone", &self.availability_zone);
        fields.put("ConnectionTrackingConfiguration", &self.connection_tracking_configuration);
        fields.put("Description", &self.description);
        fields.put("Groups", &self.groups);
        fields.put("InterfaceType", &self.interface_type);
        fields.put("Ipv6Addresses", &self.ipv6_addresses);
        fields.put("MacAddress", &self.mac_address);
        fields.put("NetworkInterfaceId", &self.network_interface_id);
        fields.put("OutpostArn", &self.outpost_arn);
        fields.put("OwnerId", &self.owner_id);
        fields.put("PrivateDnsName", &self.private_dns_name);
        fields.put("PublicDnsName", &self.public_dns_name);
        fields.put("PublicIpDnsNameOptions", &self.public_ip_dns_name_options);
        fields.put("PrivateIpAddress", &self.private_ip_address);
        fields.put("PrivateIpAddresses", &self.private_ip_addresses);
        fields.put("Ipv4Prefixes", &self.ipv4_prefixes);
        fields.put("Ipv6Prefixes", &self.ipv6_prefixes);
        fields.put("RequesterId", &self.requester_id);
        fields.put("RequesterManaged", &self.requester_managed);
        fields.put("SourceDestCheck", &self.source_dest_check);
        fields.put("Status", &self.status);
        fields.put("SubnetId", &self.subnet_id);
        fields.put("TagSet", &self.tag_set);
        fields.put("VpcId", &self.vpc_id);
        fields.put("DenyAllIgwTraffic", &self.deny_all_igw_traffic);
        fields.put("Ipv6Native", &self.ipv6_native);
        fields.put("Ipv6Address", &self.ipv6_address);
        fields.put("Operator", &self.operator);
        fields.put("AssociatedSubnets", &self.associated_subnets);
        fields.put("AvailabilityZoneId", &self.availability_zone_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkInterfaceAssociation {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub carrier_ip: Option<String>,
}

impl NetworkInterfaceAssociation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            allocation_id: members.get("AllocationId")?,
            association_id: members.get("AssociationId")?,
            ip_owner_id: members.get("IpOwnerId")?,
            public_dns_name: members.get("PublicDnsName")?,
            public_ip: members.get("PublicIp")?,
            customer_owned_ip: members.get("CustomerOwnedIp")?,
            carrier_ip: members.get("CarrierIp")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AllocationId", &self.allocation_id);
        fields.put("AssociationId", &self.association_id);
        fields.put("IpOwnerId", &self.ip_owner_id);
        fields.put("PublicDnsName", &self.public_dns_name);
        fields.put("PublicIp", &self.public_ip);
        fields.put("CustomerOwnedIp", &self.customer_owned_ip);
        fields.put("CarrierIp", &self.carrier_ip);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkInterfaceAttachment {
    pub attach_time: Option<wire::Time>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i64>,
    pub network_card_index: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub status: Option<String>,
    pub ena_srd_specification: Option<AttachmentEnaSrdSpecification>,
    pub ena_queue_count: Option<i64>,
}

impl NetworkInterfaceAttachment {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attach_time: members.get("AttachTime")?,
            attachment_id: members.get("AttachmentId")?,
            delete_on_termination: members.get("DeleteOnTermination")?,
            device_index: members.get("DeviceIndex")?,
            network_card_index: members.get("NetworkCardIndex")?,
            instance_id: members.get("InstanceId")?,
            instance_owner_id: members.get("InstanceOwnerId")?,
            status: members.get("Status")?,
            ena_srd_specification: members.get("EnaSrdSpecification")?,
            ena_queue_count: members.get("EnaQueueCount")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AttachTime", &self.attach_time);
        fields.put("AttachmentId", &self.attachment_id);
        fields.put("DeleteOnTermination", &self.delete_on_termination);
        fields.put("DeviceIndex", &self.device_index);
        fields.put("NetworkCardIndex", &self.network_card_index);
        fields.put("InstanceId", &self.instance_id);
        fields.put("InstanceOwnerId", &self.instance_owner_id);
        fields.put("Status", &self.status);
        fields.put("EnaSrdSpecification", &self.ena_srd_specification);
        fields.put("EnaQueueCount", &self.ena_queue_count);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkInterfaceIpv6Address {
    pub ipv6_address: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}

impl NetworkInterfaceIpv6Address {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ipv6_address: members.get("Ipv6Address")?,
            public_ipv6_dns_name: members.get("PublicIpv6DnsName")?,
            is_primary_ipv6: members.get("IsPrimaryIpv6")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Ipv6Address", &self.ipv6_address);
        fields.put("PublicIpv6DnsName", &self.public_ipv6_dns_name);
        fields.put("IsPrimaryIpv6", &self.is_primary_ipv6);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkInterfacePrivateIpAddress {
    pub association: Option<NetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}

impl NetworkInterfacePrivateIpAddress {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            association: members.get("Association")?,
            primary: members.get("Primary")?,
            private_dns_name: members.get("PrivateDnsName")?,
            private_ip_address: members.get("PrivateIpAddress")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Association", &self.association);
        fields.put("Primary", &self.primary);
        fields.put("PrivateDnsName", &self.private_dns_name);
        fields.put("PrivateIpAddress", &self.private_ip_address);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OperatorResponse {
    pub managed: Option<bool>,
    pub principal: Option<String>,
    pub hidden_by_default: Option<bool>,
}

impl OperatorResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            managed: members.get("Managed")?,
            principal: members.get("Principal")?,
            hidden_by_default: members.get("HiddenByDefault")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Managed", &self.managed);
        fields.put("Principal", &self.principal);
        fields.put("HiddenByDefault", &self.hidden_by_default);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PortRange {
    pub from: Option<i64>,
    pub to: Option<i64>,
}

impl PortRange {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            from: members.get("From")?,
            to: members.get("To")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("From", &self.from);
        fields.put("To", &self.to);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PrefixList {
    pub cidrs: Option<Vec<String>>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
}

impl PrefixList {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cidrs: members.get("Cidrs")?,
            prefix_list_id: members.get("PrefixListId")?,
            prefix_list_name: members.get("PrefixListName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Cidrs", &self.cidrs);
        fields.put("PrefixListId", &self.prefix_list_id);
        fields.put("PrefixListName", &self.prefix_list_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PrefixListId {
    pub description: Option<String>,
    pub prefix_list_id: Option<String>,
}

impl PrefixListId {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            description: members.get("Description")?,
            prefix_list_id: members.get("PrefixListId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Description", &self.description);
        fields.put("PrefixListId", &self.prefix_list_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PrivateDnsDetails {
    pub private_dns_name: Option<String>,
}

impl PrivateDnsDetails {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            private_dns_name: members.get("PrivateDnsName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PrivateDnsName", &self.private_dns_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PrivateDnsNameOptionsOnLaunch {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

impl PrivateDnsNameOptionsOnLaunch {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            hostname_type: members.get("HostnameType")?,
            enable_resource_name_dns_a_record: members.get("EnableResourceNameDnsARecord")?,
            enable_resource_name_dns_aaaa_record: members.get("EnableResourceNameDnsAAAARecord")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("HostnameType", &self.hostname_type);
        fields.put("EnableResourceNameDnsARecord", &self.enable_resource_name_dns_a_record);
        fields.put("EnableResourceNameDnsAAAARecord", &self.enable_resource_name_dns_aaaa_record);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PropagatingVgw {
    pub gateway_id: Option<String>,
}

impl PropagatingVgw {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            gateway_id: members.get("GatewayId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GatewayId", &self.gateway_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvisionedBandwidth {
    pub provision_time: Option<wire::Time>,
    pub provisioned: Option<String>,
    pub request_time: Option<wire::Time>,
    pub requested: Option<String>,
    pub status: Option<String>,
}

impl ProvisionedBandwidth {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            provision_time: members.get("ProvisionTime")?,
            provisioned: members.get("Provisioned")?,
            request_time: members.get("RequestTime")?,
            requested: members.get("Requested")?,
            status: members.get("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ProvisionTime", &self.provision_time);
        fields.put("Provisioned", &self.provisioned);
        fields.put("RequestTime", &self.request_time);
        fields.put("Requested", &self.requested);
        fields.put("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PtrUpdateStatus {
    pub value: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
}

impl PtrUpdateStatus {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            value: members.get("Value")?,
            status: members.get("Status")?,
            reason: members.get("Reason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Value", &self.value);
        fields.put("Status", &self.status);
        fields.put("Reason", &self.reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicIpDnsNameOptions {
    pub dns_hostname_type: Option<String>,
    pub public_ipv4_dns_name: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub public_dual_stack_dns_name: Option<String>,
}

impl PublicIpDnsNameOptions {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dns_hostname_type: members.get("DnsHostnameType")?,
            public_ipv4_dns_name: members.get("PublicIpv4DnsName")?,
            public_ipv6_dns_name: members.get("PublicIpv6DnsName")?,
            public_dual_stack_dns_name: members.get("PublicDualStackDnsName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DnsHostnameType", &self.dns_hostname_type);
        fields.put("PublicIpv4DnsName", &self.public_ipv4_dns_name);
        fields.put("PublicIpv6DnsName", &self.public_ipv6_dns_name);
        fields.put("PublicDualStackDnsName", &self.public_dual_stack_dns_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReferencedSecurityGroup {
    pub group_id: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}

impl ReferencedSecurityGroup {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_id: members.get("GroupId")?,
            peering_status: members.get("PeeringStatus")?,
            user_id: members.get("UserId")?,
            vpc_id: members.get("VpcId")?,
            vpc_peering_connection_id: members.get("VpcPeeringConnectionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GroupId", &self.group_id);
        fields.put("PeeringStatus", &self.peering_status);
        fields.put("UserId", &self.user_id);
        fields.put("VpcId", &self.vpc_id);
        fields.put("VpcPeeringConnectionId", &self.vpc_peering_connection_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Region {
    pub opt_in_status: Option<String>,
    pub geography: Option<Vec<RegionGeography>>,
    pub region_name: Option<String>,
    pub endpoint: Option<String>,
}

impl Region {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            opt_in_status: members.get("OptInStatus")?,
            geography: members.get("Geography")?,
            region_name: members.get("RegionName")?,
            endpoint: members.get("Endpoint")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("OptInStatus", &self.opt_in_status);
        fields.put("Geography", &self.geography);
        fields.put("RegionName", &self.region_name);
        fields.put("Endpoint", &self.endpoint);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegionGeography {
    pub name: Option<String>,
}

impl RegionGeography {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReleaseAddressRequest {
    pub allocation_id: Option<String>,
    pub public_ip: Option<String>,
    pub network_border_group: Option<String>,
    pub dry_run: Option<bool>,
}

impl ReleaseAddressRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            allocation_id: members.get("AllocationId")?,
            public_ip: members.get("PublicIp")?,
            network_border_group: members.get("NetworkBorderGroup")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AllocationId", &self.allocation_id);
        fields.put("PublicIp", &self.public_ip);
        fields.put("NetworkBorderGroup", &self.network_border_group);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplaceRouteRequest {
    pub destination_prefix_list_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub local_target: Option<bool>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: String,
    pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}

impl ReplaceRouteRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            destination_prefix_list_id: members.get("DestinationPrefixListId")?,
            vpc_endpoint_id: members.get("VpcEndpointId")?,
            local_target: members.get("LocalTarget")?,
            transit_gateway_id: members.get("TransitGatewayId")?,
            local_gateway_id: members.get("LocalGatewayId")?,
            carrier_gateway_id: members.get("CarrierGatewayId")?,
            core_network_arn: members.get("CoreNetworkArn")?,
            odb_network_arn: members.get("OdbNetworkArn")?,
            dry_run: members.get("DryRun")?,
            route_table_id: members.need("RouteTableId")?,
            destination_cidr_block: members.get("DestinationCidrBlock")?,
            gateway_id: members.get("GatewayId")?,
            destination_ipv6_cidr_block: members.get("DestinationIpv6CidrBlock")?,
            egress_only_internet_gateway_id: members.get("EgressOnlyInternetGatewayId")?,
            instance_id: members.get("InstanceId")?,
            network_interface_id: members.get("NetworkInterfaceId")?,
            vpc_peering_connection_id: members.get("VpcPeeringConnectionId")?,
            nat_gateway_id: members.get("NatGatewayId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DestinationPrefixListId", &self.destination_prefix_list_id);
        fields.put("VpcEndpointId", &self.vpc_endpoint_id);
        fields.put("LocalTarget", &self.local_target);
        fields.put("TransitGatewayId", &self.transit_gateway_id);
        fields.put("LocalGatewayId", &self.local_gateway_id);
        fields.put("CarrierGatewayId", &self.carrier_gateway_id);
        fields.put("CoreNetworkArn", &self.core_network_arn);
        fields.put("OdbNetworkArn", &self.odb_network_arn);
        fields.put("DryRun", &self.dry_run);
        fields.set("RouteTableId", &self.route_table_id);
        fields.put("DestinationCidrBlock", &self.destination_cidr_block);
        fields.put("GatewayId", &self.gateway_id);
        fields.put("DestinationIpv6CidrBlock", &self.destination_ipv6_cidr_block);
        fields.put("EgressOnlyInternetGatewayId", &self.egress_only_internet_gateway_id);
        fields.put("InstanceId", &self.instance_id);
        fields.put("NetworkInterfaceId", &self.network_interface_id);
        fields.put("VpcPeeringConnectionId", &self.vpc_peering_connection_id);
        fields.put("NatGatewayId", &self.nat_gateway_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationRequest {
    pub dry_run: Option<bool>,
    pub association_id: String,
    pub route_table_id: String,
}

impl ReplaceRouteTableAssociationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            association_id: members.need("AssociationId")?,
            route_table_id: members.need("RouteTableId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.set("AssociationId", &self.association_id);
        fields.set("RouteTableId", &self.route_table_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationResult {
    pub new_association_id: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}

impl ReplaceRouteTableAssociationResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            new_association_id: members.get("NewAssociationId")?,
            association_state: members.get("AssociationState")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NewAssociationId", &self.new_association_id);
        fields.put("AssociationState", &self.association_state);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressRequest {
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub group_id: String,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
    pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}

impl RevokeSecurityGroupEgressRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            security_group_rule_ids: members.get("SecurityGroupRuleIds")?,
            dry_run: members.get("DryRun")?,
            group_id: members.need("GroupId")?,
            source_security_group_name: members.get("SourceSecurityGroupName")?,
            source_security_group_owner_id: members.get("SourceSecurityGroupOwnerId")?,
            ip_protocol: members.get("IpProtocol")?,
            from_port: members.get("FromPort")?,
            to_port: members.get("ToPort")?,
            cidr_ip: members.get("CidrIp")?,
            ip_permissions: members.get("IpPermissions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SecurityGroupRuleIds", &self.security_group_rule_ids);
        fields.put("DryRun", &self.dry_run);
        fields.set("GroupId", &self.group_id);
        fields.put("SourceSecurityGroupName", &self.source_security_group_name);
        fields.put("SourceSecurityGroupOwnerId", &self.source_security_group_owner_id);
        fields.put("IpProtocol", &self.ip_protocol);
        fields.put("FromPort", &self.from_port);
        fields.put("ToPort", &self.to_port);
        fields.put("CidrIp", &self.cidr_ip);
        fields.put("IpPermissions", &self.ip_permissions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}

impl RevokeSecurityGroupEgressResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#return: members.get("Return")?,
            unknown_ip_permissions: members.get("UnknownIpPermissions")?,
            revoked_security_group_rules: members.get("RevokedSecurityGroupRules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Return", &self.r#return);
        fields.put("UnknownIpPermissions", &self.unknown_ip_permissions);
        fields.put("RevokedSecurityGroupRules", &self.revoked_security_group_rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub from_port: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i64>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl RevokeSecurityGroupIngressRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cidr_ip: members.get("CidrIp")?,
            from_port: members.get("FromPort")?,
            group_id: members.get("GroupId")?,
            group_name: members.get("GroupName")?,
            ip_permissions: members.get("IpPermissions")?,
            ip_protocol: members.get("IpProtocol")?,
            source_security_group_name: members.get("SourceSecurityGroupName")?,
            source_security_group_owner_id: members.get("SourceSecurityGroupOwnerId")?,
            to_port: members.get("ToPort")?,
            security_group_rule_ids: members.get("SecurityGroupRuleIds")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CidrIp", &self.cidr_ip);
        fields.put("FromPort", &self.from_port);
        fields.put("GroupId", &self.group_id);
        fields.put("GroupName", &self.group_name);
        fields.put("IpPermissions", &self.ip_permissions);
        fields.put("IpProtocol", &self.ip_protocol);
        fields.put("SourceSecurityGroupName", &self.source_security_group_name);
        fields.put("SourceSecurityGroupOwnerId", &self.source_security_group_owner_id);
        fields.put("ToPort", &self.to_port);
        fields.put("SecurityGroupRuleIds", &self.security_group_rule_ids);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}

impl RevokeSecurityGroupIngressResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#return: members.get("Return")?,
            unknown_ip_permissions: members.get("UnknownIpPermissions")?,
            revoked_security_group_rules: members.get("RevokedSecurityGroupRules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Return", &self.r#return);
        fields.put("UnknownIpPermissions", &self.unknown_ip_permissions);
        fields.put("RevokedSecurityGroupRules", &self.revoked_security_group_rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RevokedSecurityGroupRule {
    pub security_group_rule_id: Option<String>,
    pub group_id: Option<String>,
    pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub description: Option<String>,
}

impl RevokedSecurityGroupRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            security_group_rule_id: members.get("SecurityGroupRuleId")?,
            group_id: members.get("GroupId")?,
            is_egress: members.get("IsEgress")?,
            ip_protocol: members.get("IpProtocol")?,
            from_port: members.get("FromPort")?,
            to_port: members.get("ToPort")?,
            cidr_ipv4: members.get("CidrIpv4")?,
            cidr_ipv6: members.get("CidrIpv6")?,
            prefix_list_id: members.get("PrefixListId")?,
            referenced_group_id: members.get("ReferencedGroupId")?,
            description: members.get("Description")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SecurityGroupRuleId", &self.security_group_rule_id);
        fields.put("GroupId", &self.group_id);
        fields.put("IsEgress", &self.is_egress);
        fields.put("IpProtocol", &self.ip_protocol);
        fields.put("FromPort", &self.from_port);
        fields.put("ToPort", &self.to_port);
        fields.put("CidrIpv4", &self.cidr_ipv4);
        fields.put("CidrIpv6", &self.cidr_ipv6);
        fields.put("PrefixListId", &self.prefix_list_id);
        fields.put("ReferencedGroupId", &self.referenced_group_id);
        fields.put("Description", &self.description);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Route {
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub origin: Option<String>,
    pub state: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub ip_address: Option<String>,
}

impl Route {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            destination_cidr_block: members.get("DestinationCidrBlock")?,
            destination_ipv6_cidr_block: members.get("DestinationIpv6CidrBlock")?,
            destination_prefix_list_id: members.get("DestinationPrefixListId")?,
            egress_only_internet_gateway_id: members.get("EgressOnlyInternetGatewayId")?,
            gateway_id: members.get("GatewayId")?,
            instance_id: members.get("InstanceId")?,
            instance_owner_id: members.get("InstanceOwnerId")?,
            nat_gateway_id: members.get("NatGatewayId")?,
            transit_gateway_id: members.get("TransitGatewayId")?,
            local_gateway_id: members.get("LocalGatewayId")?,
            carrier_gateway_id: members.get("CarrierGatewayId")?,
            network_interface_id: members.get("NetworkInterfaceId")?,
            origin: members.get("Origin")?,
            state: members.get("State")?,
            vpc_peering_connection_id: members.get("VpcPeeringConnectionId")?,
            core_network_arn: members.get("CoreNetworkArn")?,
            odb_network_arn: members.get("OdbNetworkArn")?,
            ip_address: members.get("IpAddress")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DestinationCidrBlock", &self.destination_cidr_block);
        fields.put("DestinationIpv6CidrBlock", &self.destination_ipv6_cidr_block);
        fields.put("DestinationPrefixListId", &self.destination_prefix_list_id);
        fields.put("EgressOnlyInternetGatewayId", &self.egress_only_internet_gateway_id);
        fields.put("GatewayId", &self.gateway_id);
        fields.put("InstanceId", &self.instance_id);
        fields.put("InstanceOwnerId", &self.instance_owner_id);
        fields.put("NatGatewayId", &self.nat_gateway_id);
        fields.put("TransitGatewayId", &self.transit_gateway_id);
        fields.put("LocalGatewayId", &self.local_gateway_id);
        fields.put("CarrierGatewayId", &self.carrier_gateway_id);
        fields.put("NetworkInterfaceId", &self.network_interface_id);
        fields.put("Origin", &self.origin);
        fields.put("State", &self.state);
        fields.put("VpcPeeringConnectionId", &self.vpc_peering_connection_id);
        fields.put("CoreNetworkArn", &self.core_network_arn);
        fields.put("OdbNetworkArn", &self.odb_network_arn);
        fields.put("IpAddress", &self.ip_address);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RouteTable {
    pub associations: Option<Vec<RouteTableAssociation>>,
    pub propagating_vgws: Option<Vec<PropagatingVgw>>,
    pub route_table_id: Option<String>,
    pub routes: Option<Vec<Route>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub owner_id: Option<String>,
}

impl RouteTable {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            associations: members.get("Associations")?,
            propagating_vgws: members.get("PropagatingVgws")?,
            route_table_id: members.get("RouteTableId")?,
            routes: members.get("Routes")?,
            tags: members.get("Tags")?,
            vpc_id: members.get("VpcId")?,
            owner_id: members.get("OwnerId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Associations", &self.associations);
        fields.put("PropagatingVgws", &self.propagating_vgws);
        fields.put("RouteTableId", &self.route_table_id);
        fields.put("Routes", &self.routes);
        fields.put("Tags", &self.tags);
        fields.put("VpcId", &self.vpc_id);
        fields.put("OwnerId", &self.owner_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RouteTableAssociation {
    pub main: Option<bool>,
    pub route_table_association_id: Option<String>,
    pub route_table_id: Option<String>,
    pub subnet_id: Option<String>,
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}

impl RouteTableAssociation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            main: members.get("Main")?,
            route_table_association_id: members.get("RouteTableAssociationId")?,
            route_table_id: members.get("RouteTableId")?,
            subnet_id: members.get("SubnetId")?,
            gateway_id: members.get("GatewayId")?,
            public_ipv4_pool: members.get("PublicIpv4Pool")?,
            association_state: members.get("AssociationState")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Main", &self.main);
        fields.put("RouteTableAssociationId", &self.route_table_association_id);
        fields.put("RouteTableId", &self.route_table_id);
        fields.put("SubnetId", &self.subnet_id);
        fields.put("GatewayId", &self.gateway_id);
        fields.put("PublicIpv4Pool", &self.public_ipv4_pool);
        fields.put("AssociationState", &self.association_state);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RouteTableAssociationState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}

impl RouteTableAssociationState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            state: members.get("State")?,
            status_message: members.get("StatusMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("State", &self.state);
        fields.put("StatusMessage", &self.status_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityGroup {
    pub group_id: Option<String>,
    pub ip_permissions_egress: Option<Vec<IpPermission>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub security_group_arn: Option<String>,
    pub owner_id: Option<String>,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}

impl SecurityGroup {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_id: members.get("GroupId")?,
            ip_permissions_egress: members.get("IpPermissionsEgress")?,
            tags: members.get("Tags")?,
            vpc_id: members.get("VpcId")?,
            security_group_arn: members.get("SecurityGroupArn")?,
            owner_id: members.get("OwnerId")?,
            group_name: members.get("GroupName")?,
            description: members.get("Description")?,
            ip_permissions: members.get("IpPermissions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GroupId", &self.group_id);
        fields.put("IpPermissionsEgress", &self.ip_permissions_egress);
        fields.put("Tags", &self.tags);
        fields.put("VpcId", &self.vpc_id);
        fields.put("SecurityGroupArn", &self.security_group_arn);
        fields.put("OwnerId", &self.owner_id);
        fields.put("GroupName", &self.group_name);
        fields.put("Description", &self.description);
        fields.put("IpPermissions", &self.ip_permissions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityGroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

impl SecurityGroupIdentifier {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_id: members.get("GroupId")?,
            group_name: members.get("GroupName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GroupId", &self.group_id);
        fields.put("GroupName", &self.group_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityGroupRule {
    pub security_group_rule_id: Option<String>,
    pub group_id: Option<String>,
    pub group_owner_id: Option<String>,
    pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub security_group_rule_arn: Option<String>,
}

impl SecurityGroupRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            security_group_rule_id: members.get("SecurityGroupRuleId")?,
            group_id: members.get("GroupId")?,
            group_owner_id: members.get("GroupOwnerId")?,
            is_egress: members.get("IsEgress")?,
            ip_protocol: members.get("IpProtocol")?,
            from_port: members.get("FromPort")?,
            to_port: members.get("ToPort")?,
            cidr_ipv4: members.get("CidrIpv4")?,
            cidr_ipv6: members.get("CidrIpv6")?,
            prefix_list_id: members.get("PrefixListId")?,
            referenced_group_info: members.get("ReferencedGroupInfo")?,
            description: members.get("Description")?,
            tags: members.get("Tags")?,
            security_group_rule_arn: members.get("SecurityGroupRuleArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SecurityGroupRuleId", &self.security_group_rule_id);
        fields.put("GroupId", &self.group_id);
        fields.put("GroupOwnerId", &self.group_owner_id);
        fields.put("IsEgress", &self.is_egress);
        fields.put("IpProtocol", &self.ip_protocol);
        fields.put("FromPort", &self.from_port);
        fields.put("ToPort", &self.to_port);
        fields.put("CidrIpv4", &self.cidr_ipv4);
        fields.put("CidrIpv6", &self.cidr_ipv6);
        fields.put("PrefixListId", &self.prefix_list_id);
        fields.put("ReferencedGroupInfo", &self.referenced_group_info);
        fields.put("Description", &self.description);
        fields.put("Tags", &self.tags);
        fields.put("SecurityGroupRuleArn", &self.security_group_rule_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityGroupRuleDescription {
    pub security_group_rule_id: Option<String>,
    pub description: Option<String>,
}

impl SecurityGroupRuleDescription {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            security_group_rule_id: members.get("SecurityGroupRuleId")?,
            description: members.get("Description")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SecurityGroupRuleId", &self.security_group_rule_id);
        fields.put("Description", &self.description);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityGroupRuleRequest {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub description: Option<String>,
}

impl SecurityGroupRuleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ip_protocol: members.get("IpProtocol")?,
            from_port: members.get("FromPort")?,
            to_port: members.get("ToPort")?,
            cidr_ipv4: members.get("CidrIpv4")?,
            cidr_ipv6: members.get("CidrIpv6")?,
            prefix_list_id: members.get("PrefixListId")?,
            referenced_group_id: members.get("ReferencedGroupId")?,
            description: members.get("Description")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("IpProtocol", &self.ip_protocol);
        fields.put("FromPort", &self.from_port);
        fields.put("ToPort", &self.to_port);
        fields.put("CidrIpv4", &self.cidr_ipv4);
        fields.put("CidrIpv6", &self.cidr_ipv6);
        fields.put("PrefixListId", &self.prefix_list_id);
        fields.put("ReferencedGroupId", &self.referenced_group_id);
        fields.put("Description", &self.description);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityGroupRuleUpdate {
    pub security_group_rule_id: Option<String>,
    pub security_group_rule: Option<SecurityGroupRuleRequest>,
}

impl SecurityGroupRuleUpdate {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            security_group_rule_id: members.get("SecurityGroupRuleId")?,
            security_group_rule: members.get("SecurityGroupRule")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SecurityGroupRuleId", &self.security_group_rule_id);
        fields.put("SecurityGroupRule", &self.security_group_rule);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceDetail {
    pub service_name: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<Vec<ServiceTypeDetail>>,
    pub service_region: Option<String>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub availability_zones: Option<Vec<String>>,
    pub owner: Option<String>,
    pub base_endpoint_dns_names: Option<Vec<String>>,
    pub private_dns_name: Option<String>,
    pub private_dns_names: Option<Vec<PrivateDnsDetails>>,
    pub vpc_endpoint_policy_supported: Option<bool>,
    pub acceptance_required: Option<bool>,
    pub manages_vpc_endpoints: Option<bool>,
    pub payer_responsibility: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub private_dns_name_verification_state: Option<String>,
    pub supported_ip_address_types: Option<Vec<String>>,
}

impl ServiceDetail {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service_name: members.get("ServiceName")?,
            service_id: members.get("ServiceId")?,
            service_type: members.get("ServiceType")?,
            service_region: members.get("ServiceRegion")?,
            availability_zone_ids: members.get("AvailabilityZoneIds")?,
            availability_zones: members.get("AvailabilityZones")?,
            owner: members.get("Owner")?,
            base_endpoint_dns_names: members.get("BaseEndpointDnsNames")?,
            private_dns_name: members.get("PrivateDnsName")?,
            private_dns_names: members.get("PrivateDnsNames")?,
            vpc_endpoint_policy_supported: members.get("VpcEndpointPolicySupported")?,
            acceptance_required: members.get("AcceptanceRequired")?,
            manages_vpc_endpoints: members.get("ManagesVpcEndpoints")?,
            payer_responsibility: members.get("PayerResponsibility")?,
            tags: members.get("Tags")?,
            private_dns_name_verification_state: members.get("PrivateDnsNameVerificationState")?,
            supported_ip_address_types: members.get("SupportedIpAddressTypes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ServiceName", &self.service_name);
        fields.put("ServiceId", &self.service_id);
        fields.put("ServiceType", &self.service_type);
        fields.put("ServiceRegion", &self.service_region);
        fields.put("AvailabilityZoneIds", &self.availability_zone_ids);
        fields.put("AvailabilityZones", &self.availability_zones);
        fields.put("Owner", &self.owner);
        fields.put("BaseEndpointDnsNames", &self.base_endpoint_dns_names);
        fields.put("PrivateDnsName", &self.private_dns_name);
        fields.put("PrivateDnsNames", &self.private_dns_names);
        fields.put("VpcEndpointPolicySupported", &self.vpc_endpoint_policy_supported);
        fields.put("AcceptanceRequired", &self.acceptance_required);
        fields.put("ManagesVpcEndpoints", &self.manages_vpc_endpoints);
        fields.put("PayerResponsibility", &self.payer_responsibility);
        fields.put("Tags", &self.tags);
        fields.put("PrivateDnsNameVerificationState", &self.private_dns_name_verification_state);
        fields.put("SupportedIpAddressTypes", &self.supported_ip_address_types);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceTypeDetail {
    pub service_type: Option<String>,
}

impl ServiceTypeDetail {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service_type: members.get("ServiceType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ServiceType", &self.service_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Subnet {
    pub availability_zone_id: Option<String>,
    pub enable_lni_at_device_index: Option<i64>,
    pub map_customer_owned_ip_on_launch: Option<bool>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub owner_id: Option<String>,
    pub assign_ipv6_address_on_creation: Option<bool>,
    pub ipv6_cidr_block_association_set: Option<Vec<SubnetIpv6CidrBlockAssociation>>,
    pub tags: Option<Vec<Tag>>,
    pub subnet_arn: Option<String>,
    pub outpost_arn: Option<String>,
    pub enable_dns64: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub r#type: Option<String>,
    pub subnet_id: Option<String>,
    pub state: Option<String>,
    pub vpc_id: Option<String>,
    pub cidr_block: Option<String>,
    pub available_ip_address_count: Option<i64>,
    pub availability_zone: Option<String>,
    pub default_for_az: Option<bool>,
    pub map_public_ip_on_launch: Option<bool>,
}

impl Subnet {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            availability_zone_id: members.get("AvailabilityZoneId")?,
            enable_lni_at_device_index: members.get("EnableLniAtDeviceIndex")?,
            map_customer_owned_ip_on_launch: members.get("MapCustomerOwnedIpOnLaunch")?,
            customer_owned_ipv4_pool: members.get("CustomerOwnedIpv4Pool")?,
            owner_id: members.get("OwnerId")?,
            assign_ipv6_address_on_creation: members.get("AssignIpv6AddressOnCreation")?,
            ipv6_cidr_block_association_set: members.get("Ipv6CidrBlockAssociationSet")?,
            tags: members.get("Tags")?,
            subnet_arn: members.get("SubnetArn")?,
            outpost_arn: members.get("OutpostArn")?,
            enable_dns64: members.get("EnableDns64")?,
            ipv6_native: members.get("Ipv6Native")?,
            private_dns_name_options_on_launch: members.get("PrivateDnsNameOptionsOnLaunch")?,
            block_public_access_states: members.get("BlockPublicAccessStates")?,
            r#type: members.get("Type")?,
            subnet_id: members.get("SubnetId")?,
            state: members.get("State")?,
            vpc_id: members.get("VpcId")?,
            cidr_block: members.get("CidrBlock")?,
            available_ip_address_count: members.get("AvailableIpAddressCount")?,
            availability_zone: members.get("AvailabilityZone")?,
            default_for_az: members.get("DefaultForAz")?,
            map_public_ip_on_launch: members.get("MapPublicIpOnLaunch")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AvailabilityZoneId", &self.availability_zone_id);
        fields.put("EnableLniAtDeviceIndex", &self.enable_lni_at_device_index);
        fields.put("MapCustomerOwnedIpOnLaunch", &self.map_customer_owned_ip_on_launch);
        fields.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        fields.put("OwnerId", &self.owner_id);
        fields.put("AssignIpv6AddressOnCreation", &self.assign_ipv6_address_on_creation);
        fields.put("Ipv6CidrBlockAssociationSet", &self.ipv6_cidr_block_association_set);
        fields.put("Tags", &self.tags);
        fields.put("SubnetArn", &self.subnet_arn);
        fields.put("OutpostArn", &self.outpost_arn);
        fields.put("EnableDns64", &self.enable_dns64);
        fields.put("Ipv6Native", &self.ipv6_native);
        fields.put("PrivateDnsNameOptionsOnLaunch", &self.private_dns_name_options_on_launch);
        fields.put("BlockPublicAccessStates", &self.block_public_access_states);
        fields.put("Type", &self.r#type);
        fields.put("SubnetId", &self.subnet_id);
        fields.put("State", &self.state);
        fields.put("VpcId", &self.vpc_id);
        fields.put("CidrBlock", &self.cidr_block);
        fields.put("AvailableIpAddressCount", &self.available_ip_address_count);
        fields.put("AvailabilityZone", &self.availability_zone);
        fields.put("DefaultForAz", &self.default_for_az);
        fields.put("MapPublicIpOnLaunch", &self.map_public_ip_on_launch);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubnetCidrBlockState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}

impl SubnetCidrBlockState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            state: members.get("State")?,
            status_message: members.get("StatusMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("State", &self.state);
        fields.put("StatusMessage", &self.status_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubnetConfiguration {
    pub subnet_id: Option<String>,
    pub ipv4: Option<String>,
    pub ipv6: Option<String>,
}

impl SubnetConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            subnet_id: members.get("SubnetId")?,
            ipv4: members.get("Ipv4")?,
            ipv6: members.get("Ipv6")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SubnetId", &self.subnet_id);
        fields.put("Ipv4", &self.ipv4);
        fields.put("Ipv6", &self.ipv6);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubnetIpPrefixes {
    pub subnet_id: Option<String>,
    pub ip_prefixes: Option<Vec<String>>,
}

impl SubnetIpPrefixes {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            subnet_id: members.get("SubnetId")?,
            ip_prefixes: members.get("IpPrefixes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SubnetId", &self.subnet_id);
        fields.put("IpPrefixes", &self.ip_prefixes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubnetIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>,
    pub ipv6_address_attribute: Option<String>,
    pub ip_source: Option<String>,
}

impl SubnetIpv6CidrBlockAssociation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            association_id: members.get("AssociationId")?,
            ipv6_cidr_block: members.get("Ipv6CidrBlock")?,
            ipv6_cidr_block_state: members.get("Ipv6CidrBlockState")?,
            ipv6_address_attribute: members.get("Ipv6AddressAttribute")?,
            ip_source: members.get("IpSource")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AssociationId", &self.association_id);
        fields.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.put("Ipv6CidrBlockState", &self.ipv6_cidr_block_state);
        fields.put("Ipv6AddressAttribute", &self.ipv6_address_attribute);
        fields.put("IpSource", &self.ip_source);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Tag {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            value: members.get("Value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("Value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagDescription {
    pub key: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub value: Option<String>,
}

impl TagDescription {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            resource_id: members.get("ResourceId")?,
            resource_type: members.get("ResourceType")?,
            value: members.get("Value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("ResourceId", &self.resource_id);
        fields.put("ResourceType", &self.resource_type);
        fields.put("Value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl TagSpecification {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_type: members.get("ResourceType")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ResourceType", &self.resource_type);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnsuccessfulItem {
    pub error: Option<UnsuccessfulItemError>,
    pub resource_id: Option<String>,
}

impl UnsuccessfulItem {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            error: members.get("Error")?,
            resource_id: members.get("ResourceId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Error", &self.error);
        fields.put("ResourceId", &self.resource_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnsuccessfulItemError {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl UnsuccessfulItemError {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            code: members.get("Code")?,
            message: members.get("Message")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Code", &self.code);
        fields.put("Message", &self.message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

impl UpdateSecurityGroupRuleDescriptionsEgressRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            group_id: members.get("GroupId")?,
            group_name: members.get("GroupName")?,
            ip_permissions: members.get("IpPermissions")?,
            security_group_rule_descriptions: members.get("SecurityGroupRuleDescriptions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.put("GroupId", &self.group_id);
        fields.put("GroupName", &self.group_name);
        fields.put("IpPermissions", &self.ip_permissions);
        fields.put("SecurityGroupRuleDescriptions", &self.security_group_rule_descriptions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressResult {
    pub r#return: Option<bool>,
}

impl UpdateSecurityGroupRuleDescriptionsEgressResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#return: members.get("Return")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Return", &self.r#return);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

impl UpdateSecurityGroupRuleDescriptionsIngressRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            dry_run: members.get("DryRun")?,
            group_id: members.get("GroupId")?,
            group_name: members.get("GroupName")?,
            ip_permissions: members.get("IpPermissions")?,
            security_group_rule_descriptions: members.get("SecurityGroupRuleDescriptions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DryRun", &self.dry_run);
        fields.put("GroupId", &self.group_id);
        fields.put("GroupName", &self.group_name);
        fields.put("IpPermissions", &self.ip_permissions);
        fields.put("SecurityGroupRuleDescriptions", &self.security_group_rule_descriptions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressResult {
    pub r#return: Option<bool>,
}

impl UpdateSecurityGroupRuleDescriptionsIngressResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#return: members.get("Return")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Return", &self.r#return);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserIdGroupPair {
    pub description: Option<String>,
    pub user_id: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub peering_status: Option<String>,
}

impl UserIdGroupPair {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            description: members.get("Description")?,
            user_id: members.get("UserId")?,
            group_name: members.get("GroupName")?,
            group_id: members.get("GroupId")?,
            vpc_id: members.get("VpcId")?,
            vpc_peering_connection_id: members.get("VpcPeeringConnectionId")?,
            peering_status: members.get("PeeringStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Description", &self.description);
        fields.put("UserId", &self.user_id);
        fields.put("GroupName", &self.group_name);
        fields.put("GroupId", &self.group_id);
        fields.put("VpcId", &self.vpc_id);
        fields.put("VpcPeeringConnectionId", &self.vpc_peering_connection_id);
        fields.put("PeeringStatus", &self.peering_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Vpc {
    pub owner_id: Option<String>,
    pub instance_tenancy: Option<String>,
    pub ipv6_cidr_block_association_set: Option<Vec<VpcIpv6CidrBlockAssociation>>,
    pub cidr_block_association_set: Option<Vec<VpcCidrBlockAssociation>>,
    pub is_default: Option<bool>,
    pub encryption_control: Option<VpcEncryptionControl>,
    pub tags: Option<Vec<Tag>>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub vpc_id: Option<String>,
    pub state: Option<String>,
    pub cidr_block: Option<String>,
    pub dhcp_options_id: Option<String>,
}

impl Vpc {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            owner_id: members.get("OwnerId")?,
            instance_tenancy: members.get("InstanceTenancy")?,
            ipv6_cidr_block_association_set: members.get("Ipv6CidrBlockAssociationSet")?,
            cidr_block_association_set: members.get("CidrBlockAssociationSet")?,
            is_default: members.get("IsDefault")?,
            encryption_control: members.get("EncryptionControl")?,
            tags: members.get("Tags")?,
            block_public_access_states: members.get("BlockPublicAccessStates")?,
            vpc_id: members.get("VpcId")?,
            state: members.get("State")?,
            cidr_block: members.get("CidrBlock")?,
            dhcp_options_id: members.get("DhcpOptionsId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("OwnerId", &self.owner_id);
        fields.put("InstanceTenancy", &self.instance_tenancy);
        fields.put("Ipv6CidrBlockAssociationSet", &self.ipv6_cidr_block_association_set);
        fields.put("CidrBlockAssociationSet", &self.cidr_block_association_set);
        fields.put("IsDefault", &self.is_default);
        fields.put("EncryptionControl", &self.encryption_control);
        fields.put("Tags", &self.tags);
        fields.put("BlockPublicAccessStates", &self.block_public_access_states);
        fields.put("VpcId", &self.vpc_id);
        fields.put("State", &self.state);
        fields.put("CidrBlock", &self.cidr_block);
        fields.put("DhcpOptionsId", &self.dhcp_options_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcCidrBlockAssociation {
    pub association_id: Option<String>,
    pub cidr_block: Option<String>,
    pub cidr_block_state: Option<VpcCidrBlockState>,
}

impl VpcCidrBlockAssociation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            association_id: members.get("AssociationId")?,
            cidr_block: members.get("CidrBlock")?,
            cidr_block_state: members.get("CidrBlockState")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AssociationId", &self.association_id);
        fields.put("CidrBlock", &self.cidr_block);
        fields.put("CidrBlockState", &self.cidr_block_state);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcCidrBlockState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}

impl VpcCidrBlockState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            state: members.get("State")?,
            status_message: members.get("StatusMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("State", &self.state);
        fields.put("StatusMessage", &self.status_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcEncryptionControl {
    pub vpc_id: Option<String>,
    pub vpc_encryption_control_id: Option<String>,
    pub mode: Option<String>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    pub tags: Option<Vec<Tag>>,
}

impl VpcEncryptionControl {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            vpc_id: members.get("VpcId")?,
            vpc_encryption_control_id: members.get("VpcEncryptionControlId")?,
            mode: members.get("Mode")?,
            state: members.get("State")?,
            state_message: members.get("StateMessage")?,
            resource_exclusions: members.get("ResourceExclusions")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("VpcId", &self.vpc_id);
        fields.put("VpcEncryptionControlId", &self.vpc_encryption_control_id);
        fields.put("Mode", &self.mode);
        fields.put("State", &self.state);
        fields.put("StateMessage", &self.state_message);
        fields.put("ResourceExclusions", &self.resource_exclusions);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcEncryptionControlConfiguration {
    pub mode: Option<String>,
    pub internet_gateway_exclusion: Option<String>,
    pub egress_only_internet_gateway_exclusion: Option<String>,
    pub nat_gateway_exclusion: Option<String>,
    pub virtual_private_gateway_exclusion: Option<String>,
    pub vpc_peering_exclusion: Option<String>,
    pub lambda_exclusion: Option<String>,
    pub vpc_lattice_exclusion: Option<String>,
    pub elastic_file_system_exclusion: Option<String>,
}

impl VpcEncryptionControlConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            mode: members.get("Mode")?,
            internet_gateway_exclusion: members.get("InternetGatewayExclusion")?,
            egress_only_internet_gateway_exclusion: members.get("EgressOnlyInternetGatewayExclusion")?,
            nat_gateway_exclusion: members.get("NatGatewayExclusion")?,
            virtual_private_gateway_exclusion: members.get("VirtualPrivateGatewayExclusion")?,
            vpc_peering_exclusion: members.get("VpcPeeringExclusion")?,
            lambda_exclusion: members.get("LambdaExclusion")?,
            vpc_lattice_exclusion: members.get("VpcLatticeExclusion")?,
            elastic_file_system_exclusion: members.get("ElasticFileSystemExclusion")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Mode", &self.mode);
        fields.put("InternetGatewayExclusion", &self.internet_gateway_exclusion);
        fields.put("EgressOnlyInternetGatewayExclusion", &self.egress_only_internet_gateway_exclusion);
        fields.put("NatGatewayExclusion", &self.nat_gateway_exclusion);
        fields.put("VirtualPrivateGatewayExclusion", &self.virtual_private_gateway_exclusion);
        fields.put("VpcPeeringExclusion", &self.vpc_peering_exclusion);
        fields.put("LambdaExclusion", &self.lambda_exclusion);
        fields.put("VpcLatticeExclusion", &self.vpc_lattice_exclusion);
        fields.put("ElasticFileSystemExclusion", &self.elastic_file_system_exclusion);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcEncryptionControlExclusion {
    pub state: Option<String>,
    pub state_message: Option<String>,
}

impl VpcEncryptionControlExclusion {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            state: members.get("State")?,
            state_message: members.get("StateMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("State", &self.state);
        fields.put("StateMessage", &self.state_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcEncryptionControlExclusions {
    pub internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub nat_gateway: Option<VpcEncryptionControlExclusion>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusion>,
    pub vpc_peering: Option<VpcEncryptionControlExclusion>,
    pub lambda: Option<VpcEncryptionControlExclusion>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusion>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusion>,
}

impl VpcEncryptionControlExclusions {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            internet_gateway: members.get("InternetGateway")?,
            egress_only_internet_gateway: members.get("EgressOnlyInternetGateway")?,
            nat_gateway: members.get("NatGateway")?,
            virtual_private_gateway: members.get("VirtualPrivateGateway")?,
            vpc_peering: members.get("VpcPeering")?,
            lambda: members.get("Lambda")?,
            vpc_lattice: members.get("VpcLattice")?,
            elastic_file_system: members.get("ElasticFileSystem")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("InternetGateway", &self.internet_gateway);
        fields.put("EgressOnlyInternetGateway", &self.egress_only_internet_gateway);
        fields.put("NatGateway", &self.nat_gateway);
        fields.put("VirtualPrivateGateway", &self.virtual_private_gateway);
        fields.put("VpcPeering", &self.vpc_peering);
        fields.put("Lambda", &self.lambda);
        fields.put("VpcLattice", &self.vpc_lattice);
        fields.put("ElasticFileSystem", &self.elastic_file_system);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcEndpoint {
    pub vpc_endpoint_id: Option<String>,
    pub vpc_endpoint_type: Option<String>,
    pub vpc_id: Option<String>,
    pub service_name: Option<String>,
    pub state: Option<String>,
    pub policy_document: Option<String>,
    pub route_table_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub groups: Option<Vec<SecurityGroupIdentifier>>,
    pub ip_address_type: Option<String>,
    pub dns_options: Option<DnsOptions>,
    pub private_dns_enabled: Option<bool>,
    pub requester_managed: Option<bool>,
    pub network_interface_ids: Option<Vec<String>>,
    pub dns_entries: Option<Vec<DnsEntry>>,
    pub creation_timestamp: Option<wire::Time>,
    pub tags: Option<Vec<Tag>>,
    pub owner_id: Option<String>,
    pub last_error: Option<LastError>,
    pub ipv4_prefixes: Option<Vec<SubnetIpPrefixes>>,
    pub ipv6_prefixes: Option<Vec<SubnetIpPrefixes>>,
    pub failure_reason: Option<String>,
    pub service_network_arn: Option<String>,
    pub resource_configuration_arn: Option<String>,
    pub service_region: Option<String>,
}

impl VpcEndpoint {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            vpc_endpoint_id: members.get("VpcEndpointId")?,
            vpc_endpoint_type: members.get("VpcEndpointType")?,
            vpc_id: members.get("VpcId")?,
            service_name: members.get("ServiceName")?,
            state: members.get("State")?,
            policy_document: members.get("PolicyDocument")?,
            route_table_ids: members.get("RouteTableIds")?,
            subnet_ids: members.get("SubnetIds")?,
            groups: members.get("Groups")?,
            ip_address_type: members.get("IpAddressType")?,
            dns_options: members.get("DnsOptions")?,
            private_dns_enabled: members.get("PrivateDnsEnabled")?,
            requester_managed: members.get("RequesterManaged")?,
            network_interface_ids: members.get("NetworkInterfaceIds")?,
            dns_entries: members.get("DnsEntries")?,
            creation_timestamp: members.get("CreationTimestamp")?,
            tags: members.get("Tags")?,
            owner_id: members.get("OwnerId")?,
            last_error: members.get("LastError")?,
            ipv4_prefixes: members.get("Ipv4Prefixes")?,
            ipv6_prefixes: members.get("Ipv6Prefixes")?,
            failure_reason: members.get("FailureReason")?,
            service_network_arn: members.get("ServiceNetworkArn")?,
            resource_configuration_arn: members.get("ResourceConfigurationArn")?,
            service_region: members.get("ServiceRegion")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("VpcEndpointId", &self.vpc_endpoint_id);
        fields.put("VpcEndpointType", &self.vpc_endpoint_type);
        fields.put("VpcId", &self.vpc_id);
        fields.put("ServiceName", &self.service_name);
        fields.put("State", &self.state);
        fields.put("PolicyDocument", &self.policy_document);
        fields.put("RouteTableIds", &self.route_table_ids);
        fields.put("SubnetIds", &self.subnet_ids);
        fields.put("Groups", &self.groups);
        fields.put("IpAddressType", &self.ip_address_type);
        fields.put("DnsOptions", &self.dns_options);
        fields.put("PrivateDnsEnabled", &self.private_dns_enabled);
        fields.put("RequesterManaged", &self.requester_managed);
        fields.put("NetworkInterfaceIds", &self.network_interface_ids);
        fields.put("DnsEntries", &self.dns_entries);
        fields.put("CreationTimestamp", &self.creation_timestamp);
        fields.put("Tags", &self.tags);
        fields.put("OwnerId", &self.owner_id);
        fields.put("LastError", &self.last_error);
        fields.put("Ipv4Prefixes", &self.ipv4_prefixes);
        fields.put("Ipv6Prefixes", &self.ipv6_prefixes);
        fields.put("FailureReason", &self.failure_reason);
        fields.put("ServiceNetworkArn", &self.service_network_arn);
        fields.put("ResourceConfigurationArn", &self.resource_configuration_arn);
        fields.put("ServiceRegion", &self.service_region);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>,
    pub network_border_group: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_address_attribute: Option<String>,
    pub ip_source: Option<String>,
}

impl VpcIpv6CidrBlockAssociation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            association_id: members.get("AssociationId")?,
            ipv6_cidr_block: members.get("Ipv6CidrBlock")?,
            ipv6_cidr_block_state: members.get("Ipv6CidrBlockState")?,
            network_border_group: members.get("NetworkBorderGroup")?,
            ipv6_pool: members.get("Ipv6Pool")?,
            ipv6_address_attribute: members.get("Ipv6AddressAttribute")?,
            ip_source: members.get("IpSource")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AssociationId", &self.association_id);
        fields.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.put("Ipv6CidrBlockState", &self.ipv6_cidr_block_state);
        fields.put("NetworkBorderGroup", &self.network_border_group);
        fields.put("Ipv6Pool", &self.ipv6_pool);
        fields.put("Ipv6AddressAttribute", &self.ipv6_address_attribute);
        fields.put("IpSource", &self.ip_source);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachInternetGatewayOutput {}

impl AttachInternetGatewayOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTagsOutput {}

impl CreateTagsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteInternetGatewayOutput {}

impl DeleteInternetGatewayOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteOutput {}

impl DeleteRouteOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteTableOutput {}

impl DeleteRouteTableOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSubnetOutput {}

impl DeleteSubnetOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTagsOutput {}

impl DeleteTagsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVpcOutput {}

impl DeleteVpcOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachInternetGatewayOutput {}

impl DetachInternetGatewayOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateAddressOutput {}

impl DisassociateAddressOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateRouteTableOutput {}

impl DisassociateRouteTableOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifySubnetAttributeOutput {}

impl ModifySubnetAttributeOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyVpcAttributeOutput {}

impl ModifyVpcAttributeOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReleaseAddressOutput {}

impl ReleaseAddressOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplaceRouteOutput {}

impl ReplaceRouteOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    AccountAttribute
    AccountAttributeValue
    Address
    AddressAttribute
    AllocateAddressRequest
    AllocateAddressResult
    AssociateAddressRequest
    AssociateAddressResult
    AssociateRouteTableRequest
    AssociateRouteTableResult
    AssociateVpcCidrBlockRequest
    AssociateVpcCidrBlockResult
    AttachInternetGatewayOutput
    AttachInternetGatewayRequest
    AttachmentEnaSrdSpecification
    AttachmentEnaSrdUdpSpecification
    AttributeBooleanValue
    AttributeValue
    AuthorizeSecurityGroupEgressRequest
    AuthorizeSecurityGroupEgressResult
    AuthorizeSecurityGroupIngressRequest
    AuthorizeSecurityGroupIngressResult
    AvailabilityZone
    AvailabilityZoneAddress
    AvailabilityZoneGeography
    AvailabilityZoneMessage
    AvailabilityZoneSubGeography
    BlockPublicAccessStates
    ConnectionTrackingConfiguration
    CreateInternetGatewayRequest
    CreateInternetGatewayResult
    CreateNatGatewayRequest
    CreateNatGatewayResult
    CreateRouteRequest
    CreateRouteResult
    CreateRouteTableRequest
    CreateRouteTableResult
    CreateSecurityGroupRequest
    CreateSecurityGroupResult
    CreateSubnetRequest
    CreateSubnetResult
    CreateTagsOutput
    CreateTagsRequest
    CreateVpcEndpointRequest
    CreateVpcEndpointResult
    CreateVpcRequest
    CreateVpcResult
    DeleteInternetGatewayOutput
    DeleteInternetGatewayRequest
    DeleteNatGatewayRequest
    DeleteNatGatewayResult
    DeleteRouteOutput
    DeleteRouteRequest
    DeleteRouteTableOutput
    DeleteRouteTableRequest
    DeleteSecurityGroupRequest
    DeleteSecurityGroupResult
    DeleteSubnetOutput
    DeleteSubnetRequest
    DeleteTagsOutput
    DeleteTagsRequest
    DeleteVpcEndpointsRequest
    DeleteVpcEndpointsResult
    DeleteVpcOutput
    DeleteVpcRequest
    DescribeAccountAttributesRequest
    DescribeAccountAttributesResult
    DescribeAddressesAttributeRequest
    DescribeAddressesAttributeResult
    DescribeAddressesRequest
    DescribeAddressesResult
    DescribeAvailabilityZonesRequest
    DescribeAvailabilityZonesResult
    DescribeDhcpOptionsRequest
    DescribeDhcpOptionsResult
    DescribeInternetGatewaysRequest
    DescribeInternetGatewaysResult
    DescribeManagedPrefixListsRequest
    DescribeManagedPrefixListsResult
    DescribeNatGatewaysRequest
    DescribeNatGatewaysResult
    DescribeNetworkAclsRequest
    DescribeNetworkAclsResult
    DescribeNetworkInterfaceAttributeRequest
    DescribeNetworkInterfaceAttributeResult
    DescribeNetworkInterfacesRequest
    DescribeNetworkInterfacesResult
    DescribePrefixListsRequest
    DescribePrefixListsResult
    DescribeRegionsRequest
    DescribeRegionsResult
    DescribeRouteTablesRequest
    DescribeRouteTablesResult
    DescribeSecurityGroupRulesRequest
    DescribeSecurityGroupRulesResult
    DescribeSecurityGroupsRequest
    DescribeSecurityGroupsResult
    DescribeSubnetsRequest
    DescribeSubnetsResult
    DescribeTagsRequest
    DescribeTagsResult
    DescribeVpcAttributeRequest
    DescribeVpcAttributeResult
    DescribeVpcEndpointServicesRequest
    DescribeVpcEndpointServicesResult
    DescribeVpcEndpointsRequest
    DescribeVpcEndpointsResult
    DescribeVpcsRequest
    DescribeVpcsResult
    DetachInternetGatewayOutput
    DetachInternetGatewayRequest
    DhcpConfiguration
    DhcpOptions
    DisassociateAddressOutput
    DisassociateAddressRequest
    DisassociateRouteTableOutput
    DisassociateRouteTableRequest
    DisassociateVpcCidrBlockRequest
    DisassociateVpcCidrBlockResult
    DnsEntry
    DnsOptions
    DnsOptionsSpecification
    Filter
    GroupIdentifier
    IcmpTypeCode
    InternetGateway
    InternetGatewayAttachment
    IpPermission
    IpRange
    Ipv4PrefixSpecification
    Ipv6PrefixSpecification
    Ipv6Range
    LastError
    ManagedPrefixList
    ModifySecurityGroupRulesRequest
    ModifySecurityGroupRulesResult
    ModifySubnetAttributeOutput
    ModifySubnetAttributeRequest
    ModifyVpcAttributeOutput
    ModifyVpcAttributeRequest
    ModifyVpcEndpointRequest
    ModifyVpcEndpointResult
    NatGateway
    NatGatewayAddress
    NatGatewayAttachedAppliance
    NetworkAcl
    NetworkAclAssociation
    NetworkAclEntry
    NetworkInterface
    NetworkInterfaceAssociation
    NetworkInterfaceAttachment
    NetworkInterfaceIpv6Address
    NetworkInterfacePrivateIpAddress
    OperatorResponse
    PortRange
    PrefixList
    PrefixListId
    PrivateDnsDetails
    PrivateDnsNameOptionsOnLaunch
    PropagatingVgw
    ProvisionedBandwidth
    PtrUpdateStatus
    PublicIpDnsNameOptions
    ReferencedSecurityGroup
    Region
    RegionGeography
    ReleaseAddressOutput
    ReleaseAddressRequest
    ReplaceRouteOutput
    ReplaceRouteRequest
    ReplaceRouteTableAssociationRequest
    ReplaceRouteTableAssociationResult
    RevokeSecurityGroupEgressRequest
    RevokeSecurityGroupEgressResult
    RevokeSecurityGroupIngressRequest
    RevokeSecurityGroupIngressResult
    RevokedSecurityGroupRule
    Route
    RouteTable
    RouteTableAssociation
    RouteTableAssociationState
    SecurityGroup
    SecurityGroupIdentifier
    SecurityGroupRule
    SecurityGroupRuleDescription
    SecurityGroupRuleRequest
    SecurityGroupRuleUpdate
    ServiceDetail
    ServiceTypeDetail
    Subnet
    SubnetCidrBlockState
    SubnetConfiguration
    SubnetIpPrefixes
    SubnetIpv6CidrBlockAssociation
    Tag
    TagDescription
    TagSpecification
    UnsuccessfulItem
    UnsuccessfulItemError
    UpdateSecurityGroupRuleDescriptionsEgressRequest
    UpdateSecurityGroupRuleDescriptionsEgressResult
    UpdateSecurityGroupRuleDescriptionsIngressRequest
    UpdateSecurityGroupRuleDescriptionsIngressResult
    UserIdGroupPair
    Vpc
    VpcCidrBlockAssociation
    VpcCidrBlockState
    VpcEncryptionControl
    VpcEncryptionControlConfiguration
    VpcEncryptionControlExclusion
    VpcEncryptionControlExclusions
    VpcEndpoint
    VpcIpv6CidrBlockAssociation
}

/// The errors AWS models for these operations.
pub mod errors {
}

/// The values of enumerations.
pub mod values {
    pub mod account_attribute_name {
        pub const SUPPORTED_PLATFORMS: &str = "supported-platforms";
        pub const DEFAULT_VPC: &str = "default-vpc";
    }
    pub mod address_attribute_name {
        pub const DOMAIN_NAME: &str = "domain-name";
    }
    pub mod attachment_status {
        pub const ATTACHING: &str = "attaching";
        pub const ATTACHED: &str = "attached";
        pub const DETACHING: &str = "detaching";
        pub const DETACHED: &str = "detached";
    }
    pub mod auto_provision_zones_state {
        pub const ENABLED: &str = "enabled";
        pub const DISABLED: &str = "disabled";
    }
    pub mod auto_scaling_ips_state {
        pub const ENABLED: &str = "enabled";
        pub const DISABLED: &str = "disabled";
    }
    pub mod availability_mode {
        pub const ZONAL: &str = "zonal";
        pub const REGIONAL: &str = "regional";
    }
    pub mod availability_zone_opt_in_status {
        pub const OPT_IN_NOT_REQUIRED: &str = "opt-in-not-required";
        pub const OPTED_IN: &str = "opted-in";
        pub const NOT_OPTED_IN: &str = "not-opted-in";
    }
    pub mod availability_zone_state {
        pub const AVAILABLE: &str = "available";
        pub const INFORMATION: &str = "information";
        pub const IMPAIRED: &str = "impaired";
        pub const UNAVAILABLE: &str = "unavailable";
        pub const CONSTRAINED: &str = "constrained";
    }
    pub mod block_public_access_mode {
        pub const OFF: &str = "off";
        pub const BLOCK_BIDIRECTIONAL: &str = "block-bidirectional";
        pub const BLOCK_INGRESS: &str = "block-ingress";
    }
    pub mod connectivity_type {
        pub const PRIVATE: &str = "private";
        pub const PUBLIC: &str = "public";
    }
    pub mod dns_name_state {
        pub const PENDING_VERIFICATION: &str = "pendingVerification";
        pub const VERIFIED: &str = "verified";
        pub const FAILED: &str = "failed";
    }
    pub mod dns_record_ip_type {
        pub const IPV4: &str = "ipv4";
        pub const DUALSTACK: &str = "dualstack";
        pub const IPV6: &str = "ipv6";
        pub const SERVICE_DEFINED: &str = "service-defined";
    }
    pub mod domain_type {
        pub const VPC: &str = "vpc";
        pub const STANDARD: &str = "standard";
    }
    pub mod hostname_type {
        pub const IP_NAME: &str = "ip-name";
        pub const RESOURCE_NAME: &str = "resource-name";
    }
    pub mod ip_address_type {
        pub const IPV4: &str = "ipv4";
        pub const DUALSTACK: &str = "dualstack";
        pub const IPV6: &str = "ipv6";
    }
    pub mod ip_source {
        pub const AMAZON: &str = "amazon";
        pub const BYOIP: &str = "byoip";
        pub const NONE: &str = "none";
    }
    pub mod ipv6_address_attribute {
        pub const PUBLIC: &str = "public";
        pub const PRIVATE: &str = "private";
    }
    pub mod nat_gateway_address_status {
        pub const ASSIGNING: &str = "assigning";
        pub const UNASSIGNING: &str = "unassigning";
        pub const ASSOCIATING: &str = "associating";
        pub const DISASSOCIATING: &str = "disassociating";
        pub const SUCCEEDED: &str = "succeeded";
        pub const FAILED: &str = "failed";
    }
    pub mod nat_gateway_appliance_modify_state {
        pub const MODIFYING: &str = "modifying";
        pub const COMPLETED: &str = "completed";
        pub const FAILED: &str = "failed";
    }
    pub mod nat_gateway_appliance_state {
        pub const ATTACHING: &str = "attaching";
        pub const ATTACHED: &str = "attached";
        pub const DETACHING: &str = "detaching";
        pub const DETACHED: &str = "detached";
        pub const ATTACH_FAILED: &str = "attach-failed";
        pub const DETACH_FAILED: &str = "detach-failed";
    }
    pub mod nat_gateway_appliance_type {
        pub const NETWORK_FIREWALL_PROXY: &str = "network-firewall-proxy";
    }
    pub mod nat_gateway_state {
        pub const PENDING: &str = "pending";
        pub const FAILED: &str = "failed";
        pub const AVAILABLE: &str = "available";
        pub const DELETING: &str = "deleting";
        pub const DELETED: &str = "deleted";
    }
    pub mod network_interface_attribute {
        pub const DESCRIPTION: &str = "description";
        pub const GROUP_SET: &str = "groupSet";
        pub const SOURCE_DEST_CHECK: &str = "sourceDestCheck";
        pub const ATTACHMENT: &str = "attachment";
        pub const ASSOCIATE_PUBLIC_IP_ADDRESS: &str = "associatePublicIpAddress";
    }
    pub mod network_interface_status {
        pub const AVAILABLE: &str = "available";
        pub const ASSOCIATED: &str = "associated";
        pub const ATTACHING: &str = "attaching";
        pub const IN_USE: &str = "in-use";
        pub const DETACHING: &str = "detaching";
    }
    pub mod network_interface_type {
        pub const INTERFACE: &str = "interface";
        pub const NAT_GATEWAY: &str = "natGateway";
        pub const EFA: &str = "efa";
        pub const EFA_ONLY: &str = "efa-only";
        pub const TRUNK: &str = "trunk";
        pub const LOAD_BALANCER: &str = "load_balancer";
        pub const NETWORK_LOAD_BALANCER: &str = "network_load_balancer";
        pub const VPC_ENDPOINT: &str = "vpc_endpoint";
        pub const BRANCH: &str = "branch";
        pub const TRANSIT_GATEWAY: &str = "transit_gateway";
        pub const LAMBDA: &str = "lambda";
        pub const QUICKSIGHT: &str = "quicksight";
        pub const GLOBAL_ACCELERATOR_MANAGED: &str = "global_accelerator_managed";
        pub const API_GATEWAY_MANAGED: &str = "api_gateway_managed";
        pub const GATEWAY_LOAD_BALANCER: &str = "gateway_load_balancer";
        pub const GATEWAY_LOAD_BALANCER_ENDPOINT: &str = "gateway_load_balancer_endpoint";
        pub const IOT_RULES_MANAGED: &str = "iot_rules_managed";
        pub const AWS_CODESTAR_CONNECTIONS_MANAGED: &str = "aws_codestar_connections_managed";
    }
    pub mod payer_responsibility {
        pub const SERVICE_OWNER: &str = "ServiceOwner";
    }
    pub mod prefix_list_state {
        pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
        pub const CREATE_COMPLETE: &str = "create-complete";
        pub const CREATE_FAILED: &str = "create-failed";
        pub const MODIFY_IN_PROGRESS: &str = "modify-in-progress";
        pub const MODIFY_COMPLETE: &str = "modify-complete";
        pub const MODIFY_FAILED: &str = "modify-failed";
        pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
        pub const RESTORE_COMPLETE: &str = "restore-complete";
        pub const RESTORE_FAILED: &str = "restore-failed";
        pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
        pub const DELETE_COMPLETE: &str = "delete-complete";
        pub const DELETE_FAILED: &str = "delete-failed";
    }
    pub mod route_origin {
        pub const CREATE_ROUTE_TABLE: &str = "CreateRouteTable";
        pub const CREATE_ROUTE: &str = "CreateRoute";
        pub const ENABLE_VGW_ROUTE_PROPAGATION: &str = "EnableVgwRoutePropagation";
        pub const ADVERTISEMENT: &str = "Advertisement";
    }
    pub mod route_state {
        pub const ACTIVE: &str = "active";
        pub const BLACKHOLE: &str = "blackhole";
        pub const FILTERED: &str = "filtered";
    }
    pub mod route_table_association_state_code {
        pub const ASSOCIATING: &str = "associating";
        pub const ASSOCIATED: &str = "associated";
        pub const DISASSOCIATING: &str = "disassociating";
        pub const DISASSOCIATED: &str = "disassociated";
        pub const FAILED: &str = "failed";
    }
    pub mod rule_action {
        pub const ALLOW: &str = "allow";
        pub const DENY: &str = "deny";
    }
    pub mod service_connectivity_type {
        pub const IPV4: &str = "ipv4";
        pub const IPV6: &str = "ipv6";
    }
    pub mod service_managed {
        pub const ALB: &str = "alb";
        pub const NLB: &str = "nlb";
        pub const RNAT: &str = "rnat";
        pub const RDS: &str = "rds";
    }
    pub mod service_type {
        pub const INTERFACE: &str = "Interface";
        pub const GATEWAY: &str = "Gateway";
        pub const GATEWAY_LOAD_BALANCER: &str = "GatewayLoadBalancer";
    }
    pub mod state {
        pub const PENDING_ACCEPTANCE: &str = "PendingAcceptance";
        pub const PENDING: &str = "Pending";
        pub const AVAILABLE: &str = "Available";
        pub const DELETING: &str = "Deleting";
        pub const DELETED: &str = "Deleted";
        pub const REJECTED: &str = "Rejected";
        pub const FAILED: &str = "Failed";
        pub const EXPIRED: &str = "Expired";
        pub const PARTIAL: &str = "Partial";
    }
    pub mod subnet_cidr_block_state_code {
        pub const ASSOCIATING: &str = "associating";
        pub const ASSOCIATED: &str = "associated";
        pub const DISASSOCIATING: &str = "disassociating";
        pub const DISASSOCIATED: &str = "disassociated";
        pub const FAILING: &str = "failing";
        pub const FAILED: &str = "failed";
    }
    pub mod subnet_state {
        pub const PENDING: &str = "pending";
        pub const AVAILABLE: &str = "available";
        pub const UNAVAILABLE: &str = "unavailable";
        pub const FAILED: &str = "failed";
        pub const FAILED_INSUFFICIENT_CAPACITY: &str = "failed-insufficient-capacity";
    }
    pub mod tenancy {
        pub const DEFAULT: &str = "default";
        pub const DEDICATED: &str = "dedicated";
        pub const HOST: &str = "host";
    }
    pub mod vpc_attribute_name {
        pub const ENABLE_DNS_SUPPORT: &str = "enableDnsSupport";
        pub const ENABLE_DNS_HOSTNAMES: &str = "enableDnsHostnames";
        pub const ENABLE_NETWORK_ADDRESS_USAGE_METRICS: &str = "enableNetworkAddressUsageMetrics";
    }
    pub mod vpc_cidr_block_state_code {
        pub const ASSOCIATING: &str = "associating";
        pub const ASSOCIATED: &str = "associated";
        pub const DISASSOCIATING: &str = "disassociating";
        pub const DISASSOCIATED: &str = "disassociated";
        pub const FAILING: &str = "failing";
        pub const FAILED: &str = "failed";
    }
    pub mod vpc_encryption_control_exclusion_state {
        pub const ENABLING: &str = "enabling";
        pub const ENABLED: &str = "enabled";
        pub const DISABLING: &str = "disabling";
        pub const DISABLED: &str = "disabled";
    }
    pub mod vpc_encryption_control_exclusion_state_input {
        pub const ENABLE: &str = "enable";
        pub const DISABLE: &str = "disable";
    }
    pub mod vpc_encryption_control_mode {
        pub const MONITOR: &str = "monitor";
        pub const ENFORCE: &str = "enforce";
    }
    pub mod vpc_encryption_control_state {
        pub const ENFORCE_IN_PROGRESS: &str = "enforce-in-progress";
        pub const MONITOR_IN_PROGRESS: &str = "monitor-in-progress";
        pub const ENFORCE_FAILED: &str = "enforce-failed";
        pub const MONITOR_FAILED: &str = "monitor-failed";
        pub const DELETING: &str = "deleting";
        pub const DELETED: &str = "deleted";
        pub const AVAILABLE: &str = "available";
        pub const CREATING: &str = "creating";
        pub const DELETE_FAILED: &str = "delete-failed";
    }
    pub mod vpc_endpoint_type {
        pub const INTERFACE: &str = "Interface";
        pub const GATEWAY: &str = "Gateway";
        pub const GATEWAY_LOAD_BALANCER: &str = "GatewayLoadBalancer";
        pub const RESOURCE: &str = "Resource";
        pub const SERVICE_NETWORK: &str = "ServiceNetwork";
    }
    pub mod vpc_state {
        pub const PENDING: &str = "pending";
        pub const AVAILABLE: &str = "available";
    }
}
