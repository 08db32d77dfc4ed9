"""Foundings: every fact about bodies in one text, each body's attributes bound to it (eval/README rules 9 and 10)."""

import re

from monitor.facts import Dates, OrganisationFact, Refusal
from scraper.parsers.annotations import is_damaged
from scraper.parsers.columns import table_rows
from scraper.parsers.dates import find_date
from scraper.parsers.drafts import Drafts
from scraper.parsers.normalise import Normalised
from scraper.parsers.pieces import split
from scraper.parsers.spoken import EFFECTIVE, Spoken
from scraper.parsers.standings import Standing, standings
from scraper.parsers.statements import read_statements

_WORTH_A_LOOK = re.compile(
    r"挂牌|揭牌|亮相|[组筹改]建|成立|设立|新设|改组|更名|改名|易名|名称|牌子|直属|隶属|归口|管理|部门|内设|[正副厅处][部厅局处省科县]?级|撤销|保留|裁撤|并入|合并|整合|升格|规格|同级|调整|起"
)
_SIGNATURE = re.compile(r"^[〇○零一二三四五六七八九十\d]{4}年[一二三四五六七八九十\d]{1,2}月[一二三四五六七八九十\d]{1,3}日$")
MAX_SENTENCES = 4000


def read_organisations(
    whole: Normalised, owner: str | None, published: str | None, dates: Dates, tier: str = "A"
) -> tuple[list[OrganisationFact], list[Refusal]]:
    """Return the organisation facts of the normalised text *whole*, and the passages that were refused."""
    drafts, refused = Drafts(tier), list[Refusal]()
    dates = _with_signature(whole.text, dates)
    for row in table_rows(whole.text, published):
        drafts.add(row, whole.quote(*row.span))
    line, current = -1, None
    for number, piece in enumerate(split(whole.text, owner)):
        if number >= MAX_SENTENCES:
            refused.append(Refusal(piece.text[:60], "the text is too long"))
            break
        if not _WORTH_A_LOOK.search(piece.text):
            continue
        spoken = Spoken(piece, whole, owner, published, current)
        if is_damaged(piece.text):
            refused.append(Refusal(spoken.quote(0, len(spoken.masked.text)), "the passage is damaged"))
            continue
        if piece.line != line and not spoken.is_continued:
            spoken.current = None
        line = piece.line
        refused.extend(_read(spoken, drafts, dates))
        current = _last(spoken)
    return drafts.facts(), refused


def _with_signature(text: str, dates: Dates) -> Dates:
    """Return *dates* with the day under the text, where the text ends with one on a line of its own."""
    lines = [line.strip() for line in text[-2000:].strip().split("\n") if line.strip()]
    if dates.signed is not None or len(lines) < 2 or not _SIGNATURE.match(lines[-1]):
        return dates
    return Dates(dates.decided, dates.effective, find_date(lines[-1]), dates.announced)


def _read(spoken: Spoken, drafts: Drafts, dates: Dates) -> list[Refusal]:
    end = len(spoken.masked.text)
    if not spoken.masked.bodies and EFFECTIVE.search(spoken.masked.text) and (day := spoken.day(end)) is not None:
        drafts.date_last(day)
    refused = read_statements(spoken, drafts, dates)
    found = sorted(standings(spoken.masked), key=lambda one: one.start)
    spoken.values = {place for standing in found for place in standing.values}
    for standing in found:
        _attribute(standing, spoken, drafts)
    return refused


def _attribute(standing: Standing, spoken: Spoken, drafts: Drafts) -> None:
    subject = _subject(standing, spoken)
    if subject is None:
        return
    ranked = standing.rule.attribute == "rank"
    quote = spoken.quote(0, len(spoken.masked.text))
    date = spoken.day(standing.end) if standing.rises else None
    for place in standing.values:
        value = spoken.masked.words(place, place + 1) if ranked else spoken.body(place).name
        if value and value != subject:
            drafts.attribute(subject, standing, value, quote, date)


def _subject(standing: Standing, spoken: Spoken) -> str | None:
    """Return whom an attribute is said of: in its clause, as the result of a change before it, or carried on."""
    made = max((pair for pair in spoken.results.items() if pair[0] <= standing.start), default=None)
    if standing.subject is not None and (made is None or standing.subject > made[0]):
        return spoken.body(standing.subject).name
    if made is not None:
        return made[1]
    earlier = spoken.subjects(standing.clause)
    return earlier[0] if earlier else spoken.opening


def _last(spoken: Spoken) -> str | None:
    """Return whom the next sentence may mean by «该局»."""
    if spoken.results:
        return spoken.results[max(spoken.results)]
    named = spoken.subjects(len(spoken.masked.text))
    return named[0] if named else spoken.current
