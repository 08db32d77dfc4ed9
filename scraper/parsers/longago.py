"""Long ago: sentences of a news text whose clauses tell of years well before it, and that state nothing of now."""

import re

from scraper.parsers.dates import year_of

# So many years before its publication a text tells the past, whatever its verbs say.
LONG_PAST = 2
_YEAR = r"(?:^|[,;:“\"])\s*((?:19|20)\d\d|一九[〇○零一二三四五六七八九]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年"
# «1998年，甲任主任»: a clause that opens with a year and no day tells history.
_BARE = re.compile(rf"{_YEAR},")
# «1998年底，甲任主任», «1998年春甲任主任»; without a comma no «的» makes the year that of something else («2019年设立的市数据局任命甲为…»).
_SEASON = re.compile(rf"{_YEAR}(?:[初末底]|年[初底]|[春夏秋冬][天季]?|[上下]半年|前后)(?:,|(?=[^,。;的]{{0,24}}[任免调选]))")
_RUNNING = re.compile(
    rf"{_YEAR}(?![度来第级届期以起至间内份的招应毕初末底春夏秋冬上下前年]|\s?[\d一二三四五六七八九十]{{1,3}}月)(?=[^,。;的]{{0,24}}[任免调选])"
)
_NOW = re.compile(r"现任|现为|现兼|至今|目前|今年|日前|近日")
# The times that a local history counts in.
_ERA = re.compile(
    r"(?:^|[,;:“\"])\s*(?:在)?(?:(?:上个?|二十|20|十九|19)世纪|民国(?:初|末|时|期间|[一二三四五六七八九十元\d]{1,3}年)|(?:新中国|建国|解放)(?:成立)?(?:初|后|前|之初|不久)|(?:抗日?战争?|土改|大跃进|文革|文化大革命)(?:时期|期间|中|初|后|前|胜利)|改革开放初)(?![^,;。]{0,8}(?:参加|出生|入党|入伍|入学|毕业))"
)


def is_of_long_ago(sentence: str, published: str | None) -> bool:
    """Say whether *sentence* of a text of the ISO day *published* tells of long ago: all years that its clauses open with are past.

    A year that stands alone before its comma is history whatever follows; of what else opens a clause none is where the sentence
    goes on to tell of now.
    """
    tells_now = _NOW.search(sentence) is not None
    if not tells_now and _ERA.search(sentence):
        return True
    years = _BARE.findall(sentence)
    years += [] if tells_now else [*_SEASON.findall(sentence), *_RUNNING.findall(sentence)]
    limit = int(published[:4]) - LONG_PAST if published else 0
    return bool(years) and all(year_of(year) < limit for year in years)
