"""Where a body is saved: a path, written whole or not at all, or a file that is open already."""

from __future__ import annotations

import io
import os
import secrets
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.status import MOST_OF_AN_ERROR
from wechatpay_chain.exceptions import RequestOptionError

if TYPE_CHECKING:
    from wechatpay_chain.message import Response

__all__ = ["check_sink", "save"]


def check_sink(sink: object) -> None:
    """Refuse, before anything is sent, a sink that the body could not be saved to.

    Raises:
        RequestOptionError: It is neither a path in an existing, writable folder nor a binary file
            open for writing.
    """
    problem = _path_problem(sink) if isinstance(sink, (str, os.PathLike)) else _file_problem(sink)
    if problem:
        raise RequestOptionError(f"sink: {problem}", option="sink")


def _path_problem(sink: str | os.PathLike[Any]) -> str:
    text = os.fspath(sink)
    if not isinstance(text, str):  # bytes, of a PathLike
        return f"{text!r} is no path as text"
    try:
        return _place_problem(_place(text), text)
    except (OSError, ValueError):  # too long a name, a NUL, half a surrogate pair
        return f"{one_line(ascii(text), 80)} cannot be the name of a file"


def _place_problem(path: Path, text: str) -> str:
    os.fsencode(path)
    # What is there and no file (a folder, /dev/null, a pipe) would be replaced by one.
    if path.is_dir() or (path.exists() and not path.is_file()) or not path.parent.is_dir():
        return f"{text!r} is no file in an existing folder"
    if not os.access(path.parent, os.W_OK):
        return f"the folder of {text!r} cannot be written to"
    return ""


def _file_problem(sink: object) -> str:
    if not callable(getattr(sink, "write", None)):
        return f"a path or a binary file open for writing is wanted, not {type(sink).__name__}"
    # A temporary file wraps the one that knows its kind.
    sink = getattr(sink, "file", sink)
    if isinstance(sink, io.TextIOBase):
        return "the file is open for text; open it with 'wb'"
    if isinstance(sink, io.IOBase) and (sink.closed or not sink.writable()):
        return "the file is closed, or not open for writing"
    return ""


def save(response: Response, sink: str | os.PathLike[str] | IO[bytes]) -> None:
    """Save a 2xx answer's body to *sink*, in constant memory; other answers keep theirs.

    A path appears only when the body is complete and, where it is signed, verified. An open file
    gets the chunks as they come, so that after an error what it holds is worth nothing.
    """
    if not response.is_success:
        response.read_at_most(MOST_OF_AN_ERROR)
        return
    with response:
        if isinstance(sink, (str, os.PathLike)):
            _save_whole(response, _place(sink))
        else:
            _copy(response, sink)


def _place(sink: str | os.PathLike[str]) -> Path:
    """Where the file itself is: a symbolic link is followed, not replaced."""
    return Path(os.path.realpath(sink))


def _save_whole(response: Response, path: Path) -> None:
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            _copy(response, file)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _copy(response: Response, file: IO[bytes]) -> None:
    for chunk in response.iter_bytes():
        written: Any = file.write(chunk)
        # Raw files may take less than they are given, and say so.
        while isinstance(written, int) and 0 < written < len(chunk):
            chunk = chunk[written:]  # noqa: PLW2901 - what is left of it
            written = file.write(chunk)
