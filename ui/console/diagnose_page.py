"""The report as text for people, and as JSON for IT's tools."""

import json
from collections.abc import Iterator

from core.diagnosis.model import FORMAT, FORMAT_VERSION, Diagnosis, Line, Verdict
from core.foundation.version import VERSION
from ui.console.diagnose_words import (
    sentence_of,
    title_of,
    trial_words,
    verdict_word,
)
from ui.console.speech import translate
from ui.texts import fill, words_for


def text_of(diagnosis: Diagnosis) -> str:
    """The whole report, in the order in which it is read."""
    return "\n".join(_lines(diagnosis))


def json_of(diagnosis: Diagnosis) -> str:
    """The same with stable names and no words."""
    content = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "program": VERSION,
        "at": diagnosis.at.isoformat(timespec="seconds"),
        "verdict": diagnosis.verdict.value,
        "lines": [
            {
                "section": part.section.value,
                "finding": line.finding.value,
                "verdict": line.verdict.value,
                "values": dict(line.values),
            }
            for part in diagnosis.parts
            for line in part.lines
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _lines(diagnosis: Diagnosis) -> Iterator[str]:
    head = translate("DiagnoseConsole", "Natiq: report on this workstation, {at}")
    yield fill(head, {"at": diagnosis.at})
    for part in diagnosis.parts:
        yield ""
        yield title_of(part.section)
        for line in part.lines:
            yield f"  [{verdict_word(line.verdict)}] {words_of(line)}"
    yield ""
    yield from _end(diagnosis)


def _end(diagnosis: Diagnosis) -> Iterator[str]:
    found = [line.verdict for part in diagnosis.parts for line in part.lines]
    counted = translate("DiagnoseConsole", "Good: {good}. To look at: {look}. Faults: {fault}.")
    yield fill(counted, {one.value: found.count(one) for one in Verdict})
    yield translate(
        "DiagnoseConsole",
        "Nothing was sent. The report holds no secret, no text and no name of an employee.",
    )


def words_of(line: Line) -> str:
    """One line's sentence. Codes among its values are said in words."""
    values = dict(line.values)
    for name in ("reason", "source"):
        code = values.get(name)
        if isinstance(code, str) and code:
            values[name] = words_for(code, line.values)
    if "trial" in values:
        values["trial"] = trial_words(str(values["trial"]))
    if values.get("value") == "":
        values["value"] = "–"
    place, number = values.get("place"), values.get("line")
    if place and number:
        values["place"] = f"{place}:{number}"
    return fill(sentence_of(line), values)
