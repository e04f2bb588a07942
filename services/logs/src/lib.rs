//! CloudWatch Logs: groups, streams, events. Never reads a file.
