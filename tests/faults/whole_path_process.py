"""The whole official path in a process of its own, with everything going wrong on the way.

It enrols, imports decisions, connects an account, writes and publishes, provokes every kind
of failure with secrets at hand, logs each as the program logs the unforeseen, prints it as
Python would, and then stands still with the database open.
"""

import json
import logging
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import pyotp
from sqlalchemy import text

from core.application import Application
from core.drafts.model import TEXT_LIMIT
from core.foundation.errors import NatiqError
from core.foundation.log import start_logging
from core.identity.model import Employee
from core.workplace import Workplace
from tests.faults.office_process import office_in
from tests.faults.telling import stand_still, tell
from tests.office import EMPLOYEE, STAFF_NUMBER, code_at

_NO_CODE = "000000"

Provocation = Callable[[], object]


@dataclass(frozen=True)
class Errand:
    """What the process needs; ``secrets_to`` is the file that is told the secrets it drew.

    ``decisions`` are files; the first names the account that works, the others accounts on
    servers that answer badly.
    """

    folder: str
    secrets_to: str
    decisions: Sequence[str]
    passphrase: str
    wrong_passphrase: str
    app_password: str
    wrong_app_password: str
    draft: str
    post: str

    def write(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self)))


def main(errand_file: str) -> None:
    """Go the whole path and stay at its end."""
    errand = Errand(**json.loads(Path(errand_file).read_text()))
    application = office_in(Path(errand.folder))
    start_logging(application.paths.log)
    logging.getLogger().setLevel(logging.DEBUG)
    application.start()
    workplace, recovery_code = _enrol(application, errand)
    locked = application.sign_in_with_recovery_code(errand.passphrase, recovery_code)
    locked.close()
    for file in errand.decisions:
        workplace.import_decision(Path(file).read_bytes())
    keys = [account.key for account in workplace.accounts()]
    answers = {key: _answers_well(workplace, key, errand) for key in keys}
    (own,) = (key for key in keys if answers[key])
    _write_and_publish(workplace, own, errand)
    provoked = [
        *_failures_at_the_door(application, errand, recovery_code),
        *_failures_inside(workplace, own, errand),
        *_failures_after_the_lock(locked, own, errand),
    ]
    went_well = [number for number, provoke in enumerate(provoked) if not _goes_wrong(provoke)]
    published = [item.state.value for item in workplace.publishing.outbox()]
    tell("done", went_well=went_well, published=published)
    stand_still()


def _enrol(application: Application, errand: Errand) -> tuple[Workplace, str]:
    """The open profile and one of the recovery codes."""
    employee = Employee(STAFF_NUMBER, EMPLOYEE)
    pending = application.identity.begin_enrolment(employee, errand.passphrase)
    seed = pyotp.parse_uri(pending.uri).secret
    pending.confirm(code_at(seed, application.clock))
    drawn = {"seed": seed, "raw seed": pending.seed.hex(), "codes": pending.recovery_codes}
    Path(errand.secrets_to).write_text(json.dumps(drawn))
    workplace = application.finish_enrolment(pending)
    workplace.policy_reading.acknowledge(read_to_end=True)
    return workplace, pending.recovery_codes[0]


def _answers_well(workplace: Workplace, key: str, errand: Errand) -> bool:
    """Try the wrong password, then the right one; whether the account's server took it."""
    _goes_wrong(lambda: workplace.connect_account(key, errand.wrong_app_password))
    return not _goes_wrong(lambda: workplace.connect_account(key, errand.app_password))


def _write_and_publish(workplace: Workplace, key: str, errand: Errand) -> None:
    for words in (errand.post, errand.draft):
        draft = workplace.drafts.create(key)
        workplace.drafts.save(draft.id, words, len(words))
        workplace.drafts.answer(draft.id, "a question", words)
        if words == errand.post:
            workplace.publishing.publish(draft.id)
    workplace.drafts.search(errand.draft.split()[0])


def _failures_at_the_door(
    application: Application, errand: Errand, used_code: str
) -> list[Provocation]:
    """Each of these fails, with a secret in its hands."""
    sign_in, recover = application.sign_in, application.sign_in_with_recovery_code
    employee = Employee(STAFF_NUMBER, EMPLOYEE)
    return [
        lambda: sign_in(errand.wrong_passphrase, _NO_CODE),
        lambda: sign_in(errand.passphrase, errand.draft),
        lambda: sign_in(errand.passphrase, _NO_CODE),
        lambda: recover(errand.passphrase, used_code),
        lambda: application.identity.begin_enrolment(employee, errand.passphrase),
    ]


def _failures_inside(workplace: Workplace, key: str, errand: Errand) -> list[Provocation]:
    drafts, vault, words = workplace.drafts, workplace.vault, errand.draft
    return [
        lambda: workplace.import_decision(errand.app_password.encode()),
        lambda: drafts.save("nowhere", words, 0),
        lambda: drafts.save(drafts.create(key).id, words * TEXT_LIMIT, 0),
        lambda: drafts.save(drafts.create(key).id, f"{words}\ud800", 0),
        lambda: drafts.open(words),
        lambda: vault.unseal(vault.seal(errand.app_password.encode(), "here"), "there"),
        lambda: workplace.publishing.withdraw(words),
        lambda: _execute(workplace, "INSERT INTO nowhere VALUES (:secret)", words),
        lambda: _execute(workplace, "INSERT INTO decision (id) VALUES (:secret)", words),
        lambda: _execute(workplace, "SELECT json_extract(:secret, '$')", words),
    ]


def _failures_after_the_lock(locked: Workplace, key: str, errand: Errand) -> list[Provocation]:
    return [
        lambda: locked.drafts.save("nowhere", errand.draft, 0),
        lambda: locked.vault.seal(errand.app_password.encode(), "here"),
        lambda: locked.connect_account(key, errand.app_password),
    ]


def _execute(workplace: Workplace, statement: str, secret: str) -> None:
    with workplace.database.write() as connection:
        connection.execute(text(statement), {"secret": secret})


def _goes_wrong(provoke: Provocation) -> bool:
    """Whether ``provoke`` failed; the failure is logged and printed."""
    try:
        provoke()
    except Exception as error:
        logging.getLogger("natiq").error("unexpected", exc_info=error)
        sys.stderr.writelines(traceback.format_exception(error))
        if isinstance(error, NatiqError):
            sys.stderr.write(f"{error!r} {dict(error.values)!r}\n")
        return True
    return False


if __name__ == "__main__":
    main(sys.argv[1])
