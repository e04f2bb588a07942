//! ECS: clusters, task definitions, services, task sets, tasks. Never starts a container: it wants one.
