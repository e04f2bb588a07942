//! The action providers offered here: how many artifacts they take and make (CP-4) and what may be configured.

use crate::api;

/// What kind of action it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Provider {
    CodeCommit,
    S3Source,
    Ecr,
    CodeBuild,
    Manual,
    CodeDeployToEcs,
    Ecs,
}

/// One action type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct ActionKind {
    pub(crate) provider: Provider,
    pub(crate) category: &'static str,
    pub(crate) name: &'static str,
    /// Fewest and most input artifacts.
    pub(crate) inputs: (usize, usize),
    /// Fewest and most output artifacts.
    pub(crate) outputs: (usize, usize),
    /// Configuration keys, and whether they are required.
    pub(crate) keys: &'static [(&'static str, bool)],
    /// CP-60: minutes after which a run fails.
    pub(crate) minutes: i64,
}

/// Providers that AWS has and this installation has not, by category.
const KNOWN: &[(&str, &str)] = &[
    ("Source", "CodeStarSourceConnection"),
    ("Source", "GitHub"),
    ("Build", "Jenkins"),
    ("Build", "ECRBuildAndPublish"),
    ("Test", "DeviceFarm"),
    ("Test", "Jenkins"),
    ("Test", "BlazeMeter"),
    ("Test", "GhostInspector"),
    ("Test", "Runscope"),
    ("Deploy", "AppConfig"),
    ("Deploy", "CloudFormation"),
    ("Deploy", "CloudFormationStackSet"),
    ("Deploy", "CodeDeploy"),
    ("Deploy", "EC2"),
    ("Deploy", "EKS"),
    ("Deploy", "ElasticBeanstalk"),
    ("Deploy", "OpsWorks"),
    ("Deploy", "S3"),
    ("Deploy", "ServiceCatalog"),
    ("Deploy", "AlexaSkillsKit"),
    ("Deploy", "XebiaLabs"),
    ("Invoke", "Lambda"),
    ("Invoke", "StepFunctions"),
    ("Invoke", "InspectorScan"),
    ("Invoke", "CodePipeline"),
    ("Invoke", "Snyk"),
    ("Compute", "Commands"),
];

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

const BUILD_KEYS: &[(&str, bool)] = &[
    ("ProjectName", true),
    ("PrimarySource", false),
    ("BatchEnabled", false),
    ("CombineArtifacts", false),
    ("EnvironmentVariables", false),
];

/// CP-4, CP-20, CP-23, CP-24, CP-30, CP-40 and §4.5.
pub(crate) const OFFERED: &[ActionKind] = &[
    ActionKind {
        provider: Provider::CodeCommit,
        category: "Source",
        name: "CodeCommit",
        inputs: (0, 0),
        outputs: (1, 1),
        keys: &[
            ("RepositoryName", true),
            ("BranchName", true),
            ("PollForSourceChanges", false),
            ("OutputArtifactFormat", false),
        ],
        minutes: HOUR,
    },
    ActionKind {
        provider: Provider::S3Source,
        category: "Source",
        name: "S3",
        inputs: (0, 0),
        outputs: (1, 1),
        keys: &[
            ("S3Bucket", true),
            ("S3ObjectKey", true),
            ("PollForSourceChanges", false),
            ("AllowOverrideForS3ObjectKey", false),
        ],
        minutes: HOUR,
    },
    ActionKind {
        provider: Provider::Ecr,
        category: "Source",
        name: "ECR",
        inputs: (0, 0),
        outputs: (1, 1),
        keys: &[("RepositoryName", true), ("ImageTag", false)],
        minutes: HOUR,
    },
    ActionKind {
        provider: Provider::CodeBuild,
        category: "Build",
        name: "CodeBuild",
        inputs: (1, 5),
        outputs: (0, 5),
        keys: BUILD_KEYS,
        minutes: 8 * HOUR,
    },
    ActionKind {
        provider: Provider::CodeBuild,
        category: "Test",
        name: "CodeBuild",
        inputs: (1, 5),
        outputs: (0, 5),
        keys: BUILD_KEYS,
        minutes: 8 * HOUR,
    },
    ActionKind {
        provider: Provider::Manual,
        category: "Approval",
        name: "Manual",
        inputs: (0, 0),
        outputs: (0, 0),
        keys: &[("NotificationArn", false), ("CustomData", false), ("ExternalEntityLink", false)],
        minutes: 7 * DAY,
    },
    ActionKind {
        provider: Provider::CodeDeployToEcs,
        category: "Deploy",
        name: "CodeDeployToECS",
        inputs: (1, 5),
        outputs: (0, 0),
        keys: &[
            ("ApplicationName", true),
            ("DeploymentGroupName", true),
            ("TaskDefinitionTemplateArtifact", true),
            ("AppSpecTemplateArtifact", true),
            ("TaskDefinitionTemplatePath", false),
            ("AppSpecTemplatePath", false),
            ("Image1ArtifactName", false),
            ("Image1ContainerName", false),
            ("Image2ArtifactName", false),
            ("Image2ContainerName", false),
            ("Image3ArtifactName", false),
            ("Image3ContainerName", false),
            ("Image4ArtifactName", false),
            ("Image4ContainerName", false),
        ],
        minutes: 5 * DAY,
    },
    ActionKind {
        provider: Provider::Ecs,
        category: "Deploy",
        name: "ECS",
        inputs: (1, 1),
        outputs: (0, 0),
        keys: &[
            ("ClusterName", true),
            ("ServiceName", true),
            ("FileName", false),
            ("DeploymentTimeout", false),
        ],
        minutes: HOUR,
    },
];

/// What an action type id means here.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Lookup {
    /// Offered.
    Offered(&'static ActionKind),
    /// AWS has it, we do not.
    Known,
    /// Nobody has it.
    Unknown,
}

/// Finds an action type.
pub(crate) fn lookup(id: &api::ActionTypeId) -> Lookup {
    let category = id.category.as_deref().unwrap_or_default();
    let name = id.provider.as_deref().unwrap_or_default();
    let owner = id.owner.as_deref().unwrap_or_default();
    let ours = OFFERED.iter().find(|kind| kind.category == category && kind.name == name);
    match ours {
        Some(kind) if owner == "AWS" && id.version.as_deref() == Some("1") => Lookup::Offered(kind),
        _ if KNOWN.contains(&(category, name)) => Lookup::Known,
        // Custom actions are made with CreateCustomActionType.
        _ if owner == "Custom" => Lookup::Known,
        _ => Lookup::Unknown,
    }
}

/// The kind of an action that was accepted.
pub(crate) fn of(action: &api::ActionDeclaration) -> Option<&'static ActionKind> {
    match lookup(action.action_type_id.as_ref()?) {
        Lookup::Offered(kind) => Some(kind),
        Lookup::Known | Lookup::Unknown => None,
    }
}

/// A source that is polled: where (`codecommit/repository/branch`, `s3/bucket/key`), if it is.
pub(crate) fn polled_place(action: &api::ActionDeclaration) -> Option<String> {
    let setting =
        |name: &str| action.configuration.as_ref().and_then(|all| all.get(name)).map(String::as_str);
    // CP-20: polling is on unless it is switched off; CP-24: images are not polled.
    if setting("PollForSourceChanges").is_some_and(|value| value.eq_ignore_ascii_case("false")) {
        return None;
    }
    source_place(action).filter(|place| !place.starts_with("ecr/"))
}

/// Where a source action takes its revision from, polled or not.
pub(crate) fn source_place(action: &api::ActionDeclaration) -> Option<String> {
    let setting =
        |name: &str| action.configuration.as_ref().and_then(|all| all.get(name)).map(String::as_str);
    match of(action)?.provider {
        Provider::CodeCommit => {
            Some(format!("codecommit/{}/{}", setting("RepositoryName")?, setting("BranchName")?))
        }
        Provider::S3Source => Some(format!("s3/{}/{}", setting("S3Bucket")?, setting("S3ObjectKey")?)),
        Provider::Ecr => {
            Some(format!("ecr/{}/{}", setting("RepositoryName")?, setting("ImageTag").unwrap_or("latest")))
        }
        Provider::CodeBuild | Provider::Manual | Provider::CodeDeployToEcs | Provider::Ecs => None,
    }
}
