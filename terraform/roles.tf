locals {
  statements = {
    ecs-tasks = []
    codebuild = [
      { actions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], resources = ["*"] },
      { actions = ["ecr:GetAuthorizationToken"], resources = ["*"] },
      {
        actions = ["ecr:BatchCheckLayerAvailability", "ecr:InitiateLayerUpload", "ecr:UploadLayerPart",
        "ecr:CompleteLayerUpload", "ecr:PutImage", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        resources = [aws_ecr_repository.this.arn]
      },
      { actions = ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"], resources = ["${aws_s3_bucket.artifacts.arn}/*"] },
      { actions = ["kms:Decrypt", "kms:GenerateDataKey*"], resources = [aws_kms_key.artifacts.arn] },
    ]
    codepipeline = [
      { actions = ["codecommit:GetBranch", "codecommit:GetCommit", "codecommit:UploadArchive",
        "codecommit:GetUploadArchiveStatus", "codecommit:CancelUploadArchive"],
      resources = [aws_codecommit_repository.this.arn] },
      { actions = ["codebuild:StartBuild", "codebuild:BatchGetBuilds"], resources = ["*"] },
      { actions = ["codedeploy:*", "ecs:RegisterTaskDefinition", "ecs:TagResource", "iam:PassRole"], resources = ["*"] },
      { actions = ["s3:Get*", "s3:PutObject", "s3:ListBucket"],
        resources = [aws_s3_bucket.artifacts.arn, "${aws_s3_bucket.artifacts.arn}/*",
      aws_s3_bucket.static.arn, "${aws_s3_bucket.static.arn}/*"] },
      { actions = ["kms:Decrypt", "kms:GenerateDataKey*", "kms:Encrypt"], resources = [aws_kms_key.artifacts.arn] },
    ]
    codedeploy = []
  }

  managed = {
    ecs-tasks  = "service-role/AmazonECSTaskExecutionRolePolicy"
    codedeploy = "AWSCodeDeployRoleForECS"
  }
}

data "aws_iam_policy_document" "trust" {
  for_each = local.statements
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["${each.key}.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "this" {
  for_each           = local.statements
  name               = "${var.name}-${each.key}"
  assume_role_policy = data.aws_iam_policy_document.trust[each.key].json
}

data "aws_iam_policy_document" "this" {
  for_each = { for name, statements in local.statements : name => statements if length(statements) > 0 }
  dynamic "statement" {
    for_each = each.value
    content {
      actions   = statement.value.actions
      resources = statement.value.resources
    }
  }
}

resource "aws_iam_policy" "this" {
  for_each = data.aws_iam_policy_document.this
  name     = "${var.name}-${each.key}"
  policy   = each.value.json
}

resource "aws_iam_role_policy_attachment" "own" {
  for_each   = aws_iam_policy.this
  role       = aws_iam_role.this[each.key].name
  policy_arn = each.value.arn
}

resource "aws_iam_role_policy_attachment" "managed" {
  for_each   = local.managed
  role       = aws_iam_role.this[each.key].name
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}
