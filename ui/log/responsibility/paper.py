"""One record of responsibility as a sheet of paper."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor, QTextDocument

from core.audit.model import AuditEntry
from core.policy.model import Clause
from core.publishing.responsibility import ResponsibilityRecord
from ui.log.answers import answer_line
from ui.log.responsibility.words import RecordWords
from ui.widgets.sheets import new_sheet, write_block

_TITLE_PT, _HEAD_PT, _BODY_PT = 16, 12, 11


def record_document(
    record: ResponsibilityRecord,
    steps: Sequence[AuditEntry],
    clauses: Mapping[str, Clause],
    printed: str,
) -> QTextDocument:
    """In the language in force; ``printed`` says when and by whom it was printed."""
    paper = new_sheet()
    writer, words = QTextCursor(paper), RecordWords()
    title = QCoreApplication.translate("RecordPaper", "Natiq: who is responsible")
    write_block(writer, title, _TITLE_PT, bold=True)
    write_block(writer, words.kind(record), _HEAD_PT, bold=True)
    if record.text:
        write_block(writer, record.text, _BODY_PT)
    for fact in words.facts(record):
        write_block(writer, f"{fact.name}: {fact.words}", _BODY_PT)
    if record.answers:
        write_block(writer, words.answers_title(), _HEAD_PT, bold=True)
        for given in record.answers:
            write_block(writer, answer_line(given, clauses), _BODY_PT)
    if steps:
        write_block(writer, words.steps_title(), _HEAD_PT, bold=True)
        for line in words.steps(steps):
            write_block(writer, line, _BODY_PT)
    write_block(writer, printed, _BODY_PT)
    return paper
