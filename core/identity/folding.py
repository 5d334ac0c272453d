"""Passphrases as guessers see them: without what changes the look and not the word.

Unlike ``core.text`` this serves no search: the letters must stay one to one, so that what
was found in one spelling can be marked in another.
"""

import unicodedata

_SEPARATORS = "-_.,~+/\u060c"

_UNIFIED = str.maketrans(
    {
        **dict.fromkeys(_SEPARATORS, " "),
        "\u0622": "\u0627",  # alef with madda, hamza above, hamza below, wasla: alef
        "\u0623": "\u0627",
        "\u0625": "\u0627",
        "\u0671": "\u0627",
        "\u0649": "\u064a",  # alef maqsura, farsi yeh: yeh
        "\u06cc": "\u064a",
        "\u0629": "\u0647",  # teh marbuta: heh
        "\u0624": "\u0648",  # waw with hamza: waw
        "\u0626": "\u064a",  # yeh with hamza: yeh
        "\u06a9": "\u0643",  # keheh: kaf
    }
)
_DISGUISED = str.maketrans("013457@$!|", "oieastasil")
_TATWEEL = "\u0640"


def bare(text: str) -> str:
    """``text`` without marks, tatweel and invisible signs, in lower case, digits in ASCII."""
    wide = unicodedata.normalize("NFKC", text).casefold()
    return "".join(
        str(unicodedata.digit(sign)) if sign.isdecimal() else sign
        for sign in wide
        if sign != _TATWEEL and unicodedata.category(sign) not in {"Mn", "Me", "Cf", "Cc"}
    )


def unified(bare_text: str) -> str:
    """The letters that people write for one another made one, and so the separators.

    The length stays.
    """
    return bare_text.translate(_UNIFIED)


def undisguised(bare_text: str) -> str:
    """Digits and signs that stand for Latin letters turned back; the length stays."""
    return bare_text.translate(_DISGUISED)
