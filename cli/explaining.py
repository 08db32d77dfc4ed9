"""Explaining a reading: each fact with its passage, the rule that read it and what normalising changed; each refusal with its reason."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from monitor.facts import AppointmentFact, LeaderFact, Mention, Observation, OrganisationFact
from scraper.parsers.normalise import normalise, trace
from scraper.parsers.script import is_traditional, risky_characters, simplified

Explained = LeaderFact | AppointmentFact | OrganisationFact
_SHORT = 160


def explain(console: Console, observation: Observation, page: str) -> None:
    """Print what was read in *page* (its decoded text) and why."""
    traditional = is_traditional(normalise(page[:20_000]).text)
    for heading, facts in _groups(observation):
        if facts:
            console.print(Text(f"\n{heading} ({len(facts)})", style="bold"))
        for fact in facts:
            _fact(console, fact, traditional)
    _passing(console, "mentions: in passing, never a leader", [(one.quote, _mention(one)) for one in observation.mentions])
    _passing(console, "refused", [(one.quote, one.reason) for one in observation.refused])


def _groups(observation: Observation) -> Iterator[tuple[str, Sequence[Explained]]]:
    yield "leaders", observation.leaders
    yield "appointments", observation.appointments
    yield "organisations", observation.organisation_changes


def _fact(console: Console, fact: Explained, traditional: bool) -> None:
    console.print(Text.assemble("  ", (statement(fact), "green")))
    console.print(Text(f"    rule   {fact.rule}, tier {fact.tier}"))
    console.print(Text(f"    quote  {_short(fact.quote)}"))
    for name, after in normalisation(fact.quote, traditional):
        console.print(Text(f"    {name:<12} → {_short(after)}", style="dim"))
    if traditional and not isinstance(fact, OrganisationFact) and (risky := risky_characters(fact.quote)):
        console.print(Text(f"    uncertain glyphs in the passage: {'、'.join(dict.fromkeys(risky))}", style="yellow"))


def _passing(console: Console, heading: str, rows: Sequence[tuple[str, str]]) -> None:
    if rows:
        console.print(Text(f"\n{heading} ({len(rows)})", style="bold"))
    for quote, reason in rows:
        console.print(Text.assemble("  ", (reason, "yellow"), f"\n    quote  {_short(quote)}"))


def normalisation(quote: str, traditional: bool) -> list[tuple[str, str]]:
    """Return the steps that changed *quote*, each with the passage after it."""
    steps = trace(quote)
    before = steps[-1][1] if steps else quote
    after = simplified(before) if traditional else before
    return [*steps, ("script", after)] if after != before else steps


def statement(fact: Explained) -> str:
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
            parts = [fact.type.value, fact.organisation, became, fact.how, fact.date, fact.rank, under, plate, former]
    return "  ".join(part for part in parts if part)


def _mention(mention: Mention) -> str:
    return "  ".join(part for part in (mention.person, "、".join(mention.posts), mention.organisation) if part)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _SHORT else f"{flat[:_SHORT]}…"
