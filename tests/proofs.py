"""Reading proofs of possession as a server does (RFC 9449, 4.3)."""

from dataclasses import dataclass
from typing import Any

import jwt


@dataclass(frozen=True)
class Checked:
    """A proof whose signature is that of the key it carries."""

    header: dict[str, Any]
    claims: dict[str, Any]


def checked(proof: str) -> Checked:
    header = jwt.get_unverified_header(proof)
    key = jwt.PyJWK(header["jwk"])
    claims = jwt.decode(proof, key, algorithms=["ES256"], options={"verify_iat": False})
    return Checked(header, claims)
