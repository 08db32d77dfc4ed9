"""Columns: a roundup printed as a table of bodies, one line each, with the day in its column or among the remarks."""

import re
from collections.abc import Iterator

from monitor.facts import ChangeType
from scraper.parsers.bodies import Around, bodies_in
from scraper.parsers.days import day_of_words
from scraper.parsers.drafts import Draft

_CELL = re.compile(r"[ \t|│丨,]+")
_BODY_HEADING = re.compile(r"^(?:机构(?:名称)?|单位(?:名称)?|名称|部门)$")
_DATE_HEADING = re.compile(r"^(挂牌|揭牌|成立|设立|组建)(?:时间|日期|日)$")
_ANY_DATE_HEADING = re.compile(r"(?:挂牌|揭牌|成立|设立|组建)(?:时间|日期|日(?=[\s|│丨,]))")
# A remark that is a day and what happened on it: «2月3日揭牌».
_HAPPENED = re.compile(
    r"(?:^|(?<=[ \t|│,]))((?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日)(?:正式)?(挂牌|揭牌|成立|设立|组建|亮相)(?=$|[ \t|│,\n])"
)
_RANK_HEADING = re.compile(r"^(?:机构)?(?:规格|级别)$")
_RANK = re.compile(r"^(?:正|副)[部厅局处科省县](?:局|处)?级$")
MAX_ROWS = 500


def table_rows(text: str, published: str | None = None) -> Iterator[Draft]:
    """Yield a founding for each line of a table with a column of bodies, and one of days or a remark with a day."""
    if not _ANY_DATE_HEADING.search(text) and not _HAPPENED.search(text):
        return
    headings: list[str] | None = None
    offset = rows = 0
    for line in text.split("\n"):
        cells = [cell for cell in _CELL.split(line.strip()) if cell]
        if _is_heading(cells):
            headings = cells
        elif headings is not None and rows < MAX_ROWS and len(cells) >= 2:
            draft = _row(headings, cells, published)
            headings = headings if draft is not None or (len(cells) >= len(headings) and not _dated(headings)) else None
            if draft is not None:
                draft.span, rows = (offset, offset + len(line)), rows + 1
                yield draft
        offset += len(line) + 1


def _is_heading(cells: list[str]) -> bool:
    return len(cells) > 1 and any(_BODY_HEADING.match(cell) for cell in cells)


def _dated(headings: list[str]) -> bool:
    return any(_DATE_HEADING.match(heading) for heading in headings)


def _row(headings: list[str], cells: list[str], published: str | None) -> Draft | None:
    values = dict(zip(headings, cells, strict=False))
    body = next((value for heading, value in values.items() if _BODY_HEADING.match(heading)), "")
    verb, date = _happened(values, cells, published)
    rank = next((value for heading, value in values.items() if _RANK_HEADING.match(heading) and _RANK.match(value)), None)
    named = bodies_in(body, Around(place=cells[0]))
    if not named or named[0].name is None:
        return None
    if date is None:
        return None
    return Draft(ChangeType.FOUNDED, named[0].name, rank=rank, date=date, how=verb, rule="naming/表格")


def _happened(values: dict[str, str], cells: list[str], published: str | None) -> tuple[str, str | None]:
    """Return what happened to the body of a row and when: by its column of days, else by its remark."""
    for heading, value in values.items():
        if _DATE_HEADING.match(heading):
            return heading[:2], day_of_words(value, None) if re.match(r"(?:19|20)\d\d", value) else None
    remark = next((found for cell in cells if (found := _HAPPENED.fullmatch(cell)) is not None), None)
    return ("", None) if remark is None else (remark[2], day_of_words(remark[1], published))
