//! Arrows between our crates: the manifests against `xtask/arrows.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use anyhow::Context as _;
use serde_json::Value;

/// What services must not be built on: they are rows in, rows out.
const IMPURE: [&str; 8] = ["tokio", "hyper", "rand", "reqwest", "ureq", "nix", "libc", "rusqlite"];

type Arrows = BTreeMap<String, BTreeSet<String>>;

/// Arrows that no line allows, crates that no line names, and services built on what acts.
pub(super) fn faults(root: &Path) -> anyhow::Result<Vec<String>> {
    let path = root.join("xtask/arrows.txt");
    let allowed = read(&std::fs::read_to_string(&path).with_context(|| path.display().to_string())?)?;
    let output = Command::new("cargo")
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root)
        .output()?;
    anyhow::ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().context("packages")?;
    Ok(packages.iter().flat_map(|package| of_crate(package, &allowed)).collect())
}

/// `name: name name`, groups taken apart.
fn read(text: &str) -> anyhow::Result<Arrows> {
    let mut arrows = Arrows::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (name, to) = line.split_once(':').with_context(|| format!("no colon in {line:?}"))?;
        let to = to.split_whitespace().flat_map(|word| match word {
            "base" => arrows.get("base").cloned().unwrap_or_default(),
            word => BTreeSet::from([word.to_owned()]),
        });
        let to = to.collect();
        anyhow::ensure!(arrows.insert(name.to_owned(), to).is_none(), "{name} is there twice");
    }
    Ok(arrows)
}

fn of_crate(package: &Value, allowed: &Arrows) -> Vec<String> {
    let name = package["name"].as_str().unwrap_or_default();
    let is_service = package["manifest_path"].as_str().is_some_and(|path| path.contains("/services/"));
    let Some(allowed) = allowed.get(name) else {
        return vec![format!("xtask/arrows.txt says nothing of {name}")];
    };
    let dependencies = package["dependencies"].as_array().into_iter().flatten();
    // What tests use is their own affair.
    let built_on = dependencies.filter(|one| one["kind"].is_null());
    built_on
        .filter_map(|one| {
            let to = one["name"].as_str().unwrap_or_default();
            let is_ours = !one["path"].is_null();
            if is_ours && !allowed.contains(to) && !allowed.contains("*") {
                return Some(format!("{name} → {to}: no such arrow in xtask/arrows.txt"));
            }
            (is_service && IMPURE.contains(&to))
                .then(|| format!("{name} → {to}: a service is rows in, rows out; a driver acts"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(path: &str, dependencies: Value) -> Value {
        json!({ "name": "ecs", "manifest_path": path, "dependencies": dependencies })
    }

    #[test]
    fn only_arrows_of_the_map_are_let_through() {
        let allowed = read("# map\nbase: model\necs: base elb\n").unwrap();
        let ours = |name: &str| json!({ "name": name, "path": "x", "kind": null });
        let good = package(
            "/services/ecs",
            json!([ours("model"), ours("elb"), { "name": "serde", "path": null, "kind": null }]),
        );
        assert_eq!(of_crate(&good, &allowed), Vec::<String>::new());
        let bad = package("/services/ecs", json!([ours("codedeploy")]));
        assert_eq!(of_crate(&bad, &allowed).len(), 1);
        let test_only = package("/services/ecs", json!([{ "name": "lb-api", "path": "x", "kind": "dev" }]));
        assert!(of_crate(&test_only, &allowed).is_empty());
    }

    #[test]
    fn services_do_not_act() {
        let allowed = read("ecs:\n").unwrap();
        let tokio = json!([{ "name": "tokio", "path": null, "kind": null }]);
        assert_eq!(of_crate(&package("/services/ecs", tokio.clone()), &allowed).len(), 1);
        assert!(of_crate(&package("/drivers/ecs", tokio), &allowed).is_empty());
        assert_eq!(of_crate(&package("/x", json!([])), &read("").unwrap()).len(), 1);
    }
}
