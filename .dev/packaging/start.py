"""Where the bundle's program begins; the same as `python -m bulktts_gui`."""

import os
import sys
from pathlib import Path

# A program with a window has no terminal on Windows: what is written there goes nowhere, and must
# not end it.
for name in ("stdout", "stderr"):
    if getattr(sys, name) is None:
        setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for good

from bulktts_gui.app import main  # noqa: E402

sys.exit(main())
