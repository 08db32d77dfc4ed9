"""The shape of a site's YAML (contract 4.1): one public body's web presence."""

from typing import Annotated, Literal
from urllib.parse import parse_qsl, urlsplit

from pydantic import BaseModel, ConfigDict, Field, model_validator

from monitor.model import Role

# The paths of a home page that stands at the root of its host, without their ending.
ROOT_NAMES = frozenset({"", "index", "default", "main", "home"})
# A query of these keys says how a page is shown; «/?lang=zh» is the root as «/» is.
MANNERS = frozenset({"lang", "language", "locale", "v", "t", "from"})
# «省数据局», «数据局» and the like name a body only where the province is known.
SHORT_NAME = 4
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

    leaders: dict[Literal["min", "max"], int] = Field(default_factory=dict, description="fewest and most people on the roster")


class Timing(_Strict):
    """When a page is polled; page beats site beats default."""

    schedule: str | None = Field(None, description="cron line of its polls", examples=["15 */4 * * *"])
    every: str | None = Field(None, description="interval instead of a cron line: 30m, 6h, 1d", examples=["6h"])
    quiet_hours: str | None = Field(None, description="no poll starts in this span, HH:MM-HH:MM", examples=["23:00-06:00"])
    jitter: int | None = Field(None, description="seconds by which a poll may start later", examples=[300])
    timezone: str | None = Field(None, description="time zone of schedule and quiet hours", examples=["Asia/Urumqi"])
    delay: float | None = Field(None, description="seconds between two requests to its host", examples=[10])


class Page(Timing):
    """One watched address with a role; the role defaults to the page's key."""

    url: str = Field(
        description="the address, http or https, on one of the site's hosts", examples=["https://sdb.sh.gov.cn/gsgg/"]
    )
    role: Role | None = Field(
        None, description="what the page is for; the page's key when it names a role", examples=["notice_list"]
    )
    select: str | None = Field(
        None, description="CSS selector of the block to read, where reading alone fails", examples=["div.leaders"]
    )
    follow: str | None = Field(None, description="regular expression of the notice titles to fetch", examples=["任免|任职"])


class UnverifiedPage(_Strict):
    """An address that was seen somewhere but never confirmed: kept, not polled."""

    url: str = Field(description="the address")
    role: Role = Field(description="what the page is for")
    source: str = Field(description="where the address was seen")


class Site(Timing):
    """One public body's web presence."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")] = Field(
        description="short name of the site, equal to the file's", examples=["jiangsu"]
    )
    organisation: str = Field(description="the body's full official name", examples=["江苏省数据局"])
    jurisdiction: Annotated[str, Field(pattern=r"^\d{6}$")] = Field(
        description="GB/T 2260 code of its region; 660000 (兵团) and 100000 (national) are ours", examples=["320000"]
    )
    hosts: tuple[str, ...] = Field(
        description="hosts whose pages are believed: *.gov.cn, or listed in `sources` too", examples=[["jszwb.jiangsu.gov.cn"]]
    )
    pages: dict[str, Page] = Field(
        default_factory=dict,
        description="watched addresses by key; `home`, or a carrier, is needed",
        examples=[{"home": {"url": "https://jszwb.jiangsu.gov.cn/"}}],
    )
    unverified: tuple[UnverifiedPage, ...] = Field(
        (),
        description="addresses seen somewhere but not confirmed: kept, not polled until `site enable`",
        examples=[[{"url": "https://src.shanxi.gov.cn/zcwj/", "role": "notice_list", "source": "one public list"}]],
    )
    aliases: tuple[str, ...] = Field((), description="other and former names of the same body", examples=[["省数据局"]])
    parent: str | None = Field(
        None, description="owner of the site that the pages are a part of", examples=["福建省发展和改革委员会"]
    )
    kind: Kind | None = Field(None, description="kind of source; by the organisation's name when unset", examples=["body"])
    carrier: str | None = Field(None, description="id of the site that shows this body's facts", examples=["fujian-drc"])
    name_status: Literal["unknown"] | None = Field(
        None, description="set where the official name is not established", examples=["unknown"]
    )
    expect: Expectations = Field(
        default_factory=Expectations, description="what a healthy page is known to hold", examples=[{"leaders": {"min": 2}}]
    )
    tls: Literal["legacy"] | None = Field(None, description="accept the old TLS of the site's hosts", examples=["legacy"])
    select: dict[str, str] = Field(
        default_factory=dict,
        description="CSS selectors by role, an aid where reading alone fails",
        examples=[{"roster": "div.leaders"}],
    )
    follow: str | None = Field(None, description="regular expression of the notice titles to fetch", examples=["任免|任职"])
    sources: dict[str, str] = Field(
        default_factory=dict,
        description="where each page's address (by key), a host, or another fact of this file was seen",
        examples=[{"home": "letterhead of 2024-01-05"}],
    )
    notes: str | None = Field(None, description="what a person should know", examples=["The host keeps the former name."])

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

    @property
    def is_section(self) -> bool:
        """Whether its home page is a folder or a numbered column of a host: then the slots of the site may be those of another body."""
        home = self.pages.get("home")
        if home is None:
            return False
        parts = urlsplit(home.url)
        return not is_root_name(parts.path.strip("/")) or not MANNERS.issuperset(
            key for key, _ in parse_qsl(parts.query, keep_blank_values=True)
        )

    @property
    def topics(self) -> frozenset[str]:
        """Under what pages speak of the body: its own and its carrier's pages, and any that name it.

        All pages of the carrier count, so that an act on its list is news though no page spoke of the body before.
        """
        return self.full_names | {self.id} | ({self.carrier} if self.carrier is not None else set())

    @property
    def full_names(self) -> frozenset[str]:
        """The names by which any page may mean the body; «省数据局» needs a province and is resolved while reading."""
        return frozenset({self.organisation, *(alias for alias in self.aliases if len(alias) > SHORT_NAME)})

    def believing(self, url: str) -> "Site":
        """Return the site with the host of *url* among its own: a good look ended there (design §4.1)."""
        host = (urlsplit(url).hostname or "").lower()
        return self if not host or self.trusts(url) else self.model_copy(update={"hosts": (*self.hosts, host)})

    def trusts(self, url: str) -> bool:
        """Say whether *url* stands on one of the site's own hosts."""
        return (urlsplit(url).hostname or "").lower() in {host.lower() for host in self.hosts}


def is_root_name(path: str) -> bool:
    """Say whether a *path* without slashes around it, or the name of a file, is that of a page at the root."""
    return path.partition(".")[0] in ROOT_NAMES
