"""Which program a file comes from, and what it holds: all of it, or a reason."""

from core.foundation.errors import Invalid
from core.vault.imports.bitwarden import read_bitwarden
from core.vault.imports.kdbx_container import SIGNATURE
from core.vault.imports.keepass import read_keepass
from core.vault.imports.model import ImportProblem, VaultFile

FILE_LIMIT = 32 * 1024 * 1024
KEY_FILE_LIMIT = 1024 * 1024


def read_vault_file(content: bytes, passphrase: str, key_file: bytes | None) -> VaultFile:
    """The file's entries. ``key_file`` is the content of KeePass' second secret, if any.

    May take seconds. Raises ``Invalid`` with an ``ImportProblem`` for everything that is not
    a whole, sound vault, ``Refused`` for a wrong or missing passphrase, and
    ``Unavailable(NO_MEMORY)`` where this machine cannot do the file's hashing.
    """
    if content.startswith(SIGNATURE):
        return read_keepass(content, passphrase, key_file)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return read_bitwarden(content, passphrase)
    raise Invalid(ImportProblem.NOT_A_VAULT)
