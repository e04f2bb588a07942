//! Source actions: CodeCommit (CP-20, CP-22), S3 (CP-23) and ECR (CP-24).

use std::collections::BTreeMap;

use ::machine::Next;
use driver::compose::ComposeWant;
use driver::source::ArchiveSeen;
use model::{Error, Time};
use store::Cx;

use crate::action::{Decision, Facts, Made, Success, View, fail};
use crate::outside;
use crate::rows::{ActionRow, CloneRef, EXECUTIONS, Pin, Revision, Work};

/// CP-12: bytes of an object that is a source.
const OBJECT_MAX: u64 = 5 << 30;
/// CP-12: bytes of a repository's tree as a zip.
const ARCHIVE_MAX: u64 = 1 << 30;

fn pins(cx: &Cx<'_>, row: &ActionRow) -> Result<Vec<Pin>, Error> {
    let execution = EXECUTIONS.get(cx, &row.execution)?;
    let pins = execution.map(|execution| execution.pins).unwrap_or_default();
    Ok(pins.into_iter().filter(|pin| pin.action == row.name()).collect())
}

/// CP-22: the commit the execution was started for, or the branch's head as it is now.
pub(crate) fn commit_to_take(cx: &Cx<'_>, row: &ActionRow) -> Result<Facts, Error> {
    let name = row.setting("RepositoryName").unwrap_or_default();
    let branch = row.setting("BranchName").unwrap_or_default();
    let repository = codecommit::repository_of(cx, &row.account, &row.region, name)?;
    let pinned = pins(cx, row)?.into_iter().find(|pin| pin.kind == "COMMIT_ID").map(|pin| pin.value);
    let commit = match (&repository, pinned) {
        (None, _) => None,
        (Some(_), Some(commit)) => Some(commit),
        (Some(repository), None) => codecommit::head(cx, repository, branch)?,
    };
    Ok(Facts::Commit { repository_id: repository.map(|repository| repository.id), commit })
}

/// CP-23: the version the execution was started for, or the newest one.
pub(crate) fn object_to_take(cx: &Cx<'_>, row: &ActionRow) -> Result<Facts, Error> {
    let bucket = row.setting("S3Bucket").unwrap_or_default();
    let pins = pins(cx, row)?;
    let pin = |kind: &str| pins.iter().find(|pin| pin.kind == kind).map(|pin| pin.value.clone());
    let may_override =
        row.setting("AllowOverrideForS3ObjectKey").is_some_and(|value| value.eq_ignore_ascii_case("true"));
    let key = pin("S3_OBJECT_KEY")
        .filter(|_| may_override)
        .or_else(|| row.setting("S3ObjectKey").map(str::to_owned))
        .unwrap_or_default();
    let version = pin("S3_OBJECT_VERSION_ID");
    let found = outside::object(cx, bucket, &key, version.as_deref())?;
    Ok(Facts::Object { key, found })
}

/// CP-24: the image the execution was started for, or the one under the tag now.
pub(crate) fn image_to_take(cx: &Cx<'_>, row: &ActionRow) -> Result<Facts, Error> {
    let name = row.setting("RepositoryName").unwrap_or_default();
    let pinned = pins(cx, row)?.into_iter().find(|pin| pin.kind == "IMAGE_DIGEST").map(|pin| pin.value);
    let reference = pinned.unwrap_or_else(|| image_tag(row).to_owned());
    Ok(Facts::Image(ecr::find_manifest(cx, &row.account, &row.region, name, &reference)?))
}

fn image_tag(row: &ActionRow) -> &str {
    row.setting("ImageTag").unwrap_or("latest")
}

/// A CodeCommit source.
pub(crate) fn codecommit(view: &View) -> Decision {
    let row = &view.row;
    let (repository, branch) =
        (row.setting("RepositoryName").unwrap_or_default(), row.setting("BranchName").unwrap_or_default());
    match (&row.work, &view.facts) {
        (Work::New, Facts::Commit { repository_id: None, .. }) => fail(
            "PermissionError",
            format!(
                "Could not access the CodeCommit repository `{repository}`. Make sure that the pipeline IAM role has \
                 sufficient permissions to access the repository."
            ),
        ),
        (Work::New, Facts::Commit { commit: None, .. }) => fail(
            "ConfigurationError",
            format!("The specified branch {branch} was not found in repository {repository}."),
        ),
        (Work::New, Facts::Commit { repository_id: Some(id), commit: Some(commit) }) => {
            Decision::Archive { repository_id: id.clone(), commit: commit.clone() }
        }
        (Work::Archive { seen: None, .. }, _) => {
            Decision::Wait(Next::wait(format!("waits for the contents of {repository}")))
        }
        (Work::Archive { seen: Some(ArchiveSeen::Failed(reason)), commit, .. }, _) => {
            fail("JobFailed", format!("Commit {commit} of {repository} cannot be read: {reason}"))
        }
        (Work::Archive { seen: Some(ready), commit, repository_id }, _) => {
            archived(row, ready, (repository, branch), (repository_id, commit))
        }
        _ => Decision::Wait(Next::default()),
    }
}

fn archived(
    row: &ActionRow,
    seen: &ArchiveSeen,
    (repository, branch): (&str, &str),
    (repository_id, commit): (&str, &str),
) -> Decision {
    let ArchiveSeen::Ready { digest, md5, length, commit_message, author_date, committer_date } = seen else {
        return Decision::Wait(Next::default());
    };
    let clone = row.setting("OutputArtifactFormat") == Some("CODEBUILD_CLONE_REF");
    // CP-12
    if *length > ARCHIVE_MAX && !clone {
        return fail("JobFailed", format!("The contents of {repository} are larger than 1 GB"));
    }
    let variables = [
        ("CommitId", commit),
        ("CommitMessage", commit_message),
        ("RepositoryName", repository),
        ("BranchName", branch),
        ("AuthorDate", author_date),
        ("CommitterDate", committer_date),
    ];
    Decision::Succeed(Success {
        variables: owned(&variables),
        revision: Some(Revision {
            action: row.name().to_owned(),
            artifact: output(row),
            id: commit.to_owned(),
            summary: commit_message.clone(),
            url: format!("/_turaco/repositories/{repository}/commits/{commit}"),
            created: committed_at(committer_date).unwrap_or(row.started_at),
        }),
        summary: Some(commit_message.clone()).filter(|text| !text.is_empty()),
        made: Some(Made {
            digest: digest.clone(),
            md5: md5.clone(),
            length: *length,
            clone: clone.then(|| CloneRef {
                repository_id: repository_id.to_owned(),
                name: repository.to_owned(),
                commit: commit.to_owned(),
            }),
        }),
    })
}

/// An S3 source.
pub(crate) fn s3(view: &View, now: Time) -> Decision {
    let row = &view.row;
    let bucket = row.setting("S3Bucket").unwrap_or_default();
    let Facts::Object { key, found } = &view.facts else { return Decision::Wait(Next::default()) };
    let Some(object) = found else {
        let message = format!("The object with key '{key}' does not exist in bucket '{bucket}'.");
        return fail("ConfigurationError", message);
    };
    // CP-23
    let Some(version) = &object.version else {
        let message = format!("The bucket '{bucket}' is not versioned. Enable versioning on the bucket.");
        return fail("ConfigurationError", message);
    };
    if object.length > OBJECT_MAX {
        return fail("JobFailed", format!("The object '{key}' is larger than 5 GB"));
    }
    let variables =
        [("BucketName", bucket), ("ObjectKey", key), ("ETag", &object.etag), ("VersionId", version)];
    let summary = format!("Amazon S3 version id: {version}");
    Decision::Succeed(Success {
        variables: owned(&variables),
        revision: Some(Revision {
            action: row.name().to_owned(),
            artifact: output(row),
            id: version.clone(),
            summary: summary.clone(),
            url: format!("/_turaco/buckets/{bucket}/{}", wire::uri::percent_encode(key, true)),
            created: if object.modified_at == 0 { now.0 } else { object.modified_at },
        }),
        summary: Some(summary),
        made: Some(Made {
            digest: object.digest.clone(),
            md5: object.etag.clone(),
            length: object.length,
            clone: None,
        }),
    })
}

/// An ECR source.
pub(crate) fn ecr(view: &View) -> Decision {
    let row = &view.row;
    let repository = row.setting("RepositoryName").unwrap_or_default();
    match (&row.work, &view.facts) {
        (Work::New, Facts::Image(None)) => fail(
            "ConfigurationError",
            format!("The image with tag '{}' was not found in repository '{repository}'.", image_tag(row)),
        ),
        (Work::New, Facts::Image(Some(image))) => described(row, repository, image),
        (Work::Image { seen: None, .. }, _) => {
            Decision::Wait(Next::wait("waits for the image's description"))
        }
        (Work::Image { variables, seen: Some(seen) }, _) => {
            let digest = variables.get("ImageDigest").cloned().unwrap_or_default();
            Decision::Succeed(Success {
                revision: Some(Revision {
                    action: row.name().to_owned(),
                    artifact: output(row),
                    summary: variables.get("ImageURI").cloned().unwrap_or_default(),
                    url: format!("/_turaco/images/{repository}/{digest}"),
                    id: digest,
                    created: row.started_at,
                }),
                variables: variables.clone(),
                summary: None,
                made: Some(Made {
                    digest: seen.digest.clone(),
                    md5: seen.md5.clone(),
                    length: seen.length,
                    clone: None,
                }),
            })
        }
        _ => Decision::Wait(Next::default()),
    }
}

/// CP-24: `imageDetail.json`, as blue/green deployments read it.
fn described(row: &ActionRow, repository: &str, image: &ecr::ManifestFound) -> Decision {
    let uri = format!("{}.dkr.ecr.{}.amazonaws.com/{repository}@{}", row.account, row.region, image.digest);
    let detail = serde_json::json!({
        "ImageSizeInBytes": image.size.to_string(),
        "ImageDigest": image.digest,
        "Version": "1.0",
        "ImagePushedAt": long_date(Time(image.pushed_at)),
        "RegistryId": row.account,
        "RepositoryName": repository,
        "ImageURI": uri,
        "ImageTags": image.tags,
    });
    let variables = [
        ("RegistryId", row.account.as_str()),
        ("RepositoryName", repository),
        ("ImageTag", image_tag(row)),
        ("ImageDigest", &image.digest),
        ("ImageURI", &uri),
    ];
    let files = vec![("imageDetail.json".to_owned(), detail.to_string())];
    Decision::Image { variables: owned(&variables), want: ComposeWant { files } }
}

/// `Mon Jan 21 20:04:00 UTC 2019`
fn long_date(time: Time) -> String {
    let date = time.http_date();
    let parts: Vec<&str> = date.split([',', ' ']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [weekday, day, month, year, clock, _] => format!("{weekday} {month} {day} {clock} UTC {year}"),
        _ => date,
    }
}

fn output(row: &ActionRow) -> String {
    row.outputs.first().map(|artifact| artifact.name.clone()).unwrap_or_default()
}

fn owned(variables: &[(&str, &str)]) -> BTreeMap<String, String> {
    variables.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

/// Milliseconds of `2019-10-29T03:32:21Z`, also with an offset behind it.
fn committed_at(date: &str) -> Option<i64> {
    let number = |range: std::ops::Range<usize>| date.get(range)?.parse::<u32>().ok();
    let year = i64::from(number(0..4)?);
    let time = Time::from_civil(
        year,
        number(5..7)?,
        number(8..10)?,
        number(11..13)?,
        number(14..16)?,
        number(17..19)?,
    );
    let offset = match date.get(19..)? {
        "" | "Z" => 0,
        offset => {
            let minutes = i64::from(offset.get(1..3)?.parse::<u32>().ok()?) * 60
                + i64::from(offset.get(4..6)?.parse::<u32>().ok()?);
            if offset.starts_with('-') { -minutes } else { minutes }
        }
    };
    Some(time.0 - offset * 60_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases;

    const COMMIT: &str = "1111111111111111111111111111111111111111";

    fn commit(extra: &[(&str, &str)]) -> ActionRow {
        let mut settings = vec![("RepositoryName", "app"), ("BranchName", "main")];
        settings.extend(extra);
        cases::action("Source", "CodeCommit", &settings, &[], &["Code"])
    }

    fn ready() -> ArchiveSeen {
        ArchiveSeen::Ready {
            digest: "d".into(),
            md5: "m".into(),
            length: 7,
            commit_message: "first".into(),
            author_date: "2019-10-29T03:32:21Z".into(),
            committer_date: "2019-10-29T05:32:21+02:00".into(),
        }
    }

    fn at(row: &ActionRow, seen: Option<ArchiveSeen>) -> View {
        let work = Work::Archive { repository_id: "r".into(), commit: COMMIT.into(), seen };
        View { row: ActionRow { work, ..row.clone() }, facts: Facts::Nothing }
    }

    #[track_caller]
    fn fails(decision: Decision, code: &str, text: &str) {
        let Decision::Fail { code: found, message, .. } = decision else { panic!("{decision:?}") };
        assert_eq!(found, code);
        assert!(message.contains(text), "{message}");
    }

    #[test]
    fn cp_20_a_commit_becomes_an_artifact() {
        let facts = |id: Option<&str>, commit: Option<&str>| Facts::Commit {
            repository_id: id.map(Into::into),
            commit: commit.map(Into::into),
        };
        let new = |facts| View { row: commit(&[]), facts };
        fails(
            codecommit(&new(facts(None, None))),
            "PermissionError",
            "Could not access the CodeCommit repository `app`",
        );
        fails(
            codecommit(&new(facts(Some("r"), None))),
            "ConfigurationError",
            "The specified branch main was not found",
        );
        let archive = Decision::Archive { repository_id: "r".into(), commit: COMMIT.into() };
        assert_eq!(codecommit(&new(facts(Some("r"), Some(COMMIT)))), archive);
        assert!(matches!(codecommit(&at(&commit(&[]), None)), Decision::Wait(_)));
        let gone = Some(ArchiveSeen::Failed("no such commit".into()));
        fails(codecommit(&at(&commit(&[]), gone)), "JobFailed", "no such commit");

        let Decision::Succeed(success) = codecommit(&at(&commit(&[]), Some(ready()))) else { panic!() };
        assert_eq!(success.variables["CommitId"], COMMIT);
        assert_eq!(success.variables["AuthorDate"], "2019-10-29T03:32:21Z");
        let revision = success.revision.unwrap();
        assert_eq!((revision.id.as_str(), revision.summary.as_str()), (COMMIT, "first"));
        assert_eq!(revision.created, Time::from_civil(2019, 10, 29, 3, 32, 21).0);
        assert_eq!(success.made.unwrap().clone, None);
    }

    #[test]
    fn cp_20_a_clone_reference_names_the_repository() {
        let row = commit(&[("OutputArtifactFormat", "CODEBUILD_CLONE_REF")]);
        let Decision::Succeed(success) = codecommit(&at(&row, Some(ready()))) else { panic!() };
        let clone = success.made.unwrap().clone.unwrap();
        assert_eq!((clone.repository_id.as_str(), clone.commit.as_str()), ("r", COMMIT));
    }

    #[test]
    fn cp_23_an_object_must_be_there_and_versioned() {
        let row = cases::action("Source", "S3", &[("S3Bucket", "b"), ("S3ObjectKey", "k")], &[], &["Static"]);
        let view = |found| View { row: row.clone(), facts: Facts::Object { key: "k".into(), found } };
        fails(s3(&view(None), Time(1)), "ConfigurationError", "'k' does not exist in bucket 'b'");
        let object = outside::Object {
            digest: "d".into(),
            length: 3,
            etag: "e".into(),
            version: None,
            modified_at: 5,
        };
        fails(s3(&view(Some(object.clone())), Time(1)), "ConfigurationError", "not versioned");
        let versioned = outside::Object { version: Some("v1".into()), ..object };
        let Decision::Succeed(success) = s3(&view(Some(versioned)), Time(1)) else { panic!() };
        assert_eq!(success.variables["VersionId"], "v1");
        assert_eq!(success.revision.unwrap().summary, "Amazon S3 version id: v1");
        assert_eq!(success.made.unwrap().digest, "d");
    }

    #[test]
    fn cp_24_an_image_is_described() {
        let row = cases::action("Source", "ECR", &[("RepositoryName", "team/app")], &[], &["Image"]);
        let view = |facts| View { row: row.clone(), facts };
        fails(ecr(&view(Facts::Image(None))), "ConfigurationError", "tag 'latest' was not found");
        let image = ecr::ManifestFound {
            digest: "sha256:1".into(),
            media_type: String::new(),
            manifest: String::new(),
            size: 44_728_918,
            pushed_at: Time::from_civil(2019, 1, 21, 20, 4, 0).0,
            tags: vec!["latest".into()],
        };
        let Decision::Image { variables, want } = ecr(&view(Facts::Image(Some(image)))) else { panic!() };
        let uri = "000000000000.dkr.ecr.eu-central-1.amazonaws.com/team/app@sha256:1";
        assert_eq!((variables["ImageURI"].as_str(), variables["ImageTag"].as_str()), (uri, "latest"));
        assert_eq!(want.files[0].0, "imageDetail.json");
        let detail: serde_json::Value = serde_json::from_str(&want.files[0].1).unwrap();
        assert_eq!(detail["ImagePushedAt"], "Mon Jan 21 20:04:00 UTC 2019");
        assert_eq!((&detail["ImageSizeInBytes"], &detail["ImageURI"]), (&"44728918".into(), &uri.into()));

        let seen = Some(driver::compose::ComposeSeen { digest: "z".into(), md5: "m".into(), length: 9 });
        let work = Work::Image { variables, seen };
        let made = View { row: ActionRow { work, ..row.clone() }, facts: Facts::Nothing };
        let Decision::Succeed(success) = ecr(&made) else { panic!() };
        assert_eq!(
            (success.revision.unwrap().id.as_str(), success.made.unwrap().digest.as_str()),
            ("sha256:1", "z")
        );
    }
}
