//! Layers: unpacking, packing, and what must not get out. As root: ownership, device nodes, overlay.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should end")]

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use blobs::Blobs;
use images::{ConfigFile, Error, Layer, Reference, Store};
use sha2::{Digest as _, Sha256};

struct World {
    dir: tempfile::TempDir,
    store: Store,
}

impl Drop for World {
    fn drop(&mut self) {
        images::testing::settle();
    }
}

impl World {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(&dir.path().join("blobs")).unwrap();
        let store = Store::open(&dir.path().join("images"), blobs).unwrap();
        Self { dir, store }
    }

    fn work(&self, name: &str) -> PathBuf {
        let path = self.store.work().join(name);
        fs::create_dir(&path).unwrap();
        path
    }

    /// A layer of a tar, as a registry would have it.
    fn layer(&self, tar: &[u8], compress: fn(&[u8]) -> Vec<u8>) -> Layer {
        let stored = self.store.blobs().put(&compress(tar)).unwrap();
        let blob = images::Descriptor {
            digest: format!("sha256:{}", stored.digest),
            size: stored.length,
            ..Default::default()
        };
        Layer { diff_id: format!("sha256:{:x}", Sha256::digest(tar)), blob }
    }

    fn unpack(&self, tar: &[u8]) -> Result<PathBuf, Error> {
        Ok(self.store.unpacked(&[self.layer(tar, <[u8]>::to_vec)])?.remove(0))
    }
}

/// A tar of `(kind, path, link target or content)`.
fn tar(entries: &[(tar::EntryType, &str, &str)]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (kind, path, text) in entries {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(*kind);
        header.set_mode(0o640);
        header.set_uid(1000);
        header.set_gid(1001);
        header.set_mtime(1_000_000);
        // Written as it is: what the library would refuse is what is tested.
        header.as_gnu_mut().unwrap().name[..path.len()].copy_from_slice(path.as_bytes());
        let is_link = kind.is_symlink() || kind.is_hard_link();
        if is_link {
            header.as_gnu_mut().unwrap().linkname[..text.len()].copy_from_slice(text.as_bytes());
        }
        let content = if is_link { "" } else { text };
        header.set_size(content.len() as u64);
        header.set_device_major(0).unwrap();
        header.set_device_minor(0).unwrap();
        header.set_cksum();
        builder.append(&header, content.as_bytes()).unwrap();
    }
    builder.into_inner().unwrap()
}

use tar::EntryType::{Char, Directory, Link, Regular, Symlink};

#[test]
fn keeps_owner_mode_time_and_links() {
    let world = World::new();
    let root = world
        .unpack(&tar(&[
            (Directory, "dir/", ""),
            (Regular, "dir/file", "abc"),
            (Link, "dir/again", "dir/file"),
            (Symlink, "dir/link", "/etc/passwd"),
        ]))
        .unwrap();
    let file = fs::metadata(root.join("dir/file")).unwrap();
    assert_eq!((file.uid(), file.gid(), file.mode() & 0o7777, file.mtime()), (1000, 1001, 0o640, 1_000_000));
    assert_eq!(file.nlink(), 2);
    assert_eq!(fs::metadata(root.join("dir")).unwrap().mtime(), 1_000_000);
    assert_eq!(fs::read_link(root.join("dir/link")).unwrap(), Path::new("/etc/passwd"));
}

#[test]
fn nothing_is_written_outside_of_the_layer() {
    let world = World::new();
    let outside = world.dir.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("victim"), "untouched").unwrap();
    let target = outside.to_str().unwrap();
    for (name, entries) in [
        ("up", vec![(Regular, "../../../outside/victim", "x")]),
        ("up inside", vec![(Regular, "a/../../x", "x")]),
        ("link to the outside", vec![(Symlink, "a", target), (Regular, "a/victim", "x")]),
        ("hard link to the outside", vec![(Symlink, "a", target), (Link, "b", "a/victim")]),
        ("hard link up", vec![(Link, "b", "../../../outside/victim")]),
    ] {
        // Refused, or kept inside: below, the link's target is looked for in the layer itself.
        drop(world.unpack(&tar(&entries)));
        assert_eq!(fs::read_to_string(outside.join("victim")).unwrap(), "untouched", "{name}");
        assert_eq!(fs::metadata(outside.join("victim")).unwrap().nlink(), 1, "{name}");
        assert_eq!(fs::read_dir(&outside).unwrap().count(), 1, "{name}");
    }
    assert!(!world.dir.path().join("x").exists());
}

#[test]
fn an_absolute_symlink_on_the_way_leads_inside() {
    let world = World::new();
    let root = world
        .unpack(&tar(&[(Directory, "real/", ""), (Symlink, "way", "/real"), (Regular, "way/file", "x")]))
        .unwrap();
    assert_eq!(fs::read_to_string(root.join("real/file")).unwrap(), "x");
}

#[test]
fn a_device_that_overlay_would_take_for_a_whiteout_is_refused() {
    let world = World::new();
    let error = world.unpack(&tar(&[(Char, "null", "")])).unwrap_err();
    assert!(error.to_string().contains("0:0"), "{error}");
}

#[test]
fn whiteouts_become_overlays_and_back() {
    let world = World::new();
    let layer = tar(&[
        (Directory, "dir/", ""),
        (Regular, "dir/.wh.gone", ""),
        (Directory, "new/", ""),
        (Regular, "new/.wh..wh..opq", ""),
        (Regular, "new/file", "x"),
    ]);
    let root = world.unpack(&layer).unwrap();
    let gone = fs::symlink_metadata(root.join("dir/gone")).unwrap();
    assert!(gone.file_type().is_char_device() && gone.rdev() == 0);
    assert_eq!(xattr::get(root.join("new"), "trusted.overlay.opaque").unwrap().unwrap(), b"y");
    let again = world.store.copy_layer_from_dir(&root).unwrap();
    let tar = unzip(&world, &again);
    let mut archive = tar::Archive::new(tar.as_slice());
    let names: Vec<String> = archive
        .entries()
        .unwrap()
        .map(|entry| entry.unwrap().path().unwrap().display().to_string())
        .collect();
    assert_eq!(names, ["dir/", "dir/.wh.gone", "new/", "new/.wh..wh..opq", "new/file"]);
}

fn unzip(world: &World, layer: &Layer) -> Vec<u8> {
    let blob = world.store.blobs().open_blob(layer.blob.digest.strip_prefix("sha256:").unwrap()).unwrap();
    let mut tar = Vec::new();
    std::io::copy(&mut flate2::read::MultiGzDecoder::new(blob), &mut tar).unwrap();
    tar
}

#[test]
fn every_compression_is_the_same_layer() {
    let world = World::new();
    let tar = tar(&[(Regular, "file", "abc")]);
    let gzip = |bytes: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let zstd = |bytes: &[u8]| zstd::encode_all(bytes, 0).unwrap();
    let plain = world.layer(&tar, <[u8]>::to_vec);
    let path = world.store.unpacked(std::slice::from_ref(&plain)).unwrap();
    for layer in [world.layer(&tar, gzip), world.layer(&tar, zstd)] {
        assert_eq!(world.store.unpacked(&[layer]).unwrap(), path);
        // Each must be good by itself, too.
        let other = World::new();
        let layers = [gzip, zstd].map(|compress| other.layer(&tar, compress));
        other.store.unpacked(&layers[..1]).unwrap();
    }
    let wrong = Layer { diff_id: format!("sha256:{}", "0".repeat(64)), ..plain };
    assert!(matches!(world.store.unpacked(&[wrong]), Err(Error::Invalid(_))));
}

#[test]
fn a_directory_named_only_in_a_path_is_as_below() {
    let world = World::new();
    let base = world.work("base");
    fs::create_dir(base.join("tmp")).unwrap();
    fs::set_permissions(base.join("tmp"), fs::Permissions::from_mode(0o1777)).unwrap();
    let base = world.store.put_layer_from_dir(&base).unwrap();
    let top = world.layer(&tar(&[(Regular, "tmp/file", "x")]), <[u8]>::to_vec);
    let layers = world.store.unpacked(&[base, top]).unwrap();
    assert_eq!(fs::metadata(layers[0].join("tmp")).unwrap().mode() & 0o7777, 0o1777);
}

#[test]
fn a_directory_becomes_a_layer_without_being_copied() {
    let world = World::new();
    let upper = world.work("upper");
    fs::create_dir(upper.join("etc")).unwrap();
    fs::write(upper.join("etc/x"), "x").unwrap();
    fs::hard_link(upper.join("etc/x"), upper.join("etc/y")).unwrap();
    symlink("x", upper.join("etc/z")).unwrap();
    xattr::set(upper.join("etc/x"), "user.colour", b"blue").unwrap();
    let inode = fs::metadata(upper.join("etc/x")).unwrap().ino();
    let copied = world.store.copy_layer_from_dir(&upper).unwrap();
    let layer = world.store.put_layer_from_dir(&upper).unwrap();
    assert_eq!(layer, copied);
    assert!(!upper.exists());
    let path = world.store.unpacked(std::slice::from_ref(&layer)).unwrap().remove(0);
    assert_eq!(fs::metadata(path.join("etc/x")).unwrap().ino(), inode);
    // What others unpack from its blob is the same.
    let other = World::new();
    let bytes = unzip(&world, &layer);
    let path = other.unpack(&bytes).unwrap();
    assert_eq!(fs::metadata(path.join("etc/y")).unwrap().nlink(), 2);
    assert_eq!(fs::read_link(path.join("etc/z")).unwrap(), Path::new("x"));
    assert_eq!(xattr::get(path.join("etc/x"), "user.colour").unwrap().unwrap(), b"blue");
    assert_eq!(other.store.copy_layer_from_dir(&path).unwrap().diff_id, layer.diff_id);
}

#[test]
fn a_layer_is_unpacked_once_whoever_asks() {
    let world = World::new();
    let layer = world.layer(&tar(&[(Regular, "file", &"x".repeat(100_000))]), <[u8]>::to_vec);
    let inodes: Vec<u64> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                let (store, layer) = (world.store.clone(), layer.clone());
                scope.spawn(move || {
                    let path = store.unpacked(&[layer]).unwrap().remove(0);
                    fs::metadata(path.join("file")).unwrap().ino()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(inodes.iter().all(|inode| *inode == inodes[0]));
}

#[test]
fn a_root_file_system_becomes_an_image() {
    let world = World::new();
    let tree = world.work("tree");
    fs::write(tree.join("hello"), "hello").unwrap();
    let config = images::RunConfig { cmd: Some(vec!["/hello".into()]), ..Default::default() };
    let name = Reference::parse("stand-in:1").unwrap();
    let image = world.store.import_rootfs(&tree, config.clone(), &name, None).unwrap();
    assert!(tree.exists());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let ensured = runtime.block_on(world.store.ensure("stand-in:1", None)).unwrap();
    assert_eq!(
        (ensured.digest.as_str(), ensured.config.cmd),
        (image.digest.as_str(), vec!["/hello".to_owned()])
    );
    assert_eq!(fs::read_to_string(ensured.layers[0].join("hello")).unwrap(), "hello");
    let mut file = File::create(world.dir.path().join("tree.tar")).unwrap();
    file.write_all(&unzip(&world, &image.layers()[0])).unwrap();
    let again =
        world.store.import_rootfs_tar(&world.dir.path().join("tree.tar"), config, &name, None).unwrap();
    assert_eq!(again.digest, image.digest);
}

#[test]
fn archives_of_docker_and_layouts_of_oci_are_taken_in() {
    let world = World::new();
    let tree = world.work("tree");
    fs::write(tree.join("hello"), "hello").unwrap();
    let layer = world.store.put_layer_from_dir(&tree).unwrap();
    let bytes = unzip(&world, &layer);
    let config = ConfigFile {
        architecture: "amd64".into(),
        rootfs: images::RootFs { diff_ids: vec![layer.diff_id.clone()], ..Default::default() },
        ..Default::default()
    };
    let saved = r#"[{"Config":"c.json","RepoTags":["saved:1"],"Layers":["l/layer.tar"]}]"#;
    let path = world.dir.path().join("saved.tar");
    let mut builder = tar::Builder::new(File::create(&path).unwrap());
    for (name, content) in [
        ("c.json", serde_json::to_vec(&config).unwrap()),
        ("l/layer.tar", bytes),
        ("manifest.json", saved.into()),
    ] {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, content.as_slice()).unwrap();
    }
    builder.finish().unwrap();
    let other = World::new();
    let taken = other.store.import(&path).unwrap();
    assert_eq!(taken[0].0.as_ref().unwrap().familiar(), "saved:1");
    let image = other.store.load(&taken[0].1, &images::Platform::host()).unwrap().unwrap();
    let path = other.store.unpacked(&image.layers()).unwrap().remove(0);
    assert_eq!(fs::read_to_string(path.join("hello")).unwrap(), "hello");

    let layout = world.dir.path().join("layout");
    fs::create_dir_all(layout.join("blobs/sha256")).unwrap();
    for digest in [&image.digest, &image.manifest.config.digest, &image.manifest.layers[0].digest] {
        let hex = digest.strip_prefix("sha256:").unwrap();
        fs::copy(other.store.blobs().path(hex), layout.join("blobs/sha256").join(hex)).unwrap();
    }
    let index = serde_json::json!({ "schemaVersion": 2, "manifests": [{
        "digest": image.digest, "size": 1, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "annotations": { "org.opencontainers.image.ref.name": "docker.io/library/laid:2" } }] });
    fs::write(layout.join("index.json"), index.to_string()).unwrap();
    let third = World::new();
    let taken = third.store.import(&layout).unwrap();
    assert_eq!((taken[0].0.as_ref().unwrap().familiar(), &taken[0].1), ("laid:2".to_owned(), &image.digest));
    let found =
        third.store.find(&Reference::parse("laid:2").unwrap(), &images::Platform::host()).unwrap().unwrap();
    assert!(third.store.is_whole(&found));
}

#[test]
fn unused_layers_go_and_come_back_and_mounted_ones_stay() {
    let world = World::new();
    let day = std::time::Duration::from_secs(86_400);
    let age = |path: &Path| {
        let used = path.parent().unwrap().join("used");
        let file = File::options().write(true).open(used).unwrap();
        file.set_modified(std::time::SystemTime::now() - 3 * day).unwrap();
    };
    let layers =
        ["one", "two", "three"].map(|text| world.layer(&tar(&[(Regular, "file", text)]), <[u8]>::to_vec));
    let paths = layers.clone().map(|layer| world.store.unpacked(&[layer]).unwrap().remove(0));
    age(&paths[0]);
    age(&paths[1]);
    let at = world.work("at");
    for name in ["upper", "own"] {
        world.work(name);
    }
    let options = format!(
        "lowerdir={}:{},upperdir={},workdir={}",
        paths[1].display(),
        paths[2].display(),
        world.store.work().join("upper").display(),
        world.store.work().join("own").display()
    );
    let flags = nix::mount::MsFlags::empty();
    nix::mount::mount(Some("overlay"), &at, Some("overlay"), flags, Some(options.as_str())).unwrap();
    let pruned = world.store.prune(day);
    nix::mount::umount(&at).unwrap();
    assert_eq!(pruned.unwrap(), 1);
    assert!(!paths[0].exists() && paths[1].exists() && paths[2].exists());
    assert_eq!(world.store.unpacked(&layers[..1]).unwrap(), [paths[0].clone()]);
    assert_eq!(fs::read_to_string(paths[0].join("file")).unwrap(), "one");
}
