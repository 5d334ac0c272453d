"""Reads every hostile file in a process that may not take much memory or time.

Prints what became of each as JSON: the code of its refusal, or ``accepted``.
"""

import json
import resource
import sys

from core.foundation.errors import NatiqError
from core.vault.imports.reading import read_vault_file
from tests.hostile_imports import Hostile, hostile_files

_MEMORY = 1024 * 1024 * 1024
_CPU_SECONDS = 200


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
    told: dict[str, str] = {}
    for file in hostile_files():
        if file.name in told:
            raise ValueError(file.name)
        told[file.name] = _what_becomes_of(file)
    json.dump(told, sys.stdout)


def _what_becomes_of(file: Hostile) -> str:
    try:
        read_vault_file(file.content, file.passphrase, None)
    except NatiqError as refusal:
        return refusal.code.value
    return "accepted"


if __name__ == "__main__":
    main()
