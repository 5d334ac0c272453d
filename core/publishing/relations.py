"""Drafts that answer or quote a post: somebody's, or one of our own."""

from core.drafts.model import Relation, RelationKind
from core.foundation.errors import Refused
from core.platforms.model import SeenPost
from core.publishing.model import OutboxItem, PublishingProblem

_OPENING = 280


def relation_to(seen: SeenPost, kind: RelationKind, account_key: str) -> Relation:
    """What a draft under that account has to do with a post that was looked up."""
    root = seen.root or seen.post
    return Relation(
        kind,
        account_key,
        seen.post.uri,
        seen.post.version,
        root.uri,
        root.version,
        seen.link,
        seen.author_handle,
        seen.text[:_OPENING],
    )


def relation_to_own(
    item: OutboxItem, kind: RelationKind, first: OutboxItem | None = None
) -> Relation:
    """The same to a post of ours, of whose job ``first`` is the first part.

    Raises ``Refused(NOT_FOUND)`` for one that is not out.
    """
    receipt, begun = item.receipt, first or item
    if receipt is None or begun.receipt is None:
        raise Refused(PublishingProblem.NOT_FOUND)
    root = begun.receipt.reference if begun.answering is None else begun.answering.root
    return Relation(
        kind,
        item.account_key,
        receipt.uri,
        receipt.version,
        root.uri,
        root.version,
        receipt.link,
        item.handle,
        item.text[:_OPENING],
    )
