"""The kinds of phrases by name."""

from PySide6.QtCore import QCoreApplication

from core.drafts.model import PhraseKind


def kind_words(kind: PhraseKind) -> str:
    """Several of that kind."""
    return {
        PhraseKind.TEMPLATE: QCoreApplication.translate("PhraseKinds", "Templates"),
        PhraseKind.SNIPPET: QCoreApplication.translate("PhraseKinds", "Snippets"),
        PhraseKind.HASHTAGS: QCoreApplication.translate("PhraseKinds", "Hashtag sets"),
    }[kind]


def one_words(kind: PhraseKind) -> str:
    """One of that kind."""
    return {
        PhraseKind.TEMPLATE: QCoreApplication.translate("PhraseKinds", "Template"),
        PhraseKind.SNIPPET: QCoreApplication.translate("PhraseKinds", "Snippet"),
        PhraseKind.HASHTAGS: QCoreApplication.translate("PhraseKinds", "Hashtag set"),
    }[kind]
