//! The ECS action (§4.6): the service's own task definition with other images, rolled out by ECS.

use ::machine::Next;
use model::{Duration, Error, Time};
use serde::Deserialize;
use store::Cx;
use wire::Document;

use crate::action::{self, Decision, Facts, Success, View, fail};
use crate::outside;
use crate::rows::{ActionRow, Work};

/// CP-12: bytes of the image definitions file.
const FILE_MAX: u64 = 100 << 10;
/// How often a service that rolls is looked at.
const LOOK_EVERY: Duration = Duration::seconds(2);

/// One container's new image.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct ImageDefinition {
    pub(crate) name: String,
    #[serde(rename = "imageUri")]
    pub(crate) image_uri: String,
}

/// What is rolled out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) cluster: String,
    pub(crate) service: String,
    /// The service's task definition as it is now.
    pub(crate) task_definition: String,
    pub(crate) images: Vec<ImageDefinition>,
}

/// Reads the file, changes the service, and waits until it is steady.
pub(crate) fn decide(view: &View, now: Time) -> Decision {
    let row = &view.row;
    let name = row.setting("ServiceName").unwrap_or_default();
    let Facts::Service(service) = &view.facts else { return Decision::Wait(Next::default()) };
    let Some(service) = service else {
        return fail("ConfigurationError", format!("The Amazon ECS service '{name}' does not exist."));
    };
    match &row.work {
        Work::New => want_file(row),
        Work::Files { wants } => match wants.first().and_then(|file| file.seen.as_ref()) {
            None => Decision::Wait(Next::wait("waits for the image definitions file")),
            Some(seen) => {
                let found = seen.files.first().map(|(_, text)| text.as_deref().map_err(String::as_str));
                roll(row, service, found.unwrap_or(Err("it is not there")))
            }
        },
        Work::Rolling { task_definition } => rolled(name, service, task_definition, now),
        _ => Decision::Wait(Next::default()),
    }
}

fn file_name(row: &ActionRow) -> &str {
    row.setting("FileName").unwrap_or("imagedefinitions.json")
}

fn want_file(row: &ActionRow) -> Decision {
    match row.inputs.first().filter(|input| input.clone.is_none()) {
        Some(artifact) => {
            Decision::Files(vec![action::file(row, "images", artifact, file_name(row), FILE_MAX)])
        }
        None => fail("ConfigurationError", "The input artifact is not one that this action can read"),
    }
}

fn roll(row: &ActionRow, service: &outside::Service, text: Result<&str, &str>) -> Decision {
    let file = file_name(row);
    let text = match text {
        Ok(text) => text,
        Err(reason) => {
            let message = format!("Unable to access the artifact's image definitions file {file}: {reason}");
            return fail("ConfigurationError", message);
        }
    };
    let images: Vec<ImageDefinition> = match serde_json::from_str(text) {
        Ok(images) => images,
        Err(_) => {
            let message = format!("The image definition file {file} contains invalid JSON format");
            return fail("ConfigurationError", message);
        }
    };
    Decision::Roll(Plan {
        cluster: row.setting("ClusterName").unwrap_or_default().to_owned(),
        service: row.setting("ServiceName").unwrap_or_default().to_owned(),
        task_definition: service.task_definition.clone(),
        images,
    })
}

fn rolled(name: &str, service: &outside::Service, wanted: &str, now: Time) -> Decision {
    // The circuit breaker has gone back, or someone else has deployed meanwhile.
    if service.task_definition != wanted || service.rollout_state == "FAILED" {
        let mut message = format!("The deployment to service {name} failed");
        if !service.failure.is_empty() {
            message = format!("{message}: {}", service.failure);
        }
        return fail("JobFailed", message);
    }
    if service.is_steady {
        let summary = Some("Deployment Succeeded".to_owned());
        return Decision::Succeed(Success { summary, ..Success::default() });
    }
    Decision::Wait(Next::at(now + LOOK_EVERY, format!("waits until service {name} is steady")))
}

/// Registers the changed task definition and gives it to the service; answers its ARN.
pub(crate) fn deploy(cx: &mut Cx<'_>, plan: &Plan) -> Result<String, Error> {
    let current = outside::task_definition(cx, &plan.task_definition)?;
    let changed = with_images(&current, &plan.images).map_err(|container| {
        let message = format!("The AWS ECS container {container} does not exist");
        Error::new("InvalidImageDefinition", message)
    })?;
    let arn = outside::register_task_definition(cx, &changed)?;
    outside::update_service(cx, &plan.cluster, &plan.service, &arn)?;
    Ok(arn)
}

/// A task definition as RegisterTaskDefinition takes it, with other images. The error is a container's name.
fn with_images(definition: &Document, images: &[ImageDefinition]) -> Result<Document, String> {
    let mut members: Vec<(String, Document)> = definition
        .as_map()
        .unwrap_or_default()
        .iter()
        .filter(|(key, _)| crate::blue_green::TASK_DEFINITION_KEYS.contains(&key.as_str()))
        .cloned()
        .collect();
    let containers = members.iter_mut().find(|(key, _)| key == "containerDefinitions");
    let Some((_, Document::List(containers))) = containers else {
        return images.first().map_or(Ok(Document::Null), |image| Err(image.name.clone()));
    };
    for image in images {
        let named = |container: &&mut Document| {
            container.get("name").and_then(Document::as_str) == Some(image.name.as_str())
        };
        let Some(Document::Map(container)) = containers.iter_mut().find(named) else {
            return Err(image.name.clone());
        };
        container.retain(|(key, _)| key != "image");
        container.push(("image".to_owned(), Document::from(image.image_uri.as_str())));
    }
    Ok(Document::Map(members))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases;
    use driver::extract::ExtractSeen;
    use serde_json::json;

    const NOW: Time = Time(5000);

    fn row() -> ActionRow {
        cases::action("Deploy", "ECS", &[("ClusterName", "c"), ("ServiceName", "s")], &["Built"], &[])
    }

    fn service() -> outside::Service {
        outside::Service {
            task_definition: "td:1".into(),
            is_steady: false,
            rollout_state: "IN_PROGRESS".into(),
            failure: String::new(),
        }
    }

    fn with_file(text: Result<&str, &str>) -> View {
        let Decision::Files(mut wants) = want_file(&row()) else { panic!() };
        assert_eq!(wants[0].want.paths, ["imagedefinitions.json"]);
        let text = text.map(str::to_owned).map_err(str::to_owned);
        wants[0].seen = Some(ExtractSeen { files: vec![("imagedefinitions.json".into(), text)] });
        View {
            row: ActionRow { work: Work::Files { wants }, ..row() },
            facts: Facts::Service(Some(service())),
        }
    }

    #[track_caller]
    fn fails(decision: Decision, text: &str) {
        let Decision::Fail { message, .. } = decision else { panic!("{decision:?}") };
        assert!(message.contains(text), "{message}");
    }

    #[test]
    fn the_file_names_containers_and_images() {
        let good = with_file(Ok(r#"[{"name":"web","imageUri":"host/web:1"}]"#));
        let Decision::Roll(plan) = decide(&good, NOW) else { panic!() };
        assert_eq!(
            (plan.task_definition.as_str(), plan.images[0].image_uri.as_str()),
            ("td:1", "host/web:1")
        );
        let bad = "The image definition file imagedefinitions.json contains invalid JSON format";
        fails(decide(&with_file(Ok("{")), NOW), bad);
        fails(decide(&with_file(Err("gone")), NOW), "imagedefinitions.json: gone");
        let none = View { row: row(), facts: Facts::Service(None) };
        fails(decide(&none, NOW), "service 's' does not exist");
    }

    #[test]
    fn the_rollout_is_waited_for() {
        let at = |service: outside::Service| View {
            row: ActionRow { work: Work::Rolling { task_definition: "td:2".into() }, ..row() },
            facts: Facts::Service(Some(service)),
        };
        let rolling = outside::Service { task_definition: "td:2".into(), ..service() };
        let Decision::Wait(next) = decide(&at(rolling.clone()), NOW) else { panic!() };
        assert_eq!(next.look_at, Some(NOW + LOOK_EVERY));
        let steady = outside::Service { is_steady: true, ..rolling.clone() };
        assert!(matches!(decide(&at(steady), NOW), Decision::Succeed(_)));
        let failure = "CannotPullContainerError".to_owned();
        let failed = outside::Service { rollout_state: "FAILED".into(), failure, ..rolling };
        fails(decide(&at(failed), NOW), "service s failed: CannotPullContainerError");
        fails(decide(&at(service()), NOW), "service s failed");
    }

    #[test]
    fn images_are_put_into_the_current_definition() {
        let document = |value| serde_json::from_value::<Document>(value).unwrap();
        let current = document(json!({"family": "f", "revision": 3, "taskDefinitionArn": "x",
            "containerDefinitions": [{"name": "web", "image": "old", "cpu": 1}, {"name": "side", "image": "s"}]}));
        let image = |name: &str| ImageDefinition { name: name.into(), image_uri: "new".into() };
        let changed = serde_json::to_value(with_images(&current, &[image("web")]).unwrap()).unwrap();
        assert_eq!(
            changed,
            json!({"family": "f", "containerDefinitions":
                [{"name": "web", "cpu": 1, "image": "new"}, {"name": "side", "image": "s"}]})
        );
        assert_eq!(with_images(&current, &[image("none")]).unwrap_err(), "none");
    }
}
