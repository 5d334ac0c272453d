"""X's contract, and what its file does not hold: OAuth, and the errors of the gateway."""

from functools import cache
from typing import Any

from tests.servers.contract import OpenApiContract
from tests.shared_data import shared_data

_SCHEMA = "#/components/schemas/"
_READS = ("/2/tweets/{id}", "/2/users/{id}/tweets")
_TEXT = {"type": "string"}


@cache
def x_contract() -> OpenApiContract:
    """Read once for the whole run."""
    return OpenApiContract(shared_data("specs/x-openapi.json"), mend_x)


def mend_x(document: dict[str, Any]) -> None:
    """Adds to what was read of the file what the platform does besides."""
    schemas, paths = document["components"]["schemas"], document["paths"]
    schemas["PlainProblem"] = _plain_problem()
    schemas["OAuthError"] = _object(error=_TEXT, error_description=_TEXT)
    schemas["OAuthToken"] = _object(
        token_type={"type": "string", "enum": ["bearer"]},
        expires_in={"type": "integer"},
        access_token=_TEXT,
        scope=_TEXT,
    )
    # The duplicate's refusal and others come as plain JSON of type about:blank.
    told = [{"$ref": _SCHEMA + name} for name in ("Error", "Problem", "PlainProblem")]
    for path in paths.values():
        for operation in path.values():
            content = operation["responses"].get("default", {}).get("content", {})
            if "application/json" in content:
                content["application/json"] = {"schema": {"anyOf": told}}
    _keep_earlier_names(document)
    paths["/i/oauth2/authorize"] = {"get": _authorize()}
    paths["/2/oauth2/token"] = {"post": _form(_token_request(), _SCHEMA + "OAuthToken")}
    revoked = {"type": "object", "properties": {"revoked": {"type": "boolean"}}}
    schemas["OAuthRevoked"] = revoked
    revoking = _object(token=_TEXT) | {"additionalProperties": True}
    paths["/2/oauth2/revoke"] = {"post": _form(revoking, _SCHEMA + "OAuthRevoked")}


def _keep_earlier_names(document: dict[str, Any]) -> None:
    """``tweet.fields`` where the file says ``post.fields``; its streams still say the former."""
    stream = document["paths"]["/2/likes/firehose/stream"]["get"]["parameters"]
    earlier = next(one for one in stream if one["name"] == "tweet.fields")
    values = ("author_id", "referenced_tweets.id")
    for path in _READS:
        document["paths"][path]["get"]["parameters"].append(earlier)
        for parameter in document["paths"][path]["get"]["parameters"]:
            if parameter.get("name") == "expansions":
                known = parameter["schema"]["items"]["enum"]
                known += [one for one in values if one not in known]


def _plain_problem() -> dict[str, Any]:
    """RFC 9457, section 4.2.1: a problem without a type of its own."""
    return _object(
        type={"type": "string", "enum": ["about:blank"]},
        title=_TEXT,
        detail=_TEXT,
        status={"type": "integer"},
    )


def _object(**members: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": list(members), "properties": members}


def _token_request() -> dict[str, Any]:
    """RFC 6749, sections 4.1.3 and 6; RFC 7636, section 4.5."""
    code = _object(
        grant_type={"type": "string", "enum": ["authorization_code"]},
        code=_TEXT,
        redirect_uri=_TEXT,
        code_verifier={"type": "string", "pattern": "^[A-Za-z0-9._~-]{43,128}$"},
    )
    refresh = _object(grant_type={"type": "string", "enum": ["refresh_token"]}, refresh_token=_TEXT)
    return {"anyOf": [code, refresh]}


def _form(request: dict[str, Any], answer: str) -> dict[str, Any]:
    error = {"application/json": {"schema": {"$ref": _SCHEMA + "OAuthError"}}}
    limited = {"application/json": {"schema": {"$ref": _SCHEMA + "PlainProblem"}}}
    kind = "application/x-www-form-urlencoded"
    return {
        "requestBody": {"required": True, "content": {kind: {"schema": request}}},
        "responses": {
            "200": {"content": {"application/json": {"schema": {"$ref": answer}}}},
            "429": {
                "content": limited,
            },
            "default": {"content": error},
        },
    }


def _authorize() -> dict[str, Any]:
    """RFC 6749, section 4.1.1; RFC 7636, section 4.3. X wants all of them."""
    names = (
        "response_type",
        "client_id",
        "redirect_uri",
        "scope",
        "state",
        "code_challenge",
        "code_challenge_method",
    )
    parameters = [
        {"name": name, "in": "query", "required": True, "schema": _TEXT} for name in names
    ]
    error = {"application/json": {"schema": {"$ref": _SCHEMA + "OAuthError"}}}
    return {
        "parameters": parameters,
        "responses": {"302": {}, "400": {"content": error}, "default": {"content": error}},
    }
