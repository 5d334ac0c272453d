"""The program as it really starts, looked at from outside."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 20.0


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of a process")
def test_the_running_program_leaves_no_core_file(tmp_path: Path) -> None:
    program = subprocess.Popen([sys.executable, "main.py", "--data", str(tmp_path)], cwd=ROOT)
    begun = time.monotonic()
    while core_limit(program.pid) != ["0", "0"] and time.monotonic() - begun < PATIENCE_S:
        time.sleep(0.05)
    limit = core_limit(program.pid)
    program.kill()
    program.wait()
    assert limit == ["0", "0"]


def core_limit(process: int) -> list[str]:
    """The largest core file that the process may write, now and at most."""
    lines = Path(f"/proc/{process}/limits").read_text(encoding="utf-8").splitlines()
    (line,) = [line for line in lines if line.startswith("Max core file size")]
    return line.split()[4:6]
