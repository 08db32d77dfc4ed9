"""The outline of a page: what quality judges before anything is read.

Parsers make it (scraper/parsers/outline.py); it holds plain bounded values, no document tree.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from monitor.facts import SiteIdentity

# Of several frames the one with the content is called so; else it is the last: banner and menu come first.
_CONTENT_FRAME = re.compile(r"main|content|right|welcome|default|body|center", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Outline:
    """Title, page tags, amounts and regions of one page.

    *tags* are the national page tags (and generator, description …) by lower-case name, first match wins.
    *text_length* counts visible characters without blanks; *text_head* is the first 4,000 of them, with
    single blanks. *script_head* is the first 16,000 characters of all inline scripts.
    *main_text_length* leaves out menus, link lists and footer. *people* counts the people a roster reader
    sees in the block it would read; *names_in_text* are known people found anywhere in the visible text.
    *list_rows* counts rows of the longest list of dated links; *own_text* is the beginning of the text without them
    and without the titles of other texts, asked only where the page prints a word for work on a site. *headlines* counts the texts that
    such a home page leads to; *tells* says that a profile names its leader, or a page of functions states or lists what the body does. *stamps* are the days on which the page says that it was
    touched. *bylined* says that the page prints when and by whom a text was published. *is_account* is false where a page of functions is
    neither called one nor states anything of the body. *doors* is where a home page leads
    that is only the way into its site. *cut* says in words which bound left a part of
    the page unread, where somebody or something could stand in that part.
    """

    is_html: bool = True
    encoding: str = "utf-8"
    declared_encoding: str | None = None
    encoding_suspect: bool = False
    encoding_repaired: bool = False
    replacement_ratio: float = 0.0
    title: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)
    text_length: int = 0
    main_text_length: int = 0
    text_head: str = ""
    script_head: str = ""
    script_length: int = 0
    links: int = 0
    closes_html: bool = True
    closes_body: bool = True
    has_footer: bool = False
    has_main_block: bool = True
    place_line: str | None = None
    refresh_target: str | None = None
    script_target: str | None = None
    frames: tuple[str, ...] = ()
    identity: SiteIdentity = field(default_factory=SiteIdentity)
    site_codes: tuple[str, ...] = ()
    people: int = 0
    names_in_text: tuple[str, ...] = ()
    list_rows: int = 0
    own_text: str | None = None
    headlines: int = 0
    tells: bool = False
    newest_row: str | None = None
    stamps: tuple[tuple[str, str], ...] = ()
    empty_markers: tuple[str, ...] = ()
    unfilled: bool = False
    bylined: bool = False
    is_account: bool = True
    doors: tuple[str, ...] = ()
    depth_exceeded: bool = False
    cut: tuple[str, ...] = ()

    @property
    def onward(self) -> tuple[str, ...]:
        """Where a page without content of its own leads: by refresh, by script, to its frames, the one with the content first, or through its door."""
        frames = sorted(enumerate(self.frames), key=lambda placed: (_CONTENT_FRAME.search(placed[1]) is None, -placed[0]))
        ways = (self.refresh_target, self.script_target, *(frame for _, frame in frames), *self.doors)
        return tuple(dict.fromkeys(target for target in ways if target))
