"""What a pack says of itself: version, date, issuer, and a digest of each other member."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.policy.model import PackFault
from core.policy.parts import Part

FORMAT = 2
MANIFEST = "manifest.json"
SIGNED_MANIFEST = "manifest.jws"
CLAUSES, RULES, WORDS = "clauses.json", "rules.json", "words.json"
MESSAGES, NUMBERS, DOMAINS = "messages.json", "numbers.json", "domains.json"
RESPONDERS, HOURS, TESTS = "responders.json", "hours.json", "tests.json"
MEMBERS = (CLAUSES, RULES, WORDS, MESSAGES, NUMBERS, DOMAINS, RESPONDERS, HOURS, TESTS)

_VERSION = re.compile(r"(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){0,3}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_ISSUER = re.compile(r"[^\x00-\x1f\x7f]{1,200}")


@dataclass(frozen=True)
class Manifest:
    """The manifest of a pack. ``files`` maps each member to its SHA-256 in hexadecimal."""

    version: str
    issued: date
    issuer: str
    files: Mapping[str, str]

    @classmethod
    def read(cls, part: Part) -> "Manifest":
        """The manifest in an object. Raises ``Invalid(PACK_INVALID)``."""
        part.expect("format", "version", "issued", "issuer", "files")
        part.number("format", FORMAT, FORMAT)
        version, issued = part.text("version", _VERSION), part.text("issued", _DATE)
        try:
            day = date.fromisoformat(issued)
        except ValueError as error:
            raise part.wrong(PackFault.WRONG_FORM, "issued") from error
        files = part.part("files").expect(*MEMBERS)
        digests = {name: files.text(name, _DIGEST) for name in MEMBERS}
        return cls(version, day, part.text("issuer", _ISSUER), digests)

    @classmethod
    def over(
        cls, members: Mapping[str, bytes], version: str, issued: date, issuer: str
    ) -> "Manifest":
        """A manifest of these members as they are. Raises ``Invalid(PACK_INVALID)``."""
        files = {name: digest_of(members[name]) for name in MEMBERS}
        made = cls(version, issued, issuer, files)
        return cls.read(Part.of(MANIFEST, json.dumps(made.as_object()).encode()))

    @property
    def digest(self) -> str:
        """The same for the same content, signed or not."""
        canonical = json.dumps(self.as_object(), ensure_ascii=True, sort_keys=True)
        return digest_of(canonical.encode())

    def as_object(self) -> dict[str, object]:
        """The manifest as its JSON holds it."""
        return {
            "format": FORMAT,
            "version": self.version,
            "issued": self.issued.isoformat(),
            "issuer": self.issuer,
            "files": dict(self.files),
        }

    def write(self) -> bytes:
        """The content of ``manifest.json``."""
        return (json.dumps(self.as_object(), ensure_ascii=False, indent=1) + "\n").encode()


def digest_of(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def version_order(version: str) -> tuple[int, ...]:
    """Versions compare number by number: 3 < 3.1 < 3.10 < 4; zeros at the end count nothing."""
    numbers = [int(number) for number in version.split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
