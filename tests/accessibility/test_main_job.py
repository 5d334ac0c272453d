"""The main job from the first window to the published post, by names, roles and keys alone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.foundation.clock import SystemClock
from core.identity.recovery import HOW_MANY
from tests.accessibility.outside import Program, natiq
from tests.accessibility.practice_job import (
    PUBLISH,
    START_S,
    WORDS,
    enter_practice,
    go_to,
    publish,
    write,
)
from tests.at_spi import Role, State, plain
from tests.office import EMPLOYEE, PASSPHRASE, STAFF_NUMBER, code_at


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with natiq(tmp_path) as running:
        yield running


def test_a_post_goes_out_in_practice_by_names_and_keys_alone(program: Program) -> None:
    seen, hands = program.seen, program.hands
    enter_practice(seen)
    publish(seen, hands)
    assert [window.role for window in seen.children] == [Role.FRAME]
    seen.find(Role.LABEL, "نُشر باسم حساب التدريب @practice.example.")
    seen.find(Role.BUTTON, "عرض في منشورات التدريب").press()
    seen.find(Role.LABEL, WORDS)
    go_to(seen, "الصادر")
    seen.find(Role.PANEL, "نُشر")
    seen.find(Role.BUTTON, "قفل").press()
    seen.find(Role.LABEL, "مرحبًا بك في ناطق")
    hands.quit(program.process.pid)
    assert program.wait_for_end() == 0


def test_a_text_of_the_killed_program_is_there_at_the_next_start(tmp_path: Path) -> None:
    with natiq(tmp_path) as first:
        enter_practice(first.seen)
        write(first.seen, first.hands)
        first.seen.find(Role.FILLER, re.compile("^حُفظ محليًا"))
        first.kill()
    with natiq(tmp_path) as second:
        enter_practice(second.seen)
        editor = second.seen.find(Role.TEXT, "نص المنشور")
        assert plain(editor.text) == WORDS


def test_the_keyboard_cannot_publish_by_one_enter_too_many(program: Program) -> None:
    seen, hands = program.seen, program.hands
    enter_practice(seen)
    write(seen, hands)
    seen.find(Role.BUTTON, PUBLISH, State.SENSITIVE)
    hands.press("ctrl+Return")
    seen.find(Role.DIALOG, "نشر هذا النص؟")
    hands.press("Return", "Return")
    seen.wait_gone(Role.DIALOG, "نشر هذا النص؟")
    go_to(seen, "منشورات التدريب")
    seen.find(Role.LABEL, "لا توجد منشورات بعد")


def test_the_first_run_of_an_official_profile_reaches_the_recovery_codes(program: Program) -> None:
    seen, hands = program.seen, program.hands
    seen.find(Role.BUTTON, "البدء بقرار تفويض").press()
    seen.find(Role.TEXT, "الاسم", State.FOCUSED, within=START_S)
    hands.type(EMPLOYEE)
    hands.press("Tab")
    seen.find(Role.TEXT, "الرقم الوظيفي", State.FOCUSED)
    hands.type(STAFF_NUMBER)
    hands.press("Return")
    _choose_passphrase(program)
    seen.find(Role.LABEL, "اربط تطبيق المصادقة", within=START_S)
    (seed,) = seen.found(Role.LABEL, re.compile(r"^[A-Z2-7 ]{32,}$"))
    hands.type(code_at(plain(seed.name).replace(" ", ""), SystemClock()))
    hands.press("Return")
    codes = seen.find(Role.PANEL, "رموز الاسترداد", within=START_S)
    assert len({one.name for one in codes.found(Role.LABEL, re.compile("-"))}) == HOW_MANY


def _choose_passphrase(program: Program) -> None:
    seen, hands = program.seen, program.hands
    seen.find(Role.PASSWORD_TEXT, "عبارة المرور", State.FOCUSED)
    hands.type(PASSPHRASE)
    hands.press("Tab", "Tab")
    seen.find(Role.PASSWORD_TEXT, "أعد كتابة العبارة", State.FOCUSED)
    hands.type(PASSPHRASE)
    seen.find(Role.BUTTON, "التالي", State.SENSITIVE, within=START_S)
    hands.press("Return")


def test_a_screen_reader_chooses_a_time_without_a_click(program: Program) -> None:
    seen, hands = program.seen, program.hands
    enter_practice(seen)
    write(seen, hands)
    seen.find(Role.BUTTON, PUBLISH, State.SENSITIVE)
    hands.press("ctrl+Return")
    dialog = seen.find(Role.DIALOG, "نشر هذا النص؟")
    dialog.find(Role.RADIO_BUTTON, "في موعد محدد").press()
    dialog.find(Role.BUTTON, re.compile("^جدولة"))


def test_a_screen_reader_narrows_the_outbox_without_a_click(program: Program) -> None:
    seen = program.seen
    enter_practice(seen)
    go_to(seen, "الصادر")
    seen.find(Role.CHECK_BOX, re.compile("^يحتاج إليك")).press()
    seen.find(Role.LABEL, "لا شيء يحتاج إليك")
