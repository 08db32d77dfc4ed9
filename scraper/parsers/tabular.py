"""Tabular facts: what one row of a table says of a person, by the names of its columns."""

import re
from collections.abc import Iterator
from dataclasses import replace

from monitor.facts import Action, AppointmentFact, Dates, LeaderFact, Refusal
from scraper.parsers.clauses import read_sentence
from scraper.parsers.dates import find_date
from scraper.parsers.deeds import Deed, Flow
from scraper.parsers.judgements import judge, leaders_of
from scraper.parsers.names import split_names
from scraper.parsers.nameslots import seated
from scraper.parsers.normalise import Normalised
from scraper.parsers.notleaders import ENDED, SPAN_COLUMN, is_other_head
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.remarks import with_remark
from scraper.parsers.rosterline import Line, entry_of
from scraper.parsers.scope import Scope
from scraper.parsers.sessions import Sessions
from scraper.parsers.slots import qualifier_of
from scraper.parsers.tables import Row

TabularFact = AppointmentFact | LeaderFact | Refusal
_NAME = r"^(?:同志|领导|人员)?姓\s?名$"
# Columns whose cell is a post, and what the column's name says is done with it.
_ACTS = (
    (re.compile(r"^(?:拟?任命|新任|聘任|任)(?:的)?(?:职务|岗位|单位及职务)$|^任命$|^任职$"), Action.APPOINTED),
    (re.compile(r"^(?:免去|免职?|所免|解聘|不再担任)(?:的)?(?:职务|岗位|单位及职务)$|^免去$|^免职$"), Action.REMOVED),
)
# What is given where another column says what is lost; by itself it can be what is held.
_GIVEN = re.compile(r"^(?:任职|所任)(?:的)?职务$")
# A column that says of each row what is done with the post beside it.
_DONE = r"^任\s?免(?:类型|类别|情况|方式|性质)?$|^类\s?[型别]$"
# The body of the post in the cell beside it.
_HOUSE = r"^(?:任职|工作|所在)?(?:单位|机构|部门)(?:名称)?$"
_REMARKS = r"^备\s?注$|^说\s?明$"
_RETIRES = re.compile(r"(?:已|到龄|提前|到达?年龄)?(?:办理)?退休(?:手续)?")
_POST = r"^(?:任免)?职\s?务$|^职务名称$|^职位$"
_CURRENT = r"^现任(?!.*负责人)|^现.*职务"
_PLANNED = r"^拟任(?!命)|^拟(?!任命).*职务"
_PLANNED_WORD = re.compile(r"^(?:拟任命为|拟提名为|拟提名|拟推荐为|拟提任|拟调任|拟任|提名为?|推荐为?)")
_CANDIDATE = re.compile(r"(?:的)?(?:候选人|人选)(?=$|[(（])")
_VERB = re.compile(r"^(?:任命|任|聘任|免去|免|不再)")
# When it was decided; not when somebody was born or the public may object.
_DAY = r"^(?!公示|出生|参加|入党|工作|发布|公布|填表|监督)[^:]{0,6}(?:日期|时间)$"
_HEAD = "主要负责人"
_HEADS = r"负责人|主要领导|一把手|^(?:现任|首任)?(?:局长|主任|厅长)(?:姓名)?$"
_TITLE_COLUMN = re.compile(r"^(?:现任|首任)?(?P<title>局长|主任|厅长)(?=$|姓名$)")
# «兼省发展改革委副主任» among the remarks.
_BESIDE = re.compile(r"^(?:同时)?兼任?")
# What stands over a list of who leads what: there a column «职务» says what is held now; in others, who attended or applied.
_LEADING = re.compile(
    r"(?:领导|班子|负责人|一把手)(?:信息|成员|名单|一览|分工|介绍|简介|情况)?(?:表|一览表)?[ \t]*(?:\([^()\n]{0,20}\))?[ \t]*\n"
)
_BEFORE = 4_000


def read_row(row: Row, whole: Normalised, scope: Scope, published: str | None, signed: str | None) -> Iterator[TabularFact]:
    """Yield what *row* of the text *whole* says; a day in the text above the table holds for all its rows."""
    passage = whole.quote(row.start, row.end)
    people = split_names(name) or seated(name) if (name := row.cell(_NAME)) else None
    if people is not None:
        dated = replace(scope, dates=_dates(row, whole, published, signed))
        yield from _standing(row, people, dated, passage, whole)
        yield from _decided(row, people, dated, whole)
        yield from _told(row, people, dated, whole)
    yield from _heads(row, scope, passage)


def _dates(row: Row, whole: Normalised, published: str | None, signed: str | None) -> Dates:
    sessions = Sessions(published, signed)
    for sentence in re.split(r"[。;\n]", whole.text[max(0, row.start - _BEFORE) : row.start]):
        sessions.read(sentence)
    dates = sessions.dates("")
    day = find_date(row.cell(_DAY) or "", published)
    return dates if day is None else replace(dates, decided=day)


def _standing(row: Row, people: tuple[str, ...], scope: Scope, passage: str, whole: Normalised) -> Iterator[TabularFact]:
    """Read «姓名 | 现任职务 | 拟任职务»."""
    held = read_posts(row.cell(_CURRENT) or "")
    meant = read_posts(_CANDIDATE.sub("", _PLANNED_WORD.sub("", row.cell(_PLANNED) or "")))
    leading = not is_other_head(tuple(row.cells)) and _LEADING.search(whole.text[max(0, row.start - _BEFORE) : row.start])
    if held is None and leading:
        held = read_posts(row.cell(r"^职\s?务$|^职位$") or "")
    if ENDED.search(row.cell(SPAN_COLUMN) or ""):
        held = None  # how long he held the post says that he holds it no more
    for person in people:
        if held is not None:
            yield from leaders_of(person, held, scope, passage, "table/现任")
        if meant is not None:
            yield from judge(Deed((person,), meant, Action.NOMINATED, "table/拟任", row.start, row.end), whole.quote, scope)


def _decided(row: Row, people: tuple[str, ...], scope: Scope, whole: Normalised) -> Iterator[TabularFact]:
    """Read «姓名 | 任命职务 | 免去职务», where the column says what is done with the post in its cell, and «姓名 | 任免 | 职务»."""
    house = row.cell(_HOUSE)
    said = re.sub(r"\s", "", row.cell(_DONE) or "").removesuffix("职")
    done = {f"{said}职务": text} if (text := row.cell(_POST)) else {}
    for column, text in [*row.cells.items(), *done.items()]:
        given = _GIVEN.match(column) and any("免" in other for other in row.cells)
        action = Action.APPOINTED if given else next((action for pattern, action in _ACTS if pattern.match(column)), None)
        posts = read_posts(text) if action is not None and not _VERB.match(text) else None
        posts = posts and tuple(replace(post, body=post.body or house) for post in posts)
        if action is not None and posts is not None:
            deed = Deed(people, posts, action, f"table/{action.value}", row.start, row.end, False, qualifier_of(text))
            for told in _remarked(deed, row.cell(_REMARKS)):
                yield from judge(told, whole.quote, scope)


def _remarked(deed: Deed, remark: str | None) -> Iterator[Deed]:
    """Yield *deed* as the remark beside it has it («兼任», «试用期一年»), and that who left the post retired («退休»)."""
    yield with_remark(deed, remark)
    if deed.action is Action.REMOVED and _RETIRES.fullmatch(remark or ""):
        yield replace(deed, action=Action.RETIRED, rule="table/退休")


def _told(row: Row, people: tuple[str, ...], scope: Scope, whole: Normalised) -> Iterator[TabularFact]:
    """Read «姓名 | 任免情况»: the cell says of the name beside it what a clause would."""
    deed = row.cell(r"任免|^任职(?!时间|日期)|^免职(?!时间|日期)")
    if deed is None or not _VERB.match(deed):
        return
    said = deed if deed.startswith("免去") else f"{row.cell(_NAME)}{deed}"
    for found in read_sentence(said, scope, Flow(people=people, acted=True)):
        yield from judge(replace(found, start=row.start, end=row.end), whole.quote, scope)


def _heads(row: Row, scope: Scope, passage: str) -> Iterator[TabularFact]:
    """Read «机构 | 负责人», the cell with the head's title or without, and what a remark says he holds beside it."""
    name, body = row.cell(_HEADS), row.cell(r"机构|单位|部门")
    if not name or not body:
        return
    column = next((found["title"] for column in row.cells if (found := _TITLE_COLUMN.match(column)) is not None), _HEAD)
    titled = entry_of(Line(name, 0))
    heads = [(one.person, one.posts) for one in titled] or [(one, (Post(None, column),)) for one in split_names(name) or ()]
    stated = read_posts(row.cell(r"^职\s?务$") or "") if not titled and column == _HEAD else None
    heads = [(person, stated or posts) for person, posts in heads]
    beside = read_posts(_BESIDE.sub("", remark)) if (remark := row.cell(r"备注|说明|兼职")) and _BESIDE.match(remark) else None
    for person, posts in heads:
        own = tuple(replace(post, body=post.body or body) for post in posts)
        yield from leaders_of(person, own, scope, passage, "table/负责人")
        if beside is not None and len(heads) == 1:
            yield from leaders_of(person, beside, replace(scope, place=body), passage, "table/兼任")
