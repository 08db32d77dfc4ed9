"""What every back end must do with the bytes of pages: kept before they are judged, given back as they came."""

from dataclasses import replace

import pytest

from monitor.conclusion import Conclusion
from monitor.errors import StorageError
from storage.store import Store
from tests.contract.samples import START, observation, reading, snapshot
from tests.contract.test_storage_looks import PAGE


def test_bytes_are_kept_before_they_are_judged(store: Store) -> None:
    taken = snapshot(b"late")
    assert store.archive.keep(taken, round_id=7) == taken.sha256
    store.archive.keep(taken, round_id=7)

    (arrival,) = store.archive.pending()
    assert (arrival.snapshot, arrival.round_id) == (taken, 7)
    assert store.events.history("yunzhou") == ()

    store.looks.record([reading(arrival.snapshot, "林一山")], round_id=arrival.round_id)
    assert store.archive.pending() == ()
    assert store.pages.states([PAGE])[PAGE].round_id == 7


def test_hostile_text_is_kept_without_harm(store: Store) -> None:
    taken = replace(snapshot(), headers=(("X\x00", "\x00\udcff 山"), ("ETag", '"\x00\udcff"')), url="http://a\x00b/")
    judged = reading(taken, "林\x00一\udcff山")

    (run_id,) = store.looks.record([replace(judged, judgement=replace(judged.judgement, reason="\x00\ud800"))])

    kept = store.archive.snapshot(run_id)
    assert kept is not None
    assert kept.headers == taken.headers
    assert store.events.history("yunzhou")[0].observation == observation("林\x00一\udcff山")


@pytest.mark.parametrize("size", [0, 1, 700, 60_000, 3_000_000], ids=str)
def test_a_body_comes_back_byte_for_byte_also_as_a_difference(store: Store, size: int) -> None:
    body = bytes(at * at % 251 for at in range(size))
    bodies = [body, body + b"visits: 1", body[: size // 2] + b"visits: 2" + body[size // 2 :], b"another", body[::-1]]

    for day, one in enumerate(bodies):
        taken = snapshot(one, day=day)
        store.archive.keep(taken)
        store.looks.record([reading(taken)])

    assert [store.archive.get(snapshot(one).sha256) for one in bodies] == bodies


def test_an_unknown_body_is_refused_with_a_sentence(store: Store) -> None:
    with pytest.raises(StorageError, match="no body"):
        store.archive.get("00" * 32)


def test_a_new_parser_reads_old_bytes_without_a_new_look(store: Store) -> None:
    (run_id,) = store.looks.record([reading(snapshot(etag='"a"'), "林一山")])
    store.events.settle("yunzhou", lambda _: Conclusion(), at=START)
    (old,) = store.looks.outdated("2")
    assert old.id == run_id

    store.looks.reread(run_id, reading(snapshot(), "林一山", version="2"))
    assert store.events.unsettled() == (), "the same facts are no news"
    store.looks.reread(run_id, reading(snapshot(), "林一山", "白水", version="2"))

    assert store.looks.outdated("2") == ()
    assert store.events.unsettled() == ("yunzhou",)
    (sighting,) = store.events.history("yunzhou")
    assert (sighting.looks, sighting.observation) == (1, observation("林一山", "白水"))
    validators = store.pages.states([PAGE])[PAGE].validators
    assert validators is not None
    assert validators.parser_version == "2"
    with pytest.raises(StorageError):
        store.looks.reread(run_id, reading(snapshot(b"other")))


def test_first_looks_at_the_pages_of_a_site_share_their_frame(store: Store) -> None:
    frame = bytes(at * at * 7 % 251 for at in range(30_000))
    for page in ("home", "roster", "notices"):
        taken = snapshot(frame + page.encode() * 9, page=page)
        store.archive.keep(taken)
        store.looks.record([reading(taken)])
        again = snapshot(frame + b"1" + page.encode() * 9, page=page, day=1)
        store.looks.record([reading(again)])

        assert store.archive.get(taken.sha256) == taken.body
        assert store.archive.get(again.sha256) == again.body
    assert store.sizes().kept_bytes < len(frame) * 1.2
