//! A store with a VPC in it, and operations of both services.

use std::net::Ipv4Addr;

use driver::{BalancerSeen, Seen, TargetHealthSeen, Want};
use model::{Error, Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Cx, Effects, Settings, Store};

pub(crate) struct World {
    store: Store,
    ids: Ids,
    pub(crate) now: Time,
    pub(crate) vpc: String,
    pub(crate) subnets: Vec<String>,
}

impl World {
    /// With a VPC, an internet gateway, and a subnet in each of two zones.
    pub(crate) fn new() -> Self {
        let settings =
            Settings { instance: "0a0b0c".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        let tables: Vec<&str> = vpc::TABLES.iter().chain(elb::TABLES).copied().collect();
        let store = Store::memory(settings, &tables).unwrap();
        let now = Time(1_700_000_000_000);
        let mut world = Self { store, ids: Ids::seeded(7), now, vpc: String::new(), subnets: vec![] };
        let vpc = text(&world.ec2("CreateVpc", json!({"CidrBlock": "10.0.0.0/16"})), "/Vpc/VpcId");
        let gateway =
            text(&world.ec2("CreateInternetGateway", json!({})), "/InternetGateway/InternetGatewayId");
        world.ec2("AttachInternetGateway", json!({"InternetGatewayId": gateway, "VpcId": vpc}));
        for (cidr, zone) in [("10.0.1.0/24", "eu-central-1a"), ("10.0.2.0/24", "eu-central-1b")] {
            let input = json!({"VpcId": vpc, "CidrBlock": cidr, "AvailabilityZone": zone});
            let subnet = text(&world.ec2("CreateSubnet", input), "/Subnet/SubnetId");
            world.subnets.push(subnet);
        }
        world.vpc = vpc;
        world
    }

    pub(crate) fn run<R>(
        &mut self,
        work: impl FnOnce(&mut Cx<'_>) -> Result<R, Error>,
    ) -> (Result<R, Error>, Effects) {
        let caller = Caller::root("000000000000", "eu-central-1");
        let mut batch = self.store.begin().unwrap();
        let result = batch.run(self.now, &mut self.ids, caller, work);
        (result, batch.commit().unwrap())
    }

    /// An EC2 operation's answer.
    pub(crate) fn ec2(&mut self, operation: &str, input: Value) -> Value {
        let input: wire::Document = serde_json::from_value(input).unwrap();
        let answer = self.run(|cx| vpc::api::dispatch(cx, operation, &input)).0;
        serde_json::to_value(answer.unwrap()).unwrap()
    }

    /// An ELB operation's answer.
    pub(crate) fn call(&mut self, operation: &str, input: Value) -> Value {
        self.attempt(operation, input).unwrap_or_else(|error| panic!("{operation}: {error}"))
    }

    /// The code of an ELB operation's error.
    pub(crate) fn code(&mut self, operation: &str, input: Value) -> String {
        self.attempt(operation, input).expect_err(operation).code
    }

    pub(crate) fn attempt(&mut self, operation: &str, input: Value) -> Result<Value, Error> {
        let input: wire::Document = serde_json::from_value(input).unwrap();
        let answer = self.run(|cx| elb::api::dispatch(cx, operation, &input)).0?;
        Ok(serde_json::to_value(answer).unwrap())
    }

    pub(crate) fn load_balancer(&mut self, name: &str) -> String {
        let made = self.call("CreateLoadBalancer", json!({"Name": name, "Subnets": self.subnets}));
        text(&made, "/LoadBalancers/0/LoadBalancerArn")
    }

    pub(crate) fn target_group(&mut self, name: &str) -> String {
        let input = json!({
            "Name": name, "Protocol": "HTTP", "Port": 80, "VpcId": self.vpc, "TargetType": "ip",
        });
        text(&self.call("CreateTargetGroup", input), "/TargetGroups/0/TargetGroupArn")
    }

    pub(crate) fn listener(&mut self, load_balancer: &str, port: u16, target_group: &str) -> String {
        let input = json!({
            "LoadBalancerArn": load_balancer, "Protocol": "HTTP", "Port": port,
            "DefaultActions": [{"Type": "forward", "TargetGroupArn": target_group, "Order": 1}],
        });
        text(&self.call("CreateListener", input), "/Listeners/0/ListenerArn")
    }

    pub(crate) fn register(&mut self, target_group: &str, address: &str) {
        self.call("RegisterTargets", json!({"TargetGroupArn": target_group, "Targets": [{"Id": address}]}));
    }

    pub(crate) fn deregister(&mut self, target_group: &str, address: &str) {
        self.call("DeregisterTargets", json!({"TargetGroupArn": target_group, "Targets": [{"Id": address}]}));
    }

    /// State and reason of a group's targets.
    pub(crate) fn health(&mut self, target_group: &str) -> Vec<String> {
        let found = self.call("DescribeTargetHealth", json!({"TargetGroupArn": target_group}));
        each(&found, "/TargetHealthDescriptions", "/TargetHealth/State")
    }

    /// What the balancer is told.
    pub(crate) fn snapshot(&mut self) -> lb_api::Snapshot {
        let wanted = self.run(|cx| Ok(cx.wanted("balancer", "balancer")?)).0.unwrap().unwrap();
        match serde_json::from_str(&wanted).unwrap() {
            Want::Balancer(snapshot) => snapshot,
            other => panic!("{other:?}"),
        }
    }

    /// A sighting; who is woken by it.
    pub(crate) fn seen(&mut self, seen: BalancerSeen) -> Vec<store::Wake> {
        let (result, effects) = self.run(|cx| elb::on_seen(cx, "balancer", &Seen::Balancer(seen)));
        result.unwrap();
        effects.wakes
    }

    /// The balancer has applied the newest snapshot.
    pub(crate) fn applied(&mut self) -> Vec<store::Wake> {
        let generation = self.snapshot().generation;
        self.seen(BalancerSeen::Applied { generation, refused: vec![] })
    }

    /// The balancer says how a target is.
    pub(crate) fn reported(&mut self, target_group: &str, address: &str, state: &str) -> Vec<store::Wake> {
        self.seen(BalancerSeen::Health(vec![TargetHealthSeen {
            target_group: target_group.into(),
            id: address.into(),
            port: 80,
            state: state.into(),
            reason: String::new(),
            description: String::new(),
            transcript: String::new(),
            drained: state == "unused",
        }]))
    }

    /// The network driver saw every interface of the VPC come up.
    pub(crate) fn network_is_up(&mut self) -> Vec<store::Wake> {
        let vpc = self.vpc.clone();
        let text = self.run(|cx| Ok(cx.wanted("network", &vpc)?)).0.unwrap().unwrap();
        let Want::Network(want) = serde_json::from_str(&text).unwrap() else { panic!("{text}") };
        let up = want.interfaces.into_iter().map(|one| one.interface_id).collect();
        let seen = Seen::Network(driver::network::NetworkSeen { up, failed: vec![] });
        let (result, effects) = self.run(|cx| vpc::on_seen(cx, &vpc, &seen));
        result.unwrap();
        effects.wakes
    }

    /// Looks at a machine until it waits; its reason.
    pub(crate) fn look(&mut self, name: &str, id: &str) -> String {
        let machine = elb::machines().into_iter().find(|machine| machine.name == name).unwrap();
        for _ in 0..10 {
            match self.run(|cx| (machine.step)(cx, id)).0.unwrap() {
                Some(next) if next.again => {}
                Some(next) => return next.reason,
                None => return "is no more".into(),
            }
        }
        panic!("{name} {id} never waits");
    }

    pub(crate) fn drained(&mut self, target_group: &str, address: &str) -> bool {
        let address: Ipv4Addr = address.parse().unwrap();
        self.run(|cx| elb::targets_drained(cx, target_group, address, 80)).0.unwrap()
    }
}

/// The text at a JSON pointer.
pub(crate) fn text(value: &Value, pointer: &str) -> String {
    let found = value.pointer(pointer).unwrap_or_else(|| panic!("{pointer} is not in {value:#}"));
    found.as_str().map_or_else(|| found.to_string(), str::to_owned)
}

/// The text of one member in each element of a list.
pub(crate) fn each(value: &Value, list: &str, member: &str) -> Vec<String> {
    let found =
        value.pointer(list).and_then(Value::as_array).unwrap_or_else(|| panic!("{list} in {value:#}"));
    found.iter().map(|item| text(item, member)).collect()
}
