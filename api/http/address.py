"""The address that the API listens on: whether it exists, and how others write it."""

from __future__ import annotations

import socket
from typing import Any

from graph.errors import BadUserInput

_ALL = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104


def check_host(host: str) -> None:
    """Raises BadUserInput if the host is neither an address of this machine nor a name of one."""
    try:
        infos = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        infos = []
    if not any(_is_own(family, address) for family, *_, address in infos):
        raise BadUserInput(
            f"HOST: {host!r} is no address that the API can listen on.",
            hint="Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses. Conda sets HOST to the name of its compiler.",
        )


def _is_own(family: int, address: tuple[Any, ...]) -> bool:
    """Whether a socket can be bound to the address, at any port."""
    try:
        with socket.socket(family, socket.SOCK_STREAM) as free:
            free.bind(address)
    except OSError:
        return False
    return True


def url_of(host: str, port: int) -> str:
    """`http://127.0.0.1:8000`, `http://[::1]:8000`."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def own_url(host: str, port: int) -> str:
    """The URL at which this machine reaches a server that listens on the host."""
    return url_of(_ALL.get(host, host), port)


def is_taken(host: str, port: int) -> bool:
    """Whether something listens on the port already."""
    try:
        with socket.create_connection((_ALL.get(host, host), port), timeout=1):
            return True
    except OSError:
        return False
