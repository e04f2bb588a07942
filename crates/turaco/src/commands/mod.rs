//! The commands of the people who use Turaco. Each asks the public API, as any client could; none touches what
//! `serve` keeps on disk.

mod changes;
mod deployment;
pub(crate) mod deployments;
pub(crate) mod doctor;
pub(crate) mod env;
pub(crate) mod logs;
pub(crate) mod status;
mod table;
pub(crate) mod wait;
pub(crate) mod why;

use std::time::Duration;

use anyhow::Context as _;
use serde_json::{Value, json};
use wire::schema::Service;

use crate::client::Client;

/// Where Turaco answers, and whose resources are meant.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Remote {
    /// Where turaco answers.
    #[arg(long, default_value = "http://127.0.0.1:4566", env = "TURACO_ENDPOINT")]
    pub(crate) endpoint: String,
    /// The region; else the one that `serve` was started with.
    #[arg(long, env = "AWS_REGION")]
    pub(crate) region: Option<String>,
    /// The account: twelve digits.
    #[arg(long, default_value = "000000000000", value_parser = account)]
    pub(crate) account: String,
}

fn account(text: &str) -> Result<String, String> {
    match text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        true => Ok(text.to_owned()),
        false => Err("an account is twelve digits".to_owned()),
    }
}

impl Remote {
    /// A client for it. Error: nobody answers there.
    pub(crate) fn client(&self) -> anyhow::Result<Client> {
        let mut client = Client {
            endpoint: self.endpoint.trim_end_matches('/').to_owned(),
            region: self.region.clone().unwrap_or_default(),
            access_key: self.account.clone(),
            secret: "turaco".to_owned(),
            token: String::new(),
            patience: Duration::ZERO,
        };
        let health =
            client.own("/health").context("turaco does not answer there; is `turaco serve` running?")?;
        if client.region.is_empty() {
            health["region"].as_str().unwrap_or("us-east-1").clone_into(&mut client.region);
        }
        Ok(client)
    }
}

/// All items of a list operation, page by page; `item` and the paging members are named as the operation has them.
pub(crate) fn all(
    client: &Client,
    service: &Service,
    operation: &str,
    mut input: Value,
    item: &str,
) -> anyhow::Result<Vec<Value>> {
    let mut items = Vec::new();
    loop {
        let mut page = client.json(service, operation, &input)?;
        if let Value::Array(found) = page[item].take() {
            items.extend(found);
        }
        match page["nextToken"].as_str() {
            Some(token) => input["nextToken"] = json!(token),
            None => return Ok(items),
        }
    }
}

/// The words of a list of strings.
pub(crate) fn words(items: &[Value]) -> Vec<String> {
    items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

/// A member as text; absent: empty.
pub(crate) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// What follows the last slash or colon of an ARN.
pub(crate) fn last_part(arn: &str) -> &str {
    arn.rsplit(['/', ':']).next().unwrap_or(arn)
}

/// Milliseconds of a JSON protocol's timestamp, which is in seconds.
pub(crate) fn millis(value: &Value) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "a time in this century")]
    value.as_f64().map(|seconds| (seconds * 1000.0) as i64)
}

/// Milliseconds since 1970.
pub(crate) fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// A length of time as people say it: `4 s`, `3 min 20 s`, `2 h 5 min`, `3 d`.
pub(crate) fn spoken(millis: i64) -> String {
    let seconds = millis.max(0) / 1000;
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3600 => format!("{} min {} s", seconds / 60, seconds % 60),
        3600..86400 => format!("{} h {} min", seconds / 3600, seconds % 3600 / 60),
        _ => format!("{} d", seconds / 86400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_as_people_say_them() {
        let all = [400, 59_999, 200_000, 7_500_000, 300_000_000].map(spoken);
        assert_eq!(all, ["0 s", "59 s", "3 min 20 s", "2 h 5 min", "3 d"]);
    }

    #[test]
    fn an_account_is_twelve_digits() {
        assert!(account("123456789012").is_ok());
        assert!(account("12345678901").is_err());
        assert!(account("12345678901x").is_err());
    }

    #[test]
    fn the_name_in_an_arn() {
        assert_eq!(last_part("arn:aws:ecs:eu-central-1:1:service/shop/web"), "web");
    }
}
