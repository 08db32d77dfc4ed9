"""What a history of the invented body leads to, in few words, and the beginnings of histories that many tests share."""

from monitor.events import Event
from monitor.facts import Action
from monitor.fold import fold
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, SITES, fact, home, roster


def events(*history: Sighting, everything: bool = False) -> list[Event]:
    found = fold(BODY, history, SITES).events
    return [event for event in found if everything or event.status.value not in ("lead", "retracted")]


def told(*history: Sighting) -> list[tuple[str, str | None, str | None, str]]:
    return [(event.type.value, event.person, event.post, event.status.value) for event in events(*history)]


APPOINT = fact("李四", Action.APPOINTED, "副局长", "2025-03-10")
REMOVE = fact("王五", Action.REMOVED, "副局长", "2025-03-10")
BASE = (home(0, 30), roster(0, 9, 张三="党组书记、局长", 王五="党组成员、副局长", 赵六="副局长"))
STAFF = {"张三": "党组书记、局长", "王五": "党组成员、副局长", "赵六": "副局长"}
