"""No secret in any file, log or traceback, while the program runs, dies and is closed.

The whole official path on the real server, with every kind of failure on the way; then
every byte that it left is searched for every secret, in every form.
"""

import base64
import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from core.delegation.model import DelegatedAccount
from core.publishing.model import OutboxState
from tests.faults.children import Child
from tests.faults.line import line_to
from tests.faults.office_process import DATA, DEVICE_SECRETS, Job, office_in
from tests.faults.plain_text import forms_of, secrets_in, secrets_in_files
from tests.faults.whole_path_process import Errand
from tests.office import EMPLOYEE, PASSPHRASE, account_on, changed, decision_for, new_authority
from tests.servers.loopback import answering, hang_up, reply, unused_port
from tests.servers.pds import Pds

WRONG_PASSPHRASE = "نخلة على شاطئ القرم بعد المغيب"
WRONG_APP_PASSWORD = "wxyz-2345-wxyz-6723"
DRAFT = "مسودة سرية عن مزاد الأراضي القادم"
POST = "تدعو البلدية سكان السيب إلى المشاركة في يوم التشجير"
OFFICE = "tests.faults.office_process"


@dataclass
class Traces:
    """All that a whole path has left: the secrets in use, and where they might stand."""

    office: Path
    temporary: Path
    secrets: dict[str, str | bytes] = field(default_factory=dict[str, str | bytes])
    told: dict[str, list[object]] = field(default_factory=dict[str, list[object]])
    running: list[str] = field(default_factory=list[str])
    killed: list[str] = field(default_factory=list[str])
    printed: str = ""

    def search(self) -> list[str]:
        return [
            *secrets_in_files(self.office / DATA, self.secrets),
            *secrets_in_files(self.temporary, self.secrets),
        ]


@pytest.fixture(scope="module")
def traces(pds: Pds, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Traces]:
    place = tmp_path_factory.mktemp("path")
    found = Traces(place / "office", place / "temporary")
    (found.office / DEVICE_SECRETS).mkdir(parents=True, mode=0o700)
    found.temporary.mkdir()
    account = pds.new_account()
    with ExitStack() as open_now:
        line = open_now.enter_context(line_to(account.url))
        bad = [
            open_now.enter_context(answering(reply(b"no JSON"))).url,
            open_now.enter_context(answering(hang_up)).url,
            f"http://127.0.0.1:{unused_port()}",
        ]
        accounts = [account_on(line.url, account.handle, account.did)]
        accounts += [
            account_on(server, f"{letter}.example", f"did:plc:{letter * 24}")
            for server, letter in zip(bad, "abc", strict=True)
        ]
        errand = Errand(
            folder=str(found.office),
            secrets_to=str(place / "drawn.json"),
            decisions=_decide(found.office, place, accounts),
            passphrase=PASSPHRASE,
            wrong_passphrase=WRONG_PASSPHRASE,
            app_password=account.app_password,
            wrong_app_password=WRONG_APP_PASSWORD,
            draft=DRAFT,
            post=POST,
        )
        errand.write(place / "errand.json")
        child = Child(
            "tests.faults.whole_path_process",
            str(place / "errand.json"),
            environment={"TMPDIR": str(found.temporary)},
        )
        found.told = child.await_word("done")
        found.secrets = _secrets(place, errand, line.tokens)
        found.running = found.search()
        child.kill()
        found.killed = found.search()
        found.printed = child.finish()[1]
        yield found


def _decide(office: Path, place: Path, accounts: list[DelegatedAccount]) -> list[str]:
    """Trust an authority and let it decide once an account; gives the decisions' files."""
    application, authority = office_in(office), new_authority()
    authority.trusted_in(application.paths.trust)
    files: list[str] = []
    for number, account in enumerate(accounts):
        decision = changed(decision_for(account, application.clock.now()), id=f"{number}" * 32)
        file = place / f"decision-{number}.jws"
        file.write_bytes(authority.decide(decision))
        files.append(str(file))
    return files


def _secrets(place: Path, errand: Errand, tokens: list[str]) -> dict[str, str | bytes]:
    drawn = json.loads((place / "drawn.json").read_text())
    device_secrets = list((place / "office" / DEVICE_SECRETS).iterdir())
    found: dict[str, str | bytes] = {
        "draft": errand.draft,
        "part of the draft": errand.draft[14:],
        "post": errand.post,
        "passphrase": errand.passphrase,
        "wrong passphrase": errand.wrong_passphrase,
        "app password": errand.app_password,
        "wrong app password": errand.wrong_app_password,
        "employee": EMPLOYEE,
        "seed": drawn["seed"],
        "raw seed": bytes.fromhex(drawn["raw seed"]),
        "device secret": base64.b64decode(device_secrets[0].read_text()),
    }
    for number, code in enumerate(drawn["codes"]):
        found |= {f"recovery code {number}": code, f"plain code {number}": code.replace("-", "")}
    for number, token in enumerate(tokens):
        payload, signature = token.split(".")[1:]
        found |= {f"token {number}": payload, f"signature {number}": signature}
    return found


def test_the_whole_path_was_gone_and_everything_that_had_to_fail_failed(traces: Traces):
    assert (traces.told["published"], traces.told["went_well"]) == (
        [OutboxState.PUBLISHED.value],
        [],
    )


def test_tokens_were_in_use(traces: Traces):
    assert {"token 0", "signature 0"} <= traces.secrets.keys()


def test_no_secret_stands_in_any_file_while_the_program_runs(traces: Traces):
    assert traces.running == []


def test_there_was_a_write_ahead_log_to_be_searched(traces: Traces):
    assert (traces.office / DATA / "official" / "natiq.db-wal").stat().st_size > 0


def test_no_secret_stands_in_any_file_after_a_kill(traces: Traces):
    assert traces.killed == []


def test_no_secret_stands_in_any_file_after_an_orderly_end(traces: Traces):
    codes = [str(code) for name, code in traces.secrets.items() if name.startswith("recovery")]
    child = Child(OFFICE, Job(str(traces.office), codes[-1]).written())
    child.await_word("done")
    child.finish()
    assert traces.search() == []


def test_the_log_names_the_failures(traces: Traces):
    assert (traces.office / DATA / "natiq.log").read_text().count("unexpected") > 20


def test_no_traceback_shows_a_secret(traces: Traces):
    assert secrets_in(traces.printed.encode(), traces.secrets) == []


def test_the_tracebacks_are_there_to_be_searched(traces: Traces):
    assert traces.printed.count("Traceback") > 20


def test_the_search_finds_a_secret_in_every_form():
    """Without this the silence of the others would prove nothing."""
    planted = {form: b"before" + written + b"after" for form, written in forms_of(DRAFT).items()}
    assert [form for form, file in planted.items() if not secrets_in(file, {"": DRAFT})] == []


@pytest.mark.parametrize("shift", range(3))
def test_the_search_finds_a_secret_anywhere_in_base64(shift: int):
    planted = base64.b64encode(bytes(shift) + DRAFT.encode() + b"more")
    assert secrets_in(planted, {"draft": DRAFT})
