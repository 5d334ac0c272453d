"""The kinds of deeds that the log can be narrowed to."""

from collections import Counter

import pytest

from core.audit.model import AuditAction
from ui.log.deeds import DeedChoices

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_deed_stands_in_one_group() -> None:
    listed = Counter(
        code
        for _, choices in DeedChoices().groups()
        for choice in choices[1:]
        for code in (choice.value if isinstance(choice.value, frozenset) else ())
    )
    assert listed == Counter(action.value for action in AuditAction)


def test_a_group_can_be_chosen_as_a_whole() -> None:
    for _, choices in DeedChoices().groups():
        single = [one.value for one in choices[1:] if isinstance(one.value, frozenset)]
        assert choices[0].value == frozenset().union(*single)
