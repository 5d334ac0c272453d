import os

import pytest

from core.foundation.errors import Damaged, NatiqError, Refused
from core.vault.device_secret import FolderDeviceSecrets
from core.vault.model import VaultProblem

PROFILE = "0123456789abcdef" * 2
SECRET = bytes(range(32))


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "secrets"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def store(folder, data):
    return FolderDeviceSecrets(folder, data)


def refusal(store) -> object:
    with pytest.raises(NatiqError) as error:
        store.write(PROFILE, SECRET)
    return error.value.code


def test_a_secret_is_kept_read_and_deleted(store):
    assert store.read(PROFILE) is None
    store.write(PROFILE, SECRET)
    assert store.read(PROFILE) == SECRET
    store.delete(PROFILE)
    store.delete(PROFILE)
    assert store.read(PROFILE) is None


def test_the_file_is_the_employee_s_alone(store, folder):
    store.write(PROFILE, SECRET)
    assert (folder / PROFILE).stat().st_mode & 0o777 == 0o600


def test_a_folder_that_others_can_read_is_refused(store, folder):
    folder.chmod(0o755)
    assert refusal(store) is VaultProblem.FOLDER_OPEN_TO_OTHERS


def test_a_secret_that_others_can_read_is_refused(store, folder):
    store.write(PROFILE, SECRET)
    (folder / PROFILE).chmod(0o644)
    with pytest.raises(Refused):
        store.read(PROFILE)


def test_a_folder_inside_the_data_is_refused(data):
    store = FolderDeviceSecrets(data / "secrets", data)
    assert refusal(store) is VaultProblem.FOLDER_BESIDE_DATA


def test_a_link_into_the_data_is_refused(data, folder):
    (data / "inside").mkdir(parents=True, mode=0o700)
    folder.rmdir()
    folder.symlink_to(data / "inside")
    assert refusal(FolderDeviceSecrets(folder, data)) is VaultProblem.FOLDER_BESIDE_DATA


def test_a_folder_around_the_data_is_refused(tmp_path, data):
    assert refusal(FolderDeviceSecrets(tmp_path, data)) is VaultProblem.FOLDER_BESIDE_DATA


@pytest.mark.parametrize("place", ["", "secrets", "./secrets"])
def test_a_folder_that_is_not_absolute_is_refused(place, data):
    store = FolderDeviceSecrets(type(data)(place), data)
    assert refusal(store) is VaultProblem.FOLDER_NOT_USABLE


def test_a_file_in_the_folder_s_place_is_refused(store, folder):
    folder.rmdir()
    folder.write_text("x")
    assert refusal(store) is VaultProblem.FOLDER_NOT_USABLE


@pytest.mark.skipif(os.name == "nt", reason="Windows has no owner number")
def test_a_folder_of_somebody_else_is_refused(store, folder):
    if os.getuid() != 0:
        pytest.skip("only root can give a folder away")
    os.chown(folder, 65534, 65534)
    assert refusal(store) is VaultProblem.FOLDER_OPEN_TO_OTHERS


@pytest.mark.parametrize("content", [b"", b"AAAA", b"\xff\xff", b"A" * 44, b"?" * 44])
def test_what_is_no_secret_is_called_damaged(store, folder, content):
    store.write(PROFILE, SECRET)
    (folder / PROFILE).write_bytes(content)
    with pytest.raises(Damaged) as error:
        store.read(PROFILE)
    assert error.value.code is VaultProblem.DEVICE_SECRET_DAMAGED


@pytest.mark.parametrize("profile", ["", "../x", "0" * 31, "Z" * 32, "/etc/passwd"])
def test_a_profile_id_cannot_become_another_path(store, profile):
    with pytest.raises(Damaged):
        store.read(profile)


def test_a_folder_that_is_not_there_is_not_made(store, folder):
    folder.rmdir()
    assert refusal(store) is VaultProblem.FOLDER_NOT_USABLE
    assert not folder.exists()
