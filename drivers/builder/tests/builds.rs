//! Whole builds, as root: the hand, its runner, real containers, a registry in memory.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should end")]

mod common;

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use builder::{BuildHand, Options};
use common::World;
use driver::build::{
    ArtifactsWant, BuildEvent, BuildSeen, BuildWant, BuildspecWant, CredentialsWant, EnvironmentWant,
    SourceFrom, SourceWant,
};
use driver::task::LogsWant;
use driver::{BoxFuture, Hand as _, Kind, Report, Seen, Want};
use images::testing::{Auth, FakeRegistry};

const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";
/// Longest a test waits for something.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Debug, Default)]
struct Heard {
    events: Vec<BuildSeen>,
    lines: Vec<String>,
    offset: u64,
}

#[derive(Debug, Default)]
struct Ear(Mutex<Heard>);

impl Report for Ear {
    fn seen(&self, kind: Kind, _: &str, seen: Seen) -> BoxFuture<'static, ()> {
        assert_eq!(kind, Kind::Build);
        let mut heard = self.0.lock().unwrap();
        match seen {
            // As the engine does: repeats are dropped by their numbers.
            Seen::Build(seen) if heard.events.last().is_none_or(|last| last.sequence < seen.sequence) => {
                heard.events.push(seen);
            }
            Seen::Logs(logs) if logs.from_offset == heard.offset => {
                heard.offset = logs.offset;
                heard.lines.extend(logs.events.into_iter().map(|(_, line)| line));
            }
            _ => {}
        }
        Box::pin(async {})
    }
}

struct Build {
    world: World,
    registry: FakeRegistry,
    runtime: tokio::runtime::Runtime,
    hand: BuildHand,
    ear: Arc<Ear>,
    want: BuildWant,
}

impl Build {
    /// A build of a buildspec, with a source of these files.
    fn new(buildspec: &str, files: &[(&str, &str)]) -> Self {
        let world = World::new();
        let registry = FakeRegistry::start(Auth::Basic).unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        let hand = BuildHand::new(options(&world)).unwrap();
        let ear = Arc::new(Ear::default());
        runtime.block_on(async { hand.start(ear.clone()) });
        let want = want(&world, &registry, buildspec, files);
        Self { world, registry, runtime, hand, ear, want }
    }

    fn key(&self) -> String {
        self.want.build_id.clone()
    }

    fn start(&self) {
        self.sync(Some(Want::Build(Box::new(self.want.clone()))));
    }

    fn sync(&self, want: Option<Want>) {
        self.runtime.block_on(self.hand.sync(&self.key(), want)).unwrap();
    }

    /// A control plane that comes back after it was killed: new hands on the same directory.
    fn come_back(&mut self) {
        self.hand = BuildHand::new(options(&self.world)).unwrap();
        self.ear = Arc::new(Ear::default());
        let (hand, ear) = (&self.hand, self.ear.clone());
        self.runtime.block_on(async {
            hand.start(ear);
            assert_eq!(hand.survey().await.unwrap(), std::slice::from_ref(&self.want.build_id));
        });
    }

    fn until<T>(&self, what: &str, look: impl Fn(&Heard) -> Option<T>) -> T {
        let begin = Instant::now();
        loop {
            let found = look(&self.ear.0.lock().unwrap());
            if let Some(found) = found {
                return found;
            }
            assert!(begin.elapsed() < PATIENCE, "{what} does not come: {:#?}\n{}", self.events(), self.log());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn finish(&self) -> String {
        self.until("the end", |heard| {
            heard.events.iter().find_map(|seen| match &seen.event {
                BuildEvent::Finished { status, .. } => Some(status.clone()),
                _ => None,
            })
        })
    }

    fn until_line(&self, text: &str) {
        self.until(text, |heard| heard.lines.iter().any(|line| line.contains(text)).then_some(()));
    }

    /// Phases and how they ended.
    fn events(&self) -> Vec<String> {
        let heard = self.ear.0.lock().unwrap();
        let shown = heard.events.iter().filter_map(|seen| match &seen.event {
            BuildEvent::PhaseEnded { phase, status, context_code, context_message, .. } => {
                Some(format!("{phase} {status} {context_code} {context_message}").trim_end().to_owned())
            }
            _ => None,
        });
        shown.collect()
    }

    fn log(&self) -> String {
        self.ear.0.lock().unwrap().lines.join("\n")
    }

    fn artifact(&self, output: &str) -> Vec<(String, String)> {
        let digest = self.until("an artifact", |heard| {
            heard.events.iter().find_map(|seen| match &seen.event {
                BuildEvent::Artifact { output: name, digest, .. } if name == output => Some(digest.clone()),
                _ => None,
            })
        });
        let mut zip = zip::ZipArchive::new(self.world.store.blobs().open_blob(&digest).unwrap()).unwrap();
        (0..zip.len())
            .map(|at| {
                let file = zip.by_index(at).unwrap();
                let name = file.name().to_owned();
                (name, std::io::read_to_string(file).unwrap())
            })
            .collect()
    }
}

impl Drop for Build {
    fn drop(&mut self) {
        self.sync(None);
        let left: Vec<_> = fs::read_dir(self.world.dir.path().join("builds")).unwrap().collect();
        assert!(left.is_empty() || std::thread::panicking(), "{left:?}");
    }
}

fn options(world: &World) -> Options {
    Options {
        instance: "t35700".into(),
        state_dir: world.dir.path().to_owned(),
        blobs: world.dir.path().join("blobs"),
        images: world.dir.path().join("images"),
        repositories: world.dir.path().join("git"),
        turaco_exe: common::exe(),
    }
}

fn source(world: &World, files: &[(&str, &str)]) -> String {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    world.store.blobs().put(&zip.finish().unwrap().into_inner()).unwrap().digest
}

fn want(world: &World, registry: &FakeRegistry, buildspec: &str, files: &[(&str, &str)]) -> BuildWant {
    use std::sync::atomic::{AtomicU32, Ordering};
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = format!("{}{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let variable =
        |name: &str, value: &str, secret| EnvironmentWant { name: name.into(), value: value.into(), secret };
    BuildWant {
        run: true,
        build_id: format!("project:{number}"),
        arn: format!("arn:aws:codebuild:eu-west-1:000000000000:build/project:{number}"),
        project: "project".into(),
        account: "000000000000".into(),
        region: "eu-west-1".into(),
        buildspec: BuildspecWant::Inline(buildspec.into()),
        sources: vec![SourceWant {
            identifier: String::new(),
            from: SourceFrom::Zip { digest: source(world, files) },
            version: "arn:aws:s3:::bucket/key".into(),
            resolved_version: COMMIT.into(),
            repo_url: String::new(),
        }],
        environment: vec![
            variable("AWS_ACCOUNT_ID", "000000000000", false),
            variable("REPOSITORY_NAME", "app", false),
            variable("PASSWORD", "hunter2hunter2", true),
        ],
        image: "aws/codebuild/standard:7.0".into(),
        image_digest: None,
        privileged: true,
        cpu_units: 2048,
        memory_mib: 2048,
        timeout_ms: 60_000,
        logs: Some(LogsWant {
            account: "000000000000".into(),
            region: "eu-west-1".into(),
            group: "g".into(),
            stream: "s".into(),
            create_group: true,
        }),
        artifacts: ArtifactsWant::Nothing,
        endpoint: format!("http://{}", registry.address),
        credentials: CredentialsWant {
            role_arn: "arn:aws:iam::000000000000:role/build".into(),
            access_key_id: "ASIAXXXXXXXXXXXXXXXX".into(),
            secret_access_key: "secretsecretsecret".into(),
            session_token: "tokentokentoken".into(),
        },
        started_at: 1_713_733_612_675,
    }
}

/// The buildspec of the story, with an update that needs no network.
const STORY: &str = r#"
version: 0.2
env:
  exported-variables:
    - IMAGE_URI
phases:
  install:
    on-failure: ABORT
    commands:
      - sudo echo updated
  pre_build:
    on-failure: ABORT
    commands:
      - echo Logging in to Amazon ECR...
      - aws ecr get-login-password --region ${AWS_REGION} | sed s/secret/secret/ | docker login --username user --password-stdin ${AWS_ACCOUNT_ID}.dkr.ecr.${AWS_REGION}.amazonaws.com
      - REPOSITORY_URI=${AWS_ACCOUNT_ID}.dkr.ecr.${AWS_REGION}.amazonaws.com/${REPOSITORY_NAME}
  build:
    on-failure: ABORT
    commands:
      - docker build . -t ${REPOSITORY_URI}:latest
      - docker tag ${REPOSITORY_URI}:latest ${REPOSITORY_URI}:$(echo ${CODEBUILD_RESOLVED_SOURCE_VERSION} | cut -c 1-7)
      - export IMAGE_URI="${REPOSITORY_URI}:$(echo ${CODEBUILD_RESOLVED_SOURCE_VERSION} | cut -c 1-7)"
      - |
        printf '{"ImageURI":"%s"}' "$IMAGE_URI" \
          > /imageDetail.json
  post_build:
    on-failure: ABORT
    commands:
      - docker push ${REPOSITORY_URI}:latest
      - docker push "$IMAGE_URI"
artifacts:
  files:
    - /imageDetail.json
  discard-paths: yes
"#;

#[test]
fn cb_2_the_story_builds_pushes_and_says_what_it_made() {
    let mut build = Build::new(
        STORY,
        &[
            ("Dockerfile", "FROM base\nCOPY index.html /\nRUN cat /index.html\n"),
            ("index.html", "hello from here\n"),
        ],
    );
    build.want.artifacts = ArtifactsWant::Zips { outputs: vec!["Out".into()] };
    build.start();
    assert_eq!(build.finish(), "SUCCEEDED", "{}", build.log());
    let phases = [
        "PROVISIONING",
        "DOWNLOAD_SOURCE",
        "INSTALL",
        "PRE_BUILD",
        "BUILD",
        "POST_BUILD",
        "UPLOAD_ARTIFACTS",
        "FINALIZING",
    ];
    assert_eq!(build.events(), phases.map(|phase| format!("{phase} SUCCEEDED")));
    let uri = "000000000000.dkr.ecr.eu-west-1.amazonaws.com/app:0123456";
    assert_eq!(
        build.artifact("Out"),
        [("imageDetail.json".to_owned(), format!("{{\"ImageURI\":\"{uri}\"}}"))]
    );
    let exported = build.until("exported variables", |heard| {
        heard.events.iter().find_map(|seen| match &seen.event {
            BuildEvent::Exported(variables) => Some(variables.clone()),
            _ => None,
        })
    });
    assert_eq!(exported, [("IMAGE_URI".to_owned(), uri.to_owned())]);
    let contents = build.registry.contents();
    let tags: Vec<&str> = contents
        .manifests
        .keys()
        .map(|(_, tag)| tag.as_str())
        .filter(|tag| !tag.starts_with("sha256"))
        .collect();
    assert_eq!(tags, ["0123456", "latest"]);
    drop(contents);
    let log = build.log();
    for text in [
        "Phase is DOWNLOAD_SOURCE",
        "Entering phase INSTALL",
        "updated",
        "Login Succeeded",
        "Running command docker build . -t",
        "Step 3/3 : RUN cat /index.html",
        "hello from here",
        "latest: digest: sha256:",
        "Phase complete: UPLOAD_ARTIFACTS State: SUCCEEDED",
    ] {
        assert!(log.contains(text), "{text} is not in\n{log}");
    }
    // Names of a build are its own.
    assert_eq!(
        build.world.store.names().all().unwrap().keys().collect::<Vec<_>>(),
        ["docker.io/library/base:latest"]
    );
}

fn commands(phases: &[(&str, &[&str])]) -> String {
    let mut text = "version: 0.2\nphases:\n".to_owned();
    for (phase, commands) in phases {
        text.push_str(&format!("  {phase}:\n    commands:\n"));
        for command in *commands {
            text.push_str(&format!("      - {}\n", serde_json::to_string(command).unwrap()));
        }
    }
    text
}

#[test]
fn cb_12_all_commands_share_one_shell() {
    let build = Build::new(
        &commands(&[
            ("pre_build", &["cd /tmp && A='a b'", "export B=\"it's\"", "f() { echo \"f: $1\"; }"]),
            ("build", &["echo \"$A|$B|$(pwd)\" && f x", "false\ntrue", "sh -c 'echo $B'"]),
        ]),
        &[],
    );
    build.start();
    assert_eq!(build.finish(), "SUCCEEDED", "{}", build.log());
    let log = build.log();
    assert!(log.contains("a b|it's|/tmp\nf: x\n") && log.contains("\nit's\n"), "{log}");
}

#[test]
fn cb_11_commands_run_as_another_user() {
    let spec = commands(&[("build", &["id -un", "X=1", "echo \"x is $X\""])])
        .replace("version: 0.2", "version: 0.2\nrun-as: nobody");
    let build = Build::new(&spec, &[]);
    build.start();
    assert_eq!(build.finish(), "SUCCEEDED", "{}", build.log());
    assert!(build.log().contains("\nnobody\n") && build.log().contains("x is 1"), "{}", build.log());
}

#[test]
fn a_build_that_cannot_begin_is_a_fault() {
    let mut build = Build::new("", &[]);
    build.hand =
        BuildHand::new(Options { turaco_exe: "/bin/false".into(), ..options(&build.world) }).unwrap();
    build.runtime.block_on(async { build.hand.start(build.ear.clone()) });
    build.start();
    assert_eq!(build.finish(), "FAULT");
    assert_eq!(
        build.events(),
        ["PROVISIONING FAULT INTERNAL_SERVICE_ERROR The build's process could not be started"]
    );
}

#[test]
fn cb_22_a_repository_is_cloned_at_its_commit() {
    let mut build = Build::new(
        &commands(&[("build", &["pwd; git rev-parse HEAD; git remote get-url origin; cat file"])]),
        &[],
    );
    let repository = build.world.dir.path().join("git/r1.git");
    let git = |args: &[&str]| {
        let mut command = std::process::Command::new("git");
        command
            .args(["-c", "user.name=a", "-c", "user.email=a@b"])
            .args(args)
            .env("GIT_CONFIG_NOSYSTEM", "1");
        let output = command.current_dir(build.world.dir.path().join("work")).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    build.world.file("work/file", "first version\n");
    git(&["init", "--quiet", "."]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "one"]);
    git(&["clone", "--quiet", "--bare", ".", repository.to_str().unwrap()]);
    let commit = git(&["rev-parse", "HEAD"]);
    build.want.sources[0].from =
        SourceFrom::Git { repository_id: "r1".into(), name: "web".into(), commit: commit.clone() };
    build.want.sources[0].repo_url = "https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/web".into();
    build.start();
    assert_eq!(build.finish(), "SUCCEEDED", "{}", build.log());
    let log = build.log();
    for text in [
        "/src/git-codecommit.eu-west-1.amazonaws.com/v1/repos/web\n",
        &commit,
        "https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/web\n",
        "first version",
    ] {
        assert!(log.contains(text), "{text} is not in\n{log}");
    }
}

#[test]
fn cb_3_a_failed_build_phase_goes_on_to_post_build() {
    let build = Build::new(
        &commands(&[
            ("build", &["X=kept; export X", "exit 3", "echo never"]),
            ("post_build", &["echo \"succeeding: $CODEBUILD_BUILD_SUCCEEDING $X\""]),
        ]),
        &[],
    );
    build.start();
    assert_eq!(build.finish(), "FAILED");
    let events = build.events();
    assert!(events.contains(&"BUILD FAILED COMMAND_EXECUTION_ERROR Error while executing command: exit 3. Reason: exit status 3".to_owned()), "{events:?}");
    assert!(events.contains(&"POST_BUILD SUCCEEDED".to_owned()), "{events:?}");
    let log = build.log();
    assert!(log.contains("succeeding: 0 kept") && !log.contains("\nnever"), "{log}");
    assert!(log.contains("Command did not exit successfully exit 3 exit status 3"), "{log}");
}

#[test]
fn cb_3_a_failed_pre_build_ends_it() {
    let build = Build::new(&commands(&[("pre_build", &["false"]), ("build", &["echo never"])]), &[]);
    build.start();
    assert_eq!(build.finish(), "FAILED");
    let phases: Vec<String> =
        build.events().iter().map(|event| event.split(' ').next().unwrap().to_owned()).collect();
    assert!(!phases.contains(&"BUILD".to_owned()) && phases.last().unwrap() == "FINALIZING", "{phases:?}");
}

#[test]
fn cb_10_a_missing_or_broken_buildspec_fails_the_download() {
    let mut build = Build::new("", &[("other.yml", "version: [")]);
    build.want.buildspec = BuildspecWant::Path("buildspec.yml".into());
    build.start();
    assert_eq!(build.finish(), "FAILED");
    let events = build.events();
    assert!(
        events[1].starts_with("DOWNLOAD_SOURCE FAILED YAML_FILE_ERROR stat /codebuild/output/src"),
        "{events:?}"
    );
    assert!(events[1].ends_with("buildspec.yml: no such file or directory"), "{events:?}");
    let mut build = Build::new("", &[("other.yml", "version: [")]);
    build.want.buildspec = BuildspecWant::Path("other.yml".into());
    build.start();
    assert_eq!(build.finish(), "FAILED");
    assert!(build.events()[1].contains("YAML_FILE_ERROR Unable to unmarshal YAML"), "{:?}", build.events());
}

#[test]
fn cb_13_secrets_are_not_in_the_log() {
    let build = Build::new(
        &commands(&[(
            "build",
            &[
                "echo \"the password is $PASSWORD\"",
                "echo $AWS_ACCESS_KEY_ID $AWS_SECRET_ACCESS_KEY $AWS_SESSION_TOKEN",
            ],
        )]),
        &[],
    );
    build.start();
    assert_eq!(build.finish(), "SUCCEEDED", "{}", build.log());
    let log = build.log();
    assert!(log.contains("the password is ***\n") && log.contains("*** *** ***"), "{log}");
}

#[test]
fn cb_20_without_privileged_mode_there_is_no_docker() {
    let mut build = Build::new(&commands(&[("build", &["docker images"])]), &[]);
    build.want.privileged = false;
    build.start();
    assert_eq!(build.finish(), "FAILED");
    let log = build.log();
    assert!(log.contains("Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"), "{log}");
}

#[test]
fn cb_5_a_build_is_stopped_and_times_out() {
    let build = Build::new(&commands(&[("build", &["echo begun; sleep 1000"])]), &[]);
    build.start();
    build.until_line("begun");
    build.sync(Some(Want::Build(Box::new(BuildWant { run: false, ..build.want.clone() }))));
    assert_eq!(build.finish(), "STOPPED");
    let mut build = Build::new(&commands(&[("build", &["sleep 1000"])]), &[]);
    build.want.timeout_ms = 1_000;
    build.start();
    assert_eq!(build.finish(), "TIMED_OUT");
}

#[test]
fn a_build_goes_on_when_the_control_plane_does_not() {
    let mut build = Build::new(
        &commands(&[(
            "build",
            &["echo begun", "while [ ! -e /codebuild/output/go ]; do sleep 0.02; done", "echo over"],
        )]),
        &[],
    );
    build.start();
    build.until_line("begun");
    build.come_back();
    build.until_line("begun");
    let go = build_dir(&build).join("output/go");
    fs::write(go, "").unwrap();
    assert_eq!(build.finish(), "SUCCEEDED", "{}", build.log());
    assert!(build.log().contains("over"));
}

#[test]
fn a_build_whose_process_is_killed_is_a_fault() {
    let build = Build::new(&commands(&[("build", &["echo begun; sleep 1000"])]), &[]);
    build.start();
    build.until_line("begun");
    let pid: i32 = fs::read_to_string(build_dir(&build).join("pid")).unwrap().trim().parse().unwrap();
    nix::sys::signal::kill(nix::unistd::Pid::from_raw(pid), nix::sys::signal::Signal::SIGKILL).unwrap();
    assert_eq!(build.finish(), "FAULT");
}

fn build_dir(build: &Build) -> PathBuf {
    let mut all = fs::read_dir(build.world.dir.path().join("builds")).unwrap();
    all.next().unwrap().unwrap().path()
}

#[test]
fn any_other_image_is_taken_as_it_is() {
    let mut build = Build::new(
        &commands(&[(
            "build",
            &[
                "cat /etc/passwd",
                "docker build -t x . && docker images -q x && docker inspect --format='{{index .RepoDigests 0}}' x",
                "ls /bin/busybox",
            ],
        )]),
        &[("Dockerfile", "FROM scratch\nCOPY Dockerfile /\n")],
    );
    build.want.image = "base".into();
    build.start();
    assert_eq!(build.finish(), "SUCCEEDED", "{}", build.log());
    assert!(build.log().contains("app:x:1000:1001"), "{}", build.log());
    assert!(build.log().contains("\nx@sha256:"), "{}", build.log());
    let mut build = Build::new(&commands(&[("build", &["true"])]), &[]);
    build.want.image = "127.0.0.1:1/none".into();
    build.start();
    assert_eq!(build.finish(), "FAILED");
    let events = build.events();
    assert!(events[0].starts_with("PROVISIONING FAILED BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE Unable to pull customer's container image. CannotPullContainerError: "), "{events:?}");
}

#[test]
fn a_builds_changes_to_the_system_are_gone_with_it() {
    let build = Build::new(
        &commands(&[(
            "build",
            &[
                "touch /usr/bin/made-by-a-build /etc/made-by-a-build && ls /usr/bin/made-by-a-build",
                "! grep -v ':[*]:' /etc/shadow",
            ],
        )]),
        &[],
    );
    build.start();
    assert_eq!(build.finish(), "SUCCEEDED", "{}", build.log());
    assert!(!PathBuf::from("/usr/bin/made-by-a-build").exists());
}
