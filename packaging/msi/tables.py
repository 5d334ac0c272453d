"""The tables of a Windows Installer database as text (IDT), read and written by msitools."""

import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

_END = "\r\n"
_CODEPAGE = "_ForceCodepage"
_UTF_8 = 65_001


@dataclass
class Table:
    """One table. ``rows`` hold text only, in the order of ``columns``."""

    name: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    keys: tuple[str, ...]
    rows: list[list[str]]

    def at(self, column: str) -> int:
        """Where a column stands in each row."""
        return self.columns.index(column)

    def row(self, key: str) -> list[str]:
        """The row whose first column is ``key``. Raises ``KeyError``."""
        for row in self.rows:
            if row[0] == key:
                return row
        raise KeyError(key)

    def text(self) -> str:
        """As IDT, which carries its columns, their types and its keys."""
        lines = [self.columns, self.types, (self.name, *self.keys), *self.rows]
        return "".join("\t".join(line) + _END for line in lines)


def names(database: Path) -> list[str]:
    """The tables of a database that hold its rows, and the summary information."""
    listed = _run("msiinfo", "tables", str(database)).split()
    return [name for name in listed if name != _CODEPAGE]


def read(database: Path, name: str) -> Table:
    """One table of a database."""
    lines = _run("msiinfo", "export", str(database), name).split("\n")
    fields = [line.removesuffix("\r").split("\t") for line in lines if line.strip("\r")]
    columns, types, (table, *keys), *rows = fields
    return Table(table, tuple(columns), tuple(types), tuple(keys), rows)


def write(database: Path, *tables: Table) -> None:
    """Put whole tables into a database, in place of those that were there, as UTF-8.

    Rows that are not in the given tables any more are gone.
    """
    with tempfile.TemporaryDirectory() as folder:
        codepage = Path(folder) / f"{_CODEPAGE}.idt"
        codepage.write_bytes(f"{_END}{_END}{_UTF_8}\t{_CODEPAGE}{_END}".encode())
        _run("msibuild", str(database), "-i", str(codepage))
        for table in tables:
            file = Path(folder) / f"{table.name}.idt"
            file.write_bytes(table.text().encode())
            _run("msibuild", str(database), "-i", str(file))


def _run(program: str, *arguments: str) -> str:
    found = shutil.which(program)
    if found is None:
        raise SystemExit(f"{program} is missing: apt-get install wixl msitools")
    done = subprocess.run(  # noqa: S603 - the tools of this build, on its own files
        [found, *arguments], capture_output=True, check=True
    )
    return done.stdout.decode()
