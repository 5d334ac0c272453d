"""How reports of crashes are named, and whether one waits: all that a start has to know."""

from pathlib import Path

UNDECIDED, DECIDED = ".new.txt", ".kept.txt"
"""How the names of reports end: nobody has decided about it, or the employee keeps it."""
END_OF_HEAD = "--"
"""In the file of a run, the line after which ``faulthandler`` writes."""


def reports_wait_in(folder: Path) -> bool:
    """Whether a report lies there that nobody has decided about; quick."""
    return next(folder.glob(f"crash-*{UNDECIDED}"), None) is not None
