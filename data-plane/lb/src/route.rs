//! Which listener, rule and action a request gets (ALB-10, ALB-11). Pure.

use std::net::IpAddr;
use std::sync::Arc;

use crate::config::{Action, Bind, Condition, Listener};
use crate::pattern::{fits, fits_ignoring_case};
use crate::request::{Request, split_port};

/// The listener for a Host on an address: the only one there, or the one whose load balancer has that name.
pub(crate) fn listener<'c>(bind: &'c Bind, host: &str) -> Option<&'c Arc<Listener>> {
    if let [only] = bind.listeners.as_slice() {
        return Some(only);
    }
    let (name, _) = split_port(host);
    let called =
        |listener: &&Arc<Listener>| listener.hostnames.iter().any(|own| own.eq_ignore_ascii_case(name));
    bind.listeners.iter().find(called)
}

/// The action of the first rule that matches, and its priority; 0 for the default action.
pub(crate) fn action<'c>(listener: &'c Listener, request: &Request<'_>, peer: IpAddr) -> (&'c Action, u32) {
    let matching = listener
        .rules
        .iter()
        .find(|rule| rule.conditions.iter().all(|condition| holds(condition, request, peer)));
    match matching {
        Some(rule) => (&rule.action, rule.priority),
        None => (&listener.default_action, 0),
    }
}

fn holds(condition: &Condition, request: &Request<'_>, peer: IpAddr) -> bool {
    match condition {
        Condition::Host(values) => {
            let (name, _) = split_port(request.host);
            values.iter().any(|value| fits_ignoring_case(value.as_bytes(), name.as_bytes()))
        }
        Condition::Path(values) => values.iter().any(|value| fits(value.as_bytes(), request.path.as_bytes())),
        Condition::Header { name, values } => request
            .headers
            .iter()
            .filter(|header| header.name.eq_ignore_ascii_case(name))
            .any(|header| values.iter().any(|value| fits_ignoring_case(value.as_bytes(), header.value))),
        Condition::Method(values) => values.iter().any(|value| value == request.method),
        Condition::Query(pairs) => pairs.iter().any(|wanted| query_holds(wanted, request.query)),
        Condition::Source(blocks) => blocks.iter().any(|block| block.holds(peer)),
    }
}

fn query_holds(wanted: &lb_api::QueryPair, query: &str) -> bool {
    query.split('&').filter(|pair| !pair.is_empty()).any(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let key_fits =
            wanted.key.as_ref().is_none_or(|pattern| fits_ignoring_case(pattern.as_bytes(), key.as_bytes()));
        key_fits && fits_ignoring_case(wanted.value.as_bytes(), value.as_bytes())
    })
}

#[cfg(test)]
mod tests {
    use std::mem::MaybeUninit;
    use std::net::SocketAddr;

    use super::*;
    use crate::config::{Cidr, Rule};
    use crate::request::{HEADERS_MAX, parse};

    fn named(name: &str, rules: Vec<Rule>) -> Arc<Listener> {
        Arc::new(Listener {
            arn: name.to_owned(),
            load_balancer_arn: name.to_owned(),
            load_balancer_name: String::new(),
            hostnames: vec![format!("{name}.elb.localhost")],
            port: 80,
            port_text: "80".to_owned(),
            scheme: "http",
            attributes: Default::default(),
            rules,
            default_action: Action::Fixed { status: 404, content_type: None, body: String::new() },
        })
    }

    fn rule(priority: u32, conditions: Vec<Condition>) -> Rule {
        let action = Action::Fixed { status: 200, content_type: None, body: String::new() };
        Rule { priority, conditions, action }
    }

    fn priority(conditions: Vec<Condition>, text: &str) -> u32 {
        let listener = named("a", vec![rule(7, conditions)]);
        let mut room = [const { MaybeUninit::uninit() }; HEADERS_MAX];
        let request = parse(text.as_bytes(), &mut room).unwrap().unwrap();
        action(&listener, &request, "10.1.2.3".parse().unwrap()).1
    }

    fn strings(values: &[&str]) -> Vec<String> {
        values.iter().map(|value| (*value).to_owned()).collect()
    }

    #[test]
    fn a_load_balancer_alone_on_an_address_gets_every_host() {
        let address = SocketAddr::from(([127, 0, 0, 1], 80));
        let alone = Bind { address, listeners: vec![named("a", vec![])] };
        assert_eq!(listener(&alone, "whatever").unwrap().arn, "a");
        let shared = Bind { address, listeners: vec![named("a", vec![]), named("b", vec![])] };
        assert_eq!(listener(&shared, "B.elb.localhost:80").unwrap().arn, "b");
        assert_eq!(listener(&shared, "a.elb.localhost").unwrap().arn, "a");
        assert!(listener(&shared, "c.elb.localhost").is_none());
    }

    #[test]
    fn alb_10_the_lowest_priority_that_matches_wins() {
        let path = |pattern: &str| vec![Condition::Path(strings(&[pattern]))];
        let listener = named("a", vec![rule(1, path("/x/*")), rule(2, path("/*")), rule(3, path("/y"))]);
        let mut room = [const { MaybeUninit::uninit() }; HEADERS_MAX];
        let request = parse(b"GET /y HTTP/1.1\r\nHost: a\r\n\r\n", &mut room).unwrap().unwrap();
        assert_eq!(action(&listener, &request, "10.1.2.3".parse().unwrap()).1, 2);
    }

    #[test]
    fn alb_11_conditions_and_their_values() {
        let get = "GET /img/a?Version=V2&x HTTP/1.1\r\nHost: www.Example.com:80\r\nX-Kind: Beta-1\r\n\r\n";
        let query = |key: Option<&str>, value: &str| {
            Condition::Query(vec![lb_api::QueryPair { key: key.map(str::to_owned), value: value.to_owned() }])
        };
        let matching = [
            Condition::Host(strings(&["other", "*.example.com"])),
            Condition::Path(strings(&["/img/*"])),
            Condition::Header { name: "x-kind".into(), values: strings(&["beta-*"]) },
            Condition::Method(strings(&["POST", "GET"])),
            query(Some("version"), "v?"),
            query(None, "v2"),
            Condition::Source(vec![Cidr::parse("10.0.0.0/8").unwrap()]),
        ];
        for condition in matching {
            let shown = format!("{condition:?}");
            assert_eq!(priority(vec![condition], get), 7, "{shown}");
        }
        let others = [
            Condition::Host(strings(&["example.com"])),
            Condition::Path(strings(&["/IMG/*", "/img/a?version=v2"])),
            Condition::Header { name: "x-other".into(), values: strings(&["*"]) },
            Condition::Method(strings(&["get"])),
            query(Some("version"), "v3"),
            Condition::Source(vec![Cidr::parse("10.2.0.0/16").unwrap()]),
        ];
        for condition in others {
            let shown = format!("{condition:?}");
            assert_eq!(priority(vec![condition], get), 0, "{shown}");
        }
    }

    #[test]
    fn alb_11_all_conditions_must_hold() {
        let conditions = || vec![Condition::Path(strings(&["/a"])), Condition::Method(strings(&["POST"]))];
        assert_eq!(priority(conditions(), "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"), 7);
        assert_eq!(priority(conditions(), "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"), 0);
    }
}
