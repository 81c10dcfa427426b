"""What ends as a calendar (RFC 5545): an event of a whole day for each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final

from icalendar import Calendar, Component, Event, FreeBusy, vText

from api.http.feeds.endings_calendar import CalendarEnd, EndingsCalendar
from api.http.feeds.feed import midnight
from graph.messages.catalogue import write
from graph.messages.message import Message, message

CALENDAR_TYPE: Final = "text/calendar"


def as_icalendar(endings: EndingsCalendar) -> bytes:
    # The day of the data and not this moment: events of the same data are the same.
    loaded = endings.data.loaded() or midnight(endings.day)
    stamp = midnight(loaded.date())
    calendar = Calendar()
    _add(calendar, "prodid", "-//prevnet//endings//EN")
    _add(calendar, "version", "2.0")
    _add(calendar, "method", "PUBLISH")
    _add(calendar, "uid", endings.id)
    _add(calendar, "url", endings.address)
    _add(calendar, "last-modified", stamp)
    # Names twice: that of RFC 7986, and that which most calendars know.
    for name, text in (("name", endings.title), ("description", endings.remark)):
        # As text, so that it is escaped: the package knows neither name.
        _add(calendar, name, vText(text))
        _add(calendar, f"x-wr-cal{name.removesuffix('ription')}", vText(text))
    _add(calendar, "refresh-interval", timedelta(days=1))
    _add(calendar, "x-published-ttl", "P1D")
    for end in endings.ends:
        calendar.add_component(_event(end, endings, stamp))
    if not endings.ends:
        calendar.add_component(_no_time(endings, stamp))
    return calendar.to_ical()


def _no_time(endings: EndingsCalendar, stamp: datetime) -> FreeBusy:
    """A calendar has at least one component (RFC 5545, 3.6). This one says that nobody is busy at any time."""
    component = FreeBusy()
    _add(component, "uid", endings.id)
    _add(component, "dtstamp", stamp)
    return component


def _event(end: CalendarEnd, endings: EndingsCalendar, stamp: datetime) -> Event:
    event = Event()
    _add(event, "uid", end.id)
    _add(event, "dtstamp", stamp)
    _add(event, "last-modified", stamp)
    _add(event, "dtstart", end.day)
    _add(event, "dtend", end.day + timedelta(days=1))  # the end of an event does not belong to it
    _add(event, "summary", end.summary, parameters={"LANGUAGE": endings.language.lower()})
    _add(event, "description", "\n\n".join(_description(end, endings)))
    _add(event, "url", end.page)
    _add(event, "transp", "TRANSPARENT")  # nobody is busy because of it
    return event


def _description(end: CalendarEnd, endings: EndingsCalendar) -> Iterator[str]:
    yield end.sentence
    if end.ends != end.day.isoformat():
        yield write(message("calendar-imprecise", day=end.ends), endings.language)
    if end.sources:
        named = "\n".join(", ".join(filter(None, source)) for source in end.sources)
        yield f"{write(Message('feed-sources'), endings.language)}\n{named}"
    yield endings.remark


def _add(component: Component, name: str, value: Any, parameters: dict[str, str] | None = None) -> None:
    component.add(name, value, parameters or {})  # pyright: ignore[reportUnknownMemberType]
