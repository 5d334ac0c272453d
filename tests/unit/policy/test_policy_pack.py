"""The pack speaks in the policy's own words, and a damaged one is not used."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.foundation.errors import Damaged, Unavailable
from core.foundation.paths import RESOURCES
from core.policy.model import PolicyProblem, Rule
from core.policy.pack import PolicyPack
from tests.shared_data import shared_mission

SHIPPED = RESOURCES / "policy" / "pack.json"
_ROW = re.compile(r"^\| ([A-Z]+(?:-\d)?) \|", re.MULTILINE)

Members = dict[str, Any]
Damage = Callable[[Members], object]


def test_the_pack_has_every_clause_of_the_policy_and_no_other(pack: PolicyPack):
    listed = _ROW.findall(shared_mission("clauses.md").read_text(encoding="utf-8"))
    assert len(listed) > 20
    assert sorted(pack.clauses) == sorted(listed)


def test_each_clause_stands_word_for_word_in_the_policy(pack: PolicyPack):
    policy = shared_mission("policy.ar.txt").read_text(encoding="utf-8")
    altered = [
        clause.id
        for clause in pack.clauses.values()
        if clause.text not in policy or clause.heading not in policy
    ]
    assert altered == []


def test_each_clause_has_an_english_translation_in_latin_letters(pack: PolicyPack):
    for clause in pack.clauses.values():
        assert re.fullmatch(r"[\x20-\x7e]+", clause.heading_en + clause.text_en), clause.id


def test_each_rule_of_words_cites_the_clause_it_serves(pack: PolicyPack):
    assert {one.rule: one.clause for one in pack.words} == {
        Rule.COMPLAINT: "CMP",
        Rule.CONTEMPT: "BAN-1",
        Rule.DEFAMATION: "BAN-2",
        Rule.INCITEMENT: "BAN-3",
    }


def test_the_other_rules_cite_the_clauses_they_serve(pack: PolicyPack):
    cited = (pack.length_clause, pack.claims.clause, pack.privacy.clause)
    assert cited == ("OFF-1", "BAN-5", "PRV")


def _word_list(**members: object) -> Damage:
    return lambda pack: pack["word_lists"][0].update(members)


def _privacy(**members: object) -> Damage:
    return lambda pack: pack["privacy"].update(members)


def _clause(**members: object) -> Damage:
    return lambda pack: pack["clauses"][0].update(members)


def _top(**members: object) -> Damage:
    return lambda pack: pack.update(members)


DAMAGES: list[tuple[str, Damage]] = [
    ("pack.version", lambda pack: pack.pop("version")),
    ("pack.version", _top(version=3)),
    ("pack.version", _top(version=" ")),
    ("pack.length_clause", lambda pack: pack.pop("length_clause")),
    ("clauses", _top(length_clause="XYZ")),
    ("pack.clauses", _top(clauses={})),
    ("pack.clauses", _top(clauses=[])),
    ("clauses[0]", lambda pack: pack["clauses"].insert(0, "TRN")),
    ("clauses[0].id", _clause(id="")),
    ("clauses[0].text", _clause(text=None)),
    ("clauses[0].heading", _clause(heading=7)),
    ("clauses[0].heading_en", _clause(heading_en="")),
    ("clauses[0].text_en", _clause(text_en=[])),
    ("clauses", lambda pack: pack["clauses"].append(pack["clauses"][0])),
    ("pack.word_lists", _top(word_lists=None)),
    ("word_lists", _word_list(rule="gossip")),
    ("word_lists", _word_list(severity="warning")),
    ("word_lists[0].rule", _word_list(rule=None)),
    ("clauses", _word_list(clause="BAN-9")),
    ("word_lists[0].terms", _word_list(terms=[])),
    ("word_lists[0].terms", _word_list(terms="كلمة")),
    ("word_lists[0].terms", _word_list(terms=[7])),
    ("word_lists[0].terms", _word_list(terms=[""])),
    ("word_lists[0].terms", _word_list(terms=["كلمة", "…!"])),
    ("word_lists[0].terms", _word_list(terms=["ـَ\u200c"])),
    ("word_lists[0].terms", _word_list(terms=["ن" * 201])),
    ("word_lists[0].terms", _word_list(terms=["كلمة"] * 5_001)),
    ("word_lists", lambda pack: pack["word_lists"].append(pack["word_lists"][0])),
    ("clitics", lambda pack: pack.pop("clitics")),
    ("clitics.after", lambda pack: pack["clitics"].update(after=[None])),
    ("pack.counter_speech", _top(counter_speech=[])),
    ("claims", _top(claims=[])),
    ("claims.kinds", lambda pack: pack["claims"].update(kinds=[])),
    ("claims.sources", lambda pack: pack["claims"].pop("sources")),
    ("kinds[1].with_number", lambda pack: pack["claims"]["kinds"][1].pop("with_number")),
    ("kinds[1].with_number", lambda pack: pack["claims"]["kinds"][1].update(with_number="true")),
    ("clauses", lambda pack: pack["claims"].update(clause="BAN")),
    ("privacy", _top(privacy="PRV")),
    ("privacy.published_numbers", _privacy(published_numbers=["1111"])),
    ("privacy.published_numbers", _privacy(published_numbers=["+968 24753000"])),
    ("privacy.published_numbers", _privacy(published_numbers=["+٩٦٨٢٤٧٥٣٠٠٠"])),
    ("privacy.civil_number_keywords", _privacy(civil_number_keywords=[])),
    ("privacy.units", _privacy(units=["%"])),
]


@pytest.mark.parametrize(("part", "damage"), DAMAGES)
def test_a_damaged_pack_is_refused_by_the_part_at_fault(tmp_path: Path, part: str, damage: Damage):
    members: Members = json.loads(SHIPPED.read_text(encoding="utf-8"))
    damage(members)
    path = tmp_path / "pack.json"
    path.write_text(json.dumps(members), encoding="utf-8")
    assert part_at_fault(path) == part


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe{}", b"[" * 200_000, b" " * (2 * 1024 * 1024 + 1)],
    ids=["empty", "cut", "list", "null", "other encoding", "nested", "too large"],
)
def test_a_file_that_is_no_pack_is_refused(tmp_path: Path, content: bytes):
    path = tmp_path / "pack.json"
    path.write_bytes(content)
    assert part_at_fault(path).startswith("pack")


def part_at_fault(path: Path) -> str:
    with pytest.raises(Damaged) as damage:
        PolicyPack.load(path)
    assert damage.value.code is PolicyProblem.PACK_DAMAGED
    return str(damage.value.values["part"])


def test_a_missing_pack_is_unavailable(tmp_path: Path):
    with pytest.raises(Unavailable):
        PolicyPack.load(tmp_path / "pack.json")
