"""Body cards: a table of two columns that tells of one body by labels («机构名称 | 某省数据局», «规格 | 正厅级», «负责人 | 张三»)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.facts import ChangeType, LeaderFact, OrganisationFact
from scraper.parsers.bodies import Around, bodies_in
from scraper.parsers.names import is_unmistakable, split_names
from scraper.parsers.normalise import Normalised

_ROW = re.compile(r"^[ ]*(?P<label>[一-龥]{2,8})[ ]?(?:[\t:|]|[ ]{1,4})[ \t]*(?P<value>[^\t\n|]{2,60})$")
_NAME = re.compile(r"^(?:机构|单位|部门)(?:全称|名称)$")
_RANK = re.compile(r"^(?:机构|单位|行政)?(?:规格|级别)$")
_KIND = re.compile(r"^(?:机构|单位)(?:性质|类型|类别)$")
_SUPERIOR = re.compile(r"^(?:隶属|隶属关系|隶属单位|主管部门|主管单位|上级单位|上级部门)$")
_HEAD = re.compile(r"^(?:现任)?(?P<post>主要负责人|负责人)(?:姓名)?$")
_IS_RANK = re.compile(r"[正副][部省厅局处县科股]级")
_BELOW = re.compile(r"(?:直属|组成|工作|部门管理|派出|所属|下属|管理的)(?:部门|机构|单位|[一-龥]{0,4}事业单位)$")
# What else such a table says, so that a line of it is known for one.
_OTHER = re.compile(r"地址|时间|电话|邮编|邮箱|传真|网址|网站|编码|代码|职责|人数|编制|简称|经费|住所|信箱")
_FEWEST = 3
_LONGEST = 80
_MOST = 40
CARD = "table/机构卡片"


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    value: str
    start: int
    end: int


def read_cards(whole: Normalised, owner: str | None) -> Iterator[OrganisationFact | LeaderFact]:
    """Yield what the cards of the normal text *whole* say: rank and superior of a body, and who heads it."""
    for card in _cards(whole.text):
        body = _body(card, owner)
        if body is not None:
            yield from _standing(card, body, whole)
            yield from _heads(card, body, whole)


def _cards(text: str) -> Iterator[list[_Row]]:
    """Yield the runs of rows that open with the name of a body and go on with labels."""
    card: list[_Row] = []
    for line in re.finditer(r"[^\n]+", text):
        row = _row(line)
        if row is not None and _NAME.match(row.label):
            yield from _whole(card)
            card = [row]
        elif row is not None and card and len(card) < _MOST:
            card.append(row)
        elif line[0].strip():
            yield from _whole(card)
            card = []
    yield from _whole(card)


def _whole(card: list[_Row]) -> Iterator[list[_Row]]:
    if len(card) >= _FEWEST:
        yield card


def _row(line: re.Match[str]) -> _Row | None:
    match = _ROW.match(line[0]) if len(line[0]) <= _LONGEST else None
    if match is None or not any(known.search(match["label"]) for known in (_NAME, _RANK, _KIND, _SUPERIOR, _HEAD, _OTHER)):
        return None
    return _Row(match["label"], match["value"].strip(), line.start(), line.end())


def _body(card: list[_Row], owner: str | None) -> str | None:
    named = bodies_in(card[0].value, Around(owner=owner))
    whole = len(named) == 1 and named[0].start == 0 and named[0].official
    return named[0].name if whole and re.match(r"$|\(", card[0].value[named[0].end :]) else None


def _standing(card: list[_Row], body: str, whole: Normalised) -> Iterator[OrganisationFact]:
    rank = next((row for row in card if _RANK.match(row.label) and _IS_RANK.fullmatch(row.value)), None)
    above = next(((row, name) for row in card if (name := _above(row, body)) is not None), None)
    rows = [row for row in (card[0], rank, above[0] if above is not None else None) if row is not None]
    if len(rows) > 1:
        yield OrganisationFact(
            ChangeType.ATTRIBUTE,
            body,
            whole.quote(min(row.start for row in rows), max(row.end for row in rows)),
            CARD,
            "A",
            rank=rank.value if rank is not None else None,
            superior=above[1] if above is not None else None,
        )


def _above(row: _Row, body: str) -> str | None:
    """Return the body that a row puts over *body*."""
    below = _KIND.match(row.label) is not None and _BELOW.search(row.value) is not None
    if not below and not _SUPERIOR.match(row.label):
        return None
    named = bodies_in(row.value, Around(owner=body))
    fits = len(named) == 1 and named[0].start == 0 and (below or named[0].end == len(row.value))
    return named[0].name if fits and named[0].name != body else None


def _heads(card: list[_Row], body: str, whole: Normalised) -> Iterator[LeaderFact]:
    for row in card:
        head = _HEAD.match(row.label)
        people = split_names(row.value) if head is not None else None
        if head is not None and people is not None and len(people) == 1 and is_unmistakable(people[0]):
            yield LeaderFact(people[0], (head["post"],), body, whole.quote(row.start, row.end), CARD, "A")
