"""The store: everything that is kept, behind one value per noun."""

from dataclasses import dataclass

from sqlalchemy import Engine, update

from monitor.ledger import Ledger
from monitor.sizes import Sizes
from storage.archive import SqlArchive
from storage.engine import open_database, writing
from storage.events import SqlEvents
from storage.finds import SqlFinds
from storage.incidents import SqlIncidents
from storage.leases import SqlLeases
from storage.looks import SqlLooks
from storage.outbox import SqlOutbox
from storage.pages import SqlPages
from storage.reviews import SqlReviews
from storage.rounds import SqlHosts, SqlNotes, SqlRounds
from storage.schema import upgrade
from storage.sizes import sizes
from storage.tables import meta


@dataclass(frozen=True, slots=True)
class Store:
    """What the pipeline and the commands are given."""

    engine: Engine
    archive: SqlArchive
    pages: SqlPages
    looks: SqlLooks
    events: SqlEvents
    finds: SqlFinds
    incidents: SqlIncidents
    outbox: SqlOutbox
    reviews: SqlReviews
    rounds: SqlRounds
    hosts: SqlHosts
    notes: SqlNotes
    leases: SqlLeases

    def sizes(self) -> Sizes:
        """Count what is kept."""
        return sizes(self.engine)

    def require_writable(self) -> None:
        """Find out whether the database takes a change, without making one.

        Raises:
            StorageError: it does not.
        """
        with writing(self.engine) as connection:
            connection.execute(update(meta).where(meta.c.key == "").values(value=""))

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()


def open_store(url: str) -> Store:
    """Open the database at *url* and bring it to this program's schema.

    Raises:
        StorageError: it cannot be opened, or belongs to a newer program.
    """
    engine = open_database(url)
    upgrade(engine)
    return Store(
        engine=engine,
        archive=SqlArchive(engine),
        pages=SqlPages(engine),
        looks=SqlLooks(engine),
        events=SqlEvents(engine),
        finds=SqlFinds(engine),
        incidents=SqlIncidents(engine),
        outbox=SqlOutbox(engine),
        reviews=SqlReviews(engine),
        rounds=SqlRounds(engine),
        hosts=SqlHosts(engine),
        notes=SqlNotes(engine),
        leases=SqlLeases(engine),
    )


def _keeps_its_promises(store: Store) -> Ledger:
    """Let the type checker hold the store to ``monitor.ports``."""
    return store
