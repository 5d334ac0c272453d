"""What of a paragraph's issues outlives an edit."""

from ui.composer.language.issues import Issue, carried

TEXT = "ذهبت الي المدرسه صباحا"
FIRST = Issue(5, 8, "الي", "alef_maksura", spelling=False, replacement="إلى")
SECOND = Issue(9, 16, "المدرسه", "teh_marbuta", spelling=False, replacement="المدرسة")


def test_issues_before_the_edit_stay_where_they_are() -> None:
    assert carried((FIRST, SECOND), TEXT, TEXT + " جدا") == (FIRST, SECOND)


def test_issues_behind_the_edit_move_with_it() -> None:
    moved = carried((FIRST, SECOND), TEXT, "قد " + TEXT)
    assert [(one.start, one.end) for one in moved] == [(8, 11), (12, 19)]


def test_an_issue_whose_word_was_edited_goes() -> None:
    assert carried((FIRST, SECOND), TEXT, TEXT.replace("المدرسه", "المدرسة")) == (FIRST,)


def test_an_issue_whose_word_goes_on_goes() -> None:
    assert carried((FIRST,), "ذهبت الي", "ذهبت اليك") == ()


def test_an_issue_whose_word_got_a_beginning_goes() -> None:
    assert carried((Issue(0, 3, "الي", "word", spelling=True),), "الي هنا", "والي هنا") == ()


def test_each_carried_issue_still_stands_on_its_words() -> None:
    for at in range(len(TEXT) + 1):
        after = f"{TEXT[:at]}، {TEXT[at:]}"
        for issue in carried((FIRST, SECOND), TEXT, after):
            assert after[issue.start : issue.end] == issue.words
