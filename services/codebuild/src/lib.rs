//! CodeBuild: projects and builds. Never runs a command: it wants a build.
