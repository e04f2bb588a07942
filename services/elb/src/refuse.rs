//! The errors that several operations share.

use model::Error;

/// A value that ELB does not take.
pub(crate) fn invalid(text: impl Into<String>) -> Error {
    Error::new("ValidationError", text)
}

pub(crate) fn no_load_balancer(arn: &str) -> Error {
    Error::new("LoadBalancerNotFound", format!("Load balancer '{arn}' not found"))
}

pub(crate) fn no_load_balancers(names: &[String]) -> Error {
    Error::new("LoadBalancerNotFound", format!("Load balancers '[{}]' not found", names.join(", ")))
}

pub(crate) fn no_target_group() -> Error {
    Error::new("TargetGroupNotFound", "One or more target groups not found")
}

pub(crate) fn no_listener() -> Error {
    Error::new("ListenerNotFound", "One or more listeners not found")
}

pub(crate) fn no_rule() -> Error {
    Error::new("RuleNotFound", "One or more rules not found")
}

/// Items on a page when the client names no number.
const PAGE_DEFAULT: usize = 400;

/// One page of `items` in the order of their keys.
pub(crate) fn page<T>(
    items: Vec<(String, T)>,
    marker: Option<&str>,
    size: Option<i64>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let after = model::page::after(marker, "ValidationError")?;
    let size = size.and_then(|size| usize::try_from(size).ok()).unwrap_or(PAGE_DEFAULT).max(1);
    Ok(model::page::cut(items, after.as_deref(), size))
}
