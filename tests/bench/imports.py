"""How many of two hundred hostile import files get in."""

from core.foundation.errors import NatiqError
from core.vault.imports.reading import read_vault_file
from tests.hostile_imports import HOW_MANY, hostile_files


def measure_hostile_imports() -> int:
    """The number of files that were read as a vault. Raises ``RuntimeError`` where the files
    are not as many as they must be: then nothing was measured."""
    read = accepted = 0
    for file in hostile_files():
        read += 1
        try:
            read_vault_file(file.content, file.passphrase, None)
        except NatiqError:
            continue
        accepted += 1
    if read != HOW_MANY:
        raise RuntimeError(f"{read} files")
    return accepted
