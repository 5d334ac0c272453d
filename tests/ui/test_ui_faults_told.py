"""Before anybody signs in: that IT's settings cannot be followed, and where they are mended."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.application import Application
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.foundation.settings_fault import SettingsFault, SettingsProblem
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness
from ui.backstage import Backstage
from ui.language import Language
from ui.settings.faults import FaultBanner
from ui.widgets.theme import Theme
from ui.window import Window

FAULT = SettingsFault(SettingsProblem.WRONG_VALUE, "/etc/natiq/settings.toml", 3, "theme")


@pytest.fixture
def settings() -> Settings:
    return Settings(faults=(FAULT,))


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, settings: Settings
) -> Iterator[Window]:
    """The window of the program as it starts with these settings, once the core is there."""
    language, paths = Language(qapp, "en"), Paths(tmp_path / "data", tmp_path / "machine")
    secrets = MemoryDeviceSecrets()
    application = Application(paths, settings, FakeClock(), seeded_randomness(), secrets)
    window = Window(language, enrolled=False)
    window.show()
    theme = Theme(qapp, "light")
    backstage = Backstage(qapp, window, theme, language, paths.log, lambda: application)
    qtbot.waitUntil(lambda: backstage.core_is_there, timeout=20_000)
    yield window
    window.may_close = lambda: True
    window.close()
    backstage.leave()
    window.deleteLater()


def banners(window: Window) -> list[FaultBanner]:
    return window.entrance.findChildren(FaultBanner)


def test_the_first_page_says_what_and_where(window: Window) -> None:
    (banner,) = banners(window)
    assert banner.isVisible()
    assert "/etc/natiq/settings.toml" in banner.words
    assert "line 3" in banner.words


def test_there_is_no_way_to_the_settings_yet(window: Window) -> None:
    (banner,) = banners(window)
    assert not banner.show_all.isVisible()


def test_the_way_in_stays_open(window: Window) -> None:
    assert window.entrance.welcome is not None
    assert window.entrance.welcome.practice.isEnabled()


@pytest.mark.parametrize("settings", [Settings()])
def test_without_faults_nothing_is_said(window: Window) -> None:
    assert banners(window) == []
