"""The report of an incident, for paper and as a file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSaveFile
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextCursor, QTextDocument

from core.foundation.errors import Unavailable
from core.foundation.files import FileProblem
from core.integrations.model import ForeignPost, Incident, IncidentStep
from ui.guard.incident_words import IncidentWords
from ui.moments import moment_words
from ui.seen_post.foreign import foreign_line, foreign_text
from ui.texts import fill, words_for
from ui.widgets.labels import isolate_ltr
from ui.widgets.lines import line_of
from ui.widgets.sheets import new_sheet, write_block

_TITLE_PT, _HEAD_PT, _BODY_PT, _SMALL_PT = 16, 12, 11, 10
_GAP_PT = 4
_DOTS_AN_INCH, _MARGIN_MM = 300, 18


def incident_document(incident: Incident, account: str, platform: str, made: str) -> QTextDocument:
    """In the language in force; ``made`` says who has made the report, and when."""
    translate = QCoreApplication.translate
    paper, words = new_sheet(), IncidentWords()
    writer = QTextCursor(paper)
    title = translate("IncidentPaper", "Natiq: report of incident {number}")
    write_block(writer, fill(title, {"number": incident.number}), _TITLE_PT, bold=True)
    whose = line_of(account, platform, f"@{incident.handle}", between=" · ")
    write_block(
        writer,
        fill(translate("IncidentPaper", "Account: {account}"), {"account": whose}),
        _BODY_PT,
    )
    write_block(writer, words.raised(incident), _BODY_PT)
    write_block(writer, words.report_state(incident), _BODY_PT)
    _write_head(writer, translate("IncidentPaper", "What happened"))
    write_block(writer, incident.description, _BODY_PT)
    _write_head(writer, translate("IncidentPaper", "What was done"))
    for number, step in enumerate(IncidentStep, start=1):
        mark = "☑" if words.is_done(incident, step) else "☐"
        write_block(writer, f"{mark} {number}. {words.step_name(step)}", _BODY_PT, bold=True)
        write_block(writer, words.step(incident, step), _SMALL_PT)
    if incident.posts:
        _write_head(writer, translate("IncidentPaper", "Posts of the incident"))
        for post in incident.posts:
            _write_post(writer, post)
    write_block(writer, "", _GAP_PT)
    write_block(writer, made, _SMALL_PT)
    write_block(
        writer,
        translate("IncidentPaper", "Name and signature of whoever is responsible:"),
        _BODY_PT,
        bold=True,
    )
    return paper


def write_report(paper: QTextDocument, title: str, path: Path) -> None:
    """Write it to ``path`` as a PDF, whole or not at all. Raises ``Unavailable(UNWRITABLE)``."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise Unavailable(FileProblem.UNWRITABLE, name=path.name)
    permission = QSaveFile.Permission
    file.setPermissions(permission.ReadOwner | permission.WriteOwner)
    writer = QPdfWriter(file)
    writer.setResolution(_DOTS_AN_INCH)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size, unit = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, unit))
    writer.setTitle(title)
    paper.print_(writer)
    if not file.commit():
        raise Unavailable(FileProblem.UNWRITABLE, name=path.name)


def _write_head(writer: QTextCursor, words: str) -> None:
    write_block(writer, "", _GAP_PT)
    write_block(writer, words, _HEAD_PT, bold=True)


def _write_post(writer: QTextCursor, post: ForeignPost) -> None:
    translate = QCoreApplication.translate
    app = foreign_line(post.app) if post.app else ""
    written = fill(translate("IncidentPaper", "written with {app}"), {"app": app}) if app else ""
    became = words_for(post.state)
    when = moment_words(post.published_at)
    write_block(writer, line_of(when, written, became, between=" · "), _SMALL_PT, bold=True)
    if post.text:
        write_block(writer, foreign_text(post.text), _BODY_PT)
    if post.link:
        write_block(writer, isolate_ltr(foreign_text(post.link)), _SMALL_PT)
