"""What the program says on desks with, without, and with a locked keyring; nothing faked."""

import pytest

SECRET = bytes(range(32)).hex()
UNLOCKED = 'eval "$(printf %s PASS | gnome-keyring-daemon --unlock --components=secrets)"'
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null"
NO_DAEMON = ":"


def test_the_real_secret_service_keeps_reads_and_deletes_a_device_secret(in_session):
    answers = in_session(UNLOCKED, "read", "write", "read", "delete", "read", "delete")
    assert answers == ["nothing", "None", SECRET, "None", "nothing", "None"]


def test_a_device_secret_outlives_the_session(in_session):
    in_session(UNLOCKED, "write")
    assert in_session(UNLOCKED, "read") == [SECRET]


def test_without_a_session_bus_there_is_no_keyring(in_session):
    answers = in_session(NO_DAEMON, "read", "write", bus=False)
    assert answers == ["vault_no_keyring", "vault_no_keyring"]


def test_a_bus_that_leads_nowhere_is_no_keyring(in_session):
    nowhere = "unix:path=/nonexistent/bus"
    answers = in_session(NO_DAEMON, "read", bus=False, DBUS_SESSION_BUS_ADDRESS=nowhere)
    assert answers == ["vault_no_keyring"]


def test_a_locked_keyring_is_named_as_such(in_session):
    in_session(UNLOCKED, "write")
    assert in_session(LOCKED, "read", "write") == ["vault_keyring_locked"] * 2


def test_a_keyring_that_was_never_set_up_counts_as_locked(in_session):
    assert in_session(LOCKED, "read") == ["vault_keyring_locked"]


@pytest.mark.parametrize(
    "name",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyring.backends.chainer.ChainerBackend",
        "keyrings.alt.file.PlaintextKeyring",
        "nonsense",
    ],
)
def test_a_keyring_that_keeps_secrets_in_the_open_is_refused(in_session, name):
    answers = in_session(UNLOCKED, "read", "write", PYTHON_KEYRING_BACKEND=name)
    assert answers == ["vault_keyring_insecure"] * 2


def test_a_null_keyring_chosen_in_a_file_is_refused(in_session, tmp_path):
    folder = tmp_path / "config" / "python_keyring"
    folder.mkdir(parents=True)
    choice = "[backend]\ndefault-keyring=keyring.backends.null.Keyring\n"
    (folder / "keyringrc.cfg").write_text(choice)
    answers = in_session(UNLOCKED, "write", XDG_CONFIG_HOME=str(tmp_path / "config"))
    assert answers == ["vault_keyring_insecure"]


def test_a_trusted_keyring_may_be_chosen_by_name(in_session):
    name = "keyring.backends.SecretService.Keyring"
    answers = in_session(UNLOCKED, "write", "read", PYTHON_KEYRING_BACKEND=name)
    assert answers == ["None", SECRET]
