"""The settings in force, each with where it comes from, and what of IT's cannot be followed."""

from collections.abc import Iterator

from core.diagnosis.model import Finding, Line, Value, fault, good, look
from core.foundation.settings import SETTINGS, Settings, Source


def setting_lines(settings: Settings) -> Iterator[Line]:
    """The faults first, then every setting."""
    for one in settings.faults:
        yield fault(
            Finding.SETTINGS_FAULT,
            reason=one.code.value,
            place=one.place,
            line=one.line,
            name=one.name,
        )
    if not settings.faults:
        yield good(Finding.SETTINGS_FOLLOWED)
    for declared in SETTINGS:
        source = settings.source_of(declared.name)
        value: Value = getattr(settings, declared.name)
        say = look if source is Source.INSTEAD else good
        yield say(Finding.SETTING, setting=declared.name, value=value, source=source.value)
