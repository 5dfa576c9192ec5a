"""Certificates over a real socket: first need, what is found, when it is downloaded again."""

from __future__ import annotations

import gc
import logging
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from support.answers import NOW, PUBLIC_KEY_ID, SERIAL, client_at, stranger_key
from support.certificate_desk import (
    APIV3_KEY,
    DAY,
    Clock,
    Desk,
    Issued,
    attached,
    download_through,
    failing,
    issue,
    timers,
)
from support.rows import for_each
from support.servers import Action, Server, unused_port
from support.waiting import happens

from wechatpay_chain._protocols.v3.platform_keys import EncryptionKeys, VerificationKeys
from wechatpay_chain.certificates import Certificates, CertificatesUnavailableError
from wechatpay_chain.exceptions import (
    ClientStatusError,
    ConfigurationError,
    ConnectError,
    DecryptionError,
    KeyLoadError,
    ServerStatusError,
    WeChatPayError,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

FIRST, SECOND, THIRD = issue(0), issue(1), issue(3)
STATIC = {PUBLIC_KEY_ID: stranger_key().public_key()}


def same(found: RSAPublicKey | None, private: RSAPrivateKey) -> bool:
    return found is not None and found.public_numbers() == private.public_key().public_numbers()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(clock: Clock) -> Desk:
    return Desk(FIRST, clock=clock)


@pytest.fixture
def server(desk: Desk) -> Iterator[Server]:
    with Server(desk) as started:
        yield started


@pytest.fixture
def certs(server: Server, clock: Clock) -> Iterator[Certificates]:
    with attached(server, Certificates(), clock) as made:
        yield made


# First need


def test_nothing_is_sent_at_construction(desk: Desk, certs: Certificates) -> None:
    assert (certs.known(), certs.request_serial, desk.downloads) == ((), None, 0)


def test_they_are_platform_keys(certs: Certificates) -> None:
    assert isinstance(certs, VerificationKeys)
    assert isinstance(certs, EncryptionKeys)


def test_the_first_need_downloads(desk: Desk, certs: Certificates) -> None:
    assert same(certs.find(FIRST.serial), FIRST.key)
    assert (certs.known(), desk.targets) == ((FIRST.serial,), ["/v3/certificates"])


def test_the_second_need_does_not(desk: Desk, certs: Certificates) -> None:
    for _ in range(3):
        certs.find(FIRST.serial)
    assert desk.downloads == 1


def test_overseas_certificates_have_their_own_path(server: Server, desk: Desk) -> None:
    with attached(server, Certificates(overseas=True)) as certs:
        assert certs.find(FIRST.serial)
    assert desk.targets == ["/v3/global/certificates"]


@pytest.mark.parametrize("given", [APIV3_KEY, APIV3_KEY.encode()])
def test_the_key_may_be_the_objects_own(given: str | bytes, server: Server) -> None:
    with attached(server, Certificates(given), apiv3_key=None) as certs:
        assert certs.find(FIRST.serial)


@pytest.mark.parametrize("spell", [str.lower, lambda serial: f"00{serial}"])
def test_serials_compare_without_case_and_leading_zeros(
    spell: Callable[[str], str], certs: Certificates
) -> None:
    assert same(certs.find(spell(FIRST.serial)), FIRST.key)


def test_several_live_certificates_are_found(desk: Desk, certs: Certificates) -> None:
    desk.issued = (FIRST, SECOND, THIRD)
    for one in desk.issued:
        assert same(certs.find(one.serial), one.key)
    assert desk.downloads == 1


def test_many_threads_share_the_first_download(desk: Desk, certs: Certificates) -> None:
    desk.gate.clear()
    with ThreadPoolExecutor(20) as pool:
        found = [pool.submit(certs.find, FIRST.serial) for _ in range(20)]
        assert happens(lambda: desk.downloads == 1)
        desk.gate.set()
        assert all(same(one.result(5), FIRST.key) for one in found)
    assert desk.downloads == 1


# Keys given beside them


def test_a_given_public_key_needs_no_download(server: Server, desk: Desk) -> None:
    with attached(server, Certificates(keys=STATIC)) as certs:
        assert same(certs.find(PUBLIC_KEY_ID), stranger_key())
        assert (certs.request_serial, certs.known()) == (PUBLIC_KEY_ID, (PUBLIC_KEY_ID,))
    assert desk.downloads == 0


def test_certificates_are_downloaded_beside_it(server: Server) -> None:
    with attached(server, Certificates(keys=STATIC)) as certs:
        assert same(certs.find(FIRST.serial), FIRST.key)
        assert certs.known() == (PUBLIC_KEY_ID, FIRST.serial)


def test_a_given_public_key_may_prove_the_download(server: Server, desk: Desk) -> None:
    desk.signer = Issued(PUBLIC_KEY_ID, "", stranger_key())
    with attached(server, Certificates(keys=STATIC)) as certs:
        assert same(certs.find(FIRST.serial), FIRST.key)


@pytest.mark.parametrize("serial", ["PUB_KEY_ID_0", "", "no serial", "x" * 40, "5" * 65, "５" * 40])
def test_what_is_no_certificates_serial_is_not_downloaded(
    serial: str, desk: Desk, certs: Certificates
) -> None:
    assert certs.find(serial) is None
    assert desk.downloads == 0


def test_the_merchants_own_serial_among_them_is_refused() -> None:
    certs = Certificates(APIV3_KEY, keys={f"0{SERIAL.lower()}": stranger_key().public_key()})
    with pytest.raises(ConfigurationError, match="merchant's own serial"):
        certs.attach(no_download, merchant_serial=SERIAL, clock=Clock())


# Without a client


def no_download(path: str) -> Any:
    raise AssertionError(path)


def test_without_a_client_given_keys_are_found() -> None:
    assert same(Certificates(keys=STATIC).find(PUBLIC_KEY_ID), stranger_key())


@pytest.mark.parametrize("needed", ["find", "encryption_key", "refresh"])
def test_without_a_client_a_download_says_how_to_give_one(needed: str) -> None:
    certs = Certificates(APIV3_KEY)
    call = (lambda: certs.find(FIRST.serial)) if needed == "find" else getattr(certs, needed)
    with pytest.raises(ConfigurationError, match=r"Builder\.factory\(…, certs=certificates\)"):
        call()


def test_a_client_that_was_detached_is_not_asked() -> None:
    certs = Certificates(APIV3_KEY)
    certs.attach(no_download, merchant_serial=SERIAL, clock=Clock())
    certs.detach(no_download)
    certs.detach(no_download)
    with pytest.raises(ConfigurationError, match="keep it open"):
        certs.find(FIRST.serial)


def test_without_an_apiv3_key_no_client_is_taken() -> None:
    with pytest.raises(ConfigurationError, match="the APIv3 key, which is missing") as caught:
        Certificates().attach(no_download, merchant_serial=SERIAL, clock=Clock())
    assert caught.value.key == "apiv3_key"


def test_two_apiv3_keys_are_refused_and_not_shown() -> None:
    other = "a-key-of-thirty-two-characters.."
    with pytest.raises(ConfigurationError, match="one merchant") as caught:
        Certificates(APIV3_KEY).attach(
            no_download, apiv3_key=other, merchant_serial=SERIAL, clock=Clock()
        )
    assert other not in str(caught.value)
    assert APIV3_KEY not in str(caught.value)


def test_the_first_client_that_works_counts(server: Server) -> None:
    certs = Certificates(APIV3_KEY)
    asked = []

    def broken(path: str) -> Any:
        asked.append(path)
        raise ConfigurationError("no private key")

    certs.attach(broken, merchant_serial=SERIAL, clock=Clock())
    with attached(server, certs):
        assert certs.find(FIRST.serial)
        certs.refresh()
    assert asked == ["v3/certificates"]


WRONG: dict[str, dict[str, Any]] = {
    "a short key": {"apiv3_key": "secret"},
    "a key of 32 letters, more bytes": {"apiv3_key": "密" * 32},
    "a number for a key": {"apiv3_key": 5},
    "half a surrogate pair": {"apiv3_key": "\ud800" * 32},
    "a number for keys": {"keys": 5},
    "no keys": {"keys": {}},
    "a number for a cache": {"cache": 5},
    "no folder": {"cache": ""},
    "never": {"refresh_every": 0},
    "backwards": {"refresh_every": -1},
    "no number": {"refresh_every": float("nan")},
    "for ever": {"refresh_every": float("inf")},
    "a long number": {"refresh_every": 10**400},
    "a boolean": {"refresh_every": True},
    "text": {"refresh_every": "60"},
}


@for_each("case", WRONG)
def test_what_cannot_be_used_is_refused_at_once(case: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Certificates(**WRONG[case])
    assert "secret" not in str(caught.value)


def test_a_key_that_cannot_be_read_is_refused_at_once() -> None:
    with pytest.raises(KeyLoadError, match="PUB_KEY_ID_1"):
        Certificates(keys={"PUB_KEY_ID_1": b"no key"})


def test_nothing_secret_is_shown(certs: Certificates) -> None:
    certs.find(FIRST.serial)
    assert repr(certs) == f"<Certificates v3/certificates {FIRST.serial}>"
    (one,) = certs.current()
    assert "BEGIN" not in repr(one)


# Validity


def test_an_expired_certificate_is_not_used(desk: Desk, clock: Clock, certs: Certificates) -> None:
    old = issue(1, until=NOW + 10)
    desk.issued = (old, FIRST)
    assert same(certs.find(old.serial), old.key)
    clock.now += 11
    assert certs.find(old.serial) is None
    assert certs.known() == (FIRST.serial,)


def test_a_certificate_of_the_future_is_not_used_yet(
    desk: Desk, clock: Clock, certs: Certificates
) -> None:
    new = issue(1, since=NOW + 10)
    desk.issued = (new, FIRST)
    assert certs.find(new.serial) is None
    clock.now += 11
    assert same(certs.find(new.serial), new.key)


def test_a_certificate_no_longer_listed_is_good_for_messages_on_their_way(
    desk: Desk, clock: Clock, certs: Certificates
) -> None:
    certs.find(FIRST.serial)
    desk.issued = (SECOND,)
    desk.signer = FIRST  # known already
    assert same(certs.find(SECOND.serial), SECOND.key)
    clock.now += 299
    assert same(certs.find(FIRST.serial), FIRST.key)
    clock.now += 2
    assert certs.find(FIRST.serial) is None


# What to encrypt with


def test_fields_are_encrypted_with_the_public_key_first(server: Server, desk: Desk) -> None:
    with attached(server, Certificates(keys=STATIC)) as certs:
        certs.refresh()
        serial, found = certs.encryption_key()
    assert serial == PUBLIC_KEY_ID
    assert same(found, stranger_key())


def test_else_with_the_live_certificate_that_expires_last(desk: Desk, certs: Certificates) -> None:
    longest = issue(1, until=NOW + 900 * DAY)
    future = issue(3, since=NOW + DAY, until=NOW + 999 * DAY)
    expired = issue(4, until=NOW - 1)
    desk.issued, desk.signer = (FIRST, longest, future, expired), FIRST
    serial, found = certs.encryption_key()
    assert serial == longest.serial
    assert same(found, longest.key)


def test_without_a_client_with_a_given_certificate() -> None:
    serial, found = Certificates(keys={FIRST.serial: FIRST.pem}).encryption_key()
    assert serial == FIRST.serial
    assert same(found, FIRST.key)


def test_never_with_one_no_longer_listed(desk: Desk, certs: Certificates) -> None:
    longest = issue(1, until=NOW + 900 * DAY)
    desk.issued = (longest,)
    certs.refresh()
    desk.issued = (FIRST,)
    certs.refresh()
    assert certs.encryption_key()[0] == FIRST.serial


def test_without_a_live_certificate_nothing_is_encrypted(
    desk: Desk, clock: Clock, certs: Certificates
) -> None:
    certs.refresh()
    clock.now += 400 * DAY
    with pytest.raises(ConfigurationError, match="there is no valid platform certificate"):
        certs.encryption_key()


# Failures


UNAVAILABLE = [(404, "RESOURCE_NOT_EXISTS"), (500, "SYSTEM_ERROR")]


@pytest.mark.parametrize(("status", "code"), UNAVAILABLE)
def test_a_merchant_without_certificates_is_told_of_the_public_key(
    status: int, code: str, desk: Desk, certs: Certificates
) -> None:
    desk.instead = lambda _number: failing(status, code)
    with pytest.raises(CertificatesUnavailableError, match="account centre > API security") as it:
        certs.find(FIRST.serial)
    assert f"{status} {code}" in str(it.value)
    assert 'certs={"PUB_KEY_ID_…": "pub_key.pem"}' in str(it.value)


def test_so_is_one_whose_list_is_empty(desk: Desk, certs: Certificates) -> None:
    desk.instead = lambda _number: desk.answer({"data": []})
    with pytest.raises(CertificatesUnavailableError, match="lists none"):
        certs.find(FIRST.serial)


OTHERS: list[tuple[int, str, type[WeChatPayError]]] = [
    (404, "", ClientStatusError),
    (401, "SIGN_ERROR", ClientStatusError),
    (403, "NO_AUTH", ClientStatusError),
    (429, "RATELIMIT_EXCEEDED", ClientStatusError),
    (503, "", ServerStatusError),
]


@pytest.mark.parametrize(("status", "code", "kind"), OTHERS)
def test_other_refusals_reach_the_caller(
    status: int, code: str, kind: type[WeChatPayError], desk: Desk, certs: Certificates
) -> None:
    desk.instead = lambda _number: failing(status, code)
    with pytest.raises(kind):
        certs.find(FIRST.serial)


def test_a_connection_that_fails_reaches_the_caller() -> None:
    gone = type("Gone", (), {"origin": f"http://127.0.0.1:{unused_port()}"})()
    with attached(gone, Certificates()) as certs, pytest.raises(ConnectError):
        certs.find(FIRST.serial)


def test_a_wrong_apiv3_key_is_called_that(desk: Desk, certs: Certificates) -> None:
    desk.apiv3_key = "another-apiv3-key-of-32-letters."
    with pytest.raises(DecryptionError, match="it is wrong, or has since been changed") as caught:
        certs.find(FIRST.serial)
    assert caught.value.__cause__ is caught.value.__context__ is None
    assert desk.downloads == 1  # asking again would not help


TRANSIENT: dict[str, Callable[[], bytes | list[bytes | Action]]] = {
    "503": lambda: failing(503),
    "500": lambda: failing(500, "SYSTEM_ERROR"),
    "429": lambda: failing(429, "FREQUENCY_LIMITED"),
    "cut": lambda: [b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", Action.CLOSE],
    "no JSON": lambda: failing(200)[:-1] + b"!",
}


@pytest.mark.parametrize("case", TRANSIENT)
def test_one_failure_is_bridged(case: str, server: Server, desk: Desk, certs: Certificates) -> None:
    desk.instead = lambda number: TRANSIENT[case]() if number == 1 else None
    assert same(certs.find(FIRST.serial), FIRST.key)
    assert desk.downloads == 2


@pytest.mark.parametrize(
    ("answer", "seconds"), [(failing(404, "RESOURCE_NOT_EXISTS"), 60), (failing(503), 1)]
)
def test_what_failed_is_not_asked_again_at_once(
    answer: bytes, seconds: int, desk: Desk, clock: Clock, certs: Certificates
) -> None:
    desk.instead = lambda _number: answer
    for number in range(20):
        with pytest.raises(WeChatPayError):
            certs.find(f"{number + 1:040X}")
    before, desk.instead = desk.downloads, lambda _number: None
    assert before <= 2
    clock.now += seconds
    assert certs.find(FIRST.serial)


def test_threads_that_waited_get_the_error_too(desk: Desk, certs: Certificates) -> None:
    desk.gate.clear()
    desk.instead = lambda _number: failing(403, "NO_AUTH")
    with ThreadPoolExecutor(8) as pool:
        found = [pool.submit(certs.find, FIRST.serial) for _ in range(8)]
        assert happens(lambda: desk.downloads == 1)
        desk.gate.set()
        errors = [one.exception(5) for one in found]
    assert {type(error) for error in errors} == {ClientStatusError}
    assert len(set(map(id, errors))) == 8  # a traceback of its own for each
    assert desk.downloads == 1


def test_a_mistake_in_a_handler_shows_where_it_was_made() -> None:
    certs = Certificates(APIV3_KEY)
    certs.attach(no_download, merchant_serial=SERIAL, clock=Clock())
    with pytest.raises(AssertionError, match="v3/certificates"):
        certs.find(FIRST.serial)
    with pytest.raises(WeChatPayError, match="AssertionError: v3/certificates"):
        certs.find(FIRST.serial)
    certs.close()


def test_a_download_that_asks_for_keys_does_not_wait_for_itself() -> None:
    certs = Certificates(APIV3_KEY)
    found = []

    def asking(path: str) -> Any:
        found.append(certs.find(FIRST.serial))
        raise ConnectionError

    certs.attach(asking, merchant_serial=SERIAL, clock=Clock())
    with pytest.raises(ConnectionError):
        certs.find(FIRST.serial)
    assert found == [None, None]
    certs.close()


def test_a_failed_refresh_keeps_the_old_set_and_says_so(
    desk: Desk, certs: Certificates, caplog: pytest.LogCaptureFixture
) -> None:
    certs.find(FIRST.serial)
    desk.instead = lambda _number: failing(503)
    assert certs.find(SECOND.serial) is None
    assert same(certs.find(FIRST.serial), FIRST.key)
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("wechatpay_chain.certificates", logging.WARNING)
    assert "1 stay in use" in record.message
    assert "503" in record.message


def test_an_asked_for_refresh_that_fails_says_so(desk: Desk, certs: Certificates) -> None:
    assert [one.serial for one in certs.refresh()] == [FIRST.serial]
    desk.instead = lambda _number: failing(404, "RESOURCE_NOT_EXISTS")
    with pytest.raises(ClientStatusError):
        certs.refresh()
    assert same(certs.find(FIRST.serial), FIRST.key)


def test_an_asked_for_refresh_does_not_make_do_with_one_under_way(
    desk: Desk, certs: Certificates
) -> None:
    desk.gate.clear()
    with ThreadPoolExecutor(2) as pool:
        early = pool.submit(certs.refresh)
        assert happens(lambda: desk.downloads == 1)
        late = pool.submit(certs.refresh)
        time.sleep(0.05)
        desk.gate.set()
        assert early.result(5)
        assert late.result(5)
    assert desk.downloads == 2


# Unknown serials


def test_an_unknown_serial_renews_at_once(desk: Desk, certs: Certificates) -> None:
    certs.find(FIRST.serial)
    desk.issued = (FIRST, SECOND)
    assert same(certs.find(SECOND.serial), SECOND.key)
    assert desk.downloads == 2


def test_so_does_the_next_one(desk: Desk, certs: Certificates) -> None:
    for number in range(5):
        desk.issued = (*desk.issued, issue(number % 3, serial=f"77{number:038X}"))
        assert certs.find(desk.issued[-1].serial)
    assert desk.downloads == 5


def test_serials_that_stay_unknown_renew_once_a_minute(
    desk: Desk, clock: Clock, certs: Certificates
) -> None:
    certs.find(FIRST.serial)
    counts = []
    for minute in range(3):
        for number in range(200):
            assert certs.find(f"{minute:x}{number:039X}") is None
        counts.append(desk.downloads)
        clock.now += 60
    assert counts == [2, 3, 4]


def test_threads_full_of_unknown_serials_renew_once(desk: Desk, certs: Certificates) -> None:
    certs.find(FIRST.serial)
    with ThreadPoolExecutor(30) as pool:
        found = pool.map(certs.find, (f"{number:040X}" for number in range(1, 300)))
        assert set(found) == {None}
    assert desk.downloads == 2


def test_a_thread_that_comes_to_its_turn_late_does_not_ask_again(
    desk: Desk, certs: Certificates
) -> None:
    certs.find(FIRST.serial)
    for _ in range(3):  # each saw no reason to wait before another thread's turn had ended
        certs._renewal._obtain(lambda: None)
    assert desk.downloads == 2


def test_a_failing_platform_is_not_asked_more_often(
    desk: Desk, clock: Clock, certs: Certificates
) -> None:
    certs.find(FIRST.serial)
    desk.instead = lambda _number: failing(503)
    for number in range(50):
        certs.find(f"{number + 1:040X}")
    assert desk.downloads == 3  # the second attempt included


def test_a_clock_that_was_set_back_does_not_stop_renewals(
    desk: Desk, clock: Clock, certs: Certificates
) -> None:
    certs.find(FIRST.serial)
    certs.find(SECOND.serial)
    clock.now -= 3600
    desk.issued = (FIRST, SECOND)
    assert certs.find(SECOND.serial)


def test_known_serials_do_not_wait_for_a_renewal(desk: Desk, certs: Certificates) -> None:
    certs.find(FIRST.serial)
    desk.gate.clear()
    unknown = threading.Thread(target=certs.find, args=[SECOND.serial])
    unknown.start()
    assert happens(lambda: desk.downloads == 2)
    started = time.monotonic()
    for _ in range(1000):
        assert certs.find(FIRST.serial)
    took = time.monotonic() - started
    assert unknown.is_alive()
    desk.gate.set()
    unknown.join(5)
    assert took < 1


def test_a_serial_that_came_while_another_was_asked_for_is_found(
    desk: Desk, certs: Certificates
) -> None:
    certs.find(FIRST.serial)
    desk.gate.clear()
    early = desk.answer()
    desk.instead = lambda number: early if number == 2 else None
    with ThreadPoolExecutor(2) as pool:
        desk.issued = (FIRST, SECOND)
        early = desk.answer()
        one = pool.submit(certs.find, SECOND.serial)
        assert happens(lambda: desk.downloads == 2)
        desk.issued = (FIRST, SECOND, THIRD)
        other = pool.submit(certs.find, THIRD.serial)
        time.sleep(0.05)
        desk.gate.set()
        assert one.result(5)
        assert same(other.result(5), THIRD.key)
    assert desk.downloads == 3


# The timer


def test_the_set_is_renewed_on_a_timer(server: Server, desk: Desk) -> None:
    desk.clock = time.time
    desk.issued = (issue(0, since=time.time() - DAY, until=time.time() + DAY),)
    with attached(server, Certificates(refresh_every=0.05), time.time) as certs:
        certs.find(desk.issued[0].serial)
        assert happens(lambda: desk.downloads >= 4)


def test_it_rests_until_the_first_need(server: Server, desk: Desk) -> None:
    with attached(server, Certificates(refresh_every=0.01), time.time):
        time.sleep(0.1)
    assert desk.downloads == 0
    assert timers() == []


@pytest.fixture(autouse=True)
def _no_timers_are_left() -> Iterator[None]:
    yield
    gc.collect()
    assert happens(lambda: timers() == [])


def test_closing_ends_it_and_leaves_the_keys(desk: Desk, certs: Certificates) -> None:
    certs.find(FIRST.serial)
    assert len(timers()) == 1
    certs.close()
    assert happens(lambda: timers() == [])
    desk.issued = (FIRST, SECOND)
    assert certs.find(SECOND.serial)
    assert timers() == []


def test_dropping_the_object_ends_it(server: Server) -> None:
    certs = Certificates(APIV3_KEY)
    with client_at(server.origin) as client:
        certs.attach(download_through(client), merchant_serial=SERIAL, clock=Clock())
        certs.find(FIRST.serial)
        (thread,), gone = timers(), weakref.ref(certs)
        del certs
        gc.collect()
        thread.join(5)
    assert gone() is None
    assert not thread.is_alive()


def test_taking_the_last_client_back_ends_it(server: Server) -> None:
    certs = Certificates(APIV3_KEY, refresh_every=0.05)
    with client_at(server.origin) as client:
        download = download_through(client)
        certs.attach(download, merchant_serial=SERIAL, clock=time.time)
        with pytest.raises(WeChatPayError):  # the desk's clock stands still
            certs.find(FIRST.serial)
        assert len(timers()) == 1
        certs.detach(download)
        assert happens(lambda: timers() == [])


def due(certs: Certificates) -> float:
    return certs._renewal._due()


def test_it_is_due_before_half_a_day_has_passed(certs: Certificates) -> None:
    certs.find(FIRST.serial)
    assert 0.9 * 43_200 <= due(certs) - NOW <= 43_200


def test_it_is_due_before_the_last_certificate_expires(desk: Desk, certs: Certificates) -> None:
    desk.issued = (issue(0, until=NOW + 1000),)
    certs.refresh()
    assert due(certs) == NOW + 940


def test_it_is_not_due_all_the_time_when_certificates_expire(
    desk: Desk, clock: Clock, certs: Certificates
) -> None:
    desk.issued = (issue(0, until=NOW + 1),)
    certs.refresh()
    assert due(certs) == NOW + 60


def test_it_is_tried_again_at_growing_distances(
    desk: Desk, clock: Clock, certs: Certificates, caplog: pytest.LogCaptureFixture
) -> None:
    certs.find(FIRST.serial)
    certs.close()
    desk.instead = lambda _number: failing(404)
    waits = []
    for _ in range(8):
        clock.now = due(certs)
        certs._renewal.keep_new()
        waits.append(due(certs) - clock.now)
    assert waits == [60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert "(8 in a row)" in caplog.records[-1].message
    desk.instead = lambda _number: None
    clock.now = due(certs)
    certs._renewal.keep_new()
    assert due(certs) - clock.now > 3600


def test_a_first_download_that_failed_is_made_by_the_timer(server: Server, desk: Desk) -> None:
    desk.clock = time.time
    desk.issued = (issue(0, since=time.time() - DAY, until=time.time() + DAY),)
    desk.instead = lambda number: failing(403) if number == 1 else None
    with attached(server, Certificates(refresh_every=0.05), time.time) as certs:
        with pytest.raises(ClientStatusError):
            certs.find(desk.issued[0].serial)
        assert happens(lambda: len(certs.known()) == 1)
