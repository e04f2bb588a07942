//! Request bodies in files, unzipped: git reads them as its standard input, and a client that is slow or goes away in
//! the middle keeps nobody else from the repository.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Seek as _, Write as _};
use std::path::Path;

use flate2::write::GzDecoder;
use tempfile::TempPath;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::Error;
use crate::smart_http::Body;

/// Bytes read at once. Deflate makes at most a thousand times as many of them.
const READ_BYTES: usize = 16 << 10;
/// Bytes of a push's list of refs.
const COMMANDS_BYTES_MAX: usize = 16 << 20;

/// What the names of pushes begin with.
const PUSH: &str = "push-";

/// A push on disk, locked. The lock goes with git's standard input, so that after a crash it can be told how long a
/// git that was left alone still works on it.
#[derive(Debug)]
pub(crate) struct Push {
    file: File,
    /// Removes it.
    _named: TempPath,
}

impl Push {
    /// Takes a push down.
    pub(crate) async fn take(dir: &Path, body: Body, bytes_max: u64) -> Result<Push, Error> {
        let named = tempfile::Builder::new().prefix(PUSH).tempfile_in(dir);
        let (file, named) = named.map_err(Error::io("make a file for a push"))?.into_parts();
        file.lock().map_err(Error::io("lock a push"))?;
        Ok(Push { file: take(file, body, bytes_max).await?, _named: named })
    }

    /// Reads the list at its beginning.
    pub(crate) fn commands(&mut self) -> Result<Commands, Error> {
        let commands = parse_commands(&mut BufReader::new(&mut self.file));
        self.file.rewind().map_err(Error::io("read a push"))?;
        commands
    }

    /// Another handle for git to read from.
    pub(crate) fn handle(&self) -> Result<File, Error> {
        self.file.try_clone().map_err(Error::io("hand a push to git"))
    }
}

/// Waits for every git that works on a push of before a crash. Only then do the refs stand still.
pub(crate) fn wait_for_pushes(dir: &Path) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(PUSH) {
            File::open(entry.path())?.lock()?;
        }
    }
    Ok(())
}

/// Takes a fetch's request down, in a file without a name.
pub(crate) async fn take_request(dir: &Path, body: Body, bytes_max: u64) -> Result<File, Error> {
    let file = tempfile::tempfile_in(dir).map_err(Error::io("make a file for a request"))?;
    take(file, body, bytes_max).await
}

/// Takes a body down, at most `bytes_max` of it once unzipped. The file stands at its beginning.
async fn take(file: File, body: Body, bytes_max: u64) -> Result<File, Error> {
    let mut file = tokio::fs::File::from_std(file);
    let mut length = 0;
    let Body { mut bytes, gzip } = body;
    let mut decoder = GzDecoder::new(Vec::new());
    let mut buffer = vec![0; READ_BYTES];
    loop {
        let count = bytes.read(&mut buffer).await.map_err(Error::io("read a request"))?;
        let chunk = buffer.get(..count).unwrap_or_default();
        let plain = match (gzip, count) {
            (false, _) => chunk,
            (true, 0) => {
                decoder.try_finish().map_err(not_gzip)?;
                decoder.get_ref()
            }
            (true, _) => {
                decoder.write_all(chunk).map_err(not_gzip)?;
                decoder.flush().map_err(not_gzip)?;
                decoder.get_ref()
            }
        };
        length += plain.len() as u64;
        if length > bytes_max {
            return Err(Error::TooLarge { what: "the request".into(), max: bytes_max });
        }
        file.write_all(plain).await.map_err(Error::io("take down a request"))?;
        decoder.get_mut().clear();
        if count == 0 {
            break;
        }
    }
    file.flush().await.map_err(Error::io("take down a request"))?;
    let mut file = file.into_std().await;
    file.rewind().map_err(Error::io("take down a request"))?;
    Ok(file)
}

fn not_gzip(error: io::Error) -> Error {
    Error::Request(format!("its gzip is broken: {error}"))
}

/// What a push asks for: the refs it names, in order, and what its client can do.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Commands {
    pub(crate) refs: Vec<String>,
    pub(crate) capabilities: String,
}

/// A list of pkt-lines `old new name[NUL capabilities]`, ended by a flush. An empty body asks for nothing.
fn parse_commands(reader: &mut impl BufRead) -> Result<Commands, Error> {
    let mut commands = Commands::default();
    let mut left = COMMANDS_BYTES_MAX;
    while let Some(line) = packet(reader)? {
        left = left
            .checked_sub(line.len())
            .ok_or(Error::TooLarge { what: "the list of refs".into(), max: COMMANDS_BYTES_MAX as u64 })?;
        let text = std::str::from_utf8(&line);
        let text =
            text.map_err(|_| Error::Request("a ref's name is not UTF-8".into()))?.trim_end_matches('\n');
        let (command, capabilities) = text.split_once('\0').unwrap_or((text, ""));
        if !capabilities.is_empty() {
            commands.capabilities = capabilities.to_owned();
        }
        // `shallow <oid>` and `push-cert` have no three words; git itself says what it makes of them.
        if let [_, _, name] = command.splitn(3, ' ').collect::<Vec<_>>().as_slice() {
            commands.refs.push((*name).to_owned());
        }
    }
    Ok(commands)
}

/// One pkt-line; `None` at a flush or at the end.
fn packet(reader: &mut impl BufRead) -> Result<Option<Vec<u8>>, Error> {
    if reader.fill_buf().map_err(Error::io("read a push"))?.is_empty() {
        return Ok(None);
    }
    let broken = |_| Error::Request("a pkt-line is broken".into());
    let mut head = [0; 4];
    reader.read_exact(&mut head).map_err(broken)?;
    let digits = std::str::from_utf8(&head).ok().and_then(|head| usize::from_str_radix(head, 16).ok());
    match digits {
        Some(0) => Ok(None),
        Some(length @ 4..) => {
            let mut line = vec![0; length - 4];
            reader.read_exact(&mut line).map_err(broken)?;
            Ok(Some(line))
        }
        Some(1..4) | None => Err(Error::Request("a pkt-line's length is broken".into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str) -> Result<Commands, Error> {
        parse_commands(&mut input.as_bytes())
    }

    #[test]
    fn commands_of_a_push_are_read() {
        let line = |text: &str| format!("{:04x}{text}", text.len() + 4);
        let input = [
            line("shallow 4b825dc642cb6eb9a060e54bf8d69288fbee4904"),
            line("0 1 refs/heads/main\0 report-status side-band-64k"),
            line("1 0 refs/tags/v 1\n"),
            "0000PACK…".to_owned(),
        ];
        let commands = check(&input.concat()).unwrap();
        assert_eq!(commands.refs, ["refs/heads/main", "refs/tags/v 1"]);
        assert_eq!(commands.capabilities, " report-status side-band-64k");
    }

    #[test]
    fn an_empty_push_asks_for_nothing() {
        assert_eq!(check("").unwrap(), Commands::default());
        assert_eq!(check("0000").unwrap(), Commands::default());
    }

    #[test]
    fn broken_lists_are_refused() {
        for bad in ["00", "zzzz", "0002", "0010abc", "+123"] {
            assert!(matches!(check(bad), Err(Error::Request(_))), "{bad}");
        }
    }
}
