"""One call on the graph, checked against the contract, on its way to what answers it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from tests.servers.graph_contract import Operation, as_bool, as_list, as_moment
from tests.servers.graph_errors import INVALID_PARAMETER, GraphRefused
from tests.servers.graph_model import Node, Token
from tests.servers.graph_state import Graph
from tests.servers.graph_wire import UploadedFile


@dataclass(frozen=True)
class Call:
    """``base`` is the server's address as the client wrote it, a proxy's where one stands between.

    Parameters are those of query and body together and fit their types.
    """

    graph: Graph
    node: Node
    operation: Operation
    params: Mapping[str, object]
    files: Mapping[str, UploadedFile]
    token: Token
    base: str
    version: str

    def text(self, name: str) -> str:
        return str(self.params.get(name, ""))

    def flag(self, name: str, default: bool) -> bool:
        return as_bool(self.params[name]) if name in self.params else default

    def number(self, name: str, default: int = 0) -> int:
        return int(self.text(name) or default)

    def moment(self, name: str) -> datetime | None:
        return as_moment(self.params[name]) if name in self.params else None

    def items(self, name: str) -> list[object]:
        return as_list(self.params[name]) or [] if name in self.params else []


Route = Callable[[Call], object]
"""Does what is asked and gives the body of the answer."""


def invalid(message: str) -> GraphRefused:
    """The refusal of a parameter, to raise."""
    return GraphRefused(INVALID_PARAMETER.saying(message))
