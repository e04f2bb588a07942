//! What a project may say. Pure: shapes in, complaint out.
//!
//! What this installation cannot do is refused when a build is started, not when a project is described, unless a
//! build could not tell (badges, S3 logs): a description that is never built does no harm.

use model::Error;

use crate::api::{self, errors};

/// The source types AWS knows.
const SOURCE_TYPES: [&str; 10] = [
    "CODECOMMIT",
    "CODEPIPELINE",
    "GITHUB",
    "GITLAB",
    "GITLAB_SELF_MANAGED",
    "S3",
    "BITBUCKET",
    "GITHUB_ENTERPRISE",
    "NO_SOURCE",
    "CODEBUILD",
];

fn invalid(message: impl Into<String>) -> Error {
    errors::invalid_input_exception(message)
}

/// Whether a project as a whole makes sense (CB-1, CB-5).
pub(crate) fn project(project: &api::Project) -> Result<(), Error> {
    let name = project.name.as_deref().unwrap_or_default();
    // CB-1: 2–150 letters, digits, dashes and underscores, the first a letter or digit.
    let valid = name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
        && name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && (2..=150).contains(&name.len());
    if !valid {
        return Err(invalid(format!("Invalid project name: {name}")));
    }
    if let Some(source) = &project.source {
        self::source(source)?;
    }
    if let Some(artifacts) = &project.artifacts {
        self::artifacts(artifacts)?;
    }
    together(project)?;
    minutes("timeout", project.timeout_in_minutes, 2160)?;
    minutes("queued timeout", project.queued_timeout_in_minutes, 480)?;
    if project.service_role.as_deref().is_none_or(|role| !role.starts_with("arn:")) {
        return Err(invalid("Invalid service role: the role must be given as an ARN"));
    }
    unoffered(project)
}

fn unoffered(project: &api::Project) -> Result<(), Error> {
    if project.badge.as_ref().and_then(|badge| badge.badge_enabled) == Some(true) {
        return Err(Error::not_implemented("A build badge (badgeEnabled)"));
    }
    if project.auto_retry_limit.unwrap_or(0) > 0 {
        return Err(Error::not_implemented("Automatic retry of builds (autoRetryLimit)"));
    }
    let s3_logs = project.logs_config.as_ref().and_then(|logs| logs.s3_logs.as_ref());
    if s3_logs.and_then(|logs| logs.status.as_deref()) == Some("ENABLED") {
        return Err(Error::not_implemented("Build logs in S3 (logsConfig.s3Logs)"));
    }
    Ok(())
}

/// CB-5: builds run 5 minutes at least.
fn minutes(what: &str, value: Option<i64>, most: i64) -> Result<(), Error> {
    match value {
        Some(value) if !(5..=most).contains(&value) => {
            Err(invalid(format!("Invalid {what}: must be between 5 and {most} minutes")))
        }
        _ => Ok(()),
    }
}

pub(crate) fn source(source: &api::ProjectSource) -> Result<(), Error> {
    let kind = source.r#type.as_deref().unwrap_or_default();
    if !SOURCE_TYPES.contains(&kind) {
        return Err(invalid(format!("Invalid project source: unknown type {kind}")));
    }
    let located = source.location.as_deref().is_some_and(|location| !location.is_empty());
    match kind {
        "CODEPIPELINE" | "NO_SOURCE" => {}
        _ if located => {}
        _ => return Err(invalid("Project source location is required")),
    }
    let inline = source.buildspec.as_deref().is_some_and(|text| !text.is_empty());
    if kind == "NO_SOURCE" && !inline {
        return Err(invalid(
            "Invalid project source: when source type is NO_SOURCE, buildspec must be provided inline",
        ));
    }
    Ok(())
}

pub(crate) fn artifacts(artifacts: &api::ProjectArtifacts) -> Result<(), Error> {
    match artifacts.r#type.as_deref().unwrap_or_default() {
        "CODEPIPELINE" | "NO_ARTIFACTS" => Ok(()),
        "S3" if artifacts.location.as_deref().is_some_and(|bucket| !bucket.is_empty()) => Ok(()),
        "S3" => Err(invalid("Invalid artifacts: location must be specified for artifacts of type S3")),
        other => Err(invalid(format!("Invalid artifacts: unknown type {other}"))),
    }
}

/// CP-30: CodePipeline gives and takes both ends or none.
fn together(project: &api::Project) -> Result<(), Error> {
    let kind = |kind: Option<&str>| kind == Some("CODEPIPELINE");
    let source = kind(project.source.as_ref().and_then(|source| source.r#type.as_deref()));
    let artifacts = kind(project.artifacts.as_ref().and_then(|artifacts| artifacts.r#type.as_deref()));
    if source != artifacts {
        return Err(invalid(
            "Invalid project: source and artifacts must both be of type CODEPIPELINE, or neither of them",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minimal() -> api::Project {
        api::Project {
            name: Some("web-app".into()),
            source: Some(api::ProjectSource { r#type: Some("CODEPIPELINE".into()), ..Default::default() }),
            artifacts: Some(api::ProjectArtifacts {
                r#type: Some("CODEPIPELINE".into()),
                ..Default::default()
            }),
            service_role: Some("arn:aws:iam::000000000000:role/build".into()),
            ..Default::default()
        }
    }

    #[track_caller]
    fn refused(change: impl FnOnce(&mut api::Project), text: &str) {
        let mut project = minimal();
        change(&mut project);
        let error = super::project(&project).unwrap_err();
        assert!(error.message.contains(text), "{}", error.message);
    }

    #[test]
    fn cb_1_names_types_and_locations() {
        super::project(&minimal()).unwrap();
        refused(|project| project.name = Some("-x".into()), "Invalid project name");
        refused(|project| project.name = Some("x".into()), "Invalid project name");
        let with = |kind: &str, location: Option<&str>| api::ProjectSource {
            r#type: Some(kind.into()),
            location: location.map(Into::into),
            ..Default::default()
        };
        refused(|project| project.source = Some(with("SVN", None)), "unknown type SVN");
        refused(|project| project.source = Some(with("S3", None)), "Project source location is required");
        refused(
            |project| project.source = Some(with("NO_SOURCE", None)),
            "buildspec must be provided inline",
        );
        refused(|project| project.source = Some(with("S3", Some("b/k"))), "both be of type CODEPIPELINE");
        refused(|project| project.service_role = Some("role".into()), "Invalid service role");
    }

    #[test]
    fn cb_5_limits_of_time() {
        refused(|project| project.timeout_in_minutes = Some(4), "between 5 and 2160");
        refused(|project| project.queued_timeout_in_minutes = Some(481), "between 5 and 480");
    }

    #[test]
    fn what_builds_could_not_tell_is_refused_at_once() {
        refused(|project| project.auto_retry_limit = Some(1), "autoRetryLimit");
        refused(
            |project| {
                project.logs_config = Some(api::LogsConfig {
                    s3_logs: Some(api::S3LogsConfig { status: Some("ENABLED".into()), ..Default::default() }),
                    ..Default::default()
                });
            },
            "s3Logs",
        );
    }
}
