//! A client of the API: one blocking, signed request. For `aws` inside builds and for the user's commands.

use std::fmt;
use std::io::Read as _;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use wire::schema::Service;

/// Talks to an endpoint, with credentials.
#[derive(Debug, Clone)]
pub(crate) struct Client {
    /// Without a slash at its end.
    pub(crate) endpoint: String,
    pub(crate) region: String,
    pub(crate) access_key: String,
    pub(crate) secret: String,
    /// Empty: none.
    pub(crate) token: String,
    /// How long an endpoint that does not answer is waited for.
    pub(crate) patience: Duration,
}

/// Between two tries to reach an endpoint.
const RETRY: Duration = Duration::from_millis(100);

/// A request to be signed.
pub(crate) struct Ask<'a> {
    pub(crate) service: &'a str,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Nobody answers at the endpoint, or the answer broke off.
    Unreachable(String),
    /// The operation's own error.
    Refused { operation: String, code: String, message: String },
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(text) => f.write_str(text),
            Self::Refused { operation, code, message } => {
                write!(f, "An error occurred ({code}) when calling the {operation} operation: {message}")
            }
        }
    }
}

impl std::error::Error for Failure {}

impl Client {
    /// An operation of a JSON service.
    pub(crate) fn json(&self, service: &Service, operation: &str, input: &Value) -> Result<Value, Failure> {
        let headers = vec![
            ("content-type".to_owned(), format!("application/x-amz-json-{}", service.json_version)),
            ("x-amz-target".to_owned(), format!("{}.{operation}", service.target_prefix)),
        ];
        let body = input.to_string().into_bytes();
        let ask = Ask { service: service.signing_name, method: "POST", path: "/", headers, body };
        let (status, answer) = self.send(ask)?;
        let value: Value = serde_json::from_slice(&answer).unwrap_or_else(|_| json!({}));
        if status == 200 {
            return Ok(value);
        }
        let code = value["__type"].as_str().unwrap_or("Unknown");
        let message = value["message"].as_str().or(value["Message"].as_str()).unwrap_or_default();
        Err(refused(operation, code, message))
    }

    /// An operation of a Query service, its parameters as the wire has them (`Names.member.1`).
    pub(crate) fn query(
        &self,
        service: &'static Service,
        operation: &str,
        parameters: &[(&str, &str)],
    ) -> Result<Value, Failure> {
        let mut body = format!("Action={operation}&Version={}", service.api_version);
        for (name, value) in parameters {
            body.push_str(&format!("&{name}={}", wire::uri::percent_encode(value, false)));
        }
        let headers = vec![("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned())];
        let signing = service.signing_name;
        let (status, answer) =
            self.send(Ask { service: signing, method: "POST", path: "/", headers, body: body.into_bytes() })?;
        if status != 200 {
            let (code, message) = wire::answer::xml_error(&answer);
            return Err(refused(operation, &code, &message));
        }
        let output = wire::answer::xml(service, operation, &answer)
            .map_err(|error| Failure::Unreachable(format!("{operation}: {error}")))?;
        serde_json::to_value(&output).map_err(|error| Failure::Unreachable(error.to_string()))
    }

    /// `sts get-caller-identity`.
    pub(crate) fn caller_identity(&self) -> Result<Value, Failure> {
        self.query(&sts::api::SERVICE, "GetCallerIdentity", &[])
    }

    /// An address of ours that is not AWS's, below `/_turaco`.
    pub(crate) fn own(&self, path: &str) -> Result<Value, Failure> {
        let url = format!("{}/_turaco{path}", self.endpoint);
        let mut answer = agent().get(&url).call().map_err(|error| unreachable(&url, &error))?;
        let text = answer.body_mut().read_to_string().map_err(|error| unreachable(&url, &error))?;
        serde_json::from_str(&text).map_err(|error| unreachable(&url, &error))
    }

    /// Sends it signed; the status and the body of the answer.
    pub(crate) fn send(&self, ask: Ask<'_>) -> Result<(u16, Vec<u8>), Failure> {
        let url = format!("{}{}", self.endpoint, ask.path);
        let host = self.endpoint.split("://").nth(1).unwrap_or_default().to_owned();
        let headers = self.signed(&ask, &host);
        let mut request = http::Request::builder().method(ask.method).uri(&url);
        for (name, value) in &headers {
            request = request.header(name, value);
        }
        let request = request.body(ask.body).map_err(|error| unreachable(&url, &error))?;
        let end = Instant::now() + self.patience;
        let mut answer = loop {
            match agent().run(request.clone()) {
                Ok(answer) => break answer,
                Err(_) if Instant::now() < end => std::thread::sleep(RETRY),
                Err(error) => return Err(unreachable(&url, &error)),
            }
        };
        let mut bytes = Vec::new();
        answer.body_mut().as_reader().read_to_end(&mut bytes).map_err(|error| unreachable(&url, &error))?;
        Ok((answer.status().as_u16(), bytes))
    }

    /// The request's headers with its signature.
    fn signed(&self, ask: &Ask<'_>, host: &str) -> Vec<(String, String)> {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let now = model::Time(i64::try_from(now.as_millis()).unwrap_or_default());
        let stamp: String =
            now.iso8601_seconds().chars().filter(|letter| !matches!(letter, '-' | ':')).collect();
        let date = stamp[..8].to_owned();
        let payload = format!("{:x}", Sha256::digest(&ask.body));
        let mut headers = ask.headers.clone();
        headers.push(("host".into(), host.to_owned()));
        headers.push(("x-amz-content-sha256".into(), payload.clone()));
        headers.push(("x-amz-date".into(), stamp.clone()));
        if !self.token.is_empty() {
            headers.push(("x-amz-security-token".into(), self.token.clone()));
        }
        headers.sort();
        let names: Vec<String> = headers.iter().map(|(name, _)| name.clone()).collect();
        let credential = wire::Credential {
            access_key: self.access_key.clone(),
            date: date.clone(),
            region: self.region.clone(),
            service: ask.service.to_owned(),
            signed_headers: names.clone(),
            ..wire::Credential::default()
        };
        let head = wire::Head { method: ask.method, path: ask.path, query: "", headers: &headers };
        let scope = format!("{date}/{}/{}/aws4_request", self.region, ask.service);
        let canonical = wire::sigv4::canonical_request(&head, &credential, &payload).unwrap_or_default();
        let text = wire::sigv4::string_to_sign(&stamp, &scope, &canonical);
        let key = wire::sigv4::signing_key(&self.secret, &date, &self.region, ask.service);
        let signature = wire::sigv4::sign(&key, &text);
        headers.push((
            "authorization".into(),
            format!(
                "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={}, Signature={signature}",
                self.access_key,
                names.join(";")
            ),
        ));
        headers.retain(|(name, _)| name != "host");
        headers
    }
}

/// Answers of any status are answers.
pub(crate) fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).build().into()
}

fn unreachable(url: &str, error: &dyn fmt::Display) -> Failure {
    Failure::Unreachable(format!("Could not connect to the endpoint URL: \"{url}\": {error}"))
}

fn refused(operation: &str, code: &str, message: &str) -> Failure {
    Failure::Refused { operation: operation.into(), code: code.into(), message: message.into() }
}
