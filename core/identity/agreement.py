"""Key file and database tell the same: what was cut short between them is settled.

Some changes touch both, one after the other. A recovery code or the authenticator counts
only where both know it; what only one of them knows is taken out at the next opening.
"""

from core.foundation.clock import Clock
from core.identity import store
from core.storage.database import Database
from core.vault.open_key_file import OpenKeyFile


def settle(database: Database, key_file: OpenKeyFile, clock: Clock) -> None:
    """Bring both to what they have in common. Quick where nothing differs."""
    with database.read() as connection:
        factor = store.second_factor_of(connection)
        unused = store.unused_recovery_codes(connection)
    if factor is None:
        return
    ways, counting = key_file.compare(unused)
    gone = [digest for digest in unused if digest not in counting]
    seed_without_slot = bool(factor.sealed_seed) and not ways.passphrase
    if gone or seed_without_slot:
        with database.write() as connection:
            for digest in gone:
                store.use_recovery_code(connection, digest, clock.now())
            if seed_without_slot:
                store.replace_seed(connection, b"", store.NO_STEP)
    if ways.recovery_codes != len(counting):
        key_file.retain_recovery_codes(tuple(counting))
    if ways.passphrase and not factor.sealed_seed and ways.security_keys:
        key_file.remove_passphrase_slot()
