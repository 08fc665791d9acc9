"""What several tests of the library stand on. A test file's own fixture of a name comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bulktts_gui.core.folders import Folders


@pytest.fixture
def reopen(folders: Folders) -> Iterator[Callable[[], Library]]:
    """Opens the library anew; what was open before is left as a killed process leaves it."""
    opened: list[Library] = []

    def again() -> Library:
        opened.append(Library.open(folders, lambda: 1735787045.0))
        return opened[-1]

    yield again
    for library in opened:
        library.close()
