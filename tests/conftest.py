"""One suite, every database: tests that ask for one run on an SQLite file, in memory, and on PostgreSQL.

PostgreSQL is started by the test run itself, in a folder of its own, and stopped at the end. Where its
programs are missing the tests marked ``postgres`` are skipped with a line that says so.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from sqlalchemy import text

from scraper.reactor import install
from storage.engine import open_database
from storage.store import Store, open_store

# Before any test imports what would install another one.
install()
PROGRAMS = "/usr/lib/postgresql/*/bin"


def _programs() -> Path | None:
    """Return the folder with initdb and postgres: on the path, else the newest that Debian keeps."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/").glob(PROGRAMS.lstrip("/")), reverse=True)
    return next((folder for folder in folders if (folder / "postgres").exists()), None)


def _somebody() -> pwd.struct_passwd | None:
    """Return whom to run as: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    names = [entry.pw_name for entry in pwd.getpwall()]
    return pwd.getpwnam("postgres" if "postgres" in names else "nobody")


def _run_as(user: pwd.struct_passwd | None) -> dict[str, object]:
    return {} if user is None else {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Start a PostgreSQL server on a free port of loopback; yield its URL without a database's name."""
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed here (no initdb on the path or under /usr/lib/postgresql)")
    user = _somebody()
    folder = Path(tempfile.mkdtemp(prefix="bureauwatch-postgres-"))
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder)}
    cluster = folder / "cluster"
    quick = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", f"unix_socket_directories={folder}"]
    server: subprocess.Popen[bytes] | None = None
    try:
        subprocess.run(
            [programs / "initdb", "-D", cluster, "-U", "watch", "-A", "trust", "-E", "UTF8", "--no-sync"],
            check=True,
            capture_output=True,
            cwd=folder,
            env=environment,
            **_run_as(user),  # type: ignore[call-overload]
        )
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [programs / "postgres", "-D", cluster, "-p", str(port), "-c", "listen_addresses=127.0.0.1", *quick],
                stdout=log,
                stderr=log,
                cwd=folder,
                env=environment,
                **_run_as(user),  # type: ignore[call-overload]
            )
        ready = [programs / "pg_isready", "-h", "127.0.0.1", "-p", str(port), "-t", "1"]
        for _ in range(200):
            if subprocess.run(ready, capture_output=True, check=False).returncode == 0:
                break
            if server.poll() is not None:
                pytest.fail("PostgreSQL did not start:\n" + (folder / "log").read_text(errors="replace"))
        yield f"postgresql://watch@127.0.0.1:{port}"
    finally:
        if server is not None:
            server.terminate()
            server.wait(timeout=30)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(
    params=["sqlite-file", "sqlite-memory", pytest.param("postgres", marks=pytest.mark.postgres)],
)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the URL of an empty database, of each kind in turn."""
    if request.param == "sqlite-memory":
        yield "sqlite://"
    elif request.param == "sqlite-file":
        yield f"sqlite:///{tmp_path / 'watch.db'}"
    else:
        yield from _empty_postgres(request.getfixturevalue("postgres_server"))


@pytest.fixture(params=["sqlite-file", pytest.param("postgres", marks=pytest.mark.postgres)])
def shared_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the URL of an empty database that several programs can open at once."""
    if request.param == "sqlite-file":
        yield f"sqlite:///{tmp_path / 'watch.db'}"
    else:
        yield from _empty_postgres(request.getfixturevalue("postgres_server"))


@pytest.fixture
def empty_postgres(postgres_server: str) -> Iterator[str]:
    """Yield the URL of an empty PostgreSQL database."""
    yield from _empty_postgres(postgres_server)


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    """Yield an open store on an empty database."""
    opened = open_store(database)
    yield opened
    opened.close()


def _empty_postgres(server: str) -> Iterator[str]:
    url = f"{server}/postgres"
    engine = open_database(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    yield url


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """Give the log back as it was: a command that runs in this process configures it."""
    yield
    structlog.reset_defaults()
