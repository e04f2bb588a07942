//! What may be a repository id, an object id, a ref, a path. Everything from outside passes here before a process
//! sees it, so that nothing can be taken for an option or lead out of the repository.

use crate::Error;

/// Characters of a ref name.
const REF_LENGTH_MAX: usize = 1024;
/// Bytes of a path, as Linux has it.
const PATH_LENGTH_MAX: usize = 4096;
/// The id that git gives to "nothing".
pub(crate) const ZERO: &str = "0000000000000000000000000000000000000000";
/// What a full branch name begins with.
pub(crate) const HEADS: &str = "refs/heads/";

fn check(good: bool, what: &'static str, value: &str) -> Result<(), Error> {
    match good {
        true => Ok(()),
        false => Err(Error::Invalid { what, value: value.chars().take(REF_LENGTH_MAX).collect() }),
    }
}

/// A repository id: lower-case letters, digits and dashes, as in a UUID. It is a folder's name.
pub(crate) fn repository_id(id: &str) -> Result<(), Error> {
    let letters = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    check(letters && !id.is_empty() && id.len() <= 64 && !id.starts_with('-'), "repository id", id)
}

/// A full object id: forty hexadecimal digits in lower case.
pub(crate) fn object_id(oid: &str) -> Result<(), Error> {
    check(is_object_id(oid), "object id", oid)
}

pub(crate) fn is_object_id(oid: &str) -> bool {
    oid.len() == 40 && oid.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// A full ref name below `refs/`, by the rules of git's check-ref-format.
pub(crate) fn ref_name(name: &str) -> Result<(), Error> {
    let component = |part: &str| {
        !part.is_empty() && !part.starts_with(['.', '-']) && !part.ends_with(".lock") && !part.ends_with('.')
    };
    let forbidden = |letter: char| letter.is_control() || " ~^:?*[\\".contains(letter);
    let good = name.strip_prefix("refs/").is_some_and(|rest| rest.contains('/'))
        && name.len() <= REF_LENGTH_MAX
        && name.split('/').all(component)
        && !name.contains(forbidden)
        && !name.contains("..")
        && !name.contains("@{");
    check(good, "ref name", name)
}

/// The full name of a branch.
pub(crate) fn branch_ref(branch: &str) -> Result<String, Error> {
    let name = format!("{HEADS}{branch}");
    ref_name(&name).map_err(|_| Error::Invalid { what: "branch name", value: branch.to_owned() })?;
    Ok(name)
}

/// A path of a file or folder in a tree: relative, no empty, `.`, `..` or `.git` component.
pub(crate) fn path(path: &str) -> Result<(), Error> {
    let component = |part: &str| !matches!(part, "" | "." | "..") && !part.eq_ignore_ascii_case(".git");
    let good = !path.contains('\0') && path.len() <= PATH_LENGTH_MAX && path.split('/').all(component);
    check(good, "path", path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_folder_names_and_never_options() {
        assert!(repository_id("f7579e13-b83e-4027-aaef-650c0EXAMPLE").is_err());
        assert!(repository_id("f7579e13-b83e-4027-aaef-650c0abcdef0").is_ok());
        for bad in ["", "-x", "a/b", "..", "a.git", "ä"] {
            assert!(repository_id(bad).is_err(), "{bad}");
        }
        assert!(object_id("4b825dc642cb6eb9a060e54bf8d69288fbee4904").is_ok());
        for bad in ["", "4b825dc", "--all", "4B825DC642CB6EB9A060E54BF8D69288FBEE4904"] {
            assert!(object_id(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn refs_follow_gits_rules() {
        for good in
            ["refs/heads/main", "refs/heads/feature/a-b", "refs/tags/v1.0", "refs/heads/@", "refs/notes/ä"]
        {
            assert!(ref_name(good).is_ok(), "{good}");
        }
        let bad = [
            "HEAD",
            "refs/x",
            "refs/heads/",
            "refs/heads//a",
            "refs/heads/.a",
            "refs/heads/a..b",
            "refs/heads/a.lock",
            "refs/heads/a b",
            "refs/heads/a~",
            "refs/heads/a^",
            "refs/heads/a:b",
            "refs/heads/a\n",
            "refs/heads/a@{1}",
            "refs/heads/a\\b",
            "refs/heads/-a",
            "refs/heads/a.",
            "--upload-pack=x",
        ];
        for bad in bad {
            assert!(ref_name(bad).is_err(), "{bad:?}");
        }
        assert_eq!(branch_ref("main").unwrap(), "refs/heads/main");
        assert!(branch_ref("-d").is_err());
    }

    #[test]
    fn paths_stay_inside_the_tree() {
        for good in ["a", "a/b.txt", "-rf", ".gitignore", "with space/ü", "...", "a\nb"] {
            assert!(path(good).is_ok(), "{good}");
        }
        for bad in ["", "/a", "a/", "a//b", "../a", "a/../b", ".", ".git/config", "a/.GIT/x", "a\0b"] {
            assert!(path(bad).is_err(), "{bad:?}");
        }
    }
}
