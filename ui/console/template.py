"""A description of a decision to fill in: TOML with a line of advice above each field."""

from ui.console.speech import translate


def template() -> list[str]:
    """The lines of the file. Nothing is filled in: what is forgotten is refused by name."""
    return [
        *_about_the_decision(),
        *_about_employees(),
        *_about_accounts(),
    ]


def _about_the_decision() -> list[str]:
    return [
        _advice(translate("AuthorityConsole", "Decision of delegation. Fill in every field.")),
        _advice(translate("AuthorityConsole", "The issuer's name is taken from the key.")),
        "",
        _advice(translate("AuthorityConsole", "Number of the decision, as 147/2026")),
        'number = ""',
        _advice(translate("AuthorityConsole", "Date of the decision, as 2026-11-01")),
        'date = ""',
        _advice(
            translate(
                "AuthorityConsole",
                "From when to when it is in force, with the offset from UTC, "
                "as 2026-11-01T00:00:00+04:00; five years at most",
            )
        ),
        'valid_from = ""',
        'valid_until = ""',
        _advice(translate("AuthorityConsole", "Version of the policy that it refers to")),
        'policy_version = ""',
        _advice(
            translate("AuthorityConsole", "What it permits. Delete what it does not permit."),
        ),
        'actions = ["publish", "reply", "like", "boost", "delete"]',
    ]


def _about_employees() -> list[str]:
    return [
        "",
        _advice(translate("AuthorityConsole", "One such block for each employee")),
        "[[employees]]",
        _advice(translate("AuthorityConsole", "Staff number: letters A to Z, digits, / _ -")),
        'staff_number = ""',
        'name = ""',
        'job_title = ""',
        _advice(
            translate(
                "AuthorityConsole",
                "The record that found the employee ready, and its date, as 2026-10-20",
            )
        ),
        'readiness.record = ""',
        'readiness.date = ""',
    ]


def _about_accounts() -> list[str]:
    return [
        "",
        _advice(translate("AuthorityConsole", "One such block for each account")),
        "[[accounts]]",
        _advice(translate("AuthorityConsole", "bluesky, mastodon, x, facebook or instagram")),
        'platform = "bluesky"',
        _advice(translate("AuthorityConsole", "Address of the account's server, with https://")),
        'server = ""',
        _advice(translate("AuthorityConsole", "Name of the account on the platform, without @")),
        'handle = ""',
        _advice(
            translate(
                "AuthorityConsole",
                "The account's own id, which never changes: did:plc: and 24 signs, or did:web:; "
                "on other platforms its number there",
            )
        ),
        'account_id = ""',
        _advice(translate("AuthorityConsole", "Whom the account speaks for")),
        'name = ""',
    ]


def _advice(words: str) -> str:
    # One line, whatever a translation may hold: anything else would be read as TOML.
    return f"# {' '.join(words.split())}"
