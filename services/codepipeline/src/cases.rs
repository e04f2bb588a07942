//! Action rows for tests.

use std::collections::BTreeMap;

use crate::api;
use crate::rows::{ActionRow, Artifact, Status, Work};

fn artifact(name: &str) -> Artifact {
    Artifact {
        name: name.into(),
        bucket: "store".into(),
        key: format!("app/{name}"),
        digest: format!("digest-{name}"),
        length: 100,
        revision: format!("rev-{name}"),
        clone: None,
    }
}

/// A run that has just begun.
pub(crate) fn action(
    category: &str,
    provider: &str,
    settings: &[(&str, &str)],
    inputs: &[&str],
    outputs: &[&str],
) -> ActionRow {
    let configuration: BTreeMap<String, String> =
        settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    ActionRow {
        id: "a1".into(),
        execution: "e1".into(),
        account: "000000000000".into(),
        region: "eu-central-1".into(),
        pipeline: "app".into(),
        version: 1,
        stage: "S".into(),
        stage_index: 0,
        action: api::ActionDeclaration {
            name: Some("Act".into()),
            action_type_id: Some(api::ActionTypeId {
                category: Some(category.into()),
                owner: Some("AWS".into()),
                provider: Some(provider.into()),
                version: Some("1".into()),
            }),
            ..Default::default()
        },
        status: Status::InProgress,
        started_at: 1,
        updated_at: 1,
        updated_by: None,
        configuration,
        inputs: inputs.iter().map(|name| artifact(name)).collect(),
        outputs: outputs.iter().map(|name| artifact(name)).collect(),
        variables: BTreeMap::new(),
        external_id: None,
        external_url: None,
        summary: None,
        error: None,
        token: None,
        answer: None,
        deadline: 1_000_000,
        retried: false,
        work: Work::New,
    }
}
