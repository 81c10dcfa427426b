# `make run` serves the real data at http://127.0.0.1:8000/graphql; `make test` runs every check.
PYTHON ?= python3
UV := $(shell command -v uv 2>/dev/null || echo .venv/bin/uv)
BIN := .venv/bin
RESOLVE = $(UV) pip compile --universal --generate-hashes --no-emit-index-url --python-version 3.11 --no-annotate --no-header --quiet
COMPILE = $(RESOLVE) pyproject.toml
PYTEST := $(BIN)/python -m pytest
# Most of the checks need a processor each; those that stop and freeze servers mostly wait, and the integration tests
# last longest, so they take all processors. A database that is given (NEO4J_URI) is only one.
AT_ONCE := $(MAKE) --no-print-directory --keep-going --output-sync=target --jobs=$(if $(NEO4J_URI),1,3)
# Without compiled modules each of the many Python processes compiles all of them again, which takes seconds.
unexport PYTHONDONTWRITEBYTECODE
.DEFAULT_GOAL := help
.PHONY: help run test test-thorough check lint types web browser browser-ready engine-ready integration serial unit contract coverage bench bench-peer bench-load bench-views bench-explorer schema migration lock format clean client

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

run: .venv/run.stamp  ## set up everything and serve
	@$(BIN)/prevnet up

test: .venv/web.stamp  ## set up everything and run all checks; shows branch coverage of the unit tests
	+@$(AT_ONCE) browser integration serial web unit contract types lint RUNS=2 COVERAGE=--cov

test-thorough: .venv/web.stamp  ## all checks with many more generated examples
	+@$(AT_ONCE) browser integration serial web unit contract types lint RUNS=2 PROFILE=--hypothesis-profile=thorough

check: .venv/test.stamp  ## while you work: lint, types, unit and contract tests
	+@$(AT_ONCE) types unit contract lint

unit: .venv/test.stamp  ## pure functions and compiled statements
	@$(PYTEST) tests/unit $(COVERAGE) $(PROFILE)

contract: .venv/test.stamp  ## the rules of the code base and its documents
	@$(PYTEST) tests/contract

coverage: .venv/test.stamp browser-ready  ## branch coverage of all tests but the serial ones, which takes longer
	@$(PYTEST) -n auto --dist loadfile --no-loadscope-reorder -m "not serial" --cov

lint: .venv/test.stamp
	@$(BIN)/ruff check . && $(BIN)/ruff format --check --quiet .

types: .venv/test.stamp
	@$(BIN)/basedpyright --level error

web: .venv/web.stamp  ## types and unit tests of the explorer
	@cd web && PATH="$(CURDIR)/$(BIN):$$PATH" npm run --silent check && PATH="$(CURDIR)/$(BIN):$$PATH" npm run --silent test

browser: .venv/web.stamp browser-ready engine-ready  ## only the explorer in a real browser
	@$(PYTEST) -n auto --dist loadfile --no-loadscope-reorder tests/browser -m "not serial" $(PROFILE)

integration: .venv/web.stamp engine-ready  ## only what needs a real Neo4j and a real HTTP server
	@RUNS=1 $(PYTEST) -n auto --dist loadfile --no-loadscope-reorder tests/integration -m "not serial" $(PROFILE)

serial: .venv/web.stamp engine-ready  ## only what stops and freezes servers
	@$(PYTEST) tests/integration -m serial

browser-ready: .venv/test.stamp
	@$(BIN)/python tests/browser/installation.py

engine-ready: .venv/test.stamp
	@PYTHONPATH=$(CURDIR):tests $(BIN)/python tests/aot_training.py

format: .venv/test.stamp  ## let ruff format and mend
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format --quiet .

bench: .venv/test.stamp  ## measure on a synthetic network (SCALE=1 or SCALES=0.1,1,10 ROUNDS=4 ONLY=page,deep)
	@$(BIN)/python -m bench

bench-peer: .venv/test.stamp  ## the same questions against @neo4j/graphql
	@$(BIN)/python -m bench --peer

bench-load: .venv/test.stamp  ## many clients at once, with one and with two processes
	@$(BIN)/python -m bench --load

bench-views: .venv/test.stamp  ## what the explorer asks first: right after a first start, without plans, and warm
	@$(BIN)/python -m bench --views

bench-explorer: .venv/web.stamp browser-ready  ## first paint, readiness, script and reactions of each view in Chromium
	@$(BIN)/python -m bench --explorer

schema: .venv/run.stamp  ## write schema.graphql anew
	@$(BIN)/prevnet schema > schema.graphql

client: .venv/made.stamp  ## write the Python client anew from schema.graphql and its operations
	@cd clients/python && $(abspath $(UV)) run --quiet --isolated --no-project --with-requirements ../../requirements-client.lock python generate.py

migration: .venv/run.stamp  ## write the migration that the model needs (NAME=partnership)
	@$(BIN)/prevnet migration $(NAME)

lock: .venv/run.stamp  ## resolve all dependencies anew
	@$(COMPILE) --group build -o requirements.lock
	@$(COMPILE) --group build --group test -o requirements-test.lock
	@$(RESOLVE) --group web -o requirements-web.lock
	@$(RESOLVE) --group setup -o requirements-setup.lock
	@$(RESOLVE) --group client -o requirements-client.lock

clean:  ## remove everything that was built
	@rm -rf .venv api/static web/node_modules web/outlines/node_modules bench/peer/node_modules bench/results .pytest_cache .ruff_cache .hypothesis var/coverage*

.venv/made.stamp: requirements-setup.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "prevnet needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 …")'
	@echo "Setting up .venv …"
	@$(PYTHON) -m venv .venv || { echo "Python has no venv module here; on Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@test -x "$(UV)" || $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-setup.lock
	@touch $@

.venv/run.stamp: .venv/made.stamp requirements.lock pyproject.toml
	@$(UV) pip install --python $(BIN)/python --quiet --require-hashes -r requirements.lock
	@$(UV) pip install --python $(BIN)/python --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/test.stamp: .venv/run.stamp requirements-test.lock
	@$(UV) pip install --python $(BIN)/python --quiet --require-hashes -r requirements-test.lock
	@touch $@

.venv/web.stamp: .venv/test.stamp web/package-lock.json
	@cd web && PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --silent
	@touch $@
