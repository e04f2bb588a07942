//! A store with ECS and what it stands on, machines that are looked at until nothing moves, and hands that do in no
//! time what is wanted of them: the network, the containers, the balancer.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(dead_code, reason = "each test file uses a part")]

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use driver::network::NetworkSeen;
use driver::task::{ContainerSeen, TaskSeen, TaskState, TaskWant};
use driver::{BalancerSeen, Kind, Seen, TargetHealthSeen, Want};
use lb_api::TargetWant;
use model::{Error, Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Cx, Settings, Store};

pub(crate) const ACCOUNT: &str = "000000000000";
pub(crate) const REGION: &str = "eu-central-1";

type Dispatch = fn(&mut Cx<'_>, &str, &wire::Document) -> Result<wire::Document, Error>;

/// What the hands do wrong on purpose.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// Containers stay PENDING.
    pub(crate) hold_tasks: bool,
    /// Containers of this image cannot start.
    pub(crate) broken_image: Option<String>,
    /// Targets answer with another state than `healthy`.
    pub(crate) health: Option<String>,
    /// Addresses whose targets are unhealthy.
    pub(crate) failing: BTreeSet<String>,
    /// Draining targets stay busy.
    pub(crate) hold_drain: bool,
    /// Containers do not stop.
    pub(crate) hold_stop: bool,
}

pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) ids: Ids,
    pub(crate) now: Time,
    pub(crate) faults: Faults,
    pub(crate) subnets: Vec<String>,
    pub(crate) group: String,
    machines: BTreeMap<&'static str, machine::Entry>,
    timers: BTreeMap<(&'static str, String), Time>,
    queue: VecDeque<(&'static str, String)>,
    told: BTreeMap<String, String>,
    /// The wakes of machines that are not ours.
    pub(crate) woken: BTreeSet<(&'static str, String)>,
}

impl World {
    /// A VPC with two subnets, cluster `web`, role `exec`, log group `/ecs/web`, task definition `web`.
    pub(crate) fn new() -> Self {
        let settings =
            Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        let tables = [
            ecs::TABLES,
            elb::TABLES,
            vpc::TABLES,
            ecr::TABLES,
            logs::TABLES,
            iam::TABLES,
            events::TABLES,
            sts::TABLES,
        ]
        .concat();
        let machines = [ecs::machines(), elb::machines(), vpc::machines()].concat();
        let mut world = Self {
            store: Store::memory(settings, &tables).unwrap(),
            ids: Ids::seeded(7),
            now: Time(1_700_000_000_000),
            faults: Faults::default(),
            subnets: Vec::new(),
            group: String::new(),
            machines: machines.into_iter().map(|entry| (entry.name, entry)).collect(),
            timers: BTreeMap::new(),
            queue: VecDeque::new(),
            told: BTreeMap::new(),
            woken: BTreeSet::new(),
        };
        world.furnish();
        world
    }

    fn furnish(&mut self) {
        let vpc = self.other(vpc::api::dispatch, "CreateVpc", json!({"CidrBlock": "10.0.0.0/16"}));
        let vpc = vpc["Vpc"]["VpcId"].clone();
        let gateway = self.other(vpc::api::dispatch, "CreateInternetGateway", json!({}));
        let gateway = gateway["InternetGateway"]["InternetGatewayId"].clone();
        let attach = json!({"InternetGatewayId": gateway, "VpcId": vpc});
        self.other(vpc::api::dispatch, "AttachInternetGateway", attach);
        for (cidr, zone) in [("10.0.1.0/24", "eu-central-1a"), ("10.0.2.0/24", "eu-central-1b")] {
            let input = json!({"VpcId": vpc, "CidrBlock": cidr, "AvailabilityZone": zone});
            let subnet = self.other(vpc::api::dispatch, "CreateSubnet", input);
            self.subnets.push(subnet["Subnet"]["SubnetId"].as_str().unwrap().to_owned());
        }
        let input = json!({"GroupName": "tasks", "Description": "tasks", "VpcId": vpc});
        let group = self.other(vpc::api::dispatch, "CreateSecurityGroup", input);
        self.group = group["GroupId"].as_str().unwrap().to_owned();
        let trust = json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}
        ]});
        let role = json!({"RoleName": "exec", "AssumeRolePolicyDocument": trust.to_string()});
        self.other(iam::api::dispatch, "CreateRole", role);
        self.other(logs::api::dispatch, "CreateLogGroup", json!({"logGroupName": "/ecs/web"}));
        self.ok("CreateCluster", json!({"clusterName": "web"}));
        self.define(json!({}));
    }

    /// Registers a revision of `web` and answers its ARN.
    pub(crate) fn define(&mut self, more: Value) -> String {
        let mut container = json!({"name": "web", "image": "httpd:2.4", "portMappings": [{"containerPort": 80}],
        "logConfiguration": {"logDriver": "awslogs", "options": {
            "awslogs-group": "/ecs/web", "awslogs-region": REGION, "awslogs-stream-prefix": "web",
        }}});
        merge(&mut container, &more);
        let definition = json!({
            "family": "web", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"],
            "cpu": "256", "memory": "512", "executionRoleArn": format!("arn:aws:iam::{ACCOUNT}:role/exec"),
            "containerDefinitions": [container],
        });
        let output = self.ok("RegisterTaskDefinition", definition);
        output["taskDefinition"]["taskDefinitionArn"].as_str().unwrap().to_owned()
    }

    /// A balancer with listeners 80 and 8080 on target groups `blue` and `green`; answers their ARNs.
    pub(crate) fn balancer(&mut self) -> [String; 2] {
        let groups = ["blue", "green"].map(|name| self.target_group(name));
        let input = json!({"Name": "web", "Subnets": self.subnets, "SecurityGroups": [self.group]});
        let balancer = self.other(elb::api::dispatch, "CreateLoadBalancer", input);
        let arn = balancer["LoadBalancers"][0]["LoadBalancerArn"].clone();
        for (port, group) in [(80, &groups[0]), (8080, &groups[1])] {
            let input = json!({"LoadBalancerArn": arn, "Port": port, "Protocol": "HTTP",
                "DefaultActions": [{"Type": "forward", "TargetGroupArn": group}]});
            self.other(elb::api::dispatch, "CreateListener", input);
        }
        self.settle();
        groups
    }

    pub(crate) fn target_group(&mut self, name: &str) -> String {
        let vpc = self.other(vpc::api::dispatch, "DescribeSubnets", json!({}))["Subnets"][0]["VpcId"].clone();
        let input = json!({"Name": name, "Protocol": "HTTP", "Port": 80, "VpcId": vpc, "TargetType": "ip"});
        let group = self.other(elb::api::dispatch, "CreateTargetGroup", input);
        group["TargetGroups"][0]["TargetGroupArn"].as_str().unwrap().to_owned()
    }

    pub(crate) fn network(&self) -> Value {
        json!({"awsvpcConfiguration": {"subnets": self.subnets, "securityGroups": [self.group]}})
    }

    /// CreateService's input for `app` in cluster `web`, two tasks on Fargate.
    pub(crate) fn service(&self, more: &Value) -> Value {
        let mut input = json!({"cluster": "web", "serviceName": "app", "taskDefinition": "web", "desiredCount": 2,
            "launchType": "FARGATE", "networkConfiguration": self.network()});
        merge(&mut input, more);
        input
    }

    /// The same behind a target group, for CodeDeploy.
    pub(crate) fn blue_green(&self, group: &str) -> Value {
        self.service(&json!({
            "deploymentController": {"type": "CODE_DEPLOY"},
            "loadBalancers": [{"targetGroupArn": group, "containerName": "web", "containerPort": 80}],
        }))
    }

    pub(crate) fn call(&mut self, operation: &str, input: Value) -> Result<Value, Error> {
        self.dispatch(ecs::api::dispatch, operation, input)
    }

    pub(crate) fn ok(&mut self, operation: &str, input: Value) -> Value {
        self.call(operation, input).unwrap()
    }

    /// Code and message of a refusal.
    pub(crate) fn refused(&mut self, operation: &str, input: Value) -> (String, String) {
        let error = self.call(operation, input).unwrap_err();
        (error.code, error.message)
    }

    pub(crate) fn other(&mut self, dispatch: Dispatch, operation: &str, input: Value) -> Value {
        self.dispatch(dispatch, operation, input).unwrap()
    }

    fn dispatch(&mut self, dispatch: Dispatch, operation: &str, input: Value) -> Result<Value, Error> {
        let input: wire::Document = serde_json::from_value(input).unwrap();
        let output = self.run(|cx| dispatch(cx, operation, &input))?;
        Ok(serde_json::to_value(&output).unwrap())
    }

    /// One piece of work by the account's root; what it wakes is looked at by [`World::settle`].
    pub(crate) fn run<R>(&mut self, work: impl FnOnce(&mut Cx<'_>) -> Result<R, Error>) -> Result<R, Error> {
        self.run_as(Caller::root(ACCOUNT, REGION), work)
    }

    fn run_as<R>(
        &mut self,
        caller: Caller,
        work: impl FnOnce(&mut Cx<'_>) -> Result<R, Error>,
    ) -> Result<R, Error> {
        let mut batch = self.store.begin().unwrap();
        let result = batch.run(self.now, &mut self.ids, caller, work);
        self.queue.extend(batch.take_wakes());
        batch.commit().unwrap();
        result
    }

    /// Looks at machines and lets the hands work until nothing moves any more.
    pub(crate) fn settle(&mut self) {
        for _ in 0..200 {
            self.look();
            if !self.hands() {
                return;
            }
        }
        panic!("it never settles");
    }

    fn look(&mut self) {
        let mut looks = 0;
        while let Some((name, id)) = self.queue.pop_front() {
            looks += 1;
            assert!(looks < 5000, "machines wake each other without end: {name} {id}");
            let Some(entry) = self.machines.get(name).copied() else {
                self.woken.insert((name, id));
                continue;
            };
            let next = self.run_as(Caller::root("", ""), |cx| (entry.step)(cx, &id)).unwrap();
            self.timers.remove(&(name, id.clone()));
            if let Some(next) = next {
                if let Some(at) = next.look_at {
                    self.timers.insert((name, id.clone()), at);
                }
                if next.again {
                    self.queue.push_back((name, id));
                }
            }
        }
    }

    /// Lets time pass; machines whose time has come are looked at.
    pub(crate) fn pass(&mut self, seconds: i64) {
        let until = Time(self.now.0 + seconds * 1000);
        while let Some(at) = self.timers.values().copied().filter(|at| *at <= until).min() {
            self.now = self.now.max(at);
            let due: Vec<_> = self
                .timers
                .iter()
                .filter(|(_, time)| **time <= self.now)
                .map(|(key, _)| key.clone())
                .collect();
            for key in due {
                self.timers.remove(&key);
                self.queue.push_back(key);
            }
            self.settle();
        }
        self.now = until;
        self.settle();
    }

    /// The control plane dies and comes back: whatever is awake is looked at again.
    pub(crate) fn restart(&mut self) {
        self.queue.clear();
        self.timers.clear();
        let entries: Vec<_> = self.machines.values().copied().collect();
        for entry in entries {
            let ids = self.run_as(Caller::root("", ""), |cx| (entry.awake)(cx)).unwrap();
            self.queue.extend(ids.into_iter().map(|id| (entry.name, id)));
        }
        self.settle();
    }

    pub(crate) fn wants(&mut self, kind: Kind) -> Vec<(String, Want)> {
        let all = self.run(|cx| Ok(cx.all_wanted(kind.as_str())?)).unwrap();
        all.into_iter().map(|(key, body)| (key, serde_json::from_str(&body).unwrap())).collect()
    }

    pub(crate) fn task_wants(&mut self) -> Vec<(String, TaskWant)> {
        let wants = self.wants(Kind::Task).into_iter();
        wants
            .filter_map(|(id, want)| match want {
                Want::Task(want) => Some((id, *want)),
                _ => None,
            })
            .collect()
    }

    /// Every pair of hands reports what it would see; whether anything was new.
    fn hands(&mut self) -> bool {
        let mut moved = self.network_hands();
        for (id, want) in self.task_wants() {
            let seen = self.task_seen(&want);
            moved |= self.tell(&id, Seen::Task(seen));
        }
        for (key, want) in self.wants(Kind::Balancer) {
            if let Want::Balancer(snapshot) = want {
                let health = Seen::Balancer(BalancerSeen::Health(self.target_health(&snapshot)));
                moved |= self.tell(&format!("{key} health"), health);
                let applied = BalancerSeen::Applied { generation: snapshot.generation, refused: Vec::new() };
                moved |= self.tell(&format!("{key} applied"), Seen::Balancer(applied));
            }
        }
        moved
    }

    fn network_hands(&mut self) -> bool {
        let mut moved = false;
        for (vpc, want) in self.wants(Kind::Network) {
            if let Want::Network(want) = want {
                let up = want.interfaces.into_iter().map(|interface| interface.interface_id).collect();
                moved |= self.tell(&vpc, Seen::Network(NetworkSeen { up, failed: Vec::new() }));
            }
        }
        moved
    }

    fn task_seen(&self, want: &TaskWant) -> TaskSeen {
        let mut reason = String::new();
        let image = &want.containers[0].image;
        let state = match (want.run, &self.faults) {
            (true, Faults { broken_image: Some(broken), .. }) if broken == image => {
                reason = format!("CannotPullContainerError: {image}: not found");
                TaskState::Stopped
            }
            (true, Faults { hold_tasks: true, .. }) => TaskState::Pending,
            (true, _) => TaskState::Running,
            (false, Faults { hold_stop: true, .. }) => TaskState::Stopping,
            (false, _) => TaskState::Stopped,
        };
        seen_as(want, state, &reason)
    }

    fn target_health(&self, snapshot: &lb_api::Snapshot) -> Vec<TargetHealthSeen> {
        let mut all = Vec::new();
        for group in &snapshot.target_groups {
            for target in &group.targets {
                let is_draining = !matches!(target.want, TargetWant::Registered);
                let fails = self.faults.failing.contains(&target.id.to_string());
                let served = || self.faults.health.clone().unwrap_or_else(|| "healthy".into());
                let state = match (is_draining, fails) {
                    (true, _) => "draining".into(),
                    (false, true) => "unhealthy".into(),
                    (false, false) => served(),
                };
                all.push(TargetHealthSeen {
                    target_group: group.arn.clone(),
                    id: target.id.to_string(),
                    port: target.port,
                    description: match state.as_str() {
                        "unhealthy" => "Health checks failed with these codes: [404]".into(),
                        _ => String::new(),
                    },
                    state,
                    reason: String::new(),
                    transcript: String::new(),
                    drained: is_draining && !self.faults.hold_drain,
                });
            }
        }
        all
    }

    /// Reports a sighting unless it was the last one of its key.
    pub(crate) fn tell(&mut self, key: &str, seen: Seen) -> bool {
        let text = serde_json::to_string(&seen).unwrap();
        if self.told.get(key) == Some(&text) {
            return false;
        }
        self.told.insert(key.to_owned(), text);
        self.run_as(Caller::root("", ""), |cx| {
            vpc::on_seen(cx, key, &seen)?;
            elb::on_seen(cx, key, &seen)?;
            ecs::on_seen(cx, key, &seen)
        })
        .unwrap();
        true
    }

    pub(crate) fn describe(&mut self) -> Value {
        let input = json!({"cluster": "web", "services": ["app"]});
        self.ok("DescribeServices", input)["services"][0].clone()
    }

    /// Messages of the service's events, oldest first.
    pub(crate) fn messages(&mut self) -> Vec<String> {
        let events = self.describe()["events"].clone();
        let all = events.as_array().unwrap().iter().rev();
        all.map(|event| event["message"].as_str().unwrap().to_owned()).collect()
    }

    /// The tasks of the cluster that are wanted to be so.
    pub(crate) fn tasks(&mut self, desired_status: &str) -> Vec<Value> {
        let input = json!({"cluster": "web", "desiredStatus": desired_status});
        let arns = self.ok("ListTasks", input)["taskArns"].clone();
        if arns.as_array().unwrap().is_empty() {
            return Vec::new();
        }
        let described = self.ok("DescribeTasks", json!({"cluster": "web", "tasks": arns}));
        described["tasks"].as_array().unwrap().clone()
    }
}

/// A task whose containers are all in one state.
pub(crate) fn seen_as(want: &TaskWant, state: TaskState, reason: &str) -> TaskSeen {
    let status = match state {
        TaskState::Pending => "PENDING",
        TaskState::Running | TaskState::Stopping => "RUNNING",
        TaskState::Stopped => "STOPPED",
    };
    let container = |one: &driver::task::ContainerWant| ContainerSeen {
        name: one.name.clone(),
        status: status.into(),
        runtime_id: format!("runtime-{}", one.name),
        image_digest: one.image_digest.clone(),
        exit_code: (state == TaskState::Stopped && reason.is_empty()).then_some(0),
        reason: reason.into(),
        health: if one.health_check.is_some() { "HEALTHY".into() } else { "UNKNOWN".into() },
        started_at: None,
        finished_at: None,
    };
    TaskSeen {
        state,
        containers: want.containers.iter().map(container).collect(),
        pull_started_at: None,
        pull_stopped_at: None,
        reason: reason.into(),
    }
}

/// Members of one object over those of another.
pub(crate) fn merge(into: &mut Value, more: &Value) {
    for (name, value) in more.as_object().unwrap() {
        into[name] = value.clone();
    }
}
