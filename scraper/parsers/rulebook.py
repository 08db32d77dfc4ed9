"""The rulebook: what each rule reads, in one plain sentence, and a passage that it reads, for people who ask why.

A rule is described by its own id or by its family, the part before the slash. Samples come from the rows themselves.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from scraper.parsers import corrections, heads, namings, standings, transfers, verbs, vetoes

RULES: Mapping[str, str] = {
    "acting": "somebody is to do the work of a post for the time being (代理, 代局长)",
    "appointment": "an act or its report gives a person a post; name and post stand on either side of the verb",
    "appointment/为": "a further person and post under a verb that the text said before",
    "appointment/对调": "two people who exchange their posts",
    "concurrent": "somebody takes a further post beside his own (兼任)",
    "confirmed": "a probation is passed, or a post is confirmed (转正)",
    "correction": "a text says what an earlier one printed wrong, and what is meant; both are told exactly",
    "election": "those named in a list under a vote, with the post voted on",
    "head": "a report names the head of a body in a form that reports of founding ceremonies have",
    "history": "a post held once: it is read so that it is not taken for a present one",
    "investigated": "an official report says that the holder of a post is under investigation",
    "naming": "a sentence says that a body was founded, renamed, given a nameplate or abolished; the verb decides",
    "naming/表格": "a row of a table of bodies with the day of their founding",
    "naming/省略": "a founding whose body was named in the clause before",
    "nominated": "somebody is proposed or put up for public comment for a post (拟任, 提名): not yet decided",
    "presiding": "an act gives somebody the whole work of a body while his post stays, or takes it from him (主持工作)",
    "removal": "an act or its report takes a post from a person",
    "removal/自己辞去": "somebody gives up a post, told as done",
    "removal/辞去": "a resignation that was accepted",
    "resume": "a course of life says what post somebody has now (现任)",
    "retired": "somebody retires from a post",
    "roster": "a list of leaders gives a name and its title",
    "roster/card": "on a leadership page: the name and the titles in the part of the page that names nobody else",
    "roster/line": "on a leadership page: name and title on one line or in one cell",
    "roster/list": "on a leadership page: a name in a list of leaders, without a title",
    "roster/script": "a leadership page whose people stand in a script: name and title are fields of one object",
    "standing": "a sentence says what rank, superior or nameplate a body has",
    "state": "a sentence says what post somebody holds, without saying when he got it",
    "plate": "a sentence says that a body bears a nameplate no more",
    "table": "a row of a table, read by the names of its columns",
    "transfer": "a sentence says that functions of one body went to another; both go on",
    "table/拟任": "a row of a table with a column for the post somebody is proposed for: not yet decided",
}


def described(rule: str) -> str | None:
    """Return what *rule* reads, or None for a rule that the book does not have."""
    return RULES.get(rule) or RULES.get(rule.partition("/")[0])


def sample_of(rule: str) -> str | None:
    """Return a passage that *rule* reads, where its row has one."""
    return _samples().get(rule)


def veto_sample(reason: str) -> str | None:
    """Return a passage that is refused for *reason*, where a row has one."""
    return next((veto.sample for veto in (*vetoes.SENTENCES, *vetoes.DOCUMENTS) if veto.reason == reason), None)


@cache
def _samples() -> Mapping[str, str]:
    return dict(_rows())


def _rows() -> Iterator[tuple[str, str]]:
    for verb in (verbs.CONTINUED, *verbs.INFIX, *verbs.LEADING):
        yield verb.id, verb.sample
    for naming in namings.RULES:
        yield naming.id, naming.sample
    for transfer in transfers.RULES:
        yield transfer.id, transfer.sample
    for standing in standings.RULES:
        yield standing.id, standing.sample
    for head in heads.RULES:
        yield head.id, head.sample
    for form in corrections.FORMS:
        yield form.rule, form.sample
