"""The words that a platform puts into a post itself."""

from PySide6.QtCore import QCoreApplication

from ui.composer.poll.words import PollWords
from ui.composer.preview.content import PreviewContent, PreviewRelation
from ui.moments import short_moment_words
from ui.texts import fill
from ui.widgets.lines import line_of


def more_words(platform: str) -> str:
    """What a reader presses to see the rest of a long text."""
    if platform == "mastodon":
        return QCoreApplication.translate("Preview", "Read more")
    if platform == "facebook":
        return QCoreApplication.translate("Preview", "See more")
    if platform == "instagram":
        return QCoreApplication.translate("Preview", "more")
    return QCoreApplication.translate("Preview", "Show more")


def when_words(content: PreviewContent) -> str:
    """When the post appears."""
    if content.at is None:
        return QCoreApplication.translate("Preview", "now")
    return short_moment_words(content.at)


def answering_words(relation: PreviewRelation) -> str:
    """Whom the post answers."""
    sentence = QCoreApplication.translate("Preview", "Replying to {author}")
    return fill(sentence, {"author": f"@{relation.author}"})


def alt_badge_words() -> str:
    """The mark on a picture that has an alternative text."""
    return QCoreApplication.translate("Preview", "Alt text")


def poll_words(minutes: int) -> str:
    """How long a poll is open."""
    sentence = QCoreApplication.translate("Preview", "Open for {duration}")
    # Without isolates: the words of a duration run as the sentence does.
    return sentence.replace("{duration}", PollWords().duration(minutes))


def choose_words(multiple: bool) -> str:
    """How many of a poll's options a reader may choose."""
    if multiple:
        return QCoreApplication.translate("Preview", "Several may be chosen")
    return QCoreApplication.translate("Preview", "One may be chosen")


def needs_picture_words() -> str:
    """Why there is an empty place where Instagram shows the picture."""
    return QCoreApplication.translate("Preview", "Instagram takes no post without a picture.")


def length_of_video(seconds: float) -> str:
    """The length of a video as players write it."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def spoken(content: PreviewContent) -> str:
    """The whole preview for those who hear it: who, each part, pictures, poll."""
    lines = [line_of(content.name, f"@{content.handle}" if content.handle else "")]
    relation = content.relation
    if relation is not None and not relation.elsewhere:
        lines.append(_spoken_relation(relation))
    for number, part in enumerate(content.parts, start=1):
        if len(content.parts) > 1:
            sentence = QCoreApplication.translate("Preview", "Part {number} of {count}:")
            lines.append(fill(sentence, {"number": number, "count": len(content.parts)}))
        lines.append(part)
    lines += [_spoken_picture(one.kind.value, one.alt) for one in content.attachments]
    if content.poll is not None:
        lines.append(QCoreApplication.translate("Preview", "Poll:"))
        lines += content.poll.options
        lines.append(poll_words(content.poll.minutes))
    return "\n".join(lines)


def _spoken_relation(relation: PreviewRelation) -> str:
    if relation.answers:
        return answering_words(relation)
    sentence = QCoreApplication.translate("Preview", "Quoted: {author}: {opening}")
    return fill(sentence, {"author": f"@{relation.author}", "opening": relation.opening})


def _spoken_picture(kind: str, alt: str) -> str:
    video = kind == "video"
    if not alt:
        if video:
            return QCoreApplication.translate("Preview", "Video without alternative text")
        return QCoreApplication.translate("Preview", "Image without alternative text")
    if video:
        return fill(QCoreApplication.translate("Preview", "Video: {alt}"), {"alt": alt})
    return fill(QCoreApplication.translate("Preview", "Image: {alt}"), {"alt": alt})
