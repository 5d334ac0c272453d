"""The guard as values: apps, guided checks, foreign posts and incidents (clause SEC-2)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.platforms.apps import ConnectedApp


class AppStanding(StrEnum):
    """What an app is by IT's list."""

    OWN = "app_own"
    ALLOWED = "app_allowed"
    UNKNOWN = "app_unknown"


@dataclass(frozen=True)
class SeenApp:
    """An app as it stood when the list was read last. ``first_seen_at`` is when we first saw it.

    With ``on_posts`` no list named it: its name stood on a post of the account. Nothing revokes
    that from here; a person removes it at the platform and says so in a guided check.
    """

    account_key: str
    app: ConnectedApp
    standing: AppStanding
    first_seen_at: datetime
    on_posts: bool = False


class CheckWay(StrEnum):
    """How an account's apps are looked at."""

    LISTED = "check_listed"
    GUIDED = "check_guided"
    NONE = "check_none"


class CheckResult(StrEnum):
    """What came of a look at an account's apps."""

    CLEAN = "check_clean"
    UNKNOWN_FOUND = "check_unknown_found"
    REMOVED = "check_removed"
    FAILED = "check_failed"


class GuidedStep(StrEnum):
    """What a person does at the platform where it gives no list, in its order."""

    OPEN_PAGE = "guided_open_page"
    COMPARE = "guided_compare"
    REMOVE = "guided_remove"
    END_SESSIONS = "guided_end_sessions"
    RECORD = "guided_record"


@dataclass(frozen=True)
class GuidedCheck:
    """What a person found at the platform last, and until when somebody has to look again.

    Before the first look there is nothing but ``due_at``, which is in the past then.
    """

    due_at: datetime
    result: CheckResult | None = None
    at: datetime | None = None
    by: str | None = None
    note: str = ""


@dataclass(frozen=True)
class AppCheck:
    """The state of one account: how it is looked at, what came of it last, when it is due.

    ``result`` to ``due_at`` are of the list where there is one, else of the guided check.
    ``whole`` says that the list names every app, ``revocable`` that an app on it can be shut out
    from here; ``guided`` is what a person found, where there
    is a page to look at. ``settings_pages`` are the exact pages at the platform where a person
    sees the apps, the best one first. ``stops`` says that nothing is published there until
    somebody has dealt with what was found. ``code`` names why the last look failed,
    ``watch_code`` why the last one for foreign posts did.
    """

    account_key: str
    way: CheckWay
    result: CheckResult | None
    checked_at: datetime | None
    checked_by: str | None
    due_at: datetime | None
    apps: tuple[SeenApp, ...] = ()
    settings_pages: tuple[str, ...] = ()
    stops: bool = False
    code: str | None = None
    handle: str = ""
    name: str = ""
    connected: bool = False
    whole: bool = True
    revocable: bool = True
    guided: GuidedCheck | None = None
    watched_at: datetime | None = None
    watch_code: str | None = None

    @property
    def settings_page(self) -> str | None:
        """The page to begin with."""
        return self.settings_pages[0] if self.settings_pages else None

    @property
    def unknown(self) -> tuple[SeenApp, ...]:
        """The apps that IT's list does not name."""
        return tuple(one for one in self.apps if one.standing is AppStanding.UNKNOWN)

    def waits_for_a_look(self, now: datetime) -> bool:
        """Whether a person has to look at the platform now."""
        return self.guided is not None and self.guided.due_at <= now


class ForeignState(StrEnum):
    """What became of a post that did not leave from here."""

    OPEN = "foreign_open"
    CLAIMED = "foreign_claimed"
    DELETED = "foreign_deleted"
    INCIDENT = "foreign_incident"
    GONE = "foreign_gone"


@dataclass(frozen=True)
class ForeignPost:
    """A post of the account that is none of our receipts.

    ``app`` is what it was written with where the platform says so; ``from_before`` that it is
    older than the first look at the account: nobody answers for it here. ``reason`` is what was
    said when it was settled, ``incident_id`` the incident that it was raised to. ``app_allowed``
    says that IT's list names that app: the post is none of ours all the same.
    """

    id: str
    account_key: str
    uri: str
    version: str | None
    link: str
    text: str
    app: str | None
    published_at: datetime
    found_at: datetime
    state: ForeignState
    from_before: bool = False
    reason: str | None = None
    settled_at: datetime | None = None
    settled_by: str | None = None
    incident_id: str | None = None
    handle: str = ""
    app_allowed: bool = False


class IncidentStep(StrEnum):
    """What has to be done once somebody else may have the account, in its order."""

    PAUSE_ALL = "step_pause_all"
    CHANGE_PASSWORD = "step_change_password"  # noqa: S105 - a step, no secret
    REVOKE_APPS = "step_revoke_apps"
    END_SESSIONS = "step_end_sessions"
    DELETE_POSTS = "step_delete_posts"
    NOTIFY = "step_notify"


@dataclass(frozen=True)
class StepDone:
    """A step that somebody did, with what they said about it."""

    step: IncidentStep
    at: datetime
    by: str
    note: str


@dataclass(frozen=True)
class Incident:
    """Something happened to an account; a checklist until it is closed.

    ``left_out`` are the steps that were not done, each with its reason, when it was closed.
    """

    id: str
    number: int
    account_key: str
    handle: str
    opened_at: datetime
    opened_by: str
    description: str
    done: tuple[StepDone, ...] = ()
    posts: tuple[ForeignPost, ...] = ()
    closed_at: datetime | None = None
    closed_by: str | None = None
    left_out: tuple[StepDone, ...] = ()

    @property
    def open_steps(self) -> tuple[IncidentStep, ...]:
        """Those that are neither done nor left out, in their order."""
        settled = {one.step for one in (*self.done, *self.left_out)}
        return tuple(step for step in IncidentStep if step not in settled)


@dataclass(frozen=True)
class GuardOverview:
    """What the guard has to say in one look; ``needs_a_person`` counts what is open."""

    checks: tuple[AppCheck, ...]
    foreign: tuple[ForeignPost, ...]
    incidents: tuple[Incident, ...]
    needs_a_person: int
