"""Writes anew the manifest of the policy pack that ships: ``resources/policy/manifest.json``.

    PYTHONPATH=. python packaging/policy_manifest.py

Version, date and issuer stay as they are unless given. A new content needs a new version
before it is released: it is what asks the employees to read it.
"""

import argparse
from datetime import date

from core.foundation.paths import RESOURCES
from core.policy.manifest import MANIFEST, Manifest
from core.policy.members import read_folder
from core.policy.pack import PolicyPack, unsigned_manifest


def main() -> None:
    """Check the pack as it is read at a start, and write its manifest."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--version")
    options.add_argument("--issued", type=date.fromisoformat)
    options.add_argument("--issuer")
    given = options.parse_args()
    folder = RESOURCES / "policy"
    members = read_folder(folder)
    old = unsigned_manifest(members) if MANIFEST in members else None
    manifest = Manifest.over(
        members,
        given.version or (old.version if old else ""),
        given.issued or (old.issued if old else date.min),
        given.issuer or (old.issuer if old else ""),
    )
    PolicyPack.read(members, manifest)
    (folder / MANIFEST).write_bytes(manifest.write())


if __name__ == "__main__":
    main()
