"""Who may write what IT has laid down: on POSIX by owner and mode, on Windows by the lists."""

import ctypes
import stat
from pathlib import Path

import pytest

from core.foundation.ownership import PosixOwnership
from core.foundation.windows_ownership import WindowsOwnership
from tests.machine_policies import FakeDisk

FILE = Path("/etc/natiq/settings.toml")
WAY = ["/", "/etc", "/etc/natiq", "/etc/natiq/settings.toml"]


def guarded(disk: FakeDisk, path: Path = FILE) -> bool:
    return PosixOwnership(disk.look, disk.target_of).only_administrators_write(path)


def test_what_is_roots_all_the_way_is_guarded():
    assert guarded(FakeDisk())


@pytest.mark.parametrize("step", WAY)
def test_another_owner_anywhere_on_the_way_is_not(step: str):
    disk = FakeDisk()
    disk.owners[step] = 1000
    assert not guarded(disk)


@pytest.mark.parametrize("step", WAY)
@pytest.mark.parametrize("mode", [0o775, 0o757, 0o777, 0o1777])
def test_a_group_or_others_that_may_write_anywhere_on_the_way_are_not(step: str, mode: int):
    disk = FakeDisk()
    disk.modes[step] = stat.S_IFDIR | mode
    assert not guarded(disk)


def test_a_link_of_roots_to_what_is_roots_is_guarded():
    disk = FakeDisk()
    disk.links["/etc/natiq"] = "../srv/natiq"
    assert guarded(disk)


def test_a_link_of_somebody_elses_is_not():
    disk = FakeDisk()
    disk.links["/etc/natiq"] = "/srv/natiq"
    disk.owners["/etc/natiq"] = 1000
    assert not guarded(disk)


def test_a_link_over_a_folder_of_somebody_elses_is_not():
    disk = FakeDisk()
    disk.links["/etc/natiq"] = "/home/user/link"
    disk.links["/home/user/link"] = "/srv/natiq"
    disk.owners["/home/user"] = 1000
    assert not guarded(disk)


def test_links_in_a_circle_end():
    disk = FakeDisk()
    disk.links["/etc/natiq"] = "/etc/natiq"
    assert not guarded(disk)


def test_what_cannot_be_looked_at_is_not_guarded():
    disk = FakeDisk()
    disk.missing.add(str(FILE))
    assert not guarded(disk)


def test_on_this_machine_the_users_are_guarded():
    assert PosixOwnership().only_administrators_write(Path("/etc/passwd"))


def test_on_this_machine_a_file_of_this_test_is_not(tmp_path: Path):
    tmp_path.chmod(0o777)
    file = tmp_path / "settings.toml"
    file.touch()
    assert not PosixOwnership().only_administrators_write(file)


# Windows

SYSTEM_ONLY = "D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"
PROGRAM_DATA = "D:PAI(A;OICIIO;FA;;;CO)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FR;;;BU)"
INSTALLER = "O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"


class FakeAdvapi:
    """Gives each path the owner and the list that the test wants; else administrators'."""

    def __init__(self) -> None:
        self.described: dict[str, str] = {}
        self.failing: set[str] = set()
        self.freed = 0
        self.cannot_write_it_down = False
        self._asked = ""
        self._text: object = None

    def GetNamedSecurityInfoW(self, name: str, *rest: object) -> int:  # noqa: N802
        self._asked = name
        rest[-1]._obj.value = 1  # pyright: ignore[reportAttributeAccessIssue]  # noqa: SLF001
        return 5 if name in self.failing else 0

    def ConvertSecurityDescriptorToStringSecurityDescriptorW(  # noqa: N802
        self, _descriptor: object, _revision: int, _information: int, text: object, _length: object
    ) -> int:
        if self.cannot_write_it_down:
            return 0
        said = self.described.get(self._asked, f"O:BA{SYSTEM_ONLY}")
        text._obj.value = said  # pyright: ignore[reportAttributeAccessIssue]  # noqa: SLF001
        return 1

    def LocalFree(self, what: object) -> None:  # noqa: N802
        assert isinstance(what, ctypes.c_void_p | ctypes.c_wchar_p)
        self.freed += 1


@pytest.fixture
def advapi() -> FakeAdvapi:
    return FakeAdvapi()


def guarded_on_windows(advapi: FakeAdvapi, path: Path) -> bool:
    return WindowsOwnership(advapi, advapi).only_administrators_write(path)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "settings.toml"
    path.touch()
    return path


def test_on_windows_what_is_the_administrators_is_guarded(advapi: FakeAdvapi, file: Path):
    assert guarded_on_windows(advapi, file)


@pytest.mark.parametrize("owner", ["O:SY", "O:BA", "O:S-1-5-18", "O:S-1-5-32-544", INSTALLER])
def test_system_administrators_and_installer_may_own_it(advapi: FakeAdvapi, file: Path, owner: str):
    advapi.described[str(file)] = owner + SYSTEM_ONLY
    assert guarded_on_windows(advapi, file)


@pytest.mark.parametrize(
    "described",
    [
        "O:BU" + SYSTEM_ONLY,
        "O:S-1-5-21-1-2-3-1001" + SYSTEM_ONLY,
        SYSTEM_ONLY,
        "O:BA",
        "O:BAD:NO_ACCESS_CONTROL",
        "O:BAD:(A;;FA;;;WD)",
        "O:BAD:(A;;FW;;;BU)",
        "O:BAD:(A;;GW;;;AU)",
        "O:BAD:(A;;0x1301bf;;;BU)",
        "O:BAD:(A;;DC;;;S-1-5-21-1-2-3-1001)",
        "O:BAD:(A;;SD;;;BU)",
        "O:BAD:(A;;WDWO;;;BU)",
        'O:BAD:(XA;;FA;;;WD;(@User.Title=="PM" && (Member_of{SID(BA)})))',
        "O:BAD:(A;;??;;;BU)",
        "O:BAD:(A;;FR;;BU)",
        "",
    ],
)
def test_whatever_lets_others_write_it_is_not(advapi: FakeAdvapi, file: Path, described: str):
    advapi.described[str(file)] = described
    assert not guarded_on_windows(advapi, file)


@pytest.mark.parametrize(
    "described",
    [
        "O:BAD:(A;;FR;;;BU)",
        "O:BAD:(A;;FRFX;;;WD)",
        "O:BAD:(A;;0x1200a9;;;AU)",
        "O:BAD:(D;;FA;;;BU)(A;;FA;;;SY)",
        "O:BAD:(A;OICIIO;FA;;;CO)",
    ],
)
def test_reading_denying_and_what_is_only_inherited_do_not_matter(
    advapi: FakeAdvapi, file: Path, described: str
):
    advapi.described[str(file)] = described
    assert guarded_on_windows(advapi, file)


def test_a_folder_above_may_let_others_add_files_of_their_own(advapi: FakeAdvapi, file: Path):
    advapi.described[str(file.parent)] = "O:SY" + PROGRAM_DATA + "(A;CI;DCLCRPCR;;;BU)"
    assert guarded_on_windows(advapi, file)


@pytest.mark.parametrize("rights", ["FA", "SD", "DT", "WD", "WO", "GA"])
def test_but_not_take_away_what_is_there(advapi: FakeAdvapi, file: Path, rights: str):
    advapi.described[str(file.parent)] = f"O:SYD:(A;;{rights};;;BU)"
    assert not guarded_on_windows(advapi, file)


def test_a_folder_above_must_be_the_administrators_own(advapi: FakeAdvapi, file: Path):
    advapi.described[str(file.parent.parent)] = "O:BU" + SYSTEM_ONLY
    assert not guarded_on_windows(advapi, file)


def test_where_a_link_leads_is_asked_about_too(advapi: FakeAdvapi, file: Path):
    link = file.with_name("link")
    link.symlink_to(file)
    advapi.described[str(file)] = "O:BAD:(A;;FA;;;WD)"
    assert not guarded_on_windows(advapi, link)


def test_what_windows_does_not_tell_is_not_guarded(advapi: FakeAdvapi, file: Path):
    advapi.failing.add(str(file))
    assert not guarded_on_windows(advapi, file)


def test_nor_what_it_cannot_write_down(advapi: FakeAdvapi, file: Path):
    advapi.cannot_write_it_down = True
    assert not guarded_on_windows(advapi, file)


def test_what_windows_lends_is_given_back(advapi: FakeAdvapi, file: Path):
    guarded_on_windows(advapi, file)
    assert advapi.freed == 2 * len(file.parts)
