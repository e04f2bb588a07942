//! `SimulateCustomPolicy` and `SimulatePrincipalPolicy`: policies are really evaluated ([`evaluate`]).

use model::Error;
use store::Cx;
use wire::Map;

use crate::api::{self, errors};
use crate::document::check_identity_policy;
use crate::evaluate::{Context, Source, Verdict, decide};
use crate::holder::Holder;
use crate::managed;
use crate::paging::paged;
use crate::rows::{GROUPS, Group, Policy, key};
use crate::{evaluate, policy, user};

/// Actions times resources of one request.
const EVALUATIONS_MAX: usize = 10_000;

/// What both operations share.
struct Question {
    policies: Vec<Source>,
    boundary: Vec<Source>,
    actions: Vec<String>,
    resources: Vec<String>,
    context: Context,
}

/// `SimulateCustomPolicy`
pub fn simulate_custom_policy(
    _: &mut Cx<'_>,
    input: api::SimulateCustomPolicyRequest,
) -> Result<api::SimulatePolicyResponse, Error> {
    refuse(&[
        ("ResourcePolicy", input.resource_policy.is_some()),
        ("ResourceHandlingOption", input.resource_handling_option.is_some()),
    ])?;
    let question = Question {
        policies: given("PolicyInputList", input.policy_input_list)?,
        boundary: given(
            "PermissionsBoundaryPolicyInputList",
            input.permissions_boundary_policy_input_list.unwrap_or_default(),
        )?,
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_default(),
        context: context(input.context_entries, input.caller_arn.as_deref()),
    };
    answer(question, input.marker.as_deref(), input.max_items)
}

/// `SimulatePrincipalPolicy`: the policies of a user (with those of his groups), a group or a role.
pub fn simulate_principal_policy(
    cx: &mut Cx<'_>,
    input: api::SimulatePrincipalPolicyRequest,
) -> Result<api::SimulatePolicyResponse, Error> {
    refuse(&[
        ("ResourcePolicy", input.resource_policy.is_some()),
        ("ResourceHandlingOption", input.resource_handling_option.is_some()),
    ])?;
    let (mut policies, bound) = policies_of(cx, &input.policy_source_arn)?;
    policies.extend(given("PolicyInputList", input.policy_input_list.unwrap_or_default())?);
    let boundary = match input.permissions_boundary_policy_input_list {
        Some(list) => given("PermissionsBoundaryPolicyInputList", list)?,
        None => bound.map(|arn| source(cx, &arn)).transpose()?.into_iter().collect(),
    };
    let caller = input.caller_arn.as_deref().unwrap_or(&input.policy_source_arn);
    let question = Question {
        policies,
        boundary,
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_default(),
        context: context(input.context_entries, Some(caller)),
    };
    answer(question, input.marker.as_deref(), input.max_items)
}

fn refuse(members: &[(&str, bool)]) -> Result<(), Error> {
    match members.iter().find(|(_, is_given)| *is_given) {
        Some((name, _)) => Err(Error::not_implemented(format!("{name} of a policy simulation"))),
        None => Ok(()),
    }
}

/// Policies of the request itself, named by the member they stand in.
fn given(member: &str, documents: Vec<String>) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    for (at, document) in documents.into_iter().enumerate() {
        check_identity_policy(&document).map_err(|error| errors::invalid_input_exception(error.message))?;
        sources.push(Source { id: format!("{member}.{}", at + 1), document });
    }
    Ok(sources)
}

fn context(entries: Option<Vec<api::ContextEntry>>, caller: Option<&str>) -> Context {
    let mut context = Context::new();
    if let Some(caller) = caller {
        context.insert("aws:principalarn".into(), vec![caller.to_owned()]);
        let mut parts = caller.splitn(6, ':').skip(4);
        let account = parts.next().unwrap_or_default().to_owned();
        context.insert("aws:principalaccount".into(), vec![account]);
        if let Some(path) = parts.next().and_then(|resource| resource.strip_prefix("user/")) {
            let name = path.rsplit('/').next().unwrap_or(path);
            context.insert("aws:username".into(), vec![name.to_owned()]);
        }
    }
    for entry in entries.unwrap_or_default() {
        let name = entry.context_key_name.unwrap_or_default().to_lowercase();
        context.insert(name, entry.context_key_values.unwrap_or_default());
    }
    context
}

/// The policies of an entity, and the ARN of the one that bounds it.
fn policies_of(cx: &Cx<'_>, arn: &str) -> Result<(Vec<Source>, Option<String>), Error> {
    let missing = || errors::no_such_entity_exception(format!("The entity {arn} cannot be found."));
    if let Some(mut role) = crate::role(cx, arn)? {
        let name = role.name.clone();
        return Ok((held(cx, &name, &mut role)?, role.permissions_boundary));
    }
    if let Some(mut user) = user::by_arn(cx, arn)? {
        let name = user.name.clone();
        let mut all = held(cx, &name, &mut user)?;
        for name in &user.groups {
            all.extend(held(cx, name, &mut Group::find(cx, name)?)?);
        }
        return Ok((all, user.permissions_boundary));
    }
    let name = arn.rsplit('/').next().unwrap_or_default();
    let mut group = GROUPS.get(cx, &key(cx, name))?.filter(|group| group.arn == arn).ok_or_else(missing)?;
    Ok((held(cx, name, &mut group)?, None))
}

fn held<H: Holder>(cx: &Cx<'_>, name: &str, holder: &mut H) -> Result<Vec<Source>, Error> {
    let mut all = Vec::new();
    for arn in holder.attached().iter() {
        all.push(source(cx, arn)?);
    }
    for (policy, document) in holder.inline().iter() {
        all.push(Source { id: format!("{}_{name}_{policy}", H::KIND), document: document.clone() });
    }
    Ok(all)
}

/// The default version of a managed policy.
fn source(cx: &Cx<'_>, arn: &str) -> Result<Source, Error> {
    let default = |policy: Policy| {
        let found = policy.versions.into_iter().find(|version| version.number == policy.default_version);
        found.map(|version| Source { id: policy.name, document: version.document })
    };
    let found = match managed::by_arn(arn) {
        Some(policy) => Some(Source { id: policy.name.to_owned(), document: policy.document() }),
        None => policy::by_arn(cx, arn)?.and_then(default),
    };
    found.ok_or_else(|| policy::no_policy(arn))
}

fn answer(
    question: Question,
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<api::SimulatePolicyResponse, Error> {
    let Question { policies, boundary, actions, mut resources, context } = question;
    if resources.is_empty() {
        resources.push("*".into());
    }
    if actions.len() * resources.len() > EVALUATIONS_MAX {
        let message = format!("More than {EVALUATIONS_MAX} actions times resources.");
        return Err(errors::invalid_input_exception(message));
    }
    if let Some(action) = actions.iter().find(|action| !action.contains(':')) {
        let message = format!("Invalid Input Parameter: ActionNames: {action}");
        return Err(errors::invalid_input_exception(message));
    }
    let pairs = actions.iter().flat_map(|action| resources.iter().map(move |resource| (action, resource)));
    let results = pairs.enumerate().map(|(at, (action, resource))| {
        let verdict = decide(&policies, &boundary, action, resource, &context);
        (format!("{at:06}"), describe(action, resource, verdict))
    });
    let (results, marker) = paged(results, marker, max_items)?;
    Ok(api::SimulatePolicyResponse {
        evaluation_results: Some(results),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

fn describe(action: &str, resource: &str, verdict: Verdict) -> api::EvaluationResult {
    let statement = |id: String| api::Statement {
        source_policy_id: Some(id),
        source_policy_type: Some("IAM Policy".into()),
        start_position: None,
        end_position: None,
    };
    let boundary = verdict.within_boundary.map(|allowed| api::PermissionsBoundaryDecisionDetail {
        allowed_by_permissions_boundary: Some(allowed),
    });
    api::EvaluationResult {
        eval_action_name: Some(action.to_owned()),
        eval_resource_name: Some(resource.to_owned()),
        eval_decision: Some(evaluate::Decision::name(verdict.decision).to_owned()),
        matched_statements: Some(verdict.matched.into_iter().map(statement).collect()),
        missing_context_values: Some(verdict.missing.into_iter().collect()),
        organizations_decision_detail: None,
        permissions_boundary_decision_detail: boundary,
        eval_decision_details: Some(Map::new()),
        resource_specific_results: None,
    }
}
