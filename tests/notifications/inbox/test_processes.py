"""Several processes and one inbox: once only, and nothing is lost when one is killed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from support.inboxes import Notice, inbox_at, redis_server, worker

from wechatpay_chain.notifications.inbox import Inbox, RedisStore, State

NOTICE = Notice()
LEASE = 1.5

WORKER = """
    import sys, time
    from pathlib import Path
    from support.inboxes import Notice, inbox_at
    from wechatpay_chain.notifications.inbox import Inbox, LeaseLostError

    place, log, seconds = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    make = Inbox.redis if "://" in place else inbox_at
    inbox = make(place, lease=1.5)

    def note(what):
        with log.open("a") as lines:
            lines.write(what + "\\n")

    print("ready", flush=True)
    sys.stdin.readline()
    with inbox.claim(Notice()) as claim:
        print(claim.state.value, flush=True)
        if claim.fresh:
            note("started")
            time.sleep(seconds)
            note("finished")
"""


@pytest.fixture(params=["sqlite", "redis"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where the marks are: a file's path, or a server's URL."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            yield str(tmp_path / "inbox.db")
        else:
            yield stack.enter_context(redis_server(tmp_path))[0]


def inbox_of(place: str) -> Inbox:
    if "://" in place:
        return Inbox(RedisStore(place), lease=LEASE)
    return inbox_at(Path(place), lease=LEASE)


def start(place: str, log: Path, seconds: float = 0) -> subprocess.Popen[str]:
    process = worker(WORKER, place, log, str(seconds))
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


def deliver(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    process.stdin.write("\n")
    process.stdin.flush()


def answer(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def lines(log: Path) -> list[str]:
    return log.read_text().splitlines() if log.exists() else []


def test_killed_in_the_middle_it_runs_again_and_is_finished_once(
    place: str, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    with start(place, log, 60) as killed, start(place, log) as second, start(place, log) as third:
        deliver(killed)
        assert answer(killed) == "fresh"
        claimed = time.monotonic()
        while not lines(log):
            time.sleep(0.01)
        killed.kill()
        killed.wait()
        deliver(second)
        assert answer(second) == "busy"
        time.sleep(max(0, claimed + LEASE + 0.05 - time.monotonic()))
        deliver(third)
        assert answer(third) == "fresh"
        assert third.wait(10) == 0

    assert lines(log) == ["started", "started", "finished"]
    with inbox_of(place) as inbox:
        assert inbox.claim(NOTICE).done


def test_what_finished_never_runs_again_whoever_asks(place: str, tmp_path: Path) -> None:
    log, answers = tmp_path / "log", []
    for _ in range(3):
        with start(place, log) as process:
            deliver(process)
            answers.append(answer(process))

    assert answers == ["fresh", "done", "done"]
    assert lines(log) == ["started", "finished"]


def test_delivered_to_many_processes_at_once_it_is_handled_once(place: str, tmp_path: Path) -> None:
    # The file is made meanwhile, by whichever comes first.
    with ExitStack() as stack:
        processes = [stack.enter_context(start(place, tmp_path / "log", 0.3)) for _ in range(6)]
        for process in processes:
            deliver(process)
        answers = sorted(answer(process) for process in processes)

    assert answers.count("fresh") == 1
    assert set(answers) <= {"fresh", "busy", "done"}
    assert lines(tmp_path / "log") == ["started", "finished"]


MANY = """
    import sys
    from pathlib import Path
    from support.inboxes import inbox_at

    inbox = inbox_at(Path(sys.argv[1]))
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(50):
        with inbox.claim(f"EV-{number}") as claim:
            if claim.fresh:
                print(number, flush=True)
"""


def test_many_notifications_to_many_processes_are_each_handled_once(tmp_path: Path) -> None:
    with ExitStack() as stack:
        processes = [stack.enter_context(worker(MANY, tmp_path / "inbox.db")) for _ in range(4)]
        for process in processes:
            assert answer(process) == "ready"
        for process in processes:
            deliver(process)
        said = [process.communicate(timeout=30)[0] for process in processes]

    handled = sorted(int(number) for numbers in said for number in numbers.split())
    assert handled == list(range(50))


FORK = """
    import os, sys
    from pathlib import Path
    from support.inboxes import inbox_at

    inbox = inbox_at(Path(sys.argv[1]))
    inbox.claim("before").finish()
    children = [child for child in (os.fork() for _ in range(2)) if child]
    own = os.getpid()
    for number in range(15):
        with inbox.claim(f"{own} {number}") as claim:
            assert claim.fresh and inbox.claim("before").done
        assert inbox.claim(f"{own} {number}").done
    for child in children:
        try:
            assert os.waitpid(child, 0)[1] == 0
        except ChildProcessError:
            pass  # a brother's
"""


def test_forked_children_use_it_side_by_side(tmp_path: Path) -> None:
    with worker(FORK, tmp_path / "inbox.db") as process:
        process.communicate(timeout=30)

    assert process.returncode == 0


FORK_WITHIN = """
    import os, sys, threading
    from pathlib import Path
    from support.inboxes import inbox_at
    from wechatpay_chain.notifications.inbox import InboxError

    inbox = inbox_at(Path(sys.argv[1]))
    inbox.claim("before").finish()
    within, over = threading.Event(), threading.Event()

    def operate():
        with inbox._store._transaction():
            within.set()
            over.wait()

    thread = threading.Thread(target=operate)
    thread.start()
    within.wait()
    child = os.fork()
    if not child:
        try:
            inbox.claim("child")
        except InboxError as error:
            print(error, flush=True)
        os._exit(0)
    os.waitpid(child, 0)
    over.set()
    thread.join()
    print(inbox.claim("before").state.value)
"""


def test_forked_while_a_thread_is_at_it_the_child_refuses(tmp_path: Path) -> None:
    with worker(FORK_WITHIN, tmp_path / "inbox.db") as process:
        refused, goes_on = process.communicate(timeout=30)[0].splitlines()

    assert refused.startswith("this process was forked while a thread was using the inbox")
    assert goes_on == "done"


def test_the_inbox_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    script = """
    import sys
    from itertools import count
    from pathlib import Path
    from support.inboxes import inbox_at

    inbox = inbox_at(Path(sys.argv[1]), lease=0.05)
    for number in count():
        with inbox.claim(f"{sys.argv[2]} {number}"):
            pass
        print(number, flush=True)
    """
    finished = {}
    for turn in range(4):
        with worker(script, path, str(turn)) as process:
            answer(process)
            time.sleep(0.03 + 0.02 * turn)
            process.kill()
            said = process.communicate()[0].split()
        finished[turn] = int(said[-1]) if said else 0

    with inbox_at(path) as inbox:
        assert all(inbox.claim(f"{turn} {last}").done for turn, last in finished.items())


def test_importing_the_inbox_does_not_import_redis() -> None:
    script = "import sys, wechatpay_chain.notifications.inbox; print('redis' in sys.modules)"

    said = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=os.environ
    )
    assert said.stdout == "False\n"


def test_a_second_process_sees_what_is_held(place: str, tmp_path: Path) -> None:
    with (
        inbox_of(place) as inbox,
        start(place, tmp_path / "log") as process,
        inbox.claim(NOTICE) as claim,
    ):
        deliver(process)
        said = answer(process)

    assert (claim.state, said) == (State.FRESH, "busy")
