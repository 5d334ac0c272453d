"""The difference between two versions of the policy."""

from core.drafts.model import Change
from core.policy.model import Severity
from core.policy_packs.changes import RuleChange, changes_between
from tests.policy_packs import read, small_pack


def test_the_same_content_under_a_new_version_changes_nothing():
    assert changes_between(read(small_pack(), "3"), read(small_pack(), "4")).empty


def test_a_changed_clause_shows_the_words_that_changed():
    content = small_pack()
    content["clauses.json"]["clauses"][1]["text"] = (
        "التعليقات التي تنطوي على تشهير أو سب أو تمييز، البند 2."
    )
    (change,) = changes_between(read(small_pack()), read(content, "4")).clauses
    words = [(run.change, run.text) for run in change.runs if run.change is not Change.EQUAL]
    assert words == [(Change.DELETED, "قذف"), (Change.INSERTED, "سب")]


def test_a_clause_that_is_new_is_all_inserted():
    content = small_pack()
    content["clauses.json"]["clauses"].append(
        {**content["clauses.json"]["clauses"][0], "id": "BAN-3", "text": "بند جديد"}
    )
    (change,) = changes_between(read(small_pack()), read(content, "4")).clauses
    assert (change.id, change.old) == ("BAN-3", None)
    assert {run.change for run in change.runs} == {Change.INSERTED}


def test_a_clause_that_is_gone_is_all_deleted():
    more = small_pack()
    more["clauses.json"]["clauses"].append(
        {**more["clauses.json"]["clauses"][0], "id": "BAN-3", "text": "بند قديم"}
    )
    (change,) = changes_between(read(more), read(small_pack(), "4")).clauses
    assert (change.id, change.new) == ("BAN-3", None)
    assert {run.change for run in change.runs} == {Change.DELETED}


def test_a_rule_that_is_new_and_one_that_weighs_otherwise():
    content = small_pack()
    rules = content["rules.json"]["rules"]
    rules[1]["severity"] = "note"
    rules.append({**rules[0], "id": "gossip", "severity": "question"})
    for member in ("messages.json", "tests.json"):
        names = content[member]["rules"] if member == "messages.json" else content[member]
        names["gossip"] = names["defamation"]
    assert changes_between(read(small_pack()), read(content, "4")).rules == (
        RuleChange("phone_number", "PRV", Severity.STOP, Severity.NOTE),
        RuleChange("gossip", "BAN-2", None, Severity.QUESTION),
    )


def test_words_are_counted_list_by_list():
    content = small_pack()
    lists = content["words.json"]["lists"]
    lists["insults"].append("أوباش")
    lists["against"].remove("نرفض")
    changes = changes_between(read(small_pack()), read(content, "4"))
    assert (changes.words_added, changes.words_removed) == (1, 1)
