//! Real networks, each test under an instance name of its own. Needs root.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod common;

use std::time::{Duration, Instant};

use common::{World, ask, ask_from, device, hand, ids, interface, ip, serve, task, vpc};
use driver::network::{InterfaceHolder, NetworkSeen};
use driver::{Hand as _, Want, names};

#[tokio::test]
async fn net_1_tasks_have_namespaces_of_their_own_and_reach_each_other() {
    let world = World::new("one");
    world.sync(&vpc("vpc-1", vec![task(1, 1, 10), task(2, 1, 11), task(3, 2, 10)])).await;
    assert_eq!(
        (world.last_seen().up, world.last_seen().failed.len()),
        (["eni-1", "eni-2", "eni-3"].map(str::to_owned).to_vec(), 0)
    );
    assert_eq!(world.listed(), ids(["eni-1", "eni-2", "eni-3", "vpc-1"]));
    assert!(net::vpc_exists(&world.instance, "vpc-1") && net::interface_exists(&world.instance, "eni-1"));
    assert!(!net::interface_exists(&world.instance, "eni-4"));
    let tasks = ["eni-1", "eni-2", "eni-3"].map(|id| world.task(id));
    // NET-5: the same port in each of them.
    serve(&tasks[0], "one");
    serve(&tasks[1], "two");
    serve(&tasks[2], "three");
    assert_eq!(ask(&tasks[0], "10.0.1.11").unwrap(), "two 10.0.1.10", "in one subnet");
    assert_eq!(ask(&tasks[0], "10.0.2.10").unwrap(), "three 10.0.1.10", "in another subnet");
    assert_eq!(ask(&tasks[2], "10.0.1.10").unwrap(), "one 10.0.2.10", "and back");
    assert_eq!(ask(&tasks[0], "127.0.0.1").unwrap(), "one 127.0.0.1");
    assert_eq!(ask(&world.vpc("vpc-1"), "10.0.2.10").unwrap(), "three 10.0.2.1", "from the router");
    let links = ip(&["-n", &tasks[0], "-br", "link"]);
    assert!(links.contains("02:00:00:00:00:01"), "{links}");
    let route = ip(&["-n", &tasks[0], "route", "show", "default"]);
    assert!(route.starts_with("default via 10.0.1.1 dev eth0"), "{route}");
    let way_out = ask(&tasks[0], "192.0.2.1").unwrap_err();
    assert!(way_out.contains("unreachable"), "no way out of the VPC: {way_out}");
}

#[tokio::test]
async fn balancers_and_gateways_have_addresses_in_the_vpc() {
    let world = World::new("two");
    let balancer = interface(2, 2, 20, InterfaceHolder::LoadBalancer);
    let gateway = interface(3, 1, 21, InterfaceHolder::NatGateway);
    world.sync(&vpc("vpc-1", vec![task(1, 1, 10), balancer, gateway])).await;
    assert_eq!(world.last_seen().up, ["eni-1", "eni-2", "eni-3"]);
    assert_eq!(world.listed(), ids(["eni-1", "vpc-1"]), "a namespace for the task only");
    let space = world.vpc("vpc-1");
    let addresses = ip(&["-n", &space, "-br", "-4", "address"]);
    assert!(addresses.contains("10.0.2.20/24") && addresses.contains("10.0.1.21/24"), "{addresses}");
    serve(&world.task("eni-1"), "task");
    assert_eq!(ask_from(&space, "10.0.2.20", "10.0.1.10"), "task 10.0.2.20");
    serve(&space, "balancer");
    assert_eq!(ask(&world.task("eni-1"), "10.0.2.20").unwrap(), "balancer 10.0.1.10");
    // The address moves to a task.
    world.sync(&vpc("vpc-1", vec![task(1, 1, 10), task(4, 2, 20)])).await;
    serve(&world.task("eni-4"), "moved");
    assert_eq!(ask(&world.task("eni-1"), "10.0.2.20").unwrap(), "moved 10.0.1.10");
    let addresses = ip(&["-n", &space, "-br", "-4", "address"]);
    assert!(!addresses.contains("10.0.2.20") && !addresses.contains("10.0.1.21"), "{addresses}");
}

#[tokio::test]
async fn two_vpcs_with_the_same_range_stand_side_by_side() {
    let world = World::new("three");
    let a = vpc("vpc-a", vec![task(1, 1, 10), task(2, 1, 11)]);
    let b = vpc("vpc-b", vec![task(3, 1, 10), task(4, 1, 11)]);
    tokio::join!(world.sync(&a), world.sync(&b));
    serve(&world.task("eni-1"), "a");
    serve(&world.task("eni-3"), "b");
    assert_eq!(ask(&world.task("eni-2"), "10.0.1.10").unwrap(), "a 10.0.1.11");
    assert_eq!(ask(&world.task("eni-4"), "10.0.1.10").unwrap(), "b 10.0.1.11");
    world.gone("vpc-a").await;
    assert_eq!(world.listed(), ids(["eni-3", "eni-4", "vpc-b"]));
    assert_eq!(ask(&world.task("eni-4"), "10.0.1.10").unwrap(), "b 10.0.1.11");
}

#[tokio::test]
async fn what_is_not_wanted_any_more_goes() {
    let world = World::new("four");
    let mut want = vpc("vpc-1", vec![task(1, 1, 10), task(2, 1, 11), task(3, 2, 10)]);
    world.sync(&want).await;
    want.interfaces.truncate(1);
    want.subnets.truncate(1);
    world.sync(&want).await;
    assert_eq!(world.listed(), ids(["eni-1", "vpc-1"]));
    let devices = ip(&["-n", &world.vpc("vpc-1"), "-br", "link"]);
    let ours = devices.lines().filter(|line| line.starts_with("tu")).count();
    assert_eq!(ours, 2, "a bridge and a port: {devices}");
    assert_eq!(world.last_seen().up, ["eni-1"]);
    world.gone("vpc-1").await;
    assert!(world.listed().is_empty());
    assert_eq!(world.last_seen(), NetworkSeen { up: vec![], failed: vec![] });
    world.gone("vpc-1").await;
    assert!(world.hand.survey().await.unwrap().is_empty());
}

#[tokio::test]
async fn what_drifted_is_repaired_after_a_survey() {
    let world = World::new("five");
    let want = vpc("vpc-1", vec![task(1, 1, 10), task(2, 1, 11), task(3, 2, 10)]);
    world.sync(&want).await;
    serve(&world.task("eni-1"), "one");
    let (space, first, second) = (world.vpc("vpc-1"), world.task("eni-1"), world.task("eni-2"));
    let bridge = device(&space, "10.0.1.1/24");
    let breaks: [&[&str]; 10] = [
        &["-n", &first, "address", "flush", "dev", "eth0"],
        &["-n", &first, "link", "set", "eth0", "down"],
        &["-n", &first, "link", "set", "eth0", "address", "02:00:00:00:00:99"],
        &["-n", &first, "address", "add", "10.0.1.99/24", "dev", "eth0"],
        &["-n", &second, "route", "del", "default"],
        &["-n", &first, "link", "del", "eth0"],
        &["-n", &space, "link", "del", &bridge],
        &["-n", &space, "link", "set", &bridge, "down"],
        &["-n", &space, "address", "add", "10.0.1.77/24", "dev", &bridge],
        &["netns", "exec", &space, "sysctl", "-q", "-w", "net.ipv4.ip_forward=0"],
    ];
    let other = world.task("eni-3");
    for arguments in breaks {
        ip(arguments);
        world.survey(&want).await;
        assert_eq!(ask(&second, "10.0.1.10").unwrap(), "one 10.0.1.11", "after ip {arguments:?}");
        assert_eq!(ask(&other, "10.0.1.10").unwrap(), "one 10.0.2.10", "after ip {arguments:?}");
    }
    for namespace in [&first, &space] {
        let addresses = ip(&["-n", namespace, "-br", "-4", "address"]);
        assert!(!addresses.contains("10.0.1.99") && !addresses.contains("10.0.1.77"), "{addresses}");
    }
    // A namespace that loses its name comes back for those who ask for it next.
    for gone in [&other, &space] {
        ip(&["netns", "del", gone]);
        world.survey(&want).await;
        assert_eq!(ask(&other, "10.0.1.10").unwrap(), "one 10.0.2.10", "after {gone} went");
    }
}

#[tokio::test]
async fn after_a_restart_what_runs_is_adopted_and_orphans_are_found() {
    let world = World::new("six");
    let mut want = vpc("vpc-1", vec![task(1, 1, 10), task(2, 1, 11)]);
    world.sync(&want).await;
    world.sync(&vpc("vpc-2", vec![task(3, 1, 10)])).await;
    serve(&world.task("eni-1"), "one");
    // The VPC's namespace goes: the task's is still known to be of vpc-2.
    ip(&["netns", "del", &world.vpc("vpc-2")]);
    // A crash between making a name and mounting the namespace on it.
    std::fs::write(names::netns_path(&world.task("eni-4")), "").unwrap();
    let (again, seens) = hand(&world.instance);
    assert_eq!(again.survey().await.unwrap(), ["vpc-1", "vpc-2"]);
    want.interfaces.push(task(4, 2, 10));
    again.sync("vpc-1", Some(Want::Network(want.clone()))).await.unwrap();
    assert_eq!(seens.0.lock().unwrap()[0].1.up, ["eni-1", "eni-2", "eni-4"]);
    assert_eq!(ask(&world.task("eni-4"), "10.0.1.10").unwrap(), "one 10.0.2.10", "the server was left alone");
    again.sync("vpc-2", None).await.unwrap();
    assert_eq!(world.listed(), ids(["eni-1", "eni-2", "eni-4", "vpc-1"]));
    // The same again is told once only.
    again.sync("vpc-1", Some(Want::Network(want))).await.unwrap();
    assert_eq!(seens.0.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn an_address_can_be_used_again_at_once() {
    let world = World::new("seven");
    for number in 2..6 {
        // Each time another task has the address, and everyone remembers the one before.
        world.sync(&vpc("vpc-1", vec![task(1, 1, 10), task(number, 1, 20)])).await;
        serve(&world.task(&format!("eni-{number}")), "next");
        assert_eq!(ask(&world.task("eni-1"), "10.0.1.20").unwrap(), "next 10.0.1.10", "number {number}");
        assert_eq!(ask(&world.vpc("vpc-1"), "10.0.1.20").unwrap(), "next 10.0.1.1", "number {number}");
    }
}

#[tokio::test]
async fn what_cannot_be_is_told_and_the_rest_stands() {
    let world = World::new("eight");
    let want = vpc("vpc-1", vec![task(1, 1, 10), task(2, 1, 10), task(3, 1, 1)]);
    world.sync(&want).await;
    let seen = world.last_seen();
    assert_eq!(seen.up, ["eni-1"]);
    let refused: Vec<&str> = seen.failed.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(refused, ["eni-2", "eni-3"]);
    let wrong = world.hand.sync("vpc-other", Some(Want::Network(want))).await;
    assert!(wrong.is_err(), "a want under another VPC's key");
    assert!(world.hand.sync("../vpc", None).await.is_err());
}

#[tokio::test]
async fn two_hundred_tasks_come_up_in_a_few_seconds() {
    let world = World::new("nine");
    let mut want = vpc("vpc-1", (1..=200).map(|number| task(number, 1, 10 + number as u8)).collect());
    let timed = async |want: &driver::network::NetworkWant| {
        let start = Instant::now();
        world.sync(want).await;
        start.elapsed()
    };
    let all = timed(&want).await;
    assert_eq!(world.last_seen().up.len(), 200);
    let mut more = Vec::new();
    for number in 10..15 {
        want.interfaces.push(task(300 + number, 2, number as u8));
        more.push(timed(&want).await);
    }
    world.hand.survey().await.unwrap();
    let surveyed = timed(&want).await;
    want.interfaces.pop();
    let less = timed(&want).await;
    serve(&world.task("eni-200"), "last");
    assert_eq!(ask(&world.task("eni-310"), "10.0.1.210").unwrap(), "last 10.0.2.10");
    let start = Instant::now();
    world.gone("vpc-1").await;
    println!(
        "200: {all:?}, one more: {more:?}, all looked at: {surveyed:?}, one less: {less:?}, gone: {:?}",
        start.elapsed()
    );
    assert!(all < Duration::from_secs(30), "{all:?}");
    assert!(world.listed().is_empty());
}

#[tokio::test]
async fn one_task_is_up_in_a_moment() {
    let world = World::new("ten");
    world.sync(&vpc("vpc-1", vec![])).await;
    let mut times = Vec::new();
    for number in 1..8 {
        let tasks = (1..=number).map(|number| task(number, 1, 10 + number as u8));
        let want = vpc("vpc-1", tasks.collect());
        let start = Instant::now();
        world.sync(&want).await;
        times.push(start.elapsed());
    }
    println!("one task each: {times:?}");
    assert!(times.iter().min().unwrap() < &Duration::from_millis(200), "{times:?}");
}

#[test]
fn the_doctor_finds_nothing_wrong_here() {
    let problems: Vec<_> = net::doctor().into_iter().filter(|finding| finding.problem.is_some()).collect();
    assert!(problems.is_empty(), "{problems:?}");
}
