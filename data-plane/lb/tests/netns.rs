//! Targets in another network namespace, reached from there. Needs root.

#![expect(clippy::unwrap_used, reason = "a failed setup fails the test")]

mod common;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::Command as Program;

use common::*;

fn ip(arguments: &str) {
    let done = Program::new("ip").args(arguments.split(' ')).output().unwrap();
    assert!(done.status.success(), "ip {arguments}: {}", String::from_utf8_lossy(&done.stderr));
}

/// A namespace that goes away with its test.
struct Namespace {
    name: String,
}

impl Namespace {
    fn new(name: &str) -> Namespace {
        let name = format!("tulb{name}{}", std::process::id() % 10_000);
        ip(&format!("netns add {name}"));
        ip(&format!("-n {name} link set lo up"));
        Namespace { name }
    }

    fn path(&self) -> PathBuf {
        PathBuf::from("/run/netns").join(&self.name)
    }

    /// Listens in it.
    fn listen(&self, address: (Ipv4Addr, u16)) -> TcpListener {
        let path = self.path();
        std::thread::spawn(move || {
            let file = std::fs::File::open(path).unwrap();
            nix::sched::setns(file, nix::sched::CloneFlags::CLONE_NEWNET).unwrap();
            TcpListener::bind(address).unwrap()
        })
        .join()
        .unwrap()
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        drop(Program::new("ip").args(["netns", "del", &self.name]).output());
    }
}

/// Wakes its acceptor from inside the namespace, where alone it can be reached.
fn end_backend(backend: Backend, namespace: &Namespace) {
    let path = namespace.path();
    std::thread::spawn(move || {
        let file = std::fs::File::open(path).unwrap();
        nix::sched::setns(file, nix::sched::CloneFlags::CLONE_NEWNET).unwrap();
        drop(backend);
    })
    .join()
    .unwrap();
}

#[test]
fn targets_of_two_vpcs_may_have_the_same_address() {
    // Each "VPC" is a namespace; its task, in a namespace of its own behind a veth, has the same address in both.
    let address = Ipv4Addr::new(10, 77, 0, 2);
    let vpcs: Vec<(Namespace, Namespace)> =
        ["a", "b"].map(|one| (Namespace::new(&format!("v{one}")), Namespace::new(&format!("t{one}")))).into();
    for (vpc, task) in &vpcs {
        ip(&format!("-n {} link add veth0 type veth peer name eth0 netns {}", vpc.name, task.name));
        ip(&format!("-n {} addr add 10.77.0.1/24 dev veth0", vpc.name));
        ip(&format!("-n {} addr add 10.77.0.100/24 dev veth0", vpc.name));
        ip(&format!("-n {} addr add 10.77.0.2/24 dev eth0", task.name));
        ip(&format!("-n {} link set veth0 up", vpc.name));
        ip(&format!("-n {} link set eth0 up", task.name));
    }
    let peers = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let backends: Vec<Backend> = vpcs
        .iter()
        .zip(["in a", "in b"])
        .map(|((_, task), name)| {
            let peers = std::sync::Arc::clone(&peers);
            Backend::on(task.listen((address, 8080)), move |_, stream| {
                peers.lock().unwrap().push(stream.peer_addr().unwrap().ip());
                respond(stream, 200, name)
            })
        })
        .collect();
    let mut balancer = Balancer::start();
    let binds = [free_address(), free_address()];
    balancer.change(|to| {
        for (((vpc, _), name), bind) in vpcs.iter().zip(["a", "b"]).zip(binds) {
            let mut group = group(name, &[SocketAddr::from((address, 8080))]);
            group.targets[0].netns = Some(vpc.path());
            group.targets[0].source = Some(Ipv4Addr::new(10, 77, 0, 100).into());
            to.target_groups.push(group);
            to.listeners.push(listener(name, bind, forward(&[(name, 1)])));
        }
    });
    for (bind, name) in binds.into_iter().zip(["in a", "in b"]) {
        eventually("healthy", || {
            balancer.status().targets.iter().all(|target| target.health.state == "healthy").then_some(())
        });
        assert_eq!(get(bind, "/").text(), name);
    }
    assert!(peers.lock().unwrap().iter().all(|peer| *peer == Ipv4Addr::new(10, 77, 0, 100)));

    // A namespace that is made anew under its name is another namespace.
    let (vpc, task) = &vpcs[0];
    ip(&format!("netns del {}", vpc.name));
    assert_eq!(get(binds[0], "/").status, 502);
    ip(&format!("netns add {}", vpc.name));
    ip(&format!("-n {} link add veth1 type veth peer name eth1 netns {}", vpc.name, task.name));
    ip(&format!("-n {} addr add 10.77.0.1/24 dev veth1", vpc.name));
    ip(&format!("-n {} link set veth1 up", vpc.name));
    ip(&format!("-n {} addr add 10.77.0.2/24 dev eth1", task.name));
    ip(&format!("-n {} link set eth1 up", task.name));
    eventually("reachable again", || (get(binds[0], "/").text() == "in a").then_some(()));
    drop(balancer);
    for (backend, (_, task)) in backends.into_iter().zip(&vpcs) {
        end_backend(backend, task);
    }
}
