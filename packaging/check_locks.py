"""Refuses a lock without hashes, or one that names where packages come from."""

import json
import re
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_PLACE = re.compile(r"https?://|--(?:extra-)?index-url|--find-links|--trusted-host")


def problems() -> list[str]:
    """What is wrong with the locks, one sentence each."""
    found: list[str] = []
    for path in sorted((_ROOT / "packaging").glob("requirements*.txt")):
        text = path.read_text(encoding="utf-8")
        if _PLACE.search(text):
            found.append(f"{path.name} names a place")
        found += [
            f"{path.name}: no hash for {requirement.split()[0]}"
            for requirement in re.split(r"\n(?=\S)", text.strip())
            if "--hash=sha256:" not in requirement
        ]
    packages = json.loads((_ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    for name, package in packages.items():
        if name and "integrity" not in package and not package.get("inBundle"):
            found.append(f"package-lock.json: no hash for {name}")
        if "resolved" in package:
            found.append(f"package-lock.json names a place for {name}")
    return found


if __name__ == "__main__":
    wrong = problems()
    sys.stderr.writelines(f"{line}\n" for line in wrong)
    sys.exit(bool(wrong))
