"""The refresh race: many threads, certificates that rotate, downloads that fail; and forks."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from support.certificate_desk import DAY, Clock, Desk, Issued, attached, failing, issue, key
from support.servers import Server
from support.waiting import wait_until

from wechatpay_chain._protocols.hosts import TrustedHosts
from wechatpay_chain._protocols.v3.verifier import Verifier
from wechatpay_chain.certificates import Certificates
from wechatpay_chain.exceptions import UnknownSerialError
from wechatpay_chain.message import Request, Response

HERE = Path(__file__).parents[1]
THREADS, ROTATIONS, MESSAGES = 50, 12, 60
LISTED = 6
"""How many certificates are listed at once: a thread may be late by as many rotations."""


class Rotating(Desk):
    """Lists a new certificate from time to time, and signs messages with it at once."""

    def __init__(self) -> None:
        super().__init__(self.made(0), clock=time.time)
        self.number = 0

    def made(self, number: int) -> Issued:
        serial = f"6{number:039X}"
        now = time.time()
        return issue(number % 4, serial=serial, since=now - DAY, until=now + DAY)

    def rotate(self) -> None:
        self.number += 1
        self.issued = (*self.issued, self.made(self.number))[-LISTED:]

    def message(self, content: bytes) -> Response:
        headers = self.issued[-1].proof(content, now=time.time())
        return Response(200, headers, content, request=Request("GET", "http://127.0.0.1", "/v3/x"))


def every_third(number: int) -> bytes | None:
    """Fails in one of three ways."""
    if number % 3:
        return None
    return (failing(503), failing(500, "SYSTEM_ERROR"), failing(429))[number // 3 % 3]


@pytest.mark.parametrize("timer", [43_200, 0.02], ids=["by need alone", "and by a busy timer"])
def test_no_validly_signed_message_is_refused_while_certificates_rotate(timer: float) -> None:
    desk = Rotating()
    desk.instead = every_third
    [key(number) for number in range(4)]
    done = threading.Event()

    def verify_many(verifier: Verifier, thread: int) -> int:
        count = 0
        while not (done.is_set() and count >= MESSAGES):
            verifier.verify(desk.message(b"%d %d" % (thread, count)))
            count += 1
        return count

    with (
        Server(desk) as server,
        attached(server, Certificates(refresh_every=timer), time.time) as certs,
    ):
        verifier = Verifier(certs, hosts=TrustedHosts(), clock=time.time)
        with ThreadPoolExecutor(THREADS) as pool:
            counts = [pool.submit(verify_many, verifier, thread) for thread in range(THREADS)]
            for _ in range(ROTATIONS):
                time.sleep(0.08)
                desk.rotate()
            done.set()
            verified = sum(one.result(30) for one in counts)
    print(f"{verified} messages verified, {desk.downloads} downloads, a third of them failed")
    assert verified >= THREADS * MESSAGES
    assert desk.downloads > ROTATIONS // 2  # a rotation that nobody noticed needs none
    assert desk.most_at_once == 1


def test_a_flood_of_unknown_serials_blocks_neither_known_nor_new_ones_for_long() -> None:
    clock, desk = Clock(), Desk(issue(0))
    desk.clock = clock
    with Server(desk) as server, attached(server, Certificates(), clock) as certs:
        verifier = Verifier(certs, hosts=TrustedHosts(), clock=clock)
        certs.refresh()
        stop, refused = threading.Event(), []

        def flood(thread: int) -> None:
            number = 0
            while not stop.is_set():
                number += 1
                message = forged(issue(1), f"{thread + 1:X}{number:039X}", clock)
                with pytest.raises(UnknownSerialError):
                    verifier.verify(message)
                refused.append(number)

        with ThreadPoolExecutor(5) as pool:
            [pool.submit(flood, thread) for thread in range(5)]
            for _ in range(500):
                verifier.verify(signed_by(desk, clock))
            desk.issued = (*desk.issued, issue(3))
            clock.now += 60
            until = time.monotonic() + 5
            while certs.find(issue(3).serial) is None:
                assert time.monotonic() < until
            stop.set()
    assert refused
    assert desk.downloads <= 4  # the first, one a minute for the flood, and one for the new serial


def forged(by: Issued, serial: str, clock: Clock) -> Response:
    headers = {**by.proof(b"{}", now=clock()), "Wechatpay-Serial": serial}
    return Response(200, headers, b"{}", request=Request("GET", "http://127.0.0.1", "/v3/x"))


def signed_by(desk: Desk, clock: Clock) -> Response:
    headers = desk.issued[0].proof(b"{}", now=clock())
    return Response(200, headers, b"{}", request=Request("GET", "http://127.0.0.1", "/v3/x"))


# Forks


FORKED = """
import os, sys, threading, time, warnings
sys.path.insert(0, sys.argv[2])
from support.answers import client_at, SERIAL
from support.certificate_desk import APIV3_KEY, download_through
from wechatpay_chain.certificates import Certificates
warnings.simplefilter("ignore", DeprecationWarning)  # threads and forks, from Python 3.12 on

def timers():
    return sum(t.name == "wechatpay_chain_certificates" for t in threading.enumerate())

serial, late = sys.argv[3], sys.argv[4]
client = client_at(sys.argv[1], clock=time.time)
certs = Certificates(APIV3_KEY)
certs.attach(download_through(client), merchant_serial=SERIAL, clock=time.time)
assert certs.find(serial) and timers() == 1
lookup = threading.Thread(target=certs.find, args=[late])
lookup.start()  # is waiting for the server when the process forks
time.sleep(0.3)
child = os.fork()
if child == 0:
    ok = timers() == 0 and certs.find(serial) is not None and timers() == 1
    ok = ok and certs.find(late) is not None and timers() == 1
    os._exit(0 if ok else 1)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
lookup.join(10)
assert certs.find(late) and timers() == 1
certs.close()
client.close()
"""


def test_a_forked_child_renews_by_itself() -> None:
    now = time.time()
    first, late = (issue(n, since=now - DAY, until=now + DAY) for n in (0, 1))
    desk = Desk(first, clock=time.time)

    def slowly(number: int) -> bytes | None:
        if number == 2:  # the parent's second, during which it forks
            time.sleep(1)
        return None

    desk.instead = slowly
    with Server(desk) as server:
        command = [sys.executable, "-W", "error", "-c", FORKED, server.origin]
        arguments = [str(HERE), first.serial, late.serial]
        running = subprocess.Popen([*command, *arguments])
        wait_until(lambda: desk.downloads >= 2 or running.poll() is not None, 20)
        desk.issued = (first, late)
        assert running.wait(20) == 0
    assert desk.downloads == 3  # two of the parent, one of the child
