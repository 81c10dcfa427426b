"""Which port the server shall listen on."""

from __future__ import annotations

import socket

from graph.engine import PORT_SETTING
from graph.engine.configuration import LOOPBACK
from graph.errors import EngineError

USUAL = 7687


def choose(wanted: int, remembered: int | None) -> int:
    """`wanted` if it is free, else EngineError; 0: the remembered one, else Neo4j's usual one, else any free one."""
    if wanted:
        if not is_free(wanted):
            raise EngineError(
                f"Port {wanted} on {LOOPBACK} is taken by another program.",
                hint=f"End that program, or set {PORT_SETTING} to another port (0: any free one).",
            )
        return wanted
    usual = (port for port in (remembered, USUAL) if port and is_free(port))
    return next(usual, None) or _any_free()


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1.0)
        if probe.connect_ex((LOOPBACK, port)) == 0:
            return False
    with socket.socket() as probe:
        # As the server does it: connections of an earlier server that are still closing don't count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def _any_free() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return probe.getsockname()[1]
