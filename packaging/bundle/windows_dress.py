"""The icon and the version resource of the Windows executables. Usage: windows_dress.py WORK.

Runs on Windows as a part of build.py; nothing here has been run there from this repository's
own checks, which run on Linux.
"""

import subprocess
import sys
from pathlib import Path

from sbom import program_version

ROOT = Path(__file__).resolve().parents[2]

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040104B0", [
      StringStruct("FileDescription", "ناطق Natiq"),
      StringStruct("ProductName", "ناطق Natiq"),
      StringStruct("InternalName", "natiq"),
      StringStruct("OriginalFilename", "natiq.exe"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [0x0401, 1200])])
  ]
)
"""


def main(arguments: list[str]) -> int:
    work = Path(arguments[0])
    icons = [sys.executable, str(ROOT / "packaging" / "icons.py"), str(work)]
    subprocess.run(icons, check=True)  # noqa: S603
    (work / "version.txt").write_text(version_resource(program_version()), encoding="utf-8")
    return 0


def version_resource(version: str) -> str:
    """What PyInstaller takes as a version file; ``version`` has up to four numbers."""
    parts = [int(part) for part in version.split(".")]
    numbers = tuple([*parts, 0, 0, 0, 0][:4])
    return _TEMPLATE.format(numbers=numbers, version=version)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
