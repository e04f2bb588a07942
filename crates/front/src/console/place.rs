//! Whose resources a page shows, and the addresses that lead there again.

use wire::uri::percent_encode;

/// An account and a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) account: String,
    pub(super) region: String,
    /// What a page without `?account=&region=` shows; then addresses need not say it.
    pub(super) is_default: bool,
}

impl Place {
    /// The place of a query string: `account` and `region`, else the defaults.
    pub(super) fn of(query: &str, default_region: &str) -> Self {
        let parameters = wire::uri::parameters(query, true).unwrap_or_default();
        let parameter = |name: &str, default: &str| {
            let found = parameters.iter().find(|(known, value)| known == name && is_word(value));
            found.map_or_else(|| default.to_owned(), |(_, value)| value.clone())
        };
        Self::at(
            &parameter("account", crate::DEFAULT_ACCOUNT),
            &parameter("region", default_region),
            default_region,
        )
    }

    /// An account and region.
    pub(super) fn at(account: &str, region: &str, default_region: &str) -> Self {
        Self {
            account: account.to_owned(),
            region: region.to_owned(),
            is_default: account == crate::DEFAULT_ACCOUNT && region == default_region,
        }
    }

    /// The address of a page: the parts joined by slashes, each encoded, and the place where it is not the default.
    pub(super) fn to(&self, parts: &[&str]) -> String {
        self.older(parts, None)
    }

    /// The same, further down its list.
    pub(super) fn older(&self, parts: &[&str], older: Option<&str>) -> String {
        let path: Vec<_> = parts.iter().map(|part| percent_encode(part, true)).collect();
        let place = match self.is_default {
            true => String::new(),
            false => format!("account={}&region={}", self.account, self.region),
        };
        let older = older.map(|older| format!("older={}", percent_encode(older, false))).unwrap_or_default();
        let query: Vec<_> = [place, older].into_iter().filter(|part| !part.is_empty()).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/_turaco/{}{mark}{}", path.join("/"), query.join("&"))
    }
}

/// Letters, digits and hyphens, as accounts and regions are written.
fn is_word(text: &str) -> bool {
    (1..=32).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_name_the_place_unless_it_is_the_default() {
        let place = Place::of("", "eu-central-1");
        assert_eq!(place.to(&["builds", "web:1"]), "/_turaco/builds/web%3A1");
        let place = Place::of("account=111122223333&region=us-east-1", "eu-central-1");
        assert_eq!(place.to(&["images", "a/b"]), "/_turaco/images/a/b?account=111122223333&region=us-east-1");
    }

    #[test]
    fn a_place_that_is_no_word_is_not_taken() {
        assert!(Place::of("region=%22%3E%3Cscript%3E", "eu-central-1").is_default);
    }
}
