"""The demonstration: two documented operations in all six styles, over real sockets.

Each printed line of Python is the text that is evaluated, so that what is shown is what ran.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TextIO

from wechatpay_chain import Builder, Response
from wechatpay_chain.testing._demo.operations import OFFER, OPERATIONS, Operation
from wechatpay_chain.testing._desks.coupons.desk import ProductCouponDesk
from wechatpay_chain.testing._message.show import answer_lines, request_lines, value_lines
from wechatpay_chain.testing._platform import Platform

if TYPE_CHECKING:
    from wechatpay_chain import Client, HandlerStack
    from wechatpay_chain.message import Request
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["run"]


def run(out: TextIO, *, full: bool = False, config: Mapping[str, Any] | None = None) -> bool:
    """Start a platform, perform both operations in all six styles, and report what happened.

    Args:
        out: Where to write.
        full: Write every answer whole, not only the first one of each operation; in the others,
            objects within objects are cut short.
        config: Configuration of the client in place of the right one, to see it fail.

    Returns:
        Whether every call was signed, verified and answered as asked.
    """
    recorder = _Recorder()
    with Platform() as platform:
        platform.desk(ProductCouponDesk).offer(**OFFER)
        given = {**platform.config, "plugins": [recorder], **(config or {})}
        with Builder.factory(given) as client:
            print(f"A WeChat Pay stand-in listens at {platform.base_uri}", file=out)
            print(f"client = {client!r}", file=out)
            return _Demonstration(out, platform, recorder, client).perform(full=full)


class _Recorder:
    """A plugin that keeps the answers that came through the whole stack."""

    def __init__(self) -> None:
        self.responses: list[Response] = []

    def install(self, stack: HandlerStack) -> None:
        """Go outermost, where only what the verifier let pass arrives."""
        stack.unshift(self._middleware, "recorder")

    def _middleware(self, handler: Handler) -> Handler:
        def recording(request: Request, options: RequestOptions) -> Response:
            response = handler(request, options)
            self.responses.append(response)
            return response

        return recording


class _Demonstration:
    """Performs the operations one by one."""

    def __init__(
        self, out: TextIO, platform: Platform, recorder: _Recorder, client: Client
    ) -> None:
        self._out = out
        self._platform = platform
        self._recorder = recorder
        self._client = client
        self._good: list[Any] = []

    def perform(self, *, full: bool) -> bool:
        """Perform all; says whether all went well."""
        calls = [(op, *style) for op in OPERATIONS for style in op.styles()]
        shown = None
        for number, (operation, style, line) in enumerate(calls, 1):
            first = operation is not shown
            if first:
                self._introduce(operation)
                shown = operation
            self._write("", f"[{number}/{len(calls)}] {style}", f">>> {line}")
            self._call(line, operation, full=full or first)
        good = f"{len(self._good)} of {len(calls)}"
        self._write("", f"{good} calls signed, verified and answered as asked")
        return len(self._good) == len(calls)

    def _introduce(self, operation: Operation) -> None:
        self._write("", f"== {operation.title}", "")
        for name, value in operation.values.items():
            self._write(*value_lines(name, value))

    def _call(self, line: str, operation: Operation, *, full: bool) -> None:
        let_in, kept_out = len(self._platform.requests), len(self._platform.refused)
        self._recorder.responses.clear()
        answer, problems = self._evaluated(line, operation.values)
        problems += self._show_requests(let_in, kept_out)
        problems += self._show_response(answer, full=full)
        problems = problems or operation.problems(answer, self._good)
        if not problems:
            self._good.append(answer)
        self._write(*(f"    PROBLEM: {problem}" for problem in problems))

    def _evaluated(self, line: str, values: Mapping[str, Any]) -> tuple[Any, list[str]]:
        names = {"client": self._client, "Response": Response, **values}
        try:
            return eval(line, names), []  # noqa: S307 - the text is this package's own
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is to be shown
            return None, [f"{type(error).__name__}: {error}"]

    def _show_requests(self, let_in: int, kept_out: int) -> list[str]:
        accepted = self._platform.requests[let_in:]
        refused = self._platform.refused[kept_out:]
        for request in accepted:
            self._show_request(request, "signature accepted by the platform")
        for request, refusal in refused:
            self._show_request(request, f"signature REFUSED by the platform: {refusal.issue}")
        if len(accepted) == 1 and not refused:
            return []
        return [f"the platform accepted {len(accepted)} requests and refused {len(refused)}"]

    def _show_request(self, request: ReceivedRequest, verdict: str) -> None:
        first, *rest = request_lines(request)
        self._write(f"--> {first}", *(f"    {line}" for line in rest), f"    ({verdict})")

    def _show_response(self, answer: Any, *, full: bool) -> list[str]:
        if not self._recorder.responses:
            return ["no answer came through the client's stack"]
        response = self._recorder.responses[-1]
        proof = (
            f"verified with {response.headers['Wechatpay-Serial']}"
            if response.verified
            else f"NOT verified: {response.unverified_reason}"
        )
        self._write(f"<-- {response.status_code} {response.reason} ({proof})")
        self._write(*(f"    {line}" for line in answer_lines(answer, full=full)))
        return [] if response.verified else ["the answer is not verified"]

    def _write(self, *lines: str) -> None:
        for line in lines:
            print(line.rstrip(), file=self._out)
