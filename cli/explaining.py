"""Explaining a reading: each fact with its passage, the rule that read it, what it rests on, and what normalising changed.

Each refusal has its reason, and what looked like news and gave nothing has what stopped it: somebody must see within a
minute why a fact was read or not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rich.console import Console
from rich.text import Text

from cli.reasons import Fact, Reasons
from monitor.facts import AppointmentFact, DocumentHead, LeaderFact, Mention, Observation, OrganisationFact
from monitor.model import Role
from scraper.parsers.context import Context
from scraper.parsers.locate import locate
from scraper.parsers.normalise import trace
from scraper.parsers.rulebook import described, sample_of, veto_sample
from scraper.parsers.script import has_traditional, in_simplified, risky_characters
from scraper.parsers.skipped import Skipped, skipped, skipped_on_page

_SHORT = 160
MOST_SKIPPED = 10
MOST_SPANS = 4
# Why nothing is looked for on some pages at all.
_UNREAD_ROLES = {
    Role.HOME: "it is a home page: only its columns and who it belongs to are read; --role roster or notice reads it otherwise",
    Role.NOTICE_LIST: "it is a list of notices: only its links are read; --role notice reads it otherwise",
    Role.FUNCTIONS: "it is a page of duties: only what it says of bodies is read, no people; --role roster or notice reads it otherwise",
}


@dataclass
class Explained:
    """One page or text that was read: its bytes, how they were decoded, and what came of them; *bare* has no markup."""

    observation: Observation
    context: Context
    body: bytes
    text: str
    encoding: str
    bare: bool = False
    _told: set[str] = field(default_factory=set)

    def show(self, console: Console) -> None:
        """Print what was read and why, then what was not and why not."""
        reasons = Reasons.of(self.observation, self.context, self.text)
        self._head(console, self.observation.document)
        for heading, facts in self._groups():
            if facts:
                console.print(Text(f"\n{heading} ({len(facts)})", style="bold"))
            for fact in facts:
                self._fact(console, fact, reasons)
        seen = self.observation
        _passing(console, "mentions: in passing, never a leader", [(one.quote, _mention(one)) for one in seen.mentions])
        _passing(console, "refused", [(one.quote, _because(one.reason)) for one in seen.refused])
        self._rest(console)

    def _head(self, console: Console, head: DocumentHead) -> None:
        known = (
            head.title,
            head.number,
            head.issuer and f"issued by {head.issuer}",
            head.signed_on and f"signed {head.signed_on}",
        )
        published = self.observation.published or head.published_on
        parts = [one for one in (*known, published and f"published {published}", head.source and f"source {head.source}") if one]
        if parts:
            console.print(Text(f"  {'  '.join(parts)}  {'an official act' if head.is_act else 'no act'}", style="dim"))

    def _groups(self) -> Iterator[tuple[str, Sequence[Fact]]]:
        yield "leaders", self.observation.leaders
        yield "appointments", self.observation.appointments
        yield "organisations", self.observation.organisation_changes

    def _fact(self, console: Console, fact: Fact, reasons: Reasons) -> None:
        console.print(Text.assemble("  ", (statement(fact), "green")))
        rows: list[tuple[str, str | None]] = [("rule", self._rule(fact.rule)), ("tier", f"{fact.tier}: {reasons.tier(fact)}")]
        rows += [("dates", reasons.dates(fact)), ("body", self._body(fact, reasons)), *_added(fact)]
        for name, value in rows:
            if value:
                console.print(Text(f"    {name:<6} {value}"))
        self._passage(console, fact.quote, traditional=reasons.traditional)
        converted = (reasons.traditional or has_traditional(fact.quote)) and not isinstance(fact, OrganisationFact)
        if converted and (risky := risky_characters(fact.quote)):
            console.print(Text(f"    uncertain glyphs in the passage: {'、'.join(dict.fromkeys(risky))}", style="yellow"))

    def _rule(self, rule: str) -> str:
        """Return the rule in words, the first time it is met."""
        if rule in self._told:
            return rule
        self._told.add(rule)
        sample = sample_of(rule)
        return f"{rule}: {described(rule)}" + (f"; as «{sample}»" if sample else "")

    def _body(self, fact: Fact, reasons: Reasons) -> str:
        found = reasons.organisation(fact)
        return f"{fact.organisation}: {found}" if found else "not said on the page; --organisation tells whose page it is"

    def _passage(self, console: Console, quote: str, *, traditional: bool) -> None:
        if quote in self._told:
            console.print(Text(f"    quote  as before: {_short(quote)}", style="dim"))
            return
        self._told.add(quote)
        console.print(Text(f"    quote  {_short(quote)}"))
        console.print(Text(f"    bytes  {self._spans(quote)}", style="dim"))
        for name, after in normalisation(quote, traditional):
            console.print(Text(f"    {name:<12} → {_short(after)}", style="dim"))

    def _spans(self, quote: str) -> str:
        spans = locate(self.body, self.encoding, quote)
        shown = ", ".join(f"{start}-{end}" for start, end in spans[:MOST_SPANS])
        more = f" and {len(spans) - MOST_SPANS} pieces more" if len(spans) > MOST_SPANS else ""
        return f"{shown}{more}" if spans else "not found as it stands: it was put together from pieces of the page"

    def _rest(self, console: Console) -> None:
        """Say what gave nothing, and on a page that gave nothing at all, why."""
        seen = self.observation
        left = list(skipped(self.text, seen, self.context)) if self.bare else skipped_on_page(self.text, seen, self.context)
        _passing(console, "skipped", [(one.quote, _because(one.reason)) for one in left[:MOST_SKIPPED]], len(left))
        if not (seen.leaders or seen.appointments or seen.organisation_changes):
            console.print(Text(f"\nnothing was read: {_why_nothing(seen, left)}", style="yellow"))


def _why_nothing(seen: Observation, left: Sequence[Skipped]) -> str:
    if seen.role in _UNREAD_ROLES:
        return _UNREAD_ROLES[seen.role]
    reasons = list(dict.fromkeys([*(one.reason for one in seen.refused), *(one.reason for one in left)]))
    if not reasons:
        if seen.role in (Role.ROSTER, Role.PROFILE):
            return "no cell of the page is a person's name or a title"
        return "no sentence has a post with a verb of office, or a body with a verb of naming"
    count = len(seen.refused) + len(left)
    return f"{count} passage{'s' if count > 1 else ''} came near; what stopped them: {'; '.join(reasons[:5])}"


def _added(fact: Fact) -> list[tuple[str, str | None]]:
    if not isinstance(fact, LeaderFact):
        return []
    return [("duties", fact.duties and _short(fact.duties)), ("link", fact.link), ("image", fact.portrait)]


def _because(reason: str) -> str:
    sample = veto_sample(reason)
    return f"{reason}, as «{sample}»" if sample else reason


def _passing(console: Console, heading: str, rows: Sequence[tuple[str, str]], count: int | None = None) -> None:
    if not rows:
        return
    total = len(rows) if count is None else count
    first = f", the first {len(rows)}" if total > len(rows) else ""
    console.print(Text(f"\n{heading} ({total}{first})", style="bold"))
    for quote, reason in rows:
        console.print(Text.assemble("  ", (reason, "yellow"), f"\n    quote  {_short(quote)}"))


def normalisation(quote: str, traditional: bool) -> list[tuple[str, str]]:
    """Return the steps that changed *quote*, each with the passage after it."""
    steps = trace(quote)
    before = steps[-1][1] if steps else quote
    after = in_simplified(before, page=traditional)
    return [*steps, ("script", after)] if after != before else steps


def statement(fact: Fact) -> str:
    """Say *fact* in one line, unknown parts left out."""
    match fact:
        case LeaderFact():
            parts: list[str | None] = [fact.person, "、".join(fact.posts), fact.organisation, fact.qualifier]
        case AppointmentFact():
            parts = [fact.action.value, fact.person, fact.post, fact.organisation, fact.dates.projection, fact.qualifier]
        case _:
            became = f"→ {fact.new_name}" if fact.new_name else None
            plate = f"plate {fact.nameplate}" if fact.nameplate else None
            under = f"under {fact.superior}" if fact.superior else None
            former = f"from {'、'.join(fact.predecessors)}" if fact.predecessors else None
            into = f"into {fact.into}" if fact.into else None
            parts = [fact.type.value, fact.organisation, became, fact.how, fact.date, fact.rank, under, plate, former, into]
    return "  ".join(part for part in parts if part)


def _mention(mention: Mention) -> str:
    return "  ".join(part for part in (mention.person, "、".join(mention.posts), mention.organisation) if part)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _SHORT else f"{flat[:_SHORT]}…"
