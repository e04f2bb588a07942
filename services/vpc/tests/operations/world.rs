//! A store with nothing in it, and operations called with documents, as the door calls them.

use model::{Error, Ids, Time};
use serde_json::Value;
use store::{Caller, Cx, Effects, Settings, Store};

pub(crate) struct World {
    store: Store,
    ids: Ids,
    pub(crate) now: Time,
}

impl World {
    pub(crate) fn new() -> Self {
        let settings =
            Settings { instance: "0a0b0c".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        let store = Store::memory(settings, vpc::TABLES).unwrap();
        Self { store, ids: Ids::seeded(7), now: Time(1_700_000_000_000) }
    }

    /// One piece of work in one transaction, and what it leaves to do.
    pub(crate) fn run<R>(
        &mut self,
        work: impl FnOnce(&mut Cx<'_>) -> Result<R, Error>,
    ) -> (Result<R, Error>, Effects) {
        let caller = Caller::root("000000000000", "eu-central-1");
        let mut batch = self.store.begin().unwrap();
        let result = batch.run(self.now, &mut self.ids, caller, work);
        (result, batch.commit().unwrap())
    }

    /// An operation's answer.
    pub(crate) fn call(&mut self, operation: &str, input: Value) -> Value {
        self.attempt(operation, input).unwrap_or_else(|error| panic!("{operation}: {error}"))
    }

    /// The code of an operation's error.
    pub(crate) fn code(&mut self, operation: &str, input: Value) -> String {
        self.attempt(operation, input).expect_err(operation).code
    }

    pub(crate) fn attempt(&mut self, operation: &str, input: Value) -> Result<Value, Error> {
        let input: wire::Document = serde_json::from_value(input).unwrap();
        let answer = self.run(|cx| vpc::api::dispatch(cx, operation, &input)).0?;
        Ok(serde_json::to_value(answer).unwrap())
    }

    /// Looks at a machine until it waits; its reason.
    pub(crate) fn look(&mut self, name: &str, id: &str) -> String {
        let machine = vpc::machines().into_iter().find(|machine| machine.name == name).unwrap();
        for _ in 0..10 {
            match self.run(|cx| (machine.step)(cx, id)).0.unwrap() {
                Some(next) if next.again => {}
                Some(next) => return next.reason,
                None => return "is no more".into(),
            }
        }
        panic!("{name} {id} never waits");
    }

    /// What is wanted of a VPC's network.
    pub(crate) fn network(&mut self, vpc: &str) -> Option<driver::network::NetworkWant> {
        let text = self.run(|cx| Ok(cx.wanted("network", vpc)?)).0.unwrap()?;
        match serde_json::from_str(&text).unwrap() {
            driver::Want::Network(want) => Some(want),
            other => panic!("{other:?}"),
        }
    }

    /// The driver saw all that is wanted of a VPC come up.
    pub(crate) fn network_is_up(&mut self, vpc: &str) -> Vec<store::Wake> {
        let up = self.network(vpc).unwrap().interfaces.into_iter().map(|one| one.interface_id).collect();
        let seen = driver::Seen::Network(driver::network::NetworkSeen { up, failed: vec![] });
        let (result, effects) = self.run(|cx| vpc::on_seen(cx, vpc, &seen));
        result.unwrap();
        effects.wakes
    }
}

/// The text at a JSON pointer.
pub(crate) fn text(value: &Value, pointer: &str) -> String {
    let found = value.pointer(pointer).unwrap_or_else(|| panic!("{pointer} is not in {value:#}"));
    found.as_str().map_or_else(|| found.to_string(), str::to_owned)
}

/// The text of one member in each element of a list.
pub(crate) fn each(value: &Value, list: &str, member: &str) -> Vec<String> {
    let found =
        value.pointer(list).and_then(Value::as_array).unwrap_or_else(|| panic!("{list} in {value:#}"));
    found.iter().map(|item| text(item, member)).collect()
}
