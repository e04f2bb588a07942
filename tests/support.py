"""What the end-to-end tests share: a server of a test's own, with the story's infrastructure."""

import argparse
import contextlib
import pathlib
import socket
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "demo"))


def free_ports(count):
    """Ports that nobody listens on, so that tests run beside each other."""
    with contextlib.ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


def arguments(turaco, **changes):
    """What the story's command line would give, with ports of this test's own."""
    port, prd, qa = free_ports(3)
    given = {"turaco": turaco, "port": port, "prd_port": prd, "qa_port": qa, "time_scale": 60, "client": "sdk",
             "load": 0, "work": None, "exit": True}
    return argparse.Namespace(**{**given, **changes})


def prepared(story):
    """A server with the story's infrastructure and Apache's page on PRD."""
    story.server.start()
    story.use_client()
    story.base_image_loaded()
    story.make_stack()
    return story
