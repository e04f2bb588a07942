//! One CodeDeploy deployment, as the commands see it.

use serde_json::{Value, json};

use super::text;
use crate::client::Client;

/// `deploymentInfo`, and its one target's events.
#[derive(Debug, Clone)]
pub(super) struct Deployment {
    pub(super) info: Value,
    pub(super) target: Value,
}

impl Deployment {
    /// Reads one. Error: there is none of that id.
    pub(super) fn get(client: &Client, id: &str) -> anyhow::Result<Self> {
        let service = &codedeploy::api::SERVICE;
        let mut answer = client.json(service, "GetDeployment", &json!({ "deploymentId": id }))?;
        let targets = client.json(service, "ListDeploymentTargets", &json!({ "deploymentId": id }))?;
        let target = match targets["targetIds"][0].as_str() {
            None => Value::Null,
            Some(target) => {
                let input = json!({ "deploymentId": id, "targetId": target });
                client.json(service, "GetDeploymentTarget", &input)?["deploymentTarget"]["ecsTarget"].take()
            }
        };
        Ok(Self { info: answer["deploymentInfo"].take(), target })
    }

    pub(super) fn id(&self) -> &str {
        text(&self.info, "deploymentId")
    }

    pub(super) fn status(&self) -> &str {
        text(&self.info, "status")
    }

    /// Whether a lifecycle event has succeeded.
    pub(super) fn has_passed(&self, event: &str) -> bool {
        self.events()
            .iter()
            .any(|one| text(one, "lifecycleEventName") == event && text(one, "status") == "Succeeded")
    }

    /// Its lifecycle events, in order.
    pub(super) fn events(&self) -> &[Value] {
        self.target["lifecycleEvents"].as_array().map(Vec::as_slice).unwrap_or_default()
    }

    /// The event that runs now, or the last one that ended.
    pub(super) fn step(&self) -> String {
        let running = self.events().iter().find(|one| text(one, "status") == "InProgress");
        let passed =
            || self.events().iter().rfind(|one| !matches!(text(one, "status"), "" | "Pending" | "Skipped"));
        running.or_else(passed).map(|one| text(one, "lifecycleEventName").to_owned()).unwrap_or_default()
    }

    /// Why it failed or was stopped; none: it was not.
    pub(super) fn error(&self) -> Option<String> {
        let error = &self.info["errorInformation"];
        let code = error["code"].as_str()?;
        Some(format!("{code}: {}", text(error, "message")))
    }

    /// `application/group`.
    pub(super) fn place(&self) -> String {
        format!("{}/{}", text(&self.info, "applicationName"), text(&self.info, "deploymentGroupName"))
    }
}

/// Ids of deployments, the newest first; `statuses` empty: of any.
pub(super) fn list(client: &Client, statuses: &[&str]) -> anyhow::Result<Vec<String>> {
    let input = if statuses.is_empty() { json!({}) } else { json!({ "includeOnlyStatuses": statuses }) };
    let page = client.json(&codedeploy::api::SERVICE, "ListDeployments", &input)?;
    Ok(super::words(page["deployments"].as_array().map(Vec::as_slice).unwrap_or_default()))
}

/// Those that still move, the newest first.
pub(super) fn moving(client: &Client) -> anyhow::Result<Vec<String>> {
    list(client, &["Created", "Queued", "InProgress", "Baking", "Ready"])
}

/// What the machine says it waits for; empty when it waits for nothing.
pub(super) fn reason(client: &Client, id: &str) -> String {
    let reasons = client.own("/reasons").unwrap_or_default();
    let found = reasons
        .as_array()
        .into_iter()
        .flatten()
        .find(|one| text(one, "machine").starts_with("codedeploy.") && text(one, "id").ends_with(id));
    found.map(|one| text(one, "reason").to_owned()).unwrap_or_default()
}
