"""Takedowns: what shows that a plate came down, and was not only left unsaid (domain.md §2.2 N06)."""

from collections.abc import Iterable

from monitor.claims import local_day
from monitor.duties import PageStep
from monitor.facts import ChangeType
from monitor.identity import IdentityChange, body_name
from monitor.slots import FOLLOW_WINDOW


def is_said(step: PageStep, plate: str) -> bool:
    """Say whether the page of duties says itself that *plate* is gone."""
    return any(fact.type is ChangeType.UNPLATED and fact.nameplate == plate for fact in step.now.facts)


def follows(steps: Iterable[IdentityChange], step: PageStep, plate: str) -> IdentityChange | None:
    """Return the step at which the site's title drops *plate* beside the body's name, about when the page changed."""
    day = local_day(step.now.start)
    near = (title for title in steps if abs(local_day(title.new.start) - day) <= FOLLOW_WINDOW)
    return next((title for title in near if _drops(title, step.organisation, plate)), None)


def _drops(title: IdentityChange, organisation: str, plate: str) -> bool:
    old, earlier = body_name(title.old.name)
    name, now = body_name(title.new.name)
    return old == name == organisation and earlier == plate and now != plate
