//! Reading everything that is written down, from outside the engine.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::Error;

/// Shows every key and document of a database, and every want, to `see`: those of one moment, while its owner goes on
/// writing. Tables named in `except` are left out.
///
/// # Errors
/// When the file is not a database of ours.
pub fn texts(path: &Path, except: &[&str], mut see: impl FnMut(&str)) -> Result<(), Error> {
    let mut connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    // One transaction, and so one moment for all tables.
    let transaction = connection.transaction()?;
    let names: Vec<String> = transaction
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for name in names.iter().filter(|name| !except.contains(&name.as_str())) {
        let mut statement = transaction.prepare(&format!("SELECT key, body FROM {name}"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            see(row.get_ref(0)?.as_str().map_err(|error| Error(format!("{name}: {error}")))?);
            see(row.get_ref(1)?.as_str().map_err(|error| Error(format!("{name}: {error}")))?);
        }
    }
    Ok(())
}
