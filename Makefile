# The commands. Each does all its own set-up on a fresh Debian 12 or Ubuntu with a Rust toolchain and root.
#
#   make demo    the story on a fresh data directory: git push → build → QA → reroute
#   make test    everything CI runs
#   make bench   figures beside the peers; writes bench/results.md

.PHONY: demo test bench setup setup-test release clean-demo
SHELL := /bin/bash
PYTHON := .venv/bin/python

demo: setup release
	$(PYTHON) demo/story.py --turaco target/release/turaco

test: setup setup-test
	bash tests/run

bench: setup release
	bash bench/run

release:
	cargo build --release --quiet --package turaco

# Debian packages that the programs under demo/ and tests/ use, and boto3 and the aws CLI in a virtual environment.
setup: .venv/ready
	@bash tests/packages git ca-certificates curl nftables iproute2

setup-test: setup
	@bash tests/packages skopeo strace chromium

.venv/ready: tests/requirements.txt
	@bash tests/packages python3 python3-venv
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check --requirement tests/requirements.txt
	@touch $@
