//! Real git clients against the repositories, over HTTP.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod common;

use std::io::Write as _;

use common::{ID, World, read, update};
use git::{Body, Error, REFS_PER_PUSH_MAX, Repositories};

#[tokio::test]
async fn a_push_is_told_and_cloned_again() {
    let world = World::new().await;
    assert_eq!(world.repositories.default_branch(ID).await.unwrap(), "main");
    let first = world.first_commit().await;
    world.must("work", &["push", "--quiet", "origin", "main"]).await;
    assert_eq!(world.told(), [update("refs/heads/main", None, Some(&first))]);
    for protocol in ["0", "1", "2"] {
        let clone = format!("clone{protocol}");
        let version = format!("protocol.version={protocol}");
        world.must(".", &["-c", &version, "clone", "--quiet", &world.url, &clone]).await;
        assert_eq!(world.must(&clone, &["rev-parse", "HEAD"]).await, first);
        assert_eq!(read(&world.path(&clone).join("README")), "hello\n");
    }
    std::fs::write(world.path("work/README"), "again\n").unwrap();
    let second = world.commit("Second").await;
    world.must("work", &["tag", "-a", "v1", "-m", "One"]).await;
    let tag = world.must("work", &["rev-parse", "v1"]).await;
    world.must("work", &["push", "--quiet", "origin", "main", "v1"]).await;
    let told =
        [update("refs/heads/main", Some(&first), Some(&second)), update("refs/tags/v1", None, Some(&tag))];
    assert_eq!(world.told(), told);
    world.must("clone2", &["pull", "--quiet"]).await;
    assert_eq!(read(&world.path("clone2/README")), "again\n");
    world.must("work", &["push", "--quiet", "origin", ":v1"]).await;
    assert_eq!(world.told(), [update("refs/tags/v1", Some(&tag), None)]);
    let refs = world.repositories.refs(ID).await.unwrap();
    assert_eq!(refs.into_iter().collect::<Vec<_>>(), [("refs/heads/main".to_owned(), second)]);
}

#[tokio::test]
async fn cc_1_the_first_branch_pushed_becomes_the_default() {
    let world = World::new().await;
    world.first_commit().await;
    world.must("work", &["push", "--quiet", "origin", "HEAD:refs/heads/trunk", "HEAD:refs/heads/dev"]).await;
    let first = world.told().remove(0).name;
    let default = world.repositories.default_branch(ID).await.unwrap();
    assert_eq!(first, format!("refs/heads/{default}"));
    world.must("work", &["push", "--quiet", "origin", "HEAD:refs/heads/main"]).await;
    assert_eq!(world.repositories.default_branch(ID).await.unwrap(), default, "only the first one");
    world.repositories.set_default_branch(ID, "main").await.unwrap();
    world.must(".", &["clone", "--quiet", &world.url, "clone"]).await;
    assert_eq!(world.must("clone", &["symbolic-ref", "--short", "HEAD"]).await, "main");
    let missing = world.repositories.set_default_branch(ID, "nowhere").await;
    assert!(matches!(missing, Err(Error::NoRef(_))), "{missing:?}");
}

#[tokio::test]
async fn refused_pushes_change_and_tell_nothing() {
    let world = World::new().await;
    let first = world.first_commit().await;
    world.must("work", &["push", "--quiet", "origin", "main"]).await;
    world.told();
    world.must("work", &["commit", "--quiet", "--amend", "-m", "Other"]).await;
    let output = world.git("work", &["push", "origin", "main"]).await;
    assert!(!output.status.success(), "not a fast-forward");
    // A commit without a tree of its own: git's check on receipt refuses it.
    let broken = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor nobody\ncommitter nobody\n\nx\n";
    std::fs::write(world.path("broken"), broken).unwrap();
    let broken = world.must("work", &["hash-object", "--literally", "-w", "-t", "commit", "../broken"]).await;
    let output = world.git("work", &["push", "origin", &format!("{broken}:refs/heads/broken")]).await;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("remote: fatal: fsck error"), "{said}");
    assert_eq!(world.told(), []);
    let refs = world.repositories.refs(ID).await.unwrap();
    assert_eq!(refs.into_iter().collect::<Vec<_>>(), [("refs/heads/main".to_owned(), first)]);
}

#[tokio::test]
async fn cc_4_pushes_up_to_4000_refs() {
    let world = World::new().await;
    let commit = world.first_commit().await;
    world.must("work", &["push", "--quiet", "origin", "main"]).await;
    world.told();
    let push = async |count: usize| {
        let mut request = Vec::new();
        for number in 0..count {
            let can = if number == 0 { "\0 report-status side-band-64k" } else { "" };
            let line = format!("{} {commit} refs/heads/b{number}{can}", "0".repeat(40));
            write!(request, "{:04x}{line}", line.len() + 4).unwrap();
        }
        // And a pack of nothing.
        request
            .extend_from_slice(b"0000PACK\0\0\0\x02\0\0\0\0\x02\x9d\x08\x82\x3b\xd8\xa8\xea\xb5\x10\xad\x6a");
        request.extend_from_slice(b"\xc7\x5c\x82\x3c\xfd\x3e\xd3\x1e");
        let body = Body { bytes: Box::pin(std::io::Cursor::new(request)), gzip: false };
        let pushed = world.repositories.receive_pack(ID, body, None).await.unwrap();
        (pushed.updates, String::from_utf8_lossy(&pushed.answer).into_owned())
    };
    let (updates, answer) = push(REFS_PER_PUSH_MAX + 1).await;
    assert_eq!((updates.len(), answer.as_bytes()[4]), (0, 3), "on the side band for errors");
    assert!(answer.contains("at most 4000 references"), "{answer}");
    let (updates, answer) = push(REFS_PER_PUSH_MAX).await;
    assert_eq!(updates.len(), REFS_PER_PUSH_MAX, "{answer}");
    assert_eq!(updates[2], update("refs/heads/b2", None, Some(&commit)));
    world.must(".", &["-c", "protocol.version=0", "clone", "--quiet", "--bare", &world.url, "clone"]).await;
}

#[tokio::test]
async fn a_refusal_of_ours_reaches_the_client() {
    let world = World::new().await;
    world.first_commit().await;
    let output = world.git("work", &["push", "origin", "main:refs/heads/a/-b"]).await;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{said}");
    assert!(said.contains("refs/heads/a/-b is not a valid name of a reference"), "{said}");
    assert_eq!(world.told(), []);
}

#[tokio::test]
async fn zipped_requests_are_unzipped() {
    let world = World::new().await;
    let commit = world.first_commit().await;
    world.must("work", &["push", "--quiet", "origin", "main"]).await;
    let request = format!("0012command=fetch\n00010032want {commit}\n0009done\n0000");
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(request.as_bytes()).unwrap();
    let zipped = encoder.finish().unwrap();
    let fetch = async |bytes: Vec<u8>| -> Result<Vec<u8>, Error> {
        let body = Body { bytes: Box::pin(std::io::Cursor::new(bytes)), gzip: true };
        let mut output = world.repositories.upload_pack(ID, body, Some("version=2")).await?;
        let mut answer = Vec::new();
        tokio::io::AsyncReadExt::read_to_end(&mut output, &mut answer).await.unwrap();
        Ok(answer)
    };
    let answer = fetch(zipped.clone()).await.unwrap();
    assert!(answer.windows(4).any(|window| window == b"PACK"), "{}", String::from_utf8_lossy(&answer));
    let cut = fetch(zipped[..zipped.len() - 9].to_vec()).await;
    assert!(matches!(cut, Err(Error::Request(_))), "{cut:?}");
    assert!(matches!(fetch(b"plain".to_vec()).await, Err(Error::Request(_))));
}

#[tokio::test]
async fn a_large_push_goes_through_and_pushes_take_turns() {
    let world = World::new().await;
    world.first_commit().await;
    // Bytes that deflate cannot make smaller, as many of them as need chunked transfer.
    let mut noise = Vec::with_capacity(8 << 20);
    let mut state = 1_u64;
    while noise.len() < 8 << 20 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        noise.extend_from_slice(&state.to_le_bytes()[4..]);
    }
    std::fs::write(world.path("work/noise"), &noise).unwrap();
    world.commit("Noise").await;
    let push = async |branch: &str| {
        world.must("work", &["push", "--quiet", "origin", &format!("HEAD:refs/heads/{branch}")]).await
    };
    tokio::join!(push("a"), push("b"), push("c"), push("d"));
    let mut told: Vec<_> = world.told().into_iter().map(|update| update.name).collect();
    told.sort();
    assert_eq!(told, ["refs/heads/a", "refs/heads/b", "refs/heads/c", "refs/heads/d"]);
    world.must(".", &["clone", "--quiet", &world.url, "clone"]).await;
    assert_eq!(std::fs::read(world.path("clone/noise")).unwrap(), noise);
}

#[tokio::test]
async fn hooks_of_a_repository_never_run() {
    let world = World::new().await;
    world.first_commit().await;
    let hooks = world.bare().join("hooks");
    std::fs::create_dir_all(&hooks).unwrap();
    let mark = world.path("mark");
    for name in ["pre-receive", "update", "post-receive", "post-update", "reference-transaction"] {
        let hook = hooks.join(name);
        std::fs::write(&hook, format!("#!/bin/sh\ntouch {}\nexit 1\n", mark.display())).unwrap();
        std::fs::set_permissions(&hook, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    }
    world.must("work", &["push", "--quiet", "origin", "main"]).await;
    assert!(!mark.exists());
}

#[tokio::test]
async fn opening_waits_for_a_push_that_a_crash_left_alone() {
    let world = World::new().await;
    let (push, mark) = (world.path("repositories/.aside/push-x"), world.path("mark"));
    let file = std::fs::File::create(&push).unwrap();
    file.lock().unwrap();
    let script = format!("sleep 0.3; touch {}", mark.display());
    let left =
        tokio::process::Command::new("sh").args(["-c", &script]).stdin(file).kill_on_drop(true).spawn();
    let mut left = left.unwrap();
    Repositories::open(&world.path("repositories")).unwrap();
    assert!(mark.exists() && !push.exists());
    left.wait().await.unwrap();
}

#[tokio::test]
async fn repositories_come_and_go() {
    let world = World::new().await;
    let repositories = &world.repositories;
    assert_eq!(repositories.ids().unwrap(), [ID]);
    let first = world.first_commit().await;
    world.must("work", &["push", "--quiet", "origin", "main"]).await;
    repositories.create(ID).await.unwrap();
    assert_eq!(repositories.refs(ID).await.unwrap().get("refs/heads/main"), Some(&first), "kept as it was");
    // What a crash leaves aside is gone after the next start; the repositories are not.
    let aside = world.path("repositories/.aside/new-x.git");
    std::fs::create_dir_all(&aside).unwrap();
    let again = Repositories::open(&world.path("repositories")).unwrap();
    assert!(!aside.exists() && again.exists(ID));
    repositories.delete(ID).await.unwrap();
    repositories.delete(ID).await.unwrap();
    assert!(!repositories.exists(ID) && repositories.ids().unwrap().is_empty());
    assert!(matches!(repositories.refs(ID).await, Err(Error::NoRepository(_))));
    for bad in ["../x", "-x", "", "a/b"] {
        assert!(matches!(repositories.create(bad).await, Err(Error::Invalid { .. })), "{bad}");
        assert!(matches!(repositories.refs(bad).await, Err(Error::Invalid { .. })), "{bad}");
    }
    assert!(!world.git(".", &["clone", "--quiet", &world.url, "gone"]).await.status.success());
}
