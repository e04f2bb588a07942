//! The database itself and its batches: several pieces of work, one commit.

use std::path::Path;

use model::{Ids, Time};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};

use crate::memo::Memo;
use crate::{Caller, Cx, Error, Settings, Wake};

/// The database. One owner, one thread.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    settings: Settings,
    tables: Vec<String>,
    memo: Memo,
}

/// Everything in a database.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dump {
    /// Table, key, document.
    rows: Vec<(String, String, String)>,
    /// Kind, key, document.
    wants: Vec<(String, String, String)>,
}

/// A want that was written (or, with no body, taken away) by a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantChange {
    /// Driver kind.
    pub kind: String,
    /// Key within the kind.
    pub key: String,
    /// The want as JSON; none: gone.
    pub body: Option<String>,
}

/// What a batch leaves to do once it is durable.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Machines to look at.
    pub wakes: Vec<Wake>,
    /// Wants that changed.
    pub wants: Vec<WantChange>,
    /// Whether anything at all was written.
    pub wrote: bool,
}

impl Store {
    /// Opens (or makes) the database file. WAL with `synchronous=FULL`: what is answered survives a power cut.
    pub fn open(path: &Path, settings: Settings, tables: &[&str]) -> Result<Self, Error> {
        let connection = Connection::open(path)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        Self::prepare(connection, settings, tables)
    }

    /// A database in memory, for tests and the simulator.
    pub fn memory(settings: Settings, tables: &[&str]) -> Result<Self, Error> {
        Self::prepare(Connection::open_in_memory()?, settings, tables)
    }

    fn prepare(mut connection: Connection, settings: Settings, tables: &[&str]) -> Result<Self, Error> {
        connection.set_prepared_statement_cache_capacity(512);
        connection.pragma_update(None, "cache_size", -8192)?;
        // Plans do not depend on bound values: else SQLite prepares a range query anew for every key.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        // All tables in one commit: each of its own would be synced by itself, which a new database's start waits for.
        let transaction = connection.transaction()?;
        transaction.execute_batch(
            "CREATE TABLE IF NOT EXISTS wants (
                 kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, key)
             ) STRICT, WITHOUT ROWID;",
        )?;
        for table in tables {
            if !table.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_') {
                return Err(Error(format!("{table} is not a table name")));
            }
            transaction.execute_batch(&format!(
                "CREATE TABLE IF NOT EXISTS {table} (key TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL)
                 STRICT, WITHOUT ROWID;"
            ))?;
        }
        transaction.commit()?;
        let tables = tables.iter().map(|table| (*table).to_owned()).collect();
        Ok(Self { connection, settings, tables, memo: Memo::default() })
    }

    /// What does not change while the process runs.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Opens a transaction for several pieces of work.
    pub fn begin(&mut self) -> Result<Batch<'_>, Error> {
        let changes = self.connection.total_changes();
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (settings, memo) = (&self.settings, &self.memo);
        Ok(Batch { transaction, settings, memo, effects: Effects::default(), changes })
    }

    /// Key and document of a table's rows, in key order, as they are stored: for those who look at a store from
    /// outside of its services, as the simulator's invariants do.
    pub fn documents(&self, table: &str) -> Result<Vec<(String, String)>, Error> {
        let mut statement =
            self.connection.prepare_cached(&format!("SELECT key, body FROM {table} ORDER BY key"))?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Everything in it: the simulator begins many histories with the same rows.
    pub fn dump(&self) -> Result<Dump, Error> {
        let mut dump = Dump::default();
        for table in &self.tables {
            let rows = self.documents(table)?.into_iter();
            dump.rows.extend(rows.map(|(key, body)| (table.clone(), key, body)));
        }
        dump.wants = self.wanted()?;
        Ok(dump)
    }

    /// Everything that is wanted: kind, key, document.
    pub fn wanted(&self) -> Result<Vec<(String, String, String)>, Error> {
        let mut statement =
            self.connection.prepare_cached("SELECT kind, key, body FROM wants ORDER BY kind, key")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What is in it goes, and what is in the dump comes: cheaper than a new database with all its tables.
    pub fn restore(&mut self, dump: &Dump) -> Result<(), Error> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for table in self.tables.iter().map(String::as_str).chain(["wants"]) {
            transaction.prepare_cached(&format!("DELETE FROM {table}"))?.execute([])?;
        }
        for (table, key, body) in &dump.rows {
            transaction
                .prepare_cached(&format!("INSERT INTO {table} (key, body) VALUES (?1, ?2)"))?
                .execute((key, body))?;
        }
        for want in &dump.wants {
            transaction
                .prepare_cached("INSERT INTO wants (kind, key, body) VALUES (?1, ?2, ?3)")?
                .execute((&want.0, &want.1, &want.2))?;
        }
        Ok(transaction.commit()?)
    }

    /// One piece of work in a transaction of its own: for tests.
    pub fn run<R, E: From<Error>>(
        &mut self,
        now: Time,
        ids: &mut Ids,
        caller: Caller,
        work: impl FnOnce(&mut Cx<'_>) -> Result<R, E>,
    ) -> Result<R, E> {
        let mut batch = self.begin()?;
        let result = batch.run(now, ids, caller, work)?;
        batch.commit()?;
        Ok(result)
    }
}

/// An open transaction. Dropped without commit, nothing happened.
#[derive(Debug)]
pub struct Batch<'s> {
    transaction: rusqlite::Transaction<'s>,
    settings: &'s Settings,
    memo: &'s Memo,
    effects: Effects,
    changes: u64,
}

impl Batch<'_> {
    /// One piece of work in a savepoint: when it fails, its writes, wakes and wants are undone, the others' stay.
    pub fn run<R, E: From<Error>>(
        &mut self,
        now: Time,
        ids: &mut Ids,
        caller: Caller,
        work: impl FnOnce(&mut Cx<'_>) -> Result<R, E>,
    ) -> Result<R, E> {
        let savepoint = self.transaction.savepoint().map_err(Error::from)?;
        let (wakes, wants) = (self.effects.wakes.len(), self.effects.wants.len());
        let mut cx = Cx {
            now,
            ids,
            caller,
            settings: self.settings,
            connection: &savepoint,
            memo: self.memo,
            wakes: &mut self.effects.wakes,
            wants: &mut self.effects.wants,
        };
        match work(&mut cx) {
            Ok(result) => {
                savepoint.commit().map_err(Error::from)?;
                Ok(result)
            }
            Err(error) => {
                savepoint.finish().map_err(Error::from)?;
                self.effects.wakes.truncate(wakes);
                self.effects.wants.truncate(wants);
                Err(error)
            }
        }
    }

    /// Makes everything durable.
    pub fn commit(mut self) -> Result<Effects, Error> {
        self.effects.wrote = self.transaction.total_changes() != self.changes;
        self.transaction.commit()?;
        Ok(self.effects)
    }

    /// Machines woken so far and not taken yet.
    pub fn take_wakes(&mut self) -> Vec<Wake> {
        std::mem::take(&mut self.effects.wakes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Table;

    const NUMBERS: Table<u32> = Table::new("test_numbers");

    fn store() -> Store {
        let settings =
            Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        Store::memory(settings, &["test_numbers"]).unwrap()
    }

    #[test]
    fn a_failed_piece_leaves_nothing_and_harms_no_other() {
        let mut store = store();
        let mut ids = Ids::seeded(1);
        let caller = Caller::root("000000000000", "eu-central-1");
        let mut batch = store.begin().unwrap();
        batch
            .run(Time(1), &mut ids, caller.clone(), |cx| {
                cx.wake("m", "a");
                NUMBERS.put(cx, "a", &1)
            })
            .unwrap();
        let failed: Result<(), Error> = batch.run(Time(1), &mut ids, caller.clone(), |cx| {
            cx.wake("m", "b");
            cx.want("task", "t", &1)?;
            NUMBERS.put(cx, "b", &2)?;
            Err(Error("no".into()))
        });
        assert!(failed.is_err());
        let effects = batch.commit().unwrap();
        assert_eq!(effects.wakes, [("m", "a".to_owned())]);
        assert!(effects.wants.is_empty() && effects.wrote);
        let listed = store.run(Time(2), &mut ids, caller, |cx| NUMBERS.list(cx, "")).unwrap();
        assert_eq!(listed, [("a".to_owned(), 1)]);
    }

    #[test]
    fn a_row_is_what_is_stored_whatever_was_undone() {
        let mut store = store();
        let mut ids = Ids::seeded(1);
        let caller = Caller::root("0", "r");
        let mut batch = store.begin().unwrap();
        batch.run(Time(1), &mut ids, caller.clone(), |cx| NUMBERS.put(cx, "a", &1)).unwrap();
        let undone: Result<(), Error> = batch.run(Time(1), &mut ids, caller.clone(), |cx| {
            assert_eq!(NUMBERS.get(cx, "a")?, Some(1));
            NUMBERS.put(cx, "a", &2)?;
            assert_eq!(NUMBERS.get(cx, "a")?, Some(2));
            Err(Error("no".into()))
        });
        assert!(undone.is_err());
        let row = batch.run(Time(1), &mut ids, caller.clone(), |cx| NUMBERS.get(cx, "a")).unwrap();
        assert_eq!(row, Some(1));
        drop(batch);
        let row = store.run(Time(1), &mut ids, caller, |cx| NUMBERS.get(cx, "a")).unwrap();
        assert_eq!(row, None);
    }

    #[test]
    fn pages_both_ways_within_a_prefix() {
        let mut store = store();
        let mut ids = Ids::seeded(1);
        store
            .run(Time(1), &mut ids, Caller::root("000000000000", "eu-central-1"), |cx| {
                for (key, value) in [("a/1", 1), ("a/2", 2), ("a/3", 3), ("b/1", 9)] {
                    NUMBERS.put(cx, key, &value)?;
                }
                assert_eq!(NUMBERS.page(cx, "a/", Some("a/1"), 1)?, [("a/2".to_owned(), 2)]);
                assert_eq!(NUMBERS.page_back(cx, "a/", None, 2)?[0].1, 3);
                assert_eq!(NUMBERS.page_back(cx, "a/", Some("a/2"), 2)?, [("a/1".to_owned(), 1)]);
                assert_eq!(NUMBERS.count(cx, "a/")?, 3);
                assert_eq!(NUMBERS.delete_prefix(cx, "a/")?, 3);
                assert_eq!(NUMBERS.keys(cx, "")?, ["b/1"]);
                Ok::<(), Error>(())
            })
            .unwrap();
    }

    #[test]
    fn what_is_restored_is_what_was_dumped() {
        let mut store = store();
        let mut ids = Ids::seeded(1);
        let caller = Caller::root("0", "r");
        let write = |cx: &mut Cx<'_>, value: u32| {
            NUMBERS.put(cx, "a", &value)?;
            cx.want("task", "t", &value)
        };
        store.run(Time(1), &mut ids, caller.clone(), |cx| write(cx, 1)).unwrap();
        let dump = store.dump().unwrap();
        store.run(Time(1), &mut ids, caller.clone(), |cx| write(cx, 2)).unwrap();
        store.run(Time(1), &mut ids, caller, |cx| NUMBERS.put(cx, "b", &3)).unwrap();
        assert_ne!(store.dump().unwrap(), dump);
        store.restore(&dump).unwrap();
        assert_eq!(store.dump().unwrap(), dump);
        assert_eq!(store.documents("test_numbers").unwrap(), [("a".to_owned(), "1".to_owned())]);
    }

    #[test]
    fn the_same_want_again_is_no_change() {
        let mut store = store();
        let mut ids = Ids::seeded(1);
        let mut batch = store.begin().unwrap();
        batch
            .run(Time(1), &mut ids, Caller::root("0", "r"), |cx| {
                cx.want("task", "t", &1)?;
                cx.want("task", "t", &1)?;
                cx.unwant("task", "absent")
            })
            .unwrap();
        assert_eq!(batch.commit().unwrap().wants.len(), 1);
    }

    #[test]
    fn a_wipe_takes_rows_and_wants_but_those_that_are_kept() {
        let mut store = store();
        let run = |store: &mut Store, work: &dyn Fn(&mut Cx<'_>) -> Result<(), Error>| {
            let mut batch = store.begin().unwrap();
            batch.run(Time(0), &mut Ids::seeded(0), Caller::root("", ""), |cx| work(cx)).unwrap();
            batch.commit().unwrap()
        };
        run(&mut store, &|cx| {
            NUMBERS.put(cx, "a", &1)?;
            cx.want("task", "t", &1)?;
            cx.want("balancer", "b", &1)
        });
        let kept = run(&mut store, &|cx| cx.wipe(&["test_numbers"], &["task", "balancer"]));
        assert!(!kept.wrote && kept.wants.is_empty());
        let effects = run(&mut store, &|cx| {
            cx.wipe(&[], &["balancer"])?;
            assert_eq!(NUMBERS.get(cx, "a")?, None);
            assert!(cx.wanted("balancer", "b")?.is_some());
            Ok(())
        });
        assert_eq!(effects.wants, [WantChange { kind: "task".into(), key: "t".into(), body: None }]);
    }
}
