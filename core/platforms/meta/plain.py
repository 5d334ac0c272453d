"""What a post of Meta's platforms may be beyond its pictures and films: a text, and one."""

from core.platforms.model import Limits, PlatformProblem, Post, Rejected


def check_plain(post: Post, limits: Limits) -> None:
    """Raise ``Rejected`` for a poll, a quote, a thread, or a text that is too long."""
    if post.poll is not None:
        raise Rejected(PlatformProblem.POLL_UNSUPPORTED)
    if post.quote is not None:
        raise Rejected(PlatformProblem.QUOTE_UNSUPPORTED)
    if post.parts > 1:
        raise Rejected(PlatformProblem.THREAD_UNSUPPORTED)
    if limits.length is not None and len(post.text) > limits.length:
        raise Rejected(PlatformProblem.TOO_LONG)
