//! What a deployment does to a balancer under load: not one request may be lost.

mod common;

use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};

use common::*;
use lb_api::{Answer, Command, Snapshot, TargetWant};

#[test]
fn alb_16_weights_shift_under_load_without_a_failure() {
    let (mut blue, green) = (Backend::named("blue"), Backend::named("green"));
    let (blue_address, green_address) = (blue.address, green.address);
    let mut balancer = Balancer::start();
    let bind = free_address();
    balancer.change(|to| {
        to.target_groups = vec![group("blue", &[blue_address]), group("green", &[green_address])];
        to.listeners = vec![listener("a", bind, forward(&[("blue", 100), ("green", 0)]))];
    });
    balancer.await_state(blue_address, "healthy");
    balancer.await_state(green_address, "healthy");
    let load = Load::start(bind, 6);
    load.pass(200);
    assert_eq!(green.requests(), 0);
    let mut kept = Browser::connect(bind);
    assert_eq!(kept.get("/").unwrap().text(), "blue");
    for (on_blue, on_green) in [(90, 10), (50, 50), (0, 100)] {
        balancer.change(|to| {
            to.listeners[0].default_action = forward(&[("blue", on_blue), ("green", on_green)]);
        });
        load.pass(200);
    }
    // Acknowledged: every new request sees it, also on a connection that was there before.
    assert!((0..50).all(|_| kept.get("/").unwrap().text() == "green"));
    balancer.change(|to| to.target_groups[0].targets[0].want = TargetWant::Draining);
    eventually("blue is drained", || balancer.health(blue_address)?.2.then_some(()));
    let after_draining = blue.requests();
    blue.kill();
    load.pass(200);
    balancer.change(|to| to.target_groups[0].targets.clear());
    load.pass(200);
    assert_eq!(blue.requests(), after_draining, "drained means that nothing more comes");
    assert_eq!(load.failures(), Vec::<String>::new());
}

#[test]
fn alb_13_ten_percent_are_ten_percent() {
    let (blue, green) = (Backend::named("blue"), Backend::named("green"));
    let mut balancer = Balancer::start();
    let bind = free_address();
    balancer.change(|to| {
        to.target_groups = vec![group("blue", &[blue.address]), group("green", &[green.address])];
        to.listeners = vec![listener("a", bind, forward(&[("blue", 90), ("green", 10)]))];
    });
    balancer.await_state(blue.address, "healthy");
    balancer.await_state(green.address, "healthy");
    let mut browser = Browser::connect(bind);
    let on_green = (0..10_000).filter(|_| browser.get("/").unwrap().text() == "green").count();
    assert!((900..=1_100).contains(&on_green), "{on_green}");
    let counted = balancer.status().groups;
    let of = |name: &str| counted.iter().find(|group| group.target_group_arn == name).unwrap();
    assert_eq!(of("green").requests as usize, on_green);
    assert_eq!(of("green").target_status[0] as usize + of("blue").target_status[0] as usize, 10_000);
}

#[test]
fn alb_36_a_request_in_flight_ends_on_its_draining_target() {
    let (release, released) = mpsc::channel::<()>();
    let released = std::sync::Mutex::new(released);
    let slow = Backend::start(move |_, stream| {
        released.lock().unwrap().recv().unwrap();
        respond(stream, 200, "slow")
    });
    let other = Backend::named("other");
    let mut balancer = Balancer::start();
    let bind = free_address();
    balancer.change(|to| {
        to.target_groups = vec![group("g", &[slow.address])];
        to.listeners = vec![listener("a", bind, forward(&[("g", 1)]))];
    });
    balancer.await_state(slow.address, "healthy");
    let mut browser = Browser::connect(bind);
    browser.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    eventually("request in flight", || (slow.requests() == 1).then_some(()));
    balancer.change(|to| {
        to.target_groups[0].targets[0].want = TargetWant::Draining;
        to.target_groups[0].targets.push(target(other.address));
    });
    assert_eq!(
        balancer.health(slow.address).unwrap(),
        ("draining".into(), "Target.DeregistrationInProgress".into(), false)
    );
    balancer.await_state(other.address, "healthy");
    assert_eq!(get(bind, "/").text(), "other");
    release.send(()).unwrap();
    assert_eq!(browser.reply().unwrap().text(), "slow");
    eventually("drained", || balancer.health(slow.address)?.2.then_some(()));
    assert_eq!(balancer.health(slow.address).unwrap().0, "draining", "until the delay is over");
}

#[test]
fn alb_36_what_is_still_in_flight_at_the_end_gets_502() {
    let hang = Backend::start(|_, _| {
        std::thread::sleep(PATIENCE);
        false
    });
    let mut balancer = Balancer::start();
    let bind = free_address();
    balancer.change(|to| {
        to.target_groups = vec![group("g", &[hang.address])];
        to.target_groups[0].deregistration_delay_ms = 300;
        to.listeners = vec![listener("a", bind, forward(&[("g", 1)]))];
    });
    balancer.await_state(hang.address, "healthy");
    let mut browser = Browser::connect(bind);
    browser.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    eventually("request in flight", || (hang.requests() == 1).then_some(()));
    balancer.change(|to| to.target_groups[0].targets[0].want = TargetWant::Draining);
    assert_eq!(browser.reply().unwrap().status, 502);
    balancer.await_state(hang.address, "unused");
    assert_eq!(balancer.health(hang.address).unwrap().1, "Target.NotRegistered");
    assert_eq!(get(bind, "/").status, 503, "nothing is registered");
}

#[test]
fn alb_37_registered_again_it_gets_requests_again() {
    let backend = Backend::named("one");
    let mut balancer = Balancer::start();
    let bind = free_address();
    balancer.change(|to| {
        to.target_groups = vec![group("g", &[backend.address])];
        to.listeners = vec![listener("a", bind, forward(&[("g", 1)]))];
    });
    balancer.await_state(backend.address, "healthy");
    balancer.change(|to| to.target_groups[0].targets[0].want = TargetWant::Draining);
    assert_eq!(get(bind, "/").status, 503);
    balancer.change(|to| to.target_groups[0].targets[0].want = TargetWant::Registered);
    balancer.await_state(backend.address, "healthy");
    assert_eq!(get(bind, "/").text(), "one");
}

#[test]
fn alb_56_a_killed_target_costs_no_request_that_can_be_repeated() {
    let (mut one, two) = (Backend::named("one"), Backend::named("two"));
    let mut balancer = Balancer::start();
    let bind = free_address();
    balancer.change(|to| {
        to.target_groups = vec![group("g", &[one.address, two.address])];
        to.target_groups[0].health_check.interval_ms = 60_000;
        to.listeners = vec![listener("a", bind, forward(&[("g", 1)]))];
    });
    balancer.await_state(one.address, "healthy");
    balancer.await_state(two.address, "healthy");
    let load = Load::start(bind, 6);
    load.pass(300);
    one.kill();
    load.pass(600);
    assert_eq!(balancer.health(one.address).unwrap().0, "healthy", "no check has told yet");
    assert_eq!(load.failures(), Vec::<String>::new());
}

#[test]
fn alb_56_a_stale_connection_is_not_the_clients_problem() {
    // Closes each connection after an answer that promised to keep it.
    let rude = Backend::start(|got, stream| {
        respond(stream, 200, &format!("{} {}", got.path(), got.body.len()));
        false
    });
    let mut balancer = Balancer::start();
    let bind = free_address();
    balancer.change(|to| {
        to.target_groups = vec![group("g", &[rude.address])];
        to.listeners = vec![listener("a", bind, forward(&[("g", 1)]))];
    });
    balancer.await_state(rude.address, "healthy");
    let mut browser = Browser::connect(bind);
    for number in 0..300 {
        let reply = browser.get(&format!("/{number}")).unwrap();
        assert_eq!((reply.status, reply.text()), (200, format!("/{number} 0")));
    }
    assert_eq!(rude.requests(), 300, "none of them twice");
}

#[test]
fn alb_35_and_34_an_unhealthy_target_is_avoided_until_nothing_else_is_left() {
    let ill = Arc::new(AtomicBool::new(false));
    let one = Backend::named("one");
    let two = {
        let ill = Arc::clone(&ill);
        Backend::start(move |got, stream| {
            let status = if got.path() == "/check" && ill.load(Ordering::SeqCst) { 404 } else { 200 };
            respond(stream, status, "two")
        })
    };
    let mut balancer = Balancer::start();
    let bind = free_address();
    balancer.change(|to| {
        to.target_groups = vec![group("g", &[one.address, two.address])];
        to.target_groups[0].health_check.path = "/check".into();
        to.listeners = vec![listener("a", bind, forward(&[("g", 1)]))];
    });
    balancer.await_state(one.address, "healthy");
    balancer.await_state(two.address, "healthy");
    ill.store(true, Ordering::SeqCst);
    balancer.await_state(two.address, "unhealthy");
    let told =
        balancer.status().targets.into_iter().find(|it| it.health.port == two.address.port()).unwrap().health;
    assert_eq!(told.reason, "Target.ResponseCodeMismatch");
    assert_eq!(told.description, "Health checks failed with these codes: [404]");
    assert!(told.transcript.contains("/check → 404 \"two\""), "{}", told.transcript);
    assert!((0..20).all(|_| get(bind, "/").text() == "one"));
    balancer.change(|to| {
        to.target_groups[0].targets.remove(0);
    });
    assert_eq!(get(bind, "/").text(), "two", "failing open");
    ill.store(false, Ordering::SeqCst);
    balancer.await_state(two.address, "healthy");
}

#[test]
fn alb_40_an_unused_group_is_not_checked_and_one_with_weight_0_is() {
    let (unused, idle) = (Backend::named("unused"), Backend::named("idle"));
    let mut balancer = Balancer::start();
    balancer.change(|to| {
        to.target_groups = vec![group("unused", &[unused.address]), group("idle", &[idle.address])];
        to.target_groups[0].health_check.path = "/counted".into();
        to.listeners = vec![listener("a", free_address(), forward(&[("idle", 0)]))];
    });
    balancer.await_state(idle.address, "healthy");
    assert_eq!(balancer.health(unused.address).unwrap().1, "Target.NotInUse");
    assert_eq!(unused.requests(), 0);
    balancer.change(|to| to.listeners[0].default_action = forward(&[("idle", 0), ("unused", 0)]));
    balancer.await_state(unused.address, "healthy");
    assert!(unused.requests() > 0);
}

#[test]
fn a_port_that_is_taken_refuses_its_listener_and_keeps_the_rest() {
    let backend = Backend::named("one");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken_address = taken.local_addr().unwrap();
    let mut balancer = Balancer::start();
    let bind = free_address();
    let applied = balancer.change(|to| {
        to.target_groups = vec![group("g", &[backend.address])];
        to.listeners = vec![
            listener("a", bind, forward(&[("g", 1)])),
            listener("b", taken_address, forward(&[("g", 1)])),
        ];
    });
    assert_eq!(applied.refused.len(), 1);
    assert_eq!(applied.refused[0].0, "listener/b");
    assert!(applied.refused[0].1.contains("in use"), "{applied:?}");
    assert_eq!(get(bind, "/").text(), "one");
    drop(taken);
    eventually("the port is free and taken", || balancer.status().applied.refused.is_empty().then_some(()));
    assert_eq!(get(taken_address, "/").text(), "one");
}

#[test]
fn an_older_or_a_different_snapshot_of_the_same_generation_is_refused() {
    let mut balancer = Balancer::start();
    balancer.change(|to| to.generation = 4);
    let apply = |snapshot: Snapshot| ask(balancer.dir.path(), &Command::Apply(Box::new(snapshot)));
    let same = balancer.snapshot.clone();
    assert!(matches!(apply(same.clone()), Answer::Applied(applied) if applied.generation == 5));
    let older = Snapshot { generation: 4, ..same.clone() };
    assert!(matches!(apply(older), Answer::Stale { generation: 5, .. }));
    let different = Snapshot { target_groups: vec![group("g", &[])], ..same };
    assert!(matches!(apply(different), Answer::Stale { generation: 5, .. }));
}

#[test]
fn a_listener_that_is_gone_closes_its_connections() {
    let backend = Backend::named("one");
    let mut balancer = Balancer::start();
    let (bind, other) = (free_address(), free_address());
    balancer.change(|to| {
        to.target_groups = vec![group("g", &[backend.address])];
        to.listeners =
            vec![listener("a", bind, forward(&[("g", 1)])), listener("b", other, forward(&[("g", 1)]))];
    });
    let (mut kept, mut others) = (Browser::connect(bind), Browser::connect(other));
    assert_eq!(kept.get("/").unwrap().text(), "one");
    assert_eq!(others.get("/").unwrap().text(), "one");
    balancer.change(|to| {
        to.listeners.remove(0);
    });
    assert!(kept.rest().is_empty());
    assert!(std::net::TcpStream::connect(bind).is_err());
    assert_eq!(others.get("/").unwrap().text(), "one");
}
