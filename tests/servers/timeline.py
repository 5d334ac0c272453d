"""Posts in the order they came, found by id, with those that point at them."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Generic, Protocol, TypeVar


class Placed(Protocol):
    """A post as far as a timeline knows it."""

    id: str
    author_id: str


P = TypeVar("P", bound=Placed)


class Timeline(Generic[P]):
    """``points_at`` gives the ids of the posts that a post answers, boosts or quotes."""

    def __init__(self, points_at: Callable[[P], tuple[str | None, ...]]) -> None:
        self._points_at = points_at
        self._posts: dict[str, P] = {}
        self._pointing: dict[str, dict[str, P]] = defaultdict(dict)
        self._by_author: dict[str, dict[str, P]] = defaultdict(dict)

    def __iter__(self) -> Iterator[P]:
        return iter(list(self._posts.values()))

    def get(self, post_id: str) -> P | None:
        return self._posts.get(post_id)

    def of(self, author_id: str) -> list[P]:
        """That author's posts, oldest first."""
        return list(self._by_author[author_id].values())

    def pointing_at(self, post_id: str) -> list[P]:
        return list(self._pointing[post_id].values())

    def add(self, post: P) -> None:
        self._posts[post.id] = post
        self._by_author[post.author_id][post.id] = post
        for target in self._points_at(post):
            if target is not None:
                self._pointing[target][post.id] = post

    def remove(self, post: P) -> None:
        del self._posts[post.id]
        del self._by_author[post.author_id][post.id]
        for target in self._points_at(post):
            if target is not None:
                self._pointing[target].pop(post.id, None)
