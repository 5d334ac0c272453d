"""What is marked in the text: findings, and the parts that readers can follow."""

import re
from collections.abc import Sequence
from itertools import islice

from PySide6.QtGui import QColor

from core.policy.model import Finding, Severity
from ui.composer.editor import Mark
from ui.widgets.tokens import Tokens

_MOST = 200
# Each begins with what it looks for: that is found at the speed of a plain search.
_FOLLOWED = (re.compile(r"https?://[^\s<>\"«»]+"), re.compile(r"#[^\W\d]\w*"))


def marks_of(
    text: str, findings: Sequence[Finding], answered: frozenset[str], tokens: Tokens
) -> list[Mark]:
    """Links and hashtags in the account's colour, findings on their ground with a line."""
    ink = QColor(tokens.primary)
    marks = [
        Mark(found.start(), found.end(), ink=ink)
        for pattern in _FOLLOWED
        for found in islice(pattern.finditer(text), _MOST)
    ]
    looks = {
        Severity.STOP: (QColor(tokens.stop), QColor(tokens.stop_surface)),
        Severity.QUESTION: (QColor(tokens.warning), QColor(tokens.warning_surface)),
        Severity.NOTE: (QColor(tokens.muted), None),
    }
    for finding in findings[:_MOST]:
        line, ground = looks[finding.severity]
        if finding.key in answered and finding.severity is Severity.QUESTION:
            marks.append(Mark(finding.start, finding.end, line=QColor(tokens.good)))
        else:
            marks.append(Mark(finding.start, finding.end, line=line, ground=ground))
    return marks
