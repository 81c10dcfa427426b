"""Issue forms, dev container, commit hooks and decision records are well-formed and download nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from pre_commit.commands.validate_config import validate_config  # pyright: ignore[reportMissingTypeStubs]
from tree import ROOT, text_of

FORMS = sorted(path for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")


def test_every_commit_hook_is_local_and_installs_nothing() -> None:
    path = ROOT / ".pre-commit-config.yaml"
    assert validate_config([str(path)]) == 0
    repositories: list[dict[str, Any]] = yaml.safe_load(text_of(path))["repos"]
    assert {repository["repo"] for repository in repositories} == {"local"}
    hooks: list[dict[str, Any]] = [hook for repository in repositories for hook in repository["hooks"]]
    assert len(hooks) >= 5
    assert {hook["language"] for hook in hooks} <= {"system", "unsupported", "pygrep"}
    assert {hook["id"] for hook in hooks if hook.get("additional_dependencies")} == set()
    for hook in hooks:
        if hook["language"] == "pygrep":
            re.compile(hook["entry"])


def test_there_is_a_form_for_bugs_for_wrong_data_and_for_features() -> None:
    assert [path.stem for path in FORMS] == ["bug", "data_error", "feature"]


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_an_issue_form_has_what_github_asks_for(path: Path) -> None:
    form: dict[str, Any] = yaml.safe_load(text_of(path))
    assert {"name", "description", "body"} <= set(form)
    fields: list[dict[str, Any]] = [field for field in form["body"] if field["type"] != "markdown"]
    assert all(field["type"] in {"input", "textarea", "dropdown", "checkboxes"} for field in fields)
    assert all(field["attributes"]["label"] for field in fields)
    names = [field["id"] for field in fields]
    assert len(names) == len(set(names))
    assert any(field.get("validations", {}).get("required") for field in fields)


def test_the_dev_container_builds_from_its_own_dockerfile_and_runs_existing_targets() -> None:
    folder = ROOT / ".devcontainer"
    container: dict[str, Any] = json.loads(text_of(folder / "devcontainer.json"))
    assert (folder / container["build"]["dockerfile"]).is_file()
    assert "features" not in container  # they come from a registry
    assert re.findall(r"(?m)^ARG PYTHON_IMAGE=(\S+)$", text_of(folder / "Dockerfile")) == ["python:3.11"]
    targets = re.findall(r"\bmake ([a-z-]+)", container["postCreateCommand"])
    assert targets
    assert all(re.search(rf"(?m)^{target}:", text_of(ROOT / "Makefile")) for target in targets)


RECORDS = sorted((ROOT / "docs" / "adr").glob("0*.md"))


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.name)
def test_a_decision_record_is_numbered_listed_and_has_its_four_parts(path: Path) -> None:
    number = RECORDS.index(path) + 1
    assert path.name.startswith(f"{number:04}-")
    text = text_of(path)
    assert text.startswith(f"# {number}. ")
    assert re.findall(r"(?m)^## (.+)$", text) == [
        "Context",
        "Decision",
        "Consequences",
        "What would change our mind",
    ]
    title = text.splitlines()[0].partition(". ")[2]
    assert f"- [{number:04}]({path.name}) {title}\n" in text_of(ROOT / "docs" / "adr" / "README.md")
