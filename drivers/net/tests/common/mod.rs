//! An instance of its own for each test, and programs that talk in its namespaces.

#![expect(unreachable_pub, reason = "a module that test programs share")]

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use driver::network::{InterfaceHolder, InterfaceWant, NetworkSeen, NetworkWant, SubnetWant};
use driver::{BoxFuture, Hand as _, Kind, Report, Seen, Want, names};
use net::{NetworkHand, Options};
use nix::sched::{CloneFlags, setns};

/// How long an answer may take on a machine that is busy with other tests.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);

#[derive(Debug, Default)]
pub struct Seens(pub Mutex<Vec<(String, NetworkSeen)>>);

impl Report for Seens {
    fn seen(&self, _: Kind, key: &str, seen: Seen) -> BoxFuture<'static, ()> {
        if let Seen::Network(seen) = seen {
            self.0.lock().unwrap().push((key.to_owned(), seen));
        }
        Box::pin(async {})
    }
}

/// An instance of its own; nothing of it is left when the test ends, however it ends.
pub struct World {
    pub instance: String,
    pub hand: NetworkHand,
    pub seens: Arc<Seens>,
}

impl World {
    pub fn new(name: &str) -> World {
        let instance = format!("{name}{:x}", std::process::id());
        let (hand, seens) = hand(&instance);
        World { instance, hand, seens }
    }

    pub async fn sync(&self, want: &NetworkWant) {
        self.hand.sync(&want.vpc_id, Some(Want::Network(want.clone()))).await.unwrap();
    }

    /// As the engine does it every minute.
    pub async fn survey(&self, want: &NetworkWant) {
        self.hand.survey().await.unwrap();
        self.sync(want).await;
    }

    pub async fn gone(&self, vpc_id: &str) {
        self.hand.sync(vpc_id, None).await.unwrap();
    }

    pub fn last_seen(&self) -> NetworkSeen {
        self.seens.0.lock().unwrap().last().unwrap().1.clone()
    }

    /// Name of a VPC's namespace.
    pub fn vpc(&self, vpc_id: &str) -> String {
        names::vpc_netns(&self.instance, vpc_id)
    }

    /// Name of a task's namespace.
    pub fn task(&self, id: &str) -> String {
        names::interface_netns(&self.instance, id)
    }

    /// Ids of this instance, as `ip` lists its namespaces.
    pub fn listed(&self) -> BTreeSet<String> {
        let mark = format!("tu-{}-", self.instance);
        let lines = ip(&["netns", "list"]);
        let names = lines.lines().filter_map(|line| line.split_whitespace().next());
        names.filter_map(|name| name.strip_prefix(&mark)).map(str::to_owned).collect()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let errors = net::teardown(&self.instance);
        assert!(std::thread::panicking() || (errors.is_empty() && self.listed().is_empty()), "{errors:?}");
    }
}

pub fn hand(instance: &str) -> (NetworkHand, Arc<Seens>) {
    let hand = NetworkHand::new(Options { instance: instance.to_owned() });
    let seens = Arc::<Seens>::default();
    hand.start(Arc::clone(&seens) as Arc<dyn Report>);
    (hand, seens)
}

/// A VPC 10.0.0.0/16 with the subnets 10.0.1.0/24 and 10.0.2.0/24.
pub fn vpc(vpc_id: &str, interfaces: Vec<InterfaceWant>) -> NetworkWant {
    let subnet = |number: u8| SubnetWant {
        subnet_id: format!("subnet-{number}"),
        cidr: format!("10.0.{number}.0/24"),
    };
    NetworkWant {
        vpc_id: vpc_id.into(),
        cidrs: vec!["10.0.0.0/16".into()],
        subnets: vec![subnet(1), subnet(2)],
        interfaces,
    }
}

pub fn interface(number: u16, subnet: u8, last: u8, holder: InterfaceHolder) -> InterfaceWant {
    let [high, low] = number.to_be_bytes();
    InterfaceWant {
        interface_id: format!("eni-{number}"),
        subnet_id: format!("subnet-{subnet}"),
        address: Ipv4Addr::new(10, 0, subnet, last),
        mac: format!("02:00:00:00:{high:02x}:{low:02x}"),
        holder,
    }
}

pub fn task(number: u16, subnet: u8, last: u8) -> InterfaceWant {
    interface(number, subnet, last, InterfaceHolder::Task)
}

pub fn ids<const N: usize>(ids: [&str; N]) -> BTreeSet<String> {
    ids.map(str::to_owned).into()
}

/// Runs `ip`, which must succeed.
pub fn ip(arguments: &[&str]) -> String {
    let output = Command::new("ip").args(arguments).output().unwrap();
    assert!(output.status.success(), "ip {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The device of a namespace that has an address.
pub fn device(namespace: &str, address: &str) -> String {
    let lines = ip(&["-n", namespace, "-o", "-4", "address"]);
    let line = lines.lines().find(|line| line.contains(address)).unwrap();
    line.split_whitespace().nth(1).unwrap().to_owned()
}

/// Does something in a namespace.
pub fn inside<T: Send + 'static>(namespace: &str, work: impl FnOnce() -> T + Send + 'static) -> T {
    let file = std::fs::File::open(names::netns_path(namespace)).unwrap();
    let enter = move || {
        setns(&file, CloneFlags::CLONE_NEWNET).unwrap();
        work()
    };
    std::thread::spawn(enter).join().unwrap()
}

/// Answers every connection in a namespace with a word and the peer's address, until the test ends.
pub fn serve(namespace: &str, word: &'static str) {
    let listener = inside(namespace, || TcpListener::bind("0.0.0.0:8080").unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let peer = stream.peer_addr().unwrap().ip();
            write!(stream, "{word} {peer}").unwrap();
        }
    });
}

/// What a server says to somebody in a namespace.
pub fn ask(namespace: &str, address: &str) -> Result<String, String> {
    let to = SocketAddrV4::new(address.parse().unwrap(), 8080).into();
    inside(namespace, move || {
        let mut said = String::new();
        let mut stream = TcpStream::connect_timeout(&to, ANSWER_WITHIN).map_err(|error| error.to_string())?;
        stream.read_to_string(&mut said).map_err(|error| error.to_string())?;
        Ok(said)
    })
}

/// The same, from an address of one's own.
pub fn ask_from(namespace: &str, from: &str, address: &str) -> String {
    let from = SocketAddrV4::new(from.parse().unwrap(), 0).into();
    let to = SocketAddrV4::new(address.parse().unwrap(), 8080).into();
    inside(namespace, move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let socket = tokio::net::TcpSocket::new_v4().unwrap();
            socket.bind(from).unwrap();
            let mut stream = socket.connect(to).await.unwrap();
            let mut said = String::new();
            tokio::io::AsyncReadExt::read_to_string(&mut stream, &mut said).await.unwrap();
            said
        })
    })
}
