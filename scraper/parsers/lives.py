"""Lives: whom a paragraph of a leadership page tells of («姓名，男，汉族，…»), and the posts that it says are held now."""

import re

from scraper.parsers.departed import RETIRES
from scraper.parsers.names import tidy
from scraper.parsers.resumes import openings
from scraper.parsers.titles import leading_title

_NOW = re.compile(r"现\s*(?:担)?[任为]\s*[:：]?([^。;；\n]{2,120})")
_SINCE = re.compile(r"(?:19|20)\d\d年(?:\d{1,2}月)?(?:至今|起)(?:担)?任([^。;；\n]{2,120})")
# «2022.06—　副市长、党组成员»: a line of a life without an end.
_OPEN = re.compile(
    r"^(?:19|20)\d\d\s?[年./-]\s?\d{0,2}\s?月?\s*(?:[-—–~～至―]{1,4}\s*(?:至?今)?|起|至今)[\s:：,，]*(?:担?任)?(.{2,120})$"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
# He is on his way in or out: what the paragraph says of now is not what a roster says.
_COMING = re.compile(r"拟任|拟提名|拟(?:进一步)?使用|提名为|涉嫌|审查调查|逝世|去世|因病医治")
_LEAVING = re.compile(rf"{RETIRES}|离任|卸任|调离|辞去|免去|不再(?:担|兼)?任")


def current_title(text: str) -> str | None:
    """Return the titles that *text* says are held now: after 现任, or since a year that nothing follows."""
    now = _NOW.search(text)
    if now is not None and (title := leading_title(now[1].strip())) is not None:
        return title
    since = list(_SINCE.finditer(text))
    return leading_title(since[-1][1].strip()) if since and not _YEAR.search(text[since[-1].end(1) :]) else None


def title_since(text: str) -> str | None:
    """Return the titles that a line of a life has, where it begins with a year and has no end."""
    line = _OPEN.match(text)
    return leading_title(line[1].strip()) if line is not None else None


def subject(text: str) -> str | None:
    """Return whose life *text* tells, where it opens with a name and the facts of life, and he is here to stay."""
    # What he left before he came to what he is now is a part of his life: «2019年免去兼任的…职务。现任…».
    now = _NOW.search(text)
    if _COMING.search(text) or _LEAVING.search(text, now.start() if now is not None else 0):
        return None
    found = openings(text)
    return tidy(found[0][1]) if len(found) == 1 and not text[: found[0].start(1)].strip() else None


def without_life(flat: str) -> str:
    """Leave out the dates of birth, entry and schooling, which are no history of posts."""
    return re.sub(r"(?:19|20)\d\d年?[\d.]{0,3}月?(?:\d{1,2}日)?(?:出?生|入党|参加工作|加入中国共产党)", "", flat)
