"""Two hundred files that must not be imported: broken, lying, or made to exhaust the machine.

Each comes with the right passphrase where it has one, so that nothing but the reader stands
between its content and the vault. The same files come in each run.
"""

import gzip
import io
import json
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from tests import bitwarden_export as bitwarden
from tests.kdbx_writer import (
    AES_KDF,
    ARGON2ID,
    CHACHA20,
    TWOFISH,
    Database,
    Entry,
    Group,
    Kdf,
    database_of,
    login,
)

HOW_MANY = 200
_CUTS = 6
_FLIPS = 20
_MEGABYTE = 1024 * 1024
_PASSPHRASE = Database().passphrase


@dataclass(frozen=True)
class Hostile:
    """A file that must be refused. ``name`` says what is wrong with it."""

    name: str
    content: bytes
    passphrase: str = _PASSPHRASE


def hostile_files() -> Iterator[Hostile]:
    """One after another: some unfold to more than should lie in memory at once."""
    yield from _cut_off()
    yield from _flipped()
    yield from _lying_headers()
    yield from _hostile_documents()
    yield from _hostile_payloads()
    yield from _hostile_exports()
    yield from _hostile_protected_exports()
    yield from _other_files()


def harmless_files() -> Iterator[Hostile]:
    """What the hostile files are made from: these are read, or the others would prove nothing."""
    yield Hostile("a database", _sound().written())
    yield _with_xml("a document", _document(_ENTRY).encode())
    yield Hostile("an export", bitwarden.plain([_ITEM]))
    sealed = bitwarden.Protected(bitwarden.plain([_ITEM])).written()
    yield Hostile("a protected export", sealed, bitwarden.PASSPHRASE)


def _sound() -> Database:
    return database_of(login("one", "muscat.example", "p1"), login("two", "u", "p2"))


# --- KeePass: what is there is not whole ----------------------------------------------------


def _cut_off() -> Iterator[Hostile]:
    whole = _sound().written()
    for number in range(_CUTS):
        length = number * len(whole) // _CUTS
        yield Hostile(f"cut off after {length} bytes", whole[:length])
    yield Hostile("one byte short", whole[:-1])
    yield Hostile("one byte long", whole + b"\0")
    yield Hostile("twice the same", whole + whole)


def _flipped() -> Iterator[Hostile]:
    whole = _sound().written()
    for number in range(_FLIPS):
        place = number * len(whole) // _FLIPS
        changed = bytearray(whole)
        changed[place] ^= 1 << (number % 8)
        yield Hostile(f"bit flipped in byte {place}", bytes(changed))


# --- KeePass: the header asks for what it must not ------------------------------------------


def _lying_headers() -> Iterator[Hostile]:
    """Hashing that must not be done is not done here either: those are sealed under any key."""
    huge = 1 << 62
    kdfs = {
        "4 EiB of memory": Kdf(memory=huge),
        "2 GiB of memory": Kdf(memory=2 << 30),
        "endless passes": Kdf(passes=huge),
        "memory and passes that are too much together": Kdf(memory=1 << 30, passes=17),
        "Argon2id with 4 EiB": Kdf(ARGON2ID, memory=huge),
        "no memory": Kdf(memory=0),
        "no passes": Kdf(passes=0),
        "no lanes": Kdf(lanes=0),
        "a million lanes": Kdf(lanes=1_000_000),
        "less memory than lanes need": Kdf(memory=8 * 1024, lanes=16),
        "an Argon2 of another version": Kdf(version=0x99),
        "no salt": Kdf(salt=b""),
        "a salt of four bytes": Kdf(salt=b"abcd"),
        "a salt of a megabyte": Kdf(salt=bytes(_MEGABYTE)),
        "endless rounds of AES": Kdf(AES_KDF, rounds=huge),
        "no rounds of AES": Kdf(AES_KDF, rounds=0),
        "AES rounds under a short seed": Kdf(AES_KDF, salt=b"short"),
        "another way of hashing": Kdf(bytes(16)),
        "a secret of Argon2's own": Kdf(more=_parameter(0x42, b"K", b"secret")),
        "a value of no type": Kdf(more=_parameter(0x99, b"X", b"1234")),
        "a number of three bytes": Kdf(more=_parameter(0x04, b"X", b"123")),
        "a thousand values": Kdf(more=_parameter(0x42, b"X", b"") * 1000),
        "a value that never ends": Kdf(more=b"\x42" + struct.pack("<I", 0xFFFF_FFFF)),
    }  # fmt: skip
    for name, kdf in kdfs.items():
        yield Hostile(f"asks for {name}", replace(_sound(), kdf=kdf).sealed_under_any_key())
    yield _authentic("encrypted with Twofish", cipher=TWOFISH)
    for version in (0x00010000, 0x00020000, 0x00030001, 0x00050000, 0xFFFFFFFF):
        yield _authentic(f"version {version:#x}", version=version)
    for name in (2, 3, 4, 7, 11):
        double = bytes([name]) + struct.pack("<I", 4) + bytes(4)
        yield _authentic(f"field {name} twice", more_fields=double)
    many = b"".join(bytes([20 + n]) + bytes(4) for n in range(200))
    yield _authentic("two hundred fields", more_fields=many)
    endless = b"\x0c" + struct.pack("<I", 0xFFFF_FFFF)
    yield _authentic("a field that never ends", more_fields=endless)


def _authentic(name: str, **how: object) -> Hostile:
    changed = replace(_sound(), **how)  # pyright: ignore[reportArgumentType]
    return Hostile(name, changed.written())


def _parameter(kind: int, name: bytes, value: bytes) -> bytes:
    sizes = struct.pack("<I", len(name)), struct.pack("<I", len(value))
    return bytes([kind]) + sizes[0] + name + sizes[1] + value


# --- KeePass: authentic, and hostile inside -------------------------------------------------

_LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
_ENTRY = "<Entry><String><Key>Password</Key><Value>x</Value></String></Entry>"


def _hostile_documents() -> Iterator[Hostile]:
    for name, body in (_declaring() | _excessive() | _misshapen()).items():
        yield _with_xml(name, body.encode())
    yield _with_xml("bad UTF-8", _document(_ENTRY.replace(">x<", ">\xff<")).encode("latin-1"))
    yield _with_xml("half of a letter", _document(_ENTRY).encode() + b"\xd8")
    yield _with_xml("UTF-16 that says UTF-8", _document(_ENTRY).encode("utf-16-le"))
    yield _with_xml(
        "an encoding that nobody knows",
        b'<?xml version="1.0" encoding="x-nobody"?>' + _document(_ENTRY).encode(),
    )
    yield _with_xml("zeros", bytes(1000))


def _declaring() -> dict[str, str]:
    """Documents that declare what they then use."""
    return {
        "a billion laughs": _LAUGHS + _document(_ENTRY.replace(">x<", ">&j;<")),
        "quadratic entities": f'<!DOCTYPE x [<!ENTITY a "{"a" * 50_000}">]>'
        + _document(_ENTRY.replace(">x<", f">{'&a;' * 5_000}<")),
        "an external entity": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        + _document(_ENTRY.replace(">x<", ">&a;<")),
        "an entity from the network": '<!DOCTYPE x [<!ENTITY a SYSTEM "http://127.0.0.1/x">]>'
        + _document(_ENTRY.replace(">x<", ">&a;<")),
        "a parameter entity": '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1/x"> %a;]>'
        + _document(_ENTRY),
        "a document type from elsewhere": '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">'
        + _document(_ENTRY),
        "a document type of its own": "<!DOCTYPE x [<!ELEMENT x ANY>]>" + _document(_ENTRY),
    }


def _excessive() -> dict[str, str]:
    """Documents with more of something than any vault has."""
    return {
        "a hundred thousand levels": "<Group>" * 100_000,
        "a hundred levels that end": "<a>" * 100 + "</a>" * 100,
        "two million elements": _document("<a/>" * 2_000_000),
        "a hundred thousand attributes": _document(
            "<Entry " + "".join(f'a{n}="1" ' for n in range(100_000)) + "/>"
        ),
        "a name of nine megabytes": f"<{'a' * 9 * _MEGABYTE}",
        "a comment of nine megabytes": f"<!--{'a' * 9 * _MEGABYTE}-->" + _document(_ENTRY),
        "a value of nine megabytes": _document(_ENTRY.replace(">x<", f">{'a' * 9 * _MEGABYTE}<")),
    }


def _misshapen() -> dict[str, str]:
    """Documents that no password program writes."""
    return {
        "nothing": "",
        "no XML": "password: secret",
        "another document": "<html><body>hello</body></html>",
        "no entries": _document(""),
        "an entry without a password": _document("<Entry/>"),
        "an entity that is not declared": _document(_ENTRY.replace(">x<", ">&nowhere;<")),
        "a value with elements inside": _document(_ENTRY.replace(">x<", "><Value>x</Value><")),
        "an entry inside of a value": _document(_ENTRY.replace(">x<", f">{_ENTRY}<")),
        "a hidden entry": _document(_ENTRY.replace("<Entry>", '<Entry Protected="True">')),
        "a hidden value that is no base64": _document(_hidden("@@@@")),
        "a hidden value that is no text": _document(_hidden("/////w==")),
        "tags that cross": _document(_ENTRY.replace("</Value></String>", "</String></Value>")),
        "tags that never close": _document(_ENTRY)[:-20],
        "text after the end": _document(_ENTRY) + "more",
        "two documents": _document(_ENTRY) * 2,
        "an identifier that is no base64": _document(f"<UUID>@@@</UUID>{_ENTRY}"),
        "a sign that XML does not have": _document(_ENTRY.replace(">x<", ">&#1;<")),
    }


def _document(inside: str) -> str:
    return f"<KeePassFile><Root><Group><Name>a</Name>{inside}</Group></Root></KeePassFile>"


def _hidden(value: str) -> str:
    return (
        "<Entry><String><Key>Password</Key>"
        f'<Value Protected="True">{value}</Value></String></Entry>'
    )


def _with_xml(name: str, xml: bytes) -> Hostile:
    return Hostile(f"document: {name}", Database(xml=xml).written())


def _hostile_payloads() -> Iterator[Hostile]:
    good = b"\x01\x04\0\0\0\x03\0\0\0\x02\x04\0\0\0abcd\x00\0\0\0\0<a/>"
    payloads = {
        "a gzip bomb": gzip.compress(bytes(100 * _MEGABYTE)),
        "a gzip bomb in a gzip bomb": gzip.compress(gzip.compress(bytes(100 * _MEGABYTE))),
        "gzip that is cut off": gzip.compress(good)[:-5],
        "gzip with a wrong sum": gzip.compress(good)[:-8] + bytes(8),
        "gzip with more behind it": gzip.compress(good) + b"more",
        "gzip twice in a row": gzip.compress(good) * 2,
        "no gzip": good,
        "nothing": b"",
        "no key of the stream": gzip.compress(b"\x01\x04\0\0\0\x03\0\0\0\x00\0\0\0\0<a/>"),
        "a stream that nobody knows": gzip.compress(good.replace(b"\x03", b"\x09", 1)),
        "an inner field that nobody knows": gzip.compress(b"\x07\0\0\0\0" + good),
        "an inner field that never ends": gzip.compress(b"\x01\xff\xff\xff\xff" + good),
        "an inner header that never ends": gzip.compress(b"\x03\0\0\0\0" * 100_000),
    }  # fmt: skip
    for name, packed in payloads.items():
        yield Hostile(f"payload: {name}", Database(packed=packed).written())
    short = Database(packed=b"x", compress=False, cipher=CHACHA20).written()
    yield Hostile("payload: one byte", short)
    many = [Entry({"Password": "x"}, hidden=()) for _ in range(10_001)]
    yield Hostile("payload: ten thousand and one entries", database_of(*many).written())
    thrown_away = Group("bin", [login("a", "b", "c")], uuid=bytes([9] * 16))
    only = Database(Group("Root", groups=[thrown_away]), bin_uuid=bytes([9] * 16))
    yield Hostile("payload: everything thrown away", only.written())
    large = [login("a", "b", "c" * 900_000) for _ in range(10)]
    yield Hostile("payload: nine megabytes of hidden values", database_of(*large).written())
    yield Hostile("the wrong passphrase", _sound().written(), "another passphrase")
    yield Hostile("no passphrase", _sound().written(), "")


# --- Bitwarden ------------------------------------------------------------------------------

_ITEM = bitwarden.login("one", "muscat.example", "p1")


def _hostile_exports() -> Iterator[Hostile]:
    whole = bitwarden.plain([_ITEM])
    for number in range(1, 9):
        yield Hostile(f"export cut off, {number} of 9", whole[: number * len(whole) // 9])
    values: Mapping[str, object] = {
        "a list in place of an export": [],
        "no items": {"encrypted": False},
        "items that are nothing": {"encrypted": False, "items": None},
        "items that are a text": {"encrypted": False, "items": "x"},
        "items by name": {"encrypted": False, "items": {"a": _ITEM}},
        "items that are numbers": {"encrypted": False, "items": [1, 2]},
        "items in items": {"encrypted": False, "items": [[_ITEM]]},
        "a login that is a text": {"items": [{**_ITEM, "login": "x"}]},
        "a login that is a list": {"items": [{**_ITEM, "login": [1]}]},
        "a password that is a number": {"items": [bitwarden.login("a", "b", 1)]},
        "a password that is a list": {"items": [bitwarden.login("a", "b", ["x"])]},
        "a name that is a list": {"items": [{**_ITEM, "name": ["x"]}]},
        "addresses that are a text": {"items": [bitwarden.login("a", "b", "c", uris="x")]},
        "addresses that are texts": {"items": [bitwarden.login("a", "b", "c", uris=["x"])]},
        "a second factor that is true": {"items": [bitwarden.login("a", "b", "c", totp=True)]},
        "notes of two megabytes": {"items": [{**_ITEM, "notes": "a" * 2 * _MEGABYTE}]},
        "folders that are numbers": {"items": [_ITEM], "folders": [1]},
        "nothing to sign in with": {"items": [bitwarden.login("a", "b", "")]},
        "cards and notes only": {"items": [{"type": 2, "name": "x"}, {"type": 3}]},
        "everything thrown away": {"items": [{**_ITEM, "deletedDate": "2026-01-01"}]},
        "ten thousand and one logins": {"items": [_ITEM] * 10_001},
        "bound to an account": {"encrypted": True, "items": [_ITEM]},
        "bound to an account, with a seal": {
            "encrypted": True,
            "encKeyValidation_DO_NOT_EDIT": "2.AA==|AA==|AA==",
            "items": [],
        },
    }
    for name, value in values.items():
        yield Hostile(f"export: {name}", bitwarden.as_json(value))
    texts = {
        "a hundred thousand levels of lists": '{"items":' + "[" * 100_000,
        "a hundred thousand levels of members": '{"a":' * 100_000,
        "levels that all end": '{"items":' + "[" * 50_000 + "]" * 50_000 + "}",
        "a million lists": '{"items":[' + "[]," * 1_000_000 + "[]]}",
        "no number": '{"encrypted":false,"items":NaN}',
        "an endless number": '{"items":[{"type":' + "9" * 10_000 + "}]}",
        "more behind the end": whole.decode() + "{}",
        "single quotes": whole.decode().replace('"', "'"),
    }
    for name, text in texts.items():
        yield Hostile(f"export: {name}", text.encode())
    yield Hostile("export: bad UTF-8", whole.replace(b"p1", b"p\xff"))
    yield Hostile("export: UTF-16", whole.decode().encode("utf-16"))


def _hostile_protected_exports() -> Iterator[Hostile]:
    content = bitwarden.plain([_ITEM])
    outer: dict[str, Mapping[str, object]] = {
        "4 TiB of memory": {"kdfType": 1, "kdfMemory": 1 << 22, "kdfParallelism": 1},
        "Argon2 with endless passes": {
            "kdfType": 1, "kdfMemory": 64, "kdfParallelism": 1, "kdfIterations": 1 << 40,
        },
        "Argon2 without memory": {"kdfType": 1, "kdfMemory": 0, "kdfParallelism": 1},
        "Argon2 without lanes": {"kdfType": 1, "kdfMemory": 64, "kdfParallelism": 0},
        "Argon2 with less than nothing": {"kdfType": 1, "kdfMemory": -64, "kdfParallelism": 1},
        "Argon2 whose memory is a text": {"kdfType": 1, "kdfMemory": "64", "kdfParallelism": 1},
        "endless passes": {"kdfIterations": 1 << 40},
        "no passes": {"kdfIterations": 0},
        "passes that are half": {"kdfIterations": 0.5},
        "passes that are true": {"kdfIterations": True},
        "a hashing that nobody knows": {"kdfType": 7},
        "no salt": {"salt": ""},
        "a salt of a megabyte": {"salt": "a" * _MEGABYTE},
        "a salt that is a number": {"salt": 1},
        "an encryption that nobody knows": {"encKeyValidation_DO_NOT_EDIT": "9.AA==|AA==|AA=="},
        "a seal that is none": {"encKeyValidation_DO_NOT_EDIT": "hello"},
        "a seal that is no base64": {"encKeyValidation_DO_NOT_EDIT": "2.A===|A|A"},
        "no data": {"data": None},
        "data that is a list": {"data": []},
        "data under another key": {"data": bitwarden.sealed(content, [bytes(32), bytes(32)])},
    }  # fmt: skip
    for name, changes in outer.items():
        export = bitwarden.Protected(content, changes=changes)
        yield Hostile(f"protected: {name}", export.written(), bitwarden.PASSPHRASE)
    again = bitwarden.Protected(bitwarden.Protected(content).written()).written()
    yield Hostile("protected: protected twice", again, bitwarden.PASSPHRASE)
    for name, inside in {
        "no JSON": b"hello",
        "nothing": b"",
        "bad UTF-8": b'{"items":["\xff"]}',
        "bound to an account": bitwarden.as_json({"encrypted": True, "items": []}),
    }.items():
        export = bitwarden.Protected(inside)
        yield Hostile(f"protected inside: {name}", export.written(), bitwarden.PASSPHRASE)
    sound = bitwarden.Protected(content).written()
    yield Hostile("protected: the wrong passphrase", sound, "another passphrase")
    yield Hostile("protected: no passphrase", sound, "")
    for member in ("encKeyValidation_DO_NOT_EDIT", "data"):
        members = json.loads(sound)
        seal = members[member]
        members[member] = seal[:-4] + ("A" if seal[-4] != "A" else "B") + seal[-3:]
        flipped = bitwarden.as_json(members)
        yield Hostile(f"protected: {member} altered", flipped, bitwarden.PASSPHRASE)


# --- other files altogether -----------------------------------------------------------------


def _other_files() -> Iterator[Hostile]:
    made: dict[str, Callable[[], bytes]] = {
        "nothing at all": lambda: b"",
        "a zip bomb": lambda: _zipped(bytes(50 * _MEGABYTE)),
        "an export in a zip": lambda: _zipped(bitwarden.plain([_ITEM])),
        "a gzip bomb": lambda: gzip.compress(bytes(50 * _MEGABYTE)),
        "a table": lambda: b"name,username,password\na,b,c\n",
        "an XML export of KeePass": lambda: _document("<Entry/>").encode(),
        "a KeePass 1 database": lambda: bytes.fromhex("03d9a29a65fb4bb5") + bytes(200),
        "a KDBX 3 database": lambda: bytes.fromhex("03d9a29a67fb4bb501000300") + bytes(200),
        "a beginning of KeePass": lambda: bytes.fromhex("03d9a29a"),
        "a database of another kind": lambda: b"SQLite format 3\0" + bytes(200),
    }
    for name, make in made.items():
        yield Hostile(f"file: {name}", make())


def _zipped(content: bytes) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("data.json", content)
    return archive.getvalue()
