//! Deploy actions as far as they go without tasks: files, task definitions, refusals.
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

mod world;

use driver::Seen;
use driver::extract::ExtractSeen;
use serde_json::{Value, json};
use world::{World, action, code, files, pipeline};

fn deployed_by(deploy: Value) -> World {
    let mut world = World::new();
    world.furnish();
    world.push('1');
    let stages = json!([
        {"name": "Source", "actions": [code("true"), files("true")]},
        {"name": "Deploy", "actions": [deploy]},
    ]);
    world.call("CreatePipeline", pipeline(stages)).unwrap();
    world.archive_all();
    world
}

fn blue_green() -> Value {
    action(
        "Deploy",
        "Deploy",
        "CodeDeployToECS",
        json!({"inputArtifacts": [{"name": "StaticArtifact"}], "configuration": {
            "ApplicationName": "app", "DeploymentGroupName": "group",
            "TaskDefinitionTemplateArtifact": "StaticArtifact", "AppSpecTemplateArtifact": "StaticArtifact",
            "Image1ArtifactName": "StaticArtifact", "Image1ContainerName": "IMAGE1_NAME"}}),
    )
}

/// The extract driver answers every want with these texts.
fn extract_all(world: &mut World, texts: &[(&str, &str)]) {
    for (key, body) in world.wanted("extract") {
        let path = body["Extract"]["paths"][0].as_str().unwrap().to_owned();
        let text = texts.iter().find(|(name, _)| *name == path).map(|(_, text)| (*text).to_owned());
        let seen = ExtractSeen { files: vec![(path, text.ok_or_else(|| "no such file".to_owned()))] };
        world.seen(&key, &Seen::Extract(seen));
    }
}

const TASKDEF: &str = r#"{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","revision":9,
    "requiresCompatibilities":["FARGATE"],"executionRoleArn":"arn:aws:iam::000000000000:role/x",
    "containerDefinitions":[{"name":"web","image":"<IMAGE1_NAME>","essential":true}]}"#;
const IMAGE: &str = r#"{"ImageURI":"000000000000.dkr.ecr.eu-central-1.amazonaws.com/web:latest"}"#;

#[test]
fn blue_green_registers_the_task_definition_with_its_image() {
    let mut world = deployed_by(blue_green());
    assert_eq!(world.wanted("extract").len(), 3);
    assert_eq!(world.wanted("extract")[0].1["Extract"]["digest"], json!("static-digest"));
    let appspec = "Resources: [{TargetService: {Properties: {TaskDefinition: <TASK_DEFINITION>}}}]";
    let texts = [("taskdef.json", TASKDEF), ("appspec.yaml", appspec), ("imageDetail.json", IMAGE)];
    extract_all(&mut world, &texts);
    assert!(world.wanted("extract").is_empty(), "what is seen is not wanted any more");
    let asked = json!({"taskDefinition": "web"});
    let found = world.of(ecs::api::dispatch, "DescribeTaskDefinition", asked).unwrap();
    let definition = &found["taskDefinition"];
    assert_eq!(definition["revision"], json!(1));
    assert_eq!(
        definition["containerDefinitions"][0]["image"],
        json!("000000000000.dkr.ecr.eu-central-1.amazonaws.com/web:latest")
    );
    // There is no such application: CodeDeploy's words are the action's.
    let run = world.action("Deploy", "Deploy");
    assert_eq!(run["status"], json!("Failed"));
    let message = run["errorDetails"]["message"].as_str().unwrap();
    assert!(message.contains("ApplicationDoesNotExistException"), "{message}");
}

#[test]
fn what_ecs_refuses_is_the_actions_failure() {
    let mut world = deployed_by(blue_green());
    let bare = r#"{"family":"web","containerDefinitions":[]}"#;
    extract_all(&mut world, &[("taskdef.json", bare), ("appspec.yaml", "x"), ("imageDetail.json", IMAGE)]);
    let message = world.action("Deploy", "Deploy")["errorDetails"]["message"].clone();
    assert!(message.as_str().unwrap().ends_with("(Service error code: ClientException)"), "{message}");
}

#[test]
fn blue_green_says_which_file_it_could_not_read() {
    let mut world = deployed_by(blue_green());
    extract_all(&mut world, &[("taskdef.json", TASKDEF), ("appspec.yaml", "x")]);
    let run = world.action("Deploy", "Deploy");
    let expected =
        "Exception while trying to read the image artifact file from the artifact: StaticArtifact.";
    assert_eq!(run["errorDetails"]["message"], json!(expected));
    assert_eq!(run["errorDetails"]["code"], json!("ConfigurationError"));
    assert_eq!(run["summary"], json!(format!("{expected} (imageDetail.json: no such file)")));
}

#[test]
fn a_rolling_deployment_needs_its_service() {
    let mut world = deployed_by(action(
        "Deploy",
        "Deploy",
        "ECS",
        json!({"inputArtifacts": [{"name": "StaticArtifact"}],
            "configuration": {"ClusterName": "c", "ServiceName": "web"}}),
    ));
    let run = world.action("Deploy", "Deploy");
    assert_eq!(run["summary"], json!("The Amazon ECS service 'web' does not exist."));
    assert_eq!(world.statuses()[0].1, "Failed");
}
