"""A small policy pack of the tests' own, whole in every member, and ways to spoil it."""

import copy
import json
from collections.abc import Callable
from datetime import date
from typing import Any

from core.policy.manifest import MANIFEST, MEMBERS, Manifest
from core.policy.pack import PolicyPack, unsigned_manifest
from core.policy_packs.signed import sign_pack
from tests.office import ISSUER, Authority

ISSUED = date(2026, 11, 1)
Content = dict[str, Any]
"""Every member of a pack by its name, as JSON has it."""

_IN_BOTH = {
    "ar": {"title": "تشهير", "why": "تسيء العبارة إلى الناس.", "remedy": "احذفها."},
    "en": {"title": "Defamation", "why": "The wording insults people.", "remedy": "Delete it."},
}
_SMALL: Content = {
    "clauses.json": {
        "length_clause": "OFF-1",
        "clauses": [
            {
                "id": name,
                "heading": "محظورات النشر",
                "text": f"التعليقات التي تنطوي على تشهير أو قذف أو تمييز، البند {number}.",
                "heading_en": "What may not be published",
                "text_en": "Comments that involve defamation.",
            }
            for number, name in enumerate(("OFF-1", "BAN-2", "PRV"), start=1)
        ],
    },
    "rules.json": {
        "rules": [
            {
                "id": "defamation",
                "clause": "BAN-2",
                "severity": "stop",
                "kind": "terms",
                "words": "insults",
                "unless_near": ["against"],
            },
            {
                "id": "phone_number",
                "clause": "PRV",
                "severity": "stop",
                "kind": "detector",
                "detector": "phone",
                "options": {"unit_words": "units"},
            },
        ]
    },
    "words.json": {
        "clitics": {"before_first": ["و", "ال"], "before_others": ["ال"], "after": ["هم"]},
        "lists": {
            "insults": ["يا كلب", "حثالة"],
            "against": ["لا", "نرفض"],
            "units": {"terms": ["ريال"], "exact": True},
        },
    },
    "messages.json": {"rules": {"defamation": _IN_BOTH, "phone_number": _IN_BOTH}},
    "numbers.json": {"published": ["+96824753000"]},
    "domains.json": {
        "own": ["example.om"],
        "trusted": [],
        "refused": [],
        "shorteners": ["short.example"],
        "stores": [],
        "game_hosts": [],
    },
    "responders.json": {
        "responders": [{"topic": "الطرق", "department": "دائرة الطرق", "contact_list": ["1111"]}]
    },
    "hours.json": {
        "zone": "Asia/Muscat",
        "week": {"sunday": ["07:30", "14:30"]},
        "holidays": [{"date": "2026-11-18", "name": "العيد الوطني", "name_en": "National Day"}],
    },
    "tests.json": {
        "defamation": {"found": ["اخرس يا كلب"], "passed": ["نكافح الكلاب الضالة"]},
        "phone_number": {"found": ["اتصل على 91234567"], "passed": ["اتصل على 24753000"]},
    },
}


def small_pack() -> Content:
    """A fresh copy of the small pack."""
    return copy.deepcopy(_SMALL)


def members_of(content: Content) -> dict[str, bytes]:
    """The members as files have them, one value a line."""
    return {
        name: json.dumps(value, ensure_ascii=False, indent=1).encode()
        for name, value in content.items()
    }


def manifest_of(
    members: dict[str, bytes], version: str = "3", issued: date = ISSUED, issuer: str = ISSUER
) -> Manifest:
    return Manifest.over({name: members[name] for name in MEMBERS}, version, issued, issuer)


def with_manifest(members: dict[str, bytes], version: str = "3") -> dict[str, bytes]:
    """The members with a manifest that is true of them."""
    return {**members, MANIFEST: manifest_of(members, version).write()}


def read(content: Content, version: str = "3") -> PolicyPack:
    """The pack of this content, read whole."""
    members = with_manifest(members_of(content), version)
    return PolicyPack.read(members, unsigned_manifest(members))


def signed(
    authority: Authority,
    version: str = "4",
    issued: date = ISSUED,
    change: Callable[[Content], object] = lambda _: None,
) -> bytes:
    """A pack's file as the authority gives it to IT."""
    content = small_pack()
    change(content)
    members = members_of(content)
    manifest = manifest_of(members, version, issued, authority.issuer)
    return sign_pack(members, manifest, authority.key)
