"""An unchanged page costs no parsing: equal bytes touch the row of the last look, and nothing reads them."""

from benchmarks.leadership import SIZE, leadership_pages
from benchmarks.looks import look_twice
from scraper.parsers import read


def test_a_page_that_came_again_with_equal_bytes_is_not_parsed() -> None:
    pages = [(body, context) for body, context, _ in leadership_pages()[:3]]
    first, second = look_twice(pages)

    assert (first.parsed, first.counts) == (3, {"good": 3})
    assert (second.parsed, second.counts) == (0, {"unchanged": 3})


def test_the_pages_that_are_timed_have_the_promised_size_and_read_as_they_were_made() -> None:
    for body, context, people in leadership_pages():
        assert SIZE <= len(body) < SIZE * 1.1
        assert read(body, None, context).outline.people == people
