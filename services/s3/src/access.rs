//! Who may do what with a bucket: ACLs, object ownership, the public access block, and whether a policy is public.
//! What is put here is checked and answered; requests are not refused by it: on loopback any credentials are taken.

use model::Error;
use serde_json::Value;
use store::Cx;

use crate::api::{self, Grant, Grantee};
use crate::bucket::owner;
use crate::object::rewrite;
use crate::read::locate;
use crate::rows::{Bucket, Ownership, PublicAccess, bucket, change, malformed, missing};

const EVERYONE: &str = "http://acs.amazonaws.com/groups/global/AllUsers";
const AUTHENTICATED: &str = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const LOG_DELIVERY: &str = "http://acs.amazonaws.com/groups/s3/LogDelivery";

/// Refused because it would make something public, or because ACLs count for nothing.
pub(crate) fn blocked(why: &str) -> Error {
    Error::new("AccessDenied", format!("Access Denied because {why}.")).status(403)
}

fn no_acls() -> Error {
    Error::new("AccessControlListNotSupported", "The bucket does not allow ACLs")
}

fn user(id: Option<String>) -> Grantee {
    Grantee { id, r#type: Some("CanonicalUser".into()), ..Grantee::default() }
}

fn group(uri: &str) -> Grantee {
    Grantee { uri: Some(uri.into()), r#type: Some("Group".into()), ..Grantee::default() }
}

fn grant(grantee: Grantee, permission: &str) -> Grant {
    Grant { grantee: Some(grantee), permission: Some(permission.into()) }
}

/// What the owner of everything of an account always has.
fn owners(account: &str) -> Grant {
    let owner = owner(account);
    grant(Grantee { display_name: owner.display_name, ..user(owner.id) }, "FULL_CONTROL")
}

/// The grants of a canned ACL.
fn canned(name: &str, account: &str) -> Result<Vec<Grant>, Error> {
    let more = match name {
        "private" | "bucket-owner-full-control" | "bucket-owner-read" | "aws-exec-read" => Vec::new(),
        "public-read" => vec![grant(group(EVERYONE), "READ")],
        "public-read-write" => vec![grant(group(EVERYONE), "READ"), grant(group(EVERYONE), "WRITE")],
        "authenticated-read" => vec![grant(group(AUTHENTICATED), "READ")],
        "log-delivery-write" => {
            vec![grant(group(LOG_DELIVERY), "WRITE"), grant(group(LOG_DELIVERY), "READ_ACP")]
        }
        _ => {
            return Err(Error::new("InvalidArgument", "The canned ACL is not known.")
                .field("ArgumentName", "x-amz-acl"));
        }
    };
    Ok(std::iter::once(owners(account)).chain(more).collect())
}

/// `id="…", uri="…"` of a grant header.
fn listed(header: Option<&str>, permission: &str) -> Result<Vec<Grant>, Error> {
    let Some(header) = header else { return Ok(Vec::new()) };
    let read = |one: &str| {
        let (kind, value) = one.trim().split_once('=')?;
        let value = value.trim_matches('"');
        match kind.trim() {
            "id" => Some(grant(user(Some(value.to_owned())), permission)),
            "uri" => Some(grant(group(value), permission)),
            _ => None,
        }
    };
    let grants: Option<Vec<Grant>> = header.split(',').map(read).collect();
    grants.ok_or_else(|| Error::new("InvalidArgument", "Argument format not recognized"))
}

/// An ACL as a request gives it: canned, as a document, or by headers.
struct Given<'a> {
    canned: Option<&'a str>,
    document: Option<api::AccessControlPolicy>,
    headers: [(Option<&'a str>, &'a str); 5],
}

impl Given<'_> {
    fn grants(self, account: &str) -> Result<Vec<Grant>, Error> {
        let mut by_header = Vec::new();
        for (header, permission) in self.headers {
            by_header.extend(listed(header, permission)?);
        }
        match (self.canned, self.document.and_then(|policy| policy.grants), by_header.is_empty()) {
            (Some(name), None, true) => canned(name, account),
            (None, Some(grants), true) => {
                let is_whole = |grant: &Grant| {
                    grant.permission.is_some()
                        && grant
                            .grantee
                            .as_ref()
                            .is_some_and(|grantee| grantee.id.is_some() || grantee.uri.is_some())
                };
                if grants.iter().all(is_whole) { Ok(grants) } else { Err(malformed()) }
            }
            (None, None, false) => Ok(by_header),
            (None, None, true) => {
                Err(Error::new("MissingSecurityHeader", "Your request was missing a required header"))
            }
            _ => Err(Error::new(
                "InvalidRequest",
                "Specifying both Canned ACLs and Header Grants is not allowed",
            )),
        }
    }
}

fn is_public(grants: &[Grant]) -> bool {
    let groups = grants.iter().filter_map(|grant| grant.grantee.as_ref()?.uri.as_deref());
    groups.into_iter().any(|uri| uri == EVERYONE || uri == AUTHENTICATED)
}

fn flags(row: &Bucket) -> api::PublicAccessBlockConfiguration {
    let all = |value| api::PublicAccessBlockConfiguration {
        block_public_acls: Some(value),
        ignore_public_acls: Some(value),
        block_public_policy: Some(value),
        restrict_public_buckets: Some(value),
    };
    match &row.settings.public_access {
        PublicAccess::Blocked => all(true),
        PublicAccess::Put(put) => put.clone(),
        PublicAccess::Deleted => all(false),
    }
}

/// Whether public policies are refused.
pub(crate) fn blocks_policy(row: &Bucket) -> bool {
    flags(row).block_public_policy == Some(true)
}

fn check_grants(row: &Bucket, grants: &[Grant]) -> Result<(), Error> {
    if is_public(grants) && flags(row).block_public_acls == Some(true) {
        return Err(blocked("public ACLs are blocked by the BlockPublicAcls block public access setting"));
    }
    Ok(())
}

/// The grants of the canned ACL a new bucket or object comes with; none where it says what counts anyway.
pub(crate) fn of_new(row: &Bucket, acl: Option<&str>) -> Result<Option<Vec<Grant>>, Error> {
    let Some(acl) = acl else { return Ok(None) };
    if !row.settings.ownership.has_acls() {
        return match acl {
            "private" | "bucket-owner-full-control" => Ok(None),
            _ => Err(no_acls()),
        };
    }
    let grants = canned(acl, &row.account)?;
    check_grants(row, &grants)?;
    Ok(Some(grants))
}

/// `PutBucketAcl`
pub fn put_bucket_acl(
    cx: &mut Cx<'_>,
    input: api::PutBucketAclRequest,
) -> Result<api::PutBucketAclOutput, Error> {
    let given = Given {
        canned: input.acl.as_deref(),
        document: input.access_control_policy,
        headers: [
            (input.grant_full_control.as_deref(), "FULL_CONTROL"),
            (input.grant_read.as_deref(), "READ"),
            (input.grant_read_acp.as_deref(), "READ_ACP"),
            (input.grant_write.as_deref(), "WRITE"),
            (input.grant_write_acp.as_deref(), "WRITE_ACP"),
        ],
    };
    change(cx, &input.bucket, |row| {
        if !row.settings.ownership.has_acls() {
            return Err(no_acls());
        }
        let grants = given.grants(&row.account)?;
        check_grants(row, &grants)?;
        row.settings.acl = Some(grants);
        Ok(api::PutBucketAclOutput {})
    })
}

/// `GetBucketAcl`
pub fn get_bucket_acl(
    cx: &mut Cx<'_>,
    input: api::GetBucketAclRequest,
) -> Result<api::GetBucketAclOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let kept = row.settings.acl.filter(|_| row.settings.ownership.has_acls());
    Ok(api::GetBucketAclOutput {
        owner: Some(owner(&row.account)),
        grants: Some(kept.unwrap_or_else(|| vec![owners(&row.account)])),
    })
}

/// `PutObjectAcl`
pub fn put_object_acl(
    cx: &mut Cx<'_>,
    input: api::PutObjectAclRequest,
) -> Result<api::PutObjectAclOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let mut object = locate(cx, &row.name, &input.key, input.version_id.as_deref())?;
    if !row.settings.ownership.has_acls() {
        return Err(no_acls());
    }
    let given = Given {
        canned: input.acl.as_deref(),
        document: input.access_control_policy,
        headers: [
            (input.grant_full_control.as_deref(), "FULL_CONTROL"),
            (input.grant_read.as_deref(), "READ"),
            (input.grant_read_acp.as_deref(), "READ_ACP"),
            (input.grant_write.as_deref(), "WRITE"),
            (input.grant_write_acp.as_deref(), "WRITE_ACP"),
        ],
    };
    let grants = given.grants(&row.account)?;
    check_grants(&row, &grants)?;
    object.acl = Some(grants);
    rewrite(cx, &row.name, &object)?;
    Ok(api::PutObjectAclOutput::default())
}

/// `GetObjectAcl`
pub fn get_object_acl(
    cx: &mut Cx<'_>,
    input: api::GetObjectAclRequest,
) -> Result<api::GetObjectAclOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let object = locate(cx, &row.name, &input.key, input.version_id.as_deref())?;
    let kept = object.acl.filter(|_| row.settings.ownership.has_acls());
    Ok(api::GetObjectAclOutput {
        owner: Some(owner(&row.account)),
        grants: Some(kept.unwrap_or_else(|| vec![owners(&row.account)])),
        ..api::GetObjectAclOutput::default()
    })
}

/// `PutBucketOwnershipControls`
pub fn put_bucket_ownership_controls(
    cx: &mut Cx<'_>,
    input: api::PutBucketOwnershipControlsRequest,
) -> Result<api::PutBucketOwnershipControlsOutput, Error> {
    let rules = input.ownership_controls.rules.unwrap_or_default();
    let rule = match rules.as_slice() {
        [rule] => rule.object_ownership.clone().unwrap_or_default(),
        _ => return Err(malformed()),
    };
    if !["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"].contains(&rule.as_str()) {
        return Err(malformed());
    }
    change(cx, &input.bucket, |row| {
        let shared = row.settings.acl.as_ref().is_some_and(|grants| *grants != [owners(&row.account)]);
        if rule == "BucketOwnerEnforced" && shared {
            let message = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
            return Err(Error::new("InvalidBucketAclWithObjectOwnership", message));
        }
        row.settings.ownership = Ownership::Put(rule);
        Ok(api::PutBucketOwnershipControlsOutput {})
    })
}

/// `GetBucketOwnershipControls`
pub fn get_bucket_ownership_controls(
    cx: &mut Cx<'_>,
    input: api::GetBucketOwnershipControlsRequest,
) -> Result<api::GetBucketOwnershipControlsOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let rule = match row.settings.ownership {
        Ownership::Enforced => "BucketOwnerEnforced".to_owned(),
        Ownership::Put(rule) => rule,
        Ownership::Deleted => {
            let message = "The bucket ownership controls were not found";
            return Err(missing(&row.name, "OwnershipControlsNotFoundError", message));
        }
    };
    let rules = vec![api::OwnershipControlsRule { object_ownership: Some(rule) }];
    let controls = api::OwnershipControls { rules: Some(rules) };
    Ok(api::GetBucketOwnershipControlsOutput { ownership_controls: Some(controls) })
}

/// `DeleteBucketOwnershipControls`
pub fn delete_bucket_ownership_controls(
    cx: &mut Cx<'_>,
    input: api::DeleteBucketOwnershipControlsRequest,
) -> Result<api::DeleteBucketOwnershipControlsOutput, Error> {
    change(cx, &input.bucket, |row| {
        row.settings.ownership = Ownership::Deleted;
        Ok(api::DeleteBucketOwnershipControlsOutput {})
    })
}

/// `PutPublicAccessBlock`: what is not named is not blocked.
pub fn put_public_access_block(
    cx: &mut Cx<'_>,
    input: api::PutPublicAccessBlockRequest,
) -> Result<api::PutPublicAccessBlockOutput, Error> {
    let given = input.public_access_block_configuration;
    let block = api::PublicAccessBlockConfiguration {
        block_public_acls: given.block_public_acls.or(Some(false)),
        ignore_public_acls: given.ignore_public_acls.or(Some(false)),
        block_public_policy: given.block_public_policy.or(Some(false)),
        restrict_public_buckets: given.restrict_public_buckets.or(Some(false)),
    };
    change(cx, &input.bucket, |row| {
        row.settings.public_access = PublicAccess::Put(block);
        Ok(api::PutPublicAccessBlockOutput {})
    })
}

/// `GetPublicAccessBlock`
pub fn get_public_access_block(
    cx: &mut Cx<'_>,
    input: api::GetPublicAccessBlockRequest,
) -> Result<api::GetPublicAccessBlockOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    if row.settings.public_access == PublicAccess::Deleted {
        let message = "The public access block configuration was not found";
        return Err(missing(&row.name, "NoSuchPublicAccessBlockConfiguration", message));
    }
    Ok(api::GetPublicAccessBlockOutput { public_access_block_configuration: Some(flags(&row)) })
}

/// `DeletePublicAccessBlock`
pub fn delete_public_access_block(
    cx: &mut Cx<'_>,
    input: api::DeletePublicAccessBlockRequest,
) -> Result<api::DeletePublicAccessBlockOutput, Error> {
    change(cx, &input.bucket, |row| {
        row.settings.public_access = PublicAccess::Deleted;
        Ok(api::DeletePublicAccessBlockOutput {})
    })
}

/// Whether a policy lets anyone in: an allow for every principal that no condition narrows.
pub(crate) fn is_public_policy(policy: &str) -> bool {
    let parsed: Value = serde_json::from_str(policy).unwrap_or_default();
    let statements = match &parsed["Statement"] {
        Value::Array(list) => list.clone(),
        one => vec![one.clone()],
    };
    statements.iter().any(|statement| {
        let principal = &statement["Principal"];
        let is_star = |value: &Value| match value {
            Value::String(text) => text == "*",
            Value::Array(list) => list.iter().any(|one| one == "*"),
            _ => false,
        };
        let is_unbound = statement["Condition"].as_object().is_none_or(serde_json::Map::is_empty);
        statement["Effect"] == "Allow" && is_unbound && (is_star(principal) || is_star(&principal["AWS"]))
    })
}

/// `GetBucketPolicyStatus`
pub fn get_bucket_policy_status(
    cx: &mut Cx<'_>,
    input: api::GetBucketPolicyStatusRequest,
) -> Result<api::GetBucketPolicyStatusOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let policy = row.policy.as_deref();
    let policy =
        policy.ok_or_else(|| missing(&row.name, "NoSuchBucketPolicy", "The bucket policy does not exist"))?;
    let status = api::PolicyStatus { is_public: Some(is_public_policy(policy)) };
    Ok(api::GetBucketPolicyStatusOutput { policy_status: Some(status) })
}
