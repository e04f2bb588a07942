//! Reading, writing, archives and checkouts, each compared with what a real client sees.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod common;

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use blobs::Blobs;
use common::{ID, World, read, update};
use driver::source::{ArchiveSeen, ArchiveWant};
use driver::{BoxFuture, Hand as _, Kind, Report, Seen, Want};
use git::{ArchiveHand, Change, Content, EntryKind, Error, FileMode, NewCommit, Person, PutFile, Side};

/// A world whose repository has the first commit on `main`.
async fn pushed() -> (World, String) {
    let world = World::new().await;
    let first = world.first_commit().await;
    world.must("work", &["push", "--quiet", "origin", "main"]).await;
    world.told();
    (world, first)
}

fn put(path: &str, mode: FileMode, text: &str) -> PutFile {
    PutFile { path: path.into(), mode, content: Content::Bytes(text.to_owned().into()) }
}

fn new_commit(parent: Option<&str>, put: Vec<PutFile>, delete: &[&str]) -> NewCommit {
    let person = Person {
        name: "Ann".into(),
        email: "ann@example.org".into(),
        time_s: 1_572_319_941,
        offset: "+0000".into(),
    };
    NewCommit {
        branch: "main".into(),
        parent: parent.map(str::to_owned),
        put,
        delete: delete.iter().map(|path| (*path).to_owned()).collect(),
        author: person.clone(),
        committer: person,
        message: "By the API".into(),
    }
}

#[tokio::test]
async fn commits_trees_and_files_are_read() {
    let (world, first) = pushed().await;
    let repositories = &world.repositories;
    let commit = repositories.commit(ID, &first).await.unwrap();
    assert_eq!(commit.tree, world.must("work", &["rev-parse", "HEAD^{tree}"]).await);
    assert_eq!((commit.parents.len(), commit.message.as_str()), (0, "First\n\nWith a body.\n"));
    let author = (commit.author.name.as_str(), commit.author.time_s, commit.author.offset.as_str());
    assert_eq!(author, ("Ann", 1_572_319_921, "+0200"));
    assert_eq!(commit.committer.email, "carl@example.org");
    let root = repositories.tree(ID, &first, None).await.unwrap();
    let root: Vec<_> = root.iter().map(|entry| (entry.name.as_str(), entry.kind)).collect();
    let wanted = [("README", EntryKind::File), ("bin", EntryKind::Folder), ("link", EntryKind::Symlink)];
    assert_eq!(root, wanted);
    let (entry, bytes) = repositories.file(ID, &first, "bin/run", 100).await.unwrap();
    assert_eq!((entry.kind, &bytes[..]), (EntryKind::Executable, &b"#!/bin/sh\n"[..]));
    assert_eq!(repositories.blob(ID, &entry.id, 100).await.unwrap(), bytes);
    let (_, link) = repositories.file(ID, &first, "link", 100).await.unwrap();
    assert_eq!(&link[..], b"README");
    let error = async |path: &str, max: u64| repositories.file(ID, &first, path, max).await.unwrap_err();
    assert!(matches!(error("bin/run", 9).await, Error::TooLarge { max: 9, .. }));
    assert!(matches!(error("bin", 9).await, Error::WrongKind { .. }));
    assert!(matches!(error("bin/none", 9).await, Error::NoPath(_)));
    assert!(matches!(error("README/x", 9).await, Error::NoPath(_)));
    assert!(matches!(error("../x", 9).await, Error::Invalid { .. }));
    let nothing = "1".repeat(40);
    assert!(matches!(repositories.commit(ID, &nothing).await, Err(Error::NoObject(_))));
    assert!(matches!(repositories.commit(ID, &commit.tree).await, Err(Error::WrongKind { .. })));
    assert!(matches!(repositories.commit(ID, "--help").await, Err(Error::Invalid { .. })));
}

#[tokio::test]
async fn differences_of_commits() {
    let (world, first) = pushed().await;
    let work = world.path("work");
    std::fs::write(work.join("README"), "changed\n").unwrap();
    std::fs::remove_file(work.join("bin/run")).unwrap();
    std::fs::write(work.join("new file"), "new\n").unwrap();
    let second = world.commit("Second").await;
    world.must("work", &["push", "--quiet", "origin", "main"]).await;
    let changes = world.repositories.differences(ID, Some(&first), &second, None).await.unwrap();
    let shown: Vec<_> = changes
        .iter()
        .map(|change| (change.path.as_str(), change.before.is_some(), change.after.is_some()))
        .collect();
    assert_eq!(shown, [("README", true, true), ("bin/run", true, false), ("new file", false, true)]);
    let id = world.must("work", &["rev-parse", "HEAD:new file"]).await;
    let added =
        Change { path: "new file".into(), before: None, after: Some(Side { mode: "100644".into(), id }) };
    assert_eq!(changes[2], added);
    let below = world.repositories.differences(ID, Some(&first), &second, Some("bin")).await.unwrap();
    assert_eq!(below, changes[1..2]);
    let all = world.repositories.differences(ID, None, &first, None).await.unwrap();
    assert_eq!(all.len(), 3);
    assert!(all.iter().all(|change| change.before.is_none()));
}

#[tokio::test]
async fn commits_are_made_without_a_client() {
    let world = World::new().await;
    let repositories = &world.repositories;
    let files = vec![
        put("a/deep/file.txt", FileMode::Normal, "text"),
        put("-run", FileMode::Executable, "#!/bin/sh\n"),
        put("link", FileMode::Symlink, "a"),
    ];
    let made = repositories.create_commit(ID, &new_commit(None, files, &[])).await.unwrap();
    assert_eq!(made.updates, [update("refs/heads/main", None, Some(&made.commit))]);
    let (first, _) = (made.commit.clone(), drop(made));
    world.must(".", &["clone", "--quiet", &world.url, "clone"]).await;
    let clone = world.path("clone");
    assert_eq!(read(&clone.join("a/deep/file.txt")), "text");
    assert_eq!(std::fs::read_link(clone.join("link")).unwrap().to_str(), Some("a"));
    let mode = std::os::unix::fs::PermissionsExt::mode(&clone.join("-run").metadata().unwrap().permissions());
    assert_eq!(mode & 0o111, 0o111);
    let log = world.must("clone", &["log", "-1", "--format=%an|%ae|%at|%B"]).await;
    assert_eq!(log, "Ann|ann@example.org|1572319941|By the API");
    // A folder takes a file's place, a file changes, another only its mode.
    let run = repositories.entry(ID, &first, "-run").await.unwrap();
    let files = vec![
        put("link/inside", FileMode::Normal, "x"),
        put("a/deep/file.txt", FileMode::Normal, "other"),
        PutFile { path: "-run".into(), mode: FileMode::Normal, content: Content::Blob(run.id.clone()) },
    ];
    let made = repositories.create_commit(ID, &new_commit(Some(&first), files, &["link"])).await.unwrap();
    let second = made.commit.clone();
    assert_eq!(made.updates, [update("refs/heads/main", Some(&first), Some(&second))]);
    drop(made);
    world.must("clone", &["pull", "--quiet"]).await;
    assert_eq!(read(&clone.join("link/inside")), "x");
    assert_eq!(repositories.entry(ID, &second, "-run").await.unwrap().kind, EntryKind::File);
    world.must("clone", &["fsck", "--strict"]).await;
}

#[tokio::test]
async fn commits_that_cannot_be_are_refused() {
    let (world, first) = pushed().await;
    let try_it = async |parent: Option<&str>, files: Vec<PutFile>, delete: &[&str]| {
        world.repositories.create_commit(ID, &new_commit(parent, files, delete)).await.unwrap_err()
    };
    let file = |path: &str| vec![put(path, FileMode::Normal, "hello\n")];
    let head = Some(first.as_str());
    assert!(matches!(try_it(None, file("x"), &[]).await, Error::ParentOutdated { .. }));
    let other = "1".repeat(40);
    assert!(matches!(try_it(Some(&other), file("x"), &[]).await, Error::ParentOutdated { .. }));
    assert!(matches!(try_it(head, file("README"), &[]).await, Error::NoChange));
    assert!(matches!(try_it(head, file("bin"), &[]).await, Error::PathConflict(_)));
    assert!(matches!(try_it(head, file("README/x"), &[]).await, Error::PathConflict(_)));
    assert!(matches!(try_it(head, vec![], &["none"]).await, Error::NoPath(_)));
    assert!(matches!(try_it(head, vec![], &["bin"]).await, Error::NoPath(_)));
    assert!(matches!(try_it(head, [file("x"), file("x/y")].concat(), &[]).await, Error::PathConflict(_)));
    assert!(matches!(try_it(head, file("../x"), &[]).await, Error::Invalid { .. }));
    assert!(matches!(try_it(head, file(".git/hooks/x"), &[]).await, Error::Invalid { .. }));
    assert!(matches!(try_it(head, file("x"), &["x"]).await, Error::Invalid { .. }));
    assert_eq!(world.repositories.refs(ID).await.unwrap()["refs/heads/main"], first);
}

#[tokio::test]
async fn branches_are_made_and_deleted() {
    let (world, first) = pushed().await;
    let repositories = &world.repositories;
    let made = repositories.create_branch(ID, "feature/x", &first).await.unwrap();
    assert_eq!(made.updates, [update("refs/heads/feature/x", None, Some(&first))]);
    drop(made);
    let again = repositories.create_branch(ID, "feature/x", &first).await;
    assert!(matches!(again, Err(Error::RefExists(_))), "{again:?}");
    let nowhere = repositories.create_branch(ID, "y", &"1".repeat(40)).await;
    assert!(matches!(nowhere, Err(Error::NoObject(_))), "{nowhere:?}");
    assert!(matches!(repositories.create_branch(ID, "-D", &first).await, Err(Error::Invalid { .. })));
    let gone = repositories.delete_branch(ID, "feature/x").await.unwrap();
    assert_eq!(gone.updates, [update("refs/heads/feature/x", Some(&first), None)]);
    drop(gone);
    assert!(matches!(repositories.delete_branch(ID, "feature/x").await, Err(Error::NoRef(_))));
}

#[tokio::test]
async fn a_checkout_has_the_commits_files() {
    let (world, first) = pushed().await;
    std::fs::write(world.path("work/README"), "later\n").unwrap();
    let second = world.commit("Second").await;
    world.must("work", &["push", "--quiet", "origin", "main"]).await;
    let plain = world.path("plain");
    world.repositories.checkout(ID, &first, &plain, None).await.unwrap();
    assert_eq!(read(&plain.join("README")), "hello\n");
    assert_eq!(read(&plain.join("link")), "hello\n");
    assert!(!plain.join(".git").exists());
    let mode =
        std::os::unix::fs::PermissionsExt::mode(&plain.join("bin/run").metadata().unwrap().permissions());
    assert_eq!(mode & 0o111, 0o111);
    let address = "https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/app";
    world.repositories.checkout(ID, &first, &world.path("clone"), Some(address)).await.unwrap();
    assert_eq!(
        world.must("clone", &["rev-parse", "HEAD", "origin/main"]).await,
        format!("{first}\n{second}")
    );
    assert_eq!(world.must("clone", &["remote", "get-url", "origin"]).await, address);
    assert_eq!(world.must("clone", &["status", "--porcelain"]).await, "");
    assert_eq!(read(&world.path("clone/README")), "hello\n");
    // A commit that no branch leads to any more.
    world.must("work", &["push", "--quiet", "--force", "origin", &format!("{first}:main")]).await;
    world.repositories.checkout(ID, &second, &world.path("left"), Some(address)).await.unwrap();
    assert_eq!(read(&world.path("left/README")), "later\n");
    let missing = world.repositories.checkout(ID, &"1".repeat(40), &world.path("none"), None).await;
    assert!(matches!(missing, Err(Error::NoObject(_))), "{missing:?}");
}

#[derive(Debug, Default)]
struct Seens(Mutex<Vec<(String, ArchiveSeen)>>);

impl Report for Seens {
    fn seen(&self, _: Kind, key: &str, seen: Seen) -> BoxFuture<'static, ()> {
        if let Seen::Archive(seen) = seen {
            self.0.lock().unwrap().push((key.to_owned(), seen));
        }
        Box::pin(async {})
    }
}

#[tokio::test]
async fn cp_20_a_commit_becomes_a_zip_without_git() {
    let (world, _) = pushed().await;
    // Attributes that would leave files out of a release, or fill them in, change nothing here.
    std::fs::write(world.path("work/.gitattributes"), "README export-ignore\nsubst export-subst\n").unwrap();
    std::fs::write(world.path("work/subst"), "$Format:%H$\n").unwrap();
    let commit = world.commit("Second line is not told\n\nthis").await;
    world.must("work", &["push", "--quiet", "origin", "main"]).await;
    let blobs = Blobs::open(&world.path("blobs")).unwrap();
    let hand = ArchiveHand::new(world.repositories.clone(), blobs.clone());
    let seens = Arc::<Seens>::default();
    hand.start(Arc::clone(&seens) as Arc<dyn Report>);
    let want = |commit: &str| {
        Some(Want::Archive(ArchiveWant { repository_id: ID.into(), commit: commit.to_owned() }))
    };
    for _ in 0..2 {
        hand.sync("key", want(&commit)).await.unwrap();
    }
    hand.sync("other", want(&"1".repeat(40))).await.unwrap();
    let seen = std::mem::take(&mut *seens.0.lock().unwrap());
    let [(_, ready), (other, ArchiveSeen::Failed(reason))] = &seen[..] else { panic!("{seen:?}") };
    assert_eq!(
        (other.as_str(), reason.as_str()),
        ("other", format!("no object {}", "1".repeat(40)).as_str())
    );
    let ArchiveSeen::Ready { digest, length, commit_message, author_date, committer_date, .. } = ready else {
        panic!("{ready:?}")
    };
    let told = (commit_message.as_str(), author_date.as_str(), committer_date.as_str());
    assert_eq!(told, ("Second line is not told", "2019-10-29T03:32:01Z", "2019-10-29T03:32:21Z"));
    assert_eq!(blobs.len(digest).unwrap(), Some(*length));
    let files = unzip(&blobs, digest);
    let mode_and_text = |name: &str| files[name].clone();
    assert_eq!(mode_and_text("README"), (0o100_644, "hello\n".to_owned()));
    assert_eq!(mode_and_text("subst").1, "$Format:%H$\n");
    assert_eq!(mode_and_text("bin/run").0 & 0o777, 0o755);
    assert_eq!(mode_and_text("link"), (0o120_777, "README".to_owned()));
    assert!(files.keys().all(|name| !name.starts_with(".git/")), "{files:?}");
    // The same want after a restart gives the same bytes.
    let again = world.repositories.archive(ID, &commit, &blobs).await.unwrap();
    assert_eq!(&again.digest, digest);
}

fn unzip(blobs: &Blobs, digest: &str) -> BTreeMap<String, (u32, String)> {
    let mut zip = zip::ZipArchive::new(blobs.open_blob(digest).unwrap()).unwrap();
    let mut files = BTreeMap::new();
    for number in 0..zip.len() {
        let mut file = zip.by_index(number).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        // Git gives plain files no mode.
        files.insert(file.name().to_owned(), (file.unix_mode().unwrap_or(0o100_644), text));
    }
    files
}

#[tokio::test]
async fn a_small_archive_is_quick() {
    let (world, first) = pushed().await;
    let blobs = Blobs::open(&world.path("blobs")).unwrap();
    let mut times = Vec::new();
    for _ in 0..5 {
        let start = Instant::now();
        world.repositories.archive(ID, &first, &blobs).await.unwrap();
        times.push(start.elapsed());
    }
    let best = times.iter().min().unwrap();
    assert!(*best < Duration::from_millis(100), "{times:?}");
    println!("archives: {times:?}");
}
