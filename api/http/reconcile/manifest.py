"""What the service offers, as the reconciliation API 0.2 describes it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from typing import Any, Final

from api.http.reconcile.requests import QUERY_PROPERTIES
from api.matching.properties import Shown
from graph.matching.candidates import CANDIDATE_TYPES, CandidateType, Subject
from graph.messages.catalogue import write
from graph.messages.message import Message, message

_SUBJECTS: Final = {Subject.ACTOR: message("match-actor"), Subject.REGION: message("match-region")}
_QUERY_PROPERTIES: Final = {"region": message("match-region-of-name"), "website": message("column-website")}
_SIZE: Final = {"width": 430, "height": 300}


def manifest(service: str, language: str) -> Mapping[str, Any]:
    """`service` is the address of the service in this language. Paths are appended to it by clients."""
    id_ = "{{id}}"
    default = [described_type(type_, language) for type_ in CANDIDATE_TYPES.values() if type_.kind is None]
    return {
        "versions": ["0.2"],
        "name": write(message("match-service"), language),
        "identifierSpace": f"{service}/view?id=",
        "schemaSpace": f"{service}/suggest/type?prefix=",
        "documentation": service,
        "serviceVersion": version("prevnet"),
        "defaultTypes": default,
        "view": {"url": f"{service}/view?id={id_}"},
        "preview": {"url": f"{service}/preview?id={id_}", **_SIZE},
        "suggest": {
            what: {"service_url": service, "service_path": f"/suggest/{what}"}
            for what in ("entity", "type", "property")
        },
        "extend": {
            "propose_properties": {"service_url": service, "service_path": "/extend/properties"},
            "property_settings": [
                {
                    "type": "text",
                    "name": "on",
                    "label": write(message("match-setting-on"), language),
                    "help_text": write(message("match-setting-on-help"), language),
                    "default": "",
                },
                {
                    "type": "select",
                    "name": "show",
                    "label": write(message("match-setting-show"), language),
                    "help_text": write(message("match-setting-show-help"), language),
                    "default": Shown.VALUES.value,
                    "choices": [
                        {"value": shown.value, "name": write(Message(f"match-show-{shown}"), language)}
                        for shown in Shown
                    ],
                },
            ],
        },
    }


def described_type(type_: CandidateType, language: str) -> dict[str, Any]:
    named: dict[str, Any] = {"id": type_.id, "name": type_name(type_, language)}
    broader = type_.broader
    return named | ({"broader": [described_type(broader, language)]} if broader else {})


def type_name(type_: CandidateType, language: str) -> str:
    label = Message(f"{type_.subject}Kind-{type_.kind}") if type_.kind else _SUBJECTS[type_.subject]
    return write(label, language)


def query_properties(language: str) -> list[dict[str, str]]:
    """The properties that queries are compared by."""
    return [{"id": id_, "name": write(_QUERY_PROPERTIES[id_], language)} for id_ in QUERY_PROPERTIES]
