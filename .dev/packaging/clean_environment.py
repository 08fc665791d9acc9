"""Runs before the app, in the bundle: programs that the app starts must not get its libraries.

The bundle's starter has the system look for libraries in the bundle's folder first. This process
has been told already; a file manager opened from it would inherit that, load our Qt, and die.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
