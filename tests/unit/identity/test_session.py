from datetime import timedelta

import pytest

from core.foundation.errors import Refused
from core.identity.model import Employee, IdentityProblem
from core.identity.session import Session
from tests.fakes import FakeClock


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def session(clock):
    return Session(Employee("1042", "موظف مفوَّض"), clock, timedelta(minutes=10), clock.now())


def refused(session):
    with pytest.raises(Refused) as error:
        session.require_active()
    return error.value


def test_a_fresh_session_is_active(session, clock):
    session.require_active()
    assert session.signed_in_at == session.second_factor_at == clock.now()


def test_nobody_at_the_desk_for_the_idle_time_ends_it(session, clock):
    clock.advance(timedelta(minutes=10))
    assert session.is_idle()
    assert refused(session).code is IdentityProblem.LOCKED


def test_a_second_before_the_idle_time_it_is_active(session, clock):
    clock.advance(timedelta(minutes=9, seconds=59))
    session.require_active()
    assert session.idle_for() == timedelta(minutes=9, seconds=59)


def test_doing_something_begins_the_idle_time_anew(session, clock):
    clock.advance(timedelta(minutes=9))
    session.touch()
    clock.advance(timedelta(minutes=9))
    session.require_active()


def test_a_touch_after_the_idle_time_revives_nothing(session, clock):
    clock.advance(timedelta(minutes=11))
    session.touch()
    assert session.is_idle()


def test_an_ended_session_stays_ended(session):
    session.end()
    session.touch()
    assert session.ended
    assert refused(session).clause == "SEC-4"


def test_time_that_a_sleeping_machine_did_not_count_is_idle_time(session, clock):
    clock._now += timedelta(hours=8)  # noqa: SLF001 - the monotonic clock stood still
    assert session.is_idle()


def test_a_clock_set_back_does_not_stop_the_idle_time(session, clock):
    clock.advance(timedelta(minutes=10))
    clock._now -= timedelta(hours=5)  # noqa: SLF001 - only the wall clock was set
    assert session.is_idle()


def test_a_session_ends_after_a_working_day_however_busy(session, clock):
    for _ in range(12 * 12):
        session.touch()
        clock.advance(timedelta(minutes=5))
    assert (session.is_idle(), session.must_end()) == (False, True)
    assert refused(session).code is IdentityProblem.LOCKED


def test_practice_has_no_longest_session(clock):
    practice = Session(Employee("0000", "موظف مفوَّض"), clock, timedelta(minutes=10), None)
    for _ in range(13 * 12):
        practice.touch()
        clock.advance(timedelta(minutes=5))
    practice.require_active()
