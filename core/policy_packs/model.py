"""What was acknowledged, as a value."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Acknowledgement:
    """That an employee has read a version of the policy and will keep to it."""

    version: str
    digest: str
    at: datetime
    staff_number: str
