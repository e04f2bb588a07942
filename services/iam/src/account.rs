//! What belongs to the account itself: its alias, its password policy, its sums.

use model::Error;
use store::Cx;
use wire::Map;

use crate::api::{self, errors};
use crate::rows::{ACCOUNTS, Account, GROUPS, POLICIES, PROFILES, PasswordPolicy, ROLES, USERS, key};

fn account(cx: &Cx<'_>) -> Result<Account, Error> {
    Ok(ACCOUNTS.get(cx, cx.account())?.unwrap_or_default())
}

fn put(cx: &mut Cx<'_>, row: &Account) -> Result<(), Error> {
    let key = cx.account().to_owned();
    Ok(ACCOUNTS.put(cx, &key, row)?)
}

/// `ListAccountAliases`
pub fn list_account_aliases(
    cx: &mut Cx<'_>,
    _: api::ListAccountAliasesRequest,
) -> Result<api::ListAccountAliasesResponse, Error> {
    Ok(api::ListAccountAliasesResponse {
        account_aliases: Some(account(cx)?.alias.into_iter().collect()),
        is_truncated: Some(false),
        marker: None,
    })
}

/// `CreateAccountAlias`: in place of the one before. Aliases are global.
pub fn create_account_alias(
    cx: &mut Cx<'_>,
    input: api::CreateAccountAliasRequest,
) -> Result<api::CreateAccountAliasOutput, Error> {
    let alias = input.account_alias;
    if ACCOUNTS.list(cx, "")?.iter().any(|(_, row)| row.alias.as_ref() == Some(&alias)) {
        let message = format!("The account alias {alias} already exists.");
        return Err(errors::entity_already_exists_exception(message));
    }
    let row = Account { alias: Some(alias), ..account(cx)? };
    put(cx, &row)?;
    Ok(api::CreateAccountAliasOutput {})
}

/// `DeleteAccountAlias`
pub fn delete_account_alias(
    cx: &mut Cx<'_>,
    input: api::DeleteAccountAliasRequest,
) -> Result<api::DeleteAccountAliasOutput, Error> {
    let row = account(cx)?;
    if row.alias.as_ref() != Some(&input.account_alias) {
        let message = format!("The account alias {} cannot be found.", input.account_alias);
        return Err(errors::no_such_entity_exception(message));
    }
    put(cx, &Account { alias: None, ..row })?;
    Ok(api::DeleteAccountAliasOutput {})
}

fn no_policy(cx: &Cx<'_>) -> Error {
    let message = format!("The Password Policy with domain name {} cannot be found.", cx.account());
    errors::no_such_entity_exception(message)
}

/// `UpdateAccountPasswordPolicy`: what is not named goes back to its default.
pub fn update_account_password_policy(
    cx: &mut Cx<'_>,
    input: api::UpdateAccountPasswordPolicyRequest,
) -> Result<api::UpdateAccountPasswordPolicyOutput, Error> {
    let policy = PasswordPolicy {
        length_min: input.minimum_password_length.unwrap_or(6),
        symbols: input.require_symbols.unwrap_or(false),
        numbers: input.require_numbers.unwrap_or(false),
        upper_case: input.require_uppercase_characters.unwrap_or(false),
        lower_case: input.require_lowercase_characters.unwrap_or(false),
        may_change: input.allow_users_to_change_password.unwrap_or(false),
        age_days_max: input.max_password_age.filter(|days| *days > 0),
        reuse_prevention: input.password_reuse_prevention.filter(|count| *count > 0),
        hard_expiry: input.hard_expiry,
    };
    let row = Account { password_policy: Some(policy), ..account(cx)? };
    put(cx, &row)?;
    Ok(api::UpdateAccountPasswordPolicyOutput {})
}

/// `GetAccountPasswordPolicy`
pub fn get_account_password_policy(
    cx: &mut Cx<'_>,
    _: api::GetAccountPasswordPolicyInput,
) -> Result<api::GetAccountPasswordPolicyResponse, Error> {
    let policy = account(cx)?.password_policy.ok_or_else(|| no_policy(cx))?;
    Ok(api::GetAccountPasswordPolicyResponse {
        password_policy: Some(api::PasswordPolicy {
            minimum_password_length: Some(policy.length_min),
            require_symbols: Some(policy.symbols),
            require_numbers: Some(policy.numbers),
            require_uppercase_characters: Some(policy.upper_case),
            require_lowercase_characters: Some(policy.lower_case),
            allow_users_to_change_password: Some(policy.may_change),
            expire_passwords: Some(policy.age_days_max.is_some()),
            max_password_age: policy.age_days_max,
            password_reuse_prevention: policy.reuse_prevention,
            hard_expiry: policy.hard_expiry,
        }),
    })
}

/// `DeleteAccountPasswordPolicy`
pub fn delete_account_password_policy(
    cx: &mut Cx<'_>,
    _: api::DeleteAccountPasswordPolicyInput,
) -> Result<api::DeleteAccountPasswordPolicyOutput, Error> {
    let row = account(cx)?;
    if row.password_policy.is_none() {
        return Err(no_policy(cx));
    }
    put(cx, &Account { password_policy: None, ..row })?;
    Ok(api::DeleteAccountPasswordPolicyOutput {})
}

/// AWS's default quotas, as the summary names them.
const QUOTAS: [(&str, i64); 18] = [
    ("UsersQuota", 5000),
    ("GroupsQuota", 300),
    ("RolesQuota", 1000),
    ("PoliciesQuota", 1500),
    ("InstanceProfilesQuota", 1000),
    ("AccessKeysPerUserQuota", 2),
    ("AttachedPoliciesPerUserQuota", 10),
    ("AttachedPoliciesPerGroupQuota", 10),
    ("AttachedPoliciesPerRoleQuota", 10),
    ("GroupsPerUserQuota", 10),
    ("VersionsPerPolicyQuota", 5),
    ("PolicySizeQuota", 6144),
    ("UserPolicySizeQuota", 2048),
    ("GroupPolicySizeQuota", 5120),
    ("AssumeRolePolicySizeQuota", 2048),
    ("SigningCertificatesPerUserQuota", 2),
    ("ServerCertificatesQuota", 20),
    ("PolicyVersionsInUseQuota", 10_000),
];

/// `GetAccountSummary`
pub fn get_account_summary(
    cx: &mut Cx<'_>,
    _: api::GetAccountSummaryInput,
) -> Result<api::GetAccountSummaryResponse, Error> {
    let all = key(cx, "");
    let versions: usize = POLICIES.list(cx, &all)?.iter().map(|(_, policy)| policy.versions.len()).sum();
    let counts = [
        ("Users", USERS.count(cx, &all)?),
        ("Groups", GROUPS.count(cx, &all)?),
        ("Roles", ROLES.count(cx, &all)?),
        ("Policies", POLICIES.count(cx, &all)?),
        ("InstanceProfiles", PROFILES.count(cx, &all)?),
        ("PolicyVersionsInUse", versions),
        ("MFADevices", 0),
        ("MFADevicesInUse", 0),
        ("AccountMFAEnabled", 0),
        ("AccountAccessKeysPresent", 0),
        ("AccountPasswordPresent", 0),
        ("AccountSigningCertificatesPresent", 0),
        ("Providers", 0),
        ("ServerCertificates", 0),
    ];
    let counts = counts.map(|(name, count)| (name.to_owned(), i64::try_from(count).unwrap_or(i64::MAX)));
    let quotas = QUOTAS.map(|(name, quota)| (name.to_owned(), quota));
    let summary_map: Map<i64> = counts.into_iter().chain(quotas).collect();
    Ok(api::GetAccountSummaryResponse { summary_map: Some(summary_map) })
}
