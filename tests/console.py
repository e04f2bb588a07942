#!/usr/bin/env python3
"""The console in a browser: a release watched and rerouted without reloading, and every page read on a wide screen and
a phone, light and dark.

    console.py --turaco target/release/turaco [--pictures FOLDER]

Needs Chromium; says so and passes where there is none.
"""

import argparse
import json
import pathlib
import sys
import urllib.error
import urllib.request

from browser import Browser, found
from support import arguments, prepared

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "demo"))

from stack import NAME, until  # noqa: E402
from story import Story  # noqa: E402

SCREENS = {"wide": (1440, 900), "phone": (390, 844)}

# Text that does not stand out from what is behind it as WCAG's AA asks: 4.5:1, large text 3:1.
FAINT = """(() => {
  const parse = (text) => {
    const canvas = parse.canvas ||= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return { r, g, b, a: a / 255 };
  };
  const light = ({ r, g, b }) => [r, g, b].map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const over = (top, under) => Object.fromEntries(["r", "g", "b"].map((part) =>
    [part, top[part] * top.a + under[part] * (1 - top.a)]).concat([["a", 1]]));
  const ground = (one) => {
    const all = [];
    for (let at = one; at; at = at.parentElement) all.unshift(parse(getComputedStyle(at).backgroundColor));
    return all.reduce((under, top) => over(top, under), parse("Canvas"));
  };
  const faint = [];
  for (const one of document.querySelectorAll("body *")) {
    const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim());
    if (!own || !one.checkVisibility() || one.closest(".hidden, .skip, thead")) continue;
    const style = getComputedStyle(one), behind = ground(one);
    const [high, low] = [light(over(parse(style.color), behind)), light(behind)].sort((a, b) => b - a);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.6 && style.fontWeight >= 700);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < (large ? 3 : 4.5)) faint.push(`${one.className || one.nodeName} "${one.textContent.slice(0, 30)}" ${ratio.toFixed(2)}`);
  }
  return faint;
})()"""

# Controls and pictures that say nothing to those who do not see them.
NAMELESS = """[...document.querySelectorAll("a, button, input:not([type=hidden]), svg[role=img], progress:not([aria-hidden]), nav")]
  .filter((one) => !(one.textContent.trim() || one.getAttribute("aria-label") || one.labels?.length))
  .map((one) => one.outerHTML.slice(0, 80))"""


def status(url):
    """What an address answers."""
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


class Reader:
    """Reads pages on every screen."""

    def __init__(self, browser, console, pictures):
        self.browser, self.console, self.pictures = browser, console, pictures
        self.followed = {}

    def read(self, name, path):
        """One page: it fits, it can be read, it names everything, its links lead somewhere."""
        for screen, (width, height) in SCREENS.items():
            for scheme in ("light", "dark"):
                self.browser.size(width, height, dark=scheme == "dark")
                self.browser.open(f"{self.console}{path}{'&' if '?' in path else '?'}still")
                where = f"{name} ({screen}, {scheme})"
                beyond = self.browser.evaluate("document.documentElement.scrollWidth") - width
                assert beyond <= 0, f"{where} is {beyond} px too wide"
                faint = self.browser.evaluate(FAINT)
                assert not faint, f"{where} has faint text: {faint}"
                if self.pictures:
                    self.browser.picture(self.pictures / f"{name}-{screen}-{scheme}.png")
        nameless = self.browser.evaluate(NAMELESS)
        assert not nameless, f"{name}: {nameless}"
        shape = self.browser.evaluate(
            "['h1', 'main', 'header', 'nav', 'footer'].map((part) => document.querySelectorAll('body ' + part).length)")
        assert shape[0] == 1 and shape[1] == 1 and all(shape), f"{name}: landmarks {shape}"
        for link in self.browser.evaluate("[...document.links].filter((one) => !one.hash).map((one) => one.href)"):
            if link.startswith(self.console) and link not in self.followed:
                self.followed[link] = status(link)
                assert self.followed[link] == 200, f"{name} links to {link}, which answers {self.followed[link]}"


def a_release_is_watched_and_rerouted(browser, story, reader):
    """From a push to the end of the old task set, in one page that is never loaded again."""
    console = reader.console
    browser.size(1440, 900)
    browser.open(f"{console}pipelines/{NAME}")
    browser.evaluate("window.loaded = 'once'")
    browser.when("document.querySelector('.live').textContent === 'Live'")
    story.push("Version 1")
    browser.when("[...document.querySelectorAll('.action a')].some((one) => one.textContent.startsWith('d-'))", 120)
    assert "Say Version 1" in browser.evaluate("document.querySelector('.stage').textContent")
    assert browser.evaluate("window.loaded") == "once"
    deployment = browser.evaluate(
        "[...document.querySelectorAll('.action a')].map((one) => one.textContent).find((one) => one.startsWith('d-'))")

    browser.open(f"{console}deployments/{deployment}")
    browser.evaluate("window.loaded = 'once'")
    browser.when("document.querySelector('h1 .badge').textContent === 'Ready'")
    assert browser.evaluate("document.querySelector('.blue .big').textContent") == "100 % of production"
    assert browser.evaluate("/^(1 min )?\\d+ s$/.test(document.querySelector('.countdown').textContent)")
    reader.read("deployment-ready", f"deployments/{deployment}")
    reader.read("overview-ready", "")

    browser.size(1440, 900)
    browser.open(f"{console}deployments/{deployment}")
    browser.evaluate("window.loaded = 'once'")
    browser.when("document.querySelector('.live').textContent === 'Live'")
    browser.evaluate("[...document.querySelectorAll('button')].find((one) => one.textContent === 'Reroute traffic').click()")
    browser.when("document.querySelector('.green .big').textContent === '100 % of production'")
    until(lambda: "Version 1" in story.page(story.arguments.prd_port)[1], "the new page on PRD", 20)
    browser.when("document.querySelector('h1 .badge').textContent === 'Succeeded'", 60)
    browser.when("document.querySelector('.set.blue').textContent.includes('Terminated')")
    assert browser.evaluate("window.loaded") == "once", "the page was loaded again"
    assert browser.evaluate("document.querySelectorAll('.steps .done').length") == 5
    return deployment


def the_server_goes_and_comes_back(browser, story, reader):
    """A page says that it hears nothing, and goes on by itself."""
    browser.open(f"{reader.console}services")
    browser.evaluate("window.loaded = 'once'")
    browser.when("document.querySelector('.live').textContent === 'Live'")
    story.server.kill()
    browser.when("document.querySelector('.live').textContent === 'Disconnected'")
    story.server.start()
    browser.when("document.querySelector('.live').textContent === 'Live'")
    story.call("ecs", "create_cluster", clusterName="later")
    story.call("codecommit", "create_repository", repositoryName="unrelated")
    assert browser.evaluate("window.loaded") == "once"
    # What the server refuses to connect to is the browser's to report, not the page's fault.
    browser.problems = [text for text in browser.problems if "ERR_" not in text]


def a_refusal_is_shown(browser, story, reader, deployment):
    """The operation's own words, on the page the button is on."""
    browser.open(f"{reader.console}deployments/{deployment}")
    browser.evaluate("""(() => {
      const form = document.createElement("form");
      form.method = "post"; form.action = location.pathname + "/reroute";
      form.append(document.createElement("button"));
      document.querySelector("main").append(form); form.querySelector("button").click();
    })()""")
    browser.when("document.querySelector('#said').textContent.includes('DeploymentAlreadyCompletedException')")
    assert browser.evaluate("document.querySelector('h1').textContent").startswith("Deployment")
    browser.problems = [text for text in browser.problems if "400" not in text]


def a_rollback_is_shown(browser, story, reader):
    """Stop and roll back, with its question; then both deployments say what happened."""
    story.push("Version 2")
    deployment = until(lambda: (lambda found: found["deploymentId"] if found["status"] == "Ready" else None)(
        story.deployment()), "the second deployment to be Ready", 120)
    browser.size(1440, 900)
    browser.open(f"{reader.console}deployments/{deployment}")
    browser.evaluate("[...document.querySelectorAll('button')].find((one) => one.textContent === 'Stop and roll back').click()")
    browser.when("document.querySelector('dialog[open]').textContent.includes('give all traffic back')")
    browser.evaluate("document.querySelector('dialog .primary').click()")
    browser.when("document.querySelector('h1 .badge').textContent === 'Stopped'")
    browser.when("document.querySelector('main').textContent.includes('Rolled back by d-')")
    rollback = until(lambda: (lambda found: found["deploymentId"] if found["status"] == "Succeeded" else None)(
        story.deployment()), "the rollback", 60)
    reader.read("deployment-stopped", f"deployments/{deployment}")
    reader.read("deployment-rollback", f"deployments/{rollback}")


def it_works_without_scripts(browser, story, reader):
    """Buttons are forms, times are written out, and nothing is offered that needs a script."""
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.size(1440, 900)
    browser.open(f"{reader.console}pipelines/{NAME}")
    known = story.execution()["pipelineExecutionId"]
    browser.click("[...document.querySelectorAll('button')].find((one) => one.textContent === 'Release change')")
    assert browser.evaluate("location.pathname") == f"/_turaco/pipelines/{NAME}"
    assert story.execution()["pipelineExecutionId"] != known
    assert " UTC" in browser.evaluate("document.querySelector('time').textContent")
    browser.open(f"{reader.console}repositories")
    assert browser.evaluate("document.querySelector('.live').hidden")
    assert not browser.evaluate("document.querySelector('.copy').checkVisibility()")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)


def a_failed_build(story):
    """A buildspec whose command fails; the build's id."""
    project = story.call("codebuild", "batch_get_projects", names=[NAME])["projects"][0]
    spec = "version: 0.2\nphases:\n  build:\n    commands:\n      - echo '<b>bold</b>'\n      - exit 3\n"
    story.call("codebuild", "create_project", name="broken", serviceRole=project["serviceRole"],
               source={"type": "NO_SOURCE", "buildspec": spec}, artifacts={"type": "NO_ARTIFACTS"},
               environment=project["environment"])
    build = story.call("codebuild", "start_build", projectName="broken")["build"]["id"]
    until(lambda: story.call("codebuild", "batch_get_builds", ids=[build])["builds"][0]["buildComplete"],
          "the build to end", 60)
    return build


def an_unhealthy_target(story):
    """Something that nothing answers behind the load balancer."""
    groups = story.call("elbv2", "describe_target_groups")["TargetGroups"]
    group = next(group["TargetGroupArn"] for group in groups if group["TargetGroupName"] == f"{NAME}-bg-1")
    story.call("elbv2", "register_targets", TargetGroupArn=group, Targets=[{"Id": "192.168.110.250", "Port": 81}])
    until(lambda: any(found["TargetHealth"]["State"] == "unhealthy" for found in story.call(
        "elbv2", "describe_target_health", TargetGroupArn=group)["TargetHealthDescriptions"]), "the target", 60)


def every_page_is_read(browser, story, reader):
    """Every kind of page in an interesting state."""
    build = a_failed_build(story)
    an_unhealthy_target(story)
    task = story.call("ecs", "list_tasks", cluster=NAME)["taskArns"][0].rsplit("/", 1)[1]
    state = story.call("codepipeline", "get_pipeline_state", name=NAME)
    for stage in state["stageStates"]:
        for action in stage["actionStates"]:
            links = [action.get("entityUrl"), action.get("revisionUrl"),
                     action.get("latestExecution", {}).get("externalExecutionUrl")]
            for link in filter(None, links):
                assert status(link) == 200, f"{link} of {action['actionName']} answers {status(link)}"
    for name, path in {
        "execution": f"pipelines/{NAME}/executions/{story.execution()['pipelineExecutionId']}", "overview": "", "pipelines": "pipelines", "pipeline": f"pipelines/{NAME}", "builds": "builds",
        "build-failed": f"builds/{build}", "deployments": "deployments", "services": "services",
        "service": f"services/{NAME}/{NAME}", "task": f"tasks/{NAME}/{task}", "balancers": "balancers",
        "balancer": f"balancers/{NAME}", "repositories": "repositories", "repository": f"repositories/{NAME}",
        "registry": "registry", "images": f"images/{NAME}", "bucket": f"buckets/{NAME}-static",
        "group": f"applications/{NAME}/{NAME}", "project": f"projects/{NAME}", "waiting": "waiting",
        "empty": "?region=us-west-2",
    }.items():
        reader.read(name, path)
    assert browser.evaluate("document.querySelectorAll('.log b').length") == 0
    assert not browser.problems, browser.problems
    reader.read("nothing", "no/such/page")
    browser.problems.clear()


def main():
    """Runs it all on one stack."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turaco", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--pictures", type=pathlib.Path)
    parsed = parser.parse_args()
    if not found():
        print("console: SKIPPED, the pages were not looked at: no Chromium is installed (apt-get install chromium)")
        return 0
    if parsed.pictures:
        parsed.pictures.mkdir(parents=True, exist_ok=True)
    story = Story(arguments(parsed.turaco))
    try:
        prepared(story)
        with Browser() as browser:
            reader = Reader(browser, f"{story.server.endpoint}/_turaco/", parsed.pictures)
            deployment = a_release_is_watched_and_rerouted(browser, story, reader)
            a_refusal_is_shown(browser, story, reader, deployment)
            a_rollback_is_shown(browser, story, reader)
            every_page_is_read(browser, story, reader)
            it_works_without_scripts(browser, story, reader)
            the_server_goes_and_comes_back(browser, story, reader)
            print(f"console: {len(reader.followed)} links followed, problems: {json.dumps(browser.problems)}")
            assert not browser.problems, browser.problems
    finally:
        story.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
