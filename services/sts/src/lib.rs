//! STS: who is calling, and session credentials.
//!
//! Never stores a role: roles are IAM's. Trust policies are not evaluated: on loopback any credentials are taken.

pub mod api;
mod identity;
mod rows;
mod session;
mod unknown;

pub use session::{Credentials, Session, identify, issue, session};

/// The operations offered, one function each.
pub mod operations {
    pub use crate::identity::get_caller_identity;
    pub use crate::session::{assume_role, get_session_token};
    pub use crate::unknown::{
        assume_role_with_web_identity, decode_authorization_message, get_access_key_info,
    };
}

/// This service's tables.
pub const TABLES: &[&str] = &["sts_sessions", "sts_expiries"];

/// This service's machines: none. Expired sessions go away when new ones are issued.
pub fn machines() -> Vec<machine::Entry> {
    Vec::new()
}

/// Sightings: none concerns this service.
///
/// # Errors
/// Never.
pub fn on_seen(_: &mut store::Cx<'_>, _: &str, _: &driver::Seen) -> Result<(), model::Error> {
    Ok(())
}
