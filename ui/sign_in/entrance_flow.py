"""What happens on the way in: the entrance's wishes go to the core, answers come back."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from ui.core_arrival import CoreArrival
from ui.sign_in.entrance import Entrance
from ui.sign_in.practice_model import PracticeModel
from ui.sign_in.sign_in_model import SignInModel
from ui.sign_in.trouble import Trouble
from ui.tasks import Tasks
from ui.texts import words_for
from ui.widgets.panels import STOP

if TYPE_CHECKING:
    from core.application import Application
    from ui.backup.restore_page import RestorePage
    from ui.factors.security_key import KeyStage
    from ui.sign_in.enrolment import Enrolment
    from ui.sign_in.reset import Reset


class EntranceFlow(QObject):
    """Gives a workplace through ``entered``, by whichever way the employee comes in."""

    entered = Signal(object)
    enrolment_begun = Signal()

    def __init__(self, entrance: Entrance, core: CoreArrival, tasks: Tasks) -> None:
        super().__init__(entrance)
        self._entrance, self._core, self._tasks = entrance, core, tasks
        self._sign_in = SignInModel(core, tasks, self)
        self._practice = PracticeModel(core, tasks, self)
        self._enrolment: Enrolment | None = None
        self._reset: Reset | None = None
        self._restore: RestorePage | None = None
        self._trouble: Trouble | None = None
        entrance.code_submitted.connect(self._sign_in.sign_in)
        entrance.recovery_submitted.connect(self._sign_in.sign_in_with_recovery_code)
        entrance.key_submitted.connect(self._sign_in.sign_in_with_security_key)
        entrance.key_given_up.connect(self._sign_in.give_up)
        entrance.sign_in_shown.connect(self._offer_ways)
        entrance.practice_chosen.connect(self._open_practice)
        entrance.official_chosen.connect(self.begin_enrolment)
        entrance.restore_chosen.connect(self.begin_restore)
        entrance.reset_wanted.connect(self.begin_reset)
        self._sign_in.changed.connect(self._show_progress)
        self._sign_in.key_stage.connect(self._show_key_stage)
        self._sign_in.refused.connect(self._show_refusal)
        self._sign_in.entered.connect(self.entered)
        self._practice.changed.connect(self._show_practice_progress)
        self._practice.cannot_keep.connect(self._offer_practice_without_keeping)
        self._practice.refused.connect(self._show_practice_refusal)
        self._practice.entered.connect(self.entered)
        core.failed.connect(self._show_core_trouble)
        core.arrived.connect(self._correct_first_page)
        core.arrived.connect(self._offer_ways)
        core.arrived.connect(self._tell_faults)

    def show_first_page(self) -> None:
        """Where a person without an open profile starts: sign in, or the first run."""
        application = self._core.application
        if application is not None and application.identity.enrolled:
            self._entrance.show_sign_in()
        else:
            self._entrance.show_welcome()

    def begin_enrolment(self) -> None:
        """The guided path of the official way, from its first step."""
        self._core.when_there(self._open_enrolment)

    def leave_enrolment(self) -> None:
        """Forget the guided path and whatever was typed into it."""
        if self._enrolment is not None:
            self._enrolment.forget()
            self._entrance.drop_page(self._enrolment)
            self._enrolment = None

    def read_decision(self, file: Path) -> bool:
        """Fill the guided path in from a decision; False where it is not at its first step."""
        return self._enrolment is not None and self._enrolment.read_decision(file)

    def begin_restore(self) -> None:
        """The way from a backup to a profile on this workstation."""
        self._core.when_there(self._open_restore)

    def leave_restore(self) -> None:
        """Forget that way, and whatever was typed and unpacked."""
        if self._restore is not None:
            self._restore.forget()
            self._entrance.drop_page(self._restore)
            self._restore = None

    def begin_reset(self) -> None:
        """The way back in for whoever has forgotten the passphrase."""
        self._core.when_there(self._open_reset)

    def leave_reset(self) -> None:
        """Forget that way and whatever was typed into it."""
        if self._reset is not None:
            self._reset.forget()
            self._entrance.drop_page(self._reset)
            self._reset = None

    def _open_restore(self, application: Application) -> None:
        # Walked once in a workstation's life: kept out of memory until then.
        self._tasks.run(
            self,
            lambda: importlib.import_module("ui.backup.restore_page"),
            lambda restore: self._show_restore(restore, application),
        )

    def _show_restore(self, restore: ModuleType, application: Application) -> None:
        self.leave_restore()
        page: RestorePage = restore.RestorePage(application, self._tasks)
        page.entered.connect(self.entered)
        page.left.connect(self._back_from_restore)
        self._restore = page
        self._entrance.show_page(page)

    def _back_from_restore(self) -> None:
        self.leave_restore()
        self.show_first_page()

    def _open_reset(self, application: Application) -> None:
        # Imported in the background by now (see CoreArrival): start-up time.
        reset = importlib.import_module("ui.sign_in.reset")
        self.leave_reset()
        page: Reset = reset.Reset(application, self._tasks, self._entrance.locked_for)
        page.entered.connect(self.entered)
        page.left.connect(self._back_to_sign_in)
        self._reset = page
        self._entrance.show_page(page)
        self._offer_ways()

    def _back_to_sign_in(self) -> None:
        self._entrance.show_sign_in(self._entrance.locked_for)
        self.leave_reset()

    def _open_enrolment(self, application: Application) -> None:
        # Walked once in a profile's life: kept out of memory until then, and brought in behind.
        self._tasks.run(
            self,
            lambda: importlib.import_module("ui.sign_in.enrolment"),
            lambda enrolment: self._show_enrolment(enrolment, application),
        )

    def _show_enrolment(self, enrolment: ModuleType, application: Application) -> None:
        self.leave_enrolment()
        page: Enrolment = enrolment.Enrolment(application, self._tasks)
        page.entered.connect(self.entered)
        page.left.connect(self._back_to_welcome)
        page.no_keyring.connect(self._show_no_keyring)
        self._enrolment = page
        self._entrance.show_page(page)
        self.enrolment_begun.emit()

    def _back_to_welcome(self) -> None:
        self._entrance.show_welcome()
        self.leave_enrolment()

    def _open_practice(self) -> None:
        self._practice.open()

    def _show_progress(self) -> None:
        form = self._entrance.sign_in_form
        if form is not None:
            form.set_progress(busy=self._sign_in.busy, seconds_left=self._sign_in.seconds_left)

    def _show_refusal(self, error: NatiqError) -> None:
        form = self._entrance.sign_in_form
        if form is not None:
            form.show_refusal(error)

    def _show_key_stage(self, stage: KeyStage) -> None:
        form = self._entrance.sign_in_form
        if form is not None:
            form.show_key_stage(stage)

    def _offer_ways(self) -> None:
        """The key file tells which second factors there are, without being opened."""
        application = self._core.application
        if application is None:
            return
        try:
            ways = application.identity.claimed_ways_in()
        except NatiqError:
            # What is wrong with the file, the attempt to sign in will tell.
            return
        for page in (self._entrance.sign_in_form, self._reset):
            if page is not None:
                page.offer_ways(
                    authenticator=ways.passphrase, security_key=bool(ways.security_keys)
                )

    def _show_practice_progress(self) -> None:
        form, welcome = self._entrance.sign_in_form, self._entrance.welcome
        if welcome is not None:
            welcome.set_busy(self._practice.busy)
        if form is not None:
            form.practice.setEnabled(not self._practice.busy)

    def _show_practice_refusal(self, error: NatiqError) -> None:
        for page in (self._entrance.welcome, self._entrance.sign_in_form):
            if page is not None and self._entrance.shows(page):
                page.message.show_message(STOP, words_for(error))

    def _offer_practice_without_keeping(self, error: NatiqError) -> None:
        self._page_of_trouble().tell(
            lambda: self.tr("Practice cannot keep your drafts on this computer"),
            lambda: (
                words_for(error)
                + "\n\n"
                + self.tr(
                    "You can practise all the same: what you write is gone when you close Natiq."
                )
            ),
            (
                lambda: self.tr("Practise without keeping anything"),
                lambda: self._practice.open(keep=False),
            ),
            (lambda: self.tr("Back"), self.show_first_page),
        )

    def _show_no_keyring(self, error: NatiqError) -> None:
        self._page_of_trouble().tell(
            lambda: self.tr("This computer cannot guard your key yet"),
            lambda: words_for(error) + "\n\n" + self._about_keyrings(),
            (lambda: self.tr("Try again"), self.begin_enrolment),
            (lambda: self.tr("Practise"), self._open_practice),
        )

    def _about_keyrings(self) -> str:
        return self.tr(
            "Natiq keeps half of your key in the operating system's keyring, so that a copied "
            "file opens nowhere else. Sign in to your desktop session with its keyring "
            "unlocked, then try again. Where a machine has none, IT support can choose a "
            "guarded folder instead; the security paper says how and what it means."
        )

    def _show_core_trouble(self, error: NatiqError) -> None:
        self._page_of_trouble().tell(
            lambda: self.tr("Natiq cannot start like this"),
            lambda: words_for(error),
            (lambda: self.tr("Close"), self._close),
        )

    def _close(self) -> None:
        self._entrance.window().close()

    def _tell_faults(self) -> None:
        """What IT has laid down cannot be followed: known before anybody signs in."""
        application = self._core.application
        if application is None or not application.settings.faults:
            return
        from ui.settings.faults import FaultBanner  # noqa: PLC0415 - memory

        self._entrance.show_notice(FaultBanner(application.settings.faults, leads_on=False))

    def _correct_first_page(self) -> None:
        """The first page was chosen by a glance at a file; now identity itself can say."""
        application = self._core.application
        if application is None:
            return
        shows_sign_in = self._entrance.shows(self._entrance.sign_in_form)
        if application.identity.enrolled is not shows_sign_in:
            self.show_first_page()

    def _page_of_trouble(self) -> Trouble:
        if self._trouble is None:
            self._trouble = Trouble()
        self._entrance.show_page(self._trouble)
        return self._trouble
