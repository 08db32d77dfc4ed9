"""Listings: a bare text that is the text of a leadership page, told from prose, given back the lines it had, and read as one."""

import re
from collections.abc import Iterator
from html import escape

from monitor.facts import LeaderFact
from scraper.parsers.context import Context
from scraper.parsers.names import is_rare, is_unmistakable, split_names
from scraper.parsers.normalise import compact
from scraper.parsers.notleaders import LONGEST_HEADING, can_head, heads_others, in_other_table, tells_of_now
from scraper.parsers.posts import ends_in_title
from scraper.parsers.roster import read_roster
from scraper.parsers.smallprint import is_small_print
from scraper.parsers.tree import Tree

# Words of acts and of reports: a text with one of them is no list of who holds which post now.
_ACT = re.compile(
    r"任命|决定[:：]|选举|选出|补选|公告|免去|任免|拟任|公示|决定任|辞去|履新|接任|当选|出席|召开|揭牌|挂牌|审查|施行|议案|提请|现予公布|试用期满|转正|晋升|套转|职级|消息|通知|经研究|作者|记者|编辑"
)
# «局领导：李强、王平»: the heading of a list and the list in one line.
_TEAM = re.compile(
    r"^\s*(?P<heading>(?:现任|本)?(?:[局厅委办省市县区]|中心|单位|机关)?(?:领导|领导班子|班子)(?:成员)?(?:名单)?)\s*[:：]\s*(?P<names>[^:：]{4,100})$"
)
# Who was there, or whose turn it is: such a line above makes the team those of an occasion.
_OCCASION = re.compile(r"会议|纪要|活动|安排|调研|带队|检查|培训|参加|到会|名单")
LONGEST_LINE = 120
MAX_LINES = 400
FEWEST = 2


def is_listing(text: str, longest: int = LONGEST_LINE) -> bool:
    """Say whether the lines of *text* are short and none of them tells of an act."""
    lines = [line for line in text.split("\n")[: MAX_LINES + 1] if line.strip() and not is_small_print(line)]
    return 0 < len(lines) <= MAX_LINES and max(map(len, lines)) <= longest and not _ACT.search("\n".join(lines))


def with_listed(told: tuple[LeaderFact, ...], text: str, context: Context) -> tuple[LeaderFact, ...]:
    """Return the leaders of *text* in the order of its list: *told*, who were read of it as prose, and whom only the list has.

    Where some were *told*, the list may add only names with rare surnames: in a list they are names, in prose they might be words.
    """
    listed = read_roster(Tree.of(_as_page(text)), context, "").leaders
    more = [one for one in listed if one.person not in {leader.person for leader in told}]
    if told and not all(is_rare(one.person) for one in more):
        return told
    places = {one.person: place for place, one in enumerate(listed)}
    return tuple(sorted((*told, *more), key=lambda one: places.get(one.person, -1)))


def _as_page(text: str) -> str:
    """Return the lines of *text* as the paragraphs of a page; what stands over all its people, as the heading it was."""
    return f"<html><body>{''.join(_lines(text))}</body></html>"


def _lines(text: str) -> Iterator[str]:
    begun = other = occasion = False
    for line in text.split("\n")[:MAX_LINES]:
        other = in_other_table(line, before=other)
        if other:
            continue
        bare = compact(line).rstrip(":：")
        occasion = occasion or _OCCASION.search(bare) is not None or tells_of_now(bare) is False
        if not occasion and (team := _team(line)) is not None:
            yield from team
            continue
        heads = not begun and len(bare) <= LONGEST_HEADING and can_head(bare) and heads_others(bare)
        begun = begun or (not heads and ends_in_title(bare) is not None)
        tag = "h3" if heads else "p"
        yield f"<{tag}>{escape(line)}</{tag}>"


def _team(line: str) -> list[str] | None:
    """Return the heading and the names of a line that is both, as a page sets them."""
    match = _TEAM.match(line)
    people = split_names(match["names"].strip(" 。.")) if match is not None else None
    if match is None or people is None or len(people) < FEWEST or not all(map(is_unmistakable, people)):
        return None
    return [f"<h3>{escape(match['heading'])}</h3>", *(f"<p>{escape(person)}</p>" for person in people)]
