"""Small real servers on loopback sockets, for tests of what goes over the wire.

:class:`Server` speaks HTTP/1.1 with keep-alive, or misbehaves on purpose: what it answers is the
bytes that a *script* returns, so that a test sees, and chooses, every byte. :class:`ForwardProxy`
forwards plain requests and tunnels CONNECT ones, :class:`SocksProxy` tunnels everything.
:class:`FullBacklog` never accepts.

Each is a context manager; leaving it closes every socket and ends every thread::

    with Server(lambda received: reply(200, b"{}")) as server:
        ...  # call server.origin
    assert server.received[0].target == "/v3/certificates"
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from support.waiting import happens

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

__all__ = [
    "Action",
    "ForwardProxy",
    "FullBacklog",
    "Received",
    "Server",
    "SocksProxy",
    "reply",
    "unused_port",
]

_LOOPBACK = "127.0.0.1"
_JOIN = 5.0  # seconds; a server thread that lives longer is a defect of the test


class Action(Enum):
    """What a server does besides sending bytes."""

    CLOSE = "close the connection in the ordinary way"
    RESET = "break the connection with a TCP reset"
    HANG = "send nothing more until the server is closed"
    AWAIT_CLOSE = "send nothing more until the client has closed the connection"


Script: TypeAlias = "Callable[[Received], bytes | Iterable[bytes | Action]]"
"""What to answer to a request: whole bytes, or bytes and actions in turn."""


@dataclass(frozen=True)
class Received:
    """A request as it came over the wire.

    Attributes:
        method: The request line's first word.
        target: Its second word, undecoded.
        headers: The fields in order, names in lower case.
        body: The body's bytes.
        connection: The number of the connection it came on, from 1.
        head: The bytes up to the empty line.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    connection: int
    head: bytes

    def header(self, name: str) -> str | None:
        """The first value of the field *name*, or ``None``."""
        return next((value for key, value in self.headers if key == name.lower()), None)


def reply(
    status: int = 200, body: bytes = b"", *fields: tuple[str, str], length: int | None = None
) -> bytes:
    """A whole HTTP answer with its Content-Length.

    Args:
        status: The status code.
        body: The body.
        *fields: Header fields; a field may come several times.
        length: A Content-Length to state instead of the true one.
    """
    head = [f"HTTP/1.1 {status} Status {status}", *(f"{name}: {value}" for name, value in fields)]
    if status not in {204, 304}:
        head.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join([*head, "", ""]).encode("latin-1") + body


def unused_port() -> int:
    """A port on which, a moment ago, nobody listened."""
    with socket.create_server((_LOOPBACK, 0)) as listener:
        return int(listener.getsockname()[1])


class _Listener:
    """Accepts connections and serves each in a thread of its own."""

    def __init__(self) -> None:
        self._listener = socket.create_server((_LOOPBACK, 0))
        self.port = int(self._listener.getsockname()[1])
        """The port listened on."""
        self._sockets: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.stopped = threading.Event()
        self.connections = 0
        """How many connections were accepted so far."""

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stopped.set()
        # Closing a listener does not wake accept() on every system; a connection does.
        with contextlib.suppress(OSError):
            socket.create_connection((_LOOPBACK, self.port), timeout=1).close()
        for open_socket in [*self._sockets]:
            with contextlib.suppress(OSError):
                open_socket.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_JOIN)
        self._listener.close()

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                accepted, _ = self._listener.accept()
            except OSError:
                return
            if self.stopped.is_set():
                accepted.close()
                return
            self.connections += 1
            self._start(self._run, accepted, self.connections)

    def _run(self, accepted: socket.socket, number: int) -> None:
        # Once wrapped by TLS, the socket given here is detached: the wrapped one is tracked too.
        with self._tracked(accepted), contextlib.suppress(OSError, ssl.SSLError, EOFError):
            self.serve(accepted, number)

    @contextlib.contextmanager
    def _tracked(self, opened: socket.socket) -> Iterator[socket.socket]:
        self._sockets.add(opened)
        try:
            yield opened
        finally:
            self._sockets.discard(opened)
            opened.close()

    @property
    def open_connections(self) -> int:
        """How many connections are open."""
        return len(self._sockets)

    def all_closed_within(self, seconds: float) -> bool:
        """Whether no connection is open any more, or will be *seconds* from now."""
        return self.open_within(seconds, 0)

    def open_within(self, seconds: float, most: int) -> bool:
        """Whether at most *most* connections are open, or will be *seconds* from now."""
        return happens(lambda: self.open_connections <= most, seconds)

    def serve(self, accepted: socket.socket, number: int) -> None:
        """Serve one connection; returning closes it."""
        raise NotImplementedError

    def _tunnel(self, client: socket.socket, host: str, port: int, welcome: bytes) -> None:
        with self._tracked(socket.create_connection((host, port), timeout=5)) as server:
            client.sendall(welcome)
            self._start(_pump, server, client)
            _pump(client, server)


class Server(_Listener):
    """An HTTP/1.1 server that keeps connections alive and answers as its script says.

    Args:
        script: Called with each request.
        context: Speak TLS with this certificate.
        on_accept: Do this instead of reading from a new connection.
    """

    def __init__(
        self,
        script: Script,
        *,
        context: ssl.SSLContext | None = None,
        on_accept: Action | None = None,
    ) -> None:
        super().__init__()
        self._script = script
        self._context = context
        self._on_accept = on_accept
        self.received: list[Received] = []
        """The requests, in the order they came in."""

    @property
    def origin(self) -> str:
        """The address to call, e.g. ``http://127.0.0.1:34567``."""
        return f"{'https' if self._context else 'http'}://{_LOOPBACK}:{self.port}"

    def serve(self, accepted: socket.socket, number: int) -> None:
        if self._on_accept is not None:
            self._act(accepted, self._on_accept)
            return
        accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._context is None:
            self._converse(accepted, number)
            return
        with self._tracked(self._context.wrap_socket(accepted, server_side=True)) as wrapped:
            self._converse(wrapped, number)

    def _converse(self, client: socket.socket, number: int) -> None:
        with client.makefile("rb") as stream:
            while received := _read_request(stream.readline, stream.read, number):
                self.received.append(received)
                answer = self._script(received)
                for part in [answer] if isinstance(answer, bytes) else answer:
                    if isinstance(part, bytes):
                        client.sendall(part)
                    else:
                        self._act(client, part)
                        return
                if received.header("Connection") == "close":
                    return

    def _act(self, client: socket.socket, action: Action) -> None:
        if action is Action.HANG:
            self.stopped.wait()
        elif action is Action.AWAIT_CLOSE:
            client.recv(1)
        elif action is Action.RESET:
            # A close with nothing lingering sends RST instead of FIN.
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.close()


class ForwardProxy(_Listener):
    """An HTTP proxy: forwards absolute-form requests, tunnels CONNECT ones.

    Args:
        authorization: The ``Proxy-Authorization`` wanted; others get 407.
        answer: Bytes to give to every request instead of forwarding it.
        context: Speak TLS with this certificate.
    """

    def __init__(
        self,
        *,
        authorization: str | None = None,
        answer: bytes | None = None,
        context: ssl.SSLContext | None = None,
    ) -> None:
        super().__init__()
        self._authorization = authorization
        self._answer = answer
        self._context = context
        self.received: list[Received] = []
        """What the proxy itself was asked; of a tunnel, only its CONNECT."""

    @property
    def address(self) -> str:
        """Host and port."""
        return f"{_LOOPBACK}:{self.port}"

    def serve(self, accepted: socket.socket, number: int) -> None:
        if self._context is None:
            self._mediate(accepted, number)
            return
        with self._tracked(self._context.wrap_socket(accepted, server_side=True)) as wrapped:
            self._mediate(wrapped, number)

    def _mediate(self, accepted: socket.socket, number: int) -> None:
        with accepted.makefile("rb", buffering=0) as raw:
            received = _read_request(lambda: _raw_line(raw.read), raw.read, number)
        if received is None:
            return
        self.received.append(received)
        if self._answer is not None:
            accepted.sendall(self._answer)
        elif self._authorization not in {None, received.header("proxy-authorization")}:
            accepted.sendall(reply(407))
        elif received.method == "CONNECT":
            host, _, port = received.target.rpartition(":")
            self._tunnel(accepted, host, int(port), b"HTTP/1.1 200 Established\r\n\r\n")
        else:
            self._forward(accepted, received)

    def _forward(self, client: socket.socket, received: Received) -> None:
        url = urlsplit(received.target)
        target = url.path + (f"?{url.query}" if url.query else "")
        fields = [f"{k}: {v}" for k, v in received.headers if not k.startswith("proxy-")]
        head = [f"{received.method} {target} HTTP/1.1", *fields, "Connection: close", "", ""]
        address = url.hostname or "", url.port or 80
        with self._tracked(socket.create_connection(address, timeout=5)) as server:
            server.sendall("\r\n".join(head).encode("latin-1") + received.body)
            _pump(server, client)


class SocksProxy(_Listener):
    """A SOCKS5 proxy (RFC 1928) that wants a user and password (RFC 1929), and knows no names.

    Args:
        user: The user to let in.
        password: Its password.
    """

    def __init__(self, user: bytes, password: bytes) -> None:
        super().__init__()
        self._wanted = (user, password)

    def serve(self, accepted: socket.socket, number: int) -> None:
        with accepted.makefile("rb", buffering=0) as raw:
            raw.read(1 + raw.read(2)[1])  # the methods offered
            accepted.sendall(b"\x05\x02")
            raw.read(1)
            given = raw.read(raw.read(1)[0]), raw.read(raw.read(1)[0])
            accepted.sendall(b"\x01\x00" if given == self._wanted else b"\x01\x01")
            if given == self._wanted:
                raw.read(4)  # version, CONNECT, reserved, "an IPv4 address follows"
                host, (port,) = socket.inet_ntoa(raw.read(4)), struct.unpack("!H", raw.read(2))
                self._tunnel(accepted, host, port, b"\x05\x00\x00\x01" + bytes(6))


class FullBacklog:
    """A listening port whose queue is full, so that a further connection is never made."""

    def __init__(self) -> None:
        self._sockets: list[socket.socket] = []

    def __enter__(self) -> int:
        """Returns the port."""
        listener = socket.socket()
        listener.bind((_LOOPBACK, 0))
        listener.listen(0)
        self._sockets.append(listener)
        while self._connects(listener.getsockname()):
            pass
        return int(listener.getsockname()[1])

    def _connects(self, address: tuple[str, int]) -> bool:
        waiting = socket.socket()
        waiting.settimeout(0.1)
        self._sockets.append(waiting)
        try:
            waiting.connect(address)
        except TimeoutError:
            return False
        return True

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for opened in self._sockets:
            opened.close()


def _read_request(
    readline: Callable[[], bytes], read: Callable[[int], bytes], number: int
) -> Received | None:
    """Read one request; ``None`` when the client has closed, or does not speak HTTP."""
    lines = []
    while (line := readline()) not in (b"\r\n", b""):
        lines.append(line)
    words = lines[0].decode("latin-1").split(" ") if lines else []
    if len(words) != 3:
        return None
    method, target, _ = words
    pairs = (line.decode("latin-1").rstrip("\r\n").partition(":") for line in lines[1:])
    headers = tuple((name.lower(), value.strip()) for name, _, value in pairs)
    length = int(dict(headers).get("content-length", "0"))
    return Received(method, target, headers, _exactly(read, length), number, b"".join(lines))


def _exactly(read: Callable[[int], bytes], length: int) -> bytes:
    found = b""
    while len(found) < length and (piece := read(length - len(found))):
        found += piece
    return found


def _raw_line(read: Callable[[int], bytes]) -> bytes:
    """A line read byte by byte, so that nothing after it is swallowed."""
    line = b""
    while not line.endswith(b"\n") and (byte := read(1)):
        line += byte
    return line


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
