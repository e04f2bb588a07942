//! The stack every history begins with, made by the services' own operations: a VPC, a balancer with two listeners and
//! two target groups, a cluster, a service with a CODE_DEPLOY controller, an application and its group.

use model::Error;
use serde_json::{Value, json};
use store::{Caller, Cx};
use wire::Document;

use crate::history::History;
use crate::world::tasks::{BROKEN, SICK};

pub(crate) const ACCOUNT: &str = "000000000000";
pub(crate) const REGION: &str = "eu-central-1";
pub(crate) const APPLICATION: &str = "app";
pub(crate) const GROUP: &str = "group";
pub(crate) const BUCKET: &str = "revisions";

/// A service's generated dispatch.
pub(crate) type Dispatch = fn(&mut Cx<'_>, &str, &Document) -> Result<Document, Error>;

/// What a history needs to know of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stack {
    pub(crate) prod_listener: String,
    pub(crate) test_listener: String,
    /// Whether deployments of this history have a test listener. Where they have none, it is nobody's.
    pub(crate) has_test: bool,
    /// Task definition ARNs: good ones, one that cannot start, one that never answers well.
    pub(crate) definitions: Vec<String>,
    pub(crate) broken: String,
    pub(crate) sick: String,
}

/// Who calls.
pub(crate) fn caller() -> Caller {
    Caller::root(ACCOUNT, REGION)
}

/// One operation as a piece of work.
pub(crate) fn operate(
    cx: &mut Cx<'_>,
    dispatch: Dispatch,
    operation: &str,
    input: Value,
) -> Result<Value, Error> {
    let input: Document = serde_json::from_value(input).map_err(Error::internal)?;
    serde_json::to_value(dispatch(cx, operation, &input)?).map_err(Error::internal)
}

/// An AppSpec for a task definition.
pub(crate) fn appspec(definition: &str) -> String {
    json!({"version": 0.0, "Resources": [{"TargetService": {"Type": "AWS::ECS::Service", "Properties": {
        "TaskDefinition": definition,
        "LoadBalancerInfo": {"ContainerName": "web", "ContainerPort": 80},
    }}}]})
    .to_string()
}

/// The group's settings that people change.
pub(crate) fn group_settings(stack: &Stack) -> Value {
    let mut pair = json!({
        "targetGroups": [{"name": "blue"}, {"name": "green"}],
        "prodTrafficRoute": {"listenerArns": [stack.prod_listener]},
    });
    if stack.has_test {
        pair["testTrafficRoute"] = json!({"listenerArns": [stack.test_listener]});
    }
    json!({"targetGroupPairInfoList": [pair]})
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Makes it; the service is asked for and not steady yet.
pub(crate) fn furnish(history: &mut History) -> Result<Stack, String> {
    let (subnets, security_group) = network(history)?;
    let mut stack = Stack { has_test: true, ..Stack::default() };
    let groups = balancer(history, &subnets, &security_group, &mut stack)?;
    let trust = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}
    ]});
    let role = json!({"RoleName": "exec", "AssumeRolePolicyDocument": trust.to_string()});
    history.ask(iam::api::dispatch, "CreateRole", role)?;
    history.ask(ecs::api::dispatch, "CreateCluster", json!({"clusterName": "web"}))?;
    for image in ["httpd:1", "httpd:2", BROKEN, SICK] {
        let definition = json!({
            "family": "web", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"],
            "cpu": "256", "memory": "512", "executionRoleArn": format!("arn:aws:iam::{ACCOUNT}:role/exec"),
            "containerDefinitions": [{"name": "web", "image": image, "portMappings": [{"containerPort": 80}]}],
        });
        let made = history.ask(ecs::api::dispatch, "RegisterTaskDefinition", definition)?;
        let arn = text(&made["taskDefinition"]["taskDefinitionArn"]);
        match image {
            BROKEN => stack.broken = arn,
            SICK => stack.sick = arn,
            _ => stack.definitions.push(arn),
        }
    }
    let service = json!({
        "cluster": "web", "serviceName": "app", "taskDefinition": stack.definitions[0], "desiredCount": 1,
        "launchType": "FARGATE", "deploymentController": {"type": "CODE_DEPLOY"},
        "networkConfiguration": {"awsvpcConfiguration": {"subnets": subnets, "securityGroups": [security_group]}},
        "loadBalancers": [{"targetGroupArn": groups[0], "containerName": "web", "containerPort": 80}],
    });
    history.ask(ecs::api::dispatch, "CreateService", service)?;
    delivery(history, &stack)?;
    Ok(stack)
}

fn network(history: &mut History) -> Result<(Vec<String>, String), String> {
    let vpc = history.ask(vpc::api::dispatch, "CreateVpc", json!({"CidrBlock": "10.0.0.0/16"}))?;
    let vpc = vpc["Vpc"]["VpcId"].clone();
    let gateway = history.ask(vpc::api::dispatch, "CreateInternetGateway", json!({}))?;
    let gateway = gateway["InternetGateway"]["InternetGatewayId"].clone();
    let attach = json!({"InternetGatewayId": gateway, "VpcId": vpc});
    history.ask(vpc::api::dispatch, "AttachInternetGateway", attach)?;
    let mut subnets = Vec::new();
    for (cidr, zone) in [("10.0.1.0/24", "eu-central-1a"), ("10.0.2.0/24", "eu-central-1b")] {
        let input = json!({"VpcId": vpc, "CidrBlock": cidr, "AvailabilityZone": zone});
        let made = history.ask(vpc::api::dispatch, "CreateSubnet", input)?;
        subnets.push(text(&made["Subnet"]["SubnetId"]));
    }
    let input = json!({"GroupName": "tasks", "Description": "tasks", "VpcId": vpc});
    let made = history.ask(vpc::api::dispatch, "CreateSecurityGroup", input)?;
    Ok((subnets, text(&made["GroupId"])))
}

/// Both listeners serve `blue` at first.
fn balancer(
    history: &mut History,
    subnets: &[String],
    security_group: &str,
    stack: &mut Stack,
) -> Result<Vec<String>, String> {
    let described = history.ask(vpc::api::dispatch, "DescribeSubnets", json!({"SubnetIds": subnets}))?;
    let vpc = described["Subnets"][0]["VpcId"].clone();
    let mut groups = Vec::new();
    for name in ["blue", "green"] {
        let input = json!({"Name": name, "Protocol": "HTTP", "Port": 80, "VpcId": vpc, "TargetType": "ip"});
        let made = history.ask(elb::api::dispatch, "CreateTargetGroup", input)?;
        groups.push(text(&made["TargetGroups"][0]["TargetGroupArn"]));
    }
    let input = json!({"Name": "web", "Subnets": subnets, "SecurityGroups": [security_group]});
    let made = history.ask(elb::api::dispatch, "CreateLoadBalancer", input)?;
    let balancer = made["LoadBalancers"][0]["LoadBalancerArn"].clone();
    let mut listeners = Vec::new();
    for port in [80, 8080] {
        let input = json!({"LoadBalancerArn": balancer, "Port": port, "Protocol": "HTTP",
            "DefaultActions": [{"Type": "forward", "TargetGroupArn": groups[0]}]});
        let made = history.ask(elb::api::dispatch, "CreateListener", input)?;
        listeners.push(text(&made["Listeners"][0]["ListenerArn"]));
    }
    stack.prod_listener = listeners[0].clone();
    stack.test_listener = listeners[1].clone();
    Ok(groups)
}

fn delivery(history: &mut History, stack: &Stack) -> Result<(), String> {
    let bucket = json!({"Bucket": BUCKET, "CreateBucketConfiguration": {"LocationConstraint": REGION}});
    history.ask(s3::api::dispatch, "CreateBucket", bucket)?;
    let application = json!({"applicationName": APPLICATION, "computePlatform": "ECS"});
    history.ask(codedeploy::api::dispatch, "CreateApplication", application)?;
    let kinds = [
        (
            "canary",
            json!({"type": "TimeBasedCanary",
            "timeBasedCanary": {"canaryPercentage": 20, "canaryInterval": 2}}),
        ),
        (
            "linear",
            json!({"type": "TimeBasedLinear",
            "timeBasedLinear": {"linearPercentage": 40, "linearInterval": 1}}),
        ),
    ];
    for (name, traffic) in kinds {
        let config =
            json!({"deploymentConfigName": name, "computePlatform": "ECS", "trafficRoutingConfig": traffic});
        history.ask(codedeploy::api::dispatch, "CreateDeploymentConfig", config)?;
    }
    let group = json!({
        "applicationName": APPLICATION, "deploymentGroupName": GROUP,
        "serviceRoleArn": format!("arn:aws:iam::{ACCOUNT}:role/exec"),
        "deploymentStyle": {"deploymentType": "BLUE_GREEN", "deploymentOption": "WITH_TRAFFIC_CONTROL"},
        "loadBalancerInfo": group_settings(stack),
        "ecsServices": [{"clusterName": "web", "serviceName": "app"}],
    });
    history.ask(codedeploy::api::dispatch, "CreateDeploymentGroup", group)?;
    Ok(())
}
