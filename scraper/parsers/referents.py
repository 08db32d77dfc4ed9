"""Referents: whom a text means by «该局», «该中心», «你局», «我局», «前者» or a bare «分局» (language.md §3, pronouns)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from scraper.parsers.bodies import Around, Body, bodies_in

_NOUN = r"(?:局(?![长面])|办公室|办(?![法公理事])|厅(?!长)|委(?![员托])|中心|单位|机构)"
_POINTER = re.compile(rf"(?<![应本])(?P<who>该|此|你|贵|我|本)(?P<noun>{_NOUN})")
# «分局为市城市管理局派出机构»: the bare noun is the body spoken of, where the sentence says what that is.
_BARE = re.compile(
    r"^(?:(?:据悉|据了解|据介绍|调整后|更名后|改革后|目前|今后)[,:]?)?(?:(?P<noun>分局|中心|新机构|新局)|这一(?P<this>新?(?:机构|部门|单位)))(?=为|是|系|由|隶属|归口|加挂|挂|规格|机构规格|级别)"
)
# The line may be joined to the title above it.
_ADDRESSEE = re.compile(
    r"^(?:.*(?:批复|通知|决定|意见|函|号))?\s*([一-龥]{3,30}[局办委厅心府院室部])\s*[:：]\s*(?:$|(?=经|你[局委办厅]|现|《|关于|根据))"
)
_OF_TWO = re.compile(r"(?P<which>[前后])者(?!们)")
# «将甲局、乙局的职责划入该局»: who gives is not who gets.
_DUTIES_OF = re.compile(r"的[^,，。;；的]{0,20}(?:职责|职能|编制|人员)")
_TAKES = re.compile(r"划[入转归至到给]|整合|并入|移交|归入|转[入隶]|交由")
_GIVES = re.compile(r"[将把](?=[^,，。;；]{0,120}$)")
# «甲加挂乙局牌子，将…划入该局»: 乙局 is no more than a name of 甲, and meant only where 甲 is none («委», «厅»).
_PLATE = re.compile(r"[”」》\"]?的?(?:[、和及与][一-龥、“”]{2,60})?牌子")
NOWHERE = Around()
_LOOK_BACK = 300
_SENTENCES = 3
_PAIR = 2
_HEAD_LINES = 8
_LINE_END = 120
_ENDS = {
    "办": ("办公室", "办"),
    "委": ("委员会", "委"),
    "新局": ("局",),
    "新机构": ("",),
    "新部门": ("",),
    "新单位": ("",),
    "部门": ("",),
    "单位": ("",),
    "机构": ("",),
}


@dataclass
class Referents:
    """The bodies that one text named so far, the latest last, with its reader and its writer."""

    owner: str | None = None
    addressee: str | None = None
    current: str | None = None
    named: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)

    def pointed(self, sentence: str, before: str = "", around: Around = NOWHERE) -> Iterator[Body]:
        """Yield the words of *sentence* that stand for a body, where it is certain which; *before* is what stands before it."""
        bare = _BARE.match(sentence)
        word = (bare.lastgroup or "noun") if bare is not None else "noun"
        if bare is not None and (name := self._spoken_of(bare[word])) is not None:
            yield Body(bare.start(word), bare.end(word), bare[word], name)
        yield from _of_two(sentence, before, around)
        for match in _POINTER.finditer(sentence):
            name = _just_named(match, around) or self._meant(match["who"], match["noun"])
            if name is not None:
                yield Body(match.start(), match.end(), match[0], name)

    def _meant(self, who: str, noun: str) -> str | None:
        if who in "该此":
            return self._spoken_of(noun)
        name = self.addressee if who in "你贵" else self.owner
        return name if name is not None and name.endswith(_ENDS.get(noun, (noun,))) else None

    def _spoken_of(self, noun: str) -> str | None:
        """Return the latest body of the kind of *noun*: the subject, one that changed, one named in passing."""
        ends = _ENDS.get(noun, (noun,))
        told = (self.current or "",), reversed(self.changed), reversed(self.named)
        return next((name for names in told for name in names if name and name.endswith(ends)), None)


def _just_named(match: re.Match[str], around: Around) -> str | None:
    """Return the body of that kind which the sentence itself names last before «该…»."""
    if match["who"] not in "该此":
        return None
    ends = _ENDS.get(match["noun"], (match["noun"],))
    before = match.string[: match.start()]
    gives = _GIVES.search(before)
    said = before[: gives.start()] if gives is not None and _TAKES.search(before, gives.end()) else before
    fits = [body for body in reversed(bodies_in(said, around)) if body.name and body.name.endswith(ends)]
    named = [body for body in fits if _DUTIES_OF.match(said, body.end) is None]
    own = next((body.name for body in named if _PLATE.match(said, body.end) is None), None)
    plates = {body.name for body in named}
    return own or (plates.pop() if len(plates) == 1 else None)


def _of_two(sentence: str, before: str, around: Around) -> Iterator[Body]:
    """Yield «前者» and «后者»: of the two bodies named before; without a name where there are not just two."""
    found = list(_OF_TWO.finditer(sentence))
    named = two_bodies(f"{before}。{sentence[: found[0].start()]}", around) if found else None
    for match in found:
        yield Body(match.start(), match.end(), match[0], named[match["which"] == "后"] if named else None)


def points_back(text: str) -> bool:
    """Say whether *text* anywhere means a body by a word like «该局»."""
    return _POINTER.search(text) is not None or "分局" in text


def addressee(text: str, around: Around) -> str | None:
    """Return the one body that the lines under the title address («市数据局：»)."""
    for line in text.split("\n")[:_HEAD_LINES]:
        match = _ADDRESSEE.match(line[-_LINE_END:]) or _ADDRESSEE.match(line[:_LINE_END])
        if match is not None:
            named = bodies_in(match[1], around)
            return named[0].name if len(named) == 1 and len(named[0].text) == len(match[1]) else None
    return None


def two_bodies(before: str, around: Around) -> tuple[str, str] | None:
    """Return the two bodies that the end of *before* names: in its last sentence that names any, and no third."""
    sentences = [one for one in re.split(r"[。;\n]", before[-_LOOK_BACK:]) if one.strip()]
    for sentence in reversed(sentences[-_SENTENCES:]):
        named = _OF_TWO.split(sentence, maxsplit=1)[0]  # «…。前者更名为甲。后者撤销»: both of the two before
        names = tuple(dict.fromkeys(body.name for body in bodies_in(named, around) if body.name))
        if names:
            return (names[0], names[1]) if len(names) == _PAIR else None
    return None
