"""A held page stays held while nothing new is seen, and until a person accepts it."""

from pathlib import Path

import pytest

from monitor.deciding import Voice, hold_review
from monitor.incidents import Incident, Look, advance
from monitor.masses import Hold
from monitor.model import Role, Verdict
from monitor.reviews import Decision
from scheduler.holding import with_holds
from storage.store import open_store
from tests.unit.monitor.history import BODY, day, roster

RUN = roster(5, 9, 张三="局长")
HOLD = Hold(RUN, ("李四", "王五", "赵六"), 4)


def look(number: float, verdict: Verdict = Verdict.GOOD) -> Look:
    return Look(BODY.id, RUN.page, RUN.url, Role.ROSTER, verdict, RUN.sha256, day(number))


@pytest.mark.parametrize(
    ("said", "held"), [([], True), ([Voice.REJECT], True), ([Voice.ACCEPT], False), ([Voice.ACCEPT, Voice.REJECT], True)]
)
def test_an_accepted_page_is_held_no_more_though_nothing_new_is_seen(tmp_path: Path, said: list[Voice], held: bool) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'watch.db'}")
    review = hold_review(BODY.id, HOLD, day(5))
    store.reviews.open([review])
    opened: tuple[Incident, ...] = advance([], with_holds([look(5)], [], {BODY.id: (HOLD,)}, store.reviews))
    for minute, voice in enumerate(said):
        details = {"sha256": RUN.sha256}
        store.reviews.decide(Decision(review.id, "甲", voice, "looked", day(6 + minute / 1440), body=BODY.id, details=details))

    (after,) = advance(opened, with_holds([look(7)], opened, {}, store.reviews))

    assert (after.id, after.closed_at is None) == (opened[0].id, held)
    store.close()
