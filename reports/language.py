"""The languages of a report."""

from enum import StrEnum


class Language(StrEnum):
    """What a reader reads."""

    ZH = "zh"
    EN = "en"
