//! Does what [`plan`] says, on a thread of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::time::{Duration, Instant};

use driver::names;
use driver::network::NetworkWant;

use crate::look::{Memory, look};
use crate::namespace::{self, Namespace};
use crate::netlink::{Link, Netlink};
use crate::reconcile::{Step, plan};
use crate::wanted::{Wanted, WantedEnd};
use crate::{Error, bridge, interface};

/// How long a new port may take to pass packets. It takes less than a millisecond.
const RUNNING_WITHIN: Duration = Duration::from_secs(2);
/// Between looks at a port that does not pass packets yet.
const RUNNING_GAP: Duration = Duration::from_micros(500);

/// Up to so many new ports are asked for one by one.
const ONE_BY_ONE_MAX: usize = 16;

/// What became of a want.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Interfaces that are up.
    pub(crate) up: Vec<String>,
    /// Interfaces that are not, and why.
    pub(crate) failed: Vec<(String, String)>,
    /// Something that may succeed when it is tried again.
    pub(crate) error: Option<String>,
}

/// Makes a VPC exactly what is wanted; none: nothing of it is left.
pub(crate) fn reconcile(
    instance: &str,
    vpc_id: &str,
    want: Option<&NetworkWant>,
    memory: &Memory,
) -> Result<Outcome, Error> {
    let wanted = want.map(Wanted::new);
    let (found, vpc) = look(instance, vpc_id, wanted.as_ref(), memory)?;
    let steps = plan(wanted.as_ref(), &found);
    let mut actor = Actor { instance, vpc_id, vpc, ..Actor::default() };
    for step in &steps {
        actor.step(step)?;
    }
    actor.settle();
    let wanted = wanted.unwrap_or_default();
    let outcome = actor.outcome(&wanted);
    let in_order = wanted.ends.into_iter().filter(|(id, _)| outcome.up.contains(id));
    memory.trust(vpc_id, in_order.collect());
    Ok(outcome)
}

/// Sockets that are open, and what has happened so far.
#[derive(Debug, Default)]
struct Actor<'a> {
    instance: &'a str,
    vpc_id: &'a str,
    vpc: Option<Netlink>,
    /// Sockets into tasks' namespaces, by interface id.
    tasks: BTreeMap<String, Netlink>,
    /// Ends that were configured.
    configured: BTreeMap<String, WantedEnd>,
    /// Bridges that got addresses.
    announced: BTreeSet<String>,
    failed_bridges: BTreeMap<String, String>,
    failed: BTreeMap<String, String>,
    /// Removals that failed.
    errors: Vec<String>,
}

impl Actor<'_> {
    /// Does a step. A failure counts against the interface, or all of the subnet, that the step is for, and their
    /// further steps are left out; only without the VPC's namespace nothing can go on.
    fn step(&mut self, step: &Step) -> Result<(), Error> {
        match step {
            Step::CreateNamespace => {
                let name = names::vpc_netns(self.instance, self.vpc_id);
                self.vpc = Some(Namespace::create(&name, bridge::configure_namespace)?);
            }
            Step::ConfigureNamespace => self.configure_namespace()?,
            Step::CreateBridge { bridge } => {
                let made = self.vpc().and_then(|vpc| bridge::create(vpc, bridge));
                self.note_bridge(bridge, "make", made);
            }
            Step::RaiseBridge { bridge } => {
                let raised = self.vpc().and_then(|vpc| vpc.change(bridge, true, Vec::new()));
                self.note_bridge(bridge, "raise", raised);
            }
            Step::AddAddress { bridge, address, holder } => {
                let added = self.vpc().and_then(|vpc| bridge::add_address(vpc, bridge, *address));
                self.announced.insert(bridge.clone());
                match (holder, added) {
                    (Some(id), Err(error)) => drop(self.failed.insert(id.clone(), error.to_string())),
                    (None, added) => self.note_bridge(bridge, "address", added),
                    (Some(_), Ok(())) => {}
                }
            }
            Step::CreateEndNamespace { id } => self.on_interface(id, None, Actor::create_end_namespace),
            Step::CreatePort { id, end } => self.on_interface(id, Some(end), Actor::create_port),
            Step::AttachPort { id, end } => self.on_interface(id, Some(end), Actor::attach_port),
            Step::ConfigureEnd { id, end } => self.on_interface(id, Some(end), Actor::configure_end),
            removal => {
                if let Err(error) = self.remove(removal) {
                    self.errors.push(format!("{removal:?}: {error}"));
                }
            }
        }
        Ok(())
    }

    /// Takes something away. A failure does not keep the rest from going.
    fn remove(&mut self, step: &Step) -> io::Result<()> {
        match step {
            Step::RemoveDevices => self.vpc()?.remove_group(bridge::GROUP),
            Step::RemovePort { port } => self.vpc()?.remove(port),
            Step::RemoveBridge { bridge } => self.vpc()?.remove(bridge),
            Step::RemoveAddress { bridge, address } => bridge::remove_address(self.vpc()?, bridge, *address),
            Step::RemoveEndNamespace { id } => {
                let name = names::interface_netns(self.instance, id);
                namespace::remove(&name).map_err(io::Error::other)
            }
            Step::RemoveNamespace => {
                self.vpc = None;
                let name = names::vpc_netns(self.instance, self.vpc_id);
                namespace::remove(&name).map_err(io::Error::other)
            }
            other => Err(io::Error::other(format!("{other:?} takes nothing away"))),
        }
    }

    fn vpc(&mut self) -> io::Result<&mut Netlink> {
        self.vpc.as_mut().ok_or_else(|| io::Error::other("the VPC has no namespace"))
    }

    fn configure_namespace(&mut self) -> Result<(), Error> {
        let name = names::vpc_netns(self.instance, self.vpc_id);
        let missing = || Error::other("configure the VPC's namespace", "it is gone");
        let vpc = Namespace::open(&name)?.ok_or_else(missing)?;
        bridge::configure_namespace(&mut vpc.netlink()?).map_err(Error::io(format!("configure {name}")))
    }

    fn note_bridge(&mut self, bridge: &str, what: &str, done: io::Result<()>) {
        if let Err(error) = done {
            let reason = format!("{what} the bridge {bridge} of its subnet: {error}");
            self.failed_bridges.entry(bridge.to_owned()).or_insert(reason);
        }
    }

    fn on_interface(
        &mut self,
        id: &str,
        end: Option<&WantedEnd>,
        work: fn(&mut Self, &str, Option<&WantedEnd>) -> Result<(), Error>,
    ) {
        let hopeless = end.is_some_and(|end| self.failed_bridges.contains_key(&end.bridge));
        if hopeless || self.failed.contains_key(id) {
            return;
        }
        if let Err(error) = work(self, id, end) {
            self.failed.insert(id.to_owned(), error.to_string());
        }
    }

    fn create_end_namespace(&mut self, id: &str, _: Option<&WantedEnd>) -> Result<(), Error> {
        let name = names::interface_netns(self.instance, id);
        let vpc_id = self.vpc_id;
        let netlink = Namespace::create(&name, |netlink| interface::configure_namespace(netlink, vpc_id))?;
        self.tasks.insert(id.to_owned(), netlink);
        Ok(())
    }

    fn create_port(&mut self, id: &str, end: Option<&WantedEnd>) -> Result<(), Error> {
        let Some(end) = end else { return Ok(()) };
        let name = names::interface_netns(self.instance, id);
        let missing = || Error::other(format!("open namespace {name}"), "it is gone");
        let namespace = Namespace::open(&name)?.ok_or_else(missing)?;
        // A device that leads somewhere else has no business here.
        let clear = self.task(id)?.remove(interface::DEVICE);
        clear.map_err(Error::io(format!("clear {name}")))?;
        let made = self.vpc().and_then(|vpc| interface::create(vpc, &namespace, end));
        made.map_err(Error::io(format!("make the veth pair {}", end.port)))
    }

    fn attach_port(&mut self, _: &str, end: Option<&WantedEnd>) -> Result<(), Error> {
        let Some(end) = end else { return Ok(()) };
        let attached = self.vpc().and_then(|vpc| interface::attach(vpc, end));
        attached.map_err(Error::io(format!("attach the port {}", end.port)))
    }

    fn configure_end(&mut self, id: &str, end: Option<&WantedEnd>) -> Result<(), Error> {
        let Some(end) = end else { return Ok(()) };
        let done = interface::configure(self.task(id)?, end);
        done.map_err(Error::io(format!("configure {} of {id}", interface::DEVICE)))?;
        self.configured.insert(id.to_owned(), end.clone());
        Ok(())
    }

    /// The socket into a task's namespace.
    fn task(&mut self, id: &str) -> Result<&mut Netlink, Error> {
        if !self.tasks.contains_key(id) {
            let name = names::interface_netns(self.instance, id);
            let missing = || Error::other(format!("open namespace {name}"), "it is gone");
            let netlink = Namespace::open(&name)?.ok_or_else(missing)?.netlink()?;
            self.tasks.insert(id.to_owned(), netlink);
        }
        self.tasks.get_mut(id).ok_or_else(|| Error::other("find a socket", id))
    }

    /// Waits until new ports pass packets, and tells their subnets who is there. The kernel does the first part a
    /// moment later, on a thread of its own.
    fn settle(&mut self) {
        let mut waiting: BTreeMap<String, String> = self
            .configured
            .iter()
            .filter(|(id, _)| !self.failed.contains_key(*id))
            .map(|(id, end)| (end.port.clone(), id.clone()))
            .collect();
        let deadline = Instant::now() + RUNNING_WITHIN;
        while !waiting.is_empty() {
            let links = match waiting.len() {
                // All devices of a large VPC are a long list for a few new ones.
                0..ONE_BY_ONE_MAX => waiting.keys().filter_map(|port| self.port(port)).collect(),
                _ => self.vpc().and_then(Netlink::links).unwrap_or_default(),
            };
            for link in links.into_iter().filter(|link| link.running) {
                waiting.remove(&link.name);
            }
            if Instant::now() > deadline {
                break;
            }
            if !waiting.is_empty() {
                std::thread::sleep(RUNNING_GAP);
            }
        }
        for (port, id) in waiting {
            self.failed.insert(id, format!("the port {port} passes no packets"));
        }
        self.announce();
    }

    fn port(&mut self, name: &str) -> Option<Link> {
        self.vpc().and_then(|vpc| vpc.link(name)).ok().flatten()
    }

    fn announce(&mut self) {
        let ends = std::mem::take(&mut self.configured);
        let mut failures = Vec::new();
        for (id, end) in ends.iter().filter(|(id, _)| !self.failed.contains_key(*id)) {
            let done = self.tasks.get_mut(id).map(|task| interface::announce(task, end));
            failures.extend(done.and_then(Result::err).map(|error| (id.clone(), error)));
        }
        for bridge in std::mem::take(&mut self.announced) {
            let done = self.vpc().and_then(|vpc| bridge::announce(vpc, &bridge));
            failures.extend(done.err().map(|error| (bridge, error)));
        }
        // Neighbours find out by themselves, a few seconds later.
        for (who, error) in failures {
            tracing::debug!(who, %error, "not announced");
        }
    }

    fn outcome(self, wanted: &Wanted) -> Outcome {
        let mut outcome = Outcome { failed: wanted.refused.clone(), ..Outcome::default() };
        for (id, bridge) in wanted.interfaces() {
            match self.failed.get(id).or_else(|| self.failed_bridges.get(bridge)) {
                Some(reason) => outcome.failed.push((id.to_owned(), reason.clone())),
                None => outcome.up.push(id.to_owned()),
            }
        }
        outcome.up.sort();
        let errors = self.failed.into_values().chain(self.failed_bridges.into_values()).chain(self.errors);
        outcome.error = errors.reduce(|all, one| format!("{all}; {one}"));
        outcome
    }
}
