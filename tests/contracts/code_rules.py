"""Rules of the house that imports alone do not show, read from the syntax of the sources.

Each function gives the breaches in a tree, as ``file:line``.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

_NETWORK_MODULES = frozenset(
    {
        "aiohttp", "ftplib", "http", "httpcore", "imaplib", "poplib", "requests", "smtplib",
        "socket", "socketserver", "ssl", "telnetlib", "urllib3", "websockets", "xmlrpc",
    }
)  # fmt: skip
_MAY_KNOW_THE_NETWORK = ("core/platforms/", "core/foundation/way_out.py")
"""The gate's room, and the module that asks the system for a route and sends nothing."""
_HTTPX_TYPES = frozenset({"BaseTransport", "Client", "Request", "Response"})
"""What of ``httpx`` may be named outside the gate, in an annotation."""
_MAKE_NO_CLIENT = frozenset({"ByteStream", "Request", "Response", "URL", "create_ssl_context"})
_CONNECTORS = frozenset({"Connector", "OwnScheduler", "AppLister"})
_PROTOCOLS = ("core/platforms/protocol.py", "core/platforms/apps.py")
_NESTED_LOOPS = frozenset(
    {
        "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory",
        "getText", "getMultiLineText", "getInt", "getDouble", "getItem", "getColor", "getFont",
    }
)  # fmt: skip
_MESSAGE_BOXES = frozenset({"about", "critical", "information", "question", "warning"})


def writing_methods(tree: Path) -> dict[str, int]:
    """The methods of a connector's protocols that take a permit, with how much they take."""
    modules = (ast.parse((tree / one).read_text(encoding="utf-8")) for one in _PROTOCOLS)
    protocols = (
        node
        for module in modules
        for node in module.body
        if isinstance(node, ast.ClassDef) and node.name in _CONNECTORS
    )
    return {
        method.name: len(method.args.args) - 1
        for protocol in protocols
        for method in protocol.body
        if isinstance(method, ast.FunctionDef)
        and any(
            isinstance(argument.annotation, ast.Name) and argument.annotation.id == "WritePermit"
            for argument in method.args.args
        )
    }


def writing_outside_publishing(tree: Path) -> list[str]:
    """Places outside ``core.publishing`` that reach for a connector's writing method.

    View models and the publishing service have a ``publish`` of their own, with fewer
    arguments; a connector's takes permit, attempt and notes.
    """
    writing = writing_methods(tree)
    found: list[str] = []
    for file, node in _nodes(tree):
        if file.startswith("core/publishing/"):
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            wrong = name in writing and _gives_a_permit(node, writing[name])
        else:
            wrong = isinstance(node, ast.Attribute) and node.attr in writing and _is_connector(node)
        if wrong:
            found.append(_place(file, node))
    return found


def connectors_outside_publishing(tree: Path) -> list[str]:
    """Places that ask for a connector, other than publishing and who builds it."""
    builders = ("core/publishing/", "core/connections/", "core/assembly.py")
    return [
        _place(file, node)
        for file, node in _nodes(tree)
        if isinstance(node, ast.Attribute) and node.attr == "connector_for"
        if not file.startswith(builders)
    ]


def network_outside_the_gate(tree: Path) -> list[str]:
    """Places outside ``core.platforms`` that could send something by themselves."""
    found: list[str] = []
    for file, node in _nodes(tree):
        if file.startswith(_MAY_KNOW_THE_NETWORK):
            continue
        if isinstance(node, ast.Import):
            wrong = any(_is_network(alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            wrong = _imports_network(node)
        else:
            wrong = (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Name)
                and node.value.id == "httpx"
                and node.attr not in _HTTPX_TYPES
            ) or (isinstance(node, ast.Call) and _is_httpx(node.func))
        if wrong:
            found.append(_place(file, node))
    return found


def clients_beside_the_gate(tree: Path) -> list[str]:
    """Places in ``core.platforms`` that make a client or send without one, but for the gate."""
    return [
        _place(file, node)
        for file, node in _nodes(tree)
        if file.startswith("core/platforms/") and file != "core/platforms/gate.py"
        if isinstance(node, ast.Call) and _is_httpx(node.func)
        if isinstance(node.func, ast.Attribute) and node.func.attr not in _MAKE_NO_CLIENT
    ]


def nested_event_loops(tree: Path) -> list[str]:
    """Places in ``ui`` where a dialog would run a loop of its own."""
    found: list[str] = []
    for file, node in _nodes(tree):
        if not (file.startswith("ui/") and isinstance(node, ast.Call)):
            continue
        if not isinstance(node.func, ast.Attribute):
            continue
        name, owner = node.func.attr, ast.unparse(node.func.value)
        runs = name in ("exec", "exec_") and (file, owner) != ("ui/start.py", "app")
        asks = name in _NESTED_LOOPS and owner.endswith("Dialog")
        tells = name in _MESSAGE_BOXES and owner.endswith("MessageBox")
        if runs or asks or tells:
            found.append(_place(file, node))
    return found


def _nodes(tree: Path) -> Iterator[tuple[str, ast.AST]]:
    for path in sorted((*tree.glob("core/**/*.py"), *tree.glob("ui/**/*.py"), tree / "main.py")):
        file = path.relative_to(tree).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield file, node


def _place(file: str, node: ast.AST) -> str:
    return f"{file}:{getattr(node, 'lineno', 0)}"


def _gives_a_permit(call: ast.Call, arguments: int) -> bool:
    starred = any(isinstance(argument, ast.Starred) for argument in call.args)
    named = any(keyword.arg in (None, "permit") for keyword in call.keywords)
    return starred or named or len(call.args) + len(call.keywords) >= arguments


def _is_connector(method: ast.Attribute) -> bool:
    return ast.unparse(method.value).lower().endswith("connector")


def _is_httpx(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "httpx"
    )


def _is_network(module: str) -> bool:
    first, _, rest = module.partition(".")
    if first == "urllib":
        return rest.startswith("request") or not rest
    return first in _NETWORK_MODULES or rest.startswith(("QtNetwork", "QtWeb"))


def _imports_network(node: ast.ImportFrom) -> bool:
    module = node.module or ""
    names = {alias.name for alias in node.names}
    if module in ("PySide6", "urllib"):
        return any(_is_network(f"{module}.{name}") for name in names)
    return module.partition(".")[0] == "httpx" or _is_network(module)
