"""The stubs in the package are what the catalogue makes of them, and hold all of it."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.places import VECTORS
from support.rows import for_each
from support.stub_trees import STUBS, Place, literal_paths, names_twice, root

from wechatpay_chain import catalogue
from wechatpay_chain._generate.__main__ import main
from wechatpay_chain._generate.stubs import SUPPORT, stub_files
from wechatpay_chain._generate.typed_fields import Declarations, pascal
from wechatpay_chain.catalogue import Endpoint, Field
from wechatpay_chain.catalogue._example import as_attributes

if TYPE_CHECKING:
    from support.stub_trees import Verb

ROWS = catalogue.endpoints()
TEXTS = {str(path.relative_to(STUBS)): path.read_text("utf-8") for path in STUBS.rglob("*.pyi")}
SCALARS = {"integer": "int", "number": "float", "boolean": "bool", "file": "Any"}
GIVEN_BODY = ("QueryOptions", "GetOptions")
MOST_COMPRESSED = 350_000


def place_of(template: str) -> Place:
    """The class that the chain's attributes lead to."""
    place = root()
    for attribute, item in re.findall(r'\.(\w+)|\["([^"]+)"\]', as_attributes(template)):
        place = place.step(attribute) if attribute else place.item(item)
    return place


def verb_of(endpoint: Endpoint) -> Verb:
    return place_of(endpoint.template).verb(endpoint.method.lower())


def documented(fields: tuple[Field, ...], *, sent: bool) -> dict[str, tuple[bool, Any]]:
    """The shape that the stubs are to give *fields*."""
    assert len({one.name for one in fields}) == len(fields)
    return {one.name: (one.required, documented_type(one, sent=sent)) for one in fields}


def given(endpoint: Endpoint, fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """Of *fields*, those that are not the client's to add."""
    added = {"nonce_str", "sign"} if endpoint.protocol == "v2" else set()
    return tuple(one for one in fields if one.name not in added)


def documented_xml(fields: tuple[Field, ...]) -> dict[str, tuple[bool, Any]]:
    """The shape that the stubs are to give an APIv2 body: numbers are text there."""
    values = {one.name: [v for v in one.enum if isinstance(v, (str, int))] for one in fields}
    required = {one.name for one in fields if one.required}
    pairs = ({"transaction_id", "out_trade_no"}, {"refund_id", "out_refund_no"})
    needed = required.difference(*(pair for pair in pairs if pair <= required))
    kinds = {n: (found, ["Scalar"]) if found else "Scalar" for n, found in values.items()}
    return {one.name: (one.name in needed, kinds[one.name]) for one in fields} | {
        "nonce_str": (False, "Scalar")
    }


def documented_type(one: Field, *, sent: bool) -> Any:
    listed = one.type.endswith("[]")
    kind = one.type.removesuffix("[]")
    item: Any = SCALARS.get(kind) or ("Text" if sent and not listed else "str")
    if kind == "object":
        anything = "Mapping[str, Any]" if sent else "dict[str, Any]"
        item = documented(one.fields, sent=sent) if one.fields else anything
    elif values := [value for value in one.enum if isinstance(value, (str, int))]:
        item = (values, [item])
    return [item] if listed else item


def differing(
    found: Callable[[Endpoint], Any], expected: Callable[[Endpoint], Any]
) -> list[tuple[str, Any, Any]]:
    """The rows for which the two differ."""
    both = ((str(one), found(one), expected(one)) for one in ROWS)
    return [row for row in both if row[1] != row[2]]


def generated(folder: Path, hash_seed: str = "0") -> dict[str, bytes]:
    """What the command writes into *folder*."""
    command = [sys.executable, "-m", "wechatpay_chain._generate", "stubs", "--output", str(folder)]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": hash_seed})
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_the_package_has_exactly_what_the_catalogue_makes() -> None:
    made = {str(Path(name)): text for name, text in stub_files().items()}
    assert made == {name: text for name, text in TEXTS.items() if name != SUPPORT}


def test_the_command_writes_the_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    in_package = {name: (STUBS / name).read_bytes() for name in TEXTS if name != SUPPORT}
    assert generated(tmp_path, hash_seed="1") == in_package


def test_stale_stubs_are_removed_and_the_one_written_by_hand_is_kept(tmp_path: Path) -> None:
    main(["stubs", "--output", str(tmp_path)])
    (tmp_path / "v3" / "long_gone.pyi").touch()
    (tmp_path / SUPPORT).write_text("mine")
    main(["stubs", "--output", str(tmp_path)])
    assert {str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*.pyi")} == set(TEXTS)
    assert (tmp_path / SUPPORT).read_text() == "mine"


def test_stubs_hold_nothing_that_runs() -> None:
    assert {path.suffix for path in STUBS.rglob("*") if path.is_file()} == {".pyi"}


def test_no_stub_is_imported_when_a_program_runs() -> None:
    program = """
import sys
from wechatpay_chain import Builder
certs = {"PUB_KEY_ID_1": sys.argv[2]}
client = Builder.factory(mchid="19", serial="ABCDEF", private_key=sys.argv[1], certs=certs)
node = client.v3.pay.transactions.native
print(repr(node), dir(node), node.__doc__, repr(node.post), node["{id}"], node.chain("a"))
print(sorted(name for name in sys.modules if name.startswith("wechatpay_chain.stubs")))
"""
    vectors = VECTORS
    keys = [str(vectors / name) for name in ("rsa_pkcs8.pem", "rsa_spki.pem")]
    command = [sys.executable, "-W", "error", "-c", program, *keys]
    ran = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    assert ran.stdout.splitlines()[-1] == b"[]"


@for_each("name", sorted(TEXTS))
def test_a_stub_is_python_and_defines_a_name_once(name: str) -> None:
    ast.parse(TEXTS[name])
    assert names_twice(TEXTS[name]) == []


def test_what_the_stubs_add_to_the_wheel_is_bounded() -> None:
    compressed = sum(len(zlib.compress(text.encode(), 6)) for text in TEXTS.values())
    print(f"{sum(len(text.encode()) for text in TEXTS.values())} bytes, {compressed} compressed")
    assert compressed < MOST_COMPRESSED


def test_every_documented_path_takes_what_is_documented() -> None:
    def expected(endpoint: Endpoint) -> dict[str, bool]:
        taken = dict.fromkeys(endpoint.path_params, True)
        if endpoint.query:
            taken["query"] = any(one.required for one in endpoint.query)
        if endpoint.body_kind == "multipart":  # ready-made bodies are taken as well
            return {**taken, "body": False, "multipart": False}
        if endpoint.body_kind:
            taken[endpoint.body_kind] = any(one.required for one in endpoint.body)
        return taken

    assert differing(lambda one: verb_of(one).required, expected) == []


def test_variables_are_text_or_numbers() -> None:
    def found(endpoint: Endpoint) -> list[Any]:
        return [verb_of(endpoint).types[name] for name in endpoint.path_params]

    assert differing(found, lambda one: [([], ["str", "int"])] * len(one.path_params)) == []


def test_queries_have_the_documented_keys_and_may_be_ready_text() -> None:
    def expected(endpoint: Endpoint) -> Any:
        keys = documented(given(endpoint, endpoint.query), sent=True)
        return ([], [keys, "str"]) if endpoint.query else None

    assert differing(lambda one: verb_of(one).types.get("query"), expected) == []


def test_bodies_have_the_documented_keys() -> None:
    def expected(endpoint: Endpoint) -> Any:
        if endpoint.body_kind == "xml":
            return documented_xml(given(endpoint, endpoint.body))
        return documented(endpoint.body, sent=True) if endpoint.body_kind == "json" else None

    def found(endpoint: Endpoint) -> Any:
        types = verb_of(endpoint).types
        return types.get("json", types.get("xml"))

    assert differing(found, expected) == []


def test_answers_have_the_documented_keys() -> None:
    def expected(endpoint: Endpoint) -> Any:
        if endpoint.response_kind == "json" and endpoint.response:
            return documented(endpoint.response, sent=False)
        return "None" if endpoint.response_kind == "empty" else "Any"

    assert differing(lambda one: verb_of(one).answer, expected) == []


def test_request_options_leave_out_what_has_a_keyword_of_its_own() -> None:
    def expected(endpoint: Endpoint) -> str:
        if endpoint.protocol == "v2":
            return f"Unpack[{'V2Options' if endpoint.query else 'V2QueryOptions'}]"
        bare_body = endpoint.body_kind is None and endpoint.method != "GET"
        with_query, without = ("Options", "BodyOptions") if bare_body else GIVEN_BODY
        return f"Unpack[{without if endpoint.query else with_query}]"

    assert differing(lambda one: verb_of(one).options, expected) == []


def test_async_verbs_are_declared_as_the_sync_ones() -> None:
    def later(endpoint: Endpoint) -> Verb:
        name = f"{endpoint.method.lower()}_async"
        return place_of(endpoint.template).verb(name, "async_verb")

    assert differing(later, verb_of) == []


def test_php_s_spelling_is_the_async_verb_with_its_docstring() -> None:
    def alias(endpoint: Endpoint) -> tuple[str, list[str]]:
        name, doc = place_of(endpoint.template).alias(f"{endpoint.method.lower()}Async")
        return name, doc.split()

    def expected(endpoint: Endpoint) -> tuple[str, list[str]]:
        return f"{endpoint.method.lower()}_async", verb_of(endpoint).doc.split()

    assert differing(alias, expected) == []


def test_docstrings_have_title_status_and_links() -> None:
    def expected(endpoint: Endpoint) -> list[str]:
        status = [] if endpoint.status is None else [f"Status: {endpoint.status}"]
        below = [*status, *endpoint.docs[:3]]
        return [endpoint.title.replace('"', "'"), *([""] if below else []), *below]

    assert differing(lambda one: verb_of(one).doc.splitlines(), expected) == []


@pytest.mark.parametrize(("place", "method"), [("Root", "__getitem__"), ("Chain", "__call__")])
def test_every_documented_path_as_text_has_the_class_of_its_attributes(
    place: str, method: str
) -> None:
    *literals, last = literal_paths(place, method)
    assert len(dict(literals)) == len(literals)
    assert dict(literals) == {one.template: place_of(one.template) for one in ROWS}
    assert last == (None, Place("wechatpay_chain._chain.nodes", "AnyNode"))


@pytest.mark.parametrize(
    ("text", "name"),
    [("out-trade-no", "OutTradeNo"), ("{id}/x_y", "IdXY"), ("3ds", "N3ds"), ("/", "")],
)
def test_names_of_classes_are_made_of_the_words(text: str, name: str) -> None:
    assert pascal(text) == name


def test_a_name_that_is_taken_gets_a_number() -> None:
    names = Declarations(["Amount"])
    assert [names.name("Amount"), names.name("Amount"), names.name("Payer")] == [
        "Amount2",
        "Amount3",
        "Payer",
    ]


def test_a_key_that_is_no_identifier_is_declared_as_text() -> None:
    made = Declarations([])
    made.declare("Body", "", [Field("wx-id", "string", required=True)], sent=True)
    assert made.lines == ["Body = TypedDict(\"Body\", {'wx-id': Text})\n"]


def test_equal_objects_are_declared_once() -> None:
    made = Declarations([])
    fields = [Field(name, "object", fields=(Field("x", "integer"),)) for name in ("amount", "b")]
    made.declare("One", "", fields[:1], sent=True)
    made.declare("Two", "", fields, sent=True)
    assert [line.partition("(")[0] for line in made.lines] == [
        "class Amount",
        "class One",
        "class B",
        "class Two",
    ]


@pytest.mark.parametrize(
    ("kind", "declared"),
    [
        ("string[]", "Texts"),
        ("integer[]", "Sequence[int]"),
        ("object[]", "Sequence[TextStr]"),
    ],
)
def test_a_text_is_no_list_of_texts(kind: str, declared: str) -> None:
    made = Declarations([])
    fields = (Field("x", "integer"),) * (kind == "object[]")
    made.declare("Body", "", [Field("Text_str", kind, fields=fields)], sent=True)
    assert made.lines[-1].endswith(f"    Text_str: NotRequired[{declared}]\n")
