//! The environment of a build's commands (CB-13, CB-21). Pure.

use driver::build::{BuildWant, EnvironmentWant, SourceWant};

use crate::environment::SOCKET;
use crate::source;

/// Where commands are looked for when the image does not say.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/// Where the commands are that stand in for others.
const FRONTS: &str = "/usr/local/bin";

/// The variables of a build, in rising precedence: the image's, the build's own, the project's and its overrides. The
/// buildspec's come in once it is read.
pub(crate) fn all(want: &BuildWant, image: &[(String, String)]) -> Vec<(String, String)> {
    let primary = want.sources.first();
    let text = |choose: fn(&SourceWant) -> &String| primary.map(choose).cloned().unwrap_or_default();
    let log_path = want.logs.as_ref().map(|logs| logs.stream.clone()).unwrap_or_default();
    let mut all = image.to_vec();
    let path = all.iter().find(|(name, _)| name == "PATH").map_or(PATH, |(_, path)| path.as_str());
    let path = with_fronts(path);
    for (name, value) in [
        ("AWS_DEFAULT_REGION", want.region.clone()),
        ("AWS_REGION", want.region.clone()),
        ("AWS_ENDPOINT_URL", want.endpoint.clone()),
        ("AWS_ACCESS_KEY_ID", want.credentials.access_key_id.clone()),
        ("AWS_SECRET_ACCESS_KEY", want.credentials.secret_access_key.clone()),
        ("AWS_SESSION_TOKEN", want.credentials.session_token.clone()),
        ("AWS_EC2_METADATA_DISABLED", "true".into()),
        ("CODEBUILD_BUILD_ARN", want.arn.clone()),
        ("CODEBUILD_BUILD_ID", want.build_id.clone()),
        ("CODEBUILD_BUILD_IMAGE", want.image.clone()),
        ("CODEBUILD_BUILD_SUCCEEDING", "1".into()),
        ("CODEBUILD_LOG_PATH", log_path),
        ("CODEBUILD_RESOLVED_SOURCE_VERSION", text(|source| &source.resolved_version)),
        ("CODEBUILD_SOURCE_REPO_URL", text(|source| &source.repo_url)),
        ("CODEBUILD_SOURCE_VERSION", text(|source| &source.version)),
        ("CODEBUILD_SRC_DIR", source::path(want, 0)),
        ("CODEBUILD_START_TIME", want.started_at.to_string()),
        ("DEBIAN_FRONTEND", "noninteractive".into()),
        ("HOME", "/root".into()),
        ("PATH", path),
        ("TURACO_BUILD_SOCKET", SOCKET.into()),
    ] {
        set(&mut all, name, value);
    }
    for (at, source) in want.sources.iter().enumerate().skip(1) {
        set(&mut all, &format!("CODEBUILD_SRC_DIR_{}", source.identifier), source::path(want, at));
    }
    for one in &want.environment {
        set(&mut all, &one.name, one.value.clone());
    }
    all
}

/// Adds the buildspec's variables: they win over the image's, and the project's (`own`) win over them.
pub(crate) fn add(all: &mut Vec<(String, String)>, buildspec: &[(String, String)], own: &[EnvironmentWant]) {
    for (name, value) in buildspec {
        if !own.iter().any(|own| own.name == *name) {
            set(all, name, value.clone());
        }
    }
}

fn set(all: &mut Vec<(String, String)>, name: &str, value: String) {
    match all.iter_mut().find(|(known, _)| known == name) {
        Some((_, known)) => *known = value,
        None => all.push((name.to_owned(), value)),
    }
}

/// An image whose `PATH` lacks the folder of our commands gets it.
fn with_fronts(path: &str) -> String {
    if path.split(':').any(|folder| folder == FRONTS) { path.to_owned() } else { format!("{FRONTS}:{path}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_commands_are_found_in_any_image() {
        assert_eq!(with_fronts("/opt/bin:/usr/local/bin"), "/opt/bin:/usr/local/bin");
        assert_eq!(with_fronts("/opt/bin"), "/usr/local/bin:/opt/bin");
    }

    #[test]
    fn cb_13_later_wins() {
        let mut all = vec![("A".to_owned(), "image".to_owned())];
        set(&mut all, "A", "build".to_owned());
        set(&mut all, "B", "b".to_owned());
        assert_eq!(all, [("A".to_owned(), "build".to_owned()), ("B".to_owned(), "b".to_owned())]);
        let own = [EnvironmentWant { name: "A".into(), value: "build".into(), secret: false }];
        let spec =
            [("A", "spec"), ("B", "spec"), ("C", "$A")].map(|(name, value)| (name.into(), value.into()));
        add(&mut all, &spec, &own);
        let values: Vec<&str> = all.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(values, ["build", "spec", "$A"]);
    }
}
