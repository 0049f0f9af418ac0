# Two words do everything on a machine that has Python and make: `make run` and `make test`.
# Both set themselves up; the second time that is a look at one stamp file.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test check format translations package clean python screen no-screen server

PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.set-up
PIP := $(PY) -m pip --disable-pip-version-check install --quiet --constraint constraints.txt

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile

run: python screen $(STAMP) ## open the program on its own database in your data folder
	@$(PY) -m nurse_assistant

test: no-screen server check ## every check: format, lint, types, import contracts, tests, coverage of the domain
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest --numprocesses=auto --dist=loadfile --cov --cov-report=
	@report=$$($(PY) -m coverage report --include='nurse_assistant/domain/*' --fail-under=100) || { \
		echo "$$report"; echo 'The domain is not covered to 100 %, line and branch.'; exit 1; }

check: python $(STAMP) ## the quick part of it: all but the tests
	@$(PY) -m ruff format --check --quiet . || { echo 'Not formatted: make format'; exit 1; }
	@$(PY) -m ruff check --quiet .
	@$(PY) -m mypy --no-error-summary
	@$(VENV)/bin/lint-imports --no-cache > $(VENV)/contracts.txt || { cat $(VENV)/contracts.txt; exit 1; }

format: python $(STAMP) ## put the code into its one format
	@$(PY) -m ruff check --quiet --fix-only .
	@$(PY) -m ruff format --quiet .

translations: python $(STAMP) ## read the sentences anew into resources/translations, and compile them
	@$(VENV)/bin/pyside6-lupdate -silent -locations none -no-obsolete -tr-function-alias QT_TR_NOOP+=mark \
		$$(find nurse_assistant -name '*.py' | LC_ALL=C sort) -ts resources/translations/de.ts
	@$(VENV)/bin/pyside6-lrelease -silent resources/translations/de.ts -qm resources/translations/de.qm
	@! grep -q unfinished resources/translations/de.ts || { \
		echo 'Not translated yet: the messages marked unfinished in resources/translations/de.ts'; exit 1; }

package: python $(STAMP) ## build the wheel and the source archive into dist/
	@$(PY) -m build --no-isolation --outdir dist .

clean: ## forget the set-up and everything that was built (never the data folder)
	@rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage

# ---- set-up

# hatchling comes first and the build is not isolated, so that constraints.txt holds for the build itself too.
$(STAMP): pyproject.toml constraints.txt
	@echo 'Setting up $(VENV), once ...'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo 'Python cannot make a virtual environment here. Install it: sudo apt-get install python3-venv (Debian, Ubuntu)'; \
		exit 1; }
	@$(PY) -c '' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	@$(PIP) hatchling editables
	@$(PIP) --no-build-isolation --editable '.[dev]'
	@touch $(STAMP)

python:
	@test -n '$(PYTHON)' || { \
		echo 'Python 3.11 or newer is needed and was not found. Install it: sudo apt-get install python3 python3-venv (Debian, Ubuntu)'; \
		exit 1; }

# One line instead of the loader's error or Qt's abort. Asked before the set-up: it needs nothing installed.
screen: python
	@$(PYTHON) -m nurse_assistant.system.qt_libraries

# The tests start a PostgreSQL server of their own; without its programs they would prove less than they say.
server: python
	@$(PYTHON) -m tests.support.postgres_programs

no-screen: python
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m nurse_assistant.system.qt_libraries
