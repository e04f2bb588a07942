//! IAM: roles, users, policies and their attachments. Never evaluates a policy for another service by itself.
