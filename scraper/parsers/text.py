"""Reading a text: sentence by sentence, with the place, the dates and the kind of the document in scope."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from monitor.facts import AppointmentFact, Dates, DocumentHead, LeaderFact, Mention, OrganisationFact, Refusal
from scraper.parsers.clauses import Scope, read_clause
from scraper.parsers.context import Context
from scraper.parsers.dates import effective_date, find_date
from scraper.parsers.document import read_head
from scraper.parsers.foundings import read_organisations
from scraper.parsers.normalise import Normalised, normalise
from scraper.parsers.organisations import place_of
from scraper.parsers.script import to_simplified

_SENTENCE = re.compile(r"[^。;\n!?]+")
_WORTH_A_LOOK = re.compile(
    r"任|免|职务|辞去|审查|挂牌|揭牌|亮相|组建|成立|设立|更名|牌子|直属|管理|[正副][厅处部]级|撤销|局长|主任"
)
_NOMINATING = re.compile(r"任前公示|拟任|提名|公示")
_SESSION = re.compile(r"((?:19|20)\d\d年\d{1,2}月\d{1,2}日)[^。\n]{0,60}(?:会议|常务委员会)[^。\n]{0,40}(?:通过|决定)")
_DAMAGED = re.compile("\ufffd|(?<![(（])[a-zāáǎàēéěèīíǐìōóǒòūúǔù]{2,6}[)）]")
MAX_SENTENCE = 400
MAX_TEXT = 200_000


@dataclass
class TextFacts:
    """What a text states, in the order of the text."""

    appointments: list[AppointmentFact] = field(default_factory=list)
    leaders: list[LeaderFact] = field(default_factory=list)
    organisation_changes: list[OrganisationFact] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    document: DocumentHead = field(default_factory=DocumentHead)


def read_text(text: str, context: Context, *, title: str | None = None, tags: dict[str, str] | None = None) -> TextFacts:
    """Return the facts of *text*; blocks are lines, cells are separated by tabs."""
    whole = to_simplified(normalise(text[:MAX_TEXT]))
    facts = TextFacts(document=read_head(title, whole.text, tags or {}, context))
    published = context.published or facts.document.published_on
    session = _SESSION.search(whole.text)
    dates = Dates(
        decided=find_date(session[1]) if session is not None else None,
        effective=None,
        signed=facts.document.signed_on if facts.document.is_act else None,
    )
    nominating = bool(_NOMINATING.search(facts.document.title or ""))
    place = place_of(context.organisation or "")
    for sentence in _sentences(whole):
        if sentence.damaged:
            facts.refused.append(Refusal(sentence.raw(0, len(sentence.text)), "the passage is damaged"))
            continue
        place = place_of(sentence.text) or place
        own = Dates(dates.decided, effective_date(sentence.text, published), dates.signed)
        scope = Scope(context.organisation, place_of(sentence.text) or place, own, nominating)
        _read_sentence(sentence, scope, published, facts)
    changes, refused = read_organisations(whole, context.organisation, published, dates)
    facts.organisation_changes.extend(changes)
    facts.refused.extend(refused)
    return facts


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    start: int
    whole: Normalised
    damaged: bool

    def raw(self, start: int, end: int) -> str:
        """Return the raw passage of a span of the sentence."""
        return self.whole.quote(self.start + start, self.start + end)


def _sentences(whole: Normalised) -> Iterator[_Sentence]:
    for match in _SENTENCE.finditer(whole.text):
        if not _WORTH_A_LOOK.search(match[0]):
            continue
        for start in range(match.start(), match.end(), MAX_SENTENCE):
            part = whole.text[start : min(start + MAX_SENTENCE, match.end())]
            yield _Sentence(part, start, whole, bool(_DAMAGED.search(part)))


def _read_sentence(sentence: _Sentence, scope: Scope, published: str | None, facts: TextFacts) -> None:
    quote: Callable[[int, int], str] = sentence.raw
    for fact in read_clause(sentence.text, quote, scope):
        match fact:
            case AppointmentFact():
                facts.appointments.append(fact)
            case LeaderFact():
                facts.leaders.append(fact)
            case Mention():
                facts.mentions.append(fact)
            case Refusal():
                facts.refused.append(fact)
