"""`turaco serve` for one subject, on a port and in a folder of its own."""

import contextlib
import http.client
import os
import subprocess
import time

from aws import REGION
from measure import free_port, scratch, timed


class Serve:
    """The control plane; it starts the balancer."""

    def __init__(self, binary, folder, time_scale=1):
        self.binary, self.folder, self.time_scale = binary, folder, time_scale
        self.port, self.process = free_port(), None
        self.endpoint = f"http://127.0.0.1:{self.port}"

    def start(self):
        """Starts it; milliseconds from before the fork until it has answered 200. Asked every millisecond."""
        with open(self.folder / "serve.log", "ab") as said:
            return timed(self._start, said)

    def _start(self, said):
        self.process = subprocess.Popen(
            [self.binary, "serve", "--data-dir", self.folder / "data", "--listen", f"127.0.0.1:{self.port}",
             "--time-scale", str(self.time_scale)], stdin=subprocess.DEVNULL, stdout=said, stderr=said,
            env={**os.environ, "AWS_REGION": REGION}, preexec_fn=os.setpgrp)
        deadline = time.monotonic() + 30
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"turaco serve does not answer: {self.said()}")
            time.sleep(0.001)

    def answers(self):
        """Whether the health address answers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/_turaco/health")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()

    def said(self):
        """The end of its log."""
        return (self.folder / "serve.log").read_text(errors="replace")[-600:]

    def stop(self):
        """SIGTERM: everything it started ends with it."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=60)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


@contextlib.contextmanager
def serve(binary, time_scale=1):
    """A running one with an empty data directory; all of it is gone afterwards."""
    with scratch() as folder:
        server = Serve(binary, folder, time_scale)
        try:
            server.start()
            yield server
        finally:
            server.stop()
