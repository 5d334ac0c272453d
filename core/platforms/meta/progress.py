"""How much of all attachments of a post has arrived."""

from core.platforms.exchange import Progress
from core.platforms.model import Media
from core.platforms.protocol import Notes


class Tally:
    """Adds up what the uploads of one post report, file by file."""

    def __init__(self, media: tuple[Media, ...], notes: Notes) -> None:
        self._whole = sum(len(one.content) for one in media)
        self._before = 0
        self._notes = notes

    def file(self, media: Media) -> "Share":
        """The next file's share of the whole."""
        share = Share(self._before, len(media.content), self._whole, self._notes)
        self._before += len(media.content)
        return share


class Share:
    """One file's part in what is told."""

    def __init__(self, before: int, size: int, whole: int, notes: Notes) -> None:
        self._before, self._size, self._whole = before, size, whole
        self._notes = notes

    def since(self, offset: int) -> Progress:
        """For a request that carries the file's bytes from ``offset`` on."""
        return lambda done, _: self.reached(offset + done)

    def reached(self, place: int) -> None:
        """So much of the file is there."""
        self._notes.progress(self._before + min(place, self._size), self._whole)

    def done(self) -> None:
        """All of it is."""
        self.reached(self._size)
