"""The conformance cases of twitter-text, each as a question and its expected answer."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

import yaml

from core.text.counting import utf16_units
from core.text.counting.x import X_WEIGHTS, Weights, end_of_weight, first_refused, weight
from core.text.counting.x_entities import (
    cashtags_in,
    hashtags_in,
    links_in,
    mentions_in,
    reply_in,
)
from tests.shared_data import shared_data

VERSION_2 = replace(X_WEIGHTS, whole_emoji=False)
VERSION_1 = Weights(most=140, heavy=1, link=23, light_ranges=(), whole_emoji=False)
"""The published configurations before the present one; groups of cases are meant for them."""

LEFT_OUT = {("validate", "urls")}
"""Whether a whole address is one by RFC 3986, with user names and IPv6: nothing asks for it.
Which addresses within a text are links is in extract.yml, and all of that is here."""


@dataclass(frozen=True)
class Case:
    """One case: ``ask`` gives what the program answers, to be equal to ``expected``."""

    name: str
    text: str
    ask: Callable[[str], object]
    expected: object

    def passes(self) -> bool:
        return self.ask(self.text) == self.expected


def cases() -> Iterator[Case]:
    """Every case of extract.yml and validate.yml but those of ``LEFT_OUT``."""
    for file, questions in (("extract", EXTRACT), ("validate", VALIDATE)):
        for group, listed in _groups(file).items():
            if (file, group) in LEFT_OUT:
                continue
            for case in listed:
                name = f"{file}: {group}: {case['description']}"
                yield Case(name, case["text"], questions[group], case["expected"])


def _groups(file: str) -> dict[str, list[dict[str, Any]]]:
    path = shared_data(f"twitter-text/{file}.yml")
    return yaml.safe_load(path.read_text(encoding="utf-8"))["tests"]


def _placed(one: Any, **names: str) -> dict[str, object]:
    values = asdict(one)
    return {
        **{theirs: values[ours] for theirs, ours in names.items()},
        "indices": [one.start, one.end],
    }


def _links(text: str) -> object:
    return [link.text for link in links_in(text)]


def _placed_links(text: str) -> object:
    return [_placed(link, url="text") for link in links_in(text)]


def _hashtags(text: str) -> object:
    return [tag.name for tag in hashtags_in(text)]


def _lists(text: str) -> object:
    return [_placed(one, screen_name="name", list_slug="list_slug") for one in mentions_in(text)]


EXTRACT: dict[str, Callable[[str], object]] = {
    "mentions": lambda text: [one.name for one in mentions_in(text)],
    "mentions_with_indices": lambda text: [
        _placed(one, screen_name="name") for one in mentions_in(text)
    ],
    "mentions_or_lists_with_indices": _lists,
    "replies": reply_in,
    "urls": _links,
    "urls_with_indices": _placed_links,
    "urls_with_directional_markers": _placed_links,
    "tco_urls_with_params": _links,
    "hashtags": _hashtags,
    "hashtags_from_astral": _hashtags,
    "hashtags_with_indices": lambda text: [
        _placed(tag, hashtag="name") for tag in hashtags_in(text)
    ],
    "cashtags": lambda text: [tag.name for tag in cashtags_in(text)],
    "cashtags_with_indices": lambda text: [
        _placed(tag, cashtag="name") for tag in cashtags_in(text)
    ],
}


def _counted(text: str, weights: Weights) -> dict[str, object]:
    """The answer in the words of the cases, whose places are UTF-16 units and inclusive."""
    weighed, refused = weight(text, weights), first_refused(text)
    end = end_of_weight(text, weights.most, weights)
    return {
        "weightedLength": weighed,
        "valid": 0 < weighed <= weights.most and refused is None,
        "permillage": weighed * 1000 // weights.most,
        "displayRangeStart": 0,
        "displayRangeEnd": utf16_units(text) - 1,
        "validRangeStart": 0,
        "validRangeEnd": utf16_units(text[: end if refused is None else min(end, refused)]) - 1,
    }


def _whole(spans: list[Any], text: str) -> bool:
    return [(one.start, one.end) for one in spans] == [(0, len(text))]


VALIDATE: dict[str, Callable[[str], object]] = {
    "tweets": lambda text: _counted(text, VERSION_1)["valid"],
    "usernames": lambda text: _whole(mentions_in(text), text),
    "lists": lambda text: _whole([one for one in mentions_in(text) if one.list_slug], text),
    "hashtags": lambda text: _whole(hashtags_in(text), text),
    "urls_without_protocol": lambda text: _whole(links_in(text), text),
    "WeightedTweetsCounterTest": lambda text: _counted(text, VERSION_2),
    "WeightedTweetsWithDiscountedEmojiCounterTest": lambda text: _counted(text, X_WEIGHTS),
    "UnicodeDirectionalMarkerCounterTest": lambda text: _counted(text, X_WEIGHTS),
}
