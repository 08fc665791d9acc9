"""The run without a window: exit status, what goes to which stream, formats, and Ctrl-C."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
import soundfile

from bulktts_gui import app
from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import NewClip, Problem, ProblemKind
from bulktts_gui.core.folders import Folders
from bulktts_gui.demo.service import MISSING_RUN, DemoService
from bulktts_gui.headless import HeadlessJob
from bulktts_gui.models.wording import problem_words
from bulktts_gui.workers.fetch import Service
from bulktts_gui.workers.session import Session
from tests.services import FaultService, faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 60


@dataclass
class Run:
    """What one run gave back."""

    status: int
    out: str
    err: str

    @property
    def summary(self) -> dict[str, Any]:
        """The only line of standard output."""
        (line,) = self.out.splitlines()
        return json.loads(line)


@pytest.fixture
def demo() -> Iterator[DemoService]:
    with DemoService(answer_delay=0, file_delay=0, pending_asks=0) as service:
        yield service


@pytest.fixture
def run(
    qapp: object,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[..., Run]:
    """Run the command line in this process, against a service, with ids in a file."""

    def run(
        ids: object, *more: str, service: DemoService | None = None, key: str | None = None
    ) -> Run:
        listed = tmp_path / "ids.txt"
        listed.write_text("\n".join(map(str, ids)) if isinstance(ids, list) else str(ids))
        arguments = ["--headless", "--input", str(listed), "--save-to", str(tmp_path / "out")]
        if service is not None:
            monkeypatch.setenv("BULKTTS_API_URL", service.api_url)
            monkeypatch.setenv("CAMB_API_KEY", service.key if key is None else key)
        return start(*arguments, *more)

    def start(*arguments: str) -> Run:
        try:
            status = app.main(["bulktts-gui", *arguments])
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        printed = capsys.readouterr()
        return Run(status, printed.out, printed.err)

    run.start = start  # type: ignore[attr-defined]
    return run


def saved(tmp_path: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}


def test_all_are_saved(run: Callable[..., Run], demo: DemoService, tmp_path: Path) -> None:
    ids = list(demo.clips)
    done = run(ids, "--json", service=demo)
    assert done.status == 0
    assert set(done.summary) == {"requested", "saved", "failed", "elapsed_s"}
    assert (done.summary["requested"], done.summary["saved"]) == (16, 16)
    assert done.summary["failed"] == []
    assert done.summary["elapsed_s"] > 0
    assert saved(tmp_path) == {f"{run_id}.flac": demo.audio(run_id) for run_id in ids}
    assert f"Saved 16 of 16 clips to {tmp_path / 'out'}" in done.err
    assert "Fetched 16 of 16" in done.err


def test_what_failed_is_told_with_its_reason(
    run: Callable[..., Run], demo: DemoService, tmp_path: Path
) -> None:
    done = run([MISSING_RUN, *list(demo.clips)[:3]], "--json", service=demo)
    assert done.status == 1
    (failed,) = done.summary["failed"]
    assert failed["run_id"] == str(MISSING_RUN)
    assert failed["reason"] in {
        problem_words(Problem(kind)) for kind in (ProblemKind.LEFT_OUT, ProblemKind.UNKNOWN_RUN)
    }
    assert (done.summary["requested"], done.summary["saved"]) == (4, 3)
    assert f"{MISSING_RUN}: {failed['reason']}" in done.err
    assert len(saved(tmp_path)) == 3


def test_without_json_standard_output_stays_empty(
    run: Callable[..., Run], demo: DemoService
) -> None:
    done = run(list(demo.clips)[:2], service=demo)
    assert (done.status, done.out) == (0, "")


def test_ids_beyond_53_bits_keep_their_digits(run: Callable[..., Run]) -> None:
    big = 2**53 + 1
    with FaultService(2, first_id=big) as service:
        done = run([big, big + 1, big + 2], "--json", service=service)
    assert done.summary["saved"] == 2
    assert [each["run_id"] for each in done.summary["failed"]] == [str(big + 2)]


def test_names_come_from_the_sheet_and_the_template(
    run: Callable[..., Run], demo: DemoService, tmp_path: Path
) -> None:
    ids = list(demo.clips)[:2]
    sheet = f"run_id,name\n{ids[0]},One: a/b\n{ids[1]},Two\n"
    done = run(sheet, "--name", "{run_id} {name}", service=demo)
    assert done.status == 0
    names = sorted(saved(tmp_path))
    assert [name.split(" ")[0] for name in names] == sorted(map(str, ids))
    assert not [name for name in names if set(name) & set('/:\\*?"<>|')]


def test_columns_of_the_sheet_make_names_and_folders(
    run: Callable[..., Run], demo: DemoService, tmp_path: Path
) -> None:
    first, second, third = list(demo.clips)[:3]
    sheet = f"run_id,name,language,Scene\n{first},Hi,de/at,1\n{second},Hi,DE/AT,2\n{third},Hi,,2\n"
    done = run(sheet, "--name", "{language}/{Scene} {name}", "--json", service=demo)
    assert (done.status, done.summary["saved"]) == (0, 3)
    out = tmp_path / "out"
    files = {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*.flac")}
    assert files == {
        "de_at/1 Hi.flac": demo.audio(first),
        "de_at/2 Hi.flac": demo.audio(second),
        "2 Hi.flac": demo.audio(third),
    }


def test_the_name_of_the_list_and_the_day_are_fields_too(
    run: Callable[..., Run], demo: DemoService, tmp_path: Path
) -> None:
    done = run(list(demo.clips)[:1], "--name", "{batch} {date} {number}", service=demo)
    assert done.status == 0
    (name,) = saved(tmp_path)
    assert re.fullmatch(r"ids \d{4}-\d\d-\d\d 1\.flac", name)


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{scenes}", "--name knows no {scenes}. It knows {number} {run_id}"),
        ("{scenes}", "{date} {Scene}."),
        ("{Scene}/{name", "The template after --name has a mistake: "),
        ("../{name}", "The template after --name has a mistake: "),
    ],
)
def test_a_mistake_in_the_template_is_told_before_anything_is_asked(
    run: Callable[..., Run], tmp_path: Path, template: str, words: str
) -> None:
    with FaultService(1) as service:
        sheet = f"run_id,Scene\n{service.run_ids[0]},1\n"
        done = run(sheet, "--name", template, service=service)
        assert service.log == []
    assert (done.status, done.out) == (2, "")
    assert words in done.err
    assert not (tmp_path / "out").exists()


def test_converted_clips_say_what_they_are(
    run: Callable[..., Run], demo: DemoService, tmp_path: Path
) -> None:
    ids = list(demo.clips)[:2]
    sheet = f"run_id,name\n{ids[0]},One\n{ids[1]},\n"
    assert run(sheet, "--format", "ogg", service=demo).status == 0
    with soundfile.SoundFile(tmp_path / "out" / "One.ogg") as file:
        said = file.copy_metadata()
    assert (said["title"], said["album"], said["tracknumber"]) == ("One", "ids", "1")
    assert str(ids[0]) in said["comment"]


@pytest.mark.parametrize(
    ("name", "kind"), [("flac", "FLAC"), ("wav", "WAV"), ("mp3", "MP3"), ("ogg", "OGG")]
)
def test_every_format(
    run: Callable[..., Run], demo: DemoService, tmp_path: Path, name: str, kind: str
) -> None:
    done = run(list(demo.clips)[:2], "--format", name, "--json", service=demo)
    assert done.summary["saved"] == 2
    files = list((tmp_path / "out").iterdir())
    assert {path.suffix for path in files} == {f".{name}"}
    assert {soundfile.info(path).format for path in files} == {kind}


def test_files_that_are_there_are_kept(
    run: Callable[..., Run], demo: DemoService, tmp_path: Path
) -> None:
    first = next(iter(demo.clips))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / f"{first}.flac").write_bytes(b"old")
    assert run([first], service=demo).status == 0
    assert saved(tmp_path) == {
        f"{first}.flac": b"old", f"{first} (2).flac": demo.audio(first),
    }  # fmt: skip


def test_the_window_s_list_is_not_touched(run: Callable[..., Run], demo: DemoService) -> None:
    run(list(demo.clips)[:2], service=demo)
    folders = Folders.of_user()
    assert not folders.library_path.exists()
    assert not folders.clips_dir.exists()
    assert not folders.key_path.exists()


def test_entries_that_are_no_ids_are_told_and_the_rest_is_saved(
    run: Callable[..., Run], demo: DemoService
) -> None:
    first = next(iter(demo.clips))
    done = run(f"{first}\n9.9E+15\n", "--json", service=demo)
    assert done.status == 0
    assert done.summary["requested"] == 1
    assert "line 2: “9.9E+15”" in done.err


def test_a_folder_that_cannot_be_written_is_told(
    run: Callable[..., Run], demo: DemoService, tmp_path: Path
) -> None:
    (tmp_path / "out").touch()
    done = run(list(demo.clips)[:2], "--json", service=demo)
    assert done.status == 1
    assert done.summary["saved"] == 0
    assert len(done.summary["failed"]) == 2


def test_samples(run: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prompt = partial(DemoService, answer_delay=0, file_delay=0, pending_asks=0)
    monkeypatch.setattr("bulktts_gui.demo.service.DemoService", prompt)
    out = tmp_path / "samples"
    done = run.start("--headless", "--demo", "--save-to", str(out), "--json")  # type: ignore[attr-defined]
    assert done.status == 1  # one of the samples does not exist, on purpose
    assert (done.summary["requested"], done.summary["saved"]) == (17, 16)
    assert [each["run_id"] for each in done.summary["failed"]] == [str(MISSING_RUN)]
    assert len(list(out.iterdir())) == 16


# The key


def test_a_refused_key_is_no_usable_key(run: Callable[..., Run], demo: DemoService) -> None:
    done = run(list(demo.clips)[:2], "--json", service=demo, key="another-key")
    assert done.status == 2
    words = problem_words(Problem(ProblemKind.KEY_REFUSED))
    assert words in done.err
    assert {each["reason"] for each in done.summary["failed"]} == {words}
    assert "another-key" not in done.err + done.out


@pytest.mark.parametrize(
    ("key", "words"),
    [("", "There is no API key. Set CAMB_API_KEY"), ("two words", "The API key in CAMB_API_KEY")],
)
def test_without_a_usable_key_nothing_is_asked(
    run: Callable[..., Run], key: str, words: str
) -> None:
    with FaultService(1) as service:
        done = run(service.run_ids, "--json", service=service, key=key)
        assert service.log == []
    assert (done.status, done.out) == (2, "")
    assert words in done.err
    assert "two words" not in done.err


def test_the_saved_key_is_used(run: Callable[..., Run], demo: DemoService) -> None:
    folders = Folders.of_user()
    folders.config.mkdir(parents=True, mode=0o700)
    folders.key_path.write_text(demo.key)
    folders.key_path.chmod(0o600)
    assert run(list(demo.clips)[:2], service=demo, key="").status == 0


# Bad usage


@pytest.mark.parametrize(
    "arguments",
    [
        ["--headless"],
        ["--headless", "--input", "ids.txt"],
        ["--headless", "--save-to", "out"],
        ["--headless", "--demo"],
        ["--headless", "--input", "no-such-file", "--save-to", "out"],
        ["--headless", "--input", "ids.txt", "--save-to", "out", "--name", "{nothing}"],
        ["--headless", "--input", "ids.txt", "--save-to", "out", "--format", "aiff"],
        ["--input", "ids.txt"],
        ["--nonsense"],
    ],
)
def test_bad_usage(
    run: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CAMB_API_KEY", "key")
    (tmp_path / "ids.txt").write_text("1000001")
    done = run.start(*arguments)  # type: ignore[attr-defined]
    assert (done.status, done.out) == (2, "")
    assert done.err
    assert not (tmp_path / "out").exists()


def test_a_list_without_ids_is_bad_usage(run: Callable[..., Run], demo: DemoService) -> None:
    done = run("nothing of use", "--json", service=demo)
    assert (done.status, done.out) == (2, "")
    assert done.err


def test_an_address_that_must_not_get_a_key_is_refused(
    run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BULKTTS_API_URL", "http://example.com/apis")
    monkeypatch.setenv("CAMB_API_KEY", "key")
    done = run([1000001])
    assert (done.status, done.out) == (2, "")
    assert "BULKTTS_API_URL" in done.err


# Ctrl-C


def test_an_interrupt_before_the_library_is_open_fetches_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with FaultService(3) as service:
        options = argparse.Namespace(format="flac", save_to=tmp_path / "out", name="{name}")
        clips = [NewClip(run_id) for run_id in service.run_ids]
        where = Service(service.api_url, Key(service.key))
        job = HeadlessJob(Session(Folders.under(tmp_path)), clips, where, options)
        job.interrupt()
        with qtbot.waitSignal(job.ended, timeout=15_000):
            job.start()
        job.shut_down()
        assert service.log == []
    assert job.status == 130
    summary = job.summary()
    assert (summary["requested"], summary["saved"]) == (3, 0)
    assert [each["run_id"] for each in summary["failed"]] == [str(clip.run_id) for clip in clips]
    assert all("stopped" in each["reason"] for each in summary["failed"])


# A process of its own


def command(service: DemoService, folder: Path, *more: str) -> tuple[list[str], dict[str, str]]:
    (folder / "ids.txt").write_text("\n".join(map(str, service.run_ids)))
    words = [sys.executable, "-m", "bulktts_gui", "--headless", "--json", *more]
    words += ["--input", str(folder / "ids.txt"), "--save-to", str(folder / "out")]
    env = {**os.environ, "BULKTTS_API_URL": service.api_url, "CAMB_API_KEY": service.key}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        env.pop(name, None)
    return words, env


def test_a_program_without_a_screen_prints_nothing_but_the_line(tmp_path: Path) -> None:
    with FaultService(6) as service:
        words, env = command(service, tmp_path)
        done = subprocess.run(
            words, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    assert json.loads(line)["saved"] == 6
    assert done.stdout.endswith("}\n")
    assert service.key not in done.stdout + done.stderr


def test_ctrl_c_saves_what_has_come_and_ends_with_130(tmp_path: Path) -> None:
    stuck = FaultService(8, file_script={2_000_008: [faults.stall(100)]})
    with stuck as service:
        words, env = command(service, tmp_path)
        with subprocess.Popen(
            words, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as program:
            assert program.stderr is not None
            for line in program.stderr:
                if line.startswith("Fetched 7 of 8"):
                    break
            program.send_signal(signal.SIGINT)
            out, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 130, err
    summary = json.loads(out)
    assert (summary["requested"], summary["saved"]) == (8, 7)
    (missed,) = summary["failed"]
    assert missed["run_id"] == "2000008"
    assert "stopped" in missed["reason"]
    assert f"2000008: {missed['reason']}" in err
    assert len(list((tmp_path / "out").iterdir())) == 7


def test_task_ids_are_looked_up_and_each_clip_is_saved_once(
    run: Callable[..., Run], demo: DemoService, tmp_path: Path
) -> None:
    (first, second), missing = list(demo.clips)[:2], "00000000-0000-4000-8000-000000000000"
    task_of = {run_id: task for task, run_id in demo.task_ids.items()}
    done = run([task_of[first], second, missing, task_of[second]], "--json", service=demo)
    assert done.status == 1
    assert saved(tmp_path) == {f"{run_id}.flac": demo.audio(run_id) for run_id in (first, second)}
    assert (done.summary["requested"], done.summary["saved"]) == (3, 2)
    reason = problem_words(Problem(ProblemKind.UNKNOWN_TASK))
    assert done.summary["failed"] == [{"run_id": missing, "reason": reason}]
    assert f"{missing}: {reason}" in done.err
