//! Rows that were decoded before: decoding is a function of the text, so the same text gives a copy of the same row.
//!
//! Machines look at the same rows again and again; most of a look would be spent on reading their JSON.

use std::any::Any;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;

/// Rows kept of one table at most; then all of it is forgotten.
const ROWS_MAX: usize = 2048;
/// Longer texts are not kept.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// A row with the text it came from.
struct Known {
    body: String,
    row: Box<dyn Any + Send>,
}

/// Rows by table and key. Never says what is stored: whoever asks has read the text.
#[derive(Default)]
pub(crate) struct Memo {
    tables: RefCell<HashMap<&'static str, HashMap<String, Known>>>,
}

impl fmt::Debug for Memo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Memo({} tables)", self.tables.borrow().len())
    }
}

impl Memo {
    /// The row that this text was decoded to before.
    pub(crate) fn get<T: Clone + 'static>(&self, table: &'static str, key: &str, body: &str) -> Option<T> {
        let tables = self.tables.borrow();
        let known = tables.get(table)?.get(key).filter(|known| known.body == body)?;
        known.row.downcast_ref::<T>().cloned()
    }

    /// Keeps a row for the next who asks.
    pub(crate) fn keep<T: Clone + Send + 'static>(
        &self,
        table: &'static str,
        key: &str,
        body: String,
        row: &T,
    ) {
        if body.len() > BODY_BYTES_MAX {
            return;
        }
        let mut tables = self.tables.borrow_mut();
        let rows = tables.entry(table).or_default();
        if rows.len() >= ROWS_MAX {
            rows.clear();
        }
        rows.insert(key.to_owned(), Known { body, row: Box::new(row.clone()) });
    }
}
