//! Deployment configurations: the predefined ones and the user's (CD-2).

use model::{Error, Time, page};
use store::Cx;

use crate::api::{
    CreateDeploymentConfigInput, CreateDeploymentConfigOutput, DeleteDeploymentConfigInput,
    DeleteDeploymentConfigOutput, DeploymentConfigInfo, GetDeploymentConfigInput, GetDeploymentConfigOutput,
    ListDeploymentConfigsInput, ListDeploymentConfigsOutput, TimeBasedCanary, TimeBasedLinear,
    TrafficRoutingConfig,
};
use crate::application::PAGE;
use crate::rows::{CONFIGS, Config, GROUPS, key};

/// CD-2: first to last shift, minutes.
const SHIFT_MINUTES_MAX: i64 = 2880;
/// The predefined configurations were made long ago; any fixed time will do.
const PREDEFINED_AT: Time = Time(1_543_276_800_000);

/// The predefined ECS configurations.
const ECS: [(&str, &str, i64, i64); 5] = [
    ("ECSAllAtOnce", "AllAtOnce", 100, 0),
    ("ECSCanary10Percent5Minutes", "TimeBasedCanary", 10, 5),
    ("ECSCanary10Percent15Minutes", "TimeBasedCanary", 10, 15),
    ("ECSLinear10PercentEvery1Minutes", "TimeBasedLinear", 10, 1),
    ("ECSLinear10PercentEvery3Minutes", "TimeBasedLinear", 10, 3),
];

/// Predefined configurations of the other platforms: listed as AWS does, usable by no ECS group.
const OTHERS: [(&str, &str); 12] = [
    ("OneAtATime", "Server"),
    ("HalfAtATime", "Server"),
    ("AllAtOnce", "Server"),
    ("LambdaAllAtOnce", "Lambda"),
    ("LambdaCanary10Percent5Minutes", "Lambda"),
    ("LambdaCanary10Percent10Minutes", "Lambda"),
    ("LambdaCanary10Percent15Minutes", "Lambda"),
    ("LambdaCanary10Percent30Minutes", "Lambda"),
    ("LambdaLinear10PercentEvery1Minute", "Lambda"),
    ("LambdaLinear10PercentEvery2Minutes", "Lambda"),
    ("LambdaLinear10PercentEvery3Minutes", "Lambda"),
    ("LambdaLinear10PercentEvery10Minutes", "Lambda"),
];

/// The configuration of that name, predefined or the caller's.
pub(crate) fn find(cx: &Cx<'_>, name: &str) -> Result<Config, Error> {
    if let Some(found) = predefined().into_iter().find(|config| config.name == name) {
        return Ok(found);
    }
    CONFIGS.get(cx, &key(&[cx.account(), cx.region(), name]))?.ok_or_else(|| {
        Error::new(
            "DeploymentConfigDoesNotExistException",
            format!("No Deployment Configuration found for name: {name}"),
        )
    })
}

fn predefined() -> Vec<Config> {
    let config = |short: &str, platform: &str, traffic| Config {
        id: format!(
            "00000000-0000-0000-0000-{:012x}",
            short.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)))
                & 0xffff_ffff_ffff
        ),
        name: format!("CodeDeployDefault.{short}"),
        created_at: PREDEFINED_AT.0,
        compute_platform: platform.into(),
        traffic,
    };
    let mut all: Vec<Config> = OTHERS.iter().map(|(short, platform)| config(short, platform, None)).collect();
    all.extend(ECS.iter().map(|(short, kind, percent, minutes)| {
        config(short, "ECS", Some(traffic(kind, *percent, *minutes)))
    }));
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

fn traffic(kind: &str, percent: i64, minutes: i64) -> TrafficRoutingConfig {
    TrafficRoutingConfig {
        r#type: Some(kind.into()),
        time_based_canary: (kind == "TimeBasedCanary")
            .then_some(TimeBasedCanary { canary_percentage: Some(percent), canary_interval: Some(minutes) }),
        time_based_linear: (kind == "TimeBasedLinear")
            .then_some(TimeBasedLinear { linear_percentage: Some(percent), linear_interval: Some(minutes) }),
    }
}

/// CD-26: the steps of a shift: percent for green, and the wait after it in ms.
pub(crate) fn shift(traffic: Option<&TrafficRoutingConfig>) -> Vec<(u32, i64)> {
    let minutes = |minutes: Option<i64>| minutes.unwrap_or(0) * 60_000;
    let percent = |percent: Option<i64>| u32::try_from(percent.unwrap_or(100)).unwrap_or(100).clamp(1, 100);
    if let Some(canary) = traffic.and_then(|traffic| traffic.time_based_canary.as_ref()) {
        return vec![(percent(canary.canary_percentage), minutes(canary.canary_interval)), (100, 0)];
    }
    let Some(linear) = traffic.and_then(|traffic| traffic.time_based_linear.as_ref()) else {
        return vec![(100, 0)];
    };
    let (step, gap) = (percent(linear.linear_percentage), minutes(linear.linear_interval));
    let mut steps: Vec<(u32, i64)> =
        (1..).map(|n| step * n).take_while(|sum| *sum < 100).map(|sum| (sum, gap)).collect();
    steps.push((100, 0));
    steps
}

/// CD-2.
pub fn create_deployment_config(
    cx: &mut Cx<'_>,
    input: CreateDeploymentConfigInput,
) -> Result<CreateDeploymentConfigOutput, Error> {
    let name = input.deployment_config_name;
    if name.starts_with("CodeDeployDefault.") || !crate::application::is_name(&name) {
        return Err(Error::new(
            "InvalidDeploymentConfigNameException",
            format!("The deployment configuration name {name} is not valid."),
        ));
    }
    if input.compute_platform.as_deref() != Some("ECS") {
        let platform = input.compute_platform.as_deref().unwrap_or("Server");
        return Err(Error::not_implemented(format!("computePlatform {platform}")));
    }
    let traffic = input.traffic_routing_config.ok_or_else(|| {
        Error::new("InvalidTrafficRoutingConfigurationException", "trafficRoutingConfig is needed for ECS")
    })?;
    check_traffic(&traffic)?;
    let row_key = key(&[cx.account(), cx.region(), &name]);
    if CONFIGS.contains(cx, &row_key)? {
        return Err(Error::new(
            "DeploymentConfigAlreadyExistsException",
            format!("Deployment configuration already exists with the name: {name}"),
        ));
    }
    if CONFIGS.count(cx, &format!("{}/{}/", cx.account(), cx.region()))? >= 200 {
        return Err(Error::new(
            "DeploymentConfigLimitExceededException",
            "There are 200 configurations already.",
        ));
    }
    let row = Config {
        id: cx.ids.uuid(),
        name,
        created_at: cx.now.0,
        compute_platform: "ECS".into(),
        traffic: Some(traffic),
    };
    CONFIGS.put(cx, &row_key, &row)?;
    Ok(CreateDeploymentConfigOutput { deployment_config_id: Some(row.id) })
}

fn check_traffic(traffic: &TrafficRoutingConfig) -> Result<(), Error> {
    let invalid = |text: &str| Err(Error::new("InvalidTrafficRoutingConfigurationException", text));
    let (percent, interval, shifts) = match traffic.r#type.as_deref() {
        Some("AllAtOnce") | None => return Ok(()),
        Some("TimeBasedCanary") => match &traffic.time_based_canary {
            Some(canary) => (canary.canary_percentage, canary.canary_interval, 1),
            None => return invalid("timeBasedCanary is missing"),
        },
        Some("TimeBasedLinear") => match &traffic.time_based_linear {
            Some(linear) => {
                let percent = linear.linear_percentage.unwrap_or(0).max(1);
                (linear.linear_percentage, linear.linear_interval, (99 / percent).max(1))
            }
            None => return invalid("timeBasedLinear is missing"),
        },
        Some(other) => return invalid(&format!("{other} is not a traffic routing type")),
    };
    if !(1..=99).contains(&percent.unwrap_or(0)) {
        return invalid("The percentage must be between 1 and 99.");
    }
    let minutes = interval.unwrap_or(0);
    if minutes < 1 || minutes * shifts > SHIFT_MINUTES_MAX {
        return invalid("The whole shift must take between 1 and 2880 minutes.");
    }
    Ok(())
}

/// CD-2: predefined ones and those in use stay.
pub fn delete_deployment_config(
    cx: &mut Cx<'_>,
    input: DeleteDeploymentConfigInput,
) -> Result<DeleteDeploymentConfigOutput, Error> {
    let name = input.deployment_config_name;
    if name.starts_with("CodeDeployDefault.") {
        return Err(Error::new(
            "InvalidOperationException",
            "A predefined deployment configuration cannot be deleted.",
        ));
    }
    let groups = GROUPS.list(cx, &format!("{}/{}/", cx.account(), cx.region()))?;
    if groups.iter().any(|(_, group)| group.info.deployment_config_name.as_deref() == Some(&name)) {
        return Err(Error::new(
            "DeploymentConfigInUseException",
            format!("The deployment configuration {name} is still in use."),
        ));
    }
    let row_key = key(&[cx.account(), cx.region(), &name]);
    CONFIGS.delete(cx, &row_key)?;
    Ok(DeleteDeploymentConfigOutput {})
}

/// CD-2.
pub fn get_deployment_config(
    cx: &mut Cx<'_>,
    input: GetDeploymentConfigInput,
) -> Result<GetDeploymentConfigOutput, Error> {
    let row = find(cx, &input.deployment_config_name)?;
    Ok(GetDeploymentConfigOutput {
        deployment_config_info: Some(DeploymentConfigInfo {
            deployment_config_id: Some(row.id),
            deployment_config_name: Some(row.name),
            create_time: Some(Time(row.created_at)),
            compute_platform: Some(row.compute_platform),
            traffic_routing_config: row.traffic,
            ..DeploymentConfigInfo::default()
        }),
    })
}

/// CD-2: predefined ones first, all of them.
pub fn list_deployment_configs(
    cx: &mut Cx<'_>,
    input: ListDeploymentConfigsInput,
) -> Result<ListDeploymentConfigsOutput, Error> {
    let own = CONFIGS.list(cx, &format!("{}/{}/", cx.account(), cx.region()))?;
    let all = predefined().into_iter().map(|config| (format!("0 {}", config.name), config.name));
    let all: Vec<_> =
        all.chain(own.into_iter().map(|(_, config)| (format!("1 {}", config.name), config.name))).collect();
    let after = page::after(input.next_token.as_deref(), "InvalidNextTokenException")?;
    let (names, next_token) = page::cut(all, after.as_deref(), PAGE);
    Ok(ListDeploymentConfigsOutput { deployment_configs_list: Some(names), next_token })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cd_26_steps_of_each_kind() {
        assert_eq!(shift(None), [(100, 0)]);
        assert_eq!(shift(Some(&traffic("TimeBasedCanary", 10, 5))), [(10, 300_000), (100, 0)]);
        let linear = shift(Some(&traffic("TimeBasedLinear", 30, 1)));
        assert_eq!(linear, [(30, 60_000), (60, 60_000), (90, 60_000), (100, 0)]);
        assert_eq!(shift(Some(&traffic("TimeBasedLinear", 10, 1))).len(), 10);
    }

    #[test]
    fn cd_2_limits() {
        assert!(check_traffic(&traffic("TimeBasedCanary", 10, 2880)).is_ok());
        assert!(check_traffic(&traffic("TimeBasedCanary", 100, 5)).is_err());
        assert!(check_traffic(&traffic("TimeBasedLinear", 1, 30)).is_err());
        assert!(check_traffic(&traffic("TimeBasedLinear", 10, 0)).is_err());
    }
}
