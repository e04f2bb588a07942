//! The error an AWS client sees.

use std::fmt;

/// An AWS error: code, message, HTTP status, and members some error shapes carry beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// AWS's error code, as clients match it: `ClusterNotFoundException`, `NoSuchBucket`.
    pub code: String,
    /// The sentence for a person.
    pub message: String,
    /// HTTP status; 400 unless AWS uses another.
    pub status: u16,
    /// Members beside code and message, e.g. `BucketName`.
    pub fields: Vec<(String, String)>,
}

impl Error {
    /// A client error, status 400.
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into(), status: 400, fields: Vec::new() }
    }
    /// The same error with another HTTP status.
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }
    /// The same error with one more member.
    pub fn field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.fields.push((name.into(), value.into()));
        self
    }
    /// Something we refuse by name. Status 400, never 5xx: SDKs retry those up to 25 times.
    pub fn not_implemented(what: impl fmt::Display) -> Self {
        Self::new("NotImplemented", format!("{what} is not implemented by Turaco."))
    }
    /// A fault of ours. Status 500: a retry may help.
    pub fn internal(cause: impl fmt::Display) -> Self {
        Self::new("InternalFailure", cause.to_string()).status(500)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Error {}
