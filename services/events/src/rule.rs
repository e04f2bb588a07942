//! Rules: a pattern, a state, and targets.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::bus;
use crate::pattern::Pattern;
use crate::rows::{RULES, RuleRow, TAGS};

/// Rules on one page at most, and without a limit.
const PAGE_MAX: i64 = 100;

/// How many a page holds.
pub(crate) fn limit(asked: Option<i64>, most: i64) -> usize {
    usize::try_from(asked.unwrap_or(most).clamp(1, most)).unwrap_or(1)
}

pub(crate) fn key(cx: &Cx<'_>, bus: &str, name: &str) -> String {
    format!("{}/{}/{bus}/{name}", cx.account(), cx.region())
}

/// The rule's key and row.
pub(crate) fn find(cx: &Cx<'_>, bus: Option<&str>, name: &str) -> Result<(String, RuleRow), Error> {
    let bus = bus::resolve(cx, bus)?;
    let key = key(cx, &bus, name);
    let row = RULES.get(cx, &key)?.ok_or_else(|| {
        errors::resource_not_found_exception(format!("Rule {name} does not exist on EventBus {bus}."))
    })?;
    Ok((key, row))
}

fn arn(cx: &Cx<'_>, bus: &str, name: &str) -> String {
    let path = if bus == bus::DEFAULT { name.to_owned() } else { format!("{bus}/{name}") };
    model::Arn::new("events", cx.region(), cx.account(), format!("rule/{path}")).to_string()
}

pub(crate) fn read_pattern(text: &str) -> Result<Pattern, Error> {
    Pattern::parse(text).map_err(|reason| {
        errors::invalid_event_pattern_exception(format!("Event pattern is not valid. Reason: {reason}"))
    })
}

/// `PutRule`: makes a rule or replaces everything but its targets.
pub fn put_rule(cx: &mut Cx<'_>, input: api::PutRuleRequest) -> Result<api::PutRuleResponse, Error> {
    if input.schedule_expression.as_deref().is_some_and(|text| !text.is_empty()) {
        return Err(Error::not_implemented("A rule on a schedule (ScheduleExpression)"));
    }
    let bus = bus::resolve(cx, input.event_bus_name.as_deref())?;
    let Some(event_pattern) = input.event_pattern.filter(|text| !text.is_empty()) else {
        let message = "Parameter(s) EventPattern or ScheduleExpression must be specified.";
        return Err(Error::new("ValidationException", message));
    };
    read_pattern(&event_pattern)?;
    let key = key(cx, &bus, &input.name);
    let old = RULES.get(cx, &key)?;
    let arn = arn(cx, &bus, &input.name);
    // Tags are for new rules only; TagResource changes those of old ones.
    if let (None, Some(tags)) = (&old, &input.tags) {
        TAGS.put(cx, &arn, tags)?;
    }
    let row = RuleRow {
        name: input.name,
        arn: arn.clone(),
        bus,
        event_pattern,
        state: input.state.unwrap_or_else(|| api::values::rule_state::ENABLED.into()),
        description: input.description,
        role_arn: input.role_arn,
        targets: old.map(|old| old.targets).unwrap_or_default(),
    };
    RULES.put(cx, &key, &row)?;
    Ok(api::PutRuleResponse { rule_arn: Some(arn) })
}

/// `DescribeRule`
pub fn describe_rule(
    cx: &mut Cx<'_>,
    input: api::DescribeRuleRequest,
) -> Result<api::DescribeRuleResponse, Error> {
    let (_, row) = find(cx, input.event_bus_name.as_deref(), &input.name)?;
    Ok(api::DescribeRuleResponse {
        name: Some(row.name),
        arn: Some(row.arn),
        event_pattern: Some(row.event_pattern),
        state: Some(row.state),
        description: row.description,
        role_arn: row.role_arn,
        event_bus_name: Some(row.bus),
        created_by: Some(cx.account().to_owned()),
        ..Default::default()
    })
}

/// `DeleteRule`: a rule that is not there is gone already; one with targets stays.
pub fn delete_rule(cx: &mut Cx<'_>, input: api::DeleteRuleRequest) -> Result<api::DeleteRuleOutput, Error> {
    let bus = bus::resolve(cx, input.event_bus_name.as_deref())?;
    let key = key(cx, &bus, &input.name);
    if let Some(row) = RULES.get(cx, &key)? {
        if !row.targets.is_empty() {
            let message = "Rule can't be deleted since it has targets.";
            return Err(Error::new("ValidationException", message));
        }
        RULES.delete(cx, &key)?;
        TAGS.delete(cx, &row.arn)?;
    }
    Ok(api::DeleteRuleOutput {})
}

/// `EnableRule`
pub fn enable_rule(cx: &mut Cx<'_>, input: api::EnableRuleRequest) -> Result<api::EnableRuleOutput, Error> {
    set_state(cx, input.event_bus_name.as_deref(), &input.name, api::values::rule_state::ENABLED)?;
    Ok(api::EnableRuleOutput {})
}

/// `DisableRule`
pub fn disable_rule(
    cx: &mut Cx<'_>,
    input: api::DisableRuleRequest,
) -> Result<api::DisableRuleOutput, Error> {
    set_state(cx, input.event_bus_name.as_deref(), &input.name, api::values::rule_state::DISABLED)?;
    Ok(api::DisableRuleOutput {})
}

fn set_state(cx: &mut Cx<'_>, bus: Option<&str>, name: &str, state: &str) -> Result<(), Error> {
    let (key, mut row) = find(cx, bus, name)?;
    row.state = state.into();
    Ok(RULES.put(cx, &key, &row)?)
}

/// `ListRules`
pub fn list_rules(cx: &mut Cx<'_>, input: api::ListRulesRequest) -> Result<api::ListRulesResponse, Error> {
    let bus = bus::resolve(cx, input.event_bus_name.as_deref())?;
    let prefix = key(cx, &bus, input.name_prefix.as_deref().unwrap_or_default());
    let after = page::after(input.next_token.as_deref(), "ValidationException")?;
    let all = RULES.list(cx, &prefix)?;
    let (rows, next_token) = page::cut(all, after.as_deref(), limit(input.limit, PAGE_MAX));
    let rules = rows.into_iter().map(|row| api::Rule {
        name: Some(row.name),
        arn: Some(row.arn),
        event_pattern: Some(row.event_pattern),
        state: Some(row.state),
        description: row.description,
        role_arn: row.role_arn,
        event_bus_name: Some(row.bus),
        ..Default::default()
    });
    Ok(api::ListRulesResponse { rules: Some(rules.collect()), next_token })
}

/// `ListRuleNamesByTarget`
pub fn list_rule_names_by_target(
    cx: &mut Cx<'_>,
    input: api::ListRuleNamesByTargetRequest,
) -> Result<api::ListRuleNamesByTargetResponse, Error> {
    let bus = bus::resolve(cx, input.event_bus_name.as_deref())?;
    let after = page::after(input.next_token.as_deref(), "ValidationException")?;
    let all = RULES.list(cx, &key(cx, &bus, ""))?.into_iter();
    let with_target = all
        .filter(|(_, row)| row.targets.iter().any(|target| target.arn.as_ref() == Some(&input.target_arn)))
        .map(|(key, row)| (key, row.name));
    let (names, next_token) = page::cut(with_target, after.as_deref(), limit(input.limit, PAGE_MAX));
    Ok(api::ListRuleNamesByTargetResponse { rule_names: Some(names), next_token })
}
