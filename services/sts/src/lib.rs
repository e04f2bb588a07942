//! STS: who is calling, and session credentials. Never stores a role.
