//! Source files: their length, and what those of services must not name.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use regex::Regex;

/// Lines of a file that a person writes.
const LINES_MAX: usize = 600;
/// Where our sources are.
const FOLDERS: [&str; 5] = ["crates", "services", "drivers", "data-plane", "xtask"];
/// What a service's source must not name, and why.
const IMPURE: [(&str, &str); 9] = [
    (r"std::fs\b", "files are a driver's"),
    (r"\b(TcpStream|TcpListener|UdpSocket|UnixStream)\b", "sockets are a driver's"),
    (r"\bSystemTime\b", "time comes in through Cx"),
    (r"\bInstant::now\b", "time comes in through Cx"),
    (r"std::thread\b", "say when to look again"),
    (r"std::env\b", "settings come in through Cx"),
    (r"std::process\b", "want it; a driver does it"),
    (r"\bHash(Map|Set)\b", "the order must be the same in every run"),
    (r"\basync fn\b", "an operation is one transaction"),
];

/// Files that are too long, services that reach out, tables that do not bear their service's name.
pub(super) fn faults(root: &Path) -> anyhow::Result<Vec<String>> {
    let mut faults = Vec::new();
    let impure: Vec<(Regex, &str)> = IMPURE
        .iter()
        .map(|(pattern, why)| Ok((Regex::new(pattern)?, *why)))
        .collect::<anyhow::Result<_>>()?;
    let table = Regex::new(r#"Table::new\("([^"]*)"\)"#)?;
    for folder in FOLDERS {
        for path in rust_files(&root.join(folder))? {
            let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            faults.extend(too_long(&shown, &text));
            if let Some(service) = shown.strip_prefix("services/").and_then(|rest| rest.split('/').next()) {
                faults.extend(reaching_out(&shown, &text, &impure));
                faults.extend(foreign_tables(&shown, &text, service, &table));
            }
        }
    }
    Ok(faults)
}

/// Files that people write: not what codegen made.
fn rust_files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && name != "api" && name != "target" {
            found.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn too_long(path: &str, text: &str) -> Option<String> {
    let lines = text.lines().count();
    (lines > LINES_MAX).then(|| format!("{path}: {lines} lines; {LINES_MAX} are enough for one thing"))
}

fn reaching_out(path: &str, text: &str, impure: &[(Regex, &str)]) -> Vec<String> {
    let fault = |number: usize, line: &str| {
        let found = impure.iter().find(|(pattern, _)| pattern.is_match(line))?;
        Some(format!("{path}:{}: {}: {}", number + 1, line.trim(), found.1))
    };
    text.lines().enumerate().filter_map(|(number, line)| fault(number, line)).collect()
}

/// A service touches its own tables only; a table's name says whose it is.
fn foreign_tables(path: &str, text: &str, service: &str, table: &Regex) -> Vec<String> {
    let prefix = format!("{}_", service.replace('-', "_"));
    let names = table.captures_iter(text).filter_map(|found| found.get(1)).map(|name| name.as_str());
    names
        .filter(|name| !name.starts_with(&prefix) && !name.starts_with("test_"))
        .map(|name| format!("{path}: the table {name} must be called {prefix}…"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_that_reaches_out_is_named_with_its_line() {
        let impure = [(Regex::new(r"std::fs\b").unwrap(), "files are a driver's")];
        let faults = reaching_out("services/s3/src/x.rs", "use std::fmt;\nuse std::fs;\n", &impure);
        assert_eq!(faults, ["services/s3/src/x.rs:2: use std::fs;: files are a driver's"]);
    }

    #[test]
    fn tables_bear_their_services_name() {
        let table = Regex::new(r#"Table::new\("([^"]*)"\)"#).unwrap();
        let text = r#"Table::new("s3_objects"); Table::new("ecs_tasks");"#;
        assert_eq!(foreign_tables("x", text, "s3", &table).len(), 1);
    }

    #[test]
    fn long_files_are_named() {
        assert!(too_long("x", &"\n".repeat(LINES_MAX)).is_none());
        assert!(too_long("x", &"\n".repeat(LINES_MAX + 1)).is_some());
    }
}
