"""A token counts as it was signed, or not at all."""

import pytest

from core.delegation.encoding import decode, encode
from core.delegation.jws import DECISION, REVOCATION, TOKEN_LIMIT, read_token, sign, verify
from core.delegation.keys import TrustAnchors, read_public_key, write_public_key
from core.delegation.model import DelegationProblem
from core.foundation.errors import NatiqError
from tests.delegating import code_of, refusal_of, sealed, signed
from tests.office import ISSUER, Authority, new_authority

PAYLOAD = '{"number":"147/2026","name":"موظف مفوَّض"}'.encode()
GROUP_ORDER = 2**252 + 27742317777372353535851937790883648493
"""Of the curve's subgroup (RFC 8032, section 5.1)."""


@pytest.fixture
def authority() -> Authority:
    return new_authority()


@pytest.fixture
def anchors(authority: Authority) -> TrustAnchors:
    return TrustAnchors.of(read_public_key(write_public_key(authority.key.public_key(), ISSUER)))


def test_any_changed_byte_is_refused(authority: Authority, anchors: TrustAnchors):
    content = signed(authority, PAYLOAD).encode()
    accepted: list[tuple[int, int]] = []
    for position, original in enumerate(content):
        # The next letter, the unused bits of a last letter, blanks, the separator, no ASCII.
        for other in {original ^ 1, original ^ 2, *b"A_ \n.=", 0x80} - {original}:
            changed = content[:position] + bytes([other]) + content[position + 1 :]
            try:
                verify(read_token(changed), DECISION, anchors)
            except NatiqError:
                continue
            accepted.append((position, other))
    assert accepted == []


def test_a_token_cut_short_anywhere_is_refused(authority: Authority, anchors: TrustAnchors):
    token = signed(authority, PAYLOAD)
    for length in range(len(token)):
        refusal_of(lambda length=length: verify(token[:length], DECISION, anchors))


def test_blanks_around_a_token_do_no_harm(authority: Authority, anchors: TrustAnchors):
    content = f"\r\n {signed(authority, PAYLOAD)}\t\n".encode()
    assert verify(read_token(content), DECISION, anchors)[0]["number"] == "147/2026"


@pytest.mark.parametrize(
    "algorithm", ["none", "None", "", "HS256", "ES256", "Ed25519", "eddsa", 1, None]
)
def test_another_algorithm_is_refused(
    authority: Authority, anchors: TrustAnchors, algorithm: object
):
    token = signed(authority, PAYLOAD, alg=algorithm)
    refused = code_of(lambda: verify(token, DECISION, anchors))
    assert refused is DelegationProblem.ALGORITHM_REFUSED


@pytest.mark.parametrize("signature", ["", "AA", "A" * 86])
def test_no_algorithm_and_no_signature_is_refused(
    authority: Authority, anchors: TrustAnchors, signature: str
):
    head = signed(authority, PAYLOAD, alg="none").rpartition(".")[0]
    refused = code_of(lambda: verify(f"{head}.{signature}", DECISION, anchors))
    assert refused is DelegationProblem.ALGORITHM_REFUSED


@pytest.mark.parametrize(
    "header",
    [{"crit": ["exp"]}, {"jwk": {}}, {"b64": False}, {"x5u": "https://a.example"}, {"typ": None}],
)
def test_an_extra_or_missing_header_member_is_refused(
    authority: Authority, anchors: TrustAnchors, header: dict[str, object]
):
    token = signed(authority, PAYLOAD, **header)
    refused = code_of(lambda: verify(token, DECISION, anchors))
    assert refused is DelegationProblem.HEADER_REFUSED


def test_a_token_of_another_kind_is_refused(authority: Authority, anchors: TrustAnchors):
    token = sign({}, REVOCATION, authority.key)
    refused = code_of(lambda: verify(token, DECISION, anchors))
    assert refused is DelegationProblem.WRONG_TYPE


@pytest.mark.parametrize("key", ["", "another", 7, ["a"], {"a": 1}])
def test_a_key_that_is_not_trusted_is_refused(
    authority: Authority, anchors: TrustAnchors, key: object
):
    token = signed(authority, PAYLOAD, kid=key)
    refused = code_of(lambda: verify(token, DECISION, anchors))
    assert refused is DelegationProblem.UNKNOWN_KEY


def test_a_machine_that_trusts_nobody_says_so(authority: Authority):
    token = signed(authority, PAYLOAD)
    refused = code_of(lambda: verify(token, DECISION, TrustAnchors({})))
    assert refused is DelegationProblem.NO_ANCHOR


def test_a_signature_by_another_key_is_refused(authority: Authority, anchors: TrustAnchors):
    head = signed(authority, PAYLOAD).rpartition(".")[0]
    signature = encode(new_authority().key.sign(head.encode()))
    refused = code_of(lambda: verify(f"{head}.{signature}", DECISION, anchors))
    assert refused is DelegationProblem.SIGNATURE_WRONG


def test_a_second_form_of_the_same_signature_is_refused(
    authority: Authority, anchors: TrustAnchors
):
    head, _, signature = signed(authority, PAYLOAD).rpartition(".")
    point, scalar = decode(signature)[:32], int.from_bytes(decode(signature)[32:], "little")
    other = point + (scalar + GROUP_ORDER).to_bytes(32, "little")
    refused = code_of(lambda: verify(f"{head}.{encode(other)}", DECISION, anchors))
    assert refused is DelegationProblem.SIGNATURE_WRONG


@pytest.mark.parametrize("token", ["", ".", "..", "a.b", "a.b.c.d", "{}", "نص", "!.!.!", "ن.ص.م"])
def test_what_is_no_token_is_said_to_be_none(anchors: TrustAnchors, token: str):
    refused = code_of(lambda: verify(token, DECISION, anchors))
    assert refused is DelegationProblem.NOT_A_DECISION


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"[]",
        b"null",
        b'"EdDSA"',
        b"{",
        b"\xff",
        b'{"alg":"EdDSA","alg":"none"}',
        b'{"alg":NaN}',
        b"[" * 20_000,
    ],
)
def test_a_header_that_cannot_be_read_in_one_way_makes_no_token(
    authority: Authority, anchors: TrustAnchors, header: bytes
):
    token = sealed(authority, header, PAYLOAD)
    refused = code_of(lambda: verify(token, DECISION, anchors))
    assert refused is DelegationProblem.NOT_A_DECISION


@pytest.mark.parametrize("payload", [b"", b"[]", b"7", b"text", b'{"a":Infinity}', b'{"a":1}x'])
def test_a_signed_payload_that_is_no_object_is_no_decision(
    authority: Authority, anchors: TrustAnchors, payload: bytes
):
    token = signed(authority, payload)
    refused = code_of(lambda: verify(token, DECISION, anchors))
    assert refused is DelegationProblem.NOT_A_DECISION


@pytest.mark.parametrize(
    ("payload", "name"),
    [(b'{"v":1,"v":1}', "v"), (b'{"issuer":{"name":"a","name":"b"}}', "name")],
)
def test_a_member_named_twice_is_refused_by_name(
    authority: Authority, anchors: TrustAnchors, payload: bytes, name: str
):
    refusal = refusal_of(lambda: verify(signed(authority, payload), DECISION, anchors))
    assert (refusal.code, refusal.values["field"]) == (DelegationProblem.FIELD_INVALID, name)


@pytest.mark.parametrize("content", ["QQ==", "QR", "Q", "QUI=", "Q\n", "Q+/Q", "QQ ", "ٱQ"])
def test_base64_in_another_form_than_ours_is_refused(content: str):
    with pytest.raises(ValueError, match="base64url"):
        decode(content)


def test_a_signed_payload_in_another_form_of_base64_is_no_decision(
    authority: Authority, anchors: TrustAnchors
):
    header = signed(authority, PAYLOAD).partition(".")[0]
    start = f"{header}.{encode(b'{}')[:-1]}1"
    token = f"{start}.{encode(authority.key.sign(start.encode()))}"
    refused = code_of(lambda: verify(token, DECISION, anchors))
    assert refused is DelegationProblem.NOT_A_DECISION


def test_bytes_come_back_from_base64_whatever_they_are():
    for length in range(70):
        content = bytes(range(255 - length, 255))
        assert decode(encode(content)) == content


def test_a_token_beyond_the_bound_is_too_large(authority: Authority, anchors: TrustAnchors):
    token = signed(authority, b'{"name":"' + b"a" * TOKEN_LIMIT + b'"}')
    by_verifying = code_of(lambda: verify(token, DECISION, anchors))
    by_reading = code_of(lambda: read_token(token.encode()))
    assert (by_verifying, by_reading) == (DelegationProblem.TOO_LARGE,) * 2


@pytest.mark.parametrize("content", ["نص".encode(), b"\xff\xfe", b"a.b.\x80"])
def test_a_file_that_is_no_ascii_is_no_decision(content: bytes):
    assert code_of(lambda: read_token(content)) is DelegationProblem.NOT_A_DECISION
