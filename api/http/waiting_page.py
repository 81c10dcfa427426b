"""The page shown while a part of the web pages is being built."""

from __future__ import annotations

from graph.messages.catalogue import write_all
from graph.messages.message import message


def waiting_page(title: str, message_id: str) -> str:
    """HTML with a message in every language, which reloads itself. The message takes the API's `$address`."""
    texts = write_all(message(message_id, address="<code>POST /graphql</code>"))
    paragraphs = "".join(f'<p lang="{language.lower()}">{text}</p>' for language, text in texts.items())
    return (
        '<!doctype html><html lang="de"><meta charset="utf-8"><meta http-equiv="refresh" content="3">'
        f"<title>{title}</title>{paragraphs}</html>"
    )
