"""The detectors of a pack's rules, run over a piece of text."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from core.policy.detectors.cards import find_cards, find_ibans
from core.policy.detectors.links import (
    find_ip_hosts,
    find_links,
    find_look_alikes,
    find_refused_by_it,
    find_shorteners,
    find_store_links,
)
from core.policy.detectors.mails import find_mails
from core.policy.detectors.model import Asked, Found, Founds, Known, Piece
from core.policy.detectors.numbers import (
    find_bank_accounts,
    find_civil_numbers,
    find_file_numbers,
    find_passports,
)
from core.policy.detectors.phones import find_phones
from core.policy.detectors.places import find_locations, find_plates
from core.policy.detectors.secrets import find_secrets
from core.policy.model import Finding, Rule, Severity
from core.policy.pack import PolicyPack
from core.policy.rules import Detector, DetectorRule

_Find = Callable[[Asked], Founds]

_ONE_OF_THEM: Mapping[Detector, _Find] = MappingProxyType(
    {
        Detector.SECRET: find_secrets,
        Detector.IBAN: find_ibans,
        Detector.CARD: find_cards,
        Detector.CIVIL_NUMBER: find_civil_numbers,
        Detector.PASSPORT: find_passports,
        Detector.BANK_ACCOUNT: find_bank_accounts,
        Detector.FILE_NUMBER: find_file_numbers,
        Detector.PHONE: find_phones,
        Detector.PLATE: find_plates,
        Detector.LOCATION: find_locations,
        Detector.MAIL: find_mails,
    }
)
"""What is one of these is no other, in the order in which they are asked."""

_EACH: Mapping[Detector, _Find] = MappingProxyType(
    {
        Detector.LINK: find_links,
        Detector.LOOK_ALIKE_LINK: find_look_alikes,
        Detector.SHORTENER: find_shorteners,
        Detector.IP_HOST: find_ip_hosts,
        Detector.STORE_LINK: find_store_links,
    }
)
"""What may be said of one link at once."""

_REFUSED_BY_IT = DetectorRule(
    Rule.REFUSED_HOST, "SEC-2", Severity.STOP, Detector.STORE_LINK, MappingProxyType({})
)
"""Stands in no pack: what IT refuses on a machine is refused under every policy."""

_NEED_DIGITS = frozenset(_ONE_OF_THEM) - {Detector.SECRET, Detector.LOCATION, Detector.MAIL}
_DIGIT = re.compile("[0-9]")
_SIGN = re.compile("[-.:@=[{(\u2024\u3002\ufe52\uff0e\uff20\uff1a\uff61]")
"""Without one of these, or a digit, there is no number and no link."""


class Detectors:
    """The detectors that a pack asks for. Threads may share an instance."""

    def __init__(self, pack: PolicyPack) -> None:
        self._known = Known(pack.published_numbers, pack.domains)
        rules = [rule for rule in pack.rules if isinstance(rule, DetectorRule)]
        self._alone = [
            (rule, _ONE_OF_THEM[detector])
            for detector in _ONE_OF_THEM
            for rule in rules
            if rule.detector is detector
        ]
        self._together = [(rule, _EACH[rule.detector]) for rule in rules if rule.detector in _EACH]
        self._telling = frozenset(
            name for rule in rules if rule.detector is Detector.SECRET for name in rule.word_lists
        )

    def find(self, piece: Piece) -> tuple[Finding, ...]:
        """What the detectors find in the piece; positions count from its start."""
        has_digits = _DIGIT.search(piece.folded) is not None
        if not (has_digits or _SIGN.search(piece.text) or self._tells(piece)):
            return ()
        findings: list[Finding] = []
        taken = bytearray(len(piece.text))
        for rule, find in self._alone:
            if rule.detector in _NEED_DIGITS and not has_digits:
                continue
            for one in find(Asked(piece, rule, self._known)):
                if not any(taken[one.start : one.end]):
                    taken[one.start : one.end] = b"\x01" * (one.end - one.start)
                    findings.append(_finding(piece, rule, one))
        for rule, find in self._together:
            findings += (
                _finding(piece, rule, one) for one in find(Asked(piece, rule, self._known))
            )
        asked = Asked(piece, _REFUSED_BY_IT, self._known)
        findings += (_finding(piece, _REFUSED_BY_IT, one) for one in find_refused_by_it(asked))
        return tuple(findings)

    def _tells(self, piece: Piece) -> bool:
        """Whether a word stands there behind which a secret may stand in letters alone."""
        return not self._telling.isdisjoint(piece.places)


def _finding(piece: Piece, rule: DetectorRule, found: Found) -> Finding:
    excerpt = piece.text[found.start : found.end]
    return Finding(
        rule.id, rule.clause, rule.severity, found.start, found.end, excerpt, found.values
    )
