"""A world's folder: which answer an address gives when."""

import json
from datetime import UTC, datetime
from hashlib import sha1
from pathlib import Path

import pytest

from monitor.errors import WorldError
from scheduler.replay.world import SHANGHAI, World, content_type, read_world

HOST = "bureau.example"


def world(folder: Path, *editions: tuple[str, dict[str, str], dict[str, object]]) -> World:
    """Write editions of (name, files, responses) and read them back."""
    for name, files, responses in editions:
        edition = folder / "editions" / name
        edition.mkdir(parents=True)
        for path, text in files.items():
            (edition / path).parent.mkdir(parents=True, exist_ok=True)
            (edition / path).write_text(text)
        if responses:
            (edition / "responses.json").write_text(json.dumps(responses))
    return read_world(folder)


def seen(of: World, day: str, url: str = f"http://{HOST}/") -> tuple[int | None, str]:
    """Return status and body of *url* at 09:00 of *day* in January 2024."""
    page = of.page(url, datetime(2024, 1, int(day), 9, tzinfo=SHANGHAI))
    return page.status, page.file.read_text() if page.file else ""


def test_the_newest_edition_at_or_before_the_moment_answers(tmp_path: Path) -> None:
    of = world(
        tmp_path, ("2024-01-05", {f"{HOST}/index.html": "old"}, {}), ("2024-01-07T0900", {f"{HOST}/index.html": "new"}, {})
    )

    assert [seen(of, day) for day in "4567"] == [(404, ""), (200, "old"), (200, "old"), (200, "new")]
    assert of.page(f"http://{HOST}/", datetime(2024, 1, 7, 0, 59, tzinfo=UTC)).since == datetime(2024, 1, 5, tzinfo=SHANGHAI)
    assert of.editions == (datetime(2024, 1, 5, tzinfo=SHANGHAI), datetime(2024, 1, 7, 9, tzinfo=SHANGHAI))


def test_an_entry_stands_until_a_later_edition_speaks_of_the_address(tmp_path: Path) -> None:
    url = f"https://{HOST}/"
    of = world(
        tmp_path,
        ("2024-01-01", {f"{HOST}/index.html": "page"}, {}),
        ("2024-01-02", {f"{HOST}/index.html": "challenge"}, {url: {"status": 521, "headers": {"X-A": "b"}}}),
        ("2024-01-03", {f"{HOST}/other": "x"}, {}),
        ("2024-01-04", {}, {url: {"status": None}}),
        ("2024-01-05", {}, {url: {"status": 503}}),
        ("2024-01-06", {}, {url: {"status": 200}}),
        ("2024-01-07", {}, {url: {"status": 404}}),
        ("2024-01-08", {f"{HOST}/index.html": "again"}, {}),
    )

    assert [seen(of, day) for day in "12345678"] == [
        (200, "page"), (521, "challenge"), (521, "challenge"), (None, ""), (503, ""), (200, "page"), (404, ""), (200, "again"),
    ]  # fmt: skip
    assert of.page(url, datetime(2024, 1, 3, tzinfo=SHANGHAI)).headers == (("X-A", "b"),)


def test_a_200_for_a_page_that_never_was_is_a_404(tmp_path: Path) -> None:
    of = world(tmp_path, ("2024-01-01", {}, {f"http://{HOST}/": {"status": 200}}))

    assert seen(of, "2") == (404, "")


@pytest.mark.parametrize(
    ("file", "url"),
    [
        ("index.html", "http://bureau.example"),
        ("index.html", "https://BUREAU.example./"),
        ("index.html", "http://bureau.example/index.html"),
        ("col/a/index.html", "http://bureau.example/col/a"),
        ("col/a/index.html", "http://bureau.example/col/a/"),
        ("col/a/index.html", "http://bureau.example//col/./a/index.html"),
        ("a.jsp@id=5&x=1", "http://bureau.example/a.jsp?id=5&x=1"),
        ("a.jsp@id%3D5%26x%3D1", "http://bureau.example/a.jsp?id=5&x=1"),
        ("a.jsp@u=%2Fx%2Fy", "http://bureau.example/a.jsp?u=/x/y"),
        ("col/index.html@p=2", "http://bureau.example/col/?p=2"),
        ("col/@p=2", "http://bureau.example/col?p=2"),
        ("index.html@p=2", "http://bureau.example/?p=2"),
        ("%E7%94%B2.html", "http://bureau.example/%e7%94%b2.html"),
        ("甲.html", "http://bureau.example/%E7%94%B2.html"),
        ("%BC%D7.html", "http://bureau.example/%bc%d7.html"),
        ("%40me", "http://bureau.example/@me"),
        (f"@{sha1(b'a' * 201).hexdigest()}", f"http://bureau.example/{'a' * 201}"),
        (f"a.jsp@{sha1(b'').hexdigest()[:0]}q", "http://bureau.example/a.jsp?q"),
        (f"@{sha1(('a.jsp@' + 'q' * 200).encode()).hexdigest()}", f"http://bureau.example/a.jsp?{'q' * 200}"),
        (f"col/@{sha1(('index.html@' + 'q' * 200).encode()).hexdigest()}", f"http://bureau.example/col/?{'q' * 200}"),
        (f"@{sha1(('index.html@' + 'q' * 200).encode()).hexdigest()}", f"http://bureau.example/index.html?{'q' * 200}"),
        (f"@{sha1(('a.jsp@q%3D' + 'q' * 200).encode()).hexdigest()}", f"http://bureau.example/a.jsp?q={'q' * 200}"),
        (f"@{sha1(('%E7%94%B2' * 30).encode()).hexdigest()}", f"http://bureau.example/{'%E7%94%B2' * 30}"),
        (f"@{sha1(('甲' * 30).encode()).hexdigest()}", f"http://bureau.example/{'%E7%94%B2' * 30}"),
        (f"@{sha1(('甲' * 30).encode()).hexdigest()}/b", f"http://bureau.example/{'%E7%94%B2' * 30}/b"),
    ],
)  # fmt: skip
def test_an_address_finds_its_file(tmp_path: Path, file: str, url: str) -> None:
    assert seen(world(tmp_path, ("2024-01-01", {f"{HOST}/{file}": "here"}, {})), "2", url) == (200, "here")


@pytest.mark.parametrize(
    ("name", "responses", "wrong"),
    [
        ("2024-01-01", "{", "not JSON"),
        ("2024-01-01", "[]", "want an object"),
        ("2024-01-01", "[" * 100_000, "not JSON"),
        ("2024-01-01", '{"/path": {"status": 200}}', "'/path' is not an http address"),
        ("2024-01-01", '{"http://[": {"status": 200}}', "is not an http address"),
        ("2024-01-01", '{"http://a/": {"staus": 200}}', "no other keys"),
        ("2024-01-01", '{"http://a/": 200}', "no other keys"),
        ("2024-01-01", '{"http://a/": {"status": "200"}}', "status must be"),
        ("2024-01-01", '{"http://a/": {"status": true}}', "status must be"),
        ("2024-01-01", '{"http://a/": {"status": 200, "headers": {"a b": "c"}}}', "headers must be"),
        ("2024-01-01", '{"http://a/": {"status": 200, "headers": {"a": "c\\r\\nd: e"}}}', "headers must be"),
        ("2024-01-01", '{"http://a/": {"status": 200, "headers": {"a": 1}}}', "headers must be"),
        ("2024-13-01", "{}", "not an edition"),
        ("January", "{}", "not an edition"),
    ],
)
def test_a_broken_world_is_refused_in_one_line_that_names_the_file(tmp_path: Path, name: str, responses: str, wrong: str) -> None:
    (tmp_path / "editions" / name).mkdir(parents=True)
    (tmp_path / "editions" / name / "responses.json").write_text(responses)

    with pytest.raises(WorldError) as refused:
        read_world(tmp_path)

    assert str(tmp_path / "editions" / name) in str(refused.value)
    assert wrong in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_world_without_editions_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="a world needs editions"):
        read_world(tmp_path)


def test_a_link_out_of_the_world_is_not_served(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    host = tmp_path / "editions/2024-01-01" / HOST
    host.mkdir(parents=True)
    (host / "index.html").symlink_to(tmp_path / "secret")

    assert seen(read_world(tmp_path), "2") == (404, "")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("index.html", "text/html"),
        ("a.pdf", "application/pdf"),
        ("list.jsp@id=1.pdf", "text/html"),
        ("a.JSON@x", "application/json"),
        ("x", "text/html"),
    ],
)
def test_a_content_type_is_html_unless_the_ending_says_otherwise(name: str, expected: str) -> None:
    assert content_type(Path(name)) == expected
