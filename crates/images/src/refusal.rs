//! What registries say when they say no.

use http::{Response, StatusCode};
use hyper::body::Incoming;

use crate::http::{NoAnswer, collect};

/// Largest error answer that is read, bytes.
const ANSWER_MAX: u64 = 1 << 20;

/// What a registry said no to, or why nothing was heard of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RegistryError {
    /// No answer.
    #[error("{0}")]
    NoAnswer(#[from] NoAnswer),
    /// An answer that is an error.
    #[error("{}", refused(*status, code, message))]
    Refused {
        /// HTTP status.
        status: u16,
        /// The registry's code: `NAME_UNKNOWN`, `MANIFEST_UNKNOWN`, `DENIED`, …; empty when it gave none.
        code: String,
        /// The registry's words.
        message: String,
    },
    /// It is not what was asked for, or the disk failed.
    #[error("{0}")]
    Broken(String),
}

impl RegistryError {
    /// Whether the registry does not have it.
    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::Refused { status: 404, .. })
    }

    /// Whether it wants other credentials.
    pub fn is_auth(&self) -> bool {
        matches!(self, Self::Refused { status: 401 | 403, .. })
    }
}

/// As Docker prints a registry's error: `name unknown: The repository …`.
fn refused(status: u16, code: &str, message: &str) -> String {
    if code.is_empty() {
        let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
        return format!("unexpected status: {status} {}", reason.unwrap_or_default());
    }
    format!("{}: {message}", code.to_ascii_lowercase().replace('_', " "))
}

/// An answer that is a success, or the error it is.
pub(crate) async fn success(answer: Response<Incoming>) -> Result<Response<Incoming>, RegistryError> {
    if answer.status().is_success() {
        return Ok(answer);
    }
    let status = answer.status().as_u16();
    // The status is the message when the body cannot be had.
    let bytes = collect(answer, ANSWER_MAX).await.unwrap_or_default();
    let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap_or_default();
    let first = &value["errors"][0];
    let text = |name: &str| first[name].as_str().unwrap_or_default().to_owned();
    Err(RegistryError::Refused { status, code: text("code"), message: text("message") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_read_as_docker_s() {
        let error = |code: &str, message: &str| RegistryError::Refused {
            status: 404,
            code: code.into(),
            message: message.into(),
        };
        assert_eq!(error("NAME_UNKNOWN", "no such").to_string(), "name unknown: no such");
        assert_eq!(error("", "").to_string(), "unexpected status: 404 Not Found");
    }
}
