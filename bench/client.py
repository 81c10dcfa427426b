"""A client that costs next to nothing: one kept-alive connection, requests as ready bytes, answers uncompressed."""

from __future__ import annotations

import asyncio
from typing import Final, Self

HEAD_END: Final = b"\r\n\r\n"


class Connection:
    """POSTs to `/graphql` on a loopback port, one request after the other."""

    def __init__(self, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._port = port
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, port: int) -> Self:
        return cls(port, *await _connected(port))

    async def post(self, request: bytes) -> bytes:
        """The body of the answer to a request of `request`; it must be a 200."""
        if self._reader.at_eof():  # the server ended it while it was another way's turn
            self._writer.close()
            self._reader, self._writer = await _connected(self._port)
        self._writer.write(request)
        head = (await self._reader.readuntil(HEAD_END)).lower()
        assert head.startswith(b"http/1.1 200"), head
        _, _, rest = head.partition(b"content-length:")
        if rest:
            return await self._reader.readexactly(int(rest.partition(b"\r\n")[0]))
        return await self._chunks()

    async def _chunks(self) -> bytes:
        found = bytearray()
        while size := int((await self._reader.readuntil(b"\r\n"))[:-2], 16):
            found += (await self._reader.readexactly(size + 2))[:-2]
        await self._reader.readexactly(2)
        return bytes(found)

    def close(self) -> None:
        self._writer.close()


async def _connected(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", port, limit=2**24)


def request(body: bytes) -> bytes:
    """The bytes of a POST of an operation."""
    head = (
        "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
