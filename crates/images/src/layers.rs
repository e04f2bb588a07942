//! Unpacked layers: one directory per diff id, made once, shared by all images that have it.
//!
//! A layer is not synced before it is used: it can be made again from its blob. Syncing goes on behind; what a power
//! cut has caught unsynced is told by the boot that made it, and made anew.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fs::{self, File};
use std::hash::{BuildHasher as _, Hasher as _};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use blobs::Blobs;
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use nix::fcntl::{Flock, FlockArg};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::document::{Descriptor, media};
use crate::unpack::unpack;
use crate::{Context as _, Error, pack};

/// Holds the id of the boot in which a layer was made.
const BOOT: &str = "boot";
/// Is there once a layer is on the disk for good.
const SYNCED: &str = "synced";
/// The layer itself.
const FS: &str = "fs";
/// When it was last asked for, as the file's time, to within [`USE_GAP`].
const USED: &str = "used";
/// How long a layer's last use may be told wrong.
const USE_GAP: Duration = Duration::from_secs(3600);
/// Directories that are being made or removed begin so; then comes the number of the process.
const ASIDE: &str = ".aside-";
/// Read at a time, bytes.
const BUFFER: usize = 256 * 1024;
/// How hard gzip tries: layers go over a wire once and are made every day.
const COMPRESSION: u32 = 3;

/// A layer whose blob is in the blob store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Layer {
    /// SHA-256 of its tar, unpacked: `sha256:…`
    pub diff_id: String,
    /// The blob.
    pub blob: Descriptor,
}

/// The directory of unpacked layers.
#[derive(Debug, Clone)]
pub(crate) struct Layers {
    root: PathBuf,
    boot: String,
}

impl Layers {
    pub(crate) fn open(root: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(root.join("locks"))?;
        let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id")?;
        clear_aside(&root)?;
        Ok(Self { root, boot })
    }

    fn directory(&self, diff_id: &str) -> PathBuf {
        self.root.join(hex(diff_id))
    }

    /// Where a layer lies unpacked; `None` when it does not.
    pub(crate) fn find(&self, diff_id: &str) -> Option<PathBuf> {
        let directory = self.directory(diff_id);
        let is_whole = directory.join(SYNCED).exists()
            || fs::read_to_string(directory.join(BOOT)).is_ok_and(|boot| boot == self.boot);
        if !is_whole {
            return None;
        }
        if unused_for(&directory).is_none_or(|time| time > USE_GAP)
            && let Err(error) = fs::write(directory.join(USED), "")
        {
            tracing::warn!(%error, "a layer's use cannot be written down");
        }
        Some(directory.join(FS))
    }

    /// Removes layers that nobody asked for in this long and nobody has mounted; how many.
    pub(crate) fn prune(&self, unused: Duration) -> io::Result<usize> {
        let mounted = mounted()?;
        let mut count = 0;
        for entry in fs::read_dir(&self.root)? {
            let name = entry?.file_name();
            let Some(hex) = name.to_str().filter(|name| name.len() == 64) else { continue };
            let directory = self.root.join(hex);
            let is_old = |directory: &Path| unused_for(directory).is_some_and(|time| time > unused);
            if !is_old(&directory) || mounted.contains(&format!("{hex}/{FS}")) {
                continue;
            }
            let _lock = self.lock(hex)?;
            let aside = Aside::new(&self.root)?;
            let moved = aside.path.join("old");
            fs::rename(&directory, &moved)?;
            if is_old(&moved) {
                count += 1;
            } else {
                // Somebody has asked for it just now.
                fs::rename(&moved, &directory)?;
            }
        }
        Ok(count)
    }

    /// Unpacks a layer where that is not done yet. `parents` lie below it, topmost first.
    pub(crate) fn ensure(&self, blobs: &Blobs, layer: &Layer, parents: &[PathBuf]) -> Result<PathBuf, Error> {
        if let Some(found) = self.find(&layer.diff_id) {
            return Ok(found);
        }
        let what = || format!("unpack layer {}", layer.blob.digest);
        let _lock = self.lock(&layer.diff_id).context(what)?;
        if let Some(found) = self.find(&layer.diff_id) {
            return Ok(found);
        }
        let blob = match blobs.open_blob(hex(&layer.blob.digest)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Error::Missing(format!("layer {} is not here", layer.blob.digest)));
            }
            opened => opened.context(what)?,
        };
        let aside = Aside::new(&self.root).context(what)?;
        let root = aside.path.join(FS);
        fs::create_dir(&root).context(what)?;
        let mut tar = Hashed { from: decompressed(blob).context(what)?, sha256: Sha256::new() };
        unpack(&mut tar, &root, parents).context(what)?;
        // What follows the archive's end counts as well.
        io::copy(&mut tar, &mut io::sink()).context(what)?;
        let diff_id = format!("sha256:{:x}", tar.sha256.finalize());
        if diff_id != layer.diff_id {
            return Err(Error::Invalid(format!(
                "layer {} unpacks to {diff_id}, not to {}",
                layer.blob.digest, layer.diff_id
            )));
        }
        self.keep(aside, &layer.diff_id).context(what)
    }

    /// Makes a directory's contents a layer: its blob, and, when `moved`, itself as the unpacked layer.
    pub(crate) fn put(&self, blobs: &Blobs, directory: &Path, moved: bool) -> Result<Layer, Error> {
        let what = || format!("make a layer of {}", directory.display());
        let gzip = GzEncoder::new(blobs.writer().context(what)?, Compression::new(COMPRESSION));
        let buffer = io::BufWriter::with_capacity(BUFFER, HashedOut { to: gzip, sha256: Sha256::new() });
        let written = pack::pack(directory, buffer).context(what)?;
        let HashedOut { to, sha256 } = written.into_inner().map_err(io::Error::from).context(what)?;
        let stored = to.finish().and_then(blobs::BlobWriter::finish).context(what)?;
        let diff_id = format!("sha256:{:x}", sha256.finalize());
        if moved {
            let _lock = self.lock(&diff_id).context(what)?;
            if self.find(&diff_id).is_none() {
                let aside = Aside::new(&self.root).context(what)?;
                fs::rename(directory, aside.path.join(FS)).context(what)?;
                self.keep(aside, &diff_id).context(what)?;
            } else {
                fs::remove_dir_all(directory).context(what)?;
            }
        }
        let blob = Descriptor {
            media_type: media::DOCKER_LAYER.to_owned(),
            size: stored.length,
            digest: format!("sha256:{}", stored.digest),
            ..Descriptor::default()
        };
        Ok(Layer { diff_id, blob })
    }

    /// Puts a finished directory in its place. The layer's lock is held.
    fn keep(&self, aside: Aside, diff_id: &str) -> io::Result<PathBuf> {
        fs::write(aside.path.join(BOOT), &self.boot)?;
        fs::write(aside.path.join(USED), "")?;
        let directory = self.directory(diff_id);
        if directory.exists() {
            // Left by an earlier boot, unsynced.
            let old = Aside::new(&self.root)?;
            fs::rename(&directory, old.path.join("old"))?;
        }
        fs::rename(&aside.path, &directory)?;
        sync_behind(directory.clone());
        Ok(directory.join(FS))
    }

    /// One at a time makes a layer, among all processes.
    fn lock(&self, diff_id: &str) -> io::Result<Flock<File>> {
        let file = File::create(self.root.join("locks").join(hex(diff_id)))?;
        Flock::lock(file, FlockArg::LockExclusive).map_err(|(_, error)| error.into())
    }
}

/// How long ago a layer was last asked for; `None` when that is not known.
fn unused_for(directory: &Path) -> Option<Duration> {
    let used = fs::metadata(directory.join(USED)).ok()?.modified().ok()?;
    Some(used.elapsed().unwrap_or_default())
}

/// The options of all overlays that any process sees.
fn mounted() -> io::Result<String> {
    let mut seen = HashSet::new();
    let mut all = String::new();
    for entry in fs::read_dir("/proc")? {
        let process = entry?.path();
        // A process that ends meanwhile has nothing mounted.
        let Ok(namespace) = fs::read_link(process.join("ns/mnt")) else { continue };
        if seen.insert(namespace) {
            let mounts = fs::read_to_string(process.join("mountinfo")).unwrap_or_default();
            all.extend(mounts.lines().filter(|line| line.contains(" - overlay ")));
        }
    }
    Ok(all)
}

/// A digest without its algorithm.
pub(crate) fn hex(digest: &str) -> &str {
    digest.strip_prefix("sha256:").unwrap_or(digest)
}

/// A directory that is not there yet for anyone else, and is removed when it stays so.
#[derive(Debug)]
pub(crate) struct Aside {
    pub(crate) path: PathBuf,
}

impl Aside {
    pub(crate) fn new(root: &Path) -> io::Result<Self> {
        Ok(Self { path: aside_directory(root)? })
    }
}

/// Makes a directory that [`clear_aside`] removes once this process is dead.
pub(crate) fn aside_directory(root: &Path) -> io::Result<PathBuf> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let chance = RandomState::new().build_hasher().finish();
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = root.join(format!("{ASIDE}{:x}-{count:x}-{chance:016x}", std::process::id()));
    fs::create_dir(&path)?;
    Ok(path)
}

impl Drop for Aside {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.path)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(path = %self.path.display(), %error, "left for the next start to remove");
        }
    }
}

/// Removes what processes left that are dead.
pub(crate) fn clear_aside(root: &Path) -> io::Result<()> {
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(rest) = name.to_str().and_then(|name| name.strip_prefix(ASIDE)) else { continue };
        let maker = rest.split('-').next().and_then(|pid| u32::from_str_radix(pid, 16).ok());
        let lives = maker.is_some_and(|pid| Path::new("/proc").join(pid.to_string()).exists());
        if !lives {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Reads gzip, zstd or nothing of the kind, by the first bytes.
pub(crate) fn decompressed(file: File) -> io::Result<Box<dyn Read>> {
    let mut reader = BufReader::with_capacity(BUFFER, file);
    let start = io::BufRead::fill_buf(&mut reader)?;
    Ok(match start {
        [0x1f, 0x8b, ..] => Box::new(MultiGzDecoder::new(reader)),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Box::new(zstd::stream::read::Decoder::with_buffer(reader)?),
        _ => Box::new(reader),
    })
}

struct Hashed<R> {
    from: R,
    sha256: Sha256,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let length = self.from.read(to)?;
        self.sha256.update(&to[..length]);
        Ok(length)
    }
}

struct HashedOut<W> {
    to: W,
    sha256: Sha256,
}

impl<W: Write> Write for HashedOut<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let length = self.to.write(bytes)?;
        self.sha256.update(&bytes[..length]);
        Ok(length)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Layers that wait for being synced; `None`: no thread is at it.
static WAITING: Mutex<Option<Vec<PathBuf>>> = Mutex::new(None);
/// Told when the thread ends.
static SETTLED: Condvar = Condvar::new();

/// Syncs layers in a thread that ends when none is left.
fn sync_behind(directory: PathBuf) {
    let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(waiting) = waiting.as_mut() {
        waiting.push(directory);
        return;
    }
    *waiting = Some(vec![directory]);
    drop(waiting);
    let worker = || {
        while let Some(batch) = next_batch() {
            for directory in batch {
                // A layer that cannot be synced, or is gone, is made anew after the next power cut.
                let synced = File::open(&directory).and_then(|file| Ok(nix::unistd::syncfs(file)?));
                drop(synced.and_then(|()| File::create(directory.join(SYNCED))));
            }
        }
    };
    if std::thread::Builder::new().name("layer-sync".to_owned()).spawn(worker).is_err() {
        *WAITING.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// What is to be synced next; `None` when nothing is, and the thread must end.
fn next_batch() -> Option<Vec<PathBuf>> {
    let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    let batch = waiting.as_mut().map(std::mem::take).filter(|batch| !batch.is_empty());
    if batch.is_none() {
        *waiting = None;
        SETTLED.notify_all();
    }
    batch
}

/// Waits until nothing is being synced, so that a test can remove its store.
#[cfg(feature = "testing")]
pub(crate) fn settle() {
    let waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    drop(SETTLED.wait_while(waiting, |waiting| waiting.is_some()));
}
