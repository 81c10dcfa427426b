"""The version in pyproject.toml, the sections of the changelog and the tags of the repository agree."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from importlib import metadata
from typing import Any

import pytest
import yaml
from field_standards import cff_faults
from tree import ROOT, text_of
from typer.testing import CliRunner

from api.cli.commands import app

VERSION: str = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]["version"]
HEADING = re.compile(r"^## (\d+\.\d+\.\d+)(?: \((\d{4}-\d{2}-\d{2})\))?$", re.MULTILINE)
SECTIONS = HEADING.findall(text_of(ROOT / "CHANGELOG.md"))


def disagreements(version: str, sections: list[str], tags: set[str], tags_of_commit: set[str]) -> list[str]:
    """What is wrong between a version, the changelog's sections (newest first) and the tags `v<version>`."""
    newest = max((_numbers(tag) for tag in tags), default=(0, 0, 0))
    return [
        *([f"the changelog begins with {sections[0]}, not {version}"] if sections[0] != version else []),
        *([f"{version} is older than a tag"] if _numbers(version) < newest else []),
        *(f"the changelog has no section for {tag}" for tag in sorted(tags) if tag[1:] not in sections),
        *(f"this commit is tagged {tag} and holds {version}" for tag in sorted(tags_of_commit) if tag[1:] != version),
    ]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.removeprefix("v").split("."))


def _tags(*options: str) -> set[str]:
    """The release tags that git names; none in an unpacked archive or where git is missing."""
    if not shutil.which("git"):
        return set()
    listing = subprocess.run(["git", "tag", "--list", "v*", *options], cwd=ROOT, capture_output=True, text=True)
    return set(re.findall(r"^v\d+\.\d+\.\d+$", listing.stdout, re.MULTILINE))


def test_version_changelog_and_tags_agree() -> None:
    versions = [version for version, _ in SECTIONS]
    assert disagreements(VERSION, versions, _tags("--merged", "HEAD"), _tags("--points-at", "HEAD")) == []


@pytest.mark.parametrize(
    ("version", "sections", "tags", "tags_of_commit"),
    [
        ("0.3.0", ["0.2.0"], set[str](), set[str]()),
        ("0.2.0", ["0.2.0"], {"v0.10.0"}, set[str]()),
        ("0.2.1", ["0.2.1"], {"v0.2.0"}, set[str]()),
        ("0.3.0", ["0.3.0", "0.2.0"], {"v0.2.0"}, {"v0.2.0"}),
    ],
    ids=["no section", "older than a tag", "a tag without a section", "wrong tag on this commit"],
)
def test_each_disagreement_is_reported(
    version: str, sections: list[str], tags: set[str], tags_of_commit: set[str]
) -> None:
    assert disagreements(version, sections, tags, tags_of_commit)


def test_sections_of_the_changelog_are_in_order_and_the_newest_has_a_date() -> None:
    numbers = [_numbers(version) for version, _ in SECTIONS]
    assert numbers == sorted(numbers, reverse=True)
    assert SECTIONS[0][1]


def test_the_citation_is_of_this_version() -> None:
    text = text_of(ROOT / "CITATION.cff")
    assert cff_faults(text) == []
    cited: dict[str, Any] = yaml.safe_load(text)
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    stated = (cited["version"], cited["license"], cited["title"], cited["abstract"])
    assert stated == tuple(project[name] for name in ("version", "license", "name", "description"))
    assert (cited["version"], cited["date-released"]) == SECTIONS[0]
    assert cited["authors"][0]["name"].removeprefix("The ") in text_of(ROOT / "LICENSE")


def test_the_command_line_prints_the_installed_version() -> None:
    result = CliRunner().invoke(app, ["--version"])
    assert (result.exit_code, result.output) == (0, f"prevnet {metadata.version('prevnet')}\n")
