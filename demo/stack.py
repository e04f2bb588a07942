"""The story's infrastructure, made through the public API only, and taken away again."""

import io
import json
import time
import zipfile

from aws import ACCOUNT, REGION, Failed, here

NAME = "story"
ZONES = [f"{REGION}a", f"{REGION}b"]
TRUSTED = ["ecs-tasks.amazonaws.com", "codebuild.amazonaws.com", "codepipeline.amazonaws.com",
           "codedeploy.amazonaws.com"]


def trust(service):
    """An assume-role policy."""
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}]})


def allow_all():
    """A policy that allows what the story's roles need, written short."""
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "*", "Resource": "*"}]})


class Stack:
    """Everything the story stands on. Attributes are ids and ARNs."""

    def __init__(self, aws, base_image="httpd:2.4.58", prd_port=80, qa_port=8080, termination_minutes=5):
        self.aws = aws
        self.base_image = base_image
        self.prd_port, self.qa_port = prd_port, qa_port
        self.termination_minutes = termination_minutes

    def create(self):
        """Makes it all, in the order a person would."""
        self.network()
        self.balancer()
        self.roles()
        self.keys_and_buckets()
        self.cluster()
        self.repositories()
        self.delivery()
        return self

    def network(self):
        """A VPC with two public and two private subnets, NAT gateways, routes and security groups."""
        ec2 = lambda operation, **parameters: self.aws.call("ec2", operation, **parameters)
        self.vpc = ec2("create_vpc", CidrBlock="192.168.0.0/16")["Vpc"]["VpcId"]
        ec2("modify_vpc_attribute", VpcId=self.vpc, EnableDnsHostnames={"Value": True})
        self.gateway = ec2("create_internet_gateway")["InternetGateway"]["InternetGatewayId"]
        ec2("attach_internet_gateway", InternetGatewayId=self.gateway, VpcId=self.vpc)
        subnet = lambda number, zone: ec2(
            "create_subnet", VpcId=self.vpc, CidrBlock=f"192.168.{number}.0/24", AvailabilityZone=zone,
        )["Subnet"]["SubnetId"]
        self.public = [subnet(10, ZONES[0]), subnet(20, ZONES[1])]
        self.private = [subnet(110, ZONES[0]), subnet(120, ZONES[1])]
        self.addresses, self.nats, self.tables, self.associations = [], [], [], []
        table = ec2("create_route_table", VpcId=self.vpc)["RouteTable"]["RouteTableId"]
        self.tables.append(table)
        ec2("create_route", RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=self.gateway)
        for public in self.public:
            self.associations.append(
                ec2("associate_route_table", RouteTableId=table, SubnetId=public)["AssociationId"])
        for public, private in zip(self.public, self.private):
            address = ec2("allocate_address", Domain="vpc")["AllocationId"]
            nat = ec2("create_nat_gateway", SubnetId=public, AllocationId=address)["NatGateway"]["NatGatewayId"]
            self.addresses.append(address)
            self.nats.append(nat)
            until(lambda nat=nat: ec2("describe_nat_gateways", NatGatewayIds=[nat])[
                "NatGateways"][0]["State"] == "available", "the NAT gateway")
            table = ec2("create_route_table", VpcId=self.vpc)["RouteTable"]["RouteTableId"]
            self.tables.append(table)
            ec2("create_route", RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", NatGatewayId=nat)
            self.associations.append(
                ec2("associate_route_table", RouteTableId=table, SubnetId=private)["AssociationId"])
        group = lambda name, text: ec2(
            "create_security_group", GroupName=name, Description=text, VpcId=self.vpc)["GroupId"]
        self.balancer_group = group(f"{NAME}-alb", "Who may reach the load balancer")
        self.task_group = group(f"{NAME}-tasks", "Who may reach the tasks")
        for port in (self.prd_port, self.qa_port):
            ec2("authorize_security_group_ingress", GroupId=self.balancer_group, IpPermissions=[{
                "IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
        ec2("authorize_security_group_ingress", GroupId=self.task_group, IpPermissions=[{
            "IpProtocol": "tcp", "FromPort": 80, "ToPort": 80,
            "UserIdGroupPairs": [{"GroupId": self.balancer_group}]}])

    def balancer(self):
        """A load balancer with PRD and QA listeners and two target groups."""
        elb = lambda operation, **parameters: self.aws.call("elbv2", operation, **parameters)
        made = elb("create_load_balancer", Name=NAME, Subnets=self.public, SecurityGroups=[self.balancer_group],
                   Scheme="internet-facing", Type="application")["LoadBalancers"][0]
        self.balancer_arn, self.dns_name = made["LoadBalancerArn"], made["DNSName"]
        until(lambda: elb("describe_load_balancers", LoadBalancerArns=[self.balancer_arn])[
            "LoadBalancers"][0]["State"]["Code"] == "active", "the load balancer")
        self.target_groups = []
        for number in (1, 2):
            made = elb("create_target_group", Name=f"{NAME}-bg-{number}", Protocol="HTTP", Port=80, VpcId=self.vpc,
                       TargetType="ip", HealthCheckPath="/", HealthCheckIntervalSeconds=5,
                       HealthCheckTimeoutSeconds=2, HealthyThresholdCount=2)["TargetGroups"][0]
            self.target_groups.append(made["TargetGroupArn"])
            elb("modify_target_group_attributes", TargetGroupArn=made["TargetGroupArn"],
                Attributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "10"}])
        listener = lambda port, group: elb(
            "create_listener", LoadBalancerArn=self.balancer_arn, Protocol="HTTP", Port=port,
            DefaultActions=[{"Type": "forward", "TargetGroupArn": group}])["Listeners"][0]["ListenerArn"]
        self.prd = listener(self.prd_port, self.target_groups[0])
        self.qa = listener(self.qa_port, self.target_groups[1])

    def roles(self):
        """One role per service."""
        iam = lambda operation, **parameters: self.aws.call("iam", operation, **parameters)
        self.policy = iam("create_policy", PolicyName=f"{NAME}-policy", PolicyDocument=allow_all())["Policy"]["Arn"]
        self.role = {}
        for service in TRUSTED:
            short = service.split(".")[0]
            made = iam("create_role", RoleName=f"{NAME}-{short}", AssumeRolePolicyDocument=trust(service))["Role"]
            iam("attach_role_policy", RoleName=f"{NAME}-{short}", PolicyArn=self.policy)
            self.role[short] = made["Arn"]
        iam("attach_role_policy", RoleName=f"{NAME}-ecs-tasks",
            PolicyArn="arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy")

    def keys_and_buckets(self):
        """A key, and buckets for artifacts and for the static files (versioned)."""
        s3 = lambda operation, **parameters: self.aws.call("s3", operation, **parameters)
        self.key = self.aws.call("kms", "create_key", Description="artifacts of the story")["KeyMetadata"]["KeyId"]
        self.artifacts, self.static = f"{NAME}-artifacts", f"{NAME}-static"
        for bucket in (self.artifacts, self.static):
            s3("create_bucket", Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
            s3("put_bucket_encryption", Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [
                {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": self.key}}]})
        s3("put_bucket_versioning", Bucket=self.static, VersioningConfiguration={"Status": "Enabled"})
        s3("put_object", Bucket=self.static, Key="static.zip", Body=self.static_zip())

    def static_zip(self):
        """appspec.yaml and taskdef.json, zipped."""
        files = {name: here("static", name).read_text() for name in ("appspec.yaml", "taskdef.json")}
        task = files["taskdef.json"].replace("@EXECUTION_ROLE@", self.role["ecs-tasks"])
        files["taskdef.json"] = task.replace("@REGION@", REGION)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for name, text in files.items():
                archive.writestr(name, text)
        return packed.getvalue()

    def cluster(self):
        """Cluster, log groups, task definition and service with controller CODE_DEPLOY."""
        ecs = lambda operation, **parameters: self.aws.call("ecs", operation, **parameters)
        for group in ("/ecs/story", f"/aws/codebuild/{NAME}"):
            self.aws.call("logs", "create_log_group", logGroupName=group)
        ecs("create_cluster", clusterName=NAME)
        self.task_definition = ecs(
            "register_task_definition", family=NAME, networkMode="awsvpc", requiresCompatibilities=["FARGATE"],
            cpu="1024", memory="2048", executionRoleArn=self.role["ecs-tasks"], containerDefinitions=[{
                "name": "web", "image": self.base_image, "essential": True, "portMappings": [{"containerPort": 80}],
                "logConfiguration": {"logDriver": "awslogs", "options": {
                    "awslogs-group": "/ecs/story", "awslogs-region": REGION, "awslogs-stream-prefix": "web"}},
            }])["taskDefinition"]["taskDefinitionArn"]
        ecs("create_service", cluster=NAME, serviceName=NAME, taskDefinition=self.task_definition, desiredCount=1,
            launchType="FARGATE", deploymentController={"type": "CODE_DEPLOY"},
            networkConfiguration={"awsvpcConfiguration": {
                "subnets": self.private, "securityGroups": [self.task_group], "assignPublicIp": "DISABLED"}},
            loadBalancers=[{"targetGroupArn": self.target_groups[0], "containerName": "web", "containerPort": 80}])

    def repositories(self):
        """An image repository and a git repository."""
        self.aws.call("ecr", "create_repository", repositoryName=NAME)
        made = self.aws.call("codecommit", "create_repository", repositoryName=NAME)["repositoryMetadata"]
        self.clone_url, self.repository_arn = made["cloneUrlHttp"], made["Arn"]

    def delivery(self):
        """CodeBuild, CodeDeploy and the three-stage pipeline."""
        variable = lambda name, value: {"name": name, "value": value, "type": "PLAINTEXT"}
        self.aws.call("codebuild", "create_project", name=NAME, serviceRole=self.role["codebuild"],
                      source={"type": "CODEPIPELINE", "buildspec": "buildspec.yaml"},
                      artifacts={"type": "CODEPIPELINE"},
                      environment={"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0",
                                   "computeType": "BUILD_GENERAL1_SMALL", "privilegedMode": True,
                                   "environmentVariables": [variable("AWS_ACCOUNT_ID", ACCOUNT),
                                                            variable("AWS_REGION", REGION),
                                                            variable("REPOSITORY_NAME", NAME)]})
        self.aws.call("codedeploy", "create_application", applicationName=NAME, computePlatform="ECS")
        self.aws.call(
            "codedeploy", "create_deployment_group", applicationName=NAME, deploymentGroupName=NAME,
            serviceRoleArn=self.role["codedeploy"], deploymentConfigName="CodeDeployDefault.ECSAllAtOnce",
            deploymentStyle={"deploymentType": "BLUE_GREEN", "deploymentOption": "WITH_TRAFFIC_CONTROL"},
            autoRollbackConfiguration={"enabled": True, "events": ["DEPLOYMENT_FAILURE"]},
            blueGreenDeploymentConfiguration={
                "deploymentReadyOption": {"actionOnTimeout": "STOP_DEPLOYMENT", "waitTimeInMinutes": 60},
                "terminateBlueInstancesOnDeploymentSuccess": {
                    "action": "TERMINATE", "terminationWaitTimeInMinutes": self.termination_minutes}},
            ecsServices=[{"serviceName": NAME, "clusterName": NAME}],
            loadBalancerInfo={"targetGroupPairInfoList": [{
                "targetGroups": [{"name": f"{NAME}-bg-1"}, {"name": f"{NAME}-bg-2"}],
                "prodTrafficRoute": {"listenerArns": [self.prd]},
                "testTrafficRoute": {"listenerArns": [self.qa]}}]})
        self.aws.call("codepipeline", "create_pipeline", pipeline=self.pipeline())

    def pipeline(self):
        """The pipeline's structure."""
        def action(name, category, provider, configuration, inputs=(), outputs=(), order=1):
            return {"name": name, "runOrder": order, "configuration": configuration,
                    "actionTypeId": {"category": category, "owner": "AWS", "provider": provider, "version": "1"},
                    "inputArtifacts": [{"name": name} for name in inputs],
                    "outputArtifacts": [{"name": name} for name in outputs]}
        return {
            "name": NAME, "roleArn": self.role["codepipeline"],
            "artifactStore": {"type": "S3", "location": self.artifacts,
                              "encryptionKey": {"id": self.key, "type": "KMS"}},
            "stages": [
                {"name": "Source", "actions": [
                    action("Code", "Source", "CodeCommit",
                           {"RepositoryName": NAME, "BranchName": "main", "PollForSourceChanges": "true",
                            "OutputArtifactFormat": "CODE_ZIP"}, outputs=["SourceArtifact"]),
                    action("Static", "Source", "S3",
                           {"S3Bucket": self.static, "S3ObjectKey": "static.zip", "PollForSourceChanges": "false"},
                           outputs=["StaticArtifact"])]},
                {"name": "Build", "actions": [
                    action("Image", "Build", "CodeBuild", {"ProjectName": NAME}, ["SourceArtifact"],
                           ["BuildArtifact"], 2)]},
                {"name": "Deploy", "actions": [
                    action("BlueGreen", "Deploy", "CodeDeployToECS", {
                        "ApplicationName": NAME, "DeploymentGroupName": NAME,
                        "AppSpecTemplateArtifact": "StaticArtifact", "AppSpecTemplatePath": "appspec.yaml",
                        "TaskDefinitionTemplateArtifact": "StaticArtifact",
                        "TaskDefinitionTemplatePath": "taskdef.json",
                        "Image1ArtifactName": "BuildArtifact", "Image1ContainerName": "IMAGE1_NAME",
                    }, ["StaticArtifact", "BuildArtifact"], order=3)]},
            ],
        }

    def destroy(self):
        """Takes everything away again, in the order of dependencies; what is missing already is passed over."""
        call = self.aws.call
        gone = lambda service, operation, /, **parameters: quietly(call, service, operation, **parameters)
        gone("codepipeline", "delete_pipeline", name=NAME)
        gone("codedeploy", "delete_deployment_group", applicationName=NAME, deploymentGroupName=NAME)
        gone("codedeploy", "delete_application", applicationName=NAME)
        gone("codebuild", "delete_project", name=NAME)
        gone("codecommit", "delete_repository", repositoryName=NAME)
        gone("ecr", "delete_repository", repositoryName=NAME, force=True)
        gone("ecs", "delete_service", cluster=NAME, service=NAME, force=True)
        until(lambda: call("ecs", "describe_services", cluster=NAME, services=[NAME])[
            "services"][0]["status"] == "INACTIVE", "the service to end", 90)
        gone("ecs", "delete_cluster", cluster=NAME)
        for group in ("/ecs/story", f"/aws/codebuild/{NAME}"):
            gone("logs", "delete_log_group", logGroupName=group)
        for bucket in (self.artifacts, self.static):
            self.empty(bucket)
            gone("s3", "delete_bucket", Bucket=bucket)
        gone("kms", "schedule_key_deletion", KeyId=self.key, PendingWindowInDays=7)
        for listener in (self.prd, self.qa):
            gone("elbv2", "delete_listener", ListenerArn=listener)
        gone("elbv2", "delete_load_balancer", LoadBalancerArn=self.balancer_arn)
        for group in self.target_groups:
            gone("elbv2", "delete_target_group", TargetGroupArn=group)
        for short, _ in self.role.items():
            name = f"{NAME}-{short}"
            for policy in call("iam", "list_attached_role_policies", RoleName=name)["AttachedPolicies"]:
                gone("iam", "detach_role_policy", RoleName=name, PolicyArn=policy["PolicyArn"])
            gone("iam", "delete_role", RoleName=name)
        gone("iam", "delete_policy", PolicyArn=self.policy)
        self.destroy_network()

    def empty(self, bucket):
        """Deletes every version in a bucket."""
        listed = self.aws.call("s3", "list_object_versions", Bucket=bucket)
        objects = [{"Key": found["Key"], "VersionId": found["VersionId"]}
                   for kind in ("Versions", "DeleteMarkers") for found in listed.get(kind) or []]
        if objects:
            self.aws.call("s3", "delete_objects", Bucket=bucket, Delete={"Objects": objects})

    def destroy_network(self):
        """The VPC and all that is in it."""
        ec2 = lambda operation, **parameters: self.aws.call("ec2", operation, **parameters)
        for nat in self.nats:
            ec2("delete_nat_gateway", NatGatewayId=nat)
            until(lambda nat=nat: ec2("describe_nat_gateways", NatGatewayIds=[nat])[
                "NatGateways"][0]["State"] == "deleted", "the NAT gateway to go")
        for address in self.addresses:
            ec2("release_address", AllocationId=address)
        for association in self.associations:
            ec2("disassociate_route_table", AssociationId=association)
        for table in self.tables:
            ec2("delete_route_table", RouteTableId=table)
        until(lambda: not ec2("describe_network_interfaces", Filters=[
            {"Name": "vpc-id", "Values": [self.vpc]}])["NetworkInterfaces"], "the network interfaces to go")
        for group in (self.task_group, self.balancer_group):
            ec2("delete_security_group", GroupId=group)
        for subnet in self.public + self.private:
            ec2("delete_subnet", SubnetId=subnet)
        ec2("detach_internet_gateway", InternetGatewayId=self.gateway, VpcId=self.vpc)
        ec2("delete_internet_gateway", InternetGatewayId=self.gateway)
        ec2("delete_vpc", VpcId=self.vpc)


def quietly(call, service, operation, /, **parameters):
    """Calls; what does not exist is gone already."""
    try:
        call(service, operation, **parameters)
    except Failed as error:
        if not any(word in error.code for word in ("NotFound", "NoSuch", "DoesNotExist")):
            raise


def until(condition, what, seconds=60):
    """Polls until a condition holds."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            found = condition()
            if found:
                return found
        except (Failed, OSError, KeyError, IndexError) as error:
            found = error
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what}: not within {seconds} s (last: {found})")
        time.sleep(0.02)
