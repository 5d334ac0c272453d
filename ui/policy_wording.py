"""The English sentences about the policy and its packs; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_PROBLEMS = {
    "policy_pack_damaged": QT_TRANSLATE_NOOP(
        "Texts",
        "The policy that comes with the program is damaged ({part}). Nothing can be reviewed "
        "without it: ask IT support to install the program again.",
    ),
    "policy_pack_invalid": QT_TRANSLATE_NOOP(
        "Texts",
        "The policy pack is not as it must be. {reason} {where}",
    ),
    "policy_pack_unsigned": QT_TRANSLATE_NOOP(
        "Texts",
        "The policy pack is not signed. Choose the file as the authority gave it.",
    ),
    "policy_pack_signature": QT_TRANSLATE_NOOP(
        "Texts",
        "The signature of the policy pack is wrong: its content was changed, or the authority "
        "never signed it. Ask for the file again.",
    ),
    "policy_pack_unknown_authority": QT_TRANSLATE_NOOP(
        "Texts",
        "The policy pack is signed by an authority that this machine does not know. Ask IT "
        "support to install its public key.",
    ),
    "policy_pack_older": QT_TRANSLATE_NOOP(
        "Texts",
        "Version {version} of the policy is older than version {seen}, which is known here. An "
        "older policy is never put in force again.",
    ),
    "policy_pack_already_here": QT_TRANSLATE_NOOP(
        "Texts", "Version {version} of the policy is already here."
    ),
    "policy_pack_differs": QT_TRANSLATE_NOOP(
        "Texts",
        "The file has the number of the policy in force ({version}) but another content. A "
        "changed policy needs a new number: ask the authority.",
    ),
    "policy_pack_not_yet": QT_TRANSLATE_NOOP(
        "Texts",
        "Version {version} of the policy is dated {date}. It can be taken from that day on.",
    ),
    "policy_pack_issuer_differs": QT_TRANSLATE_NOOP(
        "Texts",
        "The manifest names another issuer than the key. Build the pack again under the name "
        "that the key has.",
    ),
    "policy_overtaken": QT_TRANSLATE_NOOP(
        "Texts",
        "Version {seen} of the policy was taken here, and version {version} no longer counts. "
        "Lock and sign in again; if this remains, ask IT support for version {seen}.",
    ),
    "policy_not_acknowledged": QT_TRANSLATE_NOOP(
        "Texts",
        "Version {version} of the publishing policy is in force. Read it and confirm that you "
        "will keep to it, then publish.",
    ),
    "policy_not_read": QT_TRANSLATE_NOOP(
        "Texts", "Read the policy to its end first, then confirm."
    ),
}

_FAULTS = {
    "pack_fault_not_an_archive": QT_TRANSLATE_NOOP("Texts", "It is not a policy pack."),
    "pack_fault_too_large": QT_TRANSLATE_NOOP("Texts", "It is too large."),
    "pack_fault_too_many": QT_TRANSLATE_NOOP("Texts", "There are too many of them."),
    "pack_fault_name_refused": QT_TRANSLATE_NOOP("Texts", "A pack has no file of that name."),
    "pack_fault_encrypted": QT_TRANSLATE_NOOP("Texts", "It is encrypted."),
    "pack_fault_missing": QT_TRANSLATE_NOOP("Texts", "It is missing."),
    "pack_fault_unknown": QT_TRANSLATE_NOOP("Texts", "Nothing of that name belongs there."),
    "pack_fault_repeated": QT_TRANSLATE_NOOP("Texts", "It is there twice."),
    "pack_fault_digest_differs": QT_TRANSLATE_NOOP(
        "Texts", "It is not what the manifest was made for."
    ),
    "pack_fault_not_utf8": QT_TRANSLATE_NOOP("Texts", "It is not UTF-8."),
    "pack_fault_not_json": QT_TRANSLATE_NOOP("Texts", "It is not JSON."),
    "pack_fault_wrong_type": QT_TRANSLATE_NOOP("Texts", "It is of another kind than it must be."),
    "pack_fault_empty": QT_TRANSLATE_NOOP("Texts", "There is nothing in it."),
    "pack_fault_too_long": QT_TRANSLATE_NOOP("Texts", "It is too long."),
    "pack_fault_wrong_form": QT_TRANSLATE_NOOP("Texts", "It is not written as it must be."),
    "pack_fault_out_of_range": QT_TRANSLATE_NOOP("Texts", "Its value is not allowed."),
    "pack_fault_no_such_clause": QT_TRANSLATE_NOOP("Texts", "There is no such clause."),
    "pack_fault_no_such_list": QT_TRANSLATE_NOOP("Texts", "There is no such list of words."),
    "pack_fault_no_such_rule": QT_TRANSLATE_NOOP("Texts", "There is no such rule."),
    "pack_fault_no_such_detector": QT_TRANSLATE_NOOP("Texts", "There is no such detector."),
    "pack_fault_no_such_placeholder": QT_TRANSLATE_NOOP(
        "Texts", "A message may not show such a value."
    ),
    "pack_fault_no_message": QT_TRANSLATE_NOOP("Texts", "The rule has no message."),
    "pack_fault_no_example": QT_TRANSLATE_NOOP("Texts", "The rule has no examples."),
    "pack_fault_pattern_unreadable": QT_TRANSLATE_NOOP("Texts", "The pattern cannot be read."),
    "pack_fault_pattern_unbounded": QT_TRANSLATE_NOOP(
        "Texts", "The pattern has no bound: say how often each part may repeat at most."
    ),
    "pack_fault_pattern_refused": QT_TRANSLATE_NOOP(
        "Texts", "The pattern uses what patterns here may not use."
    ),
    "pack_fault_pattern_unfolded": QT_TRANSLATE_NOOP(
        "Texts", "The pattern has a letter that no folded text has: write it without its marks."
    ),
}

_DEEDS = {
    "audit_policy_imported": QT_TRANSLATE_NOOP("Texts", "New policy taken"),
    "audit_policy_refused": QT_TRANSLATE_NOOP("Texts", "Policy pack refused"),
    "audit_policy_acknowledged": QT_TRANSLATE_NOOP("Texts", "Policy read and acknowledged"),
}

POLICY_WORDS = {**_PROBLEMS, **_FAULTS, **_DEEDS}
