"""What Dockerfile, docker-compose.yml and .dockerignore promise; read as text, so that no engine is needed."""

from __future__ import annotations

import json
import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest
from typer.main import get_command

from api.cli.commands import app
from api.settings import Settings
from graph.engine import DEFAULT_VERSION

ROOT = Path(__file__).parent.parent.parent
DOCKERFILE = re.sub(r"\\\n\s*", "", re.sub(r"(?m)^#.*\n", "", (ROOT / "Dockerfile").read_text("utf-8")))
FINAL = re.split(r"(?m)^(?=FROM )", DOCKERFILE)[-1]
COMPOSE = re.sub(r"(?m)^ *#.*\n", "", (ROOT / "docker-compose.yml").read_text("utf-8"))
IGNORED = (ROOT / ".dockerignore").read_text("utf-8").splitlines()

FIXED_IN_A_CONTAINER = {"HOST", "PORT", "NEO4J_DATABASE"}
OF_THE_MANAGED_SERVER = {"PREVNET_HOME", "PREVNET_CACHE", "PREVNET_BOLT_PORT", "PREVNET_MAVEN_URL"}
OF_NEO4J = {"PREVNET_HEAP_MB", "PREVNET_PAGE_CACHE_MB"}


def instructions(name: str, text: str = DOCKERFILE) -> list[str]:
    return re.findall(rf"(?m)^ *{name} +(.+)$", text)


def copied() -> set[str]:
    """Every path that a stage takes from the context."""
    lines = (line.split() for line in instructions("COPY") if not line.startswith("--from"))
    return {path for line in lines for path in line[:-1]}


def admitted(path: str) -> bool:
    """Whether the path reaches the engine: the last pattern that names it or a folder above it decides."""
    above = [path, *(folder.as_posix() for folder in Path(path).parents if folder.name)]
    good = True
    for line in IGNORED:
        pattern = line.removeprefix("!")
        names = [Path(name).name for name in above] if pattern.startswith("**/") else above
        if any(fnmatch(name, pattern.removeprefix("**/")) for name in names):
            good = line.startswith("!")
    return good


def block(*path: str) -> str:
    """The lines below a key of docker-compose.yml."""
    text = COMPOSE
    for depth, key in enumerate(path):
        match = re.search(rf"(?m)^{'  ' * depth}{key}:\n((?:{'  ' * (depth + 1)}.*\n|\n)*)", text)
        assert match, f"docker-compose.yml has no {'.'.join(path)}"
        text = match[1]
    return text


def keys(*path: str) -> set[str]:
    return set(re.findall(rf"(?m)^{'  ' * len(path)}(\w+):", block(*path)))


def test_stages_start_from_one_pinned_python_or_from_each_other() -> None:
    assert re.findall(r"(?m)^ARG PYTHON_IMAGE=(.*)$", DOCKERFILE) == ["python:3.11-slim"]
    stages = [line.split(" AS ") for line in instructions("FROM")]
    names = {stage[1] for stage in stages if len(stage) == 2}
    assert {stage[0] for stage in stages} - names == {"${PYTHON_IMAGE}"}


def test_no_file_names_a_registry() -> None:
    addresses = re.findall(r"\w+://[\w.-]+", DOCKERFILE + COMPOSE)
    assert set(addresses) <= {"bolt://neo4j", "http://127.0.0.1"}
    assert not re.findall(r"(?m)(?:FROM|image:|ARG \w+=).*\w\.\w+/", DOCKERFILE + COMPOSE)


def test_packages_come_by_their_hashes_and_never_as_source() -> None:
    installs = re.findall(r"\bpip [^&\n]*\binstall [^&\n]*", DOCKERFILE)
    assert len(installs) >= 3
    for install in installs:
        words = set(install.split())
        assert {"--require-hashes", "-r"} <= words or {"--no-deps", "--no-build-isolation", "."} <= words
    assert "PIP_ONLY_BINARY=:all:" in DOCKERFILE
    assert not re.search(r"apt-get|curl|wget", DOCKERFILE)


def test_the_final_image_takes_the_environment_alone() -> None:
    assert instructions("COPY", FINAL) == ["--from=packages /opt/prevnet /opt/prevnet"]
    assert not re.search(r"\bpip\b|^ARG", FINAL, re.MULTILINE)
    assert re.search(r"pip [^&\n]*uninstall --yes .*\bjdk4py\b", DOCKERFILE)


def test_the_final_image_runs_as_a_user_without_rights() -> None:
    (user,) = instructions("USER", FINAL)
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", user)


def test_the_final_image_starts_a_command_that_exists_and_gets_the_signals() -> None:
    entry, command = (json.loads(instructions(name, FINAL)[0]) for name in ("ENTRYPOINT", "CMD"))
    assert entry == ["prevnet"]
    offered = getattr(get_command(app), "commands")  # noqa: B009 – typer gives no type
    assert {command[0], "up"} <= set(offered)
    assert re.search(r"(?m)^ +command: \[up\]$", block("services", "api"))


def test_both_health_checks_are_python_that_compiles_and_ask_an_existing_path() -> None:
    in_image = json.loads(re.findall(r"(?m)^HEALTHCHECK .*?CMD (\[.*\])$", FINAL)[0])
    in_compose = re.findall(r"(?m)^ +- (.+)$", block("services", "api", "healthcheck", "test"))[1:]
    sources = (ROOT / "api" / "http" / "app.py").read_text("utf-8")
    for (python, flags, code), path in ((in_image, "/health/live"), (in_compose, "/health/ready")):
        assert (python, flags) == ("python", "-ISc")
        compile(code, "health", "exec")
        assert path in code
        assert f'"{path}"' in sources


def test_every_package_of_the_wheel_is_copied() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert set(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) <= copied()


def test_the_engine_gets_all_that_is_copied() -> None:
    assert {path for path in copied() if not admitted(path)} == set()
    assert {path for path in copied() if not (ROOT / path).exists()} == set()


@pytest.mark.parametrize(
    "path",
    [
        ".env",
        "api/.env",
        "secret.txt",
        ".git/config",
        ".venv/bin/python",
        "tests/unit",
        "api/static/graphiql/index.html",
        "web/node_modules/vite",
        "graph/__pycache__/model.pyc",
    ],
)
def test_the_engine_does_not_get(path: str) -> None:
    assert not admitted(path)


def test_neo4j_is_the_version_of_the_managed_one() -> None:
    assert f"image: ${{NEO4J_IMAGE:-neo4j:{DEFAULT_VERSION}}}\n" in block("services", "neo4j")


def test_neo4j_is_reachable_from_the_api_alone() -> None:
    assert "ports" not in keys("services", "neo4j")
    assert block("services", "neo4j", "networks").split() == ["-", "database"]
    assert block("networks", "database").split() == ["internal:", "true"]
    assert "NEO4J_server_http_listen__address: 127.0.0.1:7474" in block("services", "neo4j", "environment")


def test_the_api_is_published_on_this_machine_alone() -> None:
    assert block("services", "api", "ports").split() == ["-", "127.0.0.1:${PORT:-8000}:8000"]


def test_both_need_the_password_and_none_is_preset() -> None:
    values = re.findall(r"\$\{NEO4J_PASSWORD([^}]*)\}", COMPOSE)
    assert len(values) == 2
    assert all(value.startswith(":?") for value in values)


@pytest.mark.parametrize("service", ["neo4j", "api"])
def test_no_service_has_rights_to_give(service: str) -> None:
    assert "cap_drop: [ALL]\n" in block("services", service)
    assert 'security_opt: ["no-new-privileges:true"]\n' in block("services", service)
    assert "user" in keys("services", service) or instructions("USER", FINAL)


def test_the_api_writes_nothing_but_temporary_files() -> None:
    assert "read_only: true\n" in block("services", "api")
    assert block("services", "api", "tmpfs").split() == ["-", "/tmp"]  # noqa: S108 – the container's


def test_the_volumes_of_neo4j_have_names() -> None:
    """The image declares them; without names, every `up` after a `down` would leave one behind."""
    assert set(re.findall(r"- ([\w-]+:/\w+)", block("services", "neo4j", "volumes"))) == {
        "neo4j-data:/data",
        "neo4j-logs:/logs",
    }


def test_every_setting_reaches_its_container() -> None:
    environment = keys("services", "api", "environment")
    setting_names = {name.upper() for name in Settings.model_fields}
    assert environment | FIXED_IN_A_CONTAINER | OF_THE_MANAGED_SERVER | OF_NEO4J == setting_names
    assert all(f"${{{name}:-" in block("services", "neo4j", "environment") for name in OF_NEO4J)


@pytest.mark.parametrize("name", sorted(OF_NEO4J))
def test_neo4j_gets_the_memory_that_the_managed_one_gets(name: str) -> None:
    assert f"${{{name}:-{Settings.model_fields[name.lower()].default}}}m" in COMPOSE
