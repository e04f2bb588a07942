locals {
  scheme = lower(local.protocol)
}

output "webserver_url" {
  value = "${local.scheme}://${aws_lb.this.dns_name}:${var.prd_port}"
}

output "webserver_url_qa" {
  value = "${local.scheme}://${aws_lb.this.dns_name}:${var.qa_port}"
}

output "codecommit_clone_url_http" {
  value = aws_codecommit_repository.this.clone_url_http
}

output "codecommit_clone_url_ssh" {
  value = aws_codecommit_repository.this.clone_url_ssh
}
