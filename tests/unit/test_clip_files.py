"""Paths of clips in the cache."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.clip_files import CLIP_SUFFIXES, clip_path, read_clip_path, sizes_in
from bulktts_gui.core.clips import MAX_RUN_ID

_ids = st.integers(1, MAX_RUN_ID)


@given(_ids, _ids, st.sampled_from(CLIP_SUFFIXES))
def test_a_path_gives_its_batch_and_run_back(batch_id: int, run_id: int, suffix: str) -> None:
    path = clip_path(Path("clips"), batch_id, run_id, suffix)
    assert read_clip_path(path) == (batch_id, run_id)
    assert path.parent.parent == Path("clips")


@pytest.mark.parametrize(
    "path",
    [
        "1/12.flac.part",
        "1/.12.flac",
        "1/12.txt",
        "1/12",
        "1/012.flac",
        "1/0.flac",
        "1/-5.flac",
        "1/１２.flac",
        "1/9223372036854775808.flac",
        "1/flac",
        "x/12.flac",
        "12.flac",
    ],
)
def test_other_files_are_no_clips(path: str) -> None:
    assert read_clip_path(Path(path)) is None


def test_a_suffix_that_could_not_be_read_back_is_refused() -> None:
    with pytest.raises(ValueError, match="part"):
        clip_path(Path("clips"), 1, 12, ".part")


def test_sizes_of_files_only(tmp_path: Path) -> None:
    (tmp_path / "1.flac").write_bytes(b"123")
    (tmp_path / "2.flac").mkdir()
    (tmp_path / "3.flac").symlink_to(tmp_path / "absent")
    assert sizes_in(tmp_path) == {"1.flac": 3}
    assert sizes_in(tmp_path / "absent") == {}
