"""The catalogue of messages: one Fluent file a language in this folder, read by the API and by the explorer.

Besides Fluent's own `NUMBER`, the files may call

- `DAY($day)`: an ISO day, month or year as the language writes it (`10. Mai 2016`, `Mai 2016`, `2016`),
- `PRECISION($day)`: `day`, `month` or `year`, to select by,
- `AMOUNT($euros)`: a number with two decimals, or none where there are no cents,
- `ROUNDED($number, style: "short")`: from a million on with one decimal and the word for it, `23,7 Mio.`; the style
  `long` writes the word out; smaller numbers are whole,
- `ACCUSATIVE($region, feminine: "Stadt")`: a region after a German preposition, with its article (`den Kreis Unna`),
- `LOCATIVE($region, feminine: "Stadt")`: a region after the German word for “in” (`im Kreis Unna`, `in Köln`),
- `WHOLE($region, feminine: "Stadt")`: all of a region, in the accusative (`den ganzen Kreis Unna`, `ganz Köln`),
- `INNER_QUOTES($text, open: "‚", close: "‘")`: the text with its quotation marks replaced by these.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_compact_decimal, format_decimal, get_decimal_symbol
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk
from fluent.syntax.ast import Message as Entry

from graph.errors import Internal
from graph.messages.message import Argument, Conjunction, Joined, Message

FOLDER: Final = Path(__file__).parent
DEFAULT_LANGUAGE: Final = "DE"
# Messages kept with their text: names and words recur in every answer, and formatting costs 0.1 ms.
_REMEMBERED: Final = 8192
_MILLION: Final = 1_000_000
_MASCULINE: Final = re.compile(r"kreis\b|^Regierungsbezirk\b", re.IGNORECASE)
_ADJECTIVE: Final = re.compile(r"er Kreis$")


def languages(folder: Path = FOLDER) -> tuple[str, ...]:
    """The languages that there are files for, by their codes in upper case; the default first."""
    codes = {path.stem.upper() for path in folder.glob("*.ftl")} - {DEFAULT_LANGUAGE}
    return (DEFAULT_LANGUAGE, *sorted(codes))


class Catalogue:
    """The messages of one language. Internal: a file that cannot be read, or lacks its `locale`."""

    def __init__(self, code: str, folder: Path = FOLDER) -> None:
        self.code = code
        path = folder / f"{code.lower()}.ftl"
        resource = FluentResource(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, Junk):
                raise Internal(f"{path.name} has an entry that is not Fluent: {(entry.content or '').strip()[:80]!r}.")
        self.ids = frozenset(entry.id.name for entry in resource.body if isinstance(entry, Entry))
        if "locale" not in self.ids:
            raise Internal(f"{path.name} does not say its `locale`, such as `locale = en-GB`.")
        plain = FluentBundle([code.lower()], use_isolating=False)
        plain.add_resource(resource)
        name = str(plain.format_pattern(plain.get_message("locale").value)[0])  # pyright: ignore[reportArgumentType]
        self._locale = Locale.parse(name.replace("-", "_"))
        self._bundle = FluentBundle([name], functions=self._functions(), use_isolating=False)
        self._bundle.add_resource(resource)
        self._format = lru_cache(maxsize=_REMEMBERED)(self._write)

    def format(self, value: Argument) -> str:
        """The text of a message. Internal: the catalogue lacks it, or an argument that it names is missing."""
        match value:
            case Message():
                return self._format(value)
            case Joined(parts, separator):
                return separator.join(self.format(part) for part in parts)
            case Conjunction(parts):
                return format_list([self.format(part) for part in parts], locale=self._locale) if parts else ""
            case str():
                return value
            case _:
                return format_decimal(value, locale=self._locale)

    @property
    def decimal_separator(self) -> str:
        return get_decimal_symbol(self._locale)

    def _write(self, message: Message) -> str:
        pattern = self._pattern(message)
        arguments = {name: self._native(value) for name, value in message.arguments}
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise Internal(f"The message {message.id} in {self.code} fails: {errors[0]}.")
        return str(text)

    def _pattern(self, message: Message) -> Any:
        if not self._bundle.has_message(message.id):
            raise Internal(f"The catalogue has no message {message.id} in {self.code}.")
        entry = self._bundle.get_message(message.id)
        pattern = entry.attributes.get(message.attribute) if message.attribute else entry.value
        if pattern is None:
            raise Internal(f"The message {message.id} has no form {message.attribute} in {self.code}.")
        return pattern

    def _native(self, value: Argument) -> str | int | float:
        return value if isinstance(value, str | int | float) else self.format(value)

    def _functions(self) -> dict[str, Callable[[Any], Any]]:
        return {
            "DAY": self._day,
            "PRECISION": _precision,
            "AMOUNT": self._amount,
            "ROUNDED": self._rounded,
            "ACCUSATIVE": _accusative,
            "LOCATIVE": _locative,
            "WHOLE": _whole,
            "INNER_QUOTES": _inner_quotes,
        }

    def _day(self, day: Any) -> str:
        text = str(day)
        match len(text):
            case 4:
                return text
            case 7:
                return format_skeleton("yMMMM", date.fromisoformat(f"{text}-01"), locale=self._locale)
            case _:
                return format_date(date.fromisoformat(text[:10]), "long", locale=self._locale)

    def _amount(self, euros: Any) -> str:
        pattern = "#,##0" if euros == round(euros) else "#,##0.00"
        return format_decimal(float(euros), pattern, locale=self._locale)

    def _rounded(self, number: Any, style: Any = "long") -> str:
        if abs(number) < _MILLION:
            return format_decimal(round(number), locale=self._locale)
        form = "short" if str(style) == "short" else "long"
        return format_compact_decimal(float(number), format_type=form, locale=self._locale, fraction_digits=1)


def _precision(day: Any) -> str:
    return {4: "year", 7: "month"}.get(len(str(day)), "day")


def _accusative(region: Any, feminine: Any = "") -> str:
    """`den Kreis Unna`, `den Märkischen Kreis`, `die Städteregion Aachen`, `Köln`. `feminine`: the first word of names
    that are feminine."""
    article, name = _article(region, feminine)
    return f"{article} {name}" if article else name


def _locative(region: Any, feminine: Any = "") -> str:
    """`im Kreis Unna`, `im Märkischen Kreis`, `in der Städteregion Aachen`, `in Köln`."""
    article, name = _article(region, feminine)
    return f"{ {'den': 'im', 'die': 'in der', '': 'in'}[article] } {name}"


def _whole(region: Any, feminine: Any = "") -> str:
    """`den ganzen Kreis Unna`, `die ganze Städteregion Aachen`, `ganz Köln`."""
    article, name = _article(region, feminine)
    return f"{ {'den': 'den ganzen', 'die': 'die ganze', '': 'ganz'}[article] } {name}"


def _article(region: Any, feminine: Any) -> tuple[str, str]:
    """The article of the accusative, empty for most, and the name behind it."""
    name = str(region)
    if feminine and name.startswith(str(feminine)):
        return "die", name
    return ("den", _ADJECTIVE.sub("en Kreis", name)) if _MASCULINE.search(name) else ("", name)


def _inner_quotes(text: Any, open: Any = "‘", close: Any = "’") -> str:
    return str(text).translate(str.maketrans({"„": str(open), "“": str(close), "”": str(close), '"': "'"}))


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language by its code in upper case. Raises Internal if there is no such file."""
    if language not in languages():
        raise Internal(f"There is no catalogue {language.lower()}.ftl.")
    return Catalogue(language)


def decimal_separator(language: str) -> str:
    """What stands between the whole and the decimals of a number in a language."""
    return catalogue(language).decimal_separator


def write(value: Argument, language: str) -> str:
    """A message in a language."""
    return catalogue(language).format(value)


def write_all(value: Argument, codes: Sequence[str] | None = None) -> dict[str, str]:
    """A message in every language, by its code."""
    return {code: write(value, code) for code in codes or languages()}
