"""A KeePass database (KDBX 4) as a vault to take over."""

from core.vault.imports.kdbx_container import opened
from core.vault.imports.kdbx_document import entries_of
from core.vault.imports.model import ImportSource, VaultFile, vault_file


def read_keepass(content: bytes, passphrase: str, key_file: bytes | None) -> VaultFile:
    """Every entry that holds something to sign in with. Raises as ``opened`` and
    ``entries_of`` do, and ``Invalid(NO_ENTRIES)``."""
    return vault_file(ImportSource.KEEPASS, entries_of(opened(content, passphrase, key_file)))
