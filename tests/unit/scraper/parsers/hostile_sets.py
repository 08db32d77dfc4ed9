"""Hostile sets: all hostile inputs, those that the brief names, and those that the suite reads at full size.

Rows are data, so that one list serves the tests of shape, the test at full size and the measurement of growth.
"""

from tests.unit.scraper.parsers.hostile import Hostile
from tests.unit.scraper.parsers.hostile_pages import CHARACTERS, MARKUP, ROSTERS, SCRIPTS
from tests.unit.scraper.parsers.hostile_sentences import SENTENCES

ALL: tuple[Hostile, ...] = (*MARKUP, *CHARACTERS, *SCRIPTS, *ROSTERS, *SENTENCES)

# What the brief of this program names: these are read at the size the crawl allows.
_NAMED = (
    "nesting",
    "nesting just allowed",
    "links",
    "links with titles",
    "table cells",
    "one wide row under a heading",
    "cells that span rows",
    "one cell",
    "one line",
    "cards that differ",
    "names in one cell",
    "names over titles",
    "paragraphs with dates",
    "paragraphs of signatures",
    "frames",
    "comments never closed",
    "scripts never closed",
    "scripts without an end of their tag",
    "attributes never closed",
    "attribute of a megabyte",
    "attributes that differ",
    "logos of a thousand pictures",
    "tags never closed",
    "ends of the document",
    "huge title",
    "data addresses",
    "entities of null",
    "entities beyond Unicode",
    "entities of entities",
    "entity bomb",
    "null bytes",
    "characters that become many",
    "a label and blanks",
    "a label and blanks in a comment",
    "an annex behind signatures",
    "invalid UTF-8",
    "halves of UTF-16",
    "GB18030 with broken sequences",
    "a charset that lies",
    "noise",
    "document.write",
    "document.write of scripts",
    "rows in CDATA",
    "rows in JSON that differ",
    "objects of letters",
    "sentences '任命王强为某省数据局局长;'",
    "sentences '免去'",
    "sentences '王强、'",
    "sentences '('",
    "sentences '〔'",
    "sentences '局(jú)长(zhǎng)'",
    "sentences '王李张刘陈'",
    "sentences '决定决定任命'",
)
# What the suite reads at full size: reading all of NAMED takes four minutes.
_IN_SUITE = (
    "nesting",
    "links",
    "one line",
    "attribute of a megabyte",
    "scripts never closed",
    "entity bomb",
    "null bytes",
    "invalid UTF-8",
    "document.write",
    "cards that differ",
    "sentences '任命王强为某省数据局局长;'",
    "sentences '('",
)
NAMED: tuple[Hostile, ...] = tuple(one for one in ALL if one.name in _NAMED)
assert len(NAMED) == len(_NAMED), sorted(set(_NAMED) - {one.name for one in NAMED})
IN_SUITE: tuple[Hostile, ...] = tuple(one for one in NAMED if one.name in _IN_SUITE)
assert len(IN_SUITE) == len(_IN_SUITE)
