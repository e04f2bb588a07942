//! Hands the wanted snapshot to the balancer process and reports what it applied. Never decides a route.
