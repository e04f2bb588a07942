//! Sweeps the blob store: what no row, no want and no image names any more is removed from disk.
//!
//! What names a blob is found without knowing who writes it: every run of 64 hexadecimal digits in the database, in the
//! image store's names and build steps, in the names a build's own docker keeps, and in every document (manifest,
//! index, configuration) that is itself named or young. That may keep a blob too many, never remove one too few. Blobs
//! are listed as idle first and names are read after that, so a name that was copied in between is seen in its old
//! place or in its new one; `blobs::sweep` tells why what is on its way is safe.

use std::collections::BTreeSet;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use anyhow::Context as _;
use blobs::Blobs;

/// How long a blob stays that nobody puts or asks for.
const IDLE: Duration = Duration::from_secs(24 * 3600);
/// Time between two sweeps, and before the first: what a crash left half done is taken up before.
const GAP: Duration = Duration::from_secs(3600);
/// Documents are at most this big.
const DOCUMENT_BYTES_MAX: u64 = 8 << 20;
/// Digits of a digest.
const DIGITS: usize = 64;
/// What applications say does not keep a blob.
const EXCEPT: [&str; 1] = ["logs_events"];

/// Sweeps every hour, for ever.
pub(crate) async fn keep_swept(blobs: Arc<Blobs>, data_dir: PathBuf) {
    let mut ticks = tokio::time::interval_at((Instant::now() + GAP).into(), GAP);
    loop {
        ticks.tick().await;
        let (blobs, data_dir) = (Arc::clone(&blobs), data_dir.clone());
        let swept = tokio::task::spawn_blocking(move || sweep(&blobs, &data_dir, SystemTime::now())).await;
        match swept {
            Ok(Ok(0)) => {}
            Ok(Ok(count)) => tracing::info!(count, "blobs that nothing refers to were removed"),
            Ok(Err(error)) => tracing::warn!(%error, "the blob store could not be swept"),
            Err(error) => tracing::error!(%error, "the sweep ended early"),
        }
    }
}

/// Removes idle blobs that nothing names; how many. An error removes nothing.
fn sweep(blobs: &Blobs, data_dir: &Path, now: SystemTime) -> anyhow::Result<usize> {
    let before = now - IDLE;
    let idle = blobs.idle(before)?;
    if idle.is_empty() {
        return Ok(0);
    }
    let named = named(blobs, data_dir, &idle)?;
    let mut count = 0;
    for digest in idle.iter().filter(|digest| !named.contains(digest.as_str())) {
        count += usize::from(blobs.delete_idle(digest, before)?);
    }
    Ok(count)
}

/// Every digest that something names, and all that is named by documents behind it.
fn named(blobs: &Blobs, data_dir: &Path, idle: &[String]) -> anyhow::Result<BTreeSet<String>> {
    let mut named = BTreeSet::new();
    let database = data_dir.join("turaco.db");
    store::texts(&database, &EXCEPT, |text| collect(text.as_bytes(), &mut named))
        .with_context(|| format!("{} cannot be read", database.display()))?;
    let images = data_dir.join("images");
    for (folder, depth) in
        [(images.clone(), 0), (images.join("build-cache"), 0), (data_dir.join("builds"), 3)]
    {
        let is_kept = |path: &Path| depth == 0 || path.file_name().is_some_and(|name| name == "names.json");
        read_files(&folder, depth, &is_kept, &mut named)?;
    }
    // A young document may be of an image whose row or name is still to come.
    let is_idle: BTreeSet<&String> = idle.iter().collect();
    let young = blobs.idle(SystemTime::now() + GAP)?.into_iter().filter(|digest| !is_idle.contains(digest));
    let mut waiting: Vec<String> = young.chain(named.iter().cloned()).collect();
    let mut read = BTreeSet::new();
    while let Some(digest) = waiting.pop() {
        if !read.insert(digest.clone()) {
            continue;
        }
        if let Some(document) = document(&blobs.path(&digest))? {
            let mut behind = BTreeSet::new();
            collect(&document, &mut behind);
            waiting.extend(behind.iter().cloned());
            named.extend(behind);
        }
    }
    Ok(named)
}

/// Reads the files of a folder, and of folders in it down to a depth.
fn read_files(
    folder: &Path,
    depth: usize,
    is_kept: &dyn Fn(&Path) -> bool,
    named: &mut BTreeSet<String>,
) -> io::Result<()> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        if kind.is_dir() && depth > 0 {
            read_files(&path, depth - 1, is_kept, named)?;
        }
        if kind.is_file() && is_kept(&path) {
            match std::fs::read(&path) {
                Ok(bytes) => collect(&bytes, named),
                // A build that ended, a step that was forgotten.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}

/// A blob that may be a document: small, and an object of JSON by its first byte.
fn document(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let length = file.metadata()?.len();
    if length == 0 || length > DOCUMENT_BYTES_MAX {
        return Ok(None);
    }
    let mut bytes = vec![0];
    file.read_exact(&mut bytes)?;
    if !b"{ \t\r\n".contains(&bytes[0]) {
        return Ok(None);
    }
    file.read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Every run of 64 lower-case hexadecimal digits; in a longer run, each that is in it.
fn collect(text: &[u8], named: &mut BTreeSet<String>) {
    let is_digit = |byte: &u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte);
    for run in text.split(|byte| !is_digit(byte)) {
        for digest in run.windows(DIGITS) {
            named.extend(std::str::from_utf8(digest).map(str::to_owned));
        }
    }
}

#[cfg(test)]
mod tests {
    use model::{Ids, Time};
    use store::{Caller, Settings, Store, Table};

    use super::*;

    const ROWS: Table<String> = Table::new("t_rows");
    const LOGS: Table<String> = Table::new("logs_events");

    #[test]
    fn a_blob_stays_while_a_row_a_want_an_image_or_a_document_names_it() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(&folder.path().join("blobs")).unwrap();
        let now = SystemTime::now();
        let put = |bytes: &str| blobs.put(bytes.as_bytes()).unwrap().digest;
        let layer = put("layer");
        let manifest = put(&format!("{{\"layers\": [\"sha256:{layer}\"]}}"));
        let young_layer = put("layer of a push");
        let young = put(&format!("{{\"layers\": [\"sha256:{young_layer}\"]}}"));
        let (row, want, image, step, gone) =
            (put("row"), put("want"), put("image"), put("step"), put("gone"));
        for digest in [&layer, &manifest, &young_layer, &row, &want, &image, &step, &gone] {
            let file = std::fs::File::open(blobs.path(digest)).unwrap();
            file.set_modified(now - 2 * IDLE).unwrap();
        }
        let settings =
            Settings { instance: "0".into(), time_scale: 1, endpoint: "http://127.0.0.1:1".into() };
        let mut store =
            Store::open(&folder.path().join("turaco.db"), settings, &["t_rows", "logs_events"]).unwrap();
        store
            .run(Time(1), &mut Ids::seeded(1), Caller::root("0", "r"), |cx| {
                ROWS.put(cx, &format!("key of {manifest}"), &row)?;
                LOGS.put(cx, "1", &gone)?;
                cx.want("kind", "key", &want)
            })
            .unwrap();
        let images = folder.path().join("images");
        std::fs::create_dir_all(images.join("build-cache")).unwrap();
        std::fs::write(images.join("names.json"), &image).unwrap();
        std::fs::write(images.join("build-cache/1"), &step).unwrap();
        assert_eq!(sweep(&blobs, folder.path(), now).unwrap(), 1);
        for kept in [&layer, &manifest, &young_layer, &young, &row, &want, &image, &step] {
            assert!(blobs.path(kept).exists());
        }
        assert!(!blobs.path(&gone).exists());
    }
}
