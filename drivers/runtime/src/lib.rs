//! Containers: keeps shims running what tasks want, reports what it sees. Never knows an ECS operation.
