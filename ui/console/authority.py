"""``main.py authority …``: what whoever issues decisions of delegation works with, offline."""

from ui.console import inspection, new_key, revoke, sign
from ui.console.arguments import PROGRAM
from ui.console.speech import translate
from ui.console.tool import Tool


def _about() -> str:
    return translate(
        "AuthorityConsole",
        "Decisions of delegation: keys, signatures, revocations. Works offline.",
    )


_TOOL = Tool(
    PROGRAM,
    _about,
    (("new-key", new_key), ("sign", sign), ("revoke", revoke), ("inspect", inspection)),
)
run_here, run = _TOOL.run_here, _TOOL.run
