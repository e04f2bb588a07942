//! Rules (ALB-10).

use model::Error;
use store::Cx;

use crate::api::{
    CreateRuleInput, CreateRuleOutput, DeleteRuleInput, DeleteRuleOutput, DescribeRulesInput,
    DescribeRulesOutput, ModifyRuleInput, ModifyRuleOutput, Rule as RuleShape, RuleTransform,
    SetRulePrioritiesInput, SetRulePrioritiesOutput,
};
use crate::refuse::{self, invalid, no_rule};
use crate::rows::{LISTENERS, ListenerRow, RULES, RuleRow, TAGS, listeners_of, rules_of};
use crate::{action, condition, listener, load_balancer, snapshot, tags};

/// Rules of a load balancer at most, default ones not counted (ALB-2).
const RULES_MAX: usize = 100;

fn find(cx: &Cx<'_>, arn: &str) -> Result<RuleRow, Error> {
    RULES.get(cx, arn)?.ok_or_else(no_rule)
}

/// The listener whose default rule has that ARN.
fn default_of(cx: &Cx<'_>, arn: &str) -> Result<Option<ListenerRow>, Error> {
    let listener = arn.rsplit_once('/').map(|(rules, _)| rules.replacen(":listener-rule/", ":listener/", 1));
    let Some(listener) = listener else { return Ok(None) };
    Ok(LISTENERS.get(cx, &listener)?.filter(|row| row.default_rule == arn))
}

fn read_priority(priority: i64) -> Result<u32, Error> {
    u32::try_from(priority)
        .ok()
        .filter(|priority| (1..=50_000).contains(priority))
        .ok_or_else(|| invalid("Rule priority must be between 1 and 50000"))
}

fn in_use(priority: u32) -> Error {
    Error::new("PriorityInUse", format!("Priority '{priority}' is currently in use"))
}

fn no_transforms(transforms: Option<Vec<RuleTransform>>) -> Result<(), Error> {
    match transforms {
        Some(transforms) if !transforms.is_empty() => Err(Error::not_implemented("Transforms of rules")),
        _ => Ok(()),
    }
}

/// CreateRule.
///
/// # Errors
/// `ListenerNotFound`, `PriorityInUse`, `TooManyRules`, `TargetGroupNotFound`, `TargetGroupAssociationLimit`,
/// `ValidationError`.
pub fn create_rule(cx: &mut Cx<'_>, input: CreateRuleInput) -> Result<CreateRuleOutput, Error> {
    let listener = listener::find(cx, &input.listener_arn)?;
    let load_balancer = load_balancer::find(cx, &listener.load_balancer)?;
    no_transforms(input.transforms)?;
    let priority = read_priority(input.priority)?;
    let conditions = condition::read(input.conditions)?;
    let action = action::read(cx, &load_balancer, listener.port, input.actions)?;
    let given_tags = tags::read(input.tags)?;
    let prefix = rules_of(&listener.arn);
    if RULES.list(cx, &prefix)?.iter().any(|(_, rule)| rule.priority == priority) {
        return Err(in_use(priority));
    }
    let all = listeners_of(&load_balancer.arn).replacen(":listener/", ":listener-rule/", 1);
    if RULES.count(cx, &all)? >= RULES_MAX {
        let text = format!("A load balancer can have at most {RULES_MAX} rules");
        return Err(Error::new("TooManyRules", text));
    }
    let arn = format!("{prefix}{}", cx.ids.hex(16));
    let row = RuleRow { arn, listener: listener.arn, priority, conditions, action };
    RULES.put(cx, &row.arn, &row)?;
    tags::put(cx, &row.arn, given_tags)?;
    snapshot::refresh(cx)?;
    Ok(CreateRuleOutput { rules: Some(vec![shape(&row)]) })
}

/// ModifyRule; also of the default rule's action.
///
/// # Errors
/// `RuleNotFound`, `OperationNotPermitted` for conditions of a default rule, otherwise as for CreateRule.
pub fn modify_rule(cx: &mut Cx<'_>, input: ModifyRuleInput) -> Result<ModifyRuleOutput, Error> {
    no_transforms(input.transforms)?;
    let conditions = input.conditions.filter(|conditions| !conditions.is_empty());
    let actions = input.actions.filter(|actions| !actions.is_empty());
    if let Some(mut listener) = default_of(cx, &input.rule_arn)? {
        if conditions.is_some() {
            let text = "Default rule conditions cannot be modified";
            return Err(Error::new("OperationNotPermitted", text));
        }
        if let Some(actions) = actions {
            let load_balancer = load_balancer::find(cx, &listener.load_balancer)?;
            listener.default_action = action::read(cx, &load_balancer, listener.port, actions)?;
            LISTENERS.put(cx, &listener.arn, &listener)?;
            snapshot::refresh(cx)?;
        }
        return Ok(ModifyRuleOutput { rules: Some(vec![default_shape(&listener)]) });
    }
    let mut row = find(cx, &input.rule_arn)?;
    if let Some(conditions) = conditions {
        row.conditions = condition::read(conditions)?;
    }
    if let Some(actions) = actions {
        let listener = listener::find(cx, &row.listener)?;
        let load_balancer = load_balancer::find(cx, &listener.load_balancer)?;
        row.action = action::read(cx, &load_balancer, listener.port, actions)?;
    }
    RULES.put(cx, &row.arn, &row)?;
    snapshot::refresh(cx)?;
    Ok(ModifyRuleOutput { rules: Some(vec![shape(&row)]) })
}

/// DeleteRule.
///
/// # Errors
/// `RuleNotFound`, `OperationNotPermitted` for a default rule (ALB-10).
pub fn delete_rule(cx: &mut Cx<'_>, input: DeleteRuleInput) -> Result<DeleteRuleOutput, Error> {
    if default_of(cx, &input.rule_arn)?.is_some() {
        let text = format!("Default rule '{}' cannot be deleted", input.rule_arn);
        return Err(Error::new("OperationNotPermitted", text));
    }
    find(cx, &input.rule_arn)?;
    RULES.delete(cx, &input.rule_arn)?;
    TAGS.delete(cx, &input.rule_arn)?;
    snapshot::refresh(cx)?;
    Ok(DeleteRuleOutput {})
}

/// SetRulePriorities: many at once, all or none (ALB-10).
///
/// # Errors
/// `RuleNotFound`, `PriorityInUse`, `OperationNotPermitted` for a default rule.
pub fn set_rule_priorities(
    cx: &mut Cx<'_>,
    input: SetRulePrioritiesInput,
) -> Result<SetRulePrioritiesOutput, Error> {
    let mut changed: Vec<RuleRow> = Vec::new();
    for pair in input.rule_priorities {
        let arn = pair.rule_arn.ok_or_else(|| invalid("A rule ARN must be specified"))?;
        let priority = read_priority(pair.priority.unwrap_or(0))?;
        if default_of(cx, &arn)?.is_some() {
            return Err(Error::new("OperationNotPermitted", "Default rule priority cannot be modified"));
        }
        let row = RuleRow { priority, ..find(cx, &arn)? };
        if changed.iter().any(|other| other.listener == row.listener && other.priority == priority) {
            return Err(in_use(priority));
        }
        changed.push(row);
    }
    for row in &changed {
        let others = RULES.list(cx, &rules_of(&row.listener))?;
        let stays = |arn: &str| !changed.iter().any(|other| other.arn == arn);
        if others.iter().any(|(arn, other)| stays(arn) && other.priority == row.priority) {
            return Err(in_use(row.priority));
        }
    }
    for row in &changed {
        RULES.put(cx, &row.arn, row)?;
    }
    snapshot::refresh(cx)?;
    Ok(SetRulePrioritiesOutput { rules: Some(changed.iter().map(shape).collect()) })
}

/// DescribeRules, by ARN or of a listener: by priority, the default rule last.
///
/// # Errors
/// `RuleNotFound`, `ListenerNotFound`, `ValidationError` without either.
pub fn describe_rules(cx: &mut Cx<'_>, input: DescribeRulesInput) -> Result<DescribeRulesOutput, Error> {
    let arns = input.rule_arns.unwrap_or_default();
    let mut rules: Vec<(String, RuleShape)> = Vec::new();
    match (&input.listener_arn, arns.as_slice()) {
        (Some(listener), []) => {
            let listener = listener::find(cx, listener)?;
            for (_, row) in RULES.list(cx, &rules_of(&listener.arn))? {
                rules.push((format!("{:05}", row.priority), shape(&row)));
            }
            rules.push(("default".into(), default_shape(&listener)));
        }
        (None, [_, ..]) => {
            for arn in arns {
                let rule = match default_of(cx, &arn)? {
                    Some(listener) => default_shape(&listener),
                    None => shape(&find(cx, &arn)?),
                };
                rules.push((arn, rule));
            }
        }
        _ => return Err(invalid("You must specify either listener rule ARNs or a listener ARN")),
    }
    rules.sort_by(|(one, _), (other, _)| one.cmp(other));
    let (rules, next_marker) = refuse::page(rules, input.marker.as_deref(), input.page_size)?;
    Ok(DescribeRulesOutput { rules: Some(rules), next_marker })
}

fn shape(row: &RuleRow) -> RuleShape {
    RuleShape {
        rule_arn: Some(row.arn.clone()),
        priority: Some(row.priority.to_string()),
        conditions: Some(row.conditions.iter().map(condition::shape).collect()),
        actions: Some(vec![action::shape(&row.action)]),
        is_default: Some(false),
        transforms: Some(Vec::new()),
    }
}

fn default_shape(row: &ListenerRow) -> RuleShape {
    RuleShape {
        rule_arn: Some(row.default_rule.clone()),
        priority: Some("default".into()),
        conditions: Some(Vec::new()),
        actions: Some(vec![action::shape(&row.default_action)]),
        is_default: Some(true),
        transforms: Some(Vec::new()),
    }
}
