"""Reasons: why a fact has its tier, where its organisation and its dates come from; worked out beside the reading, for people."""

from collections.abc import Iterator
from dataclasses import dataclass

from monitor.facts import AppointmentFact, LeaderFact, Observation, OrganisationFact
from scraper.parsers.context import Context
from scraper.parsers.names import has_surname
from scraper.parsers.normalise import compact, normalise
from scraper.parsers.script import in_simplified, is_traditional, lines_simplified
from scraper.parsers.surnames import DOUBLE

Fact = LeaderFact | AppointmentFact | OrganisationFact
# What a rule reads is itself a sign: the layout of a leadership page, a form that only reports have.
LAYOUTS = frozenset(("roster/card", "roster/line", "roster/list", "roster/script"))
REPORTED = "head/"
# So much of a body's name must stand in a passage to say that it is meant there.
SHORTEST = 3
BEGINNING = 20_000
MAX_PAGE = 1_000_000


@dataclass(frozen=True, slots=True)
class Reasons:
    """The facts of one page beside what was known when it was read; *page* is its text in normal form."""

    observation: Observation
    context: Context
    page: str
    traditional: bool

    @classmethod
    def of(cls, observation: Observation, context: Context, text: str) -> "Reasons":
        """Take the decoded *text* of a page or a bare text."""
        traditional = is_traditional(normalise(text[:BEGINNING]).text)
        page = compact(lines_simplified(normalise(text[:MAX_PAGE]).text))
        return cls(observation, context, page, traditional)

    def tier(self, fact: Fact) -> str:
        """Say what the tier of *fact* rests on."""
        if isinstance(fact, OrganisationFact):
            return "a closed form of words, and a public body's name in its place"
        if fact.rule in LAYOUTS:
            return "the layout of a leadership page: name and title stand in closed slots"
        if fact.rule.startswith(REPORTED):
            return "a form of reports, never surer than B"
        return "; ".join((self._person(fact.person), *self._grounds(fact)))

    def _person(self, person: str) -> str:
        if person in self.context.known_people:
            return f"{person} is known on the body's roster"
        if "·" in person:
            return f"{person} is a transcribed name"
        surname = person[:2] if person[:2] in DOUBLE and len(person) > 2 else person[:1]
        return f"surname {surname}" if has_surname(person) else f"{person} has no known surname"

    def _grounds(self, fact: LeaderFact | AppointmentFact) -> Iterator[str]:
        body = fact.organisation
        if body is None:
            yield "no organisation"
            return
        watched = body in self.context.known_names
        yield f"{body} is {'a watched body' if watched else 'no watched body'}"
        if not watched and isinstance(fact, AppointmentFact):
            yield "an official act" if self.observation.document.is_act else "the text is no act"

    def organisation(self, fact: Fact) -> str | None:
        """Say where the organisation of *fact* was found; None where it has none."""
        body = fact.organisation
        if body is None:
            return None
        passage = _normal(fact.quote, traditional=self.traditional)
        if body in passage:
            return "in the passage"
        short = self._short(body, passage)
        if short is None:
            return self._elsewhere(body)
        return f"«{short}» in the passage, in full {self._elsewhere(body)}"

    def _short(self, body: str, passage: str) -> str | None:
        ends = (body[place:] for place in range(1, len(body) - SHORTEST + 1))
        begins = (body[:place] for place in range(len(body) - 1, SHORTEST, -1))
        return next((part for parts in (ends, begins) for part in parts if part in passage), None)

    def _elsewhere(self, body: str) -> str:
        site = self.observation.site
        if body == self.context.organisation:
            return "as the owner of the page, which was told"
        if body in _normal(self.observation.document.title or "", traditional=self.traditional):
            return "in the title"
        if body in self.page:
            return "elsewhere on the page"
        if body in (site.name, site.sponsor):
            return "as the site's own name"
        return "by the place, body or list that the page speaks of there"

    def dates(self, fact: Fact) -> str | None:
        """Say which days the fact states, each by its kind; None where a page only shows who is there."""
        if isinstance(fact, LeaderFact):
            return None
        if isinstance(fact, OrganisationFact):
            return f"{fact.date} (when it happened, as the text says)" if fact.date else "none stated"
        kinds = (("effective", fact.dates.effective), ("decided", fact.dates.decided), ("signed", fact.dates.signed))
        stated = [f"{kind} {day}" for kind, day in (*kinds, ("announced", fact.dates.announced)) if day]
        return ", ".join(stated) or "none stated"


def _normal(text: str, *, traditional: bool) -> str:
    """Return *text* without blanks, in the form in which names are written."""
    return in_simplified(compact(normalise(text).text), page=traditional)
