"""The colour that each account has wherever it is shown.

Each carries white letters (4.5:1) and is seen on the surfaces of both themes (3:1).
"""

COLOURS = (
    "#12797B",
    "#4F63C6",
    "#B5492F",
    "#66731B",
    "#9B4CA0",
    "#2474A8",
    "#B8406A",
    "#606D7A",
)


def colour_at(number: int) -> str:
    """The colour of the account that comes at ``number`` (from 0) among those of an employee."""
    return COLOURS[number % len(COLOURS)]
