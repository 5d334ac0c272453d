"""Which server lets people in: what may be believed of what servers say. Nothing is sent."""

import pytest

from core.foundation.errors import Invalid
from core.platforms.bluesky.discovery import check_home, issuer_in, origin_of, server_in
from core.platforms.gate import Allowed
from core.platforms.model import Account, PlatformProblem, SignInRefused
from tests.delegating import refusal_of

PDS = "https://pds.example"
ISSUER = "https://entry.example"
RESOURCE = {"resource": PDS, "authorization_servers": [ISSUER]}
SERVER = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/oauth/authorize",
    "pushed_authorization_request_endpoint": f"{ISSUER}/oauth/par",
    "token_endpoint": f"{ISSUER}/oauth/token",
    "revocation_endpoint": f"{ISSUER}/oauth/revoke",
    "response_types_supported": ["code"],
    "grant_types_supported": ["authorization_code", "refresh_token"],
    "code_challenge_methods_supported": ["S256"],
    "dpop_signing_alg_values_supported": ["ES256"],
    "token_endpoint_auth_methods_supported": ["none", "private_key_jwt"],
    "scopes_supported": ["atproto", "transition:generic"],
    "authorization_response_iss_parameter_supported": True,
}


DID = "did:plc:" + "a" * 24
ACCOUNT = Account("bluesky", PDS, "muscat.example", DID)
HOME = {"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": PDS}


def about(*services: object, did: object = DID) -> dict[str, object]:
    """What a server tells of an account."""
    return {"did": did, "didDoc": {"service": list(services)}}


@pytest.mark.parametrize(
    "home", [HOME, {**HOME, "id": f"{DID}#atproto_pds"}, {**HOME, "serviceEndpoint": f"{PDS}/"}]
)
def test_an_account_at_home_at_its_server_may_be_signed_in_to(home: dict[str, str]):
    check_home(about({"id": "#other", "serviceEndpoint": ISSUER}, home), ACCOUNT)


def test_an_account_that_lives_elsewhere_is_told_with_the_place():
    members = about({**HOME, "serviceEndpoint": "https://home.example"})
    refusal = refusal_of(lambda: check_home(members, ACCOUNT))
    assert refusal.code is PlatformProblem.SIGN_IN_NOT_OFFERED
    assert refusal.values == {"server": "https://home.example"}


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"did": DID},
        {"did": DID, "didDoc": 7},
        {"did": DID, "didDoc": {"service": 7}},
        about(),
        about(7),
        about({}),
        about({**HOME, "id": "#atproto_labeler"}),
        about({**HOME, "serviceEndpoint": 7}),
        about({**HOME, "serviceEndpoint": "pds.example"}),
        about({**HOME, "serviceEndpoint": "https://a.example/" + "a" * 600}),
        about(HOME, did="did:plc:" + "b" * 24),
        about(HOME, did=None),
    ],
)
def test_an_account_whose_home_nobody_knows_is_not_signed_in_to(members: dict[str, object]):
    refusal = refusal_of(lambda: check_home(members, ACCOUNT))
    assert isinstance(refusal, SignInRefused)
    assert (refusal.code, refusal.values) == (PlatformProblem.SIGN_IN_NOT_OFFERED, {})


def test_a_server_may_name_another_one_to_sign_in_at():
    assert issuer_in(RESOURCE, PDS) == ISSUER


@pytest.mark.parametrize("server", [PDS, f"{PDS}/", f"{PDS}:443", "https://PDS.example"])
def test_an_address_is_the_same_however_it_is_written(server: str):
    assert issuer_in(RESOURCE, server) == ISSUER


@pytest.mark.parametrize(
    "change",
    [
        {"resource": None},
        {"resource": "https://other.example"},
        {"resource": f"{PDS}/"},
        {"resource": f"{PDS}:8443"},
        {"authorization_servers": None},
        {"authorization_servers": []},
        {"authorization_servers": ISSUER},
        {"authorization_servers": [ISSUER, "https://second.example"]},
        {"authorization_servers": [None]},
        {"authorization_servers": [7]},
    ],
)
def test_a_resource_that_is_another_or_names_no_single_server_is_not_followed(
    change: dict[str, object],
):
    refusal = refusal_of(lambda: issuer_in({**RESOURCE, **change}, PDS))
    assert isinstance(refusal, SignInRefused)
    assert refusal.code is PlatformProblem.SIGN_IN_NOT_OFFERED


@pytest.mark.parametrize(
    "issuer",
    [
        "http://entry.example",
        "http://127.0.0.1:2583",
        "http://localhost:2583",
        "https://localhost",
        "https://127.0.0.1",
        "https://[::1]",
        "https://10.0.0.7",
        "https://[fd00::1]",
        "https://2130706433",
        "https://0x7f000001",
        f"{ISSUER}/",
        f"{ISSUER}:443",
        f"{ISSUER}/path",
        f"{ISSUER}?a=b",
        f"{ISSUER}#a",
        f"{ISSUER}.",
        "https://staff@entry.example",
        "https://Entry.example",
        "https://entry.example\n",
        "https://entry.example\\@evil.example",
        "entry.example",
        "ftp://entry.example",
        "javascript:alert(1)",
        "https://" + "a" * 600 + ".example",
        "",
    ],
)
def test_a_server_in_the_world_leads_only_to_a_name_by_tls(issuer: str):
    refusal = refusal_of(lambda: issuer_in({**RESOURCE, "authorization_servers": [issuer]}, PDS))
    assert refusal.code is PlatformProblem.SIGN_IN_NOT_OFFERED


@pytest.mark.parametrize("server", ["http://127.0.0.1:2583", "http://localhost:2583"])
def test_a_server_on_this_machine_may_name_one_on_this_machine(server: str):
    members = {"resource": server, "authorization_servers": ["http://localhost:2584"]}
    assert issuer_in(members, server) == "http://localhost:2584"


def test_a_server_on_this_machine_leads_nowhere_without_tls():
    server = "http://localhost:2583"
    members = {"resource": server, "authorization_servers": ["http://entry.example"]}
    refusal = refusal_of(lambda: issuer_in(members, server))
    assert refusal.code is PlatformProblem.SIGN_IN_NOT_OFFERED


def test_a_server_is_asked_for_no_more_than_it_says_itself():
    assert server_in(SERVER, ISSUER).rules == (
        Allowed("https", "entry.example", 443, "POST", "/oauth/par"),
        Allowed("https", "entry.example", 443, "POST", "/oauth/token"),
        Allowed("https", "entry.example", 443, "POST", "/oauth/revoke"),
    )


def test_a_server_that_cannot_revoke_is_not_asked_to():
    members = {name: value for name, value in SERVER.items() if name != "revocation_endpoint"}
    server = server_in(members, ISSUER)
    assert (server.revoke, len(server.rules)) == (None, 2)


@pytest.mark.parametrize(
    "endpoint",
    [
        "authorization_endpoint",
        "pushed_authorization_request_endpoint",
        "token_endpoint",
        "revocation_endpoint",
    ],
)
@pytest.mark.parametrize(
    "address",
    [
        7,
        "",
        "/oauth/token",
        ISSUER,
        f"{ISSUER}/",
        f"{ISSUER}.evil.example/oauth",
        f"{ISSUER}:8443/oauth",
        f"{ISSUER}@evil.example/oauth",
        "https://evil.example/oauth",
        "http://entry.example/oauth",
        f"{ISSUER}/oauth/{{id}}",
        f"{ISSUER}/oauth?a=b",
        f"{ISSUER}/oauth#a",
        f"{ISSUER}/oauth//token",
        f"{ISSUER}/oauth/%2e%2e",
        f"{ISSUER}/../oauth",
        f"{ISSUER}/oauth/.",
        f"{ISSUER}/" + "a" * 500,
    ],
)
def test_an_endpoint_that_is_not_plainly_at_the_server_is_not_used(endpoint: str, address: object):
    refusal = refusal_of(lambda: server_in({**SERVER, endpoint: address}, ISSUER))
    assert isinstance(refusal, SignInRefused)
    assert refusal.code is PlatformProblem.SIGN_IN_NOT_OFFERED


@pytest.mark.parametrize(
    "change",
    [
        {"issuer": None},
        {"issuer": f"{ISSUER}/"},
        {"issuer": "https://other.example"},
        {"response_types_supported": ["token"]},
        {"grant_types_supported": ["authorization_code"]},
        {"code_challenge_methods_supported": ["plain"]},
        {"dpop_signing_alg_values_supported": ["RS256"]},
        {"token_endpoint_auth_methods_supported": ["private_key_jwt"]},
        {"scopes_supported": ["openid"]},
        {"scopes_supported": "atproto"},
        {"authorization_response_iss_parameter_supported": False},
        {"authorization_response_iss_parameter_supported": "true"},
    ],
)
def test_a_server_that_is_another_or_cannot_what_is_needed_is_not_used(change: dict[str, object]):
    refusal = refusal_of(lambda: server_in({**SERVER, **change}, ISSUER))
    assert isinstance(refusal, SignInRefused)
    assert refusal.code is PlatformProblem.SIGN_IN_NOT_OFFERED


@pytest.mark.parametrize(
    ("server", "origin"),
    [
        ("https://pds.example", "https://pds.example"),
        ("https://pds.example:443/", "https://pds.example"),
        ("https://pds.example:8443", "https://pds.example:8443"),
        ("http://[::1]:2583", "http://[::1]:2583"),
        ("https://مسقط.example", "https://xn--ygbi6ak.example"),
    ],
)
def test_an_origin_names_a_port_only_where_it_is_not_the_usual_one(server: str, origin: str):
    assert origin_of(server) == origin


def test_what_is_no_address_has_no_origin():
    assert isinstance(refusal_of(lambda: origin_of("pds.example")), Invalid)
