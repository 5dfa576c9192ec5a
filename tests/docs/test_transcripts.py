"""The sessions at a prompt that the documents show: each line answers as it says."""

from __future__ import annotations

import doctest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.documents import TWINS, USER_DOCUMENTS, Snippet, name_of, snippets
from support.recorder import Recorder

from wechatpay_chain import Builder

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity

TRANSCRIPTS = [s for path in USER_DOCUMENTS for s in snippets(path, "pycon")]
PUBLIC_KEY_ID = "PUB_KEY_ID_0114232134912410000000000000001"


@pytest.fixture
def names(identity: Identity) -> dict[str, Any]:
    """What the documents' sessions begin with."""
    client = Builder.factory(
        mchid="1900000109",
        serial=identity.serial,
        private_key=identity.private_key,
        certs={PUBLIC_KEY_ID: identity.platform_key.public_key()},
        handler=Recorder(),
    )
    return {"client": client}


@pytest.mark.parametrize("transcript", TRANSCRIPTS, ids=lambda s: f"{s.path.name}:{s.line}")
def test_a_session_answers_as_the_document_shows(
    transcript: Snippet, names: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    parsed = doctest.DocTestParser().get_doctest(
        transcript.code, names, transcript.path.name, None, transcript.line
    )
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
    runner.run(parsed)

    assert (runner.failures, capsys.readouterr().out) == (0, "")
    assert runner.tries > 0


@pytest.mark.parametrize(("one", "other"), TWINS.items(), ids=name_of)
def test_both_languages_show_the_same_sessions(one: Path, other: Path) -> None:
    ours, theirs = snippets(one, "pycon"), snippets(other, "pycon")

    assert [s.code for s in ours] == [s.code for s in theirs]
