"""The settings as IT sees them: the declaration, with the words of the program in each language.

The words are those of the settings screen, through the translations as they are now; what only
IT is told (limits, examples) stands in ``phrases.py``.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QTranslator  # noqa: E402 - after the path

from core.foundation.settings import SETTINGS, Owner, Setting  # noqa: E402
from ui.settings.words import EXAMPLES, ValueWords, description_of, name_of  # noqa: E402

LANGUAGES = ("ar", "en")
KEY = r"Software\Policies\Natiq"
LONGEST = 16_383
"""Characters of a text: what a policy's file and the window that edits it take without harm.
Longer lists go into ``settings.toml``."""

_ISOLATES = re.compile("[\u2066-\u2069]")
_SAMPLES: Mapping[str, str] = {
    "allowed_apps": "bluesky: Newsroom; facebook: 1234567890",
    "bluesky_client_id": "https://municipality.example/natiq/client-metadata.json",
    "checkpoint_folder": r"\\server\natiq\checkpoints",
    "device_secret_folder": r"D:\natiq-key",
    "institution_words": r"\\server\natiq\words.txt",
    "meta_app_id": "1234567890",
    "permitted_hosts": "maps.example sanad.example",
    "refused_hosts": "games.example shop.example",
    "update_notice": r"\\server\natiq\update.jws",
    "x_client_id": "bXVuaWNpcGFsaXR5LWFwcA",
}
"""What a text that IT types may look like, where the default is empty."""


class Kind(Enum):
    """How a policy offers a value."""

    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True)
class Words:
    """What people read of one setting in one language."""

    name: str
    description: str
    default: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class Declared:
    """One setting with all that is to be said of it."""

    setting: Setting
    words: Mapping[str, Words]

    @property
    def name(self) -> str:
        return self.setting.name

    @property
    def kind(self) -> Kind:
        if isinstance(self.setting.default, int):
            return Kind.NUMBER
        return Kind.CHOICE if self.setting.choices else Kind.TEXT

    @property
    def is_of_it(self) -> bool:
        """Whether IT alone sets it; else an employee may, unless IT has."""
        return self.setting.owner is Owner.IT

    @property
    def longest(self) -> int:
        """How many characters a text can have."""
        return min(_widest(self.setting.form), LONGEST) if self.setting.form else LONGEST

    @property
    def may_be_empty(self) -> bool:
        return self.setting.accepts("")

    @property
    def sample(self) -> str | int:
        """A value as it may stand in IT's file."""
        if self.kind is Kind.TEXT:
            return _SAMPLES.get(self.name) or EXAMPLES.get(self.name) or self.setting.default
        return self.setting.default


def declared() -> list[Declared]:
    """Every setting in the order of the declaration, with its words in both languages."""
    by_language: dict[str, list[Words]] = {}
    for language in LANGUAGES:
        with _speaking(language):
            by_language[language] = [_words(setting) for setting in SETTINGS]
    return [
        Declared(setting, {language: by_language[language][at] for language in LANGUAGES})
        for at, setting in enumerate(SETTINGS)
    ]


def _words(setting: Setting) -> Words:
    values = ValueWords()

    def plain(value: str | int) -> str:
        return _ISOLATES.sub("", values.of(setting, value))

    return Words(
        name=name_of(setting),
        description=description_of(setting),
        default=plain(setting.default),
        choices=tuple(plain(choice) for choice in setting.choices),
    )


@contextmanager
def _speaking(language: str) -> Iterator[None]:
    """The program's own words of that language, from the sources as they are now."""
    application = QCoreApplication.instance() or QCoreApplication([])
    source = ROOT / "translations" / f"natiq_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder) / f"natiq_{language}.qm"
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run(  # noqa: S603 - our own tool on our own file
            [tool, "-silent", source, "-qm", compiled], check=True
        )
        translator = QTranslator()
        if not translator.load(str(compiled)):
            raise SystemExit(f"no words in {source.name}")
        application.installTranslator(translator)
        yield
        application.removeTranslator(translator)


def _widest(form: str) -> int:
    """The length of the longest text that a form without ``*`` and ``+`` takes."""
    # Python has no public way to ask.
    from re import _parser  # noqa: PLC0415 - the one use

    widest: int = _parser.parse(form).getwidth()[1]
    return widest
