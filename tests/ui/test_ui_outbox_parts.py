"""The opening words of a post on its card in the outbox."""

from ui.outbox.parts import opening

LRI, PDI = "\u2066", "\u2069"


def test_a_short_text_is_shown_whole() -> None:
    assert opening("نص قصير", 7) == "نص قصير"


def test_a_long_text_is_cut_before_the_ellipsis() -> None:
    assert opening("نص أطول قليلا", 8) == "نص أطول…"


def test_an_isolate_that_is_cut_through_is_closed() -> None:
    assert opening(f"عند {LRI}@muscat_municipality{PDI}", 9) == f"عند {LRI}@mu{PDI}…"


def test_no_letter_is_parted_from_its_marks() -> None:
    assert opening("مَدِينَةٌ كبيرة", 4) == "مَدِي…"
