"""Skipped: what looks like news of people or bodies and gave no fact, with what stopped it, for people who ask why not.

Reading needs none of this; it looks at a text again, beside the facts it gave.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from monitor.facts import AppointmentFact, LeaderFact, Mention, Observation, OrganisationFact, Refusal
from monitor.model import Role
from scraper.parsers.article import article_text
from scraper.parsers.celltexts import normal_texts
from scraper.parsers.context import Context
from scraper.parsers.normalise import compact, normalise
from scraper.parsers.resolution import names_body
from scraper.parsers.script import to_simplified
from scraper.parsers.spacing import mend
from scraper.parsers.tags import page_tags
from scraper.parsers.text import read_text
from scraper.parsers.titles import POSTLIKE
from scraper.parsers.tokens import NAMES, TITLE, Token, token_of
from scraper.parsers.tree import Tree
from scraper.parsers.verbs import DEED
from scraper.parsers.vetoes import document_veto, masked, sentence_veto, vetoed_sections

MAX_TEXT = 200_000
MAX_SKIPPED = 100
LONGEST = 600
_SENTENCE = re.compile(r"[^。;\n!?]{4,}")
_NAMING = re.compile(r"更名|改名|挂牌|揭牌|组建|加挂|撤销|不再保留|设立|成立")
# «关于任免工作人员职务的通知» speaks of posts and names none.
_NO_POST = re.compile(r"工作人员|人员|委员会|任免|任命|任职|干部")
_PAST = re.compile(r"曾任|历任|曾担任|时任|先后担任|先后任|此前任|原任")
_Quoting = LeaderFact | AppointmentFact | OrganisationFact | Mention | Refusal
_SAID = re.compile(r"[『「“\"《]")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A passage, as printed, that was not read, and why."""

    quote: str
    reason: str


def skipped_on_page(page: str, observation: Observation, context: Context) -> list[Skipped]:
    """Return what gave nothing on a page, given as its decoded text: people without titles, or the sentences of an article."""
    tree = Tree.of(page)
    if observation.role in (Role.HOME, Role.NOTICE_LIST):
        return []
    if observation.role in (Role.ROSTER, Role.PROFILE):
        return [] if observation.leaders else list(islice(_unread_people(tree), MAX_SKIPPED))
    title = page_tags(tree.text).get("articletitle") or tree.title
    return list(skipped(f"{title}\n{article_text(tree, title)}", observation, context))


def skipped(text: str, observation: Observation, context: Context) -> Iterator[Skipped]:
    """Yield the sentences of *text* with a post and a verb of office, or a body and a verb of naming, that gave nothing.

    What says again what is stated elsewhere gave something: a fact has the passage that says it first or best.
    """
    whole = mend(to_simplified(normalise(text[:MAX_TEXT])))
    told = _told(observation)
    veto = document_veto(whole.text)
    silent = vetoed_sections(whole.text) if veto is not None else []
    count = 0
    for match in _SENTENCE.finditer(whole.text):
        verb = _telling(match[0][:LONGEST])
        passage = whole.quote(match.start(), match.end()).strip()
        if verb is None or _gave(compact(passage), told) or _says_again(match[0][:LONGEST], observation, context):
            continue
        hushed = veto is not None and (not silent or any(start <= match.start() < end for start, end in silent))
        reason = f"the whole of it is {veto.reason}" if veto is not None and hushed else _reason(match[0][:LONGEST], verb)
        yield Skipped(passage, reason)
        count += 1
        if count == MAX_SKIPPED:
            return


def _told(observation: Observation) -> Sequence[str]:
    """Return every passage that the observation has already accounted for."""
    facts: list[_Quoting] = [*observation.leaders, *observation.appointments, *observation.organisation_changes]
    return [compact(one.quote) for one in [*facts, *observation.mentions, *observation.refused]]


def _gave(passage: str, told: Sequence[str]) -> bool:
    return any(quote and (quote in passage or passage in quote) for quote in told)


def _says_again(sentence: str, observation: Observation, context: Context) -> bool:
    people = {one.person for one in observation.leaders} | {one.person for one in observation.appointments}
    bodies = {name for one in observation.organisation_changes for name in (one.organisation, one.new_name) if name}
    if any(name in sentence for name in (*people, *bodies)):
        return True
    alone = read_text(sentence, context)
    return bool(alone.leaders or alone.appointments or alone.organisation_changes)


def _telling(sentence: str) -> str | None:
    """Return the word that makes *sentence* worth asking about."""
    deed = DEED.search(sentence)
    if deed is not None and not POSTLIKE.search(_NO_POST.sub("", sentence).replace(deed[0], "")):
        deed = None
    naming = _NAMING.search(sentence)
    if deed is not None:
        return deed[0]
    return naming[0] if naming is not None and names_body(sentence) else None


def _reason(sentence: str, verb: str) -> str:
    bare = masked(sentence)
    veto = sentence_veto(bare)
    if veto is not None:
        return veto.reason
    if _PAST.search(sentence):
        return "it tells of a post held once, not of who holds one now"
    if verb not in bare and _SAID.search(sentence):
        return "it stands in quoted speech or in the name of a document"
    return f"no rule has this form: no person and post, or no body, stand where a rule wants them around «{verb}»"


def _unread_people(tree: Tree) -> Iterator[Skipped]:
    """Yield the titles and names of a leadership page that found no partner."""
    cells = tree.cells
    tokens = [
        token for place, text in enumerate(normal_texts(cells)) if (token := token_of(cells[place], place, text)) is not None
    ]
    for kind, reason in ((TITLE, "a title, and no name stands by it"), (NAMES, "a name, and no title stands by it")):
        yield from (Skipped(token.cell.text, reason) for token in tokens if token.kind is kind and _is_clear(token))


def _is_clear(token: Token) -> bool:
    return token.kind is TITLE or (token.sure and not token.weak and bool(token.names))
