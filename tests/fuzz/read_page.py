"""Fuzz the readers: whatever bytes a page has, they give a reading and a judgement, never an exception.

    python -m tests.fuzz.read_page CORPUS -max_total_time=60

The first byte of an input says what the page is for, the second whether it is read as bytes or as a bare text; the rest
is the page. atheris watches which branches of the readers an input reaches and keeps those that reach new ones.
"""

import sys

import atheris

with atheris.instrument_imports(include=["scraper.parsers", "monitor"]):
    from monitor.model import Role, Verdict
    from monitor.quality import assess
    from scraper.parsers import read, read_text_only
    from scraper.parsers.context import Context

from tests.unit.monitor.history import BODY
from tests.unit.monitor.pages import snapshot

ROLES = (None, *Role)


def read_page(given: bytes) -> None:
    """Read one input as a page or as a text and judge it."""
    role = ROLES[given[0] % len(ROLES)] if given else None
    body = given[2:]
    context = Context(
        "https://szj.yunling.gov.cn/ld/2.html", "2030-05-20", BODY.organisation, role=role, known_people=frozenset({"王强"})
    )
    if given[1:2] and given[1] % 4 == 0:
        facts = read_text_only(body.decode("utf-8", "replace"), context)
        quoted = (*facts.leaders, *facts.appointments)
    else:
        reading = read(body, None, context)
        judgement = assess(snapshot(body, role or Role.ROSTER), reading.outline, BODY, None)
        assert judgement.verdict in set(Verdict)
        quoted = (*reading.observation.leaders, *reading.observation.appointments)
    assert all(fact.person and fact.quote for fact in quoted)


if __name__ == "__main__":
    atheris.Setup(sys.argv, read_page)
    atheris.Fuzz()
