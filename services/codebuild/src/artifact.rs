//! What a build makes and where it goes (CB-16).

use driver::build::ArtifactsWant;
use model::Error;

use crate::api::{self, errors};
use crate::rows::Output;

/// The driver's orders, the places, and what the record says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Artifacts {
    pub(crate) want: ArtifactsWant,
    pub(crate) outputs: Vec<Output>,
    pub(crate) record: api::BuildArtifacts,
    pub(crate) secondary: Vec<api::BuildArtifacts>,
}

fn record(output: &Output, identifier: Option<String>) -> api::BuildArtifacts {
    api::BuildArtifacts {
        location: Some(format!("arn:aws:s3:::{}/{}", output.bucket, output.key)),
        artifact_identifier: identifier,
        encryption_disabled: Some(false),
        ..Default::default()
    }
}

/// CP-30: one output is the buildspec's `artifacts`, several are its `secondary-artifacts` of the same names.
pub(crate) fn for_pipeline(outputs: Vec<Output>) -> Artifacts {
    let names: Vec<String> = outputs.iter().map(|output| output.name.clone()).collect();
    let want = match names.is_empty() {
        true => ArtifactsWant::Nothing,
        false => ArtifactsWant::Zips { outputs: names },
    };
    match outputs.as_slice() {
        [only] => Artifacts { want, record: record(only, None), secondary: Vec::new(), outputs },
        several => {
            let secondary = several.iter().map(|output| record(output, Some(output.name.clone()))).collect();
            Artifacts { want, record: api::BuildArtifacts::default(), secondary, outputs }
        }
    }
}

/// What a project's own artifacts come to for a build started by hand.
pub(crate) fn for_project(
    artifacts: &api::ProjectArtifacts,
    secondary: &[api::ProjectArtifacts],
    build_uuid: &str,
) -> Result<Artifacts, Error> {
    if !secondary.is_empty() {
        return Err(Error::not_implemented("Secondary artifacts outside a pipeline (secondaryArtifacts)"));
    }
    match artifacts.r#type.as_deref().unwrap_or_default() {
        "NO_ARTIFACTS" => Ok(Artifacts {
            want: ArtifactsWant::Nothing,
            outputs: Vec::new(),
            record: api::BuildArtifacts::default(),
            secondary: Vec::new(),
        }),
        "S3" if artifacts.packaging.as_deref() == Some("ZIP") => {
            let output = s3_output(artifacts, build_uuid);
            Ok(Artifacts {
                want: ArtifactsWant::Zips { outputs: vec![output.name.clone()] },
                record: record(&output, None),
                outputs: vec![output],
                secondary: Vec::new(),
            })
        }
        "S3" => Err(Error::not_implemented("S3 artifacts that are not one zip (packaging NONE)")),
        other => Err(errors::invalid_input_exception(format!(
            "Artifacts of type {other} can be used in a build that CodePipeline starts only"
        ))),
    }
}

/// `path/[build-id/]name`
fn s3_output(artifacts: &api::ProjectArtifacts, build_uuid: &str) -> Output {
    let by_build = artifacts.namespace_type.as_deref() == Some("BUILD_ID");
    let name = artifacts.name.clone().unwrap_or_default();
    let path = artifacts.path.as_deref().unwrap_or_default().trim_matches('/');
    let parts = [path, if by_build { build_uuid } else { "" }, name.as_str()];
    let key: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Output { key: key.join("/"), bucket: artifacts.location.clone().unwrap_or_default(), name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cb_16_where_an_s3_artifact_goes() {
        let mut artifacts = api::ProjectArtifacts {
            r#type: Some("S3".into()),
            location: Some("bucket".into()),
            path: Some("/a/b/".into()),
            namespace_type: Some("BUILD_ID".into()),
            name: Some("x.zip".into()),
            packaging: Some("ZIP".into()),
            ..Default::default()
        };
        let made = for_project(&artifacts, &[], "uuid").unwrap();
        assert_eq!(made.outputs[0].key, "a/b/uuid/x.zip");
        assert_eq!(made.record.location.as_deref(), Some("arn:aws:s3:::bucket/a/b/uuid/x.zip"));
        artifacts.path = None;
        artifacts.namespace_type = Some("NONE".into());
        assert_eq!(for_project(&artifacts, &[], "uuid").unwrap().outputs[0].key, "x.zip");
        artifacts.packaging = Some("NONE".into());
        assert_eq!(for_project(&artifacts, &[], "uuid").unwrap_err().code, "NotImplemented");
    }

    #[test]
    fn cp_30_one_output_or_several() {
        let output = |name: &str| Output { name: name.into(), bucket: "b".into(), key: format!("p/{name}") };
        assert_eq!(for_pipeline(Vec::new()).want, ArtifactsWant::Nothing);
        let one = for_pipeline(vec![output("Out")]);
        assert_eq!(one.record.location.as_deref(), Some("arn:aws:s3:::b/p/Out"));
        let two = for_pipeline(vec![output("A"), output("B")]);
        assert_eq!(two.want, ArtifactsWant::Zips { outputs: vec!["A".into(), "B".into()] });
        assert_eq!(two.secondary[1].artifact_identifier.as_deref(), Some("B"));
    }
}
