"""List items: what stands in one line under a head («任职：张三，市统计局局长；李四，市数据局副局长。»), made fit for the grammar of clauses."""

import re

from scraper.parsers.names import HAN, is_person
from scraper.parsers.phrases import read_posts

_NAME = rf"[{HAN}]{{2,4}}|[{HAN}]{{1,12}}·[{HAN}·]{{1,14}}"
# The comma between a person and his post, where a head or the item before ends right before him.
_ITEM = re.compile(
    rf"(?:(?P<head>^\s*(?:[一二三四五六七八九十\d]{{1,3}}[、.．])?(?:任\s?职|免\s?职|任\s?命|免\s?去|聘任|解聘)\s*[:：])|(?<=[;；])|^)\s*(?P<name>{_NAME})"
    r"(?:\([^()]{1,16}\))?(?P<comma>[,，])(?P<post>(?!原|前|曾|时任|现任)[^,，;；。:：\n]{3,60}+)"
    rf"(?!\s*[,，]\s*(?:{_NAME})\s*[,，])"
)
# «，不再办理免职手续» behind a head says nothing of the list below it.
_FORMALITY = re.compile(
    r"[,，](?:均|并|也)?不再(?:另行|再|一一)?(?:办理|履行|下达|行文|发文)[^,，;；。:：()（）\n]{0,14}(?=[:：]|$)"
)


def with_blanks(sentence: str, *, headed: bool) -> str:
    """Return *sentence*, as long as before, with a blank for the comma between a listed person and his post.

    *headed* says that it stands under the head of a list. What is said of the formalities behind such a head becomes blanks too.
    """
    sentence = _FORMALITY.sub(lambda match: " " * len(match[0]), sentence)
    pieces: list[str] = []
    place, listed = 0, headed
    for match in _ITEM.finditer(sentence):
        listed = listed or match["head"] is not None
        if listed and is_person(match["name"], closed=True) and read_posts(match["post"]) is not None:
            pieces += [sentence[place : match.start("comma")], " "]
            place = match.end("comma")
    return "".join((*pieces, sentence[place:]))
