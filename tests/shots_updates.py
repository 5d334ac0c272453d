"""Pictures of the notice that there is a newer version: an ordinary one, and a pressing one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from core.delegation.issuing_model import SigningKey
from core.delegation.keys import Anchor, key_id
from core.foundation.clock import SystemClock
from core.updates.notice import draw_up_notice, sign_notice
from tests.office import enrol
from tests.shot_stage import Run, Stage

_SOURCE = "مركز خدمة المستخدمين، التحويلة 4455"
_ORDINARY = {
    "ar": "قائمة المسودات أسرع، ويمكن البحث في الأوسمة. وتظهر في التقويم منشورات كل الحسابات.",
    "en": "The list of drafts is faster, and labels can be searched. The calendar shows all posts.",
}
_SECURITY = {
    "ar": "سُدّت ثغرة في التحقق من الروابط الواردة من خارج الجهة.",
    "en": "A gap in the inspection of links from outside the institution was closed.",
}


def update_notices(stage: Stage) -> None:
    """The same shell with one notice after the other."""
    run = stage.open()
    file = stage.paths.data / "update.jws"
    run.application.settings = replace(run.application.settings, update_notice=str(file))
    workplace, _ = enrol(run.application)
    workplace.import_decision(stage.authority.decide(stage.decision))
    day = SystemClock().now().date() + timedelta(days=12)
    _host(stage, file, "0.2.0", _ORDINARY, needed_by=day.isoformat())
    run.desk.flow.entered.emit(workplace)
    run.camera.wait(lambda: run.desk.shell is not None)
    _shown(run, "0.2.0")
    run.camera.take("410-update")
    _host(stage, file, "0.2.1", _SECURITY, severity="security")
    _shown(run, "0.2.1")
    run.camera.take("411-update-security")
    run.close()


def _host(
    stage: Stage, file: Path, version: str, changes: Mapping[str, str], **more: object
) -> None:
    authority = stage.authority
    public = authority.key.public_key()
    key = SigningKey(Anchor(key_id(public), authority.issuer, public), authority.key)
    members = {"version": version, "changes": dict(changes), "source": _SOURCE, **more}
    notice = draw_up_notice(members, authority.issuer, SystemClock().now().date())
    file.write_bytes(sign_notice(notice, key))


def _shown(run: Run, version: str) -> None:
    watch = run.shell.update_watch
    watch.look()
    run.camera.wait(lambda: watch.banner is not None and version in watch.banner.words)
