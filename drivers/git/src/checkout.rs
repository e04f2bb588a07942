//! A commit's tree as files, for builds.

use std::path::Path;

use crate::command::{ANSWER_BYTES_MAX, finish};
use crate::{Error, Repositories};

impl Repositories {
    /// Writes a commit's files into a folder that is empty or not there yet. With an origin the folder is a clone of
    /// its own (all branches and tags, the commit checked out, `origin` standing for that address): nothing in it is
    /// shared with the repository, so a build can do with it what it likes. Without one there is no `.git`.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `NoObject`, `WrongKind`, `Git`, `Io`.
    pub async fn checkout(
        &self,
        id: &str,
        commit: &str,
        folder: &Path,
        origin: Option<&str>,
    ) -> Result<(), Error> {
        let repository = self.existing(id)?;
        self.commit(id, commit).await?;
        let invalid = |what, value: &str| Err(Error::Invalid { what, value: value.to_owned() });
        if !folder.is_absolute() {
            return invalid("absolute path", &folder.to_string_lossy());
        }
        tokio::fs::create_dir_all(folder).await.map_err(Error::io("make the folder of a checkout"))?;
        let Some(origin) = origin else { return self.plain(&repository, commit, folder).await };
        if origin.starts_with('-') || origin.contains(|letter: char| letter.is_control()) {
            return invalid("address of an origin", origin);
        }
        let source = repository.to_string_lossy();
        let refs = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
        let fetch =
            ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", source.as_ref(), refs[0], refs[1]];
        self.inside(folder, &["init", "--quiet", "--template=", "--initial-branch=main"]).await?;
        self.inside(folder, &fetch).await?;
        // A commit that no ref leads to any more (the branch moved on) has to be asked for by its id.
        self.inside(
            folder,
            &["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", source.as_ref(), commit],
        )
        .await?;
        self.inside(folder, &["remote", "add", "origin", origin]).await?;
        self.inside(folder, &["checkout", "--quiet", "--detach", commit]).await
    }

    async fn plain(&self, repository: &Path, commit: &str, folder: &Path) -> Result<(), Error> {
        let scratch = tempfile::tempdir_in(self.aside()).map_err(Error::io("make a folder for an index"))?;
        let index = scratch.path().join("index");
        for arguments in [&["read-tree", commit][..], &["checkout-index", "--all", "--force", "--quiet"]] {
            let mut command = self.git.command_in(repository);
            command.env("GIT_INDEX_FILE", &index).env("GIT_WORK_TREE", folder).current_dir(folder);
            command.args(["-c", "core.bare=false"]).args(arguments);
            finish(command, arguments[0].to_owned(), &[], ANSWER_BYTES_MAX).await?;
        }
        Ok(())
    }

    async fn inside(&self, folder: &Path, arguments: &[&str]) -> Result<(), Error> {
        let mut command = self.git.command();
        command.env("GIT_DIR", folder.join(".git")).env("GIT_WORK_TREE", folder).current_dir(folder);
        command.args(arguments);
        finish(command, arguments[0].to_owned(), &[], ANSWER_BYTES_MAX).await.map(drop)
    }
}
