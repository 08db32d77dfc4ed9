"""Glued lines: a name with its titles right beside it, and behind them nothing, other names, or what the person does."""

import re

from scraper.parsers.names import HAN, has_surname, is_person
from scraper.parsers.nameslots import people_in
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.posts import REMARK, TITLES_IN_A_ROW

_Found = tuple[tuple[str, ...], tuple[Post, ...], str] | None
# Titles with a name glued to them, and nothing behind or what he does.
TOLD = "roster/职务姓名分工"
WORK = r"主持(?:[一-龥、]{0,14}工作)|负责|分管|协助|协管|联系(?=[^电方])|领导[一-龥]{0,10}工作"
_NAME_AND_DUTY = re.compile(rf"([{HAN}]{{2,4}}?)(?:同志)?(?:\([^()]{{1,12}}\))?\s*[,:]?\s*(?={WORK})")
_BEHIND_TITLES = re.compile(rf"(?:\([^()]{{1,12}}\))?\s*(?:[:,]?\s*(?:{WORK})|$)")
_NAME_SIZES = (2, 3)


def titles_and_names(bare: str) -> _Found:
    """Read «局长甲（主持全面工作）», «副局长乙、丙»: titles and then nothing but names."""
    match = TITLES_IN_A_ROW.match(bare)
    posts = read_posts(match[0]) if match is not None else None
    people = people_in(REMARK.sub("", bare[match.end() :])) if match is not None and posts is not None else None
    sure = people is not None and all(has_surname(one) or "·" in one for one in people)
    return None if people is None or posts is None or not sure else (people, posts, "roster/职务姓名")


def told(bare: str) -> _Found:
    """Read «党组书记、局长甲同志主持全面工作», «甲局长：分管…»: name and titles glued, and behind them duties or nothing."""
    title = TITLES_IN_A_ROW.match(bare)
    if title is not None:
        named = _NAME_AND_DUTY.match(bare, title.end())
        posts = read_posts(title[0]) if named is not None and is_person(named[1], closed=False) else None
        return None if named is None or posts is None else ((named[1],), posts, TOLD)
    return next((found for size in _NAME_SIZES if (found := _name_first(bare, size)) is not None), None)


def _name_first(bare: str, size: int) -> _Found:
    title = TITLES_IN_A_ROW.match(bare, size) if is_person(bare[:size], closed=False) else None
    posts = read_posts(title[0]) if title is not None and _BEHIND_TITLES.match(bare, title.end()) else None
    return None if posts is None else ((bare[:size],), posts, TOLD)
