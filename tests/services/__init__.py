"""Services that stand in for the provider in tests; nothing here leaves this machine.

`FaultService` serves as many runs as wanted and goes wrong exactly as a test says; `faults` names
everything that can go wrong.
"""

from __future__ import annotations

from tests.services import faults
from tests.services.clips import make_clip
from tests.services.faults import Call, Expiry, Fault, RandomFaults
from tests.services.service import FaultService, Seen

__all__ = [
    "Call",
    "Expiry",
    "Fault",
    "FaultService",
    "RandomFaults",
    "Seen",
    "faults",
    "make_clip",
]
