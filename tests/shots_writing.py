"""Pictures of a day of writing: attachments, a thread, language, polls, phrases, previews."""

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QListView, QScrollArea

from core.drafts.model import Filters, PhraseKind, Poll, RevisionReason, Rights, RightsKind
from tests.shot_stage import Run, Stage
from ui.composer.preview.looks import PLATFORMS
from ui.composer.preview.panel import PreviewPanel
from ui.composer.side_panel import LANGUAGE, PREVIEW, REVIEW
from ui.composer.view_model import ComposerModel

_ANNOUNCEMENT = (
    "تدعوكم بلدية مسقط إلى يوم التشجير في حديقة القرم الطبيعية يوم السبت 28 نوفمبر من الساعة 8 "
    "صباحًا. للتسجيل https://www.mm.gov.om/services/planting/register?year=2026 وتابعونا على "
    "@muscat.example #بلدية_مسقط #Muscat"
)
_MORE = (
    "\nتُوزَّع الشتلات عند البوابة الشمالية، وتُتاح أدوات الزراعة للجميع. نرجو إحضار قبعة وماء. "
    "المواقف في شارع 3014 خلف المركز، والحافلات من مجمع السيب كل نصف ساعة. "
    "يشارك في اليوم طلبة المدارس والفرق التطوعية، وتُعرض نتائج التشجير في نهاية الموسم."
)
_WITH_MISTAKES = (
    "اعلنت البلديه  عن فتح ابواب الحديقة الى الزوار ,وسوف يتم التنظيف يوم الخميس إنشاء الله."
)
_HIDDEN = "تابعوا @muscat.example على\u00a0المنصة\u200f رقم\u200c 12"
_LABELLED = (
    ("تنبيه: صيانة إنارة الممشى الساحلي مساء الأحد.", ("تنبيهات", "السيب")),
    ("شكرًا لكل من شارك في حملة تنظيف شاطئ العذيبة.", ("تطوع",)),
    ("Muscat Municipality welcomes visitors of the Qurum Natural Park.", ("English",)),
)
_POLL = Poll(("حديقة القرم الطبيعية", "حديقة العامرات", "Al Khoudh Park"), 24 * 60)


def writing_day(stage: Stage) -> None:
    """From an empty sheet to a thread in the outbox, in practice."""
    run = stage.open()
    run.window.entrance.practice_chosen.emit()
    run.camera.wait(lambda: run.desk.shell is not None)
    _attachments(run, stage.paths.data)
    _previews(run)
    _language(run)
    _phrases(run)
    _drafts(run)
    _thread(run)
    _settings(run)
    run.close()


def _model(run: Run) -> ComposerModel:
    return run.shell.composer._model  # noqa: SLF001 - the state behind the page


def _write(run: Run, text: str) -> None:
    """A new draft with ``text``, its cursor at the end."""
    page = run.shell.composer
    page.begin()
    page.editor.setFocus()
    cursor = page.editor.textCursor()
    cursor.insertText(text)
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    run.camera.settle(1.0)


def _dialog(run: Run) -> QDialog:
    run.camera.settle()
    return next(one for one in run.shell.window().findChildren(QDialog) if one.isVisible())


def _attachments(run: Run, folder: Path) -> None:
    page, camera, model = run.shell.composer, run.camera, _model(run)
    _write(run, _ANNOUNCEMENT)
    files = [_picture(folder / "planting.png", 90), _picture(folder / "map.png", 180)]
    model.attachments.add_files(files)
    camera.wait(lambda: len(model.attachments.all) == 2 and not model.attachments.busy)
    first = model.attachments.all[0].id
    model.attachments.describe(first, "شتلات غاف مصفوفة عند بوابة حديقة القرم الطبيعية.")
    model.attachments.declare(first, Rights(RightsKind.OWN))
    camera.take("100-composer-attachments")
    page.sheet.attachments.opened.emit(model.attachments.all[1].id)
    _dialog(run)
    camera.take("101-attachment")
    _dialog(run).reject()
    page.ask_purpose()
    _dialog(run)
    camera.take("102-purpose")
    _dialog(run).reject()
    page.edit_poll()
    _dialog(run)
    camera.take("103-poll-empty")
    _dialog(run).reject()
    model.poll.change(_POLL)
    camera.take("104-composer-poll")
    page.edit_poll()
    _dialog(run)
    camera.take("105-poll")
    _dialog(run).reject()


def _previews(run: Run) -> None:
    page, camera = run.shell.composer, run.camera
    page.side.tabs.go_to(PREVIEW)
    preview = page.side.findChildren(PreviewPanel)[-1]
    for dark in (False, True):
        preview.dark.setChecked(dark)
        for number, platform in enumerate(PLATFORMS):
            preview.choose(platform)
            preview.alt_texts.setChecked(platform == "mastodon")
            camera.settle(1.0)
            dress = "dark" if dark else "light"
            camera.take(f"11{number}-preview-{platform}-{dress}")
    page.sheet.counter.button.click()
    camera.settle(1.0)
    camera.take("120-counters")
    _close_popups()
    page.side.tabs.go_to(REVIEW)


def _language(run: Run) -> None:
    page, camera = run.shell.composer, run.camera
    _write(run, _WITH_MISTAKES)
    page.side.tabs.go_to(LANGUAGE)
    # The dictionary is read when it is first needed.
    camera.settle(4.0)
    camera.take("121-language")
    _write(run, _HIDDEN)
    page.language.toggle_hidden()
    camera.settle(1.0)
    camera.take("122-hidden-characters")
    page.language.toggle_hidden()
    page.side.tabs.go_to(REVIEW)


def _phrases(run: Run) -> None:
    page, camera, model = run.shell.composer, run.camera, _model(run)
    for kind, name, text in (
        (PhraseKind.TEMPLATE, "إغلاق طريق", "تعلن بلدية مسقط عن إغلاق [[الشارع]] يوم [[اليوم]]."),
        (PhraseKind.SNIPPET, "مركز الاتصالات", "للاستفسار يرجى الاتصال بمركز اتصالات مسقط 1111."),
        (PhraseKind.HASHTAGS, "وسوم البلدية", "#بلدية_مسقط #مسقط"),
    ):
        model.phrases.add(kind, name, text)
    page.sheet.tools.open_phrases()
    camera.settle()
    camera.take("123-phrases")
    _close_popups()
    page._phrases.manage()  # noqa: SLF001 - what the menu's last line does
    _dialog(run)
    camera.take("124-phrases-manage")
    _dialog(run).reject()


def _drafts(run: Run) -> None:
    shell, camera, drafts = run.shell, run.camera, run.workplace.drafts
    for text, labels in _LABELLED:
        draft = drafts.create()
        drafts.save(draft.id, text, 0)
        drafts.set_labels(draft.id, labels)
    changed = drafts.create()
    for text in (_ANNOUNCEMENT, _ANNOUNCEMENT.replace("28", "29").replace("8 صباحًا", "9 صباحًا")):
        drafts.save(changed.id, text, 0)
        drafts.revisions.keep(changed.id, RevisionReason.PAUSED)
    shell.go_to(shell.drafts)
    camera.settle(1.0)
    camera.take("140-drafts-labels")
    shell.drafts.filters.button.click()
    camera.take("141-drafts-filters")
    _close_popups()
    shell.drafts.filters.changed.emit(Filters(label=_LABELLED[0][1][0]))
    camera.settle(1.0)
    camera.take("142-drafts-filtered")
    shell.drafts.filters.changed.emit(Filters())
    camera.settle(1.0)
    shell.drafts.list.setCurrentIndex(shell.drafts.list.model().index(0, 0))
    shell.drafts.show_revisions()
    revisions = _dialog(run).findChildren(QListView)[0]
    camera.settle(1.0)
    revisions.setCurrentIndex(revisions.model().index(1, 0))
    camera.settle(1.0)
    camera.take("143-revisions")
    _dialog(run).reject()
    drafts.discard(changed.id)
    shell.drafts.trash.setChecked(True)
    camera.settle(1.0)
    camera.take("144-trash")
    shell.drafts.trash.setChecked(False)
    shell.go_to(shell.composer)


def _thread(run: Run) -> None:
    page, camera, model = run.shell.composer, run.camera, _model(run)
    _write(run, _ANNOUNCEMENT + _MORE)
    camera.settle(1.5)
    camera.take("125-composer-over-the-limit")
    camera.wait(lambda: model.in_parts.offer is not None)
    page.sheet.take_offer()
    camera.settle(1.0)
    camera.take("126-thread")
    page.side.tabs.go_to(PREVIEW)
    camera.settle(1.0)
    camera.take("127-thread-preview")
    page.side.tabs.go_to(REVIEW)
    file = _picture(run.application.paths.data / "gate.png", 30)
    model.attachments.add_files([file])
    camera.wait(lambda: len(model.attachments.all) == 1 and not model.attachments.busy)
    model.attachments.describe(model.attachments.all[0].id, "البوابة الشمالية للحديقة")
    model.attachments.declare(model.attachments.all[0].id, Rights(RightsKind.OWN))
    camera.settle(1.0)
    page.publish_button.click()
    dialog = _dialog(run)
    camera.take("128-publish-thread")
    dialog.confirmed.emit()  # pyright: ignore[reportAttributeAccessIssue]
    dialog.accept()
    camera.wait(page.outcome.isVisible)
    camera.take("129-thread-published")
    run.shell.go_to(run.shell.outbox)
    camera.take("130-outbox-thread")
    assert run.shell.timeline is not None
    run.shell.go_to(run.shell.timeline)
    camera.take("131-timeline-thread")


def _settings(run: Run) -> None:
    shell, camera = run.shell, run.camera
    shell.go_to(shell.settings)
    camera.take("150-settings")
    bar = shell.settings.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    camera.take("151-settings-end")
    shell.go_to(shell.policy)
    camera.take("152-policy")
    shell.go_to(shell.composer)
    _write(run, "سنقتلكم يا كلاب. كلمة المرور: Falaj-2026-Qurum، وتُغلق الحدائق غدًا.")
    camera.take("153-review-by-the-pack")


def _close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def _picture(place: Path, hue: int) -> Path:
    """A picture to attach: hills under a sun."""
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, 0, 0, 800)
    sky.setColorAt(0, QColor.fromHsv((hue + 60) % 360, 70, 235))
    sky.setColorAt(1, QColor.fromHsv((hue + 30) % 360, 40, 250))
    painter.fillRect(image.rect(), sky)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor("#F6D98A"))
    painter.drawEllipse(QRectF(820, 120, 150, 150))
    for at, height in enumerate((380, 300, 220)):
        painter.setBrush(QColor.fromHsv(hue, 110 + 30 * at, 170 - 35 * at))
        painter.drawEllipse(QRectF(-300 + 420 * at, 800 - height, 1100, 2 * height))
    painter.end()
    if not image.save(str(place)):
        raise OSError(place)
    return place
