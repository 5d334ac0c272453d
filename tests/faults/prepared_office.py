"""An office prepared once and copied for each run: profile, decision, connected account.

The copies share one device secret and one account; each has all ten recovery codes, so
that process after process can sign in without waiting for the authenticator's next code.
"""

import secrets
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pyotp

from core.application import Application
from core.foundation.clock import SystemClock
from core.identity.model import Employee
from core.identity.service import Identity
from core.vault.device_secret import DeviceSecretStore
from core.vault.keys import WEAKEST
from tests.faults.line import Line, line_to
from tests.faults.office_process import DEVICE_SECRETS, device_secrets_of, office_in
from tests.office import (
    EMPLOYEE,
    PASSPHRASE,
    STAFF_NUMBER,
    account_on,
    code_at,
    decision_for,
    new_authority,
)
from tests.servers.pds import Pds, PdsAccount


@dataclass(frozen=True)
class PreparedOffice:
    """A folder to copy, and what only the employee and the server know of it."""

    folder: Path
    line: Line
    account: PdsAccount
    seed: str = field(repr=False)
    recovery_codes: tuple[str, ...] = field(repr=False)

    def copy_to(self, folder: Path) -> Path:
        """The same office once more, at ``folder``."""
        return Path(shutil.copytree(self.folder, folder))


@contextmanager
def prepared_office(pds: Pds) -> Generator[PreparedOffice]:
    """An office whose account lives on ``pds``, reached over a line of its own."""
    account = pds.new_account()
    with tempfile.TemporaryDirectory() as place, line_to(account.url) as line:
        folder = Path(place) / "office"
        (folder / DEVICE_SECRETS).mkdir(parents=True, mode=0o700)
        application = office_in(folder)
        seed, codes = enrol_quickly(application, device_secrets_of(folder))
        _take_up_office(application, line, account, codes[0])
        yield PreparedOffice(folder, line, account, seed, codes[1:])


def enrol_quickly(
    application: Application, device_secrets: DeviceSecretStore
) -> tuple[str, tuple[str, ...]]:
    """Enrol with the lightest hashing that a key file may ask for; gives seed and codes."""
    clock = SystemClock()
    identity = Identity(
        application.paths.official,
        clock,
        secrets.token_bytes,
        device_secrets,
        application.passphrases,
        timedelta(minutes=10),
        WEAKEST,
    )
    pending = identity.begin_enrolment(Employee(STAFF_NUMBER, EMPLOYEE), PASSPHRASE)
    seed = pyotp.parse_uri(pending.uri).secret
    pending.confirm(code_at(seed, clock))
    identity.finish_enrolment(pending).close()
    return seed, pending.recovery_codes


def _take_up_office(
    application: Application, line: Line, account: PdsAccount, recovery_code: str
) -> None:
    """Trust the authority, import its decision, read the policy, connect the account."""
    authority = new_authority()
    authority.trusted_in(application.paths.trust)
    decision = decision_for(account_on(line.url, account.handle, account.did), SystemClock().now())
    workplace = application.sign_in_with_recovery_code(PASSPHRASE, recovery_code)
    workplace.import_decision(authority.decide(decision))
    workplace.policy_reading.acknowledge(read_to_end=True)
    workplace.connect_account(decision.accounts[0].key, account.app_password)
    workplace.close()
    application.close()
