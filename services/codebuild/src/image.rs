//! Environment images and compute types (CB-20).

use model::Error;
use store::Cx;

use crate::api;

/// `ListCuratedEnvironmentImages`: the names that mean this machine's own build system.
pub fn list_curated_environment_images(
    _: &mut Cx<'_>,
    _: api::ListCuratedEnvironmentImagesInput,
) -> Result<api::ListCuratedEnvironmentImagesOutput, Error> {
    let image = |name: &str, description: &str| api::EnvironmentImage {
        name: Some(name.into()),
        description: Some(description.into()),
        versions: Some(vec![name.into()]),
    };
    let platform = |name: &str, images: Vec<api::EnvironmentImage>| api::EnvironmentPlatform {
        platform: Some(name.into()),
        languages: Some(vec![api::EnvironmentLanguage {
            language: Some("BASE".into()),
            images: Some(images),
        }]),
    };
    let ubuntu =
        ["5.0", "6.0", "7.0"].map(|version| image(&format!("aws/codebuild/standard:{version}"), "Standard"));
    let amazon = ["4.0", "5.0"].map(|version| {
        image(&format!("aws/codebuild/amazonlinux-x86_64-standard:{version}"), "Amazon Linux Standard")
    });
    let platforms = vec![platform("UBUNTU", ubuntu.to_vec()), platform("AMAZON_LINUX", amazon.to_vec())];
    Ok(api::ListCuratedEnvironmentImagesOutput { platforms: Some(platforms) })
}

/// CPU units (1024 = one vCPU) and MiB of a compute type; `None`: not one that runs containers on Linux.
pub(crate) fn compute(kind: &str) -> Option<(u64, u64)> {
    let (vcpus, gib) = match kind {
        "BUILD_GENERAL1_SMALL" => (2, 4),
        "BUILD_GENERAL1_MEDIUM" => (4, 8),
        "BUILD_GENERAL1_LARGE" => (8, 16),
        "BUILD_GENERAL1_XLARGE" => (36, 72),
        "BUILD_GENERAL1_2XLARGE" => (72, 144),
        _ => return None,
    };
    Some((vcpus * 1024, gib * 1024))
}
