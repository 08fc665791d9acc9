"""Where the bundle's program begins; the same as `python -m bulktts_gui`."""

import sys

from bulktts_gui.app import main

sys.exit(main())
