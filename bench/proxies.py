"""The proxies that are compared, each on one core with one worker, all before the same server.

All of them: keep-alive to both sides, health checks or passive ones as they have them, X-Forwarded-For appended,
X-Forwarded-Proto and -Port set. Turaco's also writes a trace id into each request and keeps its last access log lines
in memory, as an ALB has them; it has no switch for that.
"""

import contextlib
import json

from measure import answered, free_port, running

HAPROXY = """\
global
    nbthread 1
    maxconn 4096
defaults
    mode http
    timeout connect 5s
    timeout client 60s
    timeout server 60s
    timeout http-keep-alive 60s
    option http-keep-alive
    http-reuse always
{log}
frontend in
    bind 127.0.0.1:{port}
    option forwardfor
    http-request set-header X-Forwarded-Proto http
    http-request set-header X-Forwarded-Port {port}
    default_backend out
backend out
    option httpchk GET /health
    server one 127.0.0.1:{origin} check inter 5s
"""

NGINX = """\
daemon off;
user root;
worker_processes 1;
pid {folder}/nginx-{port}.pid;
error_log stderr error;
events {{ worker_connections 8192; }}
http {{
    access_log {log};
    keepalive_timeout 60s;
    keepalive_requests 1000000000;
    client_body_temp_path {folder}/nginx-body; proxy_temp_path {folder}/nginx-proxy;
    fastcgi_temp_path {folder}/nginx-f; uwsgi_temp_path {folder}/nginx-u; scgi_temp_path {folder}/nginx-s;
    {server}
}}
"""

NGINX_PROXY = """
    upstream origin {{ server 127.0.0.1:{origin}; keepalive 512; keepalive_requests 1000000000; }}
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://origin;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto http;
            proxy_set_header X-Forwarded-Port {port};
        }}
    }}
"""

# What stands behind the proxies: answers from memory.
NGINX_ORIGIN = """
    sendfile on; tcp_nopush on;
    server {{
        listen 127.0.0.1:{port} backlog=4096;
        default_type text/html;
        root {folder};
        open_file_cache max=16 inactive=1h;
        location = /health {{ return 200 "ok"; }}
        location = /1k {{ return 200 "{kibibyte}"; }}
        location = /page {{ return 200 '{page}'; }}
    }}
"""


@contextlib.contextmanager
def origin(folder, page, core):
    """The server behind all proxies; its port. `/1k`, `/page` and `/1m` are what it has."""
    port = free_port()
    (folder / "1m").write_bytes(b"x" * 1_000_000)
    server = NGINX_ORIGIN.format(port=port, folder=folder, kibibyte="x" * 1024, page=page)
    with nginx(folder, port, server, "off", core) as process:
        answered(f"http://127.0.0.1:{port}/health", process)
        yield port


@contextlib.contextmanager
def nginx(folder, port, server, log, core):
    """nginx with one worker."""
    settings = folder / f"nginx-{port}.conf"
    settings.write_text(NGINX.format(folder=folder, port=port, server=server, log=log))
    with running("nginx", "-p", folder, "-c", settings, log=folder / "nginx.log", core=core) as process:
        yield process


@contextlib.contextmanager
def nginx_proxy(_turaco, folder, origin_port, core, access_log):
    """nginx before the origin: its port and process."""
    port = free_port()
    server = NGINX_PROXY.format(port=port, origin=origin_port)
    log = f"{folder}/nginx-access.log combined" if access_log else "off"
    with nginx(folder, port, server, log, core) as process:
        yield port, process


@contextlib.contextmanager
def haproxy(_turaco, folder, origin_port, core, access_log):
    """HAProxy before the origin: its port and process. Its log, if any, is its standard output: a file."""
    port = free_port()
    settings = folder / f"haproxy-{port}.cfg"
    log = "    log stdout format raw local0\n    option httplog" if access_log else ""
    settings.write_text(HAPROXY.format(port=port, origin=origin_port, log=log))
    with running("haproxy", "-db", "-f", settings, log=folder / "haproxy.log", core=core) as process:
        yield port, process


@contextlib.contextmanager
def turaco(binary, folder, origin_port, core, access_log):
    """Our balancer before the origin, from a snapshot in its directory: its port and process."""
    port = free_port()
    state = folder / f"balancer-{port}"
    state.mkdir()
    (state / "snapshot.json").write_text(json.dumps(snapshot(port, origin_port, access_log)))
    with running(binary, "balance", "--state-dir", state, log=folder / "balancer.log", core=core) as process:
        yield port, process


def snapshot(port, origin_port, access_log):
    """One listener that forwards to one target."""
    group = "arn:aws:elasticloadbalancing:eu-central-1:000000000000:targetgroup/bench/0123456789abcdef"
    return {
        "generation": 1,
        "listeners": [{
            "arn": "listener", "load_balancer_arn": "balancer", "load_balancer_name": "app/bench/0123456789abcdef",
            "binds": [f"127.0.0.1:{port}"], "port": port, "attributes": {"access_log": access_log},
            "default_action": {"Forward": {"groups": [{"target_group_arn": group, "weight": 1}]}}}],
        "target_groups": [{
            "arn": group, "name": "bench", "health_check": {"path": "/health", "interval_ms": 5_000},
            "targets": [{"id": "127.0.0.1", "port": origin_port}]}],
    }


PROXIES = {"ours": turaco, "HAProxy": haproxy, "nginx": nginx_proxy}
