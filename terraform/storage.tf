resource "aws_kms_key" "artifacts" {
  description             = "Artifacts of ${var.name}"
  deletion_window_in_days = 7
  enable_key_rotation     = true
}

resource "aws_s3_bucket" "artifacts" {
  bucket_prefix = "${var.name}-artifacts-"
  force_destroy = true
}

resource "aws_s3_bucket" "static" {
  bucket_prefix = "${var.name}-static-"
  force_destroy = true
}

resource "aws_s3_bucket_versioning" "static" {
  bucket = aws_s3_bucket.static.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  for_each = { artifacts = aws_s3_bucket.artifacts.id, static = aws_s3_bucket.static.id }
  bucket   = each.value
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.artifacts.arn
    }
  }
}

data "aws_iam_policy_document" "tls_only" {
  for_each = { artifacts = aws_s3_bucket.artifacts.arn, static = aws_s3_bucket.static.arn }
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [each.value, "${each.value}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "NumericLessThan"
      variable = "s3:TlsVersion"
      values   = ["1.2"]
    }
  }
}

resource "aws_s3_bucket_policy" "this" {
  for_each = { artifacts = aws_s3_bucket.artifacts.id, static = aws_s3_bucket.static.id }
  bucket   = each.value
  policy   = data.aws_iam_policy_document.tls_only[each.key].json
}

# appspec.yaml and taskdef.json, with the placeholders that CodePipeline fills in. S3 sources are zips.
locals {
  appspec = templatefile("${path.module}/static/appspec.yaml", { port = var.container_port })
  taskdef = templatefile("${path.module}/static/taskdef.json", {
    name           = var.name
    port           = var.container_port
    region         = var.region
    execution_role = aws_iam_role.this["ecs-tasks"].arn
    log_group      = aws_cloudwatch_log_group.tasks.name
  })
}

resource "terraform_data" "static" {
  triggers_replace = [sha256(local.appspec), sha256(local.taskdef)]

  provisioner "local-exec" {
    command     = "python3 ${path.module}/static/pack.py ${path.module}/.static.zip"
    environment = { APPSPEC = local.appspec, TASKDEF = local.taskdef }
  }
}

resource "aws_s3_object" "static" {
  bucket      = aws_s3_bucket.static.id
  key         = "static.zip"
  source      = "${path.module}/.static.zip"
  source_hash = sha256("${local.appspec}${local.taskdef}")
  depends_on = [terraform_data.static, aws_s3_bucket_versioning.static,
  aws_s3_bucket_server_side_encryption_configuration.this]
}
