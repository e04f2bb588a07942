//! Rules of a listener: conditions and actions.

use serde::{Deserialize, Serialize};

/// One rule, not the default one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Rule ARN.
    pub arn: String,
    /// 1–50 000, ascending; the first match wins (ALB-10).
    pub priority: u32,
    /// All must hold (ALB-11).
    pub conditions: Vec<Condition>,
    /// What happens then.
    pub action: Action,
}

/// One condition: holds when any of its values does (ALB-11). In patterns `*` is any text, `?` any one character.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// Host header without port; case-insensitive patterns.
    HostHeader(Vec<String>),
    /// Path without query; case-sensitive patterns.
    PathPattern(Vec<String>),
    /// A header; its name exact but for case, its value case-insensitive patterns.
    HttpHeader {
        /// Header name.
        name: String,
        /// Patterns.
        values: Vec<String>,
    },
    /// Method; exact.
    HttpRequestMethod(Vec<String>),
    /// Query parameters; case-insensitive patterns.
    QueryString(Vec<QueryPair>),
    /// The connection's peer (not X-Forwarded-For); CIDR blocks.
    SourceIp(Vec<String>),
}

/// A query parameter to look for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueryPair {
    /// Key pattern; none: any key.
    #[serde(default)]
    pub key: Option<String>,
    /// Value pattern.
    pub value: String,
}

/// What happens to a request (ALB-12): exactly one of three.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// To a target (ALB-13).
    Forward(Forward),
    /// A redirect (ALB-15).
    Redirect(Redirect),
    /// An answer of the balancer's own (ALB-15).
    FixedResponse {
        /// 2XX, 4XX or 5XX.
        status: u16,
        /// Content type; none: no such header.
        #[serde(default)]
        content_type: Option<String>,
        /// Body.
        #[serde(default)]
        body: String,
    },
}

/// A forward to one or several groups.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Forward {
    /// The groups and their weights.
    pub groups: Vec<ForwardTarget>,
    /// Group stickiness; none: off (ALB-20).
    #[serde(default)]
    pub stickiness: Option<GroupStickiness>,
}

/// One group of a forward.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForwardTarget {
    /// Target group ARN.
    pub target_group_arn: String,
    /// 0–999; share = weight / sum of weights.
    pub weight: u32,
}

/// Cookies `AWSALBTG`, `AWSALBTGCORS` (ALB-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupStickiness {
    /// 1 s to 7 days, ms.
    pub duration_ms: u64,
}

/// A redirect; each part may hold `#{protocol} #{host} #{port} #{path} #{query}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redirect {
    /// 301 or 302.
    pub status: u16,
    /// `HTTP`, `HTTPS` or `#{protocol}`.
    pub protocol: String,
    /// Host.
    pub host: String,
    /// Port.
    pub port: String,
    /// Path, with its leading slash; `#{path}` is without it, so AWS's default is `/#{path}`.
    pub path: String,
    /// Query without `?`.
    pub query: String,
}
