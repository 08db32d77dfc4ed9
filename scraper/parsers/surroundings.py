"""Surroundings: what a page says of itself and leads to, for a search that asks whether it is the one sought."""

import re
from dataclasses import dataclass

from scraper.parsers.decode import decode
from scraper.parsers.doors import doors
from scraper.parsers.menus import MenuLink, menu_links, menu_scripts, script_links
from scraper.parsers.tags import page_tags
from scraper.parsers.tree import Tree

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
_PLACE = re.compile(r"(?:当前|您(?:现在)?(?:所在)?(?:的)?)位置\s*(?:[:：]\s*)?([^\n]{2,120})")
_STEPS = re.compile(r"\s*(?:[>»›/→|\\]|&gt;|-{1,2})+\s*")
_DUTY = re.compile(
    r"负责|拟订|拟定|起草|承担|承办|组织|指导|监督|统筹|贯彻|协调|推进|推动|促进|管理|研究提出|执行|制定|建设|培育|服务|开展|办理|落实|参与|保障|完成"
)
# «某市数据局负责…»: one sentence that says it all.
_CHARGED = re.compile(
    r"(?:局|厅|委|委员会|办公室|中心)(?:主要)?(?:负责|承担|主管)|(?:主要|工作|基本)职责\s*(?:是|为)?\s*[:：]\s*(?=负责|承担|主管|拟订|组织|贯彻)"
)
_NUMBERED = re.compile(r"^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\d{1,2}[)）、.．]|[①-⑳])")
# Whose duties they are: «某某委员会负责…», «某某局的主要职责», «某某局是市政府工作部门»; «本局» is whoever owns the page.
_BEARER = re.compile(
    r"(?<![一-龥])([本我该](?:局|厅|委|办|中心|单位|机关|部门)|[一-龥]{2,24}?(?:局|厅|委员会|办公室|办公厅|中心|委))(?:机关)?"
    r"(?:[（(][^（）()]{1,30}[)）])?的?(?:主要|工作|基本|机构)?(?:负责|承担|主管|贯彻|职责|职能|[是为][^，。；\n]{0,20}(?:部门|机构))"
)
LONGEST_LINE = 600
MAX_LINES = 400
LONGEST_ACCOUNT = 4_000


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The titles of a page (its own, its column's, the last step of its place line) and where it leads.

    *doors* is where a page leads that is only the way in; *duties* counts numbered lines, and sentences, that say what a body does; *words* the characters of its own text.
    """

    titles: tuple[str, ...]
    links: tuple[MenuLink, ...]
    scripts: tuple[str, ...] = ()
    duties: int = 0
    words: int = 0
    text: str = ""
    doors: tuple[str, ...] = ()
    place: str = ""
    bearer: str = ""


def surroundings(body: bytes, content_type: str | None, url: str) -> Surroundings:
    """Return the surroundings of the page at *url*; a file of script has links only."""
    charset = _CHARSET.search(content_type or "")
    source = decode(body, charset[1] if charset is not None else None).text
    if _is_script(source, content_type, url):
        return Surroundings((), script_links(source, url))
    tree = Tree.of(source)
    main = tree.main
    line = _PLACE.search(tree.visible)
    place = line[1].strip() if line is not None else ""
    return Surroundings(
        titles=_titles(tree, place),
        place=place,
        bearer=_bearer(main),
        links=menu_links(tree, url),
        scripts=menu_scripts(tree, url),
        duties=_duties(main),
        words=len("".join(main.split())),
        text=main[:20_000],
        doors=doors(tree, url),
    )


def ways(body: bytes, content_type: str | None, url: str) -> Surroundings:
    """Return where the page at *url* leads and nothing else of its surroundings: what a home page is asked for."""
    charset = _CHARSET.search(content_type or "")
    tree = Tree.of(decode(body, charset[1] if charset is not None else None).text)
    return Surroundings((), menu_links(tree, url), menu_scripts(tree, url), doors=doors(tree, url))


def _is_script(source: str, content_type: str | None, url: str) -> bool:
    named = "javascript" in (content_type or "").lower() or url.partition("?")[0].endswith(".js")
    return named and not source.lstrip()[:200].lower().startswith(("<!doctype", "<html"))


def _titles(tree: Tree, place: str) -> tuple[str, ...]:
    """Return what the page calls itself, the most telling first: its column, the end of its place line, its title."""
    column = page_tags(tree.text).get("columnname", "")
    steps = [step for step in _STEPS.split(place) if step]
    named = (column, *steps[-1:], re.split(r"[-_|—–]", tree.title)[0], tree.title)
    return tuple(dict.fromkeys(title.strip() for title in named if title.strip()))


def _bearer(text: str) -> str:
    match = _BEARER.search(text[:LONGEST_ACCOUNT])
    return match[1] if match is not None else ""


def _duties(text: str) -> int:
    lines = [line for line in text.split("\n")[:MAX_LINES] if len(line) <= LONGEST_LINE]
    numbered = sum(bool(_NUMBERED.match(line) and _DUTY.search(line)) for line in lines)
    spoken = max((len({match[0] for match in _DUTY.finditer(line)}) for line in lines), default=0)
    charged = any(_CHARGED.search(line) for line in lines)
    return max(numbered, spoken if spoken >= 3 else 0, 2 if charged else 0)
