"""Logs: one structured line an event of the program, as text or JSON, on stderr."""

import logging
import sys

import structlog


def configure_logs(form: str, *, quiet: bool = False) -> None:
    """Send log lines to stderr in *form* (``text`` or ``json``); *quiet* keeps warnings and errors only."""
    renderer = (
        structlog.processors.JSONRenderer(ensure_ascii=False) if form == "json" else structlog.dev.ConsoleRenderer(colors=False)
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING if quiet else logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    for name in ("scrapy", "twisted", "apscheduler"):
        logging.getLogger(name).setLevel(logging.ERROR)
