"""The members of a pack, from a folder or from one file, before anything in them is believed.

A ``.natiq-policy`` file is a ZIP. It is read with bounds, and nothing in it is ever written
to a disk: no path, no member twice, no encryption, no other compression than deflate.
"""

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from core.foundation.errors import Invalid, Unavailable
from core.foundation.files import FileProblem, read_bounded
from core.policy.manifest import MANIFEST, MEMBERS, SIGNED_MANIFEST, Manifest, digest_of
from core.policy.model import PackFault
from core.policy.parts import fault

SUFFIX = ".natiq-policy"
ARCHIVE_LIMIT = 4 * 1024 * 1024
MEMBER_LIMIT = 2 * 1024 * 1024
_WHOLE_LIMIT = 4 * 1024 * 1024
_MOST_MEMBERS = 64
_KNOWN = frozenset((*MEMBERS, MANIFEST, SIGNED_MANIFEST))
_ENCRYPTED = 0x1
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ARCHIVE = "archive"

Members = Mapping[str, bytes]


def read_folder(folder: Path) -> dict[str, bytes]:
    """The members in a folder; other files in it are none of the pack's.

    Raises ``Invalid(PACK_INVALID)`` for one that is too large, and ``Unavailable`` for a
    folder or a file that the system does not hand over.
    """
    members: dict[str, bytes] = {}
    if not folder.is_dir():
        raise Unavailable(FileProblem.UNREADABLE, name=folder.name)
    for name in sorted(_KNOWN):
        try:
            members[name] = read_bounded(folder / name, MEMBER_LIMIT)
        except Invalid as error:
            raise fault(name, PackFault.TOO_LARGE) from error
        except Unavailable:
            if (folder / name).exists():
                raise
    return members


def read_archive(content: bytes) -> dict[str, bytes]:
    """The members in a file. Raises ``Invalid(PACK_INVALID)``."""
    if len(content) > ARCHIVE_LIMIT:
        raise fault(_ARCHIVE, PackFault.TOO_LARGE)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _read_members(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        EOFError,
        RuntimeError,
        ValueError,
        OSError,
    ) as error:
        raise fault(_ARCHIVE, PackFault.NOT_AN_ARCHIVE) from error


def write_archive(members: Members) -> bytes:
    """The members as one file; the same bytes for the same members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members):
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), members[name], zipfile.ZIP_DEFLATED)
    return target.getvalue()


def check_digests(members: Members, manifest: Manifest) -> None:
    """Raise ``Invalid(PACK_INVALID)`` for a member that is not what the manifest says."""
    for name, digest in manifest.files.items():
        if name not in members:
            raise fault(name, PackFault.MISSING)
        if digest_of(members[name]) != digest:
            raise fault(name, PackFault.DIGEST_DIFFERS)


def _read_members(archive: zipfile.ZipFile) -> dict[str, bytes]:
    listed = archive.infolist()
    if len(listed) > _MOST_MEMBERS:
        raise fault(_ARCHIVE, PackFault.TOO_MANY)
    members: dict[str, bytes] = {}
    left = _WHOLE_LIMIT
    for one in listed:
        _check_entry(one, members)
        # What the archive says of sizes is not believed: no more is ever unpacked.
        with archive.open(one) as file:
            content = file.read(min(MEMBER_LIMIT, left) + 1)
        if len(content) > min(MEMBER_LIMIT, left):
            raise fault(one.filename, PackFault.TOO_LARGE)
        left -= len(content)
        members[one.filename] = content
    return members


def _check_entry(one: zipfile.ZipInfo, members: Members) -> None:
    if one.filename not in _KNOWN or one.orig_filename != one.filename:
        raise fault(one.orig_filename[:60], PackFault.NAME_REFUSED)
    if one.filename in members:
        raise fault(one.filename, PackFault.REPEATED)
    if one.flag_bits & _ENCRYPTED:
        raise fault(one.filename, PackFault.ENCRYPTED)
    if one.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise fault(one.filename, PackFault.NOT_AN_ARCHIVE)
