"""What sets the platforms' posts apart: measures, colours, order, cuts.

Measures are those of the platforms' own pages in a timeline, in device-independent pixels,
read off there and rounded; line heights are a little larger because the program's Arabic
face is taller than theirs. No platform's typeface or mark is used. Layout in an Arabic
interface: X, Mastodon, Facebook and Instagram have one and mirror the post; Bluesky has none
(bluesky-social/social-app, issue 7037), so the portrait stays at the left there while the
text follows its own direction.
"""

from dataclasses import dataclass
from enum import StrEnum

from ui.composer.preview.directions import DirectionRule

PLATFORMS = ("x", "bluesky", "mastodon", "facebook", "instagram", "practice")
"""All that can be previewed, in the order in which they are offered."""


class Arrangement(StrEnum):
    """Where text and media stand: beside the portrait, under it, or under the picture."""

    BESIDE = "beside"
    UNDER = "under"
    PICTURE_FIRST = "picture_first"


@dataclass(frozen=True)
class Palette:
    """The colours of one of the two dresses, as ``#RRGGBB``."""

    ground: str
    ink: str
    muted: str
    link: str
    line: str
    well: str


@dataclass(frozen=True)
class Cut:
    """Where a timeline stops a long text; ``None`` where it does not stop for that reason.

    ``characters`` are grapheme clusters, ``length`` says that the platform's own count at its
    own limit does it, ``inline`` that the words to go on stand on the last line.
    """

    characters: int | None = None
    lines: int | None = None
    length: bool = False
    inline: bool = False


@dataclass(frozen=True)
class Look:
    """One platform's way to show a post."""

    platform: str
    arrangement: Arrangement
    avatar: int
    text_px: int
    line_px: int
    light: Palette
    dark: Palette
    direction: DirectionRule
    cut: Cut
    actions: tuple[str, ...]
    links_are_silent: bool = False
    isolates_links: bool = False
    """Whether handles, hashtags and links cannot be torn apart by what surrounds them."""
    mirrors: bool = True
    name_and_handle_apart: bool = False
    media_radius: int = 12
    media_gap: int = 2
    margin: int = 16

    def palette(self, dark: bool) -> Palette:
        """The colours for a light or a dark page."""
        return self.dark if dark else self.light


_X = Look(
    platform="x",
    arrangement=Arrangement.BESIDE,
    avatar=40,
    text_px=15,
    line_px=23,
    light=Palette("#FFFFFF", "#0F1419", "#536471", "#1D9BF0", "#EFF3F4", "#F7F9F9"),
    dark=Palette("#000000", "#E7E9EA", "#7B8087", "#1D9BF0", "#2F3336", "#16181C"),
    direction=DirectionRule.WHOLE_TEXT,
    links_are_silent=True,
    isolates_links=True,
    # Longer posts of paying accounts fold at the length of an ordinary one.
    cut=Cut(length=True),
    actions=("comment", "repost", "heart", "bookmark", "share"),
    media_radius=16,
)
_BLUESKY = Look(
    platform="bluesky",
    arrangement=Arrangement.BESIDE,
    avatar=42,
    text_px=15,
    line_px=23,
    light=Palette("#FFFFFF", "#0B0F14", "#42576C", "#1062D4", "#DCE2EA", "#F1F3F5"),
    dark=Palette("#000000", "#F1F3F5", "#8D9EB2", "#4291FF", "#232E3E", "#19222E"),
    direction=DirectionRule.WHOLE_TEXT,
    # MAX_POST_LINES of social-app.
    cut=Cut(lines=25),
    actions=("comment", "repost", "heart", "share", "more"),
    mirrors=False,
    media_gap=4,
)
_MASTODON = Look(
    platform="mastodon",
    arrangement=Arrangement.UNDER,
    avatar=46,
    text_px=15,
    line_px=24,
    light=Palette("#FFFFFF", "#0A0A0F", "#4D4D66", "#5638CC", "#DFDFE9", "#F1F1F8"),
    dark=Palette("#181821", "#FFFFFF", "#A5A5C0", "#A5A6FF", "#313142", "#24242F"),
    direction=DirectionRule.EACH_LINE_PLAIN,
    # Its style sheet: unicode-bidi: isolate on links.
    isolates_links=True,
    # MAX_HEIGHT of its status_content: 32 lines.
    cut=Cut(lines=32),
    actions=("comment", "repost", "star", "bookmark", "more"),
    name_and_handle_apart=True,
    media_radius=8,
)
_FACEBOOK = Look(
    platform="facebook",
    arrangement=Arrangement.UNDER,
    avatar=40,
    text_px=15,
    line_px=23,
    light=Palette("#FFFFFF", "#080809", "#606266", "#0064D1", "#CED0D4", "#F0F2F5"),
    dark=Palette("#252728", "#E2E5E9", "#B0B3B8", "#5AA7FF", "#3E4042", "#333334"),
    direction=DirectionRule.EACH_LINE,
    # Not published; about 480 characters on a desktop by common measurement.
    cut=Cut(characters=477, inline=True),
    actions=("thumb", "comment", "share"),
    name_and_handle_apart=True,
    media_radius=0,
)
_INSTAGRAM = Look(
    platform="instagram",
    arrangement=Arrangement.PICTURE_FIRST,
    avatar=32,
    text_px=14,
    line_px=22,
    light=Palette("#FFFFFF", "#000000", "#737373", "#00376B", "#DBDBDB", "#EFEFEF"),
    dark=Palette("#000000", "#F5F5F5", "#A8A8A8", "#9CC9F5", "#262626", "#1A1A1A"),
    direction=DirectionRule.WHOLE_TEXT,
    # Help page "Why doesn't my entire caption display in feed?": three lines, 125 characters.
    cut=Cut(characters=125, lines=3, inline=True),
    actions=("heart", "comment", "share"),
    media_radius=0,
)
_PRACTICE = Look(
    platform="practice",
    arrangement=Arrangement.BESIDE,
    avatar=40,
    text_px=15,
    line_px=25,
    light=Palette("#FFFFFF", "#1D2A2E", "#566A6D", "#0F6466", "#DDE5E5", "#EEF2F2"),
    dark=Palette("#192124", "#E7EEEE", "#A3B4B6", "#5CC0BD", "#2E3A3E", "#222C30"),
    direction=DirectionRule.EACH_LINE_PLAIN,
    cut=Cut(lines=32),
    actions=("comment", "heart", "share"),
)
_LOOKS = {
    look.platform: look for look in (_X, _BLUESKY, _MASTODON, _FACEBOOK, _INSTAGRAM, _PRACTICE)
}


def look_of(platform: str) -> Look:
    """How ``platform`` shows a post; one that is not known looks as practice does."""
    return _LOOKS.get(platform, _PRACTICE)
