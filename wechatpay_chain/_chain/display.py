"""What a node says when it is printed or asked about."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from wechatpay_chain._chain.names import methods_at
from wechatpay_chain._display import one_line
from wechatpay_chain.catalogue import Endpoint, Step, children, endpoints, lookup

__all__ = ["html", "markdown", "node_text", "summary", "verb_summary", "verb_text"]

_LINE = 100
_UNKNOWN = "No documented endpoint; it can be called all the same."


def summary(path: str) -> str:
    """One line: the template, and what can follow.

    Args:
        path: A node's template.
    """
    here = [f"{one.method.lower()}() {one.title}" for one in endpoints(path)] if path else []
    parts = [*here, *_cut([_typed(step) for step in children(path)])]
    shown = one_line(path, _LINE)
    return f"{shown}: {' '.join(parts)}" if parts else shown


def _typed(step: Step) -> str:
    return f'["{step.segment}"]' if step.attribute is None else f".{step.attribute}"


def _cut(names: list[str]) -> list[str]:
    kept: list[str] = []
    width = 0
    for name in names:
        width += len(name) + 1
        if width > _LINE:
            return [*kept, f"… {len(names) - len(kept)} more"]
        kept.append(name)
    return kept


def node_text(path: str) -> str:
    """All that is documented of a node: its endpoints, and what can follow.

    Args:
        path: A node's template; empty for the root.
    """
    here = [one.describe() for one in (endpoints(path) if path else [])]
    steps = children(path)
    if not here and not steps:
        return f"{one_line(path)}\n\n{_UNKNOWN}"
    follow = ["\n".join(["What can follow:", *map(_step_line, steps)])] if steps else []
    return "\n\n".join([*([] if here else [one_line(path) or "The root."]), *here, *follow])


def _step_line(step: Step) -> str:
    return f"  {_typed(step)}  {_about(step)}"


def _about(step: Step) -> str:
    titles = "; ".join(f"{one.method} {one.title}" for one in _endpoints_at(step))
    count = f"{step.below} endpoint{'s' if step.below > 1 else ''}"
    return titles if len(step.methods) == step.below else "; ".join(filter(None, (titles, count)))


def _endpoints_at(step: Step) -> Iterable[Endpoint]:
    found = (lookup(step.template, method) for method in step.methods)
    return [one for one in found if one is not None]


def verb_text(path: str, method: str, own: str) -> str:
    """All that is documented of one verb.

    Args:
        path: The template of the verb's node.
        method: In upper case.
        own: The template that the verb's name makes as a segment.
    """
    found = lookup(path, method)
    if found is not None:
        return found.describe()
    if children(own) or endpoints(own):  # a segment that is only named like a verb
        return node_text(own)
    others = ", ".join(methods_at(path))
    return (
        f"{method} {one_line(path)}\n\n{f'Documented for {others} only.' if others else _UNKNOWN}"
    )


def verb_summary(path: str, method: str, own: str) -> str:
    """One line: the method, the template and the title.

    Args:
        path: The template of the verb's node.
        method: In upper case.
        own: The template that the verb's name makes as a segment.
    """
    found = lookup(path, method)
    if found is None and (children(own) or endpoints(own)):
        return summary(own)
    shown = f"{method} {one_line(path, _LINE)}"
    return f"{shown}: {found.title}" if found is not None else shown


def markdown(text: str) -> str:
    """A description as Markdown: as it stands, in a fence."""
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}text\n{text}\n{fence}"


def html(text: str) -> str:
    """A description as HTML: as it stands, its links to be clicked."""
    return f"<pre>{chr(10).join(map(_html_line, text.split(chr(10))))}</pre>"


def _html_line(line: str) -> str:
    address = line.strip()
    if not address.startswith("https://"):
        return escape(line)
    blank = line[: len(line) - len(line.lstrip())]
    return f'{blank}<a href="{escape(address)}">{escape(address)}</a>'
