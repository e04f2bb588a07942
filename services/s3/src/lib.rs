//! S3: buckets, versions, objects, settings. Never touches a byte of an object: those lie in blobs.
