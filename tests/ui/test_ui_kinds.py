"""The parts of a credential, as the log and the screens name them."""

from core.protection.model import SecretKind
from ui.kinds import kind_words, kinds_named, kinds_words


def test_every_part_has_a_name_of_its_own() -> None:
    assert len({kind_words(kind) for kind in SecretKind}) == len(SecretKind)


def test_the_codes_of_the_log_are_named() -> None:
    codes = f"{SecretKind.PASSWORD.value} {SecretKind.NOTES.value}"
    assert kinds_named(codes) == kinds_words([SecretKind.PASSWORD, SecretKind.NOTES])


def test_a_code_of_a_later_program_is_shown_as_it_stands() -> None:
    assert kinds_named("of_tomorrow") == "of_tomorrow"
