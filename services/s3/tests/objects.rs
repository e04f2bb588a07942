//! Buckets, versions and multipart uploads through the operations, as clients call them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use model::{Error, Ids, Time};
use s3::api;
use s3::operations as op;
use store::{Caller, Cx, Settings, Store};
use wire::Body;

fn in_store(work: impl FnOnce(&mut Cx<'_>) -> Result<(), Error>) {
    let settings = Settings { instance: "0".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
    let mut store = Store::memory(settings, s3::TABLES).unwrap();
    store
        .run(Time(1_700_000_000_000), &mut Ids::seeded(1), Caller::root("000000000000", "us-east-1"), |cx| {
            op::create_bucket(cx, api::CreateBucketRequest { bucket: "box".into(), ..Default::default() })?;
            work(cx)
        })
        .unwrap();
}

fn version(cx: &mut Cx<'_>, status: &str) -> Result<(), Error> {
    let versioning_configuration =
        api::VersioningConfiguration { status: Some(status.into()), mfa_delete: None };
    let input = api::PutBucketVersioningRequest {
        bucket: "box".into(),
        versioning_configuration,
        ..Default::default()
    };
    op::put_bucket_versioning(cx, input).map(|_| ())
}

fn put(cx: &mut Cx<'_>, key: &str, digest: &str) -> Result<api::PutObjectOutput, Error> {
    let body =
        Body::Stored { digest: digest.into(), len: 3, md5: format!("{digest:0>32}"), crc32: 7, range: None };
    let input = api::PutObjectRequest {
        bucket: "box".into(),
        key: key.into(),
        body: Some(body),
        ..Default::default()
    };
    op::put_object(cx, input)
}

fn delete(cx: &mut Cx<'_>, key: &str, version_id: Option<String>) -> Result<api::DeleteObjectOutput, Error> {
    let input =
        api::DeleteObjectRequest { bucket: "box".into(), key: key.into(), version_id, ..Default::default() };
    op::delete_object(cx, input)
}

#[test]
fn versions_pile_up_and_a_delete_marker_hides_them() {
    in_store(|cx| {
        put(cx, "a", "1")?;
        version(cx, "Enabled")?;
        let second = put(cx, "a", "2")?.version_id.unwrap();
        assert_eq!(s3::object(cx, "box", "a", None)?.unwrap().digest, "2");
        assert_eq!(s3::object(cx, "box", "a", Some("null"))?.unwrap().digest, "1");
        let marker = delete(cx, "a", None)?;
        assert_eq!(marker.delete_marker, Some(true));
        assert_eq!(s3::object(cx, "box", "a", None)?, None);
        let input = api::ListObjectVersionsRequest { bucket: "box".into(), ..Default::default() };
        let listed = op::list_object_versions(cx, input)?;
        let latest: Vec<_> = listed.versions.unwrap().iter().map(|version| version.is_latest).collect();
        assert_eq!((latest, listed.delete_markers.unwrap().len()), (vec![Some(false), Some(false)], 1));
        delete(cx, "a", marker.version_id)?;
        assert_eq!(s3::object(cx, "box", "a", None)?.unwrap().version_id, second);
        let in_use = api::DeleteBucketRequest { bucket: "box".into(), ..Default::default() };
        assert_eq!(op::delete_bucket(cx, in_use).unwrap_err().code, "BucketNotEmpty");
        Ok(())
    });
}

#[test]
fn without_versioning_a_put_replaces() {
    in_store(|cx| {
        put(cx, "a", "1")?;
        put(cx, "a", "2")?;
        let input = api::ListObjectVersionsRequest { bucket: "box".into(), ..Default::default() };
        assert_eq!(op::list_object_versions(cx, input)?.versions.unwrap().len(), 1);
        delete(cx, "a", None)?;
        op::delete_bucket(cx, api::DeleteBucketRequest { bucket: "box".into(), ..Default::default() })?;
        Ok(())
    });
}

#[test]
fn lists_page_by_prefix_and_delimiter() {
    in_store(|cx| {
        for key in ["a/1", "a/2", "b", "c/1"] {
            put(cx, key, "1")?;
        }
        let mut input = api::ListObjectsV2Request {
            bucket: "box".into(),
            delimiter: Some("/".into()),
            max_keys: Some(2),
            ..Default::default()
        };
        let first = op::list_objects_v2(cx, input.clone())?;
        assert_eq!((first.key_count, first.is_truncated), (Some(2), Some(true)));
        input.continuation_token = first.next_continuation_token;
        let second = op::list_objects_v2(cx, input)?;
        assert_eq!(second.common_prefixes.unwrap()[0].prefix.as_deref(), Some("c/"));
        assert_eq!(second.is_truncated, Some(false));
        Ok(())
    });
}

#[test]
fn a_wrong_checksum_and_a_lost_race_are_refused() {
    in_store(|cx| {
        let body = Body::Stored { digest: "1".into(), len: 3, md5: "00".into(), crc32: 7, range: None };
        let mut input = api::PutObjectRequest {
            bucket: "box".into(),
            key: "lock".into(),
            body: Some(body),
            checksum_crc32: Some("AAAAAA==".into()),
            ..Default::default()
        };
        assert_eq!(op::put_object(cx, input.clone()).unwrap_err().code, "BadDigest");
        input.checksum_crc32 = Some("AAAABw==".into());
        input.if_none_match = Some("*".into());
        op::put_object(cx, input.clone())?;
        assert_eq!(op::put_object(cx, input).unwrap_err().status, 412);
        Ok(())
    });
}

#[test]
fn multipart_parts_are_checked_in_order() {
    in_store(|cx| {
        let create = api::CreateMultipartUploadRequest {
            bucket: "box".into(),
            key: "big".into(),
            ..Default::default()
        };
        let id = op::create_multipart_upload(cx, create)?.upload_id.unwrap();
        for number in [1, 2] {
            let body = Body::Stored {
                digest: format!("d{number}"),
                len: 5 * 1024 * 1024,
                md5: format!("{number:032}"),
                crc32: 0,
                range: None,
            };
            let input = api::UploadPartRequest {
                bucket: "box".into(),
                key: "big".into(),
                upload_id: id.clone(),
                part_number: number,
                body: Some(body),
                ..Default::default()
            };
            op::upload_part(cx, input)?;
        }
        let part = |number: i64| (number, format!("\"{number:032}\""));
        let code = |listed: &[(i64, String)], cx: &Cx<'_>| {
            s3::parts_to_assemble(cx, "box", "big", &id, listed).map_err(|error| error.code)
        };
        assert_eq!(code(&[part(2), part(1)], cx).unwrap_err(), "InvalidPartOrder");
        assert_eq!(code(&[(1, "x".into())], cx).unwrap_err(), "InvalidPart");
        assert_eq!(code(&[part(1), part(2)], cx).unwrap().len(), 2);
        s3::assembled(cx, "box", &id, "whole", 10, "e-2")?;
        let complete = api::CompleteMultipartUploadRequest {
            bucket: "box".into(),
            key: "big".into(),
            upload_id: id.clone(),
            ..Default::default()
        };
        op::complete_multipart_upload(cx, complete)?;
        assert_eq!(s3::object(cx, "box", "big", None)?.unwrap().etag, "e-2");
        Ok(())
    });
}
