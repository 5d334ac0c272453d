"""Searches files for secrets in every form in which a program may have written them."""

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_FOR_URLS = bytes.maketrans(b"+/", b"-_")


def forms_of(secret: str | bytes) -> dict[str, bytes]:
    """The secret as text in several encodings, escaped, in hexadecimal digits, in base64."""
    if isinstance(secret, bytes):
        plain = {"raw": secret, "repr": repr(secret)[2:-1].encode()}
    else:
        plain = {encoding: secret.encode(encoding) for encoding in _ENCODINGS}
        plain["json"] = json.dumps(secret)[1:-1].encode()
        plain["url"] = quote(secret).encode()
    found = dict(plain)
    for name, content in plain.items():
        digits = content.hex().encode()
        found |= {f"{name} hex": digits, f"{name} HEX": digits.upper()}
        for shift in range(3):
            piece = _in_base64(content, shift)
            found[f"{name} base64 +{shift}"] = piece
            found[f"{name} base64url +{shift}"] = piece.translate(_FOR_URLS)
    return found


def _in_base64(content: bytes, shift: int) -> bytes:
    """The part of any base64 text that only ``content`` decides, ``shift`` bytes after a third."""
    padded = bytes(shift) + content
    whole = padded[: len(padded) // 3 * 3]
    return base64.b64encode(whole)[(0, 2, 3)[shift] :]


def secrets_in(content: bytes, secrets: Mapping[str, str | bytes]) -> list[str]:
    """Which of ``secrets`` (by name) stand in ``content``, and in which form."""
    return [
        f"{name} ({form})"
        for name, secret in secrets.items()
        for form, written in forms_of(secret).items()
        if written in content
    ]


def secrets_in_files(folder: Path, secrets: Mapping[str, str | bytes]) -> list[str]:
    """Which of ``secrets`` stand in any file under ``folder``, or in the name of one."""
    found: list[str] = []
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        found += [f"name of {name}: {one}" for one in secrets_in(name.encode(), secrets)]
        if path.is_file():
            found += [f"{name}: {one}" for one in secrets_in(path.read_bytes(), secrets)]
    return found
