"""The English sentences about links from outside; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_VERDICTS = {
    "link_open_after_choice": QT_TRANSLATE_NOOP("Texts", "Opens on your word"),
    "link_refused": QT_TRANSLATE_NOOP("Texts", "Is not opened"),
}

_REFUSALS = {
    "link_not_web": QT_TRANSLATE_NOOP(
        "Texts",
        "This is no address of a web page but a call to some program of this machine. Only "
        "addresses that begin with https or http are opened.",
    ),
    "link_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "The link is not written as an address must be: no browser knows where it leads."
    ),
    "link_too_long": QT_TRANSLATE_NOOP(
        "Texts", "The link is longer than any honest one and hides where it ends."
    ),
    "link_listed": QT_TRANSLATE_NOOP(
        "Texts", "The site is on the institution's list of refused sites."
    ),
    "link_game": QT_TRANSLATE_NOOP(
        "Texts", "The link leads to a game. Games are not opened from here."
    ),
    "link_store": QT_TRANSLATE_NOOP(
        "Texts", "The link leads to a store of apps. Apps that work does not need are not opened."
    ),
    "link_authorisation": QT_TRANSLATE_NOOP(
        "Texts",
        "The page asks you to let an app or a device into an account. Whoever agrees there hands "
        "the account over without giving away a password.",
    ),
    "link_program": QT_TRANSLATE_NOOP(
        "Texts", "The link leads to a program that would be downloaded and installed."
    ),
}

_REASONS = {
    "link_look_alike": QT_TRANSLATE_NOOP(
        "Texts", "The name resembles {twin} and is not it: the usual trick of phishing."
    ),
    "link_credentials": QT_TRANSLATE_NOOP(
        "Texts",
        "“{pretended}” stands before the sign @ and is no site: the link leads to the name above.",
    ),
    "link_mixed_scripts": QT_TRANSLATE_NOOP(
        "Texts", "The name mixes letters of several scripts, as forged names do."
    ),
    "link_confusable": QT_TRANSLATE_NOOP(
        "Texts", "There are letters in the name that are read as others:"
    ),
    "link_ip_address": QT_TRANSLATE_NOOP(
        "Texts", "The link leads to a number instead of a name, and hides whose site it is."
    ),
    "link_local": QT_TRANSLATE_NOOP(
        "Texts", "The link leads into the internal network or to this machine itself."
    ),
    "link_disguised": QT_TRANSLATE_NOOP(
        "Texts", "The name was written in a roundabout way; what stands above is the real one."
    ),
    "link_hidden_characters": QT_TRANSLATE_NOOP(
        "Texts", "Characters that cannot be seen stand within the link."
    ),
    "link_shortened": QT_TRANSLATE_NOOP(
        "Texts", "The link is shortened: where it leads in the end is not to be seen."
    ),
    "link_carries_another": QT_TRANSLATE_NOOP(
        "Texts", "Within the link stands the address of another site, {carried}: it may lead there."
    ),
    "link_international": QT_TRANSLATE_NOOP(
        "Texts", "The name is not in English letters; below it stands as the network knows it."
    ),
    "link_odd_port": QT_TRANSLATE_NOOP("Texts", "The link names an unusual port ({port})."),
    "link_unencrypted": QT_TRANSLATE_NOOP(
        "Texts",
        "The connection is not encrypted (http): others can read and change what is sent there.",
    ),
    "link_long": QT_TRANSLATE_NOOP("Texts", "The link is unusually long."),
}

_DEEDS = {
    "audit_link_opened": QT_TRANSLATE_NOOP("Texts", "Suspicious link opened"),
    "audit_link_refused": QT_TRANSLATE_NOOP("Texts", "Link refused"),
}

LINK_WORDS = {**_VERDICTS, **_REFUSALS, **_REASONS, **_DEEDS}
