"""Saving a body: whole and verified at its path, or not at all."""

from __future__ import annotations

import errno
import io
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.answers import Answer, Terminal, client_at, client_of, signed, stranger_key, unsigned
from support.rows import for_each
from support.servers import Action, Received, Server, reply

from wechatpay_chain.exceptions import (
    ClientStatusError,
    ProtocolError,
    RequestOptionError,
    ResponseBodyError,
    SignatureMismatchError,
)

if TYPE_CHECKING:
    from wechatpay_chain import Response

BODY = b"0123456789" * 1000


def save(sink: Any, answer: Answer | None = None, **options: Any) -> Response:
    terminal = Terminal(answer or signed(BODY), 4096)
    return client_of(terminal).v3.bill.tradebill.get(sink=sink, **options)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


# A path


@pytest.mark.parametrize("kind", [str, Path, os.fspath])
def test_a_path_gets_the_body_and_nothing_else_appears(kind: Any, tmp_path: Path) -> None:
    response = save(kind(tmp_path / "bill.csv"))

    assert (tmp_path / "bill.csv").read_bytes() == BODY
    assert names(tmp_path) == ["bill.csv"]
    assert response.verified


def test_an_existing_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "bill.csv"
    path.write_bytes(b"earlier and longer" * 10_000)

    save(path)

    assert path.read_bytes() == BODY


def test_a_relative_path_is_meant_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    save("bill.csv")

    assert (tmp_path / "bill.csv").read_bytes() == BODY


def test_a_symbolic_link_is_followed_and_stays(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "real" / "bill.csv")

    save(link)

    assert link.is_symlink()
    assert (tmp_path / "real" / "bill.csv").read_bytes() == BODY
    assert names(tmp_path / "real") == ["bill.csv"]


def test_the_longest_name_of_a_file_is_not_too_long(tmp_path: Path) -> None:
    path = tmp_path / ("b" * 255)

    save(path)

    assert path.read_bytes() == BODY


def test_an_empty_body_makes_an_empty_file(tmp_path: Path) -> None:
    save(tmp_path / "bill.csv", signed(b"", 204))

    assert (tmp_path / "bill.csv").read_bytes() == b""


def test_the_file_appears_when_the_body_is_complete(tmp_path: Path) -> None:
    seen: list[bool] = []
    head = reply(200, b"", *signed(BODY).headers.items(), length=len(BODY))

    def slowly(received: Received) -> Iterator[bytes]:
        yield head + BODY[:5000]
        seen.append((tmp_path / "bill.csv").exists())
        yield BODY[5000:]

    with Server(slowly) as server, client_at(server.origin) as client:
        client["v3"].x.get(sink=tmp_path / "bill.csv")

    assert seen == [False]
    assert (tmp_path / "bill.csv").read_bytes() == BODY


def test_an_async_verb_saves_as_well(tmp_path: Path) -> None:
    with client_of(Terminal(signed(BODY))) as client:
        response = client["v3"].x.get_async(sink=tmp_path / "bill.csv").wait()

    assert (tmp_path / "bill.csv").read_bytes() == BODY
    assert response.verified


def test_after_saving_the_body_is_in_the_file_only(tmp_path: Path) -> None:
    response = save(tmp_path / "bill.csv")

    with pytest.raises(ResponseBodyError, match="saved to the sink"):
        response.content  # noqa: B018 - reading it is the test


# What leaves nothing behind


@pytest.mark.parametrize("existing", [None, b"earlier"], ids=["new", "existing"])
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (signed(BODY, key=stranger_key()), SignatureMismatchError),
        (unsigned(b'{"code":"X"}', 404), ClientStatusError),
        (signed(b'{"code":"X"}', 404), ClientStatusError),
    ],
    ids=["forged", "error", "signed error"],
)
def test_a_refused_answer_leaves_the_path_as_it_was(
    answer: Answer, kind: type[Exception], existing: bytes | None, tmp_path: Path
) -> None:
    path = tmp_path / "bill.csv"
    if existing is not None:
        path.write_bytes(existing)

    with pytest.raises(kind):
        save(path, answer)

    assert [*tmp_path.iterdir()] == ([] if existing is None else [path])
    assert existing is None or path.read_bytes() == existing


def test_a_broken_connection_leaves_nothing(tmp_path: Path) -> None:
    whole = reply(200, BODY, *signed(BODY).headers.items(), length=len(BODY) + 1)

    with (
        Server(lambda _: [whole, Action.CLOSE]) as server,
        client_at(server.origin) as client,
        pytest.raises(ProtocolError),
    ):
        client["v3"].x.get(sink=tmp_path / "bill.csv")

    assert names(tmp_path) == []


def test_an_error_returned_without_http_errors_is_not_saved(tmp_path: Path) -> None:
    answer = signed(b'{"code":"X"}', 404)

    response = save(tmp_path / "bill.csv", answer, http_errors=False)

    assert response.json() == {"code": "X"}
    assert response.verified
    assert names(tmp_path) == []


def test_a_folder_that_goes_away_meanwhile_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    def removing(request: object) -> Answer:
        folder.rmdir()
        return signed(BODY)

    terminal = Terminal(removing)
    with pytest.raises(FileNotFoundError):
        client_of(terminal)["v3"].x.get(sink=folder / "bill.csv")

    assert names(tmp_path) == []
    assert terminal.closed == 1


# A path that cannot be meant


@for_each("verb", ["get", "get_async"])
@for_each(
    "sink",
    [
        ".",
        "",
        "/",
        "no-such-folder/bill.csv",
        "a\0b",
        "x" * 300,
        "\ud800",
        7,
        None.__class__,
        object(),
    ],
)
def test_what_is_no_place_to_save_to_is_refused_before_sending(verb: str, sink: Any) -> None:
    terminal = Terminal()

    with client_of(terminal) as client, pytest.raises(RequestOptionError, match=r"^sink: ") as e:
        getattr(client["v3"].x, verb)(sink=sink)

    assert e.value.option == "sink"
    assert terminal.requests == []


def test_a_path_of_bytes_is_refused_before_sending() -> None:
    class BytesPath:
        def __fspath__(self) -> bytes:
            return b"bill.csv"

    terminal = Terminal()

    with pytest.raises(RequestOptionError, match="no path as text"):
        client_of(terminal)["v3"].x.get(sink=BytesPath())

    assert terminal.requests == []


def test_a_named_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(RequestOptionError, match="no file in an existing folder"):
        save(tmp_path / "pipe")

    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_folder_that_cannot_be_written_to_is_refused_before_sending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # root may write anywhere
    terminal = Terminal()

    with pytest.raises(RequestOptionError, match="cannot be written to"):
        client_of(terminal)["v3"].x.get(sink=tmp_path / "bill.csv")

    assert terminal.requests == []


# A file that is open


def test_an_open_file_gets_the_body_where_it_stands() -> None:
    file = io.BytesIO(b"head")
    file.seek(4)

    response = save(file)

    assert file.getvalue() == b"head" + BODY
    assert response.verified
    assert not file.closed


def test_a_file_on_disk_gets_the_body(tmp_path: Path) -> None:
    with (tmp_path / "bill.csv").open("wb") as file:
        save(file)

    assert (tmp_path / "bill.csv").read_bytes() == BODY


class Slow(io.RawIOBase):
    """A raw file that takes a few bytes at a time."""

    def __init__(self) -> None:
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, chunk: Any) -> int:
        self.taken += bytes(chunk[:1000])
        return min(len(chunk), 1000)


def test_a_raw_file_that_takes_less_gets_all() -> None:
    file = Slow()

    save(file)

    assert file.taken == BODY


def test_anything_with_a_write_gets_the_chunks() -> None:
    class Collector:
        def __init__(self) -> None:
            self.chunks: list[bytes] = []

        def write(self, chunk: bytes) -> None:
            self.chunks.append(chunk)

    collector = Collector()

    save(collector)

    assert b"".join(collector.chunks) == BODY
    assert {type(chunk) for chunk in collector.chunks} == {bytes}


def test_a_forged_body_raises_after_it_was_handed_on() -> None:
    with pytest.raises(SignatureMismatchError):
        save(io.BytesIO(), signed(BODY).with_body(BODY + b"x"))


def test_an_error_answer_is_not_written_to_an_open_file() -> None:
    file = io.BytesIO()

    with pytest.raises(ClientStatusError):
        save(file, unsigned(b'{"code":"X"}', 404))

    assert file.getvalue() == b""


def test_a_full_disk_gives_the_connection_back() -> None:
    class Full:
        def write(self, chunk: bytes) -> int:
            raise OSError(errno.ENOSPC, "no space left")

    terminal = Terminal(signed(BODY))

    with pytest.raises(OSError, match="no space left") as caught:
        client_of(terminal)["v3"].x.get(sink=Full())

    assert terminal.closed == 1
    del caught


def closed() -> io.BytesIO:
    file = io.BytesIO()
    file.close()
    return file


@pytest.mark.parametrize(
    ("file", "why"),
    [
        (io.StringIO(), "open for text"),
        (tempfile.NamedTemporaryFile("w"), "open for text"),  # noqa: SIM115 - closed with it
        (closed(), "closed"),
        (io.BufferedReader(io.BytesIO()), "not open for writing"),
    ],
    ids=["text", "temporary", "closed", "reading"],
)
def test_a_file_that_cannot_take_bytes_is_refused_before_sending(file: Any, why: str) -> None:
    terminal = Terminal()

    with pytest.raises(RequestOptionError, match=why):
        client_of(terminal)["v3"].x.get(sink=file)

    assert terminal.requests == []
