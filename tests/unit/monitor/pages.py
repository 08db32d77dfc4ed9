"""Build small pages of one invented site, and look at them as the service does."""

from datetime import UTC, datetime

from monitor.model import Failure, Judgement, Role, Snapshot
from monitor.quality import Known, assess, assess_answer
from scraper.parsers import read
from scraper.parsers.context import Context
from tests.unit.monitor.history import BODY, HOST

AT = datetime(2025, 3, 10, 1, 0, tzinfo=UTC)
MENU = "".join(f'<li><a href="/c{n}/">{name}</a></li>' for n, name in enumerate(("首页", "机构职能", "政策文件", "通知公告")))
FOOT = '<div class="footer"><p>主办单位：云岭省数据局　网站标识码：9100000040　云ICP备10000001号</p><p>地址：云岭省云州市人民路1号</p></div>'
PEOPLE = '<div class="ld"><ul><li><a href="/ld/1.html">张建国</a> 党组书记、局长</li><li><a href="/ld/2.html">王晓梅</a> 党组成员、副局长</li><li><a href="/ld/3.html">赵志强</a> 副局长</li></ul></div>'
ARTICLE = '<meta name="ArticleTitle" content="t"><meta name="PubDate" content="2025-03-01">'
ROWS = "".join(
    f'<li><a href="/n/{n}.html">关于做好{what}工作的通知</a><span>2025-0{n}-1{n}</span></li>'
    for n, what in enumerate(("公共数据授权运营", "数据要素市场培育", "数字经济统计监测", "政务数据共享"), start=1)
)


def page(main: str, title: str = "领导信息_云岭省数据局", tags: str = "", foot: str = FOOT, end: str = "</body></html>") -> str:
    """Return a whole page of the site around *main*."""
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="SiteName" content="云岭省数据局"><meta name="SiteIDCode" content="9100000040">{tags}</head>'
        f'<body><div class="nav"><ul>{MENU}</ul></div><div class="main">{main}</div>{foot}{end}'
    )


def bare(text: str, title: str = "", script: str = "") -> str:
    """Return a page without menus or footer, as gateways make them."""
    return f"<html><head><title>{title}</title><script>{script}</script></head><body>{text}</body></html>"


def snapshot(
    body: str | bytes,
    role: Role = Role.ROSTER,
    *,
    status: int | None = 200,
    headers: tuple[tuple[str, str], ...] = (),
    url: str = f"https://{HOST}/ld/",
    final_url: str | None = None,
    failure: Failure | None = None,
) -> Snapshot:
    """Return a response as it came."""
    sent = body.encode() if isinstance(body, str) else body
    final = final_url or url
    return Snapshot(
        BODY.id, role.value, role, url, final, AT, status, headers, sent, (url,) if final != url else (), failure
    )  # fmt: skip


def judged(shot: Snapshot, known: Known | None = None) -> Judgement:
    """Return what *shot* is worth, read and judged as in a poll."""
    if (early := assess_answer(shot)) is not None:
        return early
    people = known.people if known is not None else frozenset()
    context = Context(url=shot.final_url, organisation=BODY.organisation, role=shot.role, known_people=people)
    result = read(shot.body, shot.header("Content-Type"), context)
    return assess(shot, result.outline, BODY, known)
