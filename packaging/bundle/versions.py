"""The versions of what ships besides Python packages, asked of the things themselves."""

import platform
import re
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _qt() -> str:
    from PySide6.QtCore import qVersion  # noqa: PLC0415 - only while building

    return qVersion()


def _icu() -> str:
    import PySide6  # noqa: PLC0415

    libraries = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicuuc.so.*")
    return next((library.name.rpartition(".")[2] for library in libraries), "")


def _openssl() -> str:
    from cryptography.hazmat.backends.openssl import backend  # noqa: PLC0415

    return backend.openssl_version_text().split()[1]


def _openssl_of_sqlcipher() -> str:
    """Read from the module, whose OpenSSL is its own and tells its version nowhere else."""
    import sqlcipher3  # noqa: PLC0415

    modules = Path(sqlcipher3.__file__).parent.glob("_sqlite3*")
    found = (re.search(rb"OpenSSL (\d+\.\d+\.\d+)", module.read_bytes()) for module in modules)
    return next((one[1].decode() for one in found if one), "")


def _sqlite() -> str:
    from sqlcipher3 import dbapi2  # noqa: PLC0415

    return str(dbapi2.sqlite_version)


def _sqlcipher() -> str:
    from sqlcipher3 import dbapi2  # noqa: PLC0415

    connection = dbapi2.connect(":memory:")
    try:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0]).split()[0]
    finally:
        connection.close()


def _confusables() -> str:
    head = (ROOT / "resources/words/confusables.txt").read_text(encoding="utf-8")[:500]
    found = re.search(r"confusables\.txt (\d+\.\d+\.\d+)", head)
    return found[1] if found else ""


def _plex() -> str:
    """Of the font's own table of names: ``Version 1.101;…``."""
    content = (ROOT / "resources/fonts/IBMPlexSansArabic-Regular.ttf").read_bytes()
    # In the table each letter has two bytes.
    found = re.search(rb"Version ([\d.]*\d)", content.replace(b"\0", b""))
    return found[1].decode() if found else ""


VERSIONS: dict[str, Callable[[], str]] = {
    "python": platform.python_version,
    "pyinstaller": lambda: version("pyinstaller"),
    "qt": _qt,
    "icu": _icu,
    "openssl": _openssl,
    "openssl-of-sqlcipher": _openssl_of_sqlcipher,
    "sqlite": _sqlite,
    "sqlcipher": _sqlcipher,
    "hunspell": lambda: "1.7",
    "pillow": lambda: version("pillow"),
    "confusables": _confusables,
    "plex": _plex,
}
