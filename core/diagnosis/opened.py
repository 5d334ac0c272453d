"""The profile itself, read whole, by whoever can sign in to it."""

from collections.abc import Iterator

from sqlalchemy.exc import DatabaseError

from core.application import Application
from core.diagnosis.model import Finding, Line, fault, good, reason_of
from core.foundation.errors import Damaged, NatiqError
from core.storage.model import StorageProblem
from core.workplace import Workplace

_DATABASE = "natiq.db"


def opened_lines(application: Application, passphrase: str, code: str) -> Iterator[Line]:
    """Signs in, reads database and log against their own checks, and locks.

    It is a sign-in like any other: a failure counts, and the log has it.
    """
    try:
        yield from _inside(application, passphrase, code)
    except DatabaseError:
        # A page that fails its own check stops whatever reads it, the sign-in too.
        yield fault(Finding.DATABASE_DAMAGED, reason=StorageProblem.DAMAGED.value, name=_DATABASE)


def _inside(application: Application, passphrase: str, code: str) -> Iterator[Line]:
    try:
        application.start()
        workplace = application.sign_in(passphrase, code)
    except NatiqError as problem:
        yield fault(Finding.NOT_OPENED, **reason_of(problem))
        return
    try:
        yield good(Finding.OPENED)
        yield _database(workplace)
        yield _log(workplace)
        yield good(Finding.POLICY_IN_PROFILE, version=workplace.pack.version)
    finally:
        workplace.close()


def _database(workplace: Workplace) -> Line:
    try:
        workplace.database.check()
    except Damaged as problem:
        return fault(Finding.DATABASE_DAMAGED, **reason_of(problem))
    return good(Finding.DATABASE_SOUND)


def _log(workplace: Workplace) -> Line:
    found = workplace.audit.verify()
    if found.intact:
        return good(Finding.LOG_INTACT, entries=found.entries)
    reason = "" if found.problem is None else found.problem.value
    return fault(Finding.LOG_BROKEN, entry=found.first_broken or 0, reason=reason)
