"""Emoji sequences: what is drawn as one picture, however many code points it takes.

Built from the properties of UTS 51 instead of a list of pictures, so that the emoji of a
newer Unicode are known as soon as the ``regex`` library knows their properties. Flags alone
are listed: only pairs that are a region's code are drawn as one.
"""

from collections.abc import Iterator

import regex

_REGIONS = (
    "AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ "
    "BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ "
    "DK DM DO DZ EA EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP "
    "GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH "
    "KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL "
    "PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
    "SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG "
    "VI VN VU WF WS XK YE YT ZA ZM ZW"
)
"""Region codes with a flag (emoji-test.txt of Unicode 17)."""
_INDICATOR = 0x1F1E6 - ord("A")

_FLAGS = ["".join(chr(_INDICATOR + ord(letter)) for letter in code) for code in _REGIONS.split()]
# A sign of Latin text is a picture only where the variation selector says so.
_PICTURE = (
    r"(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}"
    r"|(?![\u00a9\u00ae](?!\ufe0f))\p{Extended_Pictographic}(?!\ufe0e)\ufe0f?)"
    r"(?:[\U000e0020-\U000e007e]+\U000e007f)?"
)
_EMOJI = regex.compile(
    rf"\L<pairs>|[#*0-9]\ufe0f?\u20e3|{_PICTURE}(?:\u200d{_PICTURE})*", pairs=_FLAGS
)
_MAY_BE_EMOJI = regex.compile(r"[\u00a9\u00ae\u200d\u20e3\u203c-\U0010ffff]")


def emoji_spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each emoji sequence of ``text``, in code points."""
    if _MAY_BE_EMOJI.search(text) is None:
        return
    for found in _EMOJI.finditer(text):
        yield found.span()
