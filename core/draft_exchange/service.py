"""Drafts given to colleagues and taken from them, each as one signed file."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.keys import key_id, new_key
from core.draft_exchange import document, store
from core.draft_exchange.document import FILE_LIMIT, Opened
from core.draft_exchange.model import Received, SentAttachment, SentDraft, Signer, Standing
from core.drafts.attachments import Attachments
from core.drafts.model import TEXT_LIMIT, Draft
from core.drafts.service import Drafts
from core.foundation.clock import Clock
from core.foundation.files import read_bounded, write_atomically
from core.identity.model import Employee
from core.platforms.model import MediaLimits
from core.storage.database import Database
from core.text.cleaning import cleaned
from core.vault.service import Vault

SUFFIX = ".natiq-draft"

_ANY_MEDIA = MediaLimits(
    images=4,
    image_types=frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"}),
    videos=1,
    together=True,
)
"""No platform is chosen yet; its own limits are asked when one is."""


class DraftExchange:
    """Signs with a key that is made on first use and kept sealed as the vault's secrets are.

    There is no authority over colleagues' keys: a key counts as known once a draft of it was
    taken here, and the person sees its fingerprint before that (trust on first use).
    """

    def __init__(
        self,
        database: Database,
        employee: Employee,
        vault: Vault,
        drafts: Drafts,
        attachments: Attachments,
        audit: AuditLog,
        clock: Clock,
    ) -> None:
        self._database = database
        self._employee = employee
        self._vault = vault
        self._drafts = drafts
        self._attachments = attachments
        self._audit = audit
        self._clock = clock

    def fingerprint(self) -> str:
        """The own key's, to be read out to a colleague."""
        return document.fingerprint(self._key().public_key())

    def export(self, draft_id: str, path: Path) -> None:
        """Write the draft to ``path`` with all that belongs to it, signed.

        Not for the main thread. Raises ``Invalid(NOT_FOUND)``, ``Refused(TOO_LARGE)``,
        ``Unavailable(UNWRITABLE)``.
        """
        draft, key = self._drafts.read(draft_id), self._key()
        employee = self._employee
        content = document.write(
            self._sent(draft), employee.name, employee.staff_number, self._clock.now(), key
        )
        write_atomically(path, content)
        detail = {"fingerprint": document.fingerprint(key.public_key()), "name": path.name}
        self._audit.record(Deed(AuditAction.DRAFT_EXPORTED, subject=draft_id, detail=detail))

    def look(self, path: Path) -> Received:
        """What is in a file and who signed it; nothing is kept yet.

        Not for the main thread. Raises ``Invalid`` and ``Refused`` (``ExchangeProblem``),
        ``Invalid(TOO_LARGE)``, ``Unavailable(UNREADABLE)``.
        """
        opened = document.read(read_bounded(path, FILE_LIMIT))
        own = key_id(self._key().public_key())
        with self._database.read() as connection:
            known = store.known(connection, opened.signer)
        return _received(opened, own, known)

    def take(self, received: Received) -> Draft:
        """Make a new draft of what was looked at, under no account.

        The text is cleaned as a pasted one is, and every attachment is examined and made
        anew as one that is added by hand. Not for the main thread. Raises as
        ``Attachments.add`` does; nothing is kept then.
        """
        sent, signer = received.draft, received.signer
        draft = self._drafts.create()
        try:
            self._fill(draft.id, sent)
        except BaseException:
            self._forget(draft.id)
            raise
        detail = {
            "fingerprint": signer.fingerprint,
            "signer": signer.name,
            "staff_number": signer.staff_number,
        }
        with self._database.write() as connection:
            if received.standing is not Standing.OWN:
                store.keep_signer(connection, signer, self._clock.now())
            deed = Deed(AuditAction.DRAFT_IMPORTED, subject=draft.id, detail=detail)
            self._audit.append(connection, deed)
        return self._drafts.read(draft.id)

    def _fill(self, draft_id: str, sent: SentDraft) -> None:
        text = cleaned(_plain(sent.text)).text[:TEXT_LIMIT]
        self._drafts.save(draft_id, text, len(text))
        self._drafts.set_purpose(draft_id, sent.audience, sent.aim)
        self._drafts.set_labels(draft_id, sent.labels)
        self._drafts.set_poll(draft_id, sent.poll)
        for one in sent.attachments:
            added = self._attachments.add(draft_id, one.name, one.content, _ANY_MEDIA)
            self._attachments.set_alt(added.id, _plain(one.alt))
            self._attachments.declare_rights(added.id, one.rights)

    def _forget(self, draft_id: str) -> None:
        """What was begun of a draft that could not be taken whole."""
        # A text makes it one that can lie in the trash, from where it can be deleted.
        self._drafts.save(draft_id, "-", 0)
        self._drafts.discard(draft_id)
        self._drafts.delete_for_good(draft_id)

    def _sent(self, draft: Draft) -> SentDraft:
        return SentDraft(
            draft.text,
            draft.audience,
            draft.aim,
            draft.labels,
            draft.poll,
            tuple(
                SentAttachment(one.name, one.alt, one.rights, self._attachments.content(one.id))
                for one in draft.attachments
            ),
        )

    def _key(self) -> Ed25519PrivateKey:
        staff_number = self._employee.staff_number
        context = f"draft-signature:{staff_number}"
        with self._database.write() as connection:
            sealed = store.own_key(connection, staff_number)
            if sealed is not None:
                return Ed25519PrivateKey.from_private_bytes(self._vault.unseal(sealed, context))
            key = new_key()
            sealed = self._vault.seal(key.private_bytes_raw(), context)
            store.keep_own_key(connection, staff_number, sealed, self._clock.now())
            return key


def _received(opened: Opened, own: str, known: list[store.Known]) -> Received:
    signer = opened.signer
    same = next((one for one in known if one.key_id == signer.key_id), None)
    if signer.key_id == own:
        standing = Standing.OWN
    elif same is not None:
        standing = Standing.KNOWN if _is_named(signer, same) else Standing.OTHER_NAME
    else:
        standing = Standing.OTHER_KEY if known else Standing.FIRST_SEEN
    since = None if same is None else same.first_seen
    return Received(opened.draft, signer, standing, opened.signed_at, since)


def _is_named(signer: Signer, known: store.Known) -> bool:
    return (signer.staff_number, signer.name) == (known.staff_number, known.name)


def _plain(text: str) -> str:
    """Line breaks as this program has them, and no control characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign in "\n\t" or (sign >= " " and sign != "\x7f"))
