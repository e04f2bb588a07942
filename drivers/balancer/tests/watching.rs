//! The hands against a balancer that comes, goes and comes back with less than it had.

#![expect(clippy::unwrap_used, reason = "a failed setup fails the test")]

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use balancer::Balancer;
use driver::{BalancerSeen, BoxFuture, Hand, Kind, Report, Seen, Want};
use lb_api::{Answer, Applied, Command, SOCKET_FILE, Snapshot, TargetGroupCounters, TargetHealth};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;

#[derive(Debug, Default)]
struct Reports(Mutex<Vec<BalancerSeen>>);

impl Report for Reports {
    fn seen(&self, kind: Kind, key: &str, seen: Seen) -> BoxFuture<'static, ()> {
        assert_eq!((kind, key), (Kind::Balancer, balancer::KEY));
        let Seen::Balancer(seen) = seen else { panic!("{seen:?}") };
        self.0.lock().unwrap().push(seen);
        Box::pin(async {})
    }
}

impl Reports {
    async fn eventually(&self, what: &str, wanted: impl Fn(&BalancerSeen) -> bool) {
        let seen = async {
            while !self.0.lock().unwrap().iter().any(&wanted) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        assert!(tokio::time::timeout(Duration::from_secs(10), seen).await.is_ok(), "never reported: {what}");
    }
}

/// Applies whatever it gets, as the real one does, and tells watchers.
struct Fake {
    applied: watch::Sender<u64>,
    server: tokio::task::JoinHandle<()>,
}

impl Fake {
    fn start(state_dir: &Path, generation: u64) -> Fake {
        // Left over from the one before.
        drop(std::fs::remove_file(state_dir.join(SOCKET_FILE)));
        let listener = UnixListener::bind(state_dir.join(SOCKET_FILE)).unwrap();
        let (applied, _) = watch::channel(generation);
        let told = applied.clone();
        let server = tokio::spawn(async move {
            let mut conversations = tokio::task::JoinSet::new();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                conversations.spawn(converse(stream, told.clone()));
            }
        });
        Fake { applied, server }
    }

    fn generation(&self) -> u64 {
        *self.applied.borrow()
    }

    async fn stop(self) {
        self.server.abort();
        // Cancelled, as asked.
        assert!(self.server.await.is_err());
    }
}

async fn converse(stream: UnixStream, applied: watch::Sender<u64>) {
    let mut stream = BufReader::new(stream);
    let mut line = Vec::new();
    while stream.read_until(b'\n', &mut line).await.is_ok_and(|count| count > 0) {
        let command = lb_api::decode(&line).unwrap();
        line.clear();
        match command {
            Command::Apply(snapshot) => {
                let held = *applied.borrow();
                let answer = if snapshot.generation < held {
                    Answer::Stale { generation: held, reason: "older".into() }
                } else {
                    applied.send_replace(snapshot.generation);
                    Answer::Applied(Applied { generation: snapshot.generation, refused: vec![] })
                };
                stream.write_all(&lb_api::encode(&answer).unwrap()).await.unwrap();
            }
            Command::Watch => return watch_it(stream, applied.subscribe()).await,
            other => panic!("{other:?}"),
        }
    }
}

async fn watch_it(mut stream: BufReader<UnixStream>, mut applied: watch::Receiver<u64>) {
    let health = TargetHealth {
        target_group_arn: "g".into(),
        id: "10.0.0.1".parse().unwrap(),
        port: 80,
        state: "draining".into(),
        reason: "Target.DeregistrationInProgress".into(),
        description: String::new(),
        transcript: String::new(),
        drained: true,
    };
    let counters = |requests: u64| TargetGroupCounters {
        target_group_arn: "g".into(),
        requests,
        ..TargetGroupCounters::default()
    };
    applied.mark_changed();
    while applied.changed().await.is_ok() {
        let generation = *applied.borrow_and_update();
        for answer in [
            Answer::Applied(Applied { generation, refused: vec![("l".into(), "taken".into())] }),
            Answer::Health(vec![health.clone()]),
            Answer::Counters { boot: 1, groups: vec![counters(generation)] },
        ] {
            if stream.write_all(&lb_api::encode(&answer).unwrap()).await.is_err() {
                return;
            }
        }
    }
}

fn want(generation: u64) -> Option<Want> {
    Some(Want::Balancer(Snapshot { generation, ..Snapshot::default() }))
}

#[tokio::test]
async fn a_snapshot_is_handed_over_and_what_came_of_it_reported() {
    let dir = tempfile::tempdir().unwrap();
    let fake = Fake::start(dir.path(), 0);
    let (hands, reports) = (Balancer::new(dir.path().to_owned(), "000000"), Arc::new(Reports::default()));
    hands.start(Arc::clone(&reports) as Arc<dyn Report>);
    hands.sync("balancer", want(3)).await.unwrap();
    assert_eq!(fake.generation(), 3);
    let applied = BalancerSeen::Applied { generation: 3, refused: vec![("l".into(), "taken".into())] };
    reports.eventually("applied", |seen| *seen == applied).await;
    let drained = |seen: &BalancerSeen| matches!(seen, BalancerSeen::Health(all) if all[0].drained && all[0].id == "10.0.0.1");
    reports.eventually("health", drained).await;
    let older = hands.sync("balancer", want(2)).await.unwrap_err();
    assert!(older.0.contains("older"), "{older}");
    assert_eq!(hands.survey().await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn a_balancer_that_comes_back_with_less_gets_the_newest_again() {
    let dir = tempfile::tempdir().unwrap();
    let (hands, reports) = (Balancer::new(dir.path().to_owned(), "000000"), Arc::new(Reports::default()));
    hands.start(Arc::clone(&reports) as Arc<dyn Report>);
    assert!(hands.sync("balancer", want(5)).await.is_err(), "it is not there yet, and that is said");
    let fake = Fake::start(dir.path(), 0);
    reports
        .eventually("handed over without being asked again", |seen| {
            matches!(seen, BalancerSeen::Applied { generation: 5, .. })
        })
        .await;
    fake.stop().await;
    let fake = Fake::start(dir.path(), 4);
    reports
        .eventually("the older one is seen", |seen| {
            matches!(seen, BalancerSeen::Applied { generation: 4, .. })
        })
        .await;
    let newest = async {
        while fake.generation() != 5 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    assert!(tokio::time::timeout(Duration::from_secs(10), newest).await.is_ok());
}

#[tokio::test]
async fn nothing_wanted_takes_nothing_away() {
    let dir = tempfile::tempdir().unwrap();
    let fake = Fake::start(dir.path(), 4);
    let hands = Balancer::new(dir.path().to_owned(), "000000");
    hands.sync("balancer", None).await.unwrap();
    assert_eq!(fake.generation(), 4);
}
