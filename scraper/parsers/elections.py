"""Elections: lists of the elected under the name of their post («主任：甲», «委员：乙、丙»)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from scraper.parsers.names import split_names
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.posts import TITLE_WHOLE

_OPENS = re.compile(
    r"(?:补选|选举|增选|增补|选出|选举产生|任命)(?:了|产生)?([^,;。\n]{4,60}?)(?=主任|副主任|委员|秘书长|主席|副主席|局长|省长|市长|州长|县长|区长|书记|副书记|常委|院长|检察长|会长)[^。\n]{0,60}[。,,](?:现将|当选)?[^。\n]{0,20}(?:名单|结果)[^。\n]{0,12}(?:如下|公告)"
)
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
        if match is None:
            return False
        self.body, self.post = match[1].strip(), None
        return True

    def read(self, line: str) -> Iterator[tuple[tuple[str, ...], Post]]:
        """Yield the people of one line with their post; a line that fits no list closes it."""
        if self.body is None:
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
