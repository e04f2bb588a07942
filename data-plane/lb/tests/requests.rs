//! Requests and answers of every shape pass through a balancer on real sockets, or are refused as AWS refuses them.

mod common;

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::time::Duration;

use common::*;
use lb_api::{Action, Condition, ForwardTarget, GroupStickiness, Redirect, Rule, TargetStickiness};

/// A balancer with one listener and one target that behaves as told.
fn with(
    handler: impl Fn(&Got, &mut std::net::TcpStream) -> bool + Send + Sync + 'static,
) -> (Balancer, SocketAddr, Backend) {
    let backend = Backend::start(handler);
    let mut balancer = Balancer::start();
    let bind = free_address();
    balancer.change(|to| {
        to.target_groups = vec![group("g", &[backend.address])];
        to.listeners = vec![listener("a", bind, forward(&[("g", 1)]))];
        to.listeners[0].attributes.idle_timeout_ms = 2_000;
    });
    balancer.await_state(backend.address, "healthy");
    (balancer, bind, backend)
}

/// Answers with what it got: the head, a line, the body.
fn echo(got: &Got, stream: &mut std::net::TcpStream) -> bool {
    let body = [got.head.as_bytes(), b"----\n", &got.body].concat();
    let head = format!("HTTP/1.1 200 OK\r\nServer: mine\r\nContent-Length: {}\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).is_ok()
        && (got.head.starts_with("HEAD") || stream.write_all(&body).is_ok())
}

#[test]
fn alb_50_and_51_a_target_sees_who_asked_and_how() {
    let (_balancer, bind, _backend) = with(echo);
    let reply = get(bind, "/x?y=1");
    let got = Got { head: reply.text(), body: vec![] };
    assert!(got.head.starts_with("GET /x?y=1 HTTP/1.1\r\n"));
    assert_eq!(got.header("X-Forwarded-For"), Some("127.0.0.1"));
    assert_eq!(got.header("X-Forwarded-Proto"), Some("http"));
    assert_eq!(got.header("X-Forwarded-Port"), Some(bind.port().to_string().as_str()));
    assert_eq!(got.header("Host"), Some(format!("test:{}", bind.port()).as_str()));
    assert!(got.header("X-Amzn-Trace-Id").unwrap().starts_with("Root=1-"));
    assert_eq!(reply.header("server"), Some("mine"), "ALB-57: the target's own");
    assert_eq!(reply.header("connection"), Some("keep-alive"));
}

#[test]
fn bodies_of_every_framing_pass_both_ways() {
    let (_balancer, bind, _backend) = with(echo);
    let mut browser = Browser::connect(bind);
    assert!(browser.post("/", "hello").unwrap().text().ends_with("----\nhello"));
    browser.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    browser.send("5\r\nhello\r\n").send("6;x=y\r\n world\r\n0\r\n").send("T: 1\r\n\r\n");
    assert!(browser.reply().unwrap().text().ends_with("----\nhello world"));
    browser.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    let head = browser.reply_to("HEAD").unwrap();
    assert!(head.header("content-length").is_some() && head.body.is_empty());
    // Two at once: the second waits for the first's answer.
    browser.send("GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n");
    assert!(browser.reply().unwrap().text().starts_with("GET /1"));
    assert!(browser.reply().unwrap().text().starts_with("GET /2"));
}

#[test]
fn big_bodies_arrive_whole() {
    let (_balancer, bind, _backend) = with(|got, stream| {
        let body = got.body.clone();
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
        stream.write_all(head.as_bytes()).is_ok() && stream.write_all(&body).is_ok()
    });
    let big: Vec<u8> = (0..10_000_000u32).map(|number| ((number * 7) >> 3) as u8).collect();
    let mut browser = Browser::connect(bind);
    for _ in 0..2 {
        browser.send(format!("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n", big.len()));
        browser.send(&big);
        assert!(browser.reply().unwrap().body == big);
    }
}

#[test]
fn answers_of_every_framing_reach_every_client() {
    let (_balancer, bind, _backend) = with(|got, stream| {
        let (text, stays) = match got.path() {
            "/chunked" => (
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
                true,
            ),
            "/until-close" => ("HTTP/1.1 200 OK\r\n\r\nabcde", false),
            "/old" => ("HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nabcde", false),
            "/no-content" => ("HTTP/1.1 204 No Content\r\n\r\n", true),
            _ => (
                "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabcde",
                true,
            ),
        };
        stream.write_all(text.as_bytes()).is_ok() && stays
    });
    let mut browser = Browser::connect(bind);
    assert_eq!(browser.get("/chunked").unwrap().text(), "abcde");
    assert_eq!(browser.get("/old").unwrap().text(), "abcde");
    assert_eq!(browser.get("/no-content").unwrap().status, 204);
    assert_eq!(browser.get("/hints").unwrap().status, 103);
    assert_eq!(browser.reply().unwrap().text(), "abcde");
    let until_close = browser.get("/until-close").unwrap();
    assert_eq!((until_close.text().as_str(), until_close.closes()), ("abcde", true));
    let mut old = Browser::connect(bind);
    old.send("GET /chunked HTTP/1.0\r\n\r\n");
    let reply = old.reply().unwrap();
    assert_eq!((reply.text().as_str(), reply.closes()), ("abcde", true));
    assert_eq!(reply.header("transfer-encoding"), None);
    let mut old = Browser::connect(bind);
    old.send("GET /old HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    assert_eq!(old.reply().unwrap().header("connection"), Some("keep-alive"));
    old.send("GET /hints HTTP/1.0\r\n\r\n");
    assert_eq!(old.reply().unwrap().status, 200, "no interim answers before HTTP/1.1");
}

#[test]
fn expect_100_continue_is_answered_and_not_passed_on() {
    let (_balancer, bind, _backend) = with(echo);
    let mut browser = Browser::connect(bind);
    browser.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    assert_eq!(browser.reply().unwrap().status, 100);
    browser.send("hi");
    let reply = browser.reply().unwrap();
    assert!(reply.text().ends_with("----\nhi") && !reply.text().contains("Expect"));
}

#[test]
fn an_answer_that_comes_before_the_bodys_end_is_delivered() {
    let (_balancer, bind, _backend) = with(|_, _| false);
    let early = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = early.local_addr().unwrap();
    let mut balancer = _balancer;
    balancer.change(|to| {
        to.target_groups[0].health_check.enabled = false;
        to.target_groups[0].targets = vec![target(address)];
    });
    let server = std::thread::spawn(move || {
        let (mut stream, _) = early.accept().unwrap();
        let mut some = [0u8; 1024];
        assert!(stream.read(&mut some).unwrap() > 0);
        stream.write_all(b"HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\n\r\nbig").unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        std::io::copy(&mut stream, &mut std::io::sink()).unwrap();
    });
    let mut browser = Browser::connect(bind);
    browser.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\nstart");
    let reply = browser.reply().unwrap();
    assert_eq!((reply.status, reply.text().as_str(), reply.closes()), (413, "big", true));
    drop(browser);
    server.join().unwrap();
}

#[test]
fn alb_16_a_websocket_stays_with_its_target() {
    let (mut balancer, bind, backend) = with(|got, stream| {
        assert_eq!(got.header("upgrade"), Some("websocket"));
        stream
            .write_all(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nfirst ")
            .unwrap();
        let mut some = [0u8; 64];
        while let Ok(count) = stream.read(&mut some) {
            if count == 0 || stream.write_all(&some[..count]).is_err() {
                break;
            }
        }
        false
    });
    let other = Backend::named("other");
    let mut browser = Browser::connect(bind);
    browser.send("GET /chat HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    let reply = browser.reply().unwrap();
    assert_eq!((reply.status, reply.header("upgrade")), (101, Some("websocket")));
    balancer.change(|to| {
        to.target_groups[0].targets[0].want = lb_api::TargetWant::Draining;
        to.target_groups[0].targets.push(target(other.address));
    });
    browser.send("second");
    let mut told = Vec::new();
    eventually("echo", || {
        let mut some = [0u8; 64];
        let count = browser.stream.read(&mut some).unwrap();
        told.extend_from_slice(&some[..count]);
        (told == b"first second" || told == b"second").then_some(())
    });
    assert!(!balancer.health(backend.address).unwrap().2, "in flight");
    browser.stream.shutdown(std::net::Shutdown::Write).unwrap();
    assert!(browser.rest().is_empty() || told.starts_with(b"second"));
    eventually("drained", || balancer.health(backend.address)?.2.then_some(()));
    eventually("one line, at the end", || {
        balancer.log().iter().any(|line| line.starts_with("ws ")).then_some(())
    });
}

#[test]
fn alb_15_redirects_and_fixed_responses() {
    let (mut balancer, bind, _backend) = with(echo);
    let rule = |priority: u32, path: &str, action: Action| Rule {
        arn: format!("rule/{priority}"),
        priority,
        conditions: vec![Condition::PathPattern(vec![path.into()])],
        action,
    };
    balancer.change(|to| {
        to.listeners[0].rules = vec![
            rule(
                20,
                "/*",
                Action::FixedResponse {
                    status: 418,
                    content_type: Some("text/plain".into()),
                    body: "fixed".into(),
                },
            ),
            rule(
                10,
                "/old/*",
                Action::Redirect(Redirect {
                    status: 301,
                    protocol: "HTTPS".into(),
                    host: "#{host}".into(),
                    port: "443".into(),
                    path: "/#{path}".into(),
                    query: "#{query}".into(),
                }),
            ),
        ];
    });
    let mut browser = Browser::connect(bind);
    let moved = browser.get("/old/x?q").unwrap();
    assert_eq!((moved.status, moved.header("location")), (301, Some("https://test:443/old/x?q")));
    assert_eq!(moved.header("server"), Some("awselb/2.0"));
    let fixed = browser.post("/x", "body that is read past").unwrap();
    assert_eq!((fixed.status, fixed.text().as_str()), (418, "fixed"));
    assert_eq!(fixed.header("content-type"), Some("text/plain; charset=utf-8"));
    // A line is written when its answer is: the client may be quicker to ask.
    for parts in [["\"redirect\" ", "\"https://test:443/old/x?q\""], [" 20 ", "\"fixed-response\""]] {
        let has_all = |line: &String| parts.iter().all(|part| line.contains(part));
        eventually("its line", || balancer.log().iter().any(has_all).then_some(()));
    }
}

#[test]
fn section_3_6_the_balancers_own_statuses() {
    let (_balancer, bind, _backend) = with(echo);
    let cases: [(&str, u16); 8] = [
        ("GET / HTTP/1.1\r\n\r\n", 400),
        ("GET nonsense HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
        ("GET / HTTP/3.0\r\nHost: a\r\n\r\n", 505),
        ("\x16\x03\x01\x02", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nnot a size\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
    ];
    for (text, status) in cases {
        let mut browser = Browser::connect(bind);
        browser.send(text);
        let reply = browser.reply().unwrap();
        assert_eq!(reply.status, status, "{text}");
        assert_eq!(reply.header("server"), Some("awselb/2.0"), "ALB-57");
        assert!(reply.closes() && browser.rest().is_empty(), "{text}");
    }
    let mut browser = Browser::connect(bind);
    browser.send(format!("GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "x".repeat(17 << 10)));
    assert_eq!(browser.reply().unwrap().status, 414);
}

#[test]
fn section_3_6_502_when_the_target_fails() {
    let (mut balancer, bind, mut backend) = with(|got, stream| {
        match got.path() {
            "/close" => {}
            "/nonsense" => drop(stream.write_all(b"nonsense\r\n\r\n")),
            "/half" => drop(stream.write_all(b"HTTP/1.1 200 OK\r\nContent-")),
            "/long" => {
                let header = format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "x".repeat(40_000));
                drop(stream.write_all(header.as_bytes()));
            }
            _ => return respond(stream, 200, "fine"),
        }
        false
    });
    let mut browser = Browser::connect(bind);
    for path in ["/close", "/nonsense", "/half", "/long"] {
        let reply = browser.get(path).unwrap();
        assert_eq!((path, reply.status, reply.header("server")), (path, 502, Some("awselb/2.0")));
        assert!(reply.text().contains("<title>502 Bad Gateway</title>"));
        assert_eq!(browser.post("/", "x").unwrap().text(), "fine", "the client's connection stays");
    }
    assert_eq!(browser.post("/close", "x").unwrap().status, 502, "not repeated");
    backend.kill();
    balancer.change(|to| to.target_groups[0].health_check.interval_ms = 60_000);
    assert_eq!(browser.get("/").unwrap().status, 502);
    let group = &balancer.status().groups[0];
    assert_eq!(group.elb_5xx, 6);
    assert!(group.connection_errors >= 1);
}

#[test]
fn section_3_6_503_and_504() {
    let (mut balancer, bind, _backend) = with(|_, _| {
        std::thread::sleep(PATIENCE);
        false
    });
    balancer.change(|to| to.listeners[0].attributes.idle_timeout_ms = 300);
    assert_eq!(get(bind, "/").status, 504);
    balancer.change(|to| to.target_groups[0].targets.clear());
    let reply = get(bind, "/");
    assert_eq!(reply.status, 503);
    assert!(reply.text().contains("<title>503 Service Temporarily Unavailable</title>"));
    balancer.change(|to| to.listeners[0].default_action = forward(&[("g", 0)]));
    assert_eq!(get(bind, "/").status, 503, "ALB-14: all weights 0");
}

#[test]
fn section_3_6_408_and_the_end_of_an_idle_connection() {
    let (mut balancer, bind, _backend) = with(echo);
    balancer.change(|to| to.listeners[0].attributes.idle_timeout_ms = 300);
    assert_eq!(Browser::connect(bind).reply().unwrap().status, 408);
    assert_eq!(Browser::connect(bind).send("GET / HT").reply().unwrap().status, 408);
    let mut kept = Browser::connect(bind);
    assert_eq!(kept.get("/").unwrap().status, 200);
    assert!(kept.rest().is_empty(), "closed without a word");
}

#[test]
fn section_3_6_460_is_only_in_the_log() {
    let (balancer, bind, backend) = with(|_, _| {
        std::thread::sleep(PATIENCE);
        false
    });
    let mut browser = Browser::connect(bind);
    browser.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    eventually("request in flight", || (backend.requests() == 1).then_some(()));
    drop(browser);
    eventually("460", || balancer.log().iter().any(|line| line.contains(" 460 - ")).then_some(()));
    eventually("nothing in flight", || (balancer.status().targets[0].in_flight == 0).then_some(()));
}

#[test]
fn an_answer_that_breaks_off_is_not_taken_for_whole() {
    let (_balancer, bind, _backend) = with(|got, stream| {
        let framing =
            if got.path() == "/chunked" { "Transfer-Encoding: chunked" } else { "Content-Length: 100" };
        drop(stream.write_all(format!("HTTP/1.1 200 OK\r\n{framing}\r\n\r\n5\r\nabcde\r\n").as_bytes()));
        std::thread::sleep(Duration::from_millis(50));
        false
    });
    for path in ["/length", "/chunked"] {
        assert_eq!(Browser::connect(bind).get(path), None);
    }
}

#[test]
fn alb_53_after_its_lifetime_a_connections_next_answer_is_its_last() {
    let (mut balancer, bind, _backend) = with(echo);
    balancer.change(|to| to.listeners[0].attributes.client_keep_alive_ms = 300);
    let mut browser = Browser::connect(bind);
    assert!(!browser.get("/").unwrap().closes());
    eventually("the last answer", || browser.get("/").unwrap().closes().then_some(()));
    assert!(browser.rest().is_empty());
}

#[test]
fn two_load_balancers_share_an_address_by_their_names() {
    let (mut balancer, bind, _backend) = with(|_, stream| respond(stream, 200, "first"));
    let second = Backend::named("second");
    let own = SocketAddr::new(other_loopback(7), bind.port());
    balancer.change(|to| {
        to.target_groups.push(group("h", &[second.address]));
        let mut listener = listener("b", bind, forward(&[("h", 1)]));
        listener.binds.push(own);
        to.listeners.push(listener);
    });
    let asked = |address: SocketAddr, host: &str| {
        Browser::connect(address).send(format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n")).reply().unwrap()
    };
    assert_eq!(asked(bind, "a.elb.localhost").text(), "first");
    assert_eq!(asked(bind, &format!("B.elb.localhost:{}", bind.port())).text(), "second");
    let unknown = asked(bind, "elsewhere");
    assert_eq!(unknown.status, 404);
    assert!(unknown.text().contains("a.elb.localhost, b.elb.localhost"), "{}", unknown.text());
    assert_eq!(asked(own, "elsewhere").text(), "second", "alone on its own address");
}

#[test]
fn alb_20_and_21_cookies_bind_a_client() {
    let (mut balancer, bind, _backend) = with(|_, stream| respond(stream, 200, "a1"));
    let (a2, b1) = (Backend::named("a2"), Backend::named("b1"));
    balancer.change(|to| {
        to.target_groups[0].targets.push(target(a2.address));
        to.target_groups[0].stickiness = Some(TargetStickiness { duration_ms: 60_000 });
        to.target_groups.push(group("h", &[b1.address]));
        to.listeners[0].default_action = Action::Forward(lb_api::Forward {
            groups: vec![
                ForwardTarget { target_group_arn: "g".into(), weight: 50 },
                ForwardTarget { target_group_arn: "h".into(), weight: 50 },
            ],
            stickiness: Some(GroupStickiness { duration_ms: 60_000 }),
        });
    });
    balancer.await_state(a2.address, "healthy");
    balancer.await_state(b1.address, "healthy");
    for _ in 0..4 {
        let first = get(bind, "/");
        let cookies: Vec<&str> = first
            .head
            .lines()
            .filter_map(|line| line.strip_prefix("Set-Cookie: ")?.split(';').next())
            .collect();
        let request = format!("GET / HTTP/1.1\r\nHost: a\r\nCookie: {}\r\n\r\n", cookies.join("; "));
        for _ in 0..10 {
            let again = Browser::connect(bind).send(&request).reply().unwrap();
            assert_eq!(again.text(), first.text());
        }
    }
}

#[test]
fn section_3_7_the_access_log_says_which_target_answered() {
    let (mut balancer, bind, backend) = with(echo);
    balancer.change(|to| to.listeners[0].attributes.access_log = true);
    get(bind, "/logged?x");
    let line = eventually("a line", || balancer.log().into_iter().find(|line| line.contains("/logged?x")));
    assert!(line.starts_with("http 20"), "{line}");
    for part in [
        " app/a/1 127.0.0.1:",
        &format!(" {} 0.000 ", backend.address),
        " 200 200 ",
        &format!("\"GET http://test:{}/logged?x HTTP/1.1\"", bind.port()),
        " - - g \"Root=1-",
        " 0 20",
        "\"forward\"",
    ] {
        assert!(line.contains(part), "{part} in {line}");
    }
    let file = balancer.dir.path().join("access.log");
    eventually("the file", || std::fs::read_to_string(&file).ok().filter(|text| text.contains(&line)));
}
