//! What an operation or a machine works with: the open transaction, the time, ids, and who is calling.

use model::{Duration, Ids, Time};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::memo::Memo;
use crate::{Error, WantChange};

/// Who is calling, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// Twelve digits.
    pub account: String,
    /// The region of the credential scope.
    pub region: String,
    /// Access key id; empty for machines.
    pub access_key: String,
    /// Principal ARN: `arn:aws:iam::000000000000:root` unless a session says otherwise.
    pub principal: String,
    /// Id of this request, as answered to the client.
    pub request_id: String,
}

impl Caller {
    /// The account's root in a region: what machines act as, and the default for clients.
    pub fn root(account: &str, region: &str) -> Self {
        Self {
            account: account.into(),
            region: region.into(),
            access_key: String::new(),
            principal: format!("arn:aws:iam::{account}:root"),
            request_id: String::new(),
        }
    }
}

/// What does not change while the process runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Six hex digits that tell two data directories on one machine apart (`driver::names`).
    pub instance: String,
    /// Every wait (bake, canary step, termination, ready, poll) is this many times shorter.
    pub time_scale: u32,
    /// Where clients on this machine reach the API: `http://127.0.0.1:4566`.
    pub endpoint: String,
}

impl Settings {
    /// A wait, shortened by the time scale. Health checks and stop timeouts of real processes are not scaled.
    pub fn scaled(&self, wait: Duration) -> Duration {
        Duration(wait.0 / i64::from(self.time_scale.max(1)))
    }

    /// The API's port, out of the endpoint.
    pub fn port(&self) -> u16 {
        self.endpoint
            .rsplit(':')
            .next()
            .and_then(|port| port.trim_end_matches('/').parse().ok())
            .unwrap_or(4566)
    }
}

/// A machine to look at: its name and the id within it.
pub type Wake = (&'static str, String);

/// One operation's or one machine's view of the world: reads and writes inside one transaction.
#[derive(Debug)]
pub struct Cx<'a> {
    /// Now, as an argument.
    pub now: Time,
    /// Ids and randomness, as an argument.
    pub ids: &'a mut Ids,
    /// Who is calling.
    pub caller: Caller,
    /// What does not change while the process runs.
    pub settings: &'a Settings,
    pub(crate) connection: &'a Connection,
    pub(crate) memo: &'a Memo,
    pub(crate) wakes: &'a mut Vec<Wake>,
    pub(crate) wants: &'a mut Vec<WantChange>,
}

impl Cx<'_> {
    /// The caller's account.
    pub fn account(&self) -> &str {
        &self.caller.account
    }

    /// The caller's region.
    pub fn region(&self) -> &str {
        &self.caller.region
    }

    /// Puts a machine in the queue: it is looked at after this transaction.
    pub fn wake(&mut self, machine: &'static str, id: impl Into<String>) {
        self.wakes.push((machine, id.into()));
    }

    /// The same transaction on behalf of another caller: how one service acts on another's rows.
    pub fn on_behalf<R>(&mut self, caller: Caller, run: impl FnOnce(&mut Cx<'_>) -> R) -> R {
        let mut other = Cx {
            now: self.now,
            ids: self.ids,
            caller,
            settings: self.settings,
            connection: self.connection,
            memo: self.memo,
            wakes: self.wakes,
            wants: self.wants,
        };
        run(&mut other)
    }

    /// Writes down what is wanted from outside. The driver of `kind` reads it when it acts.
    pub fn want(&mut self, kind: &str, key: &str, want: &impl Serialize) -> Result<(), Error> {
        let body = serde_json::to_string(want)?;
        if self.wanted(kind, key)?.as_deref() == Some(body.as_str()) {
            return Ok(());
        }
        self.connection
            .prepare_cached(
                "INSERT INTO wants (kind, key, body) VALUES (?1, ?2, ?3)
                 ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body",
            )?
            .execute((kind, key, &body))?;
        self.wants.push(WantChange { kind: kind.into(), key: key.into(), body: Some(body) });
        Ok(())
    }

    /// Nothing is wanted any more: the driver makes it be gone.
    pub fn unwant(&mut self, kind: &str, key: &str) -> Result<(), Error> {
        let gone = self
            .connection
            .prepare_cached("DELETE FROM wants WHERE kind = ?1 AND key = ?2")?
            .execute((kind, key))?;
        if gone > 0 {
            self.wants.push(WantChange { kind: kind.into(), key: key.into(), body: None });
        }
        Ok(())
    }

    /// The JSON of a want, if there is one.
    pub fn wanted(&self, kind: &str, key: &str) -> Result<Option<String>, Error> {
        Ok(self
            .connection
            .prepare_cached("SELECT body FROM wants WHERE kind = ?1 AND key = ?2")?
            .query_row((kind, key), |row| row.get(0))
            .optional()?)
    }

    /// Everything of every account goes: the rows of all tables but `keep_tables`, and all wants but those of the
    /// kinds `keep_kinds`.
    ///
    /// # Errors
    /// When the database fails.
    pub fn wipe(&mut self, keep_tables: &[&str], keep_kinds: &[&str]) -> Result<(), Error> {
        let names = |sql: &str| -> Result<Vec<(String, String)>, Error> {
            let mut statement = self.connection.prepare(sql)?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        };
        let tables = names("SELECT name, type FROM sqlite_master WHERE type = 'table' AND name <> 'wants'")?;
        let wants = names("SELECT kind, key FROM wants ORDER BY kind, key")?;
        for (table, _) in tables.iter().filter(|(table, _)| !keep_tables.contains(&table.as_str())) {
            self.connection.execute(&format!("DELETE FROM {table}"), [])?;
        }
        for (kind, key) in wants.iter().filter(|(kind, _)| !keep_kinds.contains(&kind.as_str())) {
            self.unwant(kind, key)?;
        }
        Ok(())
    }

    /// Every want of a kind, as (key, JSON).
    pub fn all_wanted(&self, kind: &str) -> Result<Vec<(String, String)>, Error> {
        let mut statement =
            self.connection.prepare_cached("SELECT key, body FROM wants WHERE kind = ?1 ORDER BY key")?;
        let rows = statement.query_map([kind], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
