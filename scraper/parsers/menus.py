"""Menus: every address that a page names beside a title, in links, maps, choices, frames and the data of its scripts.

Nothing is run. What a script writes as markup stands in the tree already (markup.py); here the titles and addresses
that it keeps as data are paired: objects with a name and an address, calls and rows of two literals.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from urllib.parse import quote, urljoin, urlsplit

from lxml.etree import _Element as Element

from scraper.parsers.addresses import address
from scraper.parsers.falsefriends import A_CONTROL
from scraper.parsers.linktitles import LONGEST_TITLE, heading_of, title_of
from scraper.parsers.markup import unescape
from scraper.parsers.signposts import path_kind, signpost
from scraper.parsers.tree import MAX_LINKS, Tree
from scraper.parsers.xmlmenus import as_objects, is_xml

MAX_MENU_LINKS = 24_000
# A menu may stand behind all the news of a home page.
MAX_ANCHORS = 12_000
MAX_SCRIPT = 200_000
_HAN = re.compile(r"[一-龥]")
# An address in code: a path, or one that ends as pages do.
_PLACE = re.compile(
    r"(?:https?:)?//[^\s<>\"']{3,400}|[./][^\s<>\"']{0,300}|[\w%-]{1,80}(?:/[\w%.?=&-]{0,80}){0,8}\.(?:s?html?|jspx?|aspx?|php|do|action)(?:\?[^\s<>\"']{0,200})?"
)
_FORWARD = re.compile(r"(?:location(?:\.href)?\s*=\s*|location\.(?:replace|assign)\(\s*|window\.open\(\s*|(?:goto|jump|go|openUrl|link)\w{0,12}\(\s*)['\"]([^'\"\s]{1,300})['\"]", re.IGNORECASE)  # fmt: skip
_OBJECT = re.compile(r"\{([^{}\[\]]{5,1500})(?=[{}\[\]])")
_NAME_KEY = r"[\"']?(?:\w{0,12}(?:name|title|text|label|caption)|n|t)[\"']?\s*:\s*"
_PLACE_KEY = r"[\"']?(?:\w{0,12}(?:url|href|link|path|src|address)|u)[\"']?\s*:\s*"
_LITERAL = r"(?:\"((?:[^\"\\\n]|\\.){1,300})\"|'((?:[^'\\\n]|\\.){1,300})')"
_NAME = re.compile(_NAME_KEY + _LITERAL, re.IGNORECASE)
_ADDRESS = re.compile(_PLACE_KEY + _LITERAL, re.IGNORECASE)
# «children:[]» would end the object before its address.
_NOTHING = re.compile(r"\[\s*\]|\{\s*\}")
_PAIR = re.compile(_LITERAL + r"\s*,\s*" + _LITERAL)
_BASE = re.compile(r"<[bB][aA][sS][eE]\b[^>]{0,200}?href\s*=\s*['\"]?([^'\"\s>]{1,300})")
_BASE_WITHIN = 60_000
# What a page fetches as a part of itself; an address of data is none.
_PART = re.compile(r"[^'\"\s<>?]{1,200}\.s?html?(?:\?[^'\"\s<>]{0,80})?", re.IGNORECASE)
_LOADED = re.compile(
    r"(?:(?:\.load|\$\.get|fetch)\(\s*|\$\.ajax\(\s*\{[^{}]{0,80}?url\s*:\s*|\.open\(\s*['\"]GET['\"]\s*,\s*)"
    r"['\"]([^'\"\s<>?]{1,200}\.s?html?(?:\?[^'\"\s<>]{0,80})?)(?:\s[^'\"]{0,40})?['\"]",
    re.IGNORECASE,
)
_INCLUDING = ("w3-include-html", "data-include", "include", "data-load", "ui-include")
_TEMPLATE = re.compile(
    r"<[sS][cC][rR][iI][pP][tT]\b[^>]{0,200}?type\s*=\s*['\"]?text/(?:x-)?(?:template|html|handlebars)\b[^>]{0,200}>"
)
_TEMPLATE_END = re.compile(r"</[sS][cC][rR][iI][pP][tT]")
LONGEST_TEMPLATE = 60_000
MAX_INCLUDED = 4
MAX_TEMPLATES = 4
_MENU_SCRIPT = re.compile(
    r"(?:nav|menu|daohang|column|channel|header|top|common|lanmu|dh)[\w.-]{0,40}\.js(?:\?|$)", re.IGNORECASE
)
_MENU_DATA = re.compile(
    r"['\"]([^'\"\s<>]{0,160}(?:nav|menu|daohang|column|channel|header|lanmu)[\w.-]{0,40}\.(?:json|xml)(?:\?[^'\"\s<>]{0,80})?)['\"]",
    re.IGNORECASE,
)
_SCRIPT_SOURCE = re.compile(r"<[sS][cC][rR][iI][pP][tT]\b[^>]{0,300}?src\s*=\s*['\"]?([^'\"\s>]{1,300})")
# What everybody uses and counts visitors with holds nobody's menu.
_LIBRARY = re.compile(
    r"jquery|bootstrap|swiper|lay(?:ui|er)|vue|react|angular|polyfill|echarts|slide|slick|moment|axios|require|html5|respond|share|stat|count|analytics|hm\.js|player|calendar|date|min\.js",
    re.IGNORECASE,
)
MAX_SCRIPT_FILES = 4
# A click that calls a function of the page's own with an address.
_CALLED = re.compile(r"\w{2,30}\(\s*['\"]([^'\"\s]{1,300})['\"]")
_KEPT = ("data-url", "data-href", "data-link", "data-path", "lay-href", "to")
_CLICKABLE = ("li", "div", "span", "td", "a", "button", "input", "img", "p", "dd", "dt", "h3", "h4", "router-link")
# Whatever may stand in the path and the query of an address; what is encoded already stays so.
_WRITTEN = "%/:?#[]@!$&'()*+,;=-._~|{}^\\"
_CUT = re.compile(r"(?:…|\.\.)\W*$")


@dataclass(frozen=True, slots=True)
class MenuLink:
    """One address and what the page calls it; an empty *title* is a frame's."""

    url: str
    title: str


@dataclass(frozen=True, slots=True)
class Coded:
    """One object of a script: its address and its name as they are meant, and all its *text* as written."""

    place: str
    name: str
    text: str


def page_base(tree: Tree, url: str | None) -> str | None:
    """Return what the addresses of the page are relative to: its own address, unless it says otherwise."""
    match = _BASE.search(tree.text[:_BASE_WITHIN]) if tree.beginnings.bases else None
    if match is None:
        return url
    try:
        base = urljoin(url or "", match[1])
        return base if urlsplit(base).scheme in ("http", "https") else url
    except ValueError:
        return url


def menu_links(tree: Tree, url: str | None) -> tuple[MenuLink, ...]:
    """Return what the page leads to, each address with the first title that says what stands there, else the first of all."""
    base = page_base(tree, url)
    found: dict[str, MenuLink] = {}
    for place, title in islice(named_places(tree), MAX_MENU_LINKS):
        target = absolute(place, base)
        if target is not None and (target not in found or _says_more(title, found[target].title)):
            found[target] = MenuLink(target, title)
    return tuple(found.values())


def _says_more(title: str, before: str) -> bool:
    """Say whether *title* tells what stands there and *before*, «更多», a headline or the beginning of it, does not."""
    if not title or title == before:
        return False
    whole = _CUT.search(before) is not None and title.startswith(_CUT.sub("", before))
    return whole or not before or (signpost(title).kind is not None and _is_silent(before))


def _is_silent(title: str) -> bool:
    sign = signpost(title)
    return sign.kind is None and (not sign.reason or sign.reason == A_CONTROL)


def script_links(source: str, url: str | None) -> tuple[MenuLink, ...]:
    """Return what a file of script or data names as its menu: markup that it writes, and objects."""
    data = as_objects(source[:MAX_SCRIPT]) if is_xml(source) else source[:MAX_SCRIPT]
    return menu_links(Tree.of(f"<script>{data}</script>"), url)


def menu_scripts(tree: Tree, url: str | None) -> tuple[str, ...]:
    """Return the files of script or data of a page whose names say that they hold its menu; of a page without a menu, those of its own."""
    base = page_base(tree, url)
    sources = [match[1] for match in islice(_SCRIPT_SOURCE.finditer(tree.text), 200)]
    named = [source for source in sources if _MENU_SCRIPT.search(source)]
    named += [match[1] for match in islice(_MENU_DATA.finditer(tree.scripts[:MAX_SCRIPT]), MAX_SCRIPT_FILES)]
    if not named and not any(signpost(title_of(anchor)).kind for anchor in islice(tree.root.iter("a", "area"), MAX_LINKS)):
        named = [source for source in sources if not _LIBRARY.search(source)]
    found = (absolute(source, base) for source in named)
    return tuple(islice(dict.fromkeys(place for place in found if place is not None), MAX_SCRIPT_FILES))


def absolute(place: str, base: str | None) -> str | None:
    """Return the page that a *place* as it is written leads to, without the part of it; None where it leads nowhere."""
    target = address(place, base)
    return _plain(target.partition("#")[0]) or None if target is not None else None


def _plain(url: str) -> str:
    """Return *url* with its host in small letters and what is no character of an address encoded, so that one address is one."""
    scheme, mark, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host.lower()}{slash}{quote(path, safe=_WRITTEN)}" if mark else url


def named_places(tree: Tree) -> Iterator[tuple[str, str]]:
    """Yield every place that the page names with what it calls it, as they are written."""
    yield from _anchors(tree.root)
    yield from _choices(tree.root)
    yield from _clicks(tree.root)
    yield from _frames(tree.root)
    yield from _included(tree)
    yield from _coded(tree.scripts[:MAX_SCRIPT])
    yield from _templates(tree.text)


def _anchors(root: Element) -> Iterator[tuple[str, str]]:
    for anchor in islice(root.iter("a", "area"), MAX_ANCHORS):
        place = anchor.get("href") or anchor.get("xlink:href") or ""
        if (forward := _FORWARD.search(place)) is not None:
            place = forward[1]
        title, full = title_of(anchor), (anchor.get("title") or "").strip()
        named = (title, full[: LONGEST_TITLE * 2], heading_of(anchor, title))  # the text may be «更多», or cut
        told = list(dict.fromkeys(name for name in named if name))
        if not told and path_kind(place) is not None:
            told = [""]  # a picture without a word: only its path speaks
        yield from ((place, name) for name in told if place)


def _choices(root: Element) -> Iterator[tuple[str, str]]:
    """A list to choose from leads where its values say."""
    for option in islice(root.iter("option"), MAX_LINKS):
        place = (option.get("value") or "").strip()
        if _PLACE.fullmatch(place):
            yield place, title_of(option)


def _clicks(root: Element) -> Iterator[tuple[str, str]]:
    """An element that leads somewhere when it is clicked; of elements inside each other the inner one has the title."""
    for element in islice(root.iter(*_CLICKABLE), MAX_LINKS * 4):
        place = _kept(element) or clicked(element) or _called(element)
        if place:
            title = title_of(element) or (element.get("value") or "")
            if title and len(title) <= LONGEST_TITLE:
                yield place, title


def clicked(element: Element) -> str | None:
    """Return where a click on *element* leads by its own script."""
    forward = _FORWARD.search((element.get("onclick") or "")[:600])
    return forward[1] if forward is not None else None


def _called(element: Element) -> str | None:
    """Return the address that a click gives to a function of whatever name."""
    call = _CALLED.search((element.get("onclick") or "")[:600])
    return call[1] if call is not None and _PLACE.fullmatch(call[1]) else None


def _kept(element: Element) -> str | None:
    """Return the address that an element keeps for a script."""
    kept = (element.get(name) for name in _KEPT)
    return next((place for place in kept if place and _PLACE.fullmatch(place)), None)


def _frames(root: Element) -> Iterator[tuple[str, str]]:
    for frame in islice(root.iter("frame", "iframe"), 20):
        place = (frame.get("src") or "").strip()
        if place:
            yield place, ""


def _included(tree: Tree) -> Iterator[tuple[str, str]]:
    """Yield the parts of a page that its scripts fetch and put into it: a head with the menu, mostly."""
    for match in islice(_LOADED.finditer(tree.scripts[:MAX_SCRIPT]), MAX_INCLUDED):
        yield match[1], ""
    for element in islice(tree.root.iter("div", "header", "section", "nav", "span"), MAX_LINKS):
        places = (element.get(name) for name in _INCLUDING)
        yield from ((place, "") for place in places if place and _PART.fullmatch(place))


def _templates(source: str) -> Iterator[tuple[str, str]]:
    """Yield the links of markup that a page keeps for its scripts to put in place."""
    for opening in islice(_TEMPLATE.finditer(source), MAX_TEMPLATES):
        end = _TEMPLATE_END.search(source, opening.end(), opening.end() + LONGEST_TEMPLATE)
        if end is not None:
            yield from _anchors(Tree.of(source[opening.end() : end.start()]).root)


def _coded(script: str) -> Iterator[tuple[str, str]]:
    """Yield the pairs of title and address that code keeps: objects with both, then literals side by side."""
    yield from ((one.place, one.name) for one in coded(script))
    for match in islice(_PAIR.finditer(script), MAX_LINKS):
        one, other = unescape(match[1] or match[2] or ""), unescape(match[3] or match[4] or "")
        if _HAN.search(one) and len(one) <= LONGEST_TITLE and _PLACE.fullmatch(other):
            yield other, one
        elif _HAN.search(other) and len(other) <= LONGEST_TITLE and _PLACE.fullmatch(one):
            yield one, other


def coded(script: str) -> Iterator[Coded]:
    """Yield the objects of *script* that have a name and an address."""
    for match in islice(_OBJECT.finditer(_NOTHING.sub("null", script[:MAX_SCRIPT])), MAX_LINKS):
        name, place = _NAME.search(match[1]), _ADDRESS.search(match[1])
        if name is not None and place is not None:
            yield Coded(_said(place), _said(name), match[1])


def _said(literal: re.Match[str]) -> str:
    return unescape(literal[1] or literal[2] or "").strip()
