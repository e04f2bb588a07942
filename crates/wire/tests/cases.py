"""The requests and answers that the wire is held against: (service, operation, parameters, answer), and the
setup of the client where it is not the usual one (SETUPS in record.py).

An answer is the output as botocore gives it, an `Error`, or None where only the request is recorded.
"""

import datetime


class Error:
    """An error answer: code, message, status, members beside them."""

    def __init__(self, code, message, status=400, **fields):
        self.code, self.message, self.status, self.fields = code, message, status, fields


def at(millis):
    return datetime.datetime.fromtimestamp(millis / 1000, datetime.timezone.utc)


T = at(1_543_431_490_226)
S = at(1_543_431_490_000)
ARN = "arn:aws:elasticloadbalancing:eu-central-1:000000000000:"
TG = ARN + "targetgroup/green/73e2d6bc24d8a067"
LB = ARN + "loadbalancer/app/bg/50dc6c495c0c9188"
LISTENER = ARN + "listener/app/bg/50dc6c495c0c9188/f2f7dc8efc522ab2"
ODD = "a&b <c> \"d\" 'e' ü 漢 \U0001f680 +%20=/"

CASES = [
    # --- sts -------------------------------------------------------------------------------------------------
    ("sts", "GetCallerIdentity", {}, {"UserId": "AIDA", "Account": "000000000000", "Arn": "arn:aws:iam::000000000000:root"}),
    ("sts", "AssumeRole", {
        "RoleArn": "arn:aws:iam::000000000000:role/deploy", "RoleSessionName": "one@two", "DurationSeconds": 900,
        "Policy": '{"Version":"2012-10-17"}', "PolicyArns": [{"arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}],
        "Tags": [{"Key": "a b", "Value": "ü+"}, {"Key": "c", "Value": ""}], "TransitiveTagKeys": ["a b"],
     }, {
        "Credentials": {"AccessKeyId": "ASIAEXAMPLE000000000", "SecretAccessKey": "s/+=", "SessionToken": "t==", "Expiration": S},
        "AssumedRoleUser": {"AssumedRoleId": "AROA:one", "Arn": "arn:aws:sts::000000000000:assumed-role/deploy/one"},
        "PackedPolicySize": 6,
     }),
    ("sts", "GetSessionToken", {}, Error("RegionDisabledException", "STS is not activated in this region.", 403)),
    # --- iam -------------------------------------------------------------------------------------------------
    ("iam", "CreateRole", {
        "RoleName": "deploy", "Path": "/ci/", "AssumeRolePolicyDocument": '{"Statement":[{"Effect":"Allow"}]}',
        "Description": "line one\nline two", "MaxSessionDuration": 3600, "Tags": [{"Key": "k", "Value": "v"}],
     }, {"Role": {
        "Path": "/ci/", "RoleName": "deploy", "RoleId": "AROAEXAMPLE", "Arn": "arn:aws:iam::000000000000:role/ci/deploy",
        "CreateDate": T, "AssumeRolePolicyDocument": "%7B%7D", "MaxSessionDuration": 3600,
     }}),
    ("iam", "GetRole", {"RoleName": "none"}, Error("NoSuchEntity", "The role with name none cannot be found.", 404)),
    ("iam", "ListRoles", {"PathPrefix": "/ci/", "MaxItems": 2}, {"Roles": [], "IsTruncated": False}),
    ("iam", "ListAttachedRolePolicies", {"RoleName": "deploy"}, {
        "AttachedPolicies": [{"PolicyName": "p", "PolicyArn": "arn:aws:iam::aws:policy/p"}], "IsTruncated": True, "Marker": "m",
     }),
    ("iam", "AttachRolePolicy", {"RoleName": "deploy", "PolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}, {}),
    ("iam", "CreatePolicy", {"PolicyName": "p", "PolicyDocument": ODD.replace("漢", "").replace("\U0001f680", "")}, None),
    ("iam", "TagRole", {"RoleName": "deploy", "Tags": []}, None),
    # --- ec2 -------------------------------------------------------------------------------------------------
    ("ec2", "CreateVpc", {
        "CidrBlock": "10.0.0.0/16", "InstanceTenancy": "default", "AmazonProvidedIpv6CidrBlock": False,
        "TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "Name", "Value": "main & more"}]}],
     }, {"Vpc": {"VpcId": "vpc-0123", "State": "available", "CidrBlock": "10.0.0.0/16", "IsDefault": False,
                 "Tags": [{"Key": "Name", "Value": "main & more"}]}}),
    ("ec2", "DescribeVpcs", {"VpcIds": ["vpc-1", "vpc-2"], "Filters": [{"Name": "tag:Name", "Values": ["a", "b"]}, {"Name": "state", "Values": ["available"]}]},
     {"Vpcs": []}),
    ("ec2", "DescribeVpcs", {"VpcIds": ["vpc-9"]}, Error("InvalidVpcID.NotFound", "The vpc ID 'vpc-9' does not exist")),
    ("ec2", "AuthorizeSecurityGroupIngress", {
        "GroupId": "sg-1",
        "IpPermissions": [
            {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "web"}]},
            {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-2"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}]},
        ],
     }, {"Return": True, "SecurityGroupRules": [{"SecurityGroupRuleId": "sgr-1", "GroupId": "sg-1", "IsEgress": False,
                                                  "IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIpv4": "0.0.0.0/0"}]}),
    ("ec2", "RevokeSecurityGroupEgress", {"GroupId": "sg-1", "IpPermissions": [{"IpProtocol": "-1", "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]},
     Error("InvalidPermission.NotFound", "The specified rule does not exist in this security group.")),
    ("ec2", "ModifyVpcAttribute", {"VpcId": "vpc-1", "EnableDnsHostnames": {"Value": True}}, {}),
    ("ec2", "ModifySubnetAttribute", {"SubnetId": "subnet-1", "MapPublicIpOnLaunch": {"Value": True}}, {}),
    ("ec2", "DescribeVpcAttribute", {"VpcId": "vpc-1", "Attribute": "enableDnsHostnames"}, {"VpcId": "vpc-1", "EnableDnsHostnames": {"Value": True}}),
    ("ec2", "CreateNatGateway", {"SubnetId": "subnet-1", "AllocationId": "eipalloc-1", "ClientToken": "token-1", "ConnectivityType": "public"},
     {"ClientToken": "token-1", "NatGateway": {"NatGatewayId": "nat-1", "State": "pending", "CreateTime": T,
                                               "NatGatewayAddresses": [{"AllocationId": "eipalloc-1"}]}}),
    ("ec2", "CreateTags", {"Resources": ["vpc-1", "subnet-1"], "Tags": [{"Key": "k", "Value": "v"}]}, {}),
    ("ec2", "DescribeRouteTables", {"RouteTableIds": ["rtb-1"], "MaxResults": 5}, {
        "RouteTables": [{"RouteTableId": "rtb-1", "VpcId": "vpc-1", "Associations": [{"Main": True, "RouteTableAssociationId": "rtbassoc-1",
         "AssociationState": {"State": "associated"}}], "Routes": [{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "State": "active"}]}],
     }),
    ("ec2", "DescribeAvailabilityZones", {"AllAvailabilityZones": True}, {"AvailabilityZones": [{"ZoneName": "eu-central-1a", "State": "available"}]}),
    # --- elbv2 -----------------------------------------------------------------------------------------------
    ("elbv2", "CreateLoadBalancer", {"Name": "bg", "Subnets": ["subnet-1", "subnet-2"], "SecurityGroups": ["sg-1"], "Scheme": "internet-facing",
                                      "Type": "application", "Tags": [{"Key": "k", "Value": "v"}]},
     {"LoadBalancers": [{"LoadBalancerArn": LB, "DNSName": "bg-1.eu-central-1.elb.localhost", "CreatedTime": T, "State": {"Code": "active"},
                         "AvailabilityZones": [{"ZoneName": "eu-central-1a", "SubnetId": "subnet-1"}], "SecurityGroups": ["sg-1"]}]}),
    ("elbv2", "CreateTargetGroup", {"Name": "green", "Protocol": "HTTP", "Port": 80, "VpcId": "vpc-1", "TargetType": "ip",
                                     "HealthCheckIntervalSeconds": 30, "Matcher": {"HttpCode": "200-299"}, "HealthCheckEnabled": True},
     {"TargetGroups": [{"TargetGroupArn": TG, "Port": 80, "Matcher": {"HttpCode": "200-299"}, "LoadBalancerArns": []}]}),
    ("elbv2", "CreateListener", {"LoadBalancerArn": LB, "Protocol": "HTTP", "Port": 80, "DefaultActions": [
        {"Type": "forward", "Order": 1, "ForwardConfig": {"TargetGroups": [{"TargetGroupArn": TG, "Weight": 1}, {"TargetGroupArn": TG + "0", "Weight": 0}],
                                                           "TargetGroupStickinessConfig": {"Enabled": False}}}]}, None),
    ("elbv2", "CreateRule", {"ListenerArn": LISTENER, "Priority": 10, "Conditions": [
        {"Field": "path-pattern", "PathPatternConfig": {"Values": ["/a*", "/b?"]}},
        {"Field": "query-string", "QueryStringConfig": {"Values": [{"Key": "k", "Value": "v"}]}}],
        "Actions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404", "ContentType": "text/plain", "MessageBody": ODD}}]}, None),
    ("elbv2", "ModifyTargetGroupAttributes", {"TargetGroupArn": TG, "Attributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "5"}]},
     {"Attributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "5"}]}),
    ("elbv2", "RegisterTargets", {"TargetGroupArn": TG, "Targets": [{"Id": "10.0.1.5", "Port": 8080}, {"Id": "10.0.2.5"}]}, {}),
    ("elbv2", "DescribeTargetHealth", {"TargetGroupArn": TG}, {"TargetHealthDescriptions": [
        {"Target": {"Id": "10.0.1.5", "Port": 8080}, "HealthCheckPort": "8080", "TargetHealth": {"State": "unhealthy", "Reason": "Target.ResponseCodeMismatch", "Description": "codes: [500]"}}]}),
    ("elbv2", "DescribeLoadBalancers", {"Names": ["none"]}, Error("LoadBalancerNotFound", "One or more load balancers not found")),
    ("elbv2", "DeleteListener", {"ListenerArn": LISTENER}, {}),
    # --- ecs -------------------------------------------------------------------------------------------------
    ("ecs", "CreateCluster", {"clusterName": "main", "settings": [{"name": "containerInsights", "value": "disabled"}], "tags": [{"key": "k", "value": "ü /+"}]},
     {"cluster": {"clusterArn": "arn:aws:ecs:eu-central-1:000000000000:cluster/main", "clusterName": "main", "status": "ACTIVE", "runningTasksCount": 0}}),
    ("ecs", "RegisterTaskDefinition", {
        "family": "web", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512",
        "containerDefinitions": [{
            "name": "app", "image": "000000000000.dkr.ecr.eu-central-1.amazonaws.com/app:1", "essential": True, "cpu": 0,
            "portMappings": [{"containerPort": 8080, "protocol": "tcp"}], "environment": [{"name": "A", "value": ""}],
            "dockerLabels": {"z": "1", "a": "2"}, "stopTimeout": 5,
            "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/ecs/web", "awslogs-region": "eu-central-1"}},
            "healthCheck": {"command": ["CMD-SHELL", "true"], "interval": 5},
        }],
     }, {"taskDefinition": {"taskDefinitionArn": "arn:aws:ecs:eu-central-1:000000000000:task-definition/web:1", "revision": 1, "registeredAt": T, "containerDefinitions": []}}),
    ("ecs", "CreateService", {
        "cluster": "main", "serviceName": "web", "taskDefinition": "web:1", "desiredCount": 2, "launchType": "FARGATE",
        "deploymentController": {"type": "CODE_DEPLOY"}, "loadBalancers": [{"targetGroupArn": TG, "containerName": "app", "containerPort": 8080}],
        "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["subnet-1"], "securityGroups": [], "assignPublicIp": "ENABLED"}},
     }, None),
    ("ecs", "UpdateService", {"cluster": "main", "service": "web", "desiredCount": 0, "forceNewDeployment": True},
     Error("ServiceNotFoundException", "Service not found.")),
    ("ecs", "DescribeServices", {"cluster": "main", "services": ["web"]}, {
        "services": [{"serviceName": "web", "events": [{"id": "1", "createdAt": T, "message": ODD}],
                      "taskSets": [{"id": "ecs-svc/1", "scale": {"value": 100.0, "unit": "PERCENT"}, "createdAt": S}]}], "failures": []}),
    ("ecs", "CreateTaskSet", {"cluster": "main", "service": "web", "taskDefinition": "web:2", "scale": {"value": 12.5, "unit": "PERCENT"}, "clientToken": "t"}, None),
    ("ecs", "ListTasks", {"cluster": "main", "maxResults": 10, "desiredStatus": "RUNNING"}, {"taskArns": ["arn:1"], "nextToken": "n"}),
    # --- ecr -------------------------------------------------------------------------------------------------
    ("ecr", "CreateRepository", {"repositoryName": "team/app", "imageTagMutability": "MUTABLE", "imageScanningConfiguration": {"scanOnPush": True}},
     {"repository": {"repositoryName": "team/app", "createdAt": T, "repositoryUri": "000000000000.dkr.ecr.eu-central-1.localhost:4566/team/app"}}),
    ("ecr", "GetAuthorizationToken", {}, {"authorizationData": [{"authorizationToken": "QVdTOng=", "expiresAt": S, "proxyEndpoint": "http://127.0.0.1:4566"}]}),
    ("ecr", "BatchGetImage", {"repositoryName": "app", "imageIds": [{"imageTag": "latest"}, {"imageDigest": "sha256:" + "a" * 64}]}, None),
    ("ecr", "UploadLayerPart", {"repositoryName": "app", "uploadId": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "partFirstByte": 0, "partLastByte": 3, "layerPartBlob": b"\x00\xff\x10\x80"}, None),
    ("ecr", "DeleteRepository", {"repositoryName": "app"}, Error("RepositoryNotEmptyException", "The repository with name 'app' cannot be deleted because it still contains images")),
    # --- s3 --------------------------------------------------------------------------------------------------
    ("s3", "ListBuckets", {}, {"Buckets": [{"Name": "one", "CreationDate": T}, {"Name": "two", "CreationDate": S}], "Owner": {"ID": "o", "DisplayName": "me"}}),
    ("s3", "CreateBucket", {"Bucket": "one", "CreateBucketConfiguration": {"LocationConstraint": "eu-central-1"}}, {"Location": "/one"}),
    ("s3", "CreateBucket", {"Bucket": "one"}, Error("BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it.", 409, BucketName="one")),
    ("s3", "HeadBucket", {"Bucket": "one"}, {"BucketRegion": "eu-central-1"}),
    ("s3", "GetBucketLocation", {"Bucket": "one"}, {"LocationConstraint": "eu-central-1"}),
    ("s3", "PutObject", {"Bucket": "one", "Key": "a b/ü+&=~.txt", "Body": b"hello \x00 world", "ContentType": "text/plain", "Metadata": {"who": "me", "x-y": "1"},
                          "ACL": "private", "CacheControl": "no-cache", "ServerSideEncryption": "AES256", "IfNoneMatch": "*"},
     {"ETag": '"5eb63bbbe01eeed093cb22bb8f5acdc3"', "VersionId": "v1", "ServerSideEncryption": "AES256"}),
    ("s3", "GetObject", {"Bucket": "one", "Key": "k", "Range": "bytes=0-4", "IfModifiedSince": S, "ResponseContentType": "text/html", "VersionId": "v 1"},
     {"Body": b"hello", "ContentLength": 5, "ContentRange": "bytes 0-4/11", "ETag": '"e"', "LastModified": S, "ContentType": "text/html", "Metadata": {"who": "me"}}),
    ("s3", "GetObject", {"Bucket": "one", "Key": "none"}, Error("NoSuchKey", "The specified key does not exist.", 404, Key="none")),
    ("s3", "HeadObject", {"Bucket": "one", "Key": "k"}, {"ContentLength": 11, "ETag": '"e"', "LastModified": S, "Metadata": {}}),
    ("s3", "DeleteObject", {"Bucket": "one", "Key": "k"}, {"DeleteMarker": True, "VersionId": "v2"}),
    ("s3", "DeleteObjects", {"Bucket": "one", "Delete": {"Objects": [{"Key": "a<b>"}, {"Key": "c", "VersionId": "v"}], "Quiet": True}},
     {"Deleted": [{"Key": "a<b>"}], "Errors": [{"Key": "c", "Code": "AccessDenied", "Message": "no"}]}),
    ("s3", "CopyObject", {"Bucket": "one", "Key": "copy", "CopySource": {"Bucket": "one", "Key": "k"}, "MetadataDirective": "REPLACE"},
     {"CopyObjectResult": {"ETag": '"e"', "LastModified": T}}),
    ("s3", "ListObjectsV2", {"Bucket": "one", "Prefix": "a/ü", "Delimiter": "/", "MaxKeys": 5, "ContinuationToken": "c=="},
     {"IsTruncated": False, "Contents": [{"Key": "a/b", "LastModified": T, "ETag": '"e"', "Size": 3, "StorageClass": "STANDARD"}], "Name": "one",
      "Prefix": "a/", "MaxKeys": 5, "CommonPrefixes": [{"Prefix": "a/c/"}], "KeyCount": 2}),
    ("s3", "ListObjects", {"Bucket": "one", "Marker": "m"}, None),
    ("s3", "ListObjectVersions", {"Bucket": "one", "KeyMarker": "k"}, {"Versions": [{"Key": "k", "VersionId": "v", "IsLatest": True, "LastModified": T}], "DeleteMarkers": [{"Key": "d"}]}),
    ("s3", "CreateMultipartUpload", {"Bucket": "one", "Key": "big"}, {"Bucket": "one", "Key": "big", "UploadId": "u"}),
    ("s3", "UploadPart", {"Bucket": "one", "Key": "big", "PartNumber": 1, "UploadId": "u", "Body": b"part"}, {"ETag": '"p"'}),
    ("s3", "UploadPartCopy", {"Bucket": "one", "Key": "big", "PartNumber": 2, "UploadId": "u", "CopySource": "one/k", "CopySourceRange": "bytes=0-9"},
     {"CopyPartResult": {"ETag": '"p"', "LastModified": T}}),
    ("s3", "ListParts", {"Bucket": "one", "Key": "big", "UploadId": "u"}, {"Parts": [{"PartNumber": 1, "ETag": '"p"', "Size": 4}], "IsTruncated": False}),
    ("s3", "CompleteMultipartUpload", {"Bucket": "one", "Key": "big", "UploadId": "u", "MultipartUpload": {"Parts": [{"ETag": '"p"', "PartNumber": 1}]}},
     {"Location": "http://127.0.0.1:4566/one/big", "Bucket": "one", "Key": "big", "ETag": '"x-1"'}),
    ("s3", "AbortMultipartUpload", {"Bucket": "one", "Key": "big", "UploadId": "u"}, {}),
    ("s3", "GetBucketAcl", {"Bucket": "one"}, {"Owner": {"ID": "o"}, "Grants": [{"Grantee": {"ID": "o", "Type": "CanonicalUser"}, "Permission": "FULL_CONTROL"}]}),
    ("s3", "PutBucketVersioning", {"Bucket": "one", "VersioningConfiguration": {"Status": "Enabled"}}, {}),
    ("s3", "GetBucketVersioning", {"Bucket": "one"}, {"Status": "Enabled"}),
    ("s3", "PutBucketPolicy", {"Bucket": "one", "Policy": '{"Version":"2012-10-17","Statement":[]}'}, {}),
    ("s3", "GetBucketPolicy", {"Bucket": "one"}, {"Policy": '{"Version":"2012-10-17","Statement":[]}'}),
    ("s3", "PutBucketEncryption", {"Bucket": "one", "ServerSideEncryptionConfiguration": {"Rules": [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "k"}, "BucketKeyEnabled": True}]}}, {}),
    ("s3", "GetBucketEncryption", {"Bucket": "one"}, {"ServerSideEncryptionConfiguration": {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}}),
    ("s3", "GetObjectTagging", {"Bucket": "one", "Key": "k"}, {"TagSet": []}),
    ("s3", "GetBucketCors", {"Bucket": "one"}, Error("NoSuchCORSConfiguration", "The CORS configuration does not exist", 404, BucketName="one")),
    ("s3", "GetBucketRequestPayment", {"Bucket": "one"}, {"Payer": "BucketOwner"}),
    # --- kms -------------------------------------------------------------------------------------------------
    ("kms", "CreateKey", {"Description": "d", "Tags": [{"TagKey": "k", "TagValue": "v"}], "MultiRegion": False},
     {"KeyMetadata": {"KeyId": "k", "CreationDate": T, "Enabled": True, "KeyState": "Enabled"}}),
    ("kms", "Encrypt", {"KeyId": "alias/a", "Plaintext": b"\x00secret", "EncryptionContext": {"a": "b"}}, {"CiphertextBlob": b"\x01\x02", "KeyId": "k"}),
    ("kms", "DescribeKey", {"KeyId": "none"}, Error("NotFoundException", "Key 'none' does not exist")),
    # --- logs ------------------------------------------------------------------------------------------------
    ("logs", "CreateLogGroup", {"logGroupName": "/ecs/web", "tags": {"k": "v"}}, {}),
    ("logs", "PutLogEvents", {"logGroupName": "/ecs/web", "logStreamName": "app/1", "logEvents": [{"timestamp": 1543431490226, "message": ODD}]},
     {"nextSequenceToken": "1"}),
    ("logs", "DescribeLogGroups", {"logGroupNamePrefix": "/ecs", "limit": 1}, {"logGroups": [{"logGroupName": "/ecs/web", "creationTime": 1543431490226, "storedBytes": 0}]}),
    # --- events ----------------------------------------------------------------------------------------------
    ("events", "PutRule", {"Name": "r", "EventPattern": '{"source":["aws.codecommit"]}', "State": "ENABLED"}, {"RuleArn": "arn:aws:events:eu-central-1:000000000000:rule/r"}),
    ("events", "PutEvents", {"Entries": [{"Time": S, "Source": "me", "Resources": [], "DetailType": "t", "Detail": "{}"}]},
     {"FailedEntryCount": 0, "Entries": [{"EventId": "e"}]}),
    # --- codecommit ------------------------------------------------------------------------------------------
    ("codecommit", "CreateRepository", {"repositoryName": "app", "repositoryDescription": ODD}, {"repositoryMetadata": {"repositoryName": "app", "creationDate": T, "cloneUrlHttp": "http://h/v1/repos/app"}}),
    ("codecommit", "PutFile", {"repositoryName": "app", "branchName": "main", "fileContent": b"a\r\n\xff", "filePath": "dir/f", "fileMode": "NORMAL"}, None),
    ("codecommit", "GetRepository", {"repositoryName": "none"}, Error("RepositoryDoesNotExistException", "none does not exist")),
    # --- codebuild -------------------------------------------------------------------------------------------
    ("codebuild", "StartBuild", {"projectName": "p", "environmentVariablesOverride": [{"name": "A", "value": "1", "type": "PLAINTEXT"}], "timeoutInMinutesOverride": 5}, None),
    ("codebuild", "BatchGetBuilds", {"ids": ["p:1"]}, {"builds": [{"id": "p:1", "startTime": T, "buildComplete": False, "phases": [{"phaseType": "SUBMITTED", "startTime": S, "durationInSeconds": 0}]}], "buildsNotFound": ["p:2"]}),
    # --- codepipeline ----------------------------------------------------------------------------------------
    ("codepipeline", "CreatePipeline", {"pipeline": {
        "name": "p", "roleArn": "arn:aws:iam::000000000000:role/r", "artifactStore": {"type": "S3", "location": "bucket-1", "encryptionKey": {"id": "k", "type": "KMS"}},
        "stages": [{"name": "Source", "actions": [{"name": "s", "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "CodeCommit", "version": "1"},
                    "configuration": {"BranchName": "main", "PollForSourceChanges": "true"}, "outputArtifacts": [{"name": "src"}], "runOrder": 1}]},
                   {"name": "Build", "actions": []}], "version": 1}}, None),
    ("codepipeline", "GetPipelineState", {"name": "p"}, {"pipelineName": "p", "pipelineVersion": 1, "stageStates": [{"stageName": "Source", "actionStates": [
        {"actionName": "s", "latestExecution": {"status": "Succeeded", "lastStatusChange": T}}]}], "created": S}),
    ("codepipeline", "StartPipelineExecution", {"name": "none", "clientRequestToken": "t"}, Error("PipelineNotFoundException", "The account with id '000000000000' does not include a pipeline with the name 'none'")),
    # --- codedeploy ------------------------------------------------------------------------------------------
    ("codedeploy", "CreateDeployment", {"applicationName": "app", "deploymentGroupName": "g", "revision": {"revisionType": "AppSpecContent", "appSpecContent": {"content": "{}", "sha256": "ab"}},
                                         "autoRollbackConfiguration": {"enabled": True, "events": ["DEPLOYMENT_FAILURE"]}}, {"deploymentId": "d-ABCDEFGHI"}),
    ("codedeploy", "ListDeployments", {"applicationName": "app", "deploymentGroupName": "g", "includeOnlyStatuses": ["InProgress"], "createTimeRange": {"start": S, "end": S}}, {"deployments": []}),
    ("codedeploy", "GetDeployment", {"deploymentId": "d-NONE00000"}, Error("DeploymentDoesNotExistException", "The deployment d-NONE00000 could not be found")),
    ("codedeploy", "ContinueDeployment", {"deploymentId": "d-ABCDEFGHI", "deploymentWaitType": "READY_WAIT"}, {}),
    # --- S3 by other doors ------------------------------------------------------------------------------------
    ("s3", "ListObjectsV2", {"Bucket": "my.bucket", "Prefix": "a"}, None, "virtual"),
    ("s3", "GetObject", {"Bucket": "one", "Key": "a/b c"}, None, "virtual"),
    ("s3", "CreateBucket", {"Bucket": "one"}, None, "virtual"),
    ("s3", "PutObject", {"Bucket": "one", "Key": "k", "Body": b"hello " * 100, "ContentEncoding": "gzip"}, {"ETag": '"e"'}, "chunked"),
    ("s3", "UploadPart", {"Bucket": "one", "Key": "k", "PartNumber": 1, "UploadId": "u", "Body": b""}, None, "chunked"),
    ("s3", "GetObject", {"Bucket": "one", "Key": "a b/ü", "ResponseContentDisposition": 'attachment; filename="x"'}, {"Body": b"x"}, "presigned"),
    ("s3", "GetObject", {"Bucket": "one", "Key": "a b"}, None, "presigned-v2"),
    ("sts", "GetCallerIdentity", {}, None, "presigned-query"),
]
