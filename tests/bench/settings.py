"""Settings that are missing where somebody would look for them."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from core.foundation.settings import SETTINGS, Setting
from tests.administrative_templates import FOLDERS, policies, words
from tests.installers import make_templates
from ui.resources import load_translation
from ui.settings.words import ValueWords, description_of, name_of

PAGE = Path(__file__).resolve().parents[2] / "docs" / "it" / "settings.md"
_ARABIC = re.compile("[\u0620-\u064a]")


def undocumented(page: Path = PAGE) -> dict[str, set[str]]:
    """For each setting that lacks something: where it is missing."""
    with tempfile.TemporaryDirectory() as folder:
        templates = make_templates(Path(folder))
        written = page.read_text(encoding="utf-8")
        missing = {
            setting.name: {*_on_the_screen(setting), *_on_paper(setting, written, templates)}
            for setting in SETTINGS
        }
    return {name: places for name, places in missing.items() if places}


def _on_the_screen(setting: Setting) -> Iterator[str]:
    """The screen makes a row for every setting; what can be missing are its words."""
    application = QCoreApplication.instance() or QCoreApplication([])
    for language in FOLDERS:
        translator = QTranslator()
        if not load_translation(translator, language):
            yield f"screen {language}"
            continue
        application.installTranslator(translator)
        name, description = _said(setting)
        application.removeTranslator(translator)
        arabic = all(_ARABIC.search(text) for text in (name, description))
        if not name or not description or arabic != (language == "ar"):
            yield f"screen {language}"


def _said(setting: Setting) -> tuple[str, str]:
    """Name and description; empty where those, or a word for a value, are missing."""
    try:
        for value in (setting.default, *setting.choices):
            ValueWords().of(setting, value)
        return name_of(setting), description_of(setting)
    except KeyError:
        return "", ""


def _on_paper(setting: Setting, written: str, templates: Path) -> Iterator[str]:
    _, heading, section = written.partition(f"\n## {setting.name}\n")
    if not heading or "| العربية |" not in section.partition("\n## ")[0]:
        yield "docs/it/settings.md"
    if setting.name not in policies(templates):
        yield "natiq.admx"
    for language, folder in FOLDERS.items():
        said = words(templates, language).strings
        explained = said.get(f"{setting.name}_explain", "")
        own_script = bool(_ARABIC.search(said.get(setting.name, ""))) == (language == "ar")
        if not explained or not own_script:
            yield f"{folder}/natiq.adml"
