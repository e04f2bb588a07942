// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "AllocateAddress" => crate::operations::allocate_address(cx, AllocateAddressRequest::from_document(input)?).map(|output| output.to_document()),
        "AssociateRouteTable" => crate::operations::associate_route_table(cx, AssociateRouteTableRequest::from_document(input)?).map(|output| output.to_document()),
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
        "DescribeAddresses" => crate::operations::describe_addresses(cx, DescribeAddressesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeAddressesAttribute" => crate::operations::describe_addresses_attribute(cx, DescribeAddressesAttributeRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeAvailabilityZones" => crate::operations::describe_availability_zones(cx, DescribeAvailabilityZonesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeInternetGateways" => crate::operations::describe_internet_gateways(cx, DescribeInternetGatewaysRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeNatGateways" => crate::operations::describe_nat_gateways(cx, DescribeNatGatewaysRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeNetworkAcls" => crate::operations::describe_network_acls(cx, DescribeNetworkAclsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeNetworkInterfaces" => crate::operations::describe_network_interfaces(cx, DescribeNetworkInterfacesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribePrefixLists" => crate::operations::describe_prefix_lists(cx, DescribePrefixListsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeRegions" => crate::operations::describe_regions(cx, DescribeRegionsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeRouteTables" => crate::operations::describe_route_tables(cx, DescribeRouteTablesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeSecurityGroupRules" => crate::operations::describe_security_group_rules(cx, DescribeSecurityGroupRulesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeSecurityGroups" => crate::operations::describe_security_groups(cx, DescribeSecurityGroupsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeSubnets" => crate::operations::describe_subnets(cx, DescribeSubnetsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeTags" => crate::operations::describe_tags(cx, DescribeTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeVpcAttribute" => crate::operations::describe_vpc_attribute(cx, DescribeVpcAttributeRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeVpcEndpoints" => crate::operations::describe_vpc_endpoints(cx, DescribeVpcEndpointsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeVpcs" => crate::operations::describe_vpcs(cx, DescribeVpcsRequest::from_document(input)?).map(|output| output.to_document()),
        "DetachInternetGateway" => crate::operations::detach_internet_gateway(cx, DetachInternetGatewayRequest::from_document(input)?).map(|output| output.to_document()),
        "DisassociateAddress" => crate::operations::disassociate_address(cx, DisassociateAddressRequest::from_document(input)?).map(|output| output.to_document()),
        "DisassociateRouteTable" => crate::operations::disassociate_route_table(cx, DisassociateRouteTableRequest::from_document(input)?).map(|output| output.to_document()),
        "ModifySecurityGroupRules" => crate::operations::modify_security_group_rules(cx, ModifySecurityGroupRulesRequest::from_document(input)?).map(|output| output.to_document()),
        "ModifySubnetAttribute" => crate::operations::modify_subnet_attribute(cx, ModifySubnetAttributeRequest::from_document(input)?).map(|output| output.to_document()),
        "ModifyVpcAttribute" => crate::operations::modify_vpc_attribute(cx, ModifyVpcAttributeRequest::from_document(input)?).map(|output| output.to_document()),
        "ReleaseAddress" => crate::operations::release_address(cx, ReleaseAddressRequest::from_document(input)?).map(|output| output.to_document()),
        "RevokeSecurityGroupEgress" => crate::operations::revoke_security_group_egress(cx, RevokeSecurityGroupEgressRequest::from_document(input)?).map(|output| output.to_document()),
        "RevokeSecurityGroupIngress" => crate::operations::revoke_security_group_ingress(cx, RevokeSecurityGroupIngressRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
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

wire::shapes! {
    Address
    AddressAttribute
    AllocateAddressRequest
    AllocateAddressResult
    AssociateRouteTableRequest
    AssociateRouteTableResult
    AttachInternetGatewayOutput
    AttachInternetGatewayRequest
    AttachmentEnaSrdSpecification
    AttachmentEnaSrdUdpSpecification
    AttributeBooleanValue
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
    DescribeAddressesAttributeRequest
    DescribeAddressesAttributeResult
    DescribeAddressesRequest
    DescribeAddressesResult
    DescribeAvailabilityZonesRequest
    DescribeAvailabilityZonesResult
    DescribeInternetGatewaysRequest
    DescribeInternetGatewaysResult
    DescribeNatGatewaysRequest
    DescribeNatGatewaysResult
    DescribeNetworkAclsRequest
    DescribeNetworkAclsResult
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
    DescribeVpcEndpointsRequest
    DescribeVpcEndpointsResult
    DescribeVpcsRequest
    DescribeVpcsResult
    DetachInternetGatewayOutput
    DetachInternetGatewayRequest
    DisassociateAddressOutput
    DisassociateAddressRequest
    DisassociateRouteTableOutput
    DisassociateRouteTableRequest
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
    ModifySecurityGroupRulesRequest
    ModifySecurityGroupRulesResult
    ModifySubnetAttributeOutput
    ModifySubnetAttributeRequest
    ModifyVpcAttributeOutput
    ModifyVpcAttributeRequest
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
    SecurityGroupRuleRequest
    SecurityGroupRuleUpdate
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
    pub mod service_managed {
        pub const ALB: &str = "alb";
        pub const NLB: &str = "nlb";
        pub const RNAT: &str = "rnat";
        pub const RDS: &str = "rds";
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

pub use table::SERVICE;

mod table {
use wire::schema::*;

/// This service as the wire sees it.
pub static SERVICE: wire::Service = wire::Service {
    name: "ec2",
    service_id: "EC2",
    signing_name: "ec2",
    endpoint_prefix: "ec2",
    target_prefix: "",
    protocol: Protocol::Ec2,
    json_version: "",
    api_version: "2016-11-15",
    xml_namespace: "http://ec2.amazonaws.com/doc/2016-11-15",
    operations: OPERATIONS,
    shapes: SHAPES,
    errors: ERRORS,
    known: KNOWN,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AllocateAddress").input(6).output(7),
    Operation::new("AssociateRouteTable").input(11).output(12),
    Operation::new("AttachInternetGateway").input(14),
    Operation::new("AuthorizeSecurityGroupEgress").input(19).output(20),
    Operation::new("AuthorizeSecurityGroupIngress").input(21).output(22),
    Operation::new("CreateInternetGateway").input(48).output(49),
    Operation::new("CreateNatGateway").input(50).output(51),
    Operation::new("CreateRoute").input(52).output(53),
    Operation::new("CreateRouteTable").input(54).output(55),
    Operation::new("CreateSecurityGroup").input(56).output(57),
    Operation::new("CreateSubnet").input(58).output(59),
    Operation::new("CreateTags").input(60),
    Operation::new("CreateVpc").input(63).output(64),
    Operation::new("CreateVpcEndpoint").input(61).output(62),
    Operation::new("DeleteInternetGateway").input(66),
    Operation::new("DeleteNatGateway").input(67).output(68),
    Operation::new("DeleteRoute").input(69),
    Operation::new("DeleteRouteTable").input(70),
    Operation::new("DeleteSecurityGroup").input(71).output(72),
    Operation::new("DeleteSubnet").input(73),
    Operation::new("DeleteTags").input(74),
    Operation::new("DeleteVpc").input(77),
    Operation::new("DeleteVpcEndpoints").input(75).output(76),
    Operation::new("DescribeAddresses").input(80).output(81),
    Operation::new("DescribeAddressesAttribute").input(78).output(79),
    Operation::new("DescribeAvailabilityZones").input(82).output(83),
    Operation::new("DescribeInternetGateways").input(85).output(86),
    Operation::new("DescribeNatGateways").input(88).output(89),
    Operation::new("DescribeNetworkAcls").input(91).output(92),
    Operation::new("DescribeNetworkInterfaces").input(94).output(95),
    Operation::new("DescribePrefixLists").input(96).output(97),
    Operation::new("DescribeRegions").input(98).output(99),
    Operation::new("DescribeRouteTables").input(101).output(102),
    Operation::new("DescribeSecurityGroupRules").input(104).output(105),
    Operation::new("DescribeSecurityGroups").input(107).output(108),
    Operation::new("DescribeSubnets").input(110).output(111),
    Operation::new("DescribeTags").input(112).output(113),
    Operation::new("DescribeVpcAttribute").input(114).output(115),
    Operation::new("DescribeVpcEndpoints").input(116).output(117),
    Operation::new("DescribeVpcs").input(119).output(120),
    Operation::new("DetachInternetGateway").input(121),
    Operation::new("DisassociateAddress").input(122),
    Operation::new("DisassociateRouteTable").input(123),
    Operation::new("ModifySecurityGroupRules").input(170).output(171),
    Operation::new("ModifySubnetAttribute").input(172),
    Operation::new("ModifyVpcAttribute").input(173),
    Operation::new("ReleaseAddress").input(234),
    Operation::new("RevokeSecurityGroupEgress").input(238).output(239),
    Operation::new("RevokeSecurityGroupIngress").input(240).output(241),
];

static ERRORS: &[ErrorShape] = &[
];

static KNOWN: &[&str] = &["AcceptAddressTransfer", "AcceptCapacityReservationBillingOwnership", "AcceptReservedInstancesExchangeQuote", "AcceptTransitGatewayClientVpnAttachment", "AcceptTransitGatewayMulticastDomainAssociations", "AcceptTransitGatewayPeeringAttachment", "AcceptTransitGatewayVpcAttachment", "AcceptVpcEndpointConnections", "AcceptVpcPeeringConnection", "AdvertiseByoipCidr", "AllocateHosts", "AllocateIpamPoolCidr", "ApplySecurityGroupsToClientVpnTargetNetwork", "AssignIpv6Addresses", "AssignPrivateIpAddresses", "AssignPrivateNatGatewayAddress", "AssociateAddress", "AssociateCapacityReservationBillingOwner", "AssociateClientVpnTargetNetwork", "AssociateDhcpOptions", "AssociateEnclaveCertificateIamRole", "AssociateIamInstanceProfile", "AssociateInstanceEventWindow", "AssociateIpamByoasn", "AssociateIpamResourceDiscovery", "AssociateNatGatewayAddress", "AssociateRouteServer", "AssociateSecurityGroupVpc", "AssociateSubnetCidrBlock", "AssociateTransitGatewayMulticastDomain", "AssociateTransitGatewayPolicyTable", "AssociateTransitGatewayRouteTable", "AssociateTrunkInterface", "AssociateVpcCidrBlock", "AttachClassicLinkVpc", "AttachNetworkInterface", "AttachVerifiedAccessTrustProvider", "AttachVolume", "AttachVpnGateway", "AuthorizeClientVpnIngress", "BundleInstance", "CancelBundleTask", "CancelCapacityReservation", "CancelCapacityReservationFleets", "CancelConversionTask", "CancelDeclarativePoliciesReport", "CancelExportTask", "CancelImageLaunchPermission", "CancelImportTask", "CancelReservedInstancesListing", "CancelSpotFleetRequests", "CancelSpotInstanceRequests", "ConfirmProductInstance", "CopyFpgaImage", "CopyImage", "CopySnapshot", "CopyVolumes", "CreateCapacityManagerDataExport", "CreateCapacityReservation", "CreateCapacityReservationBySplitting", "CreateCapacityReservationFleet", "CreateCarrierGateway", "CreateClientVpnEndpoint", "CreateClientVpnRoute", "CreateCoipCidr", "CreateCoipPool", "CreateCustomerGateway", "CreateDefaultSubnet", "CreateDefaultVpc", "CreateDelegateMacVolumeOwnershipTask", "CreateDhcpOptions", "CreateEgressOnlyInternetGateway", "CreateFleet", "CreateFlowLogs", "CreateFpgaImage", "CreateImage", "CreateImageUsageReport", "CreateInstanceConnectEndpoint", "CreateInstanceEventWindow", "CreateInstanceExportTask", "CreateInterruptibleCapacityReservationAllocation", "CreateIpam", "CreateIpamExternalResourceVerificationToken", "CreateIpamPolicy", "CreateIpamPool", "CreateIpamPrefixListResolver", "CreateIpamPrefixListResolverTarget", "CreateIpamResourceDiscovery", "CreateIpamScope", "CreateKeyPair", "CreateLaunchTemplate", "CreateLaunchTemplateVersion", "CreateLocalGatewayRoute", "CreateLocalGatewayRouteTable", "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation", "CreateLocalGatewayRouteTableVpcAssociation", "CreateLocalGatewayVirtualInterface", "CreateLocalGatewayVirtualInterfaceGroup", "CreateMacSystemIntegrityProtectionModificationTask", "CreateManagedPrefixList", "CreateNetworkAcl", "CreateNetworkAclEntry", "CreateNetworkInsightsAccessScope", "CreateNetworkInsightsPath", "CreateNetworkInterface", "CreateNetworkInterfacePermission", "CreatePlacementGroup", "CreatePublicIpv4Pool", "CreateReplaceRootVolumeTask", "CreateReservedInstancesListing", "CreateRestoreImageTask", "CreateRouteServer", "CreateRouteServerEndpoint", "CreateRouteServerPeer", "CreateSecondaryNetwork", "CreateSecondarySubnet", "CreateSnapshot", "CreateSnapshots", "CreateSpotDatafeedSubscription", "CreateStoreImageTask", "CreateSubnetCidrReservation", "CreateTrafficMirrorFilter", "CreateTrafficMirrorFilterRule", "CreateTrafficMirrorSession", "CreateTrafficMirrorTarget", "CreateTransitGateway", "CreateTransitGatewayConnect", "CreateTransitGatewayConnectPeer", "CreateTransitGatewayMeteringPolicy", "CreateTransitGatewayMeteringPolicyEntry", "CreateTransitGatewayMulticastDomain", "CreateTransitGatewayPeeringAttachment", "CreateTransitGatewayPolicyTable", "CreateTransitGatewayPrefixListReference", "CreateTransitGatewayRoute", "CreateTransitGatewayRouteTable", "CreateTransitGatewayRouteTableAnnouncement", "CreateTransitGatewayVpcAttachment", "CreateVerifiedAccessEndpoint", "CreateVerifiedAccessGroup", "CreateVerifiedAccessInstance", "CreateVerifiedAccessTrustProvider", "CreateVolume", "CreateVpcBlockPublicAccessExclusion", "CreateVpcEncryptionControl", "CreateVpcEndpointConnectionNotification", "CreateVpcEndpointServiceConfiguration", "CreateVpcPeeringConnection", "CreateVpnConcentrator", "CreateVpnConnection", "CreateVpnConnectionRoute", "CreateVpnGateway", "DeleteCapacityManagerDataExport", "DeleteCarrierGateway", "DeleteClientVpnEndpoint", "DeleteClientVpnRoute", "DeleteCoipCidr", "DeleteCoipPool", "DeleteCustomerGateway", "DeleteDhcpOptions", "DeleteEgressOnlyInternetGateway", "DeleteFleets", "DeleteFlowLogs", "DeleteFpgaImage", "DeleteImageUsageReport", "DeleteInstanceConnectEndpoint", "DeleteInstanceEventWindow", "DeleteIpam", "DeleteIpamExternalResourceVerificationToken", "DeleteIpamPolicy", "DeleteIpamPool", "DeleteIpamPrefixListResolver", "DeleteIpamPrefixListResolverTarget", "DeleteIpamResourceDiscovery", "DeleteIpamScope", "DeleteKeyPair", "DeleteLaunchTemplate", "DeleteLaunchTemplateVersions", "DeleteLocalGatewayRoute", "DeleteLocalGatewayRouteTable", "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation", "DeleteLocalGatewayRouteTableVpcAssociation", "DeleteLocalGatewayVirtualInterface", "DeleteLocalGatewayVirtualInterfaceGroup", "DeleteManagedPrefixList", "DeleteNetworkAcl", "DeleteNetworkAclEntry", "DeleteNetworkInsightsAccessScope", "DeleteNetworkInsightsAccessScopeAnalysis", "DeleteNetworkInsightsAnalysis", "DeleteNetworkInsightsPath", "DeleteNetworkInterface", "DeleteNetworkInterfacePermission", "DeletePlacementGroup", "DeletePublicIpv4Pool", "DeleteQueuedReservedInstances", "DeleteRouteServer", "DeleteRouteServerEndpoint", "DeleteRouteServerPeer", "DeleteSecondaryNetwork", "DeleteSecondarySubnet", "DeleteSnapshot", "DeleteSpotDatafeedSubscription", "DeleteSubnetCidrReservation", "DeleteTrafficMirrorFilter", "DeleteTrafficMirrorFilterRule", "DeleteTrafficMirrorSession", "DeleteTrafficMirrorTarget", "DeleteTransitGateway", "DeleteTransitGatewayClientVpnAttachment", "DeleteTransitGatewayConnect", "DeleteTransitGatewayConnectPeer", "DeleteTransitGatewayMeteringPolicy", "DeleteTransitGatewayMeteringPolicyEntry", "DeleteTransitGatewayMulticastDomain", "DeleteTransitGatewayPeeringAttachment", "DeleteTransitGatewayPolicyTable", "DeleteTransitGatewayPrefixListReference", "DeleteTransitGatewayRoute", "DeleteTransitGatewayRouteTable", "DeleteTransitGatewayRouteTableAnnouncement", "DeleteTransitGatewayVpcAttachment", "DeleteVerifiedAccessEndpoint", "DeleteVerifiedAccessGroup", "DeleteVerifiedAccessInstance", "DeleteVerifiedAccessTrustProvider", "DeleteVolume", "DeleteVpcBlockPublicAccessExclusion", "DeleteVpcEncryptionControl", "DeleteVpcEndpointConnectionNotifications", "DeleteVpcEndpointServiceConfigurations", "DeleteVpcPeeringConnection", "DeleteVpnConcentrator", "DeleteVpnConnection", "DeleteVpnConnectionRoute", "DeleteVpnGateway", "DeprovisionByoipCidr", "DeprovisionIpamByoasn", "DeprovisionIpamPoolCidr", "DeprovisionPublicIpv4PoolCidr", "DeregisterImage", "DeregisterInstanceEventNotificationAttributes", "DeregisterTransitGatewayMulticastGroupMembers", "DeregisterTransitGatewayMulticastGroupSources", "DescribeAccountAttributes", "DescribeAddressTransfers", "DescribeAggregateIdFormat", "DescribeAwsNetworkPerformanceMetricSubscriptions", "DescribeBundleTasks", "DescribeByoipCidrs", "DescribeCapacityBlockExtensionHistory", "DescribeCapacityBlockExtensionOfferings", "DescribeCapacityBlockOfferings", "DescribeCapacityBlockStatus", "DescribeCapacityBlocks", "DescribeCapacityManagerDataExports", "DescribeCapacityReservationBillingRequests", "DescribeCapacityReservationFleets", "DescribeCapacityReservationTopology", "DescribeCapacityReservations", "DescribeCarrierGateways", "DescribeClassicLinkInstances", "DescribeClientVpnAuthorizationRules", "DescribeClientVpnConnections", "DescribeClientVpnEndpoints", "DescribeClientVpnRoutes", "DescribeClientVpnTargetNetworks", "DescribeCoipPools", "DescribeConversionTasks", "DescribeCustomerGateways", "DescribeDeclarativePoliciesReports", "DescribeDhcpOptions", "DescribeEgressOnlyInternetGateways", "DescribeElasticGpus", "DescribeExportImageTasks", "DescribeExportTasks", "DescribeFastLaunchImages", "DescribeFastSnapshotRestores", "DescribeFleetHistory", "DescribeFleetInstances", "DescribeFleets", "DescribeFlowLogs", "DescribeFpgaImageAttribute", "DescribeFpgaImages", "DescribeHostReservationOfferings", "DescribeHostReservations", "DescribeHosts", "DescribeIamInstanceProfileAssociations", "DescribeIdFormat", "DescribeIdentityIdFormat", "DescribeImageAttribute", "DescribeImageReferences", "DescribeImageUsageReportEntries", "DescribeImageUsageReports", "DescribeImages", "DescribeImportImageTasks", "DescribeImportSnapshotTasks", "DescribeInstanceAttribute", "DescribeInstanceConnectEndpoints", "DescribeInstanceCreditSpecifications", "DescribeInstanceEventNotificationAttributes", "DescribeInstanceEventWindows", "DescribeInstanceImageMetadata", "DescribeInstanceSqlHaHistoryStates", "DescribeInstanceSqlHaStates", "DescribeInstanceStatus", "DescribeInstanceTopology", "DescribeInstanceTypeOfferings", "DescribeInstanceTypes", "DescribeInstances", "DescribeIpamByoasn", "DescribeIpamExternalResourceVerificationTokens", "DescribeIpamPolicies", "DescribeIpamPoolAllocations", "DescribeIpamPools", "DescribeIpamPrefixListResolverTargets", "DescribeIpamPrefixListResolvers", "DescribeIpamResourceDiscoveries", "DescribeIpamResourceDiscoveryAssociations", "DescribeIpamScopes", "DescribeIpams", "DescribeIpv6Pools", "DescribeKeyPairs", "DescribeLaunchTemplateVersions", "DescribeLaunchTemplates", "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations", "DescribeLocalGatewayRouteTableVpcAssociations", "DescribeLocalGatewayRouteTables", "DescribeLocalGatewayVirtualInterfaceGroups", "DescribeLocalGatewayVirtualInterfaces", "DescribeLocalGateways", "DescribeLockedSnapshots", "DescribeMacHosts", "DescribeMacModificationTasks", "DescribeManagedPrefixLists", "DescribeMovingAddresses", "DescribeNetworkInsightsAccessScopeAnalyses", "DescribeNetworkInsightsAccessScopes", "DescribeNetworkInsightsAnalyses", "DescribeNetworkInsightsPaths", "DescribeNetworkInterfaceAttribute", "DescribeNetworkInterfacePermissions", "DescribeOutpostLags", "DescribePlacementGroups", "DescribePrincipalIdFormat", "DescribePublicIpv4Pools", "DescribeReplaceRootVolumeTasks", "DescribeReservedInstances", "DescribeReservedInstancesListings", "DescribeReservedInstancesModifications", "DescribeReservedInstancesOfferings", "DescribeRouteServerEndpoints", "DescribeRouteServerPeers", "DescribeRouteServers", "DescribeScheduledInstanceAvailability", "DescribeScheduledInstances", "DescribeSecondaryInterfaces", "DescribeSecondaryNetworks", "DescribeSecondarySubnets", "DescribeSecurityGroupReferences", "DescribeSecurityGroupVpcAssociations", "DescribeServiceLinkVirtualInterfaces", "DescribeSnapshotAttribute", "DescribeSnapshotTierStatus", "DescribeSnapshots", "DescribeSpotDatafeedSubscription", "DescribeSpotFleetInstances", "DescribeSpotFleetRequestHistory", "DescribeSpotFleetRequests", "DescribeSpotInstanceRequests", "DescribeSpotPriceHistory", "DescribeStaleSecurityGroups", "DescribeStoreImageTasks", "DescribeTrafficMirrorFilterRules", "DescribeTrafficMirrorFilters", "DescribeTrafficMirrorSessions", "DescribeTrafficMirrorTargets", "DescribeTransitGatewayAttachments", "DescribeTransitGatewayConnectPeers", "DescribeTransitGatewayConnects", "DescribeTransitGatewayMeteringPolicies", "DescribeTransitGatewayMulticastDomains", "DescribeTransitGatewayPeeringAttachments", "DescribeTransitGatewayPolicyTables", "DescribeTransitGatewayRouteTableAnnouncements", "DescribeTransitGatewayRouteTables", "DescribeTransitGatewayVpcAttachments", "DescribeTransitGateways", "DescribeTrunkInterfaceAssociations", "DescribeVerifiedAccessEndpoints", "DescribeVerifiedAccessGroups", "DescribeVerifiedAccessInstanceLoggingConfigurations", "DescribeVerifiedAccessInstances", "DescribeVerifiedAccessTrustProviders", "DescribeVolumeAttribute", "DescribeVolumeStatus", "DescribeVolumes", "DescribeVolumesModifications", "DescribeVpcBlockPublicAccessExclusions", "DescribeVpcBlockPublicAccessOptions", "DescribeVpcClassicLink", "DescribeVpcClassicLinkDnsSupport", "DescribeVpcEncryptionControls", "DescribeVpcEndpointAssociations", "DescribeVpcEndpointConnectionNotifications", "DescribeVpcEndpointConnections", "DescribeVpcEndpointServiceConfigurations", "DescribeVpcEndpointServicePermissions", "DescribeVpcEndpointServices", "DescribeVpcPeeringConnections", "DescribeVpnConcentrators", "DescribeVpnConnections", "DescribeVpnGateways", "DetachClassicLinkVpc", "DetachNetworkInterface", "DetachVerifiedAccessTrustProvider", "DetachVolume", "DetachVpnGateway", "DisableAddressTransfer", "DisableAllowedImagesSettings", "DisableAwsNetworkPerformanceMetricSubscription", "DisableCapacityManager", "DisableEbsEncryptionByDefault", "DisableFastLaunch", "DisableFastSnapshotRestores", "DisableImage", "DisableImageBlockPublicAccess", "DisableImageDeprecation", "DisableImageDeregistrationProtection", "DisableInstanceSqlHaStandbyDetections", "DisableIpamOrganizationAdminAccount", "DisableIpamPolicy", "DisableRouteServerPropagation", "DisableSerialConsoleAccess", "DisableSnapshotBlockPublicAccess", "DisableTransitGatewayRouteTablePropagation", "DisableVgwRoutePropagation", "DisableVpcClassicLink", "DisableVpcClassicLinkDnsSupport", "DisassociateCapacityReservationBillingOwner", "DisassociateClientVpnTargetNetwork", "DisassociateEnclaveCertificateIamRole", "DisassociateIamInstanceProfile", "DisassociateInstanceEventWindow", "DisassociateIpamByoasn", "DisassociateIpamResourceDiscovery", "DisassociateNatGatewayAddress", "DisassociateRouteServer", "DisassociateSecurityGroupVpc", "DisassociateSubnetCidrBlock", "DisassociateTransitGatewayMulticastDomain", "DisassociateTransitGatewayPolicyTable", "DisassociateTransitGatewayRouteTable", "DisassociateTrunkInterface", "DisassociateVpcCidrBlock", "EnableAddressTransfer", "EnableAllowedImagesSettings", "EnableAwsNetworkPerformanceMetricSubscription", "EnableCapacityManager", "EnableEbsEncryptionByDefault", "EnableFastLaunch", "EnableFastSnapshotRestores", "EnableImage", "EnableImageBlockPublicAccess", "EnableImageDeprecation", "EnableImageDeregistrationProtection", "EnableInstanceSqlHaStandbyDetections", "EnableIpamOrganizationAdminAccount", "EnableIpamPolicy", "EnableReachabilityAnalyzerOrganizationSharing", "EnableRouteServerPropagation", "EnableSerialConsoleAccess", "EnableSnapshotBlockPublicAccess", "EnableTransitGatewayRouteTablePropagation", "EnableVgwRoutePropagation", "EnableVolumeIO", "EnableVpcClassicLink", "EnableVpcClassicLinkDnsSupport", "ExportClientVpnClientCertificateRevocationList", "ExportClientVpnClientConfiguration", "ExportImage", "ExportTransitGatewayRoutes", "ExportVerifiedAccessInstanceClientConfiguration", "GetActiveVpnTunnelStatus", "GetAllowedImagesSettings", "GetAssociatedEnclaveCertificateIamRoles", "GetAssociatedIpv6PoolCidrs", "GetAwsNetworkPerformanceData", "GetCapacityManagerAttributes", "GetCapacityManagerMetricData", "GetCapacityManagerMetricDimensions", "GetCapacityManagerMonitoredTagKeys", "GetCapacityReservationUsage", "GetCoipPoolUsage", "GetConsoleOutput", "GetConsoleScreenshot", "GetDeclarativePoliciesReportSummary", "GetDefaultCreditSpecification", "GetEbsDefaultKmsKeyId", "GetEbsEncryptionByDefault", "GetEnabledIpamPolicy", "GetFlowLogsIntegrationTemplate", "GetGroupsForCapacityReservation", "GetHostReservationPurchasePreview", "GetImageAncestry", "GetImageBlockPublicAccessState", "GetInstanceMetadataDefaults", "GetInstanceTpmEkPub", "GetInstanceTypesFromInstanceRequirements", "GetInstanceUefiData", "GetIpamAddressHistory", "GetIpamDiscoveredAccounts", "GetIpamDiscoveredPublicAddresses", "GetIpamDiscoveredResourceCidrs", "GetIpamPolicyAllocationRules", "GetIpamPolicyOrganizationTargets", "GetIpamPoolAllocations", "GetIpamPoolCidrs", "GetIpamPrefixListResolverRules", "GetIpamPrefixListResolverVersionEntries", "GetIpamPrefixListResolverVersions", "GetIpamResourceCidrs", "GetLaunchTemplateData", "GetManagedPrefixListAssociations", "GetManagedPrefixListEntries", "GetManagedResourceVisibility", "GetNetworkInsightsAccessScopeAnalysisFindings", "GetNetworkInsightsAccessScopeContent", "GetPasswordData", "GetReservedInstancesExchangeQuote", "GetRouteServerAssociations", "GetRouteServerPropagations", "GetRouteServerRoutingDatabase", "GetSecurityGroupsForVpc", "GetSerialConsoleAccessStatus", "GetSnapshotBlockPublicAccessState", "GetSpotPlacementScores", "GetSubnetCidrReservations", "GetTransitGatewayAttachmentPropagations", "GetTransitGatewayMeteringPolicyEntries", "GetTransitGatewayMulticastDomainAssociations", "GetTransitGatewayPolicyTableAssociations", "GetTransitGatewayPolicyTableEntries", "GetTransitGatewayPrefixListReferences", "GetTransitGatewayRouteTableAssociations", "GetTransitGatewayRouteTablePropagations", "GetVerifiedAccessEndpointPolicy", "GetVerifiedAccessEndpointTargets", "GetVerifiedAccessGroupPolicy", "GetVpcResourcesBlockingEncryptionEnforcement", "GetVpnConnectionDeviceSampleConfiguration", "GetVpnConnectionDeviceTypes", "GetVpnTunnelReplacementStatus", "ImportClientVpnClientCertificateRevocationList", "ImportImage", "ImportInstance", "ImportKeyPair", "ImportSnapshot", "ImportVolume", "ListImagesInRecycleBin", "ListSnapshotsInRecycleBin", "ListVolumesInRecycleBin", "LockSnapshot", "ModifyAddressAttribute", "ModifyAvailabilityZoneGroup", "ModifyCapacityReservation", "ModifyCapacityReservationFleet", "ModifyClientVpnEndpoint", "ModifyDefaultCreditSpecification", "ModifyEbsDefaultKmsKeyId", "ModifyFleet", "ModifyFpgaImageAttribute", "ModifyHosts", "ModifyIdFormat", "ModifyIdentityIdFormat", "ModifyImageAttribute", "ModifyInstanceAttribute", "ModifyInstanceCapacityReservationAttributes", "ModifyInstanceConnectEndpoint", "ModifyInstanceCpuOptions", "ModifyInstanceCreditSpecification", "ModifyInstanceEventStartTime", "ModifyInstanceEventWindow", "ModifyInstanceMaintenanceOptions", "ModifyInstanceMetadataDefaults", "ModifyInstanceMetadataOptions", "ModifyInstanceNetworkPerformanceOptions", "ModifyInstancePlacement", "ModifyIpam", "ModifyIpamPolicyAllocationRules", "ModifyIpamPool", "ModifyIpamPoolAllocation", "ModifyIpamPrefixListResolver", "ModifyIpamPrefixListResolverTarget", "ModifyIpamResourceCidr", "ModifyIpamResourceDiscovery", "ModifyIpamScope", "ModifyLaunchTemplate", "ModifyLocalGatewayRoute", "ModifyManagedPrefixList", "ModifyManagedResourceVisibility", "ModifyNetworkInterfaceAttribute", "ModifyPrivateDnsNameOptions", "ModifyPublicIpDnsNameOptions", "ModifyReservedInstances", "ModifyRouteServer", "ModifySnapshotAttribute", "ModifySnapshotTier", "ModifySpotFleetRequest", "ModifyTrafficMirrorFilterNetworkServices", "ModifyTrafficMirrorFilterRule", "ModifyTrafficMirrorSession", "ModifyTransitGateway", "ModifyTransitGatewayMeteringPolicy", "ModifyTransitGatewayPrefixListReference", "ModifyTransitGatewayVpcAttachment", "ModifyVerifiedAccessEndpoint", "ModifyVerifiedAccessEndpointPolicy", "ModifyVerifiedAccessGroup", "ModifyVerifiedAccessGroupPolicy", "ModifyVerifiedAccessInstance", "ModifyVerifiedAccessInstanceLoggingConfiguration", "ModifyVerifiedAccessTrustProvider", "ModifyVolume", "ModifyVolumeAttribute", "ModifyVpcBlockPublicAccessExclusion", "ModifyVpcBlockPublicAccessOptions", "ModifyVpcEncryptionControl", "ModifyVpcEndpoint", "ModifyVpcEndpointConnectionNotification", "ModifyVpcEndpointServiceConfiguration", "ModifyVpcEndpointServicePayerResponsibility", "ModifyVpcEndpointServicePermissions", "ModifyVpcPeeringConnectionOptions", "ModifyVpcTenancy", "ModifyVpnConnection", "ModifyVpnConnectionOptions", "ModifyVpnTunnelCertificate", "ModifyVpnTunnelOptions", "MonitorInstances", "MoveAddressToVpc", "MoveByoipCidrToIpam", "MoveCapacityReservationInstances", "ProvisionByoipCidr", "ProvisionIpamByoasn", "ProvisionIpamPoolCidr", "ProvisionPublicIpv4PoolCidr", "PurchaseCapacityBlock", "PurchaseCapacityBlockExtension", "PurchaseHostReservation", "PurchaseReservedInstancesOffering", "PurchaseScheduledInstances", "RebootInstances", "RegisterImage", "RegisterInstanceEventNotificationAttributes", "RegisterTransitGatewayMulticastGroupMembers", "RegisterTransitGatewayMulticastGroupSources", "RejectCapacityReservationBillingOwnership", "RejectTransitGatewayClientVpnAttachment", "RejectTransitGatewayMulticastDomainAssociations", "RejectTransitGatewayPeeringAttachment", "RejectTransitGatewayVpcAttachment", "RejectVpcEndpointConnections", "RejectVpcPeeringConnection", "ReleaseHosts", "ReleaseIpamPoolAllocation", "ReplaceIamInstanceProfileAssociation", "ReplaceImageCriteriaInAllowedImagesSettings", "ReplaceNetworkAclAssociation", "ReplaceNetworkAclEntry", "ReplaceRoute", "ReplaceRouteTableAssociation", "ReplaceTransitGatewayRoute", "ReplaceVpnTunnel", "ReportInstanceStatus", "RequestSpotFleet", "RequestSpotInstances", "ResetAddressAttribute", "ResetEbsDefaultKmsKeyId", "ResetFpgaImageAttribute", "ResetImageAttribute", "ResetInstanceAttribute", "ResetNetworkInterfaceAttribute", "ResetSnapshotAttribute", "RestoreAddressToClassic", "RestoreImageFromRecycleBin", "RestoreManagedPrefixListVersion", "RestoreSnapshotFromRecycleBin", "RestoreSnapshotTier", "RestoreVolumeFromRecycleBin", "RevokeClientVpnIngress", "RunInstances", "RunScheduledInstances", "SearchLocalGatewayRoutes", "SearchTransitGatewayMulticastGroups", "SearchTransitGatewayRoutes", "SendDiagnosticInterrupt", "StartDeclarativePoliciesReport", "StartInstances", "StartNetworkInsightsAccessScopeAnalysis", "StartNetworkInsightsAnalysis", "StartVpcEndpointServicePrivateDnsVerification", "StopInstances", "TerminateClientVpnConnections", "TerminateInstances", "UnassignIpv6Addresses", "UnassignPrivateIpAddresses", "UnassignPrivateNatGatewayAddress", "UnlockSnapshot", "UnmonitorInstances", "UpdateCapacityManagerMonitoredTagKeys", "UpdateCapacityManagerOrganizationsAccess", "UpdateInterruptibleCapacityReservationAllocation", "UpdateSecurityGroupRuleDescriptionsEgress", "UpdateSecurityGroupRuleDescriptionsIngress", "WithdrawByoipCidr"];

static SHAPES: &[Shape] = &[
    Shape::new("Address", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AllocationId", 274).wire("allocationId"),
        Member::new("AssociationId", 274).wire("associationId"),
        Member::new("Domain", 129).wire("domain"),
        Member::new("NetworkInterfaceId", 274).wire("networkInterfaceId"),
        Member::new("NetworkInterfaceOwnerId", 274).wire("networkInterfaceOwnerId"),
        Member::new("PrivateIpAddress", 274).wire("privateIpAddress"),
        Member::new("Tags", 292).wire("tagSet"),
        Member::new("PublicIpv4Pool", 274).wire("publicIpv4Pool"),
        Member::new("NetworkBorderGroup", 274).wire("networkBorderGroup"),
        Member::new("CustomerOwnedIp", 274).wire("customerOwnedIp"),
        Member::new("CustomerOwnedIpv4Pool", 274).wire("customerOwnedIpv4Pool"),
        Member::new("CarrierIp", 274).wire("carrierIp"),
        Member::new("SubnetId", 274).wire("subnetId"),
        Member::new("ServiceManaged", 271).wire("serviceManaged"),
        Member::new("InstanceId", 274).wire("instanceId"),
        Member::new("PublicIp", 274).wire("publicIp"),
    ] }),
    Shape::new("AddressAttribute", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PublicIp", 225).wire("publicIp"),
        Member::new("AllocationId", 8).wire("allocationId"),
        Member::new("PtrRecord", 274).wire("ptrRecord"),
        Member::new("PtrRecordUpdate", 224).wire("ptrRecordUpdate"),
    ] }),
    Shape::new("AddressAttributeName", Kind::String { values: &["domain-name"] }),
    Shape::new("AddressList", Kind::List { item: 0, item_name: "item" }),
    Shape::new("AddressMaxResults", Kind::Integer).min(1).max(1000),
    Shape::new("AddressSet", Kind::List { item: 1, item_name: "item" }),
    Shape::new("AllocateAddressRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Domain", 129),
        Member::new("Address", 225),
        Member::new("PublicIpv4Pool", 158),
        Member::new("NetworkBorderGroup", 274),
        Member::new("CustomerOwnedIpv4Pool", 274),
        Member::new("TagSpecifications", 294).wire("TagSpecification"),
        Member::new("IpamPoolId", 157),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("AllocateAddressResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AllocationId", 274).wire("allocationId"),
        Member::new("PublicIpv4Pool", 274).wire("publicIpv4Pool"),
        Member::new("NetworkBorderGroup", 274).wire("networkBorderGroup"),
        Member::new("Domain", 129).wire("domain"),
        Member::new("CustomerOwnedIp", 274).wire("customerOwnedIp"),
        Member::new("CustomerOwnedIpv4Pool", 274).wire("customerOwnedIpv4Pool"),
        Member::new("CarrierIp", 274).wire("carrierIp"),
        Member::new("PublicIp", 274).wire("publicIp"),
    ] }),
    Shape::new("AllocationId", Kind::String { values: &[] }),
    Shape::new("AllocationIdList", Kind::List { item: 8, item_name: "AllocationId" }),
    Shape::new("AllocationIds", Kind::List { item: 8, item_name: "item" }),
    Shape::new("AssociateRouteTableRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GatewayId", 245),
        Member::new("PublicIpv4Pool", 158),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("SubnetId", 281).wire("subnetId"),
        Member::new("RouteTableId", 255).wire("routeTableId").required(),
    ] }),
    Shape::new("AssociateRouteTableResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AssociationId", 274).wire("associationId"),
        Member::new("AssociationState", 253).wire("associationState"),
    ] }),
    Shape::new("AssociatedSubnetList", Kind::List { item: 281, item_name: "item" }),
    Shape::new("AttachInternetGatewayRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("InternetGatewayId", 147).wire("internetGatewayId").required(),
        Member::new("VpcId", 327).wire("vpcId").required(),
    ] }),
    Shape::new("AttachmentEnaSrdSpecification", Kind::Structure { payload: "", union: false, members: &[
        Member::new("EnaSrdEnabled", 42).wire("enaSrdEnabled"),
        Member::new("EnaSrdUdpSpecification", 16).wire("enaSrdUdpSpecification"),
    ] }),
    Shape::new("AttachmentEnaSrdUdpSpecification", Kind::Structure { payload: "", union: false, members: &[
        Member::new("EnaSrdUdpEnabled", 42).wire("enaSrdUdpEnabled"),
    ] }),
    Shape::new("AttachmentStatus", Kind::String { values: &["attaching", "attached", "detaching", "detached"] }),
    Shape::new("AttributeBooleanValue", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Value", 42).wire("value"),
    ] }),
    Shape::new("AuthorizeSecurityGroupEgressRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("TagSpecifications", 294).wire("TagSpecification"),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("GroupId", 260).wire("groupId").required(),
        Member::new("SourceSecurityGroupName", 274).wire("sourceSecurityGroupName"),
        Member::new("SourceSecurityGroupOwnerId", 274).wire("sourceSecurityGroupOwnerId"),
        Member::new("IpProtocol", 274).wire("ipProtocol"),
        Member::new("FromPort", 143).wire("fromPort"),
        Member::new("ToPort", 143).wire("toPort"),
        Member::new("CidrIp", 274).wire("cidrIp"),
        Member::new("IpPermissions", 153).wire("ipPermissions"),
    ] }),
    Shape::new("AuthorizeSecurityGroupEgressResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Return", 42).wire("return"),
        Member::new("SecurityGroupRules", 267).wire("securityGroupRuleSet"),
    ] }),
    Shape::new("AuthorizeSecurityGroupIngressRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("CidrIp", 274),
        Member::new("FromPort", 143),
        Member::new("GroupId", 260),
        Member::new("GroupName", 263),
        Member::new("IpPermissions", 153),
        Member::new("IpProtocol", 274),
        Member::new("SourceSecurityGroupName", 274),
        Member::new("SourceSecurityGroupOwnerId", 274),
        Member::new("ToPort", 143),
        Member::new("TagSpecifications", 294).wire("TagSpecification"),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("AuthorizeSecurityGroupIngressResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Return", 42).wire("return"),
        Member::new("SecurityGroupRules", 267).wire("securityGroupRuleSet"),
    ] }),
    Shape::new("AutoProvisionZonesState", Kind::String { values: &["enabled", "disabled"] }),
    Shape::new("AutoScalingIpsState", Kind::String { values: &["enabled", "disabled"] }),
    Shape::new("AvailabilityMode", Kind::String { values: &["zonal", "regional"] }),
    Shape::new("AvailabilityZone", Kind::Structure { payload: "", union: false, members: &[
        Member::new("OptInStatus", 36).wire("optInStatus"),
        Member::new("Messages", 34).wire("messageSet"),
        Member::new("RegionName", 274).wire("regionName"),
        Member::new("ZoneName", 274).wire("zoneName"),
        Member::new("ZoneId", 274).wire("zoneId"),
        Member::new("GroupName", 274).wire("groupName"),
        Member::new("NetworkBorderGroup", 274).wire("networkBorderGroup"),
        Member::new("ZoneType", 274).wire("zoneType"),
        Member::new("ParentZoneName", 274).wire("parentZoneName"),
        Member::new("ParentZoneId", 274).wire("parentZoneId"),
        Member::new("GroupLongName", 274).wire("groupLongName"),
        Member::new("Geography", 30).wire("geographySet"),
        Member::new("SubGeography", 39).wire("subGeographySet"),
        Member::new("State", 37).wire("zoneState"),
    ] }),
    Shape::new("AvailabilityZoneAddress", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AvailabilityZone", 35),
        Member::new("AvailabilityZoneId", 31),
        Member::new("AllocationIds", 9).wire("AllocationId"),
    ] }),
    Shape::new("AvailabilityZoneAddresses", Kind::List { item: 27, item_name: "AvailabilityZoneAddress" }),
    Shape::new("AvailabilityZoneGeography", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Name", 274).wire("name"),
    ] }),
    Shape::new("AvailabilityZoneGeographyList", Kind::List { item: 29, item_name: "item" }),
    Shape::new("AvailabilityZoneId", Kind::String { values: &[] }),
    Shape::new("AvailabilityZoneList", Kind::List { item: 26, item_name: "item" }),
    Shape::new("AvailabilityZoneMessage", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Message", 274).wire("message"),
    ] }),
    Shape::new("AvailabilityZoneMessageList", Kind::List { item: 33, item_name: "item" }),
    Shape::new("AvailabilityZoneName", Kind::String { values: &[] }),
    Shape::new("AvailabilityZoneOptInStatus", Kind::String { values: &["opt-in-not-required", "opted-in", "not-opted-in"] }),
    Shape::new("AvailabilityZoneState", Kind::String { values: &["available", "information", "impaired", "unavailable", "constrained"] }),
    Shape::new("AvailabilityZoneSubGeography", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Name", 274).wire("name"),
    ] }),
    Shape::new("AvailabilityZoneSubGeographyList", Kind::List { item: 38, item_name: "item" }),
    Shape::new("BlockPublicAccessMode", Kind::String { values: &["off", "block-bidirectional", "block-ingress"] }),
    Shape::new("BlockPublicAccessStates", Kind::Structure { payload: "", union: false, members: &[
        Member::new("InternetGatewayBlockMode", 40).wire("internetGatewayBlockMode"),
    ] }),
    Shape::new("Boolean", Kind::Boolean),
    Shape::new("CarrierGatewayId", Kind::String { values: &[] }),
    Shape::new("CoipPoolId", Kind::String { values: &[] }),
    Shape::new("ConnectionTrackingConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("TcpEstablishedTimeout", 143).wire("tcpEstablishedTimeout"),
        Member::new("UdpStreamTimeout", 143).wire("udpStreamTimeout"),
        Member::new("UdpTimeout", 143).wire("udpTimeout"),
    ] }),
    Shape::new("ConnectivityType", Kind::String { values: &["private", "public"] }),
    Shape::new("CoreNetworkArn", Kind::String { values: &[] }),
    Shape::new("CreateInternetGatewayRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("TagSpecifications", 294).wire("TagSpecification"),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("CreateInternetGatewayResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("InternetGateway", 144).wire("internetGateway"),
    ] }),
    Shape::new("CreateNatGatewayRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AvailabilityMode", 25),
        Member::new("AllocationId", 8),
        Member::new("ClientToken", 274).idempotency_token(),
        Member::new("DryRun", 42),
        Member::new("SubnetId", 281),
        Member::new("VpcId", 327),
        Member::new("AvailabilityZoneAddresses", 28).wire("AvailabilityZoneAddress"),
        Member::new("TagSpecifications", 294).wire("TagSpecification"),
        Member::new("ConnectivityType", 46),
        Member::new("PrivateIpAddress", 274),
        Member::new("SecondaryAllocationIds", 9).wire("SecondaryAllocationId"),
        Member::new("SecondaryPrivateIpAddresses", 151).wire("SecondaryPrivateIpAddress"),
        Member::new("SecondaryPrivateIpAddressCount", 220),
    ] }),
    Shape::new("CreateNatGatewayResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ClientToken", 274).wire("clientToken"),
        Member::new("NatGateway", 174).wire("natGateway"),
    ] }),
    Shape::new("CreateRouteRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DestinationPrefixListId", 215),
        Member::new("VpcEndpointId", 320),
        Member::new("TransitGatewayId", 297),
        Member::new("LocalGatewayId", 168),
        Member::new("CarrierGatewayId", 43),
        Member::new("CoreNetworkArn", 47),
        Member::new("OdbNetworkArn", 209),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("RouteTableId", 255).wire("routeTableId").required(),
        Member::new("DestinationCidrBlock", 274).wire("destinationCidrBlock"),
        Member::new("GatewayId", 245).wire("gatewayId"),
        Member::new("DestinationIpv6CidrBlock", 274).wire("destinationIpv6CidrBlock"),
        Member::new("EgressOnlyInternetGatewayId", 130).wire("egressOnlyInternetGatewayId"),
        Member::new("InstanceId", 142).wire("instanceId"),
        Member::new("NetworkInterfaceId", 199).wire("networkInterfaceId"),
        Member::new("VpcPeeringConnectionId", 332).wire("vpcPeeringConnectionId"),
        Member::new("NatGatewayId", 183).wire("natGatewayId"),
    ] }),
    Shape::new("CreateRouteResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Return", 42).wire("return"),
    ] }),
    Shape::new("CreateRouteTableRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("TagSpecifications", 294).wire("TagSpecification"),
        Member::new("ClientToken", 274).idempotency_token(),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("VpcId", 327).wire("vpcId").required(),
    ] }),
    Shape::new("CreateRouteTableResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RouteTable", 249).wire("routeTable"),
        Member::new("ClientToken", 274).wire("clientToken"),
    ] }),
    Shape::new("CreateSecurityGroupRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Description", 274).wire("GroupDescription").required(),
        Member::new("GroupName", 274).required(),
        Member::new("VpcId", 327),
        Member::new("TagSpecifications", 294).wire("TagSpecification"),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("CreateSecurityGroupResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GroupId", 274).wire("groupId"),
        Member::new("Tags", 292).wire("tagSet"),
        Member::new("SecurityGroupArn", 274).wire("securityGroupArn"),
    ] }),
    Shape::new("CreateSubnetRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("TagSpecifications", 294).wire("TagSpecification"),
        Member::new("AvailabilityZone", 274),
        Member::new("AvailabilityZoneId", 274),
        Member::new("CidrBlock", 274),
        Member::new("Ipv6CidrBlock", 274),
        Member::new("OutpostArn", 274),
        Member::new("VpcId", 327).required(),
        Member::new("Ipv6Native", 42),
        Member::new("Ipv4IpamPoolId", 157),
        Member::new("Ipv4NetmaskLength", 187),
        Member::new("Ipv6IpamPoolId", 157),
        Member::new("Ipv6NetmaskLength", 187),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("CreateSubnetResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Subnet", 275).wire("subnet"),
    ] }),
    Shape::new("CreateTagsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("Resources", 236).wire("ResourceId").required(),
        Member::new("Tags", 292).wire("Tag").required(),
    ] }),
    Shape::new("CreateVpcEndpointRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42),
        Member::new("VpcEndpointType", 326),
        Member::new("VpcId", 327).required(),
        Member::new("ServiceName", 274),
        Member::new("PolicyDocument", 274),
        Member::new("RouteTableIds", 322).wire("RouteTableId"),
        Member::new("SubnetIds", 325).wire("SubnetId"),
        Member::new("SecurityGroupIds", 323).wire("SecurityGroupId"),
        Member::new("IpAddressType", 150),
        Member::new("DnsOptions", 127),
        Member::new("ClientToken", 274),
        Member::new("PrivateDnsEnabled", 42),
        Member::new("TagSpecifications", 294).wire("TagSpecification"),
        Member::new("SubnetConfigurations", 280).wire("SubnetConfiguration"),
        Member::new("ServiceNetworkArn", 272),
        Member::new("ResourceConfigurationArn", 235),
        Member::new("ServiceRegion", 274),
    ] }),
    Shape::new("CreateVpcEndpointResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("VpcEndpoint", 319).wire("vpcEndpoint"),
        Member::new("ClientToken", 274).wire("clientToken"),
    ] }),
    Shape::new("CreateVpcRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("CidrBlock", 274),
        Member::new("Ipv6Pool", 162),
        Member::new("Ipv6CidrBlock", 274),
        Member::new("Ipv4IpamPoolId", 157),
        Member::new("Ipv4NetmaskLength", 187),
        Member::new("Ipv6IpamPoolId", 157),
        Member::new("Ipv6NetmaskLength", 187),
        Member::new("Ipv6CidrBlockNetworkBorderGroup", 274),
        Member::new("VpcEncryptionControl", 311),
        Member::new("TagSpecifications", 294).wire("TagSpecification"),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("InstanceTenancy", 296).wire("instanceTenancy"),
        Member::new("AmazonProvidedIpv6CidrBlock", 42).wire("amazonProvidedIpv6CidrBlock"),
    ] }),
    Shape::new("CreateVpcResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Vpc", 304).wire("vpc"),
    ] }),
    Shape::new("DateTime", Kind::Timestamp { format: "" }),
    Shape::new("DeleteInternetGatewayRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("InternetGatewayId", 147).wire("internetGatewayId").required(),
    ] }),
    Shape::new("DeleteNatGatewayRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42),
        Member::new("NatGatewayId", 183).required(),
    ] }),
    Shape::new("DeleteNatGatewayResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NatGatewayId", 274).wire("natGatewayId"),
    ] }),
    Shape::new("DeleteRouteRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DestinationPrefixListId", 215),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("RouteTableId", 255).wire("routeTableId").required(),
        Member::new("DestinationCidrBlock", 274).wire("destinationCidrBlock"),
        Member::new("DestinationIpv6CidrBlock", 274).wire("destinationIpv6CidrBlock"),
    ] }),
    Shape::new("DeleteRouteTableRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("RouteTableId", 255).wire("routeTableId").required(),
    ] }),
    Shape::new("DeleteSecurityGroupRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GroupId", 260),
        Member::new("GroupName", 263),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("DeleteSecurityGroupResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Return", 42).wire("return"),
        Member::new("GroupId", 260).wire("groupId"),
    ] }),
    Shape::new("DeleteSubnetRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SubnetId", 281).required(),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("DeleteTagsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("Resources", 236).wire("resourceId").required(),
        Member::new("Tags", 292).wire("tag"),
    ] }),
    Shape::new("DeleteVpcEndpointsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42),
        Member::new("VpcEndpointIds", 321).wire("VpcEndpointId").required(),
    ] }),
    Shape::new("DeleteVpcEndpointsResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Unsuccessful", 300).wire("unsuccessful"),
    ] }),
    Shape::new("DeleteVpcRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("VpcId", 327).required(),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("DescribeAddressesAttributeRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AllocationIds", 10).wire("AllocationId"),
        Member::new("Attribute", 2),
        Member::new("NextToken", 208),
        Member::new("MaxResults", 4),
        Member::new("DryRun", 42),
    ] }),
    Shape::new("DescribeAddressesAttributeResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Addresses", 5).wire("addressSet"),
        Member::new("NextToken", 208).wire("nextToken"),
    ] }),
    Shape::new("DescribeAddressesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PublicIps", 227).wire("PublicIp"),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("Filters", 134).wire("Filter"),
        Member::new("AllocationIds", 9).wire("AllocationId"),
    ] }),
    Shape::new("DescribeAddressesResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Addresses", 3).wire("addressesSet"),
    ] }),
    Shape::new("DescribeAvailabilityZonesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ZoneNames", 335).wire("ZoneName"),
        Member::new("ZoneIds", 334).wire("ZoneId"),
        Member::new("AllAvailabilityZones", 42),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("Filters", 134).wire("Filter"),
    ] }),
    Shape::new("DescribeAvailabilityZonesResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AvailabilityZones", 32).wire("availabilityZoneInfo"),
    ] }),
    Shape::new("DescribeInternetGatewaysMaxResults", Kind::Integer).min(5).max(1000),
    Shape::new("DescribeInternetGatewaysRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NextToken", 274),
        Member::new("MaxResults", 84),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("InternetGatewayIds", 148).wire("internetGatewayId"),
        Member::new("Filters", 134).wire("Filter"),
    ] }),
    Shape::new("DescribeInternetGatewaysResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("InternetGateways", 149).wire("internetGatewaySet"),
        Member::new("NextToken", 274).wire("nextToken"),
    ] }),
    Shape::new("DescribeNatGatewaysMaxResults", Kind::Integer).min(5).max(1000),
    Shape::new("DescribeNatGatewaysRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42),
        Member::new("Filter", 134),
        Member::new("MaxResults", 87),
        Member::new("NatGatewayIds", 184).wire("NatGatewayId"),
        Member::new("NextToken", 274),
    ] }),
    Shape::new("DescribeNatGatewaysResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NatGateways", 185).wire("natGatewaySet"),
        Member::new("NextToken", 274).wire("nextToken"),
    ] }),
    Shape::new("DescribeNetworkAclsMaxResults", Kind::Integer).min(5).max(1000),
    Shape::new("DescribeNetworkAclsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NextToken", 274),
        Member::new("MaxResults", 90),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("NetworkAclIds", 194).wire("NetworkAclId"),
        Member::new("Filters", 134).wire("Filter"),
    ] }),
    Shape::new("DescribeNetworkAclsResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NetworkAcls", 195).wire("networkAclSet"),
        Member::new("NextToken", 274).wire("nextToken"),
    ] }),
    Shape::new("DescribeNetworkInterfacesMaxResults", Kind::Integer).min(5).max(1000),
    Shape::new("DescribeNetworkInterfacesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NextToken", 274),
        Member::new("MaxResults", 93),
        Member::new("IncludeManagedResources", 42),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("NetworkInterfaceIds", 200).wire("NetworkInterfaceId"),
        Member::new("Filters", 134).wire("filter"),
    ] }),
    Shape::new("DescribeNetworkInterfacesResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NetworkInterfaces", 203).wire("networkInterfaceSet"),
        Member::new("NextToken", 274).wire("nextToken"),
    ] }),
    Shape::new("DescribePrefixListsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42),
        Member::new("Filters", 134).wire("Filter"),
        Member::new("MaxResults", 143),
        Member::new("NextToken", 274),
        Member::new("PrefixListIds", 216).wire("PrefixListId"),
    ] }),
    Shape::new("DescribePrefixListsResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NextToken", 274).wire("nextToken"),
        Member::new("PrefixLists", 217).wire("prefixListSet"),
    ] }),
    Shape::new("DescribeRegionsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RegionNames", 233).wire("RegionName"),
        Member::new("AllRegions", 42),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("Filters", 134).wire("Filter"),
    ] }),
    Shape::new("DescribeRegionsResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Regions", 232).wire("regionInfo"),
    ] }),
    Shape::new("DescribeRouteTablesMaxResults", Kind::Integer).min(5).max(100),
    Shape::new("DescribeRouteTablesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NextToken", 274),
        Member::new("MaxResults", 100),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("RouteTableIds", 256).wire("RouteTableId"),
        Member::new("Filters", 134).wire("Filter"),
    ] }),
    Shape::new("DescribeRouteTablesResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RouteTables", 257).wire("routeTableSet"),
        Member::new("NextToken", 274).wire("nextToken"),
    ] }),
    Shape::new("DescribeSecurityGroupRulesMaxResults", Kind::Integer).min(5).max(1000),
    Shape::new("DescribeSecurityGroupRulesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Filters", 134).wire("Filter"),
        Member::new("SecurityGroupRuleIds", 266).wire("SecurityGroupRuleId"),
        Member::new("DryRun", 42),
        Member::new("NextToken", 274),
        Member::new("MaxResults", 103),
    ] }),
    Shape::new("DescribeSecurityGroupRulesResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SecurityGroupRules", 267).wire("securityGroupRuleSet"),
        Member::new("NextToken", 274).wire("nextToken"),
    ] }),
    Shape::new("DescribeSecurityGroupsMaxResults", Kind::Integer).min(5).max(1000),
    Shape::new("DescribeSecurityGroupsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GroupIds", 135).wire("GroupId"),
        Member::new("GroupNames", 139).wire("GroupName"),
        Member::new("NextToken", 274),
        Member::new("MaxResults", 106),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("Filters", 134).wire("Filter"),
    ] }),
    Shape::new("DescribeSecurityGroupsResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NextToken", 274).wire("nextToken"),
        Member::new("SecurityGroups", 262).wire("securityGroupInfo"),
    ] }),
    Shape::new("DescribeSubnetsMaxResults", Kind::Integer).min(5).max(1000),
    Shape::new("DescribeSubnetsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Filters", 134).wire("Filter"),
        Member::new("SubnetIds", 282).wire("SubnetId"),
        Member::new("NextToken", 274),
        Member::new("MaxResults", 109),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("DescribeSubnetsResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NextToken", 274).wire("nextToken"),
        Member::new("Subnets", 287).wire("subnetSet"),
    ] }),
    Shape::new("DescribeTagsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("Filters", 134).wire("Filter"),
        Member::new("MaxResults", 143).wire("maxResults"),
        Member::new("NextToken", 274).wire("nextToken"),
    ] }),
    Shape::new("DescribeTagsResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NextToken", 274).wire("nextToken"),
        Member::new("Tags", 291).wire("tagSet"),
    ] }),
    Shape::new("DescribeVpcAttributeRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Attribute", 305).required(),
        Member::new("VpcId", 327).required(),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("DescribeVpcAttributeResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("EnableDnsHostnames", 18).wire("enableDnsHostnames"),
        Member::new("EnableDnsSupport", 18).wire("enableDnsSupport"),
        Member::new("EnableNetworkAddressUsageMetrics", 18).wire("enableNetworkAddressUsageMetrics"),
        Member::new("VpcId", 274).wire("vpcId"),
    ] }),
    Shape::new("DescribeVpcEndpointsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42),
        Member::new("VpcEndpointIds", 321).wire("VpcEndpointId"),
        Member::new("Filters", 134).wire("Filter"),
        Member::new("MaxResults", 143),
        Member::new("NextToken", 274),
    ] }),
    Shape::new("DescribeVpcEndpointsResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("VpcEndpoints", 324).wire("vpcEndpointSet"),
        Member::new("NextToken", 274).wire("nextToken"),
    ] }),
    Shape::new("DescribeVpcsMaxResults", Kind::Integer).min(5).max(1000),
    Shape::new("DescribeVpcsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Filters", 134).wire("Filter"),
        Member::new("VpcIds", 328).wire("VpcId"),
        Member::new("NextToken", 274),
        Member::new("MaxResults", 118),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("DescribeVpcsResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NextToken", 274).wire("nextToken"),
        Member::new("Vpcs", 331).wire("vpcSet"),
    ] }),
    Shape::new("DetachInternetGatewayRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("InternetGatewayId", 147).wire("internetGatewayId").required(),
        Member::new("VpcId", 327).wire("vpcId").required(),
    ] }),
    Shape::new("DisassociateAddressRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AssociationId", 132),
        Member::new("PublicIp", 131),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("DisassociateRouteTableRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("AssociationId", 251).wire("associationId").required(),
    ] }),
    Shape::new("DnsEntry", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DnsName", 274).wire("dnsName"),
        Member::new("HostedZoneId", 274).wire("hostedZoneId"),
    ] }),
    Shape::new("DnsEntrySet", Kind::List { item: 124, item_name: "item" }),
    Shape::new("DnsOptions", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DnsRecordIpType", 128).wire("dnsRecordIpType"),
        Member::new("PrivateDnsOnlyForInboundResolverEndpoint", 42).wire("privateDnsOnlyForInboundResolverEndpoint"),
        Member::new("PrivateDnsPreference", 274).wire("privateDnsPreference"),
        Member::new("PrivateDnsSpecifiedDomains", 219).wire("privateDnsSpecifiedDomainSet"),
    ] }),
    Shape::new("DnsOptionsSpecification", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DnsRecordIpType", 128),
        Member::new("PrivateDnsOnlyForInboundResolverEndpoint", 42),
        Member::new("PrivateDnsPreference", 274),
        Member::new("PrivateDnsSpecifiedDomains", 219).wire("PrivateDnsSpecifiedDomain"),
    ] }),
    Shape::new("DnsRecordIpType", Kind::String { values: &["ipv4", "dualstack", "ipv6", "service-defined"] }),
    Shape::new("DomainType", Kind::String { values: &["vpc", "standard"] }),
    Shape::new("EgressOnlyInternetGatewayId", Kind::String { values: &[] }),
    Shape::new("EipAllocationPublicIp", Kind::String { values: &[] }),
    Shape::new("ElasticIpAssociationId", Kind::String { values: &[] }),
    Shape::new("Filter", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Name", 274),
        Member::new("Values", 303).wire("Value"),
    ] }),
    Shape::new("FilterList", Kind::List { item: 133, item_name: "Filter" }),
    Shape::new("GroupIdStringList", Kind::List { item: 260, item_name: "groupId" }),
    Shape::new("GroupIdentifier", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GroupId", 274).wire("groupId"),
        Member::new("GroupName", 274).wire("groupName"),
    ] }),
    Shape::new("GroupIdentifierList", Kind::List { item: 136, item_name: "item" }),
    Shape::new("GroupIdentifierSet", Kind::List { item: 261, item_name: "item" }),
    Shape::new("GroupNameStringList", Kind::List { item: 263, item_name: "GroupName" }),
    Shape::new("HostnameType", Kind::String { values: &["ip-name", "resource-name"] }),
    Shape::new("IcmpTypeCode", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Code", 143).wire("code"),
        Member::new("Type", 143).wire("type"),
    ] }),
    Shape::new("InstanceId", Kind::String { values: &[] }),
    Shape::new("Integer", Kind::Integer),
    Shape::new("InternetGateway", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Attachments", 146).wire("attachmentSet"),
        Member::new("InternetGatewayId", 274).wire("internetGatewayId"),
        Member::new("OwnerId", 274).wire("ownerId"),
        Member::new("Tags", 292).wire("tagSet"),
    ] }),
    Shape::new("InternetGatewayAttachment", Kind::Structure { payload: "", union: false, members: &[
        Member::new("State", 17).wire("state"),
        Member::new("VpcId", 274).wire("vpcId"),
    ] }),
    Shape::new("InternetGatewayAttachmentList", Kind::List { item: 145, item_name: "item" }),
    Shape::new("InternetGatewayId", Kind::String { values: &[] }),
    Shape::new("InternetGatewayIdList", Kind::List { item: 147, item_name: "item" }),
    Shape::new("InternetGatewayList", Kind::List { item: 144, item_name: "item" }),
    Shape::new("IpAddressType", Kind::String { values: &["ipv4", "dualstack", "ipv6"] }),
    Shape::new("IpList", Kind::List { item: 274, item_name: "item" }),
    Shape::new("IpPermission", Kind::Structure { payload: "", union: false, members: &[
        Member::new("IpProtocol", 274).wire("ipProtocol"),
        Member::new("FromPort", 143).wire("fromPort"),
        Member::new("ToPort", 143).wire("toPort"),
        Member::new("UserIdGroupPairs", 302).wire("groups"),
        Member::new("IpRanges", 155).wire("ipRanges"),
        Member::new("Ipv6Ranges", 166).wire("ipv6Ranges"),
        Member::new("PrefixListIds", 214).wire("prefixListIds"),
    ] }),
    Shape::new("IpPermissionList", Kind::List { item: 152, item_name: "item" }),
    Shape::new("IpRange", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Description", 274).wire("description"),
        Member::new("CidrIp", 274).wire("cidrIp"),
    ] }),
    Shape::new("IpRangeList", Kind::List { item: 154, item_name: "item" }),
    Shape::new("IpSource", Kind::String { values: &["amazon", "byoip", "none"] }),
    Shape::new("IpamPoolId", Kind::String { values: &[] }),
    Shape::new("Ipv4PoolEc2Id", Kind::String { values: &[] }),
    Shape::new("Ipv4PrefixSpecification", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Ipv4Prefix", 274).wire("ipv4Prefix"),
    ] }),
    Shape::new("Ipv4PrefixesList", Kind::List { item: 159, item_name: "item" }),
    Shape::new("Ipv6AddressAttribute", Kind::String { values: &["public", "private"] }),
    Shape::new("Ipv6PoolEc2Id", Kind::String { values: &[] }),
    Shape::new("Ipv6PrefixSpecification", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Ipv6Prefix", 274).wire("ipv6Prefix"),
    ] }),
    Shape::new("Ipv6PrefixesList", Kind::List { item: 163, item_name: "item" }),
    Shape::new("Ipv6Range", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Description", 274).wire("description"),
        Member::new("CidrIpv6", 274).wire("cidrIpv6"),
    ] }),
    Shape::new("Ipv6RangeList", Kind::List { item: 165, item_name: "item" }),
    Shape::new("LastError", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Message", 274).wire("message"),
        Member::new("Code", 274).wire("code"),
    ] }),
    Shape::new("LocalGatewayId", Kind::String { values: &[] }),
    Shape::new("MillisecondDateTime", Kind::Timestamp { format: "" }),
    Shape::new("ModifySecurityGroupRulesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GroupId", 260).required(),
        Member::new("SecurityGroupRules", 270).wire("SecurityGroupRule").required(),
        Member::new("DryRun", 42),
    ] }),
    Shape::new("ModifySecurityGroupRulesResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Return", 42).wire("return"),
    ] }),
    Shape::new("ModifySubnetAttributeRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AssignIpv6AddressOnCreation", 18),
        Member::new("MapPublicIpOnLaunch", 18),
        Member::new("SubnetId", 281).wire("subnetId").required(),
        Member::new("MapCustomerOwnedIpOnLaunch", 18),
        Member::new("CustomerOwnedIpv4Pool", 44),
        Member::new("EnableDns64", 18),
        Member::new("PrivateDnsHostnameTypeOnLaunch", 140),
        Member::new("EnableResourceNameDnsARecordOnLaunch", 18),
        Member::new("EnableResourceNameDnsAAAARecordOnLaunch", 18),
        Member::new("EnableLniAtDeviceIndex", 143),
        Member::new("DisableLniAtDeviceIndex", 18),
    ] }),
    Shape::new("ModifyVpcAttributeRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("EnableDnsHostnames", 18),
        Member::new("EnableDnsSupport", 18),
        Member::new("VpcId", 327).wire("vpcId").required(),
        Member::new("EnableNetworkAddressUsageMetrics", 18),
    ] }),
    Shape::new("NatGateway", Kind::Structure { payload: "", union: false, members: &[
        Member::new("CreateTime", 65).wire("createTime"),
        Member::new("DeleteTime", 65).wire("deleteTime"),
        Member::new("FailureCode", 274).wire("failureCode"),
        Member::new("FailureMessage", 274).wire("failureMessage"),
        Member::new("NatGatewayAddresses", 176).wire("natGatewayAddressSet"),
        Member::new("NatGatewayId", 274).wire("natGatewayId"),
        Member::new("ProvisionedBandwidth", 223).wire("provisionedBandwidth"),
        Member::new("State", 186).wire("state"),
        Member::new("SubnetId", 274).wire("subnetId"),
        Member::new("VpcId", 274).wire("vpcId"),
        Member::new("Tags", 292).wire("tagSet"),
        Member::new("ConnectivityType", 46).wire("connectivityType"),
        Member::new("AvailabilityMode", 25).wire("availabilityMode"),
        Member::new("AutoScalingIps", 24).wire("autoScalingIps"),
        Member::new("AutoProvisionZones", 23).wire("autoProvisionZones"),
        Member::new("AttachedAppliances", 182).wire("attachedApplianceSet"),
        Member::new("RouteTableId", 274).wire("routeTableId"),
    ] }),
    Shape::new("NatGatewayAddress", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AllocationId", 274).wire("allocationId"),
        Member::new("NetworkInterfaceId", 274).wire("networkInterfaceId"),
        Member::new("PrivateIp", 274).wire("privateIp"),
        Member::new("PublicIp", 274).wire("publicIp"),
        Member::new("AssociationId", 274).wire("associationId"),
        Member::new("IsPrimary", 42).wire("isPrimary"),
        Member::new("FailureMessage", 274).wire("failureMessage"),
        Member::new("Status", 177).wire("status"),
        Member::new("AvailabilityZone", 35).wire("availabilityZone"),
        Member::new("AvailabilityZoneId", 31).wire("availabilityZoneId"),
    ] }),
    Shape::new("NatGatewayAddressList", Kind::List { item: 175, item_name: "item" }),
    Shape::new("NatGatewayAddressStatus", Kind::String { values: &["assigning", "unassigning", "associating", "disassociating", "succeeded", "failed"] }),
    Shape::new("NatGatewayApplianceModifyState", Kind::String { values: &["modifying", "completed", "failed"] }),
    Shape::new("NatGatewayApplianceState", Kind::String { values: &["attaching", "attached", "detaching", "detached", "attach-failed", "detach-failed"] }),
    Shape::new("NatGatewayApplianceType", Kind::String { values: &["network-firewall-proxy"] }),
    Shape::new("NatGatewayAttachedAppliance", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Type", 180).wire("type"),
        Member::new("ApplianceArn", 274).wire("applianceArn"),
        Member::new("VpcEndpointId", 274).wire("vpcEndpointId"),
        Member::new("AttachmentState", 179).wire("attachmentState"),
        Member::new("ModificationState", 178).wire("modificationState"),
        Member::new("FailureCode", 274).wire("failureCode"),
        Member::new("FailureMessage", 274).wire("failureMessage"),
    ] }),
    Shape::new("NatGatewayAttachedApplianceList", Kind::List { item: 181, item_name: "item" }),
    Shape::new("NatGatewayId", Kind::String { values: &[] }),
    Shape::new("NatGatewayIdStringList", Kind::List { item: 183, item_name: "item" }),
    Shape::new("NatGatewayList", Kind::List { item: 174, item_name: "item" }),
    Shape::new("NatGatewayState", Kind::String { values: &["pending", "failed", "available", "deleting", "deleted"] }),
    Shape::new("NetmaskLength", Kind::Integer),
    Shape::new("NetworkAcl", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Associations", 190).wire("associationSet"),
        Member::new("Entries", 192).wire("entrySet"),
        Member::new("IsDefault", 42).wire("default"),
        Member::new("NetworkAclId", 274).wire("networkAclId"),
        Member::new("Tags", 292).wire("tagSet"),
        Member::new("VpcId", 274).wire("vpcId"),
        Member::new("OwnerId", 274).wire("ownerId"),
    ] }),
    Shape::new("NetworkAclAssociation", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NetworkAclAssociationId", 274).wire("networkAclAssociationId"),
        Member::new("NetworkAclId", 274).wire("networkAclId"),
        Member::new("SubnetId", 274).wire("subnetId"),
    ] }),
    Shape::new("NetworkAclAssociationList", Kind::List { item: 189, item_name: "item" }),
    Shape::new("NetworkAclEntry", Kind::Structure { payload: "", union: false, members: &[
        Member::new("CidrBlock", 274).wire("cidrBlock"),
        Member::new("Egress", 42).wire("egress"),
        Member::new("IcmpTypeCode", 141).wire("icmpTypeCode"),
        Member::new("Ipv6CidrBlock", 274).wire("ipv6CidrBlock"),
        Member::new("PortRange", 211).wire("portRange"),
        Member::new("Protocol", 274).wire("protocol"),
        Member::new("RuleAction", 258).wire("ruleAction"),
        Member::new("RuleNumber", 143).wire("ruleNumber"),
    ] }),
    Shape::new("NetworkAclEntryList", Kind::List { item: 191, item_name: "item" }),
    Shape::new("NetworkAclId", Kind::String { values: &[] }),
    Shape::new("NetworkAclIdStringList", Kind::List { item: 193, item_name: "item" }),
    Shape::new("NetworkAclList", Kind::List { item: 188, item_name: "item" }),
    Shape::new("NetworkInterface", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Association", 197).wire("association"),
        Member::new("Attachment", 198).wire("attachment"),
        Member::new("AvailabilityZone", 274).wire("availabilityZone"),
        Member::new("ConnectionTrackingConfiguration", 45).wire("connectionTrackingConfiguration"),
        Member::new("Description", 274).wire("description"),
        Member::new("Groups", 137).wire("groupSet"),
        Member::new("InterfaceType", 207).wire("interfaceType"),
        Member::new("Ipv6Addresses", 202).wire("ipv6AddressesSet"),
        Member::new("MacAddress", 274).wire("macAddress"),
        Member::new("NetworkInterfaceId", 274).wire("networkInterfaceId"),
        Member::new("OutpostArn", 274).wire("outpostArn"),
        Member::new("OwnerId", 274).wire("ownerId"),
        Member::new("PrivateDnsName", 274).wire("privateDnsName"),
        Member::new("PublicDnsName", 274).wire("publicDnsName"),
        Member::new("PublicIpDnsNameOptions", 226).wire("publicIpDnsNameOptions"),
        Member::new("PrivateIpAddress", 274).wire("privateIpAddress"),
        Member::new("PrivateIpAddresses", 205).wire("privateIpAddressesSet"),
        Member::new("Ipv4Prefixes", 160).wire("ipv4PrefixSet"),
        Member::new("Ipv6Prefixes", 164).wire("ipv6PrefixSet"),
        Member::new("RequesterId", 274).wire("requesterId"),
        Member::new("RequesterManaged", 42).wire("requesterManaged"),
        Member::new("SourceDestCheck", 42).wire("sourceDestCheck"),
        Member::new("Status", 206).wire("status"),
        Member::new("SubnetId", 274).wire("subnetId"),
        Member::new("TagSet", 292).wire("tagSet"),
        Member::new("VpcId", 274).wire("vpcId"),
        Member::new("DenyAllIgwTraffic", 42).wire("denyAllIgwTraffic"),
        Member::new("Ipv6Native", 42).wire("ipv6Native"),
        Member::new("Ipv6Address", 274).wire("ipv6Address"),
        Member::new("Operator", 210).wire("operator"),
        Member::new("AssociatedSubnets", 13).wire("associatedSubnetSet"),
        Member::new("AvailabilityZoneId", 274).wire("availabilityZoneId"),
    ] }),
    Shape::new("NetworkInterfaceAssociation", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AllocationId", 274).wire("allocationId"),
        Member::new("AssociationId", 274).wire("associationId"),
        Member::new("IpOwnerId", 274).wire("ipOwnerId"),
        Member::new("PublicDnsName", 274).wire("publicDnsName"),
        Member::new("PublicIp", 274).wire("publicIp"),
        Member::new("CustomerOwnedIp", 274).wire("customerOwnedIp"),
        Member::new("CarrierIp", 274).wire("carrierIp"),
    ] }),
    Shape::new("NetworkInterfaceAttachment", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AttachTime", 65).wire("attachTime"),
        Member::new("AttachmentId", 274).wire("attachmentId"),
        Member::new("DeleteOnTermination", 42).wire("deleteOnTermination"),
        Member::new("DeviceIndex", 143).wire("deviceIndex"),
        Member::new("NetworkCardIndex", 143).wire("networkCardIndex"),
        Member::new("InstanceId", 274).wire("instanceId"),
        Member::new("InstanceOwnerId", 274).wire("instanceOwnerId"),
        Member::new("Status", 17).wire("status"),
        Member::new("EnaSrdSpecification", 15).wire("enaSrdSpecification"),
        Member::new("EnaQueueCount", 143).wire("enaQueueCount"),
    ] }),
    Shape::new("NetworkInterfaceId", Kind::String { values: &[] }),
    Shape::new("NetworkInterfaceIdList", Kind::List { item: 199, item_name: "item" }),
    Shape::new("NetworkInterfaceIpv6Address", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Ipv6Address", 274).wire("ipv6Address"),
        Member::new("PublicIpv6DnsName", 274).wire("publicIpv6DnsName"),
        Member::new("IsPrimaryIpv6", 42).wire("isPrimaryIpv6"),
    ] }),
    Shape::new("NetworkInterfaceIpv6AddressesList", Kind::List { item: 201, item_name: "item" }),
    Shape::new("NetworkInterfaceList", Kind::List { item: 196, item_name: "item" }),
    Shape::new("NetworkInterfacePrivateIpAddress", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Association", 197).wire("association"),
        Member::new("Primary", 42).wire("primary"),
        Member::new("PrivateDnsName", 274).wire("privateDnsName"),
        Member::new("PrivateIpAddress", 274).wire("privateIpAddress"),
    ] }),
    Shape::new("NetworkInterfacePrivateIpAddressList", Kind::List { item: 204, item_name: "item" }),
    Shape::new("NetworkInterfaceStatus", Kind::String { values: &["available", "associated", "attaching", "in-use", "detaching"] }),
    Shape::new("NetworkInterfaceType", Kind::String { values: &["interface", "natGateway", "efa", "efa-only", "trunk", "load_balancer", "network_load_balancer", "vpc_endpoint", "branch", "transit_gateway", "lambda", "quicksight", "global_accelerator_managed", "api_gateway_managed", "gateway_load_balancer", "gateway_load_balancer_endpoint", "iot_rules_managed", "aws_codestar_connections_managed"] }),
    Shape::new("NextToken", Kind::String { values: &[] }),
    Shape::new("OdbNetworkArn", Kind::String { values: &[] }),
    Shape::new("OperatorResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Managed", 42).wire("managed"),
        Member::new("Principal", 274).wire("principal"),
        Member::new("HiddenByDefault", 42).wire("hiddenByDefault"),
    ] }),
    Shape::new("PortRange", Kind::Structure { payload: "", union: false, members: &[
        Member::new("From", 143).wire("from"),
        Member::new("To", 143).wire("to"),
    ] }),
    Shape::new("PrefixList", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Cidrs", 303).wire("cidrSet"),
        Member::new("PrefixListId", 274).wire("prefixListId"),
        Member::new("PrefixListName", 274).wire("prefixListName"),
    ] }),
    Shape::new("PrefixListId", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Description", 274).wire("description"),
        Member::new("PrefixListId", 274).wire("prefixListId"),
    ] }),
    Shape::new("PrefixListIdList", Kind::List { item: 213, item_name: "item" }),
    Shape::new("PrefixListResourceId", Kind::String { values: &[] }),
    Shape::new("PrefixListResourceIdStringList", Kind::List { item: 215, item_name: "item" }),
    Shape::new("PrefixListSet", Kind::List { item: 212, item_name: "item" }),
    Shape::new("PrivateDnsNameOptionsOnLaunch", Kind::Structure { payload: "", union: false, members: &[
        Member::new("HostnameType", 140).wire("hostnameType"),
        Member::new("EnableResourceNameDnsARecord", 42).wire("enableResourceNameDnsARecord"),
        Member::new("EnableResourceNameDnsAAAARecord", 42).wire("enableResourceNameDnsAAAARecord"),
    ] }),
    Shape::new("PrivateDnsSpecifiedDomainSet", Kind::List { item: 274, item_name: "item" }).min(0).max(10),
    Shape::new("PrivateIpAddressCount", Kind::Integer).min(1).max(31),
    Shape::new("PropagatingVgw", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GatewayId", 274).wire("gatewayId"),
    ] }),
    Shape::new("PropagatingVgwList", Kind::List { item: 221, item_name: "item" }),
    Shape::new("ProvisionedBandwidth", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ProvisionTime", 65).wire("provisionTime"),
        Member::new("Provisioned", 274).wire("provisioned"),
        Member::new("RequestTime", 65).wire("requestTime"),
        Member::new("Requested", 274).wire("requested"),
        Member::new("Status", 274).wire("status"),
    ] }),
    Shape::new("PtrUpdateStatus", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Value", 274).wire("value"),
        Member::new("Status", 274).wire("status"),
        Member::new("Reason", 274).wire("reason"),
    ] }),
    Shape::new("PublicIpAddress", Kind::String { values: &[] }),
    Shape::new("PublicIpDnsNameOptions", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DnsHostnameType", 274).wire("dnsHostnameType"),
        Member::new("PublicIpv4DnsName", 274).wire("publicIpv4DnsName"),
        Member::new("PublicIpv6DnsName", 274).wire("publicIpv6DnsName"),
        Member::new("PublicDualStackDnsName", 274).wire("publicDualStackDnsName"),
    ] }),
    Shape::new("PublicIpStringList", Kind::List { item: 274, item_name: "PublicIp" }),
    Shape::new("ReferencedSecurityGroup", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GroupId", 274).wire("groupId"),
        Member::new("PeeringStatus", 274).wire("peeringStatus"),
        Member::new("UserId", 274).wire("userId"),
        Member::new("VpcId", 274).wire("vpcId"),
        Member::new("VpcPeeringConnectionId", 274).wire("vpcPeeringConnectionId"),
    ] }),
    Shape::new("Region", Kind::Structure { payload: "", union: false, members: &[
        Member::new("OptInStatus", 274).wire("optInStatus"),
        Member::new("Geography", 231).wire("geographySet"),
        Member::new("RegionName", 274).wire("regionName"),
        Member::new("Endpoint", 274).wire("regionEndpoint"),
    ] }),
    Shape::new("RegionGeography", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Name", 274).wire("name"),
    ] }),
    Shape::new("RegionGeographyList", Kind::List { item: 230, item_name: "item" }),
    Shape::new("RegionList", Kind::List { item: 229, item_name: "item" }),
    Shape::new("RegionNameStringList", Kind::List { item: 274, item_name: "RegionName" }),
    Shape::new("ReleaseAddressRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AllocationId", 8),
        Member::new("PublicIp", 274),
        Member::new("NetworkBorderGroup", 274),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("ResourceConfigurationArn", Kind::String { values: &[] }),
    Shape::new("ResourceIdList", Kind::List { item: 295, item_name: "" }),
    Shape::new("ResourceType", Kind::String { values: &["capacity-reservation", "client-vpn-endpoint", "customer-gateway", "carrier-gateway", "coip-pool", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-ip", "elastic-gpu", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-event-window", "internet-gateway", "ipam", "ipam-pool", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "local-gateway-route-table-vpc-association", "local-gateway-route-table-virtual-interface-group-association", "natgateway", "network-acl", "network-interface", "network-insights-analysis", "network-insights-path", "network-insights-access-scope", "network-insights-access-scope-analysis", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-table", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-metering-policy", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "volume", "vpc", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-peering-connection", "vpn-connection", "vpn-gateway", "vpc-flow-log", "capacity-reservation-fleet", "traffic-mirror-filter-rule", "vpc-endpoint-connection-device-type", "verified-access-instance", "verified-access-group", "verified-access-endpoint", "verified-access-policy", "verified-access-trust-provider", "vpn-connection-device-type", "vpc-block-public-access-exclusion", "vpc-encryption-control", "route-server", "route-server-endpoint", "route-server-peer", "ipam-resource-discovery", "ipam-resource-discovery-association", "instance-connect-endpoint", "verified-access-endpoint-target", "ipam-external-resource-verification-token", "capacity-block", "mac-modification-task", "ipam-prefix-list-resolver", "ipam-policy", "ipam-prefix-list-resolver-target", "secondary-interface", "secondary-network", "secondary-subnet", "capacity-manager-data-export", "vpn-concentrator", "ipam-pool-allocation"] }),
    Shape::new("RevokeSecurityGroupEgressRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SecurityGroupRuleIds", 266).wire("SecurityGroupRuleId"),
        Member::new("DryRun", 42).wire("dryRun"),
        Member::new("GroupId", 260).wire("groupId").required(),
        Member::new("SourceSecurityGroupName", 274).wire("sourceSecurityGroupName"),
        Member::new("SourceSecurityGroupOwnerId", 274).wire("sourceSecurityGroupOwnerId"),
        Member::new("IpProtocol", 274).wire("ipProtocol"),
        Member::new("FromPort", 143).wire("fromPort"),
        Member::new("ToPort", 143).wire("toPort"),
        Member::new("CidrIp", 274).wire("cidrIp"),
        Member::new("IpPermissions", 153).wire("ipPermissions"),
    ] }),
    Shape::new("RevokeSecurityGroupEgressResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Return", 42).wire("return"),
        Member::new("UnknownIpPermissions", 153).wire("unknownIpPermissionSet"),
        Member::new("RevokedSecurityGroupRules", 243).wire("revokedSecurityGroupRuleSet"),
    ] }),
    Shape::new("RevokeSecurityGroupIngressRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("CidrIp", 274),
        Member::new("FromPort", 143),
        Member::new("GroupId", 260),
        Member::new("GroupName", 263),
        Member::new("IpPermissions", 153),
        Member::new("IpProtocol", 274),
        Member::new("SourceSecurityGroupName", 274),
        Member::new("SourceSecurityGroupOwnerId", 274),
        Member::new("ToPort", 143),
        Member::new("SecurityGroupRuleIds", 266).wire("SecurityGroupRuleId"),
        Member::new("DryRun", 42).wire("dryRun"),
    ] }),
    Shape::new("RevokeSecurityGroupIngressResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Return", 42).wire("return"),
        Member::new("UnknownIpPermissions", 153).wire("unknownIpPermissionSet"),
        Member::new("RevokedSecurityGroupRules", 243).wire("revokedSecurityGroupRuleSet"),
    ] }),
    Shape::new("RevokedSecurityGroupRule", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SecurityGroupRuleId", 265).wire("securityGroupRuleId"),
        Member::new("GroupId", 260).wire("groupId"),
        Member::new("IsEgress", 42).wire("isEgress"),
        Member::new("IpProtocol", 274).wire("ipProtocol"),
        Member::new("FromPort", 143).wire("fromPort"),
        Member::new("ToPort", 143).wire("toPort"),
        Member::new("CidrIpv4", 274).wire("cidrIpv4"),
        Member::new("CidrIpv6", 274).wire("cidrIpv6"),
        Member::new("PrefixListId", 215).wire("prefixListId"),
        Member::new("ReferencedGroupId", 260).wire("referencedGroupId"),
        Member::new("Description", 274).wire("description"),
    ] }),
    Shape::new("RevokedSecurityGroupRuleList", Kind::List { item: 242, item_name: "item" }),
    Shape::new("Route", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DestinationCidrBlock", 274).wire("destinationCidrBlock"),
        Member::new("DestinationIpv6CidrBlock", 274).wire("destinationIpv6CidrBlock"),
        Member::new("DestinationPrefixListId", 274).wire("destinationPrefixListId"),
        Member::new("EgressOnlyInternetGatewayId", 274).wire("egressOnlyInternetGatewayId"),
        Member::new("GatewayId", 274).wire("gatewayId"),
        Member::new("InstanceId", 274).wire("instanceId"),
        Member::new("InstanceOwnerId", 274).wire("instanceOwnerId"),
        Member::new("NatGatewayId", 274).wire("natGatewayId"),
        Member::new("TransitGatewayId", 274).wire("transitGatewayId"),
        Member::new("LocalGatewayId", 274).wire("localGatewayId"),
        Member::new("CarrierGatewayId", 43).wire("carrierGatewayId"),
        Member::new("NetworkInterfaceId", 274).wire("networkInterfaceId"),
        Member::new("Origin", 247).wire("origin"),
        Member::new("State", 248).wire("state"),
        Member::new("VpcPeeringConnectionId", 274).wire("vpcPeeringConnectionId"),
        Member::new("CoreNetworkArn", 47).wire("coreNetworkArn"),
        Member::new("OdbNetworkArn", 209).wire("odbNetworkArn"),
        Member::new("IpAddress", 274).wire("ipAddress"),
    ] }),
    Shape::new("RouteGatewayId", Kind::String { values: &[] }),
    Shape::new("RouteList", Kind::List { item: 244, item_name: "item" }),
    Shape::new("RouteOrigin", Kind::String { values: &["CreateRouteTable", "CreateRoute", "EnableVgwRoutePropagation", "Advertisement"] }),
    Shape::new("RouteState", Kind::String { values: &["active", "blackhole", "filtered"] }),
    Shape::new("RouteTable", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Associations", 252).wire("associationSet"),
        Member::new("PropagatingVgws", 222).wire("propagatingVgwSet"),
        Member::new("RouteTableId", 274).wire("routeTableId"),
        Member::new("Routes", 246).wire("routeSet"),
        Member::new("Tags", 292).wire("tagSet"),
        Member::new("VpcId", 274).wire("vpcId"),
        Member::new("OwnerId", 274).wire("ownerId"),
    ] }),
    Shape::new("RouteTableAssociation", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Main", 42).wire("main"),
        Member::new("RouteTableAssociationId", 274).wire("routeTableAssociationId"),
        Member::new("RouteTableId", 274).wire("routeTableId"),
        Member::new("SubnetId", 274).wire("subnetId"),
        Member::new("GatewayId", 274).wire("gatewayId"),
        Member::new("PublicIpv4Pool", 274).wire("publicIpv4Pool"),
        Member::new("AssociationState", 253).wire("associationState"),
    ] }),
    Shape::new("RouteTableAssociationId", Kind::String { values: &[] }),
    Shape::new("RouteTableAssociationList", Kind::List { item: 250, item_name: "item" }),
    Shape::new("RouteTableAssociationState", Kind::Structure { payload: "", union: false, members: &[
        Member::new("State", 254).wire("state"),
        Member::new("StatusMessage", 274).wire("statusMessage"),
    ] }),
    Shape::new("RouteTableAssociationStateCode", Kind::String { values: &["associating", "associated", "disassociating", "disassociated", "failed"] }),
    Shape::new("RouteTableId", Kind::String { values: &[] }),
    Shape::new("RouteTableIdStringList", Kind::List { item: 255, item_name: "item" }),
    Shape::new("RouteTableList", Kind::List { item: 249, item_name: "item" }),
    Shape::new("RuleAction", Kind::String { values: &["allow", "deny"] }),
    Shape::new("SecurityGroup", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GroupId", 274).wire("groupId"),
        Member::new("IpPermissionsEgress", 153).wire("ipPermissionsEgress"),
        Member::new("Tags", 292).wire("tagSet"),
        Member::new("VpcId", 274).wire("vpcId"),
        Member::new("SecurityGroupArn", 274).wire("securityGroupArn"),
        Member::new("OwnerId", 274).wire("ownerId"),
        Member::new("GroupName", 274).wire("groupName"),
        Member::new("Description", 274).wire("groupDescription"),
        Member::new("IpPermissions", 153).wire("ipPermissions"),
    ] }),
    Shape::new("SecurityGroupId", Kind::String { values: &[] }),
    Shape::new("SecurityGroupIdentifier", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GroupId", 274).wire("groupId"),
        Member::new("GroupName", 274).wire("groupName"),
    ] }),
    Shape::new("SecurityGroupList", Kind::List { item: 259, item_name: "item" }),
    Shape::new("SecurityGroupName", Kind::String { values: &[] }),
    Shape::new("SecurityGroupRule", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SecurityGroupRuleId", 265).wire("securityGroupRuleId"),
        Member::new("GroupId", 260).wire("groupId"),
        Member::new("GroupOwnerId", 274).wire("groupOwnerId"),
        Member::new("IsEgress", 42).wire("isEgress"),
        Member::new("IpProtocol", 274).wire("ipProtocol"),
        Member::new("FromPort", 143).wire("fromPort"),
        Member::new("ToPort", 143).wire("toPort"),
        Member::new("CidrIpv4", 274).wire("cidrIpv4"),
        Member::new("CidrIpv6", 274).wire("cidrIpv6"),
        Member::new("PrefixListId", 215).wire("prefixListId"),
        Member::new("ReferencedGroupInfo", 228).wire("referencedGroupInfo"),
        Member::new("Description", 274).wire("description"),
        Member::new("Tags", 292).wire("tagSet"),
        Member::new("SecurityGroupRuleArn", 274).wire("securityGroupRuleArn"),
    ] }),
    Shape::new("SecurityGroupRuleId", Kind::String { values: &[] }),
    Shape::new("SecurityGroupRuleIdList", Kind::List { item: 274, item_name: "item" }),
    Shape::new("SecurityGroupRuleList", Kind::List { item: 264, item_name: "item" }),
    Shape::new("SecurityGroupRuleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("IpProtocol", 274),
        Member::new("FromPort", 143),
        Member::new("ToPort", 143),
        Member::new("CidrIpv4", 274),
        Member::new("CidrIpv6", 274),
        Member::new("PrefixListId", 215),
        Member::new("ReferencedGroupId", 260),
        Member::new("Description", 274),
    ] }),
    Shape::new("SecurityGroupRuleUpdate", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SecurityGroupRuleId", 265).required(),
        Member::new("SecurityGroupRule", 268),
    ] }),
    Shape::new("SecurityGroupRuleUpdateList", Kind::List { item: 269, item_name: "item" }),
    Shape::new("ServiceManaged", Kind::String { values: &["alb", "nlb", "rnat", "rds"] }),
    Shape::new("ServiceNetworkArn", Kind::String { values: &[] }),
    Shape::new("State", Kind::String { values: &["PendingAcceptance", "Pending", "Available", "Deleting", "Deleted", "Rejected", "Failed", "Expired", "Partial"] }),
    Shape::new("String", Kind::String { values: &[] }),
    Shape::new("Subnet", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AvailabilityZoneId", 274).wire("availabilityZoneId"),
        Member::new("EnableLniAtDeviceIndex", 143).wire("enableLniAtDeviceIndex"),
        Member::new("MapCustomerOwnedIpOnLaunch", 42).wire("mapCustomerOwnedIpOnLaunch"),
        Member::new("CustomerOwnedIpv4Pool", 44).wire("customerOwnedIpv4Pool"),
        Member::new("OwnerId", 274).wire("ownerId"),
        Member::new("AssignIpv6AddressOnCreation", 42).wire("assignIpv6AddressOnCreation"),
        Member::new("Ipv6CidrBlockAssociationSet", 286).wire("ipv6CidrBlockAssociationSet"),
        Member::new("Tags", 292).wire("tagSet"),
        Member::new("SubnetArn", 274).wire("subnetArn"),
        Member::new("OutpostArn", 274).wire("outpostArn"),
        Member::new("EnableDns64", 42).wire("enableDns64"),
        Member::new("Ipv6Native", 42).wire("ipv6Native"),
        Member::new("PrivateDnsNameOptionsOnLaunch", 218).wire("privateDnsNameOptionsOnLaunch"),
        Member::new("BlockPublicAccessStates", 41).wire("blockPublicAccessStates"),
        Member::new("Type", 274).wire("type"),
        Member::new("SubnetId", 274).wire("subnetId"),
        Member::new("State", 288).wire("state"),
        Member::new("VpcId", 274).wire("vpcId"),
        Member::new("CidrBlock", 274).wire("cidrBlock"),
        Member::new("AvailableIpAddressCount", 143).wire("availableIpAddressCount"),
        Member::new("AvailabilityZone", 274).wire("availabilityZone"),
        Member::new("DefaultForAz", 42).wire("defaultForAz"),
        Member::new("MapPublicIpOnLaunch", 42).wire("mapPublicIpOnLaunch"),
    ] }),
    Shape::new("SubnetCidrAssociationId", Kind::String { values: &[] }),
    Shape::new("SubnetCidrBlockState", Kind::Structure { payload: "", union: false, members: &[
        Member::new("State", 278).wire("state"),
        Member::new("StatusMessage", 274).wire("statusMessage"),
    ] }),
    Shape::new("SubnetCidrBlockStateCode", Kind::String { values: &["associating", "associated", "disassociating", "disassociated", "failing", "failed"] }),
    Shape::new("SubnetConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SubnetId", 281),
        Member::new("Ipv4", 274),
        Member::new("Ipv6", 274),
    ] }),
    Shape::new("SubnetConfigurationsList", Kind::List { item: 279, item_name: "item" }),
    Shape::new("SubnetId", Kind::String { values: &[] }),
    Shape::new("SubnetIdStringList", Kind::List { item: 281, item_name: "SubnetId" }),
    Shape::new("SubnetIpPrefixes", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SubnetId", 274).wire("subnetId"),
        Member::new("IpPrefixes", 303).wire("ipPrefixSet"),
    ] }),
    Shape::new("SubnetIpPrefixesList", Kind::List { item: 283, item_name: "item" }),
    Shape::new("SubnetIpv6CidrBlockAssociation", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AssociationId", 276).wire("associationId"),
        Member::new("Ipv6CidrBlock", 274).wire("ipv6CidrBlock"),
        Member::new("Ipv6CidrBlockState", 277).wire("ipv6CidrBlockState"),
        Member::new("Ipv6AddressAttribute", 161).wire("ipv6AddressAttribute"),
        Member::new("IpSource", 156).wire("ipSource"),
    ] }),
    Shape::new("SubnetIpv6CidrBlockAssociationSet", Kind::List { item: 285, item_name: "item" }),
    Shape::new("SubnetList", Kind::List { item: 275, item_name: "item" }),
    Shape::new("SubnetState", Kind::String { values: &["pending", "available", "unavailable", "failed", "failed-insufficient-capacity"] }),
    Shape::new("Tag", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 274).wire("key"),
        Member::new("Value", 274).wire("value"),
    ] }),
    Shape::new("TagDescription", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 274).wire("key"),
        Member::new("ResourceId", 274).wire("resourceId"),
        Member::new("ResourceType", 237).wire("resourceType"),
        Member::new("Value", 274).wire("value"),
    ] }),
    Shape::new("TagDescriptionList", Kind::List { item: 290, item_name: "item" }),
    Shape::new("TagList", Kind::List { item: 289, item_name: "item" }),
    Shape::new("TagSpecification", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ResourceType", 237).wire("resourceType"),
        Member::new("Tags", 292).wire("Tag"),
    ] }),
    Shape::new("TagSpecificationList", Kind::List { item: 293, item_name: "item" }),
    Shape::new("TaggableResourceId", Kind::String { values: &[] }),
    Shape::new("Tenancy", Kind::String { values: &["default", "dedicated", "host"] }),
    Shape::new("TransitGatewayId", Kind::String { values: &[] }),
    Shape::new("UnsuccessfulItem", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Error", 299).wire("error"),
        Member::new("ResourceId", 274).wire("resourceId"),
    ] }),
    Shape::new("UnsuccessfulItemError", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Code", 274).wire("code"),
        Member::new("Message", 274).wire("message"),
    ] }),
    Shape::new("UnsuccessfulItemSet", Kind::List { item: 298, item_name: "item" }),
    Shape::new("UserIdGroupPair", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Description", 274).wire("description"),
        Member::new("UserId", 274).wire("userId"),
        Member::new("GroupName", 274).wire("groupName"),
        Member::new("GroupId", 274).wire("groupId"),
        Member::new("VpcId", 274).wire("vpcId"),
        Member::new("VpcPeeringConnectionId", 274).wire("vpcPeeringConnectionId"),
        Member::new("PeeringStatus", 274).wire("peeringStatus"),
    ] }),
    Shape::new("UserIdGroupPairList", Kind::List { item: 301, item_name: "item" }),
    Shape::new("ValueStringList", Kind::List { item: 274, item_name: "item" }),
    Shape::new("Vpc", Kind::Structure { payload: "", union: false, members: &[
        Member::new("OwnerId", 274).wire("ownerId"),
        Member::new("InstanceTenancy", 296).wire("instanceTenancy"),
        Member::new("Ipv6CidrBlockAssociationSet", 330).wire("ipv6CidrBlockAssociationSet"),
        Member::new("CidrBlockAssociationSet", 307).wire("cidrBlockAssociationSet"),
        Member::new("IsDefault", 42).wire("isDefault"),
        Member::new("EncryptionControl", 310).wire("encryptionControl"),
        Member::new("Tags", 292).wire("tagSet"),
        Member::new("BlockPublicAccessStates", 41).wire("blockPublicAccessStates"),
        Member::new("VpcId", 274).wire("vpcId"),
        Member::new("State", 333).wire("state"),
        Member::new("CidrBlock", 274).wire("cidrBlock"),
        Member::new("DhcpOptionsId", 274).wire("dhcpOptionsId"),
    ] }),
    Shape::new("VpcAttributeName", Kind::String { values: &["enableDnsSupport", "enableDnsHostnames", "enableNetworkAddressUsageMetrics"] }),
    Shape::new("VpcCidrBlockAssociation", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AssociationId", 274).wire("associationId"),
        Member::new("CidrBlock", 274).wire("cidrBlock"),
        Member::new("CidrBlockState", 308).wire("cidrBlockState"),
    ] }),
    Shape::new("VpcCidrBlockAssociationSet", Kind::List { item: 306, item_name: "item" }),
    Shape::new("VpcCidrBlockState", Kind::Structure { payload: "", union: false, members: &[
        Member::new("State", 309).wire("state"),
        Member::new("StatusMessage", 274).wire("statusMessage"),
    ] }),
    Shape::new("VpcCidrBlockStateCode", Kind::String { values: &["associating", "associated", "disassociating", "disassociated", "failing", "failed"] }),
    Shape::new("VpcEncryptionControl", Kind::Structure { payload: "", union: false, members: &[
        Member::new("VpcId", 327).wire("vpcId"),
        Member::new("VpcEncryptionControlId", 316).wire("vpcEncryptionControlId"),
        Member::new("Mode", 317).wire("mode"),
        Member::new("State", 318).wire("state"),
        Member::new("StateMessage", 274).wire("stateMessage"),
        Member::new("ResourceExclusions", 315).wire("resourceExclusions"),
        Member::new("Tags", 292).wire("tagSet"),
    ] }),
    Shape::new("VpcEncryptionControlConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Mode", 317).required(),
        Member::new("InternetGatewayExclusion", 314),
        Member::new("EgressOnlyInternetGatewayExclusion", 314),
        Member::new("NatGatewayExclusion", 314),
        Member::new("VirtualPrivateGatewayExclusion", 314),
        Member::new("VpcPeeringExclusion", 314),
        Member::new("LambdaExclusion", 314),
        Member::new("VpcLatticeExclusion", 314),
        Member::new("ElasticFileSystemExclusion", 314),
    ] }),
    Shape::new("VpcEncryptionControlExclusion", Kind::Structure { payload: "", union: false, members: &[
        Member::new("State", 313).wire("state"),
        Member::new("StateMessage", 274).wire("stateMessage"),
    ] }),
    Shape::new("VpcEncryptionControlExclusionState", Kind::String { values: &["enabling", "enabled", "disabling", "disabled"] }),
    Shape::new("VpcEncryptionControlExclusionStateInput", Kind::String { values: &["enable", "disable"] }),
    Shape::new("VpcEncryptionControlExclusions", Kind::Structure { payload: "", union: false, members: &[
        Member::new("InternetGateway", 312).wire("internetGateway"),
        Member::new("EgressOnlyInternetGateway", 312).wire("egressOnlyInternetGateway"),
        Member::new("NatGateway", 312).wire("natGateway"),
        Member::new("VirtualPrivateGateway", 312).wire("virtualPrivateGateway"),
        Member::new("VpcPeering", 312).wire("vpcPeering"),
        Member::new("Lambda", 312).wire("lambda"),
        Member::new("VpcLattice", 312).wire("vpcLattice"),
        Member::new("ElasticFileSystem", 312).wire("elasticFileSystem"),
    ] }),
    Shape::new("VpcEncryptionControlId", Kind::String { values: &[] }),
    Shape::new("VpcEncryptionControlMode", Kind::String { values: &["monitor", "enforce"] }),
    Shape::new("VpcEncryptionControlState", Kind::String { values: &["enforce-in-progress", "monitor-in-progress", "enforce-failed", "monitor-failed", "deleting", "deleted", "available", "creating", "delete-failed"] }),
    Shape::new("VpcEndpoint", Kind::Structure { payload: "", union: false, members: &[
        Member::new("VpcEndpointId", 274).wire("vpcEndpointId"),
        Member::new("VpcEndpointType", 326).wire("vpcEndpointType"),
        Member::new("VpcId", 274).wire("vpcId"),
        Member::new("ServiceName", 274).wire("serviceName"),
        Member::new("State", 273).wire("state"),
        Member::new("PolicyDocument", 274).wire("policyDocument"),
        Member::new("RouteTableIds", 303).wire("routeTableIdSet"),
        Member::new("SubnetIds", 303).wire("subnetIdSet"),
        Member::new("Groups", 138).wire("groupSet"),
        Member::new("IpAddressType", 150).wire("ipAddressType"),
        Member::new("DnsOptions", 126).wire("dnsOptions"),
        Member::new("PrivateDnsEnabled", 42).wire("privateDnsEnabled"),
        Member::new("RequesterManaged", 42).wire("requesterManaged"),
        Member::new("NetworkInterfaceIds", 303).wire("networkInterfaceIdSet"),
        Member::new("DnsEntries", 125).wire("dnsEntrySet"),
        Member::new("CreationTimestamp", 169).wire("creationTimestamp"),
        Member::new("Tags", 292).wire("tagSet"),
        Member::new("OwnerId", 274).wire("ownerId"),
        Member::new("LastError", 167).wire("lastError"),
        Member::new("Ipv4Prefixes", 284).wire("ipv4PrefixSet"),
        Member::new("Ipv6Prefixes", 284).wire("ipv6PrefixSet"),
        Member::new("FailureReason", 274).wire("failureReason"),
        Member::new("ServiceNetworkArn", 272).wire("serviceNetworkArn"),
        Member::new("ResourceConfigurationArn", 235).wire("resourceConfigurationArn"),
        Member::new("ServiceRegion", 274).wire("serviceRegion"),
    ] }),
    Shape::new("VpcEndpointId", Kind::String { values: &[] }),
    Shape::new("VpcEndpointIdList", Kind::List { item: 320, item_name: "item" }),
    Shape::new("VpcEndpointRouteTableIdList", Kind::List { item: 255, item_name: "item" }),
    Shape::new("VpcEndpointSecurityGroupIdList", Kind::List { item: 260, item_name: "item" }),
    Shape::new("VpcEndpointSet", Kind::List { item: 319, item_name: "item" }),
    Shape::new("VpcEndpointSubnetIdList", Kind::List { item: 281, item_name: "item" }),
    Shape::new("VpcEndpointType", Kind::String { values: &["Interface", "Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork"] }),
    Shape::new("VpcId", Kind::String { values: &[] }),
    Shape::new("VpcIdStringList", Kind::List { item: 327, item_name: "VpcId" }),
    Shape::new("VpcIpv6CidrBlockAssociation", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AssociationId", 274).wire("associationId"),
        Member::new("Ipv6CidrBlock", 274).wire("ipv6CidrBlock"),
        Member::new("Ipv6CidrBlockState", 308).wire("ipv6CidrBlockState"),
        Member::new("NetworkBorderGroup", 274).wire("networkBorderGroup"),
        Member::new("Ipv6Pool", 274).wire("ipv6Pool"),
        Member::new("Ipv6AddressAttribute", 161).wire("ipv6AddressAttribute"),
        Member::new("IpSource", 156).wire("ipSource"),
    ] }),
    Shape::new("VpcIpv6CidrBlockAssociationSet", Kind::List { item: 329, item_name: "item" }),
    Shape::new("VpcList", Kind::List { item: 304, item_name: "item" }),
    Shape::new("VpcPeeringConnectionId", Kind::String { values: &[] }),
    Shape::new("VpcState", Kind::String { values: &["pending", "available"] }),
    Shape::new("ZoneIdStringList", Kind::List { item: 274, item_name: "ZoneId" }),
    Shape::new("ZoneNameStringList", Kind::List { item: 274, item_name: "ZoneName" }),
];
}
