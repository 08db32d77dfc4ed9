# Each target does the set-up it needs. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help setup demo test coverage check format format-check lint contracts types eval lock clean

BIN := .venv/bin
# Labelled texts with their scorer; shipped apart from the program.
EVAL ?= ../shared/eval
# Saved real pages with their labels; likewise.
PAGES ?= ../shared/pages
# Half of the suite waits for processes and servers, so two cores are busy with four workers; a file stays with one, so that what
# its tests share is made once.
WORKERS ?= 4
# More words for pytest: make test ARGS="-k roster"
ARGS ?=

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

setup: .venv/.installed ## .venv with the program and its tools (PYTHON=… chooses the interpreter)

.venv/.installed: requirements.lock pyproject.toml .ci/setup
	@PYTHON="$(PYTHON)" sh .ci/setup

demo: setup ## replay the saved world and show what happened in it
	@$(BIN)/bureauwatch demo

test: setup ## the whole suite
	@$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile $(ARGS)

check: format-check lint contracts types ## format, lint, contracts, types

format: setup ## rewrite the code as the formatter wants it
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

format-check: setup
	@$(BIN)/ruff format --check .

lint: setup
	@$(BIN)/ruff check .

contracts: setup
	@PYTHONPATH=. $(BIN)/lint-imports

types: setup
	@$(BIN)/mypy

eval: setup ## read the labelled texts in EVAL and the labelled pages in PAGES, and score the answers
	@if [ ! -f "$(EVAL)/score.py" ]; then \
	    echo "No labelled texts in $(EVAL): name their folder with make eval EVAL=…"; \
	else \
	    mkdir -p build && \
	    $(BIN)/bureauwatch read --batch "$(EVAL)/dev.jsonl" --json > build/eval.jsonl && \
	    $(BIN)/python "$(EVAL)/score.py" "$(EVAL)/dev.jsonl" build/eval.jsonl; \
	fi
	@if [ ! -f "$(PAGES)/labels.jsonl" ]; then \
	    echo "No labelled pages in $(PAGES): name their folder with make eval PAGES=…"; \
	else \
	    $(BIN)/python -m tests.e2e.real_pages "$(PAGES)" 2> build/real-pages.log; \
	fi

coverage: setup ## write docs/coverage.md: what is known and found of each body
	@mkdir -p build
	@$(BIN)/python -m tests.e2e.homes 2> build/homes.log > build/coverage.md && mv build/coverage.md docs/coverage.md

lock: ## pin everything anew (needs uv); no index address gets in
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11.5 --upgrade --generate-hashes \
	    --no-emit-index-url --no-emit-find-links --no-annotate --no-header --quiet --output-file requirements.lock

clean: ## what the tools and the demo left
	rm -rf .venv .demo build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
