"""Having the person choose a folder, the same way wherever one is asked for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def choose_folder(
    parent: QWidget, question: str, start: Path | None, taken: Callable[[str], object]
) -> None:
    """Ask for a folder; `taken` is called with it, and not at all when none is chosen.

    It begins in `start` or, where that is missing, in the nearest folder above that is there.
    """
    # `Path.is_dir` raises for a folder on a network that has gone.
    while start is not None and not os.path.isdir(start) and start != start.parent:  # noqa: PTH112
        start = start.parent
    dialog = QFileDialog(parent, question, str(start or ""))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(taken)
    dialog.open()
