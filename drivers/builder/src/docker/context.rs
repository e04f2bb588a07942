//! What the client reads for `docker build`: the Dockerfile, and the context as a tar without what is left out.

use std::fs::{self, File};
use std::io::{self, Read as _, Write};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use crate::docker::BuildOptions;
use crate::ignore::Ignore;

/// Largest Dockerfile and `.dockerignore` that are read, bytes.
const TEXT_MAX: u64 = 8 << 20;

/// A build's inputs on the client's side.
#[derive(Debug)]
pub(super) struct Inputs {
    /// The context's directory.
    directory: PathBuf,
    /// The Dockerfile's text.
    pub(super) dockerfile: String,
    ignore: Ignore,
}

impl Inputs {
    /// Finds and reads them, in Docker's places.
    ///
    /// # Errors
    /// As Docker says it.
    pub(super) fn read(options: &BuildOptions) -> Result<Self, String> {
        let context = &options.context;
        if ["http://", "https://", "git://", "git@"].iter().any(|start| context.starts_with(start)) {
            return Err(format!(
                "docker build of a URL ({context}) is not implemented by Turaco: fetch it first"
            ));
        }
        let directory = PathBuf::from(context);
        match fs::metadata(&directory) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => {
                return Err(format!("unable to prepare context: context must be a directory: {context}"));
            }
            Err(_) => return Err(format!("unable to prepare context: path \"{context}\" not found")),
        }
        let path = match options.file.as_deref() {
            Some("-") => None,
            Some(file) => Some(PathBuf::from(file)),
            None => Some(directory.join("Dockerfile")),
        };
        let dockerfile = match &path {
            None => text(io::stdin()).map_err(|error| format!("read the Dockerfile: {error}"))?,
            Some(path) => File::open(path).and_then(text).map_err(|error| {
                format!("failed to read dockerfile: open {}: {}", path.display(), plain(&error))
            })?,
        };
        // A Dockerfile may have an ignore file of its own.
        let own = path.map(|path| PathBuf::from(format!("{}.dockerignore", path.display())));
        let ignore =
            own.into_iter().chain([directory.join(".dockerignore")]).find_map(|path| File::open(path).ok());
        let ignore = match ignore {
            Some(file) => {
                Ignore::parse(&text(file).map_err(|error| format!("read .dockerignore: {error}"))?)?
            }
            None => Ignore::default(),
        };
        Ok(Self { directory, dockerfile, ignore })
    }

    /// Writes the context's tar.
    ///
    /// # Errors
    /// When a file cannot be read or nobody takes the tar.
    pub(super) fn send(&self, to: impl Write) -> io::Result<()> {
        let mut tar = tar::Builder::new(to);
        tar.follow_symlinks(false);
        self.children(&mut tar, Path::new(""))?;
        tar.into_inner()?.flush()
    }

    fn children<W: Write>(&self, tar: &mut tar::Builder<W>, below: &Path) -> io::Result<()> {
        let directory = self.directory.join(below);
        let mut names =
            fs::read_dir(&directory)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
        names.sort_unstable();
        for name in names {
            let path = below.join(&name);
            let from = self.directory.join(&path);
            let metadata = fs::symlink_metadata(&from)?;
            let is_out = self.ignore.is_out(&path);
            if metadata.is_dir() {
                // A left out directory may have something in it that is not: it comes as a part of that one's path.
                if !is_out {
                    append(tar, &from, &path, &metadata)?;
                }
                if !self.ignore.is_out_with_all_below(&path) {
                    self.children(tar, &path)?;
                }
            } else if !is_out && (metadata.is_file() || metadata.is_symlink()) {
                append(tar, &from, &path, &metadata)?;
            }
        }
        Ok(())
    }
}

fn append<W: Write>(
    tar: &mut tar::Builder<W>,
    from: &Path,
    path: &Path,
    metadata: &fs::Metadata,
) -> io::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_mode(metadata.mode() & 0o7777);
    header.set_mtime(u64::try_from(metadata.mtime()).unwrap_or(0));
    header.set_size(0);
    // As in docker's own context: whose files they are here means nothing in the image.
    header.set_uid(0);
    header.set_gid(0);
    let context =
        |error: io::Error| io::Error::new(error.kind(), format!("{}: {}", from.display(), plain(&error)));
    if metadata.is_dir() {
        header.set_entry_type(tar::EntryType::Directory);
        tar.append_data(&mut header, path, io::empty())
    } else if metadata.is_symlink() {
        header.set_entry_type(tar::EntryType::Symlink);
        tar.append_link(&mut header, path, fs::read_link(from).map_err(context)?)
    } else {
        let file = File::open(from).map_err(context)?;
        // Of the open file: one that grows meanwhile must not spoil the tar.
        let length = file.metadata().map_err(context)?.len();
        header.set_size(length);
        tar.append_data(&mut header, path, file.take(length))
    }
}

fn text(from: impl io::Read) -> io::Result<String> {
    let mut text = String::new();
    from.take(TEXT_MAX).read_to_string(&mut text)?;
    Ok(text)
}

/// An error without its number.
fn plain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tar_has_what_is_not_left_out() {
        let dir = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("Dockerfile", "FROM x\n");
        write("a/keep", "k");
        write("a/drop", "d");
        write(".git/x", "x");
        write(".dockerignore", ".git\na/*\n!a/keep\n");
        std::os::unix::fs::symlink("/etc/passwd", dir.path().join("link")).unwrap();
        let context = dir.path().to_str().unwrap().to_owned();
        let inputs =
            Inputs::read(&BuildOptions { context: context.clone(), ..BuildOptions::default() }).unwrap();
        assert_eq!(inputs.dockerfile, "FROM x\n");
        let mut tar = Vec::new();
        inputs.send(&mut tar).unwrap();
        let mut archive = tar::Archive::new(tar.as_slice());
        let names: Vec<String> = archive
            .entries()
            .unwrap()
            .map(|entry| entry.unwrap().path().unwrap().display().to_string())
            .collect();
        assert_eq!(names, [".dockerignore", "Dockerfile", "a", "a/keep", "link"]);
        let file = Some("none/Dockerfile".to_owned());
        let error = Inputs::read(&BuildOptions { context, file, ..BuildOptions::default() }).unwrap_err();
        assert_eq!(error, "failed to read dockerfile: open none/Dockerfile: no such file or directory");
    }
}
