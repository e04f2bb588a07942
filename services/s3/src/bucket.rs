//! Buckets.

use model::{Error, Time, page};
use store::Cx;

use crate::access;
use crate::api::{
    Bucket as BucketShape, CreateBucketOutput, CreateBucketRequest, DeleteBucketOutput, DeleteBucketRequest,
    GetBucketLocationOutput, GetBucketLocationRequest, HeadBucketOutput, HeadBucketRequest,
    ListBucketsOutput, ListBucketsRequest, Owner,
};
use crate::rows::{BUCKETS, Bucket, Ownership, Settings, UPLOADS, VERSIONS, WALKS, bucket};

/// Who owns everything of an account.
pub(crate) fn owner(account: &str) -> Owner {
    Owner { display_name: Some(account.to_owned()), id: Some(format!("{account:0>64}")) }
}

/// Creating one's own bucket again is an error outside us-east-1, as on AWS.
pub fn create_bucket(cx: &mut Cx<'_>, input: CreateBucketRequest) -> Result<CreateBucketOutput, Error> {
    let name = input.bucket;
    if !is_name(&name) {
        return Err(
            Error::new("InvalidBucketName", "The specified bucket is not valid.").field("BucketName", name)
        );
    }
    let (constraint, tags) = match input.create_bucket_configuration {
        Some(configuration) => (configuration.location_constraint, configuration.tags.unwrap_or_default()),
        None => (None, Vec::new()),
    };
    let region = location(cx.region(), constraint.as_deref())?;
    if let Some(known) = BUCKETS.get(cx, &name)? {
        return match (known.account == cx.account(), known.region.as_str(), region.as_str()) {
            (true, "us-east-1", "us-east-1") => Ok(created(&name)),
            (true, _, _) => Err(Error::new(
                "BucketAlreadyOwnedByYou",
                "Your previous request to create the named bucket succeeded and you already own it.",
            )
            .status(409)
            .field("BucketName", name)),
            (false, _, _) => Err(Error::new(
                "BucketAlreadyExists",
                "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
            )
            .status(409)
            .field("BucketName", name)),
        };
    }
    let locked = input.object_lock_enabled_for_bucket.unwrap_or(false);
    let tags = tags.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
    let settings = Settings {
        tags: tags.collect(),
        ownership: input.object_ownership.map(Ownership::Put).unwrap_or_default(),
        lock: locked.then_some(None),
        ..Settings::default()
    };
    let mut row = Bucket {
        name: name.clone(),
        account: cx.account().to_owned(),
        region,
        created_at: cx.now.0,
        versioning: locked.then(|| "Enabled".into()),
        encryption: None,
        policy: None,
        sequence: 0,
        settings,
    };
    if input.acl.as_deref().is_some_and(|acl| acl != "private") && !row.settings.ownership.has_acls() {
        let message = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
        return Err(Error::new("InvalidBucketAclWithObjectOwnership", message));
    }
    row.settings.acl = access::of_new(&row, input.acl.as_deref())?;
    BUCKETS.put(cx, &name, &row)?;
    Ok(created(&name))
}

fn created(name: &str) -> CreateBucketOutput {
    CreateBucketOutput { location: Some(format!("/{name}")), ..CreateBucketOutput::default() }
}

/// The bucket's region: the constraint must name the endpoint's, and us-east-1 takes none.
fn location(endpoint: &str, constraint: Option<&str>) -> Result<String, Error> {
    match constraint {
        None if endpoint == "us-east-1" => Ok(endpoint.into()),
        None => Err(Error::new(
            "IllegalLocationConstraintException",
            "The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.",
        )),
        Some(constraint) if constraint == endpoint || (constraint == "EU" && endpoint == "eu-west-1") => {
            Ok(endpoint.into())
        }
        // A client whose signature names us-east-1 may create buckets anywhere.
        Some(constraint) if endpoint == "us-east-1" => Ok(constraint.into()),
        Some(constraint) => Err(Error::new(
            "IllegalLocationConstraintException",
            format!(
                "The {constraint} location constraint is incompatible for the region specific endpoint this request was sent to."
            ),
        )),
    }
}

/// 3 to 63 lower-case letters, digits, dots and hyphens; not `_turaco` or anything else outside that.
fn is_name(name: &str) -> bool {
    let ends = |end: Option<char>| end.is_some_and(|end| end.is_ascii_lowercase() || end.is_ascii_digit());
    (3..=63).contains(&name.len())
        && name.chars().all(|letter| {
            letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-' || letter == '.'
        })
        && ends(name.chars().next())
        && ends(name.chars().last())
        && !name.contains("..")
}

/// A bucket with versions or uploads stays.
pub fn delete_bucket(cx: &mut Cx<'_>, input: DeleteBucketRequest) -> Result<DeleteBucketOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let prefix = format!("{}/", row.name);
    if !VERSIONS.page(cx, &prefix, None, 1)?.is_empty() {
        return Err(Error::new("BucketNotEmpty", "The bucket you tried to delete is not empty")
            .status(409)
            .field("BucketName", row.name));
    }
    UPLOADS.delete_prefix(cx, &prefix)?;
    WALKS.delete(cx, &row.name)?;
    BUCKETS.delete(cx, &row.name)?;
    Ok(DeleteBucketOutput {})
}

/// Whether it exists, and where.
pub fn head_bucket(cx: &mut Cx<'_>, input: HeadBucketRequest) -> Result<HeadBucketOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    Ok(HeadBucketOutput {
        bucket_region: Some(row.region),
        access_point_alias: Some(false),
        ..HeadBucketOutput::default()
    })
}

/// us-east-1 is told by an empty answer.
pub fn get_bucket_location(
    cx: &mut Cx<'_>,
    input: GetBucketLocationRequest,
) -> Result<GetBucketLocationOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let constraint = if row.region == "us-east-1" { String::new() } else { row.region };
    Ok(GetBucketLocationOutput { location_constraint: Some(constraint) })
}

/// The caller's buckets.
pub fn list_buckets(cx: &mut Cx<'_>, input: ListBucketsRequest) -> Result<ListBucketsOutput, Error> {
    let prefix = input.prefix.unwrap_or_default();
    let rows = BUCKETS.list(cx, &prefix)?;
    let own = rows.into_iter().filter(|(_, row)| {
        row.account == cx.account() && input.bucket_region.as_ref().is_none_or(|region| *region == row.region)
    });
    let after = page::after(input.continuation_token.as_deref(), "InvalidArgument")?;
    let limit = input.max_buckets.map_or(10_000, |limit| usize::try_from(limit).unwrap_or(1));
    let (rows, continuation_token) = page::cut(own, after.as_deref(), limit);
    let buckets = rows
        .into_iter()
        .map(|row| BucketShape {
            name: Some(row.name),
            creation_date: Some(Time(row.created_at)),
            ..BucketShape::default()
        })
        .collect();
    Ok(ListBucketsOutput {
        buckets: Some(buckets),
        owner: Some(owner(cx.account())),
        continuation_token,
        prefix: (!prefix.is_empty()).then_some(prefix),
    })
}
