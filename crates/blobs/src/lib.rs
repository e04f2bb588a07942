//! Content-addressed bytes on disk: objects, layers, artifacts. Never knows what they mean.
