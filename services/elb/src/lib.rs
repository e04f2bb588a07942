//! ELBv2: load balancers, listeners, rules, target groups; the machine that decides target health and the balancer's snapshot.
