"""What a draft has to do with somebody's post, in one sentence."""

from PySide6.QtCore import QObject

from core.drafts.model import Relation, RelationKind
from ui.seen_post.foreign import foreign_line
from ui.texts import fill

_LONGEST_OPENING = 240


class RelationWords(QObject):
    """An object only because ``tr`` belongs to one."""

    def title(self, relation: Relation, *, own: bool) -> str:
        """What kind it is, and whose post."""
        answers = relation.kind is RelationKind.ANSWERS
        if own:
            return (
                self.tr("Answers a post of this account")
                if answers
                else self.tr("Quotes a post of this account")
            )
        author = {"author": f"@{foreign_line(relation.author)}"}
        sentence = self.tr("Quotes a post of {author}")
        if answers:
            sentence = self.tr("Answers a post of {author}")
        return fill(sentence, author)


def opening_of(relation: Relation) -> str:
    """How that post begins, on one line."""
    return foreign_line(relation.opening, _LONGEST_OPENING)
