//! Images from Dockerfiles, as root, with real containers.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should end")]

mod common;

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::PathBuf;
use std::time::Instant;

use builder::Ignore;
use builder::image::{BuildError, BuildRequest, ImageBuilder, Output, Printer};
use common::World;
use images::{Loaded, Platform, Reference};

struct Built {
    result: Result<Loaded, BuildError>,
    text: String,
}

impl Built {
    fn image(&self) -> &Loaded {
        match &self.result {
            Ok(image) => image,
            Err(error) => panic!("{error}\n{}", self.text),
        }
    }
}

trait Builds {
    fn build(&self, dockerfile: &str, change: impl FnOnce(&mut BuildRequest)) -> Built;
    fn merged(&self, image: &Loaded, path: &str) -> Option<PathBuf>;
}

impl Builds for World {
    fn build(&self, dockerfile: &str, change: impl FnOnce(&mut BuildRequest)) -> Built {
        let context = self.dir.path().join("context");
        fs::create_dir_all(&context).unwrap();
        let mut request =
            BuildRequest { dockerfile: dockerfile.to_owned(), context, ..BuildRequest::default() };
        change(&mut request);
        let builder = ImageBuilder {
            store: self.store.clone(),
            names: None,
            turaco_exe: common::exe(),
            cgroup: Vec::new(),
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let (sender, mut receiver) = tokio::sync::mpsc::channel(16);
            let printer = Printer(sender);
            let build = async {
                let built = builder.build(&request, &printer).await;
                drop(printer);
                built
            };
            let listen = async {
                let mut text = Vec::new();
                while let Some(Output::Out(piece) | Output::Err(piece)) = receiver.recv().await {
                    text.extend(piece);
                }
                String::from_utf8(text).unwrap()
            };
            let (result, text) = tokio::join!(build, listen);
            Built { result, text }
        })
    }

    /// Where a file of an image lies, by its layers from the top.
    fn merged(&self, image: &Loaded, path: &str) -> Option<PathBuf> {
        let layers = self.store.unpacked(&image.layers()).unwrap();
        layers.into_iter().map(|layer| layer.join(path)).find(|path| path.symlink_metadata().is_ok())
    }
}

#[test]
fn runs_copies_and_configures() {
    let world = World::new();
    world.file("context/src/app.txt", "hello");
    let built = world.build(
        "FROM base\nARG WHO=world\nENV GREETING=\"hi ${WHO}\"\nWORKDIR /srv/app\nCOPY src/ .\nRUN echo \"$GREETING $WHO from $(pwd)\" > out && cat app.txt && echo oops >&2\nUSER app\nEXPOSE 80\nLABEL a=b\nENTRYPOINT [\"/bin/cat\"]\nCMD [\"out\"]\n",
        |request| {
            request.build_args = vec![("WHO".into(), "you".into())];
            request.tags = vec![Reference::parse("app:1").unwrap(), Reference::parse("app:2").unwrap()];
            request.labels = vec![("c".into(), "d".into())];
        },
    );
    let image = built.image();
    let out = world.merged(image, "srv/app/out").unwrap();
    assert_eq!(fs::read_to_string(out).unwrap(), "hi you you from /srv/app\n");
    let config = &image.config.config;
    assert_eq!((config.user.as_str(), config.working_dir.as_str()), ("app", "/srv/app"));
    assert!(config.env.contains(&"GREETING=hi you".to_owned()));
    assert_eq!(config.entrypoint, Some(vec!["/bin/cat".to_owned()]));
    assert_eq!((&config.labels["a"], &config.labels["c"]), (&"b".into(), &"d".into()));
    // The base's, WORKDIR's, COPY's and RUN's.
    assert_eq!(image.manifest.layers.len(), 4);
    assert!(built.text.contains("Step 1/11 : FROM base\n"), "{}", built.text);
    assert!(built.text.contains("Step 6/11 : RUN echo"), "{}", built.text);
    assert!(built.text.contains("hello") && built.text.contains("oops\n"), "{}", built.text);
    assert!(built.text.ends_with("Successfully tagged app:1\nSuccessfully tagged app:2\n"), "{}", built.text);
    let found = world.store.find(&Reference::parse("app:2").unwrap(), &Platform::host()).unwrap().unwrap();
    assert_eq!(found.digest, image.digest);
}

#[test]
fn a_step_leaves_only_what_it_changed() {
    let world = World::new();
    let built = world.build("FROM base\nRUN rm /etc/group && touch /made\n", |_| {});
    let layers = world.store.unpacked(&built.image().layers()).unwrap();
    let mut names: Vec<_> =
        fs::read_dir(&layers[0]).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["etc", "made"]);
    let mut names: Vec<_> =
        fs::read_dir(layers[0].join("etc")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["group"]);
    assert_eq!(fs::symlink_metadata(layers[0].join("etc/group")).unwrap().rdev(), 0);
    // Nothing is left of the steps themselves.
    assert!(
        fs::read_dir(world.store.work())
            .unwrap()
            .all(|entry| { !entry.unwrap().file_name().to_string_lossy().starts_with(".aside") })
    );
}

#[test]
fn the_second_build_is_the_same_image_from_the_cache() {
    let world = World::new();
    world.file("context/a", "a");
    let text = "FROM base\nCOPY a /a\nRUN date +%N > /now\nENV X=1\nRUN cat /now\n";
    let first = world.build(text, |_| {});
    let digest = first.image().digest.clone();
    let begin = Instant::now();
    let second = world.build(text, |_| {});
    let took = begin.elapsed();
    assert_eq!(second.image().digest, digest, "{}", second.text);
    assert_eq!(second.text.matches("Using cache").count(), 3, "{}", second.text);
    eprintln!("cached build: {took:?}");
    let again = world.build(text, |request| request.no_cache = true);
    assert_eq!(again.text.matches("Using cache").count(), 0);
    assert_ne!(again.image().digest, digest);
    // A changed file undoes the cache from there on.
    world.file("context/a", "b");
    let changed = world.build(text, |_| {});
    assert_eq!(changed.text.matches("Using cache").count(), 0, "{}", changed.text);
    // So does another argument.
    let with = |value: &str| {
        world.build("FROM base\nARG V\nRUN echo $V\n", |request| {
            request.build_args = vec![("V".into(), value.into())]
        })
    };
    with("1").image();
    assert_eq!(with("1").text.matches("Using cache").count(), 1);
    assert_eq!(with("2").text.matches("Using cache").count(), 0);
}

#[test]
fn stages_share_files() {
    let world = World::new();
    let built = world.build(
        "FROM base AS build\nRUN mkdir -p /out/sub && echo one > /out/one && echo two > /out/sub/two && ln -s one /out/link\nRUN echo never used by anyone\nFROM base AS unused\nRUN exit 1\nFROM scratch\nCOPY --from=build --chown=7:8 --chmod=600 /out/ /files/\nCOPY --from=base /bin/busybox /bb\n",
        |_| {},
    );
    let image = built.image();
    let one = world.merged(image, "files/one").unwrap();
    let metadata = fs::metadata(&one).unwrap();
    assert_eq!((metadata.uid(), metadata.gid(), metadata.mode() & 0o777), (7, 8, 0o600));
    assert_eq!(fs::read_to_string(world.merged(image, "files/sub/two").unwrap()).unwrap(), "two\n");
    assert_eq!(fs::read_link(world.merged(image, "files/link").unwrap()).unwrap(), PathBuf::from("one"));
    assert!(world.merged(image, "bb").is_some() && world.merged(image, "etc").is_none());
    assert_eq!(image.manifest.layers.len(), 2);
    let target = world.build("FROM base AS one\nRUN touch /one\nFROM one\nRUN exit 1\n", |request| {
        request.target = Some("one".into());
    });
    assert!(world.merged(target.image(), "one").is_some());
}

#[test]
fn a_failed_step_is_told_as_docker_tells_it() {
    let world = World::new();
    let built = world.build("FROM base\nRUN echo before; exit 3\nRUN echo after\n", |_| {});
    let error = built.result.unwrap_err().to_string();
    assert_eq!(error, "The command '/bin/sh -c echo before; exit 3' returned a non-zero code: 3");
    assert!(built.text.contains("before\n") && !built.text.contains("Step 3"), "{}", built.text);
    let missing = world.build("FROM base\nCOPY nothing /\n", |_| {});
    assert!(missing.result.unwrap_err().to_string().contains("stat nothing: file does not exist"));
    let none = world.build("FROM 127.0.0.1:1/none\n", |_| {});
    let error = none.result.unwrap_err().to_string();
    assert!(error.contains("127.0.0.1:1/none:latest") && error.contains("connection refused"), "{error}");
}

#[test]
fn the_context_is_what_dockerignore_leaves() {
    let world = World::new();
    world.file("context/keep/a", "a");
    world.file("context/drop/b", "b");
    let built =
        world.build("FROM scratch\nCOPY . /\n", |request| request.ignore = Ignore::parse("drop").unwrap());
    assert!(world.merged(built.image(), "keep/a").is_some() && world.merged(built.image(), "drop").is_none());
    world.file("context/drop/c", "c");
    let again =
        world.build("FROM scratch\nCOPY . /\n", |request| request.ignore = Ignore::parse("drop").unwrap());
    assert_eq!(again.image().digest, built.image().digest);
}

#[test]
fn heredocs_run_and_become_files() {
    let world = World::new();
    let built = world.build(
        "FROM base\nENV X=x\nRUN <<EOF\nset -e\necho \"one $X\" > /one\necho two > /two\nEOF\nCOPY <<EOF /conf\nvalue=$X \"quoted\" it's\nEOF\nRUN cat > /three <<'E'\n$literal\nE\n",
        |_| {},
    );
    let image = built.image();
    let read = |path: &str| fs::read_to_string(world.merged(image, path).unwrap()).unwrap();
    assert_eq!((read("one"), read("two")), ("one x\n".to_owned(), "two\n".to_owned()));
    assert_eq!(read("conf"), "value=x \"quoted\" it's\n");
    assert_eq!(read("three"), "$literal\n");
}

#[test]
fn steps_run_as_the_user_and_see_the_hosts_resolvers() {
    let world = World::new();
    let built = world
        .build("FROM base\nRUN chmod 777 /tmp\nUSER app\nRUN id > /tmp/id; cat /etc/resolv.conf\n", |_| {});
    let id = fs::read_to_string(world.merged(built.image(), "tmp/id").unwrap()).unwrap();
    assert!(id.starts_with("uid=1000(app) gid=1001(app)"), "{id}");
    let resolvers = fs::read_to_string("/etc/resolv.conf").unwrap_or_default();
    assert!(built.text.contains(resolvers.trim()), "{}", built.text);
}

#[test]
fn onbuild_runs_in_the_child() {
    let world = World::new();
    world.build("FROM base\nONBUILD RUN touch /by-trigger\n", |request| {
        request.tags = vec![Reference::parse("parent").unwrap()];
    });
    let child = world.build("FROM parent\n", |_| {});
    assert!(child.text.contains("# Executing 1 build triggers"), "{}", child.text);
    assert!(world.merged(child.image(), "by-trigger").is_some());
    assert!(child.image().config.config.on_build.is_empty());
}
