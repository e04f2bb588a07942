//! The access log on disk, for load balancers that want one: appended to, and put aside when it is big.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use crate::access_log::Record;
use crate::worker::Shared;

const FILE: &str = "access.log";
/// A file that is this big is put aside, bytes.
const FILE_BYTES_MAX: u64 = 64 << 20;
/// Files put aside: `access.log.1` is the youngest.
const FILES_ASIDE: u32 = 4;
/// How often new lines are written.
const PERIOD: Duration = Duration::from_millis(100);

/// Follows the rings until the process ends. A burst that is faster than the rings loses its oldest lines.
pub(crate) async fn follow(shared: Arc<Shared>, state_dir: PathBuf) {
    let mut periods = tokio::time::interval(PERIOD);
    let mut written_up_to = 0;
    loop {
        periods.tick().await;
        let newest = shared.log_number.load(Ordering::Relaxed);
        if newest == written_up_to || !is_wanted(&shared) {
            written_up_to = newest;
            continue;
        }
        let records = shared.records_after(written_up_to);
        written_up_to = records.last().map_or(written_up_to, |record| record.number);
        let lines: Vec<String> =
            records.iter().filter(|record| record.wants_file()).map(Record::line).collect();
        if lines.is_empty() {
            continue;
        }
        if let Err(error) = append(&state_dir, &lines, FILE_BYTES_MAX) {
            tracing::error!(%error, "access log");
        }
    }
}

fn is_wanted(shared: &Shared) -> bool {
    let config = shared.config.load();
    let mut listeners = config.binds.iter().flat_map(|bind| &bind.listeners);
    listeners.any(|listener| listener.attributes.access_log)
}

fn append(state_dir: &Path, lines: &[String], bytes_max: u64) -> io::Result<()> {
    let path = state_dir.join(FILE);
    if std::fs::metadata(&path).is_ok_and(|found| found.len() >= bytes_max) {
        put_aside(state_dir)?;
    }
    let mut file: File = OpenOptions::new().create(true).append(true).open(path)?;
    let text: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    file.write_all(text.as_bytes())
}

fn put_aside(state_dir: &Path) -> io::Result<()> {
    let name = |number: u32| match number {
        0 => state_dir.join(FILE),
        _ => state_dir.join(format!("{FILE}.{number}")),
    };
    for number in (0..FILES_ASIDE).rev() {
        match std::fs::rename(name(number), name(number + 1)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_big_file_is_put_aside_and_the_oldest_goes() {
        let directory = tempfile::tempdir().unwrap();
        for number in 0..10 {
            append(directory.path(), &[format!("line {number}")], 1).unwrap();
        }
        let read = |name: &str| std::fs::read_to_string(directory.path().join(name)).ok();
        assert_eq!(read("access.log").as_deref(), Some("line 9\n"));
        assert_eq!(read("access.log.4").as_deref(), Some("line 5\n"));
        assert_eq!(read("access.log.5"), None);
    }
}
