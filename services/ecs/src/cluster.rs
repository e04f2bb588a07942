//! Clusters.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::name;
use crate::rows::{CLUSTERS, Cluster, Phase, SERVICES, ServiceStatus, TASKS, TASKS_BY_CLUSTER, scoped};
use crate::task_definition::{after, page_size};

/// Capacity providers that are there: tasks run on this machine, whichever is named.
pub(crate) const CAPACITY_PROVIDERS: [&str; 2] = ["FARGATE", "FARGATE_SPOT"];

pub(crate) fn put(cx: &mut Cx<'_>, cluster: &Cluster) -> Result<(), Error> {
    let key = scoped(cx, &cluster.name);
    Ok(CLUSTERS.put(cx, &key, cluster)?)
}

pub(crate) fn check_capacity_providers(names: &[String]) -> Result<(), Error> {
    match names.iter().find(|name| !CAPACITY_PROVIDERS.contains(&name.as_str())) {
        None => Ok(()),
        Some(_) => {
            let message = "The specified capacity provider was not found. Specify a valid capacity provider and \
                           try again.";
            Err(errors::invalid_parameter_exception(message))
        }
    }
}

/// `CreateCluster`: one that is there already is answered as it is.
pub fn create_cluster(
    cx: &mut Cx<'_>,
    input: api::CreateClusterRequest,
) -> Result<api::CreateClusterResponse, Error> {
    let name = input.cluster_name.unwrap_or_else(|| name::DEFAULT_CLUSTER.into());
    let letters = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    if name.is_empty() || name.len() > 255 || !letters {
        return Err(errors::invalid_parameter_exception("Invalid cluster name."));
    }
    if let Some(found) = CLUSTERS.get(cx, &scoped(cx, &name))?.filter(|found| !found.is_inactive) {
        return Ok(api::CreateClusterResponse { cluster: Some(describe(cx, &found, &ALL_FIELDS)?) });
    }
    let capacity_providers = input.capacity_providers.unwrap_or_default();
    check_capacity_providers(&capacity_providers)?;
    if input.service_connect_defaults.is_some() {
        return Err(Error::not_implemented("serviceConnectDefaults"));
    }
    let mut settings = input.settings.unwrap_or_default();
    if !settings.iter().any(|setting| setting.name.as_deref() == Some("containerInsights")) {
        settings.push(api::ClusterSetting {
            name: Some("containerInsights".into()),
            value: Some("disabled".into()),
        });
    }
    let cluster = Cluster {
        arn: name::arn(cx, format!("cluster/{name}")),
        name,
        is_inactive: false,
        settings,
        configuration: input.configuration,
        capacity_providers,
        default_strategy: input.default_capacity_provider_strategy.unwrap_or_default(),
        tags: input.tags.unwrap_or_default(),
    };
    put(cx, &cluster)?;
    Ok(api::CreateClusterResponse { cluster: Some(describe(cx, &cluster, &ALL_FIELDS)?) })
}

const ALL_FIELDS: [&str; 4] = ["ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "TAGS"];

pub(crate) fn describe(cx: &Cx<'_>, cluster: &Cluster, include: &[&str]) -> Result<api::Cluster, Error> {
    let has = |field: &str| include.contains(&field);
    let prefix = scoped(cx, &format!("{}/", cluster.name));
    let services = SERVICES.list(cx, &prefix)?;
    let active = services.iter().filter(|(_, service)| service.status == ServiceStatus::Active).count();
    let (running, pending) = task_counts(cx, cluster)?;
    Ok(api::Cluster {
        cluster_arn: Some(cluster.arn.clone()),
        cluster_name: Some(cluster.name.clone()),
        configuration: cluster.configuration.clone().filter(|_| has("CONFIGURATIONS")),
        status: Some(if cluster.is_inactive { "INACTIVE" } else { "ACTIVE" }.into()),
        registered_container_instances_count: Some(0),
        running_tasks_count: Some(running),
        pending_tasks_count: Some(pending),
        active_services_count: Some(i64::try_from(active).unwrap_or(i64::MAX)),
        statistics: Some(Vec::new()),
        tags: Some(if has("TAGS") { cluster.tags.clone() } else { Vec::new() }),
        settings: Some(if has("SETTINGS") { cluster.settings.clone() } else { Vec::new() }),
        capacity_providers: Some(cluster.capacity_providers.clone()),
        default_capacity_provider_strategy: Some(cluster.default_strategy.clone()),
        ..api::Cluster::default()
    })
}

/// Tasks that run, and tasks on their way there.
fn task_counts(cx: &Cx<'_>, cluster: &Cluster) -> Result<(i64, i64), Error> {
    let (mut running, mut pending) = (0, 0);
    for key in TASKS_BY_CLUSTER.keys(cx, &scoped(cx, &format!("{}/", cluster.name)))? {
        let id = key.rsplit('/').next().unwrap_or_default();
        match TASKS.get(cx, id)?.map(|task| task.phase) {
            Some(Phase::Running) => running += 1,
            Some(Phase::Provisioning | Phase::Pending) => pending += 1,
            Some(Phase::Deactivating | Phase::Stopping | Phase::Deprovisioning | Phase::Stopped) | None => {}
        }
    }
    Ok((running, pending))
}

/// `DescribeClusters`
pub fn describe_clusters(
    cx: &mut Cx<'_>,
    input: api::DescribeClustersRequest,
) -> Result<api::DescribeClustersResponse, Error> {
    let names = input.clusters.filter(|all| !all.is_empty());
    let names = names.unwrap_or_else(|| vec![name::DEFAULT_CLUSTER.into()]);
    let include: Vec<&str> = input.include.iter().flatten().map(String::as_str).collect();
    let (mut clusters, mut failures) = (Vec::new(), Vec::new());
    for wanted in names {
        let short = name::cluster_name(Some(&wanted));
        match CLUSTERS.get(cx, &scoped(cx, short))? {
            Some(found) => clusters.push(describe(cx, &found, &include)?),
            None => failures.push(missing(name::arn(cx, format!("cluster/{short}")))),
        }
    }
    Ok(api::DescribeClustersResponse { clusters: Some(clusters), failures: Some(failures) })
}

pub(crate) fn missing(arn: String) -> api::Failure {
    api::Failure { arn: Some(arn), reason: Some("MISSING".into()), detail: None }
}

/// `ListClusters`
pub fn list_clusters(
    cx: &mut Cx<'_>,
    input: api::ListClustersRequest,
) -> Result<api::ListClustersResponse, Error> {
    let all = CLUSTERS.list(cx, &scoped(cx, ""))?.into_iter();
    let arns = all.filter(|(_, cluster)| !cluster.is_inactive).map(|(key, cluster)| (key, cluster.arn));
    let after = after(input.next_token.as_deref())?;
    let (arns, next_token) = page::cut(arns, after.as_deref(), page_size(input.max_results));
    Ok(api::ListClustersResponse { cluster_arns: Some(arns), next_token })
}

/// `DeleteCluster`: only an empty one. It is INACTIVE afterwards.
pub fn delete_cluster(
    cx: &mut Cx<'_>,
    input: api::DeleteClusterRequest,
) -> Result<api::DeleteClusterResponse, Error> {
    let mut cluster = name::cluster(cx, Some(&input.cluster))?;
    let services = SERVICES.list(cx, &scoped(cx, &format!("{}/", cluster.name)))?;
    if services.iter().any(|(_, service)| service.status == ServiceStatus::Active) {
        let message = "The Cluster cannot be deleted while Services are active.";
        return Err(errors::cluster_contains_services_exception(message));
    }
    for key in TASKS_BY_CLUSTER.keys(cx, &scoped(cx, &format!("{}/", cluster.name)))? {
        let task = TASKS.get(cx, key.rsplit('/').next().unwrap_or_default())?;
        if task.is_some_and(|task| task.phase != Phase::Stopped) {
            let message = "The Cluster cannot be deleted while Tasks are active.";
            return Err(errors::cluster_contains_tasks_exception(message));
        }
    }
    cluster.is_inactive = true;
    put(cx, &cluster)?;
    Ok(api::DeleteClusterResponse { cluster: Some(describe(cx, &cluster, &ALL_FIELDS)?) })
}

fn set_settings(cluster: &mut Cluster, settings: Vec<api::ClusterSetting>) {
    for setting in settings {
        cluster.settings.retain(|one| one.name != setting.name);
        cluster.settings.push(setting);
    }
}

/// `UpdateCluster`
pub fn update_cluster(
    cx: &mut Cx<'_>,
    input: api::UpdateClusterRequest,
) -> Result<api::UpdateClusterResponse, Error> {
    let mut cluster = name::cluster(cx, Some(&input.cluster))?;
    if input.service_connect_defaults.is_some() {
        return Err(Error::not_implemented("serviceConnectDefaults"));
    }
    set_settings(&mut cluster, input.settings.unwrap_or_default());
    if input.configuration.is_some() {
        cluster.configuration = input.configuration;
    }
    put(cx, &cluster)?;
    Ok(api::UpdateClusterResponse { cluster: Some(describe(cx, &cluster, &ALL_FIELDS)?) })
}

/// `UpdateClusterSettings`
pub fn update_cluster_settings(
    cx: &mut Cx<'_>,
    input: api::UpdateClusterSettingsRequest,
) -> Result<api::UpdateClusterSettingsResponse, Error> {
    let mut cluster = name::cluster(cx, Some(&input.cluster))?;
    set_settings(&mut cluster, input.settings);
    put(cx, &cluster)?;
    Ok(api::UpdateClusterSettingsResponse { cluster: Some(describe(cx, &cluster, &ALL_FIELDS)?) })
}

/// `PutClusterCapacityProviders`
pub fn put_cluster_capacity_providers(
    cx: &mut Cx<'_>,
    input: api::PutClusterCapacityProvidersRequest,
) -> Result<api::PutClusterCapacityProvidersResponse, Error> {
    let mut cluster = name::cluster(cx, Some(&input.cluster))?;
    check_capacity_providers(&input.capacity_providers)?;
    cluster.capacity_providers = input.capacity_providers;
    cluster.default_strategy = input.default_capacity_provider_strategy;
    put(cx, &cluster)?;
    let mut shape = describe(cx, &cluster, &ALL_FIELDS)?;
    shape.attachments = Some(Vec::new());
    shape.attachments_status = Some("UPDATE_COMPLETE".into());
    Ok(api::PutClusterCapacityProvidersResponse { cluster: Some(shape) })
}

/// `DescribeCapacityProviders`: AWS's two.
pub fn describe_capacity_providers(
    cx: &mut Cx<'_>,
    input: api::DescribeCapacityProvidersRequest,
) -> Result<api::DescribeCapacityProvidersResponse, Error> {
    let all = || CAPACITY_PROVIDERS.map(str::to_owned).to_vec();
    let names = input.capacity_providers.filter(|names| !names.is_empty()).unwrap_or_else(all);
    let (mut found, mut failures) = (Vec::new(), Vec::new());
    for wanted in names {
        let short = wanted.rsplit('/').next().unwrap_or_default().to_owned();
        let arn = name::arn(cx, format!("capacity-provider/{short}"));
        if CAPACITY_PROVIDERS.contains(&short.as_str()) {
            found.push(api::CapacityProvider {
                capacity_provider_arn: Some(arn),
                name: Some(short.clone()),
                status: Some("ACTIVE".into()),
                tags: Some(Vec::new()),
                r#type: Some(short),
                ..Default::default()
            });
        } else {
            failures.push(missing(arn));
        }
    }
    Ok(api::DescribeCapacityProvidersResponse {
        capacity_providers: Some(found),
        failures: Some(failures),
        next_token: None,
    })
}

/// `ListContainerInstances`: tasks run on this machine itself, so there are none.
pub fn list_container_instances(
    cx: &mut Cx<'_>,
    input: api::ListContainerInstancesRequest,
) -> Result<api::ListContainerInstancesResponse, Error> {
    name::cluster(cx, input.cluster.as_deref())?;
    Ok(api::ListContainerInstancesResponse { container_instance_arns: Some(Vec::new()), next_token: None })
}

/// `DescribeContainerInstances`: there are none, so all are missing.
pub fn describe_container_instances(
    cx: &mut Cx<'_>,
    input: api::DescribeContainerInstancesRequest,
) -> Result<api::DescribeContainerInstancesResponse, Error> {
    name::cluster(cx, input.cluster.as_deref())?;
    Ok(api::DescribeContainerInstancesResponse {
        container_instances: Some(Vec::new()),
        failures: Some(input.container_instances.into_iter().map(missing).collect()),
    })
}
