"""Portraits: which picture of a leadership page shows which person.

The smallest part of the page that holds a person's name and a picture is his card when it names nobody else; as many
pictures as people in one part are theirs in turn. What decorates a page is told by rows of data: what its file is called,
how it is described, how it is sized. A picture that would be two people's is nobody's: it stands for a missing one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import cast

from lxml.etree import _Element as Element

from scraper.parsers.normalise import compact
from scraper.parsers.regions import BODY, CHROME, FOOT, named_region

MAX_PICTURES = 400
MAX_CLIMB = 40
LONGEST_KNOWN = 300
MOST_ATTRIBUTES = 20
# Where a page puts the true address of a picture that is loaded late or was pasted; src may be a spacer then.
ADDRESSES = ("data-original", "data-src", "data-lazy-src", "data-lazy", "data-url", "lazy-src", "original", "_src", "src")
# No picture of a person is called so: a whole word of the file's name, or a part of it that no name in pinyin has.
WORDS = frozenset(
    ("arrow", "back", "banner", "bg", "blank", "btn", "button", "close", "conac", "default", "dot", "dzjg", "email", "ewm", "ga", "home",
     "hot", "ico", "icon", "jiucuo", "line", "loading", "logo", "mail", "more", "new", "nopic", "noimg", "phone", "pixel", "print", "qr",
     "qrcode", "search", "share", "tel", "top", "transparent", "weibo", "weixin", "wechat", "wx", "zfwzzc")
)  # fmt: skip
PARTS = ("qrcode", "erweima", "placeholder", "spacer", "loading", "nophoto", "noimage", "二维码", "图标", "标识", "国徽", "党徽")
FOLDERS = frozenset(("ico", "icon", "icons", "logo", "qrcode", "emotion", "emoticons", "smilies", "filetype"))
DESCRIBED = re.compile(
    r"二维码|扫一扫|微信|微博|客户端|图标|标志|标识|logo|国徽|党徽|返回|打印|分享|关闭|找错|纠错|更多|首页|点击", re.IGNORECASE
)
SMALLEST, LARGEST = 40, 900
WIDEST = 1.6
_LENGTH = re.compile(r"^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$", re.IGNORECASE)
_STYLED = {name: re.compile(rf"(?:^|[;\s]){name}\s*:\s*(\d{{1,5}})(?:\.\d+)?px", re.IGNORECASE) for name in ("width", "height")}
_NAME_PART = re.compile(r"[^a-z]+")


@dataclass(frozen=True, slots=True)
class Placed:
    """A person and, for each place that names him, what holds it, from the inside out."""

    name: str
    chains: Sequence[Sequence[Element]]


@dataclass(frozen=True, slots=True)
class _Picture:
    address: str
    alt: str


def portraits(root: Element, people: Sequence[Placed]) -> Mapping[str, str]:
    """Return the address of the portrait of everybody who has one, as the page gives it."""
    holding: dict[Element, list[_Picture]] = defaultdict(list)
    chrome: dict[Element, bool] = {}
    for node, _ in zip(root.iter("img"), range(MAX_PICTURES), strict=False):
        picture = _picture(tuple(cast("Sequence[tuple[str, str]]", node.items())))
        if picture is not None:
            chain = list(_above(node))
            if not _is_in_chrome(chain, chrome):
                for above in chain:
                    holding[above].append(picture)
    if not holding:
        return {}
    found = dict(_found(people, holding))
    shared = Counter(found.values())
    return {name: place for name, place in found.items() if shared[place] == 1}


def _found(people: Sequence[Placed], holding: Mapping[Element, list[_Picture]]) -> Iterator[tuple[str, str]]:
    named: dict[Element, set[str]] = defaultdict(set)
    for person in people:
        for chain in person.chains:
            for above in chain:
                named[above].add(person.name)
    for card, names in _cards(people, holding, named).items():
        pictures = holding[card]
        if len(names) != len(named[card]):
            continue  # others of them have a card of their own inside: this is a list, and these have no picture
        if len(names) == 1:
            yield names[0], (_described(names[0], pictures) or pictures[0]).address
        elif len(names) == len(pictures):
            yield from zip(names, (one.address for one in pictures), strict=True)


def _cards(
    people: Sequence[Placed], holding: Mapping[Element, list[_Picture]], named: Mapping[Element, set[str]]
) -> dict[Element, list[str]]:
    """Return the smallest parts that hold a picture, each with the people who have none nearer."""
    cards: dict[Element, list[str]] = defaultdict(list)
    for person in people:
        nearest = [above for chain in person.chains if (above := next(filter(holding.__contains__, chain), None)) is not None]
        if nearest:
            cards[min(nearest, key=lambda above: len(named[above]))].append(person.name)
    return cards


def _described(name: str, pictures: Iterable[_Picture]) -> _Picture | None:
    return next((one for one in pictures if name in one.alt), None)


def _above(node: Element) -> Iterator[Element]:
    """Yield *node* and what holds it, the whole page left out: what only the page holds together belongs to nobody."""
    current: Element | None = node
    for _ in range(MAX_CLIMB):
        if current is None or current.tag in ("body", "html"):
            return
        yield current
        current = current.getparent()


def _is_in_chrome(chain: Sequence[Element], known: dict[Element, bool]) -> bool:
    """Say whether one of *chain*, from the inside out, is chrome; what is *known* of one holds for all that it holds."""
    fresh = list(takewhile(lambda above: above not in known, chain))
    inside = known[chain[len(fresh)]] if len(fresh) < len(chain) else False
    for above in reversed(fresh):
        inside = inside or _is_chrome(above)
        known[above] = inside
    return inside


def _is_chrome(node: Element) -> bool:
    """Say whether *node* is the page's menu, banner or footer; what is called head or top and leads nowhere is a card's own."""
    names = f"{node.get('class') or ''} {node.get('id') or ''}"
    region = named_region(names) if names != " " else BODY
    leads = region is CHROME and next(node.iterdescendants("a"), None) is not None
    return region is FOOT or leads or node.tag in ("nav", "footer")


def _picture_of(attributes: tuple[tuple[str, str], ...]) -> _Picture | None:
    """Return the picture that an element with these *attributes* shows, where it can be a portrait."""
    said = dict(attributes)
    alt = compact(said.get("alt") or said.get("title") or "")[:40]
    if (alt and DESCRIBED.search(alt)) or not _sized_as_a_portrait(said):
        return None
    for name in ADDRESSES:
        if (value := said.get(name, "").strip()) and not is_decoration(value):
            return _Picture(value, alt)
    return None


def _picture(attributes: tuple[tuple[str, str], ...]) -> _Picture | None:
    short = all(len(value) <= LONGEST_KNOWN for _, value in attributes)
    return _known_picture(attributes) if short and len(attributes) <= MOST_ATTRIBUTES else _picture_of(attributes)


# The pictures of a site stand on each of its pages, and those of its leaders at each look.
_known_picture = lru_cache(maxsize=2048)(_picture_of)


def is_decoration(value: str) -> bool:
    """Say whether the address of a picture is that of an icon, a code, a logo or a spacer."""
    return _is_known_decoration(value) if len(value) <= LONGEST_KNOWN else _is_decoration(value)


def _is_decoration(value: str) -> bool:
    path = value.lower().partition("?")[0].partition("#")[0]
    scheme, colon, _ = path.partition(":")
    if colon and "/" not in scheme and scheme not in ("http", "https"):
        return True  # data:, and the «file:» of a text that was pasted
    *folders, file = path.split("/")
    stem = file.rpartition(".")[0] or file
    return (
        file.endswith(".svg")
        or any(part in stem for part in PARTS)
        or not WORDS.isdisjoint(_NAME_PART.split(stem))
        or not FOLDERS.isdisjoint(folders)
    )


# The icons of a site stand on each of its pages.
_is_known_decoration = lru_cache(maxsize=2048)(_is_decoration)


def _sized_as_a_portrait(said: Mapping[str, str]) -> bool:
    width, height = _size(said, "width"), _size(said, "height")
    sizes = [size for size in (width, height) if size is not None]
    if any(not SMALLEST <= size <= LARGEST for size in sizes):
        return False
    return width is None or height is None or width <= height * WIDEST


def _size(said: Mapping[str, str], name: str) -> int | None:
    size, style = said.get(name), said.get("style")
    found = (_LENGTH.match(size) if size else None) or (_STYLED[name].search(style) if style else None)
    return int(found[1]) if found is not None else None
