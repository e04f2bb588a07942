//! Builds: buildspec phases in a container and Dockerfiles into images. Never knows a CodeBuild operation.
