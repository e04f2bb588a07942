//! The AppSpec of an ECS deployment (CD-7…CD-9), from YAML or JSON.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What an AppSpec says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppSpec {
    /// ARN or `family:revision` (CD-8).
    pub task_definition: String,
    /// The container the load balancer talks to.
    pub container_name: String,
    /// Its port.
    pub container_port: u16,
    /// Overrides the service's.
    pub platform_version: Option<String>,
    /// Overrides the service's.
    pub network: Option<Network>,
    /// Hook names and what they call, in order.
    pub hooks: Vec<(String, String)>,
}

/// `AwsvpcConfiguration`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    /// Subnet ids.
    pub subnets: Vec<String>,
    /// Security group ids.
    pub security_groups: Vec<String>,
    /// `ENABLED` or `DISABLED`.
    pub assign_public_ip: String,
}

/// The hooks ECS knows, in their order.
pub(crate) const HOOKS: [&str; 5] =
    ["BeforeInstall", "AfterInstall", "AfterAllowTestTraffic", "BeforeAllowTraffic", "AfterAllowTraffic"];

/// Reads an AppSpec. JSON is YAML, so one reader serves both.
///
/// # Errors
/// One sentence that names what is wrong.
pub(crate) fn parse(text: &str) -> Result<AppSpec, String> {
    let value: Value =
        serde_yaml_ng::from_str(text).map_err(|error| format!("The AppSpec file is not valid: {error}"))?;
    let root = object(&value, "the AppSpec file")?;
    version(member(root, "version"))?;
    let resources = member(root, "Resources").and_then(Value::as_array).ok_or("Resources is missing")?;
    let [entry] = resources.as_slice() else {
        return Err("Resources must hold exactly one TargetService".into());
    };
    let (_, service) =
        object(entry, "the entry in Resources")?.iter().next().ok_or("Resources holds an empty entry")?;
    let service = object(service, "TargetService")?;
    let kind = member(service, "Type").and_then(Value::as_str).unwrap_or_default();
    if kind != "AWS::ECS::Service" {
        return Err(format!("Type is '{kind}', and must be AWS::ECS::Service"));
    }
    let properties = object(member(service, "Properties").ok_or("Properties is missing")?, "Properties")?;
    if member(properties, "CapacityProviderStrategy").is_some_and(|strategy| !strategy.is_null()) {
        return Err("CapacityProviderStrategy is not implemented by Turaco".into());
    }
    let balancer = member(properties, "LoadBalancerInfo").ok_or("LoadBalancerInfo is missing")?;
    let balancer = object(balancer, "LoadBalancerInfo")?;
    Ok(AppSpec {
        task_definition: text_of(properties, "TaskDefinition")?,
        container_name: text_of(balancer, "ContainerName")?,
        container_port: member(balancer, "ContainerPort")
            .and_then(port)
            .ok_or("ContainerPort must be a port")?,
        platform_version: member(properties, "PlatformVersion").and_then(Value::as_str).map(str::to_owned),
        network: network(member(properties, "NetworkConfiguration"))?,
        hooks: hooks(member(root, "Hooks"))?,
    })
}

fn object<'v>(value: &'v Value, what: &str) -> Result<&'v Map<String, Value>, String> {
    value.as_object().ok_or_else(|| format!("{what} is not a map"))
}

/// CD-7: keys are matched without regard to case.
fn member<'v>(map: &'v Map<String, Value>, name: &str) -> Option<&'v Value> {
    map.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

fn text_of(map: &Map<String, Value>, name: &str) -> Result<String, String> {
    member(map, name)
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
        .ok_or_else(|| format!("{name} is missing"))
}

/// CD-7: `0.0`, written as a number or as text.
fn version(value: Option<&Value>) -> Result<(), String> {
    let good = match value {
        Some(Value::Number(number)) => number.as_f64() == Some(0.0),
        Some(Value::String(text)) => text == "0.0",
        Some(_) | None => false,
    };
    if good { Ok(()) } else { Err("version must be 0.0".into()) }
}

fn port(value: &Value) -> Option<u16> {
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
    u16::try_from(number).ok().filter(|port| *port > 0)
}

fn network(value: Option<&Value>) -> Result<Option<Network>, String> {
    let Some(value) = value.filter(|value| !value.is_null()) else { return Ok(None) };
    let inner = member(object(value, "NetworkConfiguration")?, "AwsvpcConfiguration")
        .ok_or("AwsvpcConfiguration is missing")?;
    let inner = object(inner, "AwsvpcConfiguration")?;
    let list = |name: &str| -> Result<Vec<String>, String> {
        let items =
            member(inner, name).and_then(Value::as_array).ok_or_else(|| format!("{name} is missing"))?;
        items
            .iter()
            .map(|item| item.as_str().map(str::to_owned).ok_or(format!("{name} must hold texts")))
            .collect()
    };
    Ok(Some(Network {
        subnets: list("Subnets")?,
        security_groups: list("SecurityGroups")?,
        assign_public_ip: text_of(inner, "AssignPublicIp")?,
    }))
}

fn hooks(value: Option<&Value>) -> Result<Vec<(String, String)>, String> {
    let Some(value) = value.filter(|value| !value.is_null()) else { return Ok(Vec::new()) };
    let mut hooks = Vec::new();
    for entry in value.as_array().ok_or("Hooks is not a list")? {
        for (name, function) in object(entry, "a hook")? {
            let name = HOOKS
                .into_iter()
                .find(|known| known.eq_ignore_ascii_case(name))
                .ok_or_else(|| format!("{name} is not a hook of ECS deployments"))?;
            let function = function.as_str().ok_or_else(|| format!("{name} must name a function"))?;
            hooks.push((name.to_owned(), function.to_owned()));
        }
    }
    Ok(hooks)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "
version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: arn:aws:ecs:r:0:task-definition/web:7
        LoadBalancerInfo:
          ContainerName: web
          ContainerPort: 80
Hooks:
  - beforeinstall: check
";

    #[test]
    fn cd_7_keys_in_any_case_and_json_too() {
        let spec = parse(GOOD).unwrap();
        assert_eq!((spec.container_port, spec.hooks[0].0.as_str()), (80, "BeforeInstall"));
        let json = r#"{"version":"0.0","resources":[{"X":{"type":"AWS::ECS::Service","properties":
            {"taskDefinition":"web:1","loadBalancerInfo":{"containerName":"web","containerPort":"8080"}}}}]}"#;
        assert_eq!(parse(json).unwrap().container_port, 8080);
    }

    #[test]
    fn cd_8_names_what_is_missing() {
        for (from, to, text) in [
            ("version: 0.0", "version: 1.0", "version"),
            ("ContainerName: web", "Other: web", "ContainerName"),
            ("AWS::ECS::Service", "AWS::Lambda::Function", "AWS::Lambda::Function"),
            ("beforeinstall", "Sometime", "Sometime"),
            ("ContainerPort: 80", "ContainerPort: 0", "ContainerPort"),
        ] {
            let error = parse(&GOOD.replace(from, to)).unwrap_err();
            assert!(error.contains(text), "{error}");
        }
        assert!(parse(": :").is_err());
    }
}
