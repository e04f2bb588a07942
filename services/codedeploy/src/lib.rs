//! CodeDeploy: applications, groups and the blue/green deployment machine. Never moves traffic: it wants listeners changed.
