"""The managed server: one Neo4j Community process for each home folder, shared by all processes of this user.

The home (mode 0700) holds `data`, `logs`, `conf`, the `password` (mode 0600) and `state.json`. A server is started and
stopped under the lock file `lock`. If a process is killed while it does so, the next start finds its server or replaces
it.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

import platformdirs

from graph.engine import DEFAULT_VERSION, STOP_COMMAND, configuration, diagnosis, disk, lock, mutex, process
from graph.engine import password as passwords
from graph.engine import state as states
from graph.engine.cache import JarCache, default_cache
from graph.engine.configuration import LOOPBACK, Memory
from graph.engine.download import ensure_jars
from graph.engine.java import AotCache, Java, find_java
from graph.engine.ports import Reservation
from graph.engine.process import ProcessIdentity
from graph.engine.release import find_release, numbers
from graph.engine.state import ServerState
from graph.errors import EngineError
from graph.store import first_login

START_LIMIT: Final = 300.0  # seconds after which a server must answer; a busy machine takes minutes
STOP_LIMIT: Final = 60.0  # seconds after which a server that is stopping is killed
_LOCK_LIMIT: Final = START_LIMIT + STOP_LIMIT + 20.0  # seconds that a start or stop by another process may take
_FIRST_SPACE: Final = 500 * disk.MEGABYTE
_SPACE: Final = 100 * disk.MEGABYTE


@dataclass(frozen=True)
class Login:
    """Address, user and password of a database."""

    uri: str
    user: str
    password: str

    def __repr__(self) -> str:
        return f"Login(uri={self.uri!r}, user={self.user!r}, password=…)"


@dataclass(frozen=True)
class ServerStatus:
    """`version` is that of the running server, or the one that a start would use."""

    running: bool
    pid: int | None
    uri: str | None
    version: str
    home: Path


def default_home() -> Path:
    """The home of the managed server in the user's data folder."""
    return platformdirs.user_data_path("prevnet", appauthor=False) / "neo4j"


class ManagedServer:
    """The server of `home`. With `port` 0 it listens on 7687 or, if that is taken, on a free port, and keeps it.

    With the default limits it takes about 400 MB of resident memory after its start, less than 600 MB in normal use
    and less than 750 MB with many large queries at once; memory that is no longer needed is given back. `java_options`
    are further arguments of the JVM, `settings` further ones of Neo4j.
    """

    def __init__(
        self,
        home: Path | None = None,
        *,
        port: int = 0,
        version: str = DEFAULT_VERSION,
        cache: Path | None = None,
        maven_url: str | None = None,
        heap_mb: int = 512,
        page_cache_mb: int = 128,
        java_options: Sequence[str] = (),
        settings: Mapping[str, str] = MappingProxyType({}),
        progress: bool = True,
    ) -> None:
        self.home = (home or default_home()).expanduser().resolve()
        self.port = port
        self.version = version
        self.cache = cache or default_cache()
        self.maven_url = maven_url
        self.memory = Memory(heap_mb, page_cache_mb)
        self.java_options = java_options
        self.settings = settings
        self.progress = progress
        self._state_file = self.home / "state.json"
        self._password_file = self.home / "password"
        self._console = self.home / "logs" / "console.log"

    def start(self) -> Login:
        """The login of the running server, or of one that is started now. Missing jars are downloaded first. Raises
        EngineError if the server does not start."""
        if not self.status().running:
            self._jars()  # before the lock: a download may take longer than other processes should wait
        with self._locked("Starting Neo4j"), Reservation() as reservation:
            password = passwords.read_or_create(self._password_file)
            state = states.read(self._state_file)
            running = process.find(state.process, self.home)
            state = self._adopt(state, running, reservation) if running else self._launch(state, reservation)
            return self._await(state, password)

    def stop(self, *, limit: float = STOP_LIMIT) -> bool:
        """Stops the server, and kills it after `limit` seconds, which is logged. False if none was running."""
        if not self.home.exists():
            return False
        with self._locked("Stopping Neo4j"):
            state = states.read(self._state_file)
            running = process.find(state.process, self.home)
            if running:
                process.end(running, limit=limit)
            with suppress(OSError):  # a full disk must not prevent the stop; an outdated state does no harm
                states.write(self._state_file, replace(state, process=None))
        return running is not None

    def status(self) -> ServerStatus:
        state = states.read(self._state_file)
        running = process.find(state.process, self.home)
        return ServerStatus(
            running=running is not None,
            pid=running.pid if running else None,
            uri=_uri(state.port) if running and state.port else None,
            version=state.version if running and state.version else self.version,
            home=self.home,
        )

    def aot_cache(self, java: Java) -> AotCache:
        """The AOT cache of this server's jars and a Java; it need not exist."""
        return AotCache(self._jar_cache().folder, java)

    @contextmanager
    def _locked(self, purpose: str) -> Generator[None]:
        try:
            self.home.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.home.chmod(0o700)
            with mutex.held(self.home / "lock", limit=_LOCK_LIMIT, purpose=purpose):
                yield
        except OSError as error:
            raise disk.explain(error, self.home, purpose) from error

    def _launch(self, state: ServerState, reservation: Reservation) -> ServerState:
        self._refuse_newer_data(state)
        java = find_java()
        port = reservation.choose(self.port, state.port)
        disk.require_space(self.home, _SPACE if state.data_version else _FIRST_SPACE, "Starting Neo4j")
        command = self._prepare(java, self._jars(), port)
        # Port and version are stored before the launch: if we are killed right after it, the server can be adopted.
        state = replace(state, process=None, port=port, version=self.version)
        states.write(self._state_file, state)
        state = replace(state, process=process.launch(command, folder=self.home, console=self._console))
        states.write(self._state_file, state)
        return state

    def _jars(self) -> list[Path]:
        return ensure_jars(self._jar_cache(), maven_url=self.maven_url, progress=self.progress)

    def _jar_cache(self) -> JarCache:
        return JarCache(self.cache, lock.read(self.version))

    def _prepare(self, java: Java, jars: list[Path], port: int) -> list[str]:
        """Writes the files that the server reads at its start, and returns the command that starts it."""
        release = find_release(self.version)
        shutil.rmtree(self.home / "tmp", ignore_errors=True)
        for name in ("conf", "logs", "tmp"):
            (self.home / name).mkdir(exist_ok=True)
        if self._console.exists():
            os.replace(self._console, self._console.with_name("console.previous.log"))
        settings = configuration.render_settings(release, port=port, memory=self.memory, further=self.settings)
        disk.write_private(self.home / "conf" / "neo4j.conf", settings)
        java_arguments = self.home / "conf" / "java.args"
        options = (*self.aot_cache(java).options(), *self.java_options)
        # Plugins are on the class path, as with Neo4j's own scripts; at its end, which the AOT cache allows.
        jars = [*jars, *sorted((self.home / "plugins").glob("*.jar"))]
        text = configuration.render_java_arguments(jars, home=self.home, memory=self.memory, options=options)
        disk.write_private(java_arguments, text)
        return configuration.command(java.executable, release, home=self.home, java_arguments=java_arguments)

    def _refuse_newer_data(self, state: ServerState) -> None:
        if state.data_version and numbers(state.data_version) > numbers(self.version):
            raise EngineError(
                f"The data in {self.home} were written by Neo4j {state.data_version}; {self.version} can't read them.",
                hint="Use that version or a newer one, or choose another home.",
            )

    def _adopt(self, state: ServerState, running: ProcessIdentity, reservation: Reservation) -> ServerState:
        """The state of a server that is running already; one without a stored port and version is restarted."""
        if state.port is None or state.version is None:
            process.end(running, limit=STOP_LIMIT)
            return self._launch(state, reservation)
        if state.version != self.version:
            raise EngineError(
                f"Neo4j {state.version} is running in {self.home}, but version {self.version} is required.",
                hint=f"Stop it first: `{STOP_COMMAND}`.",
            )
        return replace(state, process=running)

    def _await(self, state: ServerState, password: str) -> Login:
        """The login, once the server answers. Raises EngineError if it ends before, or does not answer in time."""
        reason, deadline = "it opened no connection", time.monotonic() + START_LIMIT
        while time.monotonic() < deadline:
            if state.process is None or not process.is_alive(state.process):
                raise diagnosis.explain("Neo4j ended while it was starting", self._console)
            # The password may only be sent to our own process.
            if state.port in process.listening_ports(state.process):
                try:
                    first_login.log_in(_uri(state.port), password, self._password_file)
                except first_login.NotReadyError as error:
                    reason = str(error)
                else:
                    self._store(replace(state, data_version=self.version))
                    return Login(_uri(state.port), first_login.USER, password)
            time.sleep(0.1)
        still_running = f"Start again to wait longer, or stop it with `{STOP_COMMAND}`."
        what = f"Neo4j did not answer within {START_LIMIT:.0f} seconds ({reason}) but is still running"
        raise diagnosis.explain(what, self._console, hint=still_running)

    def _store(self, state: ServerState) -> None:
        if state != states.read(self._state_file):
            states.write(self._state_file, state)


def _uri(port: int) -> str:
    return f"bolt://{LOOPBACK}:{port}"
