"""Builds the services over one open profile, room by room, for the composition root."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from core.audit.model import Keeping
from core.audit.service import AuditLog
from core.audit.signing import Signer
from core.connections.model import Transport
from core.connections.options import options_of
from core.connections.service import Connections
from core.delegation.keys import TrustAnchors
from core.delegation.service import Delegation
from core.drafts.attachments import Attachments
from core.drafts.phrases import Phrases
from core.drafts.service import Drafts
from core.foundation.clock import Clock
from core.foundation.ids import Randomness
from core.foundation.paths import RESOURCES
from core.foundation.settings import Settings
from core.identity.key_register import KeyRegister
from core.identity.security_keys import SecurityKeys
from core.identity.service import Opened
from core.language.service import Language
from core.own_security_keys import OwnSecurityKeys
from core.own_sign_in import OwnSignIn
from core.policy.pack import PolicyPack
from core.policy.review import Reviewer
from core.policy_packs.reading import PolicyReading
from core.policy_packs.service import InForce, PolicyPacks
from core.protection.service import OfficialVault
from core.publishing.acts import Acts
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.dispatcher import Dispatcher
from core.publishing.gate import Gate
from core.publishing.leaving import Leaving
from core.publishing.planning import Pausing, Planning
from core.publishing.practice_timeline import PracticeTimeline
from core.publishing.schedule import habits_of
from core.publishing.sending import Sending
from core.publishing.service import Publishing
from core.publishing.standing import Standing
from core.workplace import Workplace

if TYPE_CHECKING:
    from core.backup.service import Backups
    from core.draft_exchange.service import DraftExchange
    from core.integrations.apps import AppRegister
    from core.integrations.service import Guard
    from core.links.service import Links
    from core.publishing.responsibility import Responsibility


@dataclass(frozen=True)
class Means:
    """What a run of the program brings along: nothing of it belongs to one profile.

    ``settings`` gives those in force at the moment: they may change while one works.
    """

    clock: Clock
    random: Randomness
    transport: Transport
    security_keys: SecurityKeys
    settings: Callable[[], Settings]


class Assembly:
    """The services of one open profile, each made once, when the first other one needs it."""

    def __init__(
        self,
        opened: Opened,
        signer: Signer,
        anchors: TrustAnchors,
        machine_revocations: Path | None,
        machine_policy: Path | None,
        means: Means,
    ) -> None:
        self._opened, self._signer, self._means = opened, signer, means
        self._machine_policy, self._practice = machine_policy, False
        self._anchors, self._machine_revocations = anchors, machine_revocations
        self._database, self._session = opened.database, opened.session
        self._clock, self._random = means.clock, means.random

    def workplace(self, *, practice: bool, keeps: bool) -> Workplace:
        """Everything that the screens work with."""
        self._practice = practice
        return Workplace(
            practice=practice,
            keeps=keeps,
            settings_of=self._means.settings,
            clock=self._clock,
            session=self._session,
            pack=self._pack,
            policy_packs=self._packs,
            policy_in_force=self._in_force,
            policy_reading=self._reading,
            reviewer=self._reviewer,
            drafts=self._drafts,
            attachments=self._attachments,
            phrases=Phrases(self._database, self._clock, self._random),
            draft_exchange_of=lambda: self._draft_exchange,
            language=self._language(),
            delegation=self._delegation,
            vault=self._opened.vault,
            protection=self._protection(),
            publishing=self._publishing(),
            acts=self._acts,
            guard_of=lambda: self._guard,
            responsibility_of=lambda: self._responsibility,
            audit=self._audit,
            connections=self._connections,
            links_of=lambda: self._links,
            practice_timeline=self._timeline,
            database=self._database,
            own_sign_in=OwnSignIn(self._opened.factors, self._audit),
            own_security_keys=self._own_security_keys(),
            backups_of=lambda: self._backups,
        )

    # Who may do what

    @cached_property
    def _audit(self) -> AuditLog:
        employee = self._session.employee
        audit = AuditLog(
            self._database,
            self._clock,
            employee.staff_number,
            employee.name,
            self._signer,
            self._keeping,
        )
        # Before anybody has an entry for it.
        audit.begin()
        return audit

    def _keeping(self) -> Keeping:
        settings = self._means.settings()
        folder = "" if self._practice else settings.checkpoint_folder
        return Keeping(folder, settings.log_kept_days, settings.records_kept_days)

    @cached_property
    def _delegation(self) -> Delegation:
        return Delegation(self._database, self._anchors, self._machine_revocations, self._clock)

    def _own_security_keys(self) -> OwnSecurityKeys:
        return OwnSecurityKeys(
            self._opened.factors,
            KeyRegister(self._database, self._clock),
            self._means.security_keys,
            self._audit,
            self._session,
            self._random,
        )

    def _protection(self) -> OfficialVault:
        return OfficialVault(
            self._session,
            self._delegation,
            self._opened.vault,
            self._audit,
            self._database,
            self._clock,
            self._random,
            RESOURCES / "words",
        )

    # Writing

    @cached_property
    def _packs(self) -> PolicyPacks:
        return PolicyPacks(
            self._database,
            RESOURCES / "policy",
            self._machine_policy,
            self._anchors,
            self._audit,
            self._clock,
        )

    @cached_property
    def _in_force(self) -> InForce:
        return self._packs.in_force()

    @property
    def _pack(self) -> PolicyPack:
        return self._in_force.pack

    @cached_property
    def _judging_pack(self) -> PolicyPack:
        """The policy in force with the hosts that IT refuses and permits on this machine."""
        settings = self._means.settings()
        refused, permitted = settings.refused_hosts.split(), settings.permitted_hosts.split()
        return replace(self._pack, domains=self._pack.domains.under(refused, permitted))

    @cached_property
    def _reading(self) -> PolicyReading:
        return PolicyReading(
            self._database,
            self._packs,
            self._pack,
            self._anchors,
            self._session.employee,
            self._audit,
            self._clock,
            practice=self._practice,
        )

    @cached_property
    def _reviewer(self) -> Reviewer:
        return Reviewer(self._judging_pack)

    @cached_property
    def _drafts(self) -> Drafts:
        return Drafts(self._database, self._clock, self._random)

    @cached_property
    def _draft_exchange(self) -> "DraftExchange":
        from core.draft_exchange.service import DraftExchange  # noqa: PLC0415 - memory

        return DraftExchange(
            self._database,
            self._session.employee,
            self._opened.vault,
            self._drafts,
            self._attachments,
            self._audit,
            self._clock,
        )

    @cached_property
    def _attachments(self) -> Attachments:
        return Attachments(self._database, self._clock, self._random)

    def _language(self) -> Language:
        chosen = self._means.settings().institution_words
        institution_list = Path(chosen) if chosen else None
        return Language(self._database, self._clock, RESOURCES, institution_list)

    # What else acts for the accounts: brought in when somebody first looks, or publishes

    @cached_property
    def _standing(self) -> Standing:
        from core.backup.moves import moved_in  # noqa: PLC0415 - memory

        return Standing(self._means.settings, lambda: moved_in(self._database) is not None)

    @cached_property
    def _app_register(self) -> "AppRegister":
        from core.integrations.apps import AppRegister  # noqa: PLC0415 - memory

        return AppRegister(self._database, self._means.settings)

    def _require_clear(self, account_key: str) -> None:
        if not self._practice:
            self._standing.require()
        self._app_register.require_clear(account_key)

    @cached_property
    def _guard(self) -> "Guard":
        from core.guarding import guard_over  # noqa: PLC0415 - memory
        from core.integrations.open_profile import OpenProfile  # noqa: PLC0415 - memory
        from core.publishing.watching import Watching  # noqa: PLC0415 - memory

        connections = self._connections
        profile = OpenProfile(
            self._database,
            self._session,
            self._acts,
            self._audit,
            self._means.settings,
            self._clock,
            self._random,
        )
        return guard_over(
            profile,
            self._app_register,
            Watching(self._database, connections.account_of, connections.connector_for),
            connections,
            self._delegation,
            self._planning.pause,
            self._pausing.in_force,
        )

    @cached_property
    def _links(self) -> "Links":
        from core.links.service import Links  # noqa: PLC0415 - memory

        return Links(self._judging_pack, self._connections.account_of, self._audit)

    @cached_property
    def _responsibility(self) -> "Responsibility":
        from core.publishing.responsibility import Responsibility  # noqa: PLC0415 - memory

        return Responsibility(self._database, self._delegation, self._audit)

    @cached_property
    def _backups(self) -> "Backups":
        from core.backup.service import Backups  # noqa: PLC0415 - memory

        return Backups(
            self._database,
            self._session,
            self._opened.factors,
            self._audit,
            self._books,
            self._clock,
            self._random,
        )

    # The way out

    @cached_property
    def _timeline(self) -> PracticeTimeline:
        return PracticeTimeline(self._database)

    @cached_property
    def _connections(self) -> Connections:
        return Connections(
            self._database,
            self._session,
            self._delegation,
            self._opened.vault,
            self._audit,
            self._timeline,
            self._means.transport,
            lambda: options_of(self._means.settings()),
            self._clock,
            self._random,
        )

    def _publishing(self) -> Publishing:
        limits_of = self._connections.limits_of
        return Publishing(
            self._database,
            self._session,
            self._gate,
            self._dispatcher,
            self._planning,
            self._pausing,
            self._drafts,
            Leaving(limits_of, lambda: self._means.settings().digits),
            limits_of,
            self._audit,
            self._connections.connector_for,
            self._sending.board,
            self._clock,
            self._random,
        )

    @cached_property
    def _acts(self) -> Acts:
        return Acts(
            self._gate,
            self._reviewer,
            self._books,
            self._audit,
            self._connections.account_of,
            self._connections.connector_for,
            self._pausing.in_force,
        )

    @cached_property
    def _gate(self) -> Gate:
        # A reviewer of its own: on another thread than the one that follows the typing.
        return Gate(
            self._session,
            self._delegation,
            Reviewer(self._judging_pack),
            self._connections.limits_of,
            self._clock,
            self._random,
            lambda: self._means.settings().alt_text_required == "yes",
            lambda: self._means.settings().audience_required == "yes",
            lambda: self._means.settings().own_schedule_allowed == "yes",
            require_policy_read=self._reading.require,
            require_clear=self._require_clear,
        )

    @cached_property
    def _books(self) -> Bookkeeping:
        return Bookkeeping(self._database, self._drafts, self._audit, self._clock)

    @cached_property
    def _sending(self) -> Sending:
        return Sending(
            self._gate,
            self._drafts,
            self._books,
            self._connections.account_of,
            self._connections.connector_for,
            self._attachments.content,
            self._clock,
            self._connections.clock_error_of,
        )

    @cached_property
    def _pausing(self) -> Pausing:
        return Pausing(self._database, self._session, self._audit, self._clock)

    @cached_property
    def _dispatcher(self) -> Dispatcher:
        return Dispatcher(
            self._session,
            self._gate,
            self._books,
            self._sending,
            self._clock,
            self._pausing.in_force,
            lambda: timedelta(minutes=self._means.settings().late_tolerance_minutes),
        )

    @cached_property
    def _planning(self) -> Planning:
        return Planning(
            self._database,
            self._session,
            self._dispatcher,
            self._pausing,
            self._sending.board,
            self._audit,
            self._clock,
            lambda: habits_of(self._means.settings(), self._pack.hours),
        )
