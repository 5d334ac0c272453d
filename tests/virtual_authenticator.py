"""Security keys in software: they speak CTAP2 to the real client of the fido2 library.

What is kept in the key, what it answers with and without verification, its PIN and its
patience follow CTAP 2.1; what a person does with it is said from outside.
"""

import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2 import cbor
from fido2.cose import ES256
from fido2.ctap import STATUS, CtapDevice, CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin, PinProtocolV1, PinProtocolV2
from fido2.hid import CAPABILITY, CTAPHID
from fido2.utils import hmac_sha256, sha256
from fido2.webauthn import Aaguid, AttestedCredentialData, AuthenticatorData

ERR = CtapError.ERR
_TRIES, _TRIES_IN_A_ROW = 8, 3
_PROTOCOLS = {protocol.VERSION: protocol for protocol in (PinProtocolV1, PinProtocolV2)}


@dataclass
class Hand:
    """What the person does when the key blinks.

    ``touches`` is what is normal; ``declines`` refuses; ``waits`` does nothing for as long as
    the program waits, ``sleeps`` until the key itself gives up; ``pulls`` takes the key out.
    ``asked`` counts how often it blinked.
    """

    does: str = "touches"
    asked: int = 0


@dataclass
class _Credential:
    relying_party: str
    private: ec.EllipticCurvePrivateKey
    random_without_uv: bytes = field(repr=False)
    random_with_uv: bytes = field(repr=False)
    has_secret: bool


class _Refusal(Exception):
    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class VirtualKey(CtapDevice):
    """One security key, in the hand of one person."""

    def __init__(
        self,
        *,
        secret: bool = True,
        pin: str | None = None,
        always_uv: bool = False,
        speaks_ctap2: bool = True,
        protocols: tuple[int, ...] = (2, 1),
    ) -> None:
        self.hand = Hand()
        self.pin = pin
        self.always_uv = always_uv
        self.garbles = False
        self.opened = 0
        self._secret = secret
        self._speaks_ctap2 = speaks_ctap2
        self._protocols = protocols
        self._credentials: dict[bytes, _Credential] = {}
        self._agreement = ec.generate_private_key(ec.SECP256R1())
        self._token = os.urandom(32)
        self._tries, self._in_a_row = _TRIES, 0
        self._pulled = False
        self._counter = 0

    @property
    def capabilities(self) -> int:
        return CAPABILITY.CBOR if self._speaks_ctap2 else CAPABILITY(0)

    @classmethod
    def list_devices(cls):
        return iter(())

    def close(self) -> None:
        self.opened -= 1

    def power_up(self) -> None:
        """Put it into a port: what only lives while there is power begins anew."""
        self._pulled = False
        self._in_a_row = 0
        self._token = os.urandom(32)

    def forget_secrets(self) -> None:
        """Answer every question otherwise from now on, as a forged key would."""
        for credential in self._credentials.values():
            credential.random_without_uv, credential.random_with_uv = os.urandom(32), os.urandom(32)

    def call(self, cmd: int, data: bytes = b"", event=None, on_keepalive=None) -> bytes:
        if self._pulled:
            raise OSError(errno.ENODEV, "no such device")
        if cmd != CTAPHID.CBOR or not self._speaks_ctap2:
            raise CtapError(ERR.INVALID_COMMAND)
        if self.garbles and data[0] != Ctap2.CMD.GET_INFO:
            return b"\x00\xa1\x01"
        asked = cbor.decode(data[1:]) if data[1:] else {}
        try:
            answer = self._act(data[0], asked, event or Event(), on_keepalive)
        except _Refusal as refusal:
            return bytes([refusal.code])
        return b"\x00" + (cbor.encode(answer) if answer else b"")

    def _act(self, command: int, asked: Any, event: Event, on_keepalive: Any) -> Mapping[int, Any]:
        if command == Ctap2.CMD.GET_INFO:
            return self._info()
        if command == Ctap2.CMD.CLIENT_PIN:
            return self._client_pin(asked)
        if command == Ctap2.CMD.MAKE_CREDENTIAL:
            return self._make(asked, event, on_keepalive)
        if command == Ctap2.CMD.GET_ASSERTION:
            return self._assert(asked, event, on_keepalive)
        raise _Refusal(ERR.INVALID_COMMAND)

    def _info(self) -> Mapping[int, Any]:
        return {
            1: ["FIDO_2_0", "FIDO_2_1"],
            2: ["hmac-secret"] if self._secret else ["credProtect"],
            3: bytes(16),
            4: {
                "rk": True,
                "up": True,
                "alwaysUv": self.always_uv,
                "clientPin": self.pin is not None,
                "pinUvAuthToken": True,
                "makeCredUvNotRqd": not self.always_uv,
            },
            5: 1200,
            6: list(self._protocols),
            7: 8,
            8: 128,
        }

    def _client_pin(self, asked: Mapping[int, Any]) -> Mapping[int, Any]:
        command = asked[2]
        if command == ClientPin.CMD.GET_PIN_RETRIES:
            return {3: self._tries}
        if command == ClientPin.CMD.GET_KEY_AGREEMENT:
            public = dict(ES256.from_cryptography_key(self._agreement.public_key()))
            # The algorithm of key agreement, by which CTAP names it.
            return {1: public | {3: -25}}
        if command == ClientPin.CMD.GET_TOKEN_USING_PIN:
            return self._pin_token(asked)
        raise _Refusal(ERR.INVALID_SUBCOMMAND)

    def _pin_token(self, asked: Mapping[int, Any]) -> Mapping[int, Any]:
        if self.pin is None:
            raise _Refusal(ERR.PIN_NOT_SET)
        if not self._tries:
            raise _Refusal(ERR.PIN_BLOCKED)
        if self._in_a_row >= _TRIES_IN_A_ROW:
            raise _Refusal(ERR.PIN_AUTH_BLOCKED)
        protocol, shared = self._shared(asked[1], asked[3])
        if protocol.decrypt(shared, asked[6]) != sha256(self.pin.encode())[:16]:
            self._agreement = ec.generate_private_key(ec.SECP256R1())
            self._tries, self._in_a_row = self._tries - 1, self._in_a_row + 1
            if not self._tries:
                raise _Refusal(ERR.PIN_BLOCKED)
            paused = self._in_a_row >= _TRIES_IN_A_ROW
            raise _Refusal(ERR.PIN_AUTH_BLOCKED if paused else ERR.PIN_INVALID)
        self._tries, self._in_a_row = _TRIES, 0
        return {2: protocol.encrypt(shared, self._token)}

    def _make(self, asked: Mapping[int, Any], event: Event, on_keepalive: Any) -> Mapping[int, Any]:
        verified = self._verified(asked[1], asked.get(8), asked.get(9))
        if self.always_uv and not verified:
            raise _Refusal(ERR.PUAT_REQUIRED)
        relying_party = asked[2]["id"]
        self._wait_for_touch(event, on_keepalive)
        if any(self._held(one["id"], relying_party) for one in asked.get(5) or ()):
            raise _Refusal(ERR.CREDENTIAL_EXCLUDED)
        wants_secret = bool((asked.get(6) or {}).get("hmac-secret"))
        private = ec.generate_private_key(ec.SECP256R1())
        credential_id = os.urandom(48)
        self._credentials[credential_id] = _Credential(
            relying_party, private, os.urandom(32), os.urandom(32), self._secret and wants_secret
        )
        attested = AttestedCredentialData.create(
            Aaguid.NONE, credential_id, ES256.from_cryptography_key(private.public_key())
        )
        extensions = {"hmac-secret": True} if self._secret and wants_secret else None
        return {
            1: "none",
            2: bytes(self._told(relying_party, verified, attested, extensions)),
            3: {},
        }

    def _assert(
        self, asked: Mapping[int, Any], event: Event, on_keepalive: Any
    ) -> Mapping[int, Any]:
        verified = self._verified(asked[2], asked.get(6), asked.get(7))
        aloud = (asked.get(5) or {}).get("up", True)
        if aloud and self.always_uv and not verified:
            raise _Refusal(ERR.PUAT_REQUIRED)
        held = [one["id"] for one in asked.get(3) or () if self._held(one["id"], asked[1])]
        if aloud:
            self._wait_for_touch(event, on_keepalive)
        if not held:
            raise _Refusal(ERR.NO_CREDENTIALS)
        credential = self._credentials[held[0]]
        question = (asked.get(4) or {}).get("hmac-secret")
        extensions = None
        if question and credential.has_secret:
            extensions = {"hmac-secret": self._answer(credential, question, verified)}
        told = self._told(asked[1], verified, None, extensions, aloud=aloud)
        signature = credential.private.sign(bytes(told) + asked[2], ec.ECDSA(SHA256()))
        return {1: {"type": "public-key", "id": held[0]}, 2: bytes(told), 3: signature}

    def _answer(
        self, credential: _Credential, question: Mapping[int, Any], verified: bool
    ) -> bytes:
        protocol, shared = self._shared(question.get(4, 1), question[1])
        if protocol.authenticate(shared, question[2]) != question[3]:
            raise _Refusal(ERR.PIN_AUTH_INVALID)
        salt = protocol.decrypt(shared, question[2])
        inner = credential.random_with_uv if verified else credential.random_without_uv
        return protocol.encrypt(shared, hmac_sha256(inner, salt))

    def _shared(self, version: int, peer: Mapping[int, Any]) -> tuple[PinProtocolV1, bytes]:
        protocol = _PROTOCOLS[version]()
        x, y = (int.from_bytes(peer[at], "big") for at in (-2, -3))
        public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
        return protocol, protocol.kdf(self._agreement.exchange(ec.ECDH(), public))

    def _verified(self, hashed: bytes, param: bytes | None, version: int | None) -> bool:
        if param is None or version is None:
            return False
        if _PROTOCOLS[version]().authenticate(self._token, hashed) != param:
            raise _Refusal(ERR.PIN_AUTH_INVALID)
        return True

    def _held(self, credential_id: bytes, relying_party: str) -> bool:
        credential = self._credentials.get(credential_id)
        return credential is not None and credential.relying_party == relying_party

    def _told(
        self,
        relying_party: str,
        verified: bool,
        attested: AttestedCredentialData | None,
        extensions: Mapping[str, Any] | None,
        *,
        aloud: bool = True,
    ) -> AuthenticatorData:
        flags = AuthenticatorData.FLAG(0)
        if aloud:
            flags |= AuthenticatorData.FLAG.UP
        if verified:
            flags |= AuthenticatorData.FLAG.UV
        if attested is not None:
            flags |= AuthenticatorData.FLAG.AT
        if extensions is not None:
            flags |= AuthenticatorData.FLAG.ED
        self._counter += 1
        return AuthenticatorData.create(
            sha256(relying_party.encode()), flags, self._counter, attested or b"", extensions
        )

    def _wait_for_touch(self, event: Event, on_keepalive: Any) -> None:
        if on_keepalive is not None:
            on_keepalive(STATUS.UPNEEDED)
        self.hand.asked += 1
        if self.hand.does == "waits":
            event.wait()
            raise _Refusal(ERR.KEEPALIVE_CANCEL)
        if self.hand.does == "pulls":
            self._pulled = True
            raise OSError(errno.ENODEV, "no such device")
        if self.hand.does == "declines":
            raise _Refusal(ERR.OPERATION_DENIED)
        if self.hand.does == "sleeps":
            raise _Refusal(ERR.USER_ACTION_TIMEOUT)


class VirtualPorts:
    """The ports of a machine, and what is plugged into them."""

    def __init__(self, *keys: VirtualKey) -> None:
        self.barred = False
        self._plugged: dict[str, VirtualKey] = {}
        self._count = 0
        for key in keys:
            self.plug_in(key)

    def plug_in(self, key: VirtualKey) -> None:
        key.power_up()
        self._count += 1
        self._plugged[f"port.{self._count}"] = key

    def pull_out(self, key: VirtualKey) -> None:
        self._plugged = {place: one for place, one in self._plugged.items() if one is not key}

    def present(self) -> frozenset[str]:
        return frozenset(self._plugged)

    def open(self, place: str) -> CtapDevice:
        if self.barred:
            raise PermissionError(errno.EACCES, "permission denied")
        key = self._plugged.get(place)
        if key is None:
            raise FileNotFoundError(place)
        key.opened += 1
        return key
