"""How pages look, compared with accepted pictures in the folder `looks`.

Pictures are made small before they are compared, so that another version of the browser, which smooths letters in
another way, draws the same. `ACCEPT=1` accepts what is seen. What differs is written to `var/looks`.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

from PIL import Image, ImageChops
from playwright.sync_api import Page

ACCEPTED = Path(__file__).parent / "looks"
SEEN = Path(__file__).parents[2] / "var" / "looks"
WIDTH = 360  # of accepted pictures, in pixels
HEIGHT = 1600  # of what is looked at, in pixels of the page
CONTRAST = 32  # of 255: a pixel that differs by less is the same
TOLERANCE = 0.001  # of all pixels
PAUSE = 150  # milliseconds between two looks
PATIENCE = 60  # looks until the page is at rest


def difference(page: Page, name: str, height: int = HEIGHT) -> str | None:
    """What is to be said if the page does not look as accepted down to this height; None if it does."""
    file = ACCEPTED / f"{name}.png"
    seen = _at_rest(page, height)
    if os.environ.get("ACCEPT"):
        ACCEPTED.mkdir(exist_ok=True)
        seen.save(file, optimize=True)
        return None
    if not file.exists():
        return f"{name}: no picture is accepted yet; look at the page and accept it with ACCEPT=1"
    accepted = Image.open(file).convert("RGB")
    share = _share(accepted, seen)
    if share <= TOLERANCE:
        return None
    SEEN.mkdir(parents=True, exist_ok=True)
    both = Image.new("RGB", (accepted.width + seen.width + 8, max(accepted.height, seen.height)), "red")
    both.paste(accepted, (0, 0))
    both.paste(seen, (accepted.width + 8, 0))
    both.save(SEEN / f"{name}.png")
    return f"{name}: {share:.2%} of the pixels differ; var/looks/{name}.png shows both, ACCEPT=1 accepts the right one"


def _at_rest(page: Page, height: int) -> Image.Image:
    """The page as soon as it looks the same twice."""
    seen = _small(page, height)
    for _ in range(PATIENCE):
        page.wait_for_timeout(PAUSE)
        before, seen = seen, _small(page, height)
        if before == seen:
            return seen
    raise AssertionError(f"The page still changes after {PATIENCE * PAUSE} milliseconds.")


def _small(page: Page, height: int) -> Image.Image:
    picture = page.screenshot(full_page=height > HEIGHT, animations="disabled", caret="hide")
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    image = image.crop((0, 0, image.width, min(image.height, height)))
    small = image.resize((WIDTH, round(image.height * WIDTH / image.width)), Image.Resampling.BOX)
    return small.quantize(64).convert("RGB")


def _share(one: Image.Image, other: Image.Image) -> float:
    """Of the pixels that differ in one of their colours; all of them where the sizes differ."""
    if one.size != other.size:
        return 1.0
    red, green, blue = ImageChops.difference(one, other).split()
    greatest = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
    return sum(greatest[CONTRAST:]) / (one.width * one.height)
