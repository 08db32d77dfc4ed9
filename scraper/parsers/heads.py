"""Heads: who heads a body, in the forms that roundups and copied leadership lines use beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import Pattern

from monitor.facts import LeaderFact
from scraper.parsers.masks import Masked, mask
from scraper.parsers.names import is_person
from scraper.parsers.normalise import Normalised
from scraper.parsers.phrases import read_posts
from scraper.parsers.pieces import is_roundup, split

_NAME = r"(?P<name>[㐀-䶿一-鿿]{2,4}|[㐀-䶿一-鿿]{1,8}(?:·[㐀-䶿一-鿿]{1,8}){1,3})"
_POSTS = r"(?P<posts>(?:党组书记、|党委书记、|党组副书记、)?(?:局长|主任|厅长))"


@dataclass(frozen=True, slots=True)
class HeadRule:
    """One form on a masked sentence; *roundup* forms count only where several provinces are told of.

    In the news of one body's own ceremony its head is named in passing; a roundup says who heads which.
    """

    id: str
    pattern: Pattern[str]
    sample: str
    roundup: bool = False


RULES: tuple[HeadRule, ...] = (
    HeadRule("head/职务:姓名", re.compile(rf"(?P<body>Ⓑ){_POSTS}:{_NAME}(?:\((?:首任|新任|现任)\))?$"), "新成立的河北省数据局局长:李四"),
    HeadRule("head/局领导", re.compile(rf"(?P<body>Ⓑ)(?:局|现任|主要)?领导{_NAME}:(?P<posts>[^,。;:男女]{{2,24}}?)(?=男|女|,|。|;|$)"), "河北省数据局局领导李四:党组书记、局长,男,汉族"),
    HeadRule("head/姓名:职务", re.compile(rf"(?:^|,){_NAME}:(?P<body>Ⓑ){_POSTS}(?=,|。|;|$)"), "局领导一栏写着,李四:河北省数据局党组书记、局长"),
    HeadRule("head/挂牌,职务姓名", re.compile(rf"(?P<body>Ⓑ)(?:[于已]|正式|Ⓓ){{0,4}}(?:挂牌成立|揭牌成立|挂牌|揭牌|成立),(?:首任|现任)?{_POSTS}(?:为|是|系)?{_NAME}$"), "河北省数据局1月9日挂牌成立,局长李四"),
    HeadRule("head/由主持", re.compile(rf"仪式由(?P<body>Ⓑ){_POSTS}{_NAME}主持"), "仪式由河北省数据局党组书记、局长李四主持", roundup=True),
    HeadRule("head/主持仪式", re.compile(rf"(?P<body>Ⓑ){_POSTS}{_NAME}主持(?:了)?(?:揭牌|挂牌)?仪式"), "河北省数据局党组书记、局长李四主持揭牌仪式", roundup=True),
)  # fmt: skip


def read_heads(whole: Normalised, owner: str | None) -> Iterator[LeaderFact]:
    """Yield the heads that the normalised text *whole* states."""
    roundup = is_roundup(whole.text)
    rules = [rule for rule in RULES if roundup or not rule.roundup]
    for piece in split(whole.text, owner):
        if not re.search(
            r"(?:局长|主任|厅长):|领导.{2,12}:|主持|[牌立],.{0,8}(?:局长|主任|厅长).{2,10}$|.{2,12}:.{2,40}(?:局长|主任|厅长)",
            piece.text,
        ):
            continue
        masked = mask(piece.text, piece.around)
        for rule in rules:
            for match in rule.pattern.finditer(masked.text):
                first, last = masked.origin(*match.span())
                yield from _leader(rule, match, masked, whole.quote(piece.start + first, piece.start + last).strip())


def _leader(rule: HeadRule, match: re.Match[str], masked: Masked, quote: str) -> Iterator[LeaderFact]:
    body = masked.bodies[match.start("body")].name
    posts = read_posts(match["posts"])
    if body is not None and posts and is_person(match["name"], closed=False):
        yield LeaderFact(match["name"], tuple(post.title for post in posts), body, quote, rule.id, "B")
