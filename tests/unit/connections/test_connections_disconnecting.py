"""An account is disconnected while the program publishes."""

import httpx
import pytest

from core.foundation.errors import Refused
from core.publishing.model import PublishingProblem
from tests.connections_desk import ACCOUNT, ConnectionsDesk, Town, connected


def test_a_connector_that_was_made_while_the_platform_was_told_is_given_to_nobody(
    desk: ConnectionsDesk,
):
    connected(desk)
    account = desk.connections.account_of(ACCOUNT.key)

    class Meanwhile(Town):
        """The outbox asks for the connector just when the platform is told."""

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.url.path == "/oauth/revoke":
                desk.connections.connector_for(account)
            return super().handle_request(request)

    desk.town.__class__ = Meanwhile
    desk.connections.disconnect(ACCOUNT.key)
    with pytest.raises(Refused) as refusal:
        desk.connections.connector_for(account)
    assert refusal.value.code is PublishingProblem.NOT_CONNECTED
