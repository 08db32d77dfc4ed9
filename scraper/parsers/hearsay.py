"""Hearsay: what a text passes on without standing for it: rumours that it denies, wishes that it answers."""

import re

_HEAD_PART = 80
_DENYING = re.compile(r"辟谣|谣言|不实(?:信息|消息|传言)|不信谣")
_DENIED = re.compile(
    r"不属实|(?:消息|信息|说法|传言|内容)(?:系|为|均为|纯属)?(?:不实|谣言|虚假|编造)|纯属(?:谣言|虚构|编造)|并无此事|系谣言"
)
# «某局将更名？官方回应：不属实。»
_ASKED = re.compile(r"[^。?？\n]{4,80}[?？][^。?？]{0,24}?(?:不属实|不实|谣言|没有(?:此事|这回事|的事)|并无此事|否认|假的)")
_RUMOUR = re.compile(r"(?:流传|谣传|疯传|风传|讹传)[^。]{0,200}?(?:消息|说法|信息|传言|截图|文件)")
# Who asks for a change has not decided it: a proposal of a deputy, a letter of a citizen.
_WISH = re.compile(
    r"(?:您|你|委员|代表|提案|建议案|来信|网友|网民|市民|群众|读者|提案人)们?(?:在[一-龥]{2,8}中)?(?:所)?(?:提出的?|来信|留言)?(?:关于)?(?:建议|提议|呼吁|希望|请求|咨询|询问)"
    r"|(?:政协委员|人大代表|网友|网民|市民|读者)[^。,;]{0,10}(?:提出|建议|呼吁|提议|留言|反映)"
)

# «请问我市什么时候成立数据局？»: who asks states nothing.
_QUESTION = re.compile(r"请问|什么时候|(?<!不知)何时(?!何地)|为什么|[吗呢]\s*$")


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
    """Say whether *sentence* tells a rumour, or a wish or a question of somebody who decides nothing."""
    return any(pattern.search(sentence) for pattern in (_RUMOUR, _WISH, _QUESTION))
