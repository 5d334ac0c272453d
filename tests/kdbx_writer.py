"""Writes KDBX 4 databases, sound ones and such as nobody should make.

Written from the format's description, not from the program's reader, so that a mistake in
one of them shows; only Salsa20 is the program's, which has test vectors of its own.
"""

import base64
import gzip
import hmac
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256, sha512
from xml.sax.saxutils import escape

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from core.vault.imports.inner_stream import salsa20

AES = bytes.fromhex("31c1f2e6bf714350be5805216afc5aff")
CHACHA20 = bytes.fromhex("d6038a2b8b6f4cb5a524339a31dbb59a")
TWOFISH = bytes.fromhex("ad68f29f576f4bb9a36ad47af965346c")
ARGON2D = bytes.fromhex("ef636ddf8c29444b91f7a9a403e30a0c")
ARGON2ID = bytes.fromhex("9e298b1956db4773b23dfc3ec6f0a1e6")
AES_KDF = bytes.fromhex("c9d9f39a628a4460bf740d08c18a4fea")
SALSA20_STREAM, CHACHA20_STREAM = 2, 3
_BLOCK = 1024
_UINT32, _UINT64, _BYTES = 0x04, 0x05, 0x42


@dataclass(frozen=True)
class Kdf:
    """What the file says about stretching; ``memory`` is in bytes."""

    uuid: bytes = ARGON2D
    memory: int = 64 * 1024
    passes: int = 1
    lanes: int = 1
    version: int = 0x13
    rounds: int = 100
    salt: bytes = bytes(range(32))
    more: bytes = b""

    def parameters(self) -> bytes:
        """KeePass' dictionary of typed values."""
        members = [(_BYTES, "$UUID", self.uuid), (_BYTES, "S", self.salt)]
        if self.uuid == AES_KDF:
            members.append((_UINT64, "R", struct.pack("<Q", self.rounds)))
        else:
            members += [
                (_UINT64, "M", struct.pack("<Q", self.memory)),
                (_UINT64, "I", struct.pack("<Q", self.passes)),
                (_UINT32, "P", struct.pack("<I", self.lanes)),
                (_UINT32, "V", struct.pack("<I", self.version)),
            ]
        body = b"".join(
            bytes([kind]) + _sized(name.encode()) + _sized(value) for kind, name, value in members
        )
        return b"\x00\x01" + body + self.more + b"\x00"

    def stretch(self, composite: bytes) -> bytes:
        if self.uuid == AES_KDF:
            return sha256(
                self._encrypted(composite[:16]) + self._encrypted(composite[16:])
            ).digest()
        kind = Type.ID if self.uuid == ARGON2ID else Type.D
        return hash_secret_raw(
            composite, self.salt, self.passes, self.memory // 1024, self.lanes, 32, kind,
            self.version,
        )  # fmt: skip

    def _encrypted(self, half: bytes) -> bytes:
        cipher = Cipher(algorithms.AES(self.salt), modes.ECB()).encryptor()  # noqa: S305
        for _ in range(self.rounds):
            half = cipher.update(half)
        return half


@dataclass(frozen=True)
class Entry:
    """An entry's strings; those named in ``hidden`` go through the inner stream."""

    strings: Mapping[str, str]
    hidden: Sequence[str] = ("Password",)
    changed: datetime = datetime(2026, 3, 1, 9, tzinfo=UTC)
    history: Sequence["Entry"] = ()


@dataclass(frozen=True)
class Group:
    name: str
    entries: Sequence[Entry] = ()
    groups: Sequence["Group"] = ()
    uuid: bytes = bytes(range(16))


@dataclass(frozen=True)
class Database:
    """A database and how it is written. ``xml`` stands in for the document where given."""

    root: Group = field(default_factory=lambda: Group("Root"))
    passphrase: str = "كلمة سر الملف القديم"
    key_file_key: bytes | None = None
    cipher: bytes = AES
    kdf: Kdf = Kdf()
    compress: bool = True
    stream: int = CHACHA20_STREAM
    bin_uuid: bytes = bytes(16)
    xml: bytes | None = None
    packed: bytes | None = None
    version: int = 0x00040001
    binaries: Sequence[bytes] = ()
    seed: bytes = bytes(range(100, 132))
    more_fields: bytes = b""

    def written(self) -> bytes:
        """The whole file."""
        header = self._header()
        composite = b""
        if self.passphrase:
            composite += sha256(self.passphrase.encode()).digest()
        composite += self.key_file_key or b""
        return self.sealed(header, self.kdf.stretch(sha256(composite).digest()))

    def sealed_under_any_key(self) -> bytes:
        """A file whose hashing nobody should do: it is not done here either."""
        return self.sealed(self._header(), bytes(32))

    def sealed(self, header: bytes, stretched: bytes) -> bytes:
        """The file with this header, encrypted under a key that was stretched already."""
        base = sha512(self.seed + stretched + b"\x01").digest()
        encrypted = self._encrypt(self._payload(), sha256(self.seed + stretched).digest())
        pieces = [encrypted[at : at + _BLOCK] for at in range(0, len(encrypted), _BLOCK)]
        blocks = [_block(index, piece, base) for index, piece in enumerate([*pieces, b""])]
        mac = hmac.digest(sha512(b"\xff" * 8 + base).digest(), header, sha256)
        return header + sha256(header).digest() + mac + b"".join(blocks)

    def _header(self) -> bytes:
        start = bytes.fromhex("03d9a29a67fb4bb5") + struct.pack("<I", self.version)
        fields = (
            (2, self.cipher),
            (3, struct.pack("<I", int(self.compress))),
            (4, self.seed),
            (7, self._iv),
            (11, self.kdf.parameters()),
        )
        body = b"".join(bytes([name]) + _sized(value) for name, value in fields)
        return start + body + self.more_fields + b"\x00" + _sized(b"\r\n\r\n")

    @property
    def _iv(self) -> bytes:
        return bytes(range(12 if self.cipher == CHACHA20 else 16))

    def _encrypt(self, plain: bytes, key: bytes) -> bytes:
        if self.cipher == CHACHA20:
            cipher = Cipher(algorithms.ChaCha20(key, bytes(4) + self._iv), None).encryptor()
            return cipher.update(plain)
        padder = PKCS7(128).padder()
        padded = padder.update(plain) + padder.finalize()
        cipher = Cipher(algorithms.AES(key), modes.CBC(self._iv)).encryptor()
        return cipher.update(padded) + cipher.finalize()

    def _payload(self) -> bytes:
        if self.packed is not None:
            return self.packed
        inner_key = bytes(range(64))
        binaries = b"".join(b"\x03" + _sized(b"\x00" + one) for one in self.binaries)
        header = b"\x01" + _sized(struct.pack("<I", self.stream)) + b"\x02" + _sized(inner_key)
        content = header + binaries + b"\x00" + _sized(b"") + self._document(inner_key)
        return gzip.compress(content) if self.compress else content

    def _document(self, inner_key: bytes) -> bytes:
        if self.xml is not None:
            return self.xml
        hide = _stream(self.stream, inner_key)
        bin_uuid = base64.b64encode(self.bin_uuid).decode()
        return (
            '<?xml version="1.0" encoding="utf-8" standalone="yes"?>'
            f"<KeePassFile><Meta><Generator>test</Generator><RecycleBinUUID>{bin_uuid}"
            f"</RecycleBinUUID></Meta><Root>{_group(self.root, hide)}</Root></KeePassFile>"
        ).encode()


def database_of(*entries: Entry, **how: object) -> Database:
    """A database with these entries in its first group."""
    plain = Database(Group("Root", entries))
    return replace(plain, **how)  # pyright: ignore[reportArgumentType]


def login(title: str, user: str, password: str, **more: str) -> Entry:
    """An entry as people have them."""
    return Entry({"Title": title, "UserName": user, "Password": password, **more})


Hide = Callable[[bytes], bytes]


def _stream(name: int, key: bytes) -> Hide:
    if name == SALSA20_STREAM:
        return salsa20(sha256(key).digest(), bytes.fromhex("e830094b97205d2a"))
    digest = sha512(key).digest()
    nonce = bytes(4) + digest[32:44]
    return Cipher(algorithms.ChaCha20(digest[:32], nonce), None).encryptor().update


def _group(group: Group, hide: Hide) -> str:
    entries = "".join(_entry(one, hide) for one in group.entries)
    groups = "".join(_group(one, hide) for one in group.groups)
    uuid = base64.b64encode(group.uuid).decode()
    return f"<Group><UUID>{uuid}</UUID><Name>{escape(group.name)}</Name>{entries}{groups}</Group>"


def _entry(entry: Entry, hide: Hide) -> str:
    seconds = int((entry.changed - datetime(1, 1, 1, tzinfo=UTC)).total_seconds())
    moment = base64.b64encode(struct.pack("<q", seconds)).decode()
    strings = "".join(
        f"<String><Key>{escape(name)}</Key>{_value(text, name in entry.hidden, hide)}</String>"
        for name, text in entry.strings.items()
    )
    history = "".join(_entry(one, hide) for one in entry.history)
    return (
        f"<Entry><UUID>{base64.b64encode(bytes(16)).decode()}</UUID>"
        f"<Times><LastModificationTime>{moment}</LastModificationTime></Times>"
        f"{strings}<History>{history}</History></Entry>"
    )


def _value(text: str, hidden: bool, hide: Hide) -> str:
    if not hidden:
        return f"<Value>{escape(text)}</Value>"
    return f'<Value Protected="True">{base64.b64encode(hide(text.encode())).decode()}</Value>'


def _sized(value: bytes) -> bytes:
    return struct.pack("<I", len(value)) + value


def _block(index: int, content: bytes, base: bytes) -> bytes:
    number, size = struct.pack("<Q", index), struct.pack("<I", len(content))
    mac = hmac.digest(sha512(number + base).digest(), number + size + content, sha256)
    return mac + size + content
