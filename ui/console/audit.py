"""``main.py audit …``: judging exported logs, without the program's data (clause TRN)."""

from core.authority import Authority
from ui.console import audit_key, audit_verify
from ui.console.audit_words import PROGRAM, exit_codes
from ui.console.speech import translate
from ui.console.tool import Tool


def _about() -> str:
    return translate(
        "AuthorityConsole",
        "Exported logs: verify them with the file and the public key alone. Works offline.",
    )


_TOOL = Tool(
    PROGRAM,
    _about,
    (("verify", audit_verify), ("key", audit_key)),
    # A settings file that cannot be followed must not look like a log that is broken.
    Authority.without_settings,
    exit_codes,
)
run_here, run = _TOOL.run_here, _TOOL.run
