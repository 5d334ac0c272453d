"""The pack speaks in the policy's own words; a wrong one is refused with place and reason."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.foundation.errors import Damaged, Invalid, Unavailable
from core.foundation.paths import RESOURCES
from core.policy.examples import failed_examples
from core.policy.manifest import MANIFEST, MEMBERS, Manifest, version_order
from core.policy.members import MEMBER_LIMIT, read_folder
from core.policy.model import PackFault, PolicyProblem, Severity
from core.policy.pack import PolicyPack, WordList, unsigned_manifest
from core.policy.parts import Part
from core.policy.rules import Detector, DetectorRule, TermsRule
from tests.policy_packs import (
    Content,
    manifest_of,
    members_of,
    read,
    small_pack,
    with_manifest,
)
from tests.shared_data import shared_mission

SHIPPED = RESOURCES / "policy"
_ROW = re.compile(r"^\| ([A-Z]+(?:-\d)?) \|", re.MULTILINE)

Damage = Callable[[Content], object]


# --- the pack that ships -----------------------------------------------------------------------


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


@pytest.mark.parametrize(
    ("rule", "clause"),
    [
        ("complaint", "CMP"),
        ("religious_contempt", "BAN-1"),
        ("defamation", "BAN-2"),
        ("incitement", "BAN-3"),
        ("phone_number", "PRV"),
        ("civil_number", "PRV"),
        ("claim_closure", "BAN-5"),
    ],
)
def test_each_rule_cites_the_clause_it_serves(pack: PolicyPack, rule: str, clause: str):
    found = pack.rule(rule)
    assert found is not None
    assert found.clause == clause


def test_the_shipped_pack_is_whole_with_its_examples():
    members = read_folder(SHIPPED)
    assert PolicyPack.read(members, unsigned_manifest(members)).examples


def test_every_example_of_the_shipped_pack_is_borne_out_by_the_review():
    members = read_folder(SHIPPED)
    pack = PolicyPack.read(members, unsigned_manifest(members))
    assert list(failed_examples(pack)) == []


# --- what is read ------------------------------------------------------------------------------


def test_rules_are_read_as_what_they_are():
    rules = read(small_pack()).rules
    assert rules == (
        TermsRule("defamation", "BAN-2", Severity.STOP, "insults", ("against",), None),
        DetectorRule("phone_number", "PRV", Severity.STOP, Detector.PHONE, {"unit_words": "units"}),
    )


def test_a_list_says_whether_its_words_stand_alone():
    lists = read(small_pack()).lists
    assert (lists["insults"].exact, lists["units"]) == (False, WordList(("ريال",), exact=True))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_rule_speaks_both_languages(language: str):
    message = read(small_pack()).message("defamation", language)
    assert message is not None
    assert message.title


def test_the_institution_is_described():
    pack = read(small_pack())
    assert (len(pack.published_numbers), pack.responders[0].department) == (1, "دائرة الطرق")
    assert pack.hours.week.keys() == {6}
    assert pack.hours.holidays[0].name_en == "National Day"


def test_the_digest_follows_the_content():
    other = small_pack()
    other["numbers.json"]["published"] = []
    assert read(small_pack()).digest == read(small_pack()).digest != read(other).digest


@pytest.mark.parametrize(
    ("older", "newer"),
    [("3", "4"), ("3", "3.1"), ("3.9", "3.10"), ("9", "10"), ("3.1.9", "3.2"), ("0.1", "1")],
)
def test_versions_compare_number_by_number(older: str, newer: str):
    assert version_order(older) < version_order(newer)


def test_zeros_at_the_end_make_no_other_version():
    assert version_order("3") == version_order("3.0") == version_order("3.0.0")


def test_an_example_that_fails_is_named_with_its_rule():
    content = small_pack()
    content["tests.json"]["defamation"]["found"].append("نص لا شيء فيه")
    content["tests.json"]["phone_number"]["passed"].append("اتصل على 91234567")
    failed = list(failed_examples(read(content)))
    assert [(one.rule, one.must_be_found) for one in failed] == [
        ("defamation", True),
        ("phone_number", False),
    ]


# --- what is refused ---------------------------------------------------------------------------


def put(value: object, member: str, *path: str | int) -> Damage:
    """Put ``value`` at that path of a member."""

    def damage(content: Content) -> None:
        place: Any = content[member]
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value

    return damage


def drop(member: str, *path: str | int) -> Damage:
    """Take away what is at that path of a member."""

    def damage(content: Content) -> None:
        place: Any = content[member]
        for step in path[:-1]:
            place = place[step]
        del place[path[-1]]

    return damage


def rule(**members: object) -> Damage:
    """One more rule in the pack, like the first but for these members (``None``: without)."""

    def damage(content: Content) -> None:
        made = {**content["rules.json"]["rules"][0], "id": "more", **members}
        content["rules.json"]["rules"].append(
            {name: value for name, value in made.items() if value is not None}
        )

    return damage


CLAUSES, RULES, WORDS = "clauses.json", "rules.json", "words.json"
MESSAGES, TESTS, HOURS = "messages.json", "tests.json", "hours.json"
FIRST = ("clauses", 0)
DAMAGES: list[tuple[str, str, PackFault, Damage]] = [
    (CLAUSES, "length_clause", PackFault.MISSING, drop(CLAUSES, "length_clause")),
    (CLAUSES, "length_clause", PackFault.NO_SUCH_CLAUSE, put("XYZ", CLAUSES, "length_clause")),
    (CLAUSES, "clauses", PackFault.WRONG_TYPE, put({}, CLAUSES, "clauses")),
    (CLAUSES, "clauses", PackFault.EMPTY, put([], CLAUSES, "clauses")),
    (CLAUSES, "more", PackFault.UNKNOWN, put(1, CLAUSES, "more")),
    (CLAUSES, "clauses[0]", PackFault.WRONG_TYPE, put("TRN", CLAUSES, *FIRST)),
    (CLAUSES, "clauses[0].id", PackFault.EMPTY, put("", CLAUSES, *FIRST, "id")),
    (CLAUSES, "clauses[0].id", PackFault.WRONG_FORM, put("off", CLAUSES, *FIRST, "id")),
    (CLAUSES, "clauses[1].id", PackFault.REPEATED, put("OFF-1", CLAUSES, "clauses", 1, "id")),
    (CLAUSES, "clauses[0].text", PackFault.WRONG_TYPE, put(None, CLAUSES, *FIRST, "text")),
    (CLAUSES, "clauses[0].text", PackFault.TOO_LONG, put("ن" * 4_001, CLAUSES, *FIRST, "text")),
    (CLAUSES, "clauses[0].text_en", PackFault.WRONG_TYPE, put([], CLAUSES, *FIRST, "text_en")),
    (CLAUSES, "clauses[0].heading", PackFault.MISSING, drop(CLAUSES, *FIRST, "heading")),
    (CLAUSES, "clauses[0].note", PackFault.UNKNOWN, put("x", CLAUSES, *FIRST, "note")),
    (RULES, "rules[2].id", PackFault.REPEATED, rule(id="defamation")),
    (RULES, "rules[2].id", PackFault.REPEATED, rule(id="length")),
    (RULES, "rules[2].id", PackFault.WRONG_FORM, rule(id="More")),
    (RULES, "rules[2].kind", PackFault.UNKNOWN, rule(kind="script")),
    (RULES, "rules[2].kind", PackFault.MISSING, rule(kind=None)),
    (RULES, "rules[2].severity", PackFault.WRONG_FORM, rule(severity="warning")),
    (RULES, "rules[2].clause", PackFault.NO_SUCH_CLAUSE, rule(clause="BAN-9")),
    (RULES, "rules[2].words", PackFault.NO_SUCH_LIST, rule(words="nowhere")),
    (RULES, "rules[2].words", PackFault.WRONG_FORM, rule(words="../insults")),
    (RULES, "rules[2].unless_near", PackFault.NO_SUCH_LIST, rule(unless_near=["nowhere"])),
    (RULES, "rules[2].unless_near", PackFault.EMPTY, rule(unless_near=[])),
    (RULES, "rules[2].unless_part_of", PackFault.NO_SUCH_LIST, rule(unless_part_of="nowhere")),
    (RULES, "rules[2].within", PackFault.UNKNOWN, rule(within=40)),
    (RULES, "rules[2].with", PackFault.MISSING, rule(kind="near")),
    (
        RULES,
        "rules[2].within",
        PackFault.OUT_OF_RANGE,
        rule(kind="near", within=0, **{"with": "units"}),
    ),
    (
        RULES,
        "rules[2].within",
        PackFault.WRONG_TYPE,
        rule(kind="near", within=True, **{"with": "units"}),
    ),
    (RULES, "rules[2].pattern", PackFault.MISSING, rule(kind="pattern", unless_near=None)),
    (
        RULES,
        "rules[2].pattern",
        PackFault.PATTERN_UNBOUNDED,
        rule(kind="pattern", unless_near=None, pattern=r"\d+"),
    ),
    (
        RULES,
        "rules[2].detector",
        PackFault.NO_SUCH_DETECTOR,
        rule(kind="detector", words=None, unless_near=None, detector="mood"),
    ),
    (
        RULES,
        "rules[2].options",
        PackFault.NO_SUCH_LIST,
        rule(
            kind="detector",
            words=None,
            unless_near=None,
            detector="phone",
            options={"unit_words": "nowhere"},
        ),
    ),
    (
        RULES,
        "rules[2].options.deep",
        PackFault.WRONG_TYPE,
        rule(kind="detector", words=None, unless_near=None, detector="phone", options={"deep": {}}),
    ),
    (
        RULES,
        "rules[2].severity",
        PackFault.OUT_OF_RANGE,
        rule(kind="detector", words=None, unless_near=None, detector="tone"),
    ),
    (RULES, "rules[2].severity", PackFault.OUT_OF_RANGE, rule(kind="claim", unless_near=None)),
    (
        RULES,
        "rules[2].with_number",
        PackFault.WRONG_TYPE,
        rule(kind="claim", unless_near=None, severity="question", with_number="yes"),
    ),
    (WORDS, "lists.insults", PackFault.EMPTY, put([], WORDS, "lists", "insults")),
    (WORDS, "lists.insults", PackFault.WRONG_TYPE, put("كلمة", WORDS, "lists", "insults")),
    (WORDS, "lists.insults[0]", PackFault.WRONG_TYPE, put([7], WORDS, "lists", "insults")),
    (WORDS, "lists.insults[1]", PackFault.EMPTY, put(["ا", "…!"], WORDS, "lists", "insults")),
    (WORDS, "lists.insults[0]", PackFault.EMPTY, put(["ـَ\u200c"], WORDS, "lists", "insults")),
    (WORDS, "lists.insults[1]", PackFault.REPEATED, put(["ا"] * 2, WORDS, "lists", "insults")),
    (WORDS, "lists.insults[0]", PackFault.WRONG_FORM, put(["ن" * 201], WORDS, "lists", "insults")),
    (
        WORDS,
        "lists.insults",
        PackFault.TOO_MANY,
        put([f"كلمة {number}" for number in range(5_001)], WORDS, "lists", "insults"),
    ),
    (WORDS, 'lists["../x"]', PackFault.WRONG_FORM, put(["ا"], WORDS, "lists", "../x")),
    (WORDS, "lists.units.exact", PackFault.WRONG_TYPE, put(1, WORDS, "lists", "units", "exact")),
    (WORDS, "clitics", PackFault.MISSING, drop(WORDS, "clitics")),
    (WORDS, "clitics.after[0]", PackFault.WRONG_TYPE, put([None], WORDS, "clitics", "after")),
    (MESSAGES, "rules.defamation", PackFault.NO_MESSAGE, drop(MESSAGES, "rules", "defamation")),
    (MESSAGES, "rules.gossip", PackFault.NO_SUCH_RULE, put({}, MESSAGES, "rules", "gossip")),
    (
        MESSAGES,
        "rules.defamation.en",
        PackFault.MISSING,
        drop(MESSAGES, "rules", "defamation", "en"),
    ),
    (
        MESSAGES,
        "rules.defamation.ar.why",
        PackFault.NO_SUCH_PLACEHOLDER,
        put("{staff_number}", MESSAGES, "rules", "defamation", "ar", "why"),
    ),
    (
        MESSAGES,
        "rules.defamation.ar.why",
        PackFault.NO_SUCH_PLACEHOLDER,
        put("{excerpt", MESSAGES, "rules", "defamation", "ar", "why"),
    ),
    (TESTS, "defamation", PackFault.NO_EXAMPLE, drop(TESTS, "defamation")),
    (TESTS, "defamation.found", PackFault.EMPTY, put([], TESTS, "defamation", "found")),
    (TESTS, "defamation.passed", PackFault.MISSING, drop(TESTS, "defamation", "passed")),
    (TESTS, "gossip", PackFault.NO_SUCH_RULE, put({}, TESTS, "gossip")),
    (
        "numbers.json",
        "published[0]",
        PackFault.WRONG_FORM,
        put(["1111"], "numbers.json", "published"),
    ),
    (
        "numbers.json",
        "published[0]",
        PackFault.WRONG_FORM,
        put(["+٩٦٨٢٤٧٥٣٠٠٠"], "numbers.json", "published"),
    ),
    ("domains.json", "own[0]", PackFault.WRONG_FORM, put(["HTTPS://x"], "domains.json", "own")),
    ("domains.json", "stores", PackFault.MISSING, drop("domains.json", "stores")),
    (
        "responders.json",
        "responders[0].topic",
        PackFault.MISSING,
        drop("responders.json", "responders", 0, "topic"),
    ),
    (HOURS, "zone", PackFault.WRONG_FORM, put("Asia/Nowhere", HOURS, "zone")),
    (HOURS, "zone", PackFault.WRONG_FORM, put("../../etc/passwd", HOURS, "zone")),
    (
        HOURS,
        "week.sunday",
        PackFault.OUT_OF_RANGE,
        put(["14:30", "07:30"], HOURS, "week", "sunday"),
    ),
    (HOURS, "week.sunday", PackFault.WRONG_TYPE, put(["07:30"], HOURS, "week", "sunday")),
    (
        HOURS,
        "week.sunday[0]",
        PackFault.WRONG_FORM,
        put(["25:00", "26:00"], HOURS, "week", "sunday"),
    ),
    (HOURS, "week.someday", PackFault.UNKNOWN, put(["07:30", "14:30"], HOURS, "week", "someday")),
    (
        HOURS,
        "holidays[0].date",
        PackFault.WRONG_FORM,
        put("2026-02-30", HOURS, "holidays", 0, "date"),
    ),
]


@pytest.mark.parametrize(
    ("member", "place", "reason", "damage"),
    DAMAGES,
    ids=[f"{number}-{one[2].name.lower()}" for number, one in enumerate(DAMAGES)],
)
def test_a_wrong_pack_is_refused_with_member_place_and_reason(
    member: str, place: str, reason: PackFault, damage: Damage
):
    content = small_pack()
    damage(content)
    problem = refusal(lambda: read(content))
    assert (problem["member"], problem["place"], problem["reason"]) == (member, place, reason)


def test_a_wrong_value_is_refused_with_its_line_and_column():
    content = small_pack()
    put("warning", RULES, "rules", 1, "severity")(content)
    problem = refusal(lambda: read(content))
    line = members_of(content)[RULES].decode().splitlines()[int(problem["line"]) - 1]
    assert line[int(problem["column"]) - 1 :].startswith('"warning"')


def test_what_is_missing_is_refused_with_the_line_of_what_should_hold_it():
    content = small_pack()
    drop(RULES, "rules", 1, "detector")(content)
    problem = refusal(lambda: read(content))
    line = members_of(content)[RULES].decode().splitlines()[int(problem["line"]) - 1]
    assert line.strip() == "{"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", PackFault.NOT_JSON),
        (b"{", PackFault.NOT_JSON),
        (b"[]", PackFault.WRONG_TYPE),
        (b"null", PackFault.WRONG_TYPE),
        (b"\xff\xfe{}", PackFault.NOT_UTF8),
        (b"[" * 200_000, PackFault.NOT_JSON),
        (b'{"published": NaN}', PackFault.NOT_JSON),
        (b'{"published": [], "published": []}', PackFault.REPEATED),
        (b"{'published': []}", PackFault.NOT_JSON),
        (b'{"published": ' + b"9" * 5_000 + b"}", PackFault.NOT_JSON),
    ],
    ids=[
        "empty", "cut", "list", "null", "other encoding", "nested", "not a number", "twice",
        "other quotes", "endless number",
    ],
)  # fmt: skip
def test_a_member_that_is_no_json_object_is_refused(content: bytes, reason: PackFault):
    problem = refusal(lambda: Part.of("numbers.json", content))
    assert (problem["member"], problem["reason"]) == ("numbers.json", reason)


def test_broken_json_is_refused_with_its_line():
    problem = refusal(lambda: Part.of(RULES, b'{\n "rules": [\n  {,}\n ]\n}'))
    assert (problem["line"], problem["column"]) == (3, 4)


@pytest.mark.parametrize("name", MEMBERS)
def test_a_pack_that_lacks_a_member_is_refused(name: str):
    members = with_manifest(members_of(small_pack()))
    del members[name]
    problem = refusal(lambda: PolicyPack.read(members, unsigned_manifest(members)))
    assert (problem["member"], problem["reason"]) == (name, PackFault.MISSING)


@pytest.mark.parametrize("name", MEMBERS)
def test_a_member_that_was_changed_after_the_manifest_is_refused(name: str):
    members = with_manifest(members_of(small_pack()))
    members[name] += b"\n"
    problem = refusal(lambda: PolicyPack.read(members, unsigned_manifest(members)))
    assert (problem["member"], problem["reason"]) == (name, PackFault.DIGEST_DIFFERS)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", 1),
        ("format", "2"),
        ("version", ""),
        ("version", "v4"),
        ("version", "04"),
        ("version", "4.1.1.1.1"),
        ("version", "-1"),
        ("version", "٤"),
        ("issued", "2026-13-01"),
        ("issued", "1 November"),
        ("issuer", "بلدية\nمسقط"),
        ("issuer", "ن" * 201),
        ("files", {}),
        ("files", {"clauses.json": "0" * 64}),
        ("more", 1),
    ],
)
def test_a_manifest_that_is_not_as_it_must_be_is_refused(name: str, value: object):
    manifest = manifest_of(members_of(small_pack())).as_object()
    content = json.dumps({**manifest, name: value}).encode()
    assert refusal(lambda: Manifest.read(Part.of(MANIFEST, content)))["member"] == MANIFEST


# --- a folder ----------------------------------------------------------------------------------


def written(folder: Path, members: dict[str, bytes]) -> Path:
    for name, content in members.items():
        (folder / name).write_bytes(content)
    return folder


def test_a_pack_is_loaded_from_its_folder(tmp_path: Path):
    folder = written(tmp_path, with_manifest(members_of(small_pack())))
    assert PolicyPack.load(folder).version == "3"


def test_other_files_in_the_folder_are_none_of_the_packs(tmp_path: Path):
    folder = written(tmp_path, with_manifest(members_of(small_pack())))
    (folder / "README.md").write_text("notes")
    assert set(read_folder(folder)) == {*MEMBERS, MANIFEST}


def test_a_shipped_pack_that_is_wrong_is_damaged(tmp_path: Path):
    members = with_manifest(members_of(small_pack()))
    members[RULES] = b"{}"
    with pytest.raises(Damaged) as damage:
        PolicyPack.load(written(tmp_path, members))
    assert damage.value.code is PolicyProblem.PACK_DAMAGED
    assert damage.value.values["part"] == "rules.json:"


def test_a_member_that_is_too_large_is_refused(tmp_path: Path):
    folder = written(tmp_path, with_manifest(members_of(small_pack())))
    (folder / WORDS).write_bytes(b" " * (MEMBER_LIMIT + 1))
    assert refusal(lambda: read_folder(folder))["reason"] == PackFault.TOO_LARGE


def test_a_missing_pack_is_unavailable(tmp_path: Path):
    with pytest.raises(Unavailable):
        PolicyPack.load(tmp_path / "policy")


def refusal(attempt: Callable[[], object]) -> dict[str, Any]:
    """What an invalid pack is refused with."""
    with pytest.raises(Invalid) as problem:
        attempt()
    assert problem.value.code is PolicyProblem.PACK_INVALID
    return dict(problem.value.values)
