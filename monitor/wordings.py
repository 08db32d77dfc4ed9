"""Wordings: what one correction makes of a name, a post or a day that a document states; None where it does not tell exactly."""

import re
from dataclasses import replace

from monitor.claims import day_of
from monitor.facts import AppointmentFact, CorrectionFact, Dates
from monitor.posts import is_title

_NAME = re.compile(r"^[㐀-鿿·\U00020000-\U000323af]{2,16}$")


def right_of(fact: AppointmentFact, correction: CorrectionFact) -> AppointmentFact | None:
    """Return *fact* with the one thing that *correction* puts right in it; None where it does not tell exactly what that is."""
    person = respelt(fact.person, correction)
    post = _other_post(fact.post, correction) if fact.post is not None else None
    dates = _other_day(fact.dates, correction)
    changed = [one for one in (person, post, dates) if one is not None]
    if len(changed) != 1:
        return None
    if person is not None:
        return replace(fact, person=person)
    return replace(fact, post=post) if post is not None else replace(fact, dates=dates or fact.dates)


def respelt(person: str, correction: CorrectionFact) -> str | None:
    """Return *person* as *correction* spells the name; None where it speaks of nobody so called.

    Another name altogether is another person: two forms of one share a glyph in its place.
    """
    right = _swapped(person, correction)
    if right is None or not _NAME.match(right) or is_title(right):
        return None
    alike = any(one == other for one, other in zip(person, right, strict=False)) or person[-1] == right[-1]
    return right if alike else None


def _other_post(post: str, correction: CorrectionFact) -> str | None:
    """Return the post that *correction* tells in the place of *post*, both printed whole."""
    return correction.right if correction.wrong == post and is_title(post) and is_title(correction.right) else None


def _swapped(text: str, correction: CorrectionFact) -> str | None:
    """Return what stands in the right form where the wrong one has *text*, or *text* with its one wrong part exchanged."""
    wrong, right = correction.wrong, correction.right
    if wrong.count(text) == 1:
        before, _, after = wrong.partition(text)
        fits = right.startswith(before) and right.endswith(after)
        return right[len(before) : len(right) - len(after)] if fits else None
    return text.replace(wrong, right) if wrong != text and text.count(wrong) == 1 else None


def _other_day(dates: Dates, correction: CorrectionFact) -> Dates | None:
    """Return *dates* with the corrected one; only a text that says which document it corrects can mean one of its days."""
    if day_of(correction.right) is None or not (correction.title or correction.number):
        return None
    stated = {name: getattr(dates, name) for name in ("decided", "effective", "signed", "announced")}
    wrong = {name: correction.right for name, day in stated.items() if day == correction.wrong}
    return replace(dates, **wrong) if wrong else None
