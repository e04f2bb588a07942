//! Typed tables: a text key and a JSON document.

use std::marker::PhantomData;

use rusqlite::OptionalExtension;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Cx, Error};

/// A table of `T`, in key order. Declare one as a `const` and list its name in the service's `TABLES`.
#[derive(Debug)]
pub struct Table<T> {
    name: &'static str,
    row: PhantomData<fn() -> T>,
}

/// What a table may hold.
pub trait Row: Serialize + DeserializeOwned + Clone + Send + 'static {}

impl<T: Serialize + DeserializeOwned + Clone + Send + 'static> Row for T {}

impl<T: Row> Table<T> {
    /// The table of that name: lower case and underscores, beginning with the service's name.
    pub const fn new(name: &'static str) -> Self {
        Self { name, row: PhantomData }
    }

    /// The row under a key.
    pub fn get(&self, cx: &Cx<'_>, key: &str) -> Result<Option<T>, Error> {
        let body: Option<String> = cx
            .connection
            .prepare_cached(&format!("SELECT body FROM {} WHERE key = ?1", self.name))?
            .query_row([key], |row| row.get(0))
            .optional()?;
        body.map(|body| self.decode(cx, key, body)).transpose()
    }

    /// Whether there is a row under a key.
    pub fn contains(&self, cx: &Cx<'_>, key: &str) -> Result<bool, Error> {
        Ok(cx
            .connection
            .prepare_cached(&format!("SELECT 1 FROM {} WHERE key = ?1", self.name))?
            .exists([key])?)
    }

    /// Writes a row, new or over the old one.
    pub fn put(&self, cx: &mut Cx<'_>, key: &str, row: &T) -> Result<(), Error> {
        cx.connection
            .prepare_cached(&format!(
                "INSERT INTO {} (key, body) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET body = excluded.body",
                self.name
            ))?
            .execute((key, serde_json::to_string(row)?))?;
        Ok(())
    }

    /// Changes a row in place. `None` when there is none.
    pub fn update<R>(
        &self,
        cx: &mut Cx<'_>,
        key: &str,
        change: impl FnOnce(&mut T) -> R,
    ) -> Result<Option<R>, Error> {
        let Some(mut row) = self.get(cx, key)? else { return Ok(None) };
        let result = change(&mut row);
        self.put(cx, key, &row)?;
        Ok(Some(result))
    }

    /// Removes a row; whether there was one.
    pub fn delete(&self, cx: &mut Cx<'_>, key: &str) -> Result<bool, Error> {
        let gone = cx
            .connection
            .prepare_cached(&format!("DELETE FROM {} WHERE key = ?1", self.name))?
            .execute([key])?;
        Ok(gone > 0)
    }

    /// Removes every row whose key begins with a prefix; how many.
    pub fn delete_prefix(&self, cx: &mut Cx<'_>, prefix: &str) -> Result<usize, Error> {
        Ok(cx
            .connection
            .prepare_cached(&format!("DELETE FROM {} WHERE key >= ?1 AND key < ?2", self.name))?
            .execute((prefix, after_prefix(prefix)))?)
    }

    /// Rows whose key begins with a prefix, in key order.
    pub fn list(&self, cx: &Cx<'_>, prefix: &str) -> Result<Vec<(String, T)>, Error> {
        self.page(cx, prefix, None, usize::MAX)
    }

    /// At most `limit` rows whose key begins with `prefix` and comes after `after` (a whole key), in key order.
    pub fn page(
        &self,
        cx: &Cx<'_>,
        prefix: &str,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<(String, T)>, Error> {
        let mut statement = cx.connection.prepare_cached(&format!(
            "SELECT key, body FROM {} WHERE key >= ?1 AND key < ?2 AND key > ?3 ORDER BY key LIMIT ?4",
            self.name
        ))?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows = statement.query((prefix, after_prefix(prefix), after.unwrap_or(""), limit))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (key, body): (String, String) = (row.get(0)?, row.get(1)?);
            let value = self.decode(cx, &key, body)?;
            found.push((key, value));
        }
        Ok(found)
    }

    /// Like [`Table::page`], newest key first: at most `limit` rows before `before`.
    pub fn page_back(
        &self,
        cx: &Cx<'_>,
        prefix: &str,
        before: Option<&str>,
        limit: usize,
    ) -> Result<Vec<(String, T)>, Error> {
        let mut statement = cx.connection.prepare_cached(&format!(
            "SELECT key, body FROM {} WHERE key >= ?1 AND key < ?2 ORDER BY key DESC LIMIT ?3",
            self.name
        ))?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let end = before.map_or_else(|| after_prefix(prefix), str::to_owned);
        let mut rows = statement.query((prefix, end, limit))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (key, body): (String, String) = (row.get(0)?, row.get(1)?);
            let value = self.decode(cx, &key, body)?;
            found.push((key, value));
        }
        Ok(found)
    }

    /// Keys that begin with a prefix, in order.
    pub fn keys(&self, cx: &Cx<'_>, prefix: &str) -> Result<Vec<String>, Error> {
        let mut statement = cx.connection.prepare_cached(&format!(
            "SELECT key FROM {} WHERE key >= ?1 AND key < ?2 ORDER BY key",
            self.name
        ))?;
        let rows = statement.query_map((prefix, after_prefix(prefix)), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What keys begin with, up to their `parts`th slash, each once: of keys `a/b/c`, the `a/b`. Seeks from one to the
    /// next, so it costs as much as there are beginnings, not keys.
    pub fn beginnings(&self, cx: &Cx<'_>, parts: usize) -> Result<Vec<String>, Error> {
        let mut statement = cx
            .connection
            .prepare_cached(&format!("SELECT key FROM {} WHERE key >= ?1 ORDER BY key LIMIT 1", self.name))?;
        let mut found = Vec::new();
        let mut from = String::new();
        while let Some(key) = statement.query_row([&from], |row| row.get::<_, String>(0)).optional()? {
            let end = key.match_indices('/').nth(parts.saturating_sub(1)).map_or(key.len(), |(at, _)| at);
            found.push(key[..end].to_owned());
            from = after_prefix(&format!("{}/", &key[..end]));
        }
        Ok(found)
    }

    /// How many keys begin with a prefix.
    pub fn count(&self, cx: &Cx<'_>, prefix: &str) -> Result<usize, Error> {
        let count: i64 = cx
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM {} WHERE key >= ?1 AND key < ?2", self.name))?
            .query_row((prefix, after_prefix(prefix)), |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or(0))
    }

    fn decode(&self, cx: &Cx<'_>, key: &str, body: String) -> Result<T, Error> {
        if let Some(known) = cx.memo.get(self.name, key, &body) {
            return Ok(known);
        }
        let row =
            serde_json::from_str(&body).map_err(|error| Error(format!("{} {key}: {error}", self.name)))?;
        cx.memo.keep(self.name, key, body, &row);
        Ok(row)
    }
}

/// The smallest text greater than every text that begins with `prefix`: U+10FFFF is above every key's characters.
fn after_prefix(prefix: &str) -> String {
    format!("{prefix}\u{10ffff}")
}
