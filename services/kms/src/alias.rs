//! Aliases.

use model::{Arn, Error, Time, page};
use store::Cx;

use crate::api::{self, errors};
use crate::key::{by_id, check_not_pending, page_size};
use crate::rows::{ALIASES, Alias, row_key};

fn check_name(name: &str) -> Result<(), Error> {
    let rest = name.strip_prefix("alias/").unwrap_or_default();
    let letters = rest.chars().all(|letter| letter.is_ascii_alphanumeric() || "/_-".contains(letter));
    if rest.is_empty() || !letters {
        let message = "Alias must start with the prefix \"alias/\". Please see \
                       https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html";
        return Err(Error::new("ValidationException", message));
    }
    if rest.starts_with("aws/") {
        return Err(errors::not_found_exception("Alias cannot begin with alias/aws/"));
    }
    Ok(())
}

fn no_alias(cx: &Cx<'_>, name: &str) -> Error {
    let arn = Arn::new("kms", cx.region(), cx.account(), name);
    errors::not_found_exception(format!("Alias {arn} is not found."))
}

/// `CreateAlias`
pub fn create_alias(
    cx: &mut Cx<'_>,
    input: api::CreateAliasRequest,
) -> Result<api::CreateAliasOutput, Error> {
    let name = input.alias_name;
    check_name(&name)?;
    let key = by_id(cx, &input.target_key_id)?;
    check_not_pending(&key)?;
    let arn = Arn::new("kms", cx.region(), cx.account(), name.as_str()).to_string();
    let row_key = row_key(cx, &name);
    if ALIASES.contains(cx, &row_key)? {
        let message = format!("An alias with the name {arn} already exists");
        return Err(errors::already_exists_exception(message));
    }
    let alias = Alias { name, arn, key_id: key.id, created_at: cx.now.0, updated_at: cx.now.0 };
    ALIASES.put(cx, &row_key, &alias)?;
    Ok(api::CreateAliasOutput {})
}

/// `UpdateAlias`
pub fn update_alias(
    cx: &mut Cx<'_>,
    input: api::UpdateAliasRequest,
) -> Result<api::UpdateAliasOutput, Error> {
    check_name(&input.alias_name)?;
    let key = by_id(cx, &input.target_key_id)?;
    check_not_pending(&key)?;
    let (row_key, now) = (row_key(cx, &input.alias_name), cx.now.0);
    let changed = ALIASES.update(cx, &row_key, |alias| {
        alias.key_id = key.id;
        alias.updated_at = now;
    })?;
    changed.ok_or_else(|| no_alias(cx, &input.alias_name))?;
    Ok(api::UpdateAliasOutput {})
}

/// `DeleteAlias`
pub fn delete_alias(
    cx: &mut Cx<'_>,
    input: api::DeleteAliasRequest,
) -> Result<api::DeleteAliasOutput, Error> {
    check_name(&input.alias_name)?;
    let row_key = row_key(cx, &input.alias_name);
    if !ALIASES.delete(cx, &row_key)? {
        return Err(no_alias(cx, &input.alias_name));
    }
    Ok(api::DeleteAliasOutput {})
}

/// `ListAliases`
pub fn list_aliases(
    cx: &mut Cx<'_>,
    input: api::ListAliasesRequest,
) -> Result<api::ListAliasesResponse, Error> {
    let key_id = match &input.key_id {
        Some(name) => Some(by_id(cx, name)?.id),
        None => None,
    };
    let after = page::after(input.marker.as_deref(), "InvalidMarkerException")?;
    let all = ALIASES.list(cx, &row_key(cx, ""))?.into_iter();
    let all = all.filter(|(_, alias)| key_id.as_ref().is_none_or(|id| *id == alias.key_id));
    let (aliases, next_marker) = page::cut(all, after.as_deref(), page_size(input.limit));
    let entry = |alias: Alias| api::AliasListEntry {
        alias_name: Some(alias.name),
        alias_arn: Some(alias.arn),
        target_key_id: Some(alias.key_id),
        creation_date: Some(Time(alias.created_at)),
        last_updated_date: Some(Time(alias.updated_at)),
    };
    Ok(api::ListAliasesResponse {
        aliases: Some(aliases.into_iter().map(entry).collect()),
        truncated: Some(next_marker.is_some()),
        next_marker,
    })
}
