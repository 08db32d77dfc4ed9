"""Foundings: every fact about bodies in one text, each body's attributes bound to it (eval/README rules 9 and 10)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from monitor.facts import ChangeType, Dates, OrganisationFact, Refusal
from scraper.parsers.clauses import Scope
from scraper.parsers.columns import table_rows
from scraper.parsers.dates import find_date
from scraper.parsers.days import day_before
from scraper.parsers.drafts import Draft, Drafts
from scraper.parsers.masks import Masked, mask
from scraper.parsers.namings import Naming, namings
from scraper.parsers.normalise import Normalised
from scraper.parsers.sections import Piece, split
from scraper.parsers.standings import Standing, is_authority, standings

_WORTH_A_LOOK = re.compile(
    r"挂牌|揭牌|亮相|[组筹改]建|成立|设立|新设|改组|更名|改名|易名|名称|牌子|直属|隶属|归口|管理|部门|内设|[正副厅处][部厅局处省]?级|撤销|保留|裁撤|并入|合并|整合|升格|规格|同级|调整|起"
)
_PRONOUN = re.compile(r"^[^Ⓑ]{0,12}?(?:该[局办厅委]|该中心|该机构|该单位|本局|我局|本办|其(?!中|他|余))")
_OWN = re.compile(r"本局|我局|本办|该局")
_BARE = re.compile(r"^(?:为|是|系|属|由|归口|隶属|机构规格|规格|级别|加挂|对外|,|作为)")
_EFFECTIVE = re.compile(r"自Ⓓ(?:[一-龥]{0,2})?起")
_ELIDED = re.compile(
    r"(?:^|,)(?:于|正式|已经?|Ⓓ){0,3}Ⓓ(?:于|正式|已经?|在[一-龥]{2,8}){0,3}(挂牌成立|揭牌成立|挂牌|揭牌|成立|设立)(?=$|,)"
)
_SIGNATURE = re.compile(r"^[〇○零一二三四五六七八九十\d]{4}年[一二三四五六七八九十\d]{1,2}月[一二三四五六七八九十\d]{1,3}日$")
MAX_SENTENCES = 4000


@dataclass
class _Reading:
    """The walk through one text: what was said last, and of whom."""

    drafts: Drafts
    refused: list[Refusal]
    owner: str | None
    published: str | None
    dates: Dates
    line: int = -1
    current: str | None = None
    day: str | None = None


def read_organisations(
    whole: Normalised, owner: str | None, published: str | None, dates: Dates, tier: str = "A"
) -> tuple[list[OrganisationFact], list[Refusal]]:
    """Return the organisation facts of the normalised text *whole*, and the passages that were refused."""
    state = _Reading(Drafts(tier), [], owner, published, _with_signature(whole.text, dates))
    for row in table_rows(whole.text):
        state.drafts.add(row, whole.quote(*row.span))
    for number, piece in enumerate(split(whole.text, owner)):
        if number >= MAX_SENTENCES:
            break
        if _WORTH_A_LOOK.search(piece.text):
            _read(piece, state, whole)
    return state.drafts.facts(), state.refused


def _with_signature(text: str, dates: Dates) -> Dates:
    """Return *dates* with the day under the text, where the text ends with one on a line of its own."""
    lines = [line.strip() for line in text[-2000:].strip().split("\n") if line.strip()]
    if dates.signed is not None or len(lines) < 2 or not _SIGNATURE.match(lines[-1]):
        return dates
    return Dates(dates.decided, dates.effective, find_date(lines[-1]), dates.announced)


def read_naming(sentence: str, quote: Callable[[int, int], str], scope: Scope, date: str | None) -> Iterator[OrganisationFact]:
    """Yield what one normalised *sentence* says of bodies; *date* is the day in scope."""
    whole = Normalised(sentence, tuple(range(len(sentence))), sentence)
    facts, _ = read_organisations(whole, scope.owner or scope.place, None, Dates(decided=date), scope.tier)
    yield from facts


def _read(piece: Piece, state: _Reading, whole: Normalised) -> None:
    masked = mask(piece.text, piece.around)
    if piece.line != state.line:
        state.line, state.day = piece.line, None
        if not _PRONOUN.match(masked.text):
            state.current = None
    day = day_before(masked, len(masked.text), state.published)
    effective = _EFFECTIVE.search(masked.text)
    if effective is not None and not masked.bodies and day:
        state.drafts.date_last(day)
    subject = _opening(masked, state)
    results: dict[int, str] = {}
    for naming in namings(masked):
        subject = _apply(naming, masked, piece, state, whole, results) or subject
    _elided(masked, piece, state, whole, subject)
    for standing in sorted(standings(masked), key=lambda one: one.start):
        _attribute(standing, masked, piece, state, whole, results)
    state.day = day or state.day
    state.current = _last(masked, results) or subject or state.current


def _opening(masked: Masked, state: _Reading) -> str | None:
    """Return whom the sentence is about before it names anyone: 该局, 其, or a bare continuation."""
    if _PRONOUN.match(masked.text) or _BARE.match(masked.text):
        return state.current or (state.owner if _OWN.search(masked.text[:16]) else None)
    return None


def _apply(
    naming: Naming, masked: Masked, piece: Piece, state: _Reading, whole: Normalised, results: dict[int, str]
) -> str | None:
    quote = _quote(masked, piece, whole, naming.start, naming.end)
    if naming.refused is not None:
        state.refused.append(Refusal(quote, naming.refused))
        return None
    date = _date(naming, masked, piece, state)
    made = list(_renamed(naming, masked, state, date) if naming.new is not None else _listed(naming, masked, date))
    if not made:
        state.refused.append(Refusal(quote, _why_not(naming, masked)))
    for draft in made:
        draft.rule = naming.rule.id
        state.drafts.add(draft, quote)
        results[naming.end - 1] = draft.subject
    return made[-1].subject if len(made) == 1 else None


def _why_not(naming: Naming, masked: Masked) -> str:
    named = [masked.bodies[place] for place in (*naming.bodies, *(() if naming.new is None else (naming.new,)))]
    if any(body.name is None for body in named):
        return "nothing in scope says which body is meant"
    return "no public body" if named else "no body is named"


def _renamed(naming: Naming, masked: Masked, state: _Reading, date: str | None) -> Iterator[Draft]:
    assert naming.new is not None
    new = masked.bodies[naming.new].name
    plate = masked.bodies[naming.plate].name if naming.plate is not None and naming.plate in masked.bodies else None
    if naming.old is not None:
        old = masked.bodies[naming.old].name
    else:
        earlier = [body.name for place, body in masked.bodies.items() if place < naming.start + 1 and body.name != new]
        old = next((name for name in reversed(earlier) if name and not is_authority(name)), None) or state.current or plate
    if new and old and old != new:
        yield Draft(naming.type, old, new_name=new, nameplate=plate, date=date, how=naming.how)


def _listed(naming: Naming, masked: Masked, date: str | None) -> Iterator[Draft]:
    predecessors = tuple(name for place in naming.predecessors if (name := masked.bodies[place].name))
    for place in naming.bodies:
        body = masked.bodies[place]
        if body.name is None or not body.official or is_authority(body.name):
            continue
        plate, former = _bracket(masked, place)
        before = tuple(dict.fromkeys(name for name in (*predecessors, *former) if name != body.name))
        if naming.type is ChangeType.ABOLISHED:
            yield Draft(naming.type, body.name, date=date, how=naming.how)
        else:
            yield Draft(naming.type, body.name, nameplate=plate, date=date, how=naming.how, predecessors=before)


def _bracket(masked: Masked, place: int) -> tuple[str | None, tuple[str, ...]]:
    """Return the nameplate that stands in brackets after a body, or the former name («原…»)."""
    match = re.compile(r"\((原)?(?:加挂|挂)?(?P<body>Ⓑ)(?:牌子)?\)").match(masked.text, place + 1)
    name = masked.bodies[match.start("body")].name if match is not None and match.start("body") in masked.bodies else None
    if match is None or name is None:
        return None, ()
    return (None, (name,)) if match[1] else (name, ())


def _date(naming: Naming, masked: Masked, piece: Piece, state: _Reading) -> str | None:
    """Return the day of rule 9: stated in the sentence, in the one before it, at the head of the section, of the act."""
    own = day_before(masked, naming.end, state.published)
    if own is not None or naming.type is ChangeType.PLANNED:
        return own if naming.type is not ChangeType.PLANNED else None
    stated = day_before(masked, len(masked.text), state.published) if _EFFECTIVE.search(masked.text) else None
    if "日前" in masked.text or "近日" in masked.text:
        return None
    header = day_before(mask(piece.day, piece.around), 99, state.published) if piece.day else None
    act = state.dates.effective or state.dates.decided or state.dates.signed
    return stated or header or act


def _elided(masked: Masked, piece: Piece, state: _Reading, whole: Normalised, subject: str | None) -> None:
    """Read «…,2019年挂牌成立», whose body is the subject of the clause before."""
    match = _ELIDED.search(masked.text)
    if match is None:
        return
    before = [body.name for _, body in masked.within(0, match.start() + 1) if body.name and not is_authority(body.name)]
    name = (before[0] if before else None) or subject or (None if masked.bodies else state.current)
    if name is None or (match.start() == 0 and not subject):
        return
    draft = Draft(ChangeType.FOUNDED, name, date=day_before(masked, match.end(), state.published), how=match[1])
    draft.rule = "naming/省略"
    state.drafts.add(draft, _quote(masked, piece, whole, 0, match.end()))


def _attribute(
    standing: Standing, masked: Masked, piece: Piece, state: _Reading, whole: Normalised, results: dict[int, str]
) -> None:
    subject = _subject(standing, masked, state, results)
    if subject is None:
        return
    quote = _quote(masked, piece, whole, 0, len(masked.text))
    values = [
        masked.words(place, place + 1) if standing.rule.attribute == "rank" else masked.bodies[place].name
        for place in standing.values
    ]
    date = None
    if standing.rises:
        date = day_before(masked, standing.end, state.published)
    for value in values:
        if value and value != subject:
            state.drafts.attribute(subject, standing.rule.attribute, value, quote, standing.rule.id, standing.rises, date)


def _subject(standing: Standing, masked: Masked, state: _Reading, results: dict[int, str]) -> str | None:
    """Return whom an attribute is said of: in its clause, as the result of a change before it, or carried on."""
    made = [(end, name) for end, name in results.items() if end < standing.start + 1]
    last_made = max(made) if made else None
    if standing.subject is not None and (last_made is None or standing.subject > last_made[0]):
        return masked.bodies[standing.subject].name
    if last_made is not None:
        return last_made[1]
    values = set(standing.values)
    earlier = [
        body.name
        for place, body in masked.within(0, standing.clause)
        if place not in values and body.name and not is_authority(body.name)
    ]
    if earlier:
        return earlier[0]
    return _opening(masked, state) if not _PRONOUN.match(masked.text) else state.current or state.owner


def _last(masked: Masked, results: dict[int, str]) -> str | None:
    if results:
        return results[max(results)]
    own = [body.name for _, body in masked.within(0, len(masked.text)) if body.name and not is_authority(body.name)]
    return own[0] if own else None


def _quote(masked: Masked, piece: Piece, whole: Normalised, start: int, end: int) -> str:
    first, last = masked.origin(start, end)
    return whole.quote(piece.start + first, piece.start + last).strip()
