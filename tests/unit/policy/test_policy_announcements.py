"""Ordinary posts pass: a review that cries wolf is soon not read any more."""

import pytest

from core.platforms.limits import LIMITS
from core.policy.model import Severity
from core.policy.review import Reviewer
from tests.announcements import ANNOUNCEMENTS
from tests.shared_data import shared_mission


@pytest.mark.parametrize("text", ANNOUNCEMENTS)
def test_an_ordinary_announcement_passes_without_a_question(reviewer: Reviewer, text: str):
    assert reviewer.review(text, LIMITS["practice"]) == ()


def test_there_are_enough_different_announcements_to_mean_something():
    assert len(set(ANNOUNCEMENTS)) >= 60


def test_no_sentence_of_the_policy_itself_is_stopped(reviewer: Reviewer):
    policy = shared_mission("policy.ar.txt").read_text(encoding="utf-8")
    texts = [policy, *policy.splitlines(), *policy.split("."), *policy.split("،")]
    stopped = [
        finding.excerpt
        for text in texts
        for finding in reviewer.review(text, None)
        if finding.severity is Severity.STOP
    ]
    assert stopped == []
