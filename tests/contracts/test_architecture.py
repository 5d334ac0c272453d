"""Rules of the house that no import contract can hold: in force, and found when broken."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.contracts.code_rules import (
    clients_beside_the_gate,
    connectors_outside_publishing,
    nested_event_loops,
    network_outside_the_gate,
    writing_methods,
    writing_outside_publishing,
)
from tests.contracts.tree import ROOT, copy_of_the_tree, plant

Rule = Callable[[Path], list[str]]

_RULES = [
    writing_outside_publishing,
    connectors_outside_publishing,
    network_outside_the_gate,
    clients_beside_the_gate,
    nested_event_loops,
]

PLANTED = [
    (
        writing_outside_publishing,
        "core/connections/service.py",
        "connector.publish(permit, post, key)",
    ),
    (writing_outside_publishing, "ui/outbox/page.py", "tasks.run(self, connector.publish)"),
    (
        writing_outside_publishing,
        "core/platforms/bluesky/xrpc.py",
        "self.connector.publish(*arguments)",
    ),
    (writing_outside_publishing, "core/workplace.py", "anything.publish(permit=one)"),
    (writing_outside_publishing, "core/workplace.py", "connector.act(permit, act)"),
    (writing_outside_publishing, "core/workplace.py", "connector.schedule(permit, one, at, notes)"),
    (writing_outside_publishing, "core/workplace.py", "connector.revoke_app(permit, app_id)"),
    (connectors_outside_publishing, "ui/outbox/page.py", "connections.connector_for(account)"),
    (connectors_outside_publishing, "core/workplace.py", "get = connections.connector_for"),
    (network_outside_the_gate, "ui/links.py", "import httpx\nhttpx.get(link)"),
    (network_outside_the_gate, "core/connections/service.py", "httpx.Client()"),
    (network_outside_the_gate, "core/connections/service.py", "opened = httpx.HTTPTransport"),
    (network_outside_the_gate, "core/identity/totp.py", "from httpx import Client"),
    (network_outside_the_gate, "core/policy/pack.py", "import urllib.request"),
    (network_outside_the_gate, "core/policy/pack.py", "from urllib import request"),
    (network_outside_the_gate, "core/audit/service.py", "import socket"),
    (network_outside_the_gate, "core/audit/service.py", "from http.client import HTTPConnection"),
    (network_outside_the_gate, "ui/desk.py", "from PySide6.QtNetwork import QNetworkAccessManager"),
    (network_outside_the_gate, "ui/desk.py", "from PySide6 import QtWebEngineWidgets"),
    (network_outside_the_gate, "ui/desk.py", "import PySide6.QtNetwork"),
    (clients_beside_the_gate, "core/platforms/bluesky/connector.py", "httpx.Client()"),
    (clients_beside_the_gate, "core/platforms/bluesky/xrpc.py", "httpx.post('https://x.example')"),
    (nested_event_loops, "ui/accounts/page.py", "dialog.exec()"),
    (nested_event_loops, "ui/start.py", "dialog.exec_()"),
    (nested_event_loops, "ui/drafts/page.py", "QFileDialog.getOpenFileName(self)"),
    (nested_event_loops, "ui/drafts/page.py", "QtWidgets.QMessageBox.question(self, '', '')"),
]


@pytest.mark.parametrize("rule", _RULES)
def test_the_program_keeps_the_rule(rule: Rule) -> None:
    assert rule(ROOT) == []


@pytest.mark.parametrize(("rule", "file", "code"), PLANTED)
def test_a_planted_breach_is_found_where_it_stands(
    tmp_path: Path, rule: Rule, file: str, code: str
) -> None:
    tree = copy_of_the_tree(tmp_path)
    assert (tree / file).exists()
    plant(tree, file, code)
    lines = (tree / file).read_text(encoding="utf-8").splitlines()
    assert f"{file}:{len(lines)}" in rule(tree)


def test_the_writing_methods_are_those_that_take_a_permit() -> None:
    assert writing_methods(ROOT) == {"publish": 3, "act": 2, "schedule": 4, "revoke_app": 2}
