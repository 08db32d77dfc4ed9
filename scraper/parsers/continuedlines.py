"""Continued lines: what a line leaves out because the one above it says it, and titles that go on below in the middle of a post."""

import re
from collections.abc import Sequence

from scraper.parsers.cells import Cell
from scraper.parsers.titles import is_title
from scraper.parsers.titleseams import BODY_END
from scraper.parsers.tokens import BOTH, NAMES, TITLE, Token

# «　　　　　……李四»: a blank as wide as the post, or the dots that lead from the post to the name.
_SET_IN = re.compile(r"[ \u00a0\u2003]{0,40}(?:\u3000[ \u3000\u00a0\u2003]{0,40}\u3000|[….．·_]{2})")
# Posts that several have; «局长：张三» with a line set in below it goes on with somebody else.
_OF_SEVERAL = re.compile(r"副|成员|委员|常委|巡视员|调研员|总[一-龥]{1,3}师")
# «县政府办公室副主任，县数据局»: posts, and the body of the one below.
_BODY_BEHIND = re.compile(r"(.{3,80})[,，、;；]\s*([^,，、;；\s]{3,30})")


def with_titles_whole(cells: Sequence[Cell], texts: Sequence[str]) -> list[str]:
    """Return *texts* with a title that breaks off behind the body of its next post in one, and nothing where it went on."""
    whole = list(texts)
    for place in range(len(texts) - 1):
        above, below = texts[place], texts[place + 1]
        if cells[place].node is not cells[place + 1].node or (broken := _BODY_BEHIND.fullmatch(above)) is None:
            continue
        if BODY_END.search(broken[2]) and is_title(broken[1]) and is_title(below) and is_title(above + below):
            whole[place : place + 2] = above + below, ""
    return whole


def with_posts_above(tokens: Sequence[Token]) -> list[Token]:
    """Return *tokens* with the post of the line above for each line of names that is set in under one, and for those below it."""
    found = list(tokens)
    continued = False
    for place in range(1, len(tokens)):
        above, below = found[place - 1], tokens[place]
        continued = _names_only(tokens, place) and (continued or _says_post_first(above)) and _is_next_line(above, below)
        title = above.pairs[0][1] if continued else ""
        continued = continued and below.sure and _OF_SEVERAL.search(title) is not None
        if continued:
            found[place] = Token(BOTH, below.cell, below.place, below.names, pairs=((below.names, title),))
    return found


def _names_only(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the token at *place* names people, set in, and no title of their own stands below it."""
    token, following = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else None
    own = following is not None and following.kind is TITLE and following.place == token.place + 1
    return token.kind is NAMES and bool(token.names) and not own and _SET_IN.match(token.cell.raw) is not None


def _says_post_first(token: Token) -> bool:
    """Say whether *token* is «副局长：张三», not set in itself."""
    first = token.kind is BOTH and len(token.pairs) == 1 and not token.cell.text.lstrip().startswith(token.names[0][0])
    return first and _SET_IN.match(token.cell.raw) is None


def _is_next_line(above: Token, below: Token) -> bool:
    """Say whether *below* is the next line of the same make."""
    ours, theirs = above.cell.node, below.cell.node
    alike = ours is theirs or (ours.getparent() is theirs.getparent() and above.look == below.look)
    return alike and below.place == above.place + 1
