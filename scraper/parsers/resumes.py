"""Resumes: of a life in posts only what holds now; everything that has an end is history (eval/README rule 5)."""

import re
from collections.abc import Iterator

from scraper.parsers.dates import NUMERALS
from scraper.parsers.names import HAN, is_person, tidy
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.places import FORMER

_ETHNIC = "汉 满 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺"
ETHNIC = "(?:" + "|".join(f"{name}族" for name in _ETHNIC.split()) + ")"
_OPENING = re.compile(
    rf"(?:^|\n)[^\S\n]{{0,20}}(?:【[^】\n]{{2,12}}】\s{{0,4}})?(?:[一二三四五六七八九十\d]{{1,3}}[、.．]\s{{0,2}})?(?:(?:姓\s?名|(?:个人)?(?:资料|简历|简介|信息))[::]\s*)?([{HAN}·]{{2,24}}?|[{HAN}] [{HAN}])(?:同志)?(?:(?:个人|工作)?(?:简历|简介)(?=[\s::]))?(?:\([^()]{{1,20}}\))?[,,、\s::]{{1,8}}(?=(?:男|女|{ETHNIC}|[一-龥]{{2,9}}人[,，](?:(?:19|20)\d\d年(?:\d{{1,2}}月)?(?:出?生)|男|女)|(?:(?:19|20)\d\d|一九[{NUMERALS}]{{2}})年(?:出?生|(?:\d{{1,2}}|[{NUMERALS}]{{1,3}})月(?:出?生|[^,。]{{0,8}}任))))"
)
# «张三简历» over lines of years.
_TITLED = re.compile(
    rf"(?:^|\n)[^\S\n]{{0,20}}([{HAN}·]{{2,24}}?)(?:同志)?(?:个人|工作)?(?:简历|简介)[^\S\n]*(?=\n\s*(?:19|20)\d\d\s?[年./])"
)
# What a form about a person asks for beside his name and posts.
_FORM_LABEL = r"(?:性\s{0,6}别|民\s{0,6}族|出生|籍\s{0,6}贯|政治面貌|学\s{0,6}[历位]|参加工作|入党)[^:\n]{0,6}:"
# A form with a line a label: «姓名：张三» over «性别：男», «出生年月：…».
_LABELLED = re.compile(
    rf"(?:^|\n)[^\S\n]{{0,20}}姓\s{{0,6}}名\s{{0,3}}[::]\s{{0,6}}([{HAN}·]{{2,24}}|[{HAN}] [{HAN}])(?=\s{{1,20}}{_FORM_LABEL})"
)
# A name alone on its line, his posts on the next, and the facts of his life below: the head of a card.
_CARD = re.compile(
    rf"(?:^|\n)[^\S\n]{{0,20}}([{HAN}·]{{2,24}}|[{HAN}] [{HAN}])(?:同志)?(?:简历|简介)?[^\S\n]*\n[^\S\n]*([^\n。;]{{2,120}}?)[。;]?[^\S\n]*\n(?=[^\S\n]*(?:[(（]?(?:男|女|{ETHNIC})[,，、\s]|(?:19|20)\d\d年\d{{1,2}}月(?:出?生|参加)))"
)
_CURRENT = re.compile(r"(?:^|[,;。,\s:])(?:目前|现)(?:任|担任|为)(?:职务)?[::]?([^。;\n]{2,160})")
_YEAR = rf"(?:(?:19|20)\d\d|[一二][{NUMERALS}]{{3}})"
# A sentence right behind the life's first that is nothing but posts: «…人。省数据局党组成员、副局长。»
_POSTS_ALONE = re.compile(r"^[^。\n]{0,160}[。\n]\s*([^。;\n\d年月至]{6,100}[长任记员师席])(?=[。\n]|$)")
_OPEN_LINE = re.compile(
    rf"(?:^|[;；])[^\S\n]{{0,20}}{_YEAR}\s?(?:年|[./-])\s?(?:\d{{0,2}}|[{NUMERALS}]{{1,3}})\s?月?\s*(?:[-—–~～至―]{{1,4}}\s*(?:今|现在|至今)?|起任?|至今任?|起至今)\s*(?:[,,:]\s*)?(?:兼?任|担任)?(?!{_YEAR}年)(?P<posts>[^\d\-—–~～至―\n][^\n;；]{{2,120}})(?:$|(?=[;；]))",
    re.MULTILINE,
)
# A line of years with an end: behind the last of them, every line without one holds now, not only the last.
_CLOSED_LINE = re.compile(
    rf"^[^\S\n]{{0,20}}{_YEAR}\s?[年./-]?\s?\d{{0,2}}\s?月?\s*[-—–~～至―]{{1,4}}\s*{_YEAR}(?!年?\d{{0,2}}月?[-—])", re.MULTILINE
)
# «2016.4—2024.2 …» over «2024.2 某局副局长»: the last line begins where the one before it ends, and has no end itself.
_FOLLOWING = re.compile(
    rf"(?:[-—–~～至―]{{1,4}})\s*(?P<when>{_YEAR}\s?[年./-]\s?\d{{1,2}})\s?月?[^\n]{{2,120}}\n[^\S\n]{{0,20}}(?P=when)\s?月?[^\S\n]+(?P<posts>[^\n\d]{{4,120}})(?=\n|$)(?!\n[^\S\n]{{0,20}}{_YEAR})"
)
_SINCE = re.compile(
    rf"{_YEAR}年(?:(?:\d{{1,2}}|[{NUMERALS}]{{1,3}})月)?(?:起|至今)(?:任|担任|兼任)(?P<posts>[^,;。\n]{{2,80}}(?:、[^,;。\n]{{2,40}})?)(?=[。\n]|$)"
)
# «2020年1月任某市数据局局长至今,兼任某市大数据中心主任»: the end of a life in running text.
_UNTIL_NOW = re.compile(
    r"(?:^|[,;。年月起\s])(?:担)?任(?P<held>[^,;。\n]{2,80}?)至今(?:,(?:并|同时)?兼任?(?P<beside>[^,;。\n]{2,60}))?(?=[,;。\n]|$)"
)
_ABOVE = re.compile(r"^\s*现任(?:职务)?[:：]?\s*([^。;\n]{2,160})。?\s*$")
_LONGEST_POSTS = 120
_RESUME_LINE = re.compile(
    rf"\s*+(?:{_FORM_LABEL}|(?:19|20)\d\d|一九[〇○零一二三四五六七八九]{{2}}年|二[〇○零][〇○零一二三四五六七八九]{{2}}年|现任|曾任|历任|先后|其间|\(|[-—―─═_*·.]{{3,60}}[^\S\n]*$|(?:主要|个人)?(?:学习|教育|工作|任职|求学)(?:(?:及|和|与|、)?(?:学习|教育|工作|任职))?(?:经历|简历|履历)[^\S\n]*[:：]?[^\S\n]*$)",
    re.MULTILINE,
)
_CUT = re.compile(
    r"[,,](?=拟|曾|历|主持|负责|分管|协助|[^,,]{0,4}年|享受|第[一二三四五六七八九十]|[一-龥]{2,12}(?:代表|博士|硕士|学历|学位))"
)


def openings(text: str) -> tuple[re.Match[str], ...]:
    """Return every opening of a resume in *text*."""
    found = [match for match in _OPENING.finditer(text) if is_person(tidy(match[1]), closed=True)]
    titled = [match for match in _TITLED.finditer(text) if is_person(match[1], closed=True)]
    labelled = [match for match in _LABELLED.finditer(text) if is_person(tidy(match[1]), closed=True)]
    return tuple(sorted((*found, *titled, *labelled), key=lambda match: match.start()))


def _current_posts(block: str) -> Iterator[tuple[tuple[Post, ...], int, int]]:
    """Yield the posts that the resume *block* says are held now, with the passage that says so."""
    stated = False
    for match in _CURRENT.finditer(block):
        posts = posts_before_cut(match[1])
        if posts is not None:
            stated = True
            yield posts, match.start(), match.end()
    if stated:
        return
    lines = _open_lines(block)
    for last in lines:
        posts = posts_before_cut(last["posts"])
        if posts is not None:
            yield posts, last.start(), last.end()
    told = None if lines else _until_now(block) or _alone(block)
    if told is not None:
        yield told


def held_by(
    text: str, starts: tuple[re.Match[str], ...], place: int, end: int
) -> Iterator[tuple[tuple[Post, ...], int, int, str]]:
    """Yield the posts that the life which *starts*[place] opens, up to *end*, says are held now, with the passage and its rule."""
    opening = starts[place]
    limit = starts[place + 1].start() if place + 1 < len(starts) else len(text)
    above, following = _own_above(text, starts, place), _own_above(text, starts, place + 1)
    if above is not None:
        yield (*above, "resume/现任在上")
    end = end if following is None else min(end, following[1])
    held = list(_current_posts(text[opening.end() : end]))
    for posts, begin, stop in held:
        yield posts, opening.end() + begin, opening.end() + stop, "resume/现任"
    below = _posts_below(text, end, limit) if not held and above is None else None
    if below is not None:
        yield (*below, "resume/职务在下")


def cards(text: str) -> Iterator[tuple[str, tuple[Post, ...], int, int]]:
    """Yield the people whose names stand alone over their posts and the facts of their lives, with the passage of both."""
    for match in _CARD.finditer(text):
        name = tidy(match[1])
        posts = (
            posts_before_cut(match[2])
            if is_person(name, closed=True) and not re.search(rf"{_YEAR}年|曾任|历任|^(?:{FORMER}|前任)", match[2])
            else None
        )
        if posts is not None and read_posts(match[2]) is not None:
            yield name, posts, match.start(1), match.end(2)


def _posts_below(text: str, end: int, limit: int) -> tuple[tuple[Post, ...], int, int] | None:
    """Return the posts that are all of the line under the life that ends at *end*: «甲，1969年生，某县人。» over «局长。»."""
    stop = text.find("\n", end + 1, limit)
    begin, stop = end + 1, limit if stop == -1 else stop
    line = text[begin:stop].strip(" 。;")
    posts = read_posts(line) if text[end : end + 1] == "\n" and len(line) <= _LONGEST_POSTS else None
    return None if posts is None else (posts, begin, stop)


def _post_above(text: str, start: int) -> tuple[tuple[Post, ...], int, int] | None:
    """Return the posts that a line «现任…» right above the opening at *start* states, with its passage."""
    end = len(text[:start].rstrip())
    begin = text.rfind("\n", max(0, end - 200), end) + 1
    match = _ABOVE.match(text[begin:end])
    posts = posts_before_cut(match[1]) if match is not None else None
    return None if posts is None else (posts, begin, end)


def _own_above(text: str, starts: tuple[re.Match[str], ...], place: int) -> tuple[tuple[Post, ...], int, int] | None:
    """Return what the line above the life which *starts*[place] opens states, where it is said of this life.

    It is where such a line stands above the first life too. Elsewhere it may be the last line of the life before: always under a
    form, whose lines all stand below the name, and in a resume that tells of no other post.
    """
    above = _post_above(text, starts[place].start()) if place < len(starts) else None
    if above is None or place == 0 or _post_above(text, starts[0].start()) is not None:
        return above
    before, begin = starts[place - 1], above[1]
    if before.re is _LABELLED or before.end() >= begin:
        return None
    reached = resume_end(text, before.end(), starts[place].start()) > begin
    return None if reached and next(_current_posts(text[before.end() : begin]), None) is None else above


def _open_lines(block: str) -> list[re.Match[str]]:
    """Return what the block says is held since a year; where no line has an end, a line ends with the next one."""
    lines = list(_OPEN_LINE.finditer(block))
    if lines:
        ended = [match.start() for match in _CLOSED_LINE.finditer(block)]
        return [line for line in lines[:-1] if ended and line.start() > ended[-1]] + lines[-1:]
    following = [match for match in _FOLLOWING.finditer(block) if posts_before_cut(match["posts"]) is not None]
    if following:
        return following[-1:]
    since = list(_SINCE.finditer(block))
    return since[-1:] if since and not re.search(rf"{_YEAR}年", block[since[-1].end() :]) else []


def _alone(block: str) -> tuple[tuple[Post, ...], int, int] | None:
    """Return the posts of the sentence behind the life's first, where it is nothing else."""
    alone = _POSTS_ALONE.search(block)
    posts = posts_before_cut(alone[1].replace(",兼任", "、兼任")) if alone is not None else None
    if alone is None or posts is None or posts[0].body is None:
        return None
    return posts, alone.start(1), alone.end(1)


def _until_now(block: str) -> tuple[tuple[Post, ...], int, int] | None:
    """Return what the last words of a life in running text say is held «至今», and what is held beside it."""
    found = list(_UNTIL_NOW.finditer(block))
    if not found or re.search(rf"{_YEAR}年", block[found[-1].end() :]):
        return None
    last = found[-1]
    held = posts_before_cut(last["held"])
    beside = posts_before_cut(last["beside"]) if last["beside"] else None
    return None if held is None else ((*held, *(beside or ())), last.start("held"), last.end())


def posts_before_cut(text: str) -> tuple[Post, ...] | None:
    """Return the posts of *text* up to where something else begins."""
    whole = _CUT.split(text, maxsplit=1)[0]
    for candidate in (whole, whole.split(",")[0], re.split(r"[\s(]", whole)[0]):
        posts = read_posts(candidate)
        if posts is not None:
            return posts
    return None


def resume_end(text: str, start: int, limit: int) -> int:
    """Return where a resume ends: its line, and the lines below that go on with years, blank ones between them or not."""
    end = text.find("\n", start, limit)
    while end != -1 and (line := _RESUME_LINE.match(text, end + 1)) is not None:
        following = text.find("\n", line.end(), limit)
        if following == -1:
            return limit
        end = following
    return limit if end == -1 else end
