"""Group posts: a post printed over several people, each with a title of his own («市委常委», below it «张三　市委组织部部长»)."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from scraper.parsers.cards import Person, assemble
from scraper.parsers.cells import Cell
from scraper.parsers.normalise import compact
from scraper.parsers.regions import BODY
from scraper.parsers.tabs import is_set_alike, shared_holder
from scraper.parsers.tokens import BOTH, NAMES, TITLE, Token

# What somebody is beside his own post; «副市长» and «二级巡视员» over a group only sort its people.
# A full-time member («检委会专职委员») has a post, and those of a committee for a task («编委委员») are of other bodies.
_MEMBER = re.compile(
    r"(?P<group>[一-龥]{0,16})(?:常委|(?<!主任)(?<![专兼]职)(?<![编评组招考安]委)(?<![编评组招考安]委会)委员|(?<=党组)成员)"
)
# «其他局领导», «非党组成员», «处级干部», «以上为局党组成员»: who stands below is of another group, or of none.
_OTHERS = re.compile(
    r"(?:[一-龥]{0,4}其[他它余]|以上|另有|非)[一-龥]{1,10}|(?!分管|主管|协管|联系|包[联保抓]|挂[点钩])[一-龥]{0,8}(?:领导|干部|负责人|人员|班子)(?:成员)?"
)
# Who heads the group is told by that.
_LEADS = ("书记", "副书记", "主任", "副主任")
_PARTS = re.compile(r"[、,，;；\s]+")
# «张三　副局长（党外）»: no member of the Party's group.
_OUTSIDE = re.compile(r"党外|非党|不是|非[一-龥]{0,4}成员")
# «主要负责人» over a line of duties says that he leads, and is no post.
_ANSWERS = re.compile(r"负责人$")
# An image may stand between a heading and the first person.
_NEAR = 2


def assembled(cells: Sequence[Cell], tokens: list[Token]) -> list[Person]:
    """Return the people of *tokens*; who stands under a post of several has that one before his own."""
    people = assemble(tokens)
    groups = list(_groups(people, cells, tokens))
    if not groups:
        return people
    heads = {head.place for head, _ in groups}
    people = assemble([token for token in tokens if token.place not in heads])
    over = {place: head for head, places in groups for place in places}
    return [_headed(person, over.get(person.token.place)) for person in people]


def charged_under_posts(
    cells: Sequence[Cell], charged: Sequence[Token], tokens: Sequence[Token]
) -> tuple[list[Person], list[Person]]:
    """Return the people of lines that say what each is *charged* with: those under a post of the page («局长 / 张三：主持…»), and the others."""
    places = {token.place for token in charged}
    said = sorted((*charged, *(token for token in tokens if token.place not in places)), key=lambda token: token.place)
    people = [person for person in assembled(cells, said) if person.token.place in places]
    titled = [person for person in people if _is_under_a_post(person)]
    return titled, [Person(person.name, person.token) for person in people if not _is_under_a_post(person)]


def _is_under_a_post(person: Person) -> bool:
    """Say whether *person* has a post, and all that gives it stands before him: of groups of lines a post heads the ones below it."""
    before = all(source.place <= person.token.place for source in person.sources)
    return before and not all(map(_ANSWERS.search, person.titles))


def _headed(person: Person, head: Token | None) -> Person:
    if head is None or _leads(person, head) or _OUTSIDE.search(person.token.cell.text) is not None:
        return person
    return replace(person, titles=(*head.titles, *person.titles), sources=(head, *person.sources))


def _groups(people: Sequence[Person], cells: Sequence[Cell], tokens: Sequence[Token]) -> Iterator[tuple[Token, range]]:
    """Yield each post that heads people who have titles of their own, with their places."""
    read = {source.place for person in people for source in person.sources}
    ends = {token.place for token in tokens if token.kind is TITLE} - read
    if any(map(_is_head, tokens)):
        ends |= {place for place, cell in enumerate(cells) if _OTHERS.fullmatch(compact(cell.text).rstrip(":："))}
    for place, (head, following) in enumerate(pairwise(tokens)):
        if not _is_head(head) or following.kind not in (NAMES, BOTH) or following.place - head.place > _NEAR:
            continue
        places = _below(head, following, cells, ends)
        group = [person for person in people if person.token.place in places]
        holders = [person for person in people if head in person.sources and person.token.place not in places]
        if _is_over(head, group) and all(_is_under_another(tokens[:place], head, following, one) for one in holders):
            yield head, places


def _is_head(token: Token) -> bool:
    said = token.kind is TITLE and not token.labelled and token.cell.region is BODY
    alone = token.cell.row is None or len(token.cell.row) == 1
    return said and alone and all(_MEMBER.fullmatch(compact(title)) for title in token.titles)


def _below(head: Token, following: Token, cells: Sequence[Cell], others: Set[int]) -> range:
    """Return the places below *head*, up to the next heading, in the part of the page that begins with it."""
    home = shared_holder(head.cell, following.cell)
    ends = (
        place
        for place in range(following.place, len(cells))
        if place in others or home not in cells[place].above or is_set_alike(head.cell, cells[place])
    )
    return range(following.place, next(ends, len(cells)))


def _is_over(head: Token, group: Sequence[Person]) -> bool:
    """Say whether each of *group* has a line or a card of his own, or no title but *head*, and is set unlike it."""
    if not any(_has_own_title(person, head) for person in group):
        return False
    if head.cell.row is None and any(person.token.look == head.look for person in group):
        return False
    return all(not one.titles or one.titles == head.titles or _has_own_title(one, head) for one in group)


def _is_under_another(before: Sequence[Token], head: Token, following: Token, person: Person) -> bool:
    """Say whether *person*, right above *head* and in no card with it, has a post set like it over himself."""
    apart = person.token.kind is NAMES and person.card is not None and person.card in following.cell.above
    if not apart or len(before) < _NEAR or before[-1] is not person.token or before[-_NEAR].look != head.look:
        return False
    # «张三 | 局长 | 李四 | 副局长»: there each has the title below him.
    return before[-_NEAR].kind is TITLE and not any(one.look == person.token.look for one in before[-_NEAR - 1 : -_NEAR])


def _leads(person: Person, head: Token) -> bool:
    """Say whether *person* is by his own title more in the group than a member: «市委副书记» under «市委常委»."""
    own = {part for title in person.titles for part in _PARTS.split(compact(title))}
    groups = [found["group"] for title in head.titles if (found := _MEMBER.fullmatch(compact(title))) is not None]
    return any(f"{group}{post}" in own for group in groups for post in _LEADS)


def _has_own_title(person: Person, head: Token) -> bool:
    """Say whether *person* has a title in his line, or in a card that *head* is no part of."""
    card = person.card is not None and bool(person.titles) and person.card not in head.cell.above
    return person.token.kind is BOTH or card
