"""What changed, in sentences that can be pasted into a mail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from graph.analysis.history.successions import Claim, Succession, value
from graph.analysis.history.verb_frames import NOTHING, Saying, joined, money, role, saying
from graph.messages import wording
from graph.messages.text import Text
from graph.messages.wording import listed, on, quoted
from graph.model.partial_dates import partial


@dataclass(frozen=True)
class Names:
    """What things are called: nodes by the database's number, programmes by key, regions by AGS."""

    nodes: Mapping[int, str]
    programmes: Mapping[str, str]
    regions: Mapping[str, str]


@dataclass(frozen=True)
class Teller:
    """Tells what changed; what ended before `today` is past."""

    names: Names
    today: str

    # ---- sentences

    def began(self, claim: Claim) -> Text:
        """`Seit März 2013 gehört … zu …`."""
        return _ended(self._from(claim, NOTHING))

    def ended(self, claim: Claim) -> Text:
        """`Bis Juli 2016 gehörte … zu … (seit März 2013).`"""
        to = wording.day(partial(claim.to or "", claim.to_precision))
        begin = wording.day(partial(claim.begin, claim.begin_precision)) if claim.begin else to
        since = NOTHING if begin == to else Text(f" (seit {begin.de})", f" (since {begin.en})")
        body = self._inverted(claim)
        return _ended(joined(Text(f"Bis {to.de} {body.de}", f"Until {to.en}, {body.en}"), since))

    def confirmed(self, claim: Claim) -> Text:
        day = wording.day(claim.confirmed or "")
        main = self._main(claim)
        return _ended(Text(f"Zuletzt bestätigt am {day.de}: {main.de}", f"Last confirmed on {day.en}: {main.en}"))

    def changed(self, succession: Succession) -> Text:
        """`Seit 1. Januar 2025 ist … Träger von … (vorher: … und …).`"""
        first, before = succession.after[0], self._before(succession)
        mains = list(dict.fromkeys(self._main(claim) for claim in succession.after))
        if len(mains) == 1:
            return _ended(self._from(first, before))
        day = wording.day(partial(first.begin or "", first.begin_precision))
        german, english = "; ".join(main.de for main in mains), "; ".join(main.en for main in mains)
        return _ended(joined(Text(f"Ab {day.de}: {german}", f"From {day.en}: {english}"), before))

    # ---- parts of sentences

    def _from(self, claim: Claim, before: Text) -> Text:
        begin = partial(claim.begin or "", claim.begin_precision)
        since, to = wording.day(begin), claim.to and partial(claim.to, claim.to_precision)
        body = self._inverted(claim, perfect=not to and (claim.begin or "") <= self.today)
        if not to:
            word = Text("Ab", "From") if (claim.begin or "") > self.today else Text("Seit", "Since")
            return joined(Text(f"{word.de} {since.de} {body.de}", f"{word.en} {since.en}, {body.en}"), before)
        if to == begin:
            when = on(begin)
            return joined(Text(f"{when.de} {body.de}", f"{when.en}, {body.en}"), before)
        until = wording.day(to)
        span = Text(f"Von {since.de} bis {until.de} {body.de}", f"From {since.en} to {until.en}, {body.en}")
        return joined(span, before)

    def _inverted(self, claim: Claim, *, perfect: bool = False) -> Text:
        """The verb before the subject, in German; `perfect` is for what goes on, in English."""
        words, start, rest = self._parts(claim)
        past = self._past(claim)
        verb = words.en_past if past else words.en_perfect if perfect else words.en
        return Text(f"{words.de_past if past else words.de} {start.de} {rest.de}", f"{start.en} {verb} {rest.en}")

    def _main(self, claim: Claim) -> Text:
        words, start, rest = self._parts(claim)
        german, english = (words.de_past, words.en_past) if self._past(claim) else (words.de, words.en)
        return Text(f"{start.de} {german} {rest.de}", f"{start.en} {english} {rest.en}")

    def _past(self, claim: Claim) -> bool:
        return claim.to is not None and claim.to < self.today

    def _parts(self, claim: Claim) -> tuple[Saying, Text, Text]:
        words, end = saying(claim), self._node(claim.end)
        rest = Text(words.de_rest.format(end.de), words.en_rest.format(end.en))
        return words, self._node(claim.start), joined(rest, self._with(claim))

    def _with(self, claim: Claim) -> Text:
        """Money and programme of a funding, region of a participation."""
        region = self.names.regions.get(value(claim, "region_ags") or "")
        where = Text(f" ({region})", f" ({region})") if region else NOTHING
        sum_ = money(claim) if claim.type == "FUNDS" else NOTHING
        with_ = Text(f" mit {sum_.de}", f" with {sum_.en}") if sum_.de else NOTHING
        return joined(with_, self._programme(claim), where)

    def _programme(self, claim: Claim) -> Text:
        name = self.names.programmes.get(value(claim, "programme_id") or "")
        if name is None or name in (self.names.nodes[claim.start], self.names.nodes[claim.end]):
            return NOTHING
        programme = quoted(name)
        return Text(f" aus {programme.de}", f" out of {programme.en}")

    def _node(self, number: int) -> Text:
        return quoted(self.names.nodes[number])

    def _before(self, succession: Succession) -> Text:
        """` (vorher: „A“ und „B“)`, with the last day where time passed between."""
        old, new = succession.before, succession.after
        said = _enumerated(list(dict.fromkeys(self._other(claim, new) for claim in old)))
        last, first = date.fromisoformat(old[0].to or ""), date.fromisoformat(new[0].begin or "")
        until = wording.day(partial(old[0].to or "", old[0].to_precision))
        gap = last + timedelta(days=1) < first
        since = Text(f", bis {until.de}", f", until {until.en}") if gap else NOTHING
        return Text(f" (vorher{since.de}: {said.de})", f" (before{since.en}: {said.en})")

    def _other(self, old: Claim, new: Sequence[Claim]) -> Text:
        """What was different: the ends, else the values; of money always the amount, too."""
        parts: list[Text] = []
        if any(old.start != claim.start for claim in new):
            parts.append(self._node(old.start))
        if any(old.end != claim.end for claim in new):
            parts.append(self._node(old.end))
        if old.type == "FUNDS":
            parts.append(self._amount(old, new))
        elif not parts:
            region = self.names.regions.get(value(old, "region_ags") or "")
            parts.append(joined(role(old), Text(f" ({region})", f" ({region})") if region else NOTHING))
        return Text(", ".join(part.de for part in parts), ", ".join(part.en for part in parts))

    def _amount(self, old: Claim, new: Sequence[Claim]) -> Text:
        """What it covers is the same, and so is left out; the programme, where it is."""
        sum_ = money(old, scope=False)
        programme = self._programme(old)
        if all(value(claim, "programme_id") == value(old, "programme_id") for claim in new):
            programme = NOTHING
        return joined(sum_ if sum_.de else Text("Betrag nicht bekannt", "amount not known"), programme)

    # ---- lives of actors

    def lives(self, name: str, day: str, german: str, english: str) -> Text:
        """`2026 wurde „…“ gegründet.`; `{}` stands for the name."""
        when, who = on(day), quoted(name)
        return _ended(Text(f"{when.de} {german.format(who.de)}", f"{when.en}, {english.format(who.en)}"))


def _enumerated(parts: Sequence[Text]) -> Text:
    """With semicolons, where the parts have commas of their own."""
    if len(parts) > 1 and any("“, " in part.de for part in parts):
        return Text("; ".join(part.de for part in parts), "; ".join(part.en for part in parts))
    return listed(parts)


def _ended(text: Text) -> Text:
    return joined(text, Text(".", "."))
