"""Act labels: «张三 任：某局局长 免：某委副主任», a line that states an act by labels, put into the words of one."""

import re
from collections.abc import Iterator

from scraper.parsers.names import HAN, is_person, tidy

_NAME = rf"[{HAN}·]{{2,24}}|[{HAN}](?: [{HAN}]){{1,2}}"
# Who it is, then what he gets or loses, each behind its label.
_LINE = re.compile(
    rf"^[^\S\n]{{0,20}}(?:\d{{1,3}}[.、]\s?)?(?:姓\s?名\s?:\s?)?(?P<name>{_NAME})(?P<gap>(?:同志)?[ ,:、]{{0,6}})(?<![现拟曾原历时新兼担主责升转调接出连留聘委信首续前罢])(?=[任免]职?\s{{0,2}}:)(?P<rest>[^\n]{{4,200}})$",
    re.MULTILINE,
)
_LABEL = re.compile(r"[ ;,。]{0,6}(?P<verb>[任免])职?\s{0,2}:\s{0,4}")
_NOTHING = re.compile(r"(?:无|/|[-—]{1,2})?[ ;,。]*(?=$|[任免]职?\s{0,2}:)")
# «…局长；免区经济委副主任»: a post behind the verb and no name.
_SHORT = re.compile(
    r"(?<=[长任记员师席务)])[; ]\s{0,2}免去?(?=(?:原|其)?[省市县区州旗][一-龥]{2,30}[长任记员师席](?:职务)?(?:$|[;,。\n]))",
    re.MULTILINE,
)
# What the first label says before and behind the name, which stands in a closed slot so, and what a later one says.
_FIRST = {"任": ("任命", "为"), "免": ("免去", "的")}
_LATER = {"任": ",任", "免": ",免去"}


def acts_in_words(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what to put where, from and to which place of *text*, so that its labels read as the verbs of an act, in order."""
    edits = [(*match.span(), ",免去") for match in _SHORT.finditer(text)]
    for line in _LINE.finditer(text):
        if is_person(tidy(line["name"]), closed=True):
            edits.extend(_in_words(line))
    yield from sorted(edits)


def _in_words(line: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    offset = line.start("rest")
    said = False
    for label in _LABEL.finditer(line["rest"]):
        nothing = _NOTHING.match(line["rest"], label.end())
        start, end = offset + label.start(), offset + (label.end() if nothing is None else nothing.end())
        if nothing is not None or said:
            yield start, end, "" if nothing is not None else _LATER[label["verb"]]
            continue
        said = True
        before, behind = _FIRST[label["verb"]]
        yield line.start("name"), line.start("name"), before
        yield line.start("gap"), line.end("gap"), ""
        yield start, end, behind
