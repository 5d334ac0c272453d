# make run    start the program (installs what is missing)
# make test   all tests, on a screen and a keyring of their own
# make check  style, types, import rules, translations, locks
# make bench  measure; writes build/bench.json
# make shots  a picture of every screen into build/shots
SHELL := /bin/bash
.PHONY: run test check bench shots translations lock clean dev

run:
	@packaging/run.sh $(ARGS)

dev:
	@packaging/bootstrap.sh dev

test: dev
	packaging/session.sh .venv/bin/python -m pytest $(ARGS)

check: dev
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/lint-imports
	node_modules/.bin/pyright
	.venv/bin/python packaging/check_translations.py
	.venv/bin/python packaging/check_locks.py

bench: dev
	packaging/session.sh .venv/bin/python -m tests.bench

shots: dev
	packaging/session.sh .venv/bin/python -m tests.shots

translations: dev
	.venv/bin/python packaging/check_translations.py --update

lock:
	packaging/lock.sh

clean:
	rm -rf build .venv node_modules
