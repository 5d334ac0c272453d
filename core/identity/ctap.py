"""What is asked of a FIDO2 client, and what its answers and failures mean.

The question goes through WebAuthn's *prf* extension: that is hmac-secret with a salt of its
own for each credential, and it gives the same bytes over USB and through Windows.

User verification is left to the key (``discouraged``): a key that always wants its PIN asks
for it, and no other does. The passphrase is the second factor's companion already. Above
all a key answers differently with verification and without (CTAP 2.1 section 12.5): asking
whenever it is possible would shut out whoever gives the key a PIN later.
"""

import struct
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from threading import Event
from time import monotonic

from fido2.client import ClientError, DefaultClientDataCollector, PinRequiredError, WebAuthnClient
from fido2.cose import ES256
from fido2.ctap import CtapError
from fido2.hid import ConnectionFailure
from fido2.utils import websafe_encode
from fido2.webauthn import (
    AuthenticatorAttachment,
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialCreationOptions,
    PublicKeyCredentialDescriptor,
    PublicKeyCredentialHint,
    PublicKeyCredentialParameters,
    PublicKeyCredentialRequestOptions,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialType,
    PublicKeyCredentialUserEntity,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from core.foundation.errors import NatiqError, Refused, Unavailable
from core.foundation.ids import Randomness
from core.identity.security_keys import RELYING_PARTY, SecurityKeyProblem
from core.vault.keys import ListedKey
from core.vault.slots import HMAC_SALT_BYTES
from core.vault.wrapping import OUTPUT_BYTES

PATIENCE_SECONDS = 30.0
"""How long a key blinks before the attempt ends."""

_CHALLENGE_BYTES = 32
_USER_ID_BYTES = 16
_PROGRAM = "Natiq"
_LOOK_EVERY_SECONDS = 0.05
_NOT_A_KEY_S_ANSWER = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    struct.error,
)
"""What the library raises for answers that make no sense. Anybody can build a USB device."""

_BY_CTAP = {
    CtapError.ERR.CREDENTIAL_EXCLUDED: (Refused, SecurityKeyProblem.ALREADY_ADDED),
    CtapError.ERR.NO_CREDENTIALS: (Refused, SecurityKeyProblem.UNKNOWN_HERE),
    CtapError.ERR.ACTION_TIMEOUT: (Unavailable, SecurityKeyProblem.TIMED_OUT),
    CtapError.ERR.USER_ACTION_TIMEOUT: (Unavailable, SecurityKeyProblem.TIMED_OUT),
    CtapError.ERR.OPERATION_DENIED: (Refused, SecurityKeyProblem.DECLINED),
    CtapError.ERR.NOT_ALLOWED: (Refused, SecurityKeyProblem.DECLINED),
    CtapError.ERR.PIN_INVALID: (Refused, SecurityKeyProblem.PIN_WRONG),
    CtapError.ERR.PIN_AUTH_BLOCKED: (Refused, SecurityKeyProblem.PIN_PAUSED),
    CtapError.ERR.PIN_BLOCKED: (Refused, SecurityKeyProblem.PIN_BLOCKED),
    CtapError.ERR.PIN_NOT_SET: (Refused, SecurityKeyProblem.PIN_NOT_SET),
}


class Patience(Event):
    """An event that sets itself: when the person gives up, or when the time is over."""

    def __init__(self, cancelled: Event, seconds: float) -> None:
        super().__init__()
        self._cancelled = cancelled
        self._until = monotonic() + seconds

    def is_set(self) -> bool:
        return super().is_set() or self._cancelled.is_set() or monotonic() >= self._until

    def wait(self, timeout: float | None = None) -> bool:
        until = None if timeout is None else monotonic() + timeout
        while not self.is_set():
            if until is not None and monotonic() >= until:
                return False
            super().wait(_LOOK_EVERY_SECONDS)
        return True

    def problem(self) -> NatiqError:
        """Which of the two it was."""
        if self._cancelled.is_set():
            return Refused(SecurityKeyProblem.CANCELLED)
        return Unavailable(SecurityKeyProblem.TIMED_OUT)


def client_data() -> DefaultClientDataCollector:
    """Says for whom the client asks."""
    return DefaultClientDataCollector(f"https://{RELYING_PARTY}")


def make_credential(
    client: WebAuthnClient,
    name: str,
    known: Sequence[bytes],
    random: Randomness,
    patience: Patience,
) -> bytes:
    """A credential with hmac-secret that lies on no key's list (not discoverable); its id.

    Raises ``Refused(LACKS_SECRET)`` and what the client raises (see ``told_plainly``).
    """
    made = client.make_credential(
        PublicKeyCredentialCreationOptions(
            rp=PublicKeyCredentialRpEntity(name=_PROGRAM, id=RELYING_PARTY),
            user=PublicKeyCredentialUserEntity(
                name=name, id=random(_USER_ID_BYTES), display_name=name
            ),
            challenge=random(_CHALLENGE_BYTES),
            pub_key_cred_params=[
                PublicKeyCredentialParameters(
                    type=PublicKeyCredentialType.PUBLIC_KEY, alg=ES256.ALGORITHM
                )
            ],
            exclude_credentials=_descriptors(known),
            authenticator_selection=AuthenticatorSelectionCriteria(
                authenticator_attachment=AuthenticatorAttachment.CROSS_PLATFORM,
                resident_key=ResidentKeyRequirement.DISCOURAGED,
                user_verification=UserVerificationRequirement.DISCOURAGED,
            ),
            hints=[PublicKeyCredentialHint.SECURITY_KEY],
            # The answer is not used. On Windows the library takes ``{}`` for no wish at all.
            extensions={"prf": {"eval": {"first": random(HMAC_SALT_BYTES)}}},
        ),
        patience,
    )
    prf = made.client_extension_results.prf
    if prf is None or not prf.enabled:
        raise Refused(SecurityKeyProblem.LACKS_SECRET)
    return made.raw_id


def answer(
    client: WebAuthnClient, asked: Sequence[ListedKey], random: Randomness, patience: Patience
) -> tuple[bytes, bytes]:
    """The id of the credential that answered, and its answer.

    Raises ``Refused(LACKS_SECRET)`` and what the client raises (see ``told_plainly``).
    """
    salts = {websafe_encode(one.credential_id): {"first": one.salt} for one in asked}
    selection = client.get_assertion(
        PublicKeyCredentialRequestOptions(
            challenge=random(_CHALLENGE_BYTES),
            rp_id=RELYING_PARTY,
            allow_credentials=_descriptors([one.credential_id for one in asked]),
            user_verification=UserVerificationRequirement.DISCOURAGED,
            hints=[PublicKeyCredentialHint.SECURITY_KEY],
            extensions={"prf": {"evalByCredential": salts}},
        ),
        patience,
    )
    response = selection.get_response(0)
    prf = response.client_extension_results.prf
    output = prf.results.first if prf is not None and prf.results is not None else None
    if output is None:
        raise Refused(SecurityKeyProblem.LACKS_SECRET)
    if len(output) != OUTPUT_BYTES:
        raise Unavailable(SecurityKeyProblem.FAILED, kind="output length")
    return response.raw_id, output


@contextmanager
def told_plainly(patience: Patience) -> Generator[None]:
    """The failures of client, key and cable as ours; nothing begins once it is too late."""
    if patience.is_set():
        raise patience.problem()
    try:
        yield
    except ClientError as error:
        raise _plain(error, patience) from error
    except CtapError as error:
        raise _of_key(error, patience) from error
    except OSError as error:
        raise Unavailable(SecurityKeyProblem.REMOVED) from error
    except (ConnectionFailure, *_NOT_A_KEY_S_ANSWER) as error:
        raise Unavailable(SecurityKeyProblem.FAILED, kind=type(error).__name__) from error


def is_wrong_pin(error: ClientError) -> bool:
    """Whether the key did not take the PIN, and will let another one be tried."""
    cause = cause_of(error)
    return isinstance(cause, CtapError) and cause.code is CtapError.ERR.PIN_INVALID


def _plain(error: ClientError, patience: Patience) -> NatiqError:
    if isinstance(error, PinRequiredError):
        return Refused(SecurityKeyProblem.PIN_NEEDED)
    cause = cause_of(error)
    if isinstance(cause, CtapError):
        return _of_key(cause, patience)
    if error.code is ClientError.ERR.TIMEOUT:
        return patience.problem()
    if error.code is ClientError.ERR.DEVICE_INELIGIBLE:
        return Refused(SecurityKeyProblem.UNKNOWN_HERE)
    if error.code is ClientError.ERR.CONFIGURATION_UNSUPPORTED:
        # We ask for nothing but what every key has; the key itself wants to be unlocked.
        return Refused(SecurityKeyProblem.PIN_NOT_SET)
    return Unavailable(SecurityKeyProblem.FAILED, kind=error.code.name)


def cause_of(error: ClientError) -> object:
    """What stands behind the client's error: the key's own, the system's, or words."""
    return error.cause  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def _of_key(error: CtapError, patience: Patience) -> NatiqError:
    if error.code is CtapError.ERR.KEEPALIVE_CANCEL:
        return patience.problem()
    kind, problem = _BY_CTAP.get(error.code, (Unavailable, SecurityKeyProblem.FAILED))
    if problem is SecurityKeyProblem.FAILED:
        return kind(problem, kind=error.code.name)
    return kind(problem)


def _descriptors(credential_ids: Sequence[bytes]) -> list[PublicKeyCredentialDescriptor]:
    return [
        PublicKeyCredentialDescriptor(type=PublicKeyCredentialType.PUBLIC_KEY, id=one)
        for one in credential_ids
    ]
