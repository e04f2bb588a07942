//! What the tests look at: a service behind a load balancer with its deployment group, and a pipeline.

use serde_json::json;

use crate::hands::UNHEALTHY_PORT;
use crate::world::World;

/// A service that deployments replace.
pub(crate) struct Stack {
    group: String,
}

impl Stack {
    /// Makes it, and waits until its task runs.
    pub(crate) fn new(world: &World) -> Self {
        let vpc = world.query("ec2", "Action=CreateVpc&CidrBlock=10.0.0.0/16", "vpcId");
        let subnet = |number: u8, zone: &str| {
            let form = format!(
                "Action=CreateSubnet&VpcId={vpc}&CidrBlock=10.0.{number}.0/24&AvailabilityZone=eu-central-1{zone}"
            );
            world.query("ec2", &form, "subnetId")
        };
        let subnets = [subnet(1, "a"), subnet(2, "b")];
        let gateway = world.query("ec2", "Action=CreateInternetGateway", "internetGatewayId");
        world.query(
            "ec2",
            &format!("Action=AttachInternetGateway&VpcId={vpc}&InternetGatewayId={gateway}"),
            "return",
        );
        let elb = |form: &str, element: &str| world.query("elasticloadbalancing", form, element);
        let balancer = elb(
            &format!(
                "Action=CreateLoadBalancer&Name=web&Subnets.member.1={}&Subnets.member.2={}",
                subnets[0], subnets[1]
            ),
            "LoadBalancerArn",
        );
        let group = |number: u8| {
            elb(
                &format!(
                    "Action=CreateTargetGroup&Name=web-bg-{number}&Protocol=HTTP&Port=80&VpcId={vpc}&TargetType=ip"
                ),
                "TargetGroupArn",
            )
        };
        let groups = [group(1), group(2)];
        let listener = |port: u16, group: &str| {
            let action = format!(
                "DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={group}"
            );
            elb(
                &format!(
                    "Action=CreateListener&LoadBalancerArn={balancer}&Protocol=HTTP&Port={port}&{action}"
                ),
                "ListenerArn",
            )
        };
        let listeners = [listener(18080, &groups[0]), listener(18081, &groups[1])];
        elb(
            &format!(
                "Action=CreateRule&ListenerArn={}&Priority=5&Conditions.member.1.Field=path-pattern&Conditions.member.1.Values.member.1=/api/*&Actions.member.1.Type=fixed-response&Actions.member.1.FixedResponseConfig.StatusCode=404",
                listeners[1]
            ),
            "RuleArn",
        );
        service(world, &subnets[0], &groups[0]);
        deployment_group(world, &listeners);
        world.until_shown("services/web/web", "1 of 1 task runs");
        world.until_shown("balancers/web", "Healthy");
        let [group, _] = groups;
        Self { group }
    }

    /// Starts a deployment; its id.
    pub(crate) fn deploy(&self, world: &World, definition: &str) -> String {
        let content = json!({ "version": 0.0, "Resources": [{ "TargetService": {
            "Type": "AWS::ECS::Service",
            "Properties": { "TaskDefinition": definition, "LoadBalancerInfo": { "ContainerName": "web", "ContainerPort": 80 } },
        } }] });
        let made = world.call("CodeDeploy_20141006.CreateDeployment", &json!({
            "applicationName": "web", "deploymentGroupName": "web",
            "revision": { "revisionType": "AppSpecContent", "appSpecContent": { "content": content.to_string() } },
        }));
        made["deploymentId"].as_str().unwrap().to_owned()
    }

    /// Registers a target that no check finds well.
    pub(crate) fn register_unhealthy(&self, world: &World) {
        let form = format!(
            "Action=RegisterTargets&TargetGroupArn={}&Targets.member.1.Id=10.0.1.200&Targets.member.1.Port={UNHEALTHY_PORT}",
            self.group
        );
        world.query("elasticloadbalancing", &form, "none");
    }
}

fn service(world: &World, subnet: &str, group: &str) {
    let ecs = |operation: &str, input| {
        world.call(&format!("AmazonEC2ContainerServiceV20141113.{operation}"), &input)
    };
    ecs("CreateCluster", json!({ "clusterName": "web" }));
    for _ in 0..2 {
        ecs(
            "RegisterTaskDefinition",
            json!({
                "family": "web", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512",
                "containerDefinitions": [{ "name": "web", "image": "httpd:2.4", "portMappings": [{ "containerPort": 80 }] }],
            }),
        );
    }
    ecs(
        "CreateService",
        json!({
            "cluster": "web", "serviceName": "web", "taskDefinition": "web:1", "desiredCount": 1, "launchType": "FARGATE",
            "deploymentController": { "type": "CODE_DEPLOY" },
            "networkConfiguration": { "awsvpcConfiguration": { "subnets": [subnet] } },
            "loadBalancers": [{ "targetGroupArn": group, "containerName": "web", "containerPort": 80 }],
        }),
    );
}

fn deployment_group(world: &World, listeners: &[String; 2]) {
    let deploy = |operation: &str, input| world.call(&format!("CodeDeploy_20141006.{operation}"), &input);
    deploy("CreateApplication", json!({ "applicationName": "web", "computePlatform": "ECS" }));
    deploy(
        "CreateDeploymentGroup",
        json!({
            "applicationName": "web", "deploymentGroupName": "web", "serviceRoleArn": "arn:aws:iam::000000000000:role/deploy",
            "deploymentConfigName": "CodeDeployDefault.ECSAllAtOnce",
            "deploymentStyle": { "deploymentType": "BLUE_GREEN", "deploymentOption": "WITH_TRAFFIC_CONTROL" },
            "blueGreenDeploymentConfiguration": {
                "deploymentReadyOption": { "actionOnTimeout": "STOP_DEPLOYMENT", "waitTimeInMinutes": 60 },
                "terminateBlueInstancesOnDeploymentSuccess": { "action": "TERMINATE", "terminationWaitTimeInMinutes": 60 },
            },
            "ecsServices": [{ "serviceName": "web", "clusterName": "web" }],
            "loadBalancerInfo": { "targetGroupPairInfoList": [{
                "targetGroups": [{ "name": "web-bg-1" }, { "name": "web-bg-2" }],
                "prodTrafficRoute": { "listenerArns": [listeners[0]] },
                "testTrafficRoute": { "listenerArns": [listeners[1]] },
            }] },
        }),
    );
}

/// A repository, and a pipeline that takes its commits and asks a person.
pub(crate) fn pipeline(world: &World, name: &str) {
    world.call("CodeCommit_20150413.CreateRepository", &json!({ "repositoryName": name }));
    world.bucket(&format!("{name}-artifacts"));
    let role = world.role("pipeline", "codepipeline");
    let action = |name: &str, category: &str, provider: &str, configuration, outputs| {
        json!({ "name": name, "runOrder": 1, "configuration": configuration, "inputArtifacts": [],
            "outputArtifacts": outputs,
            "actionTypeId": { "category": category, "owner": "AWS", "provider": provider, "version": "1" } })
    };
    let source = json!({ "RepositoryName": name, "BranchName": "main", "PollForSourceChanges": "true" });
    world.call("CodePipeline_20150709.CreatePipeline", &json!({ "pipeline": {
        "name": name, "roleArn": role,
        "artifactStore": { "type": "S3", "location": format!("{name}-artifacts") },
        "stages": [
            { "name": "Source", "actions": [action("Code", "Source", "CodeCommit", source, json!([{ "name": "Code" }]))] },
            { "name": "Ask", "actions": [action("Look", "Approval", "Manual", json!({ "CustomData": "Is <QA> fine?", "ExternalEntityLink": "http://qa.example/a?b&c" }), json!([]))] },
        ],
    } }));
}
