"""Line sections: the lines of a bare text that stand under a heading, or in a table, of people who do not lead the body."""

import re
from dataclasses import dataclass

from scraper.parsers.gluedruns import PRESENT
from scraper.parsers.normalise import compact
from scraper.parsers.notleaders import (
    LONGEST_HEADING,
    can_head,
    heads_others,
    in_other_table,
    is_heading_of_others,
    tells_of_now,
)
from scraper.parsers.rosterline import Line

_FORMER = re.compile(r"历任|历届|往届|前任|原任|曾任|离任|退休(?:老)?(?:干部|领导)")
# What stands in brackets or is said of duties heads nobody: «副局长：李四（分管离退休干部工作）».
_BESIDE = re.compile(r"[(（]|(?=分管|负责(?!人)|协管|协助|联系)")
# «张三　局长　2010.1-2014.2»: how long somebody held a post closes its line.
_WAS = re.compile(r"(?:^|[\s|(（])(?:19|20)\d\d[年./]?\d{0,2}月?\s*[-—–~～至]{1,3}\s*(?:19|20)\d\d[年./]?\d{0,2}月?[)）]?\s*$")


@dataclass
class LineSections:
    """What stands over the lines of one text while they are read; *others* says that it is people who lead nothing here."""

    others: bool = False
    table: bool = False

    def enter(self, line: Line, *, names: bool, begun: bool) -> None:
        """Take *line*, which *names* people with posts or may be a heading; *begun* says that leaders stand before it."""
        self.table = in_other_table(line.text, before=self.table)
        heading = compact(line.bare).rstrip(":")
        if len(heading) <= LONGEST_HEADING and not names and can_head(heading):
            self.others = _says_others(heading, begun=begun, before=self.others)
        elif len(heading) <= LONGEST_HEADING:
            said = _BESIDE.split(heading)[0]
            former = _FORMER.search(said) is not None
            self.others = former or (self.others and not PRESENT.search(said))

    def silences(self, line: Line) -> bool:
        """Say whether nobody whom *line* names leads the body now."""
        return self.others or self.table or _WAS.search(line.text) is not None


def _says_others(heading: str, *, begun: bool, before: bool) -> bool:
    """Say whether other people stand under *heading*; behind leaders a few words may be what one of them is in charge of."""
    if _FORMER.search(heading):
        return True
    told = tells_of_now(heading)
    if told is not None:
        return not told
    if PRESENT.search(heading):
        return False
    return is_heading_of_others(heading) or (not begun and heads_others(heading)) or before
