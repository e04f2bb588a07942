//! The policies AWS manages, as far as delivery stacks name them. There from the first start, in every account.

use model::{Ids, Time};
use serde_json::{Value, json};

/// The version every one of them is at here.
pub(crate) const VERSION: &str = "v1";
/// 2020-01-01T00:00:00Z
pub(crate) const CREATED_AT: Time = Time(1_577_836_800_000);

/// A policy managed by AWS.
#[derive(Debug)]
pub(crate) struct Managed {
    pub(crate) path: &'static str,
    pub(crate) name: &'static str,
    statements: &'static [Allow],
}

/// One statement; several words are separated by spaces. Resource `*` unless resources are named; the condition is
/// operator, key and values.
#[derive(Debug)]
struct Allow {
    actions: &'static str,
    resources: &'static str,
    condition: Option<(&'static str, &'static str, &'static str)>,
}

const fn allow(actions: &'static str) -> Allow {
    Allow { actions, resources: "*", condition: None }
}

const fn pass_role(services: &'static str) -> Allow {
    Allow {
        actions: "iam:PassRole",
        resources: "*",
        condition: Some(("StringLike", "iam:PassedToService", services)),
    }
}

const fn on(actions: &'static str, resources: &'static str) -> Allow {
    Allow { actions, resources, condition: None }
}

impl Managed {
    pub(crate) fn arn(&self) -> String {
        format!("arn:aws:iam::aws:policy{}{}", self.path, self.name)
    }

    /// `ANPA` and 17 letters and digits that follow from the name.
    pub(crate) fn id(&self) -> String {
        let seed = self.name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        format!("ANPA{}", Ids::seeded(seed).upper(17))
    }

    pub(crate) fn document(&self) -> String {
        let statement = |allow: &Allow| {
            let mut statement = json!({
                "Effect": "Allow", "Action": one_or_all(allow.actions), "Resource": one_or_all(allow.resources),
            });
            if let Some((operator, key, values)) = allow.condition {
                statement["Condition"] = json!({ operator: { key: one_or_all(values) } });
            }
            statement
        };
        let statements: Vec<Value> = self.statements.iter().map(statement).collect();
        json!({"Version": "2012-10-17", "Statement": statements}).to_string()
    }
}

/// Words between spaces: a text when there is one, else a list.
fn one_or_all(words: &str) -> Value {
    match words.split_whitespace().collect::<Vec<_>>().as_slice() {
        [one] => json!(one),
        all => json!(all),
    }
}

/// The policy of an ARN in account `aws`.
pub(crate) fn by_arn(arn: &str) -> Option<&'static Managed> {
    let rest = arn.strip_prefix("arn:aws:iam::aws:policy")?;
    ALL.iter().find(|policy| rest.strip_prefix(policy.path).is_some_and(|name| name == policy.name))
}

const fn managed(path: &'static str, name: &'static str, statements: &'static [Allow]) -> Managed {
    Managed { path, name, statements }
}

const SERVICE_ROLE: &str = "/service-role/";

/// All of them.
pub(crate) const ALL: &[Managed] = &[
    managed("/", "AdministratorAccess", &[allow("*")]),
    managed(
        "/",
        "PowerUserAccess",
        &[
            allow(
                "apigateway:* cloudwatch:* codebuild:* codecommit:* codedeploy:* codepipeline:* ec2:* ecr:* \
             ecs:* elasticloadbalancing:* events:* kms:* logs:* s3:* secretsmanager:* sns:* sqs:* ssm:* \
             sts:*",
            ),
            allow(
                "iam:CreateServiceLinkedRole iam:DeleteServiceLinkedRole iam:ListRoles \
             organizations:DescribeOrganization account:ListRegions account:GetAccountInformation",
            ),
        ],
    ),
    managed(
        "/",
        "ReadOnlyAccess",
        &[allow(
            "cloudwatch:Get* cloudwatch:List* cloudwatch:Describe* codebuild:BatchGet* codebuild:List* \
             codecommit:Get* codecommit:List* codecommit:GitPull codedeploy:Get* codedeploy:List* \
             codedeploy:BatchGet* codepipeline:Get* codepipeline:List* ec2:Describe* ecr:Get* ecr:List* \
             ecr:Describe* ecr:BatchGet* ecs:Describe* ecs:List* elasticloadbalancing:Describe* \
             events:Describe* events:List* iam:Get* iam:List* kms:Describe* kms:Get* kms:List* \
             logs:Describe* logs:Get* logs:FilterLogEvents s3:Get* s3:List* sns:Get* sns:List* \
             ssm:Describe* ssm:Get* ssm:List*",
        )],
    ),
    managed(
        "/",
        "IAMFullAccess",
        &[allow(
            "iam:* organizations:DescribeAccount organizations:DescribeOrganization \
             organizations:DescribeOrganizationalUnit organizations:DescribePolicy \
             organizations:ListChildren organizations:ListParents organizations:ListPoliciesForTarget \
             organizations:ListRoots organizations:ListPolicies organizations:ListTargetsForPolicy",
        )],
    ),
    managed(
        "/",
        "IAMReadOnlyAccess",
        &[allow(
            "iam:GenerateCredentialReport iam:GenerateServiceLastAccessedDetails iam:Get* iam:List* \
             iam:SimulateCustomPolicy iam:SimulatePrincipalPolicy",
        )],
    ),
    managed(
        SERVICE_ROLE,
        "AmazonECSTaskExecutionRolePolicy",
        &[allow(
            "ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:GetDownloadUrlForLayer \
             ecr:BatchGetImage logs:CreateLogStream logs:PutLogEvents",
        )],
    ),
    managed(
        "/",
        "AmazonECS_FullAccess",
        &[
            allow(
                "application-autoscaling:DeleteScalingPolicy application-autoscaling:DeregisterScalableTarget \
             application-autoscaling:DescribeScalableTargets \
             application-autoscaling:DescribeScalingPolicies application-autoscaling:PutScalingPolicy \
             application-autoscaling:RegisterScalableTarget cloudwatch:DeleteAlarms \
             cloudwatch:DescribeAlarms cloudwatch:GetMetricStatistics cloudwatch:PutMetricAlarm \
             codedeploy:BatchGetApplications codedeploy:CreateApplication codedeploy:CreateDeployment \
             codedeploy:CreateDeploymentGroup codedeploy:GetApplication codedeploy:GetDeployment \
             codedeploy:GetDeploymentGroup codedeploy:ListApplications codedeploy:ListDeploymentGroups \
             codedeploy:ListDeployments codedeploy:StopDeployment ec2:Describe* ecs:* \
             elasticloadbalancing:* events:DeleteRule events:DescribeRule events:ListRuleNamesByTarget \
             events:ListTargetsByRule events:PutRule events:PutTargets events:RemoveTargets \
             iam:ListAttachedRolePolicies iam:ListInstanceProfiles iam:ListRoles logs:CreateLogGroup \
             logs:DescribeLogGroups logs:FilterLogEvents",
            ),
            pass_role("ecs-tasks.amazonaws.com"),
        ],
    ),
    managed(
        "/aws-service-role/",
        "AmazonECSServiceRolePolicy",
        &[allow(
            "ec2:AttachNetworkInterface ec2:CreateNetworkInterface ec2:CreateNetworkInterfacePermission \
             ec2:DeleteNetworkInterface ec2:DeleteNetworkInterfacePermission ec2:Describe* \
             ec2:DetachNetworkInterface elasticloadbalancing:DeregisterInstancesFromLoadBalancer \
             elasticloadbalancing:DeregisterTargets elasticloadbalancing:Describe* \
             elasticloadbalancing:RegisterInstancesWithLoadBalancer elasticloadbalancing:RegisterTargets \
             logs:CreateLogStream logs:PutLogEvents",
        )],
    ),
    managed(
        SERVICE_ROLE,
        "AmazonEC2ContainerServiceforEC2Role",
        &[allow(
            "ec2:DescribeTags ecs:CreateCluster ecs:DeregisterContainerInstance ecs:DiscoverPollEndpoint \
             ecs:Poll ecs:RegisterContainerInstance ecs:StartTelemetrySession \
             ecs:UpdateContainerInstancesState ecs:Submit* ecr:GetAuthorizationToken \
             ecr:BatchCheckLayerAvailability ecr:GetDownloadUrlForLayer ecr:BatchGetImage \
             logs:CreateLogStream logs:PutLogEvents",
        )],
    ),
    managed(
        SERVICE_ROLE,
        "AmazonEC2ContainerServiceEventsRole",
        &[allow("ecs:RunTask"), pass_role("ecs-tasks.amazonaws.com")],
    ),
    managed(
        "/",
        "AWSCodeDeployRoleForECS",
        &[
            allow(
                "ecs:DescribeServices ecs:CreateTaskSet ecs:UpdateServicePrimaryTaskSet ecs:DeleteTaskSet \
             elasticloadbalancing:DescribeTargetGroups elasticloadbalancing:DescribeListeners \
             elasticloadbalancing:ModifyListener elasticloadbalancing:DescribeRules \
             elasticloadbalancing:ModifyRule lambda:InvokeFunction cloudwatch:DescribeAlarms sns:Publish \
             s3:GetObject s3:GetObjectVersion",
            ),
            pass_role("ecs-tasks.amazonaws.com"),
        ],
    ),
    managed(
        "/",
        "AWSCodeDeployRoleForECSLimited",
        &[
            allow(
                "ecs:DescribeServices ecs:CreateTaskSet ecs:UpdateServicePrimaryTaskSet ecs:DeleteTaskSet \
             cloudwatch:DescribeAlarms",
            ),
            on("sns:Publish", "arn:aws:sns:*:*:CodeDeployTopic_*"),
            allow(
                "elasticloadbalancing:DescribeTargetGroups elasticloadbalancing:DescribeListeners \
             elasticloadbalancing:ModifyListener elasticloadbalancing:DescribeRules \
             elasticloadbalancing:ModifyRule",
            ),
            on("lambda:InvokeFunction", "arn:aws:lambda:*:*:function:CodeDeployHook_*"),
            Allow {
                actions: "s3:GetObject s3:GetObjectMetadata s3:GetObjectVersion",
                resources: "*",
                condition: Some(("StringEquals", "s3:ExistingObjectTag/UseWithCodeDeploy", "true")),
            },
            Allow {
                actions: "iam:PassRole",
                resources: "arn:aws:iam::*:role/ecsTaskExecutionRole arn:aws:iam::*:role/ECSTaskExecution*",
                condition: Some(("StringLike", "iam:PassedToService", "ecs-tasks.amazonaws.com")),
            },
        ],
    ),
    managed(
        SERVICE_ROLE,
        "AWSCodeDeployRole",
        &[allow(
            "autoscaling:CompleteLifecycleAction autoscaling:DeleteLifecycleHook \
             autoscaling:DescribeAutoScalingGroups autoscaling:DescribeLifecycleHooks \
             autoscaling:PutLifecycleHook autoscaling:RecordLifecycleActionHeartbeat \
             ec2:DescribeInstances ec2:DescribeInstanceStatus tag:GetResources sns:Publish \
             cloudwatch:DescribeAlarms cloudwatch:PutMetricAlarm \
             elasticloadbalancing:DescribeLoadBalancers elasticloadbalancing:DescribeTargetGroups \
             elasticloadbalancing:DescribeTargetHealth elasticloadbalancing:RegisterTargets \
             elasticloadbalancing:DeregisterTargets",
        )],
    ),
    managed("/", "AWSCodeDeployFullAccess", &[allow("codedeploy:*")]),
    managed(
        "/",
        "AWSCodeDeployDeployerAccess",
        &[allow(
            "codedeploy:Batch* codedeploy:CreateDeployment codedeploy:Get* codedeploy:List* \
             codedeploy:RegisterApplicationRevision",
        )],
    ),
    managed(
        "/",
        "AWSCodeDeployReadOnlyAccess",
        &[allow("codedeploy:Batch* codedeploy:Get* codedeploy:List*")],
    ),
    managed(
        "/",
        "AWSCodePipeline_FullAccess",
        &[
            allow(
                "codepipeline:* cloudformation:DescribeStacks cloudformation:ListStacks \
             cloudtrail:DescribeTrails codebuild:BatchGetProjects codebuild:CreateProject \
             codebuild:ListCuratedEnvironmentImages codebuild:ListProjects codecommit:ListBranches \
             codecommit:GetReferences codecommit:ListRepositories codedeploy:BatchGetDeploymentGroups \
             codedeploy:ListApplications codedeploy:ListDeploymentGroups ec2:DescribeSecurityGroups \
             ec2:DescribeSubnets ec2:DescribeVpcs ecr:DescribeRepositories ecr:ListImages \
             ecs:ListClusters ecs:ListServices iam:ListRoles iam:GetRole lambda:ListFunctions \
             events:ListRules events:ListTargetsByRule events:DescribeRule s3:ListAllMyBuckets \
             sns:ListTopics codestar-notifications:ListNotificationRules states:ListStateMachines",
            ),
            on(
                "s3:GetObject s3:ListBucket s3:GetBucketPolicy s3:GetBucketVersioning s3:GetObjectVersion \
             s3:CreateBucket s3:PutBucketPolicy",
                "arn:aws:s3::*:codepipeline-*",
            ),
            Allow {
                actions: "iam:PassRole",
                resources: "arn:aws:iam::*:role/service-role/cwe-role-*",
                condition: Some(("StringEquals", "iam:PassedToService", "events.amazonaws.com")),
            },
            Allow {
                actions: "iam:PassRole",
                resources: "*",
                condition: Some(("StringEquals", "iam:PassedToService", "codepipeline.amazonaws.com")),
            },
            on(
                "events:PutRule events:PutTargets events:DeleteRule events:DisableRule events:RemoveTargets",
                "arn:aws:events:*:*:rule/codepipeline-*",
            ),
        ],
    ),
    managed(
        "/",
        "AWSCodePipeline_ReadOnlyAccess",
        &[allow(
            "codepipeline:GetPipeline codepipeline:GetPipelineState codepipeline:GetPipelineExecution \
             codepipeline:ListPipelineExecutions codepipeline:ListActionExecutions \
             codepipeline:ListActionTypes codepipeline:ListPipelines codepipeline:ListTagsForResource \
             s3:ListAllMyBuckets codestar-notifications:ListNotificationRules",
        )],
    ),
    managed(
        "/",
        "AWSCodePipelineApproverAccess",
        &[allow(
            "codepipeline:GetPipeline codepipeline:GetPipelineState codepipeline:GetPipelineExecution \
             codepipeline:ListPipelineExecutions codepipeline:ListPipelines \
             codepipeline:PutApprovalResult",
        )],
    ),
    managed(
        "/",
        "AWSCodePipelineCustomActionAccess",
        &[allow(
            "codepipeline:AcknowledgeJob codepipeline:GetJobDetails codepipeline:PollForJobs \
             codepipeline:PutJobFailureResult codepipeline:PutJobSuccessResult",
        )],
    ),
    managed(
        "/",
        "AWSCodeBuildAdminAccess",
        &[allow(
            "codebuild:* codecommit:GetBranch codecommit:GetCommit codecommit:GetRepository \
             codecommit:ListBranches codecommit:ListRepositories cloudwatch:GetMetricStatistics \
             ec2:DescribeVpcs ec2:DescribeSecurityGroups ec2:DescribeSubnets ecr:DescribeRepositories \
             ecr:ListImages events:DeleteRule events:DescribeRule events:DisableRule events:EnableRule \
             events:ListTargetsByRule events:ListRuleNamesByTarget events:PutRule events:PutTargets \
             events:RemoveTargets logs:GetLogEvents s3:GetBucketLocation s3:ListAllMyBuckets",
        )],
    ),
    managed(
        "/",
        "AWSCodeBuildDeveloperAccess",
        &[allow(
            "codebuild:StartBuild codebuild:StopBuild codebuild:StartBuildBatch codebuild:StopBuildBatch \
             codebuild:RetryBuild codebuild:RetryBuildBatch codebuild:BatchGet* \
             codebuild:GetResourcePolicy codebuild:DescribeTestCases codebuild:DescribeCodeCoverages \
             codebuild:List* codecommit:GetBranch codecommit:GetCommit codecommit:GetRepository \
             codecommit:ListBranches cloudwatch:GetMetricStatistics events:DescribeRule \
             events:ListTargetsByRule events:ListRuleNamesByTarget logs:GetLogEvents s3:GetBucketLocation \
             s3:ListAllMyBuckets",
        )],
    ),
    managed(
        "/",
        "AWSCodeBuildReadOnlyAccess",
        &[allow(
            "codebuild:BatchGet* codebuild:GetResourcePolicy codebuild:List* codebuild:DescribeTestCases \
             codebuild:DescribeCodeCoverages codecommit:GetBranch codecommit:GetCommit \
             codecommit:GetRepository cloudwatch:GetMetricStatistics events:DescribeRule \
             events:ListTargetsByRule events:ListRuleNamesByTarget logs:GetLogEvents",
        )],
    ),
    managed(
        "/",
        "AWSCodeCommitFullAccess",
        &[allow(
            "codecommit:* events:* sns:CreateTopic sns:ListTopics sns:Subscribe sns:Unsubscribe \
             iam:ListUsers iam:ListAccessKeys iam:ListSSHPublicKeys iam:ListServiceSpecificCredentials",
        )],
    ),
    managed(
        "/",
        "AWSCodeCommitPowerUser",
        &[allow(
            "codecommit:AssociateApprovalRuleTemplateWithRepository \
             codecommit:BatchAssociateApprovalRuleTemplateWithRepositories codecommit:BatchDescribe* \
             codecommit:BatchGet* codecommit:Create* codecommit:DeleteBranch codecommit:DeleteFile \
             codecommit:Describe* codecommit:Get* codecommit:List* codecommit:Merge* codecommit:Override* \
             codecommit:Post* codecommit:Put* codecommit:TagResource codecommit:Test* \
             codecommit:UntagResource codecommit:Update* codecommit:GitPull codecommit:GitPush",
        )],
    ),
    managed(
        "/",
        "AWSCodeCommitReadOnly",
        &[allow(
            "codecommit:BatchGet* codecommit:BatchDescribe* codecommit:Describe* \
             codecommit:EvaluatePullRequestApprovalRules codecommit:Get* codecommit:List* \
             codecommit:GitPull",
        )],
    ),
    managed(
        "/",
        "AmazonEC2ContainerRegistryFullAccess",
        &[
            allow("ecr:* cloudtrail:LookupEvents"),
            Allow {
                actions: "iam:CreateServiceLinkedRole",
                resources: "*",
                condition: Some(("StringEquals", "iam:AWSServiceName", "replication.ecr.amazonaws.com")),
            },
        ],
    ),
    managed(
        "/",
        "AmazonEC2ContainerRegistryPowerUser",
        &[allow(
            "ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:GetDownloadUrlForLayer \
             ecr:GetRepositoryPolicy ecr:DescribeRepositories ecr:ListImages ecr:DescribeImages \
             ecr:BatchGetImage ecr:GetLifecyclePolicy ecr:GetLifecyclePolicyPreview \
             ecr:ListTagsForResource ecr:DescribeImageScanFindings ecr:InitiateLayerUpload \
             ecr:UploadLayerPart ecr:CompleteLayerUpload ecr:PutImage",
        )],
    ),
    managed(
        "/",
        "AmazonEC2ContainerRegistryReadOnly",
        &[allow(
            "ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:GetDownloadUrlForLayer \
             ecr:GetRepositoryPolicy ecr:DescribeRepositories ecr:ListImages ecr:DescribeImages \
             ecr:BatchGetImage ecr:GetLifecyclePolicy ecr:GetLifecyclePolicyPreview \
             ecr:ListTagsForResource ecr:DescribeImageScanFindings",
        )],
    ),
    managed(
        "/",
        "AmazonEC2ContainerRegistryPullOnly",
        &[allow(
            "ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:GetDownloadUrlForLayer \
             ecr:BatchGetImage ecr:BatchImportUpstreamImage",
        )],
    ),
    managed(
        "/",
        "ElasticLoadBalancingFullAccess",
        &[allow(
            "elasticloadbalancing:* ec2:DescribeAccountAttributes ec2:DescribeAddresses \
             ec2:DescribeInternetGateways ec2:DescribeSecurityGroups ec2:DescribeSubnets ec2:DescribeVpcs \
             ec2:DescribeInstances ec2:DescribeNetworkInterfaces",
        )],
    ),
    managed(
        "/",
        "ElasticLoadBalancingReadOnly",
        &[allow("elasticloadbalancing:Describe* ec2:DescribeInstances")],
    ),
    managed(
        "/",
        "AmazonVPCFullAccess",
        &[allow(
            "ec2:*Vpc* ec2:*Subnet* ec2:*Route* ec2:*SecurityGroup* ec2:*InternetGateway* \
             ec2:*NatGateway* ec2:*NetworkInterface* ec2:*Address* ec2:DescribeAvailabilityZones",
        )],
    ),
    managed("/", "AmazonEC2FullAccess", &[allow("ec2:* elasticloadbalancing:* cloudwatch:* autoscaling:*")]),
    managed(
        "/",
        "AmazonEC2ReadOnlyAccess",
        &[allow(
            "ec2:Describe* elasticloadbalancing:Describe* cloudwatch:ListMetrics \
             cloudwatch:GetMetricStatistics cloudwatch:Describe* autoscaling:Describe*",
        )],
    ),
    managed("/", "AmazonS3FullAccess", &[allow("s3:* s3-object-lambda:*")]),
    managed(
        "/",
        "AmazonS3ReadOnlyAccess",
        &[allow("s3:Get* s3:List* s3:Describe* s3-object-lambda:Get* s3-object-lambda:List*")],
    ),
    managed(
        "/",
        "CloudWatchFullAccess",
        &[allow(
            "autoscaling:Describe* cloudwatch:* logs:* sns:* iam:GetPolicy iam:GetPolicyVersion \
             iam:GetRole",
        )],
    ),
    managed("/", "CloudWatchLogsFullAccess", &[allow("logs:* cloudwatch:GenerateQuery")]),
    managed(
        "/",
        "CloudWatchLogsReadOnlyAccess",
        &[allow(
            "logs:Describe* logs:Get* logs:List* logs:StartQuery logs:StopQuery logs:TestMetricFilter \
             logs:FilterLogEvents logs:StartLiveTail logs:StopLiveTail cloudwatch:GenerateQuery",
        )],
    ),
    managed(
        "/",
        "CloudWatchEventsFullAccess",
        &[allow("events:*"), on("iam:PassRole", "arn:aws:iam::*:role/AWS_Events_Invoke_Targets")],
    ),
    managed("/", "AmazonEventBridgeFullAccess", &[allow("events:* schemas:* scheduler:* pipes:*")]),
    managed("/", "AmazonSSMReadOnlyAccess", &[allow("ssm:Describe* ssm:Get* ssm:List*")]),
    managed(
        "/",
        "AmazonSSMFullAccess",
        &[allow(
            "cloudwatch:PutMetricData ds:CreateComputer ds:DescribeDirectories ec2:DescribeInstanceStatus \
             logs:* ssm:* ec2messages:*",
        )],
    ),
    managed(
        "/",
        "AmazonSSMManagedInstanceCore",
        &[
            allow(
                "ssm:DescribeAssociation ssm:GetDeployablePatchSnapshotForInstance ssm:GetDocument \
             ssm:DescribeDocument ssm:GetManifest ssm:GetParameter ssm:GetParameters ssm:ListAssociations \
             ssm:ListInstanceAssociations ssm:PutInventory ssm:PutComplianceItems \
             ssm:PutConfigurePackageResult ssm:UpdateAssociationStatus \
             ssm:UpdateInstanceAssociationStatus ssm:UpdateInstanceInformation",
            ),
            allow(
                "ssmmessages:CreateControlChannel ssmmessages:CreateDataChannel \
             ssmmessages:OpenControlChannel ssmmessages:OpenDataChannel",
            ),
            allow(
                "ec2messages:AcknowledgeMessage ec2messages:DeleteMessage ec2messages:FailMessage \
             ec2messages:GetEndpoint ec2messages:GetMessages ec2messages:SendReply",
            ),
        ],
    ),
    managed(
        "/",
        "SecretsManagerReadWrite",
        &[allow("secretsmanager:* kms:DescribeKey kms:ListAliases kms:ListKeys tag:GetResources")],
    ),
    managed("/", "AmazonSNSFullAccess", &[allow("sns:*")]),
    managed(
        SERVICE_ROLE,
        "AWSLambdaBasicExecutionRole",
        &[allow("logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents")],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_policy_is_found_by_its_arn_and_is_good_grammar() {
        for policy in ALL {
            assert_eq!(by_arn(&policy.arn()).map(|found| found.name), Some(policy.name));
            crate::document::check_identity_policy(&policy.document()).unwrap();
        }
        let execution = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
        assert_eq!(by_arn(execution).unwrap().id(), by_arn(execution).unwrap().id());
        assert!(by_arn("arn:aws:iam::aws:policy/AmazonECSTaskExecutionRolePolicy").is_none());
    }
}
