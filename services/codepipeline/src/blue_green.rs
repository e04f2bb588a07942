//! The CodeDeployToECS action (§4.5): templates out of artifacts, images into them, a task definition, a deployment.

use ::machine::Next;
use model::Error;
use serde_json::Value;
use store::Cx;
use wire::Document;

use crate::action::{self, Decision, Facts, Success, View, fail};
use crate::outside;
use crate::rows::{ActionRow, FileWant, Work};

/// CP-12: artifacts that this action reads, bytes.
const ARTIFACT_MAX: u64 = 3 << 20;

/// What is deployed: the task definition, and the appspec that does not know its ARN yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) application: String,
    pub(crate) group: String,
    pub(crate) task_definition: String,
    pub(crate) appspec: String,
}

/// What RegisterTaskDefinition takes; a template that came out of DescribeTaskDefinition has more.
pub(crate) const TASK_DEFINITION_KEYS: [&str; 17] = [
    "family",
    "taskRoleArn",
    "executionRoleArn",
    "networkMode",
    "containerDefinitions",
    "volumes",
    "placementConstraints",
    "requiresCompatibilities",
    "cpu",
    "memory",
    "tags",
    "pidMode",
    "ipcMode",
    "proxyConfiguration",
    "ephemeralStorage",
    "runtimePlatform",
    "enableFaultInjection",
];

/// Members whose keys are the user's own.
const FREE_KEYS: [&str; 4] = ["options", "dockerLabels", "driverOpts", "labels"];

/// Reads the templates, deploys, and waits for the deployment's end.
pub(crate) fn decide(view: &View) -> Decision {
    let row = &view.row;
    match (&row.work, &view.facts) {
        (Work::New, _) => match files(row) {
            Ok(wants) => Decision::Files(wants),
            Err(message) => fail("ConfigurationError", message),
        },
        (Work::Files { wants }, _) if wants.iter().any(|file| file.seen.is_none()) => {
            Decision::Wait(Next::wait("waits for the files of its input artifacts"))
        }
        (Work::Files { wants }, _) => match plan(row, wants) {
            Ok(plan) => Decision::Deploy(plan),
            Err(Problem { message, reason }) => {
                let summary = match reason.is_empty() {
                    true => message.clone(),
                    false => format!("{message} ({reason})"),
                };
                Decision::Fail { code: "ConfigurationError", message, summary }
            }
        },
        (Work::Deployment { id }, Facts::Deployment(None)) => {
            fail("JobFailed", format!("Deployment {id} is gone"))
        }
        (Work::Deployment { id }, Facts::Deployment(Some(deployment))) => match deployment.status.as_str() {
            "Succeeded" => Decision::Succeed(Success {
                summary: Some("Deployment Succeeded".into()),
                ..Success::default()
            }),
            "Failed" | "Stopped" => Decision::Fail {
                code: "JobFailed",
                summary: format!("Deployment {id} failed"),
                message: match deployment.message.is_empty() {
                    true => format!("Deployment {id} failed"),
                    false => deployment.message.clone(),
                },
            },
            status => Decision::Wait(Next::wait(format!("waits for deployment {id}, which is {status}"))),
        },
        _ => Decision::Wait(Next::default()),
    }
}

/// Registers the task definition and creates the deployment (steps 4 to 6).
pub(crate) fn deploy(cx: &mut Cx<'_>, plan: &Plan) -> Result<String, Error> {
    let definition = definition(&plan.task_definition).map_err(|reason| {
        Error::new("InvalidTaskDefinition", format!("The task definition is not valid: {reason}"))
    })?;
    let arn = outside::register_task_definition(cx, &definition)?;
    let appspec = plan.appspec.replace("<TASK_DEFINITION>", &arn);
    outside::deploy(cx, &plan.application, &plan.group, &appspec)
}

fn unreadable(role: &str, artifact: &str) -> String {
    match role {
        "taskdef" => {
            format!("Exception while trying to read the task definition artifact file from: {artifact}")
        }
        "appspec" => format!("Exception while trying to read the appspec artifact file from: {artifact}"),
        _ => format!("Exception while trying to read the image artifact file from the artifact: {artifact}."),
    }
}

/// Steps 1 and 2: which files of which artifacts.
fn files(row: &ActionRow) -> Result<Vec<FileWant>, String> {
    let mut wants = Vec::new();
    let mut want = |role: &str, artifact: &str, path: &str| {
        let found = row.input(artifact);
        // CP-12; and a clone reference is not an archive at all (CP-20).
        let readable = found.filter(|found| found.clone.is_none() && found.length <= ARTIFACT_MAX);
        let found = readable.ok_or_else(|| unreadable(role, artifact))?;
        wants.push(action::file(row, role, found, path, ARTIFACT_MAX));
        Ok::<(), String>(())
    };
    let setting = |name: &str| row.setting(name);
    want(
        "taskdef",
        setting("TaskDefinitionTemplateArtifact").unwrap_or_default(),
        setting("TaskDefinitionTemplatePath").unwrap_or("taskdef.json"),
    )?;
    want(
        "appspec",
        setting("AppSpecTemplateArtifact").unwrap_or_default(),
        setting("AppSpecTemplatePath").unwrap_or("appspec.yaml"),
    )?;
    for number in 1..=4 {
        if let Some(artifact) = setting(&format!("Image{number}ArtifactName")) {
            want(&format!("Image{number}"), artifact, "imageDetail.json")?;
        }
    }
    Ok(wants)
}

/// AWS's message, and what lies behind it.
#[derive(Debug, PartialEq, Eq)]
struct Problem {
    message: String,
    reason: String,
}

/// Steps 1 to 3, with the files at hand.
fn plan(row: &ActionRow, files: &[FileWant]) -> Result<Plan, Problem> {
    let mut task_definition = text(files, "taskdef")?;
    let appspec = text(files, "appspec")?;
    for file in files.iter().filter(|file| file.role.starts_with("Image")) {
        let detail = text(files, &file.role)?;
        let problem = |reason: String| Problem { message: unreadable(&file.role, &file.artifact), reason };
        let detail: Value = serde_json::from_str(&detail).map_err(|error| problem(error.to_string()))?;
        let uri = detail.get("ImageURI").and_then(Value::as_str);
        let uri = uri.ok_or_else(|| problem("imageDetail.json has no ImageURI".into()))?;
        let name = row.setting(&format!("{}ContainerName", file.role)).unwrap_or_default();
        task_definition = task_definition.replace(&format!("<{name}>"), uri);
    }
    definition(&task_definition).map_err(|reason| Problem {
        message: unreadable("taskdef", row.setting("TaskDefinitionTemplateArtifact").unwrap_or_default()),
        reason,
    })?;
    Ok(Plan {
        application: row.setting("ApplicationName").unwrap_or_default().to_owned(),
        group: row.setting("DeploymentGroupName").unwrap_or_default().to_owned(),
        task_definition,
        appspec,
    })
}

/// The text of the file that plays a role.
fn text(files: &[FileWant], role: &str) -> Result<String, Problem> {
    let Some(file) = files.iter().find(|file| file.role == role) else {
        return Err(Problem { message: unreadable(role, ""), reason: String::new() });
    };
    let problem = |reason: &str| Problem {
        message: unreadable(role, &file.artifact),
        reason: format!("{}: {reason}", file.want.paths.join(", ")),
    };
    let found = file.seen.as_ref().and_then(|seen| seen.files.first());
    match found {
        Some((_, Ok(text))) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()),
        Some((_, Err(reason))) => Err(problem(reason)),
        None => Err(problem("not found")),
    }
}

/// The template as RegisterTaskDefinition takes it (step 4): what it does not know is left out, and members that
/// are capitalised, as CloudFormation writes them, get the API's names.
fn definition(text: &str) -> Result<Document, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let Value::Object(mut members) = api_names(value) else { return Err("it is not a JSON object".into()) };
    members.retain(|key, _| TASK_DEFINITION_KEYS.contains(&key.as_str()));
    serde_json::from_value(Value::Object(members)).map_err(|error| error.to_string())
}

fn api_names(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let renamed = members.into_iter().map(|(key, value)| {
                let mut letters = key.chars();
                let first = letters.next().map(|first| first.to_ascii_lowercase());
                let key: String = first.into_iter().chain(letters).collect();
                let value = if FREE_KEYS.contains(&key.as_str()) { value } else { api_names(value) };
                (key, value)
            });
            // A null says nothing: the API has no such values.
            Value::Object(renamed.filter(|(_, value)| !value.is_null()).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(api_names).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases;
    use crate::outside::DeploymentStatus;
    use driver::extract::ExtractSeen;

    fn row() -> ActionRow {
        let settings = [
            ("ApplicationName", "app"),
            ("DeploymentGroupName", "group"),
            ("TaskDefinitionTemplateArtifact", "Static"),
            ("AppSpecTemplateArtifact", "Static"),
            ("Image1ArtifactName", "Built"),
            ("Image1ContainerName", "IMAGE1_NAME"),
        ];
        cases::action("Deploy", "CodeDeployToECS", &settings, &["Static", "Built"], &[])
    }

    fn with_files(files: &[(&str, Result<&str, &str>)]) -> View {
        let row = row();
        let mut wants = super::files(&row).unwrap();
        for want in &mut wants {
            let found = files.iter().find(|(role, _)| *role == want.role).map(|(_, text)| *text);
            want.seen = found.map(|text| {
                let text = text.map(str::to_owned).map_err(str::to_owned);
                ExtractSeen { files: vec![(want.want.paths[0].clone(), text)] }
            });
        }
        View { row: ActionRow { work: Work::Files { wants }, ..row }, facts: Facts::Nothing }
    }

    const TASKDEF: (&str, Result<&str, &str>) =
        ("taskdef", Ok(r#"{"family":"f","containerDefinitions":[{"image":"<IMAGE1_NAME>"}],"revision":7}"#));
    const APPSPEC: (&str, Result<&str, &str>) = ("appspec", Ok("TaskDefinition: <TASK_DEFINITION>"));
    const IMAGE: (&str, Result<&str, &str>) = ("Image1", Ok(r#"{"ImageURI":"host/app@sha256:1"}"#));

    #[track_caller]
    fn fails(view: &View, message: &str) -> String {
        let Decision::Fail { code, message: found, summary } = decide(view) else {
            panic!("{:?}", decide(view))
        };
        assert_eq!((code, found.as_str()), ("ConfigurationError", message));
        summary
    }

    #[test]
    fn step_1_and_2_which_files() {
        let wants = files(&row()).unwrap();
        let asked: Vec<_> = wants
            .iter()
            .map(|file| (file.role.as_str(), file.artifact.as_str(), file.want.paths[0].as_str()))
            .collect();
        assert_eq!(
            asked,
            [
                ("taskdef", "Static", "taskdef.json"),
                ("appspec", "Static", "appspec.yaml"),
                ("Image1", "Built", "imageDetail.json"),
            ]
        );
    }

    #[test]
    fn cp_12_a_large_artifact_is_not_read() {
        let mut row = row();
        row.inputs[0].length = ARTIFACT_MAX + 1;
        let view = View { row, facts: Facts::Nothing };
        fails(&view, "Exception while trying to read the task definition artifact file from: Static");
    }

    #[test]
    fn step_3_images_are_put_into_the_template() {
        let Decision::Deploy(plan) = decide(&with_files(&[TASKDEF, APPSPEC, IMAGE])) else { panic!() };
        assert!(plan.task_definition.contains(r#""image":"host/app@sha256:1""#));
        assert_eq!((plan.application.as_str(), plan.group.as_str()), ("app", "group"));
        assert!(matches!(decide(&with_files(&[TASKDEF, APPSPEC])), Decision::Wait(_)));
    }

    #[test]
    fn what_cannot_be_read_is_said_in_awss_words() {
        let missing = |role| (role, Err("no such file"));
        let summary = fails(
            &with_files(&[missing("taskdef"), APPSPEC, IMAGE]),
            "Exception while trying to read the task definition artifact file from: Static",
        );
        assert!(summary.ends_with("(taskdef.json: no such file)"), "{summary}");
        fails(
            &with_files(&[TASKDEF, missing("appspec"), IMAGE]),
            "Exception while trying to read the appspec artifact file from: Static",
        );
        let image = "Exception while trying to read the image artifact file from the artifact: Built.";
        fails(&with_files(&[TASKDEF, APPSPEC, missing("Image1")]), image);
        fails(&with_files(&[TASKDEF, APPSPEC, ("Image1", Ok("{}"))]), image);
        fails(
            &with_files(&[("taskdef", Ok("{")), APPSPEC, IMAGE]),
            "Exception while trying to read the task definition artifact file from: Static",
        );
    }

    #[test]
    fn step_4_the_template_gets_the_apis_names() {
        let text = r#"{"Family":"f","Revision":7,"taskRoleArn":null,"ContainerDefinitions":[{"Name":"c",
            "LogConfiguration":{"LogDriver":"awslogs","Options":{"Awslogs-Group":"g"}}}]}"#;
        let found = serde_json::to_value(definition(text).unwrap()).unwrap();
        let expected = serde_json::json!({"family":"f","containerDefinitions":[{"name":"c",
            "logConfiguration":{"logDriver":"awslogs","options":{"Awslogs-Group":"g"}}}]});
        assert_eq!(found, expected);
        assert!(definition("[]").is_err());
    }

    #[test]
    fn step_7_the_deployments_end_is_the_actions() {
        let at = |status: &str, message: &str| View {
            row: ActionRow { work: Work::Deployment { id: "d-ABC".into() }, ..row() },
            facts: Facts::Deployment(Some(DeploymentStatus {
                status: status.into(),
                message: message.into(),
            })),
        };
        for status in ["Created", "InProgress", "Ready"] {
            assert!(matches!(decide(&at(status, "")), Decision::Wait(_)), "{status}");
        }
        assert!(matches!(decide(&at("Succeeded", "")), Decision::Succeed(_)));
        for status in ["Failed", "Stopped"] {
            let Decision::Fail { summary, message, .. } = decide(&at(status, "why")) else { panic!() };
            assert_eq!((summary.as_str(), message.as_str()), ("Deployment d-ABC failed", "why"));
        }
    }
}
