//! Pages of lists, and checks that every kind of entity shares.

use model::{Error, page};
use wire::Map;

use crate::api::{self, errors};
use crate::rows::to_tags;

/// Entries on one page unless `MaxItems` says otherwise.
const PAGE: usize = 100;
/// Tags one entity may carry.
const TAGS_MAX: usize = 50;

/// One page of `items` in key order, and the marker of the rest.
pub(crate) fn paged<T>(
    items: impl IntoIterator<Item = (String, T)>,
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let after = page::after(marker, "InvalidInput")?;
    let size = max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, 1000);
    Ok(page::cut(items, after.as_deref(), size))
}

/// One page of tags, in the order of their keys.
pub(crate) fn paged_tags(
    mut tags: Map<String>,
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<(Vec<api::Tag>, Option<String>), Error> {
    tags.sort_keys();
    let tags = to_tags(&tags).into_iter().map(|tag| (tag.key.clone().unwrap_or_default(), tag));
    paged(tags, marker, max_items)
}

/// Adds tags, or says that they are too many.
pub(crate) fn add_tags(
    tags: &mut Map<String>,
    more: impl Iterator<Item = (String, String)>,
) -> Result<(), Error> {
    tags.extend(more);
    if tags.len() > TAGS_MAX {
        let message = format!("The number of tags has reached the maximum limit of {TAGS_MAX}.");
        return Err(errors::limit_exceeded_exception(message));
    }
    Ok(())
}

/// A path begins and ends with a slash; `/` unless something else is given.
pub(crate) fn path_or_root(path: Option<String>) -> Result<String, Error> {
    let path = path.unwrap_or_else(|| "/".into());
    if path.starts_with('/') && path.ends_with('/') {
        return Ok(path);
    }
    let message = "The specified value for path is invalid. It must begin and end with / and contain only \
                   alphanumeric characters and/or / characters.";
    Err(Error::new("ValidationError", message))
}
