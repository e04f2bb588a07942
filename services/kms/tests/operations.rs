//! Operations as clients see them, over a store in memory.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use model::{Error, Ids, Time};
use store::{Caller, Settings, Store};
use wire::Document;

struct World {
    store: Store,
    ids: Ids,
    now: Time,
}

fn map(members: &[(&str, Document)]) -> Document {
    Document::Map(members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

fn text(value: &str) -> Document {
    Document::String(value.to_owned())
}

fn member<'a>(document: &'a Document, name: &str) -> &'a Document {
    let Document::Map(members) = document else { panic!("not a structure: {document:?}") };
    members.iter().find(|(key, _)| key == name).map_or(&Document::Null, |(_, value)| value)
}

fn string(document: &Document, name: &str) -> String {
    match member(document, name) {
        Document::String(text) => text.clone(),
        other => panic!("{name} is {other:?}"),
    }
}

impl World {
    fn new() -> Self {
        let settings =
            Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        let store = Store::memory(settings, kms::TABLES).unwrap();
        Self { store, ids: Ids::seeded(1), now: Time(1_700_000_000_000) }
    }

    fn call(&mut self, operation: &str, members: &[(&str, Document)]) -> Result<Document, Error> {
        let caller = Caller::root("000000000000", "eu-central-1");
        let input = map(members);
        self.store.run(self.now, &mut self.ids, caller, |cx| kms::api::dispatch(cx, operation, &input))
    }

    fn key(&mut self) -> String {
        let created = self.call("CreateKey", &[]).unwrap();
        string(member(&created, "KeyMetadata"), "KeyId")
    }

    fn refused(&mut self, operation: &str, members: &[(&str, Document)]) -> String {
        self.call(operation, members).unwrap_err().code
    }

    fn step(&mut self, id: &str) {
        let id = format!("000000000000/eu-central-1/{id}");
        let step = kms::machines()[0].step;
        self.store.run(self.now, &mut self.ids, Caller::root("", ""), |cx| step(cx, &id)).unwrap();
    }
}

#[test]
fn a_key_encrypts_and_decrypts_in_its_context_only() {
    let mut world = World::new();
    let (key, other) = (world.key(), world.key());
    let context = map(&[("purpose", text("test"))]);
    let input = [
        ("KeyId", text(&key)),
        ("Plaintext", Document::Blob(b"hello".to_vec())),
        ("EncryptionContext", context.clone()),
    ];
    let encrypted = world.call("Encrypt", &input).unwrap();
    let blob = member(&encrypted, "CiphertextBlob").clone();
    let decrypt = [("CiphertextBlob", blob.clone()), ("EncryptionContext", context.clone())];
    let decrypted = world.call("Decrypt", &decrypt).unwrap();
    assert_eq!(member(&decrypted, "Plaintext"), &Document::Blob(b"hello".to_vec()));
    assert_eq!(string(&decrypted, "KeyId"), format!("arn:aws:kms:eu-central-1:000000000000:key/{key}"));
    assert_eq!(world.refused("Decrypt", &[("CiphertextBlob", blob.clone())]), "InvalidCiphertextException");
    let wrong = [("CiphertextBlob", blob), ("EncryptionContext", context), ("KeyId", text(&other))];
    assert_eq!(world.refused("Decrypt", &wrong), "IncorrectKeyException");
    let junk = [("CiphertextBlob", Document::Blob(b"junk".to_vec()))];
    assert_eq!(world.refused("Decrypt", &junk), "InvalidCiphertextException");
}

#[test]
fn a_data_key_is_what_its_ciphertext_decrypts_to_also_after_a_rotation() {
    let mut world = World::new();
    let key = world.key();
    let input = [("KeyId", text(&key)), ("KeySpec", text("AES_256"))];
    let made = world.call("GenerateDataKey", &input).unwrap();
    let Document::Blob(plaintext) = member(&made, "Plaintext").clone() else { panic!() };
    assert_eq!(plaintext.len(), 32);
    let rotation = [("KeyId", text(&key)), ("RotationPeriodInDays", Document::Int(90))];
    world.call("EnableKeyRotation", &rotation).unwrap();
    let before = string(
        member(&world.call("DescribeKey", &rotation[..1]).unwrap(), "KeyMetadata"),
        "CurrentKeyMaterialId",
    );
    world.now = Time(world.now.0 + 90 * 86_400_000);
    world.step(&key);
    let after = string(
        member(&world.call("DescribeKey", &rotation[..1]).unwrap(), "KeyMetadata"),
        "CurrentKeyMaterialId",
    );
    assert_ne!(before, after);
    let opened =
        world.call("Decrypt", &[("CiphertextBlob", member(&made, "CiphertextBlob").clone())]).unwrap();
    assert_eq!(member(&opened, "Plaintext"), &Document::Blob(plaintext));
    let again = world.call("GenerateDataKey", &input).unwrap();
    assert_ne!(member(&again, "Plaintext"), member(&made, "Plaintext"));
    let wrong = [("KeyId", text(&key))];
    assert_eq!(world.refused("GenerateDataKey", &wrong), "ValidationException");
}

#[test]
fn rotation_and_policy_read_back_as_terraform_waits_for() {
    let mut world = World::new();
    let key = world.key();
    let id = [("KeyId", text(&key))];
    let status = |world: &mut World| {
        let status = world.call("GetKeyRotationStatus", &id).unwrap();
        member(&status, "KeyRotationEnabled").clone()
    };
    assert_eq!(status(&mut world), Document::Bool(false));
    world.call("EnableKeyRotation", &id).unwrap();
    assert_eq!(status(&mut world), Document::Bool(true));
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}"#;
    world.call("PutKeyPolicy", &[("KeyId", text(&key)), ("Policy", text(policy))]).unwrap();
    assert_eq!(string(&world.call("GetKeyPolicy", &id).unwrap(), "Policy"), policy);
    let bad = [("KeyId", text(&key)), ("Policy", text("{}"))];
    assert_eq!(world.refused("PutKeyPolicy", &bad), "MalformedPolicyDocumentException");
}

#[test]
fn a_scheduled_deletion_can_be_cancelled_and_comes_true() {
    let mut world = World::new();
    let key = world.key();
    let id = [("KeyId", text(&key))];
    let window = [("KeyId", text(&key)), ("PendingWindowInDays", Document::Int(7))];
    let alias = [("AliasName", text("alias/web")), ("TargetKeyId", text(&key))];
    world.call("CreateAlias", &alias).unwrap();
    assert_eq!(world.refused("CreateAlias", &alias), "AlreadyExistsException");
    assert_eq!(string(&world.call("ScheduleKeyDeletion", &window).unwrap(), "KeyState"), "PendingDeletion");
    assert_eq!(world.refused("ScheduleKeyDeletion", &window), "KMSInvalidStateException");
    let input = [("KeyId", text("alias/web")), ("Plaintext", Document::Blob(b"x".to_vec()))];
    assert_eq!(world.refused("Encrypt", &input), "KMSInvalidStateException");
    world.call("CancelKeyDeletion", &id).unwrap();
    assert_eq!(world.refused("Encrypt", &input), "DisabledException");
    world.call("EnableKey", &id).unwrap();
    world.call("Encrypt", &input).unwrap();
    world.call("ScheduleKeyDeletion", &window).unwrap();
    world.now = Time(world.now.0 + 7 * 86_400_000);
    world.step(&key);
    assert_eq!(world.refused("DescribeKey", &id), "NotFoundException");
    assert_eq!(world.refused("DescribeKey", &[("KeyId", text("alias/web"))]), "NotFoundException");
}

#[test]
fn a_services_own_key_is_there_when_it_is_named() {
    let mut world = World::new();
    let described = world.call("DescribeKey", &[("KeyId", text("alias/aws/s3"))]).unwrap();
    assert_eq!(string(member(&described, "KeyMetadata"), "KeyManager"), "AWS");
    let again = world.call("DescribeKey", &[("KeyId", text("alias/aws/s3"))]).unwrap();
    assert_eq!(described, again);
    let mine = [("AliasName", text("alias/aws/mine")), ("TargetKeyId", text("x"))];
    assert_eq!(world.refused("CreateAlias", &mine), "NotFoundException");
    assert_eq!(world.refused("CreateKey", &[("KeySpec", text("RSA_2048"))]), "NotImplemented");
}
