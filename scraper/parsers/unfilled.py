"""Unfilled parts: whether the people or the rows of a page are still to come, into a part of it that only a script fills."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from lxml.etree import _Element as Element

from scraper.parsers.regions import FOOT, named_region
from scraper.parsers.tree import Tree

# «<div id="app"></div>»: what a script of the page was to fill.
_APPLICATIONS = frozenset(("app", "root", "__next", "__nuxt", "main-app", "vue-app", "app-root"))
_PARTS = frozenset(("div", "ul", "ol", "dl", "tbody", "table", "section"))
# An empty part of the page may say where its data come from.
_SOURCES = tuple(f"data-{name}" for name in ("url", "api", "src", "source", "action", "href", "ajax"))
_SOURCE = re.compile(r"[^\"'\s<>]{2,300}")
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|bmp|webp|svg|ico|mp[34])(?:[?#]|$)", re.IGNORECASE)
# Or a script calls it by a name such as «ldlist». Words are told apart by their marks and capitals, so that «old», «build» and
# «browser» say nothing of leaders (领导, with the letters of 局, 政府 … before it) and rows.
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_LEADERS = re.compile(r"leader|^[b-df-hj-np-tv-z]{0,3}ld")
_FILLED = re.compile(r"list|(?<!up)data|content|table|news|result|^rows?|^main")
_NAME = re.compile(r"[\w-]{1,60}")
_MOST_PARTS = 20
# What stands on a page beside what it is for, and around it.
_GADGET = re.compile(r"share|^qr|^ewm|erweima|weather|tianqi|^tq|weixin|wechat|^weibo|calendar|^clock|^visit|counter")
_FRAMING = re.compile(
    _GADGET.pattern
    + r"|^foot|banner|^head(?:er)?$|^nav|^menu|video|player|^map|sitemap|piaofu|^float|swiper|^slide|carousel|^(?:friend|f)?links?|logo|copyright|crumb|login|comment|^tool|^print|^wza|^ads?$"
)
# The same where it says so: «<div class="loading">加载中...</div>».
_WAITING = re.compile(r"(?:数据|内容|页面)?(?:正在|努力)?(?:加载|载入)中?[ .。…,，请稍候等]{0,12}")
_WAITING_WORDS = ("加载", "载入")
_LONGEST_WAIT = 60
_NEAR = 12


def is_unfilled(tree: Tree) -> bool:
    """Say whether the page has a part that only a script fills, and that may hold what the page is for."""
    return any(not _is_beside(node) for node in chain(_saying_so(tree), _empty(tree)))


def _saying_so(tree: Tree) -> Iterator[Element]:
    """Yield the elements that say of themselves that they are being loaded."""
    for node in tree.root.iter() if any(word in tree.text for word in _WAITING_WORDS) else ():
        said = (node[-1].tail if len(node) else node.text) or ""
        if 0 < len(said) <= _LONGEST_WAIT and _WAITING.fullmatch(said.strip()):
            yield node


def _empty(tree: Tree) -> Iterator[Element]:
    """Yield the empty elements that a script is to fill."""
    empty = (node for node in tree.root.iter() if not len(node) and not (node.text or "").strip())
    named: list[Element] = []
    for node in empty:
        if (node.get("id") or "").lower() in _APPLICATIONS or (node.tag in _PARTS and _has_source(node)):
            yield node
        elif node.tag in _PARTS and _NAME.fullmatch(node.get("id") or "") and _is_for(_words(node.get("id") or "")):
            named.append(node)
    for node in islice(named, _MOST_PARTS):
        if re.search(rf"[\"']#?{re.escape(node.get('id') or '')}[\"'\s]", tree.scripts):
            yield node


def _has_source(node: Element) -> bool:
    places = (node.get(name) or "" for name in _SOURCES)
    return any(_SOURCE.fullmatch(place) and not _PICTURE.search(place) for place in places)


def _is_for(words: list[str]) -> bool:
    return any(_LEADERS.search(word) or _FILLED.search(word) for word in words)


def _is_beside(node: Element) -> bool:
    """Say whether *node* is by its names, or by those of what stands around it, a part that is on every page."""
    own = _words(_names(node))
    if not any(map(_LEADERS.search, own)) and any(map(_FRAMING.search, own)):
        return True
    return any(
        around.tag == "footer" or named_region(_names(around)) is FOOT or any(map(_GADGET.search, _words(_names(around))))
        for around in islice(node.iterancestors(), _NEAR)
        if around.tag not in ("body", "html")
    )


def _names(node: Element) -> str:
    return f"{node.get('id') or ''} {node.get('class') or ''}"


def _words(names: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(names)]
