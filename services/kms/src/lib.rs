//! KMS: keys, policies, aliases and envelope encryption. Never hands out key material.
