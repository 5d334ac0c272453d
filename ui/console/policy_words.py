"""What several commands about policy packs say."""

from collections.abc import Iterable

from core.policy.examples import FailedExample
from core.policy.pack import PolicyPack
from ui.console.speech import translate
from ui.texts import fill

PROGRAM = "natiq policy"


def pack_lines(pack: PolicyPack) -> list[str]:
    """What a pack says of itself, and how much is in it."""
    manifest = pack.manifest
    return [
        fill(translate("AuthorityConsole", "Policy version: {version}"), {"version": pack.version}),
        fill(translate("AuthorityConsole", "Date: {date}"), {"date": manifest.issued.isoformat()}),
        fill(translate("AuthorityConsole", "Issuer: {issuer}"), {"issuer": pack.issuer}),
        fill(
            translate(
                "AuthorityConsole", "Clauses: {clauses}; rules: {rules}; lists of words: {lists}"
            ),
            {"clauses": len(pack.clauses), "rules": len(pack.rules), "lists": len(pack.lists)},
        ),
        fill(translate("AuthorityConsole", "Digest: {digest}"), {"digest": pack.digest}),
    ]


def failure_lines(failures: Iterable[FailedExample]) -> list[str]:
    """Each example that the review does not bear out, with its rule and its text."""
    found = translate("AuthorityConsole", "{rule}: must be found and is not: {text}")
    passed = translate("AuthorityConsole", "{rule}: must pass and is found: {text}")
    return [
        fill(found if one.must_be_found else passed, {"rule": one.rule, "text": one.text})
        for one in failures
    ]
