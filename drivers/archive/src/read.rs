//! Reading, with bounds.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read};

use blobs::Blobs;
use driver::extract::{ArchiveFormat, ExtractSeen, ExtractWant};
use zip::ZipArchive;

/// Unpacked bytes of a tar that are read past to find a file.
const TAR_SCAN_MAX_BYTES: u64 = 2 << 30;
/// Entries of a tar that are looked at.
const TAR_ENTRIES_MAX: usize = 100_000;

/// A file's text, or why it is not to be had.
type Found = Result<String, String>;

/// Reads the wanted files. Blocks. What cannot be read is an answer too: the same want gives the same answer.
pub fn extract(blobs: &Blobs, want: &ExtractWant) -> ExtractSeen {
    let all = |reason: String| want.paths.iter().map(|path| (path.clone(), Err(reason.clone()))).collect();
    let file = match blobs.open_blob(&want.digest) {
        Ok(file) => file,
        Err(error) => return ExtractSeen { files: all(format!("the archive cannot be opened: {error}")) },
    };
    let read = match want.format {
        ArchiveFormat::Plain => Ok(plain(file, want)),
        ArchiveFormat::Zip => zipped(file, want),
        ArchiveFormat::Tar => tarred(BufReader::new(file), want),
        ArchiveFormat::Tgz => tarred(flate2::read::MultiGzDecoder::new(BufReader::new(file)), want),
    };
    ExtractSeen { files: read.unwrap_or_else(|error| all(format!("the archive cannot be read: {error}"))) }
}

/// The whole blob is the file.
fn plain(mut file: File, want: &ExtractWant) -> Vec<(String, Found)> {
    let text = bounded(&mut file, want.max_bytes);
    want.paths.iter().map(|path| (path.clone(), text.clone())).collect()
}

fn zipped(file: File, want: &ExtractWant) -> io::Result<Vec<(String, Found)>> {
    let mut archive = ZipArchive::new(BufReader::new(file))?;
    let one = |path: &String| (path.clone(), from_zip(&mut archive, path, want.max_bytes));
    Ok(want.paths.iter().map(one).collect())
}

fn from_zip(archive: &mut ZipArchive<BufReader<File>>, path: &str, most: u64) -> Found {
    let wanted = plain_path(path);
    let index = archive
        .index_for_name(wanted)
        // Some archivers write `./name` or `dir\name`.
        .or_else(|| archive.file_names().position(|name| plain_path(&name.replace('\\', "/")) == wanted))
        .ok_or_else(|| "there is no such file in the archive".to_owned())?;
    let mut entry = archive.by_index(index).map_err(|error| error.to_string())?;
    if entry.is_dir() {
        return Err("it is a folder".into());
    }
    if entry.is_symlink() {
        return Err("it is a symbolic link".into());
    }
    bounded(&mut entry, most)
}

/// One pass over the archive: a tar has no index.
fn tarred(reader: impl Read, want: &ExtractWant) -> io::Result<Vec<(String, Found)>> {
    let mut found: BTreeMap<&str, Found> = BTreeMap::new();
    let mut archive = tar::Archive::new(reader.take(TAR_SCAN_MAX_BYTES));
    for (number, entry) in archive.entries()?.enumerate() {
        if number == TAR_ENTRIES_MAX {
            return Err(io::Error::other(format!("it has more than {TAR_ENTRIES_MAX} entries")));
        }
        let mut entry = entry?;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let Some(path) = want.paths.iter().find(|path| plain_path(path) == plain_path(&name)) else {
            continue;
        };
        let kind = entry.header().entry_type();
        let text = match kind {
            _ if kind.is_file() => bounded(&mut entry, want.max_bytes),
            _ if kind.is_dir() => Err("it is a folder".into()),
            _ => Err("it is a link or a special file".into()),
        };
        // An archive may hold a name twice: the later one is what unpacking would leave.
        found.insert(path, text);
    }
    let missing = || Err("there is no such file in the archive".to_owned());
    let answer = |path: &String| (path.clone(), found.get(path.as_str()).cloned().unwrap_or_else(missing));
    Ok(want.paths.iter().map(answer).collect())
}

fn plain_path(path: &str) -> &str {
    path.trim_start_matches("./").trim_start_matches('/')
}

/// At most `most` bytes, as text.
fn bounded(reader: &mut impl Read, most: u64) -> Found {
    let mut bytes = Vec::new();
    reader
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| format!("it cannot be read: {error}"))?;
    if bytes.len() as u64 > most {
        return Err(format!("it is larger than {most} bytes"));
    }
    String::from_utf8(bytes).map_err(|_| "it is not UTF-8 text".to_owned())
}
