"""Everything between a draft and a platform, over a fresh database, without a sign-in."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.audit.model import AuditAction, AuditEntry
from core.audit.service import AuditLog
from core.delegation.model import DelegatedAccount
from core.delegation.service import Delegation
from core.drafts.attachments import Attachments
from core.drafts.service import Drafts
from core.foundation.errors import Refused
from core.foundation.paths import RESOURCES
from core.foundation.settings import Settings
from core.identity.model import Employee
from core.identity.session import Session
from core.platforms.model import Limits, NotSent, PlatformProblem, Rejected, Uncertain
from core.policy.model import PolicyProblem
from core.policy.pack import PolicyPack
from core.policy.review import Reviewer
from core.publishing.acts import Acts
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.dispatcher import Dispatcher
from core.publishing.gate import Gate
from core.publishing.leaving import Leaving
from core.publishing.model import OutboxItem, Outcome, PublishingProblem
from core.publishing.planning import Pausing, Planning
from core.publishing.schedule import habits_of
from core.publishing.sending import Sending
from core.publishing.service import Publishing
from core.publishing.watching import Watching
from core.storage.database import Database
from tests.delegating import ACCOUNT, OTHER_ACCOUNT, Bench, machine_with, open_bench
from tests.fakes import FakeClock, seeded_randomness
from tests.memory_platform import MemoryPlatform, Moment, PowerCutError
from tests.office import EMPLOYEE, STAFF_NUMBER
from tests.signers import a_signer

TEXT = "تدعو بلدية مسقط سكان السيب إلى المشاركة في يوم التشجير 🌴 #بلدية_مسقط"
QUESTIONED = "إغلاق شارع السلطان قابوس يوم الخميس"
IDLE_AFTER = timedelta(days=1)
OFFLINE = NotSent(PlatformProblem.OFFLINE)
NO_ANSWER = Uncertain(PlatformProblem.NO_ANSWER)


@dataclass
class HouseRules:
    """What IT and the employee have set."""

    alt: bool = True
    audience: bool = False
    own_schedule: bool = True
    chosen_digits: str = "western"
    policy_read: bool = True
    tolerance: timedelta = timedelta(minutes=10)
    clear: Callable[[str], None] = lambda _account_key: None
    clock_errors: dict[str, timedelta] = field(default_factory=dict[str, timedelta])
    settings: Settings = field(default_factory=Settings)

    def clock_error_of(self, account_key: str) -> timedelta | None:
        return self.clock_errors.get(account_key)

    def alt_required(self) -> bool:
        return self.alt

    def audience_required(self) -> bool:
        return self.audience

    def own_schedule_allowed(self) -> bool:
        return self.own_schedule

    def require_policy_read(self) -> None:
        if not self.policy_read:
            raise Refused(PolicyProblem.NOT_ACKNOWLEDGED, clause="VER", version="3")

    def require_clear(self, account_key: str) -> None:
        self.clear(account_key)

    def digits(self) -> str:
        return self.chosen_digits


@dataclass
class PublishingDesk:
    """The desk of an employee whom a decision in force delegates."""

    bench: Bench
    session: Session
    gate: Gate
    drafts: Drafts
    attachments: Attachments
    leaving: Leaving
    audit: AuditLog
    publishing: Publishing
    dispatcher: Dispatcher
    platform: MemoryPlatform
    others: dict[str, MemoryPlatform]
    rules: HouseRules
    acts: Acts
    watching: Watching
    account_of: Callable[[str], DelegatedAccount]

    @property
    def clock(self) -> FakeClock:
        return self.bench.clock

    @property
    def database(self) -> Database:
        return self.bench.database

    def draft(self, text: str = TEXT, account_key: str = ACCOUNT.key) -> str:
        draft = self.drafts.create(account_key)
        self.drafts.save(draft.id, text, len(text))
        return draft.id

    def publish(self, text: str = TEXT) -> Outcome:
        return self.publishing.publish(self.draft(text))

    def item(self) -> OutboxItem:
        """The only item of the outbox."""
        (item,) = self.publishing.outbox()
        return item

    def pass_time(self, **duration: float) -> int:
        """Let time pass and the program look after its outbox."""
        self.clock.advance(timedelta(**duration))
        return self.publishing.dispatch_due()

    def log(self) -> list[AuditAction]:
        """What was done, in the order in which it was done."""
        return [AuditAction(entry.action) for entry in self.entries()]

    def entries(self) -> tuple[AuditEntry, ...]:
        return tuple(reversed(self.audit.entries()))

    def sql(self, statement: str) -> None:
        """What somebody with a database tool and the key could do."""
        with self.database.write() as connection:
            connection.exec_driver_sql(statement)


def open_desk(folder: Path, platform_of: type[MemoryPlatform] = MemoryPlatform) -> PublishingDesk:
    """A desk with a decision in force and a platform to publish on."""
    bench = open_bench(folder)
    bench.take_decision()
    random = seeded_randomness(1)
    return _desk(bench, platform_of(ACCOUNT.account_id, bench.clock, random), HouseRules(), {})


def open_desk_of_two(folder: Path) -> PublishingDesk:
    """The same with a second account in the decision, and another platform for it."""
    bench = open_bench(folder)
    bench.take_decision(replace(bench.decision, accounts=(ACCOUNT, OTHER_ACCOUNT)))
    clock = bench.clock
    other = MemoryPlatform(OTHER_ACCOUNT.account_id, clock, seeded_randomness(2))
    platform = MemoryPlatform(ACCOUNT.account_id, clock, seeded_randomness(1))
    return _desk(bench, platform, HouseRules(), {OTHER_ACCOUNT.key: other})


def start_again(desk: PublishingDesk) -> PublishingDesk:
    """The same desk after the program died: only database and platform are still there."""
    bench = desk.bench
    bench.database.close()
    bench.database = Database.open(bench.folder / "natiq.db", bytes(32))
    bench.delegation = machine_with(bench, bench.anchors)
    return _desk(bench, desk.platform, desk.rules, desk.others)


def wait_in_outbox(desk: PublishingDesk, text: str = TEXT) -> None:
    """Leave the text in the outbox, where the next look will find it due."""
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publish(text)
    desk.platform.calls.clear()


def published(desk: PublishingDesk) -> None:
    """Bring the item to where its receipt is."""
    desk.publish()


def failed(desk: PublishingDesk) -> None:
    """Bring the item to where the platform has refused it."""
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED))
    desk.publish()


def unknown(desk: PublishingDesk) -> None:
    """Bring the item to where it is out, and the answer is lost."""
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    desk.publish()


def withdrawn(desk: PublishingDesk) -> None:
    """Bring the item to where it was taken back."""
    wait_in_outbox(desk)
    desk.publishing.withdraw(desk.item().id)


def interrupted(desk: PublishingDesk) -> None:
    """Bring the item to where the power went just after it was out."""
    desk.platform.raise_at(Moment.AFTER_WRITING, PowerCutError())
    with pytest.raises(PowerCutError):
        desk.publish()


def _desk(
    bench: Bench,
    platform: MemoryPlatform,
    rules: HouseRules,
    others: dict[str, MemoryPlatform],
) -> PublishingDesk:
    clock, database, delegation = bench.clock, bench.database, bench.delegation
    random = seeded_randomness(int(clock.now().timestamp()))
    employee = Employee(STAFF_NUMBER, EMPLOYEE)
    session = Session(employee, clock, IDLE_AFTER, clock.now())
    drafts = Drafts(database, clock, random)
    audit = AuditLog(database, clock, employee.staff_number, employee.name, a_signer())
    pack = PolicyPack.load(RESOURCES / "policy")
    reviewer = Reviewer(pack)
    gate = Gate(
        session,
        delegation,
        reviewer,
        _limits_of,
        clock,
        random,
        rules.alt_required,
        rules.audience_required,
        rules.own_schedule_allowed,
        require_policy_read=rules.require_policy_read,
        require_clear=rules.require_clear,
    )
    leaving = Leaving(_limits_of, rules.digits)
    account_of = _Accounts(delegation)
    attachments = Attachments(database, clock, random)
    platforms = {ACCOUNT.key: platform, **others}

    def connector_for(account: DelegatedAccount) -> MemoryPlatform:
        return platforms[account.key]

    books = Bookkeeping(database, drafts, audit, clock)
    sending = Sending(
        gate,
        drafts,
        books,
        account_of,
        connector_for,
        attachments.content,
        clock,
        rules.clock_error_of,
    )
    pausing = Pausing(database, session, audit, clock)
    dispatcher = Dispatcher(
        session, gate, books, sending, clock, pausing.in_force, lambda: rules.tolerance
    )
    planning = Planning(
        database,
        session,
        dispatcher,
        pausing,
        sending.board,
        audit,
        clock,
        lambda: habits_of(rules.settings, pack.hours),
    )
    publishing = Publishing(
        database,
        session,
        gate,
        dispatcher,
        planning,
        pausing,
        drafts,
        leaving,
        _limits_of,
        audit,
        connector_for,
        sending.board,
        clock,
        random,
    )
    acts = Acts(gate, reviewer, books, audit, account_of, connector_for, pausing.in_force)
    return PublishingDesk(
        bench,
        session,
        gate,
        drafts,
        attachments,
        leaving,
        audit,
        publishing,
        dispatcher,
        platform,
        others,
        rules,
        acts,
        Watching(database, account_of, connector_for),
        account_of,
    )


class _Accounts:
    """The accounts that decisions in force name."""

    def __init__(self, delegation: Delegation) -> None:
        self._delegation = delegation

    def __call__(self, account_key: str) -> DelegatedAccount:
        for account in self._delegation.accounts_of(STAFF_NUMBER):
            if account.key == account_key:
                return account
        raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")


def _limits_of(_: DelegatedAccount) -> Limits:
    return MemoryPlatform.limits
