"""The pure core: nouns, judge, differ, events; no I/O and no clock."""
