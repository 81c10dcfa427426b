"""Zip files that are equal for equal contents."""

from __future__ import annotations

import io
import zipfile


def with_fixed_times(archive: bytes) -> bytes:
    """The same archive, its entries in their order, without the time at which it was made."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(file, "w") as target:
        for entry in source.infolist():
            fixed = zipfile.ZipInfo(entry.filename)
            fixed.compress_type = entry.compress_type
            target.writestr(fixed, source.read(entry))
    return file.getvalue()
