//! Repositories, images and tags through the operations, as clients call them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use ecr::api;
use ecr::operations as op;
use ecr::{Place, Push};
use model::{Error, Ids, Time};
use store::{Caller, Cx, Settings, Store};

const PLACE: Place<'_> = Place { account: "000000000000", region: "eu-central-1", repository: "web" };

fn in_store(work: impl FnOnce(&mut Cx<'_>) -> Result<(), Error>) {
    let settings = Settings { instance: "0".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
    let tables: Vec<&str> = ecr::TABLES.iter().chain(events::TABLES).copied().collect();
    let mut store = Store::memory(settings, &tables).unwrap();
    store.run(Time(1), &mut Ids::seeded(1), Caller::root("000000000000", "eu-central-1"), work).unwrap();
}

fn digest(letter: char) -> String {
    format!("sha256:{}", letter.to_string().repeat(64))
}

fn repository(cx: &mut Cx<'_>, mutability: &str) -> Result<(), Error> {
    let input = api::CreateRepositoryRequest {
        repository_name: "web".into(),
        image_tag_mutability: Some(mutability.into()),
        ..Default::default()
    };
    op::create_repository(cx, input).map(|_| ())
}

fn push(cx: &mut Cx<'_>, image: char, tag: &str) -> Result<(), Error> {
    let manifest = format!(r#"{{"config":{{"digest":"{}","size":3}},"layers":[]}}"#, digest('c'));
    ecr::link_layer(cx, PLACE.account, PLACE.region, PLACE.repository, &digest('c'), 3)?;
    let digest = digest(image);
    let pushed = Push { manifest: &manifest, media_type: None, digest: &digest, tag: Some(tag) };
    ecr::put_image_bytes(cx, &PLACE, &pushed).map(|_| ())
}

fn tags_of(cx: &mut Cx<'_>, image: char) -> Result<Option<Vec<String>>, Error> {
    let id = api::ImageIdentifier { image_digest: Some(digest(image)), image_tag: None };
    let input = api::DescribeImagesRequest {
        repository_name: "web".into(),
        image_ids: Some(vec![id]),
        ..Default::default()
    };
    Ok(op::describe_images(cx, input)?.image_details.unwrap()[0].image_tags.clone())
}

#[test]
fn ecr_5_a_moved_tag_leaves_the_old_image_untagged() {
    in_store(|cx| {
        repository(cx, "MUTABLE")?;
        push(cx, 'a', "latest")?;
        push(cx, 'b', "latest")?;
        assert_eq!(tags_of(cx, 'a')?, None);
        assert_eq!(tags_of(cx, 'b')?, Some(vec!["latest".into()]));
        let reference = "000000000000.dkr.ecr.eu-central-1.amazonaws.com/web";
        assert_eq!(ecr::resolve(cx, reference)?, Some(digest('b')));
        assert_eq!(ecr::resolve(cx, "httpd:2.4")?, None);
        Ok(())
    });
}

#[test]
fn ecr_4_an_immutable_tag_stays() {
    in_store(|cx| {
        repository(cx, "IMMUTABLE")?;
        push(cx, 'a', "v1")?;
        push(cx, 'a', "v1")?;
        assert_eq!(push(cx, 'b', "v1").unwrap_err().code, "ImageTagAlreadyExistsException");
        Ok(())
    });
}

#[test]
fn ecr_5_a_repository_with_images_needs_force() {
    in_store(|cx| {
        repository(cx, "MUTABLE")?;
        push(cx, 'a', "v1")?;
        let delete = |force| api::DeleteRepositoryRequest {
            registry_id: None,
            repository_name: "web".into(),
            force: Some(force),
        };
        assert_eq!(op::delete_repository(cx, delete(false)).unwrap_err().code, "RepositoryNotEmptyException");
        op::delete_repository(cx, delete(true))?;
        assert_eq!(ecr::tags(cx, PLACE.account, PLACE.region, PLACE.repository)?, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn ecr_7_a_manifest_needs_its_layers() {
    in_store(|cx| {
        repository(cx, "MUTABLE")?;
        let manifest = format!(r#"{{"config":{{"digest":"{}","size":3}},"layers":[]}}"#, digest('d'));
        let pushed = Push { manifest: &manifest, media_type: None, digest: &digest('a'), tag: None };
        let error = ecr::put_image_bytes(cx, &PLACE, &pushed).unwrap_err();
        assert_eq!(error.code, "LayersNotFoundException");
        Ok(())
    });
}

#[test]
fn a_lifecycle_policy_expires_images_and_their_layers() {
    in_store(|cx| {
        repository(cx, "MUTABLE")?;
        push(cx, 'a', "one")?;
        push(cx, 'b', "two")?;
        let policy = r#"{"rules": [{"rulePriority": 1, "action": {"type": "expire"}, "selection":
            {"tagStatus": "tagged", "tagPrefixList": ["t"], "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 1}}]}"#;
        let input = api::PutLifecyclePolicyRequest {
            repository_name: "web".into(),
            lifecycle_policy_text: policy.into(),
            ..Default::default()
        };
        op::put_lifecycle_policy(cx, input)?;
        let id = "000000000000/eu-central-1/web";
        let step = ecr::machines()[0].step;
        let layer =
            |cx: &Cx<'_>| ecr::has_layer(cx, PLACE.account, PLACE.region, PLACE.repository, &digest('c'));
        step(cx, id)?;
        assert_eq!(ecr::tags(cx, PLACE.account, PLACE.region, PLACE.repository)?, ["one", "two"]);
        cx.now = cx.now + model::Duration::minutes(24 * 60);
        assert!(step(cx, id)?.unwrap().look_at.is_some());
        assert_eq!(ecr::tags(cx, PLACE.account, PLACE.region, PLACE.repository)?, ["one"]);
        assert!(layer(cx)?.is_some());
        ecr::delete_manifest(cx, PLACE.account, PLACE.region, PLACE.repository, "one")?;
        assert!(layer(cx)?.is_none());
        let id = api::ImageIdentifier { image_tag: Some("one".into()), image_digest: None };
        let input = api::DescribeImageScanFindingsRequest {
            repository_name: "web".into(),
            image_id: id,
            ..Default::default()
        };
        assert_eq!(op::describe_image_scan_findings(cx, input).unwrap_err().code, "ImageNotFoundException");
        Ok(())
    });
}
