locals {
  # Public subnets count from 10, private ones from 110, in tens.
  public  = { for index, zone in var.zones : zone => cidrsubnet(var.vpc_cidr, 8, 10 * (index + 1)) }
  private = { for index, zone in var.zones : zone => cidrsubnet(var.vpc_cidr, 8, 100 + 10 * (index + 1)) }
}

resource "aws_vpc" "this" {
  cidr_block           = var.vpc_cidr
  enable_dns_hostnames = true
  tags                 = { Name = var.name }
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = var.name }
}

resource "aws_subnet" "public" {
  for_each          = local.public
  vpc_id            = aws_vpc.this.id
  cidr_block        = each.value
  availability_zone = "${var.region}${each.key}"
  tags              = { Name = "${var.name}-public-${each.key}" }
}

resource "aws_subnet" "private" {
  for_each          = local.private
  vpc_id            = aws_vpc.this.id
  cidr_block        = each.value
  availability_zone = "${var.region}${each.key}"
  tags              = { Name = "${var.name}-private-${each.key}" }
}

resource "aws_eip" "nat" {
  for_each   = local.public
  domain     = "vpc"
  depends_on = [aws_internet_gateway.this]
}

resource "aws_nat_gateway" "this" {
  for_each      = local.public
  allocation_id = aws_eip.nat[each.key].id
  subnet_id     = aws_subnet.public[each.key].id
  tags          = { Name = "${var.name}-${each.key}" }
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = "${var.name}-public" }
}

resource "aws_route" "internet" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}

resource "aws_route_table_association" "public" {
  for_each       = local.public
  subnet_id      = aws_subnet.public[each.key].id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table" "private" {
  for_each = local.private
  vpc_id   = aws_vpc.this.id
  tags     = { Name = "${var.name}-private-${each.key}" }
}

resource "aws_route" "nat" {
  for_each               = local.private
  route_table_id         = aws_route_table.private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this[each.key].id
}

resource "aws_route_table_association" "private" {
  for_each       = local.private
  subnet_id      = aws_subnet.private[each.key].id
  route_table_id = aws_route_table.private[each.key].id
}

resource "aws_security_group" "balancer" {
  name        = "${var.name}-alb"
  description = "Who may reach the load balancer"
  vpc_id      = aws_vpc.this.id
}

resource "aws_security_group_rule" "prd" {
  security_group_id = aws_security_group.balancer.id
  type              = "ingress"
  protocol          = "tcp"
  from_port         = var.prd_port
  to_port           = var.prd_port
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "qa" {
  security_group_id = aws_security_group.balancer.id
  type              = "ingress"
  protocol          = "tcp"
  from_port         = var.qa_port
  to_port           = var.qa_port
  cidr_blocks       = [var.qa_cidr]
}

resource "aws_security_group_rule" "to_tasks" {
  security_group_id        = aws_security_group.balancer.id
  type                     = "egress"
  protocol                 = "tcp"
  from_port                = var.container_port
  to_port                  = var.container_port
  source_security_group_id = aws_security_group.tasks.id
}

resource "aws_security_group" "tasks" {
  name        = "${var.name}-tasks"
  description = "Who may reach the tasks"
  vpc_id      = aws_vpc.this.id
}

resource "aws_security_group_rule" "from_balancer" {
  security_group_id        = aws_security_group.tasks.id
  type                     = "ingress"
  protocol                 = "tcp"
  from_port                = var.container_port
  to_port                  = var.container_port
  source_security_group_id = aws_security_group.balancer.id
}

resource "aws_security_group_rule" "outside" {
  security_group_id = aws_security_group.tasks.id
  type              = "egress"
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"]
}
