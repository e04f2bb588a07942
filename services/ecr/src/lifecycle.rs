//! Lifecycle policies: their grammar, which images they expire, and the operations. The machine that expires is
//! [`crate::expiry`].

use std::collections::BTreeSet;

use model::{Duration, Error, Time, page};
use serde_json::Value;
use store::Cx;

use crate::api;
use crate::repository::{find, update};
use crate::rows::{IMAGES, ImageRow, PREVIEWS, RepositoryRow, inner_key, repository_key};

const DAY: Duration = Duration::minutes(24 * 60);
/// Results on a page unless the client says otherwise.
const PAGE_DEFAULT: usize = 100;

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    priority: i64,
    tags: Tags,
    count: Count,
}

/// Which images a rule looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Tags {
    Any,
    Untagged,
    /// Images that have a tag for each of these patterns.
    Like(Vec<String>),
}

/// Which of them it expires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Count {
    MoreThan(usize),
    DaysSincePush(i64),
    DaysSincePull(i64),
}

/// An image that expires, and the rule by which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expired {
    pub(crate) digest: String,
    pub(crate) priority: i64,
}

/// A policy that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Policy(Vec<Rule>);

fn invalid(reason: &str) -> Error {
    let message = format!(
        "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: {reason}'"
    );
    Error::new("InvalidParameterException", message)
}

impl Policy {
    /// Reads a policy's text.
    ///
    /// # Errors
    /// `InvalidParameterException`; `NotImplemented` for storage classes.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let value: Value = serde_json::from_str(text).map_err(|_| invalid("not valid JSON"))?;
        let list = value["rules"].as_array().filter(|rules| !rules.is_empty());
        let list = list.ok_or_else(|| invalid("rules must not be empty"))?;
        let mut rules = list.iter().map(rule).collect::<Result<Vec<_>, _>>()?;
        rules.sort_by_key(|rule| rule.priority);
        if rules.windows(2).any(|pair| pair[0].priority == pair[1].priority) {
            return Err(invalid("rulePriority must be unique"));
        }
        let count = rules.len();
        if rules.iter().take(count - 1).any(|rule| rule.tags == Tags::Any) {
            return Err(invalid("a rule with tagStatus any must have the lowest priority"));
        }
        Ok(Self(rules))
    }

    /// The images that expire now. An image belongs to the first rule whose tags fit it, and no later rule touches it;
    /// it still counts among the images of later rules. What an index lists stays while the index does.
    pub(crate) fn expired(&self, images: &[ImageRow], now: Time) -> Vec<Expired> {
        let children: BTreeSet<&String> = images.iter().flat_map(|image| &image.children).collect();
        let mut newest: Vec<&ImageRow> = images.iter().collect();
        newest.sort_by(|one, other| (other.pushed_at, &other.digest).cmp(&(one.pushed_at, &one.digest)));
        let mut taken: BTreeSet<&String> = BTreeSet::new();
        let mut expired = Vec::new();
        for rule in &self.0 {
            let looked_at: Vec<&ImageRow> =
                newest.iter().copied().filter(|image| rule.tags.fit(image)).collect();
            for (at, image) in looked_at.into_iter().enumerate() {
                if !taken.insert(&image.digest) || children.contains(&image.digest) {
                    continue;
                }
                let goes = match rule.count {
                    Count::MoreThan(count) => at >= count,
                    Count::DaysSincePush(days) => image.pushed_at + DAY.0 * days <= now.0,
                    Count::DaysSincePull(days) => {
                        image.pulled_at.unwrap_or(image.pushed_at) + DAY.0 * days <= now.0
                    }
                };
                if goes {
                    expired.push(Expired { digest: image.digest.clone(), priority: rule.priority });
                }
            }
        }
        expired
    }
}

impl Tags {
    fn fit(&self, image: &ImageRow) -> bool {
        match self {
            Self::Any => true,
            Self::Untagged => image.tags.is_empty(),
            Self::Like(patterns) => {
                patterns.iter().all(|pattern| image.tags.iter().any(|tag| is_like(pattern, tag)))
            }
        }
    }
}

/// Whether a text fits a pattern in which `*` is any number of characters.
fn is_like(pattern: &str, text: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = pieces.next_back() else { return rest.is_empty() };
    for piece in pieces {
        let Some(at) = rest.find(piece) else { return false };
        rest = &rest[at + piece.len()..];
    }
    rest.ends_with(last)
}

fn rule(value: &Value) -> Result<Rule, Error> {
    let selection = &value["selection"];
    let priority = value["rulePriority"].as_i64().filter(|priority| *priority > 0);
    let priority = priority.ok_or_else(|| invalid("rulePriority must be a positive number"))?;
    match value["action"]["type"].as_str() {
        Some("expire") => {}
        Some("transition") => return Err(Error::not_implemented("The archive storage class of ECR")),
        _ => return Err(invalid("the action's type must be expire")),
    }
    let texts = |name: &str| -> Vec<String> {
        let list = selection[name].as_array();
        list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let (prefixes, patterns) = (texts("tagPrefixList"), texts("tagPatternList"));
    let tags = match selection["tagStatus"].as_str() {
        Some("any") => Tags::Any,
        Some("untagged") => Tags::Untagged,
        Some("tagged") => match (prefixes.is_empty(), patterns.is_empty()) {
            (false, true) => Tags::Like(prefixes.into_iter().map(|prefix| format!("{prefix}*")).collect()),
            (true, false) => Tags::Like(patterns),
            _ => return Err(invalid("tagged needs either tagPrefixList or tagPatternList")),
        },
        _ => return Err(invalid("tagStatus must be tagged, untagged or any")),
    };
    let number = selection["countNumber"].as_i64().filter(|number| *number > 0);
    let number = number.ok_or_else(|| invalid("countNumber must be a positive number"))?;
    let in_days = selection["countUnit"].as_str() == Some("days");
    let count = match (selection["countType"].as_str(), in_days) {
        (Some("imageCountMoreThan"), false) => Count::MoreThan(usize::try_from(number).unwrap_or(usize::MAX)),
        (Some("sinceImagePushed"), true) => Count::DaysSincePush(number),
        (Some("sinceImagePulled"), true) => Count::DaysSincePull(number),
        _ => return Err(invalid("countType and countUnit do not go together")),
    };
    Ok(Rule { priority, tags, count })
}

/// All images of a repository.
pub(crate) fn images(cx: &Cx<'_>, region: &str, row: &RepositoryRow) -> Result<Vec<ImageRow>, Error> {
    let images = IMAGES.list(cx, &inner_key(&row.account, region, &row.name, ""))?;
    Ok(images.into_iter().map(|(_, image)| image).collect())
}

fn no_policy(row: &RepositoryRow) -> Error {
    let message = format!(
        "Lifecycle policy does not exist for the repository with name '{}' in the registry with id '{}'",
        row.name, row.account
    );
    Error::new("LifecyclePolicyNotFoundException", message)
}

/// `PutLifecyclePolicy`: evaluated soon, and every hour from then on.
pub fn put_lifecycle_policy(
    cx: &mut Cx<'_>,
    input: api::PutLifecyclePolicyRequest,
) -> Result<api::PutLifecyclePolicyResponse, Error> {
    let mut row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    Policy::parse(&input.lifecycle_policy_text)?;
    row.lifecycle = Some(input.lifecycle_policy_text);
    row.evaluated_at = None;
    update(cx, &row)?;
    let id = repository_key(&row.account, cx.region(), &row.name);
    cx.wake("ecr.lifecycle", id);
    Ok(api::PutLifecyclePolicyResponse {
        registry_id: Some(row.account),
        repository_name: Some(row.name),
        lifecycle_policy_text: row.lifecycle,
    })
}

/// `GetLifecyclePolicy`
pub fn get_lifecycle_policy(
    cx: &mut Cx<'_>,
    input: api::GetLifecyclePolicyRequest,
) -> Result<api::GetLifecyclePolicyResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let text = row.lifecycle.clone().ok_or_else(|| no_policy(&row))?;
    Ok(api::GetLifecyclePolicyResponse {
        registry_id: Some(row.account),
        repository_name: Some(row.name),
        lifecycle_policy_text: Some(text),
        last_evaluated_at: row.evaluated_at.map(Time),
    })
}

/// `DeleteLifecyclePolicy`
pub fn delete_lifecycle_policy(
    cx: &mut Cx<'_>,
    input: api::DeleteLifecyclePolicyRequest,
) -> Result<api::DeleteLifecyclePolicyResponse, Error> {
    let mut row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let text = row.lifecycle.take().ok_or_else(|| no_policy(&row))?;
    let evaluated_at = row.evaluated_at.take();
    update(cx, &row)?;
    Ok(api::DeleteLifecyclePolicyResponse {
        registry_id: Some(row.account),
        repository_name: Some(row.name),
        lifecycle_policy_text: Some(text),
        last_evaluated_at: evaluated_at.map(Time),
    })
}

/// `StartLifecyclePolicyPreview`: of the policy that is given, else of the repository's.
pub fn start_lifecycle_policy_preview(
    cx: &mut Cx<'_>,
    input: api::StartLifecyclePolicyPreviewRequest,
) -> Result<api::StartLifecyclePolicyPreviewResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let text = match input.lifecycle_policy_text.or_else(|| row.lifecycle.clone()) {
        Some(text) => text,
        None => return Err(no_policy(&row)),
    };
    Policy::parse(&text)?;
    let key = repository_key(&row.account, cx.region(), &row.name);
    PREVIEWS.put(cx, &key, &text)?;
    Ok(api::StartLifecyclePolicyPreviewResponse {
        registry_id: Some(row.account),
        repository_name: Some(row.name),
        lifecycle_policy_text: Some(text),
        status: Some("IN_PROGRESS".into()),
    })
}

/// `GetLifecyclePolicyPreview`: what the previewed policy would expire now.
pub fn get_lifecycle_policy_preview(
    cx: &mut Cx<'_>,
    input: api::GetLifecyclePolicyPreviewRequest,
) -> Result<api::GetLifecyclePolicyPreviewResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let text = PREVIEWS.get(cx, &repository_key(&row.account, cx.region(), &row.name))?;
    let text = text.ok_or_else(|| {
        Error::new(
            "LifecyclePolicyPreviewNotFoundException",
            format!("There is no dry run for the repository with name '{}'", row.name),
        )
    })?;
    let images = images(cx, cx.region(), &row)?;
    let expired = Policy::parse(&text)?.expired(&images, cx.now);
    let total = i64::try_from(expired.len()).unwrap_or(i64::MAX);
    let status = input.filter.and_then(|filter| filter.tag_status);
    let named = |image: &ImageRow| match &input.image_ids {
        None => true,
        Some(ids) => ids.iter().any(|id| {
            id.image_digest.as_ref() == Some(&image.digest)
                || id.image_tag.as_ref().is_some_and(|tag| image.tags.contains(tag))
        }),
    };
    let results = expired.into_iter().filter_map(|gone| {
        let image = images.iter().find(|image| image.digest == gone.digest)?;
        let is_shown = named(image)
            && match status.as_deref() {
                Some("TAGGED") => !image.tags.is_empty(),
                Some("UNTAGGED") => image.tags.is_empty(),
                _ => true,
            };
        let result = api::LifecyclePolicyPreviewResult {
            image_tags: (!image.tags.is_empty()).then(|| image.tags.clone()),
            image_digest: Some(image.digest.clone()),
            image_pushed_at: Some(Time(image.pushed_at)),
            action: Some(api::LifecyclePolicyRuleAction {
                r#type: Some("EXPIRE".into()),
                ..Default::default()
            }),
            applied_rule_priority: Some(gone.priority),
            ..Default::default()
        };
        is_shown.then_some((gone.digest, result))
    });
    let mut results: Vec<_> = results.collect();
    results.sort_by(|one, other| one.0.cmp(&other.0));
    let after = page::after(input.next_token.as_deref(), "InvalidParameterException")?;
    let limit = input.max_results.map_or(PAGE_DEFAULT, |limit| usize::try_from(limit).unwrap_or(1));
    let (results, next_token) = page::cut(results, after.as_deref(), limit);
    Ok(api::GetLifecyclePolicyPreviewResponse {
        registry_id: Some(row.account),
        repository_name: Some(row.name),
        lifecycle_policy_text: Some(text),
        status: Some("COMPLETE".into()),
        next_token,
        preview_results: Some(results),
        summary: Some(api::LifecyclePolicyPreviewSummary {
            expiring_image_total_count: Some(total),
            ..Default::default()
        }),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn image(digest: &str, day: i64, tags: &[&str]) -> ImageRow {
        ImageRow {
            digest: digest.into(),
            media_type: String::new(),
            artifact_media_type: None,
            manifest: String::new(),
            size: 1,
            pushed_at: day * DAY.0,
            pulled_at: None,
            tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
            children: Vec::new(),
        }
    }

    fn rule(priority: i64, selection: Value) -> Value {
        json!({"rulePriority": priority, "selection": selection, "action": {"type": "expire"}})
    }

    fn expired(rules: Vec<Value>, images: &[ImageRow], day: i64) -> Vec<String> {
        let policy = Policy::parse(&json!({"rules": rules}).to_string()).unwrap();
        policy.expired(images, Time(day * DAY.0)).into_iter().map(|gone| gone.digest).collect()
    }

    #[test]
    fn counts_and_ages() {
        let images =
            [image("a", 1, &["v1"]), image("b", 2, &["v2"]), image("c", 3, &[]), image("d", 4, &["x"])];
        let keep_one =
            rule(1, json!({"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 1}));
        assert_eq!(expired(vec![keep_one], &images, 9), ["c", "b", "a"]);
        let old = json!({"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 5});
        assert_eq!(expired(vec![rule(1, old.clone())], &images, 7), Vec::<String>::new());
        assert_eq!(expired(vec![rule(1, old)], &images, 8), ["c"]);
    }

    #[test]
    fn an_image_belongs_to_the_first_rule_that_fits() {
        let images = [image("a", 1, &["v1"]), image("b", 2, &["v2"]), image("c", 3, &[])];
        let keep = rule(
            1,
            json!({"tagStatus": "tagged", "tagPrefixList": ["v"], "countType": "imageCountMoreThan", "countNumber": 5}),
        );
        let all = rule(
            2,
            json!({"tagStatus": "any", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 1}),
        );
        assert_eq!(expired(vec![all, keep], &images, 9), ["c"]);
    }

    #[test]
    fn what_an_index_lists_stays() {
        let mut index = image("i", 1, &["v1"]);
        index.children = vec!["a".into()];
        let images = [index, image("a", 1, &[])];
        let old = json!({"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 1});
        assert_eq!(expired(vec![rule(1, old)], &images, 9), Vec::<String>::new());
    }

    #[test]
    fn patterns_and_grammar() {
        assert!(is_like("*prod*-v", "a-prod-x-v") && is_like("v1", "v1") && !is_like("v1", "v12"));
        for bad in ["{", "{\"rules\": []}", "{\"rules\": [{\"rulePriority\": 1}]}"] {
            assert_eq!(Policy::parse(bad).unwrap_err().code, "InvalidParameterException");
        }
    }
}
