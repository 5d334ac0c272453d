"""The page on which the browser ends after a sign-in: whole in itself, in both languages.

It comes from this machine under a policy that lets nothing else be loaded: no script, no
address from elsewhere, styles and drawing in the page itself.
"""

from collections.abc import Mapping
from html import escape
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTranslator

from core.delegation.model import DelegatedAccount
from ui.language import ARABIC, ENGLISH
from ui.resources import RESOURCES, load_translation
from ui.widgets.tokens import FONT_FAMILY, RADIUS, Tokens, load_tokens

_Words = tuple[str, str]
"""A heading and a sentence."""

_CONTEXT = "BrowserPage"
_PROGRAM = cast("str", QT_TRANSLATE_NOOP("BrowserPage", "Natiq"))
_GRANTED = (
    QT_TRANSLATE_NOOP("BrowserPage", "Go back to Natiq"),
    QT_TRANSLATE_NOOP(
        "BrowserPage",
        "The platform has given its permission. Natiq is now checking that it is for {account}; "
        "the result stands in its window. You can close this page.",
    ),
)
_DECLINED = (
    QT_TRANSLATE_NOOP("BrowserPage", "Nothing was connected"),
    QT_TRANSLATE_NOOP(
        "BrowserPage",
        "The platform has given no permission for {account}, and nothing was changed. You can "
        "close this page and begin again in Natiq.",
    ),
)
_CHECK = "M6 12.5l4 4 8-9"
_CROSS = "M7 7l10 10M17 7L7 17"
_DIRECTIONS = {ARABIC: "rtl", ENGLISH: "ltr"}


def pages_for(account: DelegatedAccount) -> Mapping[bool, bytes]:
    """The page for a yes of the platform (``True``) and for a no, as HTML in UTF-8."""
    handle = f"@{account.handle}"
    return {
        True: _page("good", _CHECK, cast("_Words", _GRANTED), handle),
        False: _page("stop", _CROSS, cast("_Words", _DECLINED), handle),
    }


def _page(tone: str, sign: str, words: _Words, handle: str) -> bytes:
    first = ARABIC if QLocale().language() == QLocale.Language.Arabic else ENGLISH
    second = ENGLISH if first == ARABIC else ARABIC
    said = {language: _said(language, words) for language in (first, second)}
    parts = "".join(
        _part(language, "h1" if language == first else "h2", *said[language], handle)
        for language in said
    )
    program = _in(first, _PROGRAM)
    return f"""<!DOCTYPE html>
<html lang="{first}" dir="{_DIRECTIONS[first]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{escape(said[first][0])} – {escape(program)}</title>
<style>{_styles(tone)}</style>
</head>
<body>
<main>
<svg viewBox="0 0 24 24" width="56" height="56" aria-hidden="true"><path d="{sign}"/></svg>
{parts}</main>
</body>
</html>
""".encode()


def _part(language: str, heading: str, title: str, sentence: str, handle: str) -> str:
    account = f'<bdi dir="ltr">{escape(handle)}</bdi>'
    filled = escape(sentence).replace("{account}", account)
    return (
        f'<section lang="{language}" dir="{_DIRECTIONS[language]}">'
        f"<{heading}>{escape(title)}</{heading}><p>{filled}</p></section>\n"
    )


def _said(language: str, words: _Words) -> tuple[str, str]:
    return _in(language, words[0]), _in(language, words[1])


def _in(language: str, sentence: str) -> str:
    """The sentence in either language, whichever is in force."""
    if language == ENGLISH:
        return sentence
    if QLocale().language() == QLocale.Language.Arabic:
        return QCoreApplication.translate(_CONTEXT, sentence)
    translator = QTranslator()
    load_translation(translator, language)
    return translator.translate(_CONTEXT, sentence) or sentence


def _styles(tone: str) -> str:
    light, dark = (load_tokens(RESOURCES / "theme" / f"{name}.json") for name in ("light", "dark"))
    return f"""
:root {{ {_colours(light, tone)} }}
@media (prefers-color-scheme: dark) {{ :root {{ {_colours(dark, tone)} }} }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px;
  background: var(--ground); color: var(--text);
  font-family: "{FONT_FAMILY}", "Noto Sans Arabic", "Segoe UI", Tahoma, sans-serif; }}
main {{ max-width: 560px; padding: 40px; background: var(--surface); text-align: center;
  border: 1px solid var(--line); border-radius: {RADIUS}px; }}
svg {{ padding: 12px; border-radius: 50%; background: var(--tone-surface); fill: none;
  stroke: var(--tone); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }}
h1 {{ margin: 24px 0 8px; font-size: 24px; }}
h2 {{ margin: 0 0 4px; font-size: 16px; }}
p {{ margin: 0; line-height: 1.8; }}
section + section {{ margin-top: 28px; padding-top: 24px; border-top: 1px solid var(--line);
  color: var(--muted); font-size: 14px; }}
"""


def _colours(tokens: Tokens, tone: str) -> str:
    good = tone == "good"
    named = {
        "ground": tokens.background,
        "surface": tokens.surface,
        "text": tokens.text,
        "muted": tokens.muted,
        "line": tokens.line,
        "tone": tokens.good if good else tokens.stop,
        "tone-surface": tokens.good_surface if good else tokens.stop_surface,
    }
    return " ".join(f"--{name}: {colour};" for name, colour in named.items())
