//! Lists: objects and versions, by prefix, delimiter and page.

use model::{Error, Time, page};
use store::Cx;

use crate::api::{
    CommonPrefix, DeleteMarkerEntry, ListObjectVersionsOutput, ListObjectVersionsRequest, ListObjectsOutput,
    ListObjectsRequest, ListObjectsV2Output, ListObjectsV2Request, Object as ObjectShape, ObjectVersion,
};
use crate::bucket::owner;
use crate::object::quoted;
use crate::rows::{OBJECTS, Object, VERSIONS, bucket};

/// Keys on a page at most.
const KEYS_MAX: usize = 1000;

/// One page of a list: objects and common prefixes in key order, at most `limit` together.
struct Page<T> {
    items: Vec<T>,
    prefixes: Vec<String>,
    /// The last key or prefix on the page, when there is more.
    next: Option<String>,
}

/// Rolls keys below a delimiter up into prefixes and cuts the page.
fn cut<T>(
    rows: impl IntoIterator<Item = (String, T)>,
    prefix: &str,
    delimiter: Option<&str>,
    after: &str,
    limit: usize,
) -> Page<T> {
    let mut page = Page { items: Vec::new(), prefixes: Vec::new(), next: None };
    let mut last = String::new();
    for (key, item) in rows {
        let rest = key.get(prefix.len()..).unwrap_or_default();
        let rolled = delimiter.filter(|delimiter| !delimiter.is_empty()).and_then(|delimiter| {
            rest.find(delimiter).map(|at| key[..prefix.len() + at + delimiter.len()].to_owned())
        });
        match rolled {
            Some(rolled) if rolled.as_str() <= after || page.prefixes.last() == Some(&rolled) => continue,
            _ => {}
        }
        if page.items.len() + page.prefixes.len() == limit {
            page.next = Some(last);
            return page;
        }
        match rolled {
            Some(rolled) => {
                last.clone_from(&rolled);
                page.prefixes.push(rolled);
            }
            None => {
                last = key;
                page.items.push(item);
            }
        }
    }
    page
}

fn limit(max_keys: Option<i64>) -> Result<usize, Error> {
    let Some(keys) = max_keys else { return Ok(KEYS_MAX) };
    let keys = u32::try_from(keys).ok().filter(|keys| *keys <= i32::MAX as u32).ok_or_else(|| {
        Error::new("InvalidArgument", "Argument max-keys must be an integer between 0 and 2147483647")
    })?;
    Ok(KEYS_MAX.min(keys as usize))
}

/// `encoding-type=url`: keys are percent-encoded in the answer.
struct Encoding(bool);

impl Encoding {
    fn of(kind: Option<&str>) -> Self {
        Self(kind == Some("url"))
    }
    fn text(&self, text: String) -> String {
        if self.0 { wire::uri::percent_encode(&text, true) } else { text }
    }
    fn prefixes(&self, prefixes: Vec<String>) -> Option<Vec<CommonPrefix>> {
        let shown = prefixes
            .into_iter()
            .map(|prefix| CommonPrefix { prefix: Some(self.text(prefix)) })
            .collect::<Vec<_>>();
        (!shown.is_empty()).then_some(shown)
    }
    fn name(&self) -> Option<String> {
        self.0.then(|| "url".to_owned())
    }
}

fn page_of(
    cx: &Cx<'_>,
    bucket_name: &str,
    prefix: &str,
    delimiter: Option<&str>,
    after: &str,
    limit: usize,
) -> Result<Page<Object>, Error> {
    if limit == 0 {
        return Ok(Page { items: Vec::new(), prefixes: Vec::new(), next: None });
    }
    let from = format!("{bucket_name}/{after}");
    let rows = OBJECTS.page(
        cx,
        &format!("{bucket_name}/{prefix}"),
        (!after.is_empty()).then_some(from.as_str()),
        usize::MAX,
    )?;
    let rows = rows.into_iter().map(|(_, object)| (object.key.clone(), object));
    Ok(cut(rows, prefix, delimiter, after, limit))
}

fn shape(object: Object, encoding: &Encoding, account: Option<&str>) -> ObjectShape {
    ObjectShape {
        key: Some(encoding.text(object.key)),
        last_modified: Some(Time(object.modified_at)),
        e_tag: Some(quoted(&object.etag)),
        size: i64::try_from(object.size).ok(),
        storage_class: Some("STANDARD".into()),
        owner: account.map(owner),
        ..ObjectShape::default()
    }
}

/// ListObjectsV2.
pub fn list_objects_v2(cx: &mut Cx<'_>, input: ListObjectsV2Request) -> Result<ListObjectsV2Output, Error> {
    let row = bucket(cx, &input.bucket)?;
    let encoding = Encoding::of(input.encoding_type.as_deref());
    let prefix = input.prefix.unwrap_or_default();
    let after = match input.continuation_token.as_deref() {
        Some(token) => page::key(token)
            .ok_or_else(|| Error::new("InvalidArgument", "The continuation token provided is incorrect"))?,
        None => input.start_after.clone().unwrap_or_default(),
    };
    let limit = limit(input.max_keys)?;
    let page = page_of(cx, &row.name, &prefix, input.delimiter.as_deref(), &after, limit)?;
    let account = input.fetch_owner.unwrap_or(false).then_some(row.account.as_str());
    let contents: Vec<_> = page.items.into_iter().map(|object| shape(object, &encoding, account)).collect();
    Ok(ListObjectsV2Output {
        is_truncated: Some(page.next.is_some()),
        key_count: Some((contents.len() + page.prefixes.len()) as i64),
        contents: (!contents.is_empty()).then_some(contents),
        name: Some(row.name),
        prefix: Some(encoding.text(prefix)),
        delimiter: input.delimiter.map(|delimiter| encoding.text(delimiter)),
        max_keys: Some(limit as i64),
        common_prefixes: encoding.prefixes(page.prefixes),
        encoding_type: encoding.name(),
        continuation_token: input.continuation_token,
        next_continuation_token: page.next.as_deref().map(page::token),
        start_after: input.start_after.map(|start| encoding.text(start)),
        ..ListObjectsV2Output::default()
    })
}

/// ListObjects, the older form.
pub fn list_objects(cx: &mut Cx<'_>, input: ListObjectsRequest) -> Result<ListObjectsOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let encoding = Encoding::of(input.encoding_type.as_deref());
    let prefix = input.prefix.unwrap_or_default();
    let marker = input.marker.unwrap_or_default();
    let limit = limit(input.max_keys)?;
    let page = page_of(cx, &row.name, &prefix, input.delimiter.as_deref(), &marker, limit)?;
    let contents: Vec<_> =
        page.items.into_iter().map(|object| shape(object, &encoding, Some(&row.account))).collect();
    Ok(ListObjectsOutput {
        is_truncated: Some(page.next.is_some()),
        marker: Some(encoding.text(marker)),
        next_marker: page.next.map(|next| encoding.text(next)),
        contents: (!contents.is_empty()).then_some(contents),
        name: Some(row.name),
        prefix: Some(encoding.text(prefix)),
        delimiter: input.delimiter.map(|delimiter| encoding.text(delimiter)),
        max_keys: Some(limit as i64),
        common_prefixes: encoding.prefixes(page.prefixes),
        encoding_type: encoding.name(),
        ..ListObjectsOutput::default()
    })
}

/// ListObjectVersions: versions and delete markers, newest first within a key.
pub fn list_object_versions(
    cx: &mut Cx<'_>,
    input: ListObjectVersionsRequest,
) -> Result<ListObjectVersionsOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let encoding = Encoding::of(input.encoding_type.as_deref());
    let prefix = input.prefix.unwrap_or_default();
    let limit = limit(input.max_keys)?;
    let key_marker = input.key_marker.unwrap_or_default();
    let version_marker = input.version_id_marker.unwrap_or_default();
    let all = VERSIONS.list(cx, &format!("{}/{prefix}", row.name))?;
    let mut latest = String::new();
    let mut rows = Vec::new();
    let mut passed = version_marker.is_empty();
    for (_, object) in all {
        let is_latest = rows.is_empty() && latest.is_empty() || latest != object.key;
        latest.clone_from(&object.key);
        match object.key.cmp(&key_marker) {
            std::cmp::Ordering::Less => continue,
            std::cmp::Ordering::Equal if passed && version_marker.is_empty() => continue,
            std::cmp::Ordering::Equal if !passed => {
                passed = object.version_id == version_marker;
                continue;
            }
            std::cmp::Ordering::Equal | std::cmp::Ordering::Greater => {}
        }
        rows.push((object.key.clone(), (object, is_latest)));
    }
    let page = cut(rows, &prefix, input.delimiter.as_deref(), &key_marker, limit);
    let last = page.items.last().map(|(object, _)| (object.key.clone(), object.version_id.clone()));
    let (mut versions, mut markers) = (Vec::new(), Vec::new());
    for (object, is_latest) in page.items {
        if object.delete_marker {
            markers.push(marker_shape(object, is_latest, &encoding, &row.account));
        } else {
            versions.push(version_shape(object, is_latest, &encoding, &row.account));
        }
    }
    let next = page.next.and(last);
    Ok(ListObjectVersionsOutput {
        is_truncated: Some(next.is_some()),
        key_marker: Some(encoding.text(key_marker)),
        version_id_marker: Some(version_marker),
        next_key_marker: next.as_ref().map(|(key, _)| encoding.text(key.clone())),
        next_version_id_marker: next.map(|(_, version)| version),
        versions: (!versions.is_empty()).then_some(versions),
        delete_markers: (!markers.is_empty()).then_some(markers),
        name: Some(row.name),
        prefix: Some(encoding.text(prefix)),
        delimiter: input.delimiter.map(|delimiter| encoding.text(delimiter)),
        max_keys: Some(limit as i64),
        common_prefixes: encoding.prefixes(page.prefixes),
        encoding_type: encoding.name(),
        ..ListObjectVersionsOutput::default()
    })
}

fn version_shape(object: Object, is_latest: bool, encoding: &Encoding, account: &str) -> ObjectVersion {
    ObjectVersion {
        e_tag: Some(quoted(&object.etag)),
        size: i64::try_from(object.size).ok(),
        storage_class: Some("STANDARD".into()),
        key: Some(encoding.text(object.key)),
        version_id: Some(object.version_id),
        is_latest: Some(is_latest),
        last_modified: Some(Time(object.modified_at)),
        owner: Some(owner(account)),
        ..ObjectVersion::default()
    }
}

fn marker_shape(object: Object, is_latest: bool, encoding: &Encoding, account: &str) -> DeleteMarkerEntry {
    DeleteMarkerEntry {
        owner: Some(owner(account)),
        key: Some(encoding.text(object.key)),
        version_id: Some(object.version_id),
        is_latest: Some(is_latest),
        last_modified: Some(Time(object.modified_at)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rolls_up_and_continues_after_a_prefix() {
        let keys = ["a/1", "a/2", "b", "c/1"];
        let rows = || keys.iter().map(|key| ((*key).to_owned(), *key));
        let first = cut(rows(), "", Some("/"), "", 2);
        assert_eq!(
            (first.prefixes, first.items, first.next.as_deref()),
            (vec!["a/".to_owned()], vec!["b"], Some("b"))
        );
        let rest = cut(rows().filter(|(key, _)| key.as_str() > "b"), "", Some("/"), "b", 2);
        assert_eq!((rest.prefixes, rest.next), (vec!["c/".to_owned()], None));
        let after = cut(rows().filter(|(key, _)| key.as_str() > "a/"), "", Some("/"), "a/", 2);
        assert_eq!(after.items, ["b"]);
    }

    #[test]
    fn a_page_has_at_most_a_thousand_keys_and_no_negative_number() {
        let sizes = [None, Some(0), Some(7), Some(2_147_483_647)].map(|keys| limit(keys).expect("a size"));
        assert_eq!(sizes, [KEYS_MAX, 0, 7, KEYS_MAX]);
        for keys in [-1, 2_147_483_648] {
            assert_eq!(limit(Some(keys)).expect_err("no size").code, "InvalidArgument");
        }
    }
}
