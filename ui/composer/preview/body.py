"""The text of a post as it is set: coloured, directed, cut where the timeline cuts it."""

from PySide6.QtGui import QFont

from ui.composer.preview.directions import closing_of, lines_from_right
from ui.composer.preview.entities import Entity
from ui.composer.preview.looks import Look, Palette
from ui.composer.preview.paragraphs import Line, Paragraphs, Span
from ui.composer.preview.shown_text import (
    ELLIPSIS,
    ShownText,
    shortened_by_words,
    shown_text,
)
from ui.composer.preview.words import more_words
from ui.widgets.labels import isolate, isolate_ltr


def set_body(
    text: str, look: Look, palette: Palette, font: QFont, width: float, around: bool, lead: str = ""
) -> Paragraphs:
    """``text`` set to ``width``; ``around`` says that the page reads from right to left.

    ``lead`` is a handle that stands in bold before the text, as Instagram has it.
    """
    shown = shown_text(text, look)
    lines = body_lines(shown, look, palette, around, lead)
    whole = Paragraphs(lines, font, look.line_px, width, look.cut.lines)
    if not (shown.cut or whole.left_out):
        return whole
    if look.cut.inline:
        kept = lines[: len(whole.layouts)]
        kept[-1] = _until(kept[-1], whole.kept[1])
        return _with_more_at_its_end(kept, look, palette, font, width)
    more = more_words(look.platform)
    whole.add_under(Line(more, around, (Span(0, len(more), palette.link),)))
    return whole


def body_lines(
    shown: ShownText, look: Look, palette: Palette, around: bool, lead: str = ""
) -> list[Line]:
    """The paragraphs of a text with their directions and colours."""
    texts, runs, start = shown.text.split("\n"), list[tuple[Entity, ...]](), 0
    for text in texts:
        end = start + len(text)
        runs.append(
            tuple(
                Entity(one.kind, one.start - start, one.end - start)
                for one in shown.entities
                if start <= one.start < end
            )
        )
        start = end + 1
    silent = runs if look.links_are_silent else ()
    sides = lines_from_right(texts, look.direction, around=around, silent=silent)
    lines = [
        Line(text, side, tuple(Span(one.start, one.end, palette.link) for one in entities))
        for text, side, entities in zip(texts, sides, runs, strict=True)
    ]
    if lead:
        lines[0] = _led(lines[0], isolate_ltr(lead))
    return lines


def _led(line: Line, lead: str) -> Line:
    by = len(lead) + 1
    moved = (Span(one.start + by, one.end + by, one.colour, one.bold) for one in line.spans)
    return Line(f"{lead} {line.text}", line.from_right, (Span(0, by, bold=True), *moved))


def _until(line: Line, end: int) -> Line:
    text = line.text[:end]
    spans = (Span(s.start, min(s.end, end), s.colour, s.bold) for s in line.spans if s.start < end)
    return Line(text, line.from_right, tuple(spans))


def _with_more_at_its_end(
    lines: list[Line], look: Look, palette: Palette, font: QFont, width: float
) -> Paragraphs:
    """The words to go on stand behind the last words that leave them room."""
    more = f"{ELLIPSIS} {isolate(more_words(look.platform))}"
    while True:
        last = lines[-1]
        text = last.text + closing_of(last.text)
        end = len(text)
        ended = Line(
            text + more,
            last.from_right,
            (*last.spans, Span(end, end + len(more), palette.muted)),
        )
        done = Paragraphs([*lines[:-1], ended], font, look.line_px, width, look.cut.lines)
        shorter = shortened_by_words(last.text)
        if not done.left_out or len(shorter) == len(last.text):
            return done
        lines = [*lines[:-1], _until(last, len(shorter))]
