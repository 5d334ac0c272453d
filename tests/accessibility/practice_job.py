"""The main job in practice mode, driven from outside: from the first window to the timeline.

It knows nothing of how the program was started: from the sources, from a bundle, from a package.
"""

import re
import time

from tests.at_spi import Node, Role, State, plain
from tests.hands import Hands

START_S = 60.0
WORDS = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"
PUBLISH = re.compile("^نشر باسم حساب التدريب @practice.example$")
_TYPED_S = 10.0


def enter_practice(program: Node) -> None:
    """From the first window to the composer."""
    program.find(Role.BUTTON, "التدريب").press()
    program.find(Role.BUTTON, "قفل", within=START_S)


def write(program: Node, hands: Hands, words: str = WORDS) -> None:
    """Type a text into the composer, letter by letter."""
    editor = program.find(Role.TEXT, "نص المنشور", State.FOCUSED)
    hands.type(words)
    wait_for_text(editor, words)


def publish(program: Node, hands: Hands, words: str = WORDS) -> None:
    """Type a text, look at it once more, publish it; it is out when this comes back."""
    write(program, hands, words)
    program.find(Role.BUTTON, PUBLISH, State.SENSITIVE)
    hands.press("ctrl+Return")
    dialog = program.find(Role.DIALOG, "نشر هذا النص؟")
    assert plain(dialog.find(Role.TEXT, "النص كما سيظهر").text) == words
    dialog.find(Role.BUTTON, PUBLISH).press()
    program.wait_gone(Role.DIALOG, "نشر هذا النص؟")


def go_to(program: Node, screen: str) -> None:
    """A screen by its name in the navigation."""
    navigation = program.find(Role.FILLER, "الشاشات")
    navigation.find(Role.RADIO_BUTTON, screen).press()
    navigation.find(Role.RADIO_BUTTON, screen, State.CHECKED)


def wait_for_text(field: Node, words: str) -> None:
    """Until the program has taken in every key."""
    until = time.monotonic() + _TYPED_S
    while (text := plain(field.text)) != words:
        assert time.monotonic() < until, f"typed {words!r}, and there is {text!r}"
        time.sleep(0.05)
