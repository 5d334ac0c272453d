"""What an answer of the X API that says no means. The server's own sentences go no further.

Sources: docs.x.com, "Response codes & errors" and "Media: best practices"; the codes of the
API 1.1 where answers still carry them. Most refusals of a post have no type of their own
(``about:blank``), so that only the sentence tells them apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from core.foundation.errors import NatiqError
from core.platforms.exchange import Members, Reply
from core.platforms.model import PlatformProblem, Rejected, SignInRefused

_KIND = re.compile(r"https://[a-z.]{1,60}/2/problems/([a-z0-9-]{1,60})")
_MOST_PROBLEMS = 20
_MOST_WORDS = 500

ALREADY_DONE = "already-done"
"""The ``reason`` of a like or a repost that is there already."""
USAGE_CAPPED = "usage-capped"
"""The ``kind`` of a limit of use that is counted by the month."""


@dataclass(frozen=True)
class Problem:
    """One of the problems that an answer names: its type's last word, its code, its sentence."""

    kind: str
    code: int | None
    words: str


@dataclass(frozen=True)
class _Sign:
    """By what a problem is known."""

    meaning: PlatformProblem
    kinds: frozenset[str] = frozenset()
    codes: frozenset[int] = frozenset()
    words: tuple[str, ...] = ()

    def is_on(self, problem: Problem) -> bool:
        """Whether ``problem`` carries it."""
        if problem.kind in self.kinds or problem.code in self.codes:
            return True
        return any(word in problem.words for word in self.words)


_SIGNS = (
    _Sign(
        PlatformProblem.ACCOUNT_SUSPENDED,
        frozenset({"user-suspended", "app-suspended", "user-locked"}),
        frozenset({64, 326}),
        (
            "used for authentication is suspended",
            "your account is suspended",
            "account is temporarily locked",
        ),
    ),
    _Sign(PlatformProblem.DUPLICATE, codes=frozenset({187}), words=("duplicate content",)),
    _Sign(
        PlatformProblem.TOO_LONG,
        codes=frozenset({186}),
        words=("text is too long", "needs to be a bit shorter"),
    ),
    _Sign(PlatformProblem.MEDIA_TOO_LARGE, words=("post a video longer than",)),
    _Sign(
        PlatformProblem.MEDIA_REFUSED,
        codes=frozenset({324, 325}),
        words=("media ids are invalid", "media id is invalid"),
    ),
    _Sign(
        PlatformProblem.POST_NOT_FOUND,
        frozenset({"resource-not-found", "not-authorized-for-resource", "resource-unavailable"}),
        frozenset({34, 144, 385}),
        ("deleted or not visible to you", "could not find tweet", "could not find post"),
    ),
)
_SCOPES = _Sign(
    PlatformProblem.SCOPE_MISSING,
    frozenset({"insufficient-scope", "oauth2-scopes"}),
    words=("oauth2 scope", "oauth 2.0 scope", "required scope"),
)
_DONE = _Sign(
    PlatformProblem.REJECTED,
    codes=frozenset({139, 327}),
    words=("already liked", "already retweeted", "already reposted", "already favorited"),
)


def means(error: NatiqError, *problems: PlatformProblem) -> bool:
    """Whether the error stands for one of these."""
    return error.code in problems


def problems_in(members: Members | None) -> tuple[Problem, ...]:
    """What an answer names as wrong: in itself, and in its list of ``errors``."""
    if members is None:
        return ()
    listed = members.get("errors")
    found = [_problem(members)]
    if isinstance(listed, list):
        found += map(_problem, _objects(cast("list[object]", listed)[:_MOST_PROBLEMS]))
    return tuple(one for one in found if one.kind or one.code is not None or one.words)


def refusal_of(reply: Reply) -> NatiqError:
    """The error that stands for a refused request."""
    problems = problems_in(reply.members)
    status = reply.status
    for sign in _SIGNS:
        if any(map(sign.is_on, problems)):
            return Rejected(sign.meaning, status=status)
    if any(map(_SCOPES.is_on, problems)):
        return SignInRefused(PlatformProblem.SCOPE_MISSING, clause="SEC-2", status=status)
    if any(map(_DONE.is_on, problems)):
        return Rejected(PlatformProblem.REJECTED, status=status, reason=ALREADY_DONE)
    if status == 404:
        return Rejected(PlatformProblem.POST_NOT_FOUND, status=status)
    if status == 413:
        return Rejected(PlatformProblem.MEDIA_TOO_LARGE, status=status)
    reason = next((one.kind for one in problems if one.kind), "")
    return Rejected(PlatformProblem.REJECTED, status=status, reason=reason)


def _problem(members: Members) -> Problem:
    kind, code = members.get("type"), members.get("code")
    match = _KIND.fullmatch(kind) if isinstance(kind, str) else None
    texts = (members.get(name) for name in ("detail", "message"))
    words = " ".join(text[:_MOST_WORDS] for text in texts if isinstance(text, str))
    return Problem(
        kind="" if match is None else match[1],
        code=code if isinstance(code, int) and not isinstance(code, bool) else None,
        words=words.lower(),
    )


def _objects(values: list[object]) -> Iterator[Members]:
    return (cast("Members", one) for one in values if isinstance(one, dict))
