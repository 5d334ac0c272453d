"""Links that came from outside: looked at before a person decides, and what was decided."""

import re
from collections.abc import Callable, Iterator

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.model import DelegatedAccount
from core.foundation.errors import NatiqError
from core.links.inspection import Known, inspect_link
from core.links.model import LinkReport
from core.links.platform_hosts import hosts_of
from core.policy.detectors.urls import urls_in
from core.policy.pack import PolicyPack
from core.policy.rules import Detector, DetectorRule

_MOST_IN_TEXT = 20
_LONGEST_HOST = 253
_MAIL = re.compile(r"\w@[\w.-]*\Z")
"""Before what is the end of a mail address."""
_NO_PLACES = frozenset({"mailto", "tel", "sms", "geo"})


class Links:
    """Judges links by the policy in force and IT's lists. Threads may share an instance."""

    def __init__(
        self,
        pack: PolicyPack,
        account_of: Callable[[str], DelegatedAccount],
        audit: AuditLog,
    ) -> None:
        """``pack`` brings its own lists and, in its domains, those that IT has set."""
        self._domains = pack.domains
        self._published = tuple(_published_apps(pack))
        self._account_of = account_of
        self._audit = audit

    def inspect(self, link: str, account_key: str = "") -> LinkReport:
        """What is to be known of ``link``, met with under that account.

        Reads tables when it is first asked: off the main thread.
        """
        account = self._account(account_key)
        hosts = frozenset[str]() if account is None else hosts_of(account)
        return inspect_link(link, Known(self._domains, self._published, hosts))

    def in_text(self, text: str) -> tuple[str, ...]:
        """The links that somebody's text holds, as they stand there, each once."""
        found: dict[str, None] = {}
        for url in urls_in(text):
            mailed = not url.scheme and _MAIL.search(text, 0, url.start) is not None
            if url.scheme not in _NO_PLACES and not mailed:
                found.setdefault(text[url.start : url.end])
        return tuple(found)[:_MOST_IN_TEXT]

    def note_opened(self, report: LinkReport, account_key: str = "") -> None:
        """Write down that a person opened it although something spoke against it (SEC-4)."""
        if report.is_suspicious:
            reasons = {"reasons": " ".join(report.reasons)}
            self._record(AuditAction.LINK_OPENED, report, account_key, reasons)

    def note_refused(self, report: LinkReport, account_key: str = "") -> None:
        """Write down that a person wanted to open what is refused (SEC-2)."""
        if report.refusal is not None:
            why = {"code": report.refusal.value}
            self._record(AuditAction.LINK_REFUSED, report, account_key, why)

    def _record(
        self, action: AuditAction, report: LinkReport, account_key: str, detail: dict[str, str]
    ) -> None:
        # The host alone: what follows it may be a key to somebody's account (clause PRV).
        place = (report.ascii or f"{report.scheme}:")[:_LONGEST_HOST]
        account = self._account(account_key)
        handle = None if account is None else account.handle
        self._audit.record(Deed(action, account=handle, detail={**detail, "host": place}))

    def _account(self, account_key: str) -> DelegatedAccount | None:
        """The account; ``None`` where none was named, or no decision names it any more."""
        if not account_key:
            return None
        try:
            return self._account_of(account_key)
        except NatiqError:
            return None


def _published_apps(pack: PolicyPack) -> Iterator[str]:
    for rule in pack.rules:
        if isinstance(rule, DetectorRule) and rule.detector is Detector.STORE_LINK:
            published = rule.options.get("published_apps")
            yield from published if isinstance(published, tuple) else ()
