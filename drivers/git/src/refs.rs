//! What refs point to, the default branch, and what a change did to them.

use std::collections::BTreeMap;
use std::path::Path;

use crate::command::{Call, Git};
use crate::name::{self, HEADS};
use crate::{Error, Repositories};

/// Bytes of a list of all refs: a million of them.
const REFS_BYTES_MAX: u64 = 100 << 20;
/// The default branch of a repository that has none yet.
pub(crate) const FIRST_BRANCH: &str = "refs/heads/main";

/// One ref that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefUpdate {
    /// Full name: `refs/heads/main`.
    pub name: String,
    /// The object before; none: the ref is new.
    pub old: Option<String>,
    /// The object after; none: the ref is gone.
    pub new: Option<String>,
}

pub(crate) type Refs = BTreeMap<String, String>;

impl Repositories {
    /// Every ref and what it points to (of an annotated tag: the tag object), as on disk.
    ///
    /// # Errors
    /// `NoRepository`, `Git`.
    pub async fn refs(&self, id: &str) -> Result<BTreeMap<String, String>, Error> {
        read(&self.git, &self.existing(id)?).await
    }

    /// The default branch without `refs/heads/`; it need not exist yet.
    ///
    /// # Errors
    /// `NoRepository`, `Git`.
    pub async fn default_branch(&self, id: &str) -> Result<String, Error> {
        let head = head(&self.existing(id)?)?;
        Ok(head.strip_prefix(HEADS).unwrap_or(&head).to_owned())
    }

    /// Makes a branch that exists the default branch.
    ///
    /// # Errors
    /// `NoRepository`, `NoRef`, `Invalid`, `Git`.
    pub async fn set_default_branch(&self, id: &str, branch: &str) -> Result<(), Error> {
        let name = name::branch_ref(branch)?;
        let _turn = self.turn(id).await;
        let repository = self.existing(id)?;
        resolve(&self.git, &repository, &name).await?;
        set_head(&self.git, &repository, &name).await
    }
}

/// All refs, by name.
pub(crate) async fn read(git: &Git, repository: &Path) -> Result<Refs, Error> {
    let arguments = ["for-each-ref", "--format=%(objectname) %(refname)"];
    let call = Call { output_bytes_max: REFS_BYTES_MAX, ..Call::new(&arguments) };
    let output = git.run(repository, call).await?;
    let text = String::from_utf8_lossy(&output);
    let pairs = text.lines().filter_map(|line| line.split_once(' '));
    Ok(pairs.map(|(oid, name)| (name.to_owned(), oid.to_owned())).collect())
}

/// What one ref points to.
pub(crate) async fn resolve(git: &Git, repository: &Path, name: &str) -> Result<String, Error> {
    let arguments = ["for-each-ref", "--format=%(objectname) %(refname)", name];
    let output = git.line(repository, Call::new(&arguments)).await?;
    // The pattern also finds what lies below the name.
    let mut pairs = output.lines().filter_map(|line| line.split_once(' '));
    let found = pairs.find(|(_, found)| *found == name);
    found.map(|(oid, _)| oid.to_owned()).ok_or_else(|| Error::NoRef(name.to_owned()))
}

/// The full name of the branch that HEAD stands for.
pub(crate) fn head(repository: &Path) -> Result<String, Error> {
    let text = std::fs::read_to_string(repository.join("HEAD")).map_err(Error::io("read HEAD"))?;
    Ok(text.trim_end().strip_prefix("ref: ").unwrap_or(FIRST_BRANCH).to_owned())
}

pub(crate) async fn set_head(git: &Git, repository: &Path, name: &str) -> Result<(), Error> {
    let arguments = ["symbolic-ref", "HEAD", name];
    git.run(repository, Call::new(&arguments)).await.map(drop)
}

/// CC-1: while the default branch does not exist, the first branch that is pushed takes its place.
pub(crate) async fn adopt_first_branch(
    git: &Git,
    repository: &Path,
    after: &Refs,
    updates: &[RefUpdate],
) -> Result<(), Error> {
    if after.contains_key(&head(repository)?) {
        return Ok(());
    }
    let pushed = updates.iter().find(|update| update.new.is_some() && update.name.starts_with(HEADS));
    let first =
        pushed.map(|update| &update.name).or_else(|| after.keys().find(|name| name.starts_with(HEADS)));
    match first {
        Some(name) => set_head(git, repository, name).await,
        None => Ok(()),
    }
}

/// What changed between two looks: first the names in `order`, as they stand there, then all others.
pub(crate) fn difference(before: &Refs, after: &Refs, order: &[String]) -> Vec<RefUpdate> {
    let update = |name: &String| RefUpdate {
        name: name.clone(),
        old: before.get(name).cloned(),
        new: after.get(name).cloned(),
    };
    let mut others: Refs =
        before.iter().chain(after).map(|(name, _)| (name.clone(), String::new())).collect();
    let named = order.iter().filter(|name| others.remove(*name).is_some()).map(update).collect::<Vec<_>>();
    let all = named.into_iter().chain(others.keys().map(update));
    all.filter(|update| update.old != update.new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refs(pairs: &[(&str, &str)]) -> Refs {
        pairs.iter().map(|(name, oid)| ((*name).to_owned(), (*oid).to_owned())).collect()
    }

    #[test]
    fn cc_3_one_update_per_ref_in_the_order_of_the_push() {
        let before = refs(&[("refs/heads/gone", "1"), ("refs/heads/main", "1"), ("refs/heads/same", "1")]);
        let after = refs(&[("refs/heads/main", "2"), ("refs/heads/new", "3"), ("refs/heads/same", "1")]);
        let order = ["refs/heads/new", "refs/heads/same", "refs/heads/refused", "refs/heads/main"];
        let updates = difference(&before, &after, &order.map(str::to_owned));
        let told: Vec<_> = updates
            .iter()
            .map(|update| (update.name.as_str(), update.old.as_deref(), update.new.as_deref()))
            .collect();
        let wanted = [
            ("refs/heads/new", None, Some("3")),
            ("refs/heads/main", Some("1"), Some("2")),
            ("refs/heads/gone", Some("1"), None),
        ];
        assert_eq!(told, wanted);
    }
}
