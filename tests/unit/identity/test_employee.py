import pytest

from core.foundation.errors import Invalid
from core.identity.model import Employee, IdentityProblem, checked_employee


def test_digits_become_ascii_and_white_space_is_collapsed():
    assert checked_employee(" ١٠٤٢ ", "  موظف   مفوَّض ") == Employee("1042", "موظف مفوَّض")


@pytest.mark.parametrize(
    "number", ["", " ", "-", "10 42", "١٠٤٢ع", "A" * 33, "1042\n7", "/1", "1/"]
)
def test_a_staff_number_that_cannot_be_is_refused(number):
    with pytest.raises(Invalid) as error:
        checked_employee(number, "موظف مفوَّض")
    assert error.value.code is IdentityProblem.STAFF_NUMBER_INVALID


@pytest.mark.parametrize("name", ["", " ", "م", "123", "موظف\u202eمفوض", "م\x00م", "م" * 121])
def test_a_name_that_cannot_be_is_refused(name):
    with pytest.raises(Invalid) as error:
        checked_employee("1042", name)
    assert error.value.code is IdentityProblem.NAME_INVALID
