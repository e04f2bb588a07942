// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "AddTags" => crate::operations::add_tags(cx, AddTagsInput::from_document(input)?).map(|output| output.to_document()),
        "CreateListener" => crate::operations::create_listener(cx, CreateListenerInput::from_document(input)?).map(|output| output.to_document()),
        "CreateLoadBalancer" => crate::operations::create_load_balancer(cx, CreateLoadBalancerInput::from_document(input)?).map(|output| output.to_document()),
        "CreateRule" => crate::operations::create_rule(cx, CreateRuleInput::from_document(input)?).map(|output| output.to_document()),
        "CreateTargetGroup" => crate::operations::create_target_group(cx, CreateTargetGroupInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteListener" => crate::operations::delete_listener(cx, DeleteListenerInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteLoadBalancer" => crate::operations::delete_load_balancer(cx, DeleteLoadBalancerInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteRule" => crate::operations::delete_rule(cx, DeleteRuleInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteTargetGroup" => crate::operations::delete_target_group(cx, DeleteTargetGroupInput::from_document(input)?).map(|output| output.to_document()),
        "DeregisterTargets" => crate::operations::deregister_targets(cx, DeregisterTargetsInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeAccountLimits" => crate::operations::describe_account_limits(cx, DescribeAccountLimitsInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeCapacityReservation" => crate::operations::describe_capacity_reservation(cx, DescribeCapacityReservationInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeListenerAttributes" => crate::operations::describe_listener_attributes(cx, DescribeListenerAttributesInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeListenerCertificates" => crate::operations::describe_listener_certificates(cx, DescribeListenerCertificatesInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeListeners" => crate::operations::describe_listeners(cx, DescribeListenersInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeLoadBalancerAttributes" => crate::operations::describe_load_balancer_attributes(cx, DescribeLoadBalancerAttributesInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeLoadBalancers" => crate::operations::describe_load_balancers(cx, DescribeLoadBalancersInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeRules" => crate::operations::describe_rules(cx, DescribeRulesInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeTags" => crate::operations::describe_tags(cx, DescribeTagsInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeTargetGroupAttributes" => crate::operations::describe_target_group_attributes(cx, DescribeTargetGroupAttributesInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeTargetGroups" => crate::operations::describe_target_groups(cx, DescribeTargetGroupsInput::from_document(input)?).map(|output| output.to_document()),
        "DescribeTargetHealth" => crate::operations::describe_target_health(cx, DescribeTargetHealthInput::from_document(input)?).map(|output| output.to_document()),
        "ModifyListener" => crate::operations::modify_listener(cx, ModifyListenerInput::from_document(input)?).map(|output| output.to_document()),
        "ModifyListenerAttributes" => crate::operations::modify_listener_attributes(cx, ModifyListenerAttributesInput::from_document(input)?).map(|output| output.to_document()),
        "ModifyLoadBalancerAttributes" => crate::operations::modify_load_balancer_attributes(cx, ModifyLoadBalancerAttributesInput::from_document(input)?).map(|output| output.to_document()),
        "ModifyRule" => crate::operations::modify_rule(cx, ModifyRuleInput::from_document(input)?).map(|output| output.to_document()),
        "ModifyTargetGroup" => crate::operations::modify_target_group(cx, ModifyTargetGroupInput::from_document(input)?).map(|output| output.to_document()),
        "ModifyTargetGroupAttributes" => crate::operations::modify_target_group_attributes(cx, ModifyTargetGroupAttributesInput::from_document(input)?).map(|output| output.to_document()),
        "RegisterTargets" => crate::operations::register_targets(cx, RegisterTargetsInput::from_document(input)?).map(|output| output.to_document()),
        "RemoveTags" => crate::operations::remove_tags(cx, RemoveTagsInput::from_document(input)?).map(|output| output.to_document()),
        "SetIpAddressType" => crate::operations::set_ip_address_type(cx, SetIpAddressTypeInput::from_document(input)?).map(|output| output.to_document()),
        "SetRulePriorities" => crate::operations::set_rule_priorities(cx, SetRulePrioritiesInput::from_document(input)?).map(|output| output.to_document()),
        "SetSecurityGroups" => crate::operations::set_security_groups(cx, SetSecurityGroupsInput::from_document(input)?).map(|output| output.to_document()),
        "SetSubnets" => crate::operations::set_subnets(cx, SetSubnetsInput::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Action {
    pub r#type: Option<String>,
    pub target_group_arn: Option<String>,
    pub authenticate_oidc_config: Option<AuthenticateOidcActionConfig>,
    pub authenticate_cognito_config: Option<AuthenticateCognitoActionConfig>,
    pub order: Option<i64>,
    pub redirect_config: Option<RedirectActionConfig>,
    pub fixed_response_config: Option<FixedResponseActionConfig>,
    pub forward_config: Option<ForwardActionConfig>,
    pub jwt_validation_config: Option<JwtValidationActionConfig>,
}

impl Action {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("Type")?,
            target_group_arn: members.get("TargetGroupArn")?,
            authenticate_oidc_config: members.get("AuthenticateOidcConfig")?,
            authenticate_cognito_config: members.get("AuthenticateCognitoConfig")?,
            order: members.get("Order")?,
            redirect_config: members.get("RedirectConfig")?,
            fixed_response_config: members.get("FixedResponseConfig")?,
            forward_config: members.get("ForwardConfig")?,
            jwt_validation_config: members.get("JwtValidationConfig")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Type", &self.r#type);
        fields.put("TargetGroupArn", &self.target_group_arn);
        fields.put("AuthenticateOidcConfig", &self.authenticate_oidc_config);
        fields.put("AuthenticateCognitoConfig", &self.authenticate_cognito_config);
        fields.put("Order", &self.order);
        fields.put("RedirectConfig", &self.redirect_config);
        fields.put("FixedResponseConfig", &self.fixed_response_config);
        fields.put("ForwardConfig", &self.forward_config);
        fields.put("JwtValidationConfig", &self.jwt_validation_config);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddTagsInput {
    pub resource_arns: Vec<String>,
    pub tags: Vec<Tag>,
}

impl AddTagsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arns: members.need("ResourceArns")?,
            tags: members.need("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ResourceArns", &self.resource_arns);
        fields.set("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddTagsOutput {}

impl AddTagsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AdministrativeOverride {
    pub state: Option<String>,
    pub reason: Option<String>,
    pub description: Option<String>,
}

impl AdministrativeOverride {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            state: members.get("State")?,
            reason: members.get("Reason")?,
            description: members.get("Description")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("State", &self.state);
        fields.put("Reason", &self.reason);
        fields.put("Description", &self.description);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnomalyDetection {
    pub result: Option<String>,
    pub mitigation_in_effect: Option<String>,
}

impl AnomalyDetection {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            result: members.get("Result")?,
            mitigation_in_effect: members.get("MitigationInEffect")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Result", &self.result);
        fields.put("MitigationInEffect", &self.mitigation_in_effect);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthenticateCognitoActionConfig {
    pub user_pool_arn: Option<String>,
    pub user_pool_client_id: Option<String>,
    pub user_pool_domain: Option<String>,
    pub session_cookie_name: Option<String>,
    pub scope: Option<String>,
    pub session_timeout: Option<i64>,
    pub authentication_request_extra_params: Option<wire::Map<String>>,
    pub on_unauthenticated_request: Option<String>,
}

impl AuthenticateCognitoActionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_pool_arn: members.get("UserPoolArn")?,
            user_pool_client_id: members.get("UserPoolClientId")?,
            user_pool_domain: members.get("UserPoolDomain")?,
            session_cookie_name: members.get("SessionCookieName")?,
            scope: members.get("Scope")?,
            session_timeout: members.get("SessionTimeout")?,
            authentication_request_extra_params: members.get("AuthenticationRequestExtraParams")?,
            on_unauthenticated_request: members.get("OnUnauthenticatedRequest")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserPoolArn", &self.user_pool_arn);
        fields.put("UserPoolClientId", &self.user_pool_client_id);
        fields.put("UserPoolDomain", &self.user_pool_domain);
        fields.put("SessionCookieName", &self.session_cookie_name);
        fields.put("Scope", &self.scope);
        fields.put("SessionTimeout", &self.session_timeout);
        fields.put("AuthenticationRequestExtraParams", &self.authentication_request_extra_params);
        fields.put("OnUnauthenticatedRequest", &self.on_unauthenticated_request);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthenticateOidcActionConfig {
    pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub session_cookie_name: Option<String>,
    pub scope: Option<String>,
    pub session_timeout: Option<i64>,
    pub authentication_request_extra_params: Option<wire::Map<String>>,
    pub on_unauthenticated_request: Option<String>,
    pub use_existing_client_secret: Option<bool>,
}

impl AuthenticateOidcActionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            issuer: members.get("Issuer")?,
            authorization_endpoint: members.get("AuthorizationEndpoint")?,
            token_endpoint: members.get("TokenEndpoint")?,
            user_info_endpoint: members.get("UserInfoEndpoint")?,
            client_id: members.get("ClientId")?,
            client_secret: members.get("ClientSecret")?,
            session_cookie_name: members.get("SessionCookieName")?,
            scope: members.get("Scope")?,
            session_timeout: members.get("SessionTimeout")?,
            authentication_request_extra_params: members.get("AuthenticationRequestExtraParams")?,
            on_unauthenticated_request: members.get("OnUnauthenticatedRequest")?,
            use_existing_client_secret: members.get("UseExistingClientSecret")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Issuer", &self.issuer);
        fields.put("AuthorizationEndpoint", &self.authorization_endpoint);
        fields.put("TokenEndpoint", &self.token_endpoint);
        fields.put("UserInfoEndpoint", &self.user_info_endpoint);
        fields.put("ClientId", &self.client_id);
        fields.put("ClientSecret", &self.client_secret);
        fields.put("SessionCookieName", &self.session_cookie_name);
        fields.put("Scope", &self.scope);
        fields.put("SessionTimeout", &self.session_timeout);
        fields.put("AuthenticationRequestExtraParams", &self.authentication_request_extra_params);
        fields.put("OnUnauthenticatedRequest", &self.on_unauthenticated_request);
        fields.put("UseExistingClientSecret", &self.use_existing_client_secret);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AvailabilityZone {
    pub zone_name: Option<String>,
    pub subnet_id: Option<String>,
    pub outpost_id: Option<String>,
    pub load_balancer_addresses: Option<Vec<LoadBalancerAddress>>,
    pub source_nat_ipv6_prefixes: Option<Vec<String>>,
}

impl AvailabilityZone {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            zone_name: members.get("ZoneName")?,
            subnet_id: members.get("SubnetId")?,
            outpost_id: members.get("OutpostId")?,
            load_balancer_addresses: members.get("LoadBalancerAddresses")?,
            source_nat_ipv6_prefixes: members.get("SourceNatIpv6Prefixes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ZoneName", &self.zone_name);
        fields.put("SubnetId", &self.subnet_id);
        fields.put("OutpostId", &self.outpost_id);
        fields.put("LoadBalancerAddresses", &self.load_balancer_addresses);
        fields.put("SourceNatIpv6Prefixes", &self.source_nat_ipv6_prefixes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CapacityReservationStatus {
    pub code: Option<String>,
    pub reason: Option<String>,
}

impl CapacityReservationStatus {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            code: members.get("Code")?,
            reason: members.get("Reason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Code", &self.code);
        fields.put("Reason", &self.reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Certificate {
    pub certificate_arn: Option<String>,
    pub is_default: Option<bool>,
}

impl Certificate {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            certificate_arn: members.get("CertificateArn")?,
            is_default: members.get("IsDefault")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CertificateArn", &self.certificate_arn);
        fields.put("IsDefault", &self.is_default);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateListenerInput {
    pub load_balancer_arn: String,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub ssl_policy: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Vec<Action>,
    pub alpn_policy: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}

impl CreateListenerInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.need("LoadBalancerArn")?,
            protocol: members.get("Protocol")?,
            port: members.get("Port")?,
            ssl_policy: members.get("SslPolicy")?,
            certificates: members.get("Certificates")?,
            default_actions: members.need("DefaultActions")?,
            alpn_policy: members.get("AlpnPolicy")?,
            tags: members.get("Tags")?,
            mutual_authentication: members.get("MutualAuthentication")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("LoadBalancerArn", &self.load_balancer_arn);
        fields.put("Protocol", &self.protocol);
        fields.put("Port", &self.port);
        fields.put("SslPolicy", &self.ssl_policy);
        fields.put("Certificates", &self.certificates);
        fields.set("DefaultActions", &self.default_actions);
        fields.put("AlpnPolicy", &self.alpn_policy);
        fields.put("Tags", &self.tags);
        fields.put("MutualAuthentication", &self.mutual_authentication);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}

impl CreateListenerOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listeners: members.get("Listeners")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Listeners", &self.listeners);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLoadBalancerInput {
    pub name: String,
    pub subnets: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub security_groups: Option<Vec<String>>,
    pub scheme: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub ip_address_type: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ipam_pools: Option<IpamPools>,
}

impl CreateLoadBalancerInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("Name")?,
            subnets: members.get("Subnets")?,
            subnet_mappings: members.get("SubnetMappings")?,
            security_groups: members.get("SecurityGroups")?,
            scheme: members.get("Scheme")?,
            tags: members.get("Tags")?,
            r#type: members.get("Type")?,
            ip_address_type: members.get("IpAddressType")?,
            customer_owned_ipv4_pool: members.get("CustomerOwnedIpv4Pool")?,
            enable_prefix_for_ipv6_source_nat: members.get("EnablePrefixForIpv6SourceNat")?,
            ipam_pools: members.get("IpamPools")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Name", &self.name);
        fields.put("Subnets", &self.subnets);
        fields.put("SubnetMappings", &self.subnet_mappings);
        fields.put("SecurityGroups", &self.security_groups);
        fields.put("Scheme", &self.scheme);
        fields.put("Tags", &self.tags);
        fields.put("Type", &self.r#type);
        fields.put("IpAddressType", &self.ip_address_type);
        fields.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        fields.put("EnablePrefixForIpv6SourceNat", &self.enable_prefix_for_ipv6_source_nat);
        fields.put("IpamPools", &self.ipam_pools);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLoadBalancerOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
}

impl CreateLoadBalancerOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancers: members.get("LoadBalancers")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LoadBalancers", &self.load_balancers);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRuleInput {
    pub listener_arn: String,
    pub conditions: Vec<RuleCondition>,
    pub priority: i64,
    pub actions: Vec<Action>,
    pub tags: Option<Vec<Tag>>,
    pub transforms: Option<Vec<RuleTransform>>,
}

impl CreateRuleInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listener_arn: members.need("ListenerArn")?,
            conditions: members.need("Conditions")?,
            priority: members.need("Priority")?,
            actions: members.need("Actions")?,
            tags: members.get("Tags")?,
            transforms: members.get("Transforms")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ListenerArn", &self.listener_arn);
        fields.set("Conditions", &self.conditions);
        fields.set("Priority", &self.priority);
        fields.set("Actions", &self.actions);
        fields.put("Tags", &self.tags);
        fields.put("Transforms", &self.transforms);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRuleOutput {
    pub rules: Option<Vec<Rule>>,
}

impl CreateRuleOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rules: members.get("Rules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rules", &self.rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTargetGroupInput {
    pub name: String,
    pub protocol: Option<String>,
    pub protocol_version: Option<String>,
    pub port: Option<i64>,
    pub vpc_id: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_path: Option<String>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_timeout_seconds: Option<i64>,
    pub healthy_threshold_count: Option<i64>,
    pub unhealthy_threshold_count: Option<i64>,
    pub matcher: Option<Matcher>,
    pub target_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ip_address_type: Option<String>,
    pub target_control_port: Option<i64>,
}

impl CreateTargetGroupInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("Name")?,
            protocol: members.get("Protocol")?,
            protocol_version: members.get("ProtocolVersion")?,
            port: members.get("Port")?,
            vpc_id: members.get("VpcId")?,
            health_check_protocol: members.get("HealthCheckProtocol")?,
            health_check_port: members.get("HealthCheckPort")?,
            health_check_enabled: members.get("HealthCheckEnabled")?,
            health_check_path: members.get("HealthCheckPath")?,
            health_check_interval_seconds: members.get("HealthCheckIntervalSeconds")?,
            health_check_timeout_seconds: members.get("HealthCheckTimeoutSeconds")?,
            healthy_threshold_count: members.get("HealthyThresholdCount")?,
            unhealthy_threshold_count: members.get("UnhealthyThresholdCount")?,
            matcher: members.get("Matcher")?,
            target_type: members.get("TargetType")?,
            tags: members.get("Tags")?,
            ip_address_type: members.get("IpAddressType")?,
            target_control_port: members.get("TargetControlPort")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Name", &self.name);
        fields.put("Protocol", &self.protocol);
        fields.put("ProtocolVersion", &self.protocol_version);
        fields.put("Port", &self.port);
        fields.put("VpcId", &self.vpc_id);
        fields.put("HealthCheckProtocol", &self.health_check_protocol);
        fields.put("HealthCheckPort", &self.health_check_port);
        fields.put("HealthCheckEnabled", &self.health_check_enabled);
        fields.put("HealthCheckPath", &self.health_check_path);
        fields.put("HealthCheckIntervalSeconds", &self.health_check_interval_seconds);
        fields.put("HealthCheckTimeoutSeconds", &self.health_check_timeout_seconds);
        fields.put("HealthyThresholdCount", &self.healthy_threshold_count);
        fields.put("UnhealthyThresholdCount", &self.unhealthy_threshold_count);
        fields.put("Matcher", &self.matcher);
        fields.put("TargetType", &self.target_type);
        fields.put("Tags", &self.tags);
        fields.put("IpAddressType", &self.ip_address_type);
        fields.put("TargetControlPort", &self.target_control_port);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl CreateTargetGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_groups: members.get("TargetGroups")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TargetGroups", &self.target_groups);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteListenerInput {
    pub listener_arn: String,
}

impl DeleteListenerInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listener_arn: members.need("ListenerArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ListenerArn", &self.listener_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteListenerOutput {}

impl DeleteListenerOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLoadBalancerInput {
    pub load_balancer_arn: String,
}

impl DeleteLoadBalancerInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.need("LoadBalancerArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("LoadBalancerArn", &self.load_balancer_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLoadBalancerOutput {}

impl DeleteLoadBalancerOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRuleInput {
    pub rule_arn: String,
}

impl DeleteRuleInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule_arn: members.need("RuleArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RuleArn", &self.rule_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRuleOutput {}

impl DeleteRuleOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTargetGroupInput {
    pub target_group_arn: String,
}

impl DeleteTargetGroupInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_group_arn: members.need("TargetGroupArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("TargetGroupArn", &self.target_group_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTargetGroupOutput {}

impl DeleteTargetGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterTargetsInput {
    pub target_group_arn: String,
    pub targets: Vec<TargetDescription>,
}

impl DeregisterTargetsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_group_arn: members.need("TargetGroupArn")?,
            targets: members.need("Targets")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("TargetGroupArn", &self.target_group_arn);
        fields.set("Targets", &self.targets);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterTargetsOutput {}

impl DeregisterTargetsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountLimitsInput {
    pub marker: Option<String>,
    pub page_size: Option<i64>,
}

impl DescribeAccountLimitsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            marker: members.get("Marker")?,
            page_size: members.get("PageSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Marker", &self.marker);
        fields.put("PageSize", &self.page_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountLimitsOutput {
    pub limits: Option<Vec<Limit>>,
    pub next_marker: Option<String>,
}

impl DescribeAccountLimitsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            limits: members.get("Limits")?,
            next_marker: members.get("NextMarker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Limits", &self.limits);
        fields.put("NextMarker", &self.next_marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeCapacityReservationInput {
    pub load_balancer_arn: String,
}

impl DescribeCapacityReservationInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.need("LoadBalancerArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("LoadBalancerArn", &self.load_balancer_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeCapacityReservationOutput {
    pub last_modified_time: Option<wire::Time>,
    pub decrease_requests_remaining: Option<i64>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
}

impl DescribeCapacityReservationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            last_modified_time: members.get("LastModifiedTime")?,
            decrease_requests_remaining: members.get("DecreaseRequestsRemaining")?,
            minimum_load_balancer_capacity: members.get("MinimumLoadBalancerCapacity")?,
            capacity_reservation_state: members.get("CapacityReservationState")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LastModifiedTime", &self.last_modified_time);
        fields.put("DecreaseRequestsRemaining", &self.decrease_requests_remaining);
        fields.put("MinimumLoadBalancerCapacity", &self.minimum_load_balancer_capacity);
        fields.put("CapacityReservationState", &self.capacity_reservation_state);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeListenerAttributesInput {
    pub listener_arn: String,
}

impl DescribeListenerAttributesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listener_arn: members.need("ListenerArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ListenerArn", &self.listener_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl DescribeListenerAttributesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attributes: members.get("Attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeListenerCertificatesInput {
    pub listener_arn: String,
    pub marker: Option<String>,
    pub page_size: Option<i64>,
}

impl DescribeListenerCertificatesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listener_arn: members.need("ListenerArn")?,
            marker: members.get("Marker")?,
            page_size: members.get("PageSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ListenerArn", &self.listener_arn);
        fields.put("Marker", &self.marker);
        fields.put("PageSize", &self.page_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
    pub next_marker: Option<String>,
}

impl DescribeListenerCertificatesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            certificates: members.get("Certificates")?,
            next_marker: members.get("NextMarker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Certificates", &self.certificates);
        fields.put("NextMarker", &self.next_marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeListenersInput {
    pub load_balancer_arn: Option<String>,
    pub listener_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i64>,
}

impl DescribeListenersInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.get("LoadBalancerArn")?,
            listener_arns: members.get("ListenerArns")?,
            marker: members.get("Marker")?,
            page_size: members.get("PageSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LoadBalancerArn", &self.load_balancer_arn);
        fields.put("ListenerArns", &self.listener_arns);
        fields.put("Marker", &self.marker);
        fields.put("PageSize", &self.page_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<Listener>>,
    pub next_marker: Option<String>,
}

impl DescribeListenersOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listeners: members.get("Listeners")?,
            next_marker: members.get("NextMarker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Listeners", &self.listeners);
        fields.put("NextMarker", &self.next_marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesInput {
    pub load_balancer_arn: String,
}

impl DescribeLoadBalancerAttributesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.need("LoadBalancerArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("LoadBalancerArn", &self.load_balancer_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl DescribeLoadBalancerAttributesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attributes: members.get("Attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLoadBalancersInput {
    pub load_balancer_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i64>,
}

impl DescribeLoadBalancersInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arns: members.get("LoadBalancerArns")?,
            names: members.get("Names")?,
            marker: members.get("Marker")?,
            page_size: members.get("PageSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LoadBalancerArns", &self.load_balancer_arns);
        fields.put("Names", &self.names);
        fields.put("Marker", &self.marker);
        fields.put("PageSize", &self.page_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub next_marker: Option<String>,
}

impl DescribeLoadBalancersOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancers: members.get("LoadBalancers")?,
            next_marker: members.get("NextMarker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LoadBalancers", &self.load_balancers);
        fields.put("NextMarker", &self.next_marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRulesInput {
    pub listener_arn: Option<String>,
    pub rule_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i64>,
}

impl DescribeRulesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listener_arn: members.get("ListenerArn")?,
            rule_arns: members.get("RuleArns")?,
            marker: members.get("Marker")?,
            page_size: members.get("PageSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ListenerArn", &self.listener_arn);
        fields.put("RuleArns", &self.rule_arns);
        fields.put("Marker", &self.marker);
        fields.put("PageSize", &self.page_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRulesOutput {
    pub rules: Option<Vec<Rule>>,
    pub next_marker: Option<String>,
}

impl DescribeRulesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rules: members.get("Rules")?,
            next_marker: members.get("NextMarker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rules", &self.rules);
        fields.put("NextMarker", &self.next_marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTagsInput {
    pub resource_arns: Vec<String>,
}

impl DescribeTagsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arns: members.need("ResourceArns")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ResourceArns", &self.resource_arns);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTagsOutput {
    pub tag_descriptions: Option<Vec<TagDescription>>,
}

impl DescribeTagsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_descriptions: members.get("TagDescriptions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TagDescriptions", &self.tag_descriptions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesInput {
    pub target_group_arn: String,
}

impl DescribeTargetGroupAttributesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_group_arn: members.need("TargetGroupArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("TargetGroupArn", &self.target_group_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl DescribeTargetGroupAttributesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attributes: members.get("Attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTargetGroupsInput {
    pub load_balancer_arn: Option<String>,
    pub target_group_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i64>,
}

impl DescribeTargetGroupsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.get("LoadBalancerArn")?,
            target_group_arns: members.get("TargetGroupArns")?,
            names: members.get("Names")?,
            marker: members.get("Marker")?,
            page_size: members.get("PageSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LoadBalancerArn", &self.load_balancer_arn);
        fields.put("TargetGroupArns", &self.target_group_arns);
        fields.put("Names", &self.names);
        fields.put("Marker", &self.marker);
        fields.put("PageSize", &self.page_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTargetGroupsOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
    pub next_marker: Option<String>,
}

impl DescribeTargetGroupsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_groups: members.get("TargetGroups")?,
            next_marker: members.get("NextMarker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TargetGroups", &self.target_groups);
        fields.put("NextMarker", &self.next_marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTargetHealthInput {
    pub target_group_arn: String,
    pub targets: Option<Vec<TargetDescription>>,
    pub include: Option<Vec<String>>,
}

impl DescribeTargetHealthInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_group_arn: members.need("TargetGroupArn")?,
            targets: members.get("Targets")?,
            include: members.get("Include")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("TargetGroupArn", &self.target_group_arn);
        fields.put("Targets", &self.targets);
        fields.put("Include", &self.include);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTargetHealthOutput {
    pub target_health_descriptions: Option<Vec<TargetHealthDescription>>,
}

impl DescribeTargetHealthOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_health_descriptions: members.get("TargetHealthDescriptions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TargetHealthDescriptions", &self.target_health_descriptions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FixedResponseActionConfig {
    pub message_body: Option<String>,
    pub status_code: Option<String>,
    pub content_type: Option<String>,
}

impl FixedResponseActionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            message_body: members.get("MessageBody")?,
            status_code: members.get("StatusCode")?,
            content_type: members.get("ContentType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("MessageBody", &self.message_body);
        fields.put("StatusCode", &self.status_code);
        fields.put("ContentType", &self.content_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ForwardActionConfig {
    pub target_groups: Option<Vec<TargetGroupTuple>>,
    pub target_group_stickiness_config: Option<TargetGroupStickinessConfig>,
}

impl ForwardActionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_groups: members.get("TargetGroups")?,
            target_group_stickiness_config: members.get("TargetGroupStickinessConfig")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TargetGroups", &self.target_groups);
        fields.put("TargetGroupStickinessConfig", &self.target_group_stickiness_config);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HostHeaderConditionConfig {
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

impl HostHeaderConditionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            values: members.get("Values")?,
            regex_values: members.get("RegexValues")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Values", &self.values);
        fields.put("RegexValues", &self.regex_values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HostHeaderRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}

impl HostHeaderRewriteConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rewrites: members.get("Rewrites")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rewrites", &self.rewrites);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpHeaderConditionConfig {
    pub http_header_name: Option<String>,
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

impl HttpHeaderConditionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            http_header_name: members.get("HttpHeaderName")?,
            values: members.get("Values")?,
            regex_values: members.get("RegexValues")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("HttpHeaderName", &self.http_header_name);
        fields.put("Values", &self.values);
        fields.put("RegexValues", &self.regex_values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpRequestMethodConditionConfig {
    pub values: Option<Vec<String>>,
}

impl HttpRequestMethodConditionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            values: members.get("Values")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Values", &self.values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct IpamPools {
    pub ipv4_ipam_pool_id: Option<String>,
}

impl IpamPools {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ipv4_ipam_pool_id: members.get("Ipv4IpamPoolId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Ipv4IpamPoolId", &self.ipv4_ipam_pool_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct JwtValidationActionAdditionalClaim {
    pub format: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

impl JwtValidationActionAdditionalClaim {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            format: members.get("Format")?,
            name: members.get("Name")?,
            values: members.get("Values")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Format", &self.format);
        fields.put("Name", &self.name);
        fields.put("Values", &self.values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct JwtValidationActionConfig {
    pub jwks_endpoint: Option<String>,
    pub issuer: Option<String>,
    pub additional_claims: Option<Vec<JwtValidationActionAdditionalClaim>>,
}

impl JwtValidationActionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            jwks_endpoint: members.get("JwksEndpoint")?,
            issuer: members.get("Issuer")?,
            additional_claims: members.get("AdditionalClaims")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("JwksEndpoint", &self.jwks_endpoint);
        fields.put("Issuer", &self.issuer);
        fields.put("AdditionalClaims", &self.additional_claims);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limit {
    pub name: Option<String>,
    pub max: Option<String>,
}

impl Limit {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
            max: members.get("Max")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.put("Max", &self.max);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listener {
    pub listener_arn: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub ssl_policy: Option<String>,
    pub default_actions: Option<Vec<Action>>,
    pub alpn_policy: Option<Vec<String>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}

impl Listener {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listener_arn: members.get("ListenerArn")?,
            load_balancer_arn: members.get("LoadBalancerArn")?,
            port: members.get("Port")?,
            protocol: members.get("Protocol")?,
            certificates: members.get("Certificates")?,
            ssl_policy: members.get("SslPolicy")?,
            default_actions: members.get("DefaultActions")?,
            alpn_policy: members.get("AlpnPolicy")?,
            mutual_authentication: members.get("MutualAuthentication")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ListenerArn", &self.listener_arn);
        fields.put("LoadBalancerArn", &self.load_balancer_arn);
        fields.put("Port", &self.port);
        fields.put("Protocol", &self.protocol);
        fields.put("Certificates", &self.certificates);
        fields.put("SslPolicy", &self.ssl_policy);
        fields.put("DefaultActions", &self.default_actions);
        fields.put("AlpnPolicy", &self.alpn_policy);
        fields.put("MutualAuthentication", &self.mutual_authentication);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListenerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl ListenerAttribute {
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
pub struct LoadBalancer {
    pub load_balancer_arn: Option<String>,
    pub dns_name: Option<String>,
    pub canonical_hosted_zone_id: Option<String>,
    pub created_time: Option<wire::Time>,
    pub load_balancer_name: Option<String>,
    pub scheme: Option<String>,
    pub vpc_id: Option<String>,
    pub state: Option<LoadBalancerState>,
    pub r#type: Option<String>,
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub security_groups: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ipam_pools: Option<IpamPools>,
}

impl LoadBalancer {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.get("LoadBalancerArn")?,
            dns_name: members.get("DNSName")?,
            canonical_hosted_zone_id: members.get("CanonicalHostedZoneId")?,
            created_time: members.get("CreatedTime")?,
            load_balancer_name: members.get("LoadBalancerName")?,
            scheme: members.get("Scheme")?,
            vpc_id: members.get("VpcId")?,
            state: members.get("State")?,
            r#type: members.get("Type")?,
            availability_zones: members.get("AvailabilityZones")?,
            security_groups: members.get("SecurityGroups")?,
            ip_address_type: members.get("IpAddressType")?,
            customer_owned_ipv4_pool: members.get("CustomerOwnedIpv4Pool")?,
            enforce_security_group_inbound_rules_on_private_link_traffic: members.get("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")?,
            enable_prefix_for_ipv6_source_nat: members.get("EnablePrefixForIpv6SourceNat")?,
            ipam_pools: members.get("IpamPools")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LoadBalancerArn", &self.load_balancer_arn);
        fields.put("DNSName", &self.dns_name);
        fields.put("CanonicalHostedZoneId", &self.canonical_hosted_zone_id);
        fields.put("CreatedTime", &self.created_time);
        fields.put("LoadBalancerName", &self.load_balancer_name);
        fields.put("Scheme", &self.scheme);
        fields.put("VpcId", &self.vpc_id);
        fields.put("State", &self.state);
        fields.put("Type", &self.r#type);
        fields.put("AvailabilityZones", &self.availability_zones);
        fields.put("SecurityGroups", &self.security_groups);
        fields.put("IpAddressType", &self.ip_address_type);
        fields.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        fields.put("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", &self.enforce_security_group_inbound_rules_on_private_link_traffic);
        fields.put("EnablePrefixForIpv6SourceNat", &self.enable_prefix_for_ipv6_source_nat);
        fields.put("IpamPools", &self.ipam_pools);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoadBalancerAddress {
    pub ip_address: Option<String>,
    pub allocation_id: Option<String>,
    pub private_i_pv4_address: Option<String>,
    pub i_pv6_address: Option<String>,
}

impl LoadBalancerAddress {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ip_address: members.get("IpAddress")?,
            allocation_id: members.get("AllocationId")?,
            private_i_pv4_address: members.get("PrivateIPv4Address")?,
            i_pv6_address: members.get("IPv6Address")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("IpAddress", &self.ip_address);
        fields.put("AllocationId", &self.allocation_id);
        fields.put("PrivateIPv4Address", &self.private_i_pv4_address);
        fields.put("IPv6Address", &self.i_pv6_address);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoadBalancerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl LoadBalancerAttribute {
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
pub struct LoadBalancerState {
    pub code: Option<String>,
    pub reason: Option<String>,
}

impl LoadBalancerState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            code: members.get("Code")?,
            reason: members.get("Reason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Code", &self.code);
        fields.put("Reason", &self.reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matcher {
    pub http_code: Option<String>,
    pub grpc_code: Option<String>,
}

impl Matcher {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            http_code: members.get("HttpCode")?,
            grpc_code: members.get("GrpcCode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("HttpCode", &self.http_code);
        fields.put("GrpcCode", &self.grpc_code);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MinimumLoadBalancerCapacity {
    pub capacity_units: Option<i64>,
}

impl MinimumLoadBalancerCapacity {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            capacity_units: members.get("CapacityUnits")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CapacityUnits", &self.capacity_units);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyListenerAttributesInput {
    pub listener_arn: String,
    pub attributes: Vec<ListenerAttribute>,
}

impl ModifyListenerAttributesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listener_arn: members.need("ListenerArn")?,
            attributes: members.need("Attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ListenerArn", &self.listener_arn);
        fields.set("Attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl ModifyListenerAttributesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attributes: members.get("Attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyListenerInput {
    pub listener_arn: String,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub ssl_policy: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub alpn_policy: Option<Vec<String>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}

impl ModifyListenerInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listener_arn: members.need("ListenerArn")?,
            port: members.get("Port")?,
            protocol: members.get("Protocol")?,
            ssl_policy: members.get("SslPolicy")?,
            certificates: members.get("Certificates")?,
            default_actions: members.get("DefaultActions")?,
            alpn_policy: members.get("AlpnPolicy")?,
            mutual_authentication: members.get("MutualAuthentication")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ListenerArn", &self.listener_arn);
        fields.put("Port", &self.port);
        fields.put("Protocol", &self.protocol);
        fields.put("SslPolicy", &self.ssl_policy);
        fields.put("Certificates", &self.certificates);
        fields.put("DefaultActions", &self.default_actions);
        fields.put("AlpnPolicy", &self.alpn_policy);
        fields.put("MutualAuthentication", &self.mutual_authentication);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}

impl ModifyListenerOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listeners: members.get("Listeners")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Listeners", &self.listeners);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesInput {
    pub load_balancer_arn: String,
    pub attributes: Vec<LoadBalancerAttribute>,
}

impl ModifyLoadBalancerAttributesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.need("LoadBalancerArn")?,
            attributes: members.need("Attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("LoadBalancerArn", &self.load_balancer_arn);
        fields.set("Attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl ModifyLoadBalancerAttributesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attributes: members.get("Attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyRuleInput {
    pub rule_arn: String,
    pub conditions: Option<Vec<RuleCondition>>,
    pub actions: Option<Vec<Action>>,
    pub transforms: Option<Vec<RuleTransform>>,
    pub reset_transforms: Option<bool>,
}

impl ModifyRuleInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule_arn: members.need("RuleArn")?,
            conditions: members.get("Conditions")?,
            actions: members.get("Actions")?,
            transforms: members.get("Transforms")?,
            reset_transforms: members.get("ResetTransforms")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RuleArn", &self.rule_arn);
        fields.put("Conditions", &self.conditions);
        fields.put("Actions", &self.actions);
        fields.put("Transforms", &self.transforms);
        fields.put("ResetTransforms", &self.reset_transforms);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyRuleOutput {
    pub rules: Option<Vec<Rule>>,
}

impl ModifyRuleOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rules: members.get("Rules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rules", &self.rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesInput {
    pub target_group_arn: String,
    pub attributes: Vec<TargetGroupAttribute>,
}

impl ModifyTargetGroupAttributesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_group_arn: members.need("TargetGroupArn")?,
            attributes: members.need("Attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("TargetGroupArn", &self.target_group_arn);
        fields.set("Attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl ModifyTargetGroupAttributesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attributes: members.get("Attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyTargetGroupInput {
    pub target_group_arn: String,
    pub health_check_protocol: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_timeout_seconds: Option<i64>,
    pub healthy_threshold_count: Option<i64>,
    pub unhealthy_threshold_count: Option<i64>,
    pub matcher: Option<Matcher>,
}

impl ModifyTargetGroupInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_group_arn: members.need("TargetGroupArn")?,
            health_check_protocol: members.get("HealthCheckProtocol")?,
            health_check_port: members.get("HealthCheckPort")?,
            health_check_path: members.get("HealthCheckPath")?,
            health_check_enabled: members.get("HealthCheckEnabled")?,
            health_check_interval_seconds: members.get("HealthCheckIntervalSeconds")?,
            health_check_timeout_seconds: members.get("HealthCheckTimeoutSeconds")?,
            healthy_threshold_count: members.get("HealthyThresholdCount")?,
            unhealthy_threshold_count: members.get("UnhealthyThresholdCount")?,
            matcher: members.get("Matcher")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("TargetGroupArn", &self.target_group_arn);
        fields.put("HealthCheckProtocol", &self.health_check_protocol);
        fields.put("HealthCheckPort", &self.health_check_port);
        fields.put("HealthCheckPath", &self.health_check_path);
        fields.put("HealthCheckEnabled", &self.health_check_enabled);
        fields.put("HealthCheckIntervalSeconds", &self.health_check_interval_seconds);
        fields.put("HealthCheckTimeoutSeconds", &self.health_check_timeout_seconds);
        fields.put("HealthyThresholdCount", &self.healthy_threshold_count);
        fields.put("UnhealthyThresholdCount", &self.unhealthy_threshold_count);
        fields.put("Matcher", &self.matcher);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl ModifyTargetGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_groups: members.get("TargetGroups")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TargetGroups", &self.target_groups);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MutualAuthenticationAttributes {
    pub mode: Option<String>,
    pub trust_store_arn: Option<String>,
    pub ignore_client_certificate_expiry: Option<bool>,
    pub trust_store_association_status: Option<String>,
    pub advertise_trust_store_ca_names: Option<String>,
}

impl MutualAuthenticationAttributes {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            mode: members.get("Mode")?,
            trust_store_arn: members.get("TrustStoreArn")?,
            ignore_client_certificate_expiry: members.get("IgnoreClientCertificateExpiry")?,
            trust_store_association_status: members.get("TrustStoreAssociationStatus")?,
            advertise_trust_store_ca_names: members.get("AdvertiseTrustStoreCaNames")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Mode", &self.mode);
        fields.put("TrustStoreArn", &self.trust_store_arn);
        fields.put("IgnoreClientCertificateExpiry", &self.ignore_client_certificate_expiry);
        fields.put("TrustStoreAssociationStatus", &self.trust_store_association_status);
        fields.put("AdvertiseTrustStoreCaNames", &self.advertise_trust_store_ca_names);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PathPatternConditionConfig {
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

impl PathPatternConditionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            values: members.get("Values")?,
            regex_values: members.get("RegexValues")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Values", &self.values);
        fields.put("RegexValues", &self.regex_values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryStringConditionConfig {
    pub values: Option<Vec<QueryStringKeyValuePair>>,
}

impl QueryStringConditionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            values: members.get("Values")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Values", &self.values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryStringKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl QueryStringKeyValuePair {
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
pub struct RedirectActionConfig {
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
    pub status_code: Option<String>,
}

impl RedirectActionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            protocol: members.get("Protocol")?,
            port: members.get("Port")?,
            host: members.get("Host")?,
            path: members.get("Path")?,
            query: members.get("Query")?,
            status_code: members.get("StatusCode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Protocol", &self.protocol);
        fields.put("Port", &self.port);
        fields.put("Host", &self.host);
        fields.put("Path", &self.path);
        fields.put("Query", &self.query);
        fields.put("StatusCode", &self.status_code);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterTargetsInput {
    pub target_group_arn: String,
    pub targets: Vec<TargetDescription>,
}

impl RegisterTargetsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_group_arn: members.need("TargetGroupArn")?,
            targets: members.need("Targets")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("TargetGroupArn", &self.target_group_arn);
        fields.set("Targets", &self.targets);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterTargetsOutput {}

impl RegisterTargetsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTagsInput {
    pub resource_arns: Vec<String>,
    pub tag_keys: Vec<String>,
}

impl RemoveTagsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arns: members.need("ResourceArns")?,
            tag_keys: members.need("TagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ResourceArns", &self.resource_arns);
        fields.set("TagKeys", &self.tag_keys);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTagsOutput {}

impl RemoveTagsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RewriteConfig {
    pub regex: Option<String>,
    pub replace: Option<String>,
}

impl RewriteConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            regex: members.get("Regex")?,
            replace: members.get("Replace")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Regex", &self.regex);
        fields.put("Replace", &self.replace);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rule {
    pub rule_arn: Option<String>,
    pub priority: Option<String>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub actions: Option<Vec<Action>>,
    pub is_default: Option<bool>,
    pub transforms: Option<Vec<RuleTransform>>,
}

impl Rule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule_arn: members.get("RuleArn")?,
            priority: members.get("Priority")?,
            conditions: members.get("Conditions")?,
            actions: members.get("Actions")?,
            is_default: members.get("IsDefault")?,
            transforms: members.get("Transforms")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RuleArn", &self.rule_arn);
        fields.put("Priority", &self.priority);
        fields.put("Conditions", &self.conditions);
        fields.put("Actions", &self.actions);
        fields.put("IsDefault", &self.is_default);
        fields.put("Transforms", &self.transforms);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuleCondition {
    pub field: Option<String>,
    pub values: Option<Vec<String>>,
    pub host_header_config: Option<HostHeaderConditionConfig>,
    pub path_pattern_config: Option<PathPatternConditionConfig>,
    pub http_header_config: Option<HttpHeaderConditionConfig>,
    pub query_string_config: Option<QueryStringConditionConfig>,
    pub http_request_method_config: Option<HttpRequestMethodConditionConfig>,
    pub source_ip_config: Option<SourceIpConditionConfig>,
    pub regex_values: Option<Vec<String>>,
}

impl RuleCondition {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            field: members.get("Field")?,
            values: members.get("Values")?,
            host_header_config: members.get("HostHeaderConfig")?,
            path_pattern_config: members.get("PathPatternConfig")?,
            http_header_config: members.get("HttpHeaderConfig")?,
            query_string_config: members.get("QueryStringConfig")?,
            http_request_method_config: members.get("HttpRequestMethodConfig")?,
            source_ip_config: members.get("SourceIpConfig")?,
            regex_values: members.get("RegexValues")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Field", &self.field);
        fields.put("Values", &self.values);
        fields.put("HostHeaderConfig", &self.host_header_config);
        fields.put("PathPatternConfig", &self.path_pattern_config);
        fields.put("HttpHeaderConfig", &self.http_header_config);
        fields.put("QueryStringConfig", &self.query_string_config);
        fields.put("HttpRequestMethodConfig", &self.http_request_method_config);
        fields.put("SourceIpConfig", &self.source_ip_config);
        fields.put("RegexValues", &self.regex_values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RulePriorityPair {
    pub rule_arn: Option<String>,
    pub priority: Option<i64>,
}

impl RulePriorityPair {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule_arn: members.get("RuleArn")?,
            priority: members.get("Priority")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RuleArn", &self.rule_arn);
        fields.put("Priority", &self.priority);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuleTransform {
    pub r#type: Option<String>,
    pub host_header_rewrite_config: Option<HostHeaderRewriteConfig>,
    pub url_rewrite_config: Option<UrlRewriteConfig>,
}

impl RuleTransform {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("Type")?,
            host_header_rewrite_config: members.get("HostHeaderRewriteConfig")?,
            url_rewrite_config: members.get("UrlRewriteConfig")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Type", &self.r#type);
        fields.put("HostHeaderRewriteConfig", &self.host_header_rewrite_config);
        fields.put("UrlRewriteConfig", &self.url_rewrite_config);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetIpAddressTypeInput {
    pub load_balancer_arn: String,
    pub ip_address_type: String,
}

impl SetIpAddressTypeInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.need("LoadBalancerArn")?,
            ip_address_type: members.need("IpAddressType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("LoadBalancerArn", &self.load_balancer_arn);
        fields.set("IpAddressType", &self.ip_address_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetIpAddressTypeOutput {
    pub ip_address_type: Option<String>,
}

impl SetIpAddressTypeOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ip_address_type: members.get("IpAddressType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("IpAddressType", &self.ip_address_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetRulePrioritiesInput {
    pub rule_priorities: Vec<RulePriorityPair>,
}

impl SetRulePrioritiesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule_priorities: members.need("RulePriorities")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RulePriorities", &self.rule_priorities);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetRulePrioritiesOutput {
    pub rules: Option<Vec<Rule>>,
}

impl SetRulePrioritiesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rules: members.get("Rules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rules", &self.rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSecurityGroupsInput {
    pub load_balancer_arn: String,
    pub security_groups: Vec<String>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
}

impl SetSecurityGroupsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.need("LoadBalancerArn")?,
            security_groups: members.need("SecurityGroups")?,
            enforce_security_group_inbound_rules_on_private_link_traffic: members.get("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("LoadBalancerArn", &self.load_balancer_arn);
        fields.set("SecurityGroups", &self.security_groups);
        fields.put("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", &self.enforce_security_group_inbound_rules_on_private_link_traffic);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSecurityGroupsOutput {
    pub security_group_ids: Option<Vec<String>>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
}

impl SetSecurityGroupsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            security_group_ids: members.get("SecurityGroupIds")?,
            enforce_security_group_inbound_rules_on_private_link_traffic: members.get("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SecurityGroupIds", &self.security_group_ids);
        fields.put("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", &self.enforce_security_group_inbound_rules_on_private_link_traffic);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSubnetsInput {
    pub load_balancer_arn: String,
    pub subnets: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub ip_address_type: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
}

impl SetSubnetsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            load_balancer_arn: members.need("LoadBalancerArn")?,
            subnets: members.get("Subnets")?,
            subnet_mappings: members.get("SubnetMappings")?,
            ip_address_type: members.get("IpAddressType")?,
            enable_prefix_for_ipv6_source_nat: members.get("EnablePrefixForIpv6SourceNat")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("LoadBalancerArn", &self.load_balancer_arn);
        fields.put("Subnets", &self.subnets);
        fields.put("SubnetMappings", &self.subnet_mappings);
        fields.put("IpAddressType", &self.ip_address_type);
        fields.put("EnablePrefixForIpv6SourceNat", &self.enable_prefix_for_ipv6_source_nat);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSubnetsOutput {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub ip_address_type: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
}

impl SetSubnetsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            availability_zones: members.get("AvailabilityZones")?,
            ip_address_type: members.get("IpAddressType")?,
            enable_prefix_for_ipv6_source_nat: members.get("EnablePrefixForIpv6SourceNat")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AvailabilityZones", &self.availability_zones);
        fields.put("IpAddressType", &self.ip_address_type);
        fields.put("EnablePrefixForIpv6SourceNat", &self.enable_prefix_for_ipv6_source_nat);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceIpConditionConfig {
    pub values: Option<Vec<String>>,
}

impl SourceIpConditionConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            values: members.get("Values")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Values", &self.values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubnetMapping {
    pub subnet_id: Option<String>,
    pub allocation_id: Option<String>,
    pub private_i_pv4_address: Option<String>,
    pub i_pv6_address: Option<String>,
    pub source_nat_ipv6_prefix: Option<String>,
}

impl SubnetMapping {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            subnet_id: members.get("SubnetId")?,
            allocation_id: members.get("AllocationId")?,
            private_i_pv4_address: members.get("PrivateIPv4Address")?,
            i_pv6_address: members.get("IPv6Address")?,
            source_nat_ipv6_prefix: members.get("SourceNatIpv6Prefix")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SubnetId", &self.subnet_id);
        fields.put("AllocationId", &self.allocation_id);
        fields.put("PrivateIPv4Address", &self.private_i_pv4_address);
        fields.put("IPv6Address", &self.i_pv6_address);
        fields.put("SourceNatIpv6Prefix", &self.source_nat_ipv6_prefix);
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
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl TagDescription {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.get("ResourceArn")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ResourceArn", &self.resource_arn);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetDescription {
    pub id: Option<String>,
    pub port: Option<i64>,
    pub availability_zone: Option<String>,
    pub quic_server_id: Option<String>,
}

impl TargetDescription {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("Id")?,
            port: members.get("Port")?,
            availability_zone: members.get("AvailabilityZone")?,
            quic_server_id: members.get("QuicServerId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Id", &self.id);
        fields.put("Port", &self.port);
        fields.put("AvailabilityZone", &self.availability_zone);
        fields.put("QuicServerId", &self.quic_server_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetGroup {
    pub target_group_arn: Option<String>,
    pub target_group_name: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub vpc_id: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_timeout_seconds: Option<i64>,
    pub healthy_threshold_count: Option<i64>,
    pub unhealthy_threshold_count: Option<i64>,
    pub health_check_path: Option<String>,
    pub matcher: Option<Matcher>,
    pub load_balancer_arns: Option<Vec<String>>,
    pub target_type: Option<String>,
    pub protocol_version: Option<String>,
    pub ip_address_type: Option<String>,
    pub target_control_port: Option<i64>,
}

impl TargetGroup {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_group_arn: members.get("TargetGroupArn")?,
            target_group_name: members.get("TargetGroupName")?,
            protocol: members.get("Protocol")?,
            port: members.get("Port")?,
            vpc_id: members.get("VpcId")?,
            health_check_protocol: members.get("HealthCheckProtocol")?,
            health_check_port: members.get("HealthCheckPort")?,
            health_check_enabled: members.get("HealthCheckEnabled")?,
            health_check_interval_seconds: members.get("HealthCheckIntervalSeconds")?,
            health_check_timeout_seconds: members.get("HealthCheckTimeoutSeconds")?,
            healthy_threshold_count: members.get("HealthyThresholdCount")?,
            unhealthy_threshold_count: members.get("UnhealthyThresholdCount")?,
            health_check_path: members.get("HealthCheckPath")?,
            matcher: members.get("Matcher")?,
            load_balancer_arns: members.get("LoadBalancerArns")?,
            target_type: members.get("TargetType")?,
            protocol_version: members.get("ProtocolVersion")?,
            ip_address_type: members.get("IpAddressType")?,
            target_control_port: members.get("TargetControlPort")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TargetGroupArn", &self.target_group_arn);
        fields.put("TargetGroupName", &self.target_group_name);
        fields.put("Protocol", &self.protocol);
        fields.put("Port", &self.port);
        fields.put("VpcId", &self.vpc_id);
        fields.put("HealthCheckProtocol", &self.health_check_protocol);
        fields.put("HealthCheckPort", &self.health_check_port);
        fields.put("HealthCheckEnabled", &self.health_check_enabled);
        fields.put("HealthCheckIntervalSeconds", &self.health_check_interval_seconds);
        fields.put("HealthCheckTimeoutSeconds", &self.health_check_timeout_seconds);
        fields.put("HealthyThresholdCount", &self.healthy_threshold_count);
        fields.put("UnhealthyThresholdCount", &self.unhealthy_threshold_count);
        fields.put("HealthCheckPath", &self.health_check_path);
        fields.put("Matcher", &self.matcher);
        fields.put("LoadBalancerArns", &self.load_balancer_arns);
        fields.put("TargetType", &self.target_type);
        fields.put("ProtocolVersion", &self.protocol_version);
        fields.put("IpAddressType", &self.ip_address_type);
        fields.put("TargetControlPort", &self.target_control_port);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetGroupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl TargetGroupAttribute {
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
pub struct TargetGroupStickinessConfig {
    pub enabled: Option<bool>,
    pub duration_seconds: Option<i64>,
}

impl TargetGroupStickinessConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            enabled: members.get("Enabled")?,
            duration_seconds: members.get("DurationSeconds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Enabled", &self.enabled);
        fields.put("DurationSeconds", &self.duration_seconds);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetGroupTuple {
    pub target_group_arn: Option<String>,
    pub weight: Option<i64>,
}

impl TargetGroupTuple {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_group_arn: members.get("TargetGroupArn")?,
            weight: members.get("Weight")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TargetGroupArn", &self.target_group_arn);
        fields.put("Weight", &self.weight);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetHealth {
    pub state: Option<String>,
    pub reason: Option<String>,
    pub description: Option<String>,
}

impl TargetHealth {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            state: members.get("State")?,
            reason: members.get("Reason")?,
            description: members.get("Description")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("State", &self.state);
        fields.put("Reason", &self.reason);
        fields.put("Description", &self.description);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetHealthDescription {
    pub target: Option<TargetDescription>,
    pub health_check_port: Option<String>,
    pub target_health: Option<TargetHealth>,
    pub anomaly_detection: Option<AnomalyDetection>,
    pub administrative_override: Option<AdministrativeOverride>,
}

impl TargetHealthDescription {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target: members.get("Target")?,
            health_check_port: members.get("HealthCheckPort")?,
            target_health: members.get("TargetHealth")?,
            anomaly_detection: members.get("AnomalyDetection")?,
            administrative_override: members.get("AdministrativeOverride")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Target", &self.target);
        fields.put("HealthCheckPort", &self.health_check_port);
        fields.put("TargetHealth", &self.target_health);
        fields.put("AnomalyDetection", &self.anomaly_detection);
        fields.put("AdministrativeOverride", &self.administrative_override);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UrlRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}

impl UrlRewriteConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rewrites: members.get("Rewrites")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rewrites", &self.rewrites);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ZonalCapacityReservationState {
    pub state: Option<CapacityReservationStatus>,
    pub availability_zone: Option<String>,
    pub effective_capacity_units: Option<f64>,
}

impl ZonalCapacityReservationState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            state: members.get("State")?,
            availability_zone: members.get("AvailabilityZone")?,
            effective_capacity_units: members.get("EffectiveCapacityUnits")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("State", &self.state);
        fields.put("AvailabilityZone", &self.availability_zone);
        fields.put("EffectiveCapacityUnits", &self.effective_capacity_units);
        fields.done()
    }
}

wire::shapes! {
    Action
    AddTagsInput
    AddTagsOutput
    AdministrativeOverride
    AnomalyDetection
    AuthenticateCognitoActionConfig
    AuthenticateOidcActionConfig
    AvailabilityZone
    CapacityReservationStatus
    Certificate
    CreateListenerInput
    CreateListenerOutput
    CreateLoadBalancerInput
    CreateLoadBalancerOutput
    CreateRuleInput
    CreateRuleOutput
    CreateTargetGroupInput
    CreateTargetGroupOutput
    DeleteListenerInput
    DeleteListenerOutput
    DeleteLoadBalancerInput
    DeleteLoadBalancerOutput
    DeleteRuleInput
    DeleteRuleOutput
    DeleteTargetGroupInput
    DeleteTargetGroupOutput
    DeregisterTargetsInput
    DeregisterTargetsOutput
    DescribeAccountLimitsInput
    DescribeAccountLimitsOutput
    DescribeCapacityReservationInput
    DescribeCapacityReservationOutput
    DescribeListenerAttributesInput
    DescribeListenerAttributesOutput
    DescribeListenerCertificatesInput
    DescribeListenerCertificatesOutput
    DescribeListenersInput
    DescribeListenersOutput
    DescribeLoadBalancerAttributesInput
    DescribeLoadBalancerAttributesOutput
    DescribeLoadBalancersInput
    DescribeLoadBalancersOutput
    DescribeRulesInput
    DescribeRulesOutput
    DescribeTagsInput
    DescribeTagsOutput
    DescribeTargetGroupAttributesInput
    DescribeTargetGroupAttributesOutput
    DescribeTargetGroupsInput
    DescribeTargetGroupsOutput
    DescribeTargetHealthInput
    DescribeTargetHealthOutput
    FixedResponseActionConfig
    ForwardActionConfig
    HostHeaderConditionConfig
    HostHeaderRewriteConfig
    HttpHeaderConditionConfig
    HttpRequestMethodConditionConfig
    IpamPools
    JwtValidationActionAdditionalClaim
    JwtValidationActionConfig
    Limit
    Listener
    ListenerAttribute
    LoadBalancer
    LoadBalancerAddress
    LoadBalancerAttribute
    LoadBalancerState
    Matcher
    MinimumLoadBalancerCapacity
    ModifyListenerAttributesInput
    ModifyListenerAttributesOutput
    ModifyListenerInput
    ModifyListenerOutput
    ModifyLoadBalancerAttributesInput
    ModifyLoadBalancerAttributesOutput
    ModifyRuleInput
    ModifyRuleOutput
    ModifyTargetGroupAttributesInput
    ModifyTargetGroupAttributesOutput
    ModifyTargetGroupInput
    ModifyTargetGroupOutput
    MutualAuthenticationAttributes
    PathPatternConditionConfig
    QueryStringConditionConfig
    QueryStringKeyValuePair
    RedirectActionConfig
    RegisterTargetsInput
    RegisterTargetsOutput
    RemoveTagsInput
    RemoveTagsOutput
    RewriteConfig
    Rule
    RuleCondition
    RulePriorityPair
    RuleTransform
    SetIpAddressTypeInput
    SetIpAddressTypeOutput
    SetRulePrioritiesInput
    SetRulePrioritiesOutput
    SetSecurityGroupsInput
    SetSecurityGroupsOutput
    SetSubnetsInput
    SetSubnetsOutput
    SourceIpConditionConfig
    SubnetMapping
    Tag
    TagDescription
    TargetDescription
    TargetGroup
    TargetGroupAttribute
    TargetGroupStickinessConfig
    TargetGroupTuple
    TargetHealth
    TargetHealthDescription
    UrlRewriteConfig
    ZonalCapacityReservationState
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn alpn_policy_not_supported_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ALPNPolicyNotFound", message) }
    pub fn allocation_id_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("AllocationIdNotFound", message) }
    pub fn availability_zone_not_supported_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("AvailabilityZoneNotSupported", message) }
    pub fn capacity_reservation_pending_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CapacityReservationPending", message) }
    pub fn certificate_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CertificateNotFound", message) }
    pub fn duplicate_listener_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DuplicateListener", message) }
    pub fn duplicate_load_balancer_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DuplicateLoadBalancerName", message) }
    pub fn duplicate_tag_keys_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DuplicateTagKeys", message) }
    pub fn duplicate_target_group_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DuplicateTargetGroupName", message) }
    pub fn health_unavailable_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("HealthUnavailable", message).status(500) }
    pub fn incompatible_protocols_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("IncompatibleProtocols", message) }
    pub fn invalid_configuration_request_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidConfigurationRequest", message) }
    pub fn invalid_load_balancer_action_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidLoadBalancerAction", message) }
    pub fn invalid_scheme_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidScheme", message) }
    pub fn invalid_security_group_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidSecurityGroup", message) }
    pub fn invalid_subnet_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidSubnet", message) }
    pub fn invalid_target_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTarget", message) }
    pub fn listener_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ListenerNotFound", message) }
    pub fn load_balancer_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LoadBalancerNotFound", message) }
    pub fn operation_not_permitted_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("OperationNotPermitted", message) }
    pub fn priority_in_use_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PriorityInUse", message) }
    pub fn resource_in_use_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceInUse", message) }
    pub fn rule_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RuleNotFound", message) }
    pub fn ssl_policy_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("SSLPolicyNotFound", message) }
    pub fn subnet_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("SubnetNotFound", message) }
    pub fn target_group_association_limit_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TargetGroupAssociationLimit", message) }
    pub fn target_group_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TargetGroupNotFound", message) }
    pub fn too_many_actions_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyActions", message) }
    pub fn too_many_certificates_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyCertificates", message) }
    pub fn too_many_listeners_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyListeners", message) }
    pub fn too_many_load_balancers_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyLoadBalancers", message) }
    pub fn too_many_registrations_for_target_id_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyRegistrationsForTargetId", message) }
    pub fn too_many_rules_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyRules", message) }
    pub fn too_many_tags_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyTags", message) }
    pub fn too_many_target_groups_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyTargetGroups", message) }
    pub fn too_many_targets_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyTargets", message) }
    pub fn too_many_unique_target_groups_per_load_balancer_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyUniqueTargetGroupsPerLoadBalancer", message) }
    pub fn trust_store_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TrustStoreNotFound", message) }
    pub fn trust_store_not_ready_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TrustStoreNotReady", message) }
    pub fn unsupported_protocol_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnsupportedProtocol", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod action_type_enum {
        pub const FORWARD: &str = "forward";
        pub const AUTHENTICATE_OIDC: &str = "authenticate-oidc";
        pub const AUTHENTICATE_COGNITO: &str = "authenticate-cognito";
        pub const REDIRECT: &str = "redirect";
        pub const FIXED_RESPONSE: &str = "fixed-response";
        pub const JWT_VALIDATION: &str = "jwt-validation";
    }
    pub mod advertise_trust_store_ca_names_enum {
        pub const ON: &str = "on";
        pub const OFF: &str = "off";
    }
    pub mod anomaly_result_enum {
        pub const ANOMALOUS: &str = "anomalous";
        pub const NORMAL: &str = "normal";
    }
    pub mod authenticate_cognito_action_conditional_behavior_enum {
        pub const DENY: &str = "deny";
        pub const ALLOW: &str = "allow";
        pub const AUTHENTICATE: &str = "authenticate";
    }
    pub mod authenticate_oidc_action_conditional_behavior_enum {
        pub const DENY: &str = "deny";
        pub const ALLOW: &str = "allow";
        pub const AUTHENTICATE: &str = "authenticate";
    }
    pub mod capacity_reservation_state_enum {
        pub const PROVISIONED: &str = "provisioned";
        pub const PENDING: &str = "pending";
        pub const REBALANCING: &str = "rebalancing";
        pub const FAILED: &str = "failed";
    }
    pub mod describe_target_health_input_include_enum {
        pub const ANOMALY_DETECTION: &str = "AnomalyDetection";
        pub const ALL: &str = "All";
    }
    pub mod enable_prefix_for_ipv6_source_nat_enum {
        pub const ON: &str = "on";
        pub const OFF: &str = "off";
    }
    pub mod enforce_security_group_inbound_rules_on_private_link_traffic_enum {
        pub const ON: &str = "on";
        pub const OFF: &str = "off";
    }
    pub mod ip_address_type {
        pub const IPV4: &str = "ipv4";
        pub const DUALSTACK: &str = "dualstack";
        pub const DUALSTACK_WITHOUT_PUBLIC_IPV4: &str = "dualstack-without-public-ipv4";
    }
    pub mod jwt_validation_action_additional_claim_format_enum {
        pub const SINGLE_STRING: &str = "single-string";
        pub const STRING_ARRAY: &str = "string-array";
        pub const SPACE_SEPARATED_VALUES: &str = "space-separated-values";
    }
    pub mod load_balancer_scheme_enum {
        pub const INTERNET_FACING: &str = "internet-facing";
        pub const INTERNAL: &str = "internal";
    }
    pub mod load_balancer_state_enum {
        pub const ACTIVE: &str = "active";
        pub const PROVISIONING: &str = "provisioning";
        pub const ACTIVE_IMPAIRED: &str = "active_impaired";
        pub const FAILED: &str = "failed";
    }
    pub mod load_balancer_type_enum {
        pub const APPLICATION: &str = "application";
        pub const NETWORK: &str = "network";
        pub const GATEWAY: &str = "gateway";
    }
    pub mod mitigation_in_effect_enum {
        pub const YES: &str = "yes";
        pub const NO: &str = "no";
    }
    pub mod protocol_enum {
        pub const HTTP: &str = "HTTP";
        pub const HTTPS: &str = "HTTPS";
        pub const TCP: &str = "TCP";
        pub const TLS: &str = "TLS";
        pub const UDP: &str = "UDP";
        pub const TCP_UDP: &str = "TCP_UDP";
        pub const GENEVE: &str = "GENEVE";
        pub const QUIC: &str = "QUIC";
        pub const TCP_QUIC: &str = "TCP_QUIC";
    }
    pub mod redirect_action_status_code_enum {
        pub const HTTP_301: &str = "HTTP_301";
        pub const HTTP_302: &str = "HTTP_302";
    }
    pub mod target_administrative_override_reason_enum {
        pub const ADMINISTRATIVE_OVERRIDE_UNKNOWN: &str = "AdministrativeOverride.Unknown";
        pub const ADMINISTRATIVE_OVERRIDE_NO_OVERRIDE: &str = "AdministrativeOverride.NoOverride";
        pub const ADMINISTRATIVE_OVERRIDE_ZONAL_SHIFT_ACTIVE: &str = "AdministrativeOverride.ZonalShiftActive";
        pub const ADMINISTRATIVE_OVERRIDE_ZONAL_SHIFT_DELEGATED_TO_DNS: &str = "AdministrativeOverride.ZonalShiftDelegatedToDns";
    }
    pub mod target_administrative_override_state_enum {
        pub const UNKNOWN: &str = "unknown";
        pub const NO_OVERRIDE: &str = "no_override";
        pub const ZONAL_SHIFT_ACTIVE: &str = "zonal_shift_active";
        pub const ZONAL_SHIFT_DELEGATED_TO_DNS: &str = "zonal_shift_delegated_to_dns";
    }
    pub mod target_group_ip_address_type_enum {
        pub const IPV4: &str = "ipv4";
        pub const IPV6: &str = "ipv6";
    }
    pub mod target_health_reason_enum {
        pub const ELB_REGISTRATION_IN_PROGRESS: &str = "Elb.RegistrationInProgress";
        pub const ELB_INITIAL_HEALTH_CHECKING: &str = "Elb.InitialHealthChecking";
        pub const TARGET_RESPONSE_CODE_MISMATCH: &str = "Target.ResponseCodeMismatch";
        pub const TARGET_TIMEOUT: &str = "Target.Timeout";
        pub const TARGET_FAILED_HEALTH_CHECKS: &str = "Target.FailedHealthChecks";
        pub const TARGET_NOT_REGISTERED: &str = "Target.NotRegistered";
        pub const TARGET_NOT_IN_USE: &str = "Target.NotInUse";
        pub const TARGET_DEREGISTRATION_IN_PROGRESS: &str = "Target.DeregistrationInProgress";
        pub const TARGET_INVALID_STATE: &str = "Target.InvalidState";
        pub const TARGET_IP_UNUSABLE: &str = "Target.IpUnusable";
        pub const TARGET_HEALTH_CHECK_DISABLED: &str = "Target.HealthCheckDisabled";
        pub const ELB_INTERNAL_ERROR: &str = "Elb.InternalError";
    }
    pub mod target_health_state_enum {
        pub const INITIAL: &str = "initial";
        pub const HEALTHY: &str = "healthy";
        pub const UNHEALTHY: &str = "unhealthy";
        pub const UNHEALTHY_DRAINING: &str = "unhealthy.draining";
        pub const UNUSED: &str = "unused";
        pub const DRAINING: &str = "draining";
        pub const UNAVAILABLE: &str = "unavailable";
    }
    pub mod target_type_enum {
        pub const INSTANCE: &str = "instance";
        pub const IP: &str = "ip";
        pub const LAMBDA: &str = "lambda";
        pub const ALB: &str = "alb";
    }
    pub mod transform_type_enum {
        pub const HOST_HEADER_REWRITE: &str = "host-header-rewrite";
        pub const URL_REWRITE: &str = "url-rewrite";
    }
    pub mod trust_store_association_status_enum {
        pub const ACTIVE: &str = "active";
        pub const REMOVED: &str = "removed";
    }
}
