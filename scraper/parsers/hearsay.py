"""Hearsay: what a text passes on without standing for it: rumours that it denies, wishes and questions that it answers."""

import re

_HEAD_PART = 80
_DENYING = re.compile(r"辟谣|谣言|不实(?:信息|消息|传言)|不信谣")
_DENIED = re.compile(
    r"不属实|(?:消息|信息|说法|传言|内容)(?:系|为|均为|纯属)?(?:不实|谣言|虚假|编造)|纯属(?:谣言|虚构|编造)|并无此事|系谣言"
)
# «某局将更名？官方回应：不属实。»
_ASKED = re.compile(r"[^。?？\n]{4,80}[?？][^。?？]{0,24}?(?:不属实|不实|谣言|没有(?:此事|这回事|的事)|并无此事|否认|假的)")
_RUMOUR = re.compile(r"(?:流传|谣传|疯传|风传|讹传)[^。]{0,200}?(?:消息|说法|信息|传言|截图|文件)")
# Nobody stands for what «知情人士» tell, though they «confirm» it; what an office or a paper confirms is a report.
UNNAMED = (
    r"(?:^|[。;\n])(?:(?!答复|回复|回应|解答|提醒)[^,，。;\n]){0,12}(?:小道消息[:：,，]|(?:(?:知情|消息|业内|圈内|内部)人士|知情者|接近[^,，。;\n]{2,20}的(?:消息)?人士|网[友民]|坊间)"
    r"[^,，。;:\n]{0,10}(?:透露|证实|爆料|披露|曝料|盛传|传(?![阅达真来递统])|称(?![呼号职为])|说(?!明)))"
)
# Who asks for a change has not decided it: a proposal of a deputy, a letter of a citizen.
_WISH = re.compile(
    r"(?:您|你|委员|代表|提案|建议案|来信|网友|网民|市民|群众|读者|提案人)们?(?:在[一-龥]{2,8}中)?(?:所)?(?:提出的?|来信|留言)?(?:关于)?(?:建议|提议|呼吁|希望|请求|咨询|询问)"
    r"|(?:政协委员|人大代表|网友|网民|市民|读者)[^。,;]{0,10}(?:提出|建议|呼吁|提议|留言|反映)"
)

# «请问我市什么时候成立数据局？»: who asks states nothing.
_ASKS_ALL = re.compile(r"请问|[想要]问|问一下")
_ASKS_AT_THE_END = re.compile(r"[吗呢]\s*$")
_WHENEVER = r"(?<!不知)(?<!不知道)(?<!无论)(?<!不论)(?<!不管)"
_WHEN = rf"{_WHENEVER}(?:什么时[候间]|何时(?!何[地处])|何日|几时|哪一?[天年月])"
_WHETHER = r"是否|是不是|[能可]否|有没有|会不会|要不要|该不该|[行好对]不[行好对]|还是(?=[一-龥]{2})"
# What makes a question where its mark stands; before it in the sentence, a thing may be told («某局挂牌，谁来当局长？»).
_ASKED_WITH_MARK = re.compile(
    rf"{_WHEN}|{_WHETHER}|什么|怎|如何|为何|何(?:[地处人种以故]|时何)|谁|哪|几[个家]|多[少久]|[吗么呢吧没]$|没有$"
)
# «…何时对外办公尚待通知»: asked within a statement, and open; why a thing was done is asked of what was done («为什么在今年成立»).
_ASKED_WITHIN = re.compile(rf"{_WHEN}|是不是|有没有|会不会|(?:为什么|为何)[^,，]{{0,12}}?(?:不|没|要|想|会|[能该]否)")
# «某局挂牌了，是真的吗？»: the question is about all that stands before it.
_OF_ALL_BEFORE = re.compile(
    r"真|属实|确[实切有]|有误|这回事|此事|^[是对](?:不[是对]|吗|的?吧|么)|^(?:是|有)没有|^是这样|^是否[如这]"
)
_CLAUSE = re.compile(r"[^,，]+")


def denied_until(text: str) -> int:
    """Return where the part of *text* ends that a denial takes back; 0 when its head announces none."""
    asked = _ASKED.match(text)
    if asked is not None:
        return asked.end()
    if _DENYING.search(text[:_HEAD_PART]) is None:
        return 0
    match = _DENIED.search(text)
    return len(text) if match is None else match.end()


def is_hearsay(sentence: str) -> bool:
    """Say whether *sentence* tells a rumour, or a wish of somebody who decides nothing."""
    return any(pattern.search(sentence) for pattern in (_RUMOUR, _WISH))


def without_questions(sentence: str, mark: str) -> str:
    """Return *sentence*, which *mark* ends, as long as before and with what it only asks made unreadable."""
    if _ASKS_ALL.search(sentence):
        return "※" * len(sentence)
    clauses = list(_CLAUSE.finditer(sentence))
    if mark == "?" or _ASKS_AT_THE_END.search(sentence):
        return _before_the_question(sentence, clauses)
    for clause in clauses:
        if _ASKED_WITHIN.search(clause[0]):
            sentence = f"{sentence[: clause.start()]}{'※' * len(clause[0])}{sentence[clause.end() :]}"
    return sentence


def _before_the_question(sentence: str, clauses: list[re.Match[str]]) -> str:
    """Return what a sentence with the mark of a question tells before it asks; nothing where the question is about just that."""
    asked = next((clause for clause in clauses if _ASKED_WITH_MARK.search(clause[0].rstrip())), None)
    start = 0 if asked is None or _OF_ALL_BEFORE.search(asked[0]) else asked.start()
    return sentence[:start] + "※" * (len(sentence) - start)
