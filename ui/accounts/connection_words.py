"""How an account is connected, in words."""

from datetime import datetime

from PySide6.QtCore import QObject

from core.connections.model import Connection, Way
from core.foundation.errors import NatiqError
from core.platforms.model import Limits, SignInRefused
from core.platforms.protocol import Allowance
from ui.accounts.account_views import AccountView, State
from ui.accounts.scope_words import meanings_of
from ui.moments import date_words, moment_words, time_words
from ui.texts import fill, words_for
from ui.widgets.panels import GOOD, STOP, WARNING


class ConnectionWords(QObject):
    """An object only because ``tr`` belongs to one."""

    def badge(
        self, view: AccountView, now: datetime, problem: NatiqError | None
    ) -> tuple[str, str]:
        """The tone and the word of how the account stands; ``problem`` is what went wrong last."""
        days, state = view.days_left(now) or 0, view.state(now)
        if state in (State.CONNECTED, State.ENDS_SOON) and isinstance(problem, SignInRefused):
            return STOP, self.tr("Not let in")
        return {
            State.DAMAGED: (STOP, self.tr("Unreadable")),
            State.NOT_DELEGATED: (WARNING, self.tr("No longer delegated")),
            State.NOT_CONNECTED: (WARNING, self.tr("Not connected")),
            State.NOT_ALLOWED: (STOP, self.tr("No longer allowed")),
            State.ENDED: (STOP, self.tr("Ended")),
            State.ENDS_SOON: (WARNING, self.tr("%n days left", "", days)),
            State.CONNECTED: (GOOD, self.tr("Connected")),
        }[state]

    def decision(self, view: AccountView) -> str:
        """By which decision one speaks for the account, and until when."""
        decision = view.decision
        if decision is None:
            return self.tr("No decision in force names the account any more.")
        return fill(
            self.tr("{number}, valid until {date}"),
            {"number": decision.number, "date": date_words(decision.valid_until)},
        )

    def connection(self, view: AccountView, now: datetime) -> str:
        """How the program is let in there, and for how long."""
        connection = view.connection
        if connection is None:
            return self.tr("What is kept cannot be opened. Disconnect the account, then connect.")
        if not connection.connected:
            return self.tr("The program is not let in there: nothing can be published.")
        if connection.way is None:
            return self.tr("Practice needs none.")
        return f"{words_for(connection.way)}. {self._how_long(connection, now)}"

    def _how_long(self, connection: Connection, now: datetime) -> str:
        if not connection.allowed:
            return self.tr("IT allows no app passwords any more: sign in in the browser.")
        if connection.renews:
            return self.tr("It is renewed by itself.")
        if connection.expires_at is None:
            return self.tr("It lasts until it is withdrawn.")
        words = {"date": date_words(connection.expires_at)}
        if connection.expires_at <= now:
            return fill(self.tr("It ended on {date}."), words)
        if connection.way is Way.TOKEN:
            return fill(self.tr("It ends on {date}; IT has to issue another before that."), words)
        return fill(self.tr("It ends on {date}; sign in again before that."), words)

    def scopes(self, connection: Connection) -> str:
        """What the platform lets the program do."""
        if connection.way is Way.APP_PASSWORD:
            return self.tr("publishing, reading and liking; not the account's own settings")
        return self.tr(", ").join(meanings_of(connection.scopes))

    def use(self, allowance: Allowance | None, now: datetime) -> str:
        """How many requests the platform still takes, and when it counts anew."""
        if allowance is None:
            return self.tr("Known once the platform has been asked for something.")
        if allowance.renews_at is not None and allowance.renews_at <= now:
            return self.tr("The platform counts anew by now.")
        left = self.tr("%n requests left", "", allowance.left)
        if allowance.whole is not None:
            whole = self.tr("{left} of {whole}")
            left = fill_plain(whole, left=left, whole=str(allowance.whole))
        if allowance.renews_at is None:
            return left
        at = allowance.renews_at
        when = time_words(at) if date_words(at) == date_words(now) else moment_words(at)
        return fill_plain(self.tr("{left}; counted anew at {time}"), left=left, time=when)

    def post(self, limits: Limits) -> str:
        """How large a post may be."""
        said = [
            self.tr("any length")
            if limits.length is None
            else self.tr("%n characters", "", limits.length)
        ]
        if limits.media.images:
            said.append(self.tr("%n images", "", limits.media.images))
        if limits.media.videos:
            said.append(self.tr("%n films", "", limits.media.videos))
        if limits.poll is not None:
            said.append(self.tr("a poll of %n options", "", limits.poll.options))
        return self.tr(", ").join(said)

    def post_source(self, view: AccountView) -> str:
        """From where that is known; nothing for platforms whose servers are all alike."""
        if not view.own_limits:
            return ""
        if view.limits_read_at is None:
            return self.tr("As servers of this kind usually are; it was not asked yet.")
        sentence = self.tr("Read from the server on {moment}.")
        return fill(sentence, {"moment": moment_words(view.limits_read_at)})

    def trouble(self, problem: NatiqError) -> str:
        """What went wrong when the platform was asked last."""
        return fill_plain(
            self.tr("When the platform was asked last: {reason}"), reason=words_for(problem)
        )


def fill_plain(sentence: str, **words: str) -> str:
    """Put whole phrases of the same language in for ``{name}``; they need no isolation."""
    for name, phrase in words.items():
        sentence = sentence.replace(f"{{{name}}}", phrase)
    return sentence
