"""Paragraphs: what the sentences of one line say together: «组建甲,为…。不再保留乙» ends 乙 in 甲 (domain.md §6.2 O4)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from monitor.facts import ChangeType
from scraper.parsers.drafts import Draft
from scraper.parsers.spoken import Spoken

KEPT_NO_MORE = "不再保留"
_OPENS = re.compile(r"^(?:同时|并|,)*不再保留")


def ended(stated: Sequence[Draft]) -> tuple[str, ...]:
    """Return the bodies that *stated* keeps no longer."""
    return tuple(one.organisation for one in stated if one.type is ChangeType.ABOLISHED and one.how == KEPT_NO_MORE)


def founded(stated: Sequence[Draft]) -> str | None:
    """Return the one body that *stated* founds; None where it founds none or several."""
    names = {one.organisation for one in stated if one.type is ChangeType.FOUNDED}
    return names.pop() if len(names) == 1 else None


@dataclass
class Paragraph:
    """The statements of one line; *ending* are those of its sentences that only say whom «不再保留» ends, right behind a founding."""

    line: int = -1
    stated: list[Draft] = field(default_factory=list)
    founds: set[str] = field(default_factory=set)
    ending: list[Draft] = field(default_factory=list)

    def add(self, spoken: Spoken) -> None:
        """Take in what a sentence stated; behind a semicolon, and of a body just spoken of that was not founded, it stands alone."""
        follows = spoken.current is not None and self.founds == {spoken.current}
        alone = ended(spoken.stated) and len(ended(spoken.stated)) == len(spoken.stated)
        opens = _OPENS.match(spoken.masked.text) is not None and not spoken.joined
        if follows and alone and opens:
            self.ending += spoken.stated
        else:
            self.stated += spoken.stated
            self.founds |= {one.organisation for one in spoken.stated if one.type is ChangeType.FOUNDED}

    @property
    def succession(self) -> tuple[str, tuple[str, ...]] | None:
        """Return the one body that the line founds, and those that end in it; None where the line speaks of other bodies, or days, too."""
        name = next(iter(self.founds)) if len(self.founds) == 1 else None
        others = [one for one in self.stated if one.subject != name]
        days = {one.date for one in (*self.stated, *self.ending) if one.date and one.type is not ChangeType.FUNCTIONS}
        return (name, ended(self.ending)) if name is not None and self.ending and not others and len(days) <= 1 else None
