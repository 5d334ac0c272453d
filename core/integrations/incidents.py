"""Incidents: what is done, and by whom, once somebody else may have an account."""

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import Connection

from core.audit.model import AuditAction, Deed
from core.delegation.model import DelegatedAccount
from core.foundation.errors import Refused
from core.foundation.ids import new_id
from core.integrations import incident_store
from core.integrations.model import ForeignState, Incident, IncidentStep, StepDone
from core.integrations.open_profile import OpenProfile
from core.integrations.problems import GuardProblem
from core.publishing.model import Pause

_MAY_BE_RAISED = frozenset({ForeignState.OPEN, ForeignState.INCIDENT})


class Incidents:
    """A checklist for each, every step of it in the log."""

    def __init__(
        self,
        profile: OpenProfile,
        pause: Callable[[str], object],
        pause_in_force: Callable[[], Pause | None],
    ) -> None:
        """``pause`` stops everything that is to leave, for the reason that it is given."""
        self._pause = pause
        self._pause_in_force = pause_in_force
        self._database = profile.database
        self._audit = profile.audit
        self._session = profile.session
        self._clock = profile.clock
        self._random = profile.random

    def read(self, incident_id: str) -> Incident:
        """Raises ``Refused(NOT_FOUND)``."""
        with self._database.read() as connection:
            return _read(connection, incident_id)

    def newest(self, limit: int) -> tuple[Incident, ...]:
        """Those that are open first, then the newest."""
        with self._database.read() as connection:
            return incident_store.newest_incidents(connection, limit)

    def count_open(self) -> int:
        with self._database.read() as connection:
            return incident_store.count_open_incidents(connection)

    def open(
        self, account: DelegatedAccount, description: str, post_ids: Sequence[str]
    ) -> Incident:
        """Begin an incident with these foreign posts.

        Raises ``Refused``: ``NOT_FOUND`` for posts of another account, ``ALREADY_SETTLED``.
        """
        self._session.require_active()
        with self._database.write() as connection:
            for post_id in post_ids:
                _check_post(connection, account, post_id)
            opened = Incident(
                id=new_id(self._random),
                number=incident_store.next_number(connection),
                account_key=account.key,
                handle=account.handle,
                opened_at=self._clock.now(),
                opened_by=self._session.employee.name,
                description=description,
            )
            incident_store.add_incident(connection, opened)
            incident_store.raise_posts(connection, post_ids, opened.id)
            detail = {"description": description, "posts": str(len(post_ids))}
            self._write_down(connection, AuditAction.INCIDENT_OPENED, opened, detail)
        return self.read(opened.id)

    def do(self, incident_id: str, step: IncidentStep, note: str) -> Incident:
        """Mark a step as done; the one that stops everything does that as well.

        Raises ``Refused`` (``NOT_FOUND``, ``ALREADY_SETTLED``), and as a pause does.
        """
        self._session.require_active()
        incident = self.read(incident_id)
        _check_open(incident, step)
        if step is IncidentStep.PAUSE_ALL and self._pause_in_force() is None:
            self._pause(note or incident.description)
        done = StepDone(step, self._clock.now(), self._session.employee.name, note)
        with self._database.write() as connection:
            # Somebody may have done it meanwhile on another screen.
            _check_open(_read(connection, incident_id), step)
            incident_store.add_step(connection, incident_id, done)
            detail = {"step": step.value, **({"note": note} if note else {})}
            self._write_down(connection, AuditAction.INCIDENT_STEP_DONE, incident, detail)
        return self.read(incident_id)

    def close(self, incident_id: str, left_out: Mapping[IncidentStep, str]) -> Incident:
        """Nothing is left to do, or there is a reason for each step that was not done.

        Raises ``Refused`` (``NOT_FOUND``, ``ALREADY_SETTLED``, ``STEPS_OPEN``).
        """
        self._session.require_active()
        now, by = self._clock.now(), self._session.employee.name
        with self._database.write() as connection:
            incident = _read(connection, incident_id)
            if incident.closed_at is not None:
                raise Refused(GuardProblem.ALREADY_SETTLED)
            reasons = {step: left_out.get(step, "") for step in incident.open_steps}
            missing = sum(not reason for reason in reasons.values())
            if missing:
                raise Refused(GuardProblem.STEPS_OPEN, steps=missing)
            for step, reason in reasons.items():
                left = StepDone(step, now, by, reason)
                incident_store.add_step(connection, incident_id, left, left_out=True)
            incident_store.close_incident(connection, incident_id, now, by)
            detail = {step.value: reason for step, reason in reasons.items()}
            self._write_down(connection, AuditAction.INCIDENT_CLOSED, incident, detail)
        return self.read(incident_id)

    def printed(self, incident_id: str) -> None:
        """The report of it has left the program on paper, or as a file."""
        with self._database.write() as connection:
            incident = _read(connection, incident_id)
            self._write_down(connection, AuditAction.REPORT_PRINTED, incident, {})

    def _write_down(
        self,
        connection: Connection,
        action: AuditAction,
        incident: Incident,
        detail: Mapping[str, str],
    ) -> None:
        told = {"number": str(incident.number), **detail}
        self._audit.append(connection, Deed(action, None, incident.handle, incident.id, told))


def _read(connection: Connection, incident_id: str) -> Incident:
    incident = incident_store.read_incident(connection, incident_id)
    if incident is None:
        raise Refused(GuardProblem.NOT_FOUND)
    return incident


def _check_open(incident: Incident, step: IncidentStep) -> None:
    if incident.closed_at is not None or step not in incident.open_steps:
        raise Refused(GuardProblem.ALREADY_SETTLED)


def _check_post(connection: Connection, account: DelegatedAccount, post_id: str) -> None:
    post = incident_store.read_post(connection, post_id)
    if post is None or post.account_key != account.key:
        raise Refused(GuardProblem.NOT_FOUND)
    if post.state not in _MAY_BE_RAISED:
        raise Refused(GuardProblem.ALREADY_SETTLED)
