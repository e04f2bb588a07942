//! CodeBuild actions (CP-30), for categories Build and Test.

use ::machine::Next;
use codebuild::{Input, Output, StartBuild};
use driver::build::SourceFrom;
use serde::Deserialize;

use crate::action::{Decision, Facts, Success, View, fail};
use crate::rows::{ActionRow, Artifact, Work};

/// One variable of the configuration's `EnvironmentVariables`.
#[derive(Debug, Deserialize)]
struct Variable {
    name: String,
    value: String,
    #[serde(default, rename = "type")]
    kind: Option<String>,
}

/// Starts the build, waits for it, and takes its result.
pub(crate) fn decide(view: &View) -> Decision {
    let row = &view.row;
    match (&row.work, &view.facts) {
        (Work::New, _) => match start(row) {
            Ok(start) => Decision::StartBuild(start),
            Err(message) => fail("ConfigurationError", message),
        },
        (Work::Build { id }, Facts::Build(None)) => fail("JobFailed", format!("Build {id} is gone")),
        (Work::Build { id }, Facts::Build(Some(build))) if !build.complete => {
            Decision::Wait(Next::wait(format!("waits for build {id}, phase {}", build.phase)))
        }
        (Work::Build { .. }, Facts::Build(Some(build))) if build.status == "SUCCEEDED" => {
            Decision::Succeed(Success {
                variables: build.exported.iter().cloned().collect(),
                ..Success::default()
            })
        }
        (Work::Build { .. }, Facts::Build(Some(build))) => {
            let message = format!("Build terminated with state: {}", build.status);
            let detail =
                if build.failure.is_empty() { String::new() } else { format!(". {}", build.failure) };
            Decision::Fail {
                code: "JobFailed",
                summary: message.clone(),
                message: format!("{message}{detail}"),
            }
        }
        _ => Decision::Wait(Next::default()),
    }
}

fn start(row: &ActionRow) -> Result<StartBuild, String> {
    let primary = match row.setting("PrimarySource") {
        Some(name) => row.input(name),
        None => row.inputs.first(),
    };
    let primary = primary.ok_or("The action has no primary input artifact")?;
    let others = row.inputs.iter().filter(|input| input.name != primary.name);
    Ok(StartBuild {
        project: row.setting("ProjectName").unwrap_or_default().to_owned(),
        initiator: format!("codepipeline/{}", row.pipeline),
        inputs: std::iter::once(primary).chain(others).map(input).collect(),
        outputs: row
            .outputs
            .iter()
            .map(|artifact| Output {
                name: artifact.name.clone(),
                bucket: artifact.bucket.clone(),
                key: artifact.key.clone(),
            })
            .collect(),
        environment: variables(row.setting("EnvironmentVariables"))?,
        encryption_key: None,
    })
}

fn input(artifact: &Artifact) -> Input {
    let from = match &artifact.clone {
        Some(clone) => SourceFrom::Git {
            repository_id: clone.repository_id.clone(),
            name: clone.name.clone(),
            commit: clone.commit.clone(),
        },
        None => SourceFrom::Zip { digest: artifact.digest.clone() },
    };
    Input {
        name: artifact.name.clone(),
        location: format!("arn:aws:s3:::{}/{}", artifact.bucket, artifact.key),
        from,
        revision: artifact.revision.clone(),
    }
}

/// `[{"name", "value", "type"}]` as a JSON text.
fn variables(text: Option<&str>) -> Result<Vec<(String, String, String)>, String> {
    let Some(text) = text else { return Ok(Vec::new()) };
    let variables: Vec<Variable> = serde_json::from_str(text)
        .map_err(|error| format!("The value of EnvironmentVariables is not valid: {error}"))?;
    let all = variables.into_iter();
    Ok(all.map(|one| (one.name, one.value, one.kind.unwrap_or_else(|| "PLAINTEXT".into()))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases;
    use codebuild::BuildStatus;

    fn row(settings: &[(&str, &str)]) -> ActionRow {
        let mut all = vec![("ProjectName", "app")];
        all.extend(settings);
        cases::action("Build", "CodeBuild", &all, &["Code", "Static"], &["Built"])
    }

    fn view(status: Option<(&str, bool)>) -> View {
        let status = status.map(|(status, complete)| BuildStatus {
            id: "app:1".into(),
            status: status.into(),
            complete,
            phase: "BUILD".into(),
            exported: vec![("IMAGE_URI".into(), "u".into())],
            stored: Vec::new(),
            failure: "COMMAND_EXECUTION_ERROR: exit status 1".into(),
            url: String::new(),
        });
        let row = ActionRow { work: Work::Build { id: "app:1".into() }, ..row(&[]) };
        View { row, facts: Facts::Build(status) }
    }

    #[test]
    fn cp_30_the_build_gets_the_primary_source_first() {
        let settings = [
            ("PrimarySource", "Static"),
            (
                "EnvironmentVariables",
                r#"[{"name":"A","value":"1"},{"name":"B","value":"p","type":"PARAMETER_STORE"}]"#,
            ),
        ];
        let started = start(&row(&settings)).unwrap();
        assert_eq!(started.inputs[0].name, "Static");
        assert_eq!(started.inputs[1].location, "arn:aws:s3:::store/app/Code");
        assert_eq!(started.inputs[1].revision, "rev-Code");
        assert_eq!(started.outputs[0].name, "Built");
        assert_eq!(started.initiator, "codepipeline/app");
        assert_eq!(started.environment[0], ("A".into(), "1".into(), "PLAINTEXT".into()));
        assert_eq!(started.environment[1].2, "PARAMETER_STORE");
        let bad = start(&row(&[("EnvironmentVariables", "{")])).unwrap_err();
        assert!(bad.contains("EnvironmentVariables is not valid"), "{bad}");
    }

    #[test]
    fn cp_30_the_builds_end_is_the_actions() {
        assert!(matches!(decide(&view(Some(("IN_PROGRESS", false)))), Decision::Wait(_)));
        let Decision::Succeed(success) = decide(&view(Some(("SUCCEEDED", true)))) else { panic!() };
        assert_eq!(success.variables["IMAGE_URI"], "u");
        let Decision::Fail { summary, message, .. } = decide(&view(Some(("FAILED", true)))) else { panic!() };
        assert_eq!(summary, "Build terminated with state: FAILED");
        assert!(message.ends_with("COMMAND_EXECUTION_ERROR: exit status 1"), "{message}");
        assert!(matches!(decide(&view(None)), Decision::Fail { .. }));
    }
}
