"""The pictures of the guides, made from those that ``make shots`` takes: ``make pictures``.

Each is scaled down to what a guide shows and kept in few colours: all of them together ship
with the program and may not weigh more than a few megabytes.
"""

import sys
from pathlib import Path

from PIL import Image, ImageChops

ROOT = Path(__file__).resolve().parents[1]
SHOTS = ROOT / "build" / "shots" / "ar-light-1024x700"
PICTURES = ROOT / "docs" / "pictures"
_WIDTH = 960
_COLOURS = 128

CHOSEN = {
    "accounts-ar": "29-accounts",
    "accounts-decisions": "265-accounts-decisions",
    "attachment": "101-attachment",
    "authenticator": "06-authenticator",
    "browser": "266-browser-waiting",
    "calendar-month-ar": "161-calendar-month",
    "change-password": "73-carry-over",
    "composer": "100-composer-attachments",
    "decision": "10-decision-imported",
    "drafts": "140-drafts-labels",
    "generator": "70-generator",
    "guard-apps-ar": "122-guard-apps",
    "guard-ar": "121-protection-with-the-guard",
    "guard-incident-ar": "134-guard-incident",
    "help": "400-help",
    "language": "121-language",
    "link": "251-link-forged",
    "locked": "35-locked",
    "log": "300-log",
    "outbox-ar": "202-outbox-overdue",
    "own-sign-in": "63-protection-own-sign-in",
    "passphrase": "05-passphrase-strong",
    "policy": "36-policy-unread",
    "practice": "40-practice",
    "preview": "111-preview-bluesky-light",
    "protection": "61-protection",
    "protection-account": "65-account-shown",
    "publish-when-ar": "168-publish-at-a-time",
    "recovery-codes": "08-recovery",
    "reset": "83-reset-ready",
    "responsible": "320-responsible",
    "review": "21-composer-findings",
    "revisions": "143-revisions",
    "seen-post": "222-seen-post",
    "settings": "150-settings",
    "sign-in": "11-sign-in",
    "stopped": "172-stopped",
    "thread": "126-thread",
    "token": "270-token",
    "welcome": "01-welcome",
}
"""Each picture of a guide by the picture of ``make shots`` that it is made from."""

CARDS = frozenset(
    {
        "authenticator",
        "decision",
        "locked",
        "passphrase",
        "recovery-codes",
        "reset",
        "sign-in",
        "welcome",
    }
)
"""Pictures of a card in an empty window: the card is what counts."""
_HEADER, _AROUND = 60, 28


def picture_of(shot: Path, *, card: bool) -> Image.Image:
    """The shot, or the ``card`` in it, as wide as a guide shows it, in few colours."""
    with Image.open(shot) as image:
        whole = image.convert("RGB")
    if card:
        whole = _card_in(whole)
    width = min(_WIDTH, whole.width)
    size = (width, round(whole.height * width / whole.width))
    scaled = whole.resize(size, Image.Resampling.LANCZOS)
    return scaled.quantize(_COLOURS, dither=Image.Dither.NONE)


def _card_in(window: Image.Image) -> Image.Image:
    """What stands in the empty window under its header, with a little of the ground."""
    below = window.crop((0, _HEADER, window.width - 16, window.height))
    empty = Image.new("RGB", below.size, below.getpixel((40, 4)))
    found = ImageChops.difference(below, empty).getbbox() or (0, 0, *below.size)
    left, top, right, bottom = found
    return window.crop(
        (
            max(0, left - _AROUND),
            max(_HEADER, top + _HEADER - _AROUND),
            min(window.width, right + _AROUND),
            min(window.height, bottom + _HEADER + _AROUND),
        )
    )


def main() -> int:
    missing = [shot for shot in CHOSEN.values() if not (SHOTS / f"{shot}.png").is_file()]
    if missing:
        sys.stderr.write(f"not in {SHOTS.relative_to(ROOT)}: {', '.join(missing)}\n")
        return 1
    for name, shot in CHOSEN.items():
        made = picture_of(SHOTS / f"{shot}.png", card=name in CARDS)
        made.save(PICTURES / f"{name}.png", optimize=True)
    weight = sum(file.stat().st_size for file in PICTURES.glob("*.png"))
    sys.stdout.write(f"{len(CHOSEN)} pictures, {weight / 1e6:.1f} MB in all\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
