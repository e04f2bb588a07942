//! The L7 proxy: listeners, rules, weighted target groups, health checks, draining. Never needs the control plane.
