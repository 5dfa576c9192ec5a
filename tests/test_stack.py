"""The handler stack by itself, and a client's."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.answers import Terminal, client_of
from support.recorder import Recorder, Unverified, configuration, recording_client
from support.rows import for_each

from wechatpay_chain import Builder, Client, ConfigurationError, HandlerStack
from wechatpay_chain.exceptions import MissingSignatureHeaderError, RequestOptionError
from wechatpay_chain.message import Headers, Request, Response

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity, Platform
    from wechatpay_chain.typing import Handler, Middleware, RequestOptions

SLOTS = ("verifier", "http_errors", "prepare_body", "signer")
REQUEST = Request("GET", "https://api.mch.weixin.qq.com", "/v3/certificates")


def answer(request: Request, options: RequestOptions) -> Response:
    return Response(200, Headers(), b"", request=request)


def noted(log: list[str], name: str) -> Middleware:
    """A middleware that writes its name when a request passes."""

    def middleware(handler: Handler) -> Handler:
        def noting(request: Request, options: RequestOptions) -> Response:
            log.append(name)
            return handler(request, options)

        return noting

    return middleware


def passing(handler: Handler) -> Handler:
    return handler


@pytest.fixture
def stack() -> HandlerStack:
    return HandlerStack(answer, [(noted([], name), name) for name in "abc"])


def test_the_first_middleware_is_the_outermost() -> None:
    log: list[str] = []
    stack = HandlerStack(answer, [(noted(log, "outer"), "outer"), (noted(log, "inner"), "inner")])
    stack.resolve()(REQUEST, {})

    assert log == ["outer", "inner"]


@pytest.mark.parametrize(
    ("edit", "names"),
    [
        (lambda s: s.push(passing, "x"), "abcx"),
        (lambda s: s.unshift(passing, "x"), "xabc"),
        (lambda s: s.before("b", passing, "x"), "axbc"),
        (lambda s: s.before("a", passing, "x"), "xabc"),
        (lambda s: s.after("b", passing, "x"), "abxc"),
        (lambda s: s.after("c", passing, "x"), "abcx"),
        (lambda s: s.replace("b", passing), "abc"),
        (lambda s: s.remove("b"), "ac"),
    ],
)
def test_an_edit_puts_a_middleware_where_it_says(
    stack: HandlerStack, edit: Callable[[HandlerStack], None], names: str
) -> None:
    edit(stack)

    assert stack.names == tuple(names)


NAMES = st.sampled_from("abcdefgh")
EDITS = st.tuples(
    st.sampled_from(["push", "unshift", "before", "after", "replace", "remove"]), NAMES, NAMES
)


@given(st.lists(EDITS, max_size=30))
def test_a_stack_behaves_like_a_list_of_names(edits: list[tuple[str, str, str]]) -> None:
    stack, model = HandlerStack(answer), list[str]()
    for edit, find, name in edits:
        wanted = edited(model, edit, find, name)
        arguments = {
            "push": (passing, name),
            "unshift": (passing, name),
            "replace": (find, passing),
            "remove": (find,),
        }.get(edit, (find, passing, name))
        if wanted is None:
            with pytest.raises(ConfigurationError):
                getattr(stack, edit)(*arguments)
        else:
            getattr(stack, edit)(*arguments)
            model = wanted
        assert list(stack.names) == model


def edited(model: list[str], edit: str, find: str, name: str) -> list[str] | None:
    """What *edit* makes of the list *model*, ``None`` where it must be refused."""
    adds = edit not in {"replace", "remove"}
    if (adds and name in model) or (edit not in {"push", "unshift"} and find not in model):
        return None
    at = {"push": len(model), "unshift": 0}.get(edit)
    if at is None:
        at = model.index(find) + (edit == "after")
    added = [name] if adds else [find] if edit == "replace" else []
    return [*model[:at], *added, *model[at + (not adds) :]]


def test_replacing_changes_what_runs() -> None:
    log: list[str] = []
    stack = HandlerStack(answer, [(noted(log, "old"), "x")])
    stack.resolve()(REQUEST, {})
    stack.replace("x", noted(log, "new"))
    stack.resolve()(REQUEST, {})

    assert log == ["old", "new"]


@pytest.mark.parametrize(
    "edit",
    [
        lambda s: s.before("sgner", passing),
        lambda s: s.after("Signer", passing),
        lambda s: s.replace("sign", passing),
        lambda s: s.remove("singer"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(
    edit: Callable[[HandlerStack], None],
) -> None:
    stack = HandlerStack(answer, [(passing, "verifier"), (passing, "signer")])
    with pytest.raises(ConfigurationError, match=r"\(verifier, signer\); did you mean 'signer'"):
        edit(stack)


@pytest.mark.parametrize("find", ["", "x"])
def test_what_is_not_there_is_not_removed(find: str) -> None:
    stack = HandlerStack(answer, [(passing, "")])
    with pytest.raises(ConfigurationError, match=f"no middleware named '{find}'"):
        stack.remove(find)

    assert stack.names == ("",)


def test_a_taken_name_is_refused(stack: HandlerStack) -> None:
    with pytest.raises(ConfigurationError, match=r"named 'a' already; replace\(\) it"):
        stack.push(passing, "a")


def test_many_middlewares_may_have_no_name(stack: HandlerStack) -> None:
    stack.push(passing)
    stack.unshift(passing)

    assert stack.names == ("", "a", "b", "c", "")


class Stamps:
    """A middleware as a method: another object each time it is looked up."""

    def middleware(self, handler: Handler) -> Handler:
        return handler


def test_a_middleware_is_removed_by_itself(stack: HandlerStack) -> None:
    stamps = Stamps()
    stack.push(passing)
    stack.push(stamps.middleware, "stamps")
    stack.remove(passing)
    stack.remove(stamps.middleware)

    assert stack.names == ("a", "b", "c")
    with pytest.raises(ConfigurationError, match=r"does not hold the middleware .*passing"):
        stack.remove(passing)


@pytest.mark.parametrize(
    ("edit", "text"),
    [
        (lambda s: s.push("x", passing), "a middleware must be callable, str is not"),
        (lambda s: s.push(passing, passing), "name is text, not function"),
        (lambda s: s.before("a", "x", passing), "a middleware must be callable"),
        (lambda s: s.replace("a", None), "a middleware must be callable, NoneType is not"),
        (lambda s: s.set_handler(None), "a handler must be callable"),
    ],
)
def test_what_is_no_middleware_is_refused(
    stack: HandlerStack, edit: Callable[[Any], None], text: str
) -> None:
    with pytest.raises(ConfigurationError, match=text):
        edit(stack)


def test_a_middleware_that_gives_no_handler_is_named() -> None:
    def forgetful(handler: Handler) -> Any:
        def stamping(request: Request, options: RequestOptions) -> Response:
            return handler(request, options)

    with pytest.raises(ConfigurationError, match=r"'stamp' must return a handler.*NoneType"):
        HandlerStack(answer, [(forgetful, "stamp")]).resolve()
    with pytest.raises(ConfigurationError, match=r"forgetful' must return"):
        HandlerStack(answer, [(forgetful, "")]).resolve()


def test_a_stack_without_a_terminal_handler_does_not_resolve() -> None:
    stack = HandlerStack(None, [(passing, "x")])
    with pytest.raises(ConfigurationError, match="no terminal handler"):
        stack.resolve()
    stack.set_handler(answer)

    assert stack.resolve()(REQUEST, {}).status_code == 200


def test_a_stack_is_composed_once_until_it_is_edited() -> None:
    composed: list[str] = []

    def counting(handler: Handler) -> Handler:
        composed.append("x")
        return handler

    stack = HandlerStack(answer, [(counting, "x")])
    assert stack.resolve() is stack.resolve()
    stack.push(passing, "y")
    stack.resolve()

    assert len(composed) == 2


def test_a_copy_goes_its_own_way(stack: HandlerStack) -> None:
    made, other = stack.copy(), copy.copy(stack)
    made.remove("a")
    made.set_handler(passing)  # type: ignore[arg-type] # any callable

    assert (stack.names, stack.handler) == (("a", "b", "c"), answer)
    assert (other.names, other.handler) == (("a", "b", "c"), answer)


def test_a_stack_prints_its_order() -> None:
    stack = HandlerStack(answer, [(Stamps().middleware, "stamps"), (passing, "")])

    assert str(stack).splitlines() == [
        f"> 1. stamps         {__name__}.Stamps.middleware",
        f"> 2. (no name)      {__name__}.passing",
        f"> 3. handler        {__name__}.answer",
    ]
    assert repr(stack) == "<HandlerStack stamps > (no name) > handler>"
    assert "(none yet)" in str(HandlerStack())


def test_an_empty_stack_is_true() -> None:
    assert bool(HandlerStack()) is True


def test_a_name_is_looked_up_with_in(stack: HandlerStack) -> None:
    assert "a" in stack
    assert "x" not in stack


def test_edits_of_many_threads_are_all_kept(stack: HandlerStack) -> None:
    started = threading.Barrier(8)

    def edit(number: int) -> None:
        started.wait()
        for turn in range(100):
            stack.push(passing, f"{number}.{turn}")
            stack.resolve()
            if turn % 2:
                stack.remove(f"{number}.{turn}")

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(edit, range(8)))

    assert len(stack.names) == 3 + 8 * 50


def test_an_edit_while_composing_is_not_lost() -> None:
    log: list[str] = []
    stack = HandlerStack(answer)

    def editing(handler: Handler) -> Handler:
        if "late" not in stack:
            stack.unshift(noted(log, "late"), "late")
            assert stack.copy().names == ("late", "editing")
        return handler

    stack.push(editing, "editing")
    stack.resolve()(REQUEST, {})
    stack.resolve()(REQUEST, {})

    assert log == ["late"]


def v3(client: Client) -> HandlerStack:
    return client.get_driver().select("v3").handler


def test_a_clients_stack_has_the_slots_in_order(identity: Identity) -> None:
    client = Builder.factory(configuration(identity))

    assert v3(client).names == SLOTS
    assert client.getDriver() is client.get_driver()
    assert client.get_driver().select() is client.get_driver().select("v3")


@pytest.mark.parametrize(
    ("protocol", "text"),
    [
        ("v4", "no protocol 'v4'"),
        ("v2", "secret is missing: paths under v2/"),
        (None, "None"),
        ("V3", "'V3'"),
    ],
)
def test_an_unknown_protocol_is_refused(identity: Identity, protocol: Any, text: str) -> None:
    driver = Builder.factory(configuration(identity)).get_driver()
    with pytest.raises(ConfigurationError, match=text):
        driver.select(protocol)


def test_an_edit_takes_effect_on_the_next_call(identity: Identity) -> None:
    client, log = recording_client(identity, Recorder()), list[str]()
    client.v3.certificates.get()
    v3(client).before("signer", noted(log, "stamp"), "stamp")
    client.v3.certificates.get()
    client.v3.certificates.get_async().wait(5)
    v3(client).remove("stamp")
    client.v3.certificates.get()

    assert log == ["stamp", "stamp"]


def stamped(handler: Handler) -> Handler:
    """A middleware that adds a header; where it stands decides whether the header is signed."""

    def stamping(request: Request, options: RequestOptions) -> Response:
        signed = str("Authorization" in request.headers)
        return handler(request.with_headers({"X-Signed": signed}), options)

    return stamping


@pytest.mark.parametrize(("edit", "signed"), [("before", "False"), ("after", "True")])
def test_before_and_after_the_signer(identity: Identity, edit: str, signed: str) -> None:
    client = recording_client(identity, recorder := Recorder())
    getattr(v3(client), edit)("signer", stamped, "stamp")
    client.v3.certificates.get()

    assert recorder.request.headers["X-Signed"] == signed


def own(*names: str) -> HandlerStack:
    return HandlerStack(None, [(passing, name) for name in names])


@for_each(
    "given, names",
    [
        (own(), SLOTS),
        (own("mine", "yours"), ("mine", "yours", *SLOTS)),
        (own("signer"), SLOTS),
        (own("verifier"), SLOTS),
        (own("mine", "signer", "innermost"), ("mine", *SLOTS, "innermost")),
        (own("verifier", "mine"), ("verifier", "mine", *SLOTS[1:])),
        (own("mine", "prepare_body"), ("mine", *SLOTS)),
    ],
)
def test_a_stack_given_gets_the_slots_it_lacks(
    identity: Identity, given: HandlerStack, names: tuple[str, ...]
) -> None:
    before = given.names
    client = Builder.factory(configuration(identity), handler=given)

    assert v3(client).names == names
    assert given.names == before


def test_a_stack_given_keeps_its_terminal_handler(identity: Identity) -> None:
    recorder = Recorder()
    given = HandlerStack(recorder, [(passing, "verifier")])
    Builder.factory(configuration(identity), handler=given).v3.certificates.get()

    assert recorder.sent == ("GET", "/v3/certificates")
    assert f'mchid="{identity.mchid}"' in recorder.request.headers["Authorization"]


@pytest.mark.parametrize("slot", ["signer", "verifier"])
def test_another_clients_signer_is_not_taken_over(identity: Identity, slot: str) -> None:
    given = v3(Builder.factory(configuration(identity))).copy()
    given.remove("verifier" if slot == "signer" else "signer")
    with pytest.raises(ConfigurationError, match=rf"stack\.remove\('{slot}'\)"):
        Builder.factory(configuration(identity), mchid="1900000001", handler=given)
    given.remove(slot)

    assert v3(Builder.factory(configuration(identity), handler=given)).names == SLOTS


def test_plugins_are_installed_in_order(identity: Identity) -> None:
    class Named:
        def __init__(self, name: str) -> None:
            self._name = name

        def install(self, stack: HandlerStack) -> None:
            stack.unshift(passing, self._name)

    client = Builder.factory(configuration(identity), plugins=[Named("first"), Named("second")])

    assert v3(client).names == ("second", "first", *SLOTS)


def test_a_call_may_bring_a_stack_of_its_own(client: Client, platform: Platform) -> None:
    platform.expect("GET", "/v3/certificates").respond({"data": []})
    mine = v3(client).copy()
    mine.remove("verifier")
    response = client.v3.certificates.get(handler=mine)

    assert (response.verified, response.json()) == (False, {"data": []})
    assert client.v3.certificates.get().verified
    assert v3(client).names == SLOTS


def test_a_stack_of_the_call_is_used_as_it_is(identity: Identity) -> None:
    client = Builder.factory(configuration(identity))
    client.v3.certificates.get(handler=HandlerStack(recorder := Recorder()))

    assert "Authorization" not in recorder.request.headers


def test_a_terminal_handler_of_the_call_is_still_signed_and_verified(identity: Identity) -> None:
    client = Builder.factory(configuration(identity))
    recorder = Recorder()
    with pytest.raises(MissingSignatureHeaderError):
        client.v3.certificates.get(handler=recorder)

    assert "signature=" in recorder.request.headers["Authorization"]


def test_a_stack_of_the_call_without_a_terminal_handler_is_refused(identity: Identity) -> None:
    client = Builder.factory(configuration(identity), plugins=[Unverified()])
    with pytest.raises(ConfigurationError, match="no terminal handler"):
        client.v3.certificates.get(handler=HandlerStack())


def forgetful(handler: Any) -> Any:
    def forgets(request: Any, options: Any) -> None:
        handler(request, options)

    return forgets


def asynchronous(handler: Any) -> Any:
    async def answers(request: Any, options: Any) -> Any:
        return handler(request, options)

    return answers


@pytest.mark.parametrize(
    ("middleware", "given"), [(forgetful, "NoneType"), (asynchronous, "coroutine")]
)
@pytest.mark.parametrize("place", ["unshift", "push"])
def test_a_middleware_that_gives_no_answer_is_named(
    middleware: Any, given: str, place: str
) -> None:
    client = client_of(Terminal())
    getattr(client.get_driver().select("v3").handler, place)(middleware, "log")

    with pytest.raises(ConfigurationError, match=f"the middleware 'log' gave {given}") as caught:
        client["v3"].x.get()

    assert "may have been carried out" in str(caught.value)


@pytest.mark.parametrize("option", ["json", "body", "form_params"])
def test_a_body_that_nothing_encodes_is_not_sent(option: str) -> None:
    terminal = Terminal()
    client = client_of(terminal)
    client.get_driver().select("v3").handler.remove("prepare_body")

    with pytest.raises(RequestOptionError, match="the body is not encoded, so nothing was sent"):
        client["v3"].x.post({option: {"a": "1"} if option != "body" else b"1"})

    assert terminal.requests == []


def test_a_signer_outside_prepare_body_is_told_where_to_stand() -> None:
    def signer(handler: Any) -> Any:
        return lambda request, options: handler(
            request.with_headers({"X-Signed": request.signed_body.hex()}), options
        )

    terminal = Terminal()
    client = client_of(terminal)
    stack = client.get_driver().select("v3").handler
    stack.remove("signer")
    stack.before("prepare_body", signer, "signer")

    with pytest.raises(RequestOptionError, match=r'stack\.after\("prepare_body"'):
        client["v3"].x.post(json={"a": 1})

    assert terminal.requests == []


def test_a_body_encoded_by_another_middleware_is_sent() -> None:
    def encodes(handler: Any) -> Any:
        return lambda request, options: handler(request.with_body(b"{}", {}), options)

    terminal = Terminal()
    client = client_of(terminal)
    client.get_driver().select("v3").handler.replace("prepare_body", encodes)

    assert client["v3"].x.post(json={"a": 1}).request.body == b"{}"
