//! Users and groups by the container's own `/etc/passwd` and `/etc/group`.

/// Who a process runs as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// User id.
    pub uid: u32,
    /// Group id.
    pub gid: u32,
    /// Supplementary groups.
    pub groups: Vec<u32>,
    /// Home directory.
    pub home: String,
}

/// Resolves `user`, `uid`, `user:group`, `uid:gid` or the empty string (root) as Docker does: a number need not be
/// listed; a name must be. Without a group the listed one is taken, and the groups the user is a member of.
pub fn resolve(user: &str, passwd: &str, group: &str) -> Result<User, String> {
    let (name, group_name) = match user.split_once(':') {
        Some((name, group_name)) => (name, Some(group_name)),
        None => (user, None),
    };
    let name = if name.is_empty() { "0" } else { name };
    let entry = passwd
        .lines()
        .map(|line| line.split(':').collect::<Vec<_>>())
        .find(|fields| fields.len() >= 6 && (fields[0] == name || (is_number(name) && fields[2] == name)));
    let (uid, listed_gid, login, home) = match entry {
        Some(fields) => (number(fields[2])?, number(fields[3])?, fields[0].to_owned(), fields[5].to_owned()),
        None if is_number(name) => (number(name)?, 0, String::new(), "/".to_owned()),
        None => return Err(format!("unable to find user {name}: no matching entries in passwd file")),
    };
    let gid = match group_name.filter(|group_name| !group_name.is_empty()) {
        None => listed_gid,
        Some(wanted) => match group.lines().find_map(|line| group_line(line, wanted)) {
            Some(gid) => gid,
            None if is_number(wanted) => number(wanted)?,
            None => return Err(format!("unable to find group {wanted}: no matching entries in group file")),
        },
    };
    // An explicit group stands alone, as in Docker.
    let groups =
        if group_name.is_none() && !login.is_empty() { member_of(&login, group) } else { Vec::new() };
    let home = if home.is_empty() { "/".to_owned() } else { home };
    Ok(User { uid, gid, groups, home })
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("{text} is not a user or group id"))
}

/// The group id of a line of `/etc/group`, if it is the wanted group's.
fn group_line(line: &str, wanted: &str) -> Option<u32> {
    let mut fields = line.split(':');
    let name = fields.next()?;
    let gid = fields.nth(1)?;
    (name == wanted || gid == wanted).then(|| gid.parse().ok()).flatten()
}

/// The ids of the groups whose member list names the user.
fn member_of(login: &str, group: &str) -> Vec<u32> {
    let lines = group.lines().map(|line| line.split(':').collect::<Vec<_>>());
    let mine = lines.filter(|fields| fields.len() >= 4 && fields[3].split(',').any(|member| member == login));
    mine.filter_map(|fields| fields[2].parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/sh\napp:x:1000:1001::/home/app:/bin/sh\n";
    const GROUP: &str = "root:x:0:\napp:x:1001:\nwheel:x:10:root,app\n";

    #[test]
    fn resolves_as_docker_does() {
        let user = |uid, gid, groups: &[u32], home: &str| {
            Ok(User { uid, gid, groups: groups.to_vec(), home: home.to_owned() })
        };
        let check = |text: &str| resolve(text, PASSWD, GROUP);
        assert_eq!(check(""), user(0, 0, &[10], "/root"));
        assert_eq!(check("app"), user(1000, 1001, &[10], "/home/app"));
        assert_eq!(check("1000"), user(1000, 1001, &[10], "/home/app"));
        assert_eq!(check("app:wheel"), user(1000, 10, &[], "/home/app"));
        assert_eq!(check("4711"), user(4711, 0, &[], "/"));
        assert_eq!(check("4711:12"), user(4711, 12, &[], "/"));
        assert!(check("nobody").unwrap_err().contains("nobody"));
        assert!(check("app:nogroup").unwrap_err().contains("nogroup"));
        assert!(check("99999999999").is_err());
    }
}
