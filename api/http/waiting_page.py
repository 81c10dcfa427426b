"""The page shown while a part of the web pages is being built, or with the reason if that failed or there is none."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path

from starlette.responses import HTMLResponse

from api.http.background_build import BuildFailure, read_failure
from graph.messages.catalogue import write_all
from graph.messages.message import message

_SECONDS = 3
_SECONDS_AFTER_FAILURE = 30


def waiting_response(
    static: Path, title: str, message_id: str, *, status: int = 200, headers: Mapping[str, str]
) -> HTMLResponse:
    """A page that reloads itself: the message, or status 503 and why the pages of `static` are not built."""
    failure = read_failure(static)
    if failure:
        return HTMLResponse(_page(title, "pages-not-built", _SECONDS_AFTER_FAILURE, _reason(failure)), 503, headers)
    return HTMLResponse(_page(title, message_id, _SECONDS), status, headers)


def notice_response(title: str, message_id: str, *, headers: Mapping[str, str]) -> HTMLResponse:
    """A page with a message."""
    return HTMLResponse(_page(title, message_id, None), headers=headers)


def _page(title: str, message_id: str, seconds: int | None, reason: str = "") -> str:
    """HTML with a message in every language, which reloads itself after `seconds`. The message takes the API's
    `$address`."""
    texts = write_all(message(message_id, address="<code>POST /graphql</code>"))
    paragraphs = "".join(f'<p lang="{language.lower()}">{text}</p>' for language, text in texts.items())
    refresh = f'<meta http-equiv="refresh" content="{seconds}">' if seconds else ""
    return (
        f'<!doctype html><html lang="de"><meta charset="utf-8">{refresh}'
        f"<title>{title}</title>{paragraphs}{reason}</html>"
    )


def _reason(failure: BuildFailure) -> str:
    """Without what the tools said, which may name much of the machine."""
    reason = " ".join(filter(None, (failure.message.partition("\n")[0], failure.hint)))
    return f'<p lang="en"><code>{escape(reason)}</code></p>'
