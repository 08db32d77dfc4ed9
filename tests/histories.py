"""Histories that hypothesis makes up: runs of facts for the fold, and saved pages day by day for the whole pipeline.

A *story* says what an invented body's pages show on each day; most of what it draws is no news at all (a counter, another
charset, a name padded or cut by markup, a page that is down), so that what is news has to be found in it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeVar

from hypothesis import strategies as st

from monitor.facts import Action, ChangeType, Observation
from monitor.history import Sighting
from monitor.model import Role, Snapshot, Verdict
from monitor.site import Page, Site
from tests.unit.monitor.history import BODY, PORTAL, bad, change, day, fact, home, notice, roster, sighting

T = TypeVar("T")
NEW, OLD = BODY.organisation, "云岭省政务服务管理办公室"
PLATE = "云岭省大数据管理局"
BAD = (Verdict.CHALLENGED, Verdict.EMPTY_COLUMN, Verdict.MAINTENANCE, Verdict.PARTIAL, Verdict.TRANSPORT_ERROR)

# --- runs of facts

PEOPLE = ("张三", "李四", "王五", "赵六", "钱七")
POSTS = ("局长", "副局长", "党组成员、副局长", "总工程师")
# Ways to hold one seat: what the roster prints beside it, or in it, is a thing that may change.
MODES = (
    "副局长（主持工作）",
    "副局长（挂职）",
    "副局长（试用期一年）",
    "副局长|主持局全面工作。",
    "代局长",
    "局长|主持局全面工作。",
)
GIVEN = (None, None, "主持工作", "挂职一年", "试用期一年", "试用期满正式任职")
TITLES = "甲乙丙"


def functions(first: float, last: float, rank: str | None, *plates: str) -> Sighting:
    """Return a run of a page of duties that states a rank and bears *plates*, or says that the usual one is gone."""
    said = [
        change(ChangeType.ATTRIBUTE, "为", rank=rank),
        *(change(ChangeType.NAMEPLATE, "加挂", nameplate=plate) for plate in plates),
        *([] if PLATE in plates else [change(ChangeType.UNPLATED, "不再加挂", nameplate=PLATE)]),
    ]
    return sighting("functions", Role.FUNCTIONS, Observation(Role.FUNCTIONS, organisation_changes=tuple(said)), first, last)


def stretches(draw: st.DrawFn, most: int) -> list[tuple[int, int]]:
    """Draw stretches of 1 to 6 days that follow each other from day 0."""
    ends = list(accumulate(draw(st.lists(st.integers(1, 6), min_size=1, max_size=most))))
    return [(start, end - 1) for start, end in zip([0, *ends], ends, strict=False)]


@st.composite
def rosters(draw: st.DrawFn) -> list[Sighting]:
    """Stretches of a roster with one to five people in posts of any mode, some of them bad."""
    runs: list[Sighting] = []
    for first, last in stretches(draw, 6):
        if runs and draw(st.integers(0, 4)) == 0:
            runs.append(bad("roster", Role.ROSTER, draw(st.sampled_from(BAD)), first, last))
        else:
            people = draw(st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from((*POSTS, *MODES)), min_size=1))
            runs.append(roster(first, last, **people))
    return runs


@st.composite
def names(draw: st.DrawFn) -> list[Sighting]:
    """Stretches of a home page under the new or the old name, some of them bad, and of a page of duties."""
    runs: list[Sighting] = []
    for first, last in stretches(draw, 5):
        if runs and draw(st.integers(0, 4)) == 0:
            runs.append(bad("home", Role.HOME, draw(st.sampled_from(BAD)), first, last))
        else:
            runs.append(home(first, last, draw(st.sampled_from((NEW, OLD)))))
    for first, last in stretches(draw, 3):
        plates = draw(st.sampled_from(((), (PLATE,))))
        runs.append(functions(first, last, draw(st.sampled_from(("正厅级", "副厅级"))), *plates))
    return runs


@st.composite
def notices(draw: st.DrawFn) -> list[Sighting]:
    """Up to three acts, each with one or two clauses about people or one about the name."""
    found: list[Sighting] = []
    for number in range(draw(st.integers(0, 3))):
        person = st.builds(
            fact,
            st.sampled_from(PEOPLE),
            st.sampled_from((Action.APPOINTED, Action.REMOVED, Action.ACTING)),
            st.sampled_from(POSTS[:2]),
            qualifier=st.sampled_from(GIVEN),
        )
        renaming = st.just(change(ChangeType.RENAMED, "更名为", organisation=OLD, new_name=NEW))
        facts = draw(st.one_of(st.lists(person, min_size=1, max_size=2), renaming.map(lambda one: [one])))
        found.append(notice(f"任免{TITLES[number]}{'〇' * number}", draw(st.integers(1, 25)), *facts))
    return found


HISTORIES = st.tuples(rosters(), names(), notices()).map(lambda parts: [run for part in parts for run in part])

# --- saved pages

LEADERS: Mapping[str, str] = {
    "张建国": "党组书记、局长",
    "王晓梅": "党组成员、副局长",
    "赵志强": "副局长",
    "何青松": "副局长",
    "李立新": "总工程师",
}
FOOT = '<div class="footer"><p>主办单位：云岭省数据局　网站标识码：9100000040</p><p>地址：云岭省云州市人民路1号　浏览次数：{count}</p></div>'
MENU = '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/ld/">领导信息</a></li><li><a href="/c1/">政策文件</a></li></ul></div>'
NEWS = "<p>全省数据工作会议召开，会议总结上年工作，部署今年任务，听取各市情况汇报。</p>" * 6
# Ways to print a name that change nothing: as it is, padded, cut by markup, as references.
PRINTED = (
    str,
    lambda name: f"{name[0]}　{name[1:]}",
    lambda name: f"<b>{name[0]}</b>{name[1:]}",
    lambda name: "".join(f"&#{ord(glyph)};" for glyph in name),
)
CHARSETS = ("utf-8", "gb18030")
ROLES = {
    "home": Role.HOME,
    "roster": Role.ROSTER,
    "list": Role.NOTICE_LIST,
    "act0": Role.NOTICE,
    "act1": Role.NOTICE,
    "mend": Role.NOTICE,
}


def _with_pages(site: Site, *keys: str) -> Site:
    """Return *site* with the pages that a story looks at."""
    pages = {key: Page(url=f"https://{site.hosts[0]}/{key}.html", role=ROLES[key]) for key in keys}
    return site.model_copy(update={"pages": pages})


WATCHED = {site.id: site for site in (_with_pages(BODY, "home", "roster", "list"), _with_pages(PORTAL, "act0", "act1", "mend"))}


@dataclass(frozen=True)
class Print:
    """How a page is printed on one day: nothing of it is news."""

    count: int = 0
    name: int = 0
    charset: str = "utf-8"
    reverse: bool = False


def shown(title: str, site: str, main: str, how: Print) -> bytes:
    """Return a page of *site* around *main*."""
    head = f'<head><meta charset="{how.charset}"><title>{title}_{site}</title><meta name="SiteName" content="{site}"></head>'
    foot = FOOT.format(count=how.count).replace(NEW, site)
    return f"<!DOCTYPE html><html>{head}<body>{MENU}<div class='main'>{main}</div>{foot}</body></html>".encode(how.charset)


def home_page(name: str, how: Print) -> bytes:
    """Return a home page of a site called *name*."""
    return shown("首页", name, f"<h1>{name}</h1>{NEWS}", how)


def roster_page(people: tuple[str, ...], how: Print) -> bytes:
    """Return a page of leaders."""
    order = reversed(people) if how.reverse else people
    rows = "".join(f"<li><a href='/ld/{ord(name[1])}.html'>{PRINTED[how.name](name)}</a> {LEADERS[name]}</li>" for name in order)
    return shown("领导信息", NEW, f"<div class='ld'><ul>{rows}</ul></div>", how)


def act_title(number: int) -> str:
    """Return the title of the government's act *number*."""
    return f"云岭省人民政府关于{'张王'[number]}姓同志等职务任免的通知"


@dataclass(frozen=True)
class Act:
    """An act of the government about the body: what it says, the day it is signed and the day it is put out."""

    clause: str
    signed: int
    out: int


def act_page(number: int, act: Act, how: Print) -> bytes:
    """Return the page of the government's act *number*."""
    date = day(act.signed)
    signed = f"{date.year}年{date.month}月{date.day}日"
    title = act_title(number)
    body = f"<h1>{title}</h1><p>云政任〔2025〕{number + 1}号</p><p>各市人民政府，省政府各部门：</p><p>经研究决定：</p><p>{act.clause}</p><p>云岭省人民政府</p><p>{signed}</p>"
    tags = f'<meta name="PubDate" content="{date:%Y-%m-%d}"><meta name="ArticleTitle" content="{title}">'
    page = shown(title, PORTAL.organisation, body, how).decode(how.charset)
    return page.replace("</head>", f"{tags}</head>").encode(how.charset)


def mend_page(number: int, act: Act, on: int, how: Print) -> bytes:
    """Return the page on which the government says that a name in its act *number* was misprinted; it names no body."""
    title = f"关于《{act_title(number)}》的更正说明"
    person = next(name for name in LEADERS if name in act.clause)
    text = f"本站发布的《{act_title(number)}》中，“{person}”应为“{person[:-1]}湉”，特此更正。"
    tags = f'<meta name="PubDate" content="{day(on):%Y-%m-%d}"><meta name="ArticleTitle" content="{title}">'
    page = shown(title, PORTAL.organisation, f"<h1>{title}</h1><p>{text}</p>", how).decode(how.charset)
    return page.replace("</head>", f"{tags}</head>").encode(how.charset)


PRINTS = st.builds(Print, st.integers(0, 2), st.integers(0, len(PRINTED) - 1), st.sampled_from(CHARSETS), st.booleans())
ROSTERS = st.sets(st.sampled_from(sorted(LEADERS)), min_size=2).map(lambda people: tuple(sorted(people)))
CLAUSES = st.builds(
    lambda verb, person: f"{verb}{person}{'为' if verb == '任命' else '的'}{NEW}副局长{'' if verb == '任命' else '职务'}。",
    st.sampled_from(("任命", "免去")),
    st.sampled_from(sorted(LEADERS)),
)


def _acts(days: int) -> st.SearchStrategy[Act]:
    """Return acts that are put out on the day they are signed, or were signed before watching began."""
    out = st.integers(1, days - 2)
    return st.tuples(CLAUSES, out, st.booleans()).map(lambda drawn: Act(drawn[0], -3 if drawn[2] else drawn[1], drawn[1]))


def look(key: str, at: float, body: bytes | None) -> Snapshot:
    """Return one answer; none of the page's bytes where the server is down."""
    site = next(site for site in WATCHED.values() if key in site.pages)
    url = site.pages[key].url
    status, sent = (200, body) if body is not None else (502, b"<html><body>Bad Gateway</body></html>")
    return Snapshot(site.id, key, ROLES[key], url, url, day(at), status, (("Content-Type", "text/html"),), sent)


def list_page(acts: Mapping[int, Act], on: int, how: Print) -> bytes:
    """Return the body's list of the government's acts on day *on*: acts about other bodies, one a day, and of *acts* what is out by then."""
    rows = [(f"{PORTAL.pages['home'].url}{key}.html", title, when) for key, title, when in _listed(acts, on)]
    main = "".join(f'<li><a href="{url}">{title}</a><span>{day(when):%Y-%m-%d}</span></li>' for url, title, when in rows)
    return shown("人事任免", NEW, f"<ul>{main}</ul>", how)


def _listed(acts: Mapping[int, Act], on: int) -> list[tuple[str, str, int]]:
    others = [
        (f"other{at + 9}", f"云岭省人民政府关于{'周吴郑'[at % 3]}姓同志等职务任免的通知", at) for at in range(on, on - 6, -1)
    ]
    return [(f"act{number}", act_title(number), act.signed) for number, act in acts.items() if act.out <= on] + others


class Story(list[Snapshot]):
    """Looks in order of time; prints short, for what a failing test shows."""

    def __repr__(self) -> str:
        """Name each look by its page, its time and the beginning of its hash."""
        return " ".join(f"{one.page}@{one.fetched_at:%d}:{one.sha256[:4]}" for one in self)


@st.composite
def stories(draw: st.DrawFn, days: int = 7, *, still: bool = False) -> Story:
    """Draw the looks of *days* daily rounds, in order of time; in a *still* story nothing ever happens."""
    people, called = (st.just(draw(ROSTERS)), st.just(NEW)) if still else (ROSTERS, st.sampled_from((NEW, OLD)))
    looks = [*_through(draw, days, "home", called, home_page), *_through(draw, days, "roster", people, roster_page)]
    acts = dict(enumerate([] if still else draw(st.lists(_acts(days), min_size=1, max_size=2))))
    for number, act in acts.items():
        looks += [look(f"act{number}", act.out + more, act_page(number, act, Print(count=more))) for more in (0, 1)]
    if acts and draw(st.booleans()):
        number, act = draw(st.sampled_from(sorted(acts.items())))
        looks += [look("mend", act.out + 1 + more, mend_page(number, act, act.out + 1, Print(count=more))) for more in (0, 1)]
    looks += [look("list", at, list_page(acts, at, Print())) for at in range(0, days, 3)]
    return Story(sorted(looks, key=lambda one: (one.fetched_at, one.page)))


def _through(
    draw: st.DrawFn, days: int, key: str, content: st.SearchStrategy[T], printed: Callable[[T, Print], bytes]
) -> Iterator[Snapshot]:
    """Yield one page's look of each day: its content changes now and then, its print always may, and it may be down."""
    now = draw(content)
    for at in range(days):
        if at and draw(st.integers(0, 3)) == 0:
            now = draw(content)
        down = at > 0 and draw(st.integers(0, 6)) == 0
        yield look(key, at, None if down else printed(now, draw(PRINTS)))
