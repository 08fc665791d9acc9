"""The small waveforms of the rows, as pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from bulktts_gui.ui.painting import WavePens, WavePictures
from bulktts_gui.ui.theme import current_theme


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("height", [25, 26])
def test_full_peaks_fill_the_height_and_silence_is_a_line(
    qapp: object, ratio: float, height: int
) -> None:
    waves = WavePictures(WavePens(current_theme(), 2.0), 2.0, 2.0)
    picture = waves.picture(bytes([255, 0]), QSize(6, height), ratio, played=False)
    image = picture.toImage()
    inked = [
        sum(image.pixelColor(x, y).alpha() > 0 for y in range(image.height()))
        for x in (0, 2 * round(2 * ratio))  # the first bar, and the one after its gap
    ]
    assert image.height() == (QSize(6, height) * ratio).height()
    assert inked[0] == image.height()
    assert 1 <= inked[1] <= 3
