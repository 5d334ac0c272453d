"""``main.py update …``: signing and judging notices of newer versions, offline."""

from ui.console import update_inspect, update_sign
from ui.console.speech import translate
from ui.console.tool import Tool
from ui.console.update_words import PROGRAM


def _about() -> str:
    return translate(
        "AuthorityConsole",
        "Notices of newer versions: sign and inspect them. Works offline, installs nothing.",
    )


_TOOL = Tool(PROGRAM, _about, (("sign", update_sign), ("inspect", update_inspect)))
run_here, run = _TOOL.run_here, _TOOL.run
