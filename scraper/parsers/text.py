"""Reading a text: the kind of the document, then its blocks and sentences, each by its own grammar."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from monitor.facts import (
    Action,
    AppointmentFact,
    CorrectionFact,
    Dates,
    DocumentHead,
    LeaderFact,
    Mention,
    OrganisationFact,
    Refusal,
)
from monitor.model import Role
from scraper.parsers.annotations import is_damaged
from scraper.parsers.bodycards import read_cards
from scraper.parsers.clauses import MAX_TRIED
from scraper.parsers.context import Context
from scraper.parsers.corrections import read_corrections
from scraper.parsers.course import Course, sentences_of
from scraper.parsers.document import read_head
from scraper.parsers.foundings import read_organisations
from scraper.parsers.heads import read_heads
from scraper.parsers.normalise import Normalised, normalise
from scraper.parsers.organisations import place_of
from scraper.parsers.people import Reader
from scraper.parsers.pieces import is_roundup
from scraper.parsers.places import placed_press
from scraper.parsers.scope import Scope
from scraper.parsers.script import in_simplified, is_traditional, to_simplified
from scraper.parsers.sessions import Sessions
from scraper.parsers.shortnames import short_names
from scraper.parsers.spacing import mend
from scraper.parsers.withdrawals import read_withdrawals

# «公示结果» tells what became of it.
_NOMINATING = re.compile(r"(?:任前公示|拟任|任职前公示|提请|议案|公示)(?!(?:的)?(?:结果|情况|期满|无异议))")
_LEVEL = re.compile(r"^([一-龥]{2,4}?)(?:省|市|自治区)(?=[一-龥]{3})")
MAX_TEXT = 100_000
MAX_FACTS = 2000
MAX_TITLE = 80
# How much is quoted of what was not read.
QUOTED = 60
HISTORY_YEARS = 1


@dataclass
class TextFacts:
    """What a text states, in the order of the text."""

    appointments: list[AppointmentFact] = field(default_factory=list)
    leaders: list[LeaderFact] = field(default_factory=list)
    organisation_changes: list[OrganisationFact] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    corrections: list[CorrectionFact] = field(default_factory=list)
    document: DocumentHead = field(default_factory=DocumentHead)


def read_text(text: str, context: Context, *, title: str | None = None, tags: dict[str, str] | None = None) -> TextFacts:
    """Return the facts of *text*; blocks are lines, cells are separated by tabs."""
    clean = normalise(text[:MAX_TEXT])
    whole = mend(to_simplified(clean))
    context = replace(context, organisation=placed_press(context.organisation, whole.text))
    title = in_simplified(title, page=is_traditional(clean.text)) if title else title
    facts = TextFacts(document=read_head(title, whole.text, tags or {}, context))
    published = context.published or facts.document.published_on
    scope = Scope(
        owner=context.organisation,
        place=place_of(context.organisation or ""),
        nominating=_is_nominating(facts.document.title or ""),
        act=facts.document.is_act,
        known_names=context.known_names,
        known_people=context.known_people,
        shorts=short_names(whole.text, context.organisation),
    )
    reader = Reader(whole, scope, facts.document, published, rosters=context.role in (None, Role.ROSTER, Role.PROFILE))
    _collect(reader.blocks(), facts)
    course = Course(reader, scope, published, facts.document.signed_on, is_roundup(whole.text))
    for sentence in sentences_of(whole):
        if is_damaged(sentence.text):
            facts.refused.append(Refusal(sentence.raw(0, len(sentence.text)), "the passage is damaged"))
            continue
        local = course.enter(sentence)
        if local is not None:
            _collect(reader.sentence(sentence.text, sentence.start, sentence.mark, local), facts)
    facts.appointments = _told_once(reader.settled(facts.appointments))
    if not facts.document.is_act:
        _refuse_history(facts, published)
    _add_heads(facts, () if reader.silent else read_heads(whole, context.organisation))
    changes, refused = read_organisations(whole, context.organisation, published, _of_act(whole, facts.document, published))
    facts.organisation_changes.extend(changes)
    _add_cards(facts, read_cards(whole, context.organisation))
    facts.corrections.extend(read_corrections(whole, facts.document.title, published))
    facts.refused = [*_unread(text, reader), *facts.refused, *refused, *read_withdrawals(whole)]
    return _bounded(facts)


def _add_heads(facts: TextFacts, heads: Iterable[LeaderFact]) -> None:
    """Add the heads of bodies that a text names beside its grammar; whom an act moves is told by the act."""
    moved = {(fact.person, fact.organisation) for fact in facts.appointments}
    facts.leaders.extend(one for one in heads if (one.person, one.organisation) not in moved)


def _add_cards(facts: TextFacts, said: Iterable[OrganisationFact | LeaderFact]) -> None:
    """Add what the cards of bodies say of bodies and heads that the text has not told of."""
    told = {change.new_name or change.organisation for change in facts.organisation_changes}
    heads = {(leader.person, leader.organisation) for leader in facts.leaders}
    for fact in said:
        if isinstance(fact, LeaderFact):
            facts.leaders.extend([fact] if (fact.person, fact.organisation) not in heads else [])
        elif fact.organisation not in told:
            facts.organisation_changes.append(fact)


def _of_act(whole: Normalised, head: DocumentHead, published: str | None) -> Dates:
    """Return the dates of an act for what it does to bodies: the first day of a session or decision, and the signature."""
    if not head.is_act:
        return Dates()
    sessions = Sessions(published, head.signed_on)
    for sentence in sentences_of(whole):
        sessions.read(sentence.text)
        if sessions.decided is not None:
            break
    return sessions.dates("")


def _told_once(facts: list[AppointmentFact]) -> list[AppointmentFact]:
    """Leave out what the title tells without a day where the text below tells the same with one."""
    dated = {_deed(fact) for fact in facts if fact.dates.projection is not None}
    return [fact for fact in facts if fact.dates.projection is not None or _deed(fact) not in dated]


def _deed(fact: AppointmentFact) -> tuple[str, Action, str | None, str | None]:
    return fact.person, fact.action, fact.post, fact.organisation


def _unread(text: str, reader: Reader) -> Iterator[Refusal]:
    """Say what a bound left unread: a text that was cut must not look like one that ends there."""
    if len(text) > MAX_TEXT:
        yield Refusal(text[MAX_TEXT : MAX_TEXT + QUOTED], f"the text was cut at {MAX_TEXT:,} characters")
    if reader.flow.tried >= MAX_TRIED:
        yield Refusal(text[:QUOTED], f"the text has more than {MAX_TRIED:,} clauses about posts; those behind them were not read")


def _is_nominating(title: str) -> bool:
    """Say whether the whole document proposes; a first sentence that stands for a title does not count."""
    return len(title) < MAX_TITLE and not re.search(r"[,。;]", title) and bool(_NOMINATING.search(title))


def _collect(found: Iterator[AppointmentFact | LeaderFact | Mention | Refusal], facts: TextFacts) -> None:
    for fact in found:
        match fact:
            case AppointmentFact():
                facts.appointments.append(fact)
            case LeaderFact():
                facts.leaders.append(fact)
            case Mention():
                facts.mentions.append(fact)
            case Refusal():
                facts.refused.append(fact)


def _refuse_history(facts: TextFacts, published: str | None) -> None:
    """Refuse what a news text tells of earlier years: background of a person, no decision of now."""
    kept: list[AppointmentFact] = []
    for fact in facts.appointments:
        day = fact.dates.projection
        if published and day and int(published[:4]) - int(day[:4]) > HISTORY_YEARS:
            facts.refused.append(Refusal(fact.quote, "decided years before the text: a career, no news"))
        else:
            kept.append(fact)
    facts.appointments = kept


def _bounded(facts: TextFacts) -> TextFacts:
    """Return *facts* without repetitions and without more than a page can honestly hold."""
    return TextFacts(
        appointments=_unique(facts.appointments),
        leaders=_merged(facts.leaders),
        organisation_changes=list(dict.fromkeys(facts.organisation_changes))[:MAX_FACTS],
        mentions=list(dict.fromkeys(facts.mentions))[:MAX_FACTS],
        refused=list(dict.fromkeys(facts.refused))[:MAX_FACTS],
        corrections=list(dict.fromkeys(facts.corrections)),
        document=facts.document,
    )


def _unique(facts: list[AppointmentFact]) -> list[AppointmentFact]:
    kept: dict[tuple[str, str, str | None, str | None], AppointmentFact] = {}
    for fact in facts:
        key = (fact.person, fact.action, fact.post, fact.organisation)
        first = kept.setdefault(key, fact)
        if first.dates.projection is None and fact.dates.projection is not None:
            kept[key] = fact  # a heading says it first, the text below with its day
    whole = {(one.person, one.action, one.post, _short(one.organisation)) for one in kept.values() if _has_level(one)}
    facts = [one for one in kept.values() if _has_level(one) or (one.person, one.action, one.post, one.organisation) not in whole]
    placed = {(one.person, one.action, one.post) for one in facts if one.organisation is not None}
    facts = [one for one in facts if one.organisation is not None or (one.person, one.action, one.post) not in placed]
    return facts[:MAX_FACTS]


def _has_level(fact: AppointmentFact) -> bool:
    return _short(fact.organisation) != fact.organisation


def _short(organisation: str | None) -> str | None:
    """Return a body's name as headlines print it: «深圳数据局» is 深圳市数据局."""
    return _LEVEL.sub(r"\1", organisation) if organisation is not None else None


def _merged(leaders: list[LeaderFact]) -> list[LeaderFact]:
    """Join what several passages say of one person in one body."""
    kept: dict[tuple[str, str | None], LeaderFact] = {}
    for leader in leaders:
        key = (leader.person, leader.organisation)
        first = kept.get(key)
        kept[key] = leader if first is None else replace(first, posts=tuple(dict.fromkeys((*first.posts, *leader.posts))))
    return list(kept.values())[:MAX_FACTS]
