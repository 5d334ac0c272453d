"""The program of one employee in a process of its own, without windows, to be killed.

It takes one job as JSON, does it with the parts that the program itself uses, and tells on
its standard output how far it is.
"""

import json
import secrets
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from core.application import Application
from core.audit.model import AuditAction
from core.drafts.model import Rights, RightsKind
from core.foundation.clock import SystemClock
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.platforms.limits import LIMITS
from core.vault.device_secret import FolderDeviceSecrets
from core.workplace import Workplace
from tests.faults.stopping import Stop, stop_at
from tests.faults.telling import tell
from tests.office import PASSPHRASE, QUICK
from tests.pictures import png

DATA, MACHINE, DEVICE_SECRETS = "data", "machine", "device-secrets"
"""What lies in an office's folder."""

ALT = "نخلة في حديقة القرم"


@dataclass(frozen=True)
class Job:
    """Publish ``text``, or with an empty one only send and settle what is due.

    With ``image`` the draft carries one.
    """

    folder: str
    recovery_code: str
    text: str = ""
    stop: str = ""
    image: bool = False

    def written(self) -> str:
        return json.dumps(asdict(self))


def office_in(folder: Path) -> Application:
    """The program as on a desk where IT has chosen a folder for the device secret."""
    paths = Paths(folder / DATA, folder / MACHINE)
    return Application(
        paths,
        Settings(),
        SystemClock(),
        secrets.token_bytes,
        device_secrets_of(folder),
        hardness=QUICK,
    )


def device_secrets_of(folder: Path) -> FolderDeviceSecrets:
    return FolderDeviceSecrets(folder / DEVICE_SECRETS, folder / DATA)


def main(written: str) -> None:
    """Do the job, tell what the profile holds afterwards, and close."""
    job = Job(**json.loads(written))
    if job.stop:
        stop_at(Stop.read(job.stop))
    application = office_in(Path(job.folder))
    application.start()
    workplace = application.sign_in_with_recovery_code(PASSPHRASE, job.recovery_code)
    if job.text:
        _publish(workplace, job.text, image=job.image)
    else:
        workplace.publishing.dispatch_due()
    _tell_what_is_there(workplace)
    workplace.close()
    application.close()


def _publish(workplace: Workplace, text: str, *, image: bool) -> None:
    draft = workplace.drafts.create(workplace.accounts()[0].key)
    workplace.drafts.save(draft.id, text, len(text))
    if image:
        attachments, limits = workplace.attachments, LIMITS["bluesky"].media
        one = attachments.add(draft.id, "image.png", png(), limits)
        attachments.set_alt(one.id, ALT)
        attachments.declare_rights(one.id, Rights(RightsKind.OWN))
    tell("drafted")
    workplace.publishing.publish(draft.id)


def _tell_what_is_there(workplace: Workplace) -> None:
    entries = workplace.audit.entries(100)
    tell(
        "done",
        drafts=[draft.opening for draft in workplace.drafts.recent(100)],
        outbox=[
            {"text": item.text, "state": item.state.value, "receipt": item.receipt is not None}
            for item in workplace.publishing.outbox()
        ],
        published_in_log=sum(entry.action == AuditAction.PUBLISHED for entry in entries),
        log_intact=workplace.audit.verify().intact,
    )


if __name__ == "__main__":
    main(sys.argv[1])
