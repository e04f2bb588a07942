//! The fake networks: interfaces that are up or cannot be made.

use std::collections::BTreeMap;

use driver::network::{NetworkSeen, NetworkWant};
use driver::{Kind, Seen};

use super::Moment;

#[derive(Debug, Clone, Default)]
pub(crate) struct Network {
    /// Interfaces by VPC: none where it is up, else why it failed.
    pub(crate) interfaces: BTreeMap<String, BTreeMap<String, Option<String>>>,
}

impl Network {
    pub(super) fn act(&mut self, vpc: &str, want: NetworkWant, moment: &mut Moment<'_>) {
        let made = self.interfaces.entry(vpc.to_owned()).or_default();
        made.retain(|id, _| want.interfaces.iter().any(|interface| interface.interface_id == *id));
        for interface in want.interfaces {
            let id = interface.interface_id;
            // What failed is tried again whenever there is something to do.
            if made.get(&id) == Some(&None) {
                continue;
            }
            let fails = moment.dice.chance(moment.faults.interface_fails);
            made.insert(id, fails.then(|| "no room in the kernel".to_owned()));
        }
        self.tell(vpc, moment);
    }

    fn tell(&self, vpc: &str, moment: &mut Moment<'_>) {
        let Some(made) = self.interfaces.get(vpc) else { return };
        let up = made.iter().filter(|(_, failure)| failure.is_none()).map(|(id, _)| id.clone()).collect();
        let failed = made.iter().filter_map(|(id, failure)| Some((id.clone(), failure.clone()?))).collect();
        moment.tell(Kind::Network, vpc, Seen::Network(NetworkSeen { up, failed }));
    }

    pub(super) fn tell_all(&self, moment: &mut Moment<'_>) {
        for vpc in self.interfaces.keys() {
            self.tell(vpc, moment);
        }
    }

    pub(super) fn keys(&self) -> Vec<String> {
        self.interfaces.keys().cloned().collect()
    }

    pub(super) fn is_real(&self, vpc: &str, want: &NetworkWant) -> bool {
        self.interfaces.get(vpc).is_some_and(|made| {
            made.len() == want.interfaces.len()
                && want.interfaces.iter().all(|interface| made.get(&interface.interface_id) == Some(&None))
        })
    }
}
