#!/usr/bin/env python3
"""Assembles a stand-in for the image httpd:2.4.58 out of Debian's own packages.

For machines that reach a Debian mirror and not Docker Hub. The paths are httpd's (/usr/local/apache2/htdocs,
httpd-foreground, port 80); the programs are Debian's apache2, dash and coreutils. The image says so in its labels.

    standin.py OUTPUT.tar [--cache DIR]

Writes a docker-archive. Needs apt-get and dpkg-deb; downloads about 20 MB once.
"""

import argparse
import hashlib
import io
import json
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile

# Apache, a shell with the usual tools, and the libraries these open; nothing that Apache's other modules want.
PACKAGES = [
    "apache2-bin", "libapr1", "libaprutil1", "libpcre2-8-0", "libcrypt1", "libexpat1", "libuuid1",
    "dash", "coreutils", "sed", "grep", "libselinux1", "libacl1", "libattr1", "libgmp10",
    "libc6", "libgcc-s1", "libc-bin", "base-files", "base-passwd",
]
NAME = "httpd:2.4.58"

CONFIGURATION = """\
ServerRoot /usr/local/apache2
ServerName localhost
Listen 80
PidFile /usr/local/apache2/logs/httpd.pid
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
User daemon
Group daemon
DocumentRoot /usr/local/apache2/htdocs
DirectoryIndex index.html
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
KeepAlive On
MaxKeepAliveRequests 0
KeepAliveTimeout 75
ErrorLog /proc/self/fd/2
<Directory /usr/local/apache2/htdocs>
    Require all granted
</Directory>
"""

FOREGROUND = """\
#!/bin/sh
# What httpd's own image starts: Apache in the foreground.
rm -f /usr/local/apache2/logs/httpd.pid
exec /usr/local/apache2/bin/httpd -f /usr/local/apache2/conf/httpd.conf -DFOREGROUND "$@"
"""


def run(*command, cwd=None):
    """Runs a command and gives back what it printed."""
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True).stdout


def download(packages, cache):
    """Downloads what the cache does not hold yet; the paths of all .deb files."""
    cache.mkdir(parents=True, exist_ok=True)
    missing = [name for name in packages if not list(cache.glob(f"{name}_*.deb"))]
    if missing:
        run("apt-get", "-o", "APT::Sandbox::User=root", "-qq", "download", *missing, cwd=cache)
    return [path for name in packages for path in cache.glob(f"{name}_*.deb")]


def assemble(debs, root):
    """Unpacks the packages and lays out httpd's own paths."""
    for deb in debs:
        run("dpkg-deb", "-x", str(deb), str(root))
    for share in ("doc", "man", "info", "locale", "lintian", "bug", "common-licenses"):
        shutil.rmtree(root / "usr/share" / share, ignore_errors=True)
    for gconv in root.glob("usr/lib/*/gconv"):
        shutil.rmtree(gconv)
    # Debian 12 has /bin and friends in /usr; packages of before still unpack beside it.
    for name in ("bin", "sbin", "lib", "lib64"):
        old = root / name
        if old.is_dir() and not old.is_symlink():
            target = root / "usr" / name
            target.mkdir(parents=True, exist_ok=True)
            run("cp", "-a", f"{old}/.", str(target))
            shutil.rmtree(old)
        if not old.is_symlink():
            old.symlink_to(f"usr/{name}")
    sh = root / "usr/bin/sh"
    if not sh.exists() and not sh.is_symlink():
        sh.symlink_to("dash")
    for name in ("passwd", "group"):
        shutil.copy(root / f"usr/share/base-passwd/{name}.master", root / f"etc/{name}")
    prefix = root / "usr/local/apache2"
    for folder in ("bin", "conf", "htdocs", "logs", "cgi-bin", "icons"):
        (prefix / folder).mkdir(parents=True, exist_ok=True)
    (prefix / "bin/httpd").symlink_to("/usr/sbin/apache2")
    (prefix / "modules").symlink_to("/usr/lib/apache2/modules")
    (prefix / "conf/httpd.conf").write_text(CONFIGURATION)
    (prefix / "htdocs/index.html").write_text("<html><body><h1>It works!</h1></body></html>\n")
    foreground = root / "usr/local/bin/httpd-foreground"
    foreground.parent.mkdir(parents=True, exist_ok=True)
    foreground.write_text(FOREGROUND)
    foreground.chmod(0o755)
    for folder in ("tmp", "proc", "sys", "dev", "root", "run", "var/tmp"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    (root / "tmp").chmod(0o1777)
    run("ldconfig", "-r", str(root))


def archive(root, output):
    """Writes the tree as a docker-archive of one layer."""
    layer = io.BytesIO()
    with tarfile.open(fileobj=layer, mode="w") as tar:
        def clean(member):
            member.mtime = 0
            member.uid = member.gid = 0
            member.uname = member.gname = ""
            return member
        for path in sorted(root.iterdir()):
            tar.add(path, arcname=path.name, filter=clean)
    blob = layer.getvalue()
    config = {
        "architecture": {"x86_64": "amd64", "aarch64": "arm64"}.get(run("uname", "-m").strip(), "amd64"),
        "os": "linux",
        "config": {
            "Env": ["PATH=/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                    "HTTPD_PREFIX=/usr/local/apache2", "HTTPD_VERSION=2.4.58"],
            "Cmd": ["httpd-foreground"],
            "WorkingDir": "/usr/local/apache2",
            "ExposedPorts": {"80/tcp": {}},
            "StopSignal": "SIGWINCH",
            "Labels": {"dev.turaco.stand-in": "Debian's apache2 under httpd's paths; not the image of Docker Hub"},
        },
        "rootfs": {"type": "layers", "diff_ids": ["sha256:" + hashlib.sha256(blob).hexdigest()]},
        "history": [{"created_by": "stand-in assembled from Debian packages"}],
    }
    text = json.dumps(config).encode()
    name = hashlib.sha256(text).hexdigest() + ".json"
    manifest = [{"Config": name, "RepoTags": [NAME], "Layers": ["layer.tar"]}]
    with tarfile.open(output, "w") as tar:
        for path, data in ((name, text), ("layer.tar", blob), ("manifest.json", json.dumps(manifest).encode())):
            member = tarfile.TarInfo(path)
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))


def main():
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--cache", type=pathlib.Path, default=pathlib.Path("/var/cache/turaco-standin"))
    arguments = parser.parse_args()
    if arguments.output.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder) / "root"
        root.mkdir()
        assemble(download(PACKAGES, arguments.cache), root)
        arguments.output.parent.mkdir(parents=True, exist_ok=True)
        unfinished = arguments.output.with_suffix(".part")
        archive(root, unfinished)
        unfinished.rename(arguments.output)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"{error.cmd}: {error.stderr}")
