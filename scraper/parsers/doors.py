"""Doors: where a page that is only the way into its site leads: one picture, «进入网站», or a script that goes on by itself.

A door has a handful of links to its own host and no column among them. What stands beside the way in (a player to
download, the other language) is no way.
"""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urlsplit

from lxml.etree import _Element as Element

from monitor.model import host_of
from scraper.parsers.addresses import address
from scraper.parsers.linktitles import title_of
from scraper.parsers.menus import clicked, named_places, page_base
from scraper.parsers.normalise import compact
from scraper.parsers.signposts import bare_sign, path_kind, signpost
from scraper.parsers.tree import Tree

# More links than these are a menu.
MOST_LINKS = 6
MAX_DOORS = 4
SHORTEST_NAME = 4
# A link that says only «首页» or «进入网站» promises no more than this.
ENTERING = 25
_REFRESH = re.compile(r"url\s*=\s*['\"]?([^'\"\s>;]{1,300})", re.IGNORECASE)
_GOES_ON = re.compile(
    r"(?:location(?:\.href)?\s*=|location\.(?:replace|assign)\(|\.navigate\()\s*\\?['\"]([^'\"\s\\]{1,300})", re.IGNORECASE
)
_ENTERS = re.compile(r"进入|访问|首页|主页|主站|网站|enter|index|home", re.IGNORECASE)
_BESIDE = re.compile(r"下载|联系|帮助|声明|备案|地图|收藏|english|英文|繁体|手机|移动|无障碍|返回|关闭|登录|邮箱", re.IGNORECASE)
_FILES = (".jpg", ".jpeg", ".png", ".gif", ".swf", ".pdf", ".doc", ".docx", ".zip", ".rar", ".exe", ".css", ".js", ".mp4")
_SCRIPT_WITHIN = 16_000


def doors(tree: Tree, url: str | None) -> tuple[str, ...]:
    """Return where the page at *url* leads its visitors when it is a door, the surest first; nothing where it has a menu."""
    base = page_base(tree, url)
    links = list(islice(_links(tree.root, base), MOST_LINKS * 10))
    own = {place for place, _ in links if host_of(place) == host_of(url or "")}
    telling = any(not title and path_kind(place) is not None for place, title in links)
    if len(own) > MOST_LINKS or telling or any(_is_column(title) for title in _titles(tree)):
        return ()
    named = compact(tree.title)
    offered = (place for place, title in sorted(links, key=lambda link: not link[1]) if _enters(bare_sign(title), named))
    ways = (place.partition("#")[0] for place in (*_by_itself(tree, base), *offered))
    found = (place for place in ways if not urlsplit(place).path.lower().endswith(_FILES) and not _same(place, url))
    return tuple(islice(dict.fromkeys(found), MAX_DOORS))


def _links(root: Element, base: str | None) -> Iterator[tuple[str, str]]:
    """Yield each address that a click leads to, with what is clicked on; a picture may be called nothing."""
    for element, place in _clickable(root):
        target = address(place, base)
        if target is not None:
            yield target, title_of(element) or (element.get("value") or "")


def _clickable(root: Element) -> Iterator[tuple[Element, str]]:
    for element in root.iter("a", "area"):
        yield element, clicked(element) or element.get("href") or ""
    for element in root.iter("div", "img", "td", "span", "p", "button", "input"):
        if (place := clicked(element)) is not None:
            yield element, place
    for form in root.iter("form"):
        buttons = [button for button in form.iter("input", "button") if button.get("type") in ("submit", "image", None)]
        if len(buttons) == 1 and (form.get("method") or "get").lower() == "get":
            yield buttons[0], form.get("action") or ""


def _by_itself(tree: Tree, base: str | None) -> Iterator[str]:
    """Yield where the page goes on without a click: by a tag, by a script, when it has loaded."""
    spoken = [meta.get("content") or "" for meta in tree.root.iter("meta") if (meta.get("http-equiv") or "").lower() == "refresh"]
    found = [match[1] for said in spoken if (match := _REFRESH.search(said)) is not None]
    loading = " ".join(body.get("onload") or "" for body in tree.root.iter("body"))
    found += [match[1] for match in islice(_GOES_ON.finditer(f"{loading} {tree.scripts[:_SCRIPT_WITHIN]}"), MAX_DOORS)]
    yield from (target for place in found if (target := address(place, base)) is not None)


def _titles(tree: Tree) -> Iterator[str]:
    return (title for _, title in islice(named_places(tree), MOST_LINKS * 20))


def _is_column(title: str) -> bool:
    sign = signpost(title)
    return sign.kind is not None and sign.score > ENTERING


def _enters(title: str, named: str) -> bool:
    """Say whether a link is the way in by what it is called, which may be the name of the site; a picture may be called nothing."""
    if _BESIDE.search(title):
        return False
    return not title or bool(_ENTERS.search(title)) or (len(title) >= SHORTEST_NAME and (title in named or named in title))


def _same(url: str, other: str | None) -> bool:
    return url.partition("://")[2].rstrip("/") == (other or "").partition("://")[2].rstrip("/")
