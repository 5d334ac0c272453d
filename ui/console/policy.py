"""``main.py policy …``: making, trying, signing and judging policy packs, offline (VER)."""

from ui.console import policy_build, policy_inspect, policy_sign, policy_test
from ui.console.policy_words import PROGRAM
from ui.console.speech import translate
from ui.console.tool import Tool


def _about() -> str:
    return translate(
        "AuthorityConsole", "Policy packs: build, test, sign and inspect them. Works offline."
    )


_TOOL = Tool(
    PROGRAM,
    _about,
    (
        ("build", policy_build),
        ("test", policy_test),
        ("sign", policy_sign),
        ("inspect", policy_inspect),
    ),
)
run_here, run = _TOOL.run_here, _TOOL.run
