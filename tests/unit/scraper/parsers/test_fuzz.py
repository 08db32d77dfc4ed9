"""Pages put together from hostile fragments, and saved pages damaged at random, are read and judged without exception."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import Role, Verdict
from monitor.quality import assess
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context
from scraper.parsers.locate import locate
from scraper.parsers.roster import MAX_PEOPLE
from tests.unit.monitor.history import BODY
from tests.unit.monitor.pages import snapshot
from tests.unit.scraper.parsers.hostile_sets import ALL

SAVED = sorted((Path(__file__).parents[4] / "fixtures" / "world" / "editions").glob("*/**/*.htm*"))[::12]
ROLES = st.sampled_from([None, *Role])
# One piece of each hostile page: its head, a few of its units, and its tail.
FRAGMENTS = st.sampled_from([one.make(300) for one in ALL])
SIGNS = st.sampled_from(
    [b"<", b">", b"</", b"<!--", b"-->", b"<script>", b"</script>", b"<table>", b"<td>", b"</td>", b'"', b"'", b"&#x0;", b"\x00"]
    + [b"\xff", b"\x81\x30", b"\xef\xbb\xbf", b"\xff\xfe", b"<![CDATA[", b"]]>", b"document.write('", b"{", b"}", b"\\u00"]
    + [
        text.encode()
        for text in ("王强", "局长", "任命", "免去", "为", "、", "：", "（", "更名为", "数据局", "2024年1月11日", "\u3000")
    ]
)
HERE = Context("https://szj.yunling.gov.cn/ld/2.html", "2030-05-20", "云岭省数据局", known_people=frozenset({"王强", "李伟"}))


def seen(body: bytes, role: Role | None) -> None:
    """Read and judge *body*; what it says of people is quoted, and every quote of a notice is looked for."""
    shot = snapshot(body, role or Role.ROSTER)
    context = Context(HERE.url, HERE.published, HERE.organisation, role=role, known_people=HERE.known_people)
    reading = read(body, None, context)

    assert assess(shot, reading.outline, BODY, None).verdict in set(Verdict)
    assert reading.outline.people <= MAX_PEOPLE
    facts = (*reading.observation.leaders, *reading.observation.appointments)
    assert all(fact.person and fact.quote for fact in facts)
    for fact in facts[:3]:
        assert all(0 <= start < end <= len(body) for start, end in locate(body, reading.encoding, fact.quote))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(FRAGMENTS, SIGNS), max_size=12), ROLES)
def test_a_page_of_hostile_fragments_is_read_and_judged(pieces: list[bytes], role: Role | None) -> None:
    seen(b"".join(pieces), role)


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(SAVED),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), st.one_of(SIGNS, FRAGMENTS, st.binary(max_size=6))), max_size=6),
    ROLES,
)
def test_a_saved_page_that_was_damaged_is_read_and_judged(
    path: Path, damages: list[tuple[float, int, bytes]], role: Role | None
) -> None:
    body = path.read_bytes()[:40_000]
    for place, length, new in damages:
        start = int(place * len(body))
        body = body[:start] + new + body[start + length :]
    seen(body, role)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from([one.make(120).decode("utf-8", "replace") for one in ALL]), max_size=8))
def test_a_text_of_hostile_fragments_is_read(pieces: list[str]) -> None:
    facts = read_text_only("\n".join(pieces), HERE)
    assert all(fact.person and fact.quote for fact in (*facts.leaders, *facts.appointments))
