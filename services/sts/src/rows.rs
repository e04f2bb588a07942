//! This service's rows.

use store::Table;

use crate::session::Session;

/// Key: access key id.
pub(crate) const SESSIONS: Table<Session> = Table::new("sts_sessions");
/// Key `expiry (20 digits)/access key id`: sessions in the order they expire.
pub(crate) const EXPIRIES: Table<()> = Table::new("sts_expiries");
