//! What a pipeline's structure must be (CP-1 to CP-4). Pure: a declaration in, a complaint out.

use std::collections::BTreeSet;

use model::Error;

use crate::api::{self, errors};
use crate::provider::{self, ActionKind, Lookup, Provider};
use crate::variables;

/// CP-1
const STAGES: (usize, usize) = (2, 50);
/// CP-2
const ACTIONS_PER_STAGE_MAX: usize = 50;
/// CP-2
const ACTIONS_MAX: usize = 500;
/// CP-3
const VALUE_MAX: usize = 1000;

fn structure(message: impl Into<String>) -> Error {
    errors::invalid_structure_exception(message)
}

fn in_stage(message: impl Into<String>) -> Error {
    errors::invalid_stage_declaration_exception(message)
}

fn in_action(message: impl Into<String>) -> Error {
    errors::invalid_action_declaration_exception(message)
}

/// What AWS answers where a client said nothing.
pub(crate) fn fill_in(pipeline: &mut api::PipelineDeclaration) {
    let text = |value: &str| Some(value.to_owned());
    pipeline.execution_mode = pipeline.execution_mode.take().or_else(|| text("SUPERSEDED"));
    pipeline.pipeline_type = pipeline.pipeline_type.take().or_else(|| text("V1"));
    for stage in pipeline.stages.iter_mut().flatten() {
        for action in stage.actions.iter_mut().flatten() {
            action.run_order.get_or_insert(1);
            action.configuration.get_or_insert_default();
            action.input_artifacts.get_or_insert_default();
            action.output_artifacts.get_or_insert_default();
        }
    }
}

/// Checks a filled-in declaration for a pipeline of `region`.
pub(crate) fn check(pipeline: &api::PipelineDeclaration, region: &str) -> Result<(), Error> {
    let name = pipeline.name.as_deref().unwrap_or_default();
    let valid = name.chars().all(|letter| letter.is_ascii_alphanumeric() || ".@-_".contains(letter));
    if !valid || name.is_empty() || name.len() > 100 {
        return Err(errors::validation_exception(format!("Pipeline name {name} is not valid")));
    }
    unoffered(pipeline)?;
    modes(pipeline)?;
    store_of(pipeline, region)?;
    let stages = pipeline.stages.as_deref().unwrap_or_default();
    // CP-1
    if !(STAGES.0..=STAGES.1).contains(&stages.len()) {
        return Err(structure(format!(
            "Pipeline has {} stage(s). There should be a minimum of {} stages and a maximum of {} stages in a pipeline",
            stages.len(),
            STAGES.0,
            STAGES.1
        )));
    }
    let mut seen = Seen::default();
    for (index, stage) in stages.iter().enumerate() {
        check_stage(stage, index, region, &mut seen)?;
    }
    if seen.actions > ACTIONS_MAX {
        return Err(errors::limit_exceeded_exception(format!(
            "Pipeline has {} actions, more than the maximum of {ACTIONS_MAX}",
            seen.actions
        )));
    }
    Ok(())
}

/// What was declared so far, in the order in which it runs.
#[derive(Debug, Default)]
struct Seen {
    stages: BTreeSet<String>,
    artifacts: BTreeSet<String>,
    namespaces: BTreeSet<String>,
    actions: usize,
}

fn unoffered(pipeline: &api::PipelineDeclaration) -> Result<(), Error> {
    if pipeline.triggers.as_ref().is_some_and(|triggers| !triggers.is_empty()) {
        return Err(Error::not_implemented("A pipeline's triggers (they need CodeStarSourceConnection)"));
    }
    for (index, stage) in pipeline.stages.iter().flatten().enumerate() {
        let name = stage.name.as_deref().unwrap_or_default();
        if stage.before_entry.is_some() || stage.on_success.is_some() {
            let what = format!("Conditions of stage {name} (beforeEntry, onSuccess)");
            return Err(Error::not_implemented(what));
        }
        if let Some(failure) = &stage.on_failure {
            on_failure(pipeline, failure, name, index)?;
        }
    }
    Ok(())
}

/// What happens by itself when a stage has failed (CP-56, CP-57).
fn on_failure(
    pipeline: &api::PipelineDeclaration,
    failure: &api::FailureConditions,
    name: &str,
    index: usize,
) -> Result<(), Error> {
    if failure.conditions.as_ref().is_some_and(|conditions| !conditions.is_empty()) {
        return Err(Error::not_implemented(format_args!("Conditions of stage {name} (onFailure)")));
    }
    if pipeline.pipeline_type.as_deref() != Some("V2") {
        return Err(structure(format!("onFailure of stage {name} is only supported for pipeline type V2")));
    }
    let parallel = pipeline.execution_mode.as_deref() == Some("PARALLEL");
    match failure.result.as_deref() {
        None | Some("FAIL" | "RETRY") => Ok(()),
        Some("ROLLBACK") if index > 0 && !parallel => Ok(()),
        Some("ROLLBACK") => Err(in_stage(format!(
            "Stage {name} cannot roll back: it is the source stage, or the pipeline's mode is PARALLEL"
        ))),
        Some(other) => {
            Err(Error::not_implemented(format_args!("The result {other} of onFailure (stage {name})")))
        }
    }
}

fn modes(pipeline: &api::PipelineDeclaration) -> Result<(), Error> {
    let kind = pipeline.pipeline_type.as_deref().unwrap_or("V1");
    let mode = pipeline.execution_mode.as_deref().unwrap_or("SUPERSEDED");
    // CP-52: the other modes came with V2.
    if kind == "V1" && mode != "SUPERSEDED" {
        return Err(structure(format!("Execution mode {mode} is only supported for pipeline type V2")));
    }
    if kind == "V1" && pipeline.variables.as_ref().is_some_and(|variables| !variables.is_empty()) {
        return Err(structure("Pipeline variables are only supported for pipeline type V2"));
    }
    let mut names = BTreeSet::new();
    for variable in pipeline.variables.iter().flatten() {
        let name = variable.name.as_deref().unwrap_or_default();
        if !names.insert(name) {
            return Err(structure(format!("Pipeline variable {name} is declared twice")));
        }
    }
    Ok(())
}

/// The artifact store of the pipeline's region.
pub(crate) fn store_of<'p>(
    pipeline: &'p api::PipelineDeclaration,
    region: &str,
) -> Result<&'p api::ArtifactStore, Error> {
    let store = match (&pipeline.artifact_store, &pipeline.artifact_stores) {
        (Some(store), None) => store,
        (None, Some(stores)) => stores.get(region).ok_or_else(|| {
            structure(format!(
                "artifactStores must have an artifact store for the pipeline's region {region}"
            ))
        })?,
        (Some(_), Some(_)) => {
            return Err(structure("Only one of artifactStore and artifactStores can be specified"));
        }
        (None, None) => return Err(structure("Pipeline must have an artifactStore")),
    };
    if store.location.as_deref().unwrap_or_default().is_empty() {
        return Err(structure("The artifact store has no location"));
    }
    Ok(store)
}

fn check_stage(
    stage: &api::StageDeclaration,
    index: usize,
    region: &str,
    seen: &mut Seen,
) -> Result<(), Error> {
    let name = stage.name.as_deref().unwrap_or_default();
    if !seen.stages.insert(name.to_owned()) {
        return Err(in_stage(format!("Stage names must be unique: {name} is used more than once")));
    }
    if stage.blockers.as_ref().is_some_and(|blockers| !blockers.is_empty()) {
        return Err(errors::invalid_blocker_declaration_exception("Blockers are reserved for future use"));
    }
    let actions = stage.actions.as_deref().unwrap_or_default();
    if actions.is_empty() || actions.len() > ACTIONS_PER_STAGE_MAX {
        return Err(in_stage(format!(
            "Stage {name} has {} actions; there must be between 1 and {ACTIONS_PER_STAGE_MAX}",
            actions.len()
        )));
    }
    let mut names = BTreeSet::new();
    for action in actions {
        let action_name = action.name.as_deref().unwrap_or_default();
        if !names.insert(action_name) {
            return Err(in_stage(format!(
                "Action name {action_name} is used more than once in stage {name}"
            )));
        }
        let source = action.action_type_id.as_ref().and_then(|id| id.category.as_deref()) == Some("Source");
        // CP-2
        if source != (index == 0) {
            return Err(in_stage(match index {
                0 => format!("First stage {name} must only contain source actions: {action_name} is none"),
                _ => format!("Only the first stage can contain source actions: {action_name} is in {name}"),
            }));
        }
    }
    seen.actions += actions.len();
    let mut order: Vec<&api::ActionDeclaration> = actions.iter().collect();
    order.sort_by_key(|action| action.run_order);
    // Actions of the same order run side by side: none of them sees what another one makes.
    for together in order.chunk_by(|one, other| one.run_order == other.run_order) {
        for action in together {
            check_action(action, region, seen)?;
        }
        for action in together {
            declare(action, seen)?;
        }
    }
    Ok(())
}

fn check_action(action: &api::ActionDeclaration, region: &str, seen: &Seen) -> Result<(), Error> {
    let name = action.name.as_deref().unwrap_or_default();
    let kind = kind_of(action)?;
    if action.run_order.is_some_and(|order| !(1..=999).contains(&order)) {
        return Err(in_action(format!("runOrder of action '{name}' must be between 1 and 999")));
    }
    if action.region.as_deref().is_some_and(|other| other != region) {
        return Err(Error::not_implemented(format_args!("An action in another region (action {name})")));
    }
    if let Some(minutes) = action.timeout_in_minutes {
        // CP-3: only approvals have one.
        if kind.provider != Provider::Manual || !(5..=86_400).contains(&minutes) {
            return Err(in_action(format!("timeoutInMinutes of action '{name}' is not valid")));
        }
    }
    let given = action.input_artifacts.iter().flatten().count();
    count(name, "input", given, kind.inputs)?;
    count(name, "output", action.output_artifacts.iter().flatten().count(), kind.outputs)?;
    for input in action.input_artifacts.iter().flatten().filter_map(|input| input.name.as_deref()) {
        // CP-2
        if !seen.artifacts.contains(input) {
            return Err(in_action(format!(
                "Input Artifact Bundle {input} in action {name} is not declared as Output Artifact Bundle in any of \
                 the preceding actions"
            )));
        }
    }
    configuration(action, kind, seen)
}

fn kind_of(action: &api::ActionDeclaration) -> Result<&'static ActionKind, Error> {
    let id = action.action_type_id.clone().unwrap_or_default();
    let text = |part: Option<String>| part.unwrap_or_default();
    match provider::lookup(&id) {
        Lookup::Offered(kind) => Ok(kind),
        Lookup::Known => {
            let (category, provider) = (text(id.category), text(id.provider));
            Err(Error::not_implemented(format_args!("The action type {category}/{provider}")))
        }
        Lookup::Unknown => Err(Error::new(
            "ActionTypeNotFoundException",
            format!(
                "ActionType (Category: '{}', Provider: '{}', Owner: '{}', Version: '{}') in action '{}' is not available",
                text(id.category),
                text(id.provider),
                text(id.owner),
                text(id.version),
                action.name.as_deref().unwrap_or_default()
            ),
        )),
    }
}

fn count(action: &str, what: &str, given: usize, (fewest, most): (usize, usize)) -> Result<(), Error> {
    if given < fewest {
        return Err(in_action(format!(
            "Action '{action}' has {given} {what} artifacts which is less than minimum of {fewest}"
        )));
    }
    if given > most {
        return Err(in_action(format!(
            "Action '{action}' has {given} {what} artifacts which is more than maximum of {most}"
        )));
    }
    Ok(())
}

fn configuration(action: &api::ActionDeclaration, kind: &ActionKind, seen: &Seen) -> Result<(), Error> {
    let name = action.name.as_deref().unwrap_or_default();
    let given = action.configuration.clone().unwrap_or_default();
    for (key, value) in &given {
        if !kind.keys.iter().any(|(known, _)| known == key) {
            return Err(in_action(format!(
                "Action configuration for action '{name}' contains unknown configuration '{key}'"
            )));
        }
        if value.len() > VALUE_MAX {
            return Err(in_action(format!(
                "Value of configuration '{key}' of action '{name}' is longer than {VALUE_MAX} characters"
            )));
        }
        let unknown = variables::references(value).into_iter().find(|(namespace, _)| {
            !matches!(*namespace, "codepipeline" | "variables") && !seen.namespaces.contains(*namespace)
        });
        if let Some((namespace, _)) = unknown {
            return Err(in_action(format!(
                "Valid format for a pipeline execution variable reference is a namespace and a key separated by a \
                 period (.). The following pipeline execution variables are referencing a namespace that does not \
                 exist. StageName/ActionName: {name}, namespace: {namespace}"
            )));
        }
    }
    for (key, required) in kind.keys {
        if *required && given.get(*key).is_none_or(String::is_empty) {
            return Err(in_action(format!(
                "Action configuration for action '{name}' is missing required configuration '{key}'"
            )));
        }
    }
    by_provider(action, kind, &given)
}

/// What one provider asks for beyond its keys.
fn by_provider(
    action: &api::ActionDeclaration,
    kind: &ActionKind,
    given: &wire::Map<String>,
) -> Result<(), Error> {
    let name = action.name.as_deref().unwrap_or_default();
    let inputs: Vec<&str> =
        action.input_artifacts.iter().flatten().filter_map(|input| input.name.as_deref()).collect();
    let must_be_input = |key: &str| match given.get(key) {
        Some(artifact) if !inputs.contains(&artifact.as_str()) => Err(in_action(format!(
            "Configuration '{key}' of action '{name}' names {artifact}, which is not one of its input artifacts"
        ))),
        _ => Ok(()),
    };
    match kind.provider {
        Provider::CodeBuild => {
            if inputs.len() > 1 && !given.contains_key("PrimarySource") {
                return Err(in_action(format!(
                    "Action '{name}' has more than one input artifact: PrimarySource must be configured"
                )));
            }
            if given.get("BatchEnabled").is_some_and(|value| value.eq_ignore_ascii_case("true")) {
                return Err(Error::not_implemented("A batch build in a pipeline (BatchEnabled)"));
            }
            must_be_input("PrimarySource")
        }
        Provider::CodeDeployToEcs => {
            must_be_input("TaskDefinitionTemplateArtifact")?;
            must_be_input("AppSpecTemplateArtifact")?;
            for number in 1..=4 {
                let (artifact, container) =
                    (format!("Image{number}ArtifactName"), format!("Image{number}ContainerName"));
                must_be_input(&artifact)?;
                if given.contains_key(&artifact) != given.contains_key(&container) {
                    return Err(in_action(format!(
                        "Action '{name}' must configure both {artifact} and {container}, or neither"
                    )));
                }
            }
            Ok(())
        }
        Provider::Manual if given.contains_key("NotificationArn") => {
            Err(Error::not_implemented("A topic to tell of an approval (NotificationArn)"))
        }
        Provider::CodeCommit => match given.get("OutputArtifactFormat").map(String::as_str) {
            None | Some("CODE_ZIP" | "CODEBUILD_CLONE_REF") => Ok(()),
            Some(other) => Err(in_action(format!(
                "Value '{other}' of configuration 'OutputArtifactFormat' of action '{name}' is not valid"
            ))),
        },
        Provider::Manual | Provider::S3Source | Provider::Ecr | Provider::Ecs => Ok(()),
    }
}

fn declare(action: &api::ActionDeclaration, seen: &mut Seen) -> Result<(), Error> {
    let name = action.name.as_deref().unwrap_or_default();
    for output in action.output_artifacts.iter().flatten().filter_map(|output| output.name.as_deref()) {
        if !seen.artifacts.insert(output.to_owned()) {
            return Err(structure(format!(
                "Output artifact names must be unique: {output} is used more than once"
            )));
        }
    }
    if let Some(namespace) = &action.namespace
        && !seen.namespaces.insert(namespace.clone())
    {
        return Err(in_action(format!("Namespace {namespace} of action '{name}' is used more than once")));
    }
    if let Some(both) = seen.namespaces.intersection(&seen.artifacts).next() {
        return Err(in_action(format!("{both} cannot be both a namespace and an artifact name")));
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use serde_json::{Value, json};

    pub(crate) fn action(name: &str, category: &str, provider: &str, rest: Value) -> Value {
        let mut action = json!({
            "name": name,
            "actionTypeId": {"category": category, "owner": "AWS", "provider": provider, "version": "1"},
        });
        for (key, value) in rest.as_object().unwrap() {
            action[key] = value.clone();
        }
        action
    }

    pub(crate) fn source() -> Value {
        action(
            "Source",
            "Source",
            "CodeCommit",
            json!({"configuration": {"RepositoryName": "app", "BranchName": "main"},
                "outputArtifacts": [{"name": "Code"}], "namespace": "SourceVariables"}),
        )
    }

    pub(crate) fn build() -> Value {
        action(
            "Build",
            "Build",
            "CodeBuild",
            json!({"configuration": {"ProjectName": "app"}, "inputArtifacts": [{"name": "Code"}],
                "outputArtifacts": [{"name": "Built"}]}),
        )
    }

    pub(crate) fn pipeline(stages: Value) -> Value {
        json!({
            "name": "app", "roleArn": "arn:aws:iam::000000000000:role/p",
            "artifactStore": {"type": "S3", "location": "bucket"},
            "stages": stages,
        })
    }

    fn read(value: Value) -> api::PipelineDeclaration {
        let document: wire::Document = serde_json::from_value(value).unwrap();
        let mut pipeline = api::PipelineDeclaration::from_document(&document).unwrap();
        fill_in(&mut pipeline);
        pipeline
    }

    fn two(first: Value, second: Value) -> Value {
        pipeline(json!([{"name": "S", "actions": [first]}, {"name": "B", "actions": [second]}]))
    }

    #[track_caller]
    fn refused(value: Value, code: &str, text: &str) {
        let error = check(&read(value), "eu-central-1").unwrap_err();
        assert_eq!(error.code, code, "{}", error.message);
        assert!(error.message.contains(text), "{}", error.message);
    }

    #[test]
    fn a_good_pipeline_passes_and_is_filled_in() {
        let good = read(two(source(), build()));
        check(&good, "eu-central-1").unwrap();
        assert_eq!(good.execution_mode.as_deref(), Some("SUPERSEDED"));
        assert_eq!(good.pipeline_type.as_deref(), Some("V1"));
        let action = &good.stages.unwrap()[0].actions.clone().unwrap()[0];
        assert_eq!((action.run_order, &action.input_artifacts), (Some(1), &Some(Vec::new())));
    }

    #[test]
    fn cp_1_stages_and_modes() {
        refused(
            pipeline(json!([{"name": "S", "actions": [source()]}])),
            "InvalidStructureException",
            "Pipeline has 1 stage(s)",
        );
        let mut queued = two(source(), build());
        queued["executionMode"] = json!("QUEUED");
        refused(queued.clone(), "InvalidStructureException", "only supported for pipeline type V2");
        queued["pipelineType"] = json!("V2");
        check(&read(queued), "eu-central-1").unwrap();
        let mut store = two(source(), build());
        store["artifactStores"] = json!({});
        refused(store, "InvalidStructureException", "Only one of artifactStore");
    }

    #[test]
    fn cp_2_names_places_and_artifacts() {
        let stage = "InvalidStageDeclarationException";
        let act = "InvalidActionDeclarationException";
        refused(two(build(), build()), stage, "must only contain source actions");
        refused(two(source(), source()), stage, "Only the first stage");
        refused(
            pipeline(json!([{"name": "S", "actions": [source()]}, {"name": "S", "actions": [build()]}])),
            stage,
            "Stage names must be unique",
        );
        let mut unknown = build();
        unknown["inputArtifacts"] = json!([{"name": "Other"}]);
        refused(two(source(), unknown), act, "Input Artifact Bundle Other in action Build is not declared");
        let mut same = build();
        same["outputArtifacts"] = json!([{"name": "Code"}]);
        refused(two(source(), same), "InvalidStructureException", "Code is used more than once");
        let mut namespace = build();
        namespace["namespace"] = json!("SourceVariables");
        refused(two(source(), namespace), act, "Namespace SourceVariables");
        let mut namespace = build();
        namespace["namespace"] = json!("Built");
        refused(two(source(), namespace), act, "both a namespace and an artifact");
    }

    #[test]
    fn cp_2_an_input_of_the_same_run_order_is_too_late() {
        let mut test = build();
        test["name"] = json!("Test");
        test["inputArtifacts"] = json!([{"name": "Built"}]);
        test["outputArtifacts"] = json!([]);
        let stages = |test: &Value| {
            pipeline(json!([{"name": "S", "actions": [source()]}, {"name": "B", "actions": [build(), test]}]))
        };
        refused(stages(&test), "InvalidActionDeclarationException", "Built in action Test");
        test["runOrder"] = json!(2);
        check(&read(stages(&test)), "eu-central-1").unwrap();
    }

    #[test]
    fn cp_3_cp_4_configuration_and_counts() {
        let act = "InvalidActionDeclarationException";
        let mut odd = build();
        odd["configuration"]["Odd"] = json!("x");
        refused(two(source(), odd), act, "contains unknown configuration 'Odd'");
        let mut missing = build();
        missing["configuration"] = json!({});
        refused(two(source(), missing), act, "is missing required configuration 'ProjectName'");
        let mut none = build();
        none["inputArtifacts"] = json!([]);
        refused(two(source(), none), act, "less than minimum of 1");
        let mut variable = build();
        variable["configuration"]["EnvironmentVariables"] = json!("#{Nowhere.X}");
        refused(two(source(), variable), act, "namespace: Nowhere");
        let mut timeout = build();
        timeout["timeoutInMinutes"] = json!(10);
        refused(two(source(), timeout), act, "timeoutInMinutes");
    }

    #[test]
    fn providers_are_offered_known_or_unknown() {
        let lambda = action("L", "Invoke", "Lambda", json!({}));
        refused(two(source(), lambda), "NotImplemented", "Invoke/Lambda");
        let odd = action("X", "Deploy", "Odd", json!({}));
        refused(two(source(), odd), "ActionTypeNotFoundException", "Provider: 'Odd'");
        let mut topic = action("A", "Approval", "Manual", json!({}));
        check(&read(two(source(), topic.clone())), "eu-central-1").unwrap();
        topic["configuration"] = json!({"NotificationArn": "arn:aws:sns:r:a:t"});
        refused(two(source(), topic), "NotImplemented", "NotificationArn");
        let mut conditions = two(source(), build());
        conditions["stages"][1]["onFailure"] = json!({"result": "ROLLBACK"});
        refused(conditions.clone(), "InvalidStructureException", "only supported for pipeline type V2");
        conditions["pipelineType"] = json!("V2");
        check(&read(conditions.clone()), "eu-central-1").unwrap();
        conditions["stages"][1]["onFailure"]["result"] = json!("SKIP");
        refused(conditions.clone(), "NotImplemented", "SKIP of onFailure");
        conditions["stages"][1]["onSuccess"] = json!({"conditions": []});
        refused(conditions, "NotImplemented", "Conditions of stage B");
    }

    #[test]
    fn blue_green_names_its_artifacts_in_pairs() {
        let deploy = |extra: Value| {
            let mut configuration = json!({"ApplicationName": "a", "DeploymentGroupName": "g",
                "TaskDefinitionTemplateArtifact": "Code", "AppSpecTemplateArtifact": "Code"});
            for (key, value) in extra.as_object().unwrap() {
                configuration[key] = value.clone();
            }
            action(
                "D",
                "Deploy",
                "CodeDeployToECS",
                json!({"configuration": configuration, "inputArtifacts": [{"name": "Code"}]}),
            )
        };
        let act = "InvalidActionDeclarationException";
        check(&read(two(source(), deploy(json!({})))), "eu-central-1").unwrap();
        refused(two(source(), deploy(json!({"Image1ArtifactName": "Code"}))), act, "or neither");
        refused(two(source(), deploy(json!({"AppSpecTemplateArtifact": "X"}))), act, "names X");
    }
}
