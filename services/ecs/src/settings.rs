//! Account settings: kept and answered.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::rows::{SETTINGS, scoped};
use crate::task_definition::{after, page_size};

/// Every setting AWS has, and its default for a new account.
const DEFAULTS: [(&str, &str); 11] = [
    ("awsvpcTrunking", "disabled"),
    ("containerInsights", "disabled"),
    ("containerInstanceLongArnFormat", "enabled"),
    ("defaultLogDriverMode", "blocking"),
    ("dualStackIPv6", "enabled"),
    ("fargateFIPSMode", "disabled"),
    ("fargateTaskRetirementWaitPeriod", "7"),
    ("guardDutyActivate", "off"),
    ("serviceLongArnFormat", "enabled"),
    ("tagResourceAuthorization", "on"),
    ("taskLongArnFormat", "enabled"),
];
const DEFAULT: &str = "default";

fn check(name: &str) -> Result<(), Error> {
    match DEFAULTS.iter().any(|(known, _)| *known == name) {
        true => Ok(()),
        false => Err(errors::invalid_parameter_exception(format!("Unknown account setting name: {name}"))),
    }
}

fn put(cx: &mut Cx<'_>, principal: &str, name: &str, value: &str) -> Result<(), Error> {
    check(name)?;
    let key = scoped(cx, &format!("{principal} {name}"));
    Ok(SETTINGS.put(cx, &key, &value.to_owned())?)
}

fn shape(principal: String, name: &str, value: &str) -> api::Setting {
    api::Setting {
        name: Some(name.into()),
        value: Some(value.into()),
        principal_arn: Some(principal),
        r#type: Some("user".into()),
    }
}

/// `PutAccountSetting`
pub fn put_account_setting(
    cx: &mut Cx<'_>,
    input: api::PutAccountSettingRequest,
) -> Result<api::PutAccountSettingResponse, Error> {
    let principal = input.principal_arn.unwrap_or_else(|| cx.caller.principal.clone());
    put(cx, &principal, &input.name, &input.value)?;
    Ok(api::PutAccountSettingResponse { setting: Some(shape(principal, &input.name, &input.value)) })
}

/// `PutAccountSettingDefault`
pub fn put_account_setting_default(
    cx: &mut Cx<'_>,
    input: api::PutAccountSettingDefaultRequest,
) -> Result<api::PutAccountSettingDefaultResponse, Error> {
    put(cx, DEFAULT, &input.name, &input.value)?;
    let principal = format!("arn:aws:iam::{}:root", cx.account());
    Ok(api::PutAccountSettingDefaultResponse { setting: Some(shape(principal, &input.name, &input.value)) })
}

/// `ListAccountSettings`
pub fn list_account_settings(
    cx: &mut Cx<'_>,
    input: api::ListAccountSettingsRequest,
) -> Result<api::ListAccountSettingsResponse, Error> {
    let principal = input.principal_arn.unwrap_or_else(|| cx.caller.principal.clone());
    let is_effective = input.effective_settings.unwrap_or(false);
    let mut found = Vec::new();
    for (name, builtin) in DEFAULTS {
        let own = SETTINGS.get(cx, &scoped(cx, &format!("{principal} {name}")))?;
        let value = match (own, is_effective) {
            (Some(own), _) => own,
            (None, false) => continue,
            (None, true) => {
                let account = SETTINGS.get(cx, &scoped(cx, &format!("{DEFAULT} {name}")))?;
                account.unwrap_or_else(|| builtin.to_owned())
            }
        };
        let is_one = input.name.as_deref().is_none_or(|wanted| wanted == name)
            && input.value.as_ref().is_none_or(|wanted| *wanted == value);
        if is_one {
            found.push((name.to_owned(), shape(principal.clone(), name, &value)));
        }
    }
    let after = after(input.next_token.as_deref())?;
    let (settings, next_token) = page::cut(found, after.as_deref(), page_size(input.max_results));
    Ok(api::ListAccountSettingsResponse { settings: Some(settings), next_token })
}
