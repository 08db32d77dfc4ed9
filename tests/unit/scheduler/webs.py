"""Small webs, page by page, for searches: every shape a home page may have, and what must be found behind it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from monitor.bodies import Bodies
from monitor.finds import SOUGHT, TAKEN, Fate, Find, Kind
from monitor.model import Failure, Role, Snapshot
from monitor.site import Site
from scheduler.reading import Reader
from scheduler.search import Search

HOST = "sjj.yunzhou.gov.cn"
NAME = "云州市数据局"
NOW = datetime(2024, 3, 1, tzinfo=UTC)
PROSE = "<p>" + "云州市数据局是市政府工作部门，统筹全市数据资源整合共享和开发利用，推进数字经济发展。" * 8 + "</p>"
Answer = tuple[int, str | bytes] | Failure


def page(title: str, main: str, menu: str = "", *, name: str = NAME, head: str = "") -> str:
    """Return a whole page with page tags, a menu and a footer."""
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><meta name='SiteName' content='{name}'>{head}<title>{title}-{name}</title></head>"
        f"<body><div class='nav'>{menu}</div><div class='main'><h1>{title}</h1>{main}</div>"
        f"<div class='footer'>主办单位：{name}　网站标识码：9900000031</div></body></html>"
    )


def links(*pairs: tuple[str, str]) -> str:
    """Return a list of anchors, of (address, title)."""
    return "<ul>" + "".join(f"<li><a href='{place}'>{title}</a></li>" for place, title in pairs) + "</ul>"


def leaders(*people: str, title: str = "领导信息", name: str = NAME, menu: str = "") -> str:
    """Return a roster; the first leads the body."""
    posts = ["党组书记、局长", *["党组成员、副局长"] * 20]
    rows = "".join(f"<li><h3>{person}</h3><p>{post}</p></li>" for person, post in zip(people, posts, strict=False))
    return page(title, f"<ul class='ld'>{rows}</ul>{PROSE}", menu, name=name)


ROSTER = leaders("钱益之", "褚明理", "卫来")
DUTIES = page(
    "机构职能",
    "<p>（一）负责拟订全市数据工作规划并组织实施。</p><p>（二）负责协调推进公共数据共享开放。</p><p>（三）承担数据安全监督。</p>",
)
ROWS = "".join(
    f"<li><a href='/tz/{n}.html'>关于做好第{n}批公共数据登记工作的通知</a><span>2024-02-0{n}</span></li>" for n in range(1, 7)
)
NOTICES = page("通知公告", f"<ul>{ROWS}</ul>")
ABOUT = page("机构概况", PROSE)
PLAIN = links(("/ld/", "领导信息"), ("/zn/", "机构职能"), ("/tz/", "通知公告"), ("/gk/", "机构概况"))
PAGES: dict[str, str | Answer] = {"/ld/": ROSTER, "/zn/": DUTIES, "/tz/": NOTICES, "/gk/": ABOUT}


@dataclass
class Web:
    """Pages by path (or whole address), each its text, status and text, or why no answer came; what was asked is kept in *asked*."""

    pages: dict[str, str | Answer]
    site: Site = field(
        default_factory=lambda: Site.model_validate(
            {
                "id": "yunzhou",
                "organisation": NAME,
                "jurisdiction": "990000",
                "hosts": [HOST],
                "pages": {"home": {"url": f"http://{HOST}/"}},
            }
        )
    )
    asked: list[str] = field(default_factory=list)

    def snapshot(self, url: str) -> Snapshot:
        """Return what *url* answers; 404 where nothing stands."""
        place = url.removeprefix(f"http://{HOST}").partition("#")[0]
        answer = self.pages.get(place, self.pages.get(place.rstrip("/") + "/", (404, "<html><body>404</body></html>")))
        if isinstance(answer, Failure):
            return Snapshot(self.site.id, "search", Role.NEWS, url, url, NOW, None, (), b"", failure=answer)
        status, body = answer if isinstance(answer, tuple) else (200, answer)
        kind = "application/javascript" if place.endswith(".js") else "text/html"
        raw = body.encode() if isinstance(body, str) else body
        return Snapshot(self.site.id, "search", Role.NEWS, url, url, NOW, status, (("Content-Type", kind),), raw)

    def searched(self, *wanted: Kind) -> Search:
        """Search the web to the end."""
        search = Search(self.site, frozenset(wanted or SOUGHT), Reader({self.site.id: self.site}, Bodies.of([self.site])))
        search.begin(self.snapshot(f"http://{HOST}/"), f"http://{HOST}/")
        while (candidate := search.next()) is not None:
            self.asked.append(candidate.url)
            search.tell(candidate, self.snapshot(candidate.url))
        assert all(find.fate is Fate.ACCEPTED for find in search.at_home())
        return search

    def taken(self, *wanted: Kind) -> dict[str, list[str]]:
        """Return the paths that a search takes, by kind."""
        found: dict[str, list[str]] = {}
        for find in self.searched(*wanted).finds.values():
            if find.fate in TAKEN:
                found.setdefault(find.kind.value, []).append(find.url.removeprefix(f"http://{HOST}"))
        return found


def refused(search: Search) -> dict[str, Find]:
    """Return what a search refused, by path."""
    return {find.url.removeprefix(f"http://{HOST}"): find for find in search.finds.values() if find.fate not in TAKEN}
