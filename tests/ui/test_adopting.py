"""Files in the cache that nobody recorded: what is whole is taken up, what is broken goes."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.clips import ClipStatus, NewClip
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library, clip_path
from bulktts_gui.workers.adopting import adopt
from tests.services import make_clip

if TYPE_CHECKING:
    import pytest


def test_a_file_that_cannot_be_opened_just_now_is_not_taken_for_a_broken_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = Folders.under(tmp_path)
    folders.make()
    really = Path.open
    with closing(Library.open(folders, lambda: 1_700_000_000.0)) as library:
        batch_id = library.new_batch()
        library.add_clips(batch_id, [NewClip(run_id) for run_id in (1, 2, 3)])
        whole, held, broken = (clip_path(folders.clips_dir, batch_id, i) for i in (1, 2, 3))
        whole.parent.mkdir()
        for path in (whole, held):
            path.write_bytes(make_clip(1))
        broken.write_bytes(make_clip(1)[:100])

        def open_path(path: Path, *arguments: Any, **named: Any) -> Any:
            if path == held:
                raise PermissionError
            return really(path, *arguments, **named)

        monkeypatch.setattr(Path, "open", open_path)
        updates, rest = adopt(batch_id, None, library)
        assert {each.run_id: each.status for each in updates} == {
            1: ClipStatus.READY,
            2: ClipStatus.QUEUED,
            3: ClipStatus.QUEUED,
        }
        assert list(rest) == []
        assert sorted(whole.parent.iterdir()) == [whole, held]
        # Once it lets itself be opened it is taken up like any other.
        monkeypatch.setattr(Path, "open", really)
        updates, _ = adopt(batch_id, None, library)
        assert [(each.run_id, each.status) for each in updates] == [(2, ClipStatus.READY)]
