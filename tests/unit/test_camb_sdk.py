"""The provider's own SDK reads the demo's service, so the service has the API's shapes."""

from __future__ import annotations

import gc

import httpx
import pytest
from camb.client import CambAI
from camb.core.api_error import ApiError
from camb.errors.unprocessable_entity_error import UnprocessableEntityError
from camb.types.get_tts_result_out_file_url import GetTtsResultOutFileUrl

from bulktts_gui.demo.service import DEMO_KEY, MISSING_RUN, SLOW_RUN, DemoService


@pytest.fixture
def service():
    with DemoService(answer_delay=0, file_delay=0) as running:
        yield running


@pytest.fixture
def http():
    with httpx.Client(timeout=5) as client:
        yield client
    gc.collect()  # a connection left open would warn here, within the test


@pytest.fixture
def sdk(service, http):
    return CambAI(api_key=DEMO_KEY, base_url=service.api_url, httpx_client=http)


@pytest.fixture
def runs(service):
    return [run_id for run_id in service.clips if run_id != SLOW_RUN]


def _address(value):
    return value.output_url if isinstance(value, GetTtsResultOutFileUrl) else value


@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_results_of_two_to_five_runs(sdk, http, service, runs, count):
    results = sdk.text_to_speech.get_tts_results(run_ids=runs[:count])
    assert set(results) == {str(run_id) for run_id in runs[:count]}
    for run_id, value in results.items():
        assert http.get(_address(value)).content == service.audio(int(run_id))
    assert service.leaked_key == 0


def test_both_shapes_are_of_the_sdks_type(sdk, runs):
    values = sdk.text_to_speech.get_tts_results(run_ids=runs[:5]).values()
    assert {type(value) for value in values} == {str, GetTtsResultOutFileUrl}


def test_a_run_that_is_not_there_is_left_out(sdk, runs):
    results = sdk.text_to_speech.get_tts_results(run_ids=[runs[0], MISSING_RUN])
    assert set(results) == {str(runs[0])}


@pytest.mark.parametrize("count", [1, 6])
def test_other_numbers_of_runs_are_refused(sdk, runs, count):
    with pytest.raises(UnprocessableEntityError) as caught:
        sdk.text_to_speech.get_tts_results(run_ids=runs[:count])
    assert caught.value.body.detail[0].loc == ["body", "run_ids"]


def test_a_single_run(sdk, http, service, runs):
    value = sdk.text_to_speech.get_tts_run_info(runs[0], output_type="file_url")
    assert http.get(value.output_url).content == service.audio(runs[0])


def test_a_single_run_that_is_not_there(sdk):
    with pytest.raises(ApiError) as caught:
        sdk.text_to_speech.get_tts_run_info(MISSING_RUN, output_type="file_url")
    assert caught.value.status_code == 400
    assert caught.value.body == {"detail": "Invalid run ID provided."}


def test_the_state_of_a_task(sdk, service, runs):
    tasks = {run_id: task for task, run_id in service.task_ids.items()}
    done = sdk.text_to_speech.get_tts_result(tasks[runs[0]])
    assert (done.status, done.run_id) == ("SUCCESS", runs[0])
    waiting = sdk.text_to_speech.get_tts_result(tasks[SLOW_RUN])
    assert (waiting.status, waiting.run_id) == ("PENDING", None)


def test_voices(sdk):
    voices = sdk.voice_cloning.list_voices()
    assert all(voice["voice_name"] for voice in voices)


def test_a_wrong_key(service, http):
    sdk = CambAI(api_key="another", base_url=service.api_url, httpx_client=http)
    with pytest.raises(ApiError) as caught:
        sdk.voice_cloning.list_voices()
    assert caught.value.status_code == 401
