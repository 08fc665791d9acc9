"""The API client: what it sends, where the key goes, and what each answer becomes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.answers import MAX_ANSWER_BYTES
from bulktts_gui.core.api import ApiClient
from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from tests.unit.fakes import API, FakeClock, FakeReply, FakeTransport, as_json, kind_raised

if TYPE_CHECKING:
    from collections.abc import Mapping

KEY = "secret-key-0123456789"
URL = "https://files.example/1.flac"


class Service:
    """Gives out replies in order and keeps what came."""

    def __init__(self, *replies: FakeReply) -> None:
        self.replies = list(replies)
        self.came: list[tuple[str, str, Mapping[str, str], bytes | None]] = []
        self.client = ApiClient(API + "/apis/", Key(KEY), FakeTransport(self.answer), FakeClock())

    def answer(self, *request: object) -> FakeReply:
        self.came.append(request)  # type: ignore[arg-type]
        return self.replies.pop(0)

    def problem(self) -> Problem:
        with pytest.raises(ProblemError) as caught:
            self.client.ask([1, 2])
        assert KEY not in repr(caught.value) + repr(caught.value.problem)
        return caught.value.problem


def test_several_runs_go_through_the_bulk_endpoint() -> None:
    service = Service(as_json({"1": URL, "2": {"output_url": URL}, "3": None}))
    answer = service.client.ask([1, 2, 3])
    assert answer.addresses == {1: URL, 2: URL}
    ((method, url, headers, body),) = service.came
    assert (method, url) == ("POST", f"{API}/apis/tts-results")
    assert json.loads(body or b"") == {"run_ids": [1, 2, 3]}
    assert headers["x-api-key"] == KEY
    assert headers["content-type"] == "application/json"


def test_one_run_goes_through_its_own() -> None:
    service = Service(as_json({"output_url": URL}))
    assert service.client.ask([7]).addresses == {7: URL}
    assert service.came[0][:2] == ("GET", f"{API}/apis/tts-result/7?output_type=file_url")
    assert service.came[0][3] is None


@pytest.mark.parametrize("ids", [[], [1, 2, 3, 4, 5, 6]])
def test_other_numbers_of_runs_are_a_mistake(ids: list[int]) -> None:
    with pytest.raises(ValueError, match=str(len(ids))):
        Service().client.ask(ids)


def test_a_task() -> None:
    service = Service(as_json({"status": "SUCCESS", "run_id": 5}))
    assert service.client.task("a/b?c") == 5
    assert service.came[0][:2] == ("GET", f"{API}/apis/tts/a%2Fb%3Fc")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, ProblemKind.UNKNOWN_RUN),
        (404, ProblemKind.UNKNOWN_RUN),
        (422, ProblemKind.UNKNOWN_RUN),
        (401, ProblemKind.KEY_REFUSED),
        (403, ProblemKind.KEY_FORBIDDEN),
        (407, ProblemKind.PROXY_SIGN_IN),
        (408, ProblemKind.TIMED_OUT),
        (418, ProblemKind.REQUEST_REFUSED),
        (429, ProblemKind.RATE_LIMITED),
        (500, ProblemKind.SERVICE_ERROR),
        (503, ProblemKind.SERVICE_ERROR),
    ],
)
def test_refusals_carry_the_services_words(status: int, kind: ProblemKind) -> None:
    service = Service(as_json({"detail": "No, thank you."}, status))
    assert service.problem() == Problem(kind, "No, thank you.", status)


def test_the_wait_that_is_asked_for_is_told() -> None:
    assert Service(as_json({}, 429, retry_after="12")).problem().seconds == 12


def test_a_key_in_the_services_words_is_cut_out() -> None:
    problem = Service(as_json({"detail": f"The key {KEY} is over."}, 401)).problem()
    assert problem.detail == "The key … is over."


def test_an_error_page_is_no_words() -> None:
    reply = FakeReply(502, b"<html><h1>Bad Gateway</h1></html>")
    assert Service(reply).problem() == Problem(ProblemKind.SERVICE_ERROR, "", 502)


def test_a_sign_in_page_is_named() -> None:
    reply = FakeReply(200, b"\n <!doctype html><title>Hotel</title>")
    assert Service(reply).problem().kind is ProblemKind.SIGN_IN_PAGE


def test_a_huge_answer_is_not_read_to_its_end() -> None:
    class Endless(FakeReply):
        read_so_far = 0

        def read(self) -> bytes:
            self.read_so_far += 1 << 17
            return bytes(1 << 17)

    reply = Endless()
    assert Service(reply).problem().kind is ProblemKind.BAD_ANSWER
    assert reply.read_so_far <= MAX_ANSWER_BYTES + (1 << 17)


# Redirects


def redirect(location: str, status: int = 307) -> FakeReply:
    return FakeReply(status, location=location)


def test_a_redirect_within_the_origin_is_followed_with_body_and_key() -> None:
    service = Service(redirect("/v2/tts-results"), as_json({"1": URL, "2": URL}))
    assert service.client.ask([1, 2]).addresses == {1: URL, 2: URL}
    first, second = service.came
    assert second == ("POST", f"{API}/v2/tts-results", first[2], first[3])


@pytest.mark.parametrize(
    "location",
    [
        "https://elsewhere.example/login",
        "//elsewhere.example/",
        API.replace("https", "http") + "/apis/tts-results",
        API + ":8443/apis/tts-results",
    ],
)
def test_the_key_does_not_follow_to_another_origin(location: str) -> None:
    service = Service(redirect(location))
    assert service.problem().kind is ProblemKind.SIGN_IN_PAGE
    assert len(service.came) == 1


@pytest.mark.parametrize("location", ["https://[::1", "ftp://x/", "https://me@api.example/"])
def test_a_redirect_to_nonsense_is_an_answer_that_may_pass(location: str) -> None:
    service = Service(redirect(location))
    assert service.problem().kind is ProblemKind.BAD_ANSWER
    assert len(service.came) == 1


def test_a_post_is_not_turned_into_something_else() -> None:
    assert Service(redirect("/apis/x", 302)).problem().kind is ProblemKind.BAD_ANSWER


def test_redirects_in_a_circle_end() -> None:
    service = Service(*[redirect("/apis/tts-results") for _ in range(20)])
    assert service.problem().kind is ProblemKind.BAD_ANSWER
    assert len(service.came) < 10


# The key


def test_checking_a_key() -> None:
    service = Service(as_json([{"id": 1}]))
    service.client.check_key()
    assert service.came[0][:2] == ("GET", f"{API}/apis/list-voices")
    refused = Service(as_json({"detail": "no"}, 401)).client.check_key
    assert kind_raised(refused) is ProblemKind.KEY_REFUSED
    page = Service(FakeReply(200, b"<html>", content_type="text/html")).client.check_key
    assert kind_raised(page) is ProblemKind.SIGN_IN_PAGE


def test_the_key_goes_to_no_unsafe_base_address() -> None:
    service = FakeTransport(lambda *request: FakeReply())
    for url in ("http://client.camb.ai/apis", "ftp://x", ""):
        made = kind_raised(ApiClient, url, Key(KEY), service, FakeClock())
        assert made is ProblemKind.UNSAFE_ADDRESS
