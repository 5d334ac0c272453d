"""Links in the program itself: IT's lists in review and gate, and what the log keeps."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.application import Application
from core.audit.model import AuditAction, AuditEntry
from core.delegation.practice import PracticeNames
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.identity.model import Employee
from core.links.model import LinkReason, LinkRefusal
from core.policy.model import Finding, Rule, Severity
from core.publishing.model import Blocked, Outcome, Published
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness

EMPLOYEE = Employee("0000", "موظف مفوَّض")
ACCOUNT = "practice:practice"
Open = Callable[..., Workplace]


@pytest.fixture
def under(tmp_path: Path) -> Iterator[Open]:
    """Opens a practice profile on a machine on which IT has set these hosts."""
    opened: list[tuple[Application, Workplace]] = []

    def open_profile(refused: str = "", permitted: str = "") -> Workplace:
        application = Application(
            Paths(tmp_path / "data", tmp_path / "machine"),
            Settings(refused_hosts=refused, permitted_hosts=permitted),
            FakeClock(),
            seeded_randomness(),
            MemoryDeviceSecrets(),
        )
        workplace = application.open_practice(EMPLOYEE, PracticeNames("حساب التدريب"))
        opened.append((application, workplace))
        return workplace

    yield open_profile
    for application, workplace in opened:
        workplace.close()
        application.close()


def text_with(link: str) -> str:
    return f"صباح الخير يا مسقط {link}"


def found_in(workplace: Workplace, link: str) -> list[Finding]:
    return [
        one for one in workplace.reviewer.review(text_with(link), None) if one.clause == "SEC-2"
    ]


def published_with(workplace: Workplace, link: str) -> Outcome:
    """What comes of it without any look at the review: the gate alone decides."""
    draft = workplace.drafts.create(ACCOUNT)
    workplace.drafts.save(draft.id, text_with(link), 0)
    return workplace.publishing.publish(draft.id)


def entries(workplace: Workplace, action: AuditAction) -> list[AuditEntry]:
    return [one for one in workplace.audit.entries() if one.action == action]


UNNEEDED = [
    "https://www.roblox.com/games/1",
    "https://play.google.com/store/apps/details?id=com.other",
    "https://x.com/i/oauth2/authorize?client_id=1",
    "https://t.me/quiz_bot?start=1",
    "https://www.google.com/url?q=https%3A%2F%2Froblox.com%2F",
]


@pytest.mark.parametrize("link", UNNEEDED)
def test_the_review_stops_links_to_games_stores_and_consent(under: Open, link: str):
    assert ("store_link", Severity.STOP) in {
        (one.rule, one.severity) for one in found_in(under(), link)
    }


@pytest.mark.parametrize("link", UNNEEDED)
def test_the_gate_stops_them_too_and_names_the_clause(under: Open, link: str):
    outcome = published_with(under(), link)
    assert isinstance(outcome, Blocked)
    assert "SEC-2" in {one.clause for one in outcome.findings}


def test_a_host_that_it_refuses_is_stopped_by_the_review(under: Open):
    (found,) = found_in(under("news.example"), "https://www.news.example/x")
    assert (found.rule, found.severity) == (Rule.REFUSED_HOST, Severity.STOP)


def test_a_host_that_it_refuses_is_stopped_by_the_gate(under: Open):
    outcome = published_with(under("news.example"), "https://www.news.example/x")
    assert isinstance(outcome, Blocked)
    assert {one.rule for one in outcome.findings} == {Rule.REFUSED_HOST}


def test_a_host_that_it_refuses_and_the_pack_knows_is_said_once(under: Open):
    (found,) = found_in(under("poki.com"), "https://poki.com/ar")
    assert found.rule == Rule.REFUSED_HOST


def test_a_host_that_it_does_not_refuse_leaves(under: Open):
    workplace = under("news.example")
    assert isinstance(published_with(workplace, "https://notnews.example/x"), Published)


def test_a_host_that_it_permits_passes_review_and_gate(under: Open):
    workplace = under(permitted="play.google.com")
    link = "https://play.google.com/store/apps/details?id=om.gov.mm"
    assert found_in(workplace, link) == []
    assert isinstance(published_with(workplace, link), Published)


def test_the_policy_that_is_shown_keeps_the_packs_own_lists(under: Open):
    assert under("news.example").pack.domains.refused_by_it == frozenset()


# Links of others


def test_a_link_is_judged_by_the_lists_of_it(under: Open):
    assert under("news.example").links.inspect("https://news.example").refusal is LinkRefusal.LISTED


def test_the_links_in_a_text_are_found_each_once_as_they_stand(under: Open):
    text = "انظروا https://a.example/x ثم oman.om/y و javascript:alert(1) ثم https://a.example/x"
    assert under().links.in_text(text) == (
        "https://a.example/x",
        "oman.om/y",
        "javascript:alert(1)",
    )


def test_addresses_of_mail_and_telephones_are_no_links_to_look_at(under: Open):
    assert under().links.in_text("راسلونا mailto:info@mm.gov.om أو a@b.gov.om أو tel:1") == ()


def test_a_suspicious_link_that_a_person_opened_stands_in_the_log_by_its_host(under: Open):
    workplace = under()
    report = workplace.links.inspect("https://mm.gov.om@evil.example/reset?token=geheim", ACCOUNT)
    workplace.links.note_opened(report, ACCOUNT)
    (entry,) = entries(workplace, AuditAction.LINK_OPENED)
    assert entry.account == "practice.example"
    assert entry.detail == {"host": "evil.example", "reasons": LinkReason.CREDENTIALS}


def test_an_ordinary_link_that_a_person_opened_stands_in_no_log(under: Open):
    workplace = under()
    workplace.links.note_opened(workplace.links.inspect("https://www.example.com/x"))
    assert entries(workplace, AuditAction.LINK_OPENED) == []


def test_a_refused_link_stands_in_the_log_with_the_reason(under: Open):
    workplace = under()
    workplace.links.note_refused(workplace.links.inspect("https://roblox.com/?k=geheim"))
    (entry,) = entries(workplace, AuditAction.LINK_REFUSED)
    assert (entry.account, entry.detail) == (
        None,
        {"host": "roblox.com", "code": LinkRefusal.GAME},
    )


def test_a_link_that_is_no_address_stands_in_the_log_by_its_scheme(under: Open):
    workplace = under()
    workplace.links.note_refused(workplace.links.inspect("javascript:alert('geheim')"))
    (entry,) = entries(workplace, AuditAction.LINK_REFUSED)
    assert entry.detail["host"] == "javascript:"


def test_an_account_that_no_decision_names_does_not_keep_a_link_from_being_judged(under: Open):
    report = under().links.inspect("https://bsky.app/profile/x", "bluesky:did:plc:x")
    assert (report.is_platform, report.is_refused) == (False, False)
