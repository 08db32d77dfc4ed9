"""The facts a page states, as parsers give them and events rest on them.

A fact carries its *quote* (the passage as the page prints it, before normalisation), the *rule* that read
it and its *tier* (A, B, C of language.md §4.6). Names of people and organisations are in normal form.
Dates are ISO strings, partial ones allowed (``2024-01``).
"""

from dataclasses import dataclass, field
from enum import StrEnum

from monitor.model import Role


class Action(StrEnum):
    """What an appointment fact says of a person and a post (eval/README rules 1-3)."""

    APPOINTED = "appointed"
    REMOVED = "removed"
    CONCURRENT = "concurrent"
    ACTING = "acting"
    NOMINATED = "nominated"
    INVESTIGATED = "investigated"
    RETIRED = "retired"


# What gives somebody a post, and what takes it.
GAINS = frozenset({Action.APPOINTED, Action.CONCURRENT, Action.ACTING})
LOSSES = frozenset({Action.REMOVED, Action.RETIRED})


class ChangeType(StrEnum):
    """What an organisation fact says (eval/README rule 10).

    FUNCTIONS says that *organisation* takes functions over from its *predecessors*, who go on; UNPLATED that it
    bears *nameplate* no more.
    """

    FOUNDED = "founded"
    RENAMED = "renamed"
    NAMEPLATE = "nameplate"
    UPGRADED = "upgraded"
    ABOLISHED = "abolished"
    PLANNED = "planned"
    ATTRIBUTE = "attribute"
    FUNCTIONS = "functions"
    UNPLATED = "unplated"


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates a text states, never copied into each other."""

    decided: str | None = None
    effective: str | None = None
    signed: str | None = None
    announced: str | None = None

    @property
    def projection(self) -> str | None:
        """The one date the scorer compares (eval/README rule 9)."""
        return self.effective or self.decided or self.signed or self.announced


# The rule of a leader who stands on a page under the heading of another body: he is that one's, and never the page's own.
ELSEWHERE = "roster/elsewhere"


@dataclass(frozen=True, slots=True)
class LeaderFact:
    """A page states that *person* holds *posts* of *organisation* now.

    *qualifier* are the words of a mode beside the posts (主持工作, 挂职). *duties*, *link* and *portrait* (the address of
    his picture) are what the page adds; they change without news, but for duties that are the whole work of the body.
    """

    person: str
    posts: tuple[str, ...]
    organisation: str | None
    quote: str
    rule: str
    tier: str = "B"
    qualifier: str | None = None
    duties: str | None = None
    link: str | None = None
    name_raw: str | None = None
    portrait: str | None = None


@dataclass(frozen=True, slots=True)
class AppointmentFact:
    """A text reports that something was decided about *person* and *post*."""

    person: str
    action: Action
    post: str | None
    organisation: str | None
    quote: str
    rule: str
    tier: str = "B"
    dates: Dates = field(default_factory=Dates)
    qualifier: str | None = None


@dataclass(frozen=True, slots=True)
class OrganisationFact:
    """A text states what a body is, was made, or is now called; *into* is the body that goes on, where one ends in it."""

    type: ChangeType
    organisation: str
    quote: str
    rule: str
    tier: str = "B"
    new_name: str | None = None
    nameplate: str | None = None
    rank: str | None = None
    superior: str | None = None
    date: str | None = None
    how: str | None = None
    predecessors: tuple[str, ...] = ()
    into: str | None = None


@dataclass(frozen=True, slots=True)
class CorrectionFact:
    """A text says that an earlier one printed *wrong* where *right* is meant, both in normal form; days are ISO dates.

    *title*, *number* and *day* (of publication) are what it says of that earlier text; all may be missing.
    """

    wrong: str
    right: str
    quote: str
    rule: str
    tier: str = "A"
    title: str | None = None
    number: str | None = None
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named with a title in passing: never a leader, never an appointment."""

    person: str
    posts: tuple[str, ...]
    organisation: str | None
    quote: str


# Why the readers do not read a passage that corrects an earlier text, or takes it back: it states nothing new.
CORRECTION = "a correction"
WITHDRAWAL = "a withdrawal"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A passage that looks like a fact and was not read, with the reason."""

    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class SiteIdentity:
    """What a page says of the site it belongs to.

    *slots* maps an independent place (``meta``, ``title``, ``logo``, ``footer``) to the site name
    read there; *name* is the value they agree on best.
    """

    name: str | None = None
    sponsor: str | None = None
    operator: str | None = None
    code: str | None = None
    icp: str | None = None
    host: str | None = None
    slots: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeLink:
    """One row of a notice list: where it leads, what it says, its printed date."""

    url: str
    title: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentHead:
    """The head of a notice or an article.

    *issuer* is the body that signs (from the title «X关于…», the document number or the signature);
    *is_act* says that title, number or issuer, date and performative clauses are all there (design §4.1).
    *source* is ContentSource (来源), the origin to count.
    """

    title: str | None = None
    number: str | None = None
    issuer: str | None = None
    signed_on: str | None = None
    published_on: str | None = None
    source: str | None = None
    is_act: bool = False


@dataclass(frozen=True, slots=True)
class Observation:
    """All facts of one good snapshot by one parser version.

    *parts* are the further pages of a list that has several, *system* is the content system that a roster page says made it,
    *form* what its template gives every site.
    *stamps* say when the page was last touched, and what of it says so; *rows* are the newest texts that a home page lists,
    *headlines* those whose titles say that they decide something.
    """

    role: Role
    site: SiteIdentity = field(default_factory=SiteIdentity)
    document: DocumentHead = field(default_factory=DocumentHead)
    published: str | None = None
    leaders: tuple[LeaderFact, ...] = ()
    appointments: tuple[AppointmentFact, ...] = ()
    organisation_changes: tuple[OrganisationFact, ...] = ()
    mentions: tuple[Mention, ...] = ()
    refused: tuple[Refusal, ...] = ()
    links: tuple[NoticeLink, ...] = ()
    corrections: tuple[CorrectionFact, ...] = ()
    system: str | None = None
    form: str | None = None
    parts: tuple[str, ...] = ()
    stamps: tuple[tuple[str, str], ...] = ()
    rows: tuple[NoticeLink, ...] = ()
    headlines: tuple[NoticeLink, ...] = ()

    @property
    def listed(self) -> tuple[NoticeLink, ...]:
        """The rows that lead to texts worth reading: of a home page, whose other links are its columns, the headlines."""
        return self.headlines if self.role is Role.HOME else self.links
