"""Wordings: what one correction makes of a name, a post or a day that a document states; None where it does not tell exactly."""

import re
from dataclasses import replace

from monitor.claims import day_of
from monitor.facts import AppointmentFact, CorrectionFact, Dates
from monitor.posts import is_title

# What a passage has in the place of a post: a title of this body, whose last word says what he is (常务副局长, 总工程师, 党组成员).
_POST = re.compile(r"^[一-龥]{1,12}(?:长|主任|书记|成员|委员|师|专员|巡视员|调研员|助理|总裁|理事)$")
_ELSEWHERE = re.compile(r"[省市州盟县区旗](?!长)|[局厅](?!长)|中心|公司|集团|委员会|大学|学院")
# Before a title these make it another one: what is printed then is not the post that was read.
_MODIFIES = re.compile(r"(?:副|常务|代|代理|执行|第一|原|拟任)$")
SHORTEST_BODY = 3
_NAME = re.compile(r"^[㐀-鿿·\U00020000-\U000323af]{2,16}$")


def right_of(fact: AppointmentFact, correction: CorrectionFact) -> AppointmentFact | None:
    """Return *fact* with the one thing that *correction* puts right in it; None where it does not tell exactly what that is."""
    person = respelt(fact.person, correction)
    post = _other_post(fact, correction) if fact.post else None
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


def _other_post(fact: AppointmentFact, correction: CorrectionFact) -> str | None:
    """Return the post that *correction* tells in the place of that of *fact*: printed alone, or in a passage about him in the same body."""
    post, wrong = fact.post or "", correction.wrong
    if wrong == post:
        return correction.right if is_title(post) and is_title(correction.right) else None
    before, _, _ = wrong.partition(post)
    if wrong.count(post) != 1 or _MODIFIES.search(before) or not (fact.person in wrong or _is_body(before, fact)):
        return None
    right = _swapped(post, correction)
    return right if right is not None and _POST.match(right) and not _ELSEWHERE.search(right) else None


def _is_body(words: str, fact: AppointmentFact) -> bool:
    """Say whether *words* are the body of *fact*, or a shorter name of it, and nothing else."""
    return len(words) >= SHORTEST_BODY and (fact.organisation or "").endswith(words)


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
