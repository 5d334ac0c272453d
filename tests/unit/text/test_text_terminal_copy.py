"""Lines for a terminal that joins no Arabic: joined, ordered, wrapped, at the reading side."""

from core.text.terminal_copy import for_plain_terminal, width_of

FSI, PDI = "\u2068", "\u2069"


def lines(text: str, columns: int = 40) -> list[str]:
    return for_plain_terminal(text, columns, right_to_left=True)


def test_letters_are_joined_and_stand_in_the_order_seen() -> None:
    assert lines("سليم")[0].strip() == "\ufee2\ufef4\ufee0\ufeb3"


def test_a_line_ends_at_the_side_where_reading_begins() -> None:
    (line,) = lines("سليم")
    assert width_of(line) == 40
    assert line[-1] != " "


def test_an_indented_line_stands_away_from_that_side() -> None:
    assert width_of(lines("  سليم")[0]) == 38


def test_an_empty_line_stays_empty() -> None:
    assert lines("سليم\n\nسليم")[1] == ""


def test_no_line_is_longer_than_the_terminal() -> None:
    assert max(map(width_of, lines("كلمة " * 60))) <= 40


def test_wrapped_lines_come_in_the_order_of_reading() -> None:
    assert lines("أول " * 10 + "آخر")[-1].strip() != lines("أول " * 10 + "آخر")[0].strip()
    assert "\ufea7" in lines("أول " * 10 + "آخر")[-1]


def test_an_isolated_path_keeps_its_own_order() -> None:
    assert "~/.local/share" in lines(f"المجلد: {FSI}~/.local/share{PDI} (0700)")[0]


def test_an_isolate_that_is_wrapped_keeps_the_order_of_both_pieces() -> None:
    pieces = lines(f"المجلد: {FSI}~/one two three{PDI} كلمة أخرى", columns=20)
    assert [piece for piece in ("~/one", "two three") if any(piece in one for one in pieces)]


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert max(map(width_of, lines("a" * 100))) <= 40


def test_a_mark_follows_the_letter_that_it_stands_on() -> None:
    seen = lines("قدّ")[0].strip()
    assert seen.index("\u0651") > seen.index("\ufeaa")


def test_no_control_of_direction_is_left() -> None:
    assert not set(lines(f"اسم {FSI}natiq{PDI}")[0]) & {FSI, PDI}


def test_a_report_that_reads_from_the_left_stays_at_the_left() -> None:
    (line,) = for_plain_terminal("  Authority: مسقط", 40, right_to_left=False)
    assert line.startswith("  Authority: ")
