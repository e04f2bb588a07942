//! Cases and properties of [`plan`], over a model of what its steps do.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::wanted::WantedBridge;

/// What the kernel looks like after a step. Refuses what the kernel would refuse.
fn apply(found: &mut Found, step: &Step) {
    match step {
        Step::RemoveDevices => {
            found.bridges.clear();
            found.ports.clear();
            for end in found.ends.values_mut() {
                *end = FoundEnd::Seen(End { loopback_up: true, ..End::default() });
            }
        }
        Step::RemovePort { port } => {
            found.ports.remove(port).expect("a port to remove");
        }
        Step::RemoveEndNamespace { id } => {
            found.ends.remove(id).expect("a namespace to remove");
        }
        Step::RemoveAddress { bridge, address } => {
            assert!(found.bridges.get_mut(bridge).expect("a bridge").addresses.remove(address));
        }
        Step::RemoveBridge { bridge } => {
            found.bridges.remove(bridge).expect("a bridge to remove");
            for port in found.ports.values_mut().filter(|port| port.bridge.as_ref() == Some(bridge)) {
                port.bridge = None;
            }
        }
        Step::RemoveNamespace => {
            assert!(found.namespace && found.bridges.is_empty() && found.ports.is_empty());
            *found = Found { ends: std::mem::take(&mut found.ends), ..Found::default() };
        }
        Step::CreateNamespace => {
            assert!(!found.namespace);
            (found.namespace, found.forwards) = (true, true);
        }
        Step::ConfigureNamespace => found.forwards = true,
        Step::CreateBridge { bridge } => {
            let new = FoundBridge { up: true, addresses: BTreeSet::new() };
            assert!(found.namespace && found.bridges.insert(bridge.clone(), new).is_none());
        }
        Step::RaiseBridge { bridge } => found.bridges.get_mut(bridge).expect("a bridge").up = true,
        Step::AddAddress { bridge, address, .. } => {
            let new = found.bridges.get_mut(bridge).expect("a bridge").addresses.insert(*address);
            assert!(new, "{address:?} twice");
        }
        Step::CreateEndNamespace { id } => {
            let empty = FoundEnd::Seen(End { loopback_up: true, ..End::default() });
            assert!(found.ends.insert(id.clone(), empty).is_none());
        }
        Step::CreatePort { id, end } => {
            assert!(found.bridges.contains_key(&end.bridge));
            let port = FoundPort { up: true, bridge: Some(end.bridge.clone()) };
            assert!(found.ports.insert(end.port.clone(), port).is_none());
            let eth0 = Some(Eth0 { mac: end.mac, ..Eth0::default() });
            let there = found.ends.get_mut(id).expect("a namespace");
            *there = FoundEnd::Seen(End { loopback_up: true, eth0, gateway: None });
        }
        Step::AttachPort { end, .. } => {
            assert!(found.bridges.contains_key(&end.bridge));
            let port = found.ports.get_mut(&end.port).expect("a port");
            *port = FoundPort { up: true, bridge: Some(end.bridge.clone()) };
        }
        Step::ConfigureEnd { id, end } => {
            let eth0 = Some(Eth0 { up: true, mac: end.mac, addresses: [end.address].into() });
            let there = found.ends.get_mut(id).expect("a namespace");
            assert!(matches!(there, FoundEnd::Seen(End { eth0: Some(_), .. })), "a device to configure");
            *there = FoundEnd::Seen(End { loopback_up: true, eth0, gateway: Some(end.gateway) });
        }
    }
}

fn ip(last: u8) -> Ipv4Addr {
    Ipv4Addr::new(10, 0, 0, last)
}

fn address(last: u8) -> Address {
    Address { ip: ip(last), prefix: 24 }
}

fn bridge(number: u8) -> String {
    format!("tub{number}")
}

fn wanted_end(number: u8, on: u8, last: u8) -> WantedEnd {
    WantedEnd {
        port: format!("tue{number}"),
        bridge: bridge(on),
        address: address(last),
        mac: [2, 0, 0, 0, 0, number],
        gateway: ip(1),
    }
}

fn any_wanted() -> impl Strategy<Value = Wanted> {
    let holders = btree_map(2..8_u8, 0..4_u8, 0..3);
    let bridges = btree_map(0..3_u8, holders, 1..4);
    bridges.prop_flat_map(|bridges| {
        let names: Vec<u8> = bridges.keys().copied().collect();
        let ends = btree_map(0..5_u8, (proptest::sample::select(names), 10..20_u8), 0..4);
        (Just(bridges), ends).prop_map(|(bridges, ends)| Wanted {
            bridges: bridges
                .into_iter()
                .map(|(number, holders)| {
                    let holders =
                        holders.into_iter().map(|(last, id)| (address(last), format!("eni-lb{id}")));
                    (bridge(number), WantedBridge { gateway: address(1), holders: holders.collect() })
                })
                .collect(),
            ends: ends
                .into_iter()
                .map(|(number, (on, last))| (format!("eni-{number}"), wanted_end(number, on, last)))
                .collect(),
            refused: Vec::new(),
        })
    })
}

prop_compose! {
    fn any_end()(
        loopback_up: bool,
        eth0 in option::of((any::<bool>(), 0..5_u8, btree_set(10..20_u8, 0..3))),
        gateway in option::of(0..3_u8),
    ) -> End {
        let eth0 = eth0.map(|(up, mac, lasts)| Eth0 {
            up,
            mac: [2, 0, 0, 0, 0, mac],
            addresses: lasts.into_iter().map(address).collect(),
        });
        End { loopback_up, eth0, gateway: gateway.map(ip) }
    }
}

fn any_found() -> impl Strategy<Value = Found> {
    let bridges = btree_map(0..4_u8, (any::<bool>(), btree_set(1..8_u8, 0..4)), 0..4);
    let ports = btree_map(0..6_u8, (any::<bool>(), option::of(0..4_u8)), 0..5);
    let ends = vec((0..6_u8, any_end()), 0..5);
    (any::<bool>(), any::<bool>(), bridges, ports, ends).prop_map(
        |(namespace, forwards, bridges, ports, ends)| {
            let ends = ends
                .into_iter()
                .map(|(number, end)| (format!("eni-{number}"), FoundEnd::Seen(end)))
                .collect();
            if !namespace {
                return Found { ends, ..Found::default() };
            }
            let bridges = bridges.into_iter().map(|(number, (up, lasts))| {
                (bridge(number), FoundBridge { up, addresses: lasts.into_iter().map(address).collect() })
            });
            let ports = ports
                .into_iter()
                .map(|(number, (up, on))| (format!("tue{number}"), FoundPort { up, bridge: on.map(bridge) }));
            Found { namespace, forwards, bridges: bridges.collect(), ports: ports.collect(), ends }
        },
    )
}

proptest! {
    #[test]
    fn what_is_found_becomes_what_is_wanted(wanted in any_wanted(), mut found in any_found()) {
        for step in plan(Some(&wanted), &found) {
            apply(&mut found, &step);
        }
        prop_assert_eq!(plan(Some(&wanted), &found), Vec::new());
        prop_assert_eq!(found.bridges.len(), wanted.bridges.len());
        prop_assert_eq!(found.ports.len(), wanted.ends.len());
        prop_assert_eq!(found.ends.len(), wanted.ends.len());
    }

    #[test]
    fn nothing_wanted_leaves_nothing(mut found in any_found()) {
        for step in plan(None, &found) {
            apply(&mut found, &step);
        }
        prop_assert_eq!(found, Found::default());
    }

    #[test]
    fn what_is_in_order_is_left_alone(mut wanted in any_wanted(), mut found in any_found()) {
        for step in plan(Some(&wanted), &found) {
            apply(&mut found, &step);
        }
        // One more task: nothing is done to the others.
        let on = wanted.bridges.keys().next().map(|name| name[3..].parse::<u8>().unwrap()).unwrap();
        wanted.ends.insert("eni-new".into(), wanted_end(9, on, 30));
        let steps = plan(Some(&wanted), &found);
        let subjects = |step: &Step| matches!(
            step,
            Step::CreateEndNamespace { id } | Step::CreatePort { id, .. } | Step::ConfigureEnd { id, .. }
                if id == "eni-new"
        );
        prop_assert!(steps.len() == 3 && steps.iter().all(subjects), "{:?}", steps);
    }
}

#[test]
fn the_first_task_of_a_vpc() {
    let wanted = Wanted {
        bridges: [(bridge(0), WantedBridge { gateway: address(1), holders: BTreeMap::new() })].into(),
        ends: [("eni-1".to_owned(), wanted_end(1, 0, 10))].into(),
        refused: Vec::new(),
    };
    let (id, end) = ("eni-1".to_owned(), wanted_end(1, 0, 10));
    let steps = [
        Step::CreateNamespace,
        Step::CreateBridge { bridge: bridge(0) },
        Step::AddAddress { bridge: bridge(0), address: address(1), holder: None },
        Step::CreateEndNamespace { id: id.clone() },
        Step::CreatePort { id: id.clone(), end: end.clone() },
        Step::ConfigureEnd { id, end },
    ];
    assert_eq!(plan(Some(&wanted), &Found::default()), steps);
}
