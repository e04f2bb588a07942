"""A constant load on one address, from a process of its own: keep-alive and one-shot clients, every failure kept.

    load.py HOST PORT RATE SECONDS REPORT.json

Half of the requests go over kept connections, half over a fresh one each. A request that is answered anything but
200, is reset, or is not answered within ten seconds is a failure. Stops at SECONDS or on SIGTERM, and writes what
it counted.
"""

import asyncio
import json
import signal
import sys
import time

CONNECTIONS = 16
TIMEOUT = 10


class Load:
    """Counts by status and keeps the first failures."""

    def __init__(self, host, port):
        self.host, self.port = host, port
        self.ok, self.failed, self.failures, self.slowest = 0, 0, [], 0.0
        self.kept = asyncio.Queue()
        self.bodies = {}

    def fail(self, kind, text):
        """One failure."""
        self.failed += 1
        if len(self.failures) < 20:
            self.failures.append({"kind": kind, "what": text, "at": time.time()})

    async def exchange(self, reader, writer, keep):
        """One request and its whole answer; whether the connection may be used again."""
        connection = "keep-alive" if keep else "close"
        writer.write(f"GET / HTTP/1.1\r\nHost: {self.host}\r\nConnection: {connection}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        status = int(head.split(b" ", 2)[1])
        lines = head.lower().split(b"\r\n")
        length = next((int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length:")), None)
        body = await (reader.readexactly(length) if length is not None else reader.read())
        if status != 200:
            raise ValueError(f"status {status}")
        key = body[:4096].split(b"<h1>")[-1].split(b"</h1>")[0].decode(errors="replace")
        self.bodies[key] = self.bodies.get(key, 0) + 1
        return length is not None and b"connection: close" not in lines

    async def one(self, keep):
        """One request, on a kept or a fresh connection."""
        began = time.monotonic()
        reader = writer = None
        fresh = True
        try:
            if keep and not self.kept.empty():
                reader, writer = self.kept.get_nowait()
                fresh = False
                # The other side may close a kept connection between two requests: that is no failure, as every
                # HTTP client knows; a reset in the middle of a request is one.
                if reader.at_eof():
                    writer.close()
                    fresh = True
            if fresh:
                reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
            again = await asyncio.wait_for(self.exchange(reader, writer, keep), TIMEOUT)
            self.ok += 1
            self.slowest = max(self.slowest, time.monotonic() - began)
            if keep and again and self.kept.qsize() < CONNECTIONS:
                self.kept.put_nowait((reader, writer))
            else:
                writer.close()
        except (OSError, ValueError, asyncio.IncompleteReadError, asyncio.TimeoutError) as error:
            self.fail("keep-alive" if keep else "one-shot", f"{type(error).__name__}: {error}")
            if writer is not None:
                writer.close()


async def main(host, port, rate, seconds, report):
    """Sends `rate` requests a second, evenly, until the time is over."""
    load = Load(host, port)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    running = set()
    began = time.monotonic()
    sent = 0
    while not stop.is_set() and time.monotonic() - began < seconds:
        due = int((time.monotonic() - began) * rate)
        while sent < due:
            sent += 1
            task = asyncio.create_task(load.one(sent % 2 == 0))
            running.add(task)
            task.add_done_callback(running.discard)
        await asyncio.sleep(0.002)
    if running:
        await asyncio.wait(running)
    spent = time.monotonic() - began
    with open(report, "w", encoding="utf-8") as file:
        json.dump({"requests": sent, "ok": load.ok, "failed": load.failed, "seconds": spent,
                   "rate": sent / spent, "slowest_ms": load.slowest * 1000, "pages": load.bodies,
                   "failures": load.failures}, file)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4]), sys.argv[5]))
