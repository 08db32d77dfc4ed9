"""The schema's steps, and what opening a database says when it cannot."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from monitor.errors import StorageError
from monitor.reviews import Decision
from storage.engine import open_database
from storage.schema import differences, downgrade, revision, upgrade
from storage.store import open_store
from tests.contract.samples import DAY, START, reading, snapshot


def test_the_migrations_lead_to_the_tables_and_back(database: str) -> None:
    engine = open_database(database)
    assert revision(engine) is None

    newest = upgrade(engine)

    assert revision(engine) == newest == upgrade(engine)
    assert differences(engine) is None
    downgrade(engine, "base")
    assert revision(engine) is None
    assert upgrade(engine) == newest
    assert differences(engine) is None
    engine.dispose()


def test_decisions_of_an_older_database_stay_and_the_newest_go_back(database: str) -> None:
    store = open_store(database)
    for minute, (by, verdict) in enumerate([("甲", "accept"), ("乙", "retract"), ("甲", "correct")]):
        store.reviews.decide(Decision("ev_1", by, verdict, "because", DAY * minute + START, "yunzhou", {"post": "局长"}))

    downgrade(store.engine, "0003")
    upgrade(store.engine)

    assert [(one.by, one.verdict, one.details) for one in store.reviews.decisions(subject="ev_1")] == [
        ("乙", "retract", {"post": "局长"}),
        ("甲", "correct", {"post": "局长"}),
    ]
    store.close()


def test_a_table_that_differs_is_seen(database: str) -> None:
    engine = open_database(database)
    upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE meta ADD COLUMN more TEXT"))

    assert "more" in (differences(engine) or "")
    engine.dispose()


def test_a_database_of_a_newer_program_is_refused_and_left_alone(database: str) -> None:
    engine = open_database(database)
    upgrade(engine)
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(StorageError, match="newer"):
        upgrade(engine)

    assert revision(engine) == "9999"
    engine.dispose()


def test_the_file_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'watch.db'}"
    store = open_store(url)
    store.looks.record([reading(snapshot(), "林一山")])
    assert [path.name for path in tmp_path.glob("*.bak")] == [], "the first step changes nothing worth a copy"

    downgrade(store.engine, "base")
    store.close()

    (copy,) = tmp_path.glob("*.bak")
    kept = open_store(f"sqlite:///{copy}")
    assert len(kept.looks.runs("yunzhou/roster")) == 1
    kept.close()


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("nonsense", "not a database URL"),
        ("mysql://localhost/watch", "not supported"),
        ("postgresql+asyncpg://localhost/watch", "not supported"),
        ("sqlite:///{folder}/missing/watch.db", "no folder"),
        ("sqlite:///{folder}", "unable to open"),
        ("sqlite:///{folder}/text.db", "not a database"),
        ("postgresql://watch:secret@127.0.0.1:1/watch", "refused"),
    ],
)
def test_what_cannot_be_opened_is_one_clear_line(tmp_path: Path, url: str, says: str) -> None:
    (tmp_path / "text.db").write_text("this is no database, " * 100)

    with pytest.raises(StorageError, match=says) as caught:
        open_store(url.format(folder=tmp_path))

    assert len(str(caught.value).splitlines()) == 1
    assert "secret" not in str(caught.value)


def test_an_older_database_learns_where_its_looks_led(database: str) -> None:
    store = open_store(database)
    led = replace(snapshot(day=1), final_url="http://new.example/roster?x=1")
    store.looks.record([reading(snapshot(), "林一山"), reading(led, "林一山")])
    downgrade(store.engine, "0001")
    upgrade(store.engine)
    store.looks.record([reading(replace(led, fetched_at=led.fetched_at + DAY), "林一山")])

    assert [(run.final_url, run.looks) for run in store.events.history("yunzhou")] == [
        (None, 1),
        ("http://new.example/roster", 2),
    ]
    store.close()
