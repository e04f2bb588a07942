//! Pulling and pushing, against a registry in memory.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should end")]

use std::fs;
use std::future::Future;

use blobs::Blobs;
use images::registry::{Client, Credentials};
use images::testing::{Auth, FakeRegistry};
use images::{BoxFuture, Loaded, Origin, Platform, PullError, Reference, Resolve, RunConfig, Store};

struct World {
    dir: tempfile::TempDir,
    store: Store,
}

fn world() -> World {
    let dir = tempfile::tempdir().unwrap();
    let blobs = Blobs::open(&dir.path().join("blobs")).unwrap();
    let store = Store::open(&dir.path().join("images"), blobs).unwrap();
    World { dir, store }
}

impl Drop for World {
    fn drop(&mut self) {
        images::testing::settle();
    }
}

impl World {
    fn image(&self, content: &str) -> Loaded {
        let tree = self.dir.path().join("tree");
        fs::create_dir_all(&tree).unwrap();
        fs::write(tree.join("hello"), content).unwrap();
        let config = RunConfig { cmd: Some(vec!["/hello".into()]), ..RunConfig::default() };
        self.store.import_rootfs(&tree, config, &Reference::parse("made").unwrap(), None).unwrap()
    }
}

fn block<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(future)
}

async fn push(client: &Client, store: &Store, image: &Loaded, to: &Reference) -> Result<(), String> {
    let text = |error: images::registry::RegistryError| error.to_string();
    for blob in image.manifest.layers.iter().chain([&image.manifest.config]) {
        if !client.has_blob(to, &blob.digest).await.map_err(text)? {
            client.send_blob(to, &blob.digest, store.blobs()).await.map_err(text)?;
        }
    }
    let bytes = fs::read(store.blobs().path(image.digest.strip_prefix("sha256:").unwrap())).unwrap();
    client.put_manifest(to, to.manifest(), image.media_type(), bytes).await.map_err(text)
}

fn credentials(password: &str) -> Credentials {
    Credentials { user: "user".into(), password: password.into() }
}

#[test]
fn an_image_goes_there_and_comes_back() {
    for auth in [Auth::Open, Auth::Basic, Auth::Bearer] {
        let registry = FakeRegistry::start(auth).unwrap();
        let here = world();
        let image = here.image("hello");
        let name = format!("{}/team/app:1", registry.address);
        let reference = Reference::parse(&name).unwrap();
        let client = Client::default();
        client.log_in(&reference.registry, credentials("secret"));
        block(push(&client, &here.store, &image, &reference)).unwrap();
        let there = world();
        let store = there.store.clone().with_client(client.clone());
        let ensured = block(store.ensure(&name, None)).unwrap();
        assert_eq!(ensured.digest, image.digest);
        assert_eq!(fs::read_to_string(ensured.layers[0].join("hello")).unwrap(), "hello");
        // Pushed again, nothing is sent but the manifest.
        registry.contents().requests.clear();
        block(push(&client, &here.store, &image, &reference)).unwrap();
        assert!(registry.contents().requests.iter().all(|request| !request.starts_with("POST")));
    }
}

#[test]
fn wrong_credentials_are_refused() {
    let registry = FakeRegistry::start(Auth::Basic).unwrap();
    let client = Client::default();
    let host = registry.address.to_string();
    client.log_in(&host, credentials("wrong"));
    assert_eq!(block(client.check(&host)).unwrap_err().to_string(), "unauthorized: unauthorized here");
    client.log_in(&host, credentials("secret"));
    block(client.check(&host)).unwrap();
    let error = block(world().store.ensure(&format!("{host}/a"), None)).unwrap_err();
    assert_eq!(error.name, "CannotPullContainerAuthError");
}

#[test]
fn ecs_38_errors_read_as_the_agents() {
    let registry = FakeRegistry::start(Auth::Open).unwrap();
    let name = format!("{}/none:1", registry.address);
    let error = block(world().store.ensure(&name, None)).unwrap_err().to_string();
    assert_eq!(error, format!("CannotPullContainerError: failed to resolve ref {name}: {name}: not found"));
    let error = block(world().store.ensure("127.0.0.1:1/x", None)).unwrap_err().to_string();
    assert!(
        error.ends_with(
            "Head \"http://127.0.0.1:1/v2/x/manifests/latest\": dial tcp: connect: connection refused"
        ),
        "{error}"
    );
    let error = block(world().store.ensure("Not/A:name:", None)).unwrap_err().to_string();
    assert!(error.starts_with("CannotPullContainerError: invalid reference format"), "{error}");
}

#[test]
fn a_moved_tag_is_seen_and_a_dead_registry_does_not_matter() {
    let registry = FakeRegistry::start(Auth::Open).unwrap();
    let here = world();
    let name = format!("{}/app:latest", registry.address);
    let reference = Reference::parse(&name).unwrap();
    let client = Client::default();
    let there = world();
    for content in ["one", "two"] {
        let image = here.image(content);
        block(push(&client, &here.store, &image, &reference)).unwrap();
        let ensured = block(there.store.ensure(&name, None)).unwrap();
        assert_eq!(
            (ensured.digest, fs::read_to_string(ensured.layers[0].join("hello")).unwrap()),
            (image.digest, content.into())
        );
    }
    registry.contents().manifests.clear();
    block(there.store.ensure(&name, None)).unwrap();
}

#[test]
fn an_imported_name_asks_nobody() {
    let registry = FakeRegistry::start(Auth::Open).unwrap();
    let here = world();
    let image = here.image("mine");
    let reference = Reference::parse(&format!("{}/x:1", registry.address)).unwrap();
    here.store.name(&reference, &image.digest, Origin::Imported).unwrap();
    assert_eq!(block(here.store.ensure(&reference.canonical(), None)).unwrap().digest, image.digest);
    assert!(registry.contents().requests.is_empty());
}

#[test]
fn an_index_leads_to_this_machines_image() {
    let registry = FakeRegistry::start(Auth::Open).unwrap();
    let here = world();
    let image = here.image("x");
    let reference = Reference::parse(&format!("{}/multi:1", registry.address)).unwrap();
    let client = Client::default();
    block(push(&client, &here.store, &image, &Reference { tag: Some("only".into()), ..reference.clone() }))
        .unwrap();
    let platform = Platform::host();
    let index = serde_json::json!({ "schemaVersion": 2, "manifests": [
        { "digest": format!("sha256:{}", "0".repeat(64)), "size": 1, "platform": { "os": "windows", "architecture": "amd64" } },
        { "digest": image.digest, "size": 1, "platform": { "os": "linux", "architecture": platform.architecture } }] });
    let index = index.to_string().into_bytes();
    block(client.put_manifest(&reference, "1", images::media::OCI_INDEX, index)).unwrap();
    let there = world();
    let ensured = block(there.store.ensure(&reference.canonical(), None)).unwrap();
    assert_eq!(ensured.digest, image.digest);
    let pinned = format!("{}/multi@{}", registry.address, image.digest);
    assert_eq!(block(there.store.ensure(&pinned, None)).unwrap().digest, image.digest);
}

#[test]
fn ecr_hosts_are_asked_where_ours_answers() {
    let registry = FakeRegistry::start(Auth::Basic).unwrap();
    let here = world();
    let image = here.image("x");
    let host = "000000000000.dkr.ecr.eu-west-1.amazonaws.com";
    let client = Client::with_own_registry(&format!("http://{}", registry.address));
    client.log_in(host, credentials("secret"));
    let reference = Reference::parse(&format!("{host}/app:1")).unwrap();
    block(push(&client, &here.store, &image, &reference)).unwrap();
    let contents = registry.contents();
    assert_eq!(contents.hosts.iter().collect::<Vec<_>>(), [host]);
    assert!(contents.manifests.contains_key(&("app".into(), "1".into())));
}

#[derive(Debug)]
struct Known(String);

impl Resolve for Known {
    fn resolve<'a>(&'a self, reference: &'a Reference) -> BoxFuture<'a, Result<Option<String>, PullError>> {
        Box::pin(async move {
            match (reference.registry.as_str(), reference.tag()) {
                ("ours.example", "1") => Ok(Some(self.0.clone())),
                ("ours.example", tag) => Err(PullError::new(format!("{tag}: not found"))),
                _ => Ok(None),
            }
        })
    }
}

#[test]
fn a_resolver_knows_what_is_here() {
    let here = world();
    let image = here.image("x");
    let store = here.store.clone().with_resolver(std::sync::Arc::new(Known(image.digest.clone())));
    assert_eq!(block(store.ensure("ours.example/app:1", None)).unwrap().digest, image.digest);
    assert_eq!(block(store.ensure("ours.example/app:2", None)).unwrap_err().message, "2: not found");
}
