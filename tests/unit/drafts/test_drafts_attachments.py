"""What is attached to a draft: bounded in number and size, said of, ordered, taken away."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from core.drafts.attachments import (
    ALT_LIMIT,
    MOST_IMAGES,
    TOTAL_LIMIT,
    AttachmentProblem,
    Attachments,
    check_number,
)
from core.drafts.model import Attachment, DraftsProblem, Rights, RightsKind
from core.drafts.service import Drafts
from core.foundation.errors import Invalid, Refused
from core.media.model import MediaKind, MediaProblem, Trace
from core.platforms.limits import LIMITS
from core.storage.database import Database
from tests.fakes import FakeClock, seeded_randomness
from tests.film_writer import telling_film
from tests.media_files import exif, jpeg, noise, opened, png, saved

LIMITS_HERE = LIMITS["bluesky"].media
ROOT = Path(__file__).resolve().parents[3]
_OWN = Rights(RightsKind.OWN)


@dataclass
class Desk:
    database: Database
    clock: FakeClock
    drafts: Drafts
    attachments: Attachments
    draft_id: str

    def add(self, name: str = "a.jpg", content: bytes | None = None) -> str:
        source = jpeg() if content is None else content
        return self.attachments.add(self.draft_id, name, source, LIMITS_HERE).id

    def queue(self) -> None:
        with self.database.write() as connection:
            self.drafts.hand_over(connection, self.drafts.read(self.draft_id))

    def ids(self) -> list[str]:
        return [one.id for one in self.attachments.of(self.draft_id)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock, random = FakeClock(), seeded_randomness()
    database = Database.create(tmp_path / "natiq.db", bytes(32))
    drafts = Drafts(database, clock, random)
    made = drafts.create()
    drafts.save(made.id, "صورة", 4)
    yield Desk(database, clock, drafts, Attachments(database, clock, random), made.id)
    database.close()


def test_a_draft_is_read_with_what_is_attached(desk: Desk):
    added = desk.add()
    (attachment,) = desk.drafts.read(desk.draft_id).attachments
    assert (attachment.id, attachment.kind, attachment.width) == (added, MediaKind.IMAGE, 40)


def test_what_is_kept_tells_nothing_and_says_what_was_taken_out(desk: Desk):
    added = desk.add(content=saved(noise(60, 40), "JPEG", exif=exif()))
    (attachment,) = desk.attachments.of(desk.draft_id)
    assert Trace.LOCATION in attachment.removed
    assert b"Telephone" not in desk.attachments.content(added)


def test_a_file_can_be_examined_before(desk: Desk, tmp_path: Path):
    (tmp_path / "a.jpg").write_bytes(saved(noise(60, 40), "JPEG", exif=exif()))
    told = desk.attachments.examine("a.jpg", tmp_path / "a.jpg").told
    assert told[0].value == "23.58800, 58.40000"


def test_a_refused_file_leaves_nothing(desk: Desk):
    with pytest.raises(Invalid) as refusal:
        desk.add("a.jpg", b"MZ\x90\0")
    assert (refusal.value.code, desk.ids()) == (MediaProblem.DISGUISED, [])


def test_the_name_is_kept_without_folder_and_hidden_signs(desk: Desk):
    desk.add("C:\\Users\\somebody\\pic\u202eture.jpg")
    assert [one.name for one in desk.attachments.of(desk.draft_id)] == ["picture.jpg"]


def test_adding_changes_the_draft(desk: Desk):
    desk.clock.sleep(60)
    desk.add()
    assert desk.drafts.read(desk.draft_id).updated_at == desk.clock.now()


def test_a_fifth_image_is_refused(desk: Desk):
    for _ in range(MOST_IMAGES):
        desk.add()
    with pytest.raises(Refused) as refusal:
        desk.add()
    assert refusal.value.code is AttachmentProblem.TOO_MANY


def test_a_video_beside_an_image_is_refused(desk: Desk):
    desk.add()
    with pytest.raises(Refused) as refusal:
        desk.add("a.mp4", telling_film())
    assert refusal.value.code is AttachmentProblem.NOT_TOGETHER


def test_a_platform_without_videos_refuses_one(desk: Desk):
    limits = replace(LIMITS_HERE, videos=0)
    with pytest.raises(Refused) as refusal:
        desk.attachments.add(desk.draft_id, "a.mp4", telling_film(), limits)
    assert refusal.value.code is AttachmentProblem.KIND_NOT_TAKEN


def test_what_is_too_large_together_is_refused():
    size = TOTAL_LIMIT // 2 + 1
    one = Attachment("a", MediaKind.IMAGE, "a", "image/png", size, 1, 1, None, "")
    with pytest.raises(Refused) as refusal:
        check_number((one, one), LIMITS_HERE)
    assert refusal.value.code is AttachmentProblem.TOO_LARGE_TOGETHER


def test_a_queued_draft_takes_no_attachment(desk: Desk):
    desk.queue()
    with pytest.raises(Refused) as refusal:
        desk.add()
    assert refusal.value.code is DraftsProblem.ALREADY_QUEUED


def test_nothing_is_said_of_an_attachment_that_is_on_its_way(desk: Desk):
    added = desk.add()
    desk.queue()
    with pytest.raises(Refused) as refusal:
        desk.attachments.set_alt(added, "شاطئ")
    assert refusal.value.code is DraftsProblem.ALREADY_QUEUED


def test_description_and_rights_are_kept(desk: Desk):
    added = desk.add()
    rights = Rights(RightsKind.LICENSED, "CC BY 4.0")
    desk.attachments.set_alt(added, " شاطئ القرم عند الفجر ")
    desk.attachments.declare_rights(added, rights)
    (attachment,) = desk.attachments.of(desk.draft_id)
    assert (attachment.alt, attachment.rights) == ("شاطئ القرم عند الفجر", rights)


def test_rights_can_be_taken_back(desk: Desk):
    added = desk.add()
    desk.attachments.declare_rights(added, _OWN)
    desk.attachments.declare_rights(added, None)
    assert desk.attachments.of(desk.draft_id)[0].rights is None


def test_an_endless_description_is_refused(desk: Desk):
    added = desk.add()
    with pytest.raises(Invalid) as refusal:
        desk.attachments.set_alt(added, "ا" * (ALT_LIMIT + 1))
    assert refusal.value.code is AttachmentProblem.ALT_TOO_LONG


def test_the_order_can_be_changed(desk: Desk):
    first, second, third = desk.add(), desk.add(), desk.add()
    desk.attachments.reorder(desk.draft_id, [third, first, second])
    assert desk.ids() == [third, first, second]


def test_an_order_of_others_is_refused(desk: Desk):
    added = desk.add()
    with pytest.raises(Invalid) as refusal:
        desk.attachments.reorder(desk.draft_id, [added, added])
    assert refusal.value.code is AttachmentProblem.ORDER_UNKNOWN


def test_what_is_removed_is_not_in_the_database_any_more(desk: Desk):
    added = desk.add()
    desk.attachments.remove(added)
    with pytest.raises(Invalid) as refusal:
        desk.attachments.content(added)
    assert (refusal.value.code, desk.ids()) == (AttachmentProblem.NOT_FOUND, [])


def test_the_last_removal_can_be_undone_whole(desk: Desk):
    first, second, third = desk.add(), desk.add(), desk.add()
    desk.attachments.set_alt(second, "شاطئ")
    before = desk.attachments.of(desk.draft_id)
    desk.attachments.remove(second)
    desk.attachments.restore(second)
    assert desk.attachments.of(desk.draft_id) == before
    assert desk.ids() == [first, second, third]


def test_an_earlier_removal_cannot_be_undone(desk: Desk):
    first, second = desk.add(), desk.add()
    desk.attachments.remove(first)
    desk.attachments.remove(second)
    with pytest.raises(Invalid) as refusal:
        desk.attachments.restore(first)
    assert refusal.value.code is AttachmentProblem.NOT_FOUND


def test_what_was_forgotten_cannot_be_undone(desk: Desk):
    added = desk.add()
    desk.attachments.remove(added)
    desk.attachments.forget_removed()
    with pytest.raises(Invalid) as refusal:
        desk.attachments.restore(added)
    assert refusal.value.code is AttachmentProblem.NOT_FOUND


def test_nothing_comes_back_to_a_full_draft(desk: Desk):
    first = desk.add()
    desk.attachments.remove(first)
    for _ in range(MOST_IMAGES):
        desk.add()
    with pytest.raises(Refused) as refusal:
        desk.attachments.restore(first)
    assert refusal.value.code is AttachmentProblem.TOO_MANY


def test_a_preview_of_an_image_is_small(desk: Desk):
    added = desk.add(content=saved(noise(900, 600), "JPEG"))
    small = desk.attachments.preview(added)
    assert small is not None
    assert opened(small).size == (320, 213)


def test_a_video_has_no_preview(desk: Desk):
    assert desk.attachments.preview(desk.add("a.mp4", telling_film())) is None


def test_another_platform_makes_an_image_smaller_and_keeps_what_is_said(desk: Desk):
    added = desk.add("a.png", saved(noise(600, 400), "PNG"))
    desk.attachments.declare_rights(added, _OWN)
    desk.attachments.fit_again(added, replace(LIMITS_HERE, image_edge=300))
    (attachment,) = desk.attachments.of(desk.draft_id)
    assert (attachment.width, attachment.rights) == (300, _OWN)


def test_a_platform_that_takes_it_as_it_is_changes_nothing(desk: Desk):
    added = desk.add("a.png", png())
    before = desk.attachments.of(desk.draft_id)
    desk.attachments.fit_again(added, LIMITS["x"].media)
    assert desk.attachments.of(desk.draft_id) == before


def test_a_duplicate_has_attachments_of_its_own(desk: Desk):
    added, other = desk.add(), desk.drafts.create()
    with desk.database.write() as connection:
        desk.attachments.copy_all(connection, desk.draft_id, other.id)
    content = desk.attachments.content(added)
    desk.attachments.remove(added)
    (copied,) = desk.attachments.of(other.id)
    assert desk.attachments.content(copied.id) == content


def test_the_rooms_of_drafts_bring_no_picture_library_along():
    script = (
        "import sys, core.application, core.drafts.attachments;"
        "sys.exit(any(name.partition('.')[0] == 'PIL' for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT).returncode == 0
