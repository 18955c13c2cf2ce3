# Everything that a person or the CI runs. `make` alone lists it.
#
# Two commands matter: `make site` builds the library, `make test` proves it. Both set up what they need by themselves,
# in .venv, from the locked files in requirements/; nothing is done twice.

PYTHON ?= python3
ARGS ?=

VENV := .venv
PY := $(VENV)/bin/python
NEXT := .venv-next
NODE := tests/audit/node_modules
# What Python compiles of the tests is kept, and not beside them, also where PYTHONDONTWRITEBYTECODE says to keep nothing:
# else each of the processes that share the tests compiles all of them anew, which takes longer than many of them do.
KEPT := -u PYTHONDONTWRITEBYTECODE PYTHONPYCACHEPREFIX="$(CURDIR)/.cache/bytecode"

MAKEFLAGS += --no-print-directory --no-builtin-rules
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The stack's end is known and planned for (see ARCHITECTURE.md); the two notices at each build say nothing new.
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_USER := 0
# What a person has set for other projects must not reach ours.
unexport PYTHONPATH PYTHONHOME

.PHONY: help setup site serve check test quick lint types fmt links audit audit-tools screenshots bench test-next hooks lock lock-audit clean ci-articles ci-due ci-links

help: ## Show this list
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

setup: $(VENV)/.dev ## Install everything for working on wellcited, into .venv

site: $(VENV)/.site ## Check the articles and build the library into site/
	@$(PY) -m wellcited build $(ARGS)

serve: $(VENV)/.site ## Show the library on this machine, rebuilt at every change
	@$(PY) -m wellcited serve $(ARGS)

check: $(VENV)/.site ## Judge every article
	@$(PY) -m wellcited check $(ARGS)

links: site ## Look for broken links in the built library
	@$(PY) -m wellcited links $(ARGS)

test: $(VENV)/.dev ## Run all tests, with coverage; gets a browser where none is found
	@$(PY) tests/chromium.py
	@env $(KEPT) $(PY) -m pytest -n auto --dist worksteal --cov --cov-report=term $(ARGS)

audit: $(VENV)/.dev audit-tools ## Measure the built library, as readers and their tools do; needs Node.js and Java
	@$(PY) tests/chromium.py
	@$(PY) -m tests.audit $(ARGS)

audit-tools: $(NODE)/.made ## Install the tools of the audit, and nothing else

screenshots: $(VENV)/.dev ## Take pictures of the library into build/screenshots/, to look at
	@$(PY) tests/chromium.py
	@$(PY) -m tests.screenshots $(ARGS)

quick: lint types ## Lint, types and the fast tests: the inner loop
	@env $(KEPT) $(PY) -m pytest -q -n auto --dist worksteal -m "not slow and not browser" $(ARGS)

lint: $(VENV)/.dev ## Look for faults in code, data files and workflows
	@echo "· ruff: code"
	@$(PY) -m ruff check
	@echo "· ruff: layout"
	@$(PY) -m ruff format --check
	@echo "· yamllint: configuration and registers"
	@$(PY) -m yamllint --strict .
	@echo "· actionlint: workflows"
	@$(VENV)/bin/actionlint
	@echo "· zizmor: safety of workflows and of the action"
	@$(VENV)/bin/zizmor --quiet --offline --strict-collection --persona pedantic .github action.yml

types: $(VENV)/.dev ## Check the types
	@echo "· mypy"
	@$(PY) -m mypy

fmt: $(VENV)/.dev ## Lay the code out and mend what can be mended safely
	@$(PY) -m ruff check --fix
	@$(PY) -m ruff format

bench: $(VENV)/.dev ## Measure, side by side; `make bench ARGS="reading links"` only those
	@$(PY) -m tests.benchmarks $(ARGS)

test-next: $(NEXT)/.dev ## Test the plugin and the pages on the next host: properdocs with MaterialX
	@$(NEXT)/bin/python tests/chromium.py
	@env $(KEPT) WELLCITED_HOST=properdocs WELLCITED_THEME=materialx $(NEXT)/bin/python -m pytest tests/mkdocs_plugin tests/overrides $(ARGS)

hooks: $(VENV)/.dev ## Run the linters at every commit of yours
	@$(PY) -m pre_commit install

# The locks hold for every Python and system that we support, and name no address. `make lock ARGS=--upgrade` moves them.
# Settings of this machine (its own package sources) are kept out. The development lock comes first; the others follow it.
COMPILE = env -u UV_INDEX -u UV_DEFAULT_INDEX -u UV_EXTRA_INDEX_URL -u UV_INDEX_URL -u UV_FIND_LINKS \
	UV_CUSTOM_COMPILE_COMMAND="make lock" \
	$(PY) -m uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes --no-build \
	--no-annotate pyproject.toml

lock: $(VENV)/.dev ## Choose the versions of all dependencies anew, from pyproject.toml
	@echo "· locking requirements/dev.txt"
	@$(COMPILE) --extra site --group dev --output-file requirements/dev.txt $(ARGS)
	@echo "· locking requirements/site.txt"
	@$(COMPILE) --extra site --group build --constraints requirements/dev.txt --output-file requirements/site.txt
	@echo "· locking requirements/next.txt"
	@$(COMPILE) --extra site-next --group build --group test --constraints requirements/dev.txt \
		--output-file requirements/next.txt

lock-audit: ## Choose the versions of the audit's tools anew, from tests/audit/package.json
	@rm -f tests/audit/package-lock.json
	@cd tests/audit && npm install --package-lock-only $(ARGS)

ci-articles: $(VENV)/.site ## Judge the articles as a pull request shows it; BASE=main names what to compare with
	@bash .ci/articles $(PY)

ci-links: $(VENV)/.site ## Ask the outside world about the links, as the weekly job does
	@bash .ci/links $(PY)

ci-due: $(VENV)/.site ## Tell on GitHub which reviews are due, as the nightly job does
	@bash .ci/due $(PY)

clean: ## Remove all that was made, the environments too
	@rm -rf site preview build dist .cache .coverage .coverage.* htmlcov .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@rm -rf $(VENV) $(NEXT) $(NODE)

# --- environments ----------------------------------------------------------------------------------------------------

# $(1): the environment's folder
define make-venv
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	echo "wellcited needs Python 3.11 or newer; \`$(PYTHON)\` is $$($(PYTHON) --version 2>&1 | head -n 1)." >&2; \
	echo "Name another one: make PYTHON=python3.12 ..." >&2; exit 1; }
@echo "· making $(1) with $$($(PYTHON) --version)"
@rm -rf $(1)
@$(PYTHON) -m venv $(1) >$(1).log 2>&1 || { cat $(1).log >&2; rm -rf $(1) $(1).log; \
	echo "$(PYTHON) cannot make a virtual environment. On Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
@rm -f $(1).log
@touch $(1)/.made
endef

# $(1): the environment's folder; $(2): the lock. The lock names everything, so pip chooses nothing: older versions of it
# would look at newer releases of what an extra asks for, and stop. Only ready-made packages: nothing foreign is built, so
# nothing that a build would fetch stays unlocked. The package itself is linked in place, not copied; it is compiled here,
# because where PYTHONDONTWRITEBYTECODE is set each start would compile it anew, for a third of a second.
define install
@echo "· installing $(2)"
@$(1)/bin/python -m pip install -qq --require-hashes --no-deps --only-binary :all: -r $(2)
@$(1)/bin/python -m pip check -qq
@$(1)/bin/python -m pip install -qq --no-deps --no-build-isolation --no-index --editable .
@$(1)/bin/python -m compileall -q scripts/wellcited
endef

$(VENV)/.made:
	$(call make-venv,$(VENV))

$(NEXT)/.made:
	$(call make-venv,$(NEXT))

$(VENV)/.site: requirements/site.txt pyproject.toml | $(VENV)/.made
	$(call install,$(VENV),requirements/site.txt)
	@touch $@

# The development lock holds everything of the site's, at the same versions (a test says so): both are done.
$(VENV)/.dev: requirements/dev.txt requirements/site.txt pyproject.toml | $(VENV)/.made
	$(call install,$(VENV),requirements/dev.txt)
	@touch $(VENV)/.site $@

$(NEXT)/.dev: requirements/next.txt pyproject.toml | $(NEXT)/.made
	$(call install,$(NEXT),requirements/next.txt)
	@touch $@

# The tools of the audit: tests/audit/.npmrc says how they are installed. What is missing is said before anything is.
$(NODE)/.made: tests/audit/package-lock.json tests/audit/package.json | $(VENV)/.dev
	@$(PY) -m tests.audit.tools
	@echo "· installing tests/audit/package-lock.json"
	@cd tests/audit && npm ci
	@touch $@
