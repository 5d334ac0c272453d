"""The whole main job with the installed package, in a bare Debian, driven from outside."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image
from Xlib import X
from Xlib.display import Display

from tests import chroot as chroots
from tests.accessibility.practice_job import WORDS, enter_practice, go_to, publish
from tests.at_spi import PROGRAM_NEEDS, AccessibilityBus, Node, Role
from tests.chroot import Chroot
from tests.hands import Hands
from tests.packages_built import BUILD, package

pytestmark = [
    pytest.mark.skipif(chroots.why_not() != "", reason=chroots.why_not()),
    # A system is made from nothing, once, and the program is built.
    pytest.mark.timeout(1800),
]

_END_S = 30.0
_ASK = (
    "dbus-send",
    "--session",
    "--print-reply=literal",
    "--dest=org.a11y.Bus",
    "/org/a11y/bus",
    "org.a11y.Bus.GetAddress",
)
_PATH = re.compile(r"unix:path=([^,\s]+)")


@pytest.fixture
def desk() -> Iterator[Chroot]:
    """An employee's session, on a system on which the package was just installed."""
    with chroots.installed_chroot(package()) as chroot:
        chroot.start_session()
        yield chroot


def test_a_post_goes_out_in_practice_from_the_installed_package(desk: Chroot) -> None:
    process = desk.start_as_user("natiq", "--language", "ar", more=PROGRAM_NEEDS)
    with AccessibilityBus(_accessibility_bus(desk)) as bus, _picture_of_a_failure():
        seen, hands = bus.application(process=process.pid), Hands()
        hands.raise_window(process.pid)
        enter_practice(seen)
        publish(seen, hands)
        _is_published_everywhere(seen)
        hands.quit(process.pid)
        assert process.wait(_END_S) == 0


def _is_published_everywhere(seen: Node) -> None:
    seen.find(Role.LABEL, "نُشر باسم حساب التدريب @practice.example.")
    go_to(seen, "الصادر")
    seen.find(Role.PANEL, "نُشر")
    go_to(seen, "منشورات التدريب")
    seen.find(Role.LABEL, WORDS)
    go_to(seen, "السجل")
    seen.find(Role.TABLE_CELL, "نُشر")


def _accessibility_bus(desk: Chroot) -> str:
    """Its address as it is reached from outside of the tree."""
    told = desk.run_as_user(*_ASK)
    found = _PATH.search(told.stdout)
    assert found, f"no accessibility bus: {told.stdout}{told.stderr}"
    return f"unix:path={desk.root}{found[1]}"


@contextmanager
def _picture_of_a_failure() -> Iterator[None]:
    try:
        yield
    except BaseException:
        _save_screen(BUILD / "deb-main-job.png")
        raise


def _save_screen(target: Path) -> None:
    display = Display(os.environ["DISPLAY"])
    root = display.screen().root
    size = root.get_geometry()
    image = root.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF)
    display.close()
    Image.frombytes("RGB", (size.width, size.height), image.data, "raw", "BGRX").save(target)
