//! `.dockerignore`: what is left out of a build's context.

use std::path::{Component, Path, PathBuf};

use regex::Regex;

use crate::pattern::compile;

/// The rules of a `.dockerignore`; none leaves nothing out.
#[derive(Debug, Clone, Default)]
pub struct Ignore {
    rules: Vec<Rule>,
    /// Something may be taken back in, so left out directories must be looked into.
    has_exceptions: bool,
}

#[derive(Debug, Clone)]
struct Rule {
    regex: Regex,
    takes_in: bool,
}

impl Ignore {
    /// Reads the file's text.
    ///
    /// # Errors
    /// A text, for a pattern that is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut ignore = Self::default();
        for line in text.strip_prefix('\u{feff}').unwrap_or(text).lines() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let line = line.trim();
            let (takes_in, pattern) = match line.strip_prefix('!') {
                Some(pattern) => (true, pattern.trim()),
                None => (false, line),
            };
            let pattern = cleaned(pattern);
            if pattern.is_empty() {
                continue;
            }
            ignore.has_exceptions |= takes_in;
            ignore.rules.push(Rule { regex: compile(&pattern)?, takes_in });
        }
        Ok(ignore)
    }

    /// Whether a path (relative to the context) is left out: the last rule that fits it, or a directory above it,
    /// decides.
    pub fn is_out(&self, path: &Path) -> bool {
        if self.rules.is_empty() {
            return false;
        }
        let mut paths = Vec::new();
        let mut whole = String::new();
        for part in path.components() {
            if !whole.is_empty() {
                whole.push('/');
            }
            whole.push_str(&part.as_os_str().to_string_lossy());
            paths.push(whole.clone());
        }
        let fits = |rule: &&Rule| paths.iter().any(|path| rule.regex.is_match(path));
        self.rules.iter().rev().find(fits).is_some_and(|rule| !rule.takes_in)
    }

    /// Whether a left out directory need not be looked into.
    pub fn is_out_with_all_below(&self, directory: &Path) -> bool {
        !self.has_exceptions && self.is_out(directory)
    }
}

/// `./a//b/../c/` is `a/c`.
fn cleaned(pattern: &str) -> String {
    let mut path = PathBuf::new();
    for part in Path::new(pattern).components() {
        match part {
            Component::Normal(part) => path.push(part),
            Component::ParentDir => {
                path.pop();
            }
            Component::RootDir | Component::CurDir | Component::Prefix(_) => {}
        }
    }
    path.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_rule_that_fits_decides() {
        let text = "# comment\n/target/\n*.log\n**/node_modules\n!keep.log\ndocs/*\n!docs/README.md\n";
        let ignore = Ignore::parse(text).unwrap();
        let out = |path: &str| ignore.is_out(Path::new(path));
        for path in
            ["target", "target/debug/x", "a.log", "web/node_modules/x/y", "docs/x", "docs/x/README.md"]
        {
            assert!(out(path), "{path}");
        }
        for path in ["src/target", "keep.log", "logs/a.log", "docs", "docs/README.md", "x"] {
            assert!(!out(path), "{path}");
        }
        assert!(!ignore.is_out_with_all_below(Path::new("target")));
        assert!(Ignore::parse("target").unwrap().is_out_with_all_below(Path::new("target")));
    }
}
