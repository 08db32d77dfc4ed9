"""Elections: lists of the elected under the name of their post («主任：甲», «委员：乙、丙»)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.parsers.names import split_names
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.posts import TITLE_WHOLE

_OPENS = re.compile(
    r"(?:补选|选举|增选|选出)(?:产生)?(?:了|出)?([^;。:\n为]{6,80}?)(?:[,。]?(?:现将)?[^,。]{0,6}名单(?:公告|公布)?如下:?|[,。]?现(?:予以?|将[^,。]{0,8})?(?:公布|公告)(?:如下)?:?)?$"
)
# «政协某市第五届委员会第三次会议选举产生的», on the line above the list's posts.
_SITTING = re.compile(r"^\s*(.{4,40}?委员会)第[^,;。]{1,6}次(?:全体)?会议(?:选举|选举产生|选出|补选|增选)的?\s*$")
_POSTS_LISTED = re.compile(r"^\s*([^,;。:]{2,60}?)名单\s*$")
_ANNOUNCES = re.compile(r"名单|如下|公告")
# «补选某市人大常委会委员5名（按姓名笔画为序）：», the names on the lines below.
_COUNTED_OPENS = re.compile(
    r"(?<![应拟将须需待可])(?:补选|选举|增选|选出)(?:产生)?(?:了|出)?(?P<post>[^,;。:\n为]{6,60}?)(?:共)?[一二三四五六七八九十\d]{1,3}[名人位](?:[,，]?(?:现将)?名单(?:公布|公告)?如下)?[:：]?\s*$"
)
# «会议选举产生：» with bodies and posts before the names below it.
_BARE_OPENS = re.compile(
    r"^选举结果(?:如下|为)?[:：]?\s*$|(?:选举|补选|增选|选出)(?:产生)?(?:了|出)?(?:下列|以下)?(?:人员|同志)?[:：]\s*$"
)
# «选举产生新一届县委领导班子：»
_TEAM_OPENS = re.compile(
    r"(?:选举|选出)(?:产生)?(?:了|出)?(?:新一届|第[一二三四五六七八九十\d]{1,4}届)?(?P<body>(?!新一届|第)[^,，;。:\n]{1,20}?(?:委|委员会|政府|政协|人大|工会|联合会))的?(?:领导班子|领导机构|领导集体)(?:成员)?(?:名单)?(?:如下)?[:：]\s*$"
)
# «会议举行选举，张三当选…» lists nobody below.
_ELECTED = re.compile(r"^[,，]|当选")
_ROW = re.compile(r"^\s*([^::\n]{2,30})[::]\s*(.*)$")
_CLOSES = re.compile(r"公布|特此|主席团|公告$")
_COUNT = r"共?[\d一二三四五六七八九十]{1,3}[名人位]"
_NOTE = re.compile(rf"\((?:{_COUNT}[,，;、])?(?:按|以)[^()]{{2,16}}(?:序|排列)\)|\({_COUNT}\)")
# «（2023年2月9日选举）» under the title.
_ASIDE = re.compile(r"^\s*\([^()]{2,40}\)\s*$")
_MOST_NAMES = 1000


@dataclass
class Roll:
    """The list under way: the body that elected posts belong to, and the post whose names follow."""

    body: str | None = None
    post: Post | None = None
    sitting: str | None = None

    def open(self, sentence: str) -> bool:
        """Start when *sentence* announces a list of the elected."""
        if _BARE_OPENS.search(sentence):
            self.body, self.post = "", None
            return False
        if (sitting := _SITTING.match(sentence)) is not None:
            self.sitting = sitting[1]
            return False
        above, self.sitting = self.sitting, None
        listed = _POSTS_LISTED.match(sentence) if above is not None else None
        if listed is not None and read_posts(listed[1]) is not None:
            self.body, self.post = above, None
            return True
        if (team := _TEAM_OPENS.search(sentence)) is not None:
            self.body, self.post = team["body"], None
            return True
        counted = _COUNTED_OPENS.search(_NOTE.sub("", sentence))
        if counted is not None and (one := read_posts(counted["post"])) is not None and len(one) == 1 and one[0].body is not None:
            self.body, self.post = one[0].body, one[0]
            return True
        match = _OPENS.search(sentence)
        match = None if match is not None and _ELECTED.search(match[1]) else match
        posts = read_posts(match[1]) if match is not None else None
        if posts is None or posts[0].body is None:
            return False
        self.body, self.post = posts[0].body, None
        return True

    def read(self, line: str) -> Iterator[tuple[tuple[str, ...], Post]]:
        """Yield the people of one line with their post; a line that fits no list closes it."""
        if self.body is None or _BARE_OPENS.search(line) or _ASIDE.match(line):
            return
        if _ANNOUNCES.search(line) and self.post is None:
            return
        row = _ROW.match(line)
        names = line
        if row is not None and (posts := self._posts(_NOTE.sub("", row[1]))) is not None:
            self.post, names = posts, row[2]
        elif row is None and self.body and (post := self._posts(_NOTE.sub("", line))) is not None:
            self.post, names = post, ""  # «副主任（2名）» on a line of its own
        names = "" if _CLOSES.search(names) else _NOTE.sub("", names)
        people = split_names(names) if self.post is not None and names.strip() and len(names) < _MOST_NAMES else None
        if people is not None and self.post is not None:
            yield people, self.post
        elif line.strip() and not ((row is not None or not names) and self.post is not None):
            self.body = None

    def _posts(self, label: str) -> Post | None:
        """Return the post that the label of a row names: of the body elected for, or of the one that stands in the label."""
        posts = read_posts(label)
        if posts is None or len(posts) > 1:
            return None
        if self.body and posts[0].body is None:
            return Post(self.body, posts[0].title) if TITLE_WHOLE.fullmatch(re.sub(r"\s", "", label)) else None
        return posts[0]
