"""What may be wrong with clips: found in real files, shown, told in words, filtered and counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from bulktts_gui.core import audio
from bulktts_gui.core.clips import (
    AudioFacts,
    ClipStatus,
    ClipUpdate,
    Mark,
    Marks,
    NewClip,
)
from bulktts_gui.core.health import Finding, HealthFacts
from bulktts_gui.core.health_batch import Judgement
from bulktts_gui.models import roles
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from bulktts_gui.models.health_words import finding_label, finding_sentence
from bulktts_gui.ui.bars import FilterBar
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.health_flow import HealthFlow
from bulktts_gui.ui.theme import LIGHT
from bulktts_gui.workers.health import HealthDesk
from tests.ui.sample_clips import new_clips, queued, ready

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

RATE = 16_000
PATIENCE = 30_000
SILENT, DISTORTED = frozenset((Finding.SILENT,)), frozenset((Finding.CLIPPED,))


@pytest.fixture
def model(qapp: object) -> Iterator[ClipTableModel]:
    """Runs 1 to 4, of which 1 to 3 are here."""
    made = ClipTableModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    made.add(new_clips(range(1, 5)))
    made.apply([ready(run_id) for run_id in (1, 2, 3)])
    yield made
    del tester


def found(findings: dict[int, frozenset[Finding]], **twins: int) -> Judgement:
    return Judgement(findings, {int(key[1:]): other for key, other in twins.items()})


def cell(model: ClipTableModel, run_id: int, role: int) -> str:
    return str(model.index(model.row_of(run_id), Column.STATUS).data(role) or "")


def shown(model: ClipTableModel) -> list[int]:
    return list(model.shown_run_ids())


# In the list


def test_findings_are_told_in_words_and_the_status_stays(model: ClipTableModel) -> None:
    both = frozenset((Finding.CUT_END, Finding.CLIPPED))
    model.set_findings(found({1: SILENT, 2: both, 3: frozenset()}))
    assert cell(model, 1, roles.StatusRole) == "READY"
    assert "Nothing can be heard" in cell(model, 1, Qt.ItemDataRole.ToolTipRole)
    assert "Nothing can be heard" in cell(model, 1, Qt.ItemDataRole.AccessibleTextRole)
    gravest, second = cell(model, 2, roles.FindingsRole).split("\n")
    assert "distorted" in gravest
    assert "end were cut off" in second
    assert cell(model, 3, roles.FindingsRole) == ""
    assert cell(model, 3, Qt.ItemDataRole.ToolTipRole) == ""


def test_a_twin_is_named(model: ClipTableModel) -> None:
    same = frozenset((Finding.SAME_AS,))
    model.set_findings(found({1: same, 2: same}, r1=2, r2=1))
    assert "exactly like clip 2" in cell(model, 1, roles.FindingsRole)
    assert "exactly like clip 1" in cell(model, 2, roles.FindingsRole)


def test_worth_a_listen_is_what_nobody_judged_yet(model: ClipTableModel) -> None:
    model.set_findings(found({1: SILENT, 3: DISTORTED, 4: SILENT, 99: SILENT}))
    # Run 4 is not here, and nobody knows a run 99.
    assert model.count(Group.LISTEN) == 2
    assert model.run_ids(Group.LISTEN) == [1, 3]
    model.set_filter(Group.LISTEN, "")
    assert shown(model) == [1, 3]
    model.set_marks({1: Marks(heard=True)})
    assert shown(model) == [1, 3]
    model.set_marks({1: Marks(Mark.KEPT, True)})
    assert (shown(model), model.count(Group.LISTEN)) == ([3], 1)
    model.set_marks({1: Marks()})
    assert (shown(model), model.count(Group.LISTEN)) == ([1, 3], 2)
    model.set_findings(found({3: DISTORTED}))
    assert (shown(model), model.count(Group.LISTEN)) == ([3], 1)


def test_what_was_found_in_a_file_goes_with_it(model: ClipTableModel) -> None:
    model.set_findings(found({1: SILENT, 2: SILENT}))
    model.apply([queued(1)])
    assert model.count(Group.LISTEN) == 1
    model.apply([ready(1)])
    assert model.findings(1) == frozenset()
    model.remove([2])
    assert model.count(Group.LISTEN) == 0


def test_a_removal_that_is_undone_is_judged_anew(model: ClipTableModel) -> None:
    model.set_findings(found({2: SILENT}))
    before = model.sound_version
    model.restore(model.remove([2]))
    assert model.sound_version != before


def test_findings_are_found_by_searching(model: ClipTableModel) -> None:
    model.set_filter(Group.ALL, "silent")
    assert shown(model) == []
    model.set_findings(found({2: SILENT}))
    assert shown(model) == [2]
    model.set_findings(found({}))
    assert shown(model) == []


def test_a_chip_comes_with_the_first_finding(
    qtbot: QtBot, english: None, model: ClipTableModel
) -> None:
    bar = FilterBar(model)
    qtbot.addWidget(bar)
    chip = bar._chips[Group.LISTEN]
    assert chip.isHidden()
    model.set_findings(found({2: SILENT}))
    assert not chip.isHidden()
    assert chip.text() == "Worth a listen 1"


def test_only_what_is_heard_counts_as_news(model: ClipTableModel) -> None:
    before = model.sound_version
    model.set_marks({1: Marks(Mark.KEPT, True)})
    model.set_findings(found({2: SILENT}))
    model.apply([queued(4)])
    assert model.sound_version == before
    model.add([NewClip(5, "", "")])
    model.apply([ready(5)])
    after = model.sound_version
    assert after != before
    model.add([NewClip(5, "", "A text")])
    assert model.sound_version != after


@pytest.mark.parametrize("finding", list(Finding))
def test_each_finding_has_words_of_its_own(qapp: object, finding: Finding) -> None:
    facts = AudioFacts(5000.0, 192_000, 8, 1, b"", HealthFacts(gap=1.3).pack())
    sentence = finding_sentence(finding, facts, "77")
    assert finding_label(finding)
    assert sentence.endswith(".")
    assert "%" not in sentence
    others = {finding_sentence(each, facts, "77") for each in Finding if each is not finding}
    assert sentence not in others
    numbers = {
        Finding.LONG_SILENCE: "1.3 s", Finding.SAME_AS: "clip 77",
        Finding.MANY_CHANNELS: "8 channels", Finding.HIGH_RATE: "192 kHz",
    }  # fmt: skip
    assert numbers.get(finding, "") in sentence


def test_the_row_shows_it_in_the_colour_of_warnings(qtbot: QtBot, model: ClipTableModel) -> None:
    view = ClipView(model)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    qtbot.waitExposed(view)

    def is_warned(run_id: int) -> bool:
        rect = view.visualRect(model.index(model.row_of(run_id), Column.STATUS))
        image = view.viewport().grab(rect).toImage()
        colours = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
        }
        return LIGHT.warn.lower() in colours

    assert not is_warned(1)
    model.set_findings(found({1: SILENT}))
    assert is_warned(1)
    model.set_marks({1: Marks(Mark.KEPT, True)})
    assert not is_warned(1)


# From files


def speech(seconds: float = 2.0, seed: int = 1) -> np.ndarray:
    """Noise that comes and goes like syllables, out of silence and into it."""
    count = int(seconds * RATE)
    noise = np.random.default_rng(seed).normal(size=count)
    time = np.arange(count) / RATE
    swell = np.sin(np.pi * time / seconds) ** 2 * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * time))
    return 0.1 * noise * swell


def write(path: Path, samples: np.ndarray) -> Path:
    soundfile.write(path, samples, RATE, subtype="PCM_16")
    return path


def arrived(run_id: int, path: Path) -> ClipUpdate:
    facts, _ = audio.inspect(path)
    return ClipUpdate(1, run_id, ClipStatus.READY, path, facts)


@pytest.fixture
def heard(qapp: object, tmp_path: Path) -> Iterator[ClipTableModel]:
    """A list that is judged; clips are to be put into it."""
    model = ClipTableModel()
    flow = HealthFlow(model, model)
    yield model
    flow.shut_down()


def test_files_are_judged_as_they_arrive(
    qtbot: QtBot, heard: ClipTableModel, tmp_path: Path
) -> None:
    whole = speech()
    gap = np.concatenate((whole[:RATE], np.zeros(2 * RATE), whole[RATE:]))
    files = {
        1: whole, 2: np.zeros(RATE), 3: whole[: RATE], 4: whole[RATE:], 5: gap,
        6: np.clip(20 * whole, -1, 1), 7: speech(seed=7), 8: speech(seed=7),
    }  # fmt: skip
    heard.add([NewClip(run_id, "", "") for run_id in files])
    heard.apply([arrived(r, write(tmp_path / f"{r}.wav", sound)) for r, sound in files.items()])
    qtbot.waitUntil(lambda: heard.count(Group.LISTEN) > 0, timeout=PATIENCE)
    assert {run_id: set(heard.findings(run_id)) for run_id in files} == {
        1: set(), 2: {Finding.SILENT}, 3: {Finding.CUT_END}, 4: {Finding.CUT_START},
        5: {Finding.LONG_SILENCE}, 6: {Finding.CLIPPED},
        7: {Finding.SAME_AS}, 8: {Finding.SAME_AS},
    }  # fmt: skip
    assert heard.twin(8) == "7"

    # One that is fetched again, and is well this time.
    heard.apply([queued(2)])
    heard.apply([arrived(2, write(tmp_path / "2.wav", speech(seed=2)))])
    qtbot.waitUntil(lambda: heard.count(Group.LISTEN) == 6, timeout=PATIENCE)


def test_clips_of_before_are_measured_later(
    qtbot: QtBot, heard: ClipTableModel, tmp_path: Path
) -> None:
    update = arrived(1, write(tmp_path / "1.wav", np.zeros(RATE)))
    assert update.audio is not None
    gone = ready(2, tmp_path / "gone.wav")
    heard.add([NewClip(1), NewClip(2)])
    heard.apply([replace(update, audio=replace(update.audio, health=b"")), gone])
    qtbot.waitUntil(lambda: heard.findings(1) == SILENT, timeout=PATIENCE)
    measured = heard.clip(1).audio
    assert measured is not None
    assert measured.health == update.audio.health
    assert heard.findings(2) == frozenset()


def test_how_a_clip_is_made_is_judged_too(
    qtbot: QtBot, heard: ClipTableModel, tmp_path: Path
) -> None:
    path = tmp_path / "1.wav"
    soundfile.write(path, np.repeat(speech()[:, np.newaxis], 8, axis=1), 192_000)
    heard.add([NewClip(1)])
    heard.apply([arrived(1, path)])
    qtbot.waitUntil(lambda: heard.count(Group.LISTEN) == 1, timeout=PATIENCE)
    assert {Finding.MANY_CHANNELS, Finding.HIGH_RATE} <= heard.findings(1)


def test_a_long_file_does_not_hold_the_window_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ending gives up a file in the middle: here one that never ends."""
    began: list[Path] = []

    def endless(path: Path, check: object) -> bytes:
        began.append(path)
        while True:
            check()  # type: ignore[operator]

    monkeypatch.setattr(audio, "measure", endless)
    model = ClipTableModel()
    flow = HealthFlow(model, model)
    model.add([NewClip(1)])
    model.apply([ready(1, tmp_path / "1.wav")])
    qtbot.waitUntil(lambda: bool(began), timeout=PATIENCE)
    # A list that came meanwhile is judged all the same.
    model.add([NewClip(2)])
    model.apply([arrived(2, write(tmp_path / "2.wav", np.zeros(RATE)))])
    qtbot.waitUntil(lambda: model.findings(2) == SILENT, timeout=PATIENCE)
    flow.shut_down()


def test_nothing_is_begun_before_there_is_something_to_judge(qtbot: QtBot) -> None:
    desk = HealthDesk()
    desk.shut_down()
    assert not desk._thread.isRunning()
