//! Real archives, as zip and tar write them.
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::io::{Cursor, Write};
use std::sync::{Arc, Mutex};

use archive::{ComposeHand, ExtractHand, compose, extract};
use blobs::Blobs;
use driver::compose::ComposeWant;
use driver::extract::{ArchiveFormat, ExtractSeen, ExtractWant};
use driver::{BoxFuture, Hand, Kind, Report, Seen, Want};
use zip::write::SimpleFileOptions;

fn store() -> (tempfile::TempDir, Blobs) {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::open(folder.path()).unwrap();
    (folder, blobs)
}

fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.add_directory("folder", SimpleFileOptions::default()).unwrap();
    writer.add_symlink("link", "taskdef.json", SimpleFileOptions::default()).unwrap();
    writer.finish().unwrap().into_inner()
}

fn tar_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, *bytes).unwrap();
    }
    builder.into_inner().unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn want(digest: &str, format: ArchiveFormat, paths: &[&str]) -> ExtractWant {
    let paths = paths.iter().map(|path| (*path).to_owned()).collect();
    ExtractWant { digest: digest.into(), format, paths, max_bytes: 100 }
}

fn texts(seen: ExtractSeen) -> Vec<Result<String, String>> {
    seen.files.into_iter().map(|(_, text)| text).collect()
}

fn ok(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
}

#[test]
fn files_come_out_of_every_format_in_the_order_asked() {
    let (_folder, blobs) = store();
    let files: [(&str, &[u8]); 2] = [("taskdef.json", b"{}"), ("dir/appspec.yaml", b"version: 0.0")];
    let tar = tar_of(&files);
    for (format, bytes) in
        [(ArchiveFormat::Zip, zip_of(&files)), (ArchiveFormat::Tgz, gzip(&tar)), (ArchiveFormat::Tar, tar)]
    {
        let digest = blobs.put(&bytes).unwrap().digest;
        let asked = want(&digest, format, &["dir/appspec.yaml", "./taskdef.json", "other"]);
        let found = texts(extract(&blobs, &asked));
        let missing = Err("there is no such file in the archive".to_owned());
        assert_eq!(found, [ok("version: 0.0"), ok("{}"), missing], "{format:?}");
    }
    let digest = blobs.put(b"plain").unwrap().digest;
    let found = texts(extract(&blobs, &want(&digest, ArchiveFormat::Plain, &["any"])));
    assert_eq!(found, [ok("plain")]);
}

#[test]
fn what_is_too_large_or_no_text_or_no_file_is_refused() {
    let (_folder, blobs) = store();
    let zeros = vec![b'0'; 50_000_000];
    let bytes = zip_of(&[("bomb", &zeros), ("binary", b"\xff\xfe"), ("exact", &[b'x'; 100])]);
    assert!(bytes.len() < 100_000);
    let digest = blobs.put(&bytes).unwrap().digest;
    let asked = want(&digest, ArchiveFormat::Zip, &["bomb", "binary", "exact", "folder/", "link"]);
    let found = texts(extract(&blobs, &asked));
    assert_eq!(
        found,
        [
            Err("it is larger than 100 bytes".to_owned()),
            Err("it is not UTF-8 text".to_owned()),
            ok(&"x".repeat(100)),
            Err("it is a folder".to_owned()),
            Err("it is a symbolic link".to_owned()),
        ]
    );
}

#[test]
fn no_archive_and_no_blob_are_answers() {
    let (_folder, blobs) = store();
    let digest = blobs.put(b"not an archive").unwrap().digest;
    for format in [ArchiveFormat::Zip, ArchiveFormat::Tar, ArchiveFormat::Tgz] {
        let found = texts(extract(&blobs, &want(&digest, format, &["a", "b"])));
        assert!(found.iter().all(Result::is_err), "{format:?}: {found:?}");
    }
    let found = texts(extract(&blobs, &want(&"0".repeat(64), ArchiveFormat::Zip, &["a"])));
    assert!(found[0].as_ref().unwrap_err().contains("cannot be opened"), "{found:?}");
}

#[derive(Debug, Default)]
struct Heard(Mutex<Vec<(String, Seen)>>);

impl Report for Heard {
    fn seen(&self, kind: Kind, key: &str, seen: Seen) -> BoxFuture<'static, ()> {
        assert!(matches!(kind, Kind::Extract | Kind::Compose));
        self.0.lock().unwrap().push((key.to_owned(), seen));
        Box::pin(async {})
    }
}

#[tokio::test]
async fn the_hands_answer_each_want_once() {
    let (_folder, blobs) = store();
    let digest = blobs.put(&zip_of(&[("a", b"1")])).unwrap().digest;
    let hand = ExtractHand::new(blobs);
    let heard = Arc::new(Heard::default());
    let asked = Want::Extract(want(&digest, ArchiveFormat::Zip, &["a"]));
    assert!(hand.sync("k", Some(asked.clone())).await.is_err(), "not started yet");
    hand.start(heard.clone());
    hand.sync("k", Some(asked.clone())).await.unwrap();
    hand.sync("k", Some(asked.clone())).await.unwrap();
    assert_eq!(heard.0.lock().unwrap().len(), 1);
    hand.sync("k", None).await.unwrap();
    hand.sync("k", Some(asked)).await.unwrap();
    let all = heard.0.lock().unwrap().clone();
    let seen = Seen::Extract(ExtractSeen { files: vec![("a".into(), ok("1"))] });
    assert_eq!(all, [("k".to_owned(), seen.clone()), ("k".to_owned(), seen)]);
    assert!(hand.survey().await.unwrap().is_empty());
}

#[tokio::test]
async fn texts_become_the_same_zip_every_time() {
    let (_folder, blobs) = store();
    let files = vec![("imageDetail.json".to_owned(), "{}".to_owned()), ("b".to_owned(), "2".to_owned())];
    let asked = ComposeWant { files };
    let made = compose(&blobs, &asked).unwrap();
    assert_eq!(blobs.len(&made.digest).unwrap(), Some(made.length));
    let found = texts(extract(&blobs, &want(&made.digest, ArchiveFormat::Zip, &["b", "imageDetail.json"])));
    assert_eq!(found, [ok("2"), ok("{}")]);

    let hand = ComposeHand::new(blobs.clone());
    let heard = Arc::new(Heard::default());
    hand.start(heard.clone());
    hand.sync("k", Some(Want::Compose(asked.clone()))).await.unwrap();
    hand.sync("k", Some(Want::Compose(asked))).await.unwrap();
    assert_eq!(heard.0.lock().unwrap().clone(), [("k".to_owned(), Seen::Compose(made))]);

    let large = ComposeWant { files: vec![("x".into(), "x".repeat((1 << 20) + 1))] };
    assert!(compose(&blobs, &large).is_err());
}
