"""The import contracts hold, cover every room, and find what breaks them."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.contracts.tree import ROOT, copy_of_the_tree, plant

_LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")
_CONNECTOR = re.compile(r"^class \w+Connector:", re.MULTILINE)

_ROOMS = "The rooms of the core stand on those below"
_FOUNDATION_ONLY = "Platforms, storage and text import the foundation only"
_DOOR = "Nothing knows the door, the tests or the packaging"
_SCREENS = "Screens know nothing of each other"
_BROWSER = "Signing in through the browser lies in one room"
_TABLES = "Look-up tables of numbers and names lie in one room"

PLANTED = [
    ("The face knows the core, never the other way", "core/policy/model.py", "import ui.texts"),
    (
        "The core knows no Qt",
        "core/text/counting/clusters.py",
        "from PySide6.QtCore import QObject",
    ),
    (_DOOR, "ui/desk.py", "import main"),
    (
        _DOOR,
        "core/workplace.py",
        "import tests.fakes",
    ),
    (_ROOMS, "core/delegation/service.py", "import core.publishing.service"),
    (_ROOMS, "core/drafts/service.py", "import core.audit.service"),
    (_ROOMS, "core/workplace.py", "import core.application"),
    (_ROOMS, "core/authority.py", "import core.application"),
    (_ROOMS, "core/application.py", "import core.diagnosis.model"),
    (_ROOMS, "core/vault/service.py", "def late():\n    import core.identity.session"),
    (
        "The foundation imports nothing of ours",
        "core/foundation/ids.py",
        "import core.text.counting",
    ),
    (_FOUNDATION_ONLY, "core/text/counting/clusters.py", "import core.storage.model"),
    (_FOUNDATION_ONLY, "core/storage/model.py", "import core.platforms.model"),
    (_FOUNDATION_ONLY, "core/platforms/model.py", "import core.text.counting"),
    ("The store of audit is its own", "core/publishing/service.py", "import core.audit.store"),
    ("The store of backups is its own", "core/workplace.py", "import core.backup.store"),
    ("The store of delegation is its own", "core/application.py", "import core.delegation.store"),
    ("The store of drafts is its own", "ui/drafts/page.py", "from core.drafts import store"),
    (
        "The store of policy packs is its own",
        "core/workplace.py",
        "from core.policy_packs import store",
    ),
    (
        "The store of the exchange of drafts is its own",
        "ui/drafts/page.py",
        "from core.draft_exchange import store",
    ),
    ("The store of identity is its own", "core/workplace.py", "import core.identity.store"),
    ("The store of publishing is its own", "core/application.py", "import core.publishing.store"),
    (
        "The store of integrations is its own",
        "core/links/service.py",
        "import core.integrations.store",
    ),
    ("The store of the vault is its own", "core/identity/service.py", "import core.vault.store"),
    ("The store of language is its own", "core/application.py", "import core.language.store"),
    (
        "Connectors know nothing of each other",
        "core/platforms/bluesky/connector.py",
        "import core.platforms.practice",
    ),
    ("Connectors are made in one place", "core/policy/review.py", "import core.platforms.bluesky"),
    ("Connectors are made in one place", "ui/outbox/page.py", "import core.platforms.practice"),
    (
        "Only publishing knows permits",
        "core/connections/service.py",
        "import core.publishing.permit",
    ),
    ("The network is behind the gate", "ui/links.py", "import httpx"),
    ("The network is behind the gate", "core/identity/totp.py", "from httpx import get"),
    (_BROWSER, "core/platforms/mastodon/sign_in.py", "from oauthlib.oauth2 import Client"),
    (_BROWSER, "core/delegation/jws.py", "import jwt"),
    ("The database is behind the storage", "core/drafts/store.py", "from sqlcipher3 import dbapi2"),
    ("Security keys are spoken to in one room", "core/application.py", "import fido2.client"),
    ("Terms are looked for in one room", "core/text/normalise.py", "import ahocorasick"),
    ("Images are read in one room", "core/drafts/attachments.py", "from PIL import Image"),
    ("The tools of Arabic lie in one room", "core/language/service.py", "import hunspell"),
    ("The tools of Arabic lie in one room", "ui/composer/page.py", "import arabic_reshaper"),
    ("The tools of Arabic lie in one room", "ui/moments.py", "from hijridate import Hijri"),
    (
        "The tools of Arabic lie in one room",
        "core/platforms/bluesky/facets.py",
        "from bidi import algorithm",
    ),
    (_TABLES, "core/policy/review.py", "import phonenumbers"),
    (_TABLES, "core/drafts/service.py", "from stdnum import iban"),
    (_TABLES, "ui/links.py", "from publicsuffixlist import PublicSuffixList"),
    (_TABLES, "core/text/direction.py", "import idna"),
    (
        "The face asks models and use cases, not what lies behind them",
        "ui/outbox/page.py",
        "import core.publishing.dispatcher",
    ),
    (
        "The face asks models and use cases, not what lies behind them",
        "ui/accounts/page.py",
        "from core.vault import service",
    ),
    (_SCREENS, "ui/drafts/page.py", "import ui.composer.page"),
    (_SCREENS, "ui/widgets/labels.py", "import ui.speaking.speakers"),
    (_SCREENS, "ui/accounts/page.py", "import ui.shell.shell"),
    ("Siblings form no circle", "core/drafts/model.py", "import core.drafts.service"),
    ("Siblings form no circle", "ui/widgets/tokens.py", "import ui.widgets.theme"),
    ("The console needs no windows", "ui/console/pages.py", "from ui.widgets import labels"),
]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return copy_of_the_tree(tmp_path)


def _broken(tree: Path) -> tuple[int, set[str]]:
    """The check's exit code and the contracts that it calls broken."""
    environment = {**os.environ, "COLUMNS": "200", "NO_COLOR": "1"}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run(
        [_LINT_IMPORTS, "--no-cache"],
        cwd=tree,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    return done.returncode, set(re.findall(r"^(.+) BROKEN", done.stdout, re.MULTILINE))


def _contracts() -> list[dict[str, Any]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return contracts


def test_the_program_keeps_every_contract(tree: Path) -> None:
    assert _broken(tree) == (0, set())


@pytest.mark.parametrize(("contract", "file", "code"), PLANTED)
def test_a_planted_import_breaks_its_contract(
    tree: Path, contract: str, file: str, code: str
) -> None:
    assert (tree / file).exists()
    plant(tree, file, code)
    exit_code, broken = _broken(tree)
    assert exit_code != 0
    assert contract in broken


def test_a_wrong_import_is_planted_for_each_contract() -> None:
    assert {contract for contract, _, _ in PLANTED} == {one["name"] for one in _contracts()}


@pytest.mark.parametrize(
    ("new", "contract"),
    [
        pytest.param("core/engagement/__init__.py", _ROOMS, id="package of the core"),
        pytest.param("core/helpers.py", _ROOMS, id="module of the core"),
        pytest.param("ui/inbox/__init__.py", _SCREENS, id="screen"),
        pytest.param("ui/helpers.py", _SCREENS, id="module of the face"),
    ],
)
def test_what_no_contract_mentions_fails_the_check(tree: Path, new: str, contract: str) -> None:
    plant(tree, new, '"""New."""')
    exit_code, broken = _broken(tree)
    assert (exit_code != 0, broken) == (True, {contract})


def test_each_store_has_a_contract() -> None:
    stores = {f"core.{path.parent.name}.store" for path in ROOT.glob("core/*/store.py")}
    assert stores == {
        name
        for contract in _contracts()
        for name in contract.get("protected_modules", [])
        if name.endswith(".store")
    }


@pytest.mark.parametrize(
    ("contract", "members"),
    [
        ("Connectors know nothing of each other", "modules"),
        ("Connectors are made in one place", "protected_modules"),
    ],
)
def test_each_connector_has_a_contract(contract: str, members: str) -> None:
    connectors = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts[:3])
        for path in ROOT.glob("core/platforms/**/*.py")
        if _CONNECTOR.search(path.read_text(encoding="utf-8"))
    }
    (found,) = (one for one in _contracts() if one["name"] == contract)
    assert set(found[members]) == connectors
