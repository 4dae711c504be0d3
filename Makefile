# make demo    sets up and reads the bundled reports        make check   ruff, mypy and the quality gate
# make test    the tests                                    make bench   the published figures
#
# Needs make and Python 3.11 or newer with pip. Where uv is installed it is used, with the versions of uv.lock.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
UV := $(shell uv --version >/dev/null 2>&1 && echo uv)
SHARED ?= ../shared
BIN := .venv/bin

.PHONY: demo test check bench clean

demo: .venv/.installed
	$(BIN)/khabar read examples/

test: .venv/.installed-dev
	$(BIN)/python -m pytest

check: .venv/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m benchmarks gate $(SHARED)

bench: .venv/.installed-dev
	$(BIN)/python -m benchmarks claims $(SHARED)/gold/claims --docs $(SHARED)/gold/docs
	$(BIN)/python -m benchmarks claims $(SHARED)/gold/seed/claims --docs $(SHARED)/gold/seed/docs
	$(BIN)/python -m benchmarks speed $(SHARED)/gold/docs
	$(BIN)/python -m benchmarks coreference $(SHARED)/gold/claims --docs $(SHARED)/gold/docs
	$(BIN)/python -m benchmarks ablation $(SHARED)/gold/claims --docs $(SHARED)/gold/docs
	$(BIN)/python -m benchmarks polnear $(SHARED)/corpora/polnear/dev
	for name in UDS_IH2 MEANTIME MV2 RP CB; do \
		$(BIN)/python -m benchmarks factuality $(SHARED)/corpora/factuality/$$name/dev.jsonl || exit 1; done
	$(BIN)/python -m benchmarks wikievents $(SHARED)/corpora/wikievents/dev.jsonl
	$(BIN)/python -m benchmarks india-police $(SHARED)/corpora/india-police
	$(BIN)/python -m benchmarks cameo-class $(SHARED)/corpora/cameo/class-train.tsv

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build

# The stamps make a second run quick; --inexact keeps what the other one installed.
ifneq ($(UV),)
.venv/.installed: pyproject.toml uv.lock
	uv sync --quiet --frozen --inexact --no-dev
	@touch $@

.venv/.installed-dev: pyproject.toml uv.lock
	uv sync --quiet --frozen --inexact
	@touch $@ .venv/.installed
else
.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "khabar needs Python 3.11 or newer; install it, or say make PYTHON=/path/to/python" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/.installed-dev: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'  # the first that knows --group
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@ .venv/.installed
endif
