"""What a sheet that is read again says otherwise than the list does."""

from __future__ import annotations

from bulktts_gui.core.clips import NewClip, stand_in
from bulktts_gui.core.sheet_changes import Changed, SheetChange, changes

TASK = stand_in("task-a")
KNOWN = {1: ("one", "Hello."), 2: ("two", ""), 3: ("", "Bye."), TASK: ("task", "Yes.")}


def test_names_and_texts_that_changed() -> None:
    clips = [
        NewClip(1, "one", "Hello!"),
        NewClip(9, "new", "New."),
        NewClip(2, "zwei", "Now with a text."),
        NewClip(TASK, "Task", "No.", "task-a"),
    ]
    assert changes(clips, KNOWN.get) == [
        SheetChange(1, "1", Changed.TEXT, "Hello.", "Hello!"),
        SheetChange(2, "2", Changed.NAME, "two", "zwei"),
        SheetChange(TASK, "task-a", Changed.NAME, "task", "Task"),
        SheetChange(TASK, "task-a", Changed.TEXT, "Yes.", "No."),
    ]


def test_nothing_is_no_change_and_neither_are_blanks_and_line_ends() -> None:
    known = {1: ("one two", "a\nb"), 2: ("", ""), 3: ("x", "y")}
    clips = [NewClip(1, "one  two", "a\r\nb "), NewClip(2, "name", "text"), NewClip(3)]
    assert changes(clips, known.get) == []
