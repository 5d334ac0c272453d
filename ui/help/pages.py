"""Which page tells about which place of the program: one table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_LINK = re.compile(r"(?:\./)?(?:([a-z-]+)\.[a-z]{2}\.md)?(?:#([a-z0-9-]+))?\Z")


class Topic(NamedTuple):
    """A page and the anchor of a heading on it; without one, its beginning."""

    page: str
    heading: str = ""


BEGINNING = Topic("index")

TOPICS: Mapping[str, Topic] = MappingProxyType(
    {
        "ui.accounts": Topic("accounts"),
        "ui.accounts.browser_dialog": Topic("accounts", "browser"),
        "ui.accounts.connect_dialog": Topic("accounts", "app-password"),
        "ui.accounts.decision_card": Topic("accounts", "decision"),
        "ui.accounts.disconnect_dialog": Topic("accounts", "disconnect"),
        "ui.accounts.refusal_view": Topic("accounts", "refused"),
        "ui.accounts.token_dialog": Topic("accounts", "token"),
        "ui.backup": Topic("backup"),
        "ui.backup.code_sheet": Topic("backup", "code"),
        "ui.backup.making_dialog": Topic("backup", "make"),
        "ui.backup.moved_banner": Topic("backup", "move"),
        "ui.backup.restore_page": Topic("backup", "restore"),
        "ui.backup.restore_steps": Topic("backup", "restore"),
        "ui.calendar": Topic("publishing", "calendar"),
        "ui.composer": Topic("writing"),
        "ui.composer.answer_form": Topic("policy", "answers"),
        "ui.composer.attachments": Topic("writing", "attachments"),
        "ui.composer.counter_button": Topic("writing", "counter"),
        "ui.composer.counters": Topic("writing", "counter"),
        "ui.composer.finding_card": Topic("policy", "review"),
        "ui.composer.language": Topic("writing", "language"),
        "ui.composer.phrases": Topic("writing", "phrases"),
        "ui.composer.poll": Topic("writing", "poll"),
        "ui.composer.preview": Topic("writing", "preview"),
        "ui.composer.publish_dialog": Topic("publishing", "publish"),
        "ui.composer.purpose": Topic("writing", "purpose"),
        "ui.composer.relation": Topic("publishing", "others"),
        "ui.composer.review_panel": Topic("policy", "review"),
        "ui.composer.schedule": Topic("publishing", "time"),
        "ui.composer.thread": Topic("writing", "thread"),
        "ui.composer.way_out": Topic("publishing", "publish"),
        "ui.crash_reports": Topic("updates", "crashes"),
        "ui.drafts": Topic("writing", "drafts"),
        "ui.drafts.exchange": Topic("writing", "exchange"),
        "ui.drafts.filter_bar": Topic("writing", "search"),
        "ui.drafts.revisions_dialog": Topic("writing", "revisions"),
        "ui.drafts.deletion_dialog": Topic("writing", "trash"),
        "ui.guard": Topic("guard"),
        "ui.guard.account_apps": Topic("guard", "apps"),
        "ui.guard.apps_room": Topic("guard", "apps"),
        "ui.guard.foreign_card": Topic("guard", "posts"),
        "ui.guard.guided_dialog": Topic("guard", "by-hand"),
        "ui.guard.incident_dialogs": Topic("guard", "incidents"),
        "ui.guard.incident_page": Topic("guard", "incidents"),
        "ui.guard.incidents_room": Topic("guard", "incidents"),
        "ui.guard.network_room": Topic("guard", "network"),
        "ui.guard.post_dialogs": Topic("guard", "posts"),
        "ui.guard.posts_room": Topic("guard", "posts"),
        "ui.guard.shut_out_dialog": Topic("guard", "apps"),
        "ui.help": Topic("index", "help"),
        "ui.link_choice": Topic("links", "choice"),
        "ui.log": Topic("log", "happened"),
        "ui.log.code_dialog": Topic("log", "elsewhere"),
        "ui.log.export_dialog": Topic("log", "export"),
        "ui.log.key_dialog": Topic("log", "for-auditors"),
        "ui.log.responsibility": Topic("log", "responsible"),
        "ui.log.state_strip": Topic("log", "elsewhere"),
        "ui.outbox": Topic("publishing", "outbox"),
        "ui.outbox.deletion_dialog": Topic("publishing", "deletion"),
        "ui.policy": Topic("policy", "acknowledge"),
        "ui.policy.changes_view": Topic("policy", "changes"),
        "ui.protection": Topic("protection"),
        "ui.protection.account_page": Topic("protection", "account"),
        "ui.protection.authenticator_dialog": Topic("sign-in", "own-authenticator"),
        "ui.protection.change_dialog": Topic("protection", "change"),
        "ui.protection.code_line": Topic("protection", "code"),
        "ui.protection.credential_dialog": Topic("protection", "account"),
        "ui.protection.generator": Topic("protection", "generator"),
        "ui.protection.health_list": Topic("protection", "health"),
        "ui.protection.import_dialog": Topic("protection", "import"),
        "ui.protection.own_card": Topic("sign-in", "own"),
        "ui.protection.passphrase_dialog": Topic("sign-in", "own-passphrase"),
        "ui.protection.recovery_dialog": Topic("sign-in", "own-recovery"),
        "ui.protection.removal_dialogs": Topic("protection", "removal"),
        "ui.protection.security_key_dialogs": Topic("sign-in", "security-keys"),
        "ui.protection.security_keys": Topic("sign-in", "security-keys"),
        "ui.seen_post": Topic("publishing", "others"),
        "ui.settings": Topic("settings"),
        "ui.shell.update_banner": Topic("updates", "versions"),
        "ui.shell.pause_banner": Topic("publishing", "stop"),
        "ui.shell.pause_dialogs": Topic("publishing", "stop"),
        "ui.sign_in": Topic("sign-in"),
        "ui.sign_in.authenticator_step": Topic("sign-in", "authenticator"),
        "ui.sign_in.decision_step": Topic("sign-in", "decision"),
        "ui.sign_in.enrolment": Topic("sign-in", "enrolment"),
        "ui.sign_in.passphrase_step": Topic("sign-in", "passphrase"),
        "ui.sign_in.recovery_step": Topic("sign-in", "recovery"),
        "ui.sign_in.reset": Topic("sign-in", "reset"),
        "ui.sign_in.trouble": Topic("trouble", "keyring"),
        "ui.sign_in.welcome": Topic("index", "start"),
        "ui.sign_in.who_step": Topic("sign-in", "enrolment"),
        "ui.step_up": Topic("sign-in", "step-up"),
        "ui.timeline": Topic("index", "practice"),
        "ui.timing": Topic("publishing", "time"),
    }
)
"""By module; what a module is not named here has the topic of the package around it."""


def topic_of(module: str) -> Topic | None:
    """The topic of a module of the program, or of the nearest package around it."""
    while module:
        if module in TOPICS:
            return TOPICS[module]
        module = module.rpartition(".")[0]
    return None


def topic_for(*places: QObject | None) -> Topic | None:
    """The topic of the first of ``places`` that has one, itself or by what it stands in."""
    for place in places:
        part = place
        while part is not None:
            topic = topic_of(type(part).__module__)
            if topic is not None:
                return topic
            # The parts of a window are inside of it; behind a dialog stands what opened it.
            part = part.parentWidget() if isinstance(part, QWidget) else part.parent()
    return None


def topic_of_link(link: str, page: str) -> Topic | None:
    """Where a link between the guides leads, read on ``page``; ``None`` for any other link."""
    parts = _LINK.match(link)
    if parts is None or not link:
        return None
    return Topic(parts[1] or page, parts[2] or "")
