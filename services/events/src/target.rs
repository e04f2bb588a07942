//! Targets of rules: what is started when an event matches.

use model::{Arn, Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::rows::RULES;
use crate::rule;

/// Targets of one rule.
const TARGETS_MAX: usize = 5;
/// Targets on one page at most, and without a limit.
const PAGE_MAX: i64 = 100;

/// What we can start or write to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TargetKind {
    /// `arn:aws:codepipeline:R:A:NAME`
    Pipeline,
    /// `arn:aws:codebuild:R:A:project/NAME`
    BuildProject,
    /// `arn:aws:logs:R:A:log-group:NAME`, also with `:*` behind it.
    LogGroup,
}

impl TargetKind {
    /// What an ARN names, if it can be a target here.
    pub(crate) fn of(arn: &str) -> Option<Self> {
        let arn: Arn = arn.parse().ok()?;
        match arn.service.as_str() {
            "codepipeline" if !arn.resource.contains(['/', ':']) => Some(Self::Pipeline),
            "codebuild" if arn.resource.starts_with("project/") => Some(Self::BuildProject),
            "logs" if arn.resource.starts_with("log-group:") => Some(Self::LogGroup),
            _ => None,
        }
    }

    /// The service and the machine that take the delivery.
    pub(crate) fn machine(self) -> (&'static str, &'static str) {
        match self {
            Self::Pipeline => ("codepipeline", "codepipeline.trigger"),
            Self::BuildProject => ("codebuild", "codebuild.trigger"),
            Self::LogGroup => ("logs", "logs.trigger"),
        }
    }
}

/// `PutTargets`: adds targets, or replaces those of the same ids. What cannot be started here is refused by name.
pub fn put_targets(cx: &mut Cx<'_>, input: api::PutTargetsRequest) -> Result<api::PutTargetsResponse, Error> {
    let (key, mut row) = rule::find(cx, input.event_bus_name.as_deref(), &input.rule)?;
    for target in input.targets {
        let arn = target.arn.as_deref().unwrap_or_default();
        let Some(kind) = TargetKind::of(arn) else {
            return Err(Error::not_implemented(format_args!("A rule's target {arn}")));
        };
        // AWS asks for a role wherever it has to call the target in the account's name.
        if target.role_arn.is_none() && kind != TargetKind::LogGroup {
            let message = format!("RoleArn is required for target {arn}.");
            return Err(Error::new("ValidationException", message));
        }
        row.targets.retain(|old| old.id != target.id);
        row.targets.push(target);
    }
    if row.targets.len() > TARGETS_MAX {
        let message = "The requested resource exceeds the maximum number allowed.";
        return Err(errors::limit_exceeded_exception(message));
    }
    RULES.put(cx, &key, &row)?;
    Ok(api::PutTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
}

/// `RemoveTargets`: ids that are not there are gone already.
pub fn remove_targets(
    cx: &mut Cx<'_>,
    input: api::RemoveTargetsRequest,
) -> Result<api::RemoveTargetsResponse, Error> {
    let (key, mut row) = rule::find(cx, input.event_bus_name.as_deref(), &input.rule)?;
    row.targets.retain(|target| !target.id.as_ref().is_some_and(|id| input.ids.contains(id)));
    RULES.put(cx, &key, &row)?;
    Ok(api::RemoveTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
}

/// `ListTargetsByRule`
pub fn list_targets_by_rule(
    cx: &mut Cx<'_>,
    input: api::ListTargetsByRuleRequest,
) -> Result<api::ListTargetsByRuleResponse, Error> {
    let (_, row) = rule::find(cx, input.event_bus_name.as_deref(), &input.rule)?;
    let after = page::after(input.next_token.as_deref(), "ValidationException")?;
    let mut all: Vec<_> =
        row.targets.into_iter().map(|target| (target.id.clone().unwrap_or_default(), target)).collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    let (targets, next_token) = page::cut(all, after.as_deref(), rule::limit(input.limit, PAGE_MAX));
    Ok(api::ListTargetsByRuleResponse { targets: Some(targets), next_token })
}
