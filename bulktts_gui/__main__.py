"""`python -m bulktts_gui` opens the window."""

import sys

from bulktts_gui.app import main

if __name__ == "__main__":
    sys.exit(main())
