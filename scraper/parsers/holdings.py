"""Holdings: the posts that a title line of a leadership page says, by body, each with the words of its mode."""

import re
from dataclasses import dataclass, replace

from scraper.parsers.posts import PostPhrase

_QUALIFIER = re.compile(
    r"挂职(?:锻炼)?|试用(?:期(?:[一二三半\d]+年|[一二三四五六七八九十\d]+个月)?)?|主持[一-龥、]{0,10}工作|临时负责(?:[一-龥]{0,8}工作)?|^代理?$"
)
# «挂职副局长»: the mode stands before the title and names no body.
_SECONDED = "挂职"
# «副局长【主持工作】»: remarks in any bracket are remarks.
_ROUNDED = re.compile(r"(?<=[一-龥])[\[【〔]([一-龥]{1,12})[\]】〕]")
# «张三 <党组书记、局长>»
_ANGLED = re.compile(r"<([一-龥、]{2,30})>")


@dataclass(frozen=True, slots=True)
class Holding:
    """Posts of one body; *organisation* is as printed, None where the title names none; *qualifier* stands beside one of them."""

    organisation: str | None
    posts: tuple[str, ...]
    qualifier: str | None = None


def qualifier_of(remark: str) -> str | None:
    """Return the words of a mode that *remark*, printed in brackets, holds."""
    found = _QUALIFIER.search(remark)
    return found[0] if found is not None else None


def told_before(phrase: PostPhrase) -> tuple[str | None, PostPhrase]:
    """Return the mode that stands before a post in the place of its body, and the post without it."""
    if phrase.organisation != _SECONDED:
        return None, phrase
    return _SECONDED, replace(phrase, organisation=None)


def rounded(text: str) -> str:
    """Return *text* with round brackets about its remarks, whichever the page prints."""
    text = _ANGLED.sub(r"(\1)", text) if "<" in text else text
    return _ROUNDED.sub(r"(\1)", text) if "[" in text or "【" in text or "〔" in text else text
