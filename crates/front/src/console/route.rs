//! Which page an address means. Every address that operations answer in URLs is one of these.

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    Home,
    Pipelines {
        older: Option<String>,
    },
    Pipeline {
        name: String,
        older: Option<String>,
    },
    Builds {
        project: Option<String>,
        older: Option<String>,
    },
    Execution {
        pipeline: String,
        id: String,
    },
    Build(String),
    Deployments {
        group: Option<(String, String)>,
        older: Option<String>,
    },
    Deployment(String),
    Services {
        older: Option<String>,
    },
    Service {
        cluster: Option<String>,
        name: String,
    },
    Task {
        cluster: String,
        id: String,
    },
    Balancers {
        older: Option<String>,
    },
    Balancer(String),
    Repositories {
        older: Option<String>,
    },
    Repository {
        name: String,
        commit: Option<String>,
    },
    Registry {
        older: Option<String>,
    },
    /// `name`, or `name/sha256:…`
    Images {
        name: String,
        older: Option<String>,
    },
    Bucket {
        name: String,
        key: String,
    },
    Waiting,
}

impl Route {
    /// The page of decoded path segments; `older`: where a list goes on.
    pub(super) fn of(parts: &[String], older: Option<String>) -> Option<Self> {
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let own = |text: &str| text.to_owned();
        Some(match parts.as_slice() {
            [] | [""] => Self::Home,
            ["pipelines"] => Self::Pipelines { older },
            ["pipelines", name] => Self::Pipeline { name: own(name), older },
            ["pipelines", pipeline, "executions", id] => {
                Self::Execution { pipeline: own(pipeline), id: own(id) }
            }
            ["builds"] => Self::Builds { project: None, older },
            ["builds", id] => Self::Build(own(id)),
            ["projects", name] => Self::Builds { project: Some(own(name)), older },
            ["deployments"] => Self::Deployments { group: None, older },
            ["deployments", id] => Self::Deployment(own(id)),
            ["applications", application, group] => {
                Self::Deployments { group: Some((own(application), own(group))), older }
            }
            ["services"] => Self::Services { older },
            ["services", name] => Self::Service { cluster: None, name: own(name) },
            ["services", cluster, name] => Self::Service { cluster: Some(own(cluster)), name: own(name) },
            ["tasks", cluster, id] => Self::Task { cluster: own(cluster), id: own(id) },
            ["balancers"] => Self::Balancers { older },
            ["balancers", name] => Self::Balancer(own(name)),
            ["repositories"] => Self::Repositories { older },
            ["repositories", name] => Self::Repository { name: own(name), commit: None },
            ["repositories", name, "commits", commit] => {
                Self::Repository { name: own(name), commit: Some(own(commit)) }
            }
            ["registry"] => Self::Registry { older },
            ["images", name @ ..] if !name.is_empty() => Self::Images { name: name.join("/"), older },
            ["buckets", name, key @ ..] => Self::Bucket { name: own(name), key: key.join("/") },
            ["waiting"] => Self::Waiting,
            _ => return None,
        })
    }
}

/// The decoded segments of a path; none when it is not UTF-8.
pub(super) fn segments(path: &str) -> Option<Vec<String>> {
    path.trim_matches('/').split('/').map(wire::uri::percent_decode).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(path: &str) -> Option<Route> {
        Route::of(&segments(path)?, None)
    }

    #[test]
    fn addresses_that_operations_answer_lead_to_pages() {
        assert_eq!(route("/builds/web%3A0a"), Some(Route::Build("web:0a".into())));
        assert_eq!(route("/services/web"), Some(Route::Service { cluster: None, name: "web".into() }));
        let commit = Route::Repository { name: "app".into(), commit: Some("0abc".into()) };
        assert_eq!(route("/repositories/app/commits/0abc"), Some(commit));
        let image = Route::Images { name: "team/web/sha256:0a".into(), older: None };
        assert_eq!(route("/images/team/web/sha256%3A0a"), Some(image));
        let object = Route::Bucket { name: "b".into(), key: "a/b c.zip".into() };
        assert_eq!(route("/buckets/b/a/b%20c.zip"), Some(object));
        assert!(route("/applications/app/group").is_some() && route("/projects/web").is_some());
    }

    #[test]
    fn what_is_no_page_is_none() {
        assert_eq!(route("/nothing/here"), None);
        assert_eq!(route("/"), Some(Route::Home));
    }
}
