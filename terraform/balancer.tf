resource "aws_lb" "this" {
  name               = var.name
  load_balancer_type = "application"
  security_groups    = [aws_security_group.balancer.id]
  subnets            = [for subnet in aws_subnet.public : subnet.id]
}

resource "aws_lb_target_group" "this" {
  for_each             = toset(["1", "2"])
  name                 = "${var.name}-${each.key}"
  vpc_id               = aws_vpc.this.id
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = var.container_port
  deregistration_delay = 10

  health_check {
    path              = "/"
    interval          = 5
    timeout           = 2
    healthy_threshold = 2
  }
}

locals {
  protocol = var.certificate_arn == null ? "HTTP" : "HTTPS"
  # CodeDeploy swaps the target groups; Terraform leaves the result alone.
  listeners = { prd = { port = var.prd_port, group = "1" }, qa = { port = var.qa_port, group = "2" } }
}

resource "aws_lb_listener" "this" {
  for_each          = local.listeners
  load_balancer_arn = aws_lb.this.arn
  port              = each.value.port
  protocol          = local.protocol
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this[each.value.group].arn
  }

  lifecycle {
    ignore_changes = [default_action]
  }
}
