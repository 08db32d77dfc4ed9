"""Observations by content: equal facts are stored once, however many pages or looks state them."""

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Mapping

from pydantic import TypeAdapter
from sqlalchemy import Connection, select

from monitor.facts import Observation
from storage.columns import canonical
from storage.tables import observation
from storage.upsert import chunks, insert_into

_ADAPTER: TypeAdapter[Observation] = TypeAdapter(Observation)


def put(connection: Connection, seen: Observation) -> str:
    """Store *seen* unless it is there; return its digest."""
    value = _ADAPTER.dump_python(seen, mode="json", exclude_defaults=True)
    # The role has no default, so even an empty observation says whose it is.
    digest = hashlib.sha256(canonical(value).encode("utf-8", "surrogatepass")).hexdigest()
    connection.execute(
        insert_into(connection, observation).values(digest=digest, json=value).on_conflict_do_nothing(index_elements=["digest"])
    )
    return digest


class ObservationReader:
    """Reads observations back; it keeps the last ones, since the runs of a body repeat them."""

    def __init__(self, room: int = 512) -> None:
        self._room = room
        self._kept: OrderedDict[str, Observation] = OrderedDict()

    def read(self, connection: Connection, digests: Iterable[str]) -> Mapping[str, Observation]:
        """Return the observations with these digests."""
        wanted = dict.fromkeys(digests)
        found = {digest: self._kept[digest] for digest in wanted if digest in self._kept}
        for part in chunks(digest for digest in wanted if digest not in found):
            for row in connection.execute(select(observation).where(observation.c.digest.in_(part))):
                found[row.digest] = _ADAPTER.validate_python(row.json)
        self._keep(found)
        return found

    def _keep(self, found: Mapping[str, Observation]) -> None:
        for digest, seen in found.items():
            self._kept[digest] = seen
            self._kept.move_to_end(digest)
        while len(self._kept) > self._room:
            self._kept.popitem(last=False)
