# make run    start the program (installs what is missing)
# make test   all tests, on a screen and a keyring of their own
# make check  style, types, import rules, translations, locks, the settings reference
# make bench  measure; writes build/bench.json
# make shots  a picture of every screen into build/shots
# make pictures  the pictures of the guides, from those of make shots
# make templates  administrative templates for Group Policy into build/templates
# make bundle  the program in one folder with all it needs, into build/bundle/natiq
# make deb    the Debian package of it, into build
# make msi BUNDLE=folder  the Windows installer of a bundle that was made on Windows
SHELL := /bin/bash
.PHONY: run test check bench shots pictures translations lock clean dev templates msi bundle deb

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
	.venv/bin/python packaging/check_settings_reference.py

bench: dev
	packaging/session.sh .venv/bin/python -m tests.bench

shots: dev
	packaging/session.sh .venv/bin/python -m tests.shots

pictures: dev
	packaging/session.sh .venv/bin/python -m tests.shots --language ar --theme light --size 1024x700
	.venv/bin/python packaging/pictures.py

translations: dev
	.venv/bin/python packaging/check_translations.py --update

templates: dev
	.venv/bin/python packaging/admx/build.py

msi: templates
	.venv/bin/python packaging/msi/build.py $(or $(BUNDLE),$(error BUNDLE=folder names the bundle))

bundle: dev
	.venv/bin/python packaging/bundle/build.py

deb: bundle
	.venv/bin/python packaging/deb/build_deb.py

lock:
	packaging/lock.sh

clean:
	rm -rf build .venv node_modules
