//! Wants for tests.

use driver::task::{ContainerWant, TaskWant};

pub(crate) fn container(name: &str) -> ContainerWant {
    ContainerWant {
        name: name.to_owned(),
        image: "image:latest".to_owned(),
        image_digest: None,
        essential: true,
        entry_point: None,
        command: None,
        environment: Vec::new(),
        working_directory: None,
        user: None,
        hostname: None,
        cpu_units: 0,
        memory_mib: None,
        memory_reservation_mib: None,
        read_only_root: false,
        init_process: false,
        cap_add: Vec::new(),
        cap_drop: Vec::new(),
        ulimits: Vec::new(),
        logs: None,
        health_check: None,
        depends_on: Vec::new(),
        start_timeout_s: 0,
        stop_timeout_s: 30,
        mounts: Vec::new(),
    }
}

pub(crate) fn task(containers: Vec<ContainerWant>) -> TaskWant {
    TaskWant {
        run: true,
        arn: "arn:aws:ecs:us-east-1:000000000000:task/c/0123456789abcdef".to_owned(),
        netns: None,
        address: None,
        dns_servers: Vec::new(),
        cpu_units: None,
        memory_mib: None,
        containers,
        volumes: Vec::new(),
    }
}
