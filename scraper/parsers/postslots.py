"""Post slots: the posts that a line of a roster prints, among facts of life, duties and telephone numbers."""

import re
from dataclasses import replace

from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.places import FORMER
from scraper.parsers.posts import REMARK
from scraper.parsers.resumes import ETHNIC

EDGES = " ,;。"
_ATTRIBUTES = re.compile(
    rf"^\s*[,、;\s]*(?:男|女|{ETHNIC}|(?:19|20)\d\d年\d{{1,2}}月(?:出?生)?|[^,,\s]{{1,6}}(?:省|市)?[^,,\s]{{0,6}}人|中共党员|民盟盟员|无党派|[^,,\s]{{0,4}}(?:大学|研究生|本科|专科)(?:学历)?|[^,,\s]{{2,4}}(?:学士|硕士|博士)(?:学位)?)(?=[,、;\s]|$)"
)
_DUTIES = r"主持|负责|分管|协助|协管|联系|领导[一-龥]{2,12}工作"
_LIFE = r"民[盟建革进][会盟]?|农工|致公|九三|台盟|无党派|中共党员|[一-龥]{2,4}(?:党|盟|社)员"
_CONTACT = r"(?:联系|办公)?(?:电话|地址|地点|邮箱|传真|房间|分机)|办公室\s*[:：]|邮编"
_BEHIND_POSTS = re.compile(rf"\s|[—–]{{1,3}}|,(?=(?:{_DUTIES}|{_LIFE}|{_CONTACT}))")
_DATED = re.compile(r"\d{4}年?[.\d]*(?:月|至|-)|曾任|历任")
# «原省数据局局长» is nobody's post now.
_FORMER = re.compile(FORMER)
_BESIDE = re.compile(r"\(兼任?([^()]{4,40})\)$")


def without_attributes(text: str) -> str:
    """Return *text* without «男,汉族,1970年1月生,…» at its beginning."""
    rest = text
    while (attribute := _ATTRIBUTES.match(rest)) is not None and attribute.end():
        rest = rest[attribute.end() :]
    return rest.strip(" ,、;")


# «党组成员、副局长，挂职»: how the last post is held.
_MODE_BEHIND = re.compile(r"[,，、]\s*(挂职(?:[一两二三]年)?|主持(?:日常|全面)?工作|试用期[一两二三半]年?)$")


def posts_in(text: str) -> tuple[Post, ...] | None:
    """Return the posts of *text*, or of its part before duties, what else is said of the person, and telephone numbers."""
    bare = text.strip(EDGES)
    if _FORMER.match(bare):
        return None
    if (mode := _MODE_BEHIND.search(bare)) is not None:
        held = posts_in(bare[: mode.start()])
        return held and (*held[:-1], replace(held[-1], remark=mode[1]))
    sentence = re.split(r"[。;]", bare)[0]
    for candidate in (bare, sentence, _BEHIND_POSTS.split(sentence)[0]):
        if candidate and not _DATED.search(REMARK.sub("", candidate)):
            posts = read_posts(candidate.strip(EDGES))
            if posts is not None:
                return posts
    return None


def beside(bare: str) -> tuple[Post, ...]:
    """Return the posts that brackets at the end of a line add to those of the one person it names: «甲（兼市大数据中心主任）»."""
    match = _BESIDE.search(bare)
    posts = read_posts(match[1]) if match is not None else None
    return tuple(replace(post, concurrent=True) for post in posts or ())


def joined(posts: tuple[Post, ...], more: tuple[Post, ...]) -> tuple[Post, ...]:
    """Return *posts* and those of *more* that are not among them."""
    known = {(post.body, post.title) for post in posts}
    return (*posts, *(post for post in more if (post.body, post.title) not in known))
