"""Prints how well everything in the window can be told from its ground, as a table.

`python -m tests.ui.contrast_table`, on a screen. Ends with status 1 where something falls short.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulktts_gui.ui.main_window import MainWindow
    from tests.ui.contrast import Contrast

#: Each with what is chosen for the scheme and for the contrast.
SCHEMES = {
    "light": ("light", "system"),
    "dark": ("dark", "system"),
    "light, high contrast": ("light", "high"),
    "dark, high contrast": ("dark", "high"),
}


def table(found: dict[str, list[Contrast]]) -> str:
    """The lowest ratio of each element in each scheme, as Markdown; "!" marks what falls short."""
    lowest: dict[str, dict[str, Contrast]] = defaultdict(dict)
    for scheme, contrasts in found.items():
        for each in contrasts:
            before = lowest[each.element].get(scheme)
            if before is None or each.ratio < before.ratio:
                lowest[each.element][scheme] = each
    lines = ["| element | " + " | ".join(found) + " |", "|---" * (len(found) + 1) + "|"]
    for element in sorted(lowest):
        cells = [_cell(lowest[element].get(scheme)) for scheme in found]
        lines.append(f"| {element} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cell(contrast: Contrast | None) -> str:
    if contrast is None:
        return "–"
    return f"{contrast.ratio:.1f}{'' if contrast.is_enough else ' !'}"


def faults(contrasts: Iterable[Contrast]) -> list[str]:
    """What falls short, once each."""
    return sorted({str(each) for each in contrasts if not each.is_enough})


def measured(window: MainWindow) -> Iterator[Contrast]:
    """Everything in the window, in what it wears now."""
    from tests.ui.contrast import contrasts_of, focus_contrast
    from tests.ui.whole_window import Tour, let_pass

    tour = Tour(window)
    for name, shown in tour.stops():
        yield from contrasts_of(shown, name)
    tooltip = tour.tooltip()
    yield from contrasts_of(tooltip, "tooltip")
    tooltip.close()
    gallery = tour.gallery()
    yield from contrasts_of(gallery, "every kind")
    for control in gallery.controls:
        control.setFocus()
        let_pass(20)
        yield focus_contrast(control)
    gallery.close()
    gallery.deleteLater()


def main() -> int:
    home = tempfile.mkdtemp()
    os.environ["HOME"] = home
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = f"{home}/{name}"
    from bulktts_gui import app
    from tests.ui.whole_window import let_pass

    _, window = app.build(["bulktts-gui", "--demo"])
    let_pass(500)
    found = {}
    for scheme, (tone, contrast) in SCHEMES.items():
        window._theme.set_scheme(tone)
        window._theme.set_contrast(contrast)
        found[scheme] = list(measured(window))
    window.close()
    sys.stdout.write(f"{table(found)}\n")
    short = [f"{scheme}: {each}" for scheme in found for each in faults(found[scheme])]
    sys.stdout.write("".join(f"{line}\n" for line in short))
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
