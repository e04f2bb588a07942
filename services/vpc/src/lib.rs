//! EC2's VPC family: networks, subnets, gateways, routes, security groups, interfaces. Never touches a network device.
