"""Saving as a person does it: the dialog, the question about files that exist, the files."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMessageBox,
    QPushButton,
)

from bulktts_gui.core.clips import NewClip, SheetCells
from bulktts_gui.core.formats import AudioFormat, SoundChoice
from bulktts_gui.core.names import plan_names
from bulktts_gui.core.orders import Extras, SaveOrder
from bulktts_gui.core.saving import IfExists, SaveOutcome, SaveReport
from bulktts_gui.core.settings import Settings
from bulktts_gui.ui.save_dialog import SaveDialog
from bulktts_gui.ui.save_flow import SaveFlow
from bulktts_gui.ui.save_one import SaveOneDialog
from tests.services.clips import make_clip
from tests.ui.sample_clips import new_clips, ready
from tests.ui.save_stage import Desk, outcomes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(qtbot: QtBot, english: None, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    yield made
    made.flow.shut_down()


def test_who_changes_nothing_and_presses_enter_gets_the_clips_as_they_came(desk: Desk) -> None:
    started: list[int] = []
    desk.flow.started.connect(started.append)
    desk.flow.ask_and_save(desk.model.run_ids())
    QTest.keyClick(desk.open(SaveDialog), Qt.Key.Key_Return)
    assert outcomes(desk.wait()) == ["SAVED"] * 4
    assert desk.files() == {f"Name {n}.flac": make_clip(n) for n in range(1, 5)}
    assert started == [4]
    assert desk.folders == [str(desk.out)] == [desk.flow.folder]
    assert desk.flow.asked == (1, 2, 3, 4, 5, 6)
    assert desk.flow.order == SaveOrder(desk.out)
    assert desk.no_dialog()


def test_nothing_blocks_while_the_dialog_is_open(desk: Desk) -> None:
    desk.flow.ask_and_save([1])
    assert not desk.flow.is_saving  # it has returned
    desk.flow.ask_and_save([2])
    desk.flow.ask_and_save_one(2)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    assert len([dialog for dialog in dialogs if dialog.isVisible()]) == 1


@pytest.mark.parametrize("how", ["button", "escape"])
def test_no_consent_no_saving(desk: Desk, how: str) -> None:
    desk.flow.ask_and_save([1, 2])
    dialog = desk.open(SaveDialog)
    desk.write(dialog.names.edit, "x")
    if how == "button":
        desk.press(dialog, "cancelSaveButton")
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.until(desk.no_dialog)
    assert not desk.flow.is_saving
    assert (desk.reports, desk.folders, desk.files()) == ([], [], {})
    assert desk.settings.load() == Settings()


def test_no_dialog_opens_for_clips_that_are_not_here(desk: Desk) -> None:
    desk.flow.ask_and_save([5, 6])
    desk.flow.ask_and_save_one(5)
    assert desk.no_dialog()
    assert not desk.flow.is_saving


def test_names_and_format_are_as_chosen_and_come_back_the_next_time(desk: Desk) -> None:
    told: list[dict[str, Any]] = []
    desk.flow.choicesMade.connect(told.append)
    desk.flow.ask_and_save([2, 3])
    dialog = desk.open(SaveDialog)
    folder = desk.out / "new" / "one"
    desk.write(dialog.folder, str(folder))
    desk.write(dialog.names.edit, "{number} of {name}")
    dialog.sound.presets.setFocus()
    QTest.keyClick(dialog.sound.presets, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert outcomes(desk.wait()) == ["SAVED"] * 2
    assert list(desk.files()) == ["new/one/2 of Name 2.mp3", "new/one/3 of Name 3.mp3"]
    made = soundfile.info(io.BytesIO(desk.files()["new/one/2 of Name 2.mp3"]))
    assert (made.format, made.channels) == ("MP3", 1)

    kept = desk.settings.load()
    assert kept.save_folder == str(folder)
    assert (kept.name_template, kept.sound_preset) == ("{number} of {name}", "phone-or-chat")
    assert replace(Settings(), **told[0]) == kept
    desk.flow.ask_and_save([1])
    again = desk.open(SaveDialog)
    assert again.folder.text() == str(folder)
    assert again.names.template == "{number} of {name}"
    assert again.sound.sound.bitrate == 96


def test_a_clip_has_the_same_name_alone_and_among_all(desk: Desk) -> None:
    desk.model.reset([])
    desk.model.add([NewClip(n, "Same") for n in (1, 2)])
    desk.model.apply([ready(n, desk.cache / f"{n}.flac") for n in (1, 2)])
    desk.flow.save([2], desk.out)
    desk.wait()
    assert desk.files() == {"Same (2).flac": make_clip(2)}


def test_columns_make_names_and_folders(desk: Desk) -> None:
    desk.session.cells = {
        1: SheetCells("de", (("Scene no.", "I"),)),
        2: SheetCells("fr", (("Scene no.", "II/III"),)),
    }
    desk.flow.ask_and_save([1, 2, 3])
    dialog = desk.open(SaveDialog)
    desk.until(lambda: dialog.names.columns == ("Scene no.",))
    desk.write(dialog.names.edit, "{language}/{SCENE NO.} {name}")
    desk.until(lambda: dialog.preview.first.whole == "de/I Name 1.flac")
    QTest.keyClick(dialog.names.edit, Qt.Key.Key_Return)
    desk.wait()
    assert list(desk.files()) == ["Name 3.flac", "de/I Name 1.flac", "fr/II_III Name 2.flac"]


def test_a_template_that_was_kept_waits_for_the_columns_and_gives_way_where_there_are_none(
    desk: Desk,
) -> None:
    desk.settings.settings = Settings(name_template="{Scene} {name}")
    desk.session.held = True
    desk.flow.ask_and_save([1])
    dialog = desk.open(SaveDialog)
    save = dialog.findChild(QPushButton, "saveButton")
    assert dialog.names.template == "{Scene} {name}"
    assert not save.isEnabled()
    assert dialog.names.edit.accessibleDescription() == ""  # it may be all right
    desk.session.cells = {1: SheetCells("", (("Scene", "Roof"),))}
    desk.session.answer()
    desk.until(save.isEnabled)
    desk.until(lambda: dialog.preview.first.whole == "Roof Name 1.flac")
    dialog.reject()

    desk.session.cells, desk.session.held = {}, False
    desk.flow.ask_and_save([1])
    dialog = desk.open(SaveDialog)
    desk.until(lambda: dialog.names.template == "{name}")
    desk.until(lambda: dialog.preview.first.whole == "Name 1.flac")


def test_other_ways_to_save_are_told_and_end_the_dialog(desk: Desk) -> None:
    ways: list[str] = []
    desk.flow.otherWayRequested.connect(ways.append)
    for entry in (0, 1):
        desk.flow.ask_and_save([1])
        dialog = desk.open(SaveDialog)
        desk.press(dialog, "otherWaysButton")
        menu = dialog.other_ways.menu()
        desk.until(menu.isVisible)
        place = menu.actionGeometry(menu.actions()[entry]).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        desk.until(desk.no_dialog)
    assert ways == ["one-file", "review"]
    assert desk.files() == {}


def test_an_order_can_be_chosen_for_later(desk: Desk) -> None:
    orders: list[SaveOrder] = []
    desk.flow.orderChosen.connect(orders.append)
    desk.flow.choose_order(desk.model.run_ids())
    dialog = desk.open(SaveDialog)
    button = dialog.findChild(QPushButton, "saveButton")
    assert button.text() == "Choose"
    assert not dialog.other_ways.isVisible()
    desk.write(dialog.names.edit, "{number}")
    # The names of those that are not here yet are planned too.
    desk.until(lambda: dialog.preview.longest.whole == "1.flac")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert orders == [SaveOrder(desk.out, "{number}")]
    assert not desk.flow.is_saving
    desk.flow.carry_out(orders[0], [1, 6, 4])
    desk.wait()
    assert list(desk.files()) == ["1.flac", "4.flac"]
    assert desk.flow.asked == (1, 6, 4)


# Files that exist


@pytest.mark.parametrize(
    ("answer", "expected", "there"),
    [
        ("Keep both", ["SAVED"] * 3, {"Name 1 (2).flac", "Name 2 (2).flac"}),
        ("Skip these", ["SKIPPED", "SKIPPED", "SAVED"], set()),
        ("Replace", ["SAVED"] * 3, set()),
    ],
)
def test_what_to_do_with_files_that_exist_is_asked_once_for_all(
    desk: Desk, answer: str, expected: list[str], there: set[str]
) -> None:
    for number in (1, 2):
        (desk.out / f"Name {number}.flac").write_bytes(b"old")
    desk.flow.ask_and_save([1, 2, 3])
    desk.press(desk.open(SaveDialog), "saveButton")
    question = desk.answer(answer)
    assert outcomes(desk.wait()) == expected
    assert "2 of the clips to be saved have a file in this folder" in question
    assert "Name 1.flac\nName 2.flac" in question
    files = desk.files()
    assert set(files) == {"Name 1.flac", "Name 2.flac", "Name 3.flac"} | there
    replaced = files["Name 1.flac"] == make_clip(1)
    assert replaced is (answer == "Replace")
    assert desk.no_dialog()


@pytest.mark.parametrize("answer", ["Cancel", "(Escape)"])
def test_thinking_better_of_it_saves_nothing(desk: Desk, answer: str) -> None:
    (desk.out / "Name 1.flac").write_bytes(b"old")
    changes: list[bool] = []
    desk.flow.changed.connect(lambda: changes.append(desk.flow.is_saving))
    desk.flow.ask_and_save([1, 2])
    desk.press(desk.open(SaveDialog), "saveButton")
    desk.answer(answer)
    desk.until(lambda: not desk.flow.is_saving)
    assert desk.files() == {"Name 1.flac": b"old"}
    assert desk.reports == []
    assert changes == [True, False]


def test_many_files_that_exist_are_named_in_part(desk: Desk) -> None:
    desk.model.reset([])
    desk.model.add(new_clips(range(1, 10)))
    for number in range(1, 10):
        (desk.out / f"Name {number}.flac").write_bytes(b"old")
    desk.model.apply([ready(n, desk.out / f"Name {n}.flac") for n in range(1, 10)])
    desk.flow.ask_and_save(desk.model.run_ids())
    desk.press(desk.open(SaveDialog), "saveButton")
    question = desk.answer("Cancel")
    assert "9 of the clips" in question
    assert question.count(".flac") == 5
    assert question.endswith("…")


# One


def test_one_clip_is_saved_under_the_name_that_was_chosen(desk: Desk) -> None:
    desk.flow.ask_and_save_one(3)
    assert desk.name_file("greeting.flac") == "Name 3.flac"
    assert outcomes(desk.wait()) == ["SAVED"]
    assert desk.files() == {"greeting.flac": make_clip(3)}
    assert desk.folders == [str(desk.out)]


def test_one_clip_s_dialog_can_be_left(desk: Desk) -> None:
    desk.flow.ask_and_save_one(3)
    QTest.keyClick(desk.open(SaveOneDialog), Qt.Key.Key_Escape)
    desk.until(lambda: not desk.flow.is_saving)
    assert (desk.files(), desk.reports, desk.folders) == ({}, [], [])


def test_the_dialog_s_own_question_is_enough(desk: Desk) -> None:
    (desk.out / "greeting.flac").write_bytes(b"old")
    desk.flow.ask_and_save_one(3)
    dialog = desk.open(SaveOneDialog)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # that is Qt's, and tested there
    desk.name_file("greeting.flac")
    desk.wait()
    assert desk.files() == {"greeting.flac": make_clip(3)}


@pytest.mark.parametrize(
    ("name", "kind", "saved"),
    [
        ("greeting", "", "greeting.flac"),
        ("v1.2 greeting", "", "v1.2 greeting.flac"),
        ("GREETING.FLAC", "", "GREETING.FLAC"),
        ("greeting.mp3", "", "greeting.mp3"),
        ("v1.2 greeting", "WAV", "v1.2 greeting.wav"),
        ("", "MP3", "Name 3.mp3"),
        ("greeting.ogg", "WAV", "greeting.ogg"),
        ("greeting.doc", "", "greeting.doc.flac"),
    ],
)
def test_a_file_is_what_its_ending_says(desk: Desk, name: str, kind: str, saved: str) -> None:
    desk.flow.ask_and_save_one(3)
    desk.name_file(name, kind)
    assert outcomes(desk.wait()) == ["SAVED"]
    ((file, data),) = desk.files().items()
    assert file == saved
    ending = saved.rpartition(".")[2].upper()
    assert soundfile.info(io.BytesIO(data)).format == ending
    assert (data == make_clip(3)) is (ending == "FLAC")


def test_one_clip_becomes_what_clips_became_last(desk: Desk) -> None:
    desk.settings.settings = Settings(sound_preset="phone-system", name_template="{number}/{name}")
    desk.flow.ask_and_save_one(3)
    assert desk.name_file("", "WAV") == "Name 3.flac"
    desk.wait()
    assert soundfile.info(desk.out / "Name 3.wav").samplerate == 8000


@pytest.mark.parametrize(("answer", "replaced"), [("Cancel", False), ("Replace", True)])
def test_a_file_that_the_dialog_did_not_ask_about_is_asked_about(
    desk: Desk, answer: str, replaced: bool
) -> None:
    (desk.out / "v1.2 greeting.flac").write_bytes(b"old")
    desk.flow.ask_and_save_one(3)
    desk.name_file("v1.2 greeting")
    assert "v1.2 greeting.flac" in desk.answer(answer)
    desk.until(lambda: not desk.flow.is_saving)
    kept = make_clip(3) if replaced else b"old"
    assert desk.files() == {"v1.2 greeting.flac": kept}


# Without a question


def test_saving_without_a_question_replaces_nothing(desk: Desk) -> None:
    (desk.out / "Name 1.flac").write_bytes(b"old")
    desk.flow.save([1, 5, 99], desk.out)
    assert outcomes(desk.wait()) == ["SAVED"]
    assert desk.files() == {"Name 1.flac": b"old", "Name 1 (2).flac": make_clip(1)}
    assert desk.no_dialog()


def test_saving_without_a_question_follows_the_settings_names_but_not_their_format(
    desk: Desk,
) -> None:
    desk.settings.settings = Settings(name_template="{run_id}-{name}", sound_preset="slides")
    desk.flow.save([1], desk.out)
    desk.wait()
    assert desk.files() == {"1-Name 1.flac": make_clip(1)}
    desk.settings.settings = Settings(name_template="{No such column}")
    desk.flow.save([2], desk.out)
    desk.wait()
    assert "Name 2.flac" in desk.files()


def test_it_works_without_a_desk(desk: Desk) -> None:
    flow = SaveFlow(desk.model, desk.window)
    reports: list[SaveReport] = []
    flow.ended.connect(reports.append)
    flow.save([1], desk.out)
    desk.until(lambda: bool(reports))
    assert list(desk.files()) == ["Name 1.flac"]
    flow.shut_down()


def test_converted_clips_say_what_they_are_and_copies_stay_what_they_were(desk: Desk) -> None:
    import mutagen

    desk.session.batch_name = "Museum"
    desk.session.cells = {2: SheetCells("fr")}
    desk.flow.carry_out(SaveOrder(desk.out, sound=SoundChoice(AudioFormat.OGG)), [2])
    desk.wait()
    tags = mutagen.File(desk.out / "Name 2.ogg").tags
    said = {key.lower(): value[0] for key, value in tags.items()}
    assert (said["title"], said["album"]) == ("Name 2", "Museum")
    assert said["tracknumber"].startswith("2")
    assert "Run id 2" in said.values()
    assert {"fr", "fra", "fre"} & set(said.values())


def test_what_was_wanted_beside_the_clips_is_written_in_the_end(desk: Desk) -> None:
    desk.session.batch_name = "Museum"
    order = SaveOrder(desk.out, extras=Extras(report=True, playlist=True, archive=True))
    desk.flow.carry_out(order, [1, 2, 5])
    desk.wait()
    assert set(desk.files()) == {
        "Name 1.flac", "Name 2.flac", "report.csv", "Museum.m3u8", "Museum.zip",
    }  # fmt: skip
    text = desk.files()["report.csv"].decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert [row[1] for row in rows[1:]] == ["1", "2", "5"]
    assert desk.flow.extras is not None
    assert desk.flow.extras.problem is None


def test_a_saving_that_goes_on_reports_of_the_whole(desk: Desk) -> None:
    order = SaveOrder(desk.out, extras=Extras(report=True))
    gone = desk.cache / "2.flac"
    gone.unlink()
    desk.flow.carry_out(order, [1, 2, 3])
    assert outcomes(desk.wait()) == ["SAVED", "FAILED", "SAVED"]
    gone.write_bytes(make_clip(2))
    desk.flow.carry_out(order, [2])
    desk.wait()
    text = desk.files()["report (2).csv"].decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert [(row[1], row[7]) for row in rows[1:]] == [(n, "Saved") for n in "123"]


# Stopping


def test_while_clips_are_saved_nothing_else_is_begun(desk: Desk) -> None:
    desk.flow.save([1, 2, 3, 4], desk.out)
    assert desk.flow.is_saving
    desk.flow.save([1], desk.out, IfExists.REPLACE)
    desk.flow.ask_and_save([1])
    desk.flow.ask_and_save_one(1)
    report = desk.wait()
    assert len(report.results) == 4
    assert len(desk.reports) == 1
    assert desk.no_dialog()


def test_saving_can_be_stopped_at_any_time(desk: Desk) -> None:
    desk.flow.cancel()  # nothing to stop yet
    desk.flow.save([1, 2, 3, 4], desk.out)
    desk.flow.cancel()  # names are being planned
    report = desk.wait()
    assert (report.results, report.stopped_by) == ((), None)
    assert desk.files() == {}
    desk.flow.started.connect(desk.flow.cancel)
    desk.flow.save([1, 2, 3, 4], desk.out)
    report = desk.wait()
    done = report.of(SaveOutcome.SAVED) + report.of(SaveOutcome.CANCELLED)
    assert len(done) == 4
    assert len(desk.files()) == len(report.of(SaveOutcome.SAVED))
    assert len(desk.reports) == 2


def test_what_the_sheet_says_after_a_stop_is_not_waited_for(desk: Desk) -> None:
    desk.session.held = True
    desk.flow.carry_out(SaveOrder(desk.out, "{language} {name}"), [1])
    desk.flow.cancel()
    assert not desk.flow.is_saving
    desk.session.answer()
    assert not desk.flow.is_saving
    assert len(desk.reports) == 1


@pytest.mark.parametrize("when", ["planning", "asking", "dialog", "one", "question"])
def test_shutting_down_closes_what_is_open_and_waits_for_the_threads(desk: Desk, when: str) -> None:
    (desk.out / "Name 1.flac").write_bytes(b"old")
    desk.session.held = when == "asking"
    if when in ("planning", "asking"):
        desk.flow.carry_out(SaveOrder(desk.out, "{language} {name}"), [1, 2])
    elif when == "one":
        desk.flow.ask_and_save_one(1)
        desk.open(SaveOneDialog)
    else:
        desk.flow.ask_and_save([1, 2])
        dialog = desk.open(SaveDialog)
        if when == "question":
            desk.press(dialog, "saveButton")
            desk.open(QMessageBox)
    desk.flow.shut_down()
    assert desk.no_dialog()
    assert not desk.flow.is_saving
    assert not [path for path in desk.out.iterdir() if path.name.startswith(".")]


def test_a_folder_that_is_none_is_in_the_report(desk: Desk) -> None:
    desk.flow.save([1, 2], desk.cache / "1.flac")
    report = desk.wait()
    assert report.stopped_by is not None
    assert outcomes(report) == ["CANCELLED", "CANCELLED"]


def test_a_plan_that_fails_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr("bulktts_gui.core.planning.plan", broken)
    desk.flow.save([1], desk.out)
    report = desk.wait()
    assert report.stopped_by is not None
    assert report.stopped_by.kind.name == "INTERNAL"


def test_the_names_are_those_of_the_core(desk: Desk) -> None:
    sources = [(n, f"Name {n}") for n in range(1, 7)]
    desk.flow.save([4, 2], desk.out)
    report = desk.wait()
    names = plan_names(sources)
    assert [r.path and Path(r.path).name for r in report.results] == [names[3], names[1]]
