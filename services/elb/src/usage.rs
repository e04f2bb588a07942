//! Which load balancers and listeners use which target groups.

use std::collections::{BTreeMap, BTreeSet};

use model::Error;
use store::Cx;

use crate::rows::{ActionRow, LISTENERS, RULES};

/// Target groups in use. One with weight 0 is in use (ALB-40).
#[derive(Debug, Default)]
pub(crate) struct Usage {
    by_group: BTreeMap<String, Users>,
}

#[derive(Debug, Default)]
struct Users {
    load_balancers: BTreeSet<String>,
    listeners: BTreeSet<String>,
}

impl Usage {
    /// Reads all listeners and rules.
    pub(crate) fn of(cx: &Cx<'_>) -> Result<Self, Error> {
        let mut usage = Self::default();
        let listeners = LISTENERS.list(cx, "")?;
        for (arn, row) in &listeners {
            usage.add(&row.default_action, arn, &row.load_balancer);
        }
        for (_, row) in RULES.list(cx, "")? {
            if let Some((_, listener)) = listeners.iter().find(|(arn, _)| *arn == row.listener) {
                usage.add(&row.action, &row.listener, &listener.load_balancer);
            }
        }
        Ok(usage)
    }

    fn add(&mut self, action: &ActionRow, listener: &str, load_balancer: &str) {
        for group in action.groups() {
            let users = self.by_group.entry(group.target_group_arn.clone()).or_default();
            users.load_balancers.insert(load_balancer.into());
            users.listeners.insert(listener.into());
        }
    }

    /// Load balancers with a listener or rule that forwards to the group; one at most (ALB-2).
    pub(crate) fn load_balancers(&self, target_group: &str) -> Vec<String> {
        let users = self.by_group.get(target_group);
        users.map(|users| users.load_balancers.iter().cloned().collect()).unwrap_or_default()
    }

    /// Listeners that forward to the group, themselves or by a rule.
    pub(crate) fn listeners(&self, target_group: &str) -> Vec<String> {
        let users = self.by_group.get(target_group);
        users.map(|users| users.listeners.iter().cloned().collect()).unwrap_or_default()
    }

    /// Whether anything forwards to the group.
    pub(crate) fn is_used(&self, target_group: &str) -> bool {
        self.by_group.contains_key(target_group)
    }
}
