"""Tables are read when a text holds what they are about, and not before."""

import subprocess
import sys

import pytest

_PROGRAM = """
import sys
from core.foundation.paths import RESOURCES
from core.policy.pack import PolicyPack
from core.policy.review import Reviewer

Reviewer(PolicyPack.load(RESOURCES / "policy")).review(sys.argv[1], None)
print(*sorted({"phonenumbers", "stdnum", "publicsuffixlist", "idna"} & set(sys.modules)))
"""


@pytest.mark.parametrize(
    ("text", "imported"),
    [
        ("تُغلق الطريق يوم 24-11-2026 من الساعة 7:30، وللاستفسار 24753000.", ""),
        ("زوروا https://www.mm.gov.om/news/24567890", ""),
        ("هاتف 91234567", "phonenumbers"),
        ("OM810180000001299123456", "stdnum"),
        ("https://unknown.example", "idna publicsuffixlist"),
    ],
)
def test_only_the_tables_that_a_text_needs_are_imported(text: str, imported: str):
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, text], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == imported
