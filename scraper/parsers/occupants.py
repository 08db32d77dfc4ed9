"""Occupants: who stands in a slot of a clause that holds nothing but names, words that are names there included."""

import re

from scraper.parsers.deeds import Flow
from scraper.parsers.names import (
    HAN,
    has_surname,
    is_addressed,
    is_listed,
    is_person,
    is_rare_in_prose,
    is_transcribed,
    is_word_as_name,
    split_names,
    tidy,
)
from scraper.parsers.phrases import read_posts
from scraper.parsers.subjects import addressed
from scraper.parsers.verbs import LEAD_IN, Verb

# Adverbs and nouns that may stand between a decision and its verb and name nobody.
_COMMON = re.compile(
    r"^(?:直接|继续|全票|当场|随即|暂时?|临时|依法|提前|按期|另行|轮流|一致|再次|首次|重新|平级|正式|分别|依次|连续|仍然?|依旧|均|各自|共同|先行|不再|不得|可以|必须|应当|统一|一律|原则上)|(?:人|员|者|们|部|师|方|女性|专家|教授|代表|单位|部门|群众)$"
)
# What an act of appointment has, beside people: «任命权限为…», «任命方式为…».
_OF_AN_ACT = frozenset(["权限", "权力", "方式", "方法", "时间", "程序", "路径", "章程"])
_PADDED = re.compile(r"[㐀-鿿] [㐀-鿿]")
# A surname that is a word everywhere but between a verb and its link: «任命同建国为…», and not «同期», «同级».
_SURNAME_HERE = re.compile(rf"^同(?![意时志期日年样步级行类等一批为属名学事乡仁月届个岗职])[{HAN}]{{2}}$")


# Such words call several people, or none, though they open with a rare surname: «飞虎队», «首善之».
_OF_A_WORD = "队组团女之"


def named_in(text: str, verb: Verb, flow: Flow) -> tuple[str, ...] | None:
    """Return the people of a slot that holds nothing but their names."""
    people = split_names(text)
    comrades = addressed(text)
    if comrades is not None and not is_history(verb):
        return comrades
    if people is None and verb.strict and all(map(_is_whole_name, parts := tuple(text.split("、")))):
        return parts
    if people is None and (words := _words_as_names(text, verb, flow)) is not None:
        return words
    if people is None:
        return (text,) if flow.headed and verb.strict and is_addressed(text) and not _COMMON.search(text) else None
    if all(_acceptable(person, verb, flow) for person in people):
        return people
    # Two characters set apart are a name, whatever opens it: «承　志任…».
    return people if _PADDED.fullmatch(text) and is_addressed(people[0]) else None


def _is_whole_name(text: str) -> bool:
    """Say whether *text* is a name, also one of four characters behind a single surname («任命廖若晨星为…»)."""
    return is_person(text, closed=True) or (has_surname(text) and is_listed(text)) or _SURNAME_HERE.match(text) is not None


def is_history(verb: Verb) -> bool:
    """Say whether *verb* tells what somebody was, which is no news."""
    return verb.action is None and not verb.state


def _acceptable(person: str, verb: Verb, flow: Flow) -> bool:
    if verb.strict or "·" in person:
        return True
    if has_surname(person):
        return is_person(person, closed=True)
    if flow.decided and is_addressed(person) and not _COMMON.search(person):
        return True  # «州委决定,完么草任…»: nothing but a name stands between a decision and its verb
    if is_rare_in_prose(person) and person[-1] not in _OF_A_WORD:
        return True
    return is_transcribed(person) or (flow.headed and is_person(person, closed=True))


def _words_as_names(text: str, verb: Verb, flow: Flow) -> tuple[str, ...] | None:
    """Return the names of *text* where words for things are among them, and only a name can stand: «任命时间为…», «支持（女）、张三为…»."""
    firm = flow.decided or flow.headed or flow.act
    if not (verb.strict or firm) or is_history(verb):
        return None
    parts = tuple(map(tidy, text.split("、")))
    if len(parts) == 1 and not firm and parts[0] in _OF_AN_ACT:
        return None
    return parts if all(is_person(part, closed=True) or is_word_as_name(part) for part in parts) else None


def each_of(left: str, right: str) -> tuple[str, ...] | None:
    """Return the people of *left*, each with a post of his own in *right*: among two sure names any word is one («张三、代表、李四分别任…»)."""
    parts = tuple(tidy(part) for part in LEAD_IN.sub("", left).split("、"))
    posts = read_posts(right)
    sure = sum(is_person(part, closed=False) for part in parts)
    fits = all(is_person(part, closed=False) or is_word_as_name(part) for part in parts)
    return (
        parts
        if fits and sure > 1 and posts is not None and len(posts) == len(parts) and all(post.body for post in posts)
        else None
    )
