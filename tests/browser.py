"""Headless Chromium, spoken to over a pipe: pages, what they show, and pictures of them."""

import base64
import json
import os
import shutil
import subprocess
import tempfile

NAMES = ("chromium", "chromium-browser", "google-chrome")

# Resolves as soon as an expression is true, looked at whenever the page changes.
WHEN = """new Promise((done, failed) => {
  const holds = () => { try { return %(expression)s; } catch { return false; } };
  if (holds()) return done(true);
  const watch = new MutationObserver(() => { if (holds()) { watch.disconnect(); done(true); } });
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  setTimeout(() => failed(new Error("not within %(seconds)s s: " + document.body.innerText.slice(0, 600))), %(seconds)s000);
})"""


def found():
    """The browser's program, or None."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


class Browser:
    """One browser with one page. A context manager: the browser and its profile are gone afterwards."""

    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="turaco-browser-")
        to_browser, self.write = os.pipe()
        self.read, from_browser = os.pipe()

        def descriptors():
            # The browser reads commands from 3 and answers on 4.
            kept = os.dup(to_browser), os.dup(from_browser)
            os.dup2(kept[0], 3)
            os.dup2(kept[1], 4)

        self.process = subprocess.Popen(
            [found(), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
             "--remote-debugging-pipe", f"--user-data-dir={self.profile}", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=descriptors, close_fds=False)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer, self.number, self.session = b"", 0, None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")
        self.problems = []
        self.call("Log.enable")
        self.call("Runtime.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self.write)
        os.close(self.read)
        shutil.rmtree(self.profile, ignore_errors=True)

    def message(self):
        """The next thing the browser says."""
        while b"\0" not in self.buffer:
            more = os.read(self.read, 65536)
            if not more:
                raise OSError("the browser has ended")
            self.buffer += more
        text, self.buffer = self.buffer.split(b"\0", 1)
        said = json.loads(text)
        if said.get("method") == "Log.entryAdded" and said["params"]["entry"]["level"] == "error":
            self.problems.append(said["params"]["entry"]["text"])
        if said.get("method") == "Runtime.exceptionThrown":
            self.problems.append(said["params"]["exceptionDetails"]["text"])
        return said

    def call(self, method, **parameters):
        """A command, and its answer."""
        self.number += 1
        command = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            command["sessionId"] = self.session
        os.write(self.write, json.dumps(command).encode() + b"\0")
        while True:
            said = self.message()
            if said.get("id") == self.number:
                if "error" in said:
                    raise RuntimeError(f"{method}: {said['error']['message']}")
                return said["result"]

    def open(self, url):
        """Loads a page; returns when it is loaded."""
        self.call("Page.navigate", url=url)
        while self.message().get("method") != "Page.loadEventFired":
            pass

    def click(self, element):
        """Clicks with the mouse on what an expression finds; returns when the page that follows is loaded."""
        x, y = self.evaluate(f"(({{left, top, width, height}}) => [left + width / 2, top + height / 2])"
                             f"(({element}).getBoundingClientRect())")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
        while self.message().get("method") != "Page.loadEventFired":
            pass

    def evaluate(self, expression):
        """The value of an expression in the page; a promise's when it is one."""
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"]["exception"].get("description", expression))
        return answer["result"].get("value")

    def when(self, expression, seconds=30):
        """Waits until an expression is true in the page."""
        return self.evaluate(WHEN % {"expression": expression, "seconds": seconds})

    def size(self, width, height, dark=False):
        """The window, and the colours the reader prefers."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def picture(self, path, whole=False):
        """A PNG of what is seen, or of the whole page."""
        taken = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        with open(path, "wb") as file:
            file.write(base64.b64decode(taken["data"]))
