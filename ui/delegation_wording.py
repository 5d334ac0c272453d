"""The English sentences about decisions and their issuing; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_DELEGATION = {
    "delegation_no_anchor": QT_TRANSLATE_NOOP(
        "Texts",
        "This machine knows no authority whose decisions count. Ask IT support to install the "
        "authority's public key.",
    ),
    "delegation_anchor_damaged": QT_TRANSLATE_NOOP(
        "Texts",
        "The authority's key file {name} on this machine is damaged. Ask IT support to install "
        "it again.",
    ),
    "delegation_anchor_open_to_others": QT_TRANSLATE_NOOP(
        "Texts",
        "The authority's key file {name} does not count: not only administrators can write it or "
        "put another in its place. Ask IT support to install it again.",
    ),
    "delegation_not_a_decision": QT_TRANSLATE_NOOP(
        "Texts", "The file is not a signed decision. Choose the file as the authority gave it."
    ),
    "delegation_too_large": QT_TRANSLATE_NOOP(
        "Texts", "The file is too large to be a decision. Choose the file as the authority gave it."
    ),
    "delegation_algorithm_refused": QT_TRANSLATE_NOOP(
        "Texts", "The decision is signed by a method that Natiq does not accept (only EdDSA)."
    ),
    "delegation_header_refused": QT_TRANSLATE_NOOP(
        "Texts", "The head of the decision holds something that does not belong there."
    ),
    "delegation_wrong_type": QT_TRANSLATE_NOOP(
        "Texts", "The file is signed, but it is of another kind than what was asked for here."
    ),
    "delegation_unknown_key": QT_TRANSLATE_NOOP(
        "Texts",
        "The decision is signed with a key that this machine does not trust. Ask the authority "
        "which key it used, and IT support whether it is installed.",
    ),
    "delegation_signature_wrong": QT_TRANSLATE_NOOP(
        "Texts",
        "The signature does not fit: the file was changed after it was signed, or was not signed "
        "by this authority. Ask for it again.",
    ),
    "delegation_issuer_differs": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} names another issuer than the authority that signed it."
    ),
    "delegation_field_missing": QT_TRANSLATE_NOOP(
        "Texts", "The decision lacks a field that every decision must have: {field}."
    ),
    "delegation_field_unknown": QT_TRANSLATE_NOOP(
        "Texts", "The decision holds a field that Natiq does not know: {field}."
    ),
    "delegation_field_invalid": QT_TRANSLATE_NOOP(
        "Texts", "A field of the decision does not have a valid value: {field}."
    ),
    "delegation_not_yet_valid": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} is not in force yet; it begins {valid_from}."
    ),
    "delegation_expired": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} ended {valid_until}. Ask the authority for a new one."
    ),
    "delegation_revoked": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} was revoked from {since}. Reason: {reason}."
    ),
    "delegation_employee_not_named": QT_TRANSLATE_NOOP(
        "Texts",
        "Decision {number} does not name your staff number. Check the number, or ask the "
        "authority.",
    ),
    "delegation_account_not_named": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} does not name this account."
    ),
    "delegation_action_not_named": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} does not permit this action on this account."
    ),
    "delegation_no_decision": QT_TRANSLATE_NOOP(
        "Texts", "There is no decision that delegates you. Import one; drafting works meanwhile."
    ),
    "delegation_key_unreadable": QT_TRANSLATE_NOOP("Texts", "The file is not a key of this kind."),
    "delegation_key_passphrase_wrong": QT_TRANSLATE_NOOP(
        "Texts", "The passphrase does not open the signing key."
    ),
    "delegation_file_exists": QT_TRANSLATE_NOOP(
        "Texts", "The file {name} exists already and is not overwritten. Choose another name."
    ),
}

_ISSUING = {
    "issuing_format_unknown": QT_TRANSLATE_NOOP(
        "Texts", "A description of a decision is a .toml or a .json file, and {name} is neither."
    ),
    "issuing_not_toml": QT_TRANSLATE_NOOP("Texts", "{name} is not valid TOML (line {line})."),
    "issuing_not_json": QT_TRANSLATE_NOOP("Texts", "{name} is not valid JSON (line {line})."),
    "issuing_keys_differ": QT_TRANSLATE_NOOP(
        "Texts", "The public key {name} does not belong to this private key."
    ),
    "issuing_key_named_otherwise": QT_TRANSLATE_NOOP(
        "Texts", "This machine trusts the key under another name: {issuer}."
    ),
    "issuing_passphrase_file_open": QT_TRANSLATE_NOOP(
        "Texts", "Others can read the passphrase file {name}. Close it to them (chmod 600)."
    ),
    "issuing_passphrase_file_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "The passphrase file {name} holds no passphrase on one line."
    ),
}

DELEGATION_WORDS = {**_DELEGATION, **_ISSUING}
