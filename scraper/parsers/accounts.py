"""Accounts: what a page calls itself, and what it says a body does: the marks of a page of functions."""

import re
from collections.abc import Sequence

from monitor.finds import ACCOUNTS
from scraper.parsers.roles import FUNCTION_WORDS
from scraper.parsers.signposts import signpost
from scraper.parsers.tags import page_tags
from scraper.parsers.tree import Tree, text_of

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
LONGEST_HEADING = 16
LONGEST_TITLE = 40
MAX_LINES = 400
LONGEST_ACCOUNT = 4_000


def is_account(tree: Tree) -> bool:
    """Say whether the page, or a heading on it, is called an account of the body or of its functions, or states a duty."""
    main = tree.main
    headings = (line for line in main.split("\n")[:MAX_LINES] if len(line) <= LONGEST_HEADING)
    called = (*titles_of(tree, place_line(tree) or ""), *headings)
    return duties_in(main) > 0 or any(FUNCTION_WORDS.search(one) or signpost(one).kind in ACCOUNTS for one in called)


def place_line(tree: Tree) -> str | None:
    """Return the line that says where on the site the page stands."""
    line = _PLACE.search(tree.visible)
    return line[1].strip() if line is not None else None


def steps_of(place: str) -> tuple[str, ...]:
    """Return the steps of a place line."""
    return tuple(step for step in _STEPS.split(place) if step)


def heading_over(tree: Tree) -> str:
    """Return the first heading of the highest rank; empty where the page has none, or a long one."""
    first = next(tree.root.iter("h1"), None)
    heading = "".join(text_of(first).split()) if first is not None else ""
    return heading if len(heading) <= LONGEST_TITLE else ""


def titles_of(tree: Tree, place: str) -> tuple[str, ...]:
    """Return what the page calls itself, the most telling first: its column, the end of its place line, its title."""
    column = page_tags(tree.text).get("columnname", "")
    named = (column, *steps_of(place)[-1:], re.split(r"[-_|—–]", tree.title)[0], tree.title)
    return tuple(dict.fromkeys(title.strip() for title in named if title.strip()))


def bearer_of(text: str) -> str:
    """Return the first body that the *text* says has duties; empty where it says so of none."""
    match = _BEARER.search(text[:LONGEST_ACCOUNT])
    return match[1] if match is not None else ""


def duties_in(text: str) -> int:
    """Count the numbered lines, and the verbs of one line, that say what a body does."""
    lines = _lines(text)
    spoken = max((len({match[0] for match in _DUTY.finditer(line)}) for line in lines), default=0)
    return max(_listed(lines), spoken if spoken >= 3 else 0)


def lists_duties(text: str) -> bool:
    """Say whether *text* lists what a body does, or says with what it is charged: more than the verbs of any sentence."""
    return _listed(_lines(text)) >= 2


def _listed(lines: Sequence[str]) -> int:
    numbered = sum(bool(_NUMBERED.match(line) and _DUTY.search(line)) for line in lines)
    return max(numbered, 2 if any(map(_CHARGED.search, lines)) else 0)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n")[:MAX_LINES] if len(line) <= LONGEST_LINE]
