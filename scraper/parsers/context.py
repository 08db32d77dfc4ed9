"""What a reader is told beside the page itself."""

from dataclasses import dataclass

from monitor.model import Role


@dataclass(frozen=True, slots=True)
class Context:
    """The page's address, date, owner and role, as far as they are known.

    *organisation* is the owner of the page (``source_org`` of the evaluation, the site's organisation when
    polling); it expands «省数据局», «该局». *published* is an ISO date and resolves «27日». *known_names*
    are full names of watched bodies, *known_people* names already on this body's roster. *select* is the
    optional CSS selector of the site's YAML. A missing *role* means: find out what the page has.
    """

    url: str | None = None
    published: str | None = None
    organisation: str | None = None
    parent: str | None = None
    role: Role | None = None
    known_names: frozenset[str] = frozenset()
    known_people: frozenset[str] = frozenset()
    select: str | None = None
