"""An incident in words, on the screen and on paper alike."""

from PySide6.QtCore import QObject

from core.integrations.model import Incident, IncidentStep, StepDone
from ui.moments import moment_words
from ui.texts import fill, words_for
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, STOP, WARNING


class IncidentWords(QObject):
    """An object only because ``tr`` belongs to one."""

    def name(self, incident: Incident) -> str:
        return fill(self.tr("Incident {number}"), {"number": incident.number})

    def state(self, incident: Incident) -> tuple[str, str]:
        """Tone and word of how it stands."""
        if incident.closed_at is not None:
            return GOOD, self.tr("Closed")
        if incident.open_steps:
            return STOP, self.tr("Still open")
        return WARNING, self.tr("To be closed")

    def raised(self, incident: Incident) -> str:
        values = {"employee": incident.opened_by, "moment": moment_words(incident.opened_at)}
        return fill(self.tr("Raised by {employee} on {moment}"), values)

    def closed(self, incident: Incident) -> str:
        """Who closed it and when; empty while it is open."""
        if incident.closed_at is None:
            return ""
        values = {
            "employee": incident.closed_by or "",
            "moment": moment_words(incident.closed_at),
        }
        return fill(self.tr("Closed by {employee} on {moment}"), values)

    def progress(self, incident: Incident) -> str:
        """How far it is."""
        left = len(incident.open_steps)
        return self.tr("%n steps open", "", left) if left else self.tr("Every step is settled")

    def step(self, incident: Incident, step: IncidentStep) -> str:
        """What came of a step: who did it and when, or why it was left out, or that it is open."""
        done = _find(incident.done, step)
        if done is not None:
            return line_of(moment_words(done.at), done.by, done.note, between=" · ")
        left = _find(incident.left_out, step)
        if left is not None:
            said = fill(self.tr("Left out: {reason}"), {"reason": left.note})
            return line_of(said, left.by, between=" · ")
        return self.tr("Not done yet")

    def advice(self, step: IncidentStep) -> str:
        """What the step means, for whom stands before it."""
        return {
            IncidentStep.PAUSE_ALL: self.tr(
                "Nothing leaves this program any more, of any account, until somebody resumes. "
                "What waits at a platform is taken back."
            ),
            IncidentStep.CHANGE_PASSWORD: self.tr(
                "Change it at the platform with a new one from Protection, and the password of "
                "the account's mailbox as well if it was the same."
            ),
            IncidentStep.REVOKE_APPS: self.tr(
                "A new password shuts out no app that was let in before. Each one is taken away "
                "by itself."
            ),
            IncidentStep.END_SESSIONS: self.tr(
                "Whoever is signed in may stay so after the password was changed. The platform's "
                "security settings end every session."
            ),
            IncidentStep.DELETE_POSTS: self.tr(
                "Keep the evidence first: print this report. Then delete the posts, here or at "
                "the platform."
            ),
            IncidentStep.NOTIFY: self.tr(
                "Information security, the authority that signed the decision, and the "
                "platform's support where the account is lost. Say when, and to whom."
            ),
        }[step]

    def is_done(self, incident: Incident, step: IncidentStep) -> bool:
        return _find(incident.done, step) is not None

    def report_state(self, incident: Incident) -> str:
        """One line on how it stands, for the report."""
        return self.closed(incident) or self.progress(incident)

    def step_name(self, step: IncidentStep) -> str:
        return words_for(step)


def _find(steps: tuple[StepDone, ...], step: IncidentStep) -> StepDone | None:
    return next((one for one in steps if one.step is step), None)
