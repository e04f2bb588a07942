//! Settings of buckets and objects, and what they do, as clients see it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use machine::Next;
use model::{Error, Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Settings, Store};
use wire::Body;

const DAY: i64 = 24 * 60 * 60 * 1000;

struct World {
    store: Store,
    ids: Ids,
    now: Time,
}

impl World {
    fn new() -> Self {
        let settings =
            Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        let store = Store::memory(settings, &[s3::TABLES, events::TABLES].concat()).unwrap();
        let mut world = Self { store, ids: Ids::seeded(1), now: Time(1_700_000_000_000) };
        world.done("CreateBucket", json!({"Bucket": "box"}));
        world
    }

    fn inside<R>(&mut self, work: impl FnOnce(&mut store::Cx<'_>) -> Result<R, Error>) -> Result<R, Error> {
        let caller = Caller::root("000000000000", "us-east-1");
        self.store.run(self.now, &mut self.ids, caller, work)
    }

    fn call(&mut self, operation: &str, input: Value) -> Result<Value, Error> {
        let input: wire::Document = serde_json::from_value(input).unwrap();
        let output = self.inside(|cx| s3::api::dispatch(cx, operation, &input))?;
        Ok(serde_json::to_value(&output).unwrap())
    }

    fn done(&mut self, operation: &str, input: Value) -> Value {
        self.call(operation, input).unwrap_or_else(|error| panic!("{operation}: {error}"))
    }

    fn refused(&mut self, operation: &str, input: Value) -> String {
        self.call(operation, input).unwrap_err().code
    }

    fn put(&mut self, key: &str) -> s3::api::PutObjectOutput {
        let body = Body::Stored { digest: key.into(), len: 3, md5: "00".into(), crc32: 7, range: None };
        let input = s3::api::PutObjectRequest {
            bucket: "box".into(),
            key: key.into(),
            body: Some(body),
            ..Default::default()
        };
        self.inside(|cx| s3::operations::put_object(cx, input)).unwrap()
    }

    fn keys(&mut self) -> Vec<String> {
        let listed = self.done("ListObjectsV2", json!({"Bucket": "box"}));
        let contents = listed["Contents"].as_array().cloned().unwrap_or_default();
        contents.iter().map(|one| one["Key"].as_str().unwrap().to_owned()).collect()
    }

    fn machine(&mut self) -> Option<Next> {
        let machine = s3::machines()[0];
        self.inside(|cx| (machine.step)(cx, "box")).unwrap()
    }
}

#[test]
fn new_buckets_take_no_acls_and_nothing_public() {
    let mut world = World::new();
    let public = json!({"Bucket": "box", "ACL": "public-read"});
    assert_eq!(world.refused("PutBucketAcl", public.clone()), "AccessControlListNotSupported");
    let rules =
        json!({"Bucket": "box", "OwnershipControls": {"Rules": [{"ObjectOwnership": "ObjectWriter"}]}});
    world.done("PutBucketOwnershipControls", rules);
    assert_eq!(world.refused("PutBucketAcl", public.clone()), "AccessDenied");
    let policy = json!({"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]});
    let policy = json!({"Bucket": "box", "Policy": policy.to_string()});
    assert_eq!(world.refused("PutBucketPolicy", policy.clone()), "AccessDenied");
    world.done("DeletePublicAccessBlock", json!({"Bucket": "box"}));
    assert_eq!(
        world.refused("GetPublicAccessBlock", json!({"Bucket": "box"})),
        "NoSuchPublicAccessBlockConfiguration"
    );
    world.done("PutBucketAcl", public);
    world.done("PutBucketPolicy", policy);
    assert_eq!(
        world.done("GetBucketPolicyStatus", json!({"Bucket": "box"}))["PolicyStatus"]["IsPublic"],
        true
    );
    let acl = world.done("GetBucketAcl", json!({"Bucket": "box"}));
    assert_eq!(acl["Grants"][1]["Grantee"]["URI"], "http://acs.amazonaws.com/groups/global/AllUsers");
    let enforced = json!({"Bucket": "box", "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}});
    assert_eq!(world.refused("PutBucketOwnershipControls", enforced), "InvalidBucketAclWithObjectOwnership");
}

#[test]
fn lifecycle_rules_expire_objects_and_abort_uploads() {
    let mut world = World::new();
    world.put("logs/a");
    world.put("keep");
    world.done("CreateMultipartUpload", json!({"Bucket": "box", "Key": "logs/big"}));
    assert!(world.machine().is_none());
    let rule = json!({
        "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 1},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1},
    });
    world.done(
        "PutBucketLifecycleConfiguration",
        json!({"Bucket": "box", "LifecycleConfiguration": {"Rules": [rule]}}),
    );
    world.machine().unwrap();
    assert_eq!(world.keys(), ["keep", "logs/a"]);
    world.now = Time(world.now.0 + 2 * DAY);
    assert!(world.machine().unwrap().look_at.is_some());
    assert_eq!(world.keys(), ["keep"]);
    let uploads = world.done("ListMultipartUploads", json!({"Bucket": "box"}));
    assert!(uploads["Uploads"].as_array().is_none_or(Vec::is_empty));
    let moved =
        json!({"Status": "Enabled", "Filter": {}, "Transitions": [{"Days": 1, "StorageClass": "GLACIER"}]});
    let moved = json!({"Bucket": "box", "LifecycleConfiguration": {"Rules": [moved]}});
    assert_eq!(world.refused("PutBucketLifecycleConfiguration", moved), "NotImplemented");
}

#[test]
fn locked_versions_stay_until_they_may_go() {
    let mut world = World::new();
    world.done(
        "PutBucketVersioning",
        json!({"Bucket": "box", "VersioningConfiguration": {"Status": "Enabled"}}),
    );
    let lock = json!({"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1}}});
    world.done("PutObjectLockConfiguration", json!({"Bucket": "box", "ObjectLockConfiguration": lock}));
    let version = world.put("k").version_id.unwrap();
    let delete = json!({"Bucket": "box", "Key": "k", "VersionId": version});
    assert_eq!(world.refused("DeleteObject", delete.clone()), "AccessDenied");
    world.done("PutObjectLegalHold", json!({"Bucket": "box", "Key": "k", "LegalHold": {"Status": "ON"}}));
    let mut bypassing = delete.clone();
    bypassing["BypassGovernanceRetention"] = json!(true);
    assert_eq!(world.refused("DeleteObject", bypassing.clone()), "AccessDenied");
    world.done("PutObjectLegalHold", json!({"Bucket": "box", "Key": "k", "LegalHold": {"Status": "OFF"}}));
    world.done("DeleteObject", bypassing);
    let suspended = json!({"Bucket": "box", "VersioningConfiguration": {"Status": "Suspended"}});
    assert_eq!(world.refused("PutBucketVersioning", suspended), "InvalidBucketState");
}

#[test]
fn a_rule_of_the_default_bus_hears_of_new_objects_once_it_is_asked_for() {
    let mut world = World::new();
    let rule =
        serde_json::from_value(json!({"Name": "r", "EventPattern": "{\"source\": [\"aws.s3\"]}"})).unwrap();
    world.inside(|cx| events::api::dispatch(cx, "PutRule", &rule)).unwrap();
    let target = json!({"Rule": "r", "Targets": [{"Id": "t", "RoleArn": "arn:aws:iam::000000000000:role/r",
        "Arn": "arn:aws:codepipeline:us-east-1:000000000000:p"}]});
    let target = serde_json::from_value(target).unwrap();
    world.inside(|cx| events::api::dispatch(cx, "PutTargets", &target)).unwrap();
    let heard = |world: &mut World| world.inside(|cx| events::pending(cx, "codepipeline")).unwrap().len();
    world.put("a");
    assert_eq!(heard(&mut world), 0);
    let told = json!({"Bucket": "box", "NotificationConfiguration": {"EventBridgeConfiguration": {}}});
    world.done("PutBucketNotificationConfiguration", told);
    world.put("b");
    world.done("DeleteObject", json!({"Bucket": "box", "Key": "b"}));
    assert_eq!(heard(&mut world), 2);
}

#[test]
fn cors_rules_and_websites_answer() {
    let mut world = World::new();
    let rule = json!({"AllowedMethods": ["GET"], "AllowedOrigins": ["https://*.example"], "AllowedHeaders": ["x-*"]});
    world.done("PutBucketCors", json!({"Bucket": "box", "CORSConfiguration": {"CORSRules": [rule]}}));
    let mut allows = |origin: &str, method: &str, header: &str| {
        let headers = [header.to_owned()];
        world.inside(|cx| s3::allowed(cx, "box", origin, method, &headers)).unwrap().is_some()
    };
    assert!(allows("https://a.example", "GET", "X-One"));
    assert!(!allows("https://a.example", "PUT", "x-one"));
    assert!(!allows("https://a.example", "GET", "other") && !allows("http://b", "GET", "x-one"));
    for key in ["index.html", "docs/index.html", "oops.html"] {
        world.put(key);
    }
    let site = json!({
        "IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "oops.html"},
        "RoutingRules": [{"Condition": {"KeyPrefixEquals": "old/"}, "Redirect": {"ReplaceKeyPrefixWith": "docs/"}}],
    });
    world.done("PutBucketWebsite", json!({"Bucket": "box", "WebsiteConfiguration": site}));
    let mut get = |path: &str| match world.inside(|cx| s3::page(cx, "box", path)).unwrap() {
        s3::Page::Object { status, digest, .. } => (status, digest),
        s3::Page::Redirect { status, location } => (status, location),
        s3::Page::Refused { status, code, .. } => (status, code),
    };
    assert_eq!(get(""), (200, "index.html".into()));
    assert_eq!(get("docs"), (302, "/docs/".into()));
    assert_eq!(get("docs/"), (200, "docs/index.html".into()));
    assert_eq!(get("old/x"), (301, "/docs/x".into()));
    assert_eq!(get("none"), (404, "oops.html".into()));
}

#[test]
fn tags_of_buckets_and_objects() {
    let mut world = World::new();
    world.put("k");
    let tags = |value: &str| json!({"TagSet": [{"Key": "a", "Value": value}]});
    assert_eq!(world.refused("GetBucketTagging", json!({"Bucket": "box"})), "NoSuchTagSet");
    world.done("PutBucketTagging", json!({"Bucket": "box", "Tagging": tags("1")}));
    assert_eq!(world.done("GetBucketTagging", json!({"Bucket": "box"})), tags("1"));
    world.done("PutObjectTagging", json!({"Bucket": "box", "Key": "k", "Tagging": tags("2")}));
    assert_eq!(world.done("GetObjectTagging", json!({"Bucket": "box", "Key": "k"})), tags("2"));
    world.done("DeleteObjectTagging", json!({"Bucket": "box", "Key": "k"}));
    let empty = world.done("GetObjectTagging", json!({"Bucket": "box", "Key": "k"}));
    assert_eq!(empty, json!({"TagSet": []}));
}
