"""Scope: what a clause leans on beside itself: the page's owner, the place named nearby, what was said before."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from monitor.facts import Dates
from monitor.provinces import Province, province_of
from scraper.parsers.places import city_of, district_of, province_holding


@dataclass(frozen=True, slots=True)
class Scope:
    """The page's owner, the place named nearby, the dates of the decision, and what is already known."""

    owner: str | None
    place: str | None
    dates: Dates = field(default_factory=Dates)
    nominating: bool = False
    tier: str = "A"
    act: bool = False
    body: str | None = None
    near: str | None = None
    said: str | None = None
    section: str | None = None
    firm: str | None = None
    county: str | None = None
    known_names: frozenset[str] = frozenset()
    known_people: frozenset[str] = frozenset()
    shorts: Mapping[str, str] = field(default_factory=dict)

    @property
    def province(self) -> Province | None:
        """The province in scope, for «省…»."""
        return province_of(self.province_name)

    @property
    def province_name(self) -> str | None:
        """The full name of the province in scope, also of one that no list has."""
        return province_holding(self.place) or province_holding(self.owner)

    @property
    def city(self) -> str | None:
        """The city in scope, for «市…»."""
        return next((city for name in (self.place, self.owner) if name and (city := city_of(name))), None)

    @property
    def district(self) -> str | None:
        """The district or county in scope, for «区…» and «县…»."""
        return next((found for name in (self.place, self.owner) if name and (found := district_of(name))), self.county)
