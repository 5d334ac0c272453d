"""The English sentences about platforms and the way in there; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_REFUSALS = {
    "platform_media_not_ready": QT_TRANSLATE_NOOP(
        "Texts",
        "The platform is still preparing the attachment. The post goes out when it is ready.",
    ),
    "platform_reply_unsupported": QT_TRANSLATE_NOOP(
        "Texts",
        "This account cannot answer that post. Choose the account under which it was found.",
    ),
    "platform_quote_unsupported": QT_TRANSLATE_NOOP(
        "Texts",
        "This account cannot quote that post. Choose the account under which it was found, or "
        "put its link into the text.",
    ),
    "platform_act_unsupported": QT_TRANSLATE_NOOP("Texts", "The platform does not offer that."),
    "platform_schedule_unsupported": QT_TRANSLATE_NOOP(
        "Texts", "The platform cannot publish this at a given time. Plan it here instead."
    ),
    "platform_schedule_out_of_range": QT_TRANSLATE_NOOP(
        "Texts",
        "The platform keeps posts for a time that is at least {minutes} minutes and at most "
        "{days} days ahead. Choose another time, or plan it here.",
    ),
    "platform_duplicate": QT_TRANSLATE_NOOP(
        "Texts",
        "The platform takes it for a repetition of an earlier post. Change the wording if it is "
        "meant to be published again.",
    ),
    "platform_too_long": QT_TRANSLATE_NOOP(
        "Texts", "The platform finds the text too long. Shorten it, or make it a thread."
    ),
    "platform_post_not_found": QT_TRANSLATE_NOOP(
        "Texts",
        "The platform has no such post, or does not show it to this account. Check the link.",
    ),
    "platform_account_suspended": QT_TRANSLATE_NOOP(
        "Texts",
        "The platform has suspended or locked the account. Only the platform can lift that: tell "
        "your section, and sign in at the platform to see why.",
    ),
}

_SIGN_IN = {
    "platform_token_expired": QT_TRANSLATE_NOOP(
        "Texts", "The permission to publish has run out. Connect the account again."
    ),
    "platform_token_revoked": QT_TRANSLATE_NOOP(
        "Texts",
        "The permission to publish was withdrawn at the platform. If nobody of you did that, "
        "change the account's password; then connect it again.",
    ),
    "platform_scope_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "The platform gave less permission than publishing needs ({scopes}). Connect the account "
        "again and allow all that is asked for.",
    ),
    "platform_scope_too_wide": QT_TRANSLATE_NOOP(
        "Texts",
        "The platform gave more permission than the program may hold ({scopes}). It was refused: "
        "what is not needed must not be possible.",
    ),
    "platform_not_our_app": QT_TRANSLATE_NOOP(
        "Texts",
        "The token was issued for another app than the institution's. Ask IT for one of the "
        "right app.",
    ),
    "platform_sign_in_denied": QT_TRANSLATE_NOOP(
        "Texts", "The sign-in was declined in the browser. Nothing was connected."
    ),
    "platform_sign_in_state_wrong": QT_TRANSLATE_NOOP(
        "Texts",
        "The browser came back with something that does not belong to this sign-in. Nothing was "
        "connected. Begin again, from this window only.",
    ),
    "platform_sign_in_timed_out": QT_TRANSLATE_NOOP(
        "Texts", "Nobody came back from the browser in time. Begin again when you are ready."
    ),
    "platform_sign_in_given_up": QT_TRANSLATE_NOOP("Texts", "The sign-in was given up."),
    "platform_sign_in_not_offered": QT_TRANSLATE_NOOP(
        "Texts", "This platform, or this server, offers no sign-in in the browser."
    ),
    "platform_sign_in_port_taken": QT_TRANSLATE_NOOP(
        "Texts",
        "Another program on this computer uses port {port}, where the browser must come back to. "
        "Close it, or ask IT.",
    ),
    "platform_client_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "IT has not entered the institution's app for this platform yet; without it nobody can "
        "sign in there.",
    ),
    "publishing_way_not_allowed": QT_TRANSLATE_NOOP(
        "Texts", "IT does not allow accounts of this platform to be connected in this way."
    ),
}

_WAYS = {
    "way_browser": QT_TRANSLATE_NOOP("Texts", "Signed in in the browser"),
    "way_app_password": QT_TRANSLATE_NOOP("Texts", "App password"),
    "way_token": QT_TRANSLATE_NOOP("Texts", "Token issued by IT"),
    "relation_answers": QT_TRANSLATE_NOOP("Texts", "Answers a post"),
    "relation_quotes": QT_TRANSLATE_NOOP("Texts", "Quotes a post"),
}

PLATFORM_WORDS = {**_REFUSALS, **_SIGN_IN, **_WAYS}
