//! Revisions: what has been registered or deployed (CD-5).

use model::{Error, Time, page};
use sha2::{Digest, Sha256};
use store::Cx;

use crate::api::{
    AppSpecContent, BatchGetApplicationRevisionsInput, BatchGetApplicationRevisionsOutput,
    GenericRevisionInfo, GetApplicationRevisionInput, GetApplicationRevisionOutput,
    ListApplicationRevisionsInput, ListApplicationRevisionsOutput, RegisterApplicationRevisionInput,
    RegisterApplicationRevisionOutput, RevisionInfo, RevisionLocation,
};
use crate::application::{PAGE, find};
use crate::rows::{Deployment, REVISIONS, Revision, key};

/// Checks a revision and fills in what is derived: the sha256 of inline content.
///
/// # Errors
/// CD-5: a type we do not have, a part that is missing, a sha256 that does not fit.
pub(crate) fn checked(mut location: RevisionLocation) -> Result<RevisionLocation, Error> {
    let invalid = |text: &str| Err(Error::new("InvalidRevisionException", text));
    match location.revision_type.as_deref() {
        Some("AppSpecContent") | Some("String") => {
            let raw = location.string.take();
            let content = location
                .app_spec_content
                .take()
                .or_else(|| raw.map(|raw| AppSpecContent { content: raw.content, sha256: raw.sha256 }));
            let Some(text) = content.as_ref().and_then(|content| content.content.clone()) else {
                return invalid("The AppSpec content is missing.");
            };
            let sha256 = format!("{:x}", Sha256::digest(text.as_bytes()));
            let given = content.and_then(|content| content.sha256);
            if given.is_some_and(|given| !given.is_empty() && !given.eq_ignore_ascii_case(&sha256)) {
                return invalid("The sha256 does not fit the AppSpec content.");
            }
            location.revision_type = Some("AppSpecContent".into());
            location.app_spec_content = Some(AppSpecContent { content: Some(text), sha256: Some(sha256) });
            Ok(location)
        }
        Some("S3") => {
            let Some(place) = &location.s3_location else { return invalid("s3Location is missing.") };
            if place.bucket.is_none() || place.key.is_none() {
                return invalid("s3Location needs bucket and key.");
            }
            match place.bundle_type.as_deref() {
                Some("YAML" | "JSON" | "zip" | "tgz" | "tar") => Ok(location),
                _ => Err(Error::new(
                    "InvalidRevisionException",
                    "bundleType must be YAML, JSON, zip, tgz or tar.",
                )),
            }
        }
        Some("GitHub") => Err(Error::not_implemented("revisionType GitHub")),
        Some(other) => {
            Err(Error::new("InvalidRevisionException", format!("{other} is not a revision type.")))
        }
        None => Err(Error::new("RevisionRequiredException", "revisionType is missing.")),
    }
}

/// The text of inline content.
pub(crate) fn inline(location: &RevisionLocation) -> Option<String> {
    location.app_spec_content.as_ref().and_then(|content| content.content.clone())
}

/// CD-5: answers never hold inline content, only its sha256.
pub(crate) fn shown(location: &RevisionLocation) -> RevisionLocation {
    let mut shown = location.clone();
    if let Some(content) = &mut shown.app_spec_content {
        content.content = None;
    }
    shown
}

/// What tells one revision of an application from another.
fn revision_key(location: &RevisionLocation) -> String {
    if let Some(content) = &location.app_spec_content {
        let sha256 = content.sha256.clone().unwrap_or_default();
        return format!("sha256 {sha256}");
    }
    let place = location.s3_location.clone().unwrap_or_default();
    let part = |part: Option<String>| part.unwrap_or_default();
    format!("s3 {} {} {} {}", part(place.bucket), part(place.key), part(place.version), part(place.e_tag))
}

fn row_key(cx: &Cx<'_>, application: &str, location: &RevisionLocation) -> String {
    key(&[cx.account(), cx.region(), application, &revision_key(location)])
}

fn register(
    cx: &mut Cx<'_>,
    application: &str,
    location: RevisionLocation,
    description: Option<String>,
) -> Result<(), Error> {
    let row_key = row_key(cx, application, &location);
    if REVISIONS.contains(cx, &row_key)? {
        return Ok(());
    }
    let row = Revision {
        location,
        description,
        registered_at: cx.now.0,
        first_used_at: None,
        last_used_at: None,
        groups: Vec::new(),
    };
    Ok(REVISIONS.put(cx, &row_key, &row)?)
}

/// CD-5: a deployment registers its revision.
pub(crate) fn used(cx: &mut Cx<'_>, deployment: &Deployment) -> Result<(), Error> {
    register(cx, &deployment.application, deployment.revision.clone(), None)?;
    let row_key = row_key(cx, &deployment.application, &deployment.revision);
    let now = cx.now.0;
    REVISIONS.update(cx, &row_key, |row| {
        row.first_used_at.get_or_insert(now);
        row.last_used_at = Some(now);
        if !row.groups.contains(&deployment.group) {
            row.groups.push(deployment.group.clone());
        }
    })?;
    Ok(())
}

/// Registers without deploying.
pub fn register_application_revision(
    cx: &mut Cx<'_>,
    input: RegisterApplicationRevisionInput,
) -> Result<RegisterApplicationRevisionOutput, Error> {
    find(cx, &input.application_name)?;
    let location = checked(input.revision)?;
    register(cx, &input.application_name, location, input.description)?;
    Ok(RegisterApplicationRevisionOutput {})
}

fn generic(row: &Revision) -> GenericRevisionInfo {
    GenericRevisionInfo {
        description: row.description.clone(),
        deployment_groups: Some(row.groups.clone()),
        first_used_time: row.first_used_at.map(Time),
        last_used_time: row.last_used_at.map(Time),
        register_time: Some(Time(row.registered_at)),
    }
}

/// CD-5: the one place where inline content is answered.
pub fn get_application_revision(
    cx: &mut Cx<'_>,
    input: GetApplicationRevisionInput,
) -> Result<GetApplicationRevisionOutput, Error> {
    find(cx, &input.application_name)?;
    let row =
        REVISIONS.get(cx, &row_key(cx, &input.application_name, &input.revision))?.ok_or_else(|| {
            Error::new(
                "RevisionDoesNotExistException",
                "No revision found for this application at this location.",
            )
        })?;
    Ok(GetApplicationRevisionOutput {
        application_name: Some(input.application_name),
        revision_info: Some(generic(&row)),
        revision: Some(row.location),
    })
}

/// Several at once; unknown ones are left out and named.
pub fn batch_get_application_revisions(
    cx: &mut Cx<'_>,
    input: BatchGetApplicationRevisionsInput,
) -> Result<BatchGetApplicationRevisionsOutput, Error> {
    find(cx, &input.application_name)?;
    let (mut revisions, mut unknown) = (Vec::new(), 0);
    for location in &input.revisions {
        match REVISIONS.get(cx, &row_key(cx, &input.application_name, location))? {
            Some(row) => revisions.push(RevisionInfo {
                generic_revision_info: Some(generic(&row)),
                revision_location: Some(row.location),
            }),
            None => unknown += 1,
        }
    }
    Ok(BatchGetApplicationRevisionsOutput {
        application_name: Some(input.application_name),
        error_message: (unknown > 0).then(|| format!("{unknown} revisions were not found.")),
        revisions: Some(revisions),
    })
}

/// Revisions, newest registration last unless asked otherwise.
pub fn list_application_revisions(
    cx: &mut Cx<'_>,
    input: ListApplicationRevisionsInput,
) -> Result<ListApplicationRevisionsOutput, Error> {
    find(cx, &input.application_name)?;
    let prefix = key(&[cx.account(), cx.region(), &input.application_name, ""]);
    let mut rows: Vec<Revision> = REVISIONS.list(cx, &prefix)?.into_iter().map(|(_, row)| row).collect();
    rows.retain(|row| wanted(row, &input));
    let by = input.sort_by.as_deref().unwrap_or("registerTime");
    rows.sort_by_key(|row| match by {
        "firstUsedTime" => row.first_used_at.unwrap_or(0),
        "lastUsedTime" => row.last_used_at.unwrap_or(0),
        _ => row.registered_at,
    });
    if input.sort_order.as_deref() == Some("descending") {
        rows.reverse();
    }
    let numbered = rows.into_iter().enumerate().map(|(at, row)| (format!("{at:08}"), shown(&row.location)));
    let after = page::after(input.next_token.as_deref(), "InvalidNextTokenException")?;
    let (revisions, next_token) = page::cut(numbered, after.as_deref(), PAGE);
    Ok(ListApplicationRevisionsOutput { revisions: Some(revisions), next_token })
}

fn wanted(row: &Revision, input: &ListApplicationRevisionsInput) -> bool {
    let place = row.location.s3_location.as_ref();
    let bucket = input
        .s3_bucket
        .as_ref()
        .is_none_or(|bucket| place.and_then(|place| place.bucket.as_ref()) == Some(bucket));
    let prefix = input.s3_key_prefix.as_ref().is_none_or(|prefix| {
        place.and_then(|place| place.key.as_ref()).is_some_and(|key| key.starts_with(prefix.as_str()))
    });
    let used = match input.deployed.as_deref() {
        Some("include") => row.first_used_at.is_some(),
        Some("exclude") => row.first_used_at.is_none(),
        Some(_) | None => true,
    };
    bucket && prefix && used
}
