//! OCI images on disk: manifests, unpacked layers, overlay snapshots, import and pull. Never knows an AWS word.
