"""Builds the guard over an open profile; apart, since it is brought in when it is first needed."""

from collections.abc import Callable

from core.connections.service import Connections
from core.delegation.service import Delegation
from core.integrations.apps import AppRegister
from core.integrations.checking import AppChecks, Standing
from core.integrations.incidents import Incidents
from core.integrations.open_profile import OpenProfile
from core.integrations.service import Guard
from core.integrations.watch import ForeignWatch
from core.publishing.model import Pause
from core.publishing.watching import Watching


def guard_over(
    profile: OpenProfile,
    register: AppRegister,
    watching: Watching,
    connections: Connections,
    delegation: Delegation,
    pause: Callable[[str], object],
    pause_in_force: Callable[[], Pause | None],
) -> Guard:
    """The guard of whoever is signed in."""
    standing = Standing(connections.is_connected, connections.connected_since)
    staff_number = profile.session.employee.staff_number
    return Guard(
        profile,
        register,
        AppChecks(profile, register, watching, standing),
        ForeignWatch(profile, register, watching),
        Incidents(profile, pause, pause_in_force),
        lambda: delegation.accounts_of(staff_number),
        connections.account_of,
        connections.is_connected,
    )
