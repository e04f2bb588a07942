//! The console over the wire: a real listener and engine, with hands that only say that all is done.

#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod hands;
mod stack;
mod world;

use std::io::BufRead;

use hands::COMMIT_MESSAGE;
use serde_json::json;
use stack::Stack;
use world::World;

/// The commit message as a page must write it.
const COMMIT_MESSAGE_SHOWN: &str = "&lt;img src=x onerror=alert(1)&gt; &amp;";
const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

#[test]
fn where_nothing_is_the_overview_tells_the_first_steps() {
    let world = World::new(1);
    let page = world.page("");
    assert_eq!(page.status, 200);
    page.shows(&["Nothing is here yet", &format!("AWS_ENDPOINT_URL=http://{}", world.address), "make demo"]);
    page.hides(&["Waits ÷"]);
}

#[test]
fn pages_take_nothing_from_elsewhere_and_nothing_inline() {
    let world = World::new(60);
    let page = world.page("");
    assert!(page.header("Content-Security-Policy").starts_with("default-src 'self';"));
    assert_eq!(page.header("X-Content-Type-Options"), "nosniff");
    page.shows(&["Waits ÷ 60"]).hides(&["<style", " style=", "onclick=", "https://"]);
    for (asset, kind) in
        [("console.css", "text/css"), ("console.js", "text/javascript"), ("icon.svg", "image/svg+xml")]
    {
        let answer = world.page(asset);
        assert!(answer.status == 200 && answer.header("Content-Type").starts_with(kind), "{asset}");
    }
}

#[test]
fn what_is_no_page_is_said_within_the_console() {
    let world = World::new(1);
    for path in [
        "nothing",
        "deployments/d-000000000",
        "deployments/x",
        "pipelines/no",
        "builds/a:b",
        "services/no",
        "tasks/no/x",
        "balancers/no",
        "repositories/no",
        "images/no",
        "buckets/no",
        "projects/no",
        "applications/a/b",
        "no.css",
        "%ff",
    ] {
        let page = world.page(path);
        assert_eq!(page.status, 404, "{path}: {}", page.body);
        page.shows(&["<h1>", "aria-label=\"Console\"", "Back"]);
    }
    assert_eq!(world.send("DELETE", "/_turaco/", &[], "").status, 405);
}

#[test]
fn a_deployment_goes_through_its_buttons() {
    let world = World::new(60);
    let stack = Stack::new(&world);
    let id = stack.deploy(&world, "web:2");
    let path = format!("deployments/{id}");
    let page = world.until_shown(&path, "badge ready");
    page.shows(&[
        "Deploying replacement task set",
        "Rerouting production traffic to replacement task set",
        "Waits for Reroute traffic",
        "Stops by itself in",
        "100 % original, 0 % replacement",
        "Original task set",
        "Replacement task set",
        "AfterAllowTestTraffic",
        &format!("action=\"/_turaco/{path}/reroute\""),
        &format!("action=\"/_turaco/{path}/rollback\""),
    ]);
    world.page("").shows(&["Ready to reroute: web", &format!("action=\"/_turaco/{path}/reroute\"")]);
    world.page("deployments").shows(&[&id, "0 % green"]);

    // Not by GET: that only leads to the page.
    let got = world.page(&format!("{path}/reroute"));
    assert_eq!((got.status, got.header("Location")), (303, format!("/_turaco/{path}").as_str()));
    world.page(&path).shows(&["badge ready"]);

    let pressed = world.press(&format!("{path}/reroute"), "");
    assert_eq!((pressed.status, pressed.header("Location")), (303, format!("/_turaco/{path}").as_str()));
    world.until_shown(&path, "0 % original, 100 % replacement");
    world.until_shown(&path, "Terminate original task set</button>");
    assert_eq!(world.press(&format!("{path}/terminate"), "").status, 303);
    let page = world.until_shown(&path, "<span class=\"badge good\">Succeeded</span></h1>");
    page.shows(&["Terminated"]).hides(&["/rollback\"", "/terminate\""]);

    // Too late: the operation's own words, on the page.
    let refused = world.press(&format!("{path}/reroute"), "");
    assert_eq!(refused.status, 400);
    refused.shows(&["That did not work: DeploymentAlreadyCompletedException", "<h1>Deployment"]);
}

/// A deployment through all its buttons; its id.
fn release(world: &World, stack: &Stack, definition: &str) -> String {
    let id = stack.deploy(world, definition);
    let path = format!("deployments/{id}");
    for (shown, button) in
        [("Reroute traffic</button>", "reroute"), ("Terminate original task set</button>", "terminate")]
    {
        world.until_shown(&path, shown);
        assert_eq!(world.press(&format!("{path}/{button}"), "").status, 303);
    }
    world.until_shown(&path, "badge good\">Succeeded</span></h1>");
    id
}

#[test]
fn the_revision_before_is_deployed_again() {
    let world = World::new(60);
    let stack = Stack::new(&world);
    let first = release(&world, &stack, "web:2");
    world.page(&format!("deployments/{first}")).hides(&["Deploy the previous revision"]);
    let second = release(&world, &stack, "web:1");
    world
        .page(&format!("deployments/{second}"))
        .shows(&["Deploy the previous revision", "Revision</dt><dd><code>web:1"]);
    let pressed = world.press(&format!("deployments/{second}/back"), "");
    assert_eq!(pressed.status, 303, "{}", pressed.body);
    let third = pressed.header("Location").strip_prefix("/_turaco/").unwrap().to_owned();
    world.until_shown(&third, "badge ready").shows(&["web:2", &format!("The revision before {second}")]);
    world.page(&format!("deployments/{second}")).shows(&["A later deployment has moved it since."]);
    world.page("services/web/web").shows(&["Last deployments", &first, &second]);
    world.page("applications/web/web").shows(&[&first, &second, "Deployment group of web"]);
}

#[test]
fn a_deployment_that_is_stopped_says_what_puts_it_back() {
    let world = World::new(60);
    let stack = Stack::new(&world);
    let id = stack.deploy(&world, "web:2");
    world.until_shown(&format!("deployments/{id}"), "badge ready");
    assert_eq!(world.press(&format!("deployments/{id}/rollback"), "").status, 303);
    let page = world.until_shown(&format!("deployments/{id}"), "Rolled back by");
    page.shows(&["badge warn\">Stopped", "MANUAL_STOP", "Skipped"]);
    let rollback = page.body.split("Rolled back by ").nth(1).unwrap().split("deployments/").nth(1).unwrap();
    let rollback = rollback.split('"').next().unwrap();
    let page = world.until_shown(&format!("deployments/{rollback}"), "badge good\">Succeeded</span></h1>");
    page.shows(&["Rolls back", &id, "Rerouting production traffic to original task set"]);
}

#[test]
fn cd_42_what_nobody_puts_back_is_said_until_the_next_deployment() {
    let world = World::new(60);
    let stack = Stack::new(&world);
    let id = stack.deploy(&world, "web:2");
    world.until_shown(&format!("deployments/{id}"), "badge ready");
    let stop = json!({ "deploymentId": id, "autoRollbackEnabled": false });
    world.call("CodeDeploy_20141006.StopDeployment", &stop);
    let page = world.until_shown(&format!("deployments/{id}"), "Nobody puts this back");
    page.shows(&["badge warn\">Stopped", "100 % original, 0 % replacement"]).hides(&["Rolled back by"]);
    world.page("").shows(&["web was left half-way", &id]);
    let next = stack.deploy(&world, "web:2");
    world.until_shown("", &next).hides(&["was left half-way"]);
    world.page(&format!("deployments/{id}")).hides(&["Nobody puts this back"]);
}

#[test]
fn services_tasks_and_targets_say_how_they_are() {
    let world = World::new(60);
    let stack = Stack::new(&world);
    world.until_shown("services/web/web", "1 of 1 task runs");
    let page = world.page("services/web/web");
    page.shows(&["blue/green by CodeDeploy", "Primary", "web-bg-1", "has started 1 tasks", "Running"]);
    world.page("services/web").shows(&["Service in web"]);
    world.page("services").shows(&["1 running, 1 desired"]);
    let task = page.body.split("/_turaco/tasks/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    world.page(&format!("tasks/{task}")).shows(&["Running", "httpd:2.4"]);
    assert_eq!(world.press(&format!("tasks/{task}/stop"), "").status, 303);
    world.until_shown(&format!("tasks/{task}"), "Stopped in the console").hides(&["Stop task</button>"]);
    world.until_shown("services/web/web", "Stopped tasks");
    stack.register_unhealthy(&world);
    let page = world.until_shown("balancers/web", "Unhealthy");
    page.shows(&[
        "Target.ResponseCodeMismatch",
        "Health checks failed with these codes: [503]",
        "503 &lt;b&gt;Service Unavailable&lt;/b&gt;",
        "GET / every 30 s, 200 is healthy",
        "In force",
        "path is /api/*",
        "Answers 404",
    ]);
    world.page("balancers").shows(&[":18080", "web-bg-1"]);
    world.page("waiting").shows(&["ecs.service", "Is steady."]);
}

#[test]
fn a_pipeline_shows_its_commit_and_takes_an_approval() {
    let world = World::new(60);
    stack::pipeline(&world, "app");
    world.push("app", COMMIT);
    let page = world.until_shown("pipelines/app", "name=\"token\"");
    page.shows(&[COMMIT_MESSAGE_SHOWN, "0123456", "Approve", "Reject", "CodeCommit", "Manual"]);
    page.shows(&["Is &lt;QA&gt; fine?", "href=\"http://qa.example/a?b&amp;c\""]);
    page.hides(&[COMMIT_MESSAGE]);
    world.page("").shows(&["Approval wanted: Look", COMMIT_MESSAGE_SHOWN]).hides(&[COMMIT_MESSAGE]);
    world.page(&format!("repositories/app/commits/{COMMIT}")).shows(&["Head of", "main", "git show"]);
    let hidden = |name: &str| {
        let rest = page.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let wrong =
        world.press("pipelines/app/approve", "stage=Ask&action=Look&token=wrong&status=Approved&summary=x");
    assert_eq!(wrong.status, 400);
    wrong.shows(&["InvalidApprovalTokenException", "name=\"token\""]);
    let fields =
        format!("stage=Ask&action=Look&token={}&status=Approved&summary=fine+%3Cb%3E", hidden("token"));
    assert_eq!(world.press("pipelines/app/approve", &fields).status, 303);
    let page = world.until_shown("pipelines/app", "fine &lt;b&gt;");
    page.hides(&["fine <b>", "name=\"token\""]);

    let execution =
        page.body.split("/_turaco/pipelines/app/executions/").nth(1).unwrap().split('"').next().unwrap();
    let page = world.page(&format!("pipelines/app/executions/{execution}"));
    page.shows(&[
        "Execution <span",
        "Succeeded",
        COMMIT_MESSAGE_SHOWN,
        "Look",
        "Code",
        "fine &lt;b&gt;",
        execution,
    ]);
    page.hides(&[COMMIT_MESSAGE, "fine <b>"]);
    assert_eq!(world.page("pipelines/app/executions/none").status, 404);
}

#[test]
fn transitions_are_closed_and_opened_and_lists_go_on() {
    let world = World::new(60);
    stack::pipeline(&world, "app");
    world.push("app", COMMIT);
    world.until_shown("pipelines/app", "name=\"token\"");
    assert_eq!(world.press("pipelines/app/transition", "stage=Ask&open=false").status, 303);
    world.page("pipelines/app").shows(&["Transition disabled: Closed in the console", "Enable"]);
    for _ in 0..30 {
        assert_eq!(world.press("pipelines/app/start", "").status, 303);
    }
    let page = world.page("pipelines/app");
    let older =
        page.body.split("?older=").nth(1).expect("a link to older executions").split('"').next().unwrap();
    let rows = |page: &world::Answer| page.body.matches("data-label=\"Execution\"").count();
    assert_eq!(rows(&page), 25);
    let rest = world.page(&format!("pipelines/app?older={older}"));
    assert!((1..25).contains(&rows(&rest)), "{} rows", rows(&rest));
    rest.hides(&[">Older<"]);
    assert_eq!(world.press("pipelines/app/transition", "stage=Ask&open=true").status, 303);
    world.page("pipelines/app").shows(&["Transition enabled"]);
}

#[test]
fn a_build_shows_its_phases_and_its_log_as_text() {
    let world = World::new(60);
    let role = world.role("build", "codebuild");
    world.call("CodeBuild_20161006.CreateProject", &json!({
        "name": "app", "serviceRole": role,
        "source": { "type": "NO_SOURCE", "buildspec": "version: 0.2\nphases: {build: {commands: [ls]}}" },
        "artifacts": { "type": "NO_ARTIFACTS" },
        "environment": { "type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL" },
    }));
    let started = world.press("projects/app/start", "");
    assert_eq!(started.status, 303, "{}", started.body);
    let path = started.header("Location").strip_prefix("/_turaco/").unwrap().to_owned();
    let stream = path.split("%3A").nth(1).unwrap().to_owned();
    world.call("Logs_20140328.CreateLogGroup", &json!({ "logGroupName": "/aws/codebuild/app" }));
    world.call(
        "Logs_20140328.CreateLogStream",
        &json!({ "logGroupName": "/aws/codebuild/app", "logStreamName": stream }),
    );
    let put = |message: &str| {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis();
        world.call(
            "Logs_20140328.PutLogEvents",
            &json!({
                "logGroupName": "/aws/codebuild/app", "logStreamName": stream,
                "logEvents": [{ "timestamp": u64::try_from(now).unwrap(), "message": message }],
            }),
        );
    };
    put("<script>alert(1)</script>\u{1b}[1m");
    let page = world.page(&path);
    page.shows(&["app</a> #1", "In progress", "Submitted", "&lt;script&gt;alert(1)&lt;/script&gt;"]);
    page.hides(&["<script>alert", "\u{1b}"]);
    // A page that is open asks for the log itself.
    let live = world.send("GET", &format!("/_turaco/{path}"), &[("Turaco-Live", "1")], "");
    live.shows(&["data-log=\""]).hides(&["alert(1)"]);
    let source =
        live.body.split("data-log=\"").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&");
    let first = world.page(&format!("log?{source}"));
    first.shows(&["alert(1)"]);
    put("second");
    let more = world.page(&format!("log?{source}&token={}", first.header("Turaco-Log-Token")));
    more.shows(&["second"]).hides(&["alert(1)"]);
    world.page("builds").shows(&["app #1"]);
    world.page("projects/app").shows(&["Start build", "app #1"]);
    assert_eq!(world.press(&format!("{path}/stop"), "").status, 303);
}

#[test]
fn repositories_images_and_objects_are_listed_as_text() {
    let world = World::new(60);
    let hostile = "<script>alert(1)</script>";
    world.call(
        "CodeCommit_20150413.CreateRepository",
        &json!({
            "repositoryName": "app", "repositoryDescription": hostile,
        }),
    );
    world.call(
        "AmazonEC2ContainerRegistry_V20150921.CreateRepository",
        &json!({ "repositoryName": "team/app" }),
    );
    world.bucket("files");
    world.send("PUT", "/files/a%20%3Cb%3E.zip", &[], "x");
    world.page("repositories").shows(&["git clone http://git-codecommit.eu-central-1"]);
    let page = world.page("repositories/app");
    page.shows(&["&lt;script&gt;alert(1)"]).hides(&["<script>alert"]);
    world.page("registry").shows(&["team/app", "It holds no images."]);
    world.page("images/team/app").shows(&["docker push 000000000000.dkr.ecr.eu-central-1.localhost"]);
    world.page("buckets/files").shows(&["a &lt;b&gt;.zip", "/_turaco/buckets/files/a%20%3Cb%3E.zip"]);
    world.page("buckets/files/a%20%3Cb%3E.zip").shows(&["<h2>a &lt;b&gt;.zip</h2>", "1 B"]);
}

#[test]
fn long_lists_go_on_on_another_page() {
    let world = World::new(60);
    for number in 0..30 {
        let name = json!({ "repositoryName": format!("app-{number:02}") });
        world.call("CodeCommit_20150413.CreateRepository", &name);
    }
    let first = world.page("repositories");
    first.shows(&["app-24", "/_turaco/repositories?older=25."]).hides(&["app-25"]);
    world.page("repositories?older=25.").shows(&["app-25", "app-29"]).hides(&["app-24", ">Older<"]);
    world.page("repositories?older=%3Cb%3E").shows(&["app-00"]);
    world.page("").shows(&["app-07"]).hides(&["app-08"]);
}

#[test]
fn another_place_is_found_and_kept_in_links() {
    let world = World::new(60);
    world.call_in("us-east-1", "CodeCommit_20150413.CreateRepository", &json!({ "repositoryName": "far" }));
    world.page("").shows(&["Elsewhere", "us-east-1"]);
    // An address without a place, as operations answer it.
    let found = world.page("repositories/far");
    let there = "/_turaco/repositories/far?account=000000000000&region=us-east-1";
    assert_eq!((found.status, found.header("Location")), (303, there));
    let page = world.send("GET", there, &[], "");
    page.shows(&["far", "/_turaco/builds?account=000000000000&amp;region=us-east-1"]);
    let hostile = world.page("?region=%22%3E%3Cscript%3E&account=%3Cb%3E");
    assert_eq!(hostile.status, 200);
    hostile.hides(&["<script>", "<b>\""]);
}

#[test]
fn buttons_are_only_for_the_consoles_own_pages() {
    let world = World::new(60);
    stack::pipeline(&world, "app");
    let path = "/_turaco/pipelines/app/start";
    let own = format!("http://{}", world.address);
    for headers in [
        vec![],
        vec![("Sec-Fetch-Site", "cross-site")],
        vec![("Sec-Fetch-Site", "same-site")],
        vec![("Sec-Fetch-Site", "none")],
        vec![("Origin", "http://evil.example")],
        vec![("Origin", "null")],
        vec![("Sec-Fetch-Site", "cross-site"), ("Origin", own.as_str())],
    ] {
        let answer = world.send("POST", path, &headers, "");
        assert_eq!(answer.status, 403, "{headers:?}");
    }
    assert_eq!(world.send("POST", path, &[("Origin", own.as_str())], "").status, 303);
    assert_eq!(world.press("pipelines/app/nothing", "").status, 404);
    assert_eq!(world.press("pipelines/app/start", &"a=1&".repeat(30_000)).status, 400);
}

#[test]
fn a_page_is_answered_again_only_when_it_changed() {
    let world = World::new(60);
    let first = world.page("repositories");
    let tag = first.header("ETag").to_owned();
    let again = || world.send("GET", "/_turaco/repositories", &[("If-None-Match", &tag)], "");
    assert_eq!(again().status, 304);
    world.call("CodeCommit_20150413.CreateRepository", &json!({ "repositoryName": "new" }));
    let changed = again();
    assert_eq!(changed.status, 200);
    changed.shows(&["new"]);
}

#[test]
fn a_page_hears_of_every_change() {
    let world = World::new(60);
    let mut lines = world.live();
    let mut next = || {
        let mut line = String::new();
        while !line.starts_with("data: ") {
            line.clear();
            // Chunk sizes and blank lines are between.
            assert!(lines.read_line(&mut line).unwrap() > 0, "the stream ended");
        }
        line
    };
    let first = next();
    world.call("CodeCommit_20150413.CreateRepository", &json!({ "repositoryName": "new" }));
    assert_ne!(next(), first);
}
