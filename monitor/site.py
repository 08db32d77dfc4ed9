"""The shape of a site's YAML (contract 4.1): one public body's web presence."""

from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, model_validator

from monitor.model import Role

Kind = Literal["body", "government", "congress", "party", "discipline", "press", "media"]
# Checked from the end of an organisation's name; the first that fits decides.
KIND_BY_NAME: tuple[tuple[str, Kind], ...] = (
    ("人民代表大会常务委员会", "congress"),
    ("人大常委会", "congress"),
    ("人民政府", "government"),
    ("人民政府办公厅", "government"),
    ("纪律检查委员会", "discipline"),
    ("监察委员会", "discipline"),
    ("组织部", "party"),
    ("日报社", "press"),
    ("日报", "press"),
)


class _Strict(BaseModel):
    """Refuse unknown keys: a misspelt key is an error, not a default."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Expectations(_Strict):
    """What a healthy page of this site is known to hold."""

    leaders: dict[Literal["min", "max"], int] = Field(default_factory=dict)


class Timing(_Strict):
    """When a page is polled; page beats site beats default."""

    schedule: str | None = None
    every: str | None = None
    quiet_hours: str | None = None
    jitter: int | None = None
    timezone: str | None = None
    delay: float | None = None


class Page(Timing):
    """One watched address with a role; the role defaults to the page's key."""

    url: str
    role: Role | None = None
    select: str | None = None
    follow: str | None = None


class UnverifiedPage(_Strict):
    """An address that was seen somewhere but never confirmed: kept, not polled."""

    url: str
    role: Role
    source: str


class Site(Timing):
    """One public body's web presence."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    organisation: str
    jurisdiction: Annotated[str, Field(pattern=r"^\d{6}$")]
    hosts: tuple[str, ...]
    pages: dict[str, Page] = Field(default_factory=dict)
    unverified: tuple[UnverifiedPage, ...] = ()
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    kind: Kind | None = None
    carrier: str | None = None
    name_status: Literal["unknown"] | None = None
    expect: Expectations = Field(default_factory=Expectations)
    tls: Literal["legacy"] | None = None
    select: dict[str, str] = Field(default_factory=dict)
    follow: str | None = None
    sources: dict[str, str] = Field(default_factory=dict)
    notes: str | None = None

    @model_validator(mode="after")
    def _has_home_or_carrier(self) -> "Site":
        if "home" not in self.pages and self.carrier is None and self.pages:
            raise ValueError("pages.home is required, or a carrier that shows this body's facts")
        for key, page in self.pages.items():
            if page.role is None and key not in set(Role):
                if key == "notices":
                    continue
                raise ValueError(f"pages.{key}: a role is required, since the key names none")
        return self

    def role_of(self, key: str) -> Role:
        """Return the role of page *key*: its own, else the key itself (``notices`` is a notice list)."""
        page = self.pages[key]
        if page.role is not None:
            return page.role
        return Role.NOTICE_LIST if key == "notices" else Role(key)

    @property
    def source_kind(self) -> Kind:
        """The kind of the site: as declared, else by the organisation's name and its hosts."""
        if self.kind is not None:
            return self.kind
        for ending, kind in KIND_BY_NAME:
            if self.organisation.endswith(ending):
                return kind
        return "body"

    def trusts(self, url: str) -> bool:
        """Say whether *url* stands on one of the site's own hosts."""
        return (urlsplit(url).hostname or "").lower() in {host.lower() for host in self.hosts}
