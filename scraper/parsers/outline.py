"""The outline of a page: its measures and marks, for quality to judge before anything is believed."""

import re
from collections.abc import Mapping
from itertools import islice

from monitor.facts import SiteIdentity
from monitor.model import Role
from monitor.outline import Outline
from scraper.parsers.accounts import place_line
from scraper.parsers.bylines import has_byline
from scraper.parsers.context import Context
from scraper.parsers.decode import Decoded
from scraper.parsers.doors import doors
from scraper.parsers.identity import site_codes
from scraper.parsers.links import Row, newest
from scraper.parsers.openings import Openings
from scraper.parsers.ownrows import telling_rows
from scraper.parsers.ownwords import headlines_led_to, own_words
from scraper.parsers.stamps import stamps
from scraper.parsers.tree import Tree
from scraper.parsers.unfilled import is_unfilled

_REFRESH = re.compile(
    r"<[mM][eE][tT][aA](?i:[^>]{0,200}http-equiv\s*=\s*[\"']?refresh[\"']?[^>]{0,200}url\s*=\s*['\"]?([^'\"\s>;]{1,300}))"
)
_SCRIPT_TARGET = re.compile(r"location(?:\.href)?(?:\s*=\s*|\.replace\(\s*|\.assign\(\s*)['\"]([^'\"]{1,300})['\"]")
_EMPTY = re.compile(
    # Each way begins with a character spelled out, so that the search skips to the next of them.
    r"暂无(?:内容|数据|信息|相关)|没有(?:相关|找到)(?:信息|数据|内容)|栏目(?:正在)?建设中|总数[:：]\s?0(?!\d)|"
    r"共[ \n\t\xa0　]?0\s?[条篇项]|计[ \n\t\xa0　]?0\s?[条篇项]"
)
_SCRIPT = re.compile(r"<[sS][cC][rR][iI][pP][tT]\b")
_EMPTY_LIST = re.compile(r"<(ul|ol|tbody)\b[^<>]{0,200}>\s{0,80}</\1>", re.IGNORECASE)
# Words of work on a site, or of its end: of other pages nobody asks what they say themselves and what their links do.
_WORKED_ON = ("维护", "升级", "改版", "割接", "检修", "建设中", "更新中", "暂停", "完善", "整理", "闭站", "关闭")
_LONGEST_NOTICE = 1_200
_TEXTS = frozenset({Role.NOTICE, Role.NEWS})
_MOVES = ("网站", "网址", "域名", "本网", "官网", "门户", "本站")
# Of other pages nobody asks who fills them, and a look through the whole source costs a notice as much as a twentieth of its reading.
_WATCHED_FOR_ENTRIES = frozenset({Role.ROSTER, Role.NOTICE_LIST})
_FOOTER_WORDS = ("版权所有", "备案", "标识码", "技术支持")
_FOOTER = re.compile(r"主\s*办|ICP备|Copyright", re.IGNORECASE)
# Who runs the site may stand over a page too: its footer lies in the second half.
_FOOTER_WITHIN = 1500
# Spelled out, as in markup.py: a pattern that begins with a plain «<» skips to the next one.
_FRAME = re.compile(r"<[iI]?[fF][rR][aA][mM][eE]\b")
_SOURCE = re.compile(r"[^>]{0,400}src\s*=\s*['\"]?([^'\"\s>]{1,300})", re.IGNORECASE)
_LONGEST_FRAME = 4_000
_REFRESH_WITHIN = 20_000
MAX_FRAMES = 10
# Frames are looked for in so many places; one without an address leads nowhere.
_MOST_OPENINGS = 1_000
_ANCHOR = re.compile(r"<[aA] ")
_HTML_END = re.compile(r"</[hH][tT][mM][lL]")
_BODY_END = re.compile(r"</[bB][oO][dD][yY]")
_HTML = re.compile(r"<(!doctype\s+html|html|head|body|div|p|table|ul|script|meta|title|a|span|h1)\b", re.IGNORECASE)


def outline(
    decoded: Decoded,
    tree: Tree,
    tags: Mapping[str, str],
    identity: SiteIdentity,
    rows: tuple[Row, ...],
    people: int,
    cut: tuple[str, ...],
    context: Context,
) -> Outline:
    """Return the measures of the page."""
    visible = tree.visible
    words = visible.split()
    flat, bare = " ".join(words), "".join(words)
    script_head = tree.scripts[:16_000]
    asked = people == 0 and _may_be_notice(tree, context.role)
    return Outline(
        is_html=bool(_HTML.search(tree.text[:20_000])),
        encoding=decoded.encoding,
        declared_encoding=decoded.declared,
        encoding_suspect=decoded.suspect,
        encoding_repaired=decoded.repaired,
        replacement_ratio=decoded.replacement_ratio,
        title=tree.title,
        tags=tags,
        text_length=len(bare),
        main_text_length=len(tree.main),
        text_head=flat[:4000],
        script_head=script_head,
        script_length=len(tree.scripts),
        links=len(_ANCHOR.findall(tree.text)),
        closes_html=_HTML_END.search(tree.text, max(0, len(tree.text) - 3000)) is not None,
        closes_body=_BODY_END.search(tree.text, max(0, len(tree.text) - 6000)) is not None,
        has_footer=_has_footer(visible[max(len(visible) // 2, len(visible) - _FOOTER_WITHIN) :]),
        place_line=place_line(tree),
        refresh_target=_refreshed(tree),
        script_target=_first(_SCRIPT_TARGET, script_head),
        frames=_frames(tree.text) if tree.beginnings.frames else (),
        identity=identity,
        site_codes=site_codes(tree, tags),
        people=people,
        names_in_text=tuple(name for name in context.known_people if name in bare),
        list_rows=len(rows),
        own_text=own_words(tree) if asked else None,
        headlines=headlines_led_to(tree) if asked and context.role is Role.HOME else 0,
        newest_row=newest(telling_rows(rows, context.role)),
        stamps=stamps(tags, visible),
        empty_markers=_empty_markers(visible) or (_empty_lists(tree.text) if not rows else ()),
        bylined=bool(tags.get("pubdate")) or has_byline(flat),
        unfilled=context.role in _WATCHED_FOR_ENTRIES and people == 0 and not rows and is_unfilled(tree),
        doors=doors(tree, context.url) if context.role is Role.HOME else (),
        depth_exceeded=tree.too_deep,
        cut=(*tree.cut, *cut),
    )


def _may_be_notice(tree: Tree, role: Role | None) -> bool:
    """Say whether a page is short enough to be a notice in a page's place, and has a word for work on a site or, as a list, for a move."""
    words = (*_WORKED_ON, *_MOVES) if role is Role.NOTICE_LIST else _WORKED_ON
    return role not in _TEXTS and len(tree.main) <= _LONGEST_NOTICE and any(word in tree.visible for word in words)


def _has_footer(end: str) -> bool:
    return any(word in end for word in _FOOTER_WORDS) or bool(_FOOTER.search(end))


def _frames(source: str) -> tuple[str, ...]:
    tags = islice(Openings(source, _FRAME, _LONGEST_FRAME).attributes(), _MOST_OPENINGS)
    found = (match for attributes in tags if (match := _SOURCE.match(attributes)) is not None)
    return tuple(match[1] for match in islice(found, MAX_FRAMES))


def _empty_markers(visible: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(match[0] for match in _EMPTY.finditer(visible)))[:5]


def _empty_lists(source: str) -> tuple[str, ...]:
    """Return an empty list of a page without scripts: nothing can come to fill it, so it says that nothing is listed."""
    found = _EMPTY_LIST.search(source) if _SCRIPT.search(source) is None else None
    return (found[0],) if found is not None else ()


def _refreshed(tree: Tree) -> str | None:
    """Return where the page sends its visitors by a tag."""
    found = (_REFRESH.match(tree.text, place, _REFRESH_WITHIN) for place in tree.beginnings.metas)
    return next((match[1].strip() for match in found if match is not None), None)


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match[1].strip() if match is not None else None
