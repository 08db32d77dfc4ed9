"""Elections: lists of the elected under the name of their post («主任：甲», «委员：乙、丙»)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from scraper.parsers.names import split_names
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.posts import TITLE_WHOLE

_OPENS = re.compile(
    r"(?:补选|选举|增选|选出|选举产生)(?:了|产生)?([^,;。:\n为]{6,80}?)(?:[,。]?(?:现将)?[^,。]{0,6}名单(?:公告)?如下:?)?$"
)
_ANNOUNCES = re.compile(r"名单|如下|公告")
_ROW = re.compile(r"^\s*([^::\n]{2,14})[::]\s*(.*)$")
_NOTE = re.compile(r"\((?:按|以)[^()]{2,16}(?:序|排列)\)|\(共\d+名\)")
_MOST_NAMES = 1000


@dataclass
class Roll:
    """The list under way: the body that elected posts belong to, and the post whose names follow."""

    body: str | None = None
    post: Post | None = None
    seen: list[str] = field(default_factory=list)

    def open(self, sentence: str) -> bool:
        """Start when *sentence* announces a list of the elected."""
        match = _OPENS.search(sentence)
        posts = read_posts(match[1]) if match is not None else None
        if posts is None or posts[0].body is None:
            return False
        self.body, self.post = posts[0].body, None
        return True

    def read(self, line: str) -> Iterator[tuple[tuple[str, ...], Post]]:
        """Yield the people of one line with their post; a line that fits no list closes it."""
        if self.body is None:
            return
        if _ANNOUNCES.search(line) and self.post is None:
            return
        row = _ROW.match(line)
        names = line
        if row is not None and TITLE_WHOLE.fullmatch(re.sub(r"\s", "", row[1])):
            posts = read_posts(row[1])
            self.post = Post(self.body, posts[0].title) if posts else None
            names = row[2]
        names = _NOTE.sub("", names)
        people = split_names(names) if self.post is not None and names.strip() and len(names) < _MOST_NAMES else None
        if people is not None and self.post is not None:
            yield people, self.post
        elif names.strip():
            self.body = None
