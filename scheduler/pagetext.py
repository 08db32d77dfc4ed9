"""Page text: the visible text of stored pages, each made once, for what only the page itself can say."""

from dataclasses import dataclass, field

from monitor.errors import StorageError
from monitor.history import Sighting
from scraper.parsers.decode import decode
from scraper.parsers.tree import Tree
from storage.archive import SqlArchive

_MOST = 64


@dataclass
class PageText:
    """Return the visible text of the page that a sighting saw; the last few stay in memory."""

    archive: SqlArchive
    _texts: dict[str, str] = field(default_factory=dict)

    def __call__(self, run: Sighting) -> str:
        """Return what the page of *run* shows; nothing where its bytes are no longer kept."""
        if run.sha256 not in self._texts:
            if len(self._texts) >= _MOST:
                self._texts.clear()
            self._texts[run.sha256] = self._read(run.sha256)
        return self._texts[run.sha256]

    def _read(self, sha256: str) -> str:
        try:
            body = self.archive.get(sha256)
        except StorageError:
            return ""
        return Tree.of(decode(body).text).visible
