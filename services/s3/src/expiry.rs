//! Machine `s3.lifecycle`: expires objects and old versions, removes delete markers that hide nothing, and aborts
//! uploads that were never finished.
//!
//! ```text
//! a bucket with rules ── every hour ──▶ its versions, a page of keys per look ──▶ its uploads ──▶ wait
//! ```

use machine::{Machine, Next};
use model::{Duration, Error, Ids, Time};
use store::Cx;

use crate::api::LifecycleRule;
use crate::lifecycle::{due, is_about, is_about_key};
use crate::object::{expire, expire_version};
use crate::rows::{BUCKETS, Object, UPLOADS, Upload, VERSIONS, WALKS, version_prefix};

/// Versions read in one look.
const VERSIONS_PER_LOOK_MAX: usize = 500;
/// How often a bucket is gone through. Not shortened by the time scale: a day is a day of the calendar.
const GAP: Duration = Duration::minutes(60);

/// Id: the bucket's name.
#[derive(Debug)]
pub(crate) struct Expiry;

/// A page of a bucket.
#[derive(Debug)]
pub(crate) struct View {
    rules: Vec<LifecycleRule>,
    /// All versions of some keys, newest first within a key.
    keys: Vec<Vec<Object>>,
    /// Read after the last page of versions.
    uploads: Vec<Upload>,
    /// Where the next page begins; none after the last.
    walked_to: Option<String>,
}

/// What is to go.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Decision {
    /// Keys whose newest version expires.
    current: Vec<String>,
    /// Versions that go for good: key and version.
    versions: Vec<(String, String)>,
    /// Ids of uploads that are aborted.
    uploads: Vec<String>,
    walked_to: Option<String>,
}

impl Machine for Expiry {
    const NAME: &'static str = "s3.lifecycle";
    type View = View;
    type Decision = Decision;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        let buckets = BUCKETS.list(cx, "")?.into_iter();
        Ok(buckets.filter(|(_, row)| row.settings.lifecycle.is_some()).map(|(name, _)| name).collect())
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(rules) = BUCKETS.get(cx, id)?.and_then(|row| row.settings.lifecycle) else {
            return Ok(None);
        };
        let from = WALKS.get(cx, id)?;
        let mut page = VERSIONS.page(cx, &format!("{id}/"), from.as_deref(), VERSIONS_PER_LOOK_MAX)?;
        let is_last = page.len() < VERSIONS_PER_LOOK_MAX;
        // The last key of a full page may go on: its versions are read whole.
        if let Some((_, last)) = page.last().filter(|_| !is_last).cloned() {
            page.retain(|(_, object)| object.key != last.key);
            page.extend(VERSIONS.list(cx, &version_prefix(id, &last.key))?);
        }
        let walked_to = page.last().filter(|_| !is_last).map(|(row, _)| row.clone());
        let mut keys: Vec<Vec<Object>> = Vec::new();
        for (_, object) in page {
            match keys.last_mut().filter(|versions| versions[0].key == object.key) {
                Some(versions) => versions.push(object),
                None => keys.push(vec![object]),
            }
        }
        let uploads = if is_last { UPLOADS.list(cx, &format!("{id}/"))? } else { Vec::new() };
        let uploads = uploads.into_iter().map(|(_, upload)| upload).collect();
        Ok(Some(View { rules, keys, uploads, walked_to }))
    }

    fn decide(view: &View, now: Time, _: &mut Ids) -> Decision {
        let mut decision = Decision { walked_to: view.walked_to.clone(), ..Decision::default() };
        for versions in &view.keys {
            expired(&view.rules, versions, now, &mut decision);
        }
        let is_over = |upload: &Upload| {
            view.rules.iter().filter(|rule| is_about_key(rule, &upload.key)).any(|rule| {
                let days = rule.abort_incomplete_multipart_upload.as_ref();
                let days = days.and_then(|abort| abort.days_after_initiation);
                days.is_some_and(|days| due(Time(upload.started_at), days) <= now)
            })
        };
        decision.uploads =
            view.uploads.iter().filter(|upload| is_over(upload)).map(|upload| upload.id.clone()).collect();
        decision
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: Decision) -> Result<Next, Error> {
        for key in &decision.current {
            expire(cx, id, key)?;
        }
        for (key, version) in &decision.versions {
            expire_version(cx, id, key, version)?;
        }
        for upload in &decision.uploads {
            crate::multipart::forget(cx, id, upload)?;
        }
        if let Some(walked_to) = decision.walked_to {
            WALKS.put(cx, id, &walked_to)?;
            return Ok(Next::again("more versions to look at"));
        }
        WALKS.delete(cx, id)?;
        Ok(Next::at(cx.now + GAP, "waits for objects to expire"))
    }
}

/// What rules say of all versions of one key, newest first.
fn expired(rules: &[LifecycleRule], versions: &[Object], now: Time, decision: &mut Decision) {
    let Some((newest, older)) = versions.split_first() else { return };
    let about = |object: &Object| rules.iter().filter(|rule| is_about(rule, object)).collect::<Vec<_>>();
    let expirations = about(newest).into_iter().filter_map(|rule| rule.expiration.clone());
    for expiration in expirations {
        let by_age = expiration.days.is_some_and(|days| due(Time(newest.modified_at), days) <= now);
        let by_date = expiration.date.is_some_and(|date| date <= now);
        // A delete marker that hides nothing goes by age and date, too.
        let is_alone = newest.delete_marker && older.is_empty();
        let by_word = expiration.expired_object_delete_marker == Some(true);
        if is_alone && (by_age || by_date || by_word) {
            decision.versions.push((newest.key.clone(), newest.version_id.clone()));
            break;
        }
        if !newest.delete_marker && (by_age || by_date) {
            decision.current.push(newest.key.clone());
            break;
        }
    }
    // A version is noncurrent since the one after it came.
    for (at, object) in older.iter().enumerate() {
        let since = Time(versions[at].modified_at);
        let goes = about(object)
            .into_iter()
            .filter_map(|rule| rule.noncurrent_version_expiration.clone())
            .any(|one| {
                let kept = usize::try_from(one.newer_noncurrent_versions.unwrap_or(0)).unwrap_or(0);
                at >= kept && one.noncurrent_days.is_some_and(|days| due(since, days) <= now)
            });
        if goes {
            decision.versions.push((object.key.clone(), object.version_id.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::lifecycle::DAY;

    fn version(key: &str, id: &str, day: i64, marker: bool) -> Object {
        serde_json::from_value(json!({
            "key": key, "version_id": id, "delete_marker": marker, "digest": "", "etag": "", "size": 10,
            "modified_at": day * DAY.0, "headers": crate::rows::Headers::default(), "checksums": {},
            "encryption": ["AES256", null], "tags": [["a", "1"]], "row": "",
        }))
        .unwrap()
    }

    fn rule() -> LifecycleRule {
        LifecycleRule { status: Some("Enabled".into()), ..LifecycleRule::default() }
    }

    fn decide(rule: LifecycleRule, versions: Vec<Object>, day: i64) -> Decision {
        let view = View { rules: vec![rule], keys: vec![versions], uploads: Vec::new(), walked_to: None };
        Expiry::decide(&view, Time(day * DAY.0), &mut Ids::seeded(1))
    }

    #[test]
    fn a_current_version_expires_at_the_midnight_after_its_days() {
        let expiration = crate::api::LifecycleExpiration { days: Some(2), ..Default::default() };
        let rule = LifecycleRule { expiration: Some(expiration), ..rule() };
        let mut object = version("k", "v", 1, false);
        object.modified_at += 1;
        assert_eq!(decide(rule.clone(), vec![object.clone()], 3), Decision::default());
        assert_eq!(decide(rule.clone(), vec![object.clone()], 4).current, ["k"]);
        let off = LifecycleRule { status: Some("Disabled".into()), ..rule.clone() };
        assert_eq!(decide(off, vec![object], 9), Decision::default());
        // A marker that hides a version stays; one that hides nothing goes.
        let hidden = vec![version("k", "m", 1, true), version("k", "v", 0, false)];
        assert_eq!(decide(rule.clone(), hidden, 9), Decision::default());
        assert_eq!(decide(rule, vec![version("k", "m", 1, true)], 9).versions, [("k".into(), "m".into())]);
    }

    #[test]
    fn noncurrent_versions_count_from_the_next_one() {
        let expiration = crate::api::NoncurrentVersionExpiration {
            noncurrent_days: Some(1),
            newer_noncurrent_versions: Some(1),
        };
        let rule = LifecycleRule { noncurrent_version_expiration: Some(expiration), ..rule() };
        let versions =
            vec![version("k", "c", 5, false), version("k", "b", 3, false), version("k", "a", 0, false)];
        assert_eq!(decide(rule.clone(), versions.clone(), 3), Decision::default());
        assert_eq!(decide(rule, versions, 9).versions, [("k".into(), "a".into())]);
    }

    #[test]
    fn rules_look_at_prefix_tags_and_size() {
        let object = version("logs/x", "v", 0, false);
        let with = |filter| LifecycleRule { filter: Some(filter), ..rule() };
        let filter = crate::api::LifecycleRuleFilter::default();
        let prefix = crate::api::LifecycleRuleFilter { prefix: Some("tmp/".into()), ..filter.clone() };
        assert!(!is_about(&with(prefix), &object));
        let tag = crate::api::Tag { key: Some("a".into()), value: Some("1".into()) };
        let tagged = crate::api::LifecycleRuleFilter { tag: Some(tag), ..filter.clone() };
        assert!(is_about(&with(tagged), &object));
        let big = crate::api::LifecycleRuleFilter { object_size_greater_than: Some(10), ..filter };
        assert!(!is_about(&with(big), &object));
    }
}
