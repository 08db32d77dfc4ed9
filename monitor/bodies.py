"""The watched bodies by name: which site a name belongs to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from monitor.site import Site

# «省数据局», «自治区数据管理局» need a place, and many bodies may bear them; they are resolved while reading.
PLACELESS = ("省", "市", "自治区", "全省", "本省", "我省")


def names_one(alias: str) -> bool:
    """Say whether *alias* names one body by itself, wherever it is read."""
    return len(alias) > 4 and not alias.startswith(PLACELESS)


@dataclass(frozen=True, slots=True)
class Bodies:
    """An index from every known full name of a body to the id of its site.

    Names compare by content only: characters such as 与 and 和 are significant (domain.md §6.2 O23).
    """

    site_by_name: Mapping[str, str]

    @classmethod
    def of(cls, sites: Iterable[Site]) -> "Bodies":
        """Index the organisations and full-name aliases of *sites*."""
        names: dict[str, str] = {}
        for site in sites:
            names[site.organisation] = site.id
            for alias in site.aliases:
                if names_one(alias):
                    names.setdefault(alias, site.id)
        return cls(names)

    def site_of(self, organisation: str | None) -> str | None:
        """Return the id of the site of *organisation*, or None when nobody watches it."""
        return None if organisation is None else self.site_by_name.get(organisation)
