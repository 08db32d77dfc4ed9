"""Entries: the lines under a head of an act that name the post before its people («某局副局长：甲», «某市副市长　乙、丙»)."""

import re
from dataclasses import replace

from scraper.parsers.deeds import Deed, Flow
from scraper.parsers.gazetteer import city_named
from scraper.parsers.names import HAN, has_surname, is_listed, is_person, is_unmistakable, is_word_as_name, split_names
from scraper.parsers.phrases import Post, opens_body, read_posts
from scraper.parsers.slots import qualifier_of

_BULLET = re.compile(r"^\s*(?:[-—•·*▪●■◆★☆▲►]|[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．])?\s*")
_PARTED = re.compile(r"\s*[:：]\s*|\s+")
# «张三：原某局副局长», under «免去：».
_FORMER = re.compile(r"^原(?=[一-龥]{4})")
# «任命 | 张三 | 某局局长»: a row of a table without a head, its first cell the verb.
_ROW = re.compile(
    rf"^(\s*(?:任命|聘任|任职?)[ \t]+[{HAN}·]{{2,14}}(?:\([^()]{{1,12}}\))?)[ \t](?=(?!同志|女士|先生|[为任兼的]|担任|出任)[{HAN}]{{4}})"
)
# «【任命】»: a head in brackets of its own.
_FRAME = re.compile(r"^(\s*)[【\[〔]([^【】\[\]〔〕]{1,20})[】\]〕](?=\s*$)")
# «某县人民法院审判员：张三（退休）», under «免去：».
_RETIRES = re.compile(r"[(（](退休|已退休|到龄退休|提前退休)[)）]\s*$")
# «段落 某局总工程师职务», a word or four characters behind a single surname, and a blank before the post.
_LISTED = re.compile(rf"^(?P<name>[{HAN}]{{2,4}})(?:\([^()]{{1,12}}\))?\s+(?P<posts>[^;。]{{4,}})$")
_LONGEST = 120


def entry_under_head(line: str, flow: Flow) -> Deed | None:
    """Return what *line* says under the head in force: who gets or loses the post that it begins with."""
    if not flow.headed or flow.verb is None or len(line) > _LONGEST:
        return None
    bare = _BULLET.sub("", line)
    for match in _PARTED.finditer(bare):
        left, right = bare[: match.start()], bare[match.end() :]
        found = _held(left, right) or (_held(_FORMER.sub("", right), left) if ":" in match[0] else None)
        if found is not None:
            start = len(line) - len(bare)
            rule = f"{flow.verb.id.partition('/')[0]}/职务：姓名"
            qualifier = qualifier_of(bare) or flow.verb.qualifier
            return Deed(*found, flow.verb.action, rule, start, len(line), qualifier=qualifier)
    return None


def listed_under_head(line: str, flow: Flow) -> Deed | None:
    """Return what *line* says of him whom its first word names, as the lines above it name theirs: «召存信民 某局副局长职务»."""
    if not flow.headed or flow.verb is None or not flow.people or len(line) > _LONGEST:
        return None
    bare = _BULLET.sub("", line)
    match = _LISTED.match(bare)
    posts = read_posts(match["posts"]) if match is not None and opens_body(match["posts"], flow.hints) else None
    if match is None or posts is None or posts[0].body is None or not _is_name_in_list(match["name"], flow):
        return None
    rule = f"{flow.verb.id.partition('/')[0]}/姓名 职务"
    qualifier = qualifier_of(bare) or flow.verb.qualifier
    return Deed((match["name"],), posts, flow.verb.action, rule, len(line) - len(bare), len(line), qualifier=qualifier)


def _is_name_in_list(name: str, flow: Flow) -> bool:
    """Say whether *name* is none by itself and can be one in a list of names: by a surname or by no meaning of its own."""
    if is_person(name, closed=True) or opens_body(name, flow.hints) or city_named(name) is not None:
        return False
    return is_word_as_name(name) or (is_listed(name) and has_surname(name))


def _held(stated: str, named: str) -> tuple[tuple[str, ...], tuple[Post, ...]] | None:
    """Return the people of *named* with the posts of *stated*, which name a body."""
    posts = read_posts(stated)
    people = split_names(named) if posts is not None and posts[0].body is not None else None
    if posts is None or people is None or not all(map(is_unmistakable, people)):
        return None
    retires = _RETIRES.search(named) if len(people) == len(posts) == 1 else None
    return people, posts if retires is None else (replace(posts[0], remark=retires[1]),)


def of_row(sentence: str) -> str:
    """Return *sentence* with the link that a row leaves out («任命 张三 某局局长»), as long as it was."""
    return _ROW.sub(r"\1为", sentence)


def unframed(sentence: str) -> str:
    """Return *sentence* without the brackets around the whole of it, as long as it was."""
    return _FRAME.sub(r"\1 \2 ", sentence)
