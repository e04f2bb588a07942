//! Network namespaces, bridges and addresses of VPCs, subnets and tasks. Never knows an EC2 operation.
